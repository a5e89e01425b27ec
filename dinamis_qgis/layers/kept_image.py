"""What is kept of an image of a store: a virtual raster that names addresses without signatures.

It knows the image's size, place and bands, so that GDAL opens it without asking the store
(docs/decisions/0013-streamed-layers-are-virtual-rasters-in-memory.md). Images merged as they are
drawn are a virtual raster within it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Callable, Dict, List, Mapping, Tuple
from xml.etree import ElementTree

from .remote_files import address_in, remote_path

_START = "<VRTDataset"
_SOURCES = ("SimpleSource", "ComplexSource", "AveragedSource", "KernelFilteredSource")
_UNKNOWN_BANDS = 8


def is_kept_image(path: str) -> bool:
    """Whether it is such a virtual raster, written out. Projects of others may hold anything."""
    if not path.startswith(_START) or "<!" in path:
        return False
    try:
        return bool(addresses_in(path))
    except ElementTree.ParseError:
        return False


@lru_cache(maxsize=1000)  # QGIS asks several times for every layer of a project
def addresses_in(image: str) -> Tuple[str, ...]:
    """The addresses that a virtual raster names, or the one that a path does."""
    found: Dict[str, None] = {}

    def note(address: str) -> str:
        found[address] = None
        return address

    with_addresses(image, note)
    return tuple(found)


def with_addresses(image: str, change: Callable[[str], str]) -> str:
    """The same virtual raster, or path, with other addresses."""
    if not image.startswith(_START):
        address = address_in(image)
        return remote_path(change(address)) if address else image
    root = ElementTree.fromstring(image)
    for entry in root.iter("SourceFilename"):
        entry.text = with_addresses(entry.text or "", change)
    return ElementTree.tostring(root, encoding="unicode")


def signed_image(image: str, signed: Mapping[str, str]) -> str:
    """What GDAL reads the image by.

    Raises:
        KeyError: one of its addresses is not signed.
    """
    return with_addresses(image, lambda address: signed[address])


def waiting_image(image: str) -> str:
    """The same place and bands with nothing in them: what is shown until it is signed for."""
    if not image.startswith(_START):
        return _unknown_image()
    root = ElementTree.fromstring(image)
    for band in root.iter("VRTRasterBand"):
        for source in [entry for entry in band if entry.tag in _SOURCES]:
            band.remove(source)
    for band in _bands_without_nodata(root):  # it would be black
        ElementTree.SubElement(band, "NoDataValue").text = "0"
    return ElementTree.tostring(root, encoding="unicode")


def bands_without_nodata(image: str) -> Tuple[int, ...]:
    """Numbers of the bands whose nodata is that of the waiting image only."""
    if not image.startswith(_START):
        return tuple(range(1, _UNKNOWN_BANDS + 1))
    bands = _bands_without_nodata(ElementTree.fromstring(image))
    return tuple(int(band.get("band", 1)) for band in bands)


def _bands_without_nodata(root: ElementTree.Element) -> List[ElementTree.Element]:
    return [band for band in root.findall("VRTRasterBand") if band.find("NoDataValue") is None]


def _unknown_image() -> str:
    """A pixel, with bands enough for the styles that a project gives it."""
    root = ElementTree.Element(_START[1:], rasterXSize="1", rasterYSize="1")
    ElementTree.SubElement(root, "GeoTransform").text = "0, 1, 0, 0, 0, -1"
    for number in range(1, _UNKNOWN_BANDS + 1):
        band = ElementTree.SubElement(root, "VRTRasterBand", dataType="UInt16", band=str(number))
        ElementTree.SubElement(band, "NoDataValue").text = "0"
    return ElementTree.tostring(root, encoding="unicode")
