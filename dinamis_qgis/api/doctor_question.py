"""What a service is asked to see whether it answers: what it is used for, in its smallest form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional

from ..domain.service import Kind, Service


@dataclass(frozen=True)
class Question:
    """Changes nothing at the service, and shows nobody's key."""

    url: str
    body: Optional[Mapping[str, Any]] = None
    """Posted as JSON; None: the address is only read."""

    field: str = "links"
    """What a true answer has in it; "": a page for people is one too."""

    is_open: bool = True
    """False: it answers nobody without a key, so that asking for one is an answer."""


def question_for(service: Service) -> Question:
    """What to ask a service; relays have no page at their root that is known to answer."""
    if service.kind is Kind.CARD:
        return Question(service.catalogue, field="")
    if service.kind is Kind.GEODES:
        return Question(f"{service.stac}search", {"page": 1, "limit": 1}, "features")
    if service.kind is Kind.ONEATLAS:
        body = {"itemsPerPage": 1, "startPage": 1, "workspace": "public"}
        return Question(f"{service.stac}opensearch", body, "features", is_open=False)
    return Question(service.stac)
