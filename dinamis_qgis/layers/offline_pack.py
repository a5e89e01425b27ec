"""The project of an offline pack, for a QGIS that has neither the plugin nor the network."""

from __future__ import annotations

import threading
from pathlib import Path

from qgis.core import QgsProject, QgsReferencedRectangle

from ..domain.errors import FileNotWritten
from .footprints import play_in_time
from .stored_style import open_scenes

_zipping = threading.Lock()
"""QGIS 3.44 zips one project at a time only: two at once may fail."""


def write_project(geopackage: Path, table: str, target: Path, title: str) -> None:
    """Write a project of the scenes beside their GeoPackage, by relative path.

    Meant for a worker thread: the project is made, written and dropped there.

    Raises:
        FileNotWritten: the disk is full, or the folder cannot be written.
    """
    layer = open_scenes(geopackage, table, title)
    layer.setReadOnly(True)
    play_in_time(layer)  # QGIS 3.22 leaves it out of a style in a database
    project = QgsProject()
    project.setTitle(title)
    project.setCrs(layer.crs())
    project.writeEntryBool("Paths", "/Absolute", False)
    extent = layer.extent()
    extent.scale(1.1)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, layer.crs()))
    project.addMapLayer(layer)
    with _zipping:
        is_written = project.write(str(target))
    if not is_written:
        raise FileNotWritten(f"{target.name}: {project.error()}")
    project.clear()
