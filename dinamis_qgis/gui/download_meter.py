"""How far a download is, in words."""

from __future__ import annotations

import time
from typing import Callable, Optional

from qgis.PyQt.QtCore import QCoreApplication, QLocale

_LEAST_S = 0.1


class DownloadMeter:
    """Reports a share and a sentence, ten times a second at most: a worker calls it each chunk.

    Args:
        report: takes the share done, 0 to 1, and the sentence.
    """

    def __init__(
        self,
        report: Callable[[float, str], None],
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._report, self._now = report, now
        self._began: Optional[float] = None
        self._last = 0.0
        self._at_start = 0

    def __call__(self, done: int, total: Optional[int]) -> None:
        """Take the bytes that have arrived, and all that there are where that is known."""
        moment = self._now()
        if self._began is None:
            self._began, self._at_start = moment, done
        elif done != total and moment - self._last < _LEAST_S:
            return
        self._last = moment
        self._report(done / total if total else 0.0, self._sentence(done, total, moment))

    def _sentence(self, done: int, total: Optional[int], moment: float) -> str:
        size = megabytes(done) if total is None else f"{megabytes(done)} / {megabytes(total)}"
        seconds = moment - (self._began or moment)
        if seconds <= 0:
            return size
        rate = megabytes(int((done - self._at_start) / seconds))
        return QCoreApplication.translate("DownloadMeter", "{}, {} per second").format(size, rate)


def megabytes(count: int) -> str:
    """A number of bytes, in the user's locale."""
    return QCoreApplication.translate("DownloadMeter", "{} MB").format(
        QLocale().toString(count / 1e6, "f", 1)
    )
