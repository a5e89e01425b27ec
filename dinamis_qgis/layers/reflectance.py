"""Reflectance at the top of the atmosphere, from counts."""

from __future__ import annotations

import math
from datetime import datetime
from typing import Tuple

from ..domain.errors import ReflectanceUnknown
from ..domain.product import Band, Product

Scale = Tuple[float, float]

_USUAL_FACTOR = 10_000.0
"""Counts for a reflectance of 1, in products delivered as such that do not say it."""

_LEAST_FACTOR = 100.0
"""A smaller one is a gain of radiance: some 10 counts per W/m²/sr/µm."""


def reflectance_scales(product: Product, bands: Tuple[Band, ...]) -> Tuple[Scale, ...]:
    """For each band, by what a count is multiplied and what is added to be a reflectance.

    Of a product in counts: ``L = count / gain + bias`` (W/m²/sr/µm) and
    ``reflectance = π · L · d² / (E0 · cos(θ))``, with E0 the solar irradiance one astronomical
    unit away, θ the zenith angle of the sun, 90° less its elevation, and d the distance of the
    sun (Airbus's user guides of Pléiades and Pléiades Neo, as the International Charter's
    documentation quotes them, https://docs.charter.uat.esaportal.eu/concepts/opt/pleiades/; the
    same for Landsat in Chander, Markham and Helder 2009, doi:10.1016/j.rse.2009.01.007). Of a
    product delivered in reflectance: ``count / gain + bias``, with the gain of its metadata, or
    10 000.

    Raises:
        ReflectanceUnknown: the metadata lack what it takes; names it.
    """
    if product.radiometry == "reflectance":
        return tuple(_declared(band) for band in bands)
    if product.radiometry not in ("", "basic"):
        raise ReflectanceUnknown(f"counts adjusted for the eye: {product.radiometry}", product.name)
    lacking = [
        word
        for word, value in (
            ("the day", product.acquired),
            ("the elevation of the sun", product.sun_elevation_deg),
            ("the gain of every band", all(band.gain for band in bands) or None),
            ("the solar irradiance", all(band.solar_irradiance for band in bands) or None),
        )
        if value is None
    ]
    if lacking:
        raise ReflectanceUnknown(", ".join(lacking), product.name)
    if (product.sun_elevation_deg or 0.0) <= 0.0:
        raise ReflectanceUnknown("the sun was below the horizon", product.name)
    return tuple(_computed(product, band) for band in bands)


def sun_distance(moment: datetime) -> float:
    """From the earth to the sun, in astronomical units, within 0.0005.

    ``d = 1 - 0.01673 · cos(0.9856° · (day - 4))``, day 1 being the first of January: the routine
    VARSOL of the radiative transfer code 6S, which Orfeo ToolBox uses as well.
    """
    day = moment.timetuple().tm_yday
    return 1.0 - 0.01673 * math.cos(math.radians(0.9856 * (day - 4)))


def _computed(product: Product, band: Band) -> Scale:
    assert product.acquired is not None
    assert product.sun_elevation_deg is not None
    assert band.gain
    assert band.solar_irradiance
    height = math.sin(math.radians(product.sun_elevation_deg))  # the cosine of the zenith angle
    factor = math.pi * sun_distance(product.acquired) ** 2 / (band.solar_irradiance * height)
    return factor / band.gain, factor * (band.bias or 0.0)


def _declared(band: Band) -> Scale:
    if band.gain is None or band.gain < _LEAST_FACTOR:
        return 1.0 / _USUAL_FACTOR, 0.0
    return 1.0 / band.gain, band.bias or 0.0
