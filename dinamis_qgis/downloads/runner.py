"""Decides which files run now, and what their ends mean for the queue."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Callable, Dict, List, Optional, Tuple

from ..domain.download import Download, DownloadFile, DownloadLimits, DownloadState
from ..domain.errors import (
    Cancelled,
    DinamisError,
    DiskFull,
    DownloadError,
    ServiceBusy,
    ServiceUnreachable,
    SignInRequired,
)
from .beside import delete_beside
from .file_job import Surroundings, fetch_file, finish_download
from .part_file import PartFile, disk_errors
from .patience import Patience
from .threads import Stop, StoppableThread

_LIVE = (DownloadState.WAITING, DownloadState.RUNNING)
_MOST_CONNECTIONS_IN_ALL = 8
_FINISHING = -1
"""Stands for the number of a file: what is done once all of them are there."""


@dataclass(frozen=True)
class _Job:
    thread: threading.Thread
    stop: Stop


class Runner:
    """Starts and stops the threads that fetch; ``step`` is called by one thread only.

    Args:
        wake: asks for another ``step`` soon.
        now: local time.
    """

    def __init__(
        self,
        around: Surroundings,
        wake: Callable[[], None],
        now: Callable[[], datetime],
        patience: Patience,
    ) -> None:
        self.limits = DownloadLimits()
        self._around = around
        self._ledger = around.ledger
        self._wake = wake
        self._now = now
        self._patience = patience
        self._lock = threading.Lock()
        self._jobs: Dict[Tuple[int, int], _Job] = {}

    def begin(self) -> None:
        """Take over the queue: what was running goes on."""
        numbers = [one.number for one in self._ledger.downloads()]
        self._ledger.set_state(numbers, DownloadState.WAITING, only_from=(DownloadState.RUNNING,))

    def step(self) -> None:
        """Bring what runs in line with what is wanted."""
        downloads = self._ledger.downloads()
        is_open = self.limits.allow_at(self._now().time())
        live = {one.number for one in downloads if one.state in _LIVE}
        running = self._running()
        for (number, _), job in running.items():
            if number not in live or not is_open:
                job.stop.ask()
        self._delete(running)
        if is_open:
            self._start(downloads, running)
        self._settle()

    def stop(self) -> List[threading.Thread]:
        """Tell all threads to leave, and return them."""
        running = self._running()
        for job in running.values():
            job.stop.ask()
        return [job.thread for job in running.values()]

    def _running(self) -> Dict[Tuple[int, int], _Job]:
        with self._lock:
            return dict(self._jobs)

    def _start(self, downloads: Tuple[Download, ...], running: Dict[Tuple[int, int], _Job]) -> None:
        free = self.limits.parallel_files - len(running)
        for download, file in self._candidates(downloads, running):
            if free <= 0:
                return
            free -= 1
            self._run(download, file, len(running) + 1)

    def _candidates(
        self, downloads: Tuple[Download, ...], running: Dict[Tuple[int, int], _Job]
    ) -> Iterator[Tuple[Download, Optional[DownloadFile]]]:
        """What may start, in order; no file stands for the end of a download."""
        for download in downloads:
            if download.state not in _LIVE or not self._patience.allows(download):
                continue
            for file in download.files:
                if file.state in _LIVE and (download.number, file.number) not in running:
                    yield download, file
            is_there = all(file.state is DownloadState.DONE for file in download.files)
            if is_there and (download.number, _FINISHING) not in running:
                yield download, None

    def _run(self, download: Download, file: Optional[DownloadFile], many: int) -> None:
        number = download.number
        self._ledger.begin(number, _LIVE)
        if file is not None:
            self._ledger.set_file_state(number, file.number, DownloadState.RUNNING)
        key = (number, _FINISHING if file is None else file.number)
        connections = min(self._around.most_connections, max(1, _MOST_CONNECTIONS_IN_ALL // many))
        stop = Stop()
        thread = StoppableThread(
            f"download {key}", lambda: self._work(download, file, stop, connections, key), stop
        )
        with self._lock:
            self._jobs[key] = _Job(thread, stop)
        thread.start()

    def _work(
        self,
        download: Download,
        file: Optional[DownloadFile],
        stop: Stop,
        connections: int,
        key: Tuple[int, int],
    ) -> None:
        failure: Optional[DinamisError] = DownloadError("it ended in the middle")
        try:
            if file is None:
                finish_download(self._around, download, stop)
            else:
                fetch_file(self._around, download, file, stop, connections)
            failure = None
        except DinamisError as error:
            failure = error
        finally:
            # Whatever ended it: its place is free. A store that is closed takes no more.
            with suppress(DinamisError):
                self._end(download, file, failure)
            with self._lock:
                del self._jobs[key]
            self._wake()

    def _end(
        self,
        download: Download,
        file: Optional[DownloadFile],
        failure: Optional[DinamisError],
    ) -> None:
        number = download.number
        if failure is None:
            self._patience.succeeded(download)
            if file is None:
                self._ledger.set_state([number], DownloadState.DONE, only_from=_LIVE)
            return
        if isinstance(failure, Cancelled):
            self._back(number, file, None)
        elif isinstance(failure, (SignInRequired, ServiceUnreachable, ServiceBusy)):
            self._patience.failed(self._ledger.download(number) or download, failure)
            self._back(number, file, failure)
        elif isinstance(failure, DiskFull):
            self._ledger.set_state([number], DownloadState.PAUSED, failure, _LIVE)
        elif file is None:
            self._ledger.set_state([number], DownloadState.FAILED, failure, _LIVE)
        else:
            # The reason first: whoever sees the file failed finds it.
            self._ledger.set_state([number], DownloadState.RUNNING, failure, _LIVE)
            self._ledger.set_file_state(number, file.number, DownloadState.FAILED)

    def _back(
        self, number: int, file: Optional[DownloadFile], error: Optional[DinamisError]
    ) -> None:
        """Let a file wait; its download too, where nothing else of it runs."""
        others = [key for key in self._running() if key[0] == number]
        if len(others) <= 1:
            self._ledger.set_state([number], DownloadState.WAITING, error, _LIVE)
        elif file is not None:
            self._ledger.set_file_state(number, file.number, DownloadState.WAITING)

    def _settle(self) -> None:
        """Call failed what has nothing left that could run."""
        busy = {number for number, _ in self._running()}
        for download in self._ledger.downloads():
            states = {file.state for file in download.files}
            if (
                download.state in _LIVE
                and download.number not in busy
                and DownloadState.FAILED in states
                and not states & set(_LIVE)
            ):
                error = download.error or DownloadError("a file of it could not be fetched")
                self._ledger.set_state([download.number], DownloadState.FAILED, error, _LIVE)

    def _delete(self, running: Dict[Tuple[int, int], _Job]) -> None:
        """Delete the files of cancelled downloads, once no thread writes them."""
        busy = {number for number, _ in running}
        for number, is_last in self._ledger.store.to_delete().items():
            download = self._ledger.download(number)
            if number in busy or download is None:
                continue
            with self._around.writing_beside:
                delete_files(download)
            self._ledger.forget_files(number)
            if is_last:
                self._ledger.remove([number])


def delete_files(download: Download) -> None:
    """Delete what a download has brought, and folders that are empty then.

    Raises:
        DownloadError: a file cannot be deleted; another program may use it.
    """
    folder = Path(download.folder)
    if not folder.is_dir():
        return
    with disk_errors(folder):
        for file in download.files:
            path = folder / file.name
            PartFile(path).drop()
            path.unlink(missing_ok=True)
            if path.parent != folder and path.parent.is_dir() and not any(path.parent.iterdir()):
                path.parent.rmdir()
        delete_beside(folder, download.scene_id, tuple(file.name for file in download.files))
        if not any(folder.iterdir()):
            folder.rmdir()
