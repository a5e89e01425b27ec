"""Faults on demand, for tests and for teaching."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from enum import Enum
from typing import List, Optional

from .hosts import AUTH, STORAGE
from .http import Call, Refusal, StorageRefusal


class FaultKind(Enum):
    """What goes wrong."""

    SLOW = "slow"
    """Answers after ``seconds``."""

    STATUS = "status"
    """Answers with ``status``, a server's error."""

    BUSY = "busy"
    """Answers 429, with ``Retry-After: seconds``."""

    REFUSED = "refused"
    """Accepts no connection."""

    CUT = "cut"
    """Cuts the answer after ``after_bytes``."""

    EXPIRED_LINK = "expired link"
    """The storage finds the signature too old."""

    SIGN_IN_REFUSED = "sign-in refused"
    """The sign-in gives no tokens, whatever the user said."""


_ONLY_AT = {FaultKind.EXPIRED_LINK: STORAGE, FaultKind.SIGN_IN_REFUSED: AUTH}


@dataclass(frozen=True)
class Fault:
    """A fault, and the calls it happens to."""

    kind: FaultKind
    host: str = ""
    """Empty: any of ours where it can happen."""

    path_prefix: str = "/"
    times: int = 1
    status: int = 503
    seconds: float = 0.0
    after_bytes: int = 0

    def concerns(self, call: Call) -> bool:
        if _ONLY_AT.get(self.kind, call.host) != call.host:
            return False
        if self.kind is FaultKind.SIGN_IN_REFUSED and not call.path.endswith("/token"):
            return False
        return self.host in ("", call.host) and call.path.startswith(self.path_prefix)

    def refusal(self) -> Optional[Refusal]:
        """The answer given instead of the right one; None where that is let through."""
        if self.kind is FaultKind.STATUS:
            return Refusal(self.status, "asked for (training)")
        if self.kind is FaultKind.BUSY:
            return Refusal(429, "too many requests (training)", Retry_After=f"{self.seconds:.0f}")
        if self.kind is FaultKind.EXPIRED_LINK:
            return StorageRefusal(403, "AccessDenied", "Request has expired")
        if self.kind is FaultKind.SIGN_IN_REFUSED:
            return Refusal(400, "access_denied", {"error": "access_denied"})
        return None


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
