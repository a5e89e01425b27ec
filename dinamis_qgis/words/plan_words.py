"""The words that plans are told in."""

from __future__ import annotations

from typing import Any, Callable, Dict, FrozenSet, Sequence

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ..domain.plan import Facts, GivesUp, Source, Why
from .amounts import NO_BREAK, euros, number

_MOST_TOLD = 3
"""Of what a plan gives up, in its sentence."""


def language() -> str:
    """The language that the plugin speaks, as data name it."""
    # Translated to the code of the language itself: it follows the words of the panel.
    return QCoreApplication.translate("Plan", "en")


def source_word(source: Source) -> str:
    return {
        Source.FREE: QCoreApplication.translate("Plan", "Free"),
        Source.ARCHIVE: QCoreApplication.translate("Plan", "Archive"),
        Source.TASKING: QCoreApplication.translate("Plan", "New acquisition"),
        Source.UNCOVERED: QCoreApplication.translate("Plan", "Uncovered"),
    }[source]


def rounded(value: float) -> str:
    """To the tenth, without a decimal that says nothing."""
    return number(value, 0 if value == int(value) else 1)


def percent(value: float) -> str:
    """To the tenth where it matters: nearly nothing, and nearly everything."""
    is_near = 0 < value < 10 or 99 < value < 100
    # 99.97 is not yet everything, nor 0.02 nothing.
    shown = min(value, 99.9) if value < 100 - 1e-9 and is_near else value
    shown = max(shown, 0.1) if is_near else shown
    return f"{number(shown, 1 if is_near else 0)}{NO_BREAK}%"


def km2(value: float) -> str:
    return f"{number(value, 0 if value >= 10 else 1)}{NO_BREAK}km²"


def month_span(months: FrozenSet[int]) -> str:
    """“April to September”; months apart are listed."""
    locale = QLocale()
    names = [
        str(locale.standaloneMonthName(month, QLocale.FormatType.LongFormat))
        for month in sorted(months)
    ]
    is_row = max(months) - min(months) == len(months) - 1
    if not is_row or len(names) < 3:
        return ", ".join(names)
    return QCoreApplication.translate("Plan", "{} to {}").format(names[0], names[-1])


def reason(why: Why, gives_up: Facts) -> str:
    """One sentence."""
    said = _WHYS[why]()
    given = [_GIVEN[kind](*values) for kind, values in gives_up[:_MOST_TOLD]]
    if not given:
        return f"{said}."
    return QCoreApplication.translate("Plan", "{}; but {}.").format(said, _joined(given))


def _joined(parts: Sequence[str]) -> str:
    if len(parts) == 1:
        return parts[0]
    text = QCoreApplication.translate("Plan", "{}, and {}")
    return text.format(", ".join(parts[:-1]), parts[-1])


_WHYS: Dict[Why, Callable[[], str]] = {
    Why.ALL_FREE: lambda: QCoreApplication.translate(
        "Plan", "Everything you need is free, and there today"
    ),
    Why.FREE_NOW: lambda: QCoreApplication.translate(
        "Plan", "It costs nothing, and is there today"
    ),
    Why.FREE_AND_ARCHIVE: lambda: QCoreApplication.translate(
        "Plan", "It takes what is free, and orders only what is missing, from images that exist"
    ),
    Why.FREE_AND_TASKING: lambda: QCoreApplication.translate(
        "Plan", "It takes what is free, and has only what is missing taken anew"
    ),
    Why.MIX: lambda: QCoreApplication.translate(
        "Plan", "It covers all that can be: what is free, then the archive, and the rest anew"
    ),
    Why.ARCHIVE: lambda: QCoreApplication.translate(
        "Plan", "The images exist already, so that no satellite must be programmed"
    ),
    Why.ARCHIVE_AND_TASKING: lambda: QCoreApplication.translate(
        "Plan", "It orders the images that exist, and has only the rest taken anew"
    ),
    Why.TASKING: lambda: QCoreApplication.translate(
        "Plan", "It gives new images of the whole area, of one period"
    ),
}


def _price(value: Any) -> str:
    return QCoreApplication.translate("Plan", "it costs {} before VAT").format(euros(value))


def _over(value: Any) -> str:
    text = QCoreApplication.translate("Plan", "it is {} above your budget")
    return text.format(euros(value))


def _no_price(whom: Any) -> str:
    text = QCoreApplication.translate("Plan", "no price is published: ask {}")
    return text.format(whom)


def _cut(images: Any) -> str:
    text = QCoreApplication.translate("Plan", "your budget leaves out {} more images")
    return text.format(images)


def _uncovered(area: Any, share: Any) -> str:
    text = QCoreApplication.translate("Plan", "{} ({}) stay uncovered")
    return text.format(km2(area), percent(share))


def _waiting(days: Any) -> str:
    return QCoreApplication.translate("Plan", "it may take {} days").format(days)


def _extra(area: Any) -> str:
    text = QCoreApplication.translate("Plan", "{} are ordered beyond what is missing")
    return text.format(km2(area))


def _many_days(count: Any, span: Any) -> str:
    years = span / 365.25
    if years >= 1:
        text = QCoreApplication.translate("Plan", "the images are of {} days over {} years")
        return text.format(count, rounded(round(years, 1)))
    text = QCoreApplication.translate("Plan", "the images are of {} days over {} months")
    return text.format(count, number(max(1, round(years * 12))))


def _old(year: Any) -> str:
    return QCoreApplication.translate("Plan", "the oldest image is of {}").format(year)


def _primary(count: Any) -> str:
    text = QCoreApplication.translate("Plan", "images to orthorectify first: {}")
    return text.format(count)


def _weather() -> str:
    return QCoreApplication.translate("Plan", "clouds may prevent it")


_GIVEN: Dict[GivesUp, Callable[..., str]] = {
    GivesUp.OVER_BUDGET: _over,
    GivesUp.NO_PRICE: _no_price,
    GivesUp.CUT_FOR_BUDGET: _cut,
    GivesUp.UNCOVERED: _uncovered,
    GivesUp.PRICE: _price,
    GivesUp.WAITING: _waiting,
    GivesUp.EXTRA: _extra,
    GivesUp.MANY_DAYS: _many_days,
    GivesUp.OLD: _old,
    GivesUp.PRIMARY: _primary,
    GivesUp.WEATHER: _weather,
}
