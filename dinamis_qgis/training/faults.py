"""Faults on demand, for tests and for teaching."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from enum import Enum
from typing import List, Optional

from .http import Call


class FaultKind(Enum):
    """What goes wrong."""

    SLOW = "slow"
    """Answers after ``seconds``."""

    STATUS = "status"
    """Answers with ``status``, and ``Retry-After: seconds`` where those are set."""

    REFUSED = "refused"
    """Accepts no connection."""

    CUT = "cut"
    """Cuts the answer after ``after_bytes``."""


@dataclass(frozen=True)
class Fault:
    """A fault, and the calls it happens to."""

    kind: FaultKind
    host: str = ""
    """Empty: any of ours."""

    path_prefix: str = "/"
    times: int = 1
    status: int = 503
    seconds: float = 0.0
    after_bytes: int = 0

    def concerns(self, call: Call) -> bool:
        return self.host in ("", call.host) and call.path.startswith(self.path_prefix)


class Faults:
    """The faults asked for and not yet used up; safe in any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: List[Fault] = []

    def add(self, fault: Fault) -> None:
        with self._lock:
            self._waiting.append(fault)

    def clear(self) -> None:
        with self._lock:
            self._waiting.clear()

    def take(self, call: Call) -> Optional[Fault]:
        """The fault that happens to this call, if any; each counts down."""
        with self._lock:
            for index, fault in enumerate(self._waiting):
                if fault.concerns(call):
                    if fault.times <= 1:
                        del self._waiting[index]
                    else:
                        self._waiting[index] = replace(fault, times=fault.times - 1)
                    return fault
        return None
