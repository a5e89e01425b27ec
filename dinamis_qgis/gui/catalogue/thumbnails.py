"""Small pictures for the rows in sight: fetched in the background, scaled, kept within 64 MB."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any, Callable, Dict, List, Optional

from qgis.PyQt.QtCore import QObject, QSize, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication, QImage, QPixmap

from ...domain.errors import DinamisError
from ...domain.scene import Scene, SceneKey
from ..scaled_image import scaled_image

ROW_SIZE = QSize(46, 38)
GRID_SIZE = QSize(150, 112)
AT_ONCE = 6
MOST_BYTES = 64_000_000
"""Of all pictures: those of rows and those of the grid share it by their sizes."""

_MOST_WAITING = 40
_CALM_MS = 150
"""Rows come into sight as they are painted, while the next page is read, or as the list is scrolled
past them: neither waits for pictures."""


class Thumbnails(QObject):
    """Gives a picture at once if it has it, and asks for it otherwise.

    Args:
        load: fetches the bytes of a scene's picture, None where it has none; blocks.
        size: the room of a picture.
    """

    arrived = pyqtSignal(object)
    """Key of the scene whose picture is there, or will not come."""

    def __init__(
        self,
        load: Callable[[Scene], Optional[bytes]],
        run: Callable[..., Any],
        size: QSize = ROW_SIZE,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._load, self._run, self._size = load, run, size
        self._kept: OrderedDict[SceneKey, QPixmap] = OrderedDict()
        self._bytes = 0
        self._most_bytes = MOST_BYTES * _area(size) // (_area(ROW_SIZE) + _area(GRID_SIZE))
        self._waiting: List[Scene] = []
        self._under_way: Dict[SceneKey, Any] = {}
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self.fetch_waiting)

    def pixmap(self, scene: Scene) -> Optional[QPixmap]:
        """The picture of a scene in sight; None while it is on its way."""
        if scene.key in self._kept:
            self._kept.move_to_end(scene.key)
            return self._kept[scene.key]
        if scene.key not in self._under_way and scene not in self._waiting:
            self._waiting.append(scene)
            # What was asked for first has most likely been scrolled away.
            del self._waiting[:-_MOST_WAITING]
            if not self._calm.isActive():
                self._calm.start()
        return None

    def start_anew(self) -> None:
        """Forget what was waited for, and what failed: it may come this time."""
        self._waiting.clear()
        for failed in [key for key, pixmap in self._kept.items() if pixmap.isNull()]:
            del self._kept[failed]

    def fetch_waiting(self) -> None:
        """Fetch what was asked for, as many at once as may be."""
        while self._waiting and len(self._under_way) < AT_ONCE:
            scene = self._waiting.pop()
            self._under_way[scene.key] = None
            self._fetch(scene)

    def _fetch(self, scene: Scene) -> None:
        def done(image: QImage) -> None:
            self._under_way.pop(scene.key, None)
            self._keep(scene.key, image)
            self.fetch_waiting()

        def failed(_error: DinamisError) -> None:
            done(QImage())

        ratio = QGuiApplication.primaryScreen().devicePixelRatio()

        def picture() -> QImage:
            data = self._load(scene)
            return QImage() if data is None else scaled_image(data, self._size, ratio)

        self._run("", lambda job: picture(), done, failed)

    def _keep(self, key: SceneKey, image: QImage) -> None:
        pixmap = QPixmap.fromImage(image) if not image.isNull() else QPixmap()
        self._kept[key] = pixmap
        self._bytes += _cost(pixmap)
        while self._bytes > self._most_bytes and len(self._kept) > 1:
            _, dropped = self._kept.popitem(last=False)
            self._bytes -= _cost(dropped)
        self.arrived.emit(key)


def _area(size: QSize) -> int:
    return size.width() * size.height()


def _cost(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
