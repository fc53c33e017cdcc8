// BilanLanguage
