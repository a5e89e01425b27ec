"""The style of the footprints, kept in the GeoPackage itself: QGIS finds it there."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsEditorWidgetSetup, QgsVectorLayer

from ..domain.errors import FileNotWritten
from .footprints import style_footprints

_PICTURE = "quicklook"
_FILE = "regexp_substr(layer_property(@layer, 'source'), '^([^|]+)')"
_FOLDER = f"regexp_replace({_FILE}, '[^/\\\\\\\\]+$', '')"
BESIDE_THE_FILE = f"coalesce({_FOLDER} || \"{_PICTURE}\", '')"
"""Expression for the picture of a scene, wherever the folder was moved to."""

_AS_IMAGE = {"DocumentViewer": 1, "RelativeStorage": 1, "FileWidget": True}


def store_style(geopackage: Path, table: str) -> None:
    """Make our drawing the one that QGIS opens a layer of scenes with; safe in any thread.

    Raises:
        FileNotWritten: the file does not take it.
    """
    layer = open_scenes(geopackage, table, table)
    index = layer.fields().indexOf(_PICTURE)
    missions = layer.uniqueValues(layer.fields().indexOf("mission"))
    style_footprints(layer, BESIDE_THE_FILE if index >= 0 else "''", missions)
    if index >= 0:
        layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("ExternalResource", _AS_IMAGE))
    error = layer.saveStyleToDatabase("DINAMIS", "", True, "")
    if error:
        raise FileNotWritten(f"{geopackage.name}: {error}")


def open_scenes(geopackage: Path, table: str, title: str) -> QgsVectorLayer:
    """Open the layer of scenes of a GeoPackage, with the style that is kept in it."""
    layer = QgsVectorLayer(f"{geopackage.as_posix()}|layername={table}", title, "ogr")
    if not layer.isValid():
        raise FileNotWritten(f"{geopackage.name}: cannot be opened again")
    return layer
