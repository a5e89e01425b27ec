"""Reads Sentinel-2 products in SAFE, levels 1C and 2A, as delivered since December 2016.

Source: ESA, Sentinel-2 Products Specification Document (S2-PDGS-TAS-DI-PSD), issue 14 and 15.
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from typing import Dict, Iterable, List, Optional, Tuple

from ..domain.errors import ProductIncomplete
from ..domain.product import Component, Mask, Product, RasterFile
from ..domain.scene import mission_key
from .ground import Place, polygon
from .markup import Element, moment, nodata_of, number, text
from .product_files import ProductFiles, split_name
from .safe_bands import METRES, band_in_name, bands_by_id
from .safe_granule import Granule, read_granule

_ORDER = tuple(METRES)
_SUFFIXES = (".jp2", ".tif", ".tiff")
_KINDS = (
    ("MSK_CLDPRB", "cloud probability"), ("MSK_SNWPRB", "snow probability"),
    ("MSK_CLOUDS", "cloud"), ("MSK_CLASSI", "cloud"),
)  # fmt: skip


@dataclass(frozen=True)
class _Source:
    """What a product is read from, and where what is not understood is noted."""

    files: ProductFiles
    document: str
    root: Element
    granule: Granule
    notes: List[str]


def read_safe(files: ProductFiles, document: str, root: Element) -> Product:
    """Describe one product: a component for each resolution, of files of one band each.

    Raises:
        ProductIncomplete: it lists no image file.
        UnsafeArchive: a file would be outside the delivery.
    """
    home = split_name(document)[0]
    listed = _listed(files, home, root)
    if not listed:
        raise ProductIncomplete(f"{document} lists no image file", document)
    granules = sorted({_granule_folder(name) for name in listed})
    notes = [f"{document} holds {len(granules)} granules: the first is shown"] * (len(granules) > 1)
    granule = read_granule(files, granules[0], notes)
    here = [name for name in listed if _granule_folder(name) == granules[0]]
    started = moment(text(root, ".//PRODUCT_START_TIME"))
    platform = text(root, ".//Datatake/SPACECRAFT_NAME")
    cloud = number(root, ".//Cloud_Coverage_Assessment")
    return Product(
        name=text(root, ".//PRODUCT_URI").rpartition(".SAFE")[0] or files.root.stem,
        location=str(files.root),
        components=_components(_Source(files, document, root, granule, notes), here),
        format="SAFE",
        mission=mission_key({"platform": platform}),
        platform=platform,
        level=text(root, ".//PROCESSING_LEVEL").replace("Level-", "L"),
        acquired=started,
        produced=moment(text(root, ".//GENERATION_TIME")),
        crs=granule.crs,
        footprint=polygon(_corners(text(root, ".//Global_Footprint/EXT_POS_LIST"))),
        rights=f"Copernicus Sentinel data {started.year}"
        if started
        else "Copernicus Sentinel data",
        producer="ESA",
        cloud_percent=cloud,
        incidence_deg=granule.incidence_deg,
        viewing_azimuth_deg=granule.viewing_azimuth_deg,
        sun_elevation_deg=granule.sun_elevation_deg,
        sun_azimuth_deg=granule.sun_azimuth_deg,
        radiometry="reflectance",
        bits=16,
        nodata=nodata_of(root),
        notes=tuple(notes),
    )


def _listed(files: ProductFiles, home: str, root: Element) -> List[str]:
    """Names of the image files, with their suffix; old processors wrote ``IMAGE_ID``."""
    found = []
    for tag in ("IMAGE_FILE", "IMAGE_ID"):
        for entry in root.iterfind(f".//Granule_List//{tag}"):
            stem = files.joined(home, text(entry))
            spellings = (files.joined("", f"{stem}{suffix}") for suffix in _SUFFIXES)
            found.append(next(filter(files.is_here, spellings), f"{stem}{_SUFFIXES[0]}"))
    return found


def _granule_folder(name: str) -> str:
    """What is above ``IMG_DATA``."""
    return name[: max(0, name.upper().find("/IMG_DATA/"))]


def _components(source: _Source, names: List[str]) -> Tuple[Component, ...]:
    by_resolution: Dict[int, Dict[str, str]] = {10: {}, 20: {}, 60: {}}
    for name in names:
        band, metres = band_in_name(name)
        if METRES.get(band) == metres:  # bands are repeated at lower resolutions
            by_resolution[metres][band] = name
    return tuple(
        _component(source, metres, held, names) for metres, held in by_resolution.items() if held
    )


def _component(source: _Source, metres: int, held: Dict[str, str], names: List[str]) -> Component:
    """The bands of one resolution, in the order of their names."""
    granule = source.granule
    bands = sorted(held, key=_ORDER.index)
    described = bands_by_id(source.root)
    there, missing = _files(source, [held[band] for band in bands], metres)
    return Component(
        spectral="MS" if metres == 10 else f"MS-{metres}m",
        path=source.files.gdal_path(source.document),
        bands=tuple(described[band] for band in bands),
        columns=granule.columns.get(metres, 0),
        rows=granule.rows.get(metres, 0),
        spacing_m=float(metres),
        files=there,
        missing=missing,
        geotransform=granule.geotransforms.get(metres),
        crs=granule.crs,
        masks=_masks(source.files, granule, names) if metres == 10 else (),
        cloud_percent=number(source.root, ".//Cloud_Coverage_Assessment"),
    )


def _files(
    source: _Source, names: List[str], metres: int
) -> Tuple[Tuple[RasterFile, ...], Tuple[str, ...]]:
    there: List[RasterFile] = []
    missing: List[str] = []
    granule = source.granule
    columns, rows = granule.columns.get(metres, 0), granule.rows.get(metres, 0)
    for index, name in enumerate(names):
        reason = source.files.why_unusable(name)
        if reason:
            missing.append(split_name(name)[1])
            source.notes.append(f"{missing[-1]} {reason}")
        else:
            path = source.files.gdal_path(name)
            there.append(RasterFile(path, columns=columns, rows=rows, bands=(index,)))
    return tuple(there), tuple(missing)


def _masks(files: ProductFiles, granule: Granule, names: List[str]) -> Tuple[Mask, ...]:
    """The classification of level 2A, and clouds and snow as the granule's quality folder has."""
    found = [
        Mask("classification", files.gdal_path(name), crs=granule.crs)
        for name in names
        if "_SCL_" in split_name(name)[1].upper() and files.size(name)
    ][:1]
    quality = posixpath.join(granule.folder, "QI_DATA/").upper()
    for name in files.names():
        base = split_name(name)[1].upper()
        kind = next((kind for start, kind in _KINDS if base.startswith(start)), "")
        if kind and name.upper().startswith(quality) and files.size(name):
            found.append(Mask(kind, files.gdal_path(name), crs=granule.crs))
    return tuple(found)


def _corners(written: str) -> Iterable[Optional[Place]]:
    """Latitudes before longitudes; the first place comes again at the end."""
    try:
        values = [float(word) for word in written.split()[:2000]]
    except ValueError:
        return ()
    corners = list(zip(values[1::2], values[0::2]))
    return corners[:-1] if corners and corners[0] == corners[-1] else corners
