"""All properties of a scene under a fold, to be searched and copied."""

from __future__ import annotations

from html import escape
from typing import Any, Callable, Optional, Sequence, Tuple

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QGuiApplication, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.item_properties import Property
from ..fields import named, named_list
from ..panel import button

_ROOT = QModelIndex()
_HEIGHT_PX, _ROOM_PX = 230, 6
_MOST_TOLD = 1000
"""Letters of a value in its tool tip."""


class PropertiesModel(QAbstractTableModel):
    """Names and values, as text and nothing else."""

    def __init__(self, titles: Tuple[str, str], parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self._properties: Tuple[Property, ...] = ()

    def show(self, properties: Sequence[Property]) -> None:
        self.beginResetModel()
        self._properties = tuple(properties)
        self.endResetModel()

    def at(self, row: int) -> Property:
        return self._properties[row]

    def rowCount(self, parent: QModelIndex = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._properties)

    def columnCount(self, parent: QModelIndex = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else 2

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        key, value = self._properties[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (key, value)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{key}: {value}"
        if role == Qt.ItemDataRole.ToolTipRole:  # which Qt would read as HTML
            return f"<p>{escape(key)}<br/>{escape(value[:_MOST_TOLD])}</p>"
        return None

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        is_title = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole and is_title:
            return self._titles[section]
        return None


class PropertiesTable(QgsCollapsibleGroupBoxBasic):
    """Folded until it is asked for; the properties are read then only."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("properties_fold")
        self.setTitle(self.tr("All properties"))
        self.setFlat(True)
        self._read: Callable[[], Sequence[Property]] = tuple
        self._create()
        self._lay_out()
        self.search_edit.textChanged.connect(self._rows.setFilterFixedString)
        self.copy_button.clicked.connect(self.copy)
        self._copy_action.triggered.connect(self.copy)
        self.collapsedStateChanged.connect(self._fill)
        self.setCollapsed(True)
        fold = self.findChild(QToolButton, "collapseButton")  # QGIS's own
        if fold is not None:
            fold.setAccessibleName(self.title())

    def set_reader(self, read: Callable[[], Sequence[Property]]) -> None:
        """Take what gives the properties once they are looked at."""
        self._read = read
        self._fill()

    def copy(self) -> None:
        """Copy the chosen rows, or all that are shown, as name, tab and value."""
        indexes = self.table.selectionModel().selectedRows()
        chosen = sorted(index.row() for index in indexes) or range(self._rows.rowCount())
        lines = (
            "\t".join(self._model.at(self._rows.mapToSource(self._rows.index(row, 0)).row()))
            for row in chosen
        )
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _fill(self, *_: Any) -> None:
        self._model.show(() if self.isCollapsed() else self._read())

    def _create(self) -> None:
        self._model = PropertiesModel((self.tr("Name"), self.tr("Value")), self)
        self._rows = QSortFilterProxyModel(self)
        self._rows.setSourceModel(self._model)
        self._rows.setFilterKeyColumn(-1)
        self._rows.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search_edit = QLineEdit()
        self.search_edit.setClearButtonEnabled(True)
        title = self.tr("Search in names and values")
        self.search_edit.setPlaceholderText(title)
        tip = self.tr("Shows the rows that have these letters.")
        named(self.search_edit, "property_search_edit", title, tip)
        tip = self.tr("Copies the selected rows, or all that are shown")
        self.copy_button = button(self.tr("Cop&y"), "copy_properties_button", tip)
        self.table = QTableView()
        named_list(
            self.table,
            "properties_table",
            self.tr("All properties"),
            self.tr("All that the service says of the scene, as it says it."),
        )
        self.table.setModel(self._rows)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.setMinimumHeight(_HEIGHT_PX)
        self.table.verticalHeader().hide()
        row_px = self.table.fontMetrics().height() + _ROOM_PX
        self.table.verticalHeader().setDefaultSectionSize(row_px)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().resizeSection(0, 150)
        self._copy_action = QAction(self.copy_button.accessibleName(), self.table)
        self._copy_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self._copy_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.table.addAction(self._copy_action)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.search_edit, 1)
        row.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.table)
