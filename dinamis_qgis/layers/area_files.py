"""Areas of interest from map files: any format of OGR, any coordinate system, zipped or not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import List, NamedTuple, Optional, Tuple

from osgeo import gdal, ogr, osr
from shapely import wkb
from shapely.errors import ShapelyError
from shapely.geometry import GeometryCollection
from shapely.geometry.base import BaseGeometry

from ..domain.area import ALL_LAYERS, Area
from ..domain.errors import AreaUnreadable, LayerUnclear, SystemUnknown
from .degrees import carrier, degrees, system, with_east_first

_ZIPPED = (".zip", ".kmz")
_MAPS = (".shp", ".gpkg", ".kml", ".geojson", ".json", ".gml", ".gpx", ".tab", ".mif", ".fgb")
_MOST_ENTRIES = 10_000
_POLYGONS = (ogr.wkbPolygon, ogr.wkbMultiPolygon, ogr.wkbCurvePolygon, ogr.wkbMultiSurface)
_MAYBE_POLYGONS = (ogr.wkbUnknown, ogr.wkbGeometryCollection)


class _Map(NamedTuple):
    """A layer of a file that holds polygons."""

    dataset: gdal.Dataset
    """Kept: a layer dies with its dataset."""

    layer: ogr.Layer
    name: str


def area_from_file(path: str, layer: Optional[int] = None, crs: str = "") -> Area:
    """Read the polygons of a map file, merged. Safe in any thread.

    Args:
        layer: which of the layers that hold polygons, or ``ALL_LAYERS``.
        crs: the coordinate system of what does not say its own.

    Raises:
        AreaUnreadable: it is no map, or holds no polygon.
        LayerUnclear: several layers hold polygons, and none was chosen.
        SystemUnknown: it does not say its coordinate system, and is not in degrees.
    """
    name = Path(path).name
    try:
        maps = _chosen(tuple(_maps(path)), layer, name)
        shapes = [shape for each in maps for shape in _shapes(each, name, crs)]
    except (
        RuntimeError,
        ValueError,
        ShapelyError,
    ) as error:  # GDAL raises where another plugin asked it to
        raise AreaUnreadable(f"{name}: {error}") from error
    return Area.from_shape(GeometryCollection(shapes), name)


def _chosen(maps: Tuple[_Map, ...], layer: Optional[int], name: str) -> Tuple[_Map, ...]:
    if not maps:
        raise AreaUnreadable(f"{name}: no polygon")
    if layer is None and len(maps) > 1:
        names = tuple(each.name for each in maps)
        raise LayerUnclear(f"{name}: {', '.join(names)}", names)
    if layer is None or layer == ALL_LAYERS:
        return maps
    return maps[layer : layer + 1]


def _maps(path: str) -> Iterator[_Map]:
    for dataset, stem in _datasets(path):
        for index in range(dataset.GetLayerCount()):
            layer = dataset.GetLayer(index)
            if _has_polygons(layer):
                yield _Map(dataset, layer, _name(layer) or stem)


def _datasets(path: str) -> List[Tuple[gdal.Dataset, str]]:
    """What GDAL opens, and how to call it: the file itself, or the maps in an archive.

    Raises:
        AreaUnreadable: GDAL opens nothing of it.
    """
    sources = [(path, Path(path).stem)]
    if path.lower().endswith(_ZIPPED):
        inside = f"/vsizip/{{{path}}}"
        entries = (gdal.ReadDirRecursive(inside) or [])[:_MOST_ENTRIES]
        found = [entry for entry in map(PurePosixPath, entries) if _is_map(entry)]
        sources = [(f"{inside}/{entry}", entry.stem) for entry in found] or sources
    opened = [(_opened(source), stem) for source, stem in sources]
    datasets = [(dataset, stem) for dataset, stem in opened if dataset is not None]
    if not datasets:
        raise AreaUnreadable(f"{Path(path).name}: {_why_not(Path(path))}")
    return datasets


def _why_not(path: Path) -> str:
    """What keeps GDAL from opening a file."""
    if not path.exists():
        return "no such file"
    if path.suffix.lower() == ".shp" and not _has_index(path):
        return f"{path.stem}.shx is not beside it"
    return "not a map"


def _has_index(shapefile: Path) -> bool:
    return any(shapefile.with_suffix(suffix).exists() for suffix in (".shx", ".SHX"))


def _opened(source: str) -> Optional[gdal.Dataset]:
    try:
        return gdal.OpenEx(source, gdal.OF_VECTOR | gdal.OF_READONLY)
    except RuntimeError:  # GDAL raises where another plugin asked it to
        return None


def _is_map(entry: PurePosixPath) -> bool:
    """Whether it is a map, and not what macOS leaves beside one."""
    return entry.suffix.lower() in _MAPS and not str(entry).startswith(("__MACOSX", "."))


def _has_polygons(layer: ogr.Layer) -> bool:
    kind = ogr.GT_Flatten(layer.GetGeomType())
    if kind in _POLYGONS:
        return True
    if kind not in _MAYBE_POLYGONS:
        return False
    found = any(_is_polygon(feature.GetGeometryRef()) for feature in layer)
    layer.ResetReading()
    return found


def _is_polygon(geometry: Optional[ogr.Geometry]) -> bool:
    if geometry is None:
        return False
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind in _POLYGONS:
        return True
    return kind == ogr.wkbGeometryCollection and any(
        _is_polygon(geometry.GetGeometryRef(index)) for index in range(geometry.GetGeometryCount())
    )


def _shapes(each: _Map, name: str, crs: str) -> Iterator[BaseGeometry]:
    carry = carrier(_system(each.layer, name, crs), degrees())
    each.layer.ResetReading()
    for feature in each.layer:
        geometry = feature.GetGeometryRef()
        if geometry is None or not _is_polygon(geometry):
            continue
        geometry = geometry.Clone()
        geometry.FlattenTo2D()
        geometry.CloseRings()
        if geometry.HasCurveGeometry(True):
            geometry = geometry.GetLinearGeometry()
        yield carry(wkb.loads(bytes(geometry.ExportToWkb())))


def _system(layer: ogr.Layer, name: str, crs: str) -> osr.SpatialReference:
    """Where the coordinates are: as the file says, unless they cannot be there."""
    said = layer.GetSpatialRef()
    if said is not None and not said.IsLocal() and not said.IsGeographic():
        return with_east_first(said)
    if _is_in_degrees(layer):
        return degrees() if said is None or said.IsLocal() else with_east_first(said)
    if crs:
        return system(crs)
    raise SystemUnknown(name)


def _is_in_degrees(layer: ogr.Layer) -> bool:
    """GeoJSON that does not say where it is passes for degrees; its extent tells better."""
    if not layer.GetFeatureCount():
        return True
    west, east, south, north = layer.GetExtent()
    return west >= -540 and east <= 540 and south >= -90 and north <= 90


def _name(layer: ogr.Layer) -> str:
    """Its name; "" where it is in no known encoding."""
    try:
        return str(layer.GetName())
    except UnicodeDecodeError:
        return ""
