"""Scenes as table rows."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, NamedTuple, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    Qt,
)

from ..domain.scene import Availability, Scene
from .thumbnails import Thumbnails

ROOT = QModelIndex()
SORT_ROLE = Qt.ItemDataRole.UserRole


class Column(NamedTuple):
    title: str
    tip: str
    text: Callable[[Scene], str]
    key: Callable[[Scene], Any]


class ScenesModel(QAbstractTableModel):
    """The scenes found so far; the first column shows their thumbnails."""

    def __init__(self, thumbnails: Thumbnails, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._scenes: List[Scene] = []
        self._rows: Dict[str, int] = {}
        self._thumbnails = thumbnails
        thumbnails.arrived.connect(self._show_thumbnail)
        self._columns = (
            Column("", self.tr("Thumbnail"), lambda scene: "", lambda scene: scene.id),
            Column(self.tr("Date"), self.tr("Day of acquisition"), _day, _acquired),
            Column(
                self.tr("Sat."),
                self.tr("Satellite: Pléiades 1A and 1B (PHR), SPOT 6 and 7"),
                lambda scene: scene.platform,
                lambda scene: scene.platform,
            ),
            Column(
                self.tr("Clouds"),
                self.tr("Share of the scene under clouds"),
                lambda scene: _number(scene.cloud_percent, " %"),
                lambda scene: _known(scene.cloud_percent),
            ),
            Column(
                self.tr("Inc."),
                self.tr("Angle of incidence: 0° is straight down"),
                lambda scene: _number(scene.incidence_deg, "°"),
                lambda scene: _known(scene.incidence_deg),
            ),
            Column(
                self.tr("State"),
                self.tr("Free to download, or to order"),
                _state,
                lambda scene: scene.availability.value,
            ),
        )

    def scene(self, row: int) -> Scene:
        return self._scenes[row]

    def scenes(self) -> Sequence[Scene]:
        return tuple(self._scenes)

    def row_of(self, identifier: str) -> Optional[int]:
        return self._rows.get(identifier)

    def clear(self) -> None:
        self.beginResetModel()
        self._scenes.clear()
        self._rows.clear()
        self.endResetModel()
        self._thumbnails.start_anew()

    def append(self, scenes: Sequence[Scene]) -> None:
        new = [scene for scene in scenes if scene.id not in self._rows]
        if not new:
            return
        first = len(self._scenes)
        self.beginInsertRows(ROOT, first, first + len(new) - 1)
        self._scenes.extend(new)
        self._rows.update((scene.id, first + index) for index, scene in enumerate(new))
        self.endInsertRows()

    # QAbstractTableModel

    def rowCount(self, parent: QModelIndex = ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._scenes)

    def columnCount(self, parent: QModelIndex = ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        scene, column = self._scenes[index.row()], self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(scene)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return self._thumbnails.pixmap(scene)  # asked for rows in sight only
        if role == SORT_ROLE:
            return column.key(scene)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{scene.id}\n{column.text(scene) or column.tip}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.text(scene) or scene.id
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._columns[section].title
            if role == Qt.ItemDataRole.ToolTipRole:
                return self._columns[section].tip
        return None

    def _show_thumbnail(self, identifier: str) -> None:
        row = self._rows.get(identifier)
        if row is not None:
            index = self.index(row, 0)
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])


def state_words() -> Tuple[str, str]:
    """What a scene can be: free to have, or to order."""
    return (
        QCoreApplication.translate("ScenesModel", "free"),
        QCoreApplication.translate("ScenesModel", "to order"),
    )


def _state(scene: Scene) -> str:
    free, to_order = state_words()
    return free if scene.availability is Availability.FREE else to_order


def _day(scene: Scene) -> str:
    day = scene.acquired
    return QLocale().toString(QDate(day.year, day.month, day.day), "yyyy-MM-dd")


def _acquired(scene: Scene) -> str:
    return scene.acquired.isoformat()


def _number(value: Optional[float], unit: str) -> str:
    return "–" if value is None else f"{value:.0f}{unit}"


def _known(value: Optional[float]) -> float:
    return 1e9 if value is None else value
