"""What an examination of the way to a service finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Optional

from .errors import DinamisError


class Check(Enum):
    """What is looked at, in this order."""

    NAME = "name"
    PROXY = "proxy"
    CERTIFICATE = "certificate"
    SERVICE = "service"
    CLOCK = "clock"
    SIGN_IN = "sign_in"
    SIGNING = "signing"
    DISK = "disk"


class State(Enum):
    GOOD = "good"
    NOTE = "note"
    """Works, and there is something to know."""

    BAD = "bad"
    SKIPPED = "skipped"
    """Not needed, or not possible because of what was found before."""


@dataclass(frozen=True)
class Finding:
    """One look, one answer. Holds no secret: it may be copied into an e-mail."""

    check: Check
    state: State
    fact: str = ""
    """A name, an address or a number, for the sentence; without user, password or query."""

    error: Optional[DinamisError] = None
