"""The queue: what the rest of the plugin asks, and the thread that sees to it."""

from __future__ import annotations

import itertools
import queue
import threading
import time
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Callable, Dict, Optional, Tuple

from ..domain.download import Download, DownloadLimits, DownloadState
from ..domain.errors import DinamisError
from ..domain.scene import Scene
from .entries import new_entries
from .file_job import OpenClient, Surroundings
from .ledger import Ledger
from .owner import Ownership
from .pace import Pace
from .patience import Patience
from .runner import Runner
from .store import DownloadStore

OnChange = Callable[[Tuple[Download, ...]], None]

_TOLD_EVERY_S = 0.2
_LOOK_EVERY_S = 0.5
_CLOSE_WITHIN_S = 0.8
_STOPPABLE = (DownloadState.WAITING, DownloadState.RUNNING)


class StoredDownloadQueue:
    """A ``domain.download.DownloadQueue`` whose file outlives the program.

    Of several programs with the same file one downloads; the others show it, and may ask.

    Args:
        path: the file; made where there is none.
        open_client: gives the client of a service; called in threads of the queue.
        is_private: the file belongs to one run, and may lie on a network drive.
        now: local time.

    Raises:
        QueueTooNew: a later version of the plugin wrote the file.
        DownloadError: it cannot be read or written.
    """

    def __init__(
        self,
        path: Path,
        open_client: OpenClient,
        limits: DownloadLimits = DownloadLimits(),  # noqa: B008 - frozen
        is_private: bool = False,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        self._store = DownloadStore(path, is_private)
        self.notice: Optional[DinamisError] = self._store.notice
        """Something the user should be told once: the file was damaged and begun anew."""

        self.trouble: Optional[DinamisError] = None
        """Why nothing goes on: the file cannot be written."""

        self._ledger = Ledger(self._store, self._wake)
        self._pace = Pace(limits.bytes_per_s)
        self._patience = Patience()
        around = Surroundings(self._ledger, open_client, self._pace)
        self._runner = Runner(around, self._wake, now, self._patience)
        self._runner.limits = limits
        self._ownership = Ownership(path)
        self._listeners: Dict[int, OnChange] = {}
        self._numbers = itertools.count()
        self._asked: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._awake = threading.Event()
        self._adding = threading.Lock()
        self._is_closing = False
        self._thread = threading.Thread(target=self._run, name="downloads", daemon=True)
        self._thread.start()

    # What is asked

    def item(self, number: int) -> str:
        """The STAC item that a download came from, as JSON; "" when there is none such."""
        return self._store.item(number)

    def downloads(self) -> Tuple[Download, ...]:
        return self._ledger.downloads()

    def subscribe(self, on_change: OnChange) -> Callable[[], None]:
        number = next(self._numbers)
        self._listeners[number] = on_change

        def unsubscribe() -> None:
            self._listeners.pop(number, None)

        return unsubscribe

    def add(
        self,
        service_id: str,
        scenes: Sequence[Scene],
        folder: str,
        keys: Tuple[str, ...] = (),
    ) -> Tuple[Download, ...]:
        """As the protocol says; those that had failed or were cancelled start again.

        Raises:
            UnknownChoice: the template of the folders cannot be understood.
        """
        place = (folder, self._runner.limits.folder_template)
        # Who looks and who adds at the same time would fetch the same files twice.
        with self._adding:
            queued = self._ledger.downloads()
            entries = new_entries(service_id, scenes, place, keys, queued)
            names = {scene.id for scene in scenes}
            again = [
                one.number
                for one in queued
                if one.service_id == service_id
                and one.scene_id in names
                and one.state in (DownloadState.FAILED, DownloadState.CANCELLED)
            ]
            self._ledger.restart(again)
            added = self._ledger.add(entries)
        return (*filter(None, map(self._ledger.download, again)), *added)

    def pause(self, numbers: Sequence[int]) -> None:
        self._ask(
            lambda: self._ledger.set_state(numbers, DownloadState.PAUSED, only_from=_STOPPABLE)
        )

    def resume(self, numbers: Sequence[int]) -> None:
        def resume() -> None:
            self._patience.end()
            self._ledger.restart(numbers)

        self._ask(resume)

    def cancel(self, numbers: Sequence[int], delete_files: bool = False) -> None:
        def cancel() -> None:
            sources = (*_STOPPABLE, DownloadState.PAUSED, DownloadState.FAILED)
            self._ledger.set_state(numbers, DownloadState.CANCELLED, only_from=sources)
            if delete_files:
                self._ledger.want_deleted(numbers)

        self._ask(cancel)

    def remove(self, numbers: Sequence[int]) -> None:
        self._ask(lambda: self._ledger.remove(numbers))

    def move(self, number: int, to: int) -> None:
        self._ask(lambda: self._ledger.move(number, to))

    def set_limits(self, limits: DownloadLimits) -> None:
        self._pace.set_rate(limits.bytes_per_s)
        self._runner.limits = limits
        self._wake()

    def wake(self) -> None:
        self._patience.end()
        self._wake()

    @property
    def is_owner(self) -> bool:
        """Whether this program is the one that downloads."""
        return self._ownership.is_ours

    def close(self) -> None:
        self._is_closing = True
        deadline = time.monotonic() + _CLOSE_WITHIN_S
        self._runner.stop()
        self._wake()
        # That thread first: it starts others.
        for thread in itertools.chain([self._thread], self._stopping()):
            thread.join(max(0.0, deadline - time.monotonic()))
        self._listeners.clear()
        self._store.close()
        self._ownership.give_up()

    def _stopping(self) -> Iterator[threading.Thread]:
        yield from self._runner.stop()

    # The thread that sees to it

    def _ask(self, change: Callable[[], None]) -> None:
        self._asked.put(change)
        self._wake()

    def _wake(self) -> None:
        self._awake.set()

    def _run(self) -> None:
        told = 0.0
        while not self._is_closing:
            self._awake.clear()
            try:
                self._see_to_it()
                self.trouble = None
            except DinamisError as error:
                self.trouble = error
            left = told + _TOLD_EVERY_S - time.monotonic()
            if left <= 0 and self._tell():
                told = time.monotonic()
            # Whatever happens within a fifth of a second is told in one go.
            self._awake.wait(left if left > 0 else _LOOK_EVERY_S)

    def _see_to_it(self) -> None:
        if self._store.was_changed_by_another():
            self._ledger.read_again()
        while not self._asked.empty():
            self._asked.get()()
        if not self._ownership.is_ours and self._ownership.take():
            self._runner.begin()
        if self._ownership.is_ours:
            self._runner.step()

    def _tell(self) -> bool:
        """Whether there was anything to tell."""
        numbers, changed = self._ledger.take_changed()
        if numbers and not self._is_closing:
            for on_change in list(self._listeners.values()):
                on_change(changed)
        return bool(numbers)
