"""Reads DIMAP 1: SPOT 1 to 5, and other satellites that write it.

Sources: DIMAP 1.1 dictionary (Spot Image); GDAL's DIMAP driver for the place of the first pixel.
"""

from __future__ import annotations

from typing import Dict, List, Optional, Tuple

from ..domain.errors import ProductIncomplete
from ..domain.product import Band, Component, Product, RasterFile
from ..domain.scene import mission_key
from .ground import epsg_code, inserted, place, polygon
from .markup import Element, moment, nodata_of, number, text, whole
from .product_files import ProductFiles, split_name
from .satellites import note_on, other_satellite

_NAMES = {
    "PAN": "pan", "XS1": "green", "XS2": "red", "XS3": "nir", "XI1": "green", "XI2": "red",
    "XI3": "nir", "SWIR": "swir", "MIR": "swir", "XI4": "swir", "RED": "red", "GREEN": "green",
    "BLUE": "blue", "NIR": "nir",
}  # fmt: skip
_WAVELENGTHS_NM = {"green": (500, 590), "red": (610, 680), "nir": (780, 890), "swir": (1580, 1750)}
"""Of SPOT's multispectral instruments (SPOT user guides); the panchromatic one changed."""

_TIE_POINT = ("DATA_X", "DATA_Y", "CRS_X", "CRS_Y", "CRS_Z")


def is_dimap1(root: Element) -> bool:
    version = root.find(".//METADATA_FORMAT")
    written = version.get("version", "") if version is not None else ""
    return written.startswith("1") or root.find("Metadata_Id") is not None


def read_dimap1(files: ProductFiles, document: str, root: Element) -> Product:
    """Describe one scene.

    Raises:
        ProductIncomplete: it lists no file.
        UnsafeArchive: the file would be outside the delivery.
    """
    scene = root.find(".//Scene_Source")
    platform = (text(scene, "MISSION") + text(scene, "MISSION_INDEX")).replace(" ", "")
    mission = mission_key({"platform": platform})
    notes = list(note_on(platform, document))
    part = _component(files, document, root, mission, notes)
    angles = _angles(scene, mission)
    return Product(
        name=text(root, ".//Dataset_Id/DATASET_NAME") or split_name(document)[1],
        location=str(files.root),
        components=(part,),
        format="DIMAP 1",
        mission=mission,
        platform=platform,
        level=text(root, ".//Data_Processing/PROCESSING_LEVEL"),
        acquired=moment(f"{text(scene, 'IMAGING_DATE')}T{text(scene, 'IMAGING_TIME')}"),
        produced=moment(text(root, ".//DATASET_PRODUCTION_DATE")),
        crs=_system(root),
        footprint=polygon(
            place(corner, "FRAME_") for corner in root.iterfind(".//Dataset_Frame/Vertex")
        ),
        rights=text(root, ".//Dataset_Id/COPYRIGHT"),
        producer=text(root, ".//DATASET_PRODUCER_NAME"),
        incidence_deg=angles.get("INCIDENCE_ANGLE"),
        sun_elevation_deg=angles.get("SUN_ELEVATION"),
        sun_azimuth_deg=angles.get("SUN_AZIMUTH"),
        radiometry="basic" if mission else "",
        bits=whole(root, ".//Raster_Encoding/NBITS") or None,
        nodata=nodata_of(root),
        other_satellite=other_satellite(platform),
        notes=tuple(notes),
    )


def _component(
    files: ProductFiles, document: str, root: Element, mission: str, notes: List[str]
) -> Component:
    grid = inserted(root.find(".//Geoposition_Insert"))
    rows = whole(root, ".//Raster_Dimensions/NROWS")
    columns = whole(root, ".//Raster_Dimensions/NCOLS")
    there, missing = _files(files, document, root, notes)
    bands = _bands(root, mission)
    if bands and bands[0].gain is None:
        notes.append(f"{document}: what its calibration means is not known; it was left out")
    return Component(
        spectral="P" if len(bands) == 1 else "MS",
        path=files.gdal_path(document),
        bands=bands,
        columns=columns,
        rows=rows,
        spacing_m=grid[1] if grid and grid[1] > 0.01 else None,
        files=tuple(RasterFile(path, columns=columns, rows=rows) for path in there),
        missing=missing,
        geotransform=grid,
        crs=_system(root) if grid else "",
        tie_points=() if grid else _tie_points(root),
    )


def _files(
    files: ProductFiles, document: str, root: Element, notes: List[str]
) -> Tuple[Tuple[str, ...], Tuple[str, ...]]:
    """What GDAL opens, and names of what is missing.

    Raises:
        ProductIncomplete: no file is listed.
    """
    folder = split_name(document)[0]
    there: List[str] = []
    missing: List[str] = []
    for path in root.iterfind(".//Data_Access//DATA_FILE_PATH"):
        name = files.joined(folder, path.get("href", "") or text(path))
        reason = files.why_unusable(name)
        if reason:
            missing.append(split_name(name)[1])
            notes.append(f"{missing[-1]} {reason}")
        else:
            there.append(files.gdal_path(name))
    if not there and not missing:
        raise ProductIncomplete(f"{document} lists no image file", document)
    return tuple(there), tuple(missing)


def _bands(root: Element, mission: str) -> Tuple[Band, ...]:
    """In the order of their index; radiance is ``count / PHYSICAL_GAIN + PHYSICAL_BIAS`` in
    W/m²/sr/µm for SPOT, other satellites mean something else by it."""
    described = sorted(
        root.findall(".//Spectral_Band_Info"), key=lambda entry: whole(entry, "BAND_INDEX")
    )
    bands = []
    for index, entry in enumerate(described, 1):
        written = text(entry, "BAND_DESCRIPTION") or f"band {index}"
        name = _NAMES.get(written.upper(), written)
        gain = number(entry, "PHYSICAL_GAIN") if mission else None
        bands.append(
            Band(
                id=written,
                name=name,
                wavelength_nm=_WAVELENGTHS_NM.get(name) if mission else None,
                gain=gain or None,
                bias=number(entry, "PHYSICAL_BIAS") if gain else None,
            )
        )
    count = whole(root, ".//Raster_Dimensions/NBANDS") or len(bands) or 1
    known = bands[:count]
    more = range(len(known) + 1, min(count, 1000) + 1)
    return (*known, *(Band(f"band {index}", f"band {index}") for index in more))


def _tie_points(root: Element) -> Tuple[Tuple[float, float, float, float, float], ...]:
    """Rows and columns count from 1 at the centre of a pixel, for GDAL from 0 at its corner."""
    found = []
    for point in root.iterfind(".//Tie_Point"):
        values = [number(point, f"TIE_POINT_{name}") for name in _TIE_POINT]
        column, row, longitude, latitude, height = values
        if None not in (column, row, longitude, latitude):
            corner = (column or 0.0) - 0.5, (row or 0.0) - 0.5
            found.append((*corner, longitude or 0.0, latitude or 0.0, height or 0.0))
    return tuple(found)


def _system(root: Element) -> str:
    for tag in ("HORIZONTAL_CS_CODE", "GEOGRAPHIC_CS_CODE"):
        code = epsg_code(text(root, f".//{tag}"))
        if code:
            return code
    return ""


def _angles(scene: Optional[Element], mission: str) -> Dict[str, Optional[float]]:
    """SPOT gives a sign to the side it looked to."""
    names = ("INCIDENCE_ANGLE", "SUN_AZIMUTH", "SUN_ELEVATION")
    angles = {name: number(scene, name) for name in names}
    incidence = angles["INCIDENCE_ANGLE"]
    return {**angles, "INCIDENCE_ANGLE": None if incidence is None else abs(incidence)}
