"""A service the plugin can talk to, as ``resources/services.json`` describes it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any, Optional, Tuple

from .private_address import is_private


class SignIn(Enum):
    """How a service knows who is asking."""

    DEVICE = "device"
    NONE = "none"


@dataclass(frozen=True)
class Service:
    """Where a service's parts are. Addresses end in a slash; None: it has no such part."""

    id: str
    title: str
    stac: str
    """Root of the STAC API."""

    signing: Optional[str] = None
    """Root of the signing API, which also tells where to sign in."""

    account: Optional[str] = None
    """Root of the account API: category and quotas."""

    tasking: Optional[str] = None
    """Root of the STAPI service that takes requests."""

    storage: Optional[str] = None
    """Domain whose addresses must be signed; its subdomains too."""

    sign_in: SignIn = SignIn.NONE
    collections: Tuple[str, ...] = ()
    """Collections of the free catalogue; empty: all."""

    archive: Tuple[str, ...] = ()
    """Collections of the supplier's archive, which can only be ordered."""

    missions: Mapping[str, Tuple[str, ...]] = field(default_factory=dict)
    """Which of the free collections hold which mission, where they are apart."""

    about: str = ""
    """Page where one learns how to join."""

    is_training: bool = False

    def collections_of(self, mission: str) -> Tuple[str, ...]:
        """The free collections to search for a mission; "" for any."""
        return self.missions.get(mission, self.collections)

    @property
    def is_read_in_place(self) -> bool:
        """Whether its files can be shown where they are: signed for, or open to all."""
        return self.signing is not None or self.sign_in is SignIn.NONE

    def signs(self, href: str) -> bool:
        """Whether an address is opened by what this service signs only."""
        return self.signing is not None and is_private(href, self.storage or "-")

    @classmethod
    def from_json(cls, entry: Mapping[str, Any]) -> Service:
        return cls(
            id=entry["id"],
            title=entry["title"],
            stac=entry["stac"],
            signing=entry.get("signing"),
            account=entry.get("account"),
            tasking=entry.get("tasking"),
            storage=entry.get("storage"),
            sign_in=SignIn(entry.get("sign_in", "none")),
            collections=tuple(entry.get("collections", ())),
            archive=tuple(entry.get("archive", ())),
            missions={
                mission: tuple(names) for mission, names in entry.get("missions", {}).items()
            },
            about=entry.get("about", ""),
            is_training=entry["id"] == "training",
        )


def read_services(path: Path) -> Tuple[Service, ...]:
    """Read ``services.json``: a list of entries under ``services``."""
    with path.open(encoding="utf-8") as stream:
        return tuple(Service.from_json(entry) for entry in json.load(stream)["services"])


def read_places_root(path: Path) -> str:
    """Read from ``services.json`` where communes are looked up; it ends in a slash."""
    with path.open(encoding="utf-8") as stream:
        return str(json.load(stream)["places"])
