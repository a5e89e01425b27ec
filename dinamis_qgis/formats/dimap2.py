"""Reads DIMAP 2: Pléiades, SPOT 6-7, Pléiades Neo, and other satellites that write it.

Sources: Airbus's Pléiades and SPOT Imagery User Guides, annex on DIMAP V2; real deliveries.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Dict, List, Optional, Tuple

from ..domain.errors import ProductIncomplete
from ..domain.product import Component, Product
from ..domain.scene import mission_key
from .dimap2_bands import bands_of, radiometry_of
from .dimap2_place import (
    acquisition,
    footprint,
    geotransform,
    is_sensor_geometry,
    level_of,
    system_code,
)
from .dimap2_raster import listed_tiles
from .image_names import PANCHROMATIC, ImageName, is_volume
from .markup import Element, moment, nodata_of, number, parsed, text, whole
from .masks import listed_masks
from .product_files import ProductFiles, split_name
from .rpc import dimap2_rpc
from .satellites import note_on, other_satellite

_DEGREE_M = 111_320.0


def image_name(root: Element, words: ImageName) -> ImageName:
    """Complete what a file name does not tell with what the file does."""
    platform, stamp = _strip(root)
    return replace(
        words,
        platform=words.platform or platform,
        spectral=words.spectral or spectral_of(root),
        stamp=words.stamp or "".join(filter(str.isdigit, stamp)),
    )


def _strip(root: Element) -> Tuple[str, str]:
    """The satellite, and when it saw it."""
    source = root.find(".//Strip_Source")
    imaged = f"{text(source, 'IMAGING_DATE')}T{text(source, 'IMAGING_TIME')}"
    return text(source, "MISSION") + text(source, "MISSION_INDEX"), imaged


def read_dimap2(files: ProductFiles, documents: Dict[str, Element]) -> Product:
    """Describe the images of one product.

    Args:
        documents: their metadata files, by name.

    Raises:
        ProductIncomplete: one of them does not say what cannot be done without.
        UnsafeArchive: one of them points outside the delivery.
    """
    notes: List[str] = list(_unlisted(files, documents))
    parts = [_component(files, name, root, notes) for name, root in documents.items()]
    parts.sort(key=lambda part: part.spectral in PANCHROMATIC)
    name, first = next(iter(documents.items()))
    platform, imaged = _strip(first)
    notes.extend(note_on(platform, name))
    clouds = [part.cloud_percent for part in parts if part.cloud_percent is not None]
    angles = acquisition(first, platform)
    return Product(
        name=text(first, ".//Dataset_Identification/DATASET_NAME") or files.root.stem,
        location=str(files.root),
        components=tuple(parts),
        format="DIMAP 2",
        mission=mission_key({"platform": platform}),
        platform=platform,
        level=level_of(first),
        acquired=moment(imaged) or angles.moment,
        produced=moment(text(first, ".//Delivery_Identification/PRODUCTION_DATE")),
        crs=system_code(first),
        footprint=footprint(first),
        rights=text(first, ".//Legal_Constraints/COPYRIGHT"),
        producer=text(first, ".//Producer_Information/PRODUCER_NAME"),
        cloud_percent=clouds[0] if clouds else None,
        incidence_deg=angles.incidence_deg,
        viewing_azimuth_deg=angles.viewing_azimuth_deg,
        sun_elevation_deg=angles.sun_elevation_deg,
        sun_azimuth_deg=angles.sun_azimuth_deg,
        radiometry=radiometry_of(first),
        bits=whole(first, ".//Dynamic_Range/PRODUCT_RANGE")
        or whole(first, ".//Raster_Encoding/NBITS")
        or None,
        nodata=nodata_of(first),
        other_satellite=other_satellite(platform),
        notes=tuple(notes),
    )


def _component(files: ProductFiles, name: str, root: Element, notes: List[str]) -> Component:
    system = "" if is_sensor_geometry(root) else system_code(root)
    tiles = listed_tiles(files, name, root)
    masks, unread = listed_masks(files, name, root, system)
    notes.extend((*tiles.notes, *unread))
    return Component(
        spectral=spectral_of(root),
        path=files.gdal_path(name),
        bands=bands_of(root),
        columns=tiles.columns,
        rows=tiles.rows,
        spacing_m=_spacing_m(root),
        files=tiles.files,
        missing=tiles.missing,
        geotransform=geotransform(root),
        crs=system,
        rpc=dimap2_rpc(files, name, root, notes),
        masks=masks,
        cloud_percent=number(root, ".//Dataset_Content/CLOUD_COVERAGE"),
    )


def _unlisted(files: ProductFiles, documents: Dict[str, Element]) -> Tuple[str, ...]:
    """Sentences on images that a volume lists and that are not there.

    A volume that cannot be read is no loss: the images tell all there is to know.
    """
    folders = [split_name(name)[0] for name in documents]
    notes: List[str] = []
    for volume in filter(is_volume, files.names()):
        around = split_name(volume)[0]
        if not any(_is_in(folder, around) for folder in folders):
            continue
        try:
            listed = _images_in(files, volume)
        except ProductIncomplete as error:
            notes.append(error.detail)
            continue
        gone = (href for href in listed if not files.is_here(files.joined(around, href)))
        notes.extend(f"{volume} lists {href}, which is not there" for href in gone)
    return tuple(notes)


def _is_in(folder: str, around: str) -> bool:
    return not around or folder == around or folder.startswith(f"{around}/")


def _images_in(files: ProductFiles, volume: str) -> Tuple[str, ...]:
    root = parsed(files.read_xml(volume), volume)
    listed = (
        part.find("COMPONENT_PATH")
        for part in root.iterfind(".//Component")
        if text(part, "COMPONENT_TYPE") == "DIMAP"
    )
    return tuple(path.get("href", "") for path in listed if path is not None)


def spectral_of(root: Element) -> str:
    """``P``, ``MS``, ``PMS`` or ``MS-FS``: the kinds of three bands are told by their bands."""
    word = text(root, ".//SPECTRAL_PROCESSING").upper()
    if word in PANCHROMATIC or whole(root, ".//Raster_Dimensions/NBANDS") == 1:
        return "P"
    if word.startswith("PMS"):
        return "PMS"
    return "MS" if word in ("", "XS", "MS-N", "MS-X") else word


def _spacing_m(root: Element) -> Optional[float]:
    """Pléiades Neo gives it in degrees when its coordinates are, calling them metres."""
    spacing = number(root, ".//Sampling_Settings/RESAMPLING_SPACING")
    if spacing is None or spacing <= 0:
        return None
    return round(spacing * _DEGREE_M, 3) if spacing < 0.001 else spacing
