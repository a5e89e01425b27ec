"""How GDAL is told to place an image in sensor geometry."""

from __future__ import annotations

from collections.abc import Mapping
from typing import List, Tuple


def sensor_options(rpc: Mapping[str, str], terrain: str = "") -> Tuple[str, ...]:
    """Options of GDAL's transformer: at the mean height of the scene, or on a terrain model.

    Args:
        rpc: rational polynomials in GDAL's names.
        terrain: file of a terrain model; "" for none.
    """
    options: List[str] = ["METHOD=RPC"]
    if terrain:
        options += [f"RPC_DEM={terrain}", f"RPC_DEM_MISSING_VALUE={_height(rpc)}"]
    else:
        options.append(f"RPC_HEIGHT={_height(rpc)}")
    return tuple(options)


def _height(rpc: Mapping[str, str]) -> str:
    words = str(rpc.get("HEIGHT_OFF", "0")).split()
    return words[0] if words else "0"
