"""Everything a request needs outside of QGIS, in one folder: sheet, area in three formats, JSON."""

from __future__ import annotations

import json
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator, Tuple

from osgeo import gdal, ogr

from ..domain.errors import FileNotWritten
from ..domain.request import ImageRequest
from ..domain.request_json import request_to_json
from ..domain.request_sheet import RequestSheet
from .degrees import degrees
from .request_sheet import write_sheet

SHEET, DATA = "request.pdf", "request.json"
_AREAS = (("area.gpkg", "GPKG"), ("area.geojson", "GeoJSON"), ("area.kml", "KML"))
_LAYER = "area"


def write_request_folder(
    folder: Path, request: ImageRequest, sheet: RequestSheet
) -> Tuple[Path, ...]:
    """Write all of it into a folder that does not exist yet, or nothing. In the GUI thread.

    Returns:
        The files, the sheet first.

    Raises:
        FileNotWritten: there is such a folder already, or the disk is full.
    """
    with _new_folder(folder) as part:
        write_sheet(sheet, part / SHEET)
        (part / DATA).write_text(request_to_json(request), encoding="utf-8")
        for name, driver in _AREAS:
            write_area(part / name, driver, request)
    names = (SHEET, DATA, *(name for name, _ in _AREAS))
    return tuple(folder / name for name in names)


def write_area(path: Path, driver: str, request: ImageRequest) -> None:
    """Write the area of a request as a map file of one polygon. Safe in any thread.

    Args:
        driver: OGR's name of the format.

    Raises:
        FileNotWritten: GDAL could not.
    """
    try:
        dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
        if dataset is None:
            raise FileNotWritten(f"{path.name}: {gdal.GetLastErrorMsg()}")
        outline = ogr.CreateGeometryFromJson(json.dumps(dict(request.area)))
        layer = dataset.CreateLayer(_LAYER, degrees(), outline.GetGeometryType())
        layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
        layer.CreateField(ogr.FieldDefn("km2", ogr.OFTReal))
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("name", request.project)
        feature.SetField("km2", request.area_km2)
        feature.SetGeometry(outline)
        failed = layer.CreateFeature(feature)
        layer = dataset = None  # closes the file
    except RuntimeError as error:  # GDAL raises where another plugin asked it to
        raise FileNotWritten(f"{path.name}: {error}") from error
    if failed:
        raise FileNotWritten(f"{path.name}: {gdal.GetLastErrorMsg()}")


@contextmanager
def _new_folder(folder: Path) -> Iterator[Path]:
    """Give a folder to write to; it becomes ``folder`` when all went well, and goes if not."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FileNotWritten(f"{folder}: there is something of this name already")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        part = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
        try:
            yield part
            part.chmod(0o755)  # as any other folder of the user's
            if folder.exists():
                folder.rmdir()
            part.rename(folder)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    except OSError as error:
        raise FileNotWritten(f"{folder}: {error.strerror or error}") from error
