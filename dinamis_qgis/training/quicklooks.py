"""Quicklooks and thumbnails: small pictures in the geometry of the image."""

from __future__ import annotations

import math
from contextlib import suppress
from pathlib import Path

import numpy as np
from osgeo import gdal

from .lettering import lettered
from .picture import ScenePainter
from .scene import TrainingScene

_RED_GREEN_BLUE = (2, 1, 0)
_SHADOWS = np.array((90.0, 150.0, 230.0), np.float32)
_RANGE = np.array((1050.0, 980.0, 1000.0), np.float32)


def quicklook_png(scene: TrainingScene, longest_px: int, world_map: Path) -> bytes:
    """Draw a scene in natural colours; its corners are those of the footprint."""
    width, height = quicklook_size(scene, longest_px)
    counts = ScenePainter(scene, world_map).image(width, height)
    bright = (counts[list(_RED_GREEN_BLUE)].astype(np.float32) - _SHADOWS[:, None, None]) / _RANGE[
        :, None, None
    ]
    picture = (np.clip(bright, 0, 1) ** 0.8 * 255).astype(np.uint8)
    if longest_px > 200:
        _mark(picture)
    return _png(picture)


def quicklook_size(scene: TrainingScene, longest_px: int) -> tuple[int, int]:
    """Width and height in pixels, the sides as on the ground."""
    upper_left, upper_right, _, lower_left = scene.corners
    shrink = math.cos(math.radians(upper_left[1]))
    across = math.hypot((upper_right[0] - upper_left[0]) * shrink, upper_right[1] - upper_left[1])
    along = math.hypot((lower_left[0] - upper_left[0]) * shrink, lower_left[1] - upper_left[1])
    scale = longest_px / max(across, along)
    return max(16, round(across * scale)), max(16, round(along * scale))


def _mark(picture: np.ndarray) -> None:
    text = lettered(size=max(1, picture.shape[2] // 260))
    height, width = text.shape
    if height + 8 > picture.shape[1] or width + 8 > picture.shape[2]:
        return
    corner = picture[:, -height - 4 : -4, 4 : width + 4]
    corner[:] = corner // 3
    corner[:, text] = 255


def _png(picture: np.ndarray) -> bytes:
    _, height, width = picture.shape
    memory = gdal.GetDriverByName("MEM").Create("", width, height, 3)
    memory.WriteArray(picture)
    name = f"/vsimem/dinamis_training_{id(picture)}.png"
    gdal.GetDriverByName("PNG").CreateCopy(name, memory, options=["ZLEVEL=4"])
    try:
        stream = gdal.VSIFOpenL(name, "rb")
        data = bytes(gdal.VSIFReadL(1, gdal.VSIStatL(name).size, stream))
        gdal.VSIFCloseL(stream)
        return data
    finally:
        gdal.Unlink(name)
        with suppress(RuntimeError):  # there is none, and somebody has GDAL raise its errors
            gdal.Unlink(name + ".aux.xml")
