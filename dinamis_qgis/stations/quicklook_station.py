"""Connects the quicklook panel with the pictures kept and with the map."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Callable, List, NamedTuple, Optional, Sequence, Tuple

from qgis.core import Qgis, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..api.client import DinamisClient
from ..background import Background, Job, working_for
from ..catalogue.pictures import picture_name
from ..domain.errors import Cancelled, DinamisError, NotFound, UnexpectedReply
from ..domain.scene import Scene
from ..gui.image.quicklook_panel import QuicklookPanel, accuracy_text
from ..layers.map_content import MapContent
from ..layers.quicklooks import quicklook_layer, quicklook_raster
from ..library import Library
from ..words.messages import explain

_AT_ONCE = 6
"""Pictures asked for side by side."""


class _Placed(NamedTuple):
    layers: Tuple[QgsRasterLayer, ...]
    errors: Tuple[DinamisError, ...]


class QuicklookStation(QObject):
    """The fourth station, and everything behind it; lives in the GUI thread.

    Args:
        client: the service that is used now.
        folder: where the pictures of layers are kept.
        open_link: opens an address of the web.
    """

    shown = pyqtSignal(object)  # tuple[QgsRasterLayer, ...], on the map

    def __init__(
        self,
        client: Callable[[], DinamisClient],
        library: Library,
        content: MapContent,
        background: Background,
        folder: Path,
        open_link: Callable[[str], object],
    ) -> None:
        super().__init__()
        self._client, self._library, self._folder = client, library, folder
        self._content, self._background = content, background
        self._job: Optional[Job] = None
        self._is_busy = False
        self.panel = QuicklookPanel(
            lambda scene: library.quicklook(client(), scene),
            lambda scene: library.mark_of(client(), scene),
            open_link,
            background.run,
            lambda scene: library.licence(client(), scene),
        )
        self.panel.quicklook_wanted.connect(lambda scene: self.show([scene]))
        self.panel.quicklooks_wanted.connect(self.show)
        self.panel.stop_wanted.connect(self._stop)

    def show(self, scenes: Sequence[Scene]) -> None:
        """Put the quicklooks of scenes on the map."""
        wanted = tuple(scene for scene in scenes if scene.quicklook is not None)
        if not wanted or self._is_busy:
            return
        client, accuracy = self._client(), accuracy_text()
        self.panel.notice.show_text("")
        self._set_busy(True)
        self._job = self._background.run(
            self.tr("DINAMIS quicklooks") if len(wanted) > 1 else self.tr("DINAMIS quicklook"),
            lambda job: self._placed(job, client, wanted, accuracy),
            self._show,
            self._fail,
            self.panel.show_progress,
        )

    # In a worker thread.

    def _placed(
        self, job: Job, client: DinamisClient, scenes: Sequence[Scene], accuracy: str
    ) -> _Placed:
        """Fetch and place the pictures side by side, then open them one after the other.

        Raises:
            DinamisError: there is none to be shown.
        """
        placed: List[Tuple[Scene, Path]] = []
        errors: List[DinamisError] = []
        with ThreadPoolExecutor(_AT_ONCE, "dinamis-quicklook") as pool:
            futures = [pool.submit(self._raster, job, client, scene) for scene in scenes]
            for index, (scene, future) in enumerate(zip(scenes, futures), 1):
                try:
                    placed.append((scene, future.result()))
                except Cancelled:
                    raise
                except DinamisError as error:  # the others are shown all the same
                    errors.append(error)
                job.report(index / len(scenes))
        job.check()
        if not placed:
            raise errors[0]
        layers = tuple(quicklook_layer(path, scene, accuracy) for scene, path in placed)
        return _Placed(layers, tuple(errors))

    def _raster(self, job: Job, client: DinamisClient, scene: Scene) -> Path:
        job.check()
        with working_for(job):
            image = self._library.quicklook(client, scene)
        if image is None:
            raise NotFound(scene.id)
        try:
            return quicklook_raster(image, scene, self._folder)
        except UnexpectedReply:
            # Kept, it would be refused at every later try.
            name = picture_name(client.service.id, scene.key)
            self._library.pictures.path(name, "quicklook").unlink(missing_ok=True)
            raise

    # In the GUI thread.

    def _show(self, placed: _Placed) -> None:
        self._set_busy(False)
        layers = self._content.show_quicklooks(placed.layers)
        if placed.errors:
            text = self.tr("Quicklooks on the map: {}. Missing: {}. {}").format(
                len(layers), len(placed.errors), explain(placed.errors[0])
            )
            self.panel.notice.show_text(text, Qgis.MessageLevel.Warning)
        elif len(layers) > 1:
            text = self.tr("{} quicklooks are on the map.").format(len(layers))
            self.panel.notice.show_text(text, Qgis.MessageLevel.Success)
        self.shown.emit(layers)

    def _fail(self, error: DinamisError) -> None:
        self._set_busy(False)
        is_cancelled = isinstance(error, Cancelled)
        level = Qgis.MessageLevel.Info if is_cancelled else Qgis.MessageLevel.Warning
        self.panel.notice.show_text(explain(error), level)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _set_busy(self, busy: bool) -> None:
        self._is_busy = busy
        self.panel.set_busy(busy)
