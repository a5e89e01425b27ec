"""How much each band brings to the panchromatic one."""

from __future__ import annotations

from typing import Dict, Tuple

from ..domain.product import Band

Range = Tuple[float, float]
"""Nanometres."""

_RANGES: Dict[str, Dict[str, Range]] = {
    "pleiades": {
        "pan": (470, 830), "blue": (430, 550), "green": (500, 620), "red": (590, 710),
        "nir": (740, 940),
    },
    "spot67": {
        "pan": (450, 745), "blue": (450, 520), "green": (530, 590), "red": (625, 695),
        "nir": (760, 890),
    },
    "pleiades-neo": {
        "pan": (450, 800), "deep blue": (400, 450), "blue": (450, 520), "green": (530, 590),
        "red": (620, 690), "red edge": (700, 750), "nir": (770, 880),
    },
}  # fmt: skip
"""Nominal, as the missions publish them: Pléiades in its DIMAP metadata (Band_Spectral_Range);
SPOT 6 and 7 at https://dinamis.data-terra.org/en/spot-6-7-imagery; Pléiades Neo in Airbus's
brochure, from which what is measured (DIMAP metadata) differs by up to 20 nm."""


def weights_of(mission: str, bands: Tuple[Band, ...]) -> Tuple[float, ...]:
    """Of each band the nanometres that it shares with the panchromatic one, as parts of 1.

    A rule of thumb, in place of the spectral responses, which are not delivered. All bands count
    alike where the mission is unknown.
    """
    known = _RANGES.get(mission, {})
    shares = [_shared(known, band.name) if known else 1.0 for band in bands]
    if not sum(shares):
        shares = [1.0] * len(bands)
    return tuple(share / sum(shares) for share in shares)


def _shared(known: Dict[str, Range], name: str) -> float:
    if name not in known:
        return 0.0
    (first, last), (start, end) = known["pan"], known[name]
    return max(0.0, min(last, end) - max(first, start))
