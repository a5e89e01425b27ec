"""How a download is painted: its title, a bar, and what it does in words."""

from __future__ import annotations

from typing import Dict, Tuple

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QModelIndex, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPalette
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ...domain.download import DownloadState
from ..contrast import item_ink, list_ground_of, shapes_on
from ..focus_frame import paint_item_focus
from .downloads_model import ROW_ROLE, DownloadRow

_MARGIN_PX, _GAP_PX, _ICON_PX, _BAR_PX = 7, 6, 16, 6
_TITLE, _SMALL = 0.95, 0.92
_FAINT = 0.18
"""Of the text's colour in the bar's groove."""

_DONE, _FAILED = QColor(46, 139, 87), QColor(192, 57, 43)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

_ICONS = {
    DownloadState.WAITING: "/mTaskQueued.svg",
    DownloadState.RUNNING: "/mTaskRunning.svg",
    DownloadState.PAUSED: "/temporal_navigation/pause.svg",
    DownloadState.FAILED: "/mIconWarning.svg",
    DownloadState.DONE: "/mTaskComplete.svg",
    DownloadState.CANCELLED: "/mTaskCancel.svg",
}


class DownloadDelegate(QStyledItemDelegate):
    """Two lines of text with a bar between them; every row is as high as another."""

    def __init__(self, parent: object = None) -> None:
        super().__init__(parent)
        self._icons: Dict[DownloadState, QIcon] = {
            state: QgsApplication.getThemeIcon(name) for state, name in _ICONS.items()
        }

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex) -> QSize:  # noqa: N802
        title = QFontMetrics(_bold(option.font)).height()
        words = QFontMetrics(_small(option.font)).height()
        height = title + words + _BAR_PX + 2 * _GAP_PX + 2 * _MARGIN_PX - 4
        return QSize(200, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        row: DownloadRow = index.data(ROW_ROLE)
        self._paint_background(painter, option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = option.rect.adjusted(_MARGIN_PX, _MARGIN_PX - 2, -_MARGIN_PX, 2 - _MARGIN_PX)
        icon = QRect(place.left(), place.top(), _ICON_PX, _ICON_PX)
        self._icons[row.download.state].paint(painter, icon)
        place.setLeft(icon.right() + _MARGIN_PX)
        ink = item_ink(option)
        painter.setPen(ink)
        small = _small(option.font)
        place.setTop(
            _paint_line(
                painter, (_bold(option.font), small), place, row.download.title, row.size_words
            )
            + _GAP_PX
        )
        _paint_bar(painter, place, row, ink, _chunk(option, row.download.state))
        place.setTop(place.top() + _BAR_PX + _GAP_PX)
        _paint_line(painter, (small, small), place, row.words, row.left_words)
        painter.restore()
        paint_item_focus(painter, option)

    def _paint_background(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        bare.text = ""
        style = option.widget.style()
        panel = QStyle.PrimitiveElement.PE_PanelItemViewItem
        style.drawPrimitive(panel, bare, painter, option.widget)
        if not option.state & QStyle.StateFlag.State_Selected:
            line = QColor(option.palette.color(QPalette.ColorRole.Text))
            line.setAlphaF(0.12)
            bottom = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
            painter.fillRect(bottom, line)


def _paint_line(
    painter: QPainter, fonts: Tuple[QFont, QFont], place: QRect, left: str, right: str
) -> int:
    """Paint what is at the right whole, and what is at the left as far as it fits.

    Returns the lower edge.
    """
    metrics = QFontMetrics(fonts[0])
    line = QRect(place.left(), place.top(), place.width(), metrics.height())
    painter.setFont(fonts[1])
    painter.drawText(line, _RIGHT, right)
    if right:
        line.setRight(line.right() - QFontMetrics(fonts[1]).horizontalAdvance(right) - _MARGIN_PX)
    painter.setFont(fonts[0])
    # In the middle: a title ends in its date.
    text = metrics.elidedText(left, Qt.TextElideMode.ElideMiddle, line.width())
    painter.drawText(line, _LEFT, text)
    return line.bottom()


def _paint_bar(
    painter: QPainter, place: QRect, row: DownloadRow, ink: QColor, chunk: QColor
) -> None:
    """A groove, filled as far as the download is; dotted where nobody knows how far."""
    groove = QRectF(place.left(), place.top(), place.width(), _BAR_PX)
    shade = QColor(ink)
    shade.setAlphaF(_FAINT)
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    radius = _BAR_PX / 2
    painter.setBrush(shade)
    if row.share is None:
        for step in range(int((groove.width() - _BAR_PX) // (2 * _BAR_PX)) + 1):
            left = groove.left() + 2 * _BAR_PX * step
            painter.drawEllipse(QRectF(left, groove.top(), _BAR_PX, _BAR_PX))
    else:
        painter.drawRoundedRect(groove, radius, radius)
    if row.share:
        groove.setWidth(max(_BAR_PX, groove.width() * row.share))
        painter.setBrush(chunk)
        painter.drawRoundedRect(groove, radius, radius)
    painter.restore()


def _chunk(option: QStyleOptionViewItem, state: DownloadState) -> QColor:
    """The words tell the state too: colours only help."""
    if option.state & QStyle.StateFlag.State_Selected:
        return item_ink(option)
    palette = option.palette
    colours = {
        DownloadState.DONE: _DONE,
        DownloadState.FAILED: _FAILED,
        DownloadState.RUNNING: palette.color(QPalette.ColorRole.Highlight),
    }
    waiting = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    return shapes_on(list_ground_of(option.widget), colours.get(state, waiting))


def _bold(font: QFont) -> QFont:
    made = _scaled(font, _TITLE)
    made.setBold(True)
    return made


def _small(font: QFont) -> QFont:
    return _scaled(font, _SMALL)


def _scaled(font: QFont, scale: float) -> QFont:
    made = QFont(font)
    if font.pointSizeF() > 0:  # else its size is in pixels
        made.setPointSizeF(font.pointSizeF() * scale)
    return made
