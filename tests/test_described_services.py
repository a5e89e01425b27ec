"""Services that a file of the profile describes, as those of the plugin are described."""

import json

import pytest
from qgis.core import QgsApplication

from dinamis_qgis.connection import Connections
from dinamis_qgis.domain.errors import InputError
from dinamis_qgis.domain.service import Capability, Service, with_described

SHIPPED = (Service("a", "A", "https://a.example.org/"), Service("b", "B", "https://b.example.org/"))
OURS = {
    "id": "institute",
    "title": "Institute",
    "stac": "https://stac.example.org/",
    "signing": "https://sign.example.org/",
    "tasking": "https://order.example.org/",
    "storage": "store.example.org",
    "sign_in": "device",
}


@pytest.fixture
def file(tmp_path):
    def write(*entries):
        path = tmp_path / "services.json"
        path.write_text(json.dumps({"services": entries}), "utf-8")
        return path

    return write


def test_a_described_service_comes_after_the_others(file):
    services = with_described(SHIPPED, file(OURS))

    assert [one.id for one in services] == ["a", "b", "institute"]
    assert Capability.TASKING in services[-1].can
    assert services[-1].signs("https://store.example.org/a.tif")


def test_a_service_that_moved_is_described_in_its_place(file):
    moved = {"id": "a", "title": "A", "stac": "https://new.example.org/"}

    services = with_described(SHIPPED, file(moved))

    assert [one.stac for one in services] == ["https://new.example.org/", "https://b.example.org/"]


def test_no_file_describes_nothing(tmp_path):
    assert with_described(SHIPPED, tmp_path / "services.json") == SHIPPED


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        '{"services": 3}',
        '{"services": [{"id": "a"}]}',
        '{"services": [{"id": "a", "title": "A", "kind": "unheard of"}]}',
        '{"services": [{"id": "a", "title": "A", "stac": "https://a.example.org"}]}',
    ],
)
def test_a_faulty_file_is_named(tmp_path, content):
    path = tmp_path / "services.json"
    path.write_text(content, "utf-8")

    with pytest.raises(InputError, match=r"services\.json"):
        with_described(SHIPPED, path)


def test_connections_know_what_the_profile_describes(qgis_app, file):
    connections = Connections(file(OURS).parent)

    assert connections.services[-1].id == "institute"
    assert connections.client("institute").service.tasking == OURS["tasking"]


def test_a_faulty_file_leaves_the_plugins_services_and_is_in_the_log(qgis_app, tmp_path):
    (tmp_path / "services.json").write_text("{", "utf-8")
    logged = []
    log = QgsApplication.messageLog()
    log.messageReceived.connect(lambda text, tag, level: logged.append((tag, text)))

    connections = Connections(tmp_path)

    assert connections.services[0].is_training
    assert any(tag == "DINAMIS" and "services.json" in text for tag, text in logged)
