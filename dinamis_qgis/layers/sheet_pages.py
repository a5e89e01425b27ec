"""Fills the pages of a print layout from top to bottom; what does not fit goes on the next."""

from __future__ import annotations

from typing import Any, List, Mapping, Sequence

from qgis.core import (
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemPage,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from .sheet_text import LineBreaker

WIDTH_MM, HEIGHT_MM = 210.0, 297.0
MARGIN_MM = 16.0
INNER_MM = WIDTH_MM - 2 * MARGIN_MM
_FOOT_MM = 14.0
_LABEL_MM = 46.0
_GAP_MM = 3.0
_LINES_TOGETHER = 6
"""QGIS sets lines a hair wider apart than fonts say: over a page, that would lose one."""

INK, QUIET, BRAND, RULE = "#1b1b1b", "#5a5a5a", "#0b4f71", "#c9d3d8"


class SheetPages:
    """The pages of a sheet, A4 upright, with a place where the next thing goes."""

    def __init__(self, layout: QgsPrintLayout) -> None:
        self._layout = layout
        self.page = 0
        self.y = MARGIN_MM
        self._body, self._bold = LineBreaker(9.5), LineBreaker(9.5, is_bold=True)
        self._heading = LineBreaker(12, is_bold=True)
        self._make_upright(layout.pageCollection().page(0))

    @property
    def count(self) -> int:
        return int(self._layout.pageCollection().pageCount())

    def need(self, height_mm: float) -> None:
        """Go to a new page where so much does not fit on this one."""
        if self.y + height_mm <= HEIGHT_MM - MARGIN_MM - _FOOT_MM:
            return
        page = QgsLayoutItemPage(self._layout)
        self._make_upright(page)
        self._layout.pageCollection().addPage(page)
        self.page, self.y = self.page + 1, MARGIN_MM

    def heading(self, text: str, kept_mm: float = 14.0) -> None:
        """A heading, never alone at the foot of a page."""
        self.need(self._heading.line_mm + kept_mm)
        self.y += 2.5
        self.write([text], MARGIN_MM, INNER_MM, self._heading, BRAND)
        self.y += self._heading.line_mm + 1.0
        self.rule()
        self.y += 1.5

    def row(self, label: str, text: str) -> None:
        """A label, and a text of any length beside it."""
        width = INNER_MM - _LABEL_MM - _GAP_MM
        lines = self._body.lines(text or "–", width)
        names = self._bold.lines(label, _LABEL_MM)
        self.need(max(len(names), min(len(lines), 3)) * self._body.line_mm)
        self.write(names, MARGIN_MM, _LABEL_MM, self._bold, QUIET)
        least = self.y + len(names) * self._bold.line_mm
        page = self.page
        self._flow(lines, MARGIN_MM + _LABEL_MM + _GAP_MM, width, INK)
        if self.page == page:
            self.y = max(self.y, least)
        self.y += 1.2

    def sentence(self, text: str) -> None:
        """A text of any length over the whole width."""
        self.need(self._body.line_mm)
        self._flow(self._body.lines(text, INNER_MM), MARGIN_MM, INNER_MM, INK)
        self.y += 1.2

    def rule(self) -> None:
        """A thin line across."""
        self.box(MARGIN_MM, self.y, INNER_MM, 0.25, RULE)

    def write(
        self, lines: Sequence[str], x: float, width: float, how: LineBreaker, colour: str
    ) -> None:
        """Lines at a place of this page, cut already; the place of the next thing stays."""
        label = QgsLayoutItemLabel(self._layout)
        label.setText("\n".join(lines))
        _dress(label, how, colour)
        label.setMarginX(0)
        label.setMarginY(0)
        self.put(label, x, self.y, width + 1.0, len(lines) * how.line_mm + 1.0)

    def box(
        self, x: float, y: float, width: float, height: float, fill: str, outline: str = ""
    ) -> None:
        shape = QgsLayoutItemShape(self._layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        style = {"color": fill, "outline_style": "solid" if outline else "no"}
        if outline:
            style.update({"outline_color": outline, "outline_width": "0.3"})
        shape.setSymbol(QgsFillSymbol.createSimple(style))
        self.put(shape, x, y, width, height)

    def swatch(self, x: float, y: float, style: Mapping[str, str]) -> None:
        """A small rectangle drawn as the map draws."""
        shape = QgsLayoutItemShape(self._layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        shape.setSymbol(QgsFillSymbol.createSimple(dict(style)))
        self.put(shape, x, y + 0.4, 6, 3)

    def put(self, item: QgsLayoutItem, x: float, y: float, width: float, height: float) -> None:
        """Place an item on the page at hand; in millimetres from its corner."""
        self._layout.addLayoutItem(item)
        item.attemptResize(QgsLayoutSize(width, height))
        item.attemptMove(QgsLayoutPoint(x, y), True, False, self.page)

    def feet(self, text: str, page_label: str) -> None:
        """Write the foot of every page, once all are there."""
        small = LineBreaker(7.5)
        for number in range(self.count):
            self.page, self.y = number, HEIGHT_MM - MARGIN_MM - 4
            self.rule()
            self.y += 1.5
            self.write(small.lines(text, INNER_MM - 30)[:1], MARGIN_MM, INNER_MM - 30, small, QUIET)
            place = page_label.format(number + 1, self.count)
            x = WIDTH_MM - MARGIN_MM - small.width_mm(place)
            self.write([place], x, small.width_mm(place), small, QUIET)

    def _flow(self, lines: List[str], x: float, width: float, colour: str) -> None:
        """Write lines below one another, on as many pages as they take."""
        while lines:
            self.need(self._body.line_mm)
            room = HEIGHT_MM - MARGIN_MM - _FOOT_MM - self.y
            fitting = min(max(1, int(room / self._body.line_mm)), _LINES_TOGETHER)
            now, lines = lines[:fitting], lines[fitting:]
            self.write(now, x, width, self._body, colour)
            self.y += len(now) * self._body.line_mm

    def _make_upright(self, page: Any) -> None:
        page.setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)


def _dress(label: QgsLayoutItemLabel, how: LineBreaker, colour: str) -> None:
    font = QFont()
    font.setPointSizeF(how.points)
    font.setBold(how.is_bold)
    if hasattr(label, "setTextFormat"):  # QGIS 3.24 and later
        dressed = QgsTextFormat.fromQFont(font)
        dressed.setColor(QColor(colour))
        label.setTextFormat(dressed)
        return
    label.setFont(font)
    label.setFontColor(QColor(colour))
    label.setVAlign(Qt.AlignmentFlag.AlignTop)
