"""Where a delivery that is on the disk is put onto the map, and what was put there."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ..panel import SPACING_PX, Notice, button, heading, wrapped_label
from .found_list import FoundList
from .load_options import LoadOptions
from .loaded_list import LoadedList

_STEPS = 1000


class LoadBox(QWidget):
    """Asks for deliveries by file, folder or drop; can be shown alone or within a panel.

    Args:
        folder: where a choice of files begins.
        open_folder: shows a folder to the user.
    """

    load_wanted = pyqtSignal(object)  # tuple[Path, ...]
    mosaic_wanted = pyqtSignal(object)  # tuple[Path, ...]
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
        self._create()
        self._lay_out()
        self.setAcceptDrops(True)
        self.file_button.clicked.connect(self._choose_files)
        self.folder_button.clicked.connect(self._choose_folder)
        self.stop_button.clicked.connect(self.stop_wanted)
        self.loaded.open_folder_button.clicked.connect(self._show_folder)
        self.loaded.mosaic_wanted.connect(self.mosaic_wanted)
        self.found.mosaic_wanted.connect(self.mosaic_wanted)
        self.found.load_wanted.connect(self.load_wanted)
        self.set_busy(False)

    @property
    def folder(self) -> Path:
        """Where a choice of files begins."""
        return self._folder()

    def set_busy(self, busy: bool) -> None:
        self._is_busy = busy
        self.progress_bar.setRange(0, 0)
        for part in (self.file_button, self.folder_button):
            part.setEnabled(not busy)
        for part in (self.progress_bar, self.stop_button):
            part.setVisible(busy)
        self.found.set_busy(busy)
        self.loaded.set_busy(busy)

    def show_progress(self, share: float, text: str) -> None:
        if not self._is_busy:
            return  # it was stopped meanwhile
        self.progress_bar.setRange(0, _STEPS if share > 0 else 0)
        self.progress_bar.setValue(int(share * _STEPS))
        if text:
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

    def _show_folder(self) -> None:
        self._open_folder(self._folder())

    def _create(self) -> None:
        self.options = LoadOptions()
        tip = self.tr("The ZIP, or any file of a delivery; several at once are possible")
        self.file_button = button(self.tr("File or &ZIP…"), "load_file_button", tip)
        tip = self.tr("The folder of an unpacked delivery, or of several deliveries")
        self.folder_button = button(self.tr("Fo&lder…"), "load_folder_button", tip)
        self.stop_button = button(self.tr("&Stop"), "stop_load_button")
        self.progress_bar = QProgressBar()
        self.progress_bar.setTextVisible(False)
        self.progress_bar.setObjectName("load_progress_bar")
        self.progress_bar.setAccessibleName(self.tr("Progress"))
        self.notice = Notice()
        self.found = FoundList()
        self.loaded = LoadedList()
        self.done_list = self.loaded.list

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING_PX)
        column.addWidget(heading(self.tr("A product already on the disk")))
        column.addWidget(wrapped_label(self.tr("Choose it, or drop it here from a file manager.")))
        column.addWidget(self.options)
        choices = QHBoxLayout()
        choices.addWidget(self.file_button)
        choices.addWidget(self.folder_button)
        choices.addStretch(1)
        choices.addWidget(self.stop_button)
        column.addLayout(choices)
        column.addWidget(self.progress_bar)
        column.addWidget(self.found)
        column.addWidget(self.notice)
        column.addWidget(self.loaded)


def _dropped(event: QDropEvent) -> Tuple[Path, ...]:
    """The files and folders that are dragged over a widget."""
    data = event.mimeData()
    urls: Sequence[object] = data.urls() if data is not None else ()
    return tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())  # type: ignore[attr-defined]
