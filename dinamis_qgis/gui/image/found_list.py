"""The products of a folder that holds several: all, some, or one mosaic of them."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..fields import named, named_list
from ..narrow_list import NarrowList
from ..panel import SPACING_PX, button, heading

_PATH = Qt.ItemDataRole.UserRole
_FEWEST_OF_A_MOSAIC = 2


class FoundProduct(NamedTuple):
    """One of several products of a folder, not loaded yet."""

    path: Path
    name: str


class FoundList(QFrame):
    """Lists them with a check box each; hidden while there is nothing to choose."""

    load_wanted = pyqtSignal(object)  # tuple[Path, ...]
    mosaic_wanted = pyqtSignal(object)  # tuple[Path, ...]

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._is_busy = False
        self._create()
        self._lay_out()
        self.list.itemChanged.connect(lambda _: self._update())
        self.list.itemActivated.connect(_turn)
        self.all_check.clicked.connect(self._check_all)
        self.load_button.clicked.connect(self._load)
        self.mosaic_button.clicked.connect(lambda: self.mosaic_wanted.emit(self.checked()))
        self.close_button.clicked.connect(self.hide)
        self.hide()

    def offer(self, found: Sequence[FoundProduct]) -> None:
        """List products, all of them checked."""
        self.list.clear()
        for product in found:
            item = QListWidgetItem(product.name)
            item.setData(_PATH, product.path)
            item.setToolTip(f"{product.name}\n{product.path}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        self.title_label.setText(self.tr("{} products here: which ones?").format(len(found)))
        self.setVisible(bool(found))
        self._update()

    def products(self) -> Tuple[FoundProduct, ...]:
        rows = (self.list.item(row) for row in range(self.list.count()))
        return tuple(FoundProduct(row.data(_PATH), row.text()) for row in rows)

    def checked(self) -> Tuple[Path, ...]:
        return tuple(
            self.list.item(row).data(_PATH)
            for row in range(self.list.count())
            if self.list.item(row).checkState() == Qt.CheckState.Checked
        )

    def set_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        self._update()

    def _load(self) -> None:
        paths = self.checked()
        self.hide()
        self.load_wanted.emit(paths)

    def _check_all(self) -> None:
        """A click on a box that is half checked checks all."""
        state = Qt.CheckState.Checked
        if len(self.checked()) == self.list.count():
            state = Qt.CheckState.Unchecked
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(state)
        self._update()

    def _update(self) -> None:
        """Say how many are checked, and enable what can be done with them."""
        count, total = len(self.checked()), self.list.count()
        state = Qt.CheckState.PartiallyChecked
        if count in (0, total):
            state = Qt.CheckState.Checked if count else Qt.CheckState.Unchecked
        self.all_check.setCheckState(state)
        self.load_button.setText(self.tr("Load t&hese ({})").format(count))
        self.load_button.setAccessibleName(self.tr("Load {} products").format(count))
        is_free = not self._is_busy
        self.load_button.setEnabled(is_free and count > 0)
        self.mosaic_button.setEnabled(is_free and count >= _FEWEST_OF_A_MOSAIC)

    def _create(self) -> None:
        self.title_label = heading("")
        self.all_check = QCheckBox(self.tr("Ever&y one"))
        named(
            self.all_check,
            "found_all_check",
            self.tr("Every one"),
            self.tr("Checks all products of the list, or none."),
        )
        self.list = NarrowList()
        named_list(
            self.list,
            "found_list",
            self.tr("Products found"),
            self.tr("What was found in the folder or the archive: check what is to be loaded."),
        )
        tip = self.tr("Puts those that are checked on the map, one after the other")
        self.load_button = button("", "found_load_button", tip)
        tip = self.tr("Makes one layer of those that are checked")
        self.mosaic_button = button(self.tr("One mosaic…"), "found_mosaic_button", tip)
        tip = self.tr("Closes this list; nothing is loaded")
        self.close_button = button(self.tr("Close"), "found_close_button", tip)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING_PX, SPACING_PX, SPACING_PX, SPACING_PX)
        column.setSpacing(SPACING_PX)
        column.addWidget(self.title_label)
        choices = QHBoxLayout()
        choices.addWidget(self.all_check)
        choices.addStretch(1)
        choices.addWidget(self.close_button)
        column.addLayout(choices)
        column.addWidget(self.list)
        row = QHBoxLayout()
        row.addWidget(self.mosaic_button, 1)
        row.addWidget(self.load_button, 1)
        column.addLayout(row)


def _turn(item: QListWidgetItem) -> None:
    """Enter checks a row, or takes the check away."""
    is_checked = item.checkState() == Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if is_checked else Qt.CheckState.Checked)
