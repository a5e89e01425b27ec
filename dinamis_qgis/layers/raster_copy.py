"""Writes a raster where the user wants it, whole or not at all."""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from pathlib import Path
from typing import Callable, List

from osgeo import gdal

from ..domain.errors import Cancelled, FileNotWritten
from .raster_file import open_raster

Report = Callable[[float], None]
Check = Callable[[], None]

_GEOTIFF = ("TILED=YES", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER", "NUM_THREADS=2")


def copy_raster(source: Path, target: Path, report: Report, check: Check) -> Path:
    """Copy a raster block by block; what was there stays until it is done.

    Args:
        target: a virtual raster that refers to the source when it ends in ``.vrt``, a tiled
            GeoTIFF otherwise.
        report: told the share done, 0 to 1.
        check: raises ``Cancelled`` when the user stops it.

    Raises:
        ProductIncomplete: the source cannot be opened.
        FileNotWritten: the disk refuses, or the source cannot be read to its end.
        Cancelled: the user stopped it; nothing is left.
    """
    part = target.with_name(f"{target.name}.{os.getpid()}_{threading.get_ident()}.part")
    progress = StoppableProgress(report, check)
    raster = open_raster(source)
    is_vrt = target.suffix.lower() == ".vrt"
    options = gdal.TranslateOptions(
        format="VRT" if is_vrt else "GTiff",
        creationOptions=[] if is_vrt else _geotiff_options(raster),
        callback=progress.show,
    )
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        gdal.ErrorReset()
        made = gdal.Translate(str(part), raster, options=options)
        progress.leave_if_stopped()
        if made is not None:
            made.FlushCache()
        del made  # closed, or Windows does not rename it
        if gdal.GetLastErrorType() >= gdal.CE_Failure:  # a full disk shows nowhere else
            raise FileNotWritten(f"{target.name}: {gdal.GetLastErrorMsg()}")
        os.replace(part, target)
    except (OSError, RuntimeError) as error:  # GDAL raises when some other plugin asked it to
        progress.leave_if_stopped()
        raise FileNotWritten(f"{target.name}: {error}") from error
    finally:
        for rest in (part, part.with_name(f"{part.name}.aux.xml")):
            with suppress(OSError):  # it is not there, or its folder is none
                rest.unlink()
    return target


def _geotiff_options(raster: gdal.Dataset) -> List[str]:
    """Counts of 12 bits are written as 16: other programs do not read 12."""
    is_wide = raster.GetRasterBand(1).DataType == gdal.GDT_UInt16
    return [*_GEOTIFF, "NBITS=16", "PREDICTOR=2"] if is_wide else list(_GEOTIFF)


class StoppableProgress:
    """Tells GDAL to stop when the user does; an exception cannot cross it."""

    def __init__(self, report: Report, check: Check) -> None:
        self._report = report
        self._check = check
        self._is_stopped = False

    def show(self, share: float, _message: str, _data: object) -> int:
        """What GDAL calls; 0 stops it."""
        try:
            self._check()
        except Cancelled:
            self._is_stopped = True
            return 0
        self._report(share)
        return 1

    def check(self) -> None:
        """Leave now if the user asked to; where GDAL is not on the way.

        Raises:
            Cancelled: they did.
        """
        self._check()

    def leave_if_stopped(self) -> None:
        """Leave as the user asked.

        Raises:
            Cancelled: they did.
        """
        if self._is_stopped:
            raise Cancelled
