"""The queue in one line: how many, how much, how fast, how long still."""

from __future__ import annotations

from typing import NamedTuple, Optional, Sequence

from qgis.PyQt.QtCore import QCoreApplication

from ...domain.download import DownloadState
from .download_words import done_text, left_text, rate_text
from .downloads_model import DownloadRow


class DownloadTotals(NamedTuple):
    """Sums over the queue; what was cancelled does not count."""

    all_count: int
    done_count: int
    done_bytes: int
    size_bytes: Optional[int]
    """None while the size of one is not known."""

    left_bytes: int
    """Of those that run or wait, as far as it is known."""

    bytes_per_s: float

    @property
    def share(self) -> float:
        """Done, 0 to 1; counted in downloads where bytes are not known."""
        if self.size_bytes:
            return min(1.0, self.done_bytes / self.size_bytes)
        return self.done_count / self.all_count if self.all_count else 0.0


def totals(rows: Sequence[DownloadRow]) -> DownloadTotals:
    counted = [row for row in rows if row.download.state is not DownloadState.CANCELLED]
    sizes = [row.size_bytes for row in counted]
    coming = (DownloadState.RUNNING, DownloadState.WAITING)
    return DownloadTotals(
        len(counted),
        sum(row.download.state is DownloadState.DONE for row in counted),
        sum(row.done_bytes for row in counted),
        None if None in sizes else sum(size or 0 for size in sizes),
        sum(
            max(0, row.size_bytes - row.done_bytes)
            for row in counted
            if row.size_bytes is not None and row.download.state in coming
        ),
        sum(
            row.download.bytes_per_s
            for row in counted
            if row.download.state is DownloadState.RUNNING
        ),
    )


def totals_text(sums: DownloadTotals) -> str:
    if not sums.all_count:
        return ""
    count = QCoreApplication.translate("Downloads", "{} of {}")
    parts = [
        count.format(sums.done_count, sums.all_count),
        done_text(sums.done_bytes, sums.size_bytes),
    ]
    if sums.bytes_per_s > 0:
        parts.append(rate_text(sums.bytes_per_s))
        if sums.size_bytes is not None:
            parts.append(left_text(sums.left_bytes / sums.bytes_per_s))
    return " – ".join(parts)
