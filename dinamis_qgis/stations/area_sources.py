"""Wires the area panel to maps, files and the service of communes."""

from __future__ import annotations

import json

from ..api.places import PlacesClient
from ..domain.area import Area
from ..domain.place import Place, PlaceKind
from ..gui.area.area_sources import AreaSources
from ..layers.area_buffer import buffered
from ..layers.area_files import area_from_file
from ..layers.areas import area_from_geometry, area_from_written, layer_reader
from ..layers.background_map import world_map_path
from ..layers.named_places import NamedPlaces
from ..resource import resource
from ..words.plan_words import language


def area_sources(communes: PlacesClient) -> AreaSources:
    """Everything an area can be taken from."""
    names = json.loads(resource("countries.json").read_text("utf-8"))
    numbers = json.loads(resource("departements.json").read_text("utf-8"))
    spoken = names.get(language())
    drawn = NamedPlaces(world_map_path(), tuple(names.values()), numbers, spoken)

    def place_area(place: Place) -> Area:
        is_drawn = place.kind in (PlaceKind.COUNTRY, PlaceKind.DEPARTEMENT)
        return drawn.area(place) if is_drawn else communes.area(place)

    return AreaSources(
        from_geometry=area_from_geometry,
        layer_reader=layer_reader,
        from_file=area_from_file,
        from_text=area_from_written,
        buffered=buffered,
        known_places=drawn.places,
        search_places=communes.search,
        place_area=place_area,
    )
