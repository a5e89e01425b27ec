"""How we ask services. Plain Python but for ``qgis_*.py``."""
