"""The bands of a DIMAP 2 image: their order, names, wavelengths and calibration."""

from __future__ import annotations

from typing import Dict, List, Optional, Tuple, TypeVar

from ..domain.product import Band
from .markup import Element, number, numbers_by_band, text, whole

Measure = TypeVar("Measure")

NAMES = {
    "P": "pan", "PAN": "pan", "PA": "pan", "B0": "blue", "B1": "green", "B2": "red", "B3": "nir",
    "B": "blue", "G": "green", "R": "red", "N": "nir", "NIR": "nir", "RE": "red edge",
    "DB": "deep blue",
}  # fmt: skip
_CHANNELS = ("RED_CHANNEL", "GREEN_CHANNEL", "BLUE_CHANNEL", "ALPHA_CHANNEL")
_COUNTS, _REFLECTANCES = ("", "basic"), ("reflectance",)


def radiometry_of(root: Element) -> str:
    return text(root, ".//RADIOMETRIC_PROCESSING").lower().replace("_", " ")


def bands_of(root: Element) -> Tuple[Band, ...]:
    """In the order of the image file, or of the files one after the other.

    Calibration: ``Band_Radiance`` (radiance is ``count / GAIN + BIAS``, W/m²/sr/µm),
    ``Band_Solar_Irradiance`` (W/m²/µm), ``Band_Reflectance`` (``count / GAIN + BIAS``); only
    those that the counts of this product obey.
    """
    radiometry = radiometry_of(root)
    ranges = _wavelengths(root)
    gains, biases = _calibration(root, "Band_Radiance", radiometry in _COUNTS)
    measures = _calibration(root, "Band_Reflectance", radiometry in _REFLECTANCES)
    suns = numbers_by_band(root, ".//Band_Solar_Irradiance", "VALUE")
    return tuple(
        Band(
            id=band,
            name=NAMES.get(band.upper(), band),
            wavelength_nm=_of(ranges, band),
            gain=_of(gains, band),
            bias=_of(biases, band),
            solar_irradiance=_of(suns, band),
            reflectance_gain=_of(measures[0], band),
            reflectance_bias=_of(measures[1], band),
        )
        for band in _band_ids(root)
    )


def _of(found: Dict[str, Measure], band: str) -> Optional[Measure]:
    """Pléiades Neo's panchromatic band goes by two names in one file."""
    other = {"P": "PAN", "PAN": "P"}.get(band, band)
    return found.get(band, found.get(other))


def _band_ids(root: Element) -> List[str]:
    """Where no index is given, files of several bands are in display order, red first (also how
    OTB reads them)."""
    indexed = [text(entry, "BAND_ID") for entry in root.iterfind(".//Raster_Index")]
    if indexed:
        return indexed
    count = whole(root, ".//Raster_Dimensions/NBANDS") or 1
    measured = [text(entry, "BAND_ID") for entry in root.iterfind(".//Band_Spectral_Range")]
    if count == 1:
        return (measured or ["P"])[:1]
    order = root.find(".//Band_Display_Order")
    shown = [text(order, channel) for channel in _CHANNELS]
    known = list(dict.fromkeys(filter(None, (*shown, *measured))))[:count]
    return known + [f"band {index}" for index in range(len(known) + 1, min(count, 1000) + 1)]


def _wavelengths(root: Element) -> Dict[str, Tuple[float, float]]:
    """In nanometres; Pléiades writes micrometres, whatever the unit says it is."""
    found: Dict[str, Tuple[float, float]] = {}
    for entry in root.iterfind(".//Band_Spectral_Range"):
        limits = entry.find("FWHM") if entry.find("FWHM/MIN") is not None else entry
        shortest, longest = number(limits, "MIN"), number(limits, "MAX")
        if shortest is not None and longest is not None:
            scale = 1000 if longest < 100 else 1
            found[text(entry, "BAND_ID")] = round(shortest * scale), round(longest * scale)
    return found


def _calibration(
    root: Element, measure: str, applies: bool
) -> Tuple[Dict[str, float], Dict[str, float]]:
    """Gains other than 0, and their biases, by band."""
    if not applies:
        return {}, {}
    gains = numbers_by_band(root, f".//{measure}", "GAIN")
    biases = numbers_by_band(root, f".//{measure}", "BIAS")
    used = {band: gain for band, gain in gains.items() if gain}
    return used, {band: biases.get(band, 0.0) for band in used}
