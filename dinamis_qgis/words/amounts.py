"""Quantities, money and days as the user writes them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale

NO_BREAK = "\u00a0"
"""Keeps a unit with its number."""


def amount(value: Decimal, unit: str) -> str:
    """A quantity with its unit: ``km2`` or ``credits``."""
    number = QLocale().toString(float(value), "f", 0 if value == value.to_integral() else 2)
    if unit == "km2":
        return f"{number}{NO_BREAK}km²"
    if value == 1:
        return QCoreApplication.translate("Estimate", "{} credit").format(number)
    return QCoreApplication.translate("Estimate", "{} credits").format(number)


def euros(value: Decimal) -> str:
    return f"{QLocale().toString(float(value), 'f', 2)}{NO_BREAK}€"


def plain(value: Decimal) -> str:
    """A number without a unit, with as many decimals as it needs."""
    exponent = value.normalize().as_tuple().exponent
    decimals = max(0, -exponent) if isinstance(exponent, int) else 0
    return str(QLocale().toString(float(value), "f", decimals))


def whole(value: float) -> str:
    """A number rounded to one without a fraction."""
    return str(QLocale().toString(value, "f", 0))


def long_date(day: date) -> str:
    return str(QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy"))
