"""Signed links and the files behind them."""

import io
import os
import threading
import zipfile
from datetime import timedelta

import pytest

from dinamis_qgis.training import files
from dinamis_qgis.training.files import FileStore
from dinamis_qgis.training.http import Call

SIGNING = "https://signing.training.dinamis.invalid/"
STORAGE = "https://storage.training.dinamis.invalid/"


@pytest.fixture
def item(web):
    return web.search(collections=["pleiades"], limit=1).json()["features"][0]


@pytest.fixture
def product(item):
    return item["assets"]["product"]["href"]


@pytest.fixture
def quick(monkeypatch):
    """Deliveries that take no time: what they hold is not the question here."""
    made = []

    def make_delivery(scene, target, world_map):
        made.append(scene.id)
        target.write_bytes(bytes(range(256)) * 4000)

    monkeypatch.setattr(files, "make_delivery", make_delivery)
    return made


def test_a_product_is_a_zip_made_when_it_is_asked_for(signed_in, product):
    reply = signed_in.get(signed_in.signed(product), stream=True)

    content = b"".join(reply.iter_content(65_536))
    assert int(reply.headers["Content-Length"]) == len(content)
    names = zipfile.ZipFile(io.BytesIO(content)).namelist()
    assert any("/DIM_" in name for name in names)


def test_an_unsigned_or_altered_address_is_forbidden(signed_in, product, quick):
    signed = signed_in.signed(product)

    for address in (product, signed[:-1] + ("0" if signed[-1] != "0" else "1"),
                    signed.replace("X-Amz-Expires=28800", "X-Amz-Expires=99999")):  # fmt: skip
        reply = signed_in.get(address)
        assert reply.status_code == 403
        assert "<Code>AccessDenied</Code>" in reply.text
    assert quick == []


def test_a_link_lasts_eight_hours(signed_in, service, product, quick):
    signed = signed_in.signed(product)

    service.clock.advance(timedelta(hours=7, minutes=59))
    assert signed_in.head(signed).status_code == 200
    service.clock.advance(timedelta(minutes=2))
    reply = signed_in.get(signed)
    assert reply.status_code == 403
    assert "expired" in reply.text


def test_a_signed_link_with_a_token_beside_it_is_refused_as_s3_does(signed_in, product, quick):
    signed = signed_in.signed(product)

    assert signed_in.get(signed, headers=signed_in.bearer).status_code == 400


def test_signing_needs_a_session_and_takes_64_addresses_at_most(signed_in, product):
    def sign(count, **options):
        body = {"urls": [f"{product}?{number}" for number in range(count)]}
        return signed_in.post(f"{SIGNING}sign_urls", json=body, **options)

    assert sign(1).status_code == 401
    assert len(sign(64, headers=signed_in.bearer).json()["hrefs"]) == 64
    assert sign(65, headers=signed_in.bearer).status_code == 422
    elsewhere = {"urls": ["https://example.org/x"]}
    reply = signed_in.post(f"{SIGNING}sign_urls", json=elsewhere, headers=signed_in.bearer)
    assert reply.json()["hrefs"] == {}


def test_one_address_can_be_signed_by_get(signed_in, product, quick):
    reply = signed_in.get(f"{SIGNING}sign", params={"url": product}, headers=signed_in.bearer)

    assert signed_in.head(reply.json()["href"]).status_code == 200


def test_a_part_of_a_file_can_be_asked_for(signed_in, product, quick):
    signed = signed_in.signed(product)
    whole = signed_in.get(signed)
    size = len(whole.content)

    def part(**headers):
        return signed_in.get(signed, headers={k.replace("_", "-"): v for k, v in headers.items()})

    middle = part(Range="bytes=10-19", If_Range=whole.headers["ETag"])
    assert middle.status_code == 206
    assert middle.headers["Content-Range"] == f"bytes 10-19/{size}"
    assert middle.content == whole.content[10:20]
    assert part(Range=f"bytes={size - 5}-").content == whole.content[-5:]
    assert part(Range="bytes=-5").content == whole.content[-5:]
    assert part(Range="bytes=5-", If_Range='"another"').status_code == 200
    beyond = part(Range=f"bytes={size}-")
    assert beyond.status_code == 416
    assert beyond.headers["Content-Range"] == f"bytes */{size}"
    assert part(If_None_Match=whole.headers["ETag"]).status_code == 304


def test_head_tells_the_size_and_sends_nothing(signed_in, product, quick):
    reply = signed_in.head(signed_in.signed(product))

    assert reply.status_code == 200
    assert int(reply.headers["Content-Length"]) == 1_024_000
    assert reply.content == b""


def test_a_file_keeps_its_version_while_it_is_used_and_changes_it_when_made_again(
    signed_in, service, product, quick, tmp_path
):
    signed = signed_in.signed(product)
    first = signed_in.head(signed).headers
    assert signed_in.head(signed).headers == first

    for path in (tmp_path / "training" / "product").glob("*.zip"):
        modified = path.stat().st_mtime - 60
        path.unlink()
        signed_in.head(signed)
        os.utime(path, (modified, modified))

    assert signed_in.head(signed).headers["ETag"] != first["ETag"]
    assert len(quick) == 2


def test_two_who_ask_at_once_get_the_one_file_that_is_made(signed_in, product, quick):
    signed = signed_in.signed(product)
    threads = [threading.Thread(target=signed_in.head, args=(signed,)) for _ in range(4)]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(quick) == 1


def test_the_longest_unused_products_make_room(tmp_path, world_map, signed_in, quick, service):
    store = FileStore(
        tmp_path / "store", world_map, _NoSignatures(), service._any_scene, most_bytes=2_100_000
    )
    items = signed_in.search(collections=["pleiades"], limit=3).json()["features"]
    paths = [tmp_path / "store" / "product" / f"{item['id']}.zip" for item in items]

    for age, path, item in zip((200, 300, 0), paths, items):
        store.answer(_call(item["assets"]["product"]["href"]))
        os.utime(path, (path.stat().st_atime - age, path.stat().st_mtime))

    assert [path.exists() for path in paths] == [True, False, True]


def test_quicklooks_are_public_pictures(web, item):
    for name in ("thumbnail", "quicklook"):
        reply = web.get(item["assets"][name]["href"])
        assert reply.headers["Content-Type"] == "image/png"
        assert reply.content.startswith(b"\x89PNG")


def test_there_is_no_product_of_a_scene_to_order_nor_of_an_unknown_one(signed_in):
    (item,) = signed_in.search(collections=["airbus-archive"], limit=1).json()["features"]

    for name in (item["id"], "none"):
        reply = signed_in.get(f"{STORAGE}products/{name}.zip")
        assert reply.status_code == 404
        assert "<Code>NoSuchKey</Code>" in reply.text


class _NoSignatures:
    def require_signature(self, url):
        pass


def _call(url):
    return Call("HEAD", url, {})
