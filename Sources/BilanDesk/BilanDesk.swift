// BilanDesk
