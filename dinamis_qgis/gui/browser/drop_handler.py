"""What is dropped on QGIS's window: entries of our browser, and files of exercises."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsMimeDataUtils
from qgis.gui import QgsCustomDropHandler

from ...domain.exercise_file import SUFFIX
from .items import PROVIDER


class DinamisDrop(QgsCustomDropHandler):
    """Asked by QGIS whenever something is dropped.

    Args:
        drop: does with the entry of a path what a double click does.
        open_exercise: opens a file.
    """

    def __init__(
        self, drop: Callable[[str], object], open_exercise: Callable[[Path], object]
    ) -> None:
        super().__init__()
        self._drop, self._open_exercise = drop, open_exercise

    def customUriProviderKey(self) -> str:  # noqa: N802
        return PROVIDER

    def handleCustomUriDrop(self, uri: QgsMimeDataUtils.Uri) -> None:  # noqa: N802
        self._drop(uri.uri)

    def canHandleCustomUriCanvasDrop(  # noqa: N802
        self, uri: QgsMimeDataUtils.Uri, _canvas: Any
    ) -> bool:
        return bool(uri.providerKey == PROVIDER)

    def handleCustomUriCanvasDrop(  # noqa: N802
        self, uri: QgsMimeDataUtils.Uri, _canvas: Any
    ) -> bool:
        self._drop(uri.uri)
        return True

    def handleFileDrop(self, file: str) -> bool:  # noqa: N802
        if not file.lower().endswith(SUFFIX):
            return False
        self._open_exercise(Path(file))
        return True
