// BilanModel
