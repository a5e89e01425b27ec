"""The quarters and years that a free quota may be counted by."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Optional

from .tariff_row import QuotaScope


@dataclass(frozen=True)
class Period:
    """Both days are in it."""

    name: str
    """``2026`` or ``2026-Q4``."""

    first: date
    last: date

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last


def period_on(scope: QuotaScope, day: date) -> Optional[Period]:
    """The period that a day is in; None where each request has a quota of its own."""
    if scope is QuotaScope.REQUEST:
        return None
    if scope is QuotaScope.YEAR:
        return year(day.year)
    return quarter(day.year, (day.month + 2) // 3)


def period_named(name: str) -> Optional[Period]:
    """Read what a service calls a period, such as ``2026-Q4``; None when it is none of ours."""
    found = re.fullmatch(r"(\d{4})(?:-?[QT]([1-4]))?", name.strip().upper())
    if not found or int(found[1]) < 1:
        return None
    return quarter(int(found[1]), int(found[2])) if found[2] else year(int(found[1]))


def year(number: int) -> Period:
    return Period(f"{number:04}", date(number, 1, 1), date(number, 12, 31))


def quarter(of_year: int, number: int) -> Period:
    first = date(of_year, 3 * number - 2, 1)
    last = date(of_year, 12, 31) if number == 4 else date(of_year, 3 * number + 1, 1)
    if number < 4:
        last -= timedelta(days=1)
    return Period(f"{of_year:04}-Q{number}", first, last)
