"""What an image is asked for, and what suits it: ``resources/purposes.json``, read and checked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from pathlib import Path
from typing import Any, Dict, FrozenSet, Optional, Tuple, Type, TypeVar

from .cover_goal import CoverGoal
from .errors import InputError, UnknownChoice
from .request import Kind, Level, Mode, Spectral

VERSION = 1
LANGUAGES = ("en", "fr", "es")

_SOON = timedelta(days=90)
"""How far ahead the days of a new acquisition reach, where any season will do."""

Word = TypeVar("Word", bound=Enum)


@dataclass(frozen=True)
class Purpose:
    """A use of images, and the images that suit it."""

    id: str
    titles: Mapping[str, str]
    """By language: those of `LANGUAGES`."""

    missions: Tuple[str, ...]
    """The one that a new acquisition is asked of first."""

    max_resolution_m: float
    mode: Mode
    level: Level
    spectral: Spectral
    """What is ordered."""

    spectrals: FrozenSet[str]
    """What serves among images that exist."""

    max_incidence_deg: float
    max_cloud_percent: float
    months: FrozenSet[int]
    """1 to 12; empty: any."""

    fresh_days: int
    """How old an image may be."""

    goal: CoverGoal
    sources: Tuple[str, ...]
    assumed: FrozenSet[str]
    """Names of the values above that are our proposal."""

    def usual_days(self, on: date) -> Tuple[date, date]:
        """The days of images to propose: from as old as it takes, to the next season's end."""
        end = on + _SOON
        season = season_from(self.months, on)
        return on - timedelta(days=self.fresh_days), max(end, season[1]) if season else end

    def title(self, language: str) -> str:
        return self.titles.get(language, self.titles["en"])


@dataclass(frozen=True)
class Delay:
    """How long an order takes: between two numbers of days."""

    least_days: int
    most_days: int
    is_assumed: bool
    source: str


@dataclass(frozen=True)
class Purposes:
    """The whole file."""

    listed: Tuple[Purpose, ...]
    delays: Mapping[Kind, Delay]
    """Of an archive image and of a new acquisition."""

    def named(self, identifier: str) -> Purpose:
        """A purpose by its id.

        Raises:
            UnknownChoice: there is none; names those that are known.
        """
        for purpose in self.listed:
            if purpose.id == identifier:
                return purpose
        known = ", ".join(purpose.id for purpose in self.listed)
        raise UnknownChoice(f"PURPOSE {identifier!r}: {known}")


def season_from(months: FrozenSet[int], day: date) -> Optional[Tuple[date, date]]:
    """The next days of some months from a day on, as long as they follow one another.

    None where any month will do.
    """
    if not months or len(months) == 12:
        return None
    first = day
    while first.month not in months:
        first = _next_month(first)
    last = _next_month(first)
    while last.month in months:
        last = _next_month(last)
    return first, last - timedelta(days=1)


def _next_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def read_purposes(path: Path) -> Purposes:
    """Read ``purposes.json``.

    Raises:
        InputError: it cannot be used; names the entry.
    """
    try:
        return purposes_from_json(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path.name}: {error}") from error


def purposes_from_json(text: str) -> Purposes:
    """The same, of a text."""
    place = "purposes"
    try:
        content = json.loads(text)
        if content["version"] != VERSION:
            raise ValueError(f"version {content['version']}; this plugin reads {VERSION}")
        place = "delays"
        delays = {
            kind: _delay(content["delays"][kind.value]) for kind in (Kind.ARCHIVE, Kind.TASKING)
        }
        listed = []
        for number, entry in enumerate(content["purposes"], 1):
            place = f"purpose {number}"
            listed.append(_purpose(entry, content["sources"]))
    except KeyError as error:
        raise InputError(f"{place}: {error.args[0]} is missing") from error
    except (ValueError, TypeError, AttributeError) as error:
        raise InputError(f"{place}: {error}") from error
    names = [purpose.id for purpose in listed]
    if not names or len(set(names)) != len(names):
        raise InputError("purposes: none, or two of one name")
    return Purposes(tuple(listed), delays)


def _purpose(entry: Mapping[str, Any], sources: Mapping[str, str]) -> Purpose:
    missing = [language for language in LANGUAGES if not entry["title"].get(language)]
    if missing:
        raise ValueError(f"no title in {', '.join(missing)}")
    mode, level = _word(entry, "mode", Mode), _word(entry, "level", Level)
    if mode is not Mode.MONO and level is not Level.PRIMARY:
        raise ValueError("a stereo image must be at the primary level")
    months = frozenset(int(month) for month in entry["months"])
    if not months <= frozenset(range(1, 13)):
        raise ValueError(f"months {sorted(months)} are not 1 to 12")
    unknown = set(entry["assumed"]) - set(entry)
    if unknown or not entry["sources"] or not entry["missions"]:
        raise ValueError(f"no source, no mission, or assumed without a value: {sorted(unknown)}")
    return Purpose(
        id=str(entry["id"]),
        titles=dict(entry["title"]),
        missions=tuple(entry["missions"]),
        max_resolution_m=_number(entry, "max_resolution_m", 100),
        mode=mode,
        level=level,
        spectral=_word(entry, "spectral", Spectral),
        spectrals=frozenset(Spectral(word).value for word in entry["spectrals"]),
        max_incidence_deg=_number(entry, "max_incidence_deg", 90),
        max_cloud_percent=_number(entry, "max_cloud_percent", 100),
        months=months,
        fresh_days=int(_number(entry, "fresh_days", 36_500)),
        goal=_word(entry, "goal", CoverGoal),
        sources=tuple(sources[key] for key in entry["sources"]),
        assumed=frozenset(entry["assumed"]),
    )


def _delay(entry: Mapping[str, Any]) -> Delay:
    least, most = (int(_number(entry, name, 3650)) for name in ("least_days", "most_days"))
    if most < least:
        raise ValueError(f"{most} days at most, {least} at least")
    return Delay(least, most, entry["assumed"] is True, str(entry["source"]))


def _number(entry: Mapping[str, Any], name: str, most: float) -> float:
    value = entry[name]
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value <= most:
        raise ValueError(f"{name}: {value!r} is not above 0 and at most {most}")
    return float(value)


def _word(entry: Mapping[str, Any], name: str, words: Type[Word]) -> Word:
    known: Dict[Any, Word] = {word.value: word for word in words}
    if entry[name] not in known:
        raise ValueError(f"{name}: {entry[name]!r} is none of {', '.join(map(str, known))}")
    return known[entry[name]]
