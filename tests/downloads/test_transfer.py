"""One file on its way: whatever the server does, it is right, or the failure is said."""

import hashlib
import random
from base64 import b64encode
from collections import namedtuple

import pytest
import requests
from downloads.file_server import file_server
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dinamis_qgis.domain.errors import (
    AccessDenied,
    Cancelled,
    DinamisError,
    DiskFull,
    FileDamaged,
    NotFound,
    ServiceUnreachable,
)
from dinamis_qgis.downloads import line_speed, part_file, segments, transfer
from dinamis_qgis.downloads.pace import Pace
from dinamis_qgis.downloads.part_file import PartFile
from dinamis_qgis.downloads.remote_file import RemoteFile
from dinamis_qgis.downloads.threads import Stop
from dinamis_qgis.downloads.transfer import Progress, Transfer, Wanted

KB = 1024


def content_of(size, seed=1):
    return random.Random(seed).randbytes(size)


class Fetch:
    """One file, fetched as often as a test likes; remembers what was recorded."""

    def __init__(self, server, folder, name="image.tif"):
        self.server = server
        self.name = name
        self.part = PartFile(folder / name)
        self.records = [Progress()]
        self.signed = []
        self.stop = Stop()

    def address(self, is_again):
        self.signed.append(is_again)
        return self.server.url(self.name)

    def record(self, progress):
        self.records.append(progress)

    def __call__(self, wanted=Wanted()):  # noqa: B008
        remote = RemoteFile(requests.Session(), self.address)
        one = Transfer(remote, self.part, self.record, Pace(), self.stop)
        version = one.run(wanted, self.records[-1])
        self.digests = one.digests
        return version

    def until_done(self, times=30, wanted=Wanted()):  # noqa: B008
        """As the queue does: again and again while the network fails."""
        for _ in range(times):
            try:
                return self(wanted)
            except ServiceUnreachable:
                continue
        raise AssertionError("it never arrived")


@pytest.fixture
def small_segments(monkeypatch):
    monkeypatch.setattr(segments.Segments.__init__, "__defaults__", (128 * KB,))
    monkeypatch.setattr(transfer, "_SEVERAL_FROM_BYTES", 256 * KB)


@pytest.fixture
def fetch(server, tmp_path):
    return Fetch(server, tmp_path)


def test_a_large_file_comes_over_several_connections(server, fetch, small_segments):
    served = server.put(fetch.name, content_of(3000 * KB))
    requests_seen = []

    def go_on_once_there_are_several(_):
        requests_seen.append(1)
        if len(requests_seen) == 4:
            server.gate.set()

    served.on_request = go_on_once_there_are_several
    server.gate.clear()
    fetch()

    assert fetch.part.path.read_bytes() == served.content
    assert len(served.asked) >= 4
    assert len(set(served.asked)) == len(served.asked)


def test_when_one_connection_fails_the_others_bring_the_rest(server, fetch, small_segments):
    served = server.put(fetch.name, content_of(3000 * KB), cuts=[10 * KB])

    fetch()

    assert fetch.part.path.read_bytes() == served.content
    assert served.asked.count(10 * KB) == 1


def test_a_fast_line_is_filled_by_one_connection(server, fetch, small_segments, monkeypatch):
    monkeypatch.setattr(line_speed, "_FAST_BYTES_PER_S", 0)
    served = server.put(fetch.name, content_of(3000 * KB))

    fetch()

    assert fetch.part.path.read_bytes() == served.content
    assert served.asked == [0]


def test_a_fast_line_that_breaks_goes_on_with_one_request(
    server, fetch, small_segments, monkeypatch
):
    monkeypatch.setattr(line_speed, "_FAST_BYTES_PER_S", 0)
    served = server.put(fetch.name, content_of(3000 * KB), cuts=[700 * KB])

    fetch()

    assert fetch.part.path.read_bytes() == served.content
    assert served.asked == [0, 700 * KB]


def test_what_a_file_hashes_to_is_known_when_it_is_there(server, fetch, small_segments):
    content = content_of(3000 * KB)
    md5 = hashlib.md5(content, usedforsecurity=False)
    server.put(fetch.name, content, headers={"Content-MD5": b64encode(md5.digest()).decode()})

    fetch()

    sha256 = hashlib.sha256(content).hexdigest()
    assert fetch.digests == {"md5": md5.hexdigest(), "sha256": sha256}


@pytest.mark.parametrize(
    "how",
    [
        {"has_ranges": False},
        {"has_ranges": False, "has_length": False},
        {"etag": 'W/"weak"'},
        {"etag": ""},
    ],
    ids=["no ranges", "no length", "weak", "no version"],
)
def test_one_connection_where_more_could_mix_versions(server, fetch, small_segments, how):
    served = server.put(fetch.name, content_of(1000 * KB), **how)

    version = fetch()

    assert fetch.part.path.read_bytes() == served.content
    assert len(served.asked) == 1
    assert version.size == 1000 * KB


def test_an_empty_file_is_a_file(server, fetch):
    server.put(fetch.name, b"")

    assert fetch().size == 0
    assert fetch.part.path.read_bytes() == b""


def test_it_goes_on_where_it_was_cut(server, fetch):
    served = server.put(fetch.name, content_of(900 * KB), cuts=[200 * KB])

    with pytest.raises(ServiceUnreachable):
        fetch()
    kept = fetch.records[-1].done_bytes
    fetch()

    assert kept == 200 * KB
    assert served.asked == [0, kept]
    assert served.sent == 900 * KB
    assert fetch.part.path.read_bytes() == served.content


def test_what_arrived_after_the_last_record_is_not_fetched_again(server, fetch):
    served = server.put(fetch.name, content_of(900 * KB), cuts=[200 * KB])
    with pytest.raises(ServiceUnreachable):
        fetch()
    fetch.records.append(next(one for one in fetch.records if one.stretches))

    fetch()

    assert served.asked == [0, 200 * KB]
    assert fetch.records[-1].is_complete
    assert fetch.part.path.read_bytes() == served.content


def test_another_version_starts_again(server, fetch):
    served = server.put(fetch.name, content_of(900 * KB), cuts=[200 * KB])
    with pytest.raises(ServiceUnreachable):
        fetch()

    served.content, served.etag = content_of(900 * KB, seed=2), '"two"'
    fetch()

    assert fetch.part.path.read_bytes() == served.content


def test_what_goes_on_says_of_which_version(server, fetch):
    served = server.put(fetch.name, content_of(900 * KB), cuts=[200 * KB])
    with pytest.raises(ServiceUnreachable):
        fetch()

    fetch()

    assert served.conditions[0] is None
    assert set(served.conditions[1:]) == {'"one"'}


def test_a_server_deaf_to_that_does_not_mix_versions(server, fetch):
    content = content_of(900 * KB)
    served = server.put(fetch.name, content, cuts=[200 * KB], heeds_conditions=False)
    with pytest.raises(ServiceUnreachable):
        fetch()

    served.content, served.etag = content_of(900 * KB, seed=2), '"two"'
    fetch()

    assert fetch.part.path.read_bytes() == served.content


def test_a_disk_that_fills_up_meanwhile_is_said(server, fetch, monkeypatch):
    server.put(fetch.name, content_of(900 * KB))
    free = iter([10**12])
    usage = namedtuple("usage", "free")
    monkeypatch.setattr(part_file.shutil, "disk_usage", lambda folder: usage(next(free, 10**6)))

    with pytest.raises(DiskFull, match="1 MB free"):
        fetch()


def test_without_a_version_nothing_is_gone_on_with(server, fetch):
    served = server.put(fetch.name, content_of(500 * KB), etag="", cuts=[300 * KB])
    with pytest.raises(ServiceUnreachable):
        fetch()

    served.content = content_of(500 * KB, seed=2)
    fetch()

    assert fetch.part.path.read_bytes() == served.content


def test_a_checksum_lets_a_file_without_version_go_on(server, fetch):
    served = server.put(fetch.name, content_of(500 * KB), etag="", cuts=[200 * KB])
    wanted = Wanted(has_checksum=True)
    with pytest.raises(ServiceUnreachable):
        fetch(wanted)

    fetch(wanted)

    assert served.asked == [0, 200 * KB]


def test_a_server_that_confuses_ranges_is_asked_for_the_whole(server, fetch):
    served = server.put(fetch.name, content_of(300 * KB), wrong_range=True)

    fetch()

    assert fetch.part.path.read_bytes() == served.content
    assert served.asked[-1] is None


def test_a_part_that_somebody_shortened_starts_again(server, fetch):
    served = server.put(fetch.name, content_of(300 * KB), cuts=[100 * KB])
    with pytest.raises(ServiceUnreachable):
        fetch()
    fetch.part.truncate(5)

    fetch()

    assert fetch.part.path.read_bytes() == served.content


def test_an_expired_link_is_signed_anew_in_the_middle(server, fetch):
    served = server.put(fetch.name, content_of(900 * KB), cuts=[600 * KB], refusals=[None, 403])

    fetch()

    assert fetch.signed == [False, True]
    assert fetch.part.path.read_bytes() == served.content


def test_what_is_refused_twice_is_denied(server, fetch):
    server.put(fetch.name, b"secret", refusals=[403, 403])

    with pytest.raises(AccessDenied):
        fetch()


def test_what_is_not_there_is_said(fetch):
    with pytest.raises(NotFound):
        fetch()


def test_a_size_other_than_announced_is_said_before_it_is_fetched(server, fetch):
    served = server.put(fetch.name, content_of(300 * KB))

    with pytest.raises(FileDamaged, match="307200 bytes of 5"):
        fetch(Wanted(size_bytes=5))

    assert served.sent < 300 * KB or not fetch.part.path.exists()


def test_a_disk_without_room_is_said_before_it_is_full(server, fetch, monkeypatch):
    server.put(fetch.name, content_of(10 * KB))
    monkeypatch.setattr(part_file, "KEEP_FREE_BYTES", 1 << 60)

    with pytest.raises(DiskFull):
        fetch()


def test_a_stopped_transfer_keeps_what_arrived(server, fetch):
    served = server.put(fetch.name, content_of(2000 * KB))
    stop = fetch.stop

    def stop_at_the_first(progress):
        fetch.records.append(progress)
        if progress.done_bytes:
            stop.ask()
            server.gate.set()

    fetch.record = stop_at_the_first
    server.gate.clear()
    with pytest.raises(Cancelled):
        fetch()
    fetch.stop = Stop()
    fetch.record = fetch.records.append
    kept = fetch.records[-1].done_bytes
    fetch()

    assert kept > 0
    assert fetch.part.path.read_bytes() == served.content


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_whatever_happens_the_file_is_right_or_the_failure_is_said(data, small_segments, tmp_path):
    size = data.draw(st.integers(0, 700 * KB), "size")
    how = {
        "etag": data.draw(st.sampled_from(['"one"', 'W/"one"', ""]), "etag"),
        "has_ranges": data.draw(st.booleans(), "ranges"),
        "has_length": data.draw(st.sampled_from([True, True, False]), "length"),
        "wrong_range": data.draw(st.sampled_from([False, False, True]), "wrong"),
        "cuts": data.draw(st.lists(st.none() | st.integers(0, size), max_size=6), "cuts"),
        "refusals": data.draw(st.lists(st.sampled_from([None, 403, 503]), max_size=4), "refusals"),
    }
    changes_at = data.draw(st.none() | st.integers(1, 6), "changes at request")
    versions = [content_of(size, 1), content_of(size, 2)]
    with file_server() as server:
        served = server.put("f.bin", versions[0], **how)
        requests_seen = []

        def count(_):
            requests_seen.append(1)
            if len(requests_seen) == changes_at:
                served.content = versions[1]
                served.etag = served.etag.replace("one", "two")

        served.on_request = count
        fetch = Fetch(server, tmp_path)
        fetch.part.drop()
        try:
            for _ in range(30):
                try:
                    fetch()
                    break
                except ServiceUnreachable:
                    continue
        except DinamisError:
            return

    # A stream without length or version may end early and nobody can know, but HTTP can.
    got = hashlib.sha256(fetch.part.path.read_bytes()).hexdigest()
    is_known = how["has_length"] or how["has_ranges"]
    if is_known:
        assert got in {hashlib.sha256(one).hexdigest() for one in versions}


def test_a_name_is_on_the_disk_before_anybody_is_told(server, fetch, monkeypatch):
    """Otherwise a power cut gives the file its old name back."""
    server.put(fetch.name, content_of(10 * KB))
    fetch()
    synced = []
    monkeypatch.setattr(
        part_file, "sync_folder", lambda folder: synced.append((folder, fetch.part.target.exists()))
    )

    fetch.part.finish()

    assert synced == [(fetch.part.target.parent, True)]
