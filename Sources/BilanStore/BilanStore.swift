// BilanStore
