"""What the numbers and texts are that an algorithm gives back."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def output_title(name: str) -> str:
    """A few words in the user's language, for an output such as ``SHARE``."""
    translate = QCoreApplication.translate
    return {
        "AREA_KM2": translate("OutputTitles", "Area (km²)"),
        "BILLED": translate("OutputTitles", "What counts of it, in the tariff's unit"),
        "FREE": translate("OutputTitles", "Taken of the free quota"),
        "PAID": translate("OutputTitles", "Beyond the free quota"),
        "PRICE_EUR": translate("OutputTitles", "Price (€ before VAT); empty where unpublished"),
        "TARIFF": translate("OutputTitles", "Tariff and its date"),
        "EXPLANATION": translate("OutputTitles", "The reasoning, as sentences"),
        "LINES": translate("OutputTitles", "The reasoning, as JSON"),
        "SHARE": translate("OutputTitles", "Share of the area covered (%)"),
        "FREE_SHARE": translate("OutputTitles", "Share of the area covered for free (%)"),
        "COVERED_KM2": translate("OutputTitles", "Area covered (km²)"),
        "GAP_KM2": translate("OutputTitles", "Area missing (km²)"),
        "ORDER_KM2": translate("OutputTitles", "Area to order (km²)"),
        "COUNT": translate("OutputTitles", "How many were found"),
        "SCENES": translate("OutputTitles", "Names of the scenes, separated by commas"),
        "WITHOUT_ANGLES": translate("OutputTitles", "Scenes left out, whose angles are unknown"),
        "BEST": translate("OutputTitles", "The plan that covers most within the budget"),
    }[name]
