"""Downloads what streamed layers show, and has them read it from the disk."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Dict, List, NamedTuple, Sequence, Tuple

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..api.client import DinamisClient
from ..domain.download import Download, DownloadQueue, DownloadState
from ..domain.errors import DinamisError, NothingToDownload
from ..domain.scene import Scene
from ..domain.unsigned import unsigned
from ..layers.kept_image import with_addresses
from ..layers.other_source import use_source
from ..layers.signed_paths import SignedPaths
from ..layers.streamed import COLLECTION, HREF, PAN_HREF, SCENE, SERVICE
from ..layers.vrt_file import write_text
from ..words.messages import explain

LOCAL = "dinamis/made_local"
"""Custom property of a layer whose files are on their way: keys of the assets, by address."""


class _Wish(NamedTuple):
    """A layer that is to read its files from the disk."""

    layer_id: str
    service_id: str
    scene_id: str
    collection: str
    kept: str
    """The image as a project keeps it."""

    keys: Dict[str, str]
    """The assets' keys by the addresses they were streamed from."""


class LocalCopies(QObject):
    """Lives in the GUI thread, beside the queue of downloads.

    What was asked for is kept in the layers themselves, so that it survives with the project.

    Args:
        client: opens a service by its id.
        folder: where downloads go.
    """

    made = pyqtSignal(object)  # QgsRasterLayer, read from the disk from now on
    told = pyqtSignal(str, object)  # a sentence, and its Qgis.MessageLevel

    def __init__(
        self,
        project: QgsProject,
        paths: SignedPaths,
        client: Callable[[str], DinamisClient],
        queue: DownloadQueue,
        folder: Callable[[], Path],
        run: Callable[..., Any],
    ) -> None:
        super().__init__()
        self._project, self._paths, self._client = project, paths, client
        self._queue, self._folder, self._run = queue, folder, run

    def can_make_local(self, layer: QgsMapLayer) -> bool:
        return (
            isinstance(layer, QgsRasterLayer)
            and self._paths.is_ours(layer.source())
            and bool(layer.customProperty(SCENE) and layer.customProperty(SERVICE))
        )

    def make_local(self, layers: Sequence[QgsRasterLayer]) -> None:
        """Queue what layers show; they are drawn from the store until it is there."""
        folder = str(self._folder())
        for wish in [self._wish(layer) for layer in layers if self.can_make_local(layer)]:
            self._run(
                self.tr("DINAMIS download"),
                lambda job, wish=wish: self._queue_files(wish, folder),
                self._remember,
                self._fail,
            )

    def look(self) -> None:
        """Have layers read what has arrived; to be called when a download is complete."""
        layers = [layer for layer in self._project.mapLayers().values() if self._is_wanted(layer)]
        if layers:
            wishes = [self._wish(layer) for layer in layers]
            self._run("", lambda job: self._arrived(wishes), self._use, self._fail)

    # In a worker thread.

    def _queue_files(self, wish: _Wish, folder: str) -> _Wish:
        scene = self._client(wish.service_id).scene(wish.scene_id, wish.collection)
        keys = _keys(scene, wish.keys)
        self._queue.add(wish.service_id, (scene,), folder, tuple(keys.values()))
        return wish._replace(keys=keys)

    def _arrived(self, wishes: Sequence[_Wish]) -> List[Tuple[str, Path]]:
        downloads = self._queue.downloads()
        found = []
        for wish in wishes:
            files = _files(wish, downloads)
            if files:
                found.append((wish.layer_id, _local_image(wish, files)))
        return found

    # In the GUI thread.

    def _wish(self, layer: QgsRasterLayer) -> _Wish:
        hrefs = self._paths.addresses(layer.source())
        keys = layer.customProperty(LOCAL) or dict.fromkeys(hrefs, "")
        service_id, scene, collection = map(layer.customProperty, (SERVICE, SCENE, COLLECTION))
        kept = self._paths.saved(layer.source())
        return _Wish(layer.id(), service_id, scene, collection, kept, keys)

    def _is_wanted(self, layer: QgsMapLayer) -> bool:
        return bool(layer.customProperty(LOCAL)) and self.can_make_local(layer)

    def _remember(self, wish: _Wish) -> None:
        layer = self._project.mapLayer(wish.layer_id)
        if layer is not None:
            layer.setCustomProperty(LOCAL, wish.keys)
            self._project.setDirty(True)
            text = self.tr("In the queue: {}. The layer then reads it from the disk.")
            self.told.emit(text.format(layer.name()), Qgis.MessageLevel.Info)
        self.look()

    def _use(self, arrived: Sequence[Tuple[str, Path]]) -> None:
        for layer_id, path in arrived:
            layer = self._project.mapLayer(layer_id)
            if layer is None:
                continue
            use_source(layer, str(path))
            for name in (LOCAL, HREF, PAN_HREF):
                layer.removeCustomProperty(name)
            self._project.setDirty(True)
            text = self.tr("{} is read from the disk now.")
            self.told.emit(text.format(layer.name()), Qgis.MessageLevel.Success)
            self.made.emit(layer)

    def _fail(self, error: DinamisError) -> None:
        self.told.emit(explain(error), Qgis.MessageLevel.Warning)


def _keys(scene: Scene, hrefs: Dict[str, str]) -> Dict[str, str]:
    """The keys of the scene's assets at these addresses.

    Raises:
        NothingToDownload: the scene has others by now.
    """
    known = {unsigned(asset.href): asset.key for asset in scene.assets}
    if not all(href in known for href in hrefs):
        raise NothingToDownload(scene.id)
    return {href: known[href] for href in hrefs}


def _files(wish: _Wish, downloads: Sequence[Download]) -> Dict[str, str]:
    """Where the files of a layer are, by the addresses they came from; none until all are there."""
    there = {
        file.key: str(Path(download.folder) / file.name)
        for download in downloads
        if (download.service_id, download.scene_id) == (wish.service_id, wish.scene_id)
        for file in download.files
        if file.state is DownloadState.DONE
    }
    found = {href: there[key] for href, key in wish.keys.items() if key in there}
    return found if len(found) == len(wish.keys) else {}


def _local_image(wish: _Wish, files: Dict[str, str]) -> Path:
    """What a layer opens: its file, or beside two files the virtual raster that merges them."""
    first = Path(next(iter(files.values())))
    if len(files) == 1:
        return first
    merged = with_addresses(wish.kept, files.__getitem__)
    return write_text(first.with_name(f"{first.stem}_sharpened.vrt"), merged)
