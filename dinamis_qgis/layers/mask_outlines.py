"""Reads the masks of a product as outlines, in the coordinates of its image."""

from __future__ import annotations

import uuid
from contextlib import suppress
from enum import Enum
from typing import Iterator, List, NamedTuple, Optional, Sequence, Tuple
from xml.parsers import expat

from osgeo import gdal
from shapely import wkb
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry
from shapely.ops import transform

from ..domain.product import Component, Mask
from .mask_pixels import outlines_of_pixels
from .raster_file import quiet_gdal

_FIRST_PIXEL = 0.5
"""DIMAP counts pixels from 1, at their middles; GDAL from 0, at their corners."""

_ROOTS = ("Mask", "FeatureCollection")
_MOST_BYTES = 200_000_000
_OPEN_OPTIONS = ("INVERT_AXIS_ORDER_IF_LAT_LONG=NO", "WRITE_GFS=NO")


class MaskState(Enum):
    """What there is to show of a mask."""

    PRESENT = "present"
    NONE = "none"
    """The producer says that there is none."""

    UNREADABLE = "unreadable"
    """A file without a byte, or damaged: nobody knows."""

    UNPLACED = "unplaced"
    """In the coordinates of an image that has no place on the map."""


class Outline(NamedTuple):
    """One polygon of a mask."""

    geometry: BaseGeometry
    label: str
    """What the file calls it: ``CLOUD``, a pixel value…"""


class MaskOutlines(NamedTuple):
    """The polygons of a mask; in pixels, from the corner of the first, in sensor geometry."""

    mask: Mask
    state: MaskState
    outlines: Tuple[Outline, ...] = ()


def read_mask(mask: Mask, component: Component) -> MaskOutlines:
    """Read a mask from wherever it is; a bad file is a state, never an exception.

    GML names its coordinate system in ways that GDAL does not read, and its axes come in
    either order: what counts is where the image is.
    """
    if mask.is_empty:
        return MaskOutlines(mask, MaskState.NONE)
    content = _bytes(mask.path)
    if not content:
        return MaskOutlines(mask, MaskState.UNREADABLE)
    is_text = content.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] == b"<"
    found = _of_gml(content) if is_text else _of_pixels(mask.path, component)
    if found is None:
        return MaskOutlines(mask, MaskState.UNREADABLE)
    if not found:
        return MaskOutlines(mask, MaskState.NONE)
    if is_text:
        found = _in_image_axes(found, component)
    return MaskOutlines(mask, MaskState.PRESENT, tuple(found))


def _bytes(path: str) -> bytes:
    """The content of a file that may be inside an archive; empty when it cannot be read."""
    try:
        with quiet_gdal():
            stat = gdal.VSIStatL(path)
            if stat is None or not 0 < stat.size <= _MOST_BYTES:
                return b""
            stream = gdal.VSIFOpenL(path, "rb")
            if stream is None:
                return b""
            try:
                return bytes(gdal.VSIFReadL(1, stat.size, stream) or b"")
            finally:
                gdal.VSIFCloseL(stream)
    except RuntimeError:  # GDAL raises when some other plugin asked it to
        return b""


def _of_pixels(path: str, component: Component) -> Optional[List[Outline]]:
    found = outlines_of_pixels(path, component)
    return None if found is None else [Outline(*outline) for outline in found]


def _of_gml(content: bytes) -> Optional[List[Outline]]:
    """Polygons as they are written; None when it is no GML.

    GDAL takes half a file for one without a mask: whether it is whole is looked at first.
    In memory: it writes what it learns of a GML file beside it, in the user's delivery.
    """
    members = _count_of_masks(content)
    if members is None:
        return None
    folder = f"/vsimem/dinamis_mask_{uuid.uuid4().hex}"
    gdal.FileFromMemBuffer(f"{folder}/mask.gml", content)
    try:
        with quiet_gdal():
            source = gdal.OpenEx(
                f"{folder}/mask.gml",
                gdal.OF_VECTOR,
                allowed_drivers=["GML"],
                open_options=list(_OPEN_OPTIONS),
            )
            found = [] if source is None else list(_polygons(source))
        return None if members and not found else found
    except RuntimeError:
        return None
    finally:
        with suppress(RuntimeError):  # GDAL keeps no folder in memory without files
            gdal.RmdirRecursive(folder)


def _count_of_masks(content: bytes) -> Optional[int]:
    """How many polygons a file announces; None when it is damaged, or no mask."""
    names: List[str] = []
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda name, _: names.append(name.rpartition(":")[2])
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, ValueError, LookupError):
        return None
    return names.count("MaskFeature") if names[0].endswith(_ROOTS) else None


def _polygons(source: gdal.Dataset) -> Iterator[Outline]:
    for number in range(source.GetLayerCount()):
        layer = source.GetLayer(number)
        column = layer.GetLayerDefn().GetFieldIndex("maskType")
        for feature in layer:
            geometry = feature.GetGeometryRef()
            if geometry is None or geometry.IsEmpty():
                continue
            flat = geometry.GetLinearGeometry()
            flat.FlattenTo2D()
            shaped = wkb.loads(bytes(flat.ExportToWkb())).buffer(0)
            if shaped.area > 0:
                label = feature.GetFieldAsString(column) if column >= 0 else ""
                yield Outline(shaped, label)


def _in_image_axes(outlines: Sequence[Outline], component: Component) -> List[Outline]:
    """The axes in the order that puts the outlines on the image."""
    if not component.crs:
        outlines = [_moved(outline, -_FIRST_PIXEL) for outline in outlines]
    frame = _frame(component)
    if frame is None:
        return list(outlines)
    swapped = [_swapped(outline) for outline in outlines]
    return swapped if _shared(swapped, frame) > _shared(outlines, frame) else list(outlines)


def _frame(component: Component) -> Optional[BaseGeometry]:
    if not component.columns or not component.rows:
        return None
    if not component.crs:
        return box(0, 0, component.columns, component.rows)
    if component.geotransform is None:
        return None
    west, width, _, north, _, height = component.geotransform
    return box(west, north + component.rows * height, west + component.columns * width, north)


def _shared(outlines: Sequence[Outline], frame: BaseGeometry) -> float:
    return float(sum(outline.geometry.intersection(frame).area for outline in outlines))


def _moved(outline: Outline, by: float) -> Outline:
    moved = transform(lambda x, y: (tuple(v + by for v in x), tuple(v + by for v in y)), outline[0])
    return Outline(moved, outline.label)


def _swapped(outline: Outline) -> Outline:
    return Outline(transform(lambda x, y: (y, x), outline.geometry), outline.label)
