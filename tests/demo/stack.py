"""The test stack under the demo: its servers, and the profile that knows them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Dict, Iterator

from throwaway_profile import NAME

_HERE = Path(__file__).resolve().parent
_ROOT = _HERE.parent.parent


@contextmanager
def serving() -> Iterator[Dict[str, Any]]:
    """Run every server; yields the entry of ``services.json`` and who may sign in."""
    # In the field they run elsewhere: here they take what QGIS leaves of the processors.
    process = subprocess.Popen(
        ["nice", "-n", "10", sys.executable, "-m", "services", "--json"],
        env={**os.environ, "PYTHONPATH": f"{_ROOT}{os.pathsep}{_ROOT / 'tests'}"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        told = process.stdout.readline()
        if not told:
            raise SystemExit("The test stack does not start.")
        yield json.loads(told)
    finally:
        process.stdin.close()  # it ends then
        process.wait(60)


def describe(profiles: Path, service: Dict[str, Any]) -> None:
    """Put a service into a profile, as a user's administrator would."""
    folder = profiles / "profiles" / NAME / "dinamis"
    folder.mkdir(exist_ok=True)
    described = json.dumps({"services": [service]}, indent=2)
    (folder / "services.json").write_text(described, encoding="utf-8")


def variables(told: Dict[str, Any]) -> Dict[str, str]:
    """What the driver inside QGIS is told."""
    name, password = next(iter(told["accounts"].items()))
    return {
        "DINAMIS_DEMO_SERVICE": str(told["service"]["id"]),
        "DINAMIS_DEMO_NAME": name,
        "DINAMIS_DEMO_PASSWORD": password,
    }
