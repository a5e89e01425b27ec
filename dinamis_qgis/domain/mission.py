"""The missions whose scenes the plugin tells apart, by their own names."""

from __future__ import annotations

NAMES = {
    "pleiades": "Pléiades",
    "spot67": "SPOT 6-7",
    "pleiades-neo": "Pléiades Neo",
    "sentinel-2": "Sentinel-2",
    "spot-1-5": "SPOT 1-5",
}
"""By the keys of ``Scene.mission``, in the order in which they are listed."""


def mission_name(mission: str) -> str:
    """The name, the same in every language; an unknown key is shown as it is."""
    return NAMES.get(mission, mission)
