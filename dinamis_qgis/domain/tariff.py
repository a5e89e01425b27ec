"""The tariff table: which row counts on which day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby
from pathlib import Path
from typing import List, Optional, Sequence, Tuple

from .errors import InputError, TariffMissing, TariffUnreadable
from .tariff_json import rows_from_json
from .tariff_row import Tariff

_A_DAY = timedelta(days=1)


@dataclass(frozen=True)
class TariffTable:
    """The rows in use, and where they come from."""

    rows: Tuple[Tariff, ...]
    brought: Tuple[Tariff, ...] = ()
    """Those of them that did not come with the plugin, as they were brought."""

    refused: Optional[InputError] = None
    """Why a table that was brought is not used."""


def read_tariffs(path: Path) -> Tuple[Tariff, ...]:
    """Read a file such as ``tariffs.json``.

    Raises:
        TariffUnreadable: it is no table, a row is wrong, or its dates leave a hole or overlap.
    """
    text = file_text(path)
    try:
        return in_order(rows_from_json(text))
    except TariffUnreadable as error:
        raise type(error)(f"{path.name}, {error.detail}") from error


def file_text(path: Path) -> str:
    """What a file holds, whether or not it starts with a byte order mark.

    Raises:
        TariffUnreadable: it is not there, or no text.
    """
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise TariffUnreadable(f"{path.name}: {error}") from error


def in_order(rows: Sequence[Tariff]) -> Tuple[Tariff, ...]:
    """Rows by mission and date; one without an end lasts until the next.

    Raises:
        TariffUnreadable: the dates of a mission leave a hole, or overlap.
    """
    found: List[Tariff] = []
    for _, same in groupby(sorted(rows, key=_mission_and_day), key=lambda row: row.mission):
        found.extend(_one_after_another(list(same)))
    return tuple(found)


def merged(shipped: Sequence[Tariff], brought: Sequence[Tariff]) -> Tuple[Tariff, ...]:
    """One table of two: of each mission, the row that starts last counts.

    Of two that start on the same day, the one that was brought.
    """
    theirs = {_mission_and_day(row) for row in brought}
    rows = [*brought, *(row for row in shipped if _mission_and_day(row) not in theirs)]
    rows.sort(key=_mission_and_day)
    cut = [
        _ended_before(row, later) if row.mission == later.mission else row
        for row, later in zip(rows, rows[1:])
    ]
    return (*cut, *rows[-1:])


def tariff_on(tariffs: Sequence[Tariff], mission: str, day: date) -> Tariff:
    """The tariff of a mission on a day.

    Raises:
        TariffMissing: the mission has none, or none for this day.
    """
    known = [row for row in tariffs if row.mission == mission]
    if not known:
        missions = ", ".join(sorted({row.mission for row in tariffs}))
        raise TariffMissing(f"{mission!r}: {missions}")
    for row in known:
        if row.holds_on(day):
            return row
    periods = ", ".join(f"{row.valid_from} – {row.valid_until or '…'}" for row in known)
    raise TariffMissing(f"{mission}, {day}: {periods}")


def _one_after_another(rows: List[Tariff]) -> List[Tariff]:
    for row, later in zip(rows, rows[1:]):
        if later.valid_from == row.valid_from:
            raise TariffUnreadable(f"{row.mission}: two rows start on {row.valid_from}")
        if row.valid_until is None:
            continue
        between = f"{row.mission}: one row ends on {row.valid_until}, the next starts on"
        if row.valid_until >= later.valid_from:
            raise TariffUnreadable(f"{between} {later.valid_from}: they overlap")
        if row.valid_until + _A_DAY < later.valid_from:
            raise TariffUnreadable(f"{between} {later.valid_from}: a hole between")
    return [*map(_ended_before, rows, rows[1:]), *rows[-1:]]


def _ended_before(row: Tariff, later: Tariff) -> Tariff:
    if row.holds_on(later.valid_from):
        return replace(row, valid_until=later.valid_from - _A_DAY)
    return row


def _mission_and_day(row: Tariff) -> Tuple[str, date]:
    return row.mission, row.valid_from
