import pytest
import responses
from fakes import run_now
from qgis.core import QgsProject
from range_server import range_server
from streaming import SigningService, make_files

from dinamis_qgis.layers.map_content import MapContent
from dinamis_qgis.stations.product_station import ProductStation


@pytest.fixture
def project(qgis_new_project):
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    return make_files(tmp_path_factory.mktemp("store"))


@pytest.fixture
def store(files):
    with range_server() as server:
        server.files = {path.name: path for path in files.glob("*.tif")}
        yield server


@pytest.fixture
def service(store):
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield SigningService(store, mock)


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
