"""The last station: scenes come to the disk through a queue, and from there onto the map."""

from __future__ import annotations

from pathlib import Path
from typing import AbstractSet, Optional, Sequence, Tuple

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ...domain.download import Download, DownloadLimits
from ...domain.scene import Scene
from ...words.amounts import number, short_date
from ..fields import add_row, form, named
from ..image.stream_button import StreamButton
from ..next_step import NextStep
from ..panel import Panel, button, heading
from .download_limits_dialog import DownloadLimitsDialog, Preview
from .download_words import size_text
from .downloads_view import DownloadsView

_MOST_NAMED = 12


class DownloadPanel(Panel):
    """Offers the selected scenes to the queue, shows the queue, and below it what loads images.

    Args:
        load_box: puts products that are on the disk on the map; the panel gives it its place.
        folder: where downloads go.
        preview: the folder that a template makes of a scene; raises InputError.
    """

    download_wanted = pyqtSignal(object, str)  # tuple[Scene, ...], folder
    limits_chosen = pyqtSignal(object)  # DownloadLimits

    def __init__(
        self,
        load_box: QWidget,
        folder: Path,
        preview: Preview,
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__("", "", parent)
        self.title_label.setText(self.tr("Download and load"))
        self.hint_label.setText(
            self.tr("The image comes to your disk, and onto the map in its place and colours.")
        )
        self.load_box, self._preview = load_box, preview
        self._scenes: Tuple[Scene, ...] = ()
        self._ready: Tuple[Scene, ...] = ()
        self._limits = DownloadLimits()
        self._is_adding = False
        self._create(folder)
        self._lay_out()
        self.download_button.clicked.connect(self.start_download)
        self.limits_button.clicked.connect(self.open_limits)
        self.subject_step.wanted.connect(self.station_wanted)
        self._update()

    @property
    def folder(self) -> Path:
        return Path(self.folder_widget.filePath())

    @property
    def scenes(self) -> Tuple[Scene, ...]:
        return self._scenes

    def set_scenes(self, scenes: Sequence[Scene]) -> None:
        """Take the selected scenes, or those that were delivered."""
        self._scenes = tuple(scenes)
        self._ready = tuple(scene for scene in scenes if scene.is_downloadable)
        self.stream_button.set_scenes(scenes)
        self._update()

    def set_limits(self, limits: DownloadLimits) -> None:
        self._limits = limits
        self.view.set_limits(limits)

    def set_adding(self, is_adding: bool) -> None:
        """While scenes are put into the queue, they are not offered again."""
        self._is_adding = is_adding
        self._update()

    def show_downloads(
        self, downloads: Sequence[Download], changed: Optional[AbstractSet[int]] = None
    ) -> None:
        self.view.show_downloads(downloads, changed)

    def start_download(self) -> None:
        """Offer what can be downloaded to the queue."""
        if self._ready and not self._is_adding:
            self.download_wanted.emit(self._ready, str(self.folder))

    def open_limits(self) -> DownloadLimitsDialog:
        """Show the limits; the user goes on working meanwhile."""
        dialog = DownloadLimitsDialog(self._limits, self._preview, self)
        dialog.limits_chosen.connect(self.limits_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _update(self) -> None:
        """Say what is selected, and enable what can be done with it."""
        self.subject_step.show_step(self._subject(), self._station())
        names = [_named(scene) for scene in self._scenes[:_MOST_NAMED]]
        if len(self._scenes) > _MOST_NAMED:
            names.append(self.tr("and {} more").format(number(len(self._scenes) - _MOST_NAMED)))
        self.scene_label.setToolTip("\n".join(names))
        self.scene_label.setAccessibleDescription(", ".join(names))
        self.download_button.setEnabled(bool(self._ready) and not self._is_adding)

    def _station(self) -> str:
        """Where one goes on, when there is nothing to download."""
        if not self._scenes:
            return "search"
        return "" if self._ready else "request"

    def _subject(self) -> str:
        ready = self._ready
        if not self._scenes:
            return self.tr("Select a scene in the table or on the map.")
        if not ready:
            return self.tr("This scene must be ordered first, at the request station.")
        one = f"{ready[0].platform} {short_date(ready[0].acquired)}"
        text = one if len(ready) == 1 else self.tr("{} scenes").format(number(len(ready)))
        sizes = [asset.size_bytes for scene in ready for asset in scene.data_assets]
        if None not in sizes:
            text = f"{text}, {size_text(sum(size or 0 for size in sizes))}"
        others = len(self._scenes) - len(ready)
        if others:
            more = self.tr("To be ordered first, at the request station: {}").format(number(others))
            text = f"{text}\n{more}"
        return text

    def _create(self, folder: Path) -> None:
        self.subject_step = NextStep("download_next_step")
        self.scene_label = self.subject_step.label
        self.scene_label.setObjectName("download_scene_label")
        self.folder_widget = QgsFileWidget()
        self.folder_widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder_widget.setFilePath(str(folder))
        named(
            self.folder_widget,
            "download_folder_widget",
            self.tr("Folder"),
            self.tr("Downloads go here, each scene into a folder of its own."),
        )
        self.load_check = QCheckBox(self.tr("Put on the &map when complete"))
        named(
            self.load_check,
            "load_when_complete_check",
            self.tr("Put on the map when complete"),
            self.tr("What is complete can be put on the map later too."),
        )
        self.download_button = button(
            self.tr("&Download"),
            "download_button",
            self.tr("Adds the scenes to the queue; what has arrived is not fetched again"),
        )
        self.limits_button = button(
            self.tr("L&imits…"),
            "download_limits_button",
            self.tr("Files at once, rate, hours of the day, and folders of the downloads"),
        )
        self.stream_button = StreamButton()
        self.view = DownloadsView()
        self.view.setObjectName("downloads_view")

    def _lay_out(self) -> None:
        self.body.addWidget(self.subject_step)
        folder_form = form()
        add_row(folder_form, self.tr("Into &folder"), self.folder_widget)
        self.body.addLayout(folder_form)
        self.body.addWidget(self.load_check)
        row = QHBoxLayout()
        row.addWidget(self.limits_button)
        row.addStretch(1)
        row.addWidget(self.download_button)
        self.body.addLayout(row)
        self.body.addWidget(self.stream_button, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addSpacing(4)
        self.body.addWidget(heading(self.tr("Downloads")))
        self.body.addWidget(self.view)
        self.body.addSpacing(4)
        self.body.addWidget(self.load_box)
        self.body.addStretch(1)


def _named(scene: Scene) -> str:
    return f"{scene.platform} {short_date(scene.acquired)} – {scene.id}"
