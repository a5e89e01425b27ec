"""Where a delivery that is on the disk is put onto the map, and what was put there."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Optional, Sequence, Tuple

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from ..domain.product import ShowOptions
from .fields import add_row, form, named
from .panel import SPACING_PX, Notice, button, button_row, heading, wrapped_label

_PATH = Qt.ItemDataRole.UserRole
_STEPS = 1000


class LoadBox(QWidget):
    """Asks for deliveries by file, folder or drop; can be shown alone or within a panel.

    Args:
        folder: where a choice of files begins.
        open_folder: shows a folder to the user.
    """

    load_wanted = pyqtSignal(object)  # tuple[Path, ...]
    stop_wanted = pyqtSignal()

    def __init__(
        self,
        folder: Callable[[], Path],
        open_folder: Callable[[Path], object],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self._folder, self._open_folder = folder, open_folder
        self._is_busy = False
        self._create_options()
        self._create_buttons()
        self._create_list()
        self._lay_out()
        self.setAcceptDrops(True)
        self.file_button.clicked.connect(self._choose_files)
        self.folder_button.clicked.connect(self._choose_folder)
        self.stop_button.clicked.connect(self.stop_wanted)
        self.open_folder_button.clicked.connect(self._show_folder)
        self.again_button.clicked.connect(self._load_again)
        self.done_list.itemActivated.connect(lambda _: self._load_again())
        self.done_list.itemSelectionChanged.connect(self._update_buttons)
        self.set_busy(False)

    def options(self) -> ShowOptions:
        """How the user wants products shown, from now on."""
        return ShowOptions(
            pansharpen=self.pansharpen_check.isChecked(),
            reflectance=self.reflectance_check.isChecked(),
            terrain=self.terrain_widget.filePath().strip(),
        )

    def add_done(self, name: str, path: Path) -> None:
        """List a product that is on the map; each delivery once, the newest below."""
        for row in reversed(range(self.done_list.count())):
            if self.done_list.item(row).data(_PATH) == str(path):
                self.done_list.takeItem(row)
        item = QListWidgetItem(name)
        item.setData(_PATH, str(path))
        item.setToolTip(f"{name}\n{path}")
        self.done_list.addItem(item)
        self.done_list.setCurrentItem(item)
        self._update_buttons()

    def set_busy(self, busy: bool) -> None:
        self._is_busy = busy
        self.progress_bar.setRange(0, 0)
        self._update_buttons()

    def show_progress(self, share: float, text: str) -> None:
        if not self._is_busy:
            return  # it was stopped meanwhile
        self.progress_bar.setRange(0, _STEPS if share > 0 else 0)
        self.progress_bar.setValue(int(share * _STEPS))
        self.notice.show_text(text)

    def dragEnterEvent(self, event: Optional[QDragEnterEvent]) -> None:  # noqa: N802
        if event is not None and not self._is_busy and _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: Optional[QDropEvent]) -> None:  # noqa: N802
        paths = _dropped(event) if event is not None else ()
        if event is not None and paths:
            event.acceptProposedAction()
            self.load_wanted.emit(paths)

    def _choose_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Load a product"),
            str(self._folder()),
            self.tr(
                "Products (*.zip *.ZIP *.xml *.XML *.dim *.DIM *.tif *.TIF *.jp2 *.JP2);;"
                "All files (*)"
            ),
        )
        if names:
            self.load_wanted.emit(tuple(Path(name) for name in names))

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, self.tr("Load a product"), str(self._folder())
        )
        if name:
            self.load_wanted.emit((Path(name),))

    def _load_again(self) -> None:
        """Put back on the map what was taken off it, or show it in another way."""
        item = self.done_list.currentItem()
        if item is not None and not self._is_busy:
            self.load_wanted.emit((Path(item.data(_PATH)),))

    def _show_folder(self) -> None:
        self._open_folder(self._folder())

    def _update_buttons(self) -> None:
        for part in (self.file_button, self.folder_button):
            part.setEnabled(not self._is_busy)
        for part in (self.progress_bar, self.stop_button):
            part.setVisible(self._is_busy)
        has_done = self.done_list.count() > 0
        for part in (self.done_list, self.again_button):
            part.setVisible(has_done)
        is_chosen = self.done_list.currentItem() is not None
        self.again_button.setEnabled(is_chosen and not self._is_busy)
        self.done_hint.setVisible(not has_done)

    def _create_options(self) -> None:
        self.pansharpen_check = QCheckBox(self.tr("Sharpen with the &panchromatic"))
        named(
            self.pansharpen_check,
            "pansharpen_check",
            self.tr("Sharpen with the panchromatic"),
            self.tr("For bundles: colours at the resolution of the panchromatic image."),
        )
        self.pansharpen_check.setChecked(True)
        self.reflectance_check = QCheckBox(self.tr("&Reflectance instead of counts"))
        named(
            self.reflectance_check,
            "reflectance_check",
            self.tr("Reflectance instead of counts"),
            self.tr(
                "At the top of the atmosphere, 1 for all of the light: to compare dates. "
                "Computed from the gain, the sun's height and its distance."
            ),
        )
        self.terrain_widget = QgsFileWidget()
        self.terrain_widget.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.terrain_widget.setFilter(
            self.tr("Terrain models (*.tif *.TIF *.vrt *.asc *.dt2 *.hgt *.img);;All files (*)")
        )
        self.terrain_widget.lineEdit().setPlaceholderText(self.tr("none"))
        named(
            self.terrain_widget,
            "terrain_widget",
            self.tr("Terrain"),
            self.tr(
                "A terrain model places primary products. Without one their place is "
                "approximate. Not needed for orthos."
            ),
        )

    def _create_buttons(self) -> None:
        tip = self.tr("The ZIP, or any file of a delivery; several at once are possible")
        self.file_button = button(self.tr("File or &ZIP…"), "load_file_button", tip)
        tip = self.tr("The folder of an unpacked delivery")
        self.folder_button = button(self.tr("Fo&lder…"), "load_folder_button", tip)
        self.stop_button = button(self.tr("&Stop"), "stop_load_button")
        tip = self.tr("Shows the downloaded files")
        self.open_folder_button = button(self.tr("&Open folder"), "open_folder_button", tip)
        tip = self.tr("Puts the image back on the map, with the options above")
        self.again_button = button(self.tr("Load &again"), "load_again_button", tip)

    def _create_list(self) -> None:
        self.notice = Notice()
        self.progress_bar = QProgressBar()
        self.progress_bar.setObjectName("load_progress_bar")
        self.progress_bar.setAccessibleName(self.tr("Progress"))
        self.done_hint = wrapped_label(self.tr("None yet in this session."))
        self.done_list = QListWidget()
        named(self.done_list, "done_list", self.tr("Images loaded"))
        self.done_list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.done_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.done_list.setMinimumHeight(70)
        self.done_list.setMaximumHeight(160)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING_PX)
        column.addWidget(heading(self.tr("A product already on the disk")))
        column.addWidget(wrapped_label(self.tr("Choose it, or drop it here from a file manager.")))
        column.addWidget(self.pansharpen_check)
        column.addWidget(self.reflectance_check)
        fields = form()
        add_row(fields, self.tr("&Terrain"), self.terrain_widget)
        column.addLayout(fields)
        choices = QHBoxLayout()
        choices.addWidget(self.file_button)
        choices.addWidget(self.folder_button)
        choices.addStretch(1)
        choices.addWidget(self.stop_button)
        column.addLayout(choices)
        column.addWidget(self.progress_bar)
        column.addWidget(self.notice)
        column.addWidget(heading(self.tr("Images loaded")))
        column.addWidget(self.done_hint)
        column.addWidget(self.done_list)
        column.addLayout(button_row(self.open_folder_button, self.again_button))


def _dropped(event: QDropEvent) -> Tuple[Path, ...]:
    """The files and folders that are dragged over a widget."""
    data = event.mimeData()
    urls: Sequence[object] = data.urls() if data is not None else ()
    return tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())  # type: ignore[attr-defined]
