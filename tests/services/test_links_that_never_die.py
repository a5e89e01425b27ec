"""Streamed layers of a real store whose links really expire."""

import time
import zipfile

import pytest
import requests
from fakes import run_now
from osgeo import gdal
from qgis.core import QgsProject
from scenes import make_scene
from services import browser
from services.file_store import HOST
from services.sign_in_stack import signing_stack
from streaming import in_another_session, make_files, pixel

from dinamis_qgis.api.client import DinamisClient
from dinamis_qgis.api.session import open_session
from dinamis_qgis.api.sign_in import MemoryCredentials
from dinamis_qgis.domain.service import Service
from dinamis_qgis.layers.signed_paths import SignedPaths
from dinamis_qgis.layers.streamed import streamed_layer, streamed_pair_layer
from dinamis_qgis.layers.streamed_pair import Pair
from dinamis_qgis.stations.link_signing import LinkSigning
from dinamis_qgis.stations.streaming_station import WAITING, StreamingStation, Window

LINK_SECONDS = 15
"""Longer than a slow machine takes to read an image, shorter than a test may wait."""

_LONGEST_WAIT_S = 60


@pytest.fixture(scope="module")
def stack(sign_in_stack):
    """One whose links are over soon, with two images in its store."""
    with signing_stack(link_seconds=LINK_SECONDS) as running:
        bucket = running.store.files / "sm1-gdc"
        bucket.mkdir()
        make_files(bucket)
        for path in (bucket, *bucket.iterdir()):
            path.chmod(0o755)
        yield running


@pytest.fixture
def client(stack):
    """GDAL and this client reach the store by its own name, through a proxy."""
    service = Service(
        "stack", "Stack", stack.signing, signing=stack.signing, storage="meso.umontpellier.fr"
    )
    gdal.SetConfigOption("GDAL_HTTP_PROXY", stack.store.proxy)
    yield DinamisClient(service, open_session(), MemoryCredentials())
    gdal.SetConfigOption("GDAL_HTTP_PROXY", None)


@pytest.fixture
def project(qgis_app):
    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()


def sign_in(stack, client):
    code = client.start_sign_in()
    browser.confirm(code.verification_uri_complete, *next(iter(stack.accounts.items())))
    client.finish_sign_in(code)


@pytest.fixture
def session_of():
    """Makes the paths and the station of a QGIS with the plugin."""
    running = []

    def start(client, project):
        if running:
            running.pop().close()
        links = LinkSigning([client.service], lambda name: client)
        paths = SignedPaths(links.is_private)
        window = Window(lambda layer, reason: None, lambda is_held: None)
        running.append(StreamingStation(project, paths, links, run_now, window))
        running[-1].start()
        return paths, running[-1]

    yield start
    if running:
        running.pop().close()


def wait_until_refused(stack, address):
    """The store itself says when a link is over."""
    end = time.monotonic() + _LONGEST_WAIT_S
    proxies = {"http": stack.store.proxy}
    while requests.get(address, proxies=proxies, timeout=10).status_code != 403:
        assert time.monotonic() < end
        time.sleep(0.2)


def test_a_project_of_yesterday_opens_signed_anew(stack, client, project, session_of, tmp_path):
    sign_in(stack, client)
    paths, _ = session_of(client, project)
    hrefs = [f"{stack.store.root}/sm1-gdc/{name}.tif" for name in ("pan", "xs")]
    project.addMapLayers(
        [
            streamed_layer(make_scene(), hrefs[1], client.address, paths),
            streamed_pair_layer(make_scene(), Pair(*hrefs), client.address, paths),
        ]
    )
    seen = [pixel(layer) for layer in project.mapLayers().values()]
    project.write(str(tmp_path / "yesterday.qgz"))
    project.clear()
    wait_until_refused(stack, client.signed(hrefs)[hrefs[0]])
    in_another_session()
    gdal.VSICurlClearCache()

    paths, station = session_of(client, project)
    project.read(str(tmp_path / "yesterday.qgz"))
    layers = list(project.mapLayers().values())
    assert all(layer.isValid() and paths.is_waiting(layer.source()) for layer in layers)
    station.refresh()

    assert all(seen)
    assert sorted(pixel(layer) for layer in layers) == sorted(seen)
    with zipfile.ZipFile(tmp_path / "yesterday.qgz") as archive:
        content = b"".join(archive.read(name) for name in archive.namelist())
    assert HOST.encode() in content
    for secret in (b"X-Amz", stack.store.key.encode(), stack.store.secret.encode()):
        assert secret not in content


def test_a_project_waits_for_sign_in_and_heals(stack, client, project, session_of, tmp_path):
    sign_in(stack, client)
    paths, _ = session_of(client, project)
    href = f"{stack.store.root}/sm1-gdc/xs.tif"
    project.addMapLayer(streamed_layer(make_scene(), href, client.address, paths))
    project.write(str(tmp_path / "a.qgz"))
    client.sign_out()
    project.clear()
    in_another_session()

    _, station = session_of(client, project)
    project.read(str(tmp_path / "a.qgz"))
    station.refresh()
    (layer,) = project.mapLayers().values()
    assert layer.isValid()
    assert pixel(layer) is None
    assert layer.customProperty(WAITING)

    sign_in(stack, client)
    station.refresh()

    assert pixel(layer)
    assert not layer.customProperty(WAITING)
