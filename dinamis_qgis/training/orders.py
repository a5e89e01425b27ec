"""Orders of the training service (STAPI 0.1.0): a request, and what becomes of it."""

from __future__ import annotations

import math
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Any, Callable, Dict, List, Optional, Tuple

from shapely.geometry import shape

from ..domain.area import Area
from ..domain.corners import image_corners
from ..domain.errors import AreaUnreadable
from .clock import Clock
from .filters import milliseconds
from .hosts import TASKING
from .http import Call, Refusal, Reply, json_reply, not_found
from .items import ROOT as STAC_ROOT
from .ledger import Ledger
from .scene import TrainingScene
from .sign_in import SignInDesk
from .stac_api import DELIVERIES

PRODUCTS = ("pleiades-archive", "pleiades-tasking", "spot67-archive", "spot67-tasking")

_STEPS = {
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
}
_REASONS = {"held": "Reviewed by CNES and IGN (training)"}
_ROOT = f"https://{TASKING}/"
_PLATFORMS = {"pleiades": "PHR1B", "spot67": "SPOT6"}

FindScene = Callable[[str], Optional[TrainingScene]]


class OrderDesk:
    """Takes orders, moves them along the clock, and delivers."""

    def __init__(
        self, ledger: Ledger, clock: Clock, sign_in: SignInDesk, find_scene: FindScene
    ) -> None:
        self._ledger = ledger
        self._clock = clock
        self._sign_in = sign_in
        self._find_scene = find_scene

    def answer(self, call: Call) -> Reply:
        parts = [part for part in call.path.split("/") if part]
        if not parts:
            return json_reply({"id": "training", "title": "TRAINING / FICTIF", "links": []})
        if parts == ["conformance"]:
            return json_reply({"conformsTo": ["https://stapi.example.com/v0.1.0/core"]})
        if parts[0] == "products":
            return self._products(call, parts[1:])
        if parts[0] == "orders":
            self._sign_in.require_user(call.headers)
            return self._orders(call, parts[1:])
        raise not_found(call)

    def delivered(self) -> Tuple[TrainingScene, ...]:
        """The scenes of every completed order."""
        return tuple(
            scene
            for order in self._ledger.orders()
            if self._history(order)[-1]["status_code"] == "completed"
            for scene in self._delivery(order)
        )

    def used(self) -> Dict[str, Decimal]:
        """What the orders took of the quotas: km² of Pléiades, credits of SPOT 6-7."""
        taken = {"pleiades": Decimal(0), "spot67": Decimal(0)}
        for order in self._ledger.orders():
            mission = order["content"]["product_id"].split("-")[0]
            km2 = Area.from_geojson(order["content"]["geometry"]).km2
            if mission == "pleiades":
                taken[mission] += round(Decimal(km2), 2)
            else:
                taken[mission] += math.ceil(km2 / 3600)
        return taken

    def _products(self, call: Call, parts: List[str]) -> Reply:
        if not parts:
            listed = [_product(name) for name in PRODUCTS]
            return json_reply({"type": "ProductCollection", "products": listed, "links": []})
        if parts[0] not in PRODUCTS:
            raise not_found(call)
        if len(parts) == 1:
            return json_reply(_product(parts[0]))
        if parts[1:] == ["queryables"]:
            return json_reply({"type": "object", "properties": {}})
        if parts[1:] == ["order-parameters"]:
            return json_reply(_order_parameters(parts[0]))
        if parts[1:] == ["orders"] and call.method == "POST":
            self._sign_in.require_user(call.headers)
            return self._take(parts[0], call.json())
        raise not_found(call)

    def _take(self, product: str, body: Mapping[str, Any]) -> Reply:
        self._check(product, body)
        identifier = f"TR-{uuid.uuid4().hex[:10].upper()}"
        content = {"product_id": product, **body}
        self._ledger.keep_order(identifier, self._clock.now().timestamp(), content)
        order = next(order for order in self._ledger.orders() if order["id"] == identifier)
        location = {"Location": f"{_ROOT}orders/{identifier}"}
        return json_reply(self._document(order), 201, location, "application/geo+json")

    def _check(self, product: str, body: Mapping[str, Any]) -> None:
        """Refuse what DINAMIS would refuse, with 422 and the reason."""
        try:
            area = Area.from_geojson(body["geometry"])
            first, last = body["datetime"].split("/")
            days = (milliseconds(last) - milliseconds(first)) / 86_400_000
            parameters = body["order_parameters"]
            scenes = parameters.get("scene_ids", ())
        except (KeyError, ValueError, AttributeError, AreaUnreadable) as error:
            raise Refusal(422, f"this order is not complete: {error!r}") from error
        problems = area.order_problems()
        if problems:
            raise Refusal(422, f"this area cannot be ordered: {', '.join(problems)}")
        if not parameters.get("licence_accepted"):
            raise Refusal(422, "the licence was not accepted")
        if product.endswith("tasking") and days < 1:
            raise Refusal(422, "an acquisition cannot be asked for one exact day")
        if product.endswith("archive") and not scenes:
            raise Refusal(422, "an archive order names its scenes")
        unknown = [name for name in scenes if self._find_scene(name) is None]
        if unknown:
            raise Refusal(422, f"unknown scenes: {', '.join(unknown)}")

    def _orders(self, call: Call, parts: List[str]) -> Reply:
        orders = self._ledger.orders()
        if not parts:
            listed = [self._document(order) for order in orders]
            return json_reply({"type": "FeatureCollection", "features": listed, "links": []})
        order = next((order for order in orders if order["id"] == parts[0]), None)
        if order is None:
            raise not_found(call)
        if len(parts) == 1:
            return json_reply(self._document(order), media_type="application/geo+json")
        if parts[1:] == ["statuses"]:
            return json_reply({"statuses": self._history(order)[::-1], "links": []})
        raise not_found(call)

    def _document(self, order: Mapping[str, Any]) -> Dict[str, Any]:
        content = order["content"]
        created = datetime.fromtimestamp(order["created"], timezone.utc)
        address = f"{_ROOT}orders/{order['id']}"
        return {
            "id": order["id"],
            "type": "Feature",
            "stapi_type": "Order",
            "stapi_version": "0.1.0",
            "geometry": content["geometry"],
            "properties": {
                "product_id": content["product_id"],
                "created": created.isoformat(),
                "status": self._history(order)[-1],
                "search_parameters": {
                    "datetime": content["datetime"],
                    "geometry": content["geometry"],
                },
                "opportunity_properties": {},
                "order_parameters": content["order_parameters"],
                "dinamis:training": True,
            },
            "links": [
                {"rel": "self", "href": address, "type": "application/geo+json"},
                {"rel": "monitor", "href": f"{address}/statuses", "type": "application/json"},
            ],
        }

    def _history(self, order: Mapping[str, Any]) -> List[Dict[str, Any]]:
        """What the order has been through by now, oldest first."""
        created = datetime.fromtimestamp(order["created"], timezone.utc)
        kind = order["content"]["product_id"].split("-")[1]
        history: List[Dict[str, Any]] = []
        for code, seconds in _STEPS[kind]:
            at = created + timedelta(seconds=seconds)
            if at > self._clock.now():
                break
            status = {"timestamp": at.isoformat(), "status_code": code, "links": []}
            if code in _REASONS:
                status["reason_text"] = _REASONS[code]
            if code == "completed":
                status["links"] = [
                    {
                        "rel": "stac",
                        "type": "application/geo+json",
                        "href": f"{STAC_ROOT}collections/{DELIVERIES}/items/{scene.id}",
                    }
                    for scene in self._delivery(order)
                ]
            history.append(status)
        return history

    def _delivery(self, order: Mapping[str, Any]) -> Sequence[TrainingScene]:
        content = order["content"]
        parameters = content["order_parameters"]
        ordered = {
            "collection": DELIVERIES,
            "is_free": True,
            "level": parameters.get("level", "ortho"),
            "spectral": "bundle" if parameters.get("spectral") == "bundle" else "pansharpened",
        }
        if content["product_id"].endswith("archive"):
            found = [self._find_scene(name) for name in parameters["scene_ids"]]
            scenes = [scene for scene in found if scene is not None]
            suffix = order["id"][-4:]
            return [replace(scene, id=f"{scene.id}_{suffix}", **ordered) for scene in scenes]
        return [replace(_acquired(order), **ordered)]


def _acquired(order: Mapping[str, Any]) -> TrainingScene:
    """The new image: over the whole area asked for, on a day of the window, nearly clear."""
    content = order["content"]
    mission = content["product_id"].split("-")[0]
    outline = shape(content["geometry"]).envelope
    around = outline.buffer(0.02 * max(outline.length, 0.01), join_style=2).envelope
    first_ms = milliseconds(content["datetime"].split("/")[0])
    day = datetime.fromtimestamp(first_ms / 1000, timezone.utc) + timedelta(hours=34.6)
    parameters = content["order_parameters"]
    seed = int(order["id"][3:], 16) % 1_000_003
    return TrainingScene(
        id=f"DS_{_PLATFORMS[mission]}_{day:%Y%m%d%H%M%S}0_{order['id']}",
        collection=DELIVERIES,
        platform=_PLATFORMS[mission],
        acquired=day,
        corners=image_corners({"type": "Polygon", "coordinates": [list(around.exterior.coords)]}),
        seed=seed,
        cloud_percent=round(seed % 100 / 100 * parameters.get("max_cloud_percent", 10) / 2, 1),
        incidence_deg=round(seed % 90 / 90 * parameters.get("max_incidence_deg", 30), 1),
        off_nadir_deg=round(seed % 90 / 100 * parameters.get("max_incidence_deg", 30), 1),
        azimuth_deg=190.0,
        sun_elevation_deg=52.0,
        sun_azimuth_deg=150.0,
        mode=parameters.get("acquisition_mode", "mono"),
    )


def _product(name: str) -> Dict[str, Any]:
    address = f"{_ROOT}products/{name}"
    return {
        "type": "Collection",
        "stapi_type": "Product",
        "stapi_version": "0.1.0",
        "id": name,
        "title": f"TRAINING / FICTIF – {name}",
        "description": "Images that no satellite takes, for training.",
        "keywords": ["training"],
        "license": "other",
        "providers": [{"name": "DINAMIS training service", "roles": ["producer"]}],
        "conformsTo": ["https://geojson.org/schema/Polygon.json"],
        "links": [
            {"rel": "self", "href": address, "type": "application/json"},
            {"rel": "queryables", "href": f"{address}/queryables", "type": "application/json"},
            {"rel": "order-parameters", "href": f"{address}/order-parameters"},
            {"rel": "create-order", "href": f"{address}/orders", "method": "POST"},
        ],
    }


def _order_parameters(product: str) -> Dict[str, Any]:
    properties: Dict[str, Any] = {
        "project": {"type": "string", "minLength": 1},
        "acquisition_mode": {"enum": ["mono", "stereo", "tristereo"]},
        "max_cloud_percent": {"type": "integer", "minimum": 0, "maximum": 100},
        "max_incidence_deg": {"type": "integer", "minimum": 0, "maximum": 50},
        "spectral": {"enum": ["bundle", "pansharpened", "panchromatic", "multispectral"]},
        "level": {"enum": ["primary", "ortho"]},
        "comment": {"type": "string"},
        "licence_accepted": {"const": True},
    }
    if product.endswith("archive"):
        properties["scene_ids"] = {"type": "array", "items": {"type": "string"}, "minItems": 1}
    return {"type": "object", "properties": properties, "required": ["project", "licence_accepted"]}
