"""The last station: the image itself, downloaded and on the map."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, List, Optional, Sequence, Tuple

from qgis.core import Qgis
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QWidget,
)

from ..domain.errors import Cancelled, DinamisError, NothingToDownload
from ..domain.scene import Scene
from ..messages import explain
from .fields import add_row, form, named
from .panel import Panel, button, button_row, heading, wrapped_label

_STEPS = 1000
"""The bar counts shares: bytes of more than 2 GiB overflow it."""

_MOST_NAMED = 5
_PREPARED = Qt.ItemDataRole.UserRole


class DownloadPanel(Panel):
    """Downloads the selected scenes and puts them on the map, or opens what is on the disk.

    Args:
        fetch: downloads and prepares a scene, in a worker; returns what ``add`` takes.
        open_product: prepares a delivery on the disk, in a worker; the same.
        add: puts a prepared image on the map, in the GUI; returns its name.
    """

    def __init__(
        self,
        fetch: Callable[[Scene, Path, bool, Any], Any],
        open_product: Callable[[Path, bool, Any], Any],
        add: Callable[[Any], str],
        open_folder: Callable[[Path], object],
        folder: Path,
        run: Callable[..., Any],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__("", "", parent)
        self.title_label.setText(self.tr("Download and load"))
        self.hint_label.setText(
            self.tr("The image comes to your disk, and onto the map in its place and colours.")
        )
        self._fetch, self._open_product, self._add = fetch, open_product, add
        self._is_busy = False
        self._open_folder, self._run = open_folder, run
        self._scenes: Tuple[Scene, ...] = ()
        self._waiting: List[Scene] = []
        self._job: Any = None
        self._create(folder)
        self._lay_out()
        self.download_button.clicked.connect(self.start_download)
        self.cancel_button.clicked.connect(self._cancel)
        self.file_button.clicked.connect(self._choose_file)
        self.folder_button.clicked.connect(self._choose_folder)
        self.open_folder_button.clicked.connect(self._show_folder)
        self.again_button.clicked.connect(self._load_again)
        self.done_list.itemActivated.connect(lambda _: self._load_again())
        self.done_list.itemSelectionChanged.connect(self._update_buttons)
        self._set_busy(False)
        self.set_scenes(())

    @property
    def folder(self) -> Path:
        return Path(self.folder_widget.filePath())

    def set_scenes(self, scenes: Sequence[Scene]) -> None:
        """Take the selected scenes, or those that were delivered."""
        self._scenes = tuple(scenes)
        self.scene_label.setText(self._subject())
        self._update_buttons()

    def start_download(self) -> None:
        self._waiting = [scene for scene in self._scenes if scene.is_downloadable]
        if not self._waiting:
            self._fail(NothingToDownload())
            return
        self._next()

    def start_load(self, path: Path) -> None:
        """Put a delivery that is on the disk onto the map."""
        sharpen = self.pansharpen_check.isChecked()
        self._set_busy(True)
        self.notice.show_text(self.tr("Reading {}…").format(path.name))
        self._job = self._run(
            self.tr("DINAMIS product"),
            lambda job: self._open_product(path, sharpen, job),
            self._show,
            self._fail,
        )

    def _subject(self) -> str:
        ready = [scene for scene in self._scenes if scene.is_downloadable]
        if not self._scenes:
            return self.tr("Select a scene in the table or on the map.")
        if not ready:
            return self.tr("This scene must be ordered first, at the request station.")
        lines = [
            f"{scene.platform} {scene.acquired:%Y-%m-%d} – {scene.id}"
            for scene in ready[:_MOST_NAMED]
        ]
        if len(ready) > _MOST_NAMED:
            lines.append(self.tr("and {} more").format(len(ready) - _MOST_NAMED))
        return "\n".join(lines)

    def _next(self) -> None:
        scene = self._waiting.pop(0)
        folder, sharpen = self.folder, self.pansharpen_check.isChecked()
        self._set_busy(True)
        self.notice.show_text(self.tr("Asking for {}…").format(scene.id))
        self._job = self._run(
            self.tr("DINAMIS download of {}").format(scene.id),
            lambda job: self._fetch(scene, folder, sharpen, job),
            self._show,
            self._fail,
            self._show_progress,
        )

    def _show_progress(self, share: float, text: str) -> None:
        if not self._is_busy:
            return  # it was stopped meanwhile
        is_whole = share >= 1.0
        self.progress_bar.setRange(0, 0 if is_whole or share <= 0 else _STEPS)
        self.progress_bar.setValue(int(share * _STEPS))
        self.notice.show_text(self.tr("Preparing the image…") if is_whole else text)

    def _show(self, prepared: Any) -> None:
        name = self._add(prepared)
        item = QListWidgetItem(name)
        item.setData(_PREPARED, prepared)
        item.setToolTip(name)
        self.done_list.addItem(item)
        self.done_list.setCurrentItem(item)
        if self._waiting:
            self._next()
            return
        self._set_busy(False)
        self.notice.show_text(self.tr("{} is on the map.").format(name), Qgis.MessageLevel.Success)

    def _fail(self, error: DinamisError) -> None:
        self._waiting.clear()
        self._set_busy(False)
        is_cancelled = isinstance(error, Cancelled)
        text = (
            self.tr("Stopped. What has arrived is kept: the next download goes on from there.")
            if is_cancelled
            else explain(error)
        )
        level = Qgis.MessageLevel.Info if is_cancelled else Qgis.MessageLevel.Warning
        self.notice.show_text(text, level)

    def _cancel(self) -> None:
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Load a product"),
            str(self.folder),
            self.tr("Products (*.zip *.xml *.XML *.tif *.TIF *.jp2 *.JP2);;All files (*)"),
        )
        if path:
            self.start_load(Path(path))

    def _choose_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.tr("Load a product"), str(self.folder))
        if path:
            self.start_load(Path(path))

    def _load_again(self) -> None:
        """Put back on the map what was taken off it."""
        item = self.done_list.currentItem()
        if item is not None:
            name = self._add(item.data(_PREPARED))
            text = self.tr("{} is on the map.").format(name)
            self.notice.show_text(text, Qgis.MessageLevel.Success)

    def _show_folder(self) -> None:
        self._open_folder(self.folder)

    def _set_busy(self, busy: bool) -> None:
        self.progress_bar.setVisible(busy)
        self.progress_bar.setRange(0, 0)
        self.cancel_button.setVisible(busy)
        self._is_busy = busy
        if not busy:
            self._job = None
        self._update_buttons()

    def _update_buttons(self) -> None:
        is_ready = any(scene.is_downloadable for scene in self._scenes)
        self.download_button.setEnabled(is_ready and not self._is_busy)
        for part in (self.file_button, self.folder_button):
            part.setEnabled(not self._is_busy)
        has_done = self.done_list.count() > 0
        self.done_list.setVisible(has_done)
        self.again_button.setVisible(has_done)
        self.again_button.setEnabled(self.done_list.currentItem() is not None)
        self.done_hint.setVisible(not has_done)

    def _create(self, folder: Path) -> None:
        self.scene_label = wrapped_label("")
        self.scene_label.setObjectName("download_scene_label")
        self.folder_widget = QgsFileWidget()
        self.folder_widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder_widget.setFilePath(str(folder))
        named(
            self.folder_widget,
            "download_folder_widget",
            self.tr("Folder"),
            self.tr("Downloads go here, sorted by mission, date and scene."),
        )
        self.pansharpen_check = QCheckBox(self.tr("Sharpen with the &panchromatic"))
        named(
            self.pansharpen_check,
            "pansharpen_check",
            self.tr("Sharpen with the panchromatic"),
            self.tr("For bundles: colours at the resolution of the panchromatic image."),
        )
        self.pansharpen_check.setChecked(True)
        self.download_button = button(
            self.tr("&Download and load"),
            "download_button",
            self.tr("What has arrived already is not fetched again"),
        )
        self.cancel_button = button(self.tr("&Cancel"), "cancel_download_button")
        self.progress_bar = QProgressBar()
        self.progress_bar.setObjectName("download_progress_bar")
        self.progress_bar.setAccessibleName(self.tr("Progress"))
        tip = self.tr("The ZIP, or any file of a Pléiades or SPOT delivery")
        self.file_button = button(self.tr("File or &ZIP…"), "load_file_button", tip)
        tip = self.tr("The folder of an unpacked Pléiades or SPOT delivery")
        self.folder_button = button(self.tr("Fo&lder…"), "load_folder_button", tip)
        tip = self.tr("Shows the downloaded files")
        self.open_folder_button = button(self.tr("&Open folder"), "open_folder_button", tip)
        tip = self.tr("Puts the image back on the map")
        self.again_button = button(self.tr("Load &again"), "load_again_button", tip)
        self.done_hint = wrapped_label(self.tr("None yet in this session."))
        self.done_list = QListWidget()
        named(self.done_list, "done_list", self.tr("Images loaded"))
        self.done_list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.done_list.setMinimumHeight(90)
        self.done_list.setMaximumHeight(180)

    def _lay_out(self) -> None:
        self.body.addWidget(self.scene_label)
        folder_form = form()
        add_row(folder_form, self.tr("&Folder"), self.folder_widget)
        self.body.addLayout(folder_form)
        self.body.addWidget(self.pansharpen_check)
        self.body.addLayout(button_row(self.cancel_button, self.download_button))
        self.body.addWidget(self.progress_bar)
        self.body.addSpacing(4)
        self.body.addWidget(heading(self.tr("A product already on the disk")))
        row = QHBoxLayout()
        row.addWidget(self.file_button)
        row.addWidget(self.folder_button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addSpacing(4)
        self.body.addWidget(heading(self.tr("Images loaded")))
        self.body.addWidget(self.done_hint)
        self.body.addWidget(self.done_list)
        self.body.addLayout(button_row(self.open_folder_button, self.again_button))
        self.body.addStretch(1)
