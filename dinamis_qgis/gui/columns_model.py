"""Things as table rows, by columns that say how each is told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable, NamedTuple, Optional, Tuple

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

_ROOT = QModelIndex()


class Column(NamedTuple):
    """A title, what it means, and what it says of a thing."""

    title: str
    tip: str
    text: Callable[[Any], str]


class ColumnsModel(QAbstractTableModel):
    """One row a thing; subclasses say the columns, and what the tool tip of a row says."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._columns = self.columns()
        self._things: Tuple[Any, ...] = ()

    def columns(self) -> Tuple[Column, ...]:
        raise NotImplementedError

    def tip(self, thing: Any) -> str:
        raise NotImplementedError

    def show(self, things: Sequence[Any]) -> None:
        self.beginResetModel()
        self._things = tuple(things)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._things)

    def columnCount(self, parent: QModelIndex = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        thing, column = self._things[index.row()], self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(thing)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {column.text(thing)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tip(thing)
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._columns[section].tip
        return None
