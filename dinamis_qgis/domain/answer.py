"""What the local catalogue answers: which scenes, how many for each choice, and when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Optional, Tuple

from .scene import Scene

STATES = ("free", "to_order", "requested", "downloaded")


class Order(Enum):
    """What the scenes can be sorted by."""

    ACQUIRED = "acquired"
    PLATFORM = "platform"
    CLOUD = "cloud_percent"
    INCIDENCE = "incidence_deg"
    STATE = "state"
    SHARE = "share"


@dataclass(frozen=True)
class Sorting:
    """How the scenes of an answer follow one another."""

    by: Order = Order.ACQUIRED
    is_descending: bool = True
    is_grouped: bool = False
    """Scenes of one pass stay together, where the first of them would stand."""


@dataclass(frozen=True)
class Timeline:
    """Scenes per month, whatever days were asked for."""

    first_month: int = 0
    """Months since the year 0: ``year * 12 + month - 1``."""

    counts: Tuple[int, ...] = ()


@dataclass(frozen=True)
class Answer:
    """The scenes of the local catalogue that meet a query."""

    rows: Sequence[int] = ()
    """The catalogue's number of each scene, in order."""

    passes: Sequence[int] = ()
    """For each row, the pass in which the scene was taken."""

    states: Sequence[int] = ()
    """For each row, what the user can do or did with the scene: an index into `STATES`."""

    choices: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """For each condition of the query by its name, how many scenes each value would leave."""

    timeline: Timeline = field(default_factory=Timeline)
    kept: int = 0
    """How many scenes the catalogue holds in the collections asked for."""

    bounds: Optional[Tuple[float, float, float, float]] = None
    """West, south, east, north of the scenes; None without any."""

    ends: Tuple[int, ...] = ()
    """The catalogue's numbers of the earliest and the latest scene; none without any."""

    filter: str = ""
    """SQL that tells these rows in the catalogue's own table, for a map layer."""

    is_filter_partial: bool = False
    """The filter shows the first rows only: there are too many to name."""

    change: int = 0
    """The number of the catalogue's last change that the answer knows of."""


@dataclass(frozen=True)
class Freshness:
    """How complete what is kept of some collections is."""

    mirrored: Optional[datetime] = None
    """When the whole of them was last copied; None when they never all were."""

    is_complete: bool = False
    kept: int = 0
    size_bytes: int = 0


@dataclass(frozen=True)
class Found:
    """An answer with what is needed to show the top of it."""

    answer: Answer
    freshness: Freshness
    scenes: Mapping[int, Scene] = field(default_factory=dict)
    """The first of the rows, read already."""
