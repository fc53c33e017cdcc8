// BilanExtraction
