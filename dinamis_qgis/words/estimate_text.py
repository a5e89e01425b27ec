"""An estimate in the user's words: in a sentence, line by line, and as a sheet to sign."""

from __future__ import annotations

from typing import List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QCoreApplication

from ..domain.estimate import Estimate
from ..domain.request import Kind
from ..domain.request_estimate import RequestEstimate
from ..domain.tariff import TariffTable
from .amounts import amount, euros, long_date
from .estimate_words import provenance, sentence


def explain_estimate(estimate: Estimate) -> Tuple[str, ...]:
    """One sentence a line; what is assumed says so."""
    source = QCoreApplication.translate("Estimate", "Source: {}.")
    return (*map(sentence, estimate.lines), source.format(estimate.tariff.source))


def sourced_lines(estimate: Estimate) -> Tuple[str, ...]:
    """One sentence a line, each with where its figures come from and their date."""
    return tuple(f"{sentence(line)} [{provenance(line)}]" for line in estimate.lines)


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


def total_summary(found: RequestEstimate) -> str:
    """The same for requests of several missions: their sum."""
    if len(found.estimates) == 1:
        return summary(found.estimates[0])
    if found.price_eur is None:
        whom = dict.fromkeys(
            one.tariff.whom_to_ask for one in found.estimates if one.price_eur is None
        )
        text = QCoreApplication.translate(
            "Estimate", "Estimate for {} requests, one a mission: no published price, ask {}."
        )
        return text.format(len(found.estimates), ", ".join(whom))
    if found.is_free:
        text = QCoreApplication.translate(
            "Estimate", "Estimate for {} requests, one a mission: free within the quotas."
        )
        return text.format(len(found.estimates))
    text = QCoreApplication.translate(
        "Estimate", "Estimate for {} requests, one a mission: {} before VAT in all."
    )
    return text.format(len(found.estimates), euros(found.price_eur))


def table_text(table: TariffTable) -> str:
    """Which tariff table is in use."""
    if not table.brought:
        return QCoreApplication.translate("Estimate", "Tariff in use: the plugin's own.")
    newest = max(row.dated for row in table.brought)
    text = QCoreApplication.translate(
        "Estimate", "Tariff in use: the table you brought, of {}, over the plugin's own."
    )
    return text.format(long_date(newest))


def estimate_sheet(
    found: RequestEstimate, who: str, what: str, table: Optional[TariffTable] = None
) -> str:
    """The whole estimate as plain text, for the person who signs.

    Args:
        who: person and entity; may be empty.
        what: the area by its name; may be empty.
    """
    heads = [QCoreApplication.translate("Estimate", "ESTIMATE – not an invoice"), who, what]
    parts: List[str] = ["\n".join(filter(None, heads)), total_summary(found)]
    parts.extend(_reasoning(one) for one in found.estimates)
    if table is not None:
        parts.append(table_text(table))
    return "\n\n".join(parts) + "\n"


def _reasoning(estimate: Estimate) -> str:
    text = {
        Kind.ARCHIVE: QCoreApplication.translate("Estimate", "{}, from the archive, on {}:"),
        Kind.TASKING: QCoreApplication.translate("Estimate", "{}, new acquisition, on {}:"),
        Kind.COVERAGE: QCoreApplication.translate("Estimate", "{}, coverage, on {}:"),
    }[estimate.need.kind]
    lines = [text.format(estimate.tariff.title, long_date(estimate.need.on))]
    lines.extend(f"– {one}" for one in sourced_lines(estimate))
    lines.append(summary(estimate))
    return "\n".join(lines)


def listed(names: Sequence[str], most: int = 3) -> str:
    """Some names, and how many more."""
    shown = ", ".join(names[:most])
    if len(names) <= most:
        return shown
    text = QCoreApplication.translate("Estimate", "{} and {} more")
    return text.format(shown, len(names) - most)
