"""A download: the files of one scene, on their way to the disk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from enum import Enum
from typing import Callable, Optional, Protocol, Sequence, Tuple

from .errors import DinamisError
from .scene import Scene


class DownloadState(Enum):
    """Where a download, or one of its files, stands."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    FAILED = "failed"
    DONE = "done"
    CANCELLED = "cancelled"

    @property
    def is_over(self) -> bool:
        """Whether nothing more happens unless the user asks for it."""
        return self in (DownloadState.DONE, DownloadState.FAILED, DownloadState.CANCELLED)


@dataclass(frozen=True)
class DownloadFile:
    """One file of a download."""

    number: int
    key: str
    """Of the asset."""

    name: str
    """Relative to the download's folder, with slashes."""

    state: DownloadState = DownloadState.WAITING
    size_bytes: Optional[int] = None
    done_bytes: int = 0
    """On the disk."""

    is_verified: bool = False
    """Whether a checksum, and not its size alone, says that it is whole."""


@dataclass(frozen=True)
class Download:
    """The files of one scene; what the queue shows in one row."""

    number: int
    service_id: str
    scene_id: str
    title: str
    folder: str
    """Where its files go, absolute."""

    state: DownloadState
    files: Tuple[DownloadFile, ...]
    added: datetime
    error: Optional[DinamisError] = None
    """Why it failed, or what it waits for."""

    bytes_per_s: float = 0.0
    """Over the last seconds; 0 when it is not running."""

    @property
    def done_bytes(self) -> int:
        return sum(file.done_bytes for file in self.files)

    @property
    def size_bytes(self) -> Optional[int]:
        """Of all files, None while the size of one is not known."""
        sizes = [file.size_bytes for file in self.files]
        return None if None in sizes else sum(size for size in sizes if size is not None)

    @property
    def seconds_left(self) -> Optional[float]:
        size = self.size_bytes
        if size is None or self.bytes_per_s <= 0:
            return None
        return (size - self.done_bytes) / self.bytes_per_s


@dataclass(frozen=True)
class DownloadLimits:
    """What the user allows the queue."""

    parallel_files: int = 3
    bytes_per_s: Optional[int] = None
    """Of all together; None for as fast as the line is."""

    hours: Optional[Tuple[time, time]] = None
    """Local time of day between which it downloads, over midnight too; None for always."""

    folder_template: str = "{mission}/{date}/{id}"
    """Under the download folder; ``domain/download_folder.py`` says what may stand in it."""

    def allow_at(self, now: time) -> bool:
        """Whether it may download at a time of day."""
        if self.hours is None or self.hours[0] == self.hours[1]:
            return True
        start, end = self.hours
        return start <= now < end if start < end else now >= start or now < end


class DownloadQueue(Protocol):
    """What the rest of the plugin sees of the queue; safe in any thread.

    Every change is on the disk before it is told; what asks for one returns at once, but
    ``add``, which waits for the disk.
    """

    def downloads(self) -> Tuple[Download, ...]:
        """All of them, in the order of the queue; those of earlier sessions too."""

    def subscribe(self, on_change: Callable[[Tuple[Download, ...]], None]) -> Callable[[], None]:
        """Have changed downloads told, in a thread of the queue, a few times a second at most.

        A download that is no longer in ``downloads()`` was removed. Returns what ends it.
        """

    def add(
        self,
        service_id: str,
        scenes: Sequence[Scene],
        folder: str,
        keys: Tuple[str, ...] = (),
    ) -> Tuple[Download, ...]:
        """Queue the files of scenes under a folder: their data, or the assets named.

        What is queued already, or there already, is not queued twice.

        Raises:
            NothingToDownload: a scene has no such file.
            DownloadError: the queue cannot be written.
        """

    def pause(self, numbers: Sequence[int]) -> None: ...

    def resume(self, numbers: Sequence[int]) -> None:
        """Let paused ones go on, and failed or cancelled ones start again where they stopped."""

    def cancel(self, numbers: Sequence[int], delete_files: bool = False) -> None:
        """Stop them; what has arrived stays unless it is to be deleted."""

    def remove(self, numbers: Sequence[int]) -> None:
        """Take those that are over off the list; their files stay."""

    def move(self, number: int, to: int) -> None:
        """Put one at another place in the order, from 0."""

    def set_limits(self, limits: DownloadLimits) -> None: ...

    def wake(self) -> None:
        """Try again now what waits for a sign-in or for the network: one of them is there."""

    def close(self) -> None:
        """Stop all threads, within a second; what was running goes on at the next start."""
