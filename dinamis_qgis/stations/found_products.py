"""Which products there are in what a user chose, each with a name to choose it by."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Tuple

from ..formats.listing import ProductRef
from ..formats.product_place import place_of
from ..formats.reader import list_products
from ..gui.image.found_list import FoundProduct
from ..layers.product_names import level_text


def products_in(path: Path) -> Tuple[FoundProduct, ...]:
    """The products of a folder or archive, in the order of their names; told by names only.

    Those that are damaged are among them: who chooses them is told why.

    Raises:
        NotAProduct: nothing we know is there.
        ProductIncomplete, UnsafeArchive: it is a ZIP that cannot be read.
    """
    found = list_products(path)
    if len(found) == 1:
        return (FoundProduct(path, found[0].name),)
    named = [(_name(ref), place_of(ref, found)) for ref in found]
    times = Counter(name for name, _ in named)
    return tuple(
        FoundProduct(one, name if times[name] == 1 else f"{name} – {_place(one, path)}")
        for name, one in named
    )


def _place(product: Path, chosen: Path) -> str:
    """What tells it from others in the place that was chosen."""
    is_inside = chosen in product.parents
    return product.relative_to(chosen).parts[0] if is_inside else product.name


def _name(ref: ProductRef) -> str:
    """As in the layer tree, as far as file names tell."""
    if not ref.platform or ref.acquired is None:
        return ref.name
    mode = "bundle" if len(ref.documents) > 1 else ref.spectral
    words = (ref.platform, f"{ref.acquired:%Y-%m-%d %H:%M}", mode, level_text(ref.level))
    return " ".join(word for word in words if word)
