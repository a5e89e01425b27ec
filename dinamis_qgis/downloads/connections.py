"""The connections over which the stretches of one file are fetched."""

from __future__ import annotations

import threading
from functools import partial
from typing import BinaryIO, List, Optional

from ..domain.errors import (
    AccessDenied,
    Cancelled,
    DinamisError,
    ServiceBusy,
    ServiceUnreachable,
)
from .line_speed import LOOK_EVERY_S, LineSpeed
from .pace import Gulp, Pace
from .part_file import PartFile, disk_errors
from .recorder import Recorder
from .remote_file import Answer, RemoteFile, Version
from .segments import ENDLESS, Segment, Segments
from .threads import Stop, StoppableThread

_WORTH_ANOTHER_BYTES = 256 * 1024
"""A connection that broke after so many is opened again at once."""


class Connections:
    """Several threads that each fetch stretch after stretch, until none is left.

    On a fast line one of them works and the others wait: they would only take turns at the
    processor and the disk, and each needs memory of its own.
    """

    def __init__(
        self,
        remote: RemoteFile,
        part: PartFile,
        segments: Segments,
        version: Version,
        pace: Pace,
        recorder: Recorder,
        stop: Stop,
    ) -> None:
        self._remote = remote
        self._part = part
        self._segments = segments
        self._version = version
        self._pace = pace
        self._recorder = recorder
        self._stop = stop
        self._is_safe = False
        self._speed = LineSpeed()
        self._all_taken = threading.Event()
        self._over = Stop()
        self._lock = threading.Lock()
        self._failures: List[DinamisError] = []

    def run(self, first: Optional[Answer], many: int, is_safe: bool) -> None:
        """Fetch everything.

        Args:
            first: a reply that begins at the first missing byte.
            is_safe: whether to ask for stretches cannot mix two versions unnoticed.

        Raises:
            DinamisError: why it could not; what arrived is in the segments.
        """
        threads = [
            StoppableThread(
                f"download connection {number}", partial(self._help, number), self._over
            )
            for number in range(1, many)
        ]
        self._is_safe = is_safe
        segment = self._segments.take()
        for thread in threads:
            thread.start()
        try:
            self._work(segment, first)
            self._all_taken.set()
        except DinamisError as error:
            self._fail(error)
        self._wait_for(threads)
        self._stop.check()
        if self._segments.left:
            raise self._worst()

    def _help(self, number: int) -> None:
        # One after the other: the speed tells what those before have brought.
        try:
            while not self._all_taken.wait(number * LOOK_EVERY_S):
                self._check()
                if not self._segments.left:  # though the first has failed
                    return
                if not self._speed.is_fast:
                    self._work(self._segments.take(), None, is_help=True)
        except DinamisError as error:
            self._fail(error)

    def _wait_for(self, threads: List[StoppableThread]) -> None:
        """Until all are through; one that waits for a server that says nothing is left behind."""
        for thread in threads:
            while thread.is_alive() and not self._over.is_asked and not self._stop.is_asked:
                thread.join(0.05)
        self._over.ask()
        for thread in threads:
            thread.join(0.2)

    def _fail(self, error: DinamisError) -> None:
        """Note why one connection ended; the others go on when it may be this one alone."""
        with self._lock:
            self._failures.append(error)
        if not isinstance(error, (ServiceUnreachable, ServiceBusy, AccessDenied)):
            self._over.ask()

    def _worst(self) -> DinamisError:
        """The failure that says most; a broken connection says least."""
        said = [error for error in self._failures if not isinstance(error, Cancelled)]
        kept = [error for error in said if not isinstance(error, ServiceUnreachable)]
        return (kept or said or [ServiceUnreachable("the transfer ended early")])[0]

    def _work(
        self, segment: Optional[Segment], answer: Optional[Answer], is_help: bool = False
    ) -> None:
        """Fetch until nothing is left; who only helps, until help is not needed."""
        while segment is not None:
            before = segment.done
            try:
                self._fetch(segment, answer)
            except ServiceUnreachable:
                if segment.done - before < _WORTH_ANOTHER_BYTES or not self._is_safe:
                    raise
            finally:
                self._segments.give_back(segment)
            if is_help and self._speed.is_fast:
                return
            segment, answer = self._segments.take(), None

    def _fetch(self, segment: Segment, answer: Optional[Answer]) -> None:
        self._check()
        stop = ENDLESS
        if answer is None:
            is_fast = self._speed.is_fast
            stop = self._segments.free_until(segment) if is_fast else segment.stop
            answer = self._remote.stretch(segment.position, stop, self._version)
        try:
            with disk_errors(self._part.path), self._part.open() as stream:
                stream.seek(segment.position)
                self._receive(answer, segment, stream, stop)
        finally:
            answer.close()

    def _receive(self, answer: Answer, segment: Segment, stream: BinaryIO, stop: int) -> None:
        """Write what comes, also into the stretches behind while nobody fetches those.

        Args:
            stop: where the answer ends.
        """
        gulp = Gulp()
        while self._segments.room(segment, 1, stop):
            data = answer.read(gulp.next(self._pace.most_at_once()))
            gulp.took(len(data))
            self._check()
            if not data:
                self._end(segment)
                return
            room = self._segments.room(segment, len(data), stop)
            is_another_s = room < len(data)
            self._keep(data[:room], segment, stream)
            del data  # before the next is there: it would be held twice
            if is_another_s:
                return

    def _keep(self, data: bytes, segment: Segment, stream: BinaryIO) -> None:
        position = segment.position
        _write(stream, data)
        self._segments.advance(segment, len(data))
        self._speed.arrived(len(data))
        self._recorder.arrived(position, data)
        self._pace.spend(len(data), self._stop)

    def _end(self, segment: Segment) -> None:
        if segment.stop != ENDLESS:
            raise ServiceUnreachable(f"{segment.left} bytes were not sent")
        self._segments.end(segment)

    def _check(self) -> None:
        self._stop.check()
        self._over.check()


def _write(stream: BinaryIO, data: bytes) -> None:
    """All of it: a handle without a buffer may take less."""
    left = memoryview(data)
    while left:
        left = left[stream.write(left) :]
