"""Queues on a local server, and waiting for them without a clock."""

import threading
from dataclasses import replace

import requests
from scenes import make_scene

from dinamis_qgis.domain.download import DownloadState
from dinamis_qgis.domain.scene import Asset
from dinamis_qgis.downloads.download_queue import StoredDownloadQueue

LONG_S = 30


class FakeClient:
    """A service whose addresses are signed as the test says."""

    def __init__(self, failure=None):
        self.session = requests.Session()
        self.failure = failure
        self.signed = []

    def address(self, href, is_again=False):
        self.signed.append((href, is_again))
        if self.failure is not None:
            raise self.failure
        return f"{href}?X-Amz-Signature=hidden42"


def scene_of(server, *names, identifier="SCENE_1", **changes):
    """A scene whose data are files of the server."""
    assets = tuple(
        Asset(name.replace(".", "_"), server.url(name), roles=("data",), **changes)
        for name in names
    )
    return replace(make_scene(identifier, assets=assets), source="")


def until(queue, is_true):
    """Wait until the queue has told something that makes it true."""
    happened = threading.Event()

    def look(changed):
        if is_true():
            happened.set()

    end = queue.subscribe(look)
    try:
        look(())
        assert happened.wait(LONG_S), queue.downloads()
    finally:
        end()


def until_state(queue, state, number=None):
    def is_there():
        found = [one for one in queue.downloads() if number in (None, one.number)]
        return bool(found) and all(one.state is state for one in found)

    until(queue, is_there)


def until_done(queue):
    until_state(queue, DownloadState.DONE)


def open_queue(folder, client=None, **options):
    client = client or FakeClient()
    return StoredDownloadQueue(folder / "downloads.sqlite", lambda service: client, **options)
