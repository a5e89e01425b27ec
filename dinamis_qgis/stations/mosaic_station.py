"""Connects the window that asks for a mosaic with what makes it, and with the map."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, Optional, Sequence, Tuple

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..domain.area import Area
from ..domain.product import ShowOptions
from ..gui.area.area_words import size_text
from ..gui.image.load_box import LoadBox
from ..gui.image.loaded_list import LoadedEntry
from ..gui.image.mosaic_dialog import MosaicDialog, MosaicWish
from ..layers.map_content import MapContent
from ..layers.mosaic import MosaicOptions, Order
from ..layers.mosaic_layer import MosaicRaster
from .box_work import BoxWork, Errand
from .mosaic_making import MadeMosaic, MosaicOrder, make_mosaic, opened_mosaic
from .product_words import said_of_mosaic


class MosaicStation(QObject):
    """Makes mosaics of products that are listed in the box; lives in the GUI thread.

    Args:
        products_folder: where what is made from deliveries is kept.
    """

    shown = pyqtSignal(object)  # tuple[QgsRasterLayer, ...], on the map and visible

    def __init__(
        self, box: LoadBox, work: BoxWork, content: MapContent, products_folder: Path
    ) -> None:
        super().__init__()
        self._box, self._work, self._content = box, work, content
        self._products_folder = products_folder
        self._area: Optional[Area] = None
        self._made: Dict[Path, MosaicRaster] = {}
        box.mosaic_wanted.connect(self.ask)

    def set_area(self, area: Optional[Area]) -> None:
        """Take the area of the dock, to which mosaics may be clipped."""
        self._area = area

    def ask(self, paths: Sequence[Path]) -> MosaicDialog:
        """Ask what mosaic of these deliveries is wanted, and make it when that is said."""
        area, paths = self._area, tuple(paths)
        dialog = MosaicDialog(
            self._names(paths), paths, self._area_words(), self._box.folder, self._box
        )
        dialog.mosaic_wanted.connect(lambda wish: self.make(paths, wish, area))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def make(self, paths: Tuple[Path, ...], wish: MosaicWish, area: Optional[Area] = None) -> None:
        """Make a mosaic in the background, after what is under way."""
        self._box.found.hide()
        order = self._order(paths, wish, area)
        self._work.start(
            Errand(
                self.tr("DINAMIS mosaic"),
                self.tr("Making a mosaic of {} products…").format(len(paths)),
                lambda job: make_mosaic(order, self._products_folder, job),
                self._show,
            )
        )

    def knows(self, path: Path) -> bool:
        """Whether a path is that of a mosaic made in this session."""
        return path in self._made

    def show_again(self, path: Path) -> None:
        """Put a mosaic of this session back on the map."""
        raster = self._made[path]
        self._work.start(
            Errand(
                self.tr("DINAMIS mosaic"),
                self.tr("Opening {}…").format(path.name),
                lambda job: opened_mosaic(raster, self._products_folder, job),
                self._show,
            )
        )

    def _order(
        self, paths: Tuple[Path, ...], wish: MosaicWish, area: Optional[Area]
    ) -> MosaicOrder:
        asked = self._box.options.options()
        # The mosaic itself places images in sensor geometry: each pixel is resampled once.
        show = ShowOptions(asked.pansharpen, asked.reflectance)
        geometry = area.geometry if area is not None and wish.is_clipped else None
        options = MosaicOptions(
            Order(wish.order), geometry, wish.crs, wish.resolution, asked.terrain
        )
        return MosaicOrder(paths, wish, show, options)

    def _show(self, made: MadeMosaic) -> None:
        raster, layer = made.raster, made.layer
        self._made[raster.path] = raster
        self._content.add_product(layer.name(), (layer,))
        entry = LoadedEntry(layer.name(), raster.path, (raster.path,), made.is_slow, True)
        self._box.loaded.add((entry,))
        self._box.notice.show_text(*said_of_mosaic(raster.result))
        shown: Tuple[QgsRasterLayer, ...] = (layer,)
        self.shown.emit(shown)

    def _names(self, paths: Sequence[Path]) -> Tuple[str, ...]:
        """As the lists of the box name them."""
        known = {entry.path: entry.name for entry in self._box.loaded.entries()}
        known.update((one.path, one.name) for one in self._box.found.products())
        return tuple(known.get(path, path.name) for path in paths)

    def _area_words(self) -> str:
        if self._area is None:
            return ""
        size = size_text(self._area).replace(" ", "\u00a0")  # stays on one line
        return f"{self._area.name}, {size}" if self._area.name else size
