"""How far this computer's clock is from a service's."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from typing import Optional

import requests

MOST_SKEW = timedelta(minutes=2)
"""What services that check times let pass, as a rule."""


def clock_skew(response: requests.Response, now: Optional[datetime] = None) -> Optional[timedelta]:
    """How much this clock is ahead of the service's; None where it does not tell the time.

    To the second. A stored answer tells an old time, and is not looked at.
    """
    told = response.headers.get("Date", "")
    if not told or response.headers.get("Age"):
        return None
    try:
        theirs = parsedate_to_datetime(told)
    except (TypeError, ValueError):
        return None
    if theirs.tzinfo is None:
        theirs = theirs.replace(tzinfo=timezone.utc)
    return (now or datetime.now(timezone.utc)) - theirs
