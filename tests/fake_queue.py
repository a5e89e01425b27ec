"""A queue of downloads in memory, which the tests push along."""

import itertools
import threading
from dataclasses import replace
from datetime import datetime, timezone

from dinamis_qgis.domain.download import (
    Download,
    DownloadFile,
    DownloadLimits,
    DownloadState,
)
from dinamis_qgis.domain.errors import NothingToDownload

MB = 1_000_000
GB = 1000 * MB


def make_download(number=1, state=DownloadState.WAITING, done=0, size=4 * GB, **changes):
    """A download of two files: the first arrives first."""
    half = None if size is None else size // 2
    first = done if half is None else min(done, half)
    is_done = state is DownloadState.DONE
    files = (
        _file(1, "IMG_P_R1C1.TIF", half, half if is_done else first, state),
        _file(2, "IMG_MS_R1C1.TIF", half, half if is_done else done - first, state),
    )
    values = {
        "number": number,
        "service_id": "training",
        "scene_id": f"SCENE_{number}",
        "title": f"PHR1A 2016-05-{number:02}",
        "folder": f"/data/pleiades/SCENE_{number}",
        "state": state,
        "files": files,
        "added": datetime(2026, 1, 1, tzinfo=timezone.utc),
        **changes,
    }
    return Download(**values)


def _file(number, name, size, done, state):
    is_done = state is DownloadState.DONE or (size is not None and done == size)
    return DownloadFile(
        number, name, name, DownloadState.DONE if is_done else state, size, done or 0, is_done
    )


class FakeQueue:
    """Obeys `DownloadQueue`; what arrives is told by ``change``."""

    def __init__(self, downloads=()):
        self._lock = threading.RLock()
        self._downloads = {download.number: download for download in downloads}
        self._listeners = []
        self._numbers = itertools.count(max(self._downloads, default=0) + 1)
        self.limits = DownloadLimits()
        self.deleted = []
        self.threads = set()
        """Which threads asked for something."""

    def downloads(self):
        self.threads.add(threading.current_thread())
        with self._lock:
            return tuple(self._downloads.values())

    def subscribe(self, on_change):
        self._listeners.append(on_change)
        return lambda: self._listeners.remove(on_change)

    def change(self, *downloads):
        """What the queue's own threads do: put these in place of the old ones, and tell."""
        with self._lock:
            self._downloads.update({download.number: download for download in downloads})
        self._tell(downloads)

    def add(self, service_id, scenes, folder, keys=()):
        added = []
        for scene in scenes:
            if not scene.data_assets:
                raise NothingToDownload(scene.id)
            if any(one.scene_id == scene.id for one in self.downloads()):
                continue
            home = f"{folder}/{scene.id}"
            new = make_download(
                next(self._numbers),
                service_id=service_id,
                scene_id=scene.id,
                title=f"{scene.platform} {scene.acquired:%Y-%m-%d}",
                folder=home,
            )
            self.change(new)
            added.append(new)
        return tuple(added)

    def pause(self, numbers):
        self._set(numbers, (DownloadState.WAITING, DownloadState.RUNNING), DownloadState.PAUSED)

    def resume(self, numbers):
        stopped = (DownloadState.PAUSED, DownloadState.FAILED, DownloadState.CANCELLED)
        self._set(numbers, stopped, DownloadState.WAITING)

    def cancel(self, numbers, delete_files=False):
        under_way = (DownloadState.WAITING, DownloadState.RUNNING, DownloadState.PAUSED)
        self._set(numbers, under_way, DownloadState.CANCELLED)
        if delete_files:
            self.deleted += numbers

    def remove(self, numbers):
        with self._lock:
            gone = [self._downloads.pop(number) for number in numbers]
        self._tell(gone)

    def move(self, number, to):
        with self._lock:
            order = [other for other in self._downloads if other != number]
            order.insert(to, number)
            self._downloads = {other: self._downloads[other] for other in order}
        self._tell((self._downloads[number],))

    def set_limits(self, limits):
        self.limits = limits

    def close(self):
        self._listeners.clear()

    def _set(self, numbers, old, new):
        self.threads.add(threading.current_thread())
        chosen = (self._downloads[number] for number in numbers)
        self.change(
            *(
                replace(one, state=new, error=None, bytes_per_s=0.0)
                for one in chosen
                if one.state in old
            )
        )

    def _tell(self, downloads):
        for listener in tuple(self._listeners):
            listener(tuple(downloads))
