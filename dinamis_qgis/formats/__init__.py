"""How deliveries are read: DIMAP, SAFE, GeoTIFF, in folders and archives."""
