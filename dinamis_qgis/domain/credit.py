"""The copyright line of an image, where whoever sends it does not say it."""

from __future__ import annotations

from datetime import datetime
from typing import Optional

_BY_MISSION = {
    "pleiades": "© CNES{}, distribution Airbus DS",
    "pleiades-neo": "© Airbus DS{}",
    "spot67": "© Airbus DS{}",
    "spot-1-5": "© CNES{}, distribution Airbus DS",
    "sentinel-2": "Contains modified Copernicus Sentinel data{}",
}


def credit_line(declared: str, mission: str, acquired: Optional[datetime]) -> str:
    """What is declared, else what the mission's images are known by; "" when that is unknown."""
    if declared:
        return declared
    year = f" ({acquired:%Y})" if acquired else ""
    return _BY_MISSION.get(mission, "").format(year)
