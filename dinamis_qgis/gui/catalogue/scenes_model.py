"""Scenes as table rows: the catalogue's numbers, read when they come into sight."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Mapping, NamedTuple, Optional, Sequence, Set, Tuple

import numpy as np
from qgis.PyQt.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    Qt,
    pyqtSignal,
)

from ...domain.answer import Answer, Order, Sorting
from ...domain.errors import DinamisError
from ...domain.scene import Scene, SceneKey
from ...words.amounts import number, short_date
from .thumbnails import Thumbnails

ROOT = QModelIndex()
PICTURE_ROLE = Qt.ItemDataRole.UserRole
"""The picture of a row as the grid shows it."""

PASS_ROLE = Qt.ItemDataRole.UserRole + 1
"""Whether a row stands in an odd pass, where scenes are grouped by pass; None otherwise."""

_BLOCK = 100
_MOST_KEPT = 5000

ReadScenes = Callable[[Sequence[int]], Mapping[int, Scene]]
"""Reads scenes by the catalogue's numbers; blocks. Those that have gone are missing."""


class Column(NamedTuple):
    title: str
    tip: str
    text: Callable[[Scene, int], str]
    """Of a scene and its state, an index into ``STATES``."""

    order: Optional[Order] = None
    """What the column sorts by; it does not without."""


class ScenesModel(QAbstractTableModel):
    """The rows of an answer; the first column shows their thumbnails.

    A row knows its number only. Its scene is read in the background when the view asks for it.
    """

    sorting_wanted = pyqtSignal(object)  # Sorting

    def __init__(
        self,
        read: ReadScenes,
        run: Callable[..., Any],
        thumbnails: Thumbnails,
        pictures: Thumbnails,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._read, self._run = read, run
        self._numbers: Sequence[int] = ()
        self._passes: Sequence[int] = ()
        self._states: Sequence[int] = ()
        self._scenes: Dict[int, Scene] = {}
        self._numbers_of: Dict[SceneKey, int] = {}
        self._reading: Set[int] = set()
        self._sorting = Sorting()
        self._thumbnails, self._pictures = thumbnails, pictures
        thumbnails.arrived.connect(lambda key: self._show_picture(key, _DECORATION))
        pictures.arrived.connect(lambda key: self._show_picture(key, PICTURE_ROLE))
        self._columns = self._make_columns()

    @property
    def sorting(self) -> Sorting:
        return self._sorting

    def set_grouped(self, is_grouped: bool) -> None:
        """Keep the scenes of a pass together, or not."""
        self._want(Sorting(self._sorting.by, self._sorting.is_descending, is_grouped))

    def show_answer(self, answer: Answer, scenes: Mapping[int, Scene]) -> None:
        """Show other rows; ``scenes`` are those read already."""
        self.beginResetModel()
        self._numbers, self._passes, self._states = answer.rows, answer.passes, answer.states
        self._scenes, self._numbers_of = {}, {}
        self._keep(scenes)
        self._reading.clear()
        self.endResetModel()
        self._thumbnails.start_anew()
        self._pictures.start_anew()

    def clear(self) -> None:
        self.show_answer(Answer(), {})

    def scene(self, row: int) -> Optional[Scene]:
        """The scene of a row; None while it has not been read."""
        return self._scenes.get(int(self._numbers[row]))

    def scenes_of(self, numbers: Sequence[int]) -> Tuple[Scene, ...]:
        """Those of these scenes that have been read, in this order."""
        return tuple(filter(None, map(self._scenes.get, numbers)))

    def numbers_of(self, rows: np.ndarray) -> Tuple[int, ...]:
        """The catalogue's numbers of some rows, in this order."""
        return tuple(np.asarray(self._numbers, np.int64)[rows].tolist())

    def rows_of(self, numbers: Sequence[int]) -> List[int]:
        """Rows of scenes by the catalogue's numbers, as shown; those not shown are left out."""
        if not len(numbers):
            return []
        shown = np.asarray(self._numbers, np.int64)
        order = np.argsort(numbers)
        wanted = np.asarray(numbers, np.int64)[order]
        places = np.minimum(np.searchsorted(wanted, shown), len(wanted) - 1)
        found: List[int] = np.flatnonzero(wanted[places] == shown).tolist()
        return found

    # QAbstractTableModel

    def rowCount(self, parent: QModelIndex = ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: QModelIndex = ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._numbers):
            return None
        if role == PASS_ROLE:
            return self._is_odd_pass(index.row())
        if role not in _ANSWERED:
            return None
        scene = self.scene(index.row())
        if scene is None:
            self._want_scenes(index.row())
            return "…" if role == Qt.ItemDataRole.DisplayRole and index.column() == 1 else None
        column = self._columns[index.column()]
        text = column.text(scene, self._states[index.row()])
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == _DECORATION:  # asked for rows in sight only
            return self._thumbnails.pixmap(scene) if index.column() == 0 else None
        if role == PICTURE_ROLE:
            return self._pictures.pixmap(scene)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{scene.id}\n{text or column.tip}"
        return text or scene.id

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._columns[section].title
            if role == Qt.ItemDataRole.ToolTipRole:
                return self._columns[section].tip
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for the same rows in another order: the catalogue sorts."""
        by = self._columns[column].order
        if by is not None:
            is_descending = order == Qt.SortOrder.DescendingOrder
            self._want(Sorting(by, is_descending, self._sorting.is_grouped))

    def column_of(self, order: Order) -> int:
        return next(index for index, column in enumerate(self._columns) if column.order is order)

    def _want(self, sorting: Sorting) -> None:
        if sorting != self._sorting:
            self._sorting = sorting
            self.sorting_wanted.emit(sorting)

    def _want_scenes(self, row: int) -> None:
        """Read the block of a row, unless it is being read."""
        start = row - row % _BLOCK
        if start in self._reading:
            return
        self._reading.add(start)
        numbers, shown = list(map(int, self._numbers[start : start + _BLOCK])), self._numbers

        def show(scenes: Mapping[int, Scene]) -> None:
            if self._numbers is shown:  # no other answer meanwhile
                self._reading.discard(start)
                self._show_scenes(start, scenes)

        self._run("", lambda job: self._read(numbers), show, self._leave_unread)

    def _leave_unread(self, _error: DinamisError) -> None:
        """The rows stay as they are; the next answer says what is wrong with the catalogue."""

    def _show_scenes(self, start: int, scenes: Mapping[int, Scene]) -> None:
        if len(self._scenes) > _MOST_KEPT:
            self._scenes, self._numbers_of = {}, {}
        self._keep(scenes)
        last = min(start + _BLOCK, len(self._numbers)) - 1
        self.dataChanged.emit(self.index(start, 0), self.index(last, len(self._columns) - 1))

    def _keep(self, scenes: Mapping[int, Scene]) -> None:
        self._scenes.update(scenes)
        self._numbers_of.update((scene.key, number) for number, scene in scenes.items())

    def _is_odd_pass(self, row: int) -> Optional[bool]:
        return bool(self._passes[row] % 2) if self._sorting.is_grouped else None

    def _show_picture(self, key: SceneKey, role: int) -> None:
        number = self._numbers_of.get(key)
        if number is None:
            return
        for row in np.flatnonzero(np.asarray(self._numbers, np.int64) == number).tolist():
            index = self.index(row, 0)
            self.dataChanged.emit(index, index, [role])

    def _make_columns(self) -> Tuple[Column, ...]:
        return (
            Column("", self.tr("Thumbnail"), lambda scene, state: ""),
            Column(self.tr("Date"), self.tr("Day of acquisition"), _day, Order.ACQUIRED),
            Column(
                self.tr("Sat."),
                self.tr("Satellite: Pléiades 1A and 1B (PHR), SPOT 6 and 7"),
                lambda scene, state: scene.platform,
                Order.PLATFORM,
            ),
            Column(
                self.tr("Clouds"),
                self.tr("Share of the scene under clouds"),
                lambda scene, state: _number(scene.cloud_percent, " %"),
                Order.CLOUD,
            ),
            Column(
                self.tr("Inc."),
                self.tr("Angle of incidence: 0° is straight down"),
                lambda scene, state: _number(scene.incidence_deg, "°"),
                Order.INCIDENCE,
            ),
            Column(
                self.tr("State"),
                self.tr("Free to download, or to order; requested, or on this computer already"),
                lambda scene, state: state_words()[state],
                Order.STATE,
            ),
        )


_DECORATION = Qt.ItemDataRole.DecorationRole
_ANSWERED = frozenset(
    (
        Qt.ItemDataRole.DisplayRole,
        _DECORATION,
        PICTURE_ROLE,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
)


def state_words() -> Tuple[str, ...]:
    """What a scene can be, in the order of `STATES`; the last two say what the user did."""
    return (
        QCoreApplication.translate("ScenesModel", "free"),
        QCoreApplication.translate("ScenesModel", "to order"),
        QCoreApplication.translate("ScenesModel", "requested"),
        QCoreApplication.translate("ScenesModel", "on disk"),
    )


def _day(scene: Scene, _state: int) -> str:
    return short_date(scene.acquired)


def _number(value: Optional[float], unit: str) -> str:
    return "–" if value is None else f"{number(value)}{unit}"
