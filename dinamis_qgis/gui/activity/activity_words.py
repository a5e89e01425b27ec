"""What the headings of one's activity are called, and its numbers as the user writes them."""

from __future__ import annotations

from typing import Callable, List, Sequence, Tuple

from qgis.PyQt.QtCore import QCoreApplication

from ...domain.account import Category
from ...domain.activity import Activity, Counts, Group
from ...words.amounts import amount, euros, number
from ...words.request_words import option_word

_NONE = "–"

Measure = Tuple[str, Callable[[Counts], float]]
"""What a chart shows: its name, and its value."""


def headings() -> Sequence[str]:
    return (
        QCoreApplication.translate("Activity", "Year"),
        QCoreApplication.translate("Activity", "Mission"),
        QCoreApplication.translate("Activity", "Category"),
        QCoreApplication.translate("Activity", "Requests"),
        QCoreApplication.translate("Activity", "Acquisitions"),
        QCoreApplication.translate("Activity", "Supplied"),
        QCoreApplication.translate("Activity", "Products downloaded"),
        QCoreApplication.translate("Activity", "Downloaded"),
        QCoreApplication.translate("Activity", "Free"),
        QCoreApplication.translate("Activity", "Paid"),
        QCoreApplication.translate("Activity", "Committed (estimate)"),
    )


def measures() -> Sequence[Measure]:
    return (
        (QCoreApplication.translate("Activity", "Requests"), lambda one: one.requests),
        (QCoreApplication.translate("Activity", "Acquisitions"), lambda one: one.acquisitions),
        (
            QCoreApplication.translate("Activity", "Supplied, km²"),
            lambda one: float(one.supplied_km2),
        ),
        (QCoreApplication.translate("Activity", "Products downloaded"), lambda one: one.products),
        (
            QCoreApplication.translate("Activity", "Downloaded, km²"),
            lambda one: float(one.downloaded_km2),
        ),
        (
            QCoreApplication.translate("Activity", "Committed, € (estimate)"),
            lambda one: float(one.euros),
        ),
    )


def table(activity: Activity) -> List[List[str]]:
    """A row a line, and what they come to at the end."""
    rows = [[*_group(group), *_counts(counts)] for group, counts in activity.lines]
    if rows:
        total = QCoreApplication.translate("Activity", "Total")
        rows.append([total, "", "", *_counts(activity.total)])
    return rows


def mission_word(mission: str) -> str:
    if not mission:
        return QCoreApplication.translate("Activity", "Other")
    return option_word("mission", mission)


def _group(group: Group) -> Sequence[str]:
    category = _NONE if group.category is None else _category(group.category)
    return str(group.year), mission_word(group.mission), category


def _category(category: Category) -> str:
    return option_word("category", category.value)


def _counts(counts: Counts) -> Sequence[str]:
    return (
        _number(counts.requests),
        _number(counts.acquisitions),
        amount(counts.supplied_km2, "km2") if counts.supplied_km2 else _NONE,
        _number(counts.products),
        amount(counts.downloaded_km2, "km2") if counts.downloaded_km2 else _NONE,
        _both(counts, "free"),
        _both(counts, "paid"),
        _money(counts),
    )


def _number(value: int) -> str:
    return number(value) if value else _NONE


def _both(counts: Counts, which: str) -> str:
    """Pléiades counts in km², SPOT in credits: never added up."""
    values = ((getattr(counts, f"{which}_{unit}"), unit) for unit in ("km2", "credits"))
    return " + ".join(amount(value, unit) for value, unit in values if value) or _NONE


def _money(counts: Counts) -> str:
    text = euros(counts.euros) if counts.euros or not counts.unpriced else ""
    if counts.unpriced:
        unknown = QCoreApplication.translate("Activity", "{} without a published price")
        text = ", ".join(filter(None, (text, unknown.format(counts.unpriced))))
    return text if counts.requests else _NONE
