"""Stereo pairs as a table."""

from __future__ import annotations

from typing import Any, Callable, NamedTuple, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ...domain.stereo import StereoPair
from ...words.amounts import number, short_date
from ...words.plan_words import percent
from ...words.stereo_text import explain_pair, kind_name

_ROOT = QModelIndex()


class _Column(NamedTuple):
    title: str
    tip: str
    text: Callable[[StereoPair], str]


class StereoPairsModel(QAbstractTableModel):
    """One row a pair, the best first."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._pairs: Tuple[StereoPair, ...] = ()
        self._columns = (
            _Column(
                self.tr("Day"),
                self.tr("Of the first view"),
                lambda pair: short_date(pair.first.acquired),
            ),
            _Column(
                self.tr("Angle"),
                self.tr("Convergence: between the two views; best for a surface model: 5–15°"),
                lambda pair: f"{_number(pair.geometry.convergence_deg, 1)}°",
            ),
            _Column(
                self.tr("B/H"),
                self.tr("Base over height; about 0.25 suits an automatic surface model"),
                lambda pair: _number(pair.geometry.b_h, 2),
            ),
            _Column(
                self.tr("Overlap"),
                self.tr("Share of the area that both see"),
                lambda pair: percent(100 * pair.overlap_share),
            ),
            _Column(
                self.tr("Kind"),
                self.tr("Whether both views are of one pass"),
                lambda pair: kind_name(pair.kind),
            ),
        )

    def show(self, pairs: Sequence[StereoPair]) -> None:
        self.beginResetModel()
        self._pairs = tuple(pairs)
        self.endResetModel()

    def pair(self, row: int) -> StereoPair:
        return self._pairs[row]

    def rowCount(self, parent: QModelIndex = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._pairs)

    def columnCount(self, parent: QModelIndex = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        pair, column = self._pairs[index.row()], self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(pair)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {column.text(pair)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return explain_pair(pair)
        return None

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return section + 1
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._columns[section].tip
        return None


def _number(value: float, decimals: int) -> str:
    return number(value, decimals)
