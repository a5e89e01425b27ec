"""The masks of a product as layers: clouds, snow, haze, quality… on the map."""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Callable, Dict, List, NamedTuple, Optional, Sequence, Tuple

from osgeo import gdal, ogr
from qgis.PyQt.QtCore import QCoreApplication

from ..domain.errors import FileNotWritten, ProductIncomplete
from ..domain.product import Component, Product
from .mask_outlines import MaskOutlines, MaskState, Outline, read_mask
from .mask_styles import mask_title
from .mosaic_grid import ImagePlace, reference
from .sensor_geometry import sensor_options

Check = Callable[[], None]

_DEGREES = "EPSG:4326"
_FILE = "masks.gpkg"


class MaskTable(NamedTuple):
    """A mask as it was written for the map."""

    kind: str
    spectral: str
    """Of which image of the product."""

    table: str
    polygons: int


@dataclass(frozen=True)
class ProductMasks:
    """What a product's masks hold."""

    path: Optional[Path]
    """A GeoPackage; None when there is nothing to show."""

    tables: Tuple[MaskTable, ...] = ()
    none: Tuple[str, ...] = ()
    """Kinds of which the producer says that there is none."""

    unreadable: Tuple[str, ...] = ()
    """Names of files without a byte, or damaged: nobody knows what they would say."""

    unplaced: Tuple[str, ...] = ()
    """Kinds in the coordinates of an image that has no place on the map."""

    is_approximate: bool = False
    """Whether they were placed by an image in sensor geometry, without a terrain model."""

    def sentences(self) -> Tuple[str, ...]:
        """What cannot be seen in the layers, for the user."""
        told = []
        if self.none:
            text = QCoreApplication.translate("Masks", "None in this image: {}.")
            told.append(text.format(_titled(self.none)))
        if self.unreadable:
            text = QCoreApplication.translate(
                "Masks", "Masks that cannot be read, so that nothing is known of them: {}."
            )
            told.append(text.format(", ".join(self.unreadable)))
        if self.unplaced:
            text = QCoreApplication.translate(
                "Masks",
                "Masks that cannot be placed, because the image does not say where it is: {}.",
            )
            told.append(text.format(_titled(self.unplaced)))
        if self.is_approximate and self.tables:
            told.append(
                QCoreApplication.translate(
                    "Masks",
                    "The place of the masks is approximate: the image is in sensor geometry.",
                )
            )
        return tuple(told)


class _OnMap(NamedTuple):
    """A mask in the coordinates of the map."""

    table: MaskTable
    crs: str
    outlines: Tuple[Outline, ...]


def write_masks(
    product: Product, folder: Path, terrain: str = "", check: Check = lambda: None
) -> ProductMasks:
    """Write the masks of a product into one GeoPackage in ``folder``; in a worker thread.

    Args:
        terrain: file of a terrain model, for images in sensor geometry.

    Raises:
        FileNotWritten: the disk refuses.
        Cancelled: raised by ``check``; nothing is left.
    """
    states: Dict[MaskState, List[MaskOutlines]] = {state: [] for state in MaskState}
    written: List[_OnMap] = []
    for component in product.components:
        place = None if component.crs else _place(component, terrain)
        for mask in component.masks:
            check()
            read = _placed(read_mask(mask, component), component, place)
            states[read.state].append(read)
            if read.state is MaskState.PRESENT:
                written.append(_on_map(component, read, len(written) + 1))
    return ProductMasks(
        _write(written, folder, check) if written else None,
        tuple(mask.table for mask in written),
        _kinds(states[MaskState.NONE]),
        tuple(PurePosixPath(read.mask.path).name for read in states[MaskState.UNREADABLE]),
        _kinds(states[MaskState.UNPLACED]),
        not terrain and any(not component.crs for component in product.components),
    )


def _place(component: Component, terrain: str) -> Optional[ImagePlace]:
    """How pixels of an image in sensor geometry come to the map; None when it cannot be told."""
    if not component.rpc or not component.columns:
        return None
    image = gdal.GetDriverByName("MEM").Create("", component.columns, component.rows, 0)
    image.SetMetadata(dict(component.rpc), "RPC")
    try:
        return ImagePlace(image, _DEGREES, sensor_options(component.rpc, terrain))
    except ProductIncomplete:  # polynomials that lead nowhere
        return None


def _placed(read: MaskOutlines, component: Component, place: Optional[ImagePlace]) -> MaskOutlines:
    """Outlines on the map, or the state that says why not."""
    if component.crs or read.state is not MaskState.PRESENT:
        return read
    if place is None:
        return read._replace(state=MaskState.UNPLACED)
    try:
        moved = [it._replace(geometry=place.outline_to_map(it.geometry)) for it in read.outlines]
    except ProductIncomplete:
        return read._replace(state=MaskState.UNPLACED)
    return read._replace(outlines=tuple(moved))


def _on_map(component: Component, read: MaskOutlines, number: int) -> _OnMap:
    name = f"{read.mask.kind}_{component.spectral or 'image'}_{number}"
    table = MaskTable(read.mask.kind, component.spectral, name, len(read.outlines))
    return _OnMap(table, component.crs or _DEGREES, read.outlines)


def _write(masks: Sequence[_OnMap], folder: Path, check: Check) -> Path:
    target = folder / _FILE
    # GDAL writes a GeoPackage only under that ending.
    part = folder / f"masks_{os.getpid()}_{threading.get_ident()}.part.gpkg"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _fill(part, masks, check)
        os.replace(part, target)
    except (OSError, RuntimeError) as error:  # GDAL raises when some other plugin asked it to
        raise FileNotWritten(f"{target.name}: {error}") from error
    finally:
        for rest in folder.glob(f"{part.name}*"):
            with suppress(OSError):  # Windows: where an error keeps it open
                rest.unlink()
    return target


def _fill(part: Path, masks: Sequence[_OnMap], check: Check) -> None:
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(part))
    if source is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    try:
        for mask in masks:
            check()
            _write_table(source, mask)
    finally:
        del source  # closed, or Windows neither renames nor deletes it


def _write_table(source: ogr.DataSource, mask: _OnMap) -> None:
    layer = source.CreateLayer(mask.table.table, reference(mask.crs), ogr.wkbMultiPolygon)
    layer.CreateField(ogr.FieldDefn("kind", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("label", ogr.OFTString))
    layer.StartTransaction()
    for outline in mask.outlines:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("kind", mask.table.kind)
        feature.SetField("label", outline.label)
        geometry = ogr.CreateGeometryFromWkb(outline.geometry.wkb)
        feature.SetGeometry(ogr.ForceToMultiPolygon(geometry))
        if layer.CreateFeature(feature) != 0:
            raise RuntimeError(gdal.GetLastErrorMsg())
    layer.CommitTransaction()


def _kinds(masks: Sequence[MaskOutlines]) -> Tuple[str, ...]:
    return tuple(dict.fromkeys(read.mask.kind for read in masks))


def _titled(kinds: Sequence[str]) -> str:
    return ", ".join(mask_title(kind) for kind in kinds)
