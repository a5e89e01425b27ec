"""Searches for opportunities: answered at once, or computed while the asker waits (STAPI 0.1.0)."""

from __future__ import annotations

import threading
import uuid
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Dict, List

from .clock import Clock
from .http import Call, Refusal, Reply, json_reply, not_found
from .opportunities import opportunities
from .stac_documents import GEOJSON
from .stapi_documents import ROOT, VERSION

_STEPS = (("received", 0), ("in_progress", 1), ("completed", 4))
"""Seconds after the question; a real one takes minutes."""

_MOST_KEPT = 50
_WAIT, _ASYNC = "wait", "respond-async"


@dataclass(frozen=True)
class _Search:
    id: str
    product: str
    question: Mapping[str, Any]
    asked: datetime
    found: Mapping[str, Any]


class OpportunityDesk:
    """Answers searches, and keeps the last ones while the service runs; safe in any thread."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._searches: OrderedDict[str, _Search] = OrderedDict()

    def search(self, product: str, question: Any, call: Call) -> Reply:
        """Answer a question as the asker prefers.

        Raises:
            Refusal: 400, an unknown preference; 422, the question is not understood.
        """
        preferred = call.headers.get("prefer", "").strip()
        if preferred not in ("", _WAIT, _ASYNC):
            raise Refusal(400, f"the preference {preferred!r} is not known")
        now = self._clock.now()
        found = opportunities(product, question, now)
        applied = {"Preference-Applied": preferred} if preferred else {}
        if preferred != _ASYNC:
            return json_reply(found, 200, applied, GEOJSON)
        search = _Search(uuid.uuid4().hex[:12], product, question, now, found)
        self._keep(search)
        headers = {**applied, "Location": _record_url(search), "Retry-After": "1"}
        return json_reply(self._record(search), 201, headers)

    def records(self, call: Call, parts: List[str]) -> Reply:
        """Answer ``/searches/opportunities`` and what lies below it."""
        if not parts:
            with self._lock:
                searches = tuple(self._searches.values())
            listed = [self._record(search) for search in searches]
            return json_reply({"records": listed, "links": []})
        search = self._kept(call, parts[0])
        if len(parts) == 1:
            return json_reply(self._record(search))
        if parts[1:] == ["statuses"]:
            return json_reply({"statuses": self._history(search)[::-1], "links": []})
        raise not_found(call)

    def collection(self, call: Call, product: str, identifier: str) -> Reply:
        """What a search found, once it is over."""
        search = self._kept(call, identifier)
        if search.product != product or not self._is_over(search):
            raise not_found(call)
        link = {"rel": "search-record", "href": _record_url(search), "type": "application/json"}
        content = {**search.found, "id": search.id, "links": [link]}
        return json_reply(content, media_type=GEOJSON)

    def _keep(self, search: _Search) -> None:
        with self._lock:
            self._searches[search.id] = search
            while len(self._searches) > _MOST_KEPT:
                self._searches.popitem(last=False)

    def _kept(self, call: Call, identifier: str) -> _Search:
        with self._lock:
            search = self._searches.get(identifier)
        if search is None:
            raise not_found(call)
        return search

    def _is_over(self, search: _Search) -> bool:
        return bool(self._history(search)[-1]["status_code"] == "completed")

    def _history(self, search: _Search) -> List[Dict[str, Any]]:
        now = self._clock.now()
        steps = ((code, search.asked + timedelta(seconds=seconds)) for code, seconds in _STEPS)
        return [
            {"timestamp": at.isoformat(), "status_code": code, "links": []}
            for code, at in steps
            if at <= now
        ]

    def _record(self, search: _Search) -> Dict[str, Any]:
        links = [_link("self", _record_url(search)), _link("monitor", _statuses_url(search))]
        if self._is_over(search):
            found = f"{ROOT}products/{search.product}/opportunities/{search.id}"
            links.append(_link("opportunities", found))
        return {
            "stapi_type": "OpportunitySearchRecord",
            "stapi_version": VERSION,
            "id": search.id,
            "product_id": search.product,
            "opportunity_request": search.question,
            "status": self._history(search)[-1],
            "links": links,
        }


def _record_url(search: _Search) -> str:
    return f"{ROOT}searches/opportunities/{search.id}"


def _statuses_url(search: _Search) -> str:
    return f"{_record_url(search)}/statuses"


def _link(rel: str, href: str) -> Dict[str, str]:
    return {"rel": rel, "href": href, "type": "application/json"}
