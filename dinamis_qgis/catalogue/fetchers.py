"""The threads that ask a service for what is to be kept, several at once."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from typing import Any, Optional

from ..domain.paging import FetchPage
from ..domain.search import PageLink, SceneQuery, SceneStream

AT_ONCE = 4


class Fetchers:
    """Threads that share a service; in a ``with``, at whose end none is left.

    Args:
        fetch: asks the service for a page; blocks.
        check: raises when the run is to stop.
    """

    def __init__(self, fetch: FetchPage, check: Callable[[], None]) -> None:
        self._fetch, self._check = fetch, check
        self._stop = threading.Event()
        self._pool = ThreadPoolExecutor(AT_ONCE, "dinamis-mirror")

    def __enter__(self) -> Fetchers:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """Have nothing more asked, and wait until no thread is left."""
        self._stop.set()
        self._pool.shutdown(cancel_futures=True)

    def page(self, query: SceneQuery, link: Optional[PageLink] = None) -> SceneStream:
        """Ask for a page, in the calling thread.

        Raises:
            ServiceError: the service does not answer.
        """
        self._check()
        if self._stop.is_set():
            raise _Stopped
        return self._fetch(query, link)

    def submit(self, call: Callable[..., None], *given: Any) -> Future[None]:
        """Have a thread call something, after what was submitted before."""
        return self._pool.submit(call, *given)

    def wait_for(self, jobs: Sequence[Future[None]]) -> None:
        """Wait until these are over; when one fails, everything else stops at its next page.

        Raises:
            Exception: what one failed with, by itself and not because another had.
        """
        done, _ = wait(jobs, return_when=FIRST_EXCEPTION)
        if any(job.exception() for job in done):
            self.stop()
            faults = [job.exception() for job in jobs if not job.cancelled()]
            raise next(fault for fault in faults if fault and not isinstance(fault, _Stopped))


class _Stopped(Exception):
    """Something else failed: this one need not go on."""
