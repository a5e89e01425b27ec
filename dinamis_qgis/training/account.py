"""Who the training user is, and what is left to them."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any, Callable, Dict, List, Tuple

from .clock import Clock
from .http import Call, Reply, json_reply, not_found
from .sign_in import EMAIL, FULL_NAME, USERNAME, SignInDesk

_QUOTAS: Tuple[Tuple[str, int, str, int], ...] = (
    ("pleiades", 4500, "km2", 3),
    ("spot67", 10, "credits", 12),
)
"""Mission, free quota, its unit, and the months it is for: what DINAMIS showed for scientists in
October 2022."""

Used = Callable[[str, datetime], Decimal]
"""What the user's orders of a mission took since a moment."""


class AccountDesk:
    """Answers ``GET /me``."""

    def __init__(self, sign_in: SignInDesk, clock: Clock, used: Used) -> None:
        self._sign_in = sign_in
        self._clock = clock
        self._used = used

    def answer(self, call: Call) -> Reply:
        if call.path != "/me":
            raise not_found(call)
        self._sign_in.require_user(call.headers)
        return json_reply(
            {
                "username": USERNAME,
                "name": FULL_NAME,
                "email": EMAIL,
                "entity": "Training institute (FICTIF)",
                "category": "scientific",
                "quotas": self._quotas(),
            }
        )

    def _quotas(self) -> List[Dict[str, Any]]:
        quotas = []
        for mission, total, unit, months in _QUOTAS:
            name, start = _period(self._clock.now(), months)
            used = min(self._used(mission, start), Decimal(total))
            quotas.append(
                {
                    "mission": mission,
                    "total": str(total),
                    "used": str(used),
                    "unit": unit,
                    "period": name,
                }
            )
        return quotas


def _period(now: datetime, months: int) -> Tuple[str, datetime]:
    """The year, or the quarter, that a moment is in; and when it began."""
    first_month = (now.month - 1) // months * months + 1
    start = now.replace(month=first_month, day=1, hour=0, minute=0, second=0, microsecond=0)
    return (f"{now.year}" if months == 12 else f"{now.year}-Q{first_month // 3 + 1}"), start
