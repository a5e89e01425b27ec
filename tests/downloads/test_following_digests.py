"""Checksums computed while a file arrives."""

import hashlib
import threading

import pytest

from dinamis_qgis.domain.errors import Cancelled, DownloadError
from dinamis_qgis.downloads.following_digests import FollowingDigests
from dinamis_qgis.downloads.threads import Stop


@pytest.fixture
def path(tmp_path):
    return tmp_path / "image.tif.part"


def test_it_follows_the_front_and_waits_for_the_rest(path):
    content = bytes(range(256)) * 12_000
    seen, arrived = threading.Event(), [1_000_000]
    path.write_bytes(content[:1_000_000].ljust(len(content), b"?"))

    def front():
        seen.set()
        return arrived[0]

    with FollowingDigests(path, ("sha256", "md5"), front, Stop()) as digests:
        assert seen.wait(10)
        path.write_bytes(content)
        arrived[0] = len(content)

    assert digests.found() == {
        "sha256": hashlib.sha256(content).hexdigest(),
        "md5": hashlib.md5(content, usedforsecurity=False).hexdigest(),
    }


def test_a_transfer_that_failed_is_not_hashed_to_its_end(path):
    path.write_bytes(b"x")

    with pytest.raises(ZeroDivisionError), FollowingDigests(path, ("md5",), lambda: 0, Stop()):
        raise ZeroDivisionError


def test_a_stopped_transfer_is_cancelled(path):
    path.write_bytes(b"x" * 10)
    stop = Stop()
    stop.ask()

    with pytest.raises(Cancelled), FollowingDigests(path, ("md5",), lambda: 10, stop):
        pass


def test_a_file_that_somebody_shortened_is_said(path):
    path.write_bytes(b"x")

    with pytest.raises(DownloadError), FollowingDigests(path, ("md5",), lambda: 10, Stop()):
        pass
