"""Places known by name: countries, départements, communes and groups of communes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import List, Optional, Tuple

_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d"})
_BETWEEN_WORDS = re.compile(r"[^\w]+|_")
_ARTICLE = re.compile(r"^(la|le|les|l|the) ")
_INSEE = re.compile(r"\d[\dAB]\d{3}")
_SIREN = re.compile(r"\d{9}")


RIGHT_NAMES = {
    "Haute-Rhin": "Haut-Rhin",
    "Seien-et-Marne": "Seine-et-Marne",
    "Guyane française": "Guyane",
}
"""Slips of Natural Earth, whose names QGIS's world map has, and what people say."""


class PlaceKind(Enum):
    COUNTRY = "country"
    DEPARTEMENT = "departement"
    COMMUNE = "commune"
    EPCI = "epci"
    """Communes that joined: *métropole*, *communauté de communes*."""


@dataclass(frozen=True)
class Place:
    """Somewhere that has a name and an outline, which is fetched when wanted."""

    kind: PlaceKind
    name: str
    code: str
    """INSEE code of a commune, SIREN of an EPCI, name in the world map of the others."""

    around: str = ""
    """What tells it from others of that name: the number of the département, its own or that
    which it is in."""

    @property
    def number(self) -> str:
        """The INSEE code of a département, as it is typed: ``34``, ``2a``; "" of other places."""
        return folded(self.around) if self.kind is PlaceKind.DEPARTEMENT else ""


def folded(text: str) -> str:
    """A name without what people leave out when they type: accents, capitals, hyphens."""
    lower = unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS)
    apart = unicodedata.normalize("NFKD", lower)
    plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return _BETWEEN_WORDS.sub(" ", plain).strip()


def matching(places: Iterable[Place], text: str, most: int = 12) -> Tuple[Place, ...]:
    """Places whose name holds what was typed, or whose number it is; a name that begins with
    it comes first."""
    wanted = folded(text)
    if not wanted:
        return ()
    ranked: List[Tuple[int, str, int, Place]] = []
    for index, place in enumerate(places):
        rank = 0 if place.number == wanted else _rank(folded(place.name), wanted)
        if rank is not None:
            ranked.append((rank, folded(place.name), index, place))
    return tuple(place for *_, place in sorted(ranked, key=lambda entry: entry[:3])[:most])


def called(places: Iterable[Place], text: str) -> Tuple[Place, ...]:
    """Places of just that name or number, each once; an article may be left out: *Réunion*."""
    wanted = _bare(text)
    found = {
        (place.kind, place.code): place
        for place in places
        if wanted and wanted in (_bare(place.name), place.number)
    }
    return tuple(found.values())


def commune_code(text: str) -> str:
    """The INSEE code that was typed, "" if it is none."""
    code = text.strip().upper()
    return code if _INSEE.fullmatch(code) else ""


def siren(text: str) -> str:
    """The SIREN that was typed, "" if it is none."""
    code = re.sub(r"\s", "", text)
    return code if _SIREN.fullmatch(code) else ""


def _bare(name: str) -> str:
    return _ARTICLE.sub("", folded(name))


def _rank(name: str, wanted: str) -> Optional[int]:
    if name == wanted:
        return 0
    if name.startswith(wanted):
        return 1
    if f" {wanted}" in name:
        return 2
    return None
