"""Requests as table rows."""

from __future__ import annotations

from typing import Any, List, Optional, Sequence

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ...domain.request import TrackedRequest
from ...words.amounts import short_date
from .status_words import history_text, status_word

ROOT = QModelIndex()


class RequestsModel(QAbstractTableModel):
    """The user's requests, newest first."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._requests: List[TrackedRequest] = []
        self._titles = (self.tr("Date"), self.tr("Project"), self.tr("Status"))

    def request(self, row: int) -> TrackedRequest:
        return self._requests[row]

    def show(self, requests: Sequence[TrackedRequest]) -> None:
        """Show these; rows that stay keep their selection."""
        if [one.id for one in requests] == [one.id for one in self._requests]:
            self._requests = list(requests)
            if requests:
                last = self.index(len(requests) - 1, len(self._titles) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._requests = list(requests)
        self.endResetModel()

    # QAbstractTableModel

    def rowCount(self, parent: QModelIndex = ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._requests)

    def columnCount(self, parent: QModelIndex = ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        request = self._requests[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                short_date(request.created.astimezone()),
                request.project,
                status_word(request.status.code),
            )[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return history_text(request)
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None
