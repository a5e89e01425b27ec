"""An estimate in the user's words, each line with its reason and where it comes from."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Callable, Dict, Tuple, cast

from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale

from .domain.estimate import Estimate, Line, Rule
from .domain.request import Mode


def explain_estimate(estimate: Estimate) -> Tuple[str, ...]:
    """One sentence a line; what is assumed says so."""
    sentences = [_sentence(line) for line in estimate.lines]
    source = QCoreApplication.translate("Estimate", "Source: {}.")
    return (*sentences, source.format(estimate.tariff.source))


def summary(estimate: Estimate) -> str:
    """The result in one sentence; always called an estimate."""
    billed = amount(estimate.billed, estimate.tariff.unit)
    if estimate.price_eur is None:
        text = QCoreApplication.translate("Estimate", "Estimate: {} – no published price, ask {}.")
        return text.format(billed, estimate.tariff.whom_to_ask)
    if estimate.price_eur == 0:
        text = QCoreApplication.translate("Estimate", "Estimate: {}, free within the quota.")
        return text.format(billed)
    text = QCoreApplication.translate("Estimate", "Estimate: {} – {} before VAT.")
    return text.format(billed, euros(estimate.price_eur))


def amount(value: Decimal, unit: str) -> str:
    """A quantity with its unit, in the user's locale."""
    number = QLocale().toString(float(value), "f", 0 if value == value.to_integral() else 2)
    if unit == "km2":
        return f"{number} km²"
    return QCoreApplication.translate("Estimate", "{} credits").format(number)


def euros(value: Decimal) -> str:
    return f"{QLocale().toString(float(value), 'f', 2)} €"


def long_date(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def _sentence(line: Line) -> str:
    text = _WORDS[line.rule](line)
    if line.is_assumed:
        mark = QCoreApplication.translate("Estimate", "{} (assumed)")
        return mark.format(text)
    return text


def _area(line: Line) -> str:
    text = QCoreApplication.translate("Estimate", "Area on the ellipsoid: {}.")
    return text.format(amount(cast(Decimal, line.values[0]), "km2"))


def _minimum(line: Line) -> str:
    text = QCoreApplication.translate("Estimate", "At least {} are counted.")
    return text.format(amount(cast(Decimal, line.values[0]), "km2"))


def _mode(line: Line) -> str:
    mode, multiplier, area = line.values
    if mode is Mode.STEREO:
        text = QCoreApplication.translate("Estimate", "Stereo counts {} times: {}.")
    else:
        text = QCoreApplication.translate("Estimate", "Tri-stereo counts {} times: {}.")
    return text.format(multiplier, amount(cast(Decimal, area), "km2"))


def _credits(line: Line) -> str:
    credits, by_credit = line.values
    text = QCoreApplication.translate("Estimate", "{} telemetry credits of {} each, rounded up.")
    return text.format(credits, amount(cast(Decimal, by_credit), "km2"))


def _free(line: Line) -> str:
    free, total, used, unit = line.values
    text = QCoreApplication.translate(
        "Estimate", "Free part: {} (quota of {}, of which {} already used)."
    )
    amounts = (amount(cast(Decimal, value), str(unit)) for value in (free, total, used))
    return text.format(*amounts)


def _quota_scope(_line: Line) -> str:
    return QCoreApplication.translate(
        "Estimate", "The quota is counted by request: our reading of the source."
    )


def _price(line: Line) -> str:
    paid, by_km2, price = (cast(Decimal, value) for value in line.values)
    text = QCoreApplication.translate("Estimate", "Beyond the quota: {} at {} a km², {}.")
    return text.format(amount(paid, "km2"), euros(by_km2), euros(price))


def _packs(line: Line) -> str:
    listed, bought, price = line.values
    text = QCoreApplication.translate(
        "Estimate", "Beyond the quota, the cheapest packs: {}, that is {} credits for {}."
    )
    return text.format(listed, bought, euros(cast(Decimal, price)))


def _nothing_to_pay(_line: Line) -> str:
    return QCoreApplication.translate("Estimate", "Nothing to pay.")


def _no_published_price(line: Line) -> str:
    text = QCoreApplication.translate("Estimate", "No price is published for this case. Ask {}.")
    return text.format(line.values[0])


def _vat(_line: Line) -> str:
    return QCoreApplication.translate("Estimate", "Prices are before VAT.")


def _old_tariff(line: Line) -> str:
    day, revised = line.values
    if revised == "quarterly":
        text = QCoreApplication.translate(
            "Estimate", "This tariff is of {}, and is revised each quarter: ask for the new one."
        )
    else:
        text = QCoreApplication.translate(
            "Estimate", "This tariff is of {}, and is revised each year: ask for the new one."
        )
    return text.format(long_date(cast(date, day)))


_WORDS: Dict[Rule, Callable[[Line], str]] = {
    Rule.AREA: _area,
    Rule.MINIMUM: _minimum,
    Rule.MODE: _mode,
    Rule.CREDITS: _credits,
    Rule.FREE: _free,
    Rule.QUOTA_SCOPE: _quota_scope,
    Rule.PRICE: _price,
    Rule.PACKS: _packs,
    Rule.NOTHING_TO_PAY: _nothing_to_pay,
    Rule.NO_PUBLISHED_PRICE: _no_published_price,
    Rule.VAT: _vat,
    Rule.OLD_TARIFF: _old_tariff,
}
