"""The scenes found, as a table or as a grid of quicklooks; both choose the same."""

from __future__ import annotations

from functools import partial
from typing import Any, Callable, Iterable, List, Optional, Sequence, Tuple

import numpy as np
from qgis.PyQt.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QPaintEvent, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QListView,
    QScrollBar,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ..fields import named_list
from ..next_step import NextStep
from .scene_delegates import PictureDelegate, RowDelegate, ThumbnailDelegate
from .scenes_model import ScenesModel, state_words
from .thumbnails import GRID_SIZE, ROW_SIZE

_GAP_PX = 7
_SATELLITE, _STATE = 2, 5
_LEAST_HEIGHT_PX = 200


class ScenesView(QStackedWidget):
    """Shows a `ScenesModel`, and tells which rows are chosen by the catalogue's numbers.

    Before anything was asked, it says what to do instead.
    """

    chosen = pyqtSignal(object)  # tuple[int, ...]
    activated_row = pyqtSignal(int)
    bottom_reached = pyqtSignal()

    def __init__(self, model: ScenesModel, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._model = model
        self._is_resetting = False
        self._is_grid = False
        self.table = ScenesTable(model)
        self.grid = ScenesGrid(model)
        self.grid.setSelectionModel(self.table.selectionModel())
        for view in (self.table, self.grid):
            self.addWidget(view)
            view.clicked.connect(self._tell)  # also when it was selected already
            view.activated.connect(lambda index: self.activated_row.emit(index.row()))
            bar = view.verticalScrollBar()
            bar.valueChanged.connect(partial(self._look_down, bar))
        self._name()
        self.next_step = NextStep("search_next_step")
        self.addWidget(self._page(self.next_step))
        self.setMinimumHeight(_LEAST_HEIGHT_PX)
        self.table.selectionModel().selectionChanged.connect(self._tell)

    def show_grid(self, is_wanted: bool) -> None:
        self._is_grid = is_wanted
        self.show_step("")

    def show_step(self, text: str, station: str = "") -> None:
        """Say what is to be done first, in place of an empty list; nothing: the list."""
        self.next_step.show_step(text, station)
        self.setCurrentIndex(2 if text else int(self._is_grid))
        # Tab would go no further than a hidden one.
        self.setFocusProxy(None if text else self.currentWidget())

    def numbers(self) -> Tuple[int, ...]:
        """The chosen scenes by their numbers, in the order shown."""
        selection = self.table.selectionModel().selection()
        parts = [np.arange(part.top(), part.bottom() + 1) for part in selection]
        return self._model.numbers_of(np.unique(np.concatenate(parts))) if parts else ()

    def choose(self, numbers: Iterable[int]) -> None:
        """Choose these scenes; one signal, and none when they are chosen already."""
        rows = self._model.rows_of(list(numbers))
        if self._model.numbers_of(np.array(rows, np.int64)) == self.numbers():
            return
        self._select(rows)
        if rows:
            shown = self._model.index(min(rows), 0)
            self.table.selectionModel().setCurrentIndex(
                shown, QItemSelectionModel.SelectionFlag.NoUpdate
            )
            (self.grid if self._is_grid else self.table).scrollTo(shown)

    def keeping_choice(self, change: Callable[[], Any]) -> None:
        """Change the rows; what was chosen stays so, as far as it is still shown."""
        before = self.numbers()
        self._is_resetting = True
        try:
            change()
            self._select(self._model.rows_of(before))
        finally:
            self._is_resetting = False
        if self.numbers() != before:
            self._tell()

    def _select(self, rows: Sequence[int]) -> None:
        selection = QItemSelection()
        for first, last in _runs(rows):
            selection.select(self._model.index(first, 0), self._model.index(last, 0))
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)

    def _tell(self, *_: object) -> None:
        if not self._is_resetting:
            self.chosen.emit(self.numbers())

    def _name(self) -> None:
        named_list(
            self.table,
            "scenes_view",
            self.tr("Scenes found"),
            self.tr(
                "One row a scene. Choosing a row chooses its outline on the map; a double click "
                "shows it."
            ),
        )
        named_list(
            self.grid,
            "scenes_grid",
            self.tr("Quicklooks of the scenes found"),
            self.tr("One picture a scene. Choosing it chooses its outline on the map."),
        )

    def _page(self, content: QWidget) -> QWidget:
        page = QFrame()
        page.setFrameShape(QFrame.Shape.StyledPanel)
        column = QVBoxLayout(page)
        column.addWidget(content)
        column.addStretch(1)
        return page

    def _look_down(self, bar: QScrollBar, value: int) -> None:
        if bar.maximum() and value >= bar.maximum() - bar.pageStep():
            self.bottom_reached.emit()


class _Titles(QHeaderView):
    """Titles of columns."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint with Python held, as the rows are."""
        super().paintEvent(event)


class ScenesTable(QTableView):
    """One line a scene."""

    def __init__(self, model: ScenesModel, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._scenes = model
        self._widest = 0
        titles = _Titles(Qt.Orientation.Horizontal, self)
        titles.setSectionsClickable(True)
        self.setHorizontalHeader(titles)
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self.setItemDelegateForColumn(0, ThumbnailDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_SIZE.height() + 6)
        self._size_columns()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint with Python held.

        A row asks the model and the delegates, which are Python's, thirty times: with Qt's own
        event each would wait for its turn while a thread of ours works, a millisecond or two.
        """
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give the satellite up where the state would not fit: it is in the tool tip too."""
        super().resizeEvent(event)
        self.setColumnHidden(_SATELLITE, self.viewport().width() < self._widest)

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        # With the table's own, a header that is painted asks for every row whether it is selected.
        header.setSelectionModel(QItemSelectionModel(self._scenes, header))
        header.setMinimumSectionSize(30)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        metrics = self.fontMetrics()
        self.setColumnWidth(0, ROW_SIZE.width() + 6)
        for column, longest in ((1, "2026-10-30"), (2, "PHR1B"), (3, "100 %"), (4, "30°")):
            title = str(self._scenes.headerData(column, Qt.Orientation.Horizontal))
            # The column that sorts has an arrow beside its title.
            widest = max(metrics.horizontalAdvance(text) for text in (longest, title))
            self.setColumnWidth(column, widest + _GAP_PX)
        header.setSectionResizeMode(_STATE, QHeaderView.ResizeMode.Stretch)
        words = " ".join(state_words()).split()
        state = max(metrics.horizontalAdvance(word) for word in words) + _GAP_PX
        self._widest = sum(self.columnWidth(column) for column in range(_STATE)) + state
        sorting = self._scenes.sorting
        header.setSortIndicator(
            self._scenes.column_of(sorting.by),
            Qt.SortOrder.DescendingOrder if sorting.is_descending else Qt.SortOrder.AscendingOrder,
        )
        self.setSortingEnabled(True)


class ScenesGrid(QListView):
    """Quicklooks side by side."""

    def __init__(self, model: ScenesModel, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(PictureDelegate(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setUniformItemSizes(True)
        self.setGridSize(PictureDelegate.room(self.fontMetrics()))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumWidth(GRID_SIZE.width() + 40)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint with Python held, as the table does."""
        super().paintEvent(event)


def _runs(rows: Sequence[int]) -> List[Tuple[int, int]]:
    """Ascending rows that follow each other, as first and last."""
    ascending = np.array(rows, np.int64)
    steps = np.flatnonzero(np.diff(ascending) > 1)
    firsts = ascending[np.concatenate(([0], steps + 1))] if len(rows) else ascending
    lasts = ascending[np.concatenate((steps, [-1]))] if len(rows) else ascending
    return list(zip(firsts.tolist(), lasts.tolist()))
