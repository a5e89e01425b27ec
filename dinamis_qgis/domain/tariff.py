"""What an image costs, as far as it is public: a dated table, not constants."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Mapping, Sequence, Tuple

from .account import Category
from .errors import UnknownChoice
from .request import Kind, Mode


@dataclass(frozen=True)
class Pack:
    """Credits that are only sold together."""

    credits: Decimal
    price_eur: Decimal


@dataclass(frozen=True)
class Tariff:
    """The published conditions of one mission at one date."""

    mission: str
    title: str
    dated: date
    source: str
    revised: str
    """``quarterly`` or ``yearly``."""

    unit: str
    """``km2`` or ``credits``."""

    quota_scope: str
    """What the free quota is counted by: ``request`` or a period."""

    is_quota_scope_our_reading: bool
    free_quota: Mapping[Category, Decimal]
    price_per_km2: Mapping[Tuple[Category, Kind], Decimal]
    packs: Mapping[Category, Tuple[Pack, ...]]
    km2_per_credit: Decimal
    """Square kilometres that one credit covers; 1 where the unit is km²."""

    multipliers: Mapping[Mode, Decimal]
    """Assumed: nobody has published how stereo counts."""

    minimum_km2: Decimal
    """Assumed: no minimum is published today."""

    whom_to_ask: str

    @classmethod
    def from_json(cls, row: Mapping[str, Any]) -> Tariff:
        assumed = row["assumed"]
        return cls(
            mission=row["mission"],
            title=row["title"],
            dated=date.fromisoformat(row["dated"]),
            source=row["source"],
            revised=row["revised"],
            unit=row["unit"],
            quota_scope=row["quota_scope"],
            is_quota_scope_our_reading=row["quota_scope_is_our_reading"],
            free_quota={Category(k): Decimal(v) for k, v in row["free_quota"].items()},
            price_per_km2={
                (Category(category), Kind(kind)): Decimal(price)
                for category, prices in row.get("price_per_km2", {}).items()
                for kind, price in prices.items()
            },
            packs={
                Category(category): tuple(
                    Pack(Decimal(pack["credits"]), Decimal(pack["price"])) for pack in packs
                )
                for category, packs in row.get("packs", {}).items()
            },
            km2_per_credit=Decimal(row.get("km2_per_credit", "1")),
            multipliers={Mode(k): Decimal(v) for k, v in assumed["mode_multiplier"].items()},
            minimum_km2=Decimal(assumed["minimum_km2"]),
            whom_to_ask=row["whom_to_ask"],
        )


def read_tariffs(path: Path) -> Tuple[Tariff, ...]:
    """Read ``tariffs.json``."""
    with path.open(encoding="utf-8") as stream:
        return tuple(Tariff.from_json(row) for row in json.load(stream)["tariffs"])


def tariff_on(tariffs: Sequence[Tariff], mission: str, day: date) -> Tariff:
    """The newest tariff of a mission at a date, or its first one when all are later.

    Raises:
        UnknownChoice: the mission has none.
    """
    known = sorted((row for row in tariffs if row.mission == mission), key=lambda row: row.dated)
    if not known:
        missions = ", ".join(sorted({row.mission for row in tariffs}))
        raise UnknownChoice(f"{mission!r}: {missions}")
    return next((row for row in reversed(known) if row.dated <= day), known[0])
