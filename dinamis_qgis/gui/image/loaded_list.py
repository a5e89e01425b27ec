"""The images that were put on the map, and what can be done with them next."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Sequence, Tuple

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QItemSelectionModel, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QGridLayout,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..fields import named_list
from ..narrow_list import NarrowList
from ..panel import SPACING_PX, button, heading, wrapped_label

_ENTRY = Qt.ItemDataRole.UserRole
_FEWEST_OF_A_MOSAIC = 2


@dataclass(frozen=True)
class LoadedEntry:
    """A product, or a mosaic, that is on the map."""

    name: str
    path: Path
    """Of the delivery, or of the mosaic; each is listed once."""

    rasters: Tuple[Path, ...] = ()
    """What its layers show."""

    is_slow: bool = False
    """Whether overviews would make it quicker to draw."""

    is_mosaic: bool = False


class LoadedList(QWidget):
    """Lists them; those that are selected are shown again, joined, or made quicker."""

    again_wanted = pyqtSignal(object)  # tuple[LoadedEntry, ...]
    mosaic_wanted = pyqtSignal(object)  # tuple[Path, ...] of deliveries
    faster_wanted = pyqtSignal(object)  # tuple[LoadedEntry, ...]

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._is_busy = False
        self._create_list()
        self._create_buttons()
        self._create_menu()
        self._lay_out()
        self.list.itemActivated.connect(lambda _: self._again())
        self.list.itemSelectionChanged.connect(self._update)
        self.list.customContextMenuRequested.connect(self._show_menu)
        for part, act in (
            (self.again_button.clicked, self._again),
            (self.mosaic_button.clicked, self._mosaic),
            (self.faster_button.clicked, self._faster),
            (self.again_action.triggered, self._again),
            (self.mosaic_action.triggered, self._mosaic),
            (self.faster_action.triggered, self._faster),
        ):
            part.connect(act)
        self._update()

    def add(self, entries: Sequence[LoadedEntry]) -> None:
        """List entries, in place of older ones of the same deliveries; the newest below.

        They are selected, for what is to be done with them next.
        """
        paths = {entry.path for entry in entries}
        for row in reversed(range(self.list.count())):
            if self.list.item(row).data(_ENTRY).path in paths:
                self.list.takeItem(row)
        self.list.clearSelection()
        for entry in entries:
            item = QListWidgetItem(entry.name)
            item.setData(_ENTRY, entry)
            item.setToolTip(f"{entry.name}\n{entry.path}")
            self.list.addItem(item)
            self.list.setCurrentItem(item, QItemSelectionModel.SelectionFlag.Select)
        self._update()

    def replace(self, entry: LoadedEntry) -> None:
        """Take what is new of an entry, and leave it where it is."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_ENTRY).path == entry.path:
                self.list.item(row).setData(_ENTRY, entry)
        self._update()

    def entries(self) -> Tuple[LoadedEntry, ...]:
        return tuple(self.list.item(row).data(_ENTRY) for row in range(self.list.count()))

    def selected(self) -> Tuple[LoadedEntry, ...]:
        """From top to bottom."""
        return tuple(
            self.list.item(row).data(_ENTRY)
            for row in range(self.list.count())
            if self.list.item(row).isSelected()
        )

    def set_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        self._update()

    def _again(self) -> None:
        """Put back on the map what was taken off it, or show it in another way."""
        if self.again_button.isEnabled():
            self.again_wanted.emit(self.selected())

    def _mosaic(self) -> None:
        self.mosaic_wanted.emit(self._deliveries())

    def _faster(self) -> None:
        self.faster_wanted.emit(self._slow())

    def _deliveries(self) -> Tuple[Path, ...]:
        return tuple(entry.path for entry in self.selected() if not entry.is_mosaic)

    def _slow(self) -> Tuple[LoadedEntry, ...]:
        return tuple(entry for entry in self.selected() if entry.is_slow)

    def _show_menu(self, position: QPoint) -> None:
        if self.selected():
            self.menu.popup(self.list.viewport().mapToGlobal(position))

    def _update(self) -> None:
        """Show what there is, and enable what can be done with what is selected."""
        has_any = self.list.count() > 0
        for part in (self.list, self.again_button, self.mosaic_button, self.faster_button):
            part.setVisible(has_any)
        self.hint_label.setVisible(not has_any)
        is_free = not self._is_busy
        for again in (self.again_button, self.again_action):
            again.setEnabled(is_free and bool(self.selected()))
        for join in (self.mosaic_button, self.mosaic_action):
            join.setEnabled(is_free and len(self._deliveries()) >= _FEWEST_OF_A_MOSAIC)
        for hasten in (self.faster_button, self.faster_action):
            hasten.setEnabled(is_free and bool(self._slow()))

    def _create_list(self) -> None:
        self.hint_label = wrapped_label(
            self.tr("None yet. What is downloaded, or chosen above, is listed here.")
        )
        self.list = NarrowList()
        tip = self.tr("Select several with Ctrl or Shift, for a mosaic.")
        named_list(self.list, "done_list", self.tr("Images loaded"), tip)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _create_buttons(self) -> None:
        tip = self.tr("Shows the downloaded files")
        self.open_folder_button = button(self.tr("&Open folder"), "open_folder_button", tip)
        tip = self.tr("Puts the image back on the map, with the options above")
        self.again_button = button(self.tr("Load &again"), "load_again_button", tip)
        tip = self.tr("Makes one layer of several images. Select them with Ctrl or Shift.")
        self.mosaic_button = button(self.tr("Mosai&c…"), "mosaic_button", tip)
        tip = self.tr(
            "Computes smaller copies of the image (overviews), kept in the QGIS profile; your "
            "files stay as they are. It is quick to draw from then on."
        )
        self.faster_button = button(self.tr("Dra&w faster"), "faster_button", tip)

    def _create_menu(self) -> None:
        self.menu = QMenu(self)
        self.menu.setObjectName("loaded_menu")
        self.menu.setToolTipsVisible(True)
        self.again_action = self._action(self.again_button, "/mActionRefresh.svg")
        self.mosaic_action = self._action(
            self.mosaic_button, "/algorithms/mAlgorithmMergeLayers.svg"
        )
        self.faster_action = self._action(self.faster_button, "/pyramid.svg")
        self.faster_action.setText(self.tr("Make it &faster (overviews)"))

    def _action(self, twin: QPushButton, icon: str) -> QAction:
        """The same as a button, in the menu."""
        made = self.menu.addAction(QgsApplication.getThemeIcon(icon), twin.text())
        made.setObjectName(twin.objectName().replace("_button", "_action"))
        made.setToolTip(twin.toolTip())
        return made

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING_PX)
        column.addWidget(heading(self.tr("Images loaded")))
        column.addWidget(self.hint_label)
        column.addWidget(self.list)
        grid = QGridLayout()
        grid.setSpacing(SPACING_PX)
        grid.addWidget(self.mosaic_button, 0, 0)
        grid.addWidget(self.faster_button, 0, 1)
        grid.addWidget(self.open_folder_button, 1, 0)
        grid.addWidget(self.again_button, 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
