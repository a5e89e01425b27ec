"""Downloads in words: what they do or wait for, how much, how fast, how long still."""

from __future__ import annotations

from datetime import datetime, time
from typing import Callable, Dict, Optional, Sequence, Tuple, Type

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ...domain import errors
from ...domain.download import Download, DownloadFile, DownloadLimits, DownloadState
from ...domain.errors import DinamisError
from ...words.amounts import number, short_time
from ...words.messages import explain

_MOST_FILES = 20
"""Named in a tool tip."""

_KILO, _MEGA, _GIGA = 1000, 1_000_000, 1_000_000_000

_Say = Callable[[], str]

_STATES: Dict[DownloadState, _Say] = {
    DownloadState.WAITING: lambda: QCoreApplication.translate("Downloads", "Waiting its turn"),
    DownloadState.RUNNING: lambda: QCoreApplication.translate("Downloads", "Downloading"),
    DownloadState.PAUSED: lambda: QCoreApplication.translate("Downloads", "Paused"),
    DownloadState.FAILED: lambda: QCoreApplication.translate("Downloads", "Failed"),
    DownloadState.DONE: lambda: QCoreApplication.translate("Downloads", "Complete"),
    DownloadState.CANCELLED: lambda: QCoreApplication.translate("Downloads", "Cancelled by you"),
}

_WAITS: Tuple[Tuple[Type[DinamisError], _Say], ...] = (
    (
        errors.SignInRequired,
        lambda: QCoreApplication.translate("Downloads", "Waiting until you sign in"),
    ),
    (
        errors.ServiceUnreachable,
        lambda: QCoreApplication.translate("Downloads", "Waiting for the network"),
    ),
    (
        errors.ServiceError,
        lambda: QCoreApplication.translate("Downloads", "Waiting for the service"),
    ),
    (
        errors.DiskFull,
        lambda: QCoreApplication.translate("Downloads", "Waiting for room on the disk"),
    ),
)

_WAIT_SENTENCES: Tuple[Tuple[Type[DinamisError], _Say], ...] = (
    (
        errors.SignInRequired,
        lambda: QCoreApplication.translate(
            "Downloads",
            "The service asks who you are. The downloads wait. "
            "Sign in at the first station: they then go on by themselves.",
        ),
    ),
    (
        errors.ServiceUnreachable,
        lambda: QCoreApplication.translate(
            "Downloads",
            "The service does not answer. The downloads wait, and go on by themselves. "
            "If it lasts, check the network and the proxy in QGIS's options.",
        ),
    ),
    (
        errors.ServiceError,
        lambda: QCoreApplication.translate(
            "Downloads",
            "The service is busy or out of order. The downloads wait, and go on by themselves. "
            "There is nothing to do.",
        ),
    ),
    (
        errors.DiskFull,
        lambda: QCoreApplication.translate(
            "Downloads",
            "The disk is full. The downloads wait. Free some room: they then go on by themselves.",
        ),
    ),
)

_FAILURES: Tuple[Tuple[Type[DinamisError], _Say], ...] = (
    (
        errors.SignInRequired,
        lambda: QCoreApplication.translate("Downloads", "Failed: not signed in"),
    ),
    (
        errors.ServiceUnreachable,
        lambda: QCoreApplication.translate("Downloads", "Failed: no network"),
    ),
    (
        errors.AccessDenied,
        lambda: QCoreApplication.translate("Downloads", "Failed: not allowed"),
    ),
    (
        errors.NotFound,
        lambda: QCoreApplication.translate("Downloads", "Failed: no longer there"),
    ),
    (
        errors.DiskFull,
        lambda: QCoreApplication.translate("Downloads", "Failed: the disk is full"),
    ),
    (
        errors.FileDamaged,
        lambda: QCoreApplication.translate("Downloads", "Failed: arrived damaged"),
    ),
    (
        errors.UnsafeArchive,
        lambda: QCoreApplication.translate("Downloads", "Failed: unsafe archive"),
    ),
)


def state_words(download: Download, limits: DownloadLimits, now: datetime) -> str:
    """What a download does, or what it waits for; ``now`` is local time."""
    state, error = download.state, download.error
    if state is DownloadState.FAILED and error is not None:
        return _of_kind(_FAILURES, error) or _STATES[state]()
    if state is DownloadState.WAITING and error is not None:
        return _of_kind(_WAITS, error) or _STATES[state]()
    if state is DownloadState.PAUSED and isinstance(error, errors.DiskFull):
        return QCoreApplication.translate("Downloads", "Paused: the disk is full")
    start = next_start(limits, now)
    if state is DownloadState.WAITING and start is not None:
        return QCoreApplication.translate("Downloads", "Waiting until {}").format(short_time(start))
    return _STATES[state]()


def next_start(limits: DownloadLimits, now: datetime) -> Optional[time]:
    """When the hours allowed begin; None within them."""
    if limits.hours is None:
        return None
    start, end = limits.hours
    moment = now.time()
    is_inside = start <= moment < end if start < end else moment >= start or moment < end
    return None if is_inside or start == end else start


def wait_sentence(error: DinamisError) -> str:
    """What downloads wait for, and what to do about it."""
    return _of_kind(_WAIT_SENTENCES, error) or explain(error)


def progress_words(download: Download, limits: DownloadLimits, now: datetime) -> str:
    """The state, and while it runs how fast."""
    words = state_words(download, limits, now)
    if download.state is DownloadState.RUNNING and download.bytes_per_s > 0:
        return f"{words} – {rate_text(download.bytes_per_s)}"
    return words


def size_text(count: int) -> str:
    """A number of bytes, in the units and the digits of the user's language."""
    digits = 1 if count >= _GIGA else 0
    return QLocale().formattedDataSize(count, digits, QLocale.DataSizeFormat.DataSizeSIFormat)


def rate_text(bytes_per_s: float) -> str:
    text = QLocale().formattedDataSize(int(bytes_per_s), 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    return QCoreApplication.translate("Downloads", "{}/s").format(text)


def share_text(share: float) -> str:
    """Per cent; never 100 before it is whole."""
    return QCoreApplication.translate("Downloads", "{} %").format(int(share * 100))


def done_text(done: int, size: Optional[int]) -> str:
    """How much has arrived, and of how much where that is known."""
    if size is None:
        return size_text(done)
    if done == size:
        return size_text(size)
    return QCoreApplication.translate("Downloads", "{} of {}").format(
        size_text(done), size_text(size)
    )


def short_done_text(done: int, size: Optional[int]) -> str:
    """The same in as little room as it takes: both in the unit of the size where they can."""
    if size is None or done == size:
        return size_text(done)
    whole = size_text(size)
    unit = next(unit for unit in (_GIGA, _MEGA, _KILO, 1) if size >= unit)
    if 0 < done < unit / 10:
        return f"{size_text(done)} / {whole}"
    digits = 1 if done and unit == _GIGA else 0
    return f"{number(done / unit, digits)} / {whole}"


def left_text(seconds: float) -> str:
    """How long still, in one unit: more would pretend to know."""
    if seconds < 90:
        text = QCoreApplication.translate("Downloads", "{} s left")
        return text.format(max(1, round(seconds)))
    if seconds < 90 * 60:
        return QCoreApplication.translate("Downloads", "{} min left").format(round(seconds / 60))
    return QCoreApplication.translate("Downloads", "{} h left").format(round(seconds / 3600))


def details_text(download: Download) -> str:
    """What the row has no room for: why, and how many files."""
    lines = []
    if download.error is not None and download.state is not DownloadState.DONE:
        is_waiting = download.state is DownloadState.WAITING
        lines.append(wait_sentence(download.error) if is_waiting else explain(download.error))
    files = download.files
    done = sum(file.state is DownloadState.DONE for file in files)
    verified = sum(file.is_verified for file in files)
    text = QCoreApplication.translate(
        "Downloads", "Files complete: {done} of {all}; proved by a checksum: {verified}"
    )
    lines.append(text.format(done=done, all=len(files), verified=verified))
    return "\n".join(lines)


def files_text(download: Download) -> str:
    """A line a file, those that have not arrived first."""
    ordered = sorted(download.files, key=lambda file: file.state is DownloadState.DONE)
    lines = [_file_text(file) for file in ordered[:_MOST_FILES]]
    if len(ordered) > _MOST_FILES:
        text = QCoreApplication.translate("Downloads", "and {} more")
        lines.append(text.format(len(ordered) - _MOST_FILES))
    return "\n".join(lines)


def title_list(downloads: Sequence[Download], most: int = 3) -> str:
    """Their titles, as many as fit in a sentence."""
    names = [download.title for download in downloads[:most]]
    if len(downloads) > most:
        text = QCoreApplication.translate("Downloads", "and {} more")
        names.append(text.format(len(downloads) - most))
    return ", ".join(names)


def _file_text(file: DownloadFile) -> str:
    parts = [_STATES[file.state](), done_text(file.done_bytes, file.size_bytes)]
    if file.is_verified:
        parts.append(QCoreApplication.translate("Downloads", "verified"))
    text = QCoreApplication.translate("Downloads", "{name}: {state}")
    return text.format(name=file.name, state=", ".join(parts))


def _of_kind(
    table: Sequence[Tuple[Type[DinamisError], _Say]], error: DinamisError
) -> Optional[str]:
    return next((say() for kind, say in table if isinstance(error, kind)), None)
