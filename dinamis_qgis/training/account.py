"""Who the training user is, and what is left to them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Callable, Dict, List, Tuple

from .clock import Clock
from .http import Call, Reply, json_reply, not_found
from .sign_in import EMAIL, FULL_NAME, USERNAME, SignInDesk

_QUOTAS: Tuple[Tuple[str, int, str], ...] = (
    ("pleiades", 4500, "km2"),
    ("spot67", 10, "credits"),
)
"""Mission, free quota and its unit, as DINAMIS showed them for scientists in October 2022."""

Used = Callable[[], Dict[str, Decimal]]


class AccountDesk:
    """Answers ``GET /me``.

    Args:
        used: what the user's orders took of the quotas, by mission.
    """

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
        used = self._used()
        now = self._clock.now()
        return [
            {
                "mission": mission,
                "total": str(total),
                "used": str(min(used[mission], Decimal(total))),
                "unit": unit,
                "period": f"{now.year}-Q{(now.month + 2) // 3}",
            }
            for mission, total, unit in _QUOTAS
        ]
