"""A few bars a year, one part a mission; drawn on a screen or on paper."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Optional, Tuple

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...words.amounts import number
from ..contrast import letters_on, list_ground_of, shapes_on

_HEIGHT_PX = 190
_LOOKS = (
    # colour and pattern: a part is not told by colour
    ("#0072b2", Qt.BrushStyle.SolidPattern),
    ("#d55e00", Qt.BrushStyle.BDiagPattern),
    ("#009e73", Qt.BrushStyle.Dense4Pattern),
    ("#5a5a5a", Qt.BrushStyle.CrossPattern),
)


@dataclass(frozen=True)
class Bars:
    """What a chart shows."""

    title: str
    parts: Tuple[str, ...]
    """Names of what each bar is made of."""

    values: Mapping[str, Sequence[float]]
    """Of each bar, by its label, a value a part."""

    @property
    def most(self) -> float:
        return max((sum(values) for values in self.values.values()), default=0.0)

    def words(self) -> str:
        """The same for those who do not see it."""
        said = (f"{label}: {_number(sum(values))}" for label, values in self.values.items())
        return f"{self.title}. " + "; ".join(said)


class Inks(NamedTuple):
    """What a chart is written with, and on."""

    letters: QColor
    ground: QColor


class BarChart(QWidget):
    """Shows bars."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._bars = Bars("", (), {})
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT_PX)

    def show_bars(self, bars: Bars) -> None:
        self._bars = bars
        self.setAccessibleName(bars.title)
        self.setAccessibleDescription(bars.words())
        self.setToolTip(bars.words())
        self.update()

    # QWidget

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        ground = list_ground_of(self)
        painter.fillRect(self.rect(), ground)
        inks = Inks(letters_on(self, ground), ground)
        paint_bars(painter, QRectF(self.rect()).adjusted(8, 6, -8, -6), self._bars, inks)
        painter.end()


def paint_bars(painter: QPainter, box: QRectF, bars: Bars, inks: Inks) -> None:
    """Draw bars into a box, in the painter's own letters."""
    metrics = QFontMetricsF(painter.font(), painter.device())
    line = metrics.height()
    painter.setPen(inks.letters)
    painter.drawText(QRectF(box.left(), box.top(), box.width(), line), _LEFT, bars.title)
    _paint_legend(painter, QRectF(box.left(), box.top() + line, box.width(), line), bars, inks)
    ground = QRectF(
        box.left(), box.top() + 3.4 * line, box.width(), max(1.0, box.height() - 4.6 * line)
    )
    painter.setPen(inks.letters)
    painter.drawLine(ground.bottomLeft(), ground.bottomRight())
    slot = ground.width() / max(len(bars.values), 1)
    words = [*bars.values, *(_number(sum(values)) for values in bars.values.values())]
    step = labelled_every(max(map(metrics.horizontalAdvance, words), default=0.0), slot)
    for index, (label, values) in enumerate(bars.values.items()):
        place = QRectF(ground.left() + index * slot, ground.top(), slot, ground.height())
        top = _paint_bar(painter, place, values, bars.most, inks.ground)
        painter.setPen(inks.letters)
        if (len(bars.values) - 1 - index) % step:
            continue  # its letters would run into those of the next
        place = place.adjusted(-slot * (step - 1) / 2, 0, slot * (step - 1) / 2, 0)
        above = QRectF(place.left(), top - line, place.width(), line)
        painter.drawText(above, _CENTRE, _number(sum(values)))
        below = QRectF(place.left(), ground.bottom() + 0.15 * line, place.width(), line)
        painter.drawText(below, _CENTRE, label)


def labelled_every(widest: float, slot: float) -> int:
    """Of how many bars one has its words, so that none run into each other; the last has them."""
    return max(1, math.ceil(1.1 * widest / slot)) if slot > 0 else 1


_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_CENTRE = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)


def _paint_bar(
    painter: QPainter, place: QRectF, values: Sequence[float], most: float, ground: QColor
) -> float:
    """Draw the parts on top of one another; returns where the bar ends above."""
    width = min(place.width() * 0.6, place.height() * 0.6)
    bottom = place.bottom()
    for index, value in enumerate(values):
        height = place.height() * value / most if most else 0.0
        if height:
            part = QRectF(place.center().x() - width / 2, bottom - height, width, height)
            _fill(painter, part, index, ground)
        bottom -= height
    return bottom


def _paint_legend(painter: QPainter, box: QRectF, bars: Bars, inks: Inks) -> None:
    metrics = QFontMetricsF(painter.font(), painter.device())
    side = box.height() * 0.7
    left = box.left()
    for index, name in enumerate(bars.parts):
        _fill(
            painter, QRectF(left, box.center().y() - side / 2, side * 1.6, side), index, inks.ground
        )
        painter.setPen(inks.letters)
        left += side * 2
        width = metrics.horizontalAdvance(name)
        painter.drawText(QRectF(left, box.top(), width + side, box.height()), _LEFT, name)
        left += width + 2 * side


def _fill(painter: QPainter, part: QRectF, index: int, ground: QColor) -> None:
    name, pattern = _LOOKS[index % len(_LOOKS)]
    colour = shapes_on(ground, QColor(name))
    painter.fillRect(part, QBrush(colour, pattern))
    painter.setPen(QPen(colour, 0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(part)


def _number(value: float) -> str:
    return number(value)
