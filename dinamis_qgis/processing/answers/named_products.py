"""The products that a parameter names: several paths, or folders that hold several."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import List, Tuple

from ...domain.errors import ProductError, UnsafeArchive
from ...formats.product_place import place_of
from ...formats.reader import list_products
from ...layers.mosaic_images import LeftOut
from ...words.messages import explain


def named_paths(text: str) -> Tuple[Path, ...]:
    """Paths separated by semicolons or new lines."""
    return tuple(Path(word.strip()) for word in re.split(r"[;\r\n]+", text) if word.strip())


def found_deliveries(places: Iterable[Path]) -> Tuple[List[Path], List[LeftOut]]:
    """The deliveries in folders, archives and files, and what holds none, with the reason.

    Those that are damaged are among the deliveries: who opens them is told why.
    """
    found: List[Path] = []
    left_out: List[LeftOut] = []
    for place in places:
        try:
            refs = list_products(place)
        except (ProductError, UnsafeArchive) as error:
            left_out.append(LeftOut(place.name, explain(error)))
            continue
        found += [place] if len(refs) == 1 else [place_of(ref, refs) for ref in refs]
    return found, left_out
