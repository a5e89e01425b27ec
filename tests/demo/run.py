"""The whole path, from an empty machine to a satellite image in a QGIS project.

With a display, opens QGIS ready to use. Without one, or with ``--headless``, drives it through
every station with a real mouse and keyboard on a virtual screen, opens the project again in a
second QGIS, and exits with 1 when any of it fails. With ``--service stack`` all of it happens on
the real servers of ``tests/services``, which run meanwhile.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Dict, List, Optional

import stack
from desktop import VirtualDesktop
from throwaway_profile import LOCALES, NAME, make_profile, visible_downloads

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
OUTPUT = ROOT / "build" / "demo"
PLUGIN = ROOT / "build" / "dinamis_qgis"
LONGEST_RUN_S = 900


def main() -> int:
    arguments = _arguments()
    wanted = os.environ.get("LANG", "")[:2]
    language = wanted if wanted in LOCALES else "en"
    if not arguments.headless:
        return _open(language)
    shutil.rmtree(OUTPUT, ignore_errors=True)
    OUTPUT.mkdir(parents=True)
    with visible_downloads() as downloads:
        profiles = make_profile(OUTPUT / "profile", PLUGIN, language, downloads)
        return _headless(profiles, arguments.service)


def _headless(profiles: Path, service: str) -> int:
    if service == "training":
        return _walk(profiles, {})
    with stack.serving() as told:
        stack.describe(profiles, told["service"])
        return _walk(profiles, stack.variables(told))


def _walk(profiles: Path, variables: Dict[str, str]) -> int:
    """Drive QGIS through every station, and open what it saved again."""
    with VirtualDesktop() as desktop:
        desktop.environment.update(variables)
        _qgis(profiles, "drive", desktop.environment)
        report = _report()
        if report and all(station["ok"] for station in report["stations"]):
            _qgis(profiles, "reopen", desktop.environment, OUTPUT / "demo.qgz")
    return _verdict()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    has_display = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    headless_wanted = os.environ.get("HEADLESS", "") not in ("", "0")
    parser.add_argument(
        "--headless", action="store_true", default=headless_wanted or not has_display
    )
    parser.add_argument("--service", choices=("training", "stack"), default="training")
    return parser.parse_args()


def _open(language: str) -> int:
    """Open QGIS for the user, signed in to the training service, with the guided tour."""
    profiles = make_profile(ROOT / "build" / "demo-desktop", PLUGIN, language)
    return subprocess.call(
        _command(profiles, "welcome"), env={**os.environ, **_variables("welcome")}
    )


def _qgis(
    profiles: Path, script: str, environment: Dict[str, str], project: Optional[Path] = None
) -> None:
    """Run QGIS with one of our scripts, and end it when it hangs."""
    log = OUTPUT / f"{script}.log"
    with log.open("wb") as stream:
        process = subprocess.Popen(
            _command(profiles, script, project),
            env={**environment, **_variables(script)},
            stdout=stream,
            stderr=subprocess.STDOUT,
        )
        try:
            process.wait(LONGEST_RUN_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            print(f"QGIS did not end within {LONGEST_RUN_S} s ({script}).", file=sys.stderr)


def _command(profiles: Path, script: str, project: Optional[Path] = None) -> List[str]:
    options = ["--nologo", "--noversioncheck", "--profiles-path", str(profiles)]
    options += ["--profile", NAME, "--code", str(HERE / "inside.py")]
    return ["qgis", *options, *([str(project)] if project else [])]


def _variables(script: str) -> Dict[str, str]:
    return {
        "DINAMIS_DEMO_SCRIPT": script,
        "DINAMIS_DEMO_OUTPUT": str(OUTPUT),
        "PYTHONPATH": str(HERE),
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def _report() -> Optional[dict]:
    path = OUTPUT / "report.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else None


def _verdict() -> int:
    report = _report()
    if report is None:
        print("The demo wrote no report. The end of QGIS's output:", file=sys.stderr)
        print((OUTPUT / "drive.log").read_text(errors="replace")[-3000:], file=sys.stderr)
        return 1
    for station in report["stations"]:
        mark = "ok    " if station["ok"] else "FAILED"
        print(
            f"{mark} {station['name']:<14} {station['seconds']:6.1f} s"
            f"  stall {station['stall_ms']:4.0f} ms  {station['seen']}"
        )
    was_reopened = any(station["name"] == "reopen" for station in report["stations"])
    is_good = was_reopened and all(station["ok"] for station in report["stations"])
    print(f"Demo {'passed' if is_good else 'FAILED'}: {OUTPUT / 'report.json'}")
    return 0 if is_good else 1


if __name__ == "__main__":
    started = time.monotonic()
    code = main()
    print(f"{time.monotonic() - started:.0f} s")
    sys.exit(code)
