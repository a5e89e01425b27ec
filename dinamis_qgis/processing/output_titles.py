"""What the numbers and texts are that an algorithm gives back."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def output_title(name: str) -> str:
    """A few words in the user's language, for an output such as ``SHARE``."""
    return {
        "AREA_KM2": QCoreApplication.translate("OutputTitles", "Area (km²)"),
        "BILLED": QCoreApplication.translate(
            "OutputTitles", "What counts of it, in the tariff's unit"
        ),
        "FREE": QCoreApplication.translate("OutputTitles", "Taken of the free quota"),
        "PAID": QCoreApplication.translate("OutputTitles", "Beyond the free quota"),
        "PRICE_EUR": QCoreApplication.translate(
            "OutputTitles", "Price (€ before VAT); empty where unpublished"
        ),
        "TARIFF": QCoreApplication.translate("OutputTitles", "Tariff and its date"),
        "EXPLANATION": QCoreApplication.translate("OutputTitles", "The reasoning, as sentences"),
        "LINES": QCoreApplication.translate("OutputTitles", "The reasoning, as JSON"),
        "SHARE": QCoreApplication.translate("OutputTitles", "Share of the area covered (%)"),
        "FREE_SHARE": QCoreApplication.translate(
            "OutputTitles", "Share of the area covered for free (%)"
        ),
        "COVERED_KM2": QCoreApplication.translate("OutputTitles", "Area covered (km²)"),
        "GAP_KM2": QCoreApplication.translate("OutputTitles", "Area missing (km²)"),
        "ORDER_KM2": QCoreApplication.translate("OutputTitles", "Area to order (km²)"),
        "COUNT": QCoreApplication.translate("OutputTitles", "How many were found"),
        "SCENES": QCoreApplication.translate(
            "OutputTitles", "Names of the scenes, separated by commas"
        ),
        "WITHOUT_ANGLES": QCoreApplication.translate(
            "OutputTitles", "Scenes left out, whose angles are unknown"
        ),
        "BEST": QCoreApplication.translate(
            "OutputTitles", "The plan that covers most within the budget"
        ),
    }[name]
