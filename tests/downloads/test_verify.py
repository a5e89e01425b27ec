"""Whether a file is what was announced, and what a server's headers announce."""

import base64
import hashlib
import zipfile

import pytest
import requests

from dinamis_qgis.domain.checksum import Checksum
from dinamis_qgis.domain.errors import FileDamaged
from dinamis_qgis.downloads.remote_file import RemoteFile
from dinamis_qgis.downloads.verify import Announced, verify

CONTENT = b"an image" * 1000


def nothing():
    """Nobody stops it."""


def said_of(server, **headers):
    """Checksums that a reply with these headers announces."""
    etag = headers.pop("ETag", '"one"')
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    server.put("a.tif", CONTENT, etag=etag, headers=named)
    answer = RemoteFile(requests.Session(), lambda again: server.url("a.tif")).whole()
    answer.close()
    return answer.version.checksums


def md5(data=CONTENT):
    return hashlib.md5(data).hexdigest()


def test_an_object_store_says_the_md5(server):
    said = said_of(server, ETag=f'"{md5()}"', x_amz_request_id="1")

    assert said == (Checksum("md5", md5()),)


@pytest.mark.parametrize(
    "headers",
    [
        {"ETag": f'"{md5()}"'},
        {"ETag": f'"{md5()}-7"', "x_amz_request_id": "1"},
        {"ETag": f'W/"{md5()}"', "x_amz_request_id": "1"},
        {
            "ETag": f'"{md5()}"',
            "x_amz_request_id": "1",
            "x_amz_server_side_encryption": "aws:kms",
        },
        {"x_amz_checksum_sha256": base64.b64encode(bytes(32)).decode() + "-3"},
    ],
    ids=["any server", "of several parts", "weak", "encrypted", "checksum of checksums"],
)
def test_what_is_no_checksum_is_not_taken_for_one(server, headers):
    assert said_of(server, **headers) == ()


def test_checksums_in_headers_are_read(server):
    digest = hashlib.sha256(CONTENT)
    encoded = base64.b64encode(digest.digest()).decode()

    said = said_of(server, x_amz_checksum_sha256=encoded)

    assert said == (Checksum("sha256", digest.hexdigest()),)


def test_a_file_is_what_its_checksum_says(tmp_path):
    path = tmp_path / "a.tif"
    path.write_bytes(CONTENT)

    verdict = verify(path, Announced(len(CONTENT), [Checksum("md5", md5())]), nothing)

    assert verdict.is_verified
    with pytest.raises(FileDamaged, match="md5"):
        verify(path, Announced(None, [Checksum("md5", md5(b"other"))]), nothing)
    with pytest.raises(FileDamaged, match="8000 bytes of 7"):
        verify(path, Announced(7), nothing)
    assert not verify(path, Announced(8000), nothing).is_verified


def test_what_was_computed_as_it_arrived_is_not_computed_again(tmp_path):
    path = tmp_path / "image.tif"
    path.write_bytes(b"abc")
    known = {"md5": "00" * 16, "sha256": "11" * 32}

    verdict = verify(path, Announced(3, [Checksum("md5", "00" * 16)]), lambda: None, known)

    assert verdict.is_verified
    assert verdict.sha256 == "11" * 32
    with pytest.raises(FileDamaged):
        verify(path, Announced(3, [Checksum("sha256", "22" * 32)]), lambda: None, known)


def test_a_zip_is_checked_by_its_own_checksums(tmp_path):
    path = tmp_path / "a.zip.part"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.tif", CONTENT)

    assert verify(path, Announced(is_zip=True), nothing).is_verified
    path.write_bytes(path.read_bytes().replace(b"image", b"IMAGE", 1))
    with pytest.raises(FileDamaged, match="archive"):
        verify(path, Announced(is_zip=True), nothing)
    path.write_bytes(b"<html>Please sign in</html>")
    with pytest.raises(FileDamaged, match="archive"):
        verify(path, Announced(is_zip=True), nothing)
