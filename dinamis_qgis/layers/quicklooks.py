"""Quicklooks as rasters on their true four corners."""

from __future__ import annotations

import os
from pathlib import Path
from typing import List

from osgeo import gdal, osr
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..domain.corners import Corners, image_corners
from ..domain.errors import UnexpectedReply
from ..domain.scene import Scene

_SOURCE = "/vsimem/dinamis_quicklook_{}"


def quicklook_raster(image: bytes, scene: Scene, folder: Path) -> Path:
    """Place a quicklook on the ground; safe in any thread, touches GDAL only.

    A picture has no coordinates and its corners make no upright rectangle: it is warped with
    its four corners as control points (thin-plate spline, exact on each of them), transparent
    around it.

    Raises:
        UnexpectedReply: the bytes are not a picture.
    """
    target = folder / f"{_file_stem(scene.id)}.tif"
    if target.exists():
        return target
    folder.mkdir(parents=True, exist_ok=True)
    source = _SOURCE.format(f"{os.getpid()}_{id(image)}")
    gdal.FileFromMemBuffer(source, image)
    try:
        _warp(source, image_corners(scene.footprint), target)
    except RuntimeError as error:
        raise UnexpectedReply(f"quicklook of {scene.id}: {error}") from error
    finally:
        gdal.Unlink(source)
    return target


def quicklook_layer(raster: Path, scene: Scene) -> QgsRasterLayer:
    """Open a placed quicklook as a layer, named by its scene.

    Meant for a worker thread; the layer is handed to the GUI's thread at the end.
    """
    name = f"{scene.platform} {scene.acquired:%Y-%m-%d} – quicklook"
    layer = QgsRasterLayer(
        str(raster), f"TRAINING / FICTIF – {name}" if scene.is_training else name
    )
    metadata = layer.metadata()
    metadata.setTitle(layer.name())
    metadata.setIdentifier(scene.id)
    metadata.setRights([scene.rights] if scene.rights else [])
    layer.setMetadata(metadata)
    layer.setCustomProperty("dinamis/scene", scene.id)
    layer.moveToThread(QCoreApplication.instance().thread())
    return layer


def _warp(source: str, corners: Corners, target: Path) -> None:
    picture = gdal.Open(source)
    if picture is None:
        raise RuntimeError(gdal.GetLastErrorMsg() or "not a picture")
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    placed = gdal.Translate(
        "",
        picture,
        format="MEM",
        GCPs=_control_points(corners, picture.RasterXSize, picture.RasterYSize),
        outputSRS=reference.ExportToWkt(),
    )
    part = target.with_suffix(".part")
    warped = gdal.Warp(
        str(part),
        placed,
        format="GTiff",
        dstSRS="EPSG:4326",
        tps=True,
        dstAlpha=True,
        resampleAlg="bilinear",
        creationOptions=["COMPRESS=DEFLATE", "TILED=YES"],
    )
    if warped is None:
        raise RuntimeError(gdal.GetLastErrorMsg() or "could not be placed")
    del warped
    os.replace(part, target)


def _control_points(corners: Corners, width: int, height: int) -> List[gdal.GCP]:
    pixels = ((0, 0), (width, 0), (width, height), (0, height))
    return [
        gdal.GCP(longitude, latitude, 0, column, row)
        for (longitude, latitude), (column, row) in zip(corners, pixels)
    ]


def _file_stem(identifier: str) -> str:
    """A name that every file system takes, whatever the service calls its scene."""
    kept = "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in identifier)
    return kept[:120]
