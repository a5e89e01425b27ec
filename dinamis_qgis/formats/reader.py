"""The one door to deliveries: what there is in a place, and what each of them is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Dict, List, Optional, Tuple

from ..domain.delivery_errors import SeveralProducts
from ..domain.errors import (
    NotAProduct,
    ProductIncomplete,
    ProductNotSupported,
)
from ..domain.product import Component, Product
from .dimap1 import is_dimap1, read_dimap1
from .dimap2 import read_dimap2
from .ground_segment import read_ground_segment
from .image_names import is_raster
from .listing import ProductRef, list_products
from .markup import Element, parsed, text
from .product_place import place_below
from .safe import read_safe
from .stac_pair import read_stac_pair

__all__ = ["ProductRef", "list_products", "read_listed", "read_product", "read_products"]

_MOST_NAMED = 12


def read_product(path: Path) -> Product:
    """Describe a delivery.

    Args:
        path: its folder, its ZIP, or any file of it.

    Raises:
        NotAProduct: nothing we know is there.
        ProductIncomplete: nothing of it can be shown; names the files that are missing, empty
            or damaged. When some are there, they are described, and the others are listed in
            ``Component.missing``.
        ProductNotSupported: another format.
        SeveralProducts: it holds more than one; names them.
        UnsafeArchive: it points outside itself.
    """
    found = list_products(path)
    if len(found) > 1:
        folder = path.absolute()
        names = [place_below(folder, ref, found) for ref in found[:_MOST_NAMED]]
        more = ["…"] if len(found) > _MOST_NAMED else []
        raise SeveralProducts(f"{len(found)}: {', '.join(names + more)}", str(path))
    product = read_listed(found[0])
    return _raster_alone(path, product) or product


def read_products(path: Path) -> Tuple[Product, ...]:
    """Describe every delivery in a place, in the order of ``list_products``.

    Raises: as ``read_product``, for the first that cannot be read.
    """
    return tuple(map(read_listed, list_products(path)))


def read_listed(ref: ProductRef) -> Product:
    """Describe a delivery that ``list_products`` found.

    Raises: as ``read_product``.
    """
    if ref.problem is not None:
        raise ref.problem
    product = replace(_described(ref), location=ref.location)
    if not any(part.has_pixels for part in product.components):
        reasons = "; ".join(product.notes) or ", ".join(product.missing)
        raise ProductIncomplete(reasons, product.location)
    return product


def _described(ref: ProductRef) -> Product:
    if ref.format == "raster":
        return _raster(ref)
    files = ref.files
    if ref.format == "STAC":
        return read_stac_pair(files, ref.documents[0])
    roots, damaged = _roots(ref)
    name, root = next(iter(roots.items()))
    if ref.format == "SAFE":
        return read_safe(files, name, root)
    if root.tag == "PHR_Dimap_Document":
        return read_ground_segment(files, name, root)
    kind = text(root, ".//METADATA_FORMAT")
    if root.tag != "Dimap_Document" or kind.upper() not in ("", "DIMAP"):
        raise ProductNotSupported(f"{name} is {kind or root.tag}, not DIMAP", ref.location)
    if is_dimap1(root):
        return read_dimap1(files, name, root)
    images = {name: root for name, root in roots.items() if root.find(".//Raster_Data") is not None}
    if not images:
        raise NotAProduct(f"{name} describes no image", ref.location)
    product = read_dimap2(files, images)
    return replace(product, notes=(*product.notes, *damaged))


def _roots(ref: ProductRef) -> Tuple[Dict[str, Element], List[str]]:
    """The metadata that can be read, and a sentence on the others: half a bundle is shown.

    Raises:
        ProductIncomplete: none can be read.
    """
    roots: Dict[str, Element] = {}
    damaged: List[str] = []
    for name in ref.documents:
        try:
            roots[name] = parsed(ref.files.read_xml(name), name)
        except ProductIncomplete as error:
            damaged.append(error.detail)
    if not roots:
        raise ProductIncomplete("; ".join(damaged), ref.location)
    return roots, damaged


def _raster(ref: ProductRef) -> Product:
    """A GeoTIFF or JPEG 2000 on its own: GDAL will tell the rest."""
    name = ref.documents[0]
    reason = ref.files.why_unusable(name)
    if reason and not name.lower().endswith(".vrt"):
        raise ProductIncomplete(f"{name} {reason}", ref.location)
    path = ref.files.gdal_path(name)
    part = Component("", path, ())
    return Product(
        name=Path(name).stem,
        location=ref.location,
        components=(part,),
        format="raster",
        mission=ref.mission,
        platform=ref.platform,
        acquired=ref.acquired,
    )


def _raster_alone(path: Path, product: Product) -> Optional[Product]:
    """What somebody made and left in the folder of a delivery is not the delivery."""
    path = path.absolute()
    if not path.is_file() or not is_raster(path.name) or product.format == "raster":
        return None
    if product.format == "SAFE" and "/GRANULE/" in path.as_posix().upper():
        return None  # bands come at several resolutions, of which one is described
    listed = [file.path for part in product.components for file in part.files]
    masks = [mask.path for part in product.components for mask in part.masks]
    if str(path) in (*listed, *masks) or path.name in product.missing:
        return None
    alone = Component("", str(path), ())
    return Product(path.stem, str(path.parent), (alone,), format="raster")
