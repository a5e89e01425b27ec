"""Connects the box that loads products with their readers and with the map."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, List, NamedTuple, Sequence, Tuple

from qgis.core import Qgis, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..background import Job
from ..delivery import open_product
from ..domain.errors import Cancelled, DinamisError, NotAProduct
from ..domain.product import Product, ShowOptions
from ..gui.load_box import LoadBox
from ..layers.map_content import MapContent
from ..layers.prepared import Placement, Prepared
from ..layers.product_names import scene_name
from ..layers.products import product_layers
from ..messages import explain

_MOST_NAMED = 4
_LONGEST_NAME = 38
_IMAGES = (".zip", ".xml", ".dim", ".tif", ".tiff", ".jp2")


class _Loaded(NamedTuple):
    """A product as layers, not on the map yet."""

    name: str
    path: Path
    layers: Tuple[QgsRasterLayer, ...]
    missing: Tuple[str, ...]
    is_approximate: bool


class _Outcome(NamedTuple):
    loaded: Tuple[_Loaded, ...]
    errors: Tuple[DinamisError, ...]


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
        self._content, self._run, self._products_folder = content, run, products_folder
        self._job: Any = None
        self._waiting: List[Path] = []
        self.box = LoadBox(folder, open_folder)
        self.box.load_wanted.connect(self.load)
        self.box.stop_wanted.connect(self._stop)

    def load(self, paths: Sequence[Path]) -> None:
        """Put deliveries on the map: files, folders or archives, also many files of one.

        Those that come while others are read wait for their turn.
        """
        self._waiting.extend(Path(path) for path in paths)
        if self._waiting and self._job is None:
            wanted, self._waiting = tuple(self._waiting), []
            options = self.box.options()
            self.box.set_busy(True)
            self.box.notice.show_text(self.tr("Reading {}…").format(wanted[0].name))
            self._job = object()  # a runner may be done before it returns
            job = self._run(
                self.tr("DINAMIS product"),
                lambda job: self._read(job, wanted, options),
                self._show,
                self._fail,
                self.box.show_progress,
            )
            self._job = job if self._job is not None else None

    # In a worker thread.

    def _read(self, job: Job, paths: Sequence[Path], options: ShowOptions) -> _Outcome:
        """Make layers of every delivery that the paths belong to, each once."""
        loaded: List[_Loaded] = []
        errors: List[DinamisError] = []
        aside: List[DinamisError] = []  # licences and pictures that were downloaded along
        known: List[Product] = []
        for index, path in enumerate(paths):
            job.check()
            if any(_is_part(path, product) for product in known):
                continue
            if len(paths) > 1:
                job.report(index / len(paths), self.tr("Reading {}…").format(path.name))
            try:
                prepared = open_product(path, self._products_folder, options, job.check)
                if not any(_is_same(prepared.product, product) for product in known):
                    known.append(prepared.product)
                    loaded.append(_layers(path, prepared))
            except Cancelled:
                raise
            except NotAProduct as error:
                (errors if _claims_to_be_one(path) else aside).append(error)
            except DinamisError as error:  # the others are shown all the same
                errors.append(error)
        return _Outcome(tuple(loaded), tuple(errors if loaded else errors + aside))

    # In the GUI thread.

    def _show(self, outcome: _Outcome) -> None:
        self._end()
        visible: List[QgsRasterLayer] = []
        for one in outcome.loaded:
            self._content.add_product(one.name, one.layers)
            self.box.add_done(one.name, one.path)
            visible.append(one.layers[0])
        text, level = self._said(outcome)
        self.box.notice.show_text(text, level)
        if visible:
            self.shown.emit(tuple(visible))
        self.load(())

    def _said(self, outcome: _Outcome) -> Tuple[str, Qgis.MessageLevel]:
        sentences, level = [], Qgis.MessageLevel.Success
        for one in outcome.loaded:
            sentences.append(self.tr("{} is on the map.").format(one.name))
            if one.missing:
                level = Qgis.MessageLevel.Warning
                sentences.append(self._missing(one.missing))
            if one.is_approximate:
                sentences.append(
                    self.tr("Its place is approximate: choose a terrain model to be nearer.")
                )
        if outcome.errors:
            level = Qgis.MessageLevel.Warning
            sentences.extend(explain(error) for error in outcome.errors)
        return "\n".join(sentences), level

    def _missing(self, names: Sequence[str]) -> str:
        listed = ", ".join(_shortened(name) for name in names[:_MOST_NAMED])
        if len(names) > _MOST_NAMED:
            more = len(names) - _MOST_NAMED
            return self.tr("Missing, hence empty there: {} and {} more.").format(listed, more)
        return self.tr("Missing, hence empty there: {}.").format(listed)

    def _fail(self, error: DinamisError) -> None:
        self._waiting.clear()
        self._end()
        is_cancelled = isinstance(error, Cancelled)
        level = Qgis.MessageLevel.Info if is_cancelled else Qgis.MessageLevel.Warning
        self.box.notice.show_text(explain(error), level)

    def _stop(self) -> None:
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()

    def _end(self) -> None:
        self._job = None
        self.box.set_busy(False)


def _layers(path: Path, prepared: Prepared) -> _Loaded:
    product = prepared.product
    is_approximate = prepared.images[0].placement is Placement.POLYNOMIALS
    layers = product_layers(prepared)
    return _Loaded(scene_name(product), path, layers, product.missing, is_approximate)


def _shortened(name: str) -> str:
    """A file name that a narrow dock shows whole: its end tells the tile."""
    return name if len(name) <= _LONGEST_NAME else f"{name[:12]}…{name[13 - _LONGEST_NAME :]}"


def _claims_to_be_one(path: Path) -> bool:
    return path.is_dir() or path.suffix.lower() in _IMAGES


def _is_part(path: Path, product: Product) -> bool:
    """Whether a file lies beside the metadata of a product that was read already."""
    homes = {Path(part.path).parent for part in product.components if part.files}
    return str(path) == product.location or any(home in path.parents for home in homes)


def _is_same(one: Product, other: Product) -> bool:
    return [part.path for part in one.components] == [part.path for part in other.components]
