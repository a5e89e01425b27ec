"""Breaks text into the lines that fit a width on paper."""

from __future__ import annotations

from typing import List

from qgis.PyQt.QtGui import QFont, QFontMetricsF

MM_PER_POINT = 25.4 / 72
_MEASURED_PX = 100
"""Fonts are measured large, where hinting does not round their widths."""

_SLACK = 1.03
"""A printer's letters may be a hair wider than the screen's."""


_LEADING = 1.02


class LineBreaker:
    """Measures one font on paper.

    Args:
        points: size of the letters.
    """

    def __init__(self, points: float, is_bold: bool = False) -> None:
        self.points = points
        self.is_bold = is_bold
        font = QFont()
        font.setPixelSize(_MEASURED_PX)
        font.setBold(is_bold)
        self._metrics = QFontMetricsF(font)
        self._mm_per_px = points * MM_PER_POINT / _MEASURED_PX

    @property
    def line_mm(self) -> float:
        """Height of a line."""
        return float(self._metrics.lineSpacing()) * self._mm_per_px * _LEADING

    def width_mm(self, text: str) -> float:
        return float(self._metrics.horizontalAdvance(text)) * self._mm_per_px * _SLACK

    def lines(self, text: str, width_mm: float) -> List[str]:
        """The lines of a text; a word that is wider than a line is cut."""
        found: List[str] = []
        for paragraph in text.splitlines() or [""]:
            found += self._paragraph(paragraph, width_mm)
        return found

    def _paragraph(self, text: str, width_mm: float) -> List[str]:
        found = [""]
        for word in text.split(" "):
            longer = f"{found[-1]} {word}" if found[-1] else word
            if self.width_mm(longer) <= width_mm:
                found[-1] = longer
                continue
            pieces = self._pieces(word, width_mm)
            if found[-1]:
                found += pieces
            else:
                found[-1:] = pieces
        return found

    def _pieces(self, word: str, width_mm: float) -> List[str]:
        pieces = [""]
        for letter in word:
            if pieces[-1] and self.width_mm(pieces[-1] + letter) > width_mm:
                pieces.append("")
            pieces[-1] += letter
        return pieces
