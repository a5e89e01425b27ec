"""How masks are drawn: each kind has a pattern of its own, not only a colour."""

from __future__ import annotations

from typing import Dict, NamedTuple

from qgis.core import QgsFillSymbol, QgsSingleSymbolRenderer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication


class MaskStyle(NamedTuple):
    """A brush and a pen of Qt's, in a colour that colour-blind people tell apart."""

    colour: str
    brush: str
    pen: str = "solid"


_STYLES = {
    "cloud": MaskStyle("0,114,178", "f_diagonal"),
    "haze": MaskStyle("86,180,233", "diagonal_x", "dash"),
    "shadow": MaskStyle("90,90,90", "b_diagonal", "dot"),
    "snow": MaskStyle("0,158,115", "cross"),
    "water": MaskStyle("0,60,160", "horizontal"),
    "quality": MaskStyle("230,159,0", "vertical"),
    "saturation": MaskStyle("204,121,167", "dense6", "dash"),
    "detector": MaskStyle("213,94,0", "dense7", "dash dot"),
    "hidden": MaskStyle("120,60,150", "dense5", "dot"),
    "seam": MaskStyle("0,0,0", "no", "dash dot dot"),
    "terrain": MaskStyle("140,86,75", "dense7", "dash"),
    "area": MaskStyle("240,228,66", "no", "dash"),
}
_OTHER = MaskStyle("120,60,20", "dense6", "dash dot dot")


def style_of(kind: str) -> MaskStyle:
    return _STYLES.get(kind, _OTHER)


def paint_mask(layer: QgsVectorLayer, kind: str) -> None:
    """Draw a mask so that the image below stays in sight."""
    style = style_of(kind)
    symbol = QgsFillSymbol.createSimple(
        {
            "color": f"{style.colour},200",
            "style": style.brush,
            "outline_color": f"{style.colour},255",
            "outline_style": style.pen,
            "outline_width": "0.5",
        }
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def mask_title(kind: str) -> str:
    """What a mask is called in the list of layers."""
    return _titles().get(kind) or kind.capitalize()


def _titles() -> Dict[str, str]:
    return {
        "cloud": QCoreApplication.translate("Masks", "Clouds"),
        "haze": QCoreApplication.translate("Masks", "Haze"),
        "shadow": QCoreApplication.translate("Masks", "Cloud shadows"),
        "snow": QCoreApplication.translate("Masks", "Snow"),
        "water": QCoreApplication.translate("Masks", "Water"),
        "quality": QCoreApplication.translate("Masks", "Doubtful quality"),
        "saturation": QCoreApplication.translate("Masks", "Saturated pixels"),
        "detector": QCoreApplication.translate("Masks", "Faulty detectors"),
        "hidden": QCoreApplication.translate("Masks", "Hidden by relief"),
        "seam": QCoreApplication.translate("Masks", "Seams between strips"),
        "terrain": QCoreApplication.translate("Masks", "Terrain model used"),
        "area": QCoreApplication.translate("Masks", "Valid area"),
    }
