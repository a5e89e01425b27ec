"""Shows images of scenes where they are: nothing comes to the disk."""

from __future__ import annotations

from typing import Any, Callable, List, NamedTuple, Sequence, Tuple

from qgis.core import Qgis, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..background import Job
from ..domain.errors import Cancelled, DinamisError
from ..domain.scene import Scene
from ..domain.streamed_files import StreamedFiles, streamed_files
from ..domain.unsigned import unsigned
from ..gui.image.stream_button import StreamButton
from ..layers.map_content import MapContent
from ..layers.signed_paths import SignedPaths
from ..layers.streamed import SERVICE, streamed_layer, streamed_pair_layer
from ..layers.streamed_pair import Pair
from ..words.messages import explain
from .link_signing import Links, LinkSigning


class _Outcome(NamedTuple):
    layers: Tuple[QgsRasterLayer, ...]
    errors: Tuple[DinamisError, ...]


class StreamDesk(QObject):
    """Opens what the button asks for, in a worker thread, and puts it on the map.

    Args:
        service_id: gives the service that the scenes shown are of.
        run: as ``Background.run``.
    """

    shown = pyqtSignal(object)  # tuple[QgsRasterLayer, ...]
    told = pyqtSignal(str, object)  # a sentence, and its Qgis.MessageLevel

    def __init__(
        self,
        button: StreamButton,
        content: MapContent,
        paths: SignedPaths,
        links: LinkSigning,
        service_id: Callable[[], str],
        run: Callable[..., Any],
    ) -> None:
        super().__init__()
        self._button, self._content, self._paths, self._links = button, content, paths, links
        self._service_id, self._run = service_id, run
        button.wanted.connect(self.show)

    def show(self, scenes: Sequence[Scene]) -> None:
        """Put the images of scenes on the map."""
        wanted, service_id = tuple(scenes), self._service_id()
        self._button.set_busy(True)
        self._run(
            self.tr("DINAMIS images from the store"),
            lambda job: self._open_all(wanted, job),
            lambda outcome: self._show(outcome, service_id),
            self._fail,
        )

    def _open_all(self, scenes: Sequence[Scene], job: Job) -> _Outcome:
        """In a worker: all addresses are signed for at once."""
        # An image that two scenes share is opened once.
        shared = {files: scene for scene in scenes for files in streamed_files(scene)}
        images = [(scene, files) for files, scene in shared.items()]
        hrefs = [unsigned(asset.href) for _, files in images for asset in files.assets]
        links = self._links.sign(hrefs)
        layers: List[QgsRasterLayer] = []
        errors: List[DinamisError] = []
        for number, (scene, files) in enumerate(images):
            job.report(number / len(images), scene.id)
            try:
                layers.append(self._open(scene, files, links, job))
            except Cancelled:
                raise
            except DinamisError as error:  # the others are shown all the same
                errors.append(error)
        return _Outcome(tuple(layers), tuple(errors))

    def _open(self, scene: Scene, files: StreamedFiles, links: Links, job: Job) -> QgsRasterLayer:
        def sign(href: str) -> str:
            if href in links.refused:
                raise links.refused[href]
            return links.signed[href]

        if files.pan is None:
            href = unsigned(files.image.href)
            return streamed_layer(scene, href, sign, self._paths, job.check)
        pair = Pair(unsigned(files.pan.href), unsigned(files.image.href))
        return streamed_pair_layer(scene, pair, sign, self._paths, job.check)

    def _show(self, outcome: _Outcome, service_id: str) -> None:
        self._button.set_busy(False)
        for layer in outcome.layers:
            layer.setCustomProperty(SERVICE, service_id)
            self._content.add_image(layer)
        sentences = list(dict.fromkeys(map(explain, outcome.errors)))
        if outcome.layers:
            names = ", ".join(dict.fromkeys(layer.name() for layer in outcome.layers))
            sentences.insert(0, self.tr("On the map, read from the store: {}").format(names))
        level = Qgis.MessageLevel.Warning if outcome.errors else Qgis.MessageLevel.Success
        self.told.emit("\n".join(sentences), level)
        if outcome.layers:
            self.shown.emit(outcome.layers)

    def _fail(self, error: DinamisError) -> None:
        self._button.set_busy(False)
        self.told.emit(explain(error), Qgis.MessageLevel.Warning)
