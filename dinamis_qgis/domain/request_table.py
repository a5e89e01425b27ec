"""All requests with what they were reckoned to take, one row each: for a layer and for a file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from typing import Any, Optional, Tuple

from .ledger import Entry
from .request import Kind, StatusCode, TrackedRequest


@dataclass(frozen=True)
class RequestRow:
    """A request, and its entry in the record where there is one."""

    service_id: str
    reference: str
    project: str
    mission: str
    kind: Kind
    state: StatusCode
    sent: datetime
    since: datetime
    """When the state was reached."""

    deliveries: int
    area: Mapping[str, Any]
    """GeoJSON, longitude/latitude."""

    km2: Optional[Decimal] = None
    """As asked for; it and those below are None for what was not sent from here."""

    free: Optional[Decimal] = None
    paid: Optional[Decimal] = None
    unit: str = ""
    price_eur: Optional[Decimal] = None
    """Estimated, before VAT; None too where no price is published."""

    @property
    def ended(self) -> Optional[datetime]:
        """When it came to its end; None while it is open."""
        return self.since if self.state.is_final else None


def request_rows(
    requests: Iterable[TrackedRequest], entries: Sequence[Entry]
) -> Tuple[RequestRow, ...]:
    """The rows of requests, in their order."""
    known = {(entry.service_id, entry.request_id): entry for entry in entries}
    return tuple(_row(one, known.get((one.service_id, one.id))) for one in requests)


def _row(tracked: TrackedRequest, entry: Optional[Entry]) -> RequestRow:
    row = RequestRow(
        tracked.service_id,
        tracked.id,
        tracked.project,
        tracked.mission,
        tracked.kind,
        tracked.status.code,
        tracked.created,
        tracked.status.at,
        len(tracked.deliveries),
        tracked.area,
    )
    if entry is None:
        return row
    return replace(
        row,
        km2=entry.km2,
        free=entry.free,
        paid=entry.paid,
        unit=entry.unit,
        price_eur=entry.price_eur,
    )
