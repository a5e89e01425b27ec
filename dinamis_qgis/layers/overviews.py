"""Builds the overviews that make a large raster quick to draw, beside it, on demand."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import List, Tuple

from osgeo import gdal

from ..domain.errors import FileNotWritten
from .raster_copy import Check, Report, StoppableProgress
from .raster_file import open_raster

_SMALLEST_SIDE = 256
# No predictor: there is none for counts of 12 bits.
_OPTIONS = {
    "COMPRESS_OVERVIEW": "DEFLATE",
    "BIGTIFF_OVERVIEW": "IF_SAFER",
}


def overview_targets(raster: Path, folder: Path) -> Tuple[Path, ...]:
    """The rasters of ours that need overviews for this one to be quick, and have none.

    A pansharpened one is computed from those of its two images.

    Args:
        folder: where the plugin keeps what it makes.

    Raises:
        ProductIncomplete: it cannot be opened.
    """
    chain = _chain(raster)
    sources = [raster]
    if any("VRTPansharpenedDataset" in _head(path) for path in chain):
        sources = [path for path in chain if len(_chain(path)) == 1]
    return tuple(
        path
        for path in sources
        if is_inside(path, folder) and not _overview_file(path).exists() and _levels(path)
    )


def build_overviews(
    raster: Path, folder: Path, report: Report, check: Check, is_asked_elsewhere: bool = False
) -> Tuple[Path, ...]:
    """Write the overviews of a raster of ours into files of their own, whole or not at all.

    Meant for a worker thread. Drawing goes on meanwhile; layers see them when opened again.

    Args:
        folder: where the plugin keeps what it makes; nothing is written elsewhere…
        is_asked_elsewhere: …unless the user asked for it.
        report: told the share done, 0 to 1.

    Raises:
        FileNotWritten: the disk refuses, or the raster is the user's own.
        ProductIncomplete: it cannot be opened.
        Cancelled: raised by ``check``; nothing is left.
    """
    if not is_asked_elsewhere and not is_inside(raster, folder):
        raise FileNotWritten(f"{raster.name} is not a file of the plugin")
    targets = overview_targets(raster, raster.parent if is_asked_elsewhere else folder)
    made: List[Path] = []
    for number, target in enumerate(targets):
        share_of = partial(_whole_share, number, len(targets), report)
        made.append(_build(target, StoppableProgress(share_of, check)))
    report(1.0)
    return tuple(made)


def _whole_share(number: int, count: int, report: Report, share: float) -> None:
    report((number + share) / count)


def is_inside(path: Path, folder: Path) -> bool:
    return folder.absolute() in path.absolute().parents


def _build(raster: Path, progress: StoppableProgress) -> Path:
    """GDAL names the file after the raster: under another name, it is not seen half done."""
    target = _overview_file(raster)
    stand_in = raster.with_name(f"{raster.name}.{os.getpid()}_{threading.get_ident()}.part.vrt")
    part = _overview_file(stand_in)
    try:
        progress.check()
        gdal.ErrorReset()
        made = gdal.Translate(str(stand_in), open_raster(raster), format="VRT")
        if made is not None:
            made.FlushCache()
            del made
            whole = open_raster(stand_in)
            with _thread_options():
                whole.BuildOverviews("AVERAGE", _levels(raster), progress.show)
            del whole  # closed, or Windows does not rename it
        progress.leave_if_stopped()
        if gdal.GetLastErrorType() >= gdal.CE_Failure:  # a full disk shows nowhere else
            raise FileNotWritten(f"{target.name}: {gdal.GetLastErrorMsg()}")
        os.replace(part, target)
    except (OSError, RuntimeError) as error:  # GDAL raises when some other plugin asked it to
        progress.leave_if_stopped()
        raise FileNotWritten(f"{target.name}: {error}") from error
    finally:
        for rest in (stand_in, part):
            with suppress(OSError):  # it is not there; Windows: an error keeps it open
                rest.unlink()
    return target


@contextmanager
def _thread_options() -> Iterator[None]:
    """Options of GDAL's that it takes in no other way, for this thread only."""
    before = {name: gdal.GetThreadLocalConfigOption(name) for name in _OPTIONS}
    for name, value in _OPTIONS.items():
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        for name, old in before.items():
            gdal.SetThreadLocalConfigOption(name, old)


def _levels(raster: Path) -> List[int]:
    """Powers of two, down to what a small window shows at once."""
    opened = open_raster(raster)
    side = max(opened.RasterXSize, opened.RasterYSize)
    levels: List[int] = []
    while side > _SMALLEST_SIDE * 2 ** len(levels):
        levels.append(2 ** (len(levels) + 1))
    return levels


def _chain(raster: Path) -> Tuple[Path, ...]:
    """A virtual raster, and those beside it that it is made of."""
    found = [raster]
    for name in (open_raster(raster).GetFileList() or ())[1:]:
        path = Path(name)
        if path.suffix == ".vrt" and path.parent == raster.parent:
            found += _chain(path)
    return tuple(dict.fromkeys(found))


def _overview_file(raster: Path) -> Path:
    return raster.with_name(f"{raster.name}.ovr")


def _head(raster: Path) -> str:
    """The beginning of a file, which tells what kind of virtual raster it is."""
    with open(raster, "rb") as stream:
        return stream.read(500).decode("utf-8", "replace")
