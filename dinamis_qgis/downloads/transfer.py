"""Brings one file to ``name.part``, over several connections where the server allows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Callable, Optional, Tuple

from ..domain.errors import FileDamaged, UnexpectedReply
from .connections import Connections
from .following_digests import FollowingDigests
from .journal import with_noted
from .pace import Pace
from .part_file import PartFile, disk_errors
from .recorder import Recorder
from .remote_file import Answer, RangesRefused, RemoteFile, Version, VersionChanged
from .segments import ENDLESS, SMALLEST_BYTES, Segments, Stretch
from .threads import Stop

MOST_CONNECTIONS = 6
_SEVERAL_FROM_BYTES = 4 * SMALLEST_BYTES
_TRIES = 4


@dataclass(frozen=True)
class Progress:
    """How much of which version is on the disk."""

    version: Version = Version()
    stretches: Tuple[Stretch, ...] = ()

    @property
    def done_bytes(self) -> int:
        return sum(done for _, _, done in self.stretches)

    @property
    def is_complete(self) -> bool:
        return bool(self.version.size is not None and self.done_bytes == self.version.size)


@dataclass(frozen=True)
class Wanted:
    """What is known of a file before it is asked for."""

    size_bytes: Optional[int] = None
    has_checksum: bool = False
    """Whether two versions mixed would be found out."""

    connections: int = MOST_CONNECTIONS
    algorithms: Tuple[str, ...] = ("sha256",)
    """What is computed while it arrives, beside what the server says it hashes to."""


class Transfer:
    """One file on its way; run it in a thread, once.

    Args:
        record: keeps how far it is, durably; called from a thread of its own.
    """

    def __init__(
        self,
        remote: RemoteFile,
        part: PartFile,
        record: Callable[[Progress], None],
        pace: Pace,
        stop: Stop,
    ) -> None:
        self._remote = remote
        self._part = part
        self._record = record
        self._pace = pace
        self._stop = stop
        self._with_ranges = True
        self._recorded = 0
        self._algorithms: Tuple[str, ...] = ()
        self.digests: Mapping[str, str] = {}
        """What the file hashes to, by algorithm, once ``run`` is through."""

    def run(self, wanted: Wanted, progress: Progress) -> Version:
        """Fetch what is missing; afterwards the part is whole, and on the disk.

        Raises:
            Cancelled: told to stop; what has arrived is kept.
            ServiceError: the service failed or refused; the same.
            FileDamaged: the file is longer or shorter than the catalogue says.
            DiskFull: it does not fit.
        """
        self._algorithms = wanted.algorithms
        for _ in range(_TRIES):
            try:
                if self._can_go_on(wanted, progress):
                    return self._go_on(wanted, progress)
                return self._start(wanted)
            except VersionChanged:
                progress = Progress()
            except RangesRefused:
                self._with_ranges = False
                progress = Progress()
        raise UnexpectedReply(f"the file changes while it is fetched: {self._part.target.name}")

    def _can_go_on(self, wanted: Wanted, progress: Progress) -> bool:
        size = progress.version.size
        if not progress.stretches or size is None or self._part.size != size:
            return False
        if wanted.size_bytes not in (None, size):
            return False
        return bool(progress.version.validator) or wanted.has_checksum or progress.is_complete

    def _start(self, wanted: Wanted) -> Version:
        self._part.drop()
        answer = self._remote.whole(self._with_ranges)
        try:
            version = answer.version
            if wanted.size_bytes is not None and version.size not in (None, wanted.size_bytes):
                text = f"{version.size} bytes of {wanted.size_bytes}"
                raise FileDamaged(text, str(self._part.target))
            self._part.begin(version.size)
            stretch = (0, ENDLESS if version.size is None else version.size, 0)
            segments = Segments([stretch])
            self._record(Progress(version, segments.stretches() if version.size else ()))
            is_safe = answer.is_part and (bool(version.validator) or wanted.has_checksum)
            several = is_safe and (version.size or 0) >= _SEVERAL_FROM_BYTES
            many = wanted.connections if several else 1
            segments.divide(many)
            self._recorded = 0
            return self._fetch(segments, version, answer, many, is_safe)
        finally:
            answer.close()

    def _go_on(self, wanted: Wanted, progress: Progress) -> Version:
        version = progress.version
        with disk_errors(self._part.path):
            stretches = with_noted(progress.stretches, self._part.journal, self._part.path)
        segments = Segments(stretches)
        many = wanted.connections if segments.left >= _SEVERAL_FROM_BYTES else 1
        segments.divide(many)
        self._recorded = progress.done_bytes
        return self._fetch(segments, version, None, many, True)

    def _fetch(
        self,
        segments: Segments,
        version: Version,
        answer: Optional[Answer],
        many: int,
        is_safe: bool,
    ) -> Version:
        recorder = Recorder(
            self._part,
            segments,
            lambda stretches: self._record(Progress(version, stretches)),
            self._stop,
            self._recorded,
        )
        connections = Connections(
            self._remote, self._part, segments, version, self._pace, recorder, self._stop
        )
        said = (one.algorithm for one in version.checksums)
        algorithms = sorted({*self._algorithms, *said})
        digests = FollowingDigests(self._part.path, algorithms, lambda: segments.front, self._stop)
        # The disk is waited for while the last stretches are hashed.
        with digests, recorder:
            connections.run(answer, many, is_safe)
        self.digests = digests.found()
        if version.size is None:
            version = Version(segments.done, version.validator, version.checksums)
            self._part.truncate(segments.done)
            self._record(Progress(version, segments.stretches()))
        return version
