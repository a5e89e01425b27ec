"""Orders of the training service (STAPI 0.1.0): a request, and what becomes of it."""

from __future__ import annotations

import math
import threading
import uuid
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Any, Dict, List, Optional, Tuple
from urllib.parse import quote

from ..domain.area import geometry_km2
from ..domain.request_rules import RequestRules
from .clock import Clock
from .delivered_scenes import scenes_of_order
from .etags import conditional
from .http import Call, Refusal, Reply, json_reply, not_found
from .ledger import Ledger
from .opportunity_desk import OpportunityDesk
from .order_rules import PRODUCTS, FindScene, OrderRules
from .scene import TrainingScene
from .scenes import DELIVERIES
from .sign_in import SignInDesk
from .stac_documents import GEOJSON
from .stac_documents import ROOT as STAC_ROOT
from .stapi_documents import (
    CONFORMANCE,
    ROOT,
    landing_page,
    order_document,
    product_document,
    queryables_document,
)

_STEPS: Dict[str, Tuple[Tuple[str, int], ...]] = {
    # Seconds after the order; a real one takes days.
    "archive": (("received", 0), ("accepted", 3), ("processing", 6), ("completed", 12)),
    "tasking": (
        ("received", 0),
        ("held", 4),
        ("accepted", 8),
        ("tasked", 12),
        ("processing", 20),
        ("completed", 30),
    ),
    "coverage": (
        ("received", 0),
        ("held", 4),
        ("accepted", 8),
        ("tasked", 12),
        ("processing", 20),
        ("completed", 30),
    ),
}
_WITHDRAWABLE = ("received", "held", "accepted")
"""Until a satellite is programmed, or an image is made."""

_REASONS = {"held": "TRAINING / FICTIF: CNES, IGN"}
_CANCELLED = "cancelled"
"""Key of an order's content: when it was withdrawn, in seconds since 1970."""

_KM2_PER_CREDIT = 3600
_VIEWS = {"mono": 1, "stereo": 2, "tristereo": 3}


class OrderDesk:
    """Takes orders, moves them along the clock, and delivers."""

    def __init__(
        self,
        ledger: Ledger,
        clock: Clock,
        sign_in: SignInDesk,
        find_scene: FindScene,
        rules: RequestRules,
    ) -> None:
        self._taking = threading.Lock()
        self._rules = OrderRules(rules, find_scene)
        self._ledger = ledger
        self._clock = clock
        self._sign_in = sign_in
        self._find_scene = find_scene
        self._opportunities = OpportunityDesk(clock)

    def answer(self, call: Call) -> Reply:
        parts = [part for part in call.path.split("/") if part]
        if not parts:
            return json_reply(landing_page())
        if parts == ["conformance"]:
            return json_reply({"conformsTo": CONFORMANCE})
        if parts[0] == "products":
            return self._products(call, parts[1:])
        if parts[:2] == ["searches", "opportunities"]:
            self._sign_in.require_user(call.headers)
            return self._opportunities.records(call, parts[2:])
        if parts[0] == "orders":
            self._sign_in.require_user(call.headers)
            return conditional(call, self._orders(call, parts[1:]))
        raise not_found(call)

    def delivered(self) -> Tuple[TrainingScene, ...]:
        """The scenes of every completed order, newest order first."""
        return tuple(
            scene
            for order in self._ledger.orders()
            if self._history(order)[-1]["status_code"] == "completed"
            for scene in self._delivery(order)
        )

    def used(self, mission: str, since: datetime) -> Decimal:
        """What the orders since a moment took of the quota: km² of Pléiades, credits of SPOT."""
        taken = Decimal(0)
        for order in self._ledger.orders():
            content = order["content"]
            if content["product_id"].split("-")[0] != mission or _created(order) < since:
                continue
            if _CANCELLED in content:
                continue
            views = _VIEWS[content["order_parameters"].get("acquisition_mode", "mono")]
            km2 = geometry_km2(content["geometry"]) * views
            is_by_area = mission == "pleiades"
            taken += round(Decimal(km2), 2) if is_by_area else math.ceil(km2 / _KM2_PER_CREDIT)
        return taken

    def _products(self, call: Call, parts: List[str]) -> Reply:
        if not parts:
            listed = [product_document(name) for name in PRODUCTS]
            return json_reply({"type": "ProductCollection", "products": listed, "links": []})
        if parts[0] not in PRODUCTS:
            raise not_found(call)
        if len(parts) == 1:
            return json_reply(product_document(parts[0]))
        if parts[1:] == ["conformance"]:
            return json_reply({"conformsTo": product_document(parts[0])["conformsTo"]})
        if parts[1:] == ["queryables"]:
            return json_reply(queryables_document(parts[0]))
        if parts[1:] == ["order-parameters"]:
            return json_reply(self._rules.parameters_schema(parts[0]))
        if parts[1] == "opportunities":
            self._sign_in.require_user(call.headers)
            if len(parts) == 2 and call.method == "POST":
                return self._opportunities.search(parts[0], _json_of_order(call), call)
            if len(parts) == 3:
                return self._opportunities.collection(call, parts[0], parts[2])
        if parts[1:] == ["orders"] and call.method == "POST":
            self._sign_in.require_user(call.headers)
            key = call.headers.get("idempotency-key", "")
            return self._take(parts[0], _json_of_order(call), key)
        raise not_found(call)

    def _take(self, product: str, body: Any, key: str) -> Reply:
        """Take an order; one sent again under the same key is the one taken before."""
        with self._taking:
            order = self._taken_before(key)
            if order is None:
                now = self._clock.now()
                self._rules.check(product, body, now)
                order = {
                    "id": f"TR-{uuid.uuid4().hex[:10].upper()}",
                    "created": now.timestamp(),
                    "content": {**body, "product_id": product, "key": key},
                }
                self._ledger.keep_order(order["id"], order["created"], order["content"])
        location = {"Location": f"{ROOT}orders/{order['id']}"}
        return json_reply(self._document(order), 201, location, GEOJSON)

    def _taken_before(self, key: str) -> Optional[Dict[str, Any]]:
        if not key:
            return None
        orders = self._ledger.orders()
        return next((order for order in orders if order["content"].get("key") == key), None)

    def _orders(self, call: Call, parts: List[str]) -> Reply:
        orders = self._ledger.orders()
        if not parts:
            listed = [self._document(order) for order in orders]
            content = {"type": "FeatureCollection", "features": listed, "links": []}
            return json_reply({**content, "numberMatched": len(listed)}, media_type=GEOJSON)
        order = next((order for order in orders if order["id"] == parts[0]), None)
        if order is None:
            raise not_found(call)
        if len(parts) == 1:
            return json_reply(self._document(order), media_type=GEOJSON)
        if parts[1:] == ["statuses"]:
            return json_reply({"statuses": self._history(order)[::-1], "links": []})
        if parts[1:] == ["cancel"] and call.method == "POST":
            return self._cancel(order)
        raise not_found(call)

    def _cancel(self, order: Mapping[str, Any]) -> Reply:
        """Withdraw an order; one that is withdrawn already stays so."""
        with self._taking:
            content = order["content"]
            if _CANCELLED not in content:
                status = self._history(order)[-1]["status_code"]
                if status not in _WITHDRAWABLE:
                    raise Refusal(409, f"an order that is {status} can no longer be withdrawn")
                content = {**content, _CANCELLED: self._clock.now().timestamp()}
                self._ledger.change_order(order["id"], content)
        return json_reply(self._document({**order, "content": content}), media_type=GEOJSON)

    def _document(self, order: Mapping[str, Any]) -> Dict[str, Any]:
        status = self._history(order)[-1]
        can_cancel = status["status_code"] in _WITHDRAWABLE
        return order_document(order, _created(order), status, can_cancel)

    def _history(self, order: Mapping[str, Any]) -> List[Dict[str, Any]]:
        """What the order has been through by now, oldest first."""
        created, now = _created(order), self._clock.now()
        kind = order["content"]["product_id"].split("-")[1]
        cancelled = order["content"].get(_CANCELLED)
        if cancelled is not None:
            now = min(now, datetime.fromtimestamp(cancelled, timezone.utc))
        history: List[Dict[str, Any]] = []
        for code, seconds in _STEPS[kind]:
            at = created + timedelta(seconds=seconds)
            if history and at > now:
                break
            status: Dict[str, Any] = {"timestamp": at.isoformat(), "status_code": code, "links": []}
            if code in _REASONS:
                status["reason_text"] = _REASONS[code]
            if code == "completed":
                status["links"] = [_stac_link(scene) for scene in self._delivery(order)]
            history.append(status)
        if cancelled is not None:
            end = {"timestamp": now.isoformat(), "status_code": "user_cancelled", "links": []}
            history.append(end)
        return history

    def _delivery(self, order: Mapping[str, Any]) -> List[TrainingScene]:
        return scenes_of_order(order["id"], order["content"], self._find_scene)


def _created(order: Mapping[str, Any]) -> datetime:
    return datetime.fromtimestamp(order["created"], timezone.utc)


def _json_of_order(call: Call) -> Any:
    try:
        return call.json()
    except Refusal as error:
        raise Refusal(422, str(error)) from error


def _stac_link(scene: TrainingScene) -> Dict[str, str]:
    href = f"{STAC_ROOT}collections/{DELIVERIES}/items/{quote(scene.id)}"
    return {"rel": "stac", "type": GEOJSON, "href": href}
