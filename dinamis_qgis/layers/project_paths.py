"""Has QGIS ask us what to open and what to keep, whenever it reads or writes a file of its own."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsPathResolver

from .signed_paths import SignedPaths


class ProjectPaths:
    """Projects, layer definitions and copied layers keep addresses without signatures."""

    def __init__(self, paths: SignedPaths) -> None:
        self._paths = paths
        self._reader: Optional[str] = None
        self._writer: Optional[str] = None

    def open(self) -> None:
        """From now on; QGIS calls us for every path, several times."""
        self._reader = QgsPathResolver.setPathPreprocessor(self._paths.opened)
        self._writer = QgsPathResolver.setPathWriter(self._paths.saved)

    def close(self) -> None:
        if self._reader is not None:
            QgsPathResolver.removePathPreprocessor(self._reader)
        if self._writer is not None:
            QgsPathResolver.removePathWriter(self._writer)
        self._reader = self._writer = None
