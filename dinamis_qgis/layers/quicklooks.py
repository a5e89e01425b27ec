"""Quicklooks as rasters on their true four corners."""

from __future__ import annotations

import hashlib
import os
import threading
from pathlib import Path
from typing import Optional, Tuple

from osgeo import gdal, osr
from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsLayerMetadata,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QDateTime, Qt

from ..domain.citation import credit
from ..domain.corners import Corners
from ..domain.errors import DinamisError, UnexpectedReply
from ..domain.placement import LONGITUDE_LATITUDE, image_placements
from ..domain.scene import Scene
from .quicklook_vrt import placing_vrt

SCENE, TIME = "dinamis/quicklook", "dinamis/acquired"
"""Custom properties of a quicklook's layer."""

_FORMATS = {
    "PNG": ".png",
    "JPEG": ".jpg",
    "GIF": ".gif",
    "WEBP": ".webp",
    "GTiff": ".tif",
    "BMP": ".bmp",
}
"""What a picture may be: other formats of GDAL's can name files and addresses to be opened."""

_MOST_PIXELS = 60_000_000
"""Larger pictures are no quicklooks."""


def quicklook_raster(image: bytes, scene: Scene, folder: Path) -> Path:
    """Place a quicklook on the ground; safe in any thread, touches GDAL only.

    The picture is kept as it came, beside a VRT that says where its corners are. The VRT names
    it relatively: both can be moved together.

    Raises:
        UnexpectedReply: the bytes are not a picture, or it is damaged.
        DinamisError: it could not be kept on the disk.
    """
    stem = _file_stem(scene)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        name = _kept_picture(image, folder, stem)
        picture = gdal.Open(str(folder / name))
        corners, crs = _where(scene)
        target = folder / f"{stem}.vrt"
        _write(target, placing_vrt(picture, name, corners, crs).encode())
    except RuntimeError as error:
        raise UnexpectedReply(f"quicklook of {scene.id}: {error}") from error
    except OSError as error:
        raise DinamisError(f"quicklook of {scene.id}: {error}") from error
    return target


def quicklook_layer(raster: Path, scene: Scene, abstract: str = "") -> QgsRasterLayer:
    """Open a placed quicklook as a layer, named by its scene and dated by its day.

    Meant for a worker thread; the layer is handed to the GUI's thread at the end.

    Args:
        abstract: what its metadata say about it.

    Raises:
        UnexpectedReply: QGIS does not open it.
    """
    name = f"{scene.platform} {scene.acquired:%Y-%m-%d} – quicklook"
    layer = QgsRasterLayer(
        str(raster), f"TRAINING / FICTIF – {name}" if scene.is_training else name
    )
    if not layer.isValid():
        raise UnexpectedReply(f"quicklook of {scene.id}: {layer.error().message()}")
    layer.setMetadata(_metadata(layer, scene, abstract))
    layer.setCustomProperty(SCENE, "\n".join(scene.key))
    layer.setCustomProperty(TIME, scene.acquired.isoformat())
    times = layer.temporalProperties()
    times.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    times.setFixedTemporalRange(_day(scene))
    times.setIsActive(True)
    layer.moveToThread(QCoreApplication.instance().thread())
    return layer


def _metadata(layer: QgsRasterLayer, scene: Scene, abstract: str) -> QgsLayerMetadata:
    metadata = layer.metadata()
    metadata.setTitle(layer.name())
    metadata.setIdentifier(scene.id)
    metadata.setAbstract(abstract)
    metadata.setRights([credit(scene)] if credit(scene) else [])
    return metadata


def _day(scene: Scene) -> QgsDateTimeRange:
    """The day it was taken, by UTC as QGIS's Temporal Controller counts."""
    day = f"{scene.acquired:%Y-%m-%d}"
    first, last = (
        QDateTime.fromString(f"{day}T{time}Z", Qt.DateFormat.ISODate)
        # A second off midnight: QGIS counts a frame's end as inside it.
        for time in ("00:00:01", "23:59:59")
    )
    return QgsDateTimeRange(first, last)


def _where(scene: Scene) -> Tuple[Corners, osr.SpatialReference]:
    """The first placement that lies where the footprint does: catalogues err in their grids."""
    placements = image_placements(scene)
    for placement in placements[:-1]:
        crs = _reference(placement.code)
        if crs is not None and _is_near(placement.corners, crs, placements[-1].corners):
            return placement.corners, crs
    crs = _reference(LONGITUDE_LATITUDE)
    if crs is None:
        raise RuntimeError(gdal.GetLastErrorMsg() or "no coordinate reference systems")
    return placements[-1].corners, crs


def _reference(code: str) -> Optional[osr.SpatialReference]:
    crs = osr.SpatialReference()
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    try:
        return crs if crs.SetFromUserInput(code) == 0 else None
    except RuntimeError:  # GDAL raises when some other plugin asked it to
        return None


def _is_near(corners: Corners, crs: osr.SpatialReference, footprint: Corners) -> bool:
    """Their middles are no further apart than the footprint is large."""
    geographic = _reference(LONGITUDE_LATITUDE)
    x, y = (sum(axis) / 4 for axis in zip(*corners))
    try:
        longitude, latitude, _ = osr.CoordinateTransformation(crs, geographic).TransformPoint(x, y)
    except RuntimeError:
        return False
    (west, east), (south, north) = ((min(axis), max(axis)) for axis in zip(*footprint))
    away_x = abs((longitude - (west + east) / 2 + 180) % 360 - 180)
    away_y = abs(latitude - (south + north) / 2)
    return away_x <= east - west and away_y <= north - south


def _kept_picture(image: bytes, folder: Path, stem: str) -> str:
    """Write a picture to the disk once it is known to be one; its name."""
    for ending in _FORMATS.values():
        path = folder / f"{stem}{ending}"
        if path.exists() and path.read_bytes() == image:
            return path.name
    part = _part(folder / stem)
    try:
        part.write_bytes(image)
        ending = _FORMATS[_checked_format(part)]
        os.replace(part, folder / f"{stem}{ending}")
    finally:
        part.unlink(missing_ok=True)
    return f"{stem}{ending}"


def _checked_format(path: Path) -> str:
    """The format of a picture, read to its last pixel: half a picture opens as well."""
    gdal.ErrorReset()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        picture = gdal.OpenEx(str(path), gdal.OF_RASTER, allowed_drivers=list(_FORMATS))
        if picture is None:
            raise RuntimeError(gdal.GetLastErrorMsg() or "not a picture")
        if picture.RasterXSize * picture.RasterYSize > _MOST_PIXELS:
            raise RuntimeError(f"{picture.RasterXSize} × {picture.RasterYSize} pixels")
        pixels = picture.ReadRaster()
        # Half a JPEG is read, with a warning.
        if pixels is None or "premature end" in gdal.GetLastErrorMsg().lower():
            raise RuntimeError(gdal.GetLastErrorMsg() or "a damaged picture")
        return str(picture.GetDriver().ShortName)
    finally:
        gdal.PopErrorHandler()


def _write(path: Path, data: bytes) -> None:
    """Write a file at once, unless it is so already."""
    if path.exists() and path.read_bytes() == data:
        return
    part = _part(path)
    part.write_bytes(data)
    os.replace(part, path)


def _part(path: Path) -> Path:
    return path.with_name(f"{path.name}.{threading.get_ident()}.part")


def _file_stem(scene: Scene) -> str:
    """A name that every file system takes, of one scene only, whatever the service calls it."""
    kept = "".join(
        letter if letter.isascii() and (letter.isalnum() or letter in "-_") else "_"
        for letter in scene.id
    )[:100]
    key = "\n".join(scene.key).encode("utf-8", "replace")
    digest = hashlib.md5(key, usedforsecurity=False).hexdigest()
    return f"{kept}_{digest[:8]}"
