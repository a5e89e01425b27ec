"""What was asked for, supplied and downloaded, under the headings by which DINAMIS counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from decimal import Decimal
from typing import Callable, Dict, Optional, Tuple

from .account import Category
from .ledger import Entry, QuotaKey
from .request import Kind, StatusCode

ZERO = Decimal(0)


@dataclass(frozen=True)
class Fetched:
    """A product that was downloaded on this computer."""

    service_id: str
    scene_id: str
    on: date
    mission: str
    km2: Decimal
    """Of its footprint."""


@dataclass(frozen=True)
class Group:
    """What a line counts."""

    year: Optional[int] = None
    mission: str = ""
    category: Optional[Category] = None
    """None too for downloads, which the catalogue gives to every category alike."""


@dataclass(frozen=True)
class Counts:
    """The headings. Money is estimated, before VAT."""

    requests: int = 0
    acquisitions: int = 0
    """Delivered requests of new images."""

    supplied_km2: Decimal = ZERO
    """Of delivered requests, as asked for."""

    products: int = 0
    """Downloaded."""

    downloaded_km2: Decimal = ZERO
    free_km2: Decimal = ZERO
    paid_km2: Decimal = ZERO
    free_credits: Decimal = ZERO
    paid_credits: Decimal = ZERO
    euros: Decimal = ZERO
    """Committed: of requests that are delivered or may be."""

    unpriced: int = 0
    """Requests beyond the quota for which no price is published: not in ``euros``."""

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            **{one.name: getattr(self, one.name) + getattr(other, one.name) for one in fields(self)}
        )


@dataclass(frozen=True)
class Activity:
    """Counts by year, mission and category, the newest year first."""

    lines: Tuple[Tuple[Group, Counts], ...] = ()

    @property
    def total(self) -> Counts:
        return sum((counts for _, counts in self.lines), Counts())

    def by_year(self) -> Mapping[int, Mapping[str, Counts]]:
        """For charts: counts of each year by mission, the oldest year first, none left out."""
        years = [group.year for group, _ in self.lines if group.year is not None]
        found: Dict[int, Dict[str, Counts]] = {}
        if years:
            found = {year: {} for year in range(min(years), max(years) + 1)}
        for group, counts in self.lines:
            if group.year is not None:
                missions = found[group.year]
                missions[group.mission] = missions.get(group.mission, Counts()) + counts
        return found


def activity(
    entries: Iterable[Entry],
    fetched: Iterable[Fetched],
    is_counted: Callable[[str], bool] = lambda service_id: True,
    entity: str = "",
) -> Activity:
    """Count what is recorded.

    Args:
        is_counted: whether a service's requests and products are meant.
        entity: only requests on the quota of this entity; "": all that are recorded. Downloads
            are this computer's either way.
    """
    found: Dict[Group, Counts] = {}
    for entry in entries:
        if is_counted(entry.service_id) and (not entity or _is_of(entry.key, entity)):
            group = Group(entry.sent.year, entry.key.mission, entry.key.category)
            found[group] = found.get(group, Counts()) + _of_request(entry)
    for one in fetched:
        if is_counted(one.service_id):
            group = Group(one.on.year, one.mission)
            counts = Counts(products=1, downloaded_km2=one.km2)
            found[group] = found.get(group, Counts()) + counts
    return Activity(tuple(sorted(found.items(), key=lambda line: _rank(line[0]))))


def _of_request(entry: Entry) -> Counts:
    if not entry.takes_quota:
        return Counts(requests=1)
    by_area = entry.unit == "km2"
    is_delivered = entry.status is StatusCode.COMPLETED
    is_new = entry.kind is not Kind.ARCHIVE
    return Counts(
        requests=1,
        acquisitions=int(is_delivered and is_new),
        supplied_km2=entry.km2 if is_delivered else ZERO,
        free_km2=entry.free if by_area else ZERO,
        paid_km2=entry.paid if by_area else ZERO,
        free_credits=ZERO if by_area else entry.free,
        paid_credits=ZERO if by_area else entry.paid,
        euros=entry.price_eur or ZERO,
        unpriced=int(entry.price_eur is None),
    )


def _is_of(key: QuotaKey, entity: str) -> bool:
    return key.is_same(replace(key, entity=entity))


def _rank(group: Group) -> Tuple[int, str, str]:
    return -(group.year or 0), group.mission, group.category.value if group.category else ""
