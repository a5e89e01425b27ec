"""What the demo saw, station by station: ``report.json`` and the pictures."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, Sequence


class Report:
    """Grows by a station at a time, and is written after each: a crash keeps what was seen."""

    def __init__(self, folder: Path, service: str = "training") -> None:
        self._folder = folder
        self._service = service
        self._stations: List[Dict[str, Any]] = []

    @classmethod
    def read(cls, folder: Path) -> Report:
        content = json.loads((folder / "report.json").read_text(encoding="utf-8"))
        report = cls(folder, content["service"])
        report._stations = content["stations"]
        return report

    def next_picture(self, name: str) -> Path:
        """Path of the next numbered screenshot."""
        taken = len(list(self._folder.glob("[0-9][0-9]-*.png")))
        return self._folder / f"{taken + 1:02}-{name}.png"

    def add(
        self,
        name: str,
        seen: str,
        seconds: float,
        stall_ms: float,
        ok: bool = True,
        culprit: Sequence[str] = (),
    ) -> None:
        station = {
            "name": name,
            "seen": seen,
            "seconds": round(seconds, 2),
            "stall_ms": round(stall_ms, 1),
            "ok": ok,
        }
        if culprit:
            station["stalled_in"] = list(culprit)
        self._stations.append(station)
        self.write()

    def write(self) -> None:
        content = {"service": self._service, "stations": self._stations}
        text = json.dumps(content, indent=2, ensure_ascii=False)
        (self._folder / "report.json").write_text(text + "\n", encoding="utf-8")
