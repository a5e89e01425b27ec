"""A panchromatic and a multispectral file of a store, merged as they are drawn."""

from __future__ import annotations

from typing import NamedTuple, Optional, Tuple
from xml.etree import ElementTree

from .remote_files import remote_path
from .vrt_file import child


class Pair(NamedTuple):
    """Where the two images of a bundle are, without signatures."""

    pan: str
    spectral: str
    weights: Tuple[float, ...] = ()
    """Share of each band in the panchromatic one; alike when none is given."""

    bits: Optional[int] = None
    """Of the counts, when fewer than those of their type."""


def merged_text(pair: Pair, count: int, nodata: Optional[float]) -> str:
    """The virtual raster in which GDAL merges a pair.

    Args:
        count: how many bands the multispectral image has.
    """
    weights = pair.weights or (1 / count,) * count
    root = ElementTree.Element("VRTDataset", subClass="VRTPansharpenedDataset")
    options = child(root, "PansharpeningOptions")
    child(options, "Algorithm", "WeightedBrovey")
    child(child(options, "AlgorithmOptions"), "Weights", ",".join(f"{it:.6f}" for it in weights))
    child(options, "Resampling", "Cubic")
    if pair.bits is not None:
        child(options, "BitDepth", str(pair.bits))
    if nodata is not None:
        child(options, "NoData", f"{nodata:.17g}")
    _add_source(child(options, "PanchroBand"), pair.pan, 1)
    for number in range(1, count + 1):
        _add_source(child(options, "SpectralBand", dstBand=number), pair.spectral, number)
    return ElementTree.tostring(root, encoding="unicode")


def _add_source(parent: ElementTree.Element, href: str, band: int) -> None:
    child(parent, "SourceFilename", remote_path(href), relativeToVRT=0)
    child(parent, "SourceBand", str(band))
