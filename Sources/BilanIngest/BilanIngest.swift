// BilanIngest
