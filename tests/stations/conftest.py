import pytest
from fakes import run_now
from qgis.core import QgsProject

from dinamis_qgis.layers.map_content import MapContent
from dinamis_qgis.stations.product_station import ProductStation


@pytest.fixture
def project(qgis_new_project):
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def make_product_station(project, qtbot, tmp_path):
    """Of an empty project; ``visible`` collects the layers that it shows."""

    def make(run=run_now):
        content = MapContent(project, lambda ids: None)
        station = ProductStation(
            content, run, tmp_path / "made", lambda: tmp_path, lambda path: None
        )
        station.visible = []
        station.shown.connect(station.visible.extend)
        qtbot.addWidget(station.box)
        return station

    return make
