"""A bar of shares: each part has its colour and its pattern, and the whole a name."""

from __future__ import annotations

from typing import NamedTuple, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...domain.plan import Source
from ..contrast import list_ground_of, shapes_on

_HEIGHT_PX, _ROUND_PX = 16, 4.0


class _Look(NamedTuple):
    colour: Tuple[int, int, int]
    pattern: Qt.BrushStyle


_LOOKS = {  # as on the map (layers/plan_layers.py)
    Source.FREE: _Look((0, 158, 115), Qt.BrushStyle.SolidPattern),
    Source.ARCHIVE: _Look((0, 114, 178), Qt.BrushStyle.BDiagPattern),
    Source.TASKING: _Look((213, 94, 0), Qt.BrushStyle.FDiagPattern),
    Source.UNCOVERED: _Look((128, 128, 128), Qt.BrushStyle.NoBrush),
}


class ShareBar(QWidget):
    """Shows how much of an area comes from where."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._shares: Tuple[Tuple[Source, float], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_shares(self, shares: Sequence[Tuple[Source, float]], text: str) -> None:
        """Take what adds up to 1, and how it is said in words."""
        self._shares = tuple(shares)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(120, _HEIGHT_PX)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(frame, _ROUND_PX, _ROUND_PX)
        painter.setClipPath(outline)
        ground = list_ground_of(self)
        painter.fillRect(frame, ground)
        left = frame.left()
        for source, share in self._shares:
            part = QRectF(left, frame.top(), share * frame.width(), frame.height())
            _fill(painter, part, _LOOKS[source], ground)
            left = part.right()
        painter.setClipping(False)
        painter.setPen(QPen(shapes_on(ground, self.palette().color(QPalette.ColorRole.Mid)), 1))
        painter.drawPath(outline)
        painter.end()


def _fill(painter: QPainter, part: QRectF, look: _Look, ground: QColor) -> None:
    colour = shapes_on(ground, QColor(*look.colour))
    if look.pattern == Qt.BrushStyle.NoBrush:
        return
    if look.pattern == Qt.BrushStyle.SolidPattern:
        painter.fillRect(part, colour)
        return
    wash = QColor(colour)
    wash.setAlpha(70)
    painter.fillRect(part, wash)
    painter.fillRect(part, QBrush(colour, look.pattern))
