"""Quantities, money, days and hours as the user writes them: the one place that does."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from decimal import Decimal
from typing import Union

from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale, QTime

NO_BREAK = "\u00a0"
"""Keeps a unit with its number."""

Number = Union[int, float, Decimal]

_WEEKDAY = re.compile(r"[\s,]*dddd[\s,]*")
_DAY = re.compile(r"(?<![a-z])d{1,2}(?![a-z])[日.,]?\s*(?:'[^']*'\s*)?")
"""With what joins it to the month: ``d 'de' `` in Spanish."""

_YEAR = re.compile(r"\by{1,4}\b")
_SECONDS = re.compile(r"[:.]ss?")


def number(value: Number, decimals: int = 0) -> str:
    """A number rounded to so many decimals."""
    return str(QLocale().toString(float(value), "f", decimals))


def figures(value: float, count: int = 3) -> str:
    """A number with so many significant figures, without zeros that say nothing."""
    return str(QLocale().toString(float(value), "g", count))


def amount(value: Decimal, unit: str) -> str:
    """A quantity with its unit: ``km2`` or ``credits``."""
    text = number(value, 0 if value == value.to_integral() else 2)
    if unit == "km2":
        return f"{text}{NO_BREAK}km²"
    if value == 1:
        return QCoreApplication.translate("Estimate", "{} credit").format(text)
    return QCoreApplication.translate("Estimate", "{} credits").format(text)


def euros(value: Decimal) -> str:
    return f"{number(value, 2)}{NO_BREAK}€"


def plain(value: Decimal) -> str:
    """A number without a unit, with as many decimals as it needs."""
    exponent = value.normalize().as_tuple().exponent
    return number(value, max(0, -exponent) if isinstance(exponent, int) else 0)


def long_date(day: date) -> str:
    """“3 March 2024”, in the order and with the little words of the user's language."""
    pattern = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    return _written(day, _WEEKDAY.sub("", pattern))


def month_of_year(day: date) -> str:
    """“March 2024”."""
    pattern = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    return _written(day, _DAY.sub("", _WEEKDAY.sub("", pattern)))


def short_date(day: date) -> str:
    """“03/03/2024”: narrow, for tables."""
    return _written(day, day_pattern())


def day_pattern() -> str:
    """How a short day is written and typed, with the whole year: ``dd/MM/yyyy``."""
    return _YEAR.sub("yyyy", QLocale().dateFormat(QLocale.FormatType.ShortFormat))


def hour_pattern() -> str:
    """How an hour is written and typed, without seconds: ``HH:mm``."""
    return _SECONDS.sub("", QLocale().timeFormat(QLocale.FormatType.ShortFormat))


def short_time(at: Union[time, datetime]) -> str:
    """Hour and minute."""
    return str(QLocale().toString(QTime(at.hour, at.minute), hour_pattern()))


def moment(at: datetime) -> str:
    """Day and hour where the user is."""
    here = at.astimezone()
    return f"{short_date(here)} {short_time(here)}"


def utc_moment(at: datetime) -> str:
    """Day and hour as the satellite counts them."""
    return f"{short_date(at)} {short_time(at)} UTC"


def _written(day: date, pattern: str) -> str:
    return str(QLocale().toString(QDate(day.year, day.month, day.day), pattern))
