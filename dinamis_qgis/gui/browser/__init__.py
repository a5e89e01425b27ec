"""What QGIS's browser panel shows of the plugin, and what is dropped on QGIS."""
