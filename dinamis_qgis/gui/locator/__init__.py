"""What QGIS's locator bar finds of the plugin."""
