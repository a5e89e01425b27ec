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


def other_satellite(platform: str) -> str:
    """The name of one that DINAMIS does not deliver, as it is known; "" for its own."""
    if mission_key({"platform": platform}):
        return ""
    squeezed = platform.upper().replace(" ", "")
    return next((name for name, starts in _OTHERS if squeezed.startswith(starts)), platform)


def note_on(platform: str, document: str) -> Tuple[str, ...]:
    """A sentence where the satellite is not told."""
    return () if platform else (f"{document} does not name the satellite",)
