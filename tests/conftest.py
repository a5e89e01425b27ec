import pytest
from scenes import make_scene

from dinamis_qgis.domain.area import Area


@pytest.fixture
def scene():
    return make_scene()


@pytest.fixture
def area():
    """About 890 km² of land near Montpellier."""
    ring = [[3.7, 43.5], [4.0, 43.5], [4.0, 43.8], [3.7, 43.8], [3.7, 43.5]]
    return Area.from_geojson({"type": "Polygon", "coordinates": [ring]})
