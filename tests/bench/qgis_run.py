"""Runs a script of steps in a real QGIS, with the plugin in a profile of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Callable, Dict, Optional

from loopback import ROOT

sys.path.insert(0, str(ROOT / "tests" / "demo"))

from throwaway_profile import NAME, make_profile

HERE = Path(__file__).resolve().parent
_PLUGIN = ROOT / "build" / "dinamis_qgis"


def run_in_qgis(
    script: str,
    output: Path,
    environment: Dict[str, str],
    service: Optional[Dict[str, Any]] = None,
    prepare: Callable[[Path], object] = lambda home: None,
    longest_s: float = 400,
) -> Dict[str, Any]:
    """Run QGIS until the script ends it; returns what it wrote as ``seen.json`` in ``output``.

    Args:
        script: name of a module with ``start``, found here.
        service: one more entry of ``services.json``.
        prepare: given the profile's folder before QGIS starts.
    """
    profiles = make_profile(output / "profile", _PLUGIN, "en")
    home = profiles / "profiles" / NAME
    if service is not None:
        _add_service(home / "python" / "plugins" / "dinamis_qgis" / "resources", service)
    prepare(home)
    variables = {
        "DINAMIS_DEMO_SCRIPT": script,
        "DINAMIS_BENCH_OUTPUT": str(output),
        "PYTHONPATH": f"{HERE}:{ROOT / 'tests' / 'demo'}",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    options = ["--nologo", "--noversioncheck", "--profiles-path", str(profiles)]
    options += ["--profile", NAME, "--code", str(ROOT / "tests" / "demo" / "inside.py")]
    with (output / "qgis.log").open("wb") as log:
        subprocess.run(
            ["qgis", *options],
            env={**environment, **variables},
            stdout=log,
            stderr=subprocess.STDOUT,
            timeout=longest_s,
            check=False,
        )
    seen = output / "seen.json"
    if not seen.exists():
        raise SystemExit(f"QGIS wrote nothing:\n{(output / 'qgis.log').read_text()[-3000:]}")
    result: Dict[str, Any] = json.loads(seen.read_text(encoding="utf-8"))
    return result


def _add_service(resources: Path, entry: Dict[str, Any]) -> None:
    path = resources / "services.json"
    content = json.loads(path.read_text(encoding="utf-8"))
    content["services"].append(entry)
    path.write_text(json.dumps(content), encoding="utf-8")
