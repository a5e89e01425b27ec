"""What the STAC API says about itself: landing page, collections, queryables."""

from __future__ import annotations

from typing import Any, Dict, List

from .filters import QUERYABLES
from .hosts import STAC
from .scenes import COLLECTIONS

ROOT = f"https://{STAC}/"
GEOJSON = "application/geo+json"

CONFORMANCE = [
    "https://api.stacspec.org/v1.0.0/core",
    "https://api.stacspec.org/v1.0.0/collections",
    "https://api.stacspec.org/v1.0.0/ogcapi-features",
    "https://api.stacspec.org/v1.0.0/item-search",
    "https://api.stacspec.org/v1.0.0/item-search#query",
    "https://api.stacspec.org/v1.0.0/item-search#sort",
    "https://api.stacspec.org/v1.0.0/item-search#fields",
    "https://api.stacspec.org/v1.0.0-rc.2/item-search#filter",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
    "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/filter",
    "http://www.opengis.net/spec/cql2/1.0/conf/cql2-json",
    "http://www.opengis.net/spec/cql2/1.0/conf/basic-cql2",
]

_QUERYABLES_REL = "http://www.opengis.net/def/rel/ogc/1.0/queryables"
_TITLES = {
    "pleiades": "Pléiades 0.5 m, free catalogue",
    "spot-6-7": "SPOT 6-7 1.5 m, free catalogue",
    "airbus-archive": "Supplier's archive, to order",
    "training-deliveries": "Delivered to you",
}


def link(rel: str, path: str, media_type: str = "application/json") -> Dict[str, Any]:
    return {"rel": rel, "href": ROOT + path, "type": media_type}


def landing_page() -> Dict[str, Any]:
    links: List[Dict[str, Any]] = [
        link("self", ""),
        link("root", ""),
        link("conformance", "conformance"),
        link("data", "collections"),
        {**link("search", "search", GEOJSON), "method": "GET"},
        {**link("search", "search", GEOJSON), "method": "POST"},
        link(_QUERYABLES_REL, "queryables", "application/schema+json"),
        *(link("child", f"collections/{name}") for name in COLLECTIONS),
    ]
    return {
        "type": "Catalog",
        "stac_version": "1.1.0",
        "id": "dinamis-training",
        "title": "DINAMIS – TRAINING / FICTIF",
        "description": "A DINAMIS in a box. Nothing in it is real.",
        "conformsTo": CONFORMANCE,
        "links": links,
    }


def all_collections() -> Dict[str, Any]:
    return {
        "collections": [collection_document(name) for name in COLLECTIONS],
        "links": [link("self", "collections"), link("root", "")],
    }


def collection_document(name: str) -> Dict[str, Any]:
    path = f"collections/{name}"
    return {
        "type": "Collection",
        "stac_version": "1.1.0",
        "id": name,
        "title": f"TRAINING / FICTIF – {_TITLES[name]}",
        "description": "Scenes that no satellite took, for training.",
        "license": "other",
        "keywords": ["training", "fictif"],
        "extent": {
            "spatial": {"bbox": [[-180, -60, 180, 75]]},
            "temporal": {"interval": [["2012-01-01T00:00:00Z", None]]},
        },
        "links": [
            link("self", path),
            link("root", ""),
            link("parent", ""),
            link("items", f"{path}/items", GEOJSON),
            link(_QUERYABLES_REL, f"{path}/queryables", "application/schema+json"),
        ],
    }


def queryables(address: str) -> Dict[str, Any]:
    return {
        "$schema": "https://json-schema.org/draft/2019-09/schema",
        "$id": address,
        "type": "object",
        "title": "Queryables of the training service",
        "properties": {name: {"title": name} for name in QUERYABLES},
        "additionalProperties": False,
    }
