"""What the countries of QGIS's world map are called in other languages."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from functools import cached_property
from pathlib import Path
from typing import Callable, FrozenSet, List, Tuple

from ..domain.words import folded

FindCountries = Callable[[str], FrozenSet[str]]
"""The countries, by the map's English names, in whose other names a folded word occurs."""


def no_countries(_word: str) -> FrozenSet[str]:
    """Where no other names are known."""
    return frozenset()


class CountryNames:
    """A `FindCountries`; safe in any thread, and nothing is read before the first question.

    Args:
        world_map: QGIS's ``world_map.gpkg``.
        other_names: a JSON file: for each language, names by ISO 3166 code of two letters.
    """

    def __init__(self, world_map: Path, other_names: Path) -> None:
        self._world_map, self._other_names = world_map, other_names

    def __call__(self, word: str) -> FrozenSet[str]:
        return frozenset(country for other, country in self._names if word in other)

    @cached_property
    def _names(self) -> List[Tuple[str, str]]:
        """Another name, folded, and the map's; several countries may share a code."""
        if not self._world_map.exists():
            return []
        languages = json.loads(self._other_names.read_text("utf-8")).values()
        with closing(sqlite3.connect(self._world_map)) as connection:
            known = connection.execute("SELECT DISTINCT iso_a2, admin FROM states_provinces")
            return [
                (folded(names[code]), country)
                for code, country in known.fetchall()
                for names in languages
                if code in names
            ]
