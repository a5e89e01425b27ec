"""Sends a request once: whatever the network does, it is never ordered twice.

Before it is posted, it is written down. When no answer comes, the service is asked what it has;
what it does not list is left as *unsure*, and is only posted again when the user sends it again,
under the same key, after the service was asked once more. Where the key does not tell the service
that it is the same, that is not before it had time to come to what it was sent.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Dict, Optional, Tuple

from .api.sign_in import utc_now
from .catalogue.outbox import OPEN, Outbox, Sending, SendingState
from .domain.area import Area
from .domain.errors import (
    AccessDenied,
    AreaNotOrderable,
    Cancelled,
    DinamisError,
    NotFound,
    RequestIncomplete,
    RequestRefused,
    SendingUnsure,
    ServiceBusy,
    ServiceError,
    SignInRequired,
)
from .domain.network_errors import NotTheService
from .domain.order import REFERENCE, Order, Sent, order_of
from .domain.parameters_schema import offered, refused
from .domain.request import ImageRequest, Kind, TrackedRequest
from .domain.request_rules import Product, RequestRules
from .domain.request_values import request_of, values_of

if TYPE_CHECKING:
    from .api.client import DinamisClient

_SAID_NO = (RequestRefused, SignInRequired, AccessDenied, NotFound, NotTheService)
"""Answers after which the service certainly has nothing."""

_TOO_MANY = 429
_SETTLES_WITHIN = timedelta(minutes=10)
"""Of a service that let us wait in vain: by then it lists what it was sent, or never will."""

_CONFLICT = 409
"""It says no, or that it has this key already, or is busy with it (IETF, Idempotency-Key)."""


class Sender:
    """Sends requests, and knows what was sent; call it in a worker thread."""

    def __init__(
        self, outbox: Outbox, rules: RequestRules, now: Callable[[], datetime] = utc_now
    ) -> None:
        self._outbox = outbox
        self._rules = rules
        self._now = now

    def send(self, client: DinamisClient, request: ImageRequest, draft_id: str = "") -> Sent:
        """Send a request, unless the service has it.

        Args:
            draft_id: tells it from another request of the very same words.

        Raises:
            RequestIncomplete: it cannot be ordered; nothing was sent.
            AreaNotOrderable: the supplier takes no such area; nothing was sent.
            AlreadySending: another one is being sent.
            SendingUnsure: no answer; the service does not list it so far. Or an earlier try, of
                which that is so, is too fresh; nothing was sent now.
        """
        self._rules.check(request, self._now().date())
        problems = Area.from_geojson(request.area).order_problems()
        if problems:
            raise AreaNotOrderable(", ".join(problems))
        order = self._limited(client, order_of(request, self._rules, draft_id))
        order = self._fitted(client, order)
        with self._outbox.alone():
            older = self._older_version(client, order, draft_id)
            if older is not None:
                return older
            before = self._outbox.sending(order.key)
            there = None if before is None else self._before(client, order, before)
            if there is not None:
                return Sent(there, was_there=True)
            first_try = self._now() if before is None else before.first_try
            self._require_settled(client, order, before, draft_id)
            self._write_down(client.service.id, order, request, draft_id, first_try)
            return self._post(client, order, before)

    def settle_open(self, client: DinamisClient) -> Tuple[Sent, ...]:
        """Ask the service about every request of which nobody knows whether it arrived.

        Nothing is posted. Those it does not list stay open.

        Raises:
            AlreadySending: one is being sent now.
        """
        with self._outbox.alone():
            asked = (
                self._open_one(client, sending)
                for sending in self._outbox.open_ones(client.service.id)
            )
            return tuple(sent for sent in asked if sent is not None)

    def _older_version(self, client: DinamisClient, order: Order, draft_id: str) -> Optional[Sent]:
        """What the draft said before it was changed, where that arrived."""
        if not draft_id:
            return None
        for sending in self._outbox.of_draft(draft_id):
            if sending.key != order.key and sending.service_id == client.service.id:
                sent = self._open_one(client, sending)
                if sent is not None:
                    return replace(sent, is_older_version=True)
        return None

    def _open_one(self, client: DinamisClient, sending: Sending) -> Optional[Sent]:
        order = order_of(request_of(sending.content), self._rules, sending.draft_id)
        there = self._before(client, order, sending)
        return None if there is None else Sent(there, was_there=True)

    def _write_down(
        self,
        service_id: str,
        order: Order,
        request: ImageRequest,
        draft_id: str,
        first_try: datetime,
    ) -> None:
        state, content = SendingState.UNDER_WAY, values_of(request)
        self._outbox.about_to_send(
            Sending(order.key, draft_id, service_id, state, first_try, content, "", self._now())
        )

    def _require_settled(
        self, client: DinamisClient, order: Order, before: Optional[Sending], draft_id: str
    ) -> None:
        """Post nothing beside a try that the service may still be busy with.

        Raises:
            SendingUnsure: there is one.
        """
        waiting = list(self._outbox.of_draft(draft_id)) if draft_id else []
        waiting = [one for one in waiting if one.key != order.key]
        if before is not None and not self._knows_keys(client, order.product_id):
            waiting.append(before)
        for one in waiting:
            again_at = one.last_try + _SETTLES_WITHIN
            is_open = one.state in OPEN and one.service_id == client.service.id
            if is_open and self._now() < again_at:
                raise SendingUnsure(f"{one.last_try:%H:%M} → {again_at:%H:%M} UTC")

    def _knows_keys(self, client: DinamisClient, product_id: str) -> bool:
        """Whether the service itself names the key among what it takes."""
        try:
            schema = client.order_parameters(product_id)
        except (NotFound, NotTheService):
            return False
        return REFERENCE in (schema.get("properties") or {})

    def _before(
        self, client: DinamisClient, order: Order, before: Sending
    ) -> Optional[TrackedRequest]:
        """What an earlier try brought, by what the service says."""
        if before.state is SendingState.SENT:
            return client.request(before.order_id)
        if before.state not in OPEN:
            return None
        return self._looked_up(client, order, before.first_try)

    def _post(self, client: DinamisClient, order: Order, before: Optional[Sending]) -> Sent:
        first_try = self._now() if before is None else before.first_try
        try:
            tracked = client.post_order(order)
        except (ServiceError, Cancelled) as error:
            if _says_no(error):
                return self._after_a_no(client, order, before, error)
            self._outbox.settle(order.key, SendingState.UNSURE)
            return self._after_silence(client, order, first_try, error)
        self._outbox.settle(order.key, SendingState.SENT, tracked.id)
        return Sent(tracked)

    def _after_a_no(
        self,
        client: DinamisClient,
        order: Order,
        before: Optional[Sending],
        error: DinamisError,
    ) -> Sent:
        """A no to this try says nothing of an earlier one, which may still arrive."""
        was_open = before is not None and before.state in OPEN
        self._outbox.settle(order.key, SendingState.UNSURE if was_open else SendingState.REFUSED)
        if not _is_conflict(error):
            raise error
        first_try = self._now() if before is None else before.first_try
        if was_open:
            return self._after_silence(client, order, first_try, error)
        there = self._looked_up(client, order, first_try)
        if there is None:
            raise error
        return Sent(there, was_there=True)

    def _after_silence(
        self, client: DinamisClient, order: Order, first_try: datetime, error: DinamisError
    ) -> Sent:
        """Ask whether what was posted arrived."""
        try:
            there = self._looked_up(client, order, first_try)
        except (ServiceError, Cancelled) as silence:
            raise SendingUnsure(silence.detail or error.detail) from error
        if there is None:
            raise SendingUnsure(error.detail) from error
        return Sent(there, was_there=True)

    def _looked_up(
        self, client: DinamisClient, order: Order, since: datetime
    ) -> Optional[TrackedRequest]:
        others = self._outbox.order_ids(client.service.id, but=order.key)
        there = client.find_order(order, since, others)
        if there is not None:
            self._outbox.settle(order.key, SendingState.SENT, there.id)
        return there

    def _limited(self, client: DinamisClient, order: Order) -> Order:
        """The order with its limits as a filter, where the product can be filtered by them."""
        if not order.limits:
            return order
        try:
            return order.filtered(client.queryables(order.product_id))
        except (NotFound, NotTheService):  # a service may publish none
            return order

    def _fitted(self, client: DinamisClient, order: Order) -> Order:
        """The order with its key in it, where the service's own schema takes that.

        Raises:
            RequestIncomplete: the service does not take what the order says.
        """
        try:
            schema = client.order_parameters(order.product_id)
        except (NotFound, NotTheService):  # a service may publish none
            return order.with_reference()
        wrong = refused(schema, order.parameters)
        if wrong:
            names = {field.parameter: field.name for field in self._rules.fields.values()}
            fields = tuple(names.get(name, name) for name in wrong)
            raise RequestIncomplete(", ".join(fields), fields)
        told = order.with_reference()
        return order if REFERENCE in refused(schema, told.parameters) else told


def _says_no(error: DinamisError) -> bool:
    """Whether the service certainly did nothing with what it was just sent."""
    is_held_off = isinstance(error, ServiceBusy) and error.status == _TOO_MANY
    return is_held_off or isinstance(error, _SAID_NO)


def _is_conflict(error: DinamisError) -> bool:
    return isinstance(error, RequestRefused) and error.status == _CONFLICT


def offers_of(
    client: DinamisClient, rules: RequestRules
) -> Dict[Product, Dict[str, Tuple[Any, ...]]]:
    """What a service offers of each of its products that the table knows."""
    found: Dict[Product, Dict[str, Tuple[Any, ...]]] = {}
    kinds = {kind.value for kind in Kind}
    for product in client.order_products():
        mission, _, kind = product.id.rpartition("-")
        if mission in rules.fields["mission"].options and kind in kinds:
            schema = client.order_parameters(product.id)
            names = [field.parameter for field in rules.fields.values() if field.parameter]
            found[mission, kind] = {name: offered(schema, name) for name in names}
    return found
