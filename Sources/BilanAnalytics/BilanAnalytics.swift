// BilanAnalytics
