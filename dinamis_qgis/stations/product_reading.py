"""Makes layers of deliveries; in a worker thread."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import FrozenSet, List, NamedTuple, Optional, Sequence, Tuple

from qgis.core import QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..background import Job
from ..delivery import open_product, product_folder
from ..domain.errors import Cancelled, DinamisError, FileNotWritten, NotAProduct
from ..domain.product import Product, ShowOptions
from ..gui.image.found_list import FoundProduct
from ..layers.mask_layers import mask_layers
from ..layers.masks import ProductMasks, write_masks
from ..layers.overviews import overview_targets
from ..layers.prepared import Prepared
from ..layers.product_names import scene_name
from ..layers.products import product_layers
from .found_products import products_in
from .short_names import shortened

_IMAGES = (".zip", ".xml", ".dim", ".tif", ".tiff", ".jp2")


@dataclass(frozen=True)
class ReadingWish:
    """How deliveries are wanted on the map."""

    options: ShowOptions
    with_masks: bool
    shown: FrozenSet[str]
    """Sources of the layers that are open: their files are not written again."""

    chosen: FrozenSet[Path] = frozenset()
    """Those that the user ticked, of several that were found."""


@dataclass(frozen=True)
class LoadedProduct:
    """A product as layers, not on the map yet."""

    name: str
    path: Path
    product: Product
    layers: Tuple[QgsRasterLayer, ...]
    is_approximate: bool
    is_slow: bool
    """Whether overviews would make it quicker to draw."""

    masks: Tuple[QgsVectorLayer, ...] = ()
    mask_facts: Optional[ProductMasks] = None
    mask_error: Optional[DinamisError] = None


class Outcome(NamedTuple):
    """What became of the paths that were given."""

    loaded: Tuple[LoadedProduct, ...]
    found: Tuple[FoundProduct, ...]
    """Where a folder holds several products: they are offered first."""

    errors: Tuple[DinamisError, ...]


class ProductReading:
    """Reads each delivery once, whichever and however many of its files are given."""

    def __init__(self, products_folder: Path, wish: ReadingWish, job: Job) -> None:
        self._products_folder, self._wish, self._job = products_folder, wish, job
        self._loaded: List[LoadedProduct] = []
        self._found: List[FoundProduct] = []
        self._errors: List[DinamisError] = []
        self._aside: List[DinamisError] = []  # licences and pictures that were downloaded along

    def read(self, paths: Sequence[Path]) -> Outcome:
        """Make layers of all that can be shown, and keep the reasons of what cannot.

        Raises:
            Cancelled: the user stopped it.
        """
        for index, path in enumerate(paths):
            self._job.check()
            if self._is_known(path):
                continue
            if len(paths) > 1:
                text = QCoreApplication.translate("ProductStation", "Reading {}…")
                self._job.report(index / len(paths), text.format(shortened(path.name)))
            self._read(path)
        is_any = self._loaded or self._found
        errors = self._errors if is_any else self._errors + self._aside
        return Outcome(tuple(self._loaded), tuple(self._found), tuple(errors))

    def _is_known(self, path: Path) -> bool:
        """Whether it is a file of a product that was read already, not one the user ticked."""
        is_chosen = path in self._wish.chosen
        return not is_chosen and any(_is_part(path, one.product) for one in self._loaded)

    def _read(self, path: Path) -> None:
        try:
            found = () if path in self._wish.chosen else products_in(path)
            if len(found) > 1:
                self._found.extend(found)
                return
            prepared = open_product(
                path, self._products_folder, self._wish.options, self._job.check
            )
            if not any(_is_same(prepared.product, one.product) for one in self._loaded):
                self._loaded.append(self._layers(path, prepared))
        except Cancelled:
            raise
        except NotAProduct as error:
            (self._errors if _claims_to_be_one(path) else self._aside).append(error)
        except DinamisError as error:  # the others are shown all the same
            self._errors.append(error)

    def _layers(self, path: Path, prepared: Prepared) -> LoadedProduct:
        product = prepared.product
        layers = product_layers(prepared)
        masks, facts, error = self._masks(path, product)
        return LoadedProduct(
            scene_name(product),
            path,
            product,
            layers,
            prepared.images[0].placement.is_approximate,
            any(overview_targets(image.path, self._products_folder) for image in prepared.images),
            masks,
            facts,
            error,
        )

    def _masks(
        self, path: Path, product: Product
    ) -> Tuple[Tuple[QgsVectorLayer, ...], Optional[ProductMasks], Optional[DinamisError]]:
        """The image is shown also when its masks cannot be kept."""
        if not self._wish.with_masks or not any(part.masks for part in product.components):
            return (), None, None
        folder = self._mask_folder(product_folder(path, self._products_folder))
        try:
            facts = write_masks(product, folder, self._wish.options.terrain, self._job.check)
            return mask_layers(facts, product), facts, None
        except FileNotWritten as error:
            return (), None, error

    def _mask_folder(self, home: Path) -> Path:
        """One whose file is not open: SQLite, and Windows, forbid to replace it."""
        folders = (home / f"masks_{number}" for number in count(1))
        return next(folder for folder in folders if not self._is_open(folder))

    def _is_open(self, folder: Path) -> bool:
        prefix = f"{folder.as_posix()}/"
        return any(source.startswith(prefix) for source in self._wish.shown)


def _claims_to_be_one(path: Path) -> bool:
    return path.is_dir() or path.suffix.lower() in _IMAGES


def _is_part(path: Path, product: Product) -> bool:
    """Whether a file lies beside the metadata of a product that was read already."""
    homes = {Path(part.path).parent for part in product.components if part.files}
    return str(path) == product.location or any(home in path.parents for home in homes)


def _is_same(one: Product, other: Product) -> bool:
    return [part.path for part in one.components] == [part.path for part in other.components]
