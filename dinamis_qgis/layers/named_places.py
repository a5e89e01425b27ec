"""Countries and French départements by name, from the map that comes with QGIS: no network."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import Dict, Optional, Tuple

from osgeo import gdal, ogr
from shapely import wkb

from ..domain.area import Area
from ..domain.errors import PlaceUnknown
from ..domain.place import RIGHT_NAMES, Place, PlaceKind, folded

_TABLES = {
    PlaceKind.COUNTRY: ("countries", "NAME", "NAME IS NOT NULL"),
    PlaceKind.DEPARTEMENT: ("states_provinces", "name", "adm0_a3 = 'FRA' AND name IS NOT NULL"),
}
"""Table, name field and filter."""


class NamedPlaces:
    """The places of QGIS's world map; safe in any thread.

    Args:
        world_map: the GeoPackage.
        other_names: names of countries in other languages, each by ISO 3166 code of two letters.
        numbers: the INSEE code of each département by its name.
        spoken: those of the language that the user speaks, if it is not the map's.
    """

    def __init__(
        self,
        world_map: Path,
        other_names: Sequence[Mapping[str, str]],
        numbers: Mapping[str, str] = MappingProxyType({}),
        spoken: Optional[Mapping[str, str]] = None,
    ) -> None:
        self._world_map = world_map
        self._numbers = numbers
        # Names that differ by an accent stand once: as the user writes them.
        self._names = (spoken or {}, {}, *other_names)

    def places(self) -> Tuple[Place, ...]:
        """Every country and French département; a country once a name."""
        dataset = self._opened()
        return (
            *_departements(dataset.GetLayerByName("states_provinces"), self._numbers),
            *_countries(dataset.GetLayerByName("countries"), self._names),
        )

    def area(self, place: Place) -> Area:
        """Return its outline, drawn for maps of 1 : 10 000 000.

        Raises:
            PlaceUnknown: it is not on this map.
        """
        table, field, where = _TABLES[place.kind]
        dataset = self._opened()
        layer = dataset.GetLayerByName(table)
        quoted = place.code.replace("'", "''")
        layer.SetAttributeFilter(f"{where} AND {field} = '{quoted}'")
        shapes = [wkb.loads(bytes(_outline(feature))) for feature in layer]
        if not shapes:
            raise PlaceUnknown(place.name)
        return Area.from_shape(shapes[0], place.name)

    def _opened(self) -> gdal.Dataset:
        dataset = None
        with suppress(RuntimeError):  # where somebody has GDAL raise its errors
            dataset = gdal.OpenEx(str(self._world_map), gdal.OF_VECTOR | gdal.OF_READONLY)
        if dataset is None:
            raise PlaceUnknown(self._world_map.name)
        return dataset


def _departements(layer: ogr.Layer, numbers: Mapping[str, str]) -> Iterator[Place]:
    for feature in _without_outlines(layer, PlaceKind.DEPARTEMENT):
        name = RIGHT_NAMES.get(feature["name"], feature["name"])
        yield Place(PlaceKind.DEPARTEMENT, name, feature["name"], numbers.get(name, ""))


def _countries(layer: ogr.Layer, languages: Sequence[Mapping[str, str]]) -> Iterator[Place]:
    for feature in _without_outlines(layer, PlaceKind.COUNTRY):
        name = feature["NAME"]
        code = feature["iso_a2"] or ""
        found: Dict[str, str] = {}
        for names in languages:
            found.setdefault(folded(names.get(code, name)), names.get(code, name))
        for each in found.values():
            yield Place(PlaceKind.COUNTRY, each, name)


def _without_outlines(layer: ogr.Layer, kind: PlaceKind) -> Iterator[ogr.Feature]:
    layer.SetAttributeFilter(_TABLES[kind][2])
    layer.SetIgnoredFields(["OGR_GEOMETRY"])
    yield from layer


def _outline(feature: ogr.Feature) -> bytes:
    return feature.GetGeometryRef().ExportToWkb()
