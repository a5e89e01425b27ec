"""A file on its way from the training service to the disk."""

from functools import partial

import pytest

from dinamis_qgis.domain.errors import Cancelled, FileDamaged, ServiceUnreachable
from dinamis_qgis.domain.scene import Asset
from dinamis_qgis.domain.search import SceneQuery
from dinamis_qgis.downloads.transfer import download
from dinamis_qgis.training import hosts
from dinamis_qgis.training.faults import Fault, FaultKind

MONTPELLIER = {
    "type": "Polygon",
    "coordinates": [[[3.8, 43.55], [3.95, 43.55], [3.95, 43.65], [3.8, 43.65], [3.8, 43.55]]],
}


def free_scene(client):
    query = SceneQuery(area=MONTPELLIER, collections=("pleiades",), max_cloud_percent=5)
    return client.search(query).scenes[0]


def fetch(client, asset, folder, on_progress=lambda *_: None, check=lambda: None):
    address = partial(client.address, asset.href)
    return download(client.session, asset, folder, address, on_progress, check)


def test_a_download_goes_on_where_it_was_stopped(signed_in_client, tmp_path):
    asset = free_scene(signed_in_client).data_assets[0]
    calls = []

    def stop_at_second_chunk():
        calls.append(1)
        if len(calls) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        fetch(signed_in_client, asset, tmp_path, check=stop_at_second_chunk)
    part = next(tmp_path.glob("*.part"))
    kept = part.stat().st_size
    seen = []

    path = fetch(signed_in_client, asset, tmp_path, lambda done, total: seen.append((done, total)))

    assert kept > 0
    assert seen[0][0] > kept
    assert seen[-1] == (path.stat().st_size, path.stat().st_size)
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


def test_a_cut_connection_leaves_a_part_that_is_gone_on_with(signed_in_client, training, tmp_path):
    asset = free_scene(signed_in_client).data_assets[0]
    fault = Fault(FaultKind.CUT, hosts.STORAGE, path_prefix="/products", after_bytes=300_000)
    training.faults.add(fault)

    with pytest.raises((ServiceUnreachable, FileDamaged)):
        fetch(signed_in_client, asset, tmp_path)
    path = fetch(signed_in_client, asset, tmp_path)

    assert path.read_bytes()[:2] == b"PK"


def test_an_expired_link_is_signed_anew(signed_in_client, training, tmp_path):
    asset = free_scene(signed_in_client).data_assets[0]
    signed_in_client.signed([asset.href])
    fault = Fault(FaultKind.EXPIRED_LINK, hosts.STORAGE, path_prefix="/products")
    training.faults.add(fault)

    assert fetch(signed_in_client, asset, tmp_path).exists()


def test_what_differs_from_the_catalogue_is_not_kept(signed_in_client, tmp_path):
    asset = free_scene(signed_in_client).data_assets[0]
    wrong = Asset(asset.key, asset.href, checksum="1220" + "00" * 32)

    with pytest.raises(FileDamaged):
        fetch(signed_in_client, wrong, tmp_path)

    assert not list(tmp_path.iterdir())
