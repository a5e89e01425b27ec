"""Opens rasters, whichever way GDAL was told to report what goes wrong."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Union

from osgeo import gdal

from ..domain.errors import ProductIncomplete


@contextmanager
def quiet_gdal() -> Iterator[None]:
    """Keep GDAL from writing what goes wrong: it may name signed addresses, and we tell it."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def open_raster(path: Union[str, Path]) -> gdal.Dataset:
    """Have GDAL open a raster.

    Raises:
        ProductIncomplete: it cannot; says why.
    """
    try:
        with quiet_gdal():
            raster = gdal.Open(str(path))
            reason = gdal.GetLastErrorMsg()
    except RuntimeError as error:  # GDAL raises when some other plugin asked it to
        raise ProductIncomplete(str(error), str(path)) from error
    if raster is None:
        raise ProductIncomplete(reason or f"GDAL cannot open {path}", str(path))
    return raster
