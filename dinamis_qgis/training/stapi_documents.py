"""What the ordering API says about itself, its products and its orders (STAPI 0.1.0)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Dict, List

from .hosts import TASKING
from .stac_documents import GEOJSON

ROOT = f"https://{TASKING}/"
VERSION = "0.1.0"
INCIDENCE = "view:incidence_angle"
CONFORMANCE = [
    "https://stapi.example.com/v0.1.0/core",
    "https://stapi.example.com/v0.1.0/order-statuses",
    "https://stapi.example.com/v0.1.0/opportunities",
    "https://stapi.example.com/v0.1.0/async-opportunities",
    "https://stapi.example.com/v0.1.0/searches-opportunity",
    "https://stapi.example.com/v0.1.0/searches-opportunity-statuses",
]
_POLYGON = "https://geojson.org/schema/Polygon.json"
_OPPORTUNITIES = CONFORMANCE[2:4]
_TITLES = {
    "pleiades-archive": "Pléiades, from the archive",
    "pleiades-tasking": "Pléiades, new acquisition",
    "pleiades-coverage": "Pléiades, coverage of a territory",
    "spot67-archive": "SPOT 6-7, from the archive",
    "spot67-tasking": "SPOT 6-7, new acquisition",
    "spot67-coverage": "SPOT 6-7, coverage of a territory",
}


def landing_page() -> Dict[str, Any]:
    return {
        "id": "dinamis-training",
        "title": "DINAMIS – TRAINING / FICTIF",
        "description": "Orders that no satellite carries out, for training.",
        "conformsTo": CONFORMANCE,
        "links": [
            _link("self", ""),
            _link("conformance", "conformance"),
            _link("products", "products"),
            _link("orders", "orders"),
            _link("search-records", "searches/opportunities"),
        ],
    }


def product_document(name: str) -> Dict[str, Any]:
    path = f"products/{name}"
    return {
        "type": "Collection",
        "stapi_type": "Product",
        "stapi_version": VERSION,
        "id": name,
        "title": f"TRAINING / FICTIF – {_TITLES[name]}",
        "description": "Images that no satellite takes, for training.",
        "keywords": ["training", "fictif"],
        "license": "other",
        "providers": [
            {
                "name": "DINAMIS training service",
                "description": "Fictional.",
                "roles": ["producer"],
                "url": ROOT,
            }
        ],
        "conformsTo": [_POLYGON, *(() if _is_archive(name) else _OPPORTUNITIES)],
        "links": [
            _link("self", path),
            _link("conformance", f"{path}/conformance"),
            _link("queryables", f"{path}/queryables"),
            _link("order-parameters", f"{path}/order-parameters"),
            {**_link("create-order", f"{path}/orders"), "method": "POST"},
            *_opportunities(name, path),
        ],
    }


def queryables_document(name: str) -> Dict[str, Any]:
    """What passes can be filtered by; of the archive nothing."""
    angle = {"type": "number", "minimum": 0, "maximum": 50}
    known = {} if _is_archive(name) else {INCIDENCE: angle}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "properties": known,
    }


def order_document(
    order: Mapping[str, Any], created: datetime, status: Mapping[str, Any], can_cancel: bool
) -> Dict[str, Any]:
    content = order["content"]
    path = f"orders/{order['id']}"
    return {
        "id": order["id"],
        "type": "Feature",
        "stapi_type": "Order",
        "stapi_version": VERSION,
        "geometry": content["geometry"],
        "properties": {
            "product_id": content["product_id"],
            "created": created.isoformat(),
            "status": status,
            "search_parameters": {
                "datetime": content["datetime"],
                "geometry": content["geometry"],
                "filter": content.get("filter"),
            },
            "opportunity_properties": {},
            "order_parameters": content["order_parameters"],
            "dinamis:training": True,
        },
        "links": [
            {**_link("self", path), "type": GEOJSON},
            _link("monitor", f"{path}/statuses"),
            *([{**_link("cancel", f"{path}/cancel"), "method": "POST"}] if can_cancel else []),
        ],
    }


def _link(rel: str, path: str) -> Dict[str, Any]:
    return {"rel": rel, "href": ROOT + path, "type": "application/json"}


def _opportunities(name: str, path: str) -> List[Dict[str, Any]]:
    """What was taken already has no opportunity."""
    if _is_archive(name):
        return []
    return [{**_link("opportunities", f"{path}/opportunities"), "method": "POST"}]


def _is_archive(name: str) -> bool:
    return name.endswith("archive")
