"""The frame around what has the keyboard, where a widget paints itself."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from .contrast import item_ink, shapes_on

_LINE_PX = 2


def paint_focus(painter: QPainter, widget: QWidget, ground: QColor) -> None:
    """Draw it inside the widget's edge, in the theme's colour for what is chosen."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    colour = shapes_on(ground, widget.palette().color(QPalette.ColorRole.Highlight))
    painter.setPen(QPen(colour, _LINE_PX))
    painter.drawRect(widget.rect().adjusted(1, 1, -1, -1))
    painter.restore()


def paint_item_focus(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """The same around the row of a list that the arrows have reached."""
    if not option.state & QStyle.StateFlag.State_HasFocus:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(item_ink(option), 1, Qt.PenStyle.DashLine))
    painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
    painter.restore()
