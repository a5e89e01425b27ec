"""The parts of France that a coverage can show."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from enum import Enum
from typing import Optional, Tuple

Bounds = Tuple[float, float, float, float]
"""West, south, east, north in degrees."""

_WORLD_DEG = 350.0
"""Bounds as wide as this say nothing."""


class Territory(Enum):
    """A part of France, in the order in which they are listed."""

    METROPOLE = "metropole"
    GUADELOUPE = "guadeloupe"
    MARTINIQUE = "martinique"
    GUYANE = "guyane"
    REUNION = "reunion"
    MAYOTTE = "mayotte"
    SAINT_PIERRE_ET_MIQUELON = "saint-pierre-et-miquelon"
    SAINT_BARTHELEMY = "saint-barthelemy"
    SAINT_MARTIN = "saint-martin"
    SOUTHERN_LANDS = "terres australes"
    WALLIS_ET_FUTUNA = "wallis-et-futuna"
    POLYNESIE = "polynesie"
    NOUVELLE_CALEDONIE = "nouvelle-caledonie"


_BOUNDS: Mapping[Territory, Tuple[Bounds, ...]] = {
    Territory.METROPOLE: ((-5.2, 41.3, 9.6, 51.1),),
    Territory.GUADELOUPE: ((-61.9, 15.8, -60.9, 16.6),),
    Territory.MARTINIQUE: ((-61.3, 14.3, -60.8, 14.9),),
    Territory.GUYANE: ((-54.6, 2.1, -51.6, 5.8),),
    Territory.REUNION: ((55.2, -21.4, 55.9, -20.8),),
    Territory.MAYOTTE: ((44.9, -13.1, 45.4, -12.6),),
    Territory.SAINT_PIERRE_ET_MIQUELON: ((-56.5, 46.7, -56.1, 47.2),),
    Territory.SAINT_BARTHELEMY: ((-62.95, 17.86, -62.78, 17.97),),
    Territory.SAINT_MARTIN: ((-63.16, 18.04, -62.96, 18.13),),
    Territory.SOUTHERN_LANDS: (  # Crozet, Kerguelen, Saint-Paul and Amsterdam
        (50.1, -46.6, 52.4, -45.9),
        (68.4, -50.1, 70.7, -48.4),
        (77.4, -38.8, 77.7, -37.7),
    ),
    Territory.WALLIS_ET_FUTUNA: ((-178.3, -14.4, -176.1, -13.1),),
    Territory.POLYNESIE: ((-154.8, -27.7, -134.4, -7.8),),
    Territory.NOUVELLE_CALEDONIE: ((158.2, -22.8, 168.2, -18.0),),
}
_WORDS: Mapping[Territory, str] = {
    # Names without accents, and codes as the IGN writes them: FXX, D971...
    Territory.METROPOLE: r"fxx|metropolitaine|metropole",
    Territory.GUADELOUPE: r"d971|guadeloupe|antilles",
    Territory.MARTINIQUE: r"d972|martinique|antilles",
    Territory.GUYANE: r"d973|guyane",
    Territory.REUNION: r"d974|la reunion",
    Territory.SAINT_PIERRE_ET_MIQUELON: r"d975|saint[ -]pierre[ -]et[ -]miquelon",
    Territory.MAYOTTE: r"d976|mayotte",
    Territory.SAINT_BARTHELEMY: r"d977|saint[ -]barthelemy",
    Territory.SAINT_MARTIN: r"d978|saint[ -]martin",
    Territory.SOUTHERN_LANDS: r"d984|taaf|terres australes",
    Territory.WALLIS_ET_FUTUNA: r"d986|wallis",
    Territory.POLYNESIE: r"d987|polynesie",
    Territory.NOUVELLE_CALEDONIE: r"d988|nouvelle[ -]caledonie",
}


def territories_within(bounds: Optional[Bounds]) -> Tuple[Territory, ...]:
    """The territories that bounds touch: those outside are not covered, those inside may be.

    None for bounds that go around the world, or that are not known.
    """
    if bounds is None or bounds[2] - bounds[0] >= _WORLD_DEG:
        return ()
    return tuple(
        territory
        for territory in Territory
        if any(_meet(bounds, part) for part in _BOUNDS[territory])
    )


def territories_named(text: str) -> Tuple[Territory, ...]:
    """The territories that a French text names, by name or by the code of the IGN."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return tuple(
        territory for territory in Territory if re.search(rf"\b(?:{_WORDS[territory]})\b", plain)
    )


def _meet(one: Bounds, other: Bounds) -> bool:
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]
