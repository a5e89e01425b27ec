"""Run a blocking call away from the GUI thread, get its outcome back on it.

The calls run in threads of our own: QGIS 3.22 renders its maps in the same small pool that
runs its tasks, and a task that waits for the network there keeps the map from being drawn.
A `QgsTask` is only their face in the task manager, and lends its thread back while it waits.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from traceback import format_exception
from typing import Any, Callable, Optional, Protocol

from qgis.core import Qgis, QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, Qt, QThreadPool, pyqtSignal

from .domain.errors import Cancelled, DinamisError
from .interpreter import sharing
from .words.log import log

MOST_AT_ONCE = 12

Call = Callable[["Job"], Any]
OnDone = Callable[[Any], None]
OnFailed = Callable[[DinamisError], None]
OnProgress = Callable[[float, str], None]

_current = threading.local()


class Stoppable(Protocol):
    """What a thread works for, and may be told to leave."""

    @property
    def is_cancelled(self) -> bool: ...


def is_current_job_cancelled() -> bool:
    """Tell a thread whether the call it is running was cancelled; for code that waits."""
    job: Optional[Stoppable] = getattr(_current, "job", None)
    return job is not None and job.is_cancelled


@contextmanager
def working_for(job: Stoppable) -> Iterator[None]:
    """Let a thread of its own, or of QGIS's, work for a job: what waits in it stops with it."""
    before = getattr(_current, "job", None)
    _current.job = job
    try:
        yield
    finally:
        _current.job = before


class Job(QObject):
    """A call under way: how it is cancelled, and how it says how far it is."""

    progressed = pyqtSignal(float, str)
    """Share done, 0 to 1, and a word about it; delivered in the GUI thread."""

    _over = pyqtSignal(object, object, object)
    """The job itself, which so lives until this is delivered; a value, an error."""

    def __init__(self, label: str) -> None:
        super().__init__()
        self.label = label
        self._cancelled = threading.Event()
        self._ended = threading.Event()

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        self._cancelled.set()

    def check(self) -> None:
        """Leave the call if it was cancelled.

        Raises:
            Cancelled: it was.
        """
        if self.is_cancelled:
            raise Cancelled

    def report(self, fraction: float, text: str = "") -> None:
        """Say how far the call is; safe in any thread."""
        self.progressed.emit(fraction, text)


class Background(QObject):
    """Runs calls in threads, and shows them in QGIS's task manager, which can cancel them."""

    def __init__(self) -> None:
        super().__init__()
        self._executor = ThreadPoolExecutor(MOST_AT_ONCE, "dinamis")
        _start_threads(self._executor)
        self._jobs: dict[Job, tuple[OnDone, OnFailed]] = {}
        # A task with no Python reference is collected before it runs.
        self._faces: set[_Face] = set()

    def run(
        self,
        label: str,
        call: Call,
        on_done: OnDone,
        on_failed: OnFailed,
        on_progress: Optional[OnProgress] = None,
    ) -> Job:
        """Run ``call(job)`` in a thread, then exactly one of the next two in this one.

        A cancelled call ends in ``on_failed(Cancelled())``, whatever it returned.
        An empty label keeps it out of the task manager: for what takes a blink.
        """
        job = Job(label)
        self._jobs[job] = on_done, on_failed
        if on_progress is not None:
            job.progressed.connect(on_progress, Qt.ConnectionType.QueuedConnection)
        # A slot that knew the job would be a ring, collected in any thread, perhaps as it runs.
        job._over.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._executor.submit(_run, job, call)
        if label:  # QGIS's task manager takes a millisecond: the call need not wait for it
            self._show(job)
        return job

    def close(self) -> None:
        """Cancel everything and call nobody back: their widgets are going away."""
        jobs, self._jobs = tuple(self._jobs), {}
        for job in jobs:
            job.cancel()
            _let_go(job)
        self._executor.shutdown(wait=False, cancel_futures=True)
        for job in jobs:
            job._ended.set()
        for face in tuple(self._faces):  # a queued task is over as soon as cancelled
            face.cancel()

    def _show(self, job: Job) -> None:
        face = _Face(job)
        self._faces.add(face)
        face.taskCompleted.connect(lambda: self._faces.discard(face))
        face.taskTerminated.connect(lambda: self._faces.discard(face))
        QgsApplication.taskManager().addTask(face)

    def _finish(self, job: Job, value: Any, error: Optional[Exception]) -> None:
        calls = self._jobs.pop(job, None)
        if calls is None:
            return  # closed meanwhile
        done, failed = calls
        _let_go(job)
        if job.is_cancelled:
            failed(Cancelled())
        elif isinstance(error, DinamisError):
            if job.label:
                log(f"{job.label}: {type(error).__name__}: {error.detail}")
            failed(error)
        elif error is not None:  # a bug of ours: free the form, let QGIS show the traceback
            told = "".join(format_exception(type(error), error, error.__traceback__))
            log(f"{job.label}: {told}", Qgis.MessageLevel.Critical)
            failed(DinamisError(f"Internal error: {error!r}"))
            raise error
        else:
            done(value)


def _let_go(job: Job) -> None:
    """Disconnect a job here, in the GUI thread.

    Nobody keeps it any more: it may go in its own thread, and with it the slots that this one
    would be running.
    """
    for signal in (job._over, job.progressed):
        with suppress(TypeError):  # nobody listened
            signal.disconnect()


def wait_outside_the_pool(ended: threading.Event) -> None:
    """Wait in a thread of QGIS's pool, and have the pool run another one meanwhile."""
    pool = QThreadPool.globalInstance()
    pool.releaseThread()
    try:
        ended.wait()
    finally:
        pool.reserveThread()


def _start_threads(executor: ThreadPoolExecutor) -> None:
    """Start every thread now: one started while others work makes the GUI wait for them all."""
    together = threading.Barrier(MOST_AT_ONCE)
    for _ in range(MOST_AT_ONCE):
        executor.submit(together.wait)


def _run(job: Job, call: Call) -> None:
    """In a worker thread: touch no widget, no layer, no project."""
    _current.job = job
    value, error = None, None
    try:
        with sharing:
            job.check()
            value = call(job)
    except Exception as raised:  # noqa: BLE001 - none may leave the thread unseen
        error = raised
    finally:
        _current.job = None
        job._ended.set()
        job._over.emit(job, value, error)


class _Face(QgsTask):
    """Shows a job in the task manager, without keeping a thread from the map."""

    def __init__(self, job: Job) -> None:
        super().__init__(job.label, QgsTask.Flag.CanCancel)
        self._job = job
        job.progressed.connect(self._show_progress)

    def run(self) -> bool:
        """In a thread of QGIS's: wait, with the thread lent back."""
        wait_outside_the_pool(self._job._ended)
        return not self._job.is_cancelled

    def cancel(self) -> None:
        self._job.cancel()
        super().cancel()

    def _show_progress(self, fraction: float, _text: str) -> None:
        self.setProgress(fraction * 100)
