"""A line of an estimate as a sentence, and where its figures come from."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, Callable, Dict, Sequence, Tuple

from qgis.PyQt.QtCore import QCoreApplication

from ..domain.account import Category
from ..domain.estimate import Basis, Line, Rule
from ..domain.quota_period import Period
from ..domain.request import Mode
from ..domain.tariff_row import QuotaScope
from .amounts import NO_BREAK, amount, euros, long_date, plain, short_date

_SAYS_IT_ITSELF = (Rule.QUOTA_SCOPE, Rule.EXPECTED)
"""Lines whose sentence tells what is not certain about it."""


def sentence(line: Line) -> str:
    """What was done; what is assumed says so."""
    text = _WORDS[line.rule](*line.values)
    if line.is_assumed and line.rule not in _SAYS_IT_ITSELF:
        return QCoreApplication.translate("Estimate", "{} (assumed)").format(text)
    return text


def provenance(line: Line) -> str:
    """Where the figures of a line come from, with their date."""
    if line.is_assumed and line.rule is not Rule.QUOTA_SCOPE and line.basis is Basis.TARIFF:
        return QCoreApplication.translate("Estimate", "Assumed: no figure is public.")
    origin = {
        Basis.MEASURED: QCoreApplication.translate("Estimate", "Measured here, on WGS 84"),
        Basis.TARIFF: line.source,
        Basis.SERVICE: QCoreApplication.translate("Estimate", "Told by the service"),
        Basis.LEDGER: QCoreApplication.translate("Estimate", "Your record of requests"),
        Basis.TYPED: QCoreApplication.translate("Estimate", "As given"),
    }[line.basis]
    if line.dated is None:
        return origin
    text = QCoreApplication.translate("Estimate", "{} · {}")
    return text.format(origin, short_date(line.dated))


def category_word(category: Category) -> str:
    return {
        Category.SCIENTIFIC: QCoreApplication.translate("Category", "Scientific"),
        Category.PUBLIC: QCoreApplication.translate("Category", "Public, teaching"),
        Category.PRIVATE: QCoreApplication.translate("Category", "Private"),
        Category.FOREIGN: QCoreApplication.translate("Category", "Foreign scientist"),
    }[category]


def _area(area: Decimal) -> str:
    text = QCoreApplication.translate("Estimate", "Area on the ellipsoid: {}.")
    return text.format(amount(area, "km2"))


def _images(count: int, area: Decimal) -> str:
    text = QCoreApplication.translate(
        "Estimate",
        "Images to order: {}, together {} on the ellipsoid. Each counts, also where they overlap.",
    )
    return text.format(count, amount(area, "km2"))


def _catalogue_free(count: int) -> str:
    text = QCoreApplication.translate(
        "Estimate", "Images that are free in the catalogue, and not counted: {}."
    )
    return text.format(count)


def _minimum(area: Decimal) -> str:
    text = QCoreApplication.translate("Estimate", "At least {} are counted.")
    return text.format(amount(area, "km2"))


def _mode(mode: Mode, multiplier: Decimal, area: Decimal) -> str:
    text = {
        Mode.MONO: QCoreApplication.translate("Estimate", "One view counts {} times: {}."),
        Mode.STEREO: QCoreApplication.translate("Estimate", "Stereo counts {} times: {}."),
        Mode.TRISTEREO: QCoreApplication.translate("Estimate", "Tri-stereo counts {} times: {}."),
    }[mode]
    return text.format(plain(multiplier), amount(area, "km2"))


def _rounding(step: Decimal, area: Decimal) -> str:
    text = QCoreApplication.translate("Estimate", "Rounded up to a multiple of {}: {}.")
    return text.format(amount(step, "km2"), amount(area, "km2"))


def _credits(credits: Decimal, by_credit: Decimal) -> str:
    text = QCoreApplication.translate("Estimate", "Telemetry credits of {} each, rounded up: {}.")
    return text.format(amount(by_credit, "km2"), plain(credits))


def _category(category: Category) -> str:
    return {
        Category.SCIENTIFIC: QCoreApplication.translate(
            "Estimate", "Scientific user: French ones keep this category wherever they are posted."
        ),
        Category.PUBLIC: QCoreApplication.translate(
            "Estimate",
            "Public user, teaching included: French ones keep this category wherever they are "
            "posted.",
        ),
        Category.PRIVATE: QCoreApplication.translate(
            "Estimate", "Private user: for R&D, or working for a public client."
        ),
        Category.FOREIGN: QCoreApplication.translate(
            "Estimate", "Foreign scientist: no conditions are published."
        ),
    }[category]


def _free(free: Decimal, total: Decimal, used: Decimal, unit: str) -> str:
    if total == 0:
        return QCoreApplication.translate("Estimate", "This category has no free quota.")
    if used == 0:
        text = QCoreApplication.translate("Estimate", "Free part: {} (quota of {}).")
        return text.format(amount(free, unit), amount(total, unit))
    text = QCoreApplication.translate(
        "Estimate", "Free part: {} (quota of {}, of which {} already used)."
    )
    return text.format(*(amount(value, unit) for value in (free, total, used)))


def _quota_scope(scope: QuotaScope) -> str:
    return {
        QuotaScope.REQUEST: QCoreApplication.translate(
            "Estimate", "The quota is counted by request: our reading of the source."
        ),
        QuotaScope.QUARTER: QCoreApplication.translate(
            "Estimate", "The quota is counted by quarter: our reading of the source."
        ),
        QuotaScope.YEAR: QCoreApplication.translate(
            "Estimate", "The quota is counted by year: our reading of the source."
        ),
    }[scope]


def _quota_left(before: Decimal, after: Decimal, unit: str, period: Period) -> str:
    text = QCoreApplication.translate(
        "Estimate", "Left of the quota: {} before this request, {} after it, until {}."
    )
    return text.format(amount(before, unit), amount(after, unit), long_date(period.last))


def _expected(used: Decimal, left: Decimal, unit: str, period: Period) -> str:
    text = QCoreApplication.translate(
        "Estimate",
        "If you go on as in the past 12 months: {} used by {} without this request, {} left with "
        "it. It is what is used, and your daily mean for each day to come.",
    )
    return text.format(amount(used, unit), long_date(period.last), amount(left, unit))


def _price(paid: Decimal, by_km2: Decimal, price: Decimal) -> str:
    text = QCoreApplication.translate("Estimate", "Beyond the quota: {} at {} a km², {}.")
    return text.format(amount(paid, "km2"), euros(by_km2), euros(price))


def _packs(packs: Sequence[Tuple[Decimal, int]], bought: Decimal, price: Decimal) -> str:
    text = QCoreApplication.translate(
        "Estimate", "Beyond the quota, the cheapest packs: {}, that is {} for {}."
    )
    listed = " + ".join(f"{count}{NO_BREAK}×{NO_BREAK}{plain(credits)}" for credits, count in packs)
    return text.format(listed, amount(bought, "credits"), euros(price))


def _nothing_to_pay() -> str:
    return QCoreApplication.translate("Estimate", "Nothing to pay.")


def _no_published_price(whom: str) -> str:
    text = QCoreApplication.translate("Estimate", "No price is published for this case. Ask {}.")
    return text.format(whom)


def _vat() -> str:
    return QCoreApplication.translate("Estimate", "Prices are before VAT.")


def _old_tariff(day: date, revised: str) -> str:
    if revised == "quarterly":
        text = QCoreApplication.translate(
            "Estimate", "This tariff is of {}, and is revised each quarter: ask for the new one."
        )
    else:
        text = QCoreApplication.translate(
            "Estimate", "This tariff is of {}, and is revised each year: ask for the new one."
        )
    return text.format(long_date(day))


_WORDS: Dict[Rule, Callable[..., Any]] = {
    Rule.AREA: _area,
    Rule.IMAGES: _images,
    Rule.CATALOGUE_FREE: _catalogue_free,
    Rule.MINIMUM: _minimum,
    Rule.MODE: _mode,
    Rule.ROUNDING: _rounding,
    Rule.CREDITS: _credits,
    Rule.CATEGORY: _category,
    Rule.FREE: _free,
    Rule.QUOTA_SCOPE: _quota_scope,
    Rule.QUOTA_LEFT: _quota_left,
    Rule.EXPECTED: _expected,
    Rule.PRICE: _price,
    Rule.PACKS: _packs,
    Rule.NOTHING_TO_PAY: _nothing_to_pay,
    Rule.NO_PUBLISHED_PRICE: _no_published_price,
    Rule.VAT: _vat,
    Rule.OLD_TARIFF: _old_tariff,
}
