"""Names of places go to whoever knows them."""

import pytest

from dinamis_qgis.domain.area import Area
from dinamis_qgis.domain.place import Place, PlaceKind, matching
from dinamis_qgis.stations.area_sources import area_sources


class Communes:
    """Knows one commune, and is asked for no country."""

    def search(self, text):
        return (Place(PlaceKind.COMMUNE, text, "34301", "34"),)

    def area(self, place):
        ring = [[3.6, 43.4], [3.7, 43.4], [3.7, 43.5], [3.6, 43.4]]
        return Area.from_geojson({"type": "Polygon", "coordinates": [ring]}, place.name)


@pytest.fixture
def sources(qgis_app):
    return area_sources(Communes())


@pytest.mark.parametrize("typed", ["herault", "espagne", "spain"])
def test_countries_and_departements_come_from_the_map_of_qgis(sources, typed):
    place = matching(sources.known_places(), typed)[0]

    assert sources.place_area(place).km2 > 5000


def test_communes_come_from_the_service(sources):
    (place,) = sources.search_places("Sète")

    assert sources.place_area(place).name == "Sète"
