"""A button that shows images where they are, without downloading them."""

from __future__ import annotations

from typing import Optional, Sequence, Tuple

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ...domain.scene import Scene
from ...domain.streamed_files import streamed_files


class StreamButton(QPushButton):
    """Enabled when a selected scene has images that can be read where they are."""

    wanted = pyqtSignal(object)  # tuple[Scene, ...], those that can be shown so

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("&Show without downloading"))
        self.setObjectName("stream_button")
        self._scenes: Tuple[Scene, ...] = ()
        self._is_busy, self._is_allowed = False, True
        self._has_images = False
        self.clicked.connect(self._want)
        self._update()

    def set_scenes(self, scenes: Sequence[Scene]) -> None:
        self._scenes = tuple(scenes)
        self._has_images = any(map(streamed_files, scenes))
        self._update()

    def set_allowed(self, is_allowed: bool) -> None:
        """Whether the service signs for its files, or has them open to all."""
        self._is_allowed = is_allowed
        self._update()

    def set_busy(self, is_busy: bool) -> None:
        """While images are opened, they are not offered again."""
        self._is_busy = is_busy
        self._update()

    def _want(self) -> None:
        self.wanted.emit(tuple(scene for scene in self._scenes if streamed_files(scene)))

    def _update(self) -> None:
        self.setEnabled(self._has_images and self._is_allowed and not self._is_busy)
        if self._has_images and self._is_allowed:
            text = self.tr("Reads only what the map shows, straight from the store")
        else:
            text = self.tr("Only scenes that a store holds as GeoTIFF can be shown so")
        self.setToolTip(text)
        self.setAccessibleDescription(text)
