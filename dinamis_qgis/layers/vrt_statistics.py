"""Statistics within a VRT, for QGIS not to look for them.

QGIS reads a sample of every raster that it opens, of three bands, whatever style is set next: of
a large image without overviews that is all of its pixels. It takes those that the file holds.
"""

from __future__ import annotations

from pathlib import Path
from typing import Sequence, Tuple
from xml.etree import ElementTree

from .vrt_file import child, write_vrt

Statistics = Tuple[Tuple[float, float, float, float], ...]
"""Of each band: smallest, largest, mean, standard deviation."""

_KEYS = ("STATISTICS_MINIMUM", "STATISTICS_MAXIMUM", "STATISTICS_MEAN", "STATISTICS_STDDEV")


def add_statistics(vrt: Path, statistics: Statistics) -> None:
    """Write the statistics of a sample into a VRT, and say that they are approximate."""
    root = ElementTree.fromstring(vrt.read_text(encoding="utf-8"))
    for band, values in zip(root.findall("VRTRasterBand"), statistics):
        _add(band, values)
    write_vrt(vrt, root)


def _add(band: ElementTree.Element, values: Sequence[float]) -> None:
    plain = next((it for it in band.findall("Metadata") if not it.get("domain")), None)
    if plain is None:
        plain = child(band, "Metadata")
        band.remove(plain)
        band.insert(0, plain)  # GDAL's schema has it before the sources
    for item in plain.findall("MDI"):
        if str(item.get("key")).startswith("STATISTICS_"):
            plain.remove(item)
    child(plain, "MDI", "YES", key="STATISTICS_APPROXIMATE")
    for key, value in zip(_KEYS, values):
        child(plain, "MDI", repr(value), key=key)
