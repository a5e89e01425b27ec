"""Opportunities as a table."""

from __future__ import annotations

from typing import Any, Callable, NamedTuple, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ...domain.opportunity import Opportunity
from .opportunity_text import cloud_text, incidence_text, moment, opportunity_line, share_text

_ROOT = QModelIndex()


class _Column(NamedTuple):
    title: str
    tip: str
    text: Callable[[Opportunity], str]


class OpportunitiesModel(QAbstractTableModel):
    """One row an opportunity, the soonest first."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.found: Tuple[Opportunity, ...] = ()
        self._columns = (
            _Column(self.tr("When"), self.tr("Here, not UTC"), lambda one: moment(one.start)),
            _Column(
                self.tr("Area"),
                self.tr("How much of your area this pass would see"),
                share_text,
            ),
            _Column(
                self.tr("Angle"),
                self.tr("Incidence of the view; 0° is straight down"),
                incidence_text,
            ),
            _Column(self.tr("Clouds"), self.tr("As forecast"), cloud_text),
        )

    def show(self, found: Sequence[Opportunity]) -> None:
        self.beginResetModel()
        self.found = tuple(found)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self.found)

    def columnCount(self, parent: QModelIndex = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one, column = self.found[index.row()], self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(one)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {column.text(one)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return opportunity_line(one)
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._columns[section].tip
        return None
