// BilanPlaces
