"""What the parts of France are called."""

from __future__ import annotations

from typing import Callable, Dict

from qgis.PyQt.QtCore import QCoreApplication

from ...domain.coverage import YearlyCoverage
from ...domain.territory import Territory

_WORDS: Dict[Territory, Callable[[], str]] = {
    Territory.METROPOLE: lambda: QCoreApplication.translate("Territory", "Metropolitan France"),
    Territory.GUADELOUPE: lambda: "Guadeloupe",
    Territory.MARTINIQUE: lambda: "Martinique",
    Territory.GUYANE: lambda: QCoreApplication.translate("Territory", "French Guiana"),
    Territory.REUNION: lambda: QCoreApplication.translate("Territory", "Réunion"),
    Territory.MAYOTTE: lambda: "Mayotte",
    Territory.SAINT_PIERRE_ET_MIQUELON: lambda: "Saint-Pierre-et-Miquelon",
    Territory.SAINT_BARTHELEMY: lambda: "Saint-Barthélemy",
    Territory.SAINT_MARTIN: lambda: "Saint-Martin",
    Territory.SOUTHERN_LANDS: lambda: QCoreApplication.translate(
        "Territory", "French Southern Lands"
    ),
    Territory.WALLIS_ET_FUTUNA: lambda: "Wallis-et-Futuna",
    Territory.POLYNESIE: lambda: QCoreApplication.translate("Territory", "French Polynesia"),
    Territory.NOUVELLE_CALEDONIE: lambda: QCoreApplication.translate("Territory", "New Caledonia"),
}


def territory_word(territory: Territory) -> str:
    return _WORDS[territory]()


def territories_text(coverage: YearlyCoverage) -> str:
    """The territories of a coverage, in a few words that promise nothing unsure."""
    listed = ", ".join(territory_word(territory) for territory in coverage.territories)
    if not listed:
        return QCoreApplication.translate("Territory", "not stated")
    if coverage.is_place_sure:
        return listed
    return QCoreApplication.translate("Territory", "at most: {}").format(listed)


def territories_sentence(coverage: YearlyCoverage) -> str:
    """The same, with the reason why it is not sure."""
    text = territories_text(coverage)
    if not coverage.territories:
        return QCoreApplication.translate(
            "Territory", "The service does not say which territories it covers."
        )
    if coverage.is_place_sure:
        return QCoreApplication.translate("Territory", "Territory: {}.").format(text)
    return QCoreApplication.translate(
        "Territory", "Territories, {}: the service gives only its outer bounds."
    ).format(text)
