"""The thirteen bands of Sentinel-2: names, resolutions, wavelengths, reflectance."""

from __future__ import annotations

import re
from typing import Dict, Tuple

from ..domain.product import Band
from .markup import Element, number

METRES: Dict[str, int] = {
    "B02": 10, "B03": 10, "B04": 10, "B08": 10,
    "B05": 20, "B06": 20, "B07": 20, "B8A": 20, "B11": 20, "B12": 20,
    "B01": 60, "B09": 60, "B10": 60,
}  # fmt: skip
"""Their own resolution; level 2A repeats them at lower ones."""

_IN_ORDER = (
    *("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A"),
    *("B09", "B10", "B11", "B12"),
)
"""As ``bandId`` counts them, from 0."""

_NAMES = {
    "B01": "coastal", "B02": "blue", "B03": "green", "B04": "red", "B05": "red edge",
    "B06": "red edge 2", "B07": "red edge 3", "B08": "nir", "B8A": "narrow nir",
    "B09": "water vapour", "B10": "cirrus", "B11": "swir", "B12": "swir 2",
}  # fmt: skip
_BAND = re.compile(r"_(B\d[\dA])(?:_(\d0)m)?\.\w+$", re.IGNORECASE)


def band_in_name(name: str) -> Tuple[str, int]:
    """The band, and its pixel in metres, that a file name tells; ("", 0) for other files."""
    found = _BAND.search(name)
    if not found:
        return "", 0
    band = found.group(1).upper()
    return band, int(found.group(2) or METRES.get(band, 0))


def bands_by_id(root: Element) -> Dict[str, Band]:
    """Described by a product's metadata.

    Reflectance is ``(count + offset) / quantification``; offsets came with processing
    baseline 04.00, quantification is 10000 in all.
    """
    quantification = number(root, ".//QUANTIFICATION_VALUE") or number(
        root, ".//BOA_QUANTIFICATION_VALUE"
    )
    offsets = {
        **_by_number(root, "RADIO_ADD_OFFSET", "band_id"),
        **_by_number(root, "BOA_ADD_OFFSET", "band_id"),
    }
    suns = _by_number(root, "SOLAR_IRRADIANCE", "bandId")
    ranges = _wavelengths(root)
    return {
        band: Band(
            id=band,
            name=_NAMES[band],
            wavelength_nm=ranges.get(index),
            solar_irradiance=suns.get(index),
            reflectance_gain=quantification,
            reflectance_bias=offsets.get(index, 0.0) / quantification if quantification else None,
        )
        for index, band in enumerate(_IN_ORDER)
    }


def _by_number(root: Element, tag: str, attribute: str) -> Dict[int, float]:
    found: Dict[int, float] = {}
    for entry in root.iterfind(f".//{tag}"):
        value = number(entry)
        if value is not None:
            found[_index(entry.get(attribute, ""))] = value
    return found


def _wavelengths(root: Element) -> Dict[int, Tuple[float, float]]:
    found: Dict[int, Tuple[float, float]] = {}
    for entry in root.iterfind(".//Spectral_Information"):
        shortest, longest = number(entry, "Wavelength/MIN"), number(entry, "Wavelength/MAX")
        if shortest is not None and longest is not None:
            found[_index(entry.get("bandId", ""))] = (round(shortest), round(longest))
    return found


def _index(written: str) -> int:
    return int(written) if written.isascii() and written.isdigit() and len(written) < 3 else -1
