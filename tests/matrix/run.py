"""The tests, and the demo, on each QGIS that Debian brings beside this machine's own.

Each runs in a Debian of its own under ``build/matrix``, which is made once.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import List

from releases import RELEASES
from workshop import Workshop

STAY = "-o qgis_disable_exit=true"
"""Newer QGIS tears GDAL down as it exits, and crashes where GDAL still has a nested image open
(QGIS issue 58724, mended in QGIS 4): the tests end without that."""

AS_PROCESSING_ASKS = {"DINAMIS_GDAL_RAISES": "1"}
"""In the desktop of these releases GDAL raises its errors from the moment Processing starts."""

END_OF_LOG = 60
"""Lines of what failed that are shown; the log has the rest."""


@dataclass
class Row:
    """What became of one release."""

    name: str
    cells: List[str] = field(default_factory=list)
    has_failed: bool = False

    def add(self, code: int, said: str, minutes: float, log: Path) -> None:
        self.cells.append(f"{said} in {minutes:.1f} min")
        if code != 0:
            self.has_failed = True
            lines = log.read_text("utf-8", "replace").splitlines()
            print("\n".join([*lines[-END_OF_LOG:], f"The whole: {log}"]), flush=True)


def main() -> int:
    arguments = _arguments()
    if os.geteuid() != 0:
        sys.exit("Only root may make a chroot and enter it: nothing was made.")
    rows = [_walk(Workshop(release), arguments.demo) for release in arguments.releases]
    for row in rows:
        print(f"{'FAILED' if row.has_failed else 'ok    '} {row.name:<24}", "; ".join(row.cells))
    return 1 if any(row.has_failed for row in rows) else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--demo", action="store_true", help="walk the demo too")
    parser.add_argument("--only", choices=[release.qgis for release in RELEASES])
    arguments = parser.parse_args()
    wanted = arguments.only
    arguments.releases = [one for one in RELEASES if wanted in (None, one.qgis)]
    return arguments


def _walk(workshop: Workshop, has_demo: bool) -> Row:
    release = workshop.release
    row = Row(f"QGIS {release.qgis} ({release.suite})")
    started = time.monotonic()
    try:
        code = workshop.prepare()
    except subprocess.CalledProcessError as error:
        print(error)
        code = error.returncode
    row.add(code, "ready", _minutes(started), workshop.log("prepare"))
    if code == 0:
        _test(workshop, row)
        if has_demo:
            _demo(workshop, row)
    return row


def _test(workshop: Workshop, row: Row) -> None:
    log, started = workshop.log("test"), time.monotonic()
    options = f"{os.environ.get('PYTEST_ADDOPTS', '')} {STAY}"
    asked = {"PYTEST_ADDOPTS": options, **AS_PROCESSING_ASKS}
    code = workshop.make("test", log, **asked)
    if code != 0 and not _last_line(log):
        print(f"QGIS died under the tests, a second try: {row.name}", flush=True)
        code = workshop.make("test", log, **asked)
    counts = re.findall(r"\d+ (?:passed|failed|skipped|errors?|rerun)\b", _last_line(log))
    row.add(code, ", ".join(counts) or "no test ran", _minutes(started), log)


def _demo(workshop: Workshop, row: Row) -> None:
    log, started = workshop.log("demo"), time.monotonic()
    code = workshop.make("demo", log, HEADLESS="1")
    row.add(code, f"demo {'passed' if code == 0 else 'FAILED'}", _minutes(started), log)


def _last_line(log: Path) -> str:
    """The line in which pytest counts."""
    lines = log.read_text("utf-8", "replace").splitlines()
    return next((line for line in reversed(lines) if re.search(r"\d+ \w+ in [\d.]+s", line)), "")


def _minutes(since: float) -> float:
    return (time.monotonic() - since) / 60


if __name__ == "__main__":
    sys.exit(main())
