"""Scenes of the training service, waited for."""

from dataclasses import replace

import pytest

from dinamis_qgis.domain.errors import (
    Cancelled,
    FileDamaged,
    NothingToDownload,
    ServiceUnreachable,
    SignInRequired,
)
from dinamis_qgis.domain.scene import Asset
from dinamis_qgis.domain.search import SceneQuery
from dinamis_qgis.downloads.scene_download import STORE, download_scenes
from dinamis_qgis.training import hosts
from dinamis_qgis.training.faults import Fault, FaultKind

MONTPELLIER = {
    "type": "Polygon",
    "coordinates": [[[3.8, 43.55], [3.95, 43.55], [3.95, 43.65], [3.8, 43.65], [3.8, 43.55]]],
}


@pytest.fixture
def scene(signed_in_client):
    query = SceneQuery(area=MONTPELLIER, collections=("pleiades",), max_cloud_percent=5)
    return signed_in_client.search(query).scenes[0]


@pytest.fixture
def fetch(signed_in_client, tmp_path):
    def fetch(*scenes, check=lambda: None, on_progress=lambda *_: None, **options):
        return download_scenes(
            lambda service: signed_in_client,
            "training",
            scenes,
            tmp_path,
            on_progress,
            check,
            **options,
        )

    return fetch


def test_the_product_lies_in_a_folder_of_its_own(fetch, scene, tmp_path):
    seen = []

    (path,) = fetch(scene, on_progress=lambda done, size: seen.append((done, size)))

    assert path.parent == tmp_path / "pleiades" / f"{scene.acquired:%Y-%m-%d}" / scene.id
    assert path.read_bytes()[:2] == b"PK"
    assert seen[-1] == (path.stat().st_size, path.stat().st_size)
    assert (path.parent / "item.json").exists()
    assert not list(tmp_path.glob(".dinamis*"))


def test_a_second_run_fetches_nothing(fetch, scene):
    (path,) = fetch(scene)
    before = path.stat().st_mtime_ns

    assert fetch(scene) == (path,)
    assert path.stat().st_mtime_ns == before


def test_a_stopped_run_is_gone_on_with(fetch, scene, tmp_path):
    def stop_at_first(done, size):
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        fetch(scene, on_progress=stop_at_first)
    assert (tmp_path / STORE).exists()

    (path,) = fetch(scene)

    assert path.read_bytes()[:2] == b"PK"
    assert not (tmp_path / STORE).exists()


def test_a_cut_connection_is_gone_on_with(fetch, scene, training):
    training.faults.add(
        Fault(FaultKind.CUT, hosts.STORAGE, path_prefix="/products", after_bytes=150_000)
    )

    (path,) = fetch(scene)

    assert path.read_bytes()[:2] == b"PK"


def test_an_expired_link_is_signed_anew(fetch, scene, training, signed_in_client):
    signed_in_client.signed([scene.data_assets[0].href])
    training.faults.add(Fault(FaultKind.EXPIRED_LINK, hosts.STORAGE, path_prefix="/products"))

    (path,) = fetch(scene)

    assert path.exists()


def test_what_differs_from_the_catalogue_is_not_kept(fetch, scene, tmp_path):
    (asset,) = scene.data_assets
    wrong = Asset(asset.key, asset.href, checksum="1220" + "00" * 32, roles=("data",))

    with pytest.raises(FileDamaged):
        fetch(replace(scene, assets=(wrong,), source=""))

    assert not list(tmp_path.rglob("*.zip*"))


def test_signed_out_it_says_so_at_once(scene, signed_in_client, tmp_path):
    signed_in_client.sign_out()

    with pytest.raises(SignInRequired):
        download_scenes(
            lambda service: signed_in_client, "training", [scene], tmp_path,
            lambda *_: None, lambda: None,
        )  # fmt: skip


def test_a_network_that_does_not_come_back_is_said(fetch, scene, training):
    training.faults.add(Fault(FaultKind.REFUSED, hosts.STORAGE, times=1000))

    with pytest.raises(ServiceUnreachable):
        fetch(scene, give_up_after_s=0)


def test_what_must_be_ordered_is_said(fetch, scene):
    with pytest.raises(NothingToDownload):
        fetch(scene, keys=("nothing",))
