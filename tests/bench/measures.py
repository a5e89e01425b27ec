"""What a bench measured, as a table and as JSON."""

from __future__ import annotations

import json
import statistics
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Callable, List, Optional, Sequence

REPEATS = 5


@dataclass(frozen=True)
class Measure:
    """A figure, and what it is held against.

    ``ratio`` is ``value / peer_value``. The budget is of the ratio where there is a peer, of
    the value otherwise.
    """

    name: str
    value: float
    unit: str
    budget: Optional[float] = None
    peer: str = ""
    peer_value: Optional[float] = None

    @property
    def ratio(self) -> Optional[float]:
        return self.value / self.peer_value if self.peer_value else None

    @property
    def ok(self) -> bool:
        if self.budget is None:
            return True
        return (self.value if self.ratio is None else self.ratio) <= self.budget


def median(times: Sequence[float]) -> float:
    return statistics.median(times)


def repeated(measure: Callable[[], float], times: int = REPEATS) -> float:
    """The median of a few."""
    return median([measure() for _ in range(times)])


def save(measures: Sequence[Measure], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    listed = [{**asdict(one), "ratio": one.ratio, "ok": one.ok} for one in measures]
    path.write_text(json.dumps(listed, indent=1, ensure_ascii=False), encoding="utf-8")


def table(measures: Sequence[Measure]) -> str:
    lines: List[str] = []
    for one in measures:
        value = f"{one.value:9.2f} {one.unit:<4}"
        peer = f"{one.peer} {one.peer_value:.2f}, ratio {one.ratio:.2f}" if one.ratio else ""
        budget = "" if one.budget is None else f"<= {one.budget:g}"
        mark = "ok" if one.ok else "OVER"
        lines.append(f"{one.name:<66} {value} {peer:<38} {budget:<9} {mark}")
    return "\n".join(lines)
