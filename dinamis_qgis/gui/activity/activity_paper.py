"""One's activity on paper: charts and the table, as PDF."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import List, Tuple

from qgis.PyQt.QtCore import QMarginsF, QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from ...domain.errors import FileNotWritten
from .bar_chart import Bars, Inks, paint_bars

_DPI = 300
_MARGIN_MM = 15.0
_INK, _RULE, _BRAND = QColor("#1b1b1b"), QColor("#b8c2c9"), QColor("#00407a")
_TITLE_POINTS, _POINTS, _SMALLEST_POINTS = 17.0, 9.0, 5.0
_CHARTS_A_ROW = 3


@dataclass(frozen=True)
class ActivitySheet:
    """What stands on the paper."""

    title: str
    subtitle: str
    note: str
    charts: Tuple[Bars, ...]
    headings: Tuple[str, ...]
    rows: Tuple[Tuple[str, ...], ...]
    """The last one is what they come to."""


def write_activity_pdf(sheet: ActivitySheet, target: Path) -> None:
    """Write a sheet on as many landscape pages as it takes; one that is there is replaced.

    Raises:
        FileNotWritten: the disk is full, or the file is in use.
    """
    part = target.with_name(f"{target.stem}.part{target.suffix}")
    try:
        _write(sheet, part)
        os.replace(part, target)
    except OSError as error:
        raise FileNotWritten(f"{target}: {error.strerror or error}") from error
    finally:
        part.unlink(missing_ok=True)


def _write(sheet: ActivitySheet, part: Path) -> None:
    writer = QPdfWriter(str(part))
    writer.setResolution(_DPI)
    writer.setTitle(sheet.title)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    landscape = QPageLayout.Orientation.Landscape
    writer.setPageLayout(QPageLayout(size, landscape, margins, QPageLayout.Unit.Millimeter))
    painter = QPainter()
    if not painter.begin(writer):
        raise FileNotWritten(f"{part.name}: it could not be opened")
    try:
        page = _Page(writer, painter)
        page.text(sheet.title, _TITLE_POINTS, _BRAND, is_bold=True)
        page.text(sheet.subtitle, _POINTS, _INK)
        page.charts(sheet.charts)
        page.table(sheet.headings, sheet.rows)
        page.text(sheet.note, _POINTS, _INK)
    finally:
        painter.end()


class _Page:
    """Where the next thing goes."""

    def __init__(self, writer: QPdfWriter, painter: QPainter) -> None:
        self._writer, self._painter = writer, painter
        self._size = QSizeF(writer.width(), writer.height())
        self._y = 0.0

    def text(self, text: str, points: float, ink: QColor, is_bold: bool = False) -> None:
        self._use(points, is_bold)
        self._painter.setPen(ink)
        flags = int(Qt.TextFlag.TextWordWrap)
        box = QRectF(0, self._y, self._size.width(), self._size.height())
        height = self._painter.boundingRect(box, flags, text).height()
        self._need(height)
        box = QRectF(0, self._y, self._size.width(), height)
        self._painter.drawText(box, flags, text)
        self._y += height + self._line() * 0.5

    def charts(self, charts: Sequence[Bars]) -> None:
        """Side by side, in rows."""
        self._use(_POINTS * 0.85)
        width = self._size.width() / _CHARTS_A_ROW
        height = self._size.height() * 0.24
        for index, bars in enumerate(charts):
            column = index % _CHARTS_A_ROW
            if not column:
                self._need(height)
            box = QRectF(column * width, self._y, width * 0.93, height)
            paint_bars(self._painter, box, bars, Inks(_INK, QColor("white")))
            if column == _CHARTS_A_ROW - 1 or index == len(charts) - 1:
                self._y += height + self._line() * 0.5

    def table(self, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """In letters small enough for the page; the headings again on each page."""
        widths = self._fit([headings, *rows])
        step = self._line() * 1.5
        self._need(step * 3)
        self._row(headings, widths, is_bold=True)
        for index, row in enumerate(rows):
            if self._y + step > self._size.height():
                self._new_page()
                self._row(headings, widths, is_bold=True)
            self._row(row, widths, is_bold=index == len(rows) - 1)
        self._y += step * 0.5

    def _fit(self, rows: Sequence[Sequence[str]]) -> List[float]:
        points = _POINTS
        while True:
            self._use(points, is_bold=True)
            metrics = QFontMetricsF(self._painter.font(), self._writer)
            gap = metrics.horizontalAdvance("00")
            columns = zip(*rows)
            widths = [max(map(metrics.horizontalAdvance, texts)) + gap for texts in columns]
            if sum(widths) <= self._size.width() or points <= _SMALLEST_POINTS:
                return widths
            points -= 0.5

    def _row(self, texts: Sequence[str], widths: Sequence[float], is_bold: bool) -> None:
        self._use(self._painter.font().pointSizeF(), is_bold)
        step, left = self._line() * 1.5, 0.0
        self._painter.setPen(_INK)
        for index, (text, width) in enumerate(zip(texts, widths)):
            side = Qt.AlignmentFlag.AlignLeft if index < _NAMES else Qt.AlignmentFlag.AlignRight
            box = QRectF(left, self._y, width * 0.97, step)
            self._painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), text)
            left += width
        self._y += step
        self._painter.setPen(_RULE)
        self._painter.drawLine(0, int(self._y), int(left), int(self._y))

    def _need(self, height: float) -> None:
        if self._y and self._y + height > self._size.height():
            self._new_page()

    def _new_page(self) -> None:
        self._writer.newPage()
        self._y = 0.0

    def _use(self, points: float, is_bold: bool = False) -> None:
        font = QFont(self._painter.font())
        font.setPointSizeF(points)
        font.setBold(is_bold)
        self._painter.setFont(font)

    def _line(self) -> float:
        return QFontMetricsF(self._painter.font(), self._writer).height()


_NAMES = 3
"""Columns that are words; the others are numbers."""
