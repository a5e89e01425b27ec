"""From a delivery to a raster that QGIS shows: describe, prepare; in a worker thread."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Callable

from .domain.errors import NotAProduct
from .domain.product import Product, ShowOptions
from .formats.product_place import path_of
from .formats.reader import list_products, read_listed, read_product
from .layers.prepared import Prepared
from .layers.products import prepare

Check = Callable[[], None]


def open_product(path: Path, products_folder: Path, options: ShowOptions, check: Check) -> Prepared:
    """Prepare a delivery for the map; what is made goes to ``products_folder``."""
    product = _described(path)
    return prepare(product, product_folder(path, products_folder), options, check)


def product_folder(path: Path, products_folder: Path) -> Path:
    """Where the rasters made from a delivery are kept: apart from it, and the same each time."""
    digest = hashlib.sha256(str(path.absolute()).encode("utf-8")).hexdigest()[:12]
    return products_folder / f"{_safe(path.stem)[:60]}_{digest}"


def _described(path: Path) -> Product:
    """Read what is on the disk, or one of several products of an archive."""
    archive = next((parent for parent in path.parents if parent.is_file()), None)
    if archive is None:
        return read_product(path)
    refs = [ref for ref in list_products(archive) if path_of(ref) == path]
    if not refs:
        raise NotAProduct(f"{path.name} is not in {archive.name}", str(path))
    return read_listed(refs[0])


def _safe(name: str) -> str:
    return "".join(c if c.isalnum() or c in "-_" else "_" for c in name)[:100]
