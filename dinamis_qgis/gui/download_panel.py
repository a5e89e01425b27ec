"""The last station: the image itself, downloaded and on the map."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, List, Optional, Sequence, Tuple

from qgis.core import Qgis
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QWidget,
)

from ..domain.errors import Cancelled, DinamisError, NothingToDownload
from ..domain.scene import Scene
from ..messages import explain
from .fields import named
from .panel import Panel, button, wrapped_label

_STEPS = 1000


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
        self._set_busy(False)
        self.set_scenes(())

    @property
    def folder(self) -> Path:
        return Path(self.folder_widget.filePath())

    def set_scenes(self, scenes: Sequence[Scene]) -> None:
        """Take the selected scenes, or those that were delivered."""
        self._scenes = tuple(scenes)
        ready = [scene for scene in self._scenes if scene.is_downloadable]
        if not self._scenes:
            text = self.tr("Select a scene in the table or on the map.")
        elif not ready:
            text = self.tr("This scene must be ordered first, at the request station.")
        else:
            text = "\n".join(
                f"{scene.platform} {scene.acquired:%Y-%m-%d} – {scene.id}" for scene in ready[:5]
            )
        self.scene_label.setText(text)
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
        self.progress_bar.setRange(0, _STEPS)
        self.progress_bar.setValue(int(share * _STEPS))
        self.notice.show_text(text)

    def _show(self, prepared: Any) -> None:
        name = self._add(prepared)
        self.done_list.addItem(QListWidgetItem(name))
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

    def _create(self, folder: Path) -> None:
        self._is_busy = False
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
        self.pansharpen_check = QCheckBox(self.tr("Sharpen with the &panchromatic band"))
        named(
            self.pansharpen_check,
            "pansharpen_check",
            self.tr("Sharpen with the panchromatic band"),
            self.tr("For bundles: colours at the resolution of the panchromatic image."),
        )
        self.pansharpen_check.setChecked(True)
        self.download_button = button(self.tr("&Download and load"), "download_button")
        self.cancel_button = button(self.tr("&Cancel"), "cancel_download_button")
        self.progress_bar = QProgressBar()
        self.progress_bar.setAccessibleName(self.tr("Progress"))
        self.file_button = button(self.tr("Fil&e or ZIP…"), "load_file_button")
        self.folder_button = button(self.tr("Fold&er…"), "load_folder_button")
        self.open_folder_button = button(self.tr("&Open folder"), "open_folder_button")
        self.done_list = QListWidget()
        named(self.done_list, "done_list", self.tr("On the map"))
        self.done_list.setMinimumHeight(70)

    def _lay_out(self) -> None:
        self.body.addWidget(self.scene_label)
        row = QHBoxLayout()
        label = QLabel(self.tr("&Folder"))
        label.setBuddy(self.folder_widget)
        row.addWidget(label)
        row.addWidget(self.folder_widget, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.pansharpen_check)
        self.body.addWidget(self.progress_bar)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.download_button)
        self.body.addLayout(row)
        self.body.addWidget(QLabel(self.tr("A product already on the disk:")))
        row = QHBoxLayout()
        row.addWidget(self.file_button)
        row.addWidget(self.folder_button)
        row.addStretch(1)
        self.body.addLayout(row)
        row = QHBoxLayout()
        row.addWidget(QLabel(self.tr("On the map")))
        row.addStretch(1)
        row.addWidget(self.open_folder_button)
        self.body.addLayout(row)
        self.body.addWidget(self.done_list, 1)


def megabytes(done: int, total: Optional[int]) -> str:
    """How much has arrived, in the user's locale."""
    locale = QLocale()
    arrived = locale.toString(done / 1e6, "f", 1)
    if total is None:
        return f"{arrived} MB"
    return f"{arrived} / {locale.toString(total / 1e6, 'f', 1)} MB"
