"""Connects the box that loads products with their readers and with the map."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, List, Sequence, Tuple

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..gui.image.load_box import LoadBox
from ..gui.image.loaded_list import LoadedEntry
from ..layers.map_content import MapContent
from .box_work import BoxWork, Errand
from .mosaic_station import MosaicStation
from .overview_station import OverviewStation
from .product_reading import LoadedProduct, Outcome, ProductReading, ReadingWish
from .product_words import said_of_loading
from .short_names import shortened


class ProductStation(QObject):
    """Loads deliveries, chosen in its box or just downloaded; lives in the GUI thread.

    Args:
        run: as ``Background.run``.
        products_folder: where what is made from deliveries is kept.
        folder: where deliveries are, for a choice to begin there.
    """

    shown = pyqtSignal(object)  # tuple[QgsRasterLayer, ...], on the map and visible

    def __init__(
        self,
        content: MapContent,
        run: Callable[..., Any],
        products_folder: Path,
        folder: Callable[[], Path],
        open_folder: Callable[[Path], object],
    ) -> None:
        super().__init__()
        self._content, self._products_folder = content, products_folder
        self._waiting: List[Path] = []
        self.box = LoadBox(folder, open_folder)
        self._work = BoxWork(self.box, run)
        self.mosaics = MosaicStation(self.box, self._work, content, products_folder)
        self.overviews = OverviewStation(self.box, self._work, content, products_folder)
        self.mosaics.shown.connect(self.shown)
        self.box.load_wanted.connect(self.load)
        self.box.stop_wanted.connect(self._waiting.clear)
        self.box.loaded.again_wanted.connect(self._load_again)
        self._work.ended.connect(self._load_waiting)

    def load(self, paths: Sequence[Path]) -> None:
        """Put deliveries on the map: files, folders or archives, also many files of one.

        Those that come while others are read wait for their turn. Where a folder holds
        several, they are offered in the box.
        """
        self._waiting.extend(Path(path) for path in paths)
        self._load_waiting()

    def _load_again(self, entries: Sequence[LoadedEntry]) -> None:
        self.load([entry.path for entry in entries])

    def _load_waiting(self) -> None:
        if not self._waiting or self._work.is_busy:
            return
        if self.mosaics.knows(self._waiting[0]):
            self.mosaics.show_again(self._waiting.pop(0))
            return
        wanted = tuple(path for path in self._waiting if not self.mosaics.knows(path))
        self._waiting = [path for path in self._waiting if self.mosaics.knows(path)]
        options = self.box.options
        chosen = frozenset(product.path for product in self.box.found.products())
        wish = ReadingWish(
            options.options(), options.wants_masks(), self._content.sources(), chosen
        )
        self._work.start(
            Errand(
                self.tr("DINAMIS product"),
                self.tr("Reading {}…").format(shortened(wanted[0].name)),
                lambda job: ProductReading(self._products_folder, wish, job).read(wanted),
                self._show,
            )
        )

    def _show(self, outcome: Outcome) -> None:
        visible: List[QgsRasterLayer] = []
        for one in outcome.loaded:
            self._content.add_product(one.name, one.layers, one.masks)
            visible.append(one.layers[0])
        if outcome.loaded:
            self.box.loaded.add([_entry(one) for one in outcome.loaded])
        if outcome.found:
            self.box.found.offer(outcome.found)
        self.box.notice.show_text(*said_of_loading(outcome))
        if visible:
            shown: Tuple[QgsRasterLayer, ...] = tuple(visible)
            self.shown.emit(shown)


def _entry(one: LoadedProduct) -> LoadedEntry:
    rasters = tuple(Path(layer.source()) for layer in one.layers)
    return LoadedEntry(one.name, one.path, rasters, one.is_slow)
