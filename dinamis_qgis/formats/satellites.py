"""Satellites whose deliveries look like ours, and are not."""

from __future__ import annotations

from typing import Tuple

from ..domain.scene import mission_key

_OTHERS = (
    ("PeruSat-1", ("PER", "PERUSAT")),
    ("Vision-1", ("VIS", "VISION", "S1-4", "TRIPLESAT")),
    ("GEOSAT-2 (Deimos-2)", ("DEIMOS", "GEOSAT", "DE2")),
    ("Formosat-2", ("FORMOSAT", "FS2")),
    ("KazEOSat-1", ("KAZEOSAT", "DZHR")),
)


def satellite_name(platform: str) -> str:
    """The name it is known by; what the metadata say when we know no better."""
    squeezed = platform.upper().replace(" ", "")
    return next((name for name, starts in _OTHERS if squeezed.startswith(starts)), platform)


def note_on(platform: str, document: str) -> Tuple[str, ...]:
    """A sentence about a satellite that DINAMIS does not deliver; none about its own."""
    if mission_key({"platform": platform}):
        return ()
    if not platform:
        return (f"{document} does not name the satellite",)
    name = satellite_name(platform)
    return (f"{document}: the satellite is {name}, which DINAMIS does not deliver",)
