"""Builds overviews of what is on the map, when the user asks for it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Dict, Sequence, Tuple

from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication, QObject

from ..background import Job
from ..gui.image.load_box import LoadBox
from ..gui.image.loaded_list import LoadedEntry
from ..layers.map_content import MapContent
from ..layers.overviews import build_overviews
from .box_work import BoxWork, Errand
from .mosaic_making import overview_home


class OverviewStation(QObject):
    """Makes products and mosaics of the box quick to draw; lives in the GUI thread.

    Args:
        products_folder: where the plugin keeps what it makes; overviews go there too, or beside
            a mosaic that the user had written, never into a delivery.
    """

    def __init__(
        self, box: LoadBox, work: BoxWork, content: MapContent, products_folder: Path
    ) -> None:
        super().__init__()
        self._box, self._work, self._content = box, work, content
        self._products_folder = products_folder
        box.loaded.faster_wanted.connect(self.build)

    def build(self, entries: Sequence[LoadedEntry]) -> None:
        """Build what is lacking in the background, after what is under way.

        Args:
            entries: one at least.
        """
        wanted = tuple(entries)
        self._work.start(
            Errand(
                self.tr("DINAMIS overviews"),
                self.tr("Computing overviews of {}…").format(wanted[0].name),
                lambda job: self._build(wanted, job),
                self._show,
            )
        )

    def _build(self, entries: Tuple[LoadedEntry, ...], job: Job) -> Tuple[LoadedEntry, ...]:
        """In a worker thread."""
        text = QCoreApplication.translate("OverviewStation", "Computing overviews of {}…")
        owners: Dict[Path, str] = {path: one.name for one in entries for path in one.rasters}
        for number, (path, name) in enumerate(owners.items()):
            told = text.format(name)
            _Part(number, len(owners), told, job).build(path, self._products_folder)
        return entries

    def _show(self, entries: Tuple[LoadedEntry, ...]) -> None:
        self._content.reopen({path for entry in entries for path in entry.rasters})
        for entry in entries:
            self._box.loaded.replace(replace(entry, is_slow=False))
        names = ", ".join(entry.name for entry in entries)
        text = self.tr("{} is quick to draw from now on.").format(names)
        self._box.notice.show_text(text, Qgis.MessageLevel.Success)


class _Part:
    """One raster of several: its share of the whole."""

    def __init__(self, number: int, count: int, text: str, job: Job) -> None:
        self._number, self._count, self._text, self._job = number, count, text, job

    def build(self, raster: Path, products_folder: Path) -> None:
        is_written = overview_home(raster, products_folder) != products_folder
        build_overviews(raster, products_folder, self._report, self._job.check, is_written)

    def _report(self, share: float) -> None:
        self._job.report((self._number + share) / self._count, self._text)
