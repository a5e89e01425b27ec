"""How a scene is painted: a line of the table, its thumbnail, a picture of the grid."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QModelIndex, QPoint, QRect, QSize, Qt
from qgis.PyQt.QtGui import QFontMetrics, QPainter, QPalette, QPen, QPixmap
from qgis.PyQt.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ..contrast import item_ink, list_ground_of, shapes_on
from ..focus_frame import paint_item_focus
from .scenes_model import PASS_ROLE, PICTURE_ROLE
from .thumbnails import GRID_SIZE, ROW_SIZE

_PASS_PX = 3
_MARGIN_PX = 4


class RowDelegate(QStyledItemDelegate):
    """A cell of text."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # noqa: N802
        super().initStyleOption(option, index)
        _tell_pass_by_background(option, index)


class ThumbnailDelegate(QStyledItemDelegate):
    """A picture in the middle of its cell; says when there is none yet or at all.

    Where scenes are grouped by pass, a bar at the left joins those of one pass.
    """

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        _paint_background(self, painter, option, index)
        place = QRect(QPoint(0, 0), ROW_SIZE)
        place.moveCenter(option.rect.center())
        _paint_picture(painter, option, place, index.data(Qt.ItemDataRole.DecorationRole))
        is_odd: Optional[bool] = index.data(PASS_ROLE)
        if is_odd is not None:
            bar = QRect(option.rect.topLeft(), QSize(_PASS_PX, option.rect.height()))
            role = QPalette.ColorRole.Highlight if is_odd else QPalette.ColorRole.Mid
            ground = list_ground_of(option.widget)
            painter.fillRect(bar, shapes_on(ground, option.palette.color(role)))
        paint_item_focus(painter, option)


class PictureDelegate(QStyledItemDelegate):
    """A quicklook with its day and clouds below."""

    @staticmethod
    def room(metrics: QFontMetrics) -> QSize:
        return QSize(
            GRID_SIZE.width() + 2 * _MARGIN_PX,
            GRID_SIZE.height() + metrics.height() + 3 * _MARGIN_PX,
        )

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex) -> QSize:  # noqa: N802
        return self.room(option.fontMetrics)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        _paint_background(self, painter, option, index)
        place = QRect(option.rect.topLeft() + QPoint(_MARGIN_PX, _MARGIN_PX), GRID_SIZE)
        _paint_picture(painter, option, place, index.data(PICTURE_ROLE))
        painter.setPen(item_ink(option))
        line = QRect(place.left(), place.bottom() + _MARGIN_PX, place.width(), 100)
        day, clouds = (index.sibling(index.row(), column).data() or "" for column in (1, 3))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, day)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, clouds)
        paint_item_focus(painter, option)


def _paint_picture(
    painter: QPainter, option: QStyleOptionViewItem, place: QRect, pixmap: object
) -> None:
    if isinstance(pixmap, QPixmap) and not pixmap.isNull():
        size = pixmap.size() / pixmap.devicePixelRatio()
        target = QRect(QPoint(0, 0), size)
        target.moveCenter(place.center())
        painter.drawPixmap(target, pixmap)
        return
    painter.save()
    ink = item_ink(option)
    painter.setPen(QPen(ink, 1, Qt.PenStyle.DotLine))
    painter.drawRect(place.adjusted(0, 0, -1, -1))
    painter.setPen(ink)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "…" if pixmap is None else "×")
    painter.restore()


def _paint_background(
    delegate: QStyledItemDelegate,
    painter: QPainter,
    option: QStyleOptionViewItem,
    index: QModelIndex,
) -> None:
    bare = QStyleOptionViewItem(option)
    delegate.initStyleOption(bare, index)
    _tell_pass_by_background(bare, index)
    bare.text = ""
    bare.showDecorationSelected = True
    style = option.widget.style()
    style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, bare, painter, option.widget)


def _tell_pass_by_background(option: QStyleOptionViewItem, index: QModelIndex) -> None:
    """Where scenes are grouped, stripes tell passes, not lines."""
    is_odd: Optional[bool] = index.data(PASS_ROLE)
    if is_odd is None:
        return
    role = QPalette.ColorRole.AlternateBase if is_odd else QPalette.ColorRole.Base
    option.features &= ~QStyleOptionViewItem.ViewItemFeature.Alternate
    option.backgroundBrush = option.palette.brush(role)
