"""The scenes that the user chose in the list, read for the other stations."""

from __future__ import annotations

from typing import Any, Callable, Mapping, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...domain.scene import Scene
from .scenes_model import ReadScenes, ScenesModel
from .scenes_view import ScenesView

MOST_TOLD = 1000
"""Scenes that the other stations are told of."""


class ChosenScenes(QObject):
    """Tells of the chosen scenes, the first thousand, once all of these are read.

    Args:
        read: reads kept scenes by their numbers; blocks.
    """

    changed = pyqtSignal(object)  # tuple[Scene, ...]
    failed = pyqtSignal(object)  # DinamisError

    def __init__(
        self,
        model: ScenesModel,
        view: ScenesView,
        read: ReadScenes,
        run: Callable[..., Any],
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._view, self._read, self._run = model, view, read, run
        self.count = 0
        """How many are chosen, told or not."""

    def forget(self) -> None:
        """The list is empty now, and nothing was chosen in it."""
        self.count = 0

    def scenes(self) -> Tuple[Scene, ...]:
        """Those that have been read."""
        return self._model.scenes_of(self._view.numbers())

    def tell(self, numbers: Sequence[int]) -> None:
        """These were chosen, by the catalogue's numbers."""
        self.count = len(numbers)
        asked = numbers[:MOST_TOLD]
        scenes = self._model.scenes_of(asked)
        if len(scenes) == len(asked):
            self.changed.emit(scenes)
            return

        def tell(found: Mapping[int, Scene]) -> None:
            if self._view.numbers()[:MOST_TOLD] == asked:
                self.changed.emit(tuple(found.values()))

        self._run("", lambda job: self._read_through(asked), tell, self.failed.emit)

    def _read_through(self, numbers: Sequence[int]) -> Mapping[int, Scene]:
        """Read scenes, and find out in this thread what every station asks them for."""
        found = self._read(numbers)
        for scene in found.values():
            _ = scene.quicklook, scene.data_assets  # found out once, and kept
        return found
