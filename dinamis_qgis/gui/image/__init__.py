"""How an image comes onto the map: quicklooks, products, mosaics."""
