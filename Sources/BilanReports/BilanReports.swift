// BilanReports
