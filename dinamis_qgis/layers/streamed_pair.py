"""A panchromatic and a multispectral file merged as they are drawn, wherever they are.

What is kept on the disk names unsigned addresses; what GDAL opens is a copy in memory with
signed ones (docs/decisions/0012-signed-addresses-stay-in-memory.md).
"""

from __future__ import annotations

import hashlib
import os
import threading
from pathlib import Path
from typing import Callable, NamedTuple, Optional, Tuple
from xml.etree import ElementTree

from osgeo import gdal

from ..domain.errors import FileNotWritten
from .remote_files import address_in, is_remote, open_remote, remote_path

Sign = Callable[[str], str]

_MEMORY = "/vsimem/dinamis"


class Pair(NamedTuple):
    """Where the two images of a bundle are, without signatures."""

    pan: str
    spectral: str
    weights: Tuple[float, ...] = ()
    """Share of each band in the panchromatic one; alike when none is given."""

    bits: Optional[int] = None
    """Of the counts, when fewer than those of their type."""

    @property
    def name(self) -> str:
        """The same for the same two files."""
        digest = hashlib.sha256(repr((self.pan, self.spectral)).encode("utf-8")).hexdigest()[:16]
        return f"pair_{digest}.vrt"


def keep_pair(pair: Pair, sign: Sign, folder: Path) -> Path:
    """Write the virtual raster of a pair, with unsigned addresses; asks the store for its bands.

    Raises:
        FileNotWritten: the disk refuses.
        ServiceError: a file cannot be opened.
    """
    spectral = open_remote(remote_path(sign(pair.spectral)), pair.spectral)
    text = _vrt_text(pair, spectral.RasterCount, spectral.GetRasterBand(1).GetNoDataValue())
    target = folder / pair.name
    part = folder / f"{pair.name}.{os.getpid()}_{threading.get_ident()}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part.write_text(text, encoding="utf-8")
        os.replace(part, target)
    except OSError as error:
        raise FileNotWritten(f"{target.name}: {error}") from error
    finally:
        part.unlink(missing_ok=True)
    return target


def signed_pair(kept: Path, sign: Sign) -> str:
    """Sign the addresses of a kept pair, in memory; return what GDAL and QGIS open.

    The same path each time: signing again renews what an open layer reads next.

    Raises:
        FileNotWritten: what was kept is gone.
    """
    try:
        root = ElementTree.fromstring(kept.read_text(encoding="utf-8"))
    except (OSError, ElementTree.ParseError) as error:
        raise FileNotWritten(f"{kept.name}: {error}") from error
    sources = [entry for entry in root.iter("SourceFilename") if address_in(entry.text or "")]
    if not sources:
        return str(kept)  # both on this computer: nothing to sign
    signed = {href: sign(href) for href in {address_in(entry.text or "") for entry in sources}}
    for entry in sources:
        entry.text = remote_path(signed[address_in(entry.text or "")])
    path = f"{_MEMORY}/{kept.name}"
    gdal.FileFromMemBuffer(path, ElementTree.tostring(root))
    return path


def kept_pair(path: str, folder: Path) -> Optional[Path]:
    """What was kept of a pair that is open; None for another path."""
    start = f"{_MEMORY}/"
    return folder / path[len(start) :] if path.startswith(start) else None


def _vrt_text(pair: Pair, count: int, nodata: Optional[float]) -> str:
    weights = pair.weights or (1 / count,) * count
    root = ElementTree.Element("VRTDataset", subClass="VRTPansharpenedDataset")
    options = ElementTree.SubElement(root, "PansharpeningOptions")
    _add(options, "Algorithm", "WeightedBrovey")
    _add(_add(options, "AlgorithmOptions"), "Weights", ",".join(f"{it:.6f}" for it in weights))
    _add(options, "Resampling", "Cubic")
    if pair.bits is not None:
        _add(options, "BitDepth", str(pair.bits))
    if nodata is not None:
        _add(options, "NoData", f"{nodata:.17g}")
    _add_source(_add(options, "PanchroBand"), pair.pan, 1)
    for number in range(1, count + 1):
        band = _add(options, "SpectralBand")
        band.set("dstBand", str(number))
        _add_source(band, pair.spectral, number)
    return ElementTree.tostring(root, encoding="unicode")


def _add(parent: ElementTree.Element, tag: str, text: str = "") -> ElementTree.Element:
    made = ElementTree.SubElement(parent, tag)
    made.text = text or None
    return made


def _add_source(parent: ElementTree.Element, href: str, band: int) -> None:
    path = remote_path(href) if is_remote(href) else str(Path(href).absolute())
    _add(parent, "SourceFilename", path).set("relativeToVRT", "0")
    _add(parent, "SourceBand", str(band))
