"""What a script can do with nothing but the door for scripts."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import responses
from scenes import WORLD_MAP

from dinamis_qgis.console import open_service, tariffs
from dinamis_qgis.domain.errors import InputError, NothingToDownload, UnknownChoice
from dinamis_qgis.domain.search import SceneQuery

ROOT = Path(__file__).parent.parent
STAC = "https://stac.example.org/"
ITEM = {
    "type": "Feature",
    "stac_version": "1.0.0",
    "id": "one",
    "collection": "some",
    "geometry": {"type": "Polygon", "coordinates": [[[3, 43], [4, 43], [4, 44], [3, 43]]]},
    "properties": {"datetime": "2024-05-06T10:00:00Z"},
    "assets": {},
}


@pytest.fixture
def training(training_folder):
    return open_service("training", folder=training_folder, world_map=WORLD_MAP)


def test_a_search_follows_the_pages_as_far_as_it_is_asked(training):
    query = SceneQuery(collections=("pleiades",), page_size=10)

    found = list(training.search(query, most=25))

    assert len({scene.id for scene in found}) == 25


def test_a_quicklook_is_a_picture(training):
    scene = next(training.search(SceneQuery(collections=("pleiades",))))

    assert training.quicklook(scene).startswith(b"\x89PNG")


def test_files_are_fetched_after_signing_in(training, tmp_path):
    account = training.sign_in()
    scene = next(training.search(SceneQuery(collections=("pleiades",))))

    files = training.download([scene], tmp_path)

    assert account.entity
    assert len(files) == 1
    assert zipfile.is_zipfile(files[0])


@responses.activate
def test_any_stac_api_is_opened_by_its_address():
    responses.post(f"{STAC}search", json={"type": "FeatureCollection", "features": [ITEM]})
    own = open_service(STAC)

    found = list(own.search(SceneQuery()))

    assert [scene.id for scene in found] == ["one"]
    with pytest.raises(NothingToDownload):
        own.quicklook(found[0])


def test_a_service_that_is_not_listed_is_refused_with_those_that_are():
    with pytest.raises(UnknownChoice, match="training"):
        open_service("nowhere")


def test_the_tariffs_are_the_plugins_own():
    assert {tariff.mission for tariff in tariffs()} >= {"pleiades", "spot67"}


def test_services_are_spoken_to_without_qgis():
    script = (
        "import sys; from dinamis_qgis.console import open_service, tariffs; "
        "open_service('https://stac.example.org/'); tariffs(); "
        "assert not {'qgis', 'osgeo'} & set(sys.modules), sorted(sys.modules)"
    )

    subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True)


def test_the_training_service_wants_its_map(monkeypatch, tmp_path):
    monkeypatch.setenv("QGIS_PREFIX_PATH", str(tmp_path))
    monkeypatch.setattr("qgis.core.QgsApplication.instance", lambda: None)

    with pytest.raises(InputError, match="world_map"):
        open_service("training")
