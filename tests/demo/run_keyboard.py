"""The whole path once more, by keyboard alone: ends with 1 where a key does not lead on.

Its report and pictures stand beside those of the mouse, in ``keyboard/``.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from desktop import VirtualDesktop
from run import HERE, OUTPUT, PLUGIN
from throwaway_profile import LOCALES, NAME, make_profile, visible_downloads

FOLDER = OUTPUT / "keyboard"
STATIONS = 11
LONGEST_RUN_S = 300


def main() -> int:
    wanted = os.environ.get("LANG", "")[:2]
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    language = wanted if wanted in LOCALES else "en"
    with visible_downloads() as downloads:
        _walk(make_profile(FOLDER / "profile", PLUGIN, language, downloads))
    return _verdict()


def _walk(profiles: Path) -> None:
    """Have QGIS go the whole way, and end it when it hangs."""
    variables = {
        "DINAMIS_DEMO_SCRIPT": "keyboard",
        "DINAMIS_DEMO_OUTPUT": str(FOLDER),
        "PYTHONPATH": str(HERE),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    options = ["--nologo", "--noversioncheck", "--profiles-path", str(profiles)]
    options += ["--profile", NAME, "--code", str(HERE / "inside.py")]
    with VirtualDesktop() as desktop, (FOLDER / "keyboard.log").open("wb") as log:
        environment = {**desktop.environment, **variables}
        try:
            subprocess.run(
                ["qgis", *options],
                env=environment,
                stdout=log,
                stderr=subprocess.STDOUT,
                timeout=LONGEST_RUN_S,
            )
        except subprocess.TimeoutExpired:
            print(f"QGIS did not end within {LONGEST_RUN_S} s (keyboard).", file=sys.stderr)


def _verdict() -> int:
    path = FOLDER / "report.json"
    stations = json.loads(path.read_text(encoding="utf-8"))["stations"] if path.exists() else []
    for station in stations:
        mark = "ok    " if station["ok"] else "FAILED"
        print(f"{mark} {station['name']:<14} {station['seconds']:6.1f} s  {station['seen']}")
    is_good = len(stations) == STATIONS and all(station["ok"] for station in stations)
    print(f"By keyboard alone {'passed' if is_good else 'FAILED'}: {path}")
    return 0 if is_good else 1


if __name__ == "__main__":
    started = time.monotonic()
    code = main()
    print(f"{time.monotonic() - started:.0f} s")
    sys.exit(code)
