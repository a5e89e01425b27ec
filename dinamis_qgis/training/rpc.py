"""Rational functions that place a primary product (RPC00B, as in NITF STDI-0002)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Dict, List

import numpy as np

from .dimap_component import Component
from .dimap_xml import Element, document, element, identification

_HEIGHT_SCALE_M = 1000.0
_TERMS = 20


def rpc_metadata(part: Component) -> bytes:
    """The RPC file of one image: both ways, from the image's four corners.

    The ground is seen from the side: a place ``h`` metres high appears
    ``h · tan(incidence)`` metres further across the track than its map position.
    """
    scene = part.scene
    upper_left, upper_right, _, lower_left = (np.array(corner) for corner in scene.corners)
    middle = (upper_right + lower_left) / 2
    scale = np.abs(np.array(scene.corners) - middle).max(axis=0)
    right, down = (upper_right - upper_left) / 2 / scale, (lower_left - upper_left) / 2 / scale
    to_ground = np.column_stack((right, down))
    to_image = np.linalg.inv(to_ground)
    lean = math.tan(math.radians(scene.incidence_deg or 0.0)) * _HEIGHT_SCALE_M / part.spacing_m
    lean /= part.columns / 2
    direct = element(
        "Direct_Model",
        *_coefficients("SAMP", [0, to_ground[0, 0], to_ground[0, 1], -lean * to_ground[0, 0]]),
        *_coefficients("LINE", [0, to_ground[1, 0], to_ground[1, 1], -lean * to_ground[1, 0]]),
    )
    inverse = element(
        "Inverse_Model",
        *_coefficients("SAMP", [0, to_image[0, 0], to_image[0, 1], lean]),
        *_coefficients("LINE", [0, to_image[1, 0], to_image[1, 1], 0]),
    )
    validity = element(
        "RFM_Validity",
        element(
            "Direct_Model_Validity_Domain",
            element("FIRST_ROW", 1),
            element("FIRST_COL", 1),
            element("LAST_ROW", part.rows),
            element("LAST_COL", part.columns),
        ),
        element(
            "Inverse_Model_Validity_Domain",
            element("FIRST_LON", middle[0] - scale[0]),
            element("FIRST_LAT", middle[1] - scale[1]),
            element("LAST_LON", middle[0] + scale[0]),
            element("LAST_LAT", middle[1] + scale[1]),
        ),
        *_scales(part, middle, scale),
    )
    model = element("Global_RFM", direct, inverse, validity)
    reference = element("Resource_Reference", element("RESOURCE_ID", "RPC00B"))
    profile = "PHR_SENSOR" if scene.constellation == "pleiades" else "S6_SENSOR"
    return document(
        identification(profile, "RPC"),
        element("Rational_Function_Model", reference, model),
    )


def _coefficients(axis: str, first: Sequence[float]) -> List[Element]:
    numerator = [*first, *([0.0] * (_TERMS - len(first)))]
    denominator = [1.0] + [0.0] * (_TERMS - 1)
    return [
        element(f"{axis}_{part}_COEFF_{index}", repr(float(value)))
        for part, values in (("NUM", numerator), ("DEN", denominator))
        for index, value in enumerate(values, 1)
    ]


def _scales(part: Component, middle: np.ndarray, scale: np.ndarray) -> List[Element]:
    """Offsets and scales; rows and columns count from 1, as Airbus counts them."""
    values: Dict[str, float] = {
        "LONG_SCALE": float(scale[0]),
        "LONG_OFF": float(middle[0]),
        "LAT_SCALE": float(scale[1]),
        "LAT_OFF": float(middle[1]),
        "HEIGHT_SCALE": _HEIGHT_SCALE_M,
        "HEIGHT_OFF": 0.0,
        "SAMP_SCALE": part.columns / 2,
        "SAMP_OFF": part.columns / 2 + 0.5,
        "LINE_SCALE": part.rows / 2,
        "LINE_OFF": part.rows / 2 + 0.5,
    }
    return [element(name, repr(value)) for name, value in values.items()]
