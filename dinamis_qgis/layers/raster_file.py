"""Opens rasters, whichever way GDAL was told to report what goes wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Union

from osgeo import gdal

from ..domain.errors import ProductIncomplete


def open_raster(path: Union[str, Path]) -> gdal.Dataset:
    """Have GDAL open a raster.

    Raises:
        ProductIncomplete: it cannot; says why.
    """
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        raster = gdal.Open(str(path))
        reason = gdal.GetLastErrorMsg()
    except RuntimeError as error:  # GDAL raises when some other plugin asked it to
        raise ProductIncomplete(str(error), str(path)) from error
    finally:
        gdal.PopErrorHandler()
    if raster is None:
        raise ProductIncomplete(reason or f"GDAL cannot open {path}", str(path))
    return raster
