"""The table of scenes: sorted, with thumbnails for the rows in sight."""

from __future__ import annotations

from typing import Iterable, Optional, Tuple

from qgis.PyQt.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSortFilterProxyModel,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QPainter, QPen, QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ..domain.scene import Scene
from .scenes_model import SORT_ROLE, ScenesModel, state_words
from .thumbnails import SIZE

_GAP_PX = 7
_SATELLITE, _STATE = 2, 5


class ScenesView(QTableView):
    """Shows a `ScenesModel`, and tells which scenes are chosen."""

    chosen = pyqtSignal(object)  # tuple[Scene, ...]
    activated_scene = pyqtSignal(object)  # Scene

    def __init__(self, model: ScenesModel, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._scenes = model
        self._widest = 0
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(model)
        self._sorted.setSortRole(SORT_ROLE)
        self.setModel(self._sorted)
        self.setItemDelegateForColumn(0, ThumbnailDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(220)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(SIZE.height() + 6)
        self._size_columns()
        self.selectionModel().selectionChanged.connect(self._tell)
        self.clicked.connect(self._tell)  # also when it was selected already
        self.activated.connect(self._activate)

    def scenes(self) -> Tuple[Scene, ...]:
        """The chosen scenes, in the order of the table."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self._scene(self._sorted.index(row, 0)) for row in rows)

    def choose(self, ids: Iterable[str]) -> None:
        """Choose these scenes; one signal, and none when they are chosen already."""
        wanted = set(ids)
        if wanted == {scene.id for scene in self.scenes()}:
            return
        selection = QItemSelection()
        shown = None
        for identifier in wanted:
            row = self._scenes.row_of(identifier)
            if row is not None:
                shown = self._sorted.mapFromSource(self._scenes.index(row, 0))
                selection.select(shown, shown)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)
        if shown is not None:
            self.selectionModel().setCurrentIndex(shown, flags.NoUpdate)
            self.scrollTo(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give the satellite up where the state would not fit: it is in the tool tip too."""
        super().resizeEvent(event)
        self.setColumnHidden(_SATELLITE, self.viewport().width() < self._widest)

    def _scene(self, index: QModelIndex) -> Scene:
        return self._scenes.scene(self._sorted.mapToSource(index).row())

    def _tell(self, *_: object) -> None:
        self.chosen.emit(self.scenes())

    def _activate(self, index: QModelIndex) -> None:
        self.activated_scene.emit(self._scene(index))

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(30)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        metrics = self.fontMetrics()
        self.setColumnWidth(0, SIZE.width() + 6)
        for column, longest in ((1, "2026-10-30"), (2, "PHR1B"), (3, "100 %"), (4, "30°")):
            title = str(self._scenes.headerData(column, Qt.Orientation.Horizontal))
            # The column that sorts has an arrow beside its title.
            widest = max(metrics.horizontalAdvance(text) for text in (longest, title))
            self.setColumnWidth(column, widest + _GAP_PX)
        header.setSectionResizeMode(_STATE, QHeaderView.ResizeMode.Stretch)
        words = f"{state_words()[0]} {state_words()[1]}".split()
        state = max(metrics.horizontalAdvance(word) for word in words) + _GAP_PX
        self._widest = sum(self.columnWidth(column) for column in range(_STATE)) + state
        self.setSortingEnabled(True)
        self.sortByColumn(1, Qt.SortOrder.DescendingOrder)


class ThumbnailDelegate(QStyledItemDelegate):
    """Paints a picture in the middle of its cell, and says when there is none yet or at all."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        self._paint_background(painter, option, index)
        pixmap = index.data(Qt.ItemDataRole.DecorationRole)
        place = QRect(QPoint(0, 0), SIZE)
        place.moveCenter(option.rect.center())
        if isinstance(pixmap, QPixmap) and not pixmap.isNull():
            size = pixmap.size() / pixmap.devicePixelRatio()
            target = QRect(QPoint(0, 0), size)
            target.moveCenter(place.center())
            painter.drawPixmap(target, pixmap)
            return
        painter.save()
        painter.setPen(QPen(option.palette.mid().color(), 1, Qt.PenStyle.DotLine))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.setPen(option.palette.text().color())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "…" if pixmap is None else "×")
        painter.restore()

    def _paint_background(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        bare.text = ""
        bare.showDecorationSelected = True
        style = option.widget.style()
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, bare, painter, option.widget
        )
