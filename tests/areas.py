"""Where areas come from in tests: as in the plugin, without network."""

from dataclasses import replace

from scenes import WORLD_MAP

from dinamis_qgis.domain.place import PlaceKind
from dinamis_qgis.gui.area.area_sources import AreaSources
from dinamis_qgis.layers.area_buffer import buffered
from dinamis_qgis.layers.area_files import area_from_file
from dinamis_qgis.layers.areas import area_from_geometry, area_from_written, layer_reader
from dinamis_qgis.layers.named_places import NamedPlaces


def no_network(*_):
    raise AssertionError("nothing is asked before the user does")


def make_area_sources(**changes):
    drawn = NamedPlaces(WORLD_MAP, ({"DE": "Allemagne"},))
    sources = AreaSources(
        from_geometry=area_from_geometry,
        layer_reader=layer_reader,
        from_file=area_from_file,
        from_text=area_from_written,
        buffered=buffered,
        known_places=drawn.places,
        search_places=no_network,
        place_area=lambda place: (
            drawn.area(place)
            if place.kind in (PlaceKind.COUNTRY, PlaceKind.DEPARTEMENT)
            else no_network()
        ),
    )
    return replace(sources, **changes)
