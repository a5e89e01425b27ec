"""Rational polynomials (RPC00B) in the names, and the way of counting, that GDAL has."""

from __future__ import annotations

import math
from typing import Dict, List, Mapping, Optional, Sequence

from ..domain.errors import ProductError
from .markup import Element, number, parsed, text
from .product_files import ProductFiles, split_name

_OFFSETS_AND_SCALES = (
    *("LINE_OFF", "SAMP_OFF", "LAT_OFF", "LONG_OFF", "HEIGHT_OFF"),
    *("LINE_SCALE", "SAMP_SCALE", "LAT_SCALE", "LONG_SCALE", "HEIGHT_SCALE"),
)
_FUNCTIONS = ("LINE_NUM_COEFF", "LINE_DEN_COEFF", "SAMP_NUM_COEFF", "SAMP_DEN_COEFF")
_COUNTED = ("LINE_OFF", "SAMP_OFF")
"""In DIMAP the centre of the first pixel is (1, 1); for GDAL it is (0, 0)."""

_TERMS = 20


def dimap2_rpc(
    files: ProductFiles, document: str, root: Element, notes: List[str]
) -> Dict[str, str]:
    """The polynomials that a DIM file points to; none, and a note, when they cannot be read."""
    model = root.find(".//Geoposition_Models//COMPONENT_PATH")
    href = model.get("href", "") if model is not None else ""
    if not href:
        return {}
    name = files.joined(split_name(document)[0], href)
    try:
        found = _polynomials(parsed(files.read_xml(name), name))
    except ProductError as error:
        notes.append(error.detail)
        return {}
    if not found:
        notes.append(f"{name} holds no polynomials that can be used")
        return {}
    height = number(root, ".//Dataset_Extent/Center/H")
    return {**found, **({} if height is None else {"HEIGHT_DEFAULT": f"{height:.15g}"})}


def _polynomials(root: Element) -> Dict[str, str]:
    """Of the model from the ground to the image, which is the one GDAL uses."""
    validity, inverse = root.find(".//RFM_Validity"), root.find(".//Inverse_Model")
    if inverse is None:  # Pléiades Neo's name for it
        inverse = root.find(".//GroundtoImage_Values")
    values = {name: number(validity, name) for name in _OFFSETS_AND_SCALES}
    functions = {
        name: [number(inverse, f"{name}_{index}") for index in range(1, _TERMS + 1)]
        for name in _FUNCTIONS
    }
    return gdal_rpc(values, functions)


def phr_rpc(root: Element) -> Dict[str, str]:
    """The polynomials of the Pléiades ground segment: a scale A and an offset B for each axis,
    and functions of 20 factors above and 20 below."""
    validity, inverse = root.find(".//RFM_Validity"), root.find(".//Inverse_Model")
    axes = (("LINE", "Row"), ("SAMP", "Col"), ("LAT", "Lat"), ("LONG", "Lon"), ("HEIGHT", "Alt"))
    values: Dict[str, Optional[float]] = {}
    for name, axis in axes:
        values[f"{name}_SCALE"] = number(validity, f"{axis}/A")
        values[f"{name}_OFF"] = number(validity, f"{axis}/B")
    rows, columns = _factors(text(inverse, "F_ROW")), _factors(text(inverse, "F_COL"))
    functions = (rows[:_TERMS], rows[_TERMS:], columns[:_TERMS], columns[_TERMS:])
    return gdal_rpc(values, dict(zip(_FUNCTIONS, functions)))


def _factors(written: str) -> List[Optional[float]]:
    try:
        return [float(word) for word in written.split()]
    except ValueError:
        return []


def gdal_rpc(
    values: Mapping[str, Optional[float]], functions: Mapping[str, Sequence[Optional[float]]]
) -> Dict[str, str]:
    """As metadata of GDAL's domain ``RPC``; empty when one number is missing or senseless.

    Args:
        values: offsets and scales, rows and columns counting from 1.
        functions: the factors of each, in the order of RPC00B.
    """
    if any(value is None or not math.isfinite(value) for value in values.values()):
        return {}
    if any(not values[name] for name in _OFFSETS_AND_SCALES if name.endswith("_SCALE")):
        return {}
    if any(
        len(factors) != _TERMS or any(one is None or not math.isfinite(one) for one in factors)
        for factors in functions.values()
    ):
        return {}
    found = {
        name: f"{(values[name] or 0.0) - (1 if name in _COUNTED else 0):.15g}"
        for name in _OFFSETS_AND_SCALES
    }
    for name, factors in functions.items():
        found[name] = " ".join(f"{one or 0.0:.15g}" for one in factors)
    return found
