"""What the request panel is given: where requests and drafts go, and come from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable

from ...domain.draft import Draft, Kept
from ...domain.order import Sent
from ...domain.request import ImageRequest
from ...domain.request_rules import RequestRules
from .opportunities_box import FindOpportunities


@dataclass(frozen=True)
class RequestDesk:
    """Functions that may take their time: called in worker threads."""

    send: Callable[[ImageRequest, str], Sent]
    """A request and the id of its draft; it is ordered once."""

    opportunities: FindOpportunities
    drafts: Callable[[], Sequence[Draft]]
    keep: Callable[[Draft, str], Kept]
    """A draft, and the name of the copy where another window has changed it."""

    delete: Callable[[Draft], bool]
    rules: Callable[[], RequestRules]
    """What can be ordered of the service in use."""
