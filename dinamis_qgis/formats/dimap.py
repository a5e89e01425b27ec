"""Reads DIMAP v2 deliveries (Airbus: Pléiades, SPOT 6-7, Pléiades Neo)."""

from __future__ import annotations

import posixpath
import re
from datetime import datetime
from pathlib import Path
from typing import Dict, List, Optional, Tuple
from xml.etree import ElementTree
from xml.parsers import expat

from ..domain.errors import NotAProduct, ProductIncomplete, ProductNotSupported
from ..domain.product import Band, Component, Product
from ..domain.scene import mission_key, parse_time
from .product_files import ProductFiles, find_files

Element = ElementTree.Element

_SMALLEST_TILE_BYTES = 64
_LEVELS = {"SENSOR": "primary", "PRIMARY": "primary", "ORTHO": "ortho", "PROJECTED": "projected"}
_NAMES = {
    "P": "pan", "PAN": "pan", "B0": "blue", "B1": "green", "B2": "red", "B3": "nir",
    "B": "blue", "G": "green", "R": "red", "NIR": "nir", "RE": "red edge", "DB": "deep blue",
}  # fmt: skip
_CHANNELS = ("RED_CHANNEL", "GREEN_CHANNEL", "BLUE_CHANNEL", "ALPHA_CHANNEL")
_RASTERS = (".tif", ".tiff", ".jp2", ".vrt")


def read_product(path: Path) -> Product:
    """Describe a delivery.

    Args:
        path: its folder, its ZIP, or any file of it.

    Raises:
        NotAProduct: nothing we know is there.
        ProductIncomplete: a file is missing, empty or damaged; names it.
        ProductNotSupported: another format, or several products at once.
        UnsafeArchive: it points outside itself.
    """
    files, given = find_files(path)
    documents = _dim_documents(files)
    if not documents:
        if given.lower().endswith(_RASTERS):
            return _plain_raster(path)
        raise NotAProduct(f"{path.name}: no DIM file there", str(path))
    if given in documents and (not _has_volume(files) or _are_several(documents)):
        documents = {given: documents[given]}
    if _are_several(documents):
        listed = ", ".join(sorted(documents))
        raise ProductNotSupported(f"several products, choose one of: {listed}", str(path))
    for name, root in documents.items():
        _require_tiles(name, root, files)
    return _product(documents, files)


def _plain_raster(path: Path) -> Product:
    """A GeoTIFF or JPEG 2000 on its own: GDAL will tell the rest."""
    return Product(path.stem, str(path), (Component("", str(path), ()),), level="")


def _product(documents: Dict[str, Element], files: ProductFiles) -> Product:
    first = next(iter(documents.values()))
    components = tuple(_component(name, root, files) for name, root in documents.items())
    strip = first.find(".//Strip_Source")
    mission = _text(strip, "MISSION") if strip is not None else ""
    platform = mission + (_text(strip, "MISSION_INDEX") if strip is not None else "")
    return Product(
        name=_text(first, ".//Dataset_Identification/DATASET_NAME") or files.root.stem,
        location=str(files.root),
        components=tuple(sorted(components, key=lambda part: part.spectral != "MS")),
        mission=mission_key({"platform": platform}),
        platform=platform,
        level=_level(first),
        acquired=_acquired(first, strip),
        crs=_crs(first),
        rights=_text(first, ".//Legal_Constraints/COPYRIGHT"),
        cloud_percent=_number(first, ".//Dataset_Content/CLOUD_COVERAGE"),
        incidence_deg=_number(first, ".//Acquisition_Angles/INCIDENCE_ANGLE"),
        bits=_whole(_number(first, ".//Dynamic_Range/PRODUCT_RANGE")),
        nodata=_special_value(first, "NODATA"),
    )


def _component(name: str, root: Element, files: ProductFiles) -> Component:
    return Component(
        spectral=_spectral(root),
        path=files.gdal_path(name),
        bands=_bands(root),
        columns=_whole(_number(root, ".//Raster_Dimensions/NCOLS")) or 0,
        rows=_whole(_number(root, ".//Raster_Dimensions/NROWS")) or 0,
        spacing_m=_number(root, ".//Sampling_Settings/RESAMPLING_SPACING"),
    )


def _dim_documents(files: ProductFiles) -> Dict[str, Element]:
    """The metadata of every image of the delivery, by file name."""
    found: Dict[str, Element] = {}
    for name in files.names():
        base = posixpath.basename(name).upper()
        is_dim = base.startswith("DIM_") and base.endswith(".XML")
        if not is_dim and not base.endswith(".DIM"):
            continue
        if posixpath.basename(posixpath.dirname(name)).upper() == "LINEAGE":
            continue
        root = parsed(files.read_xml(name), name)
        if root.tag != "Dimap_Document":
            continue
        version = root.find(".//METADATA_FORMAT")
        if version is not None and (version.get("version") or "").startswith("1"):
            raise ProductNotSupported(f"{name} is DIMAP version 1", str(files.root))
        if root.find(".//Raster_Data") is not None:
            found[name] = root
    return found


def parsed(content: bytes, name: str) -> Element:
    """Read XML that may come from anywhere: no document type, hence no entity.

    Raises:
        ProductIncomplete: it is not XML, or declares what a delivery never does.
    """

    def refuse(*_: object) -> None:
        raise ProductIncomplete(f"{name} declares a document type", name)

    guard = expat.ParserCreate()
    guard.StartDoctypeDeclHandler = refuse
    try:
        guard.Parse(content, True)
        return ElementTree.fromstring(content)
    except (expat.ExpatError, ElementTree.ParseError, ValueError, LookupError) as error:
        raise ProductIncomplete(f"{name} is damaged: {error}", name) from error


def _has_volume(files: ProductFiles) -> bool:
    return any(
        posixpath.basename(name).upper().startswith(("VOL_", "SPOT_VOL")) for name in files.names()
    )


def _are_several(documents: Dict[str, Element]) -> bool:
    """Whether there is more than the two images of one bundle."""
    kinds = [_spectral(root) for root in documents.values()]
    return len(set(kinds)) < len(kinds)


def _require_tiles(name: str, root: Element, files: ProductFiles) -> None:
    """GDAL refuses a product with a bad tile, without saying why: look first."""
    folder = posixpath.dirname(name)
    hrefs = [
        path.get("href", "") for path in root.iterfind(".//Data_Files/Data_File/DATA_FILE_PATH")
    ]
    if not hrefs:
        raise ProductIncomplete(f"{name} lists no image file", str(files.root))
    tiles = [files.joined(folder, href) for href in hrefs]
    missing = [tile for tile in tiles if not files.size(tile)]
    empty = [tile for tile in tiles if 0 < files.size(tile) < _SMALLEST_TILE_BYTES]
    if missing or empty:
        bad = ", ".join(posixpath.basename(tile) for tile in (*missing, *empty))
        raise ProductIncomplete(f"missing or empty: {bad}", str(files.root))


def _spectral(root: Element) -> str:
    word = _text(root, ".//SPECTRAL_PROCESSING").upper()
    if word in ("PAN", "P"):
        return "P"
    if word.startswith("PMS"):
        return "PMS"
    return word or "MS"


def _level(root: Element) -> str:
    word = _text(root, ".//Product_Settings/PROCESSING_LEVEL").upper()
    return _LEVELS.get(word, word.lower())


def _bands(root: Element) -> Tuple[Band, ...]:
    wavelengths = _wavelengths(root)
    return tuple(
        Band(identifier, _NAMES.get(identifier.upper(), identifier), wavelengths.get(identifier))
        for identifier in _band_ids(root)
    )


def _band_ids(root: Element) -> List[str]:
    """Band names in the order of the image file.

    Where no index is given, files of several bands are in display order, red first (Pléiades
    Imagery User Guide, annex on DIMAP v2; also how OTB reads them).
    """
    indexed = [_text(entry, "BAND_ID") for entry in root.iterfind(".//Raster_Index")]
    if indexed:
        return indexed
    count = _whole(_number(root, ".//Raster_Dimensions/NBANDS")) or 1
    measured = [_text(entry, "BAND_ID") for entry in root.iterfind(".//Band_Spectral_Range")]
    if count == 1:
        return (measured or ["P"])[:1]
    order = root.find(".//Band_Display_Order")
    shown = [_text(order, channel) for channel in _CHANNELS]
    numbered = [f"band {number}" for number in range(1, count + 1)]
    known = list(dict.fromkeys(filter(None, (*shown, *measured))))
    return (known + numbered[len(known) :])[:count]


def _wavelengths(root: Element) -> Dict[str, Tuple[float, float]]:
    found: Dict[str, Tuple[float, float]] = {}
    for entry in root.iterfind(".//Band_Spectral_Range"):
        shortest, longest = _number(entry, "MIN"), _number(entry, "MAX")
        if shortest is not None and longest is not None:
            is_micrometres = longest < 100
            scale = 1000 if is_micrometres else 1
            found[_text(entry, "BAND_ID")] = round(shortest * scale), round(longest * scale)
    return found


def _acquired(root: Element, strip: Optional[Element]) -> Optional[datetime]:
    if strip is not None and _text(strip, "IMAGING_DATE") and _text(strip, "IMAGING_TIME"):
        stamp = f"{_text(strip, 'IMAGING_DATE')}T{_text(strip, 'IMAGING_TIME')}"
    else:
        stamp = _text(root, ".//Located_Geometric_Values/TIME")
    try:
        return parse_time(stamp) if stamp else None
    except ValueError:
        return None


def _crs(root: Element) -> str:
    for tag in ("PROJECTED_CRS_CODE", "GEODETIC_CRS_CODE"):
        match = re.search(r"EPSG\D*(\d+)$", _text(root, f".//{tag}"))
        if match:
            return f"EPSG:{match.group(1)}"
    return ""


def _special_value(root: Element, name: str) -> Optional[float]:
    for entry in root.iterfind(".//Special_Value"):
        if _text(entry, "SPECIAL_VALUE_TEXT").upper() == name:
            return _number(entry, "SPECIAL_VALUE_COUNT")
    return None


def _text(root: Optional[Element], path: str) -> str:
    found = root.find(path) if root is not None else None
    return (found.text or "").strip() if found is not None else ""


def _number(root: Element, path: str) -> Optional[float]:
    try:
        return float(_text(root, path))
    except ValueError:
        return None


def _whole(value: Optional[float]) -> Optional[int]:
    return None if value is None else int(value)
