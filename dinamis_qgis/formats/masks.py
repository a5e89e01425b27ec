"""The masks that come with a DIMAP 2 image: clouds, snow, what is not seen."""

from __future__ import annotations

import re
from typing import List, Tuple

from ..domain.errors import ProductError
from ..domain.product import Mask
from .markup import Element, text
from .product_files import ProductFiles, split_name

_KINDS = {
    "CLD": "cloud", "SNW": "snow", "HAZ": "haze", "SHD": "shadow", "ROI": "area", "CUT": "seam",
    "DET": "detector", "SLT": "saturation", "VIS": "hidden", "QTE": "quality", "DTM": "terrain",
}  # fmt: skip
_OUTLINE = re.compile(rb"<(\w+:)?(Polygon|posList|LinearRing|coordinates)\b")
_IN_PIXELS = re.compile(rb"""srsName=["'][^"']*(derivedCRSType|:image)""")
_START_BYTES = 65_536
"""Enough to meet the first outline, if there is one."""


def listed_masks(
    files: ProductFiles, document: str, root: Element, crs: str
) -> Tuple[Tuple[Mask, ...], Tuple[str, ...]]:
    """The masks that a DIM file lists, and a sentence on each that cannot be read.

    A mask without outlines says that there is nothing to mask; a file of no bytes says nothing.

    Args:
        crs: of the image; the masks name it in dialects that GDAL does not all know.
    """
    masks: List[Mask] = []
    unread: List[str] = []
    folder = split_name(document)[0]
    for measure in root.iterfind(".//Imaging_Quality_Measurement"):
        for path in measure.iterfind(".//COMPONENT_PATH"):
            name = files.joined(folder, path.get("href", ""))
            base = split_name(name)[1]
            if not files.size(name):
                state = "is empty: nothing is known" if files.is_here(name) else "is missing"
                unread.append(f"the mask {base} {state}")
                continue
            try:
                masks.append(_mask(files, name, _kind(text(measure, "MEASURE_NAME"), base), crs))
            except ProductError as error:
                unread.append(f"the mask {base} cannot be read: {error.detail}")
    return tuple(masks), tuple(unread)


def _kind(measure: str, base: str) -> str:
    """From the letters at the end of ``Cloud_Cotation (CLD)``, or at the start of the name."""
    letters = re.search(r"\((\w{3})\)", measure)
    return _KINDS.get(letters.group(1).upper() if letters else base[:3].upper(), base[:3].lower())


def _mask(files: ProductFiles, name: str, kind: str, crs: str) -> Mask:
    if not name.upper().endswith((".GML", ".XML")):
        return Mask(kind, files.gdal_path(name), crs=crs)
    content = files.read_start(name, _START_BYTES)
    return Mask(
        kind=kind,
        path=files.gdal_path(name),
        is_empty=len(content) < _START_BYTES and not _OUTLINE.search(content),
        crs="" if _IN_PIXELS.search(content) else crs,
    )
