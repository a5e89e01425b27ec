"""What we keep: the scenes seen so far, one GeoPackage a service."""
