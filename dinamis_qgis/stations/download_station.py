"""Connects the download panel with the queue, the map, the catalogue and the task manager."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Callable, Dict, List, Sequence, Tuple

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..background import Background
from ..domain.download import Download, DownloadLimits, DownloadQueue
from ..domain.errors import DinamisError
from ..domain.scene import Scene
from ..gui.download.download_order import Move
from ..gui.download.download_panel import DownloadPanel
from ..gui.download.download_words import title_list, wait_sentence
from ..settings import Settings
from ..words.messages import explain
from .download_changes import DownloadChanges
from .download_task import QueueFace
from .errands import Errands
from .queue_watch import QueueNews, QueueWatch

_EXAMPLE = Scene(
    "DS_PHR1A_201605131042387_FR1_PX_E003N43_0612_01654",
    "pleiades",
    datetime(2016, 5, 13, 10, 42, 38, tzinfo=timezone.utc),
    {},
    "pleiades",
    "PHR1A",
)
"""Whose folder is shown while no scene is selected."""


@dataclass(frozen=True)
class DownloadHooks:
    """What the station is given by the other rooms."""

    service_id: Callable[[], str]
    """Id of the service that is used now."""

    load: Callable[[Tuple[Path, ...]], object]
    """Puts products on the map; in the GUI thread, returns at once."""

    mark: Callable[[str, Tuple[str, ...]], object]
    """Remembers that scenes, by their names, of a service are downloaded; in a worker thread."""

    open_folder: Callable[[Path], object]
    scene_folder: Callable[[str, Scene], str]
    """The folder that a template makes of a scene; raises InputError."""


class DownloadStation(QObject):
    """The last station, and everything behind it; lives in the GUI thread.

    What is asked of the queue is asked in a worker thread: it answers when it is on the disk.
    """

    told = pyqtSignal(str, object)
    """A sentence and its Qgis.MessageLevel, for a user who is at another station."""

    completed = pyqtSignal(object)  # tuple[Download, ...]
    marked = pyqtSignal()
    """The catalogue knows now which scenes are on this computer."""

    def __init__(
        self,
        queue: DownloadQueue,
        hooks: DownloadHooks,
        load_box: QWidget,
        settings: Settings,
        background: Background,
    ) -> None:
        super().__init__()
        self._queue, self._hooks, self._settings = queue, hooks, settings
        self._changes, self._wait_text = DownloadChanges(), ""
        self._errands = Errands(background.run, self._fail)
        self._watch = QueueWatch(queue)
        self._face = QueueFace(self._pause_all)
        self.panel = DownloadPanel(load_box, settings.download_folder, self._preview)
        self.panel.load_check.setChecked(settings.loads_downloads)
        self._connect()
        self._use_limits(settings.download_limits)
        self._errands.add(self._watch.start)

    def close(self) -> None:
        """Let go of the queue, which goes on by itself."""
        self._watch.close()
        self._face.end()

    def _connect(self) -> None:
        panel, view = self.panel, self.panel.view
        panel.download_wanted.connect(self._add)
        panel.limits_chosen.connect(self._choose_limits)
        panel.folder_widget.fileChanged.connect(self._keep_folder)
        panel.load_check.toggled.connect(self._keep_loading)
        view.pause_wanted.connect(lambda numbers: self._tell(self._queue.pause, numbers))
        view.resume_wanted.connect(lambda numbers: self._tell(self._queue.resume, numbers))
        view.remove_wanted.connect(lambda numbers: self._tell(self._queue.remove, numbers))
        view.cancel_wanted.connect(
            lambda numbers, deletes: self._tell(self._queue.cancel, numbers, deletes)
        )
        view.moves_wanted.connect(self._move)
        view.load_wanted.connect(self._load)
        view.folder_wanted.connect(lambda one: self._hooks.open_folder(Path(one.folder)))
        self._watch.changed.connect(self._show)

    # What the user asks of the queue.

    def _tell(self, order: Callable[..., object], *arguments: object) -> None:
        """Give the queue an order, and show what became of it."""

        def call() -> None:
            order(*arguments)
            self._watch.look()

        self._errands.add(call)

    def _move(self, moves: Sequence[Move]) -> None:
        def all_of_them() -> None:
            for number, to in moves:
                self._queue.move(number, to)

        self._tell(all_of_them)

    def _pause_all(self) -> None:
        numbers = [
            row.download.number
            for row in self.panel.view.model.rows()
            if not row.download.state.is_over
        ]
        self._tell(self._queue.pause, tuple(numbers))

    def _add(self, scenes: Sequence[Scene], folder: str) -> None:
        service_id, there = self._hooks.service_id(), self._there(scenes)

        def call() -> Tuple[Download, ...]:
            added = self._queue.add(service_id, scenes, folder)
            self._watch.look()
            return added

        self.panel.set_adding(True)
        self.panel.notice.show_text("")
        self._errands.add_told(call, lambda added: self._welcome(added, there), self._refuse)

    def _there(self, scenes: Sequence[Scene]) -> Tuple[Download, ...]:
        """The downloads of scenes that are complete already."""
        complete, names = self._changes.complete(), {scene.id for scene in scenes}
        listed = (row.download for row in self.panel.view.model.rows())
        return tuple(
            one
            for one in listed
            if one.number in complete
            and one.scene_id in names
            and one.service_id == self._hooks.service_id()
        )

    def _welcome(self, added: Sequence[Download], there: Sequence[Download]) -> None:
        """Say what was queued.

        Args:
            there: those that were complete before they were asked for.
        """
        self.panel.set_adding(False)
        if there and self.panel.load_check.isChecked():
            self._load(there)
        if added:
            text = self.tr("In the queue: {}")
        elif there:
            text = self.tr("On the disk already: {}")
        else:
            text = self.tr("All of this is in the queue already.")
        self._notice(text.format(title_list(added or there)), Qgis.MessageLevel.Info)

    def _refuse(self, error: DinamisError) -> None:
        self.panel.set_adding(False)
        self._fail(error)

    def _choose_limits(self, limits: DownloadLimits) -> None:
        self._settings.download_limits = limits
        self._use_limits(limits)

    def _use_limits(self, limits: DownloadLimits) -> None:
        self.panel.set_limits(limits)
        self._face.set_limits(limits)
        self._tell(self._queue.set_limits, limits)

    def _preview(self, template: str) -> str:
        scene = next(iter(self.panel.scenes), _EXAMPLE)
        return str(self.panel.folder / self._hooks.scene_folder(template, scene))

    def _keep_folder(self, path: str) -> None:
        self._settings.download_folder = Path(path)

    def _keep_loading(self, is_wanted: bool) -> None:
        self._settings.loads_downloads = is_wanted

    # What the queue tells.

    def _show(self, news: QueueNews) -> None:
        self.panel.show_downloads(news.downloads, news.changed)
        sums = self.panel.view.totals
        changes = self._changes.take(news.downloads, sums.done_bytes)
        self._face.show(news.downloads, sums.share)
        if changes.completed:
            self._finish(changes.completed)
        for download in changes.stopped:
            text = self.tr("{title}: {reason}")
            reason = explain(download.error or DinamisError())
            self._say(text.format(title=download.title, reason=reason), Qgis.MessageLevel.Warning)
        if changes.is_moving_again and self.panel.notice.text() == self._wait_text:
            self.panel.notice.show_text("")
        if changes.waits_for is not None:
            self._wait_text = wait_sentence(changes.waits_for)
            self._say(self._wait_text, Qgis.MessageLevel.Warning)

    def _finish(self, downloads: Tuple[Download, ...]) -> None:
        self._say(self.tr("Complete: {}").format(title_list(downloads)), Qgis.MessageLevel.Success)
        by_service: Dict[str, List[str]] = defaultdict(list)
        for download in downloads:
            by_service[download.service_id].append(download.scene_id)
        for service_id, names in by_service.items():
            self._mark(service_id, tuple(names))
        if self.panel.load_check.isChecked():
            self._load(downloads)
        self.completed.emit(downloads)

    def _mark(self, service_id: str, names: Tuple[str, ...]) -> None:
        self._errands.add(lambda: self._hooks.mark(service_id, names), lambda _: self.marked.emit())

    def _load(self, downloads: Sequence[Download]) -> None:
        self._hooks.load(tuple(product_path(download) for download in downloads))

    def _fail(self, error: DinamisError) -> None:
        self._notice(explain(error), Qgis.MessageLevel.Warning)

    def _notice(self, text: str, level: Qgis.MessageLevel) -> None:
        self.panel.notice.show_text(text, level)

    def _say(self, text: str, level: Qgis.MessageLevel) -> None:
        """Say it in the panel, and elsewhere if the panel is not in sight."""
        self._notice(text, level)
        if not self.panel.isVisible():
            self.told.emit(text, level)


def product_path(download: Download) -> Path:
    """Where the product of a download is: its only file, or the folder of all of them."""
    folder = Path(download.folder)
    return folder / download.files[0].name if len(download.files) == 1 else folder
