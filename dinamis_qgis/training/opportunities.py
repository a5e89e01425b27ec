"""When a satellite of the training service could take an area: made up, and the same each time."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from typing import Any, Dict, Iterator, List, Mapping

from shapely.geometry import shape

from .http import Refusal
from .orbit import SOLAR_HOUR
from .order_rules import window
from .scene_table import EPOCH
from .stac_documents import GEOJSON
from .stapi_documents import ROOT

_REVISIT_DAYS = {"pleiades": 2, "spot67": 3}
"""Two satellites each, leaning up to thirty degrees."""

_MOST = 100
_PASS = timedelta(seconds=30)


def opportunities(product: str, body: Any, now: datetime) -> Dict[str, Any]:
    """The reply to ``POST /products/{id}/opportunities``: passes by day, the soonest first.

    Raises:
        Refusal: 422, the question is not understood.
    """
    try:
        first, last = window(body["datetime"])
        place = shape(body["geometry"]).centroid
        most = min(int(body.get("limit", 10)), _MOST)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Refusal(422, f"this question is not complete: {error!r}") from error
    begin = max(EPOCH + timedelta(milliseconds=first), now)
    end = EPOCH + timedelta(milliseconds=last)
    features: List[Dict[str, Any]] = []
    for at in _passes(product, begin, end, float(place.x)):
        if len(features) == most:
            break
        features.append(_opportunity(product, at, body))
    return {"type": "FeatureCollection", "features": features, "links": []}


def _passes(product: str, begin: datetime, end: datetime, longitude: float) -> Iterator[datetime]:
    """Half past ten, solar time, every second or third day."""
    every = _REVISIT_DAYS[product.split("-")[0]]
    midnight = begin.replace(hour=0, minute=0, second=0, microsecond=0)
    day = midnight + timedelta(days=-(midnight - EPOCH).days % every)
    while day <= end:
        at = day + timedelta(hours=SOLAR_HOUR - longitude / 15)
        if begin <= at <= end:
            yield at
        day += timedelta(days=every)


def _opportunity(product: str, at: datetime, body: Mapping[str, Any]) -> Dict[str, Any]:
    draw = hashlib.sha256(f"{product} {at:%Y-%m-%d}".encode()).digest()
    interval = f"{at.isoformat()}/{(at + _PASS).isoformat()}"
    order = {"datetime": interval, "geometry": body["geometry"]}
    return {
        "type": "Feature",
        "id": f"{product}-{at:%Y%m%d}",
        "geometry": body["geometry"],
        "properties": {
            "datetime": interval,
            "product_id": product,
            "view:incidence_angle": round(draw[0] / 255 * 30, 1),
            "eo:cloud_cover": round(draw[1] / 255 * 100),
        },
        "links": [
            {
                "rel": "create-order",
                "type": GEOJSON,
                "href": f"{ROOT}products/{product}/orders",
                "method": "POST",
                "body": order,
            }
        ],
    }
