"""What is dark and what is bright in an image, found once and remembered beside its VRT."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Iterator, List, Optional, Tuple

import numpy as np
from osgeo import gdal

from ..domain.errors import ProductIncomplete
from .vrt_band import opened
from .vrt_file import write_text
from .vrt_statistics import Statistics

Check = Callable[[], None]
Stretch = Tuple[Tuple[float, float], ...]
Window = Tuple[int, int, int, int]

_SAMPLE_PX = 512
_SMALL_PX = 3000
"""An image no larger than this is read through; a larger one without overviews is not."""

_WINDOWS, _WINDOW_PX = 12, 32
_DARKEST_PERCENT, _BRIGHTEST_PERCENT, _LEAST_BRIGHTEST_PERCENT = 1.0, 98.0, 55.0
_HAZE_KEPT = 0.6
"""Taking away all that is darkest in each band would make forests black, and shift colours."""

_RANGE_SHOWN, _NEVER_WHITE_PERCENT = 0.78, 90.0
"""Counts are proportional to light, screens are not: shadows would be black. QGIS's own gamma
would mend that for half of the time it takes to draw a sharpened image; a narrower range costs
nothing, and makes a few roofs white."""


@dataclass(frozen=True)
class Tones:
    """How the values of an image are spread."""

    stretch: Stretch
    """Of each band, what is shown darkest and brightest."""

    statistics: Statistics


def tones_of(vrt: Path, cloud_percent: Optional[float], check: Check = lambda: None) -> Tones:
    """How the values of each band of a VRT are spread, in a sample of it.

    Raises:
        ProductIncomplete: its pixels cannot be read.
    """
    memory = vrt.with_name(f"{vrt.stem}.stretch.json")
    signature = _signature(vrt)
    known = _remembered(memory, signature)
    if known is None:
        samples = _samples(vrt, check)
        limits = tuple(_limits(values, cloud_percent) for values in samples)
        known = Tones(limits, tuple(_statistics(values) for values in samples))
        kept = {"signature": signature, "stretch": limits, "statistics": known.statistics}
        write_text(memory, json.dumps(kept))
    return known


def _remembered(memory: Path, signature: str) -> Optional[Tones]:
    try:
        kept = json.loads(memory.read_text(encoding="utf-8"))
        if kept["signature"] != signature:
            return None
        stretch = tuple((float(least), float(most)) for least, most in kept["stretch"])
        statistics = tuple(
            (float(least), float(most), float(mean), float(spread))
            for least, most, mean, spread in kept["statistics"]
        )
        return Tones(stretch, statistics)
    except (OSError, ValueError, KeyError, TypeError):
        return None  # not there, or of another hand: found again


def _signature(vrt: Path) -> str:
    """Changes with the VRT, and with the size and date of the files it shows."""
    told = [vrt.read_text(encoding="utf-8")]
    for name in opened(str(vrt), vrt.name).GetFileList() or ():
        is_ours = Path(name) == vrt
        facts = None if is_ours or name.startswith("/vsicurl") else gdal.VSIStatL(name)
        told.append(f"{facts.size} {facts.mtime}" if facts is not None else "")
    return hashlib.sha256("\n".join(told).encode("utf-8")).hexdigest()


def _limits(values: np.ndarray, cloud_percent: Optional[float]) -> Tuple[float, float]:
    """Clouds are left white: they would darken the ground if they counted."""
    if not values.size:
        return 0.0, 1.0
    clouds = cloud_percent or 0.0
    highest, kept = (
        max(percent - clouds, _LEAST_BRIGHTEST_PERCENT)
        for percent in (_BRIGHTEST_PERCENT, _NEVER_WHITE_PERCENT)
    )
    darkest = _HAZE_KEPT * float(np.percentile(values, _DARKEST_PERCENT))
    brightest = darkest + _RANGE_SHOWN * (float(np.percentile(values, highest)) - darkest)
    return darkest, max(brightest, float(np.percentile(values, kept)), darkest + 1)


def _statistics(values: np.ndarray) -> Tuple[float, float, float, float]:
    if not values.size:
        return 0.0, 1.0, 0.0, 0.0
    return float(values.min()), float(values.max()), float(values.mean()), float(values.std())


def _samples(vrt: Path, check: Check) -> List[np.ndarray]:
    """Known values of each band: of its overview, or of spots all over it."""
    dataset = opened(str(vrt), vrt.name)
    columns, rows = dataset.RasterXSize, dataset.RasterYSize
    if max(columns, rows) <= _SMALL_PX or _has_overviews(dataset, str(vrt)):
        size = min(_SAMPLE_PX, columns), min(_SAMPLE_PX, rows)
        pieces = [_read(dataset, (0, 0, columns, rows), size)]
    else:
        pieces = []
        for window in _spots(columns, rows):
            check()
            pieces.append(_read(dataset, window, window[2:]))
    samples = []
    for number in range(dataset.RasterCount):
        nodata = dataset.GetRasterBand(number + 1).GetNoDataValue()
        values = np.concatenate([piece[number].ravel() for piece in pieces])
        values = values[np.isfinite(values)]
        samples.append(values if nodata is None else values[values != nodata])
    return samples


def _read(dataset: gdal.Dataset, window: Window, size: Tuple[int, ...]) -> np.ndarray:
    """Values as ``(bands, rows, columns)``."""
    values = dataset.ReadAsArray(*window, buf_xsize=size[0], buf_ysize=size[1])
    if values is None:
        raise ProductIncomplete(gdal.GetLastErrorMsg(), dataset.GetDescription())
    return values if values.ndim == 3 else values[np.newaxis]


def _spots(columns: int, rows: int) -> Iterator[Window]:
    """Small windows from top to bottom, in the middles of a coarse chequer."""
    for down in range(_WINDOWS):
        for across in range(_WINDOWS):
            column = int((across + 0.5) * columns / _WINDOWS)
            row = int((down + 0.5) * rows / _WINDOWS)
            width, height = min(_WINDOW_PX, columns - column), min(_WINDOW_PX, rows - row)
            yield column, row, width, height


def _has_overviews(dataset: gdal.Dataset, path: str) -> bool:
    """Whether the files themselves have overviews; a VRT of ours always promises some."""
    for name in dataset.GetFileList() or ():
        source = None if name == path else gdal.Open(name)
        if source is not None:
            return bool(source.GetRasterBand(1).GetOverviewCount())
    return False
