"""A service the plugin can talk to, as ``resources/services.json`` describes it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from typing import Any, Dict, FrozenSet, Optional, Tuple
from urllib.parse import urlsplit, urlunsplit

from .errors import InputError
from .private_address import is_private

_TEXTS = (
    "stac", "signing", "account", "tasking", "storage", "about", "token", "issuer", "authcfg",
    "catalogue", "tariffs", "public",
)  # fmt: skip
_LISTS = ("collections", "archive", "key_headers", "holds")


class SignIn(Enum):
    """How a service knows who is asking."""

    DEVICE = "device"
    """A code confirmed in a browser, or an API key of two halves."""

    KEY = "key"
    """An API key alone."""

    NONE = "none"


class Kind(Enum):
    """How a service is spoken to."""

    STAC = "stac"
    GEODES = "geodes"
    ONEATLAS = "oneatlas"
    CARD = "card"
    """Not at all: it has a web page."""


class Capability(Enum):
    """What a service can do for the user; the dock shows only that."""

    SEARCH = "search"
    MIRROR = "mirror"
    SIGN = "sign"
    QUOTA = "quota"
    TASKING = "tasking"


@dataclass(frozen=True)
class Service:
    """Where a service's parts are. Addresses end in a slash; None: it has no such part."""

    id: str
    title: str
    stac: str = ""
    """Root of the STAC API, or of what answers searches otherwise."""

    kind: Kind = Kind.STAC

    signing: Optional[str] = None
    """Root of the signing API, which also tells where to sign in."""

    account: Optional[str] = None
    """Root of the account API: category and quotas."""

    tasking: Optional[str] = None
    """Root of the STAPI service that takes requests."""

    storage: Optional[str] = None
    """Domain whose addresses must be signed; its subdomains too."""

    public: str = ""
    """How the paths of its storage begin that are open to all; "" none."""

    sign_in: SignIn = SignIn.NONE
    collections: Tuple[str, ...] = ()
    """Collections of the free catalogue; empty: all."""

    archive: Tuple[str, ...] = ()
    """Collections of the supplier's archive, which can only be ordered."""

    missions: Mapping[str, Tuple[str, ...]] = field(default_factory=dict)
    """Which of the free collections hold which mission, where they are apart."""

    description: str = ""
    """What it is, in the words of who described it."""

    about: str = ""
    """Page where one learns how to join."""

    is_training: bool = False
    can: FrozenSet[Capability] = frozenset()
    key_headers: Tuple[str, ...] = ()
    """Names of the headers that an API key is sent in."""

    token: str = ""
    """Where an API key becomes a token, for a service that wants that."""

    issuer: str = ""
    """Root of an OpenID Connect provider, where the signing API does not tell it."""

    authcfg: str = ""
    """Id of a QGIS authentication configuration shown to it."""

    holds: Tuple[str, ...] = ()
    """Missions it has images of; empty: not known."""

    catalogue: str = ""
    """Its own catalogue on the web."""

    tariffs: str = ""
    """Where it tells the tariff table in force, as ``tariffs.json`` is written; "" nowhere."""

    most_items: int = 1000
    """How many scenes it gives at once."""

    is_own: bool = False
    """Whether the user added it."""

    @property
    def is_members(self) -> bool:
        """Whether it is the data store that members of DINAMIS sign in to."""
        return self.id == "theia-mtd"

    @property
    def lacks_pleiades(self) -> bool:
        return bool(self.holds) and "pleiades" not in self.holds

    @property
    def roots(self) -> Tuple[str, ...]:
        """Its own parts, which may see who is signed in; never its storage."""
        roots = (self.stac, self.signing, self.account, self.tasking)
        return tuple(root for root in roots if root)

    def collections_of(self, mission: str) -> Tuple[str, ...]:
        """The free collections to search for a mission; "" for any."""
        return self.missions.get(mission, self.collections)

    @property
    def is_read_in_place(self) -> bool:
        """Whether its files can be shown where they are: signed for, or open to all."""
        return self.signing is not None or self.sign_in is SignIn.NONE

    def signs(self, href: str) -> bool:
        """Whether an address is opened by what this service signs only."""
        return self.signing is not None and is_private(href, self.storage or "-", self.public)

    @classmethod
    def from_json(cls, entry: Mapping[str, Any]) -> Service:
        parts: Dict[str, Any] = {name: entry[name] for name in _TEXTS if name in entry}
        parts.update({name: tuple(entry.get(name, ())) for name in _LISTS})
        service = cls(
            id=entry["id"],
            title=entry["title"],
            kind=Kind(entry.get("kind", "stac")),
            sign_in=SignIn(entry.get("sign_in", "none")),
            missions={
                mission: tuple(names) for mission, names in entry.get("missions", {}).items()
            },
            description=_text(entry.get("description")),
            most_items=int(entry.get("most_items", 1000)),
            is_training=entry["id"] == "training",
            **parts,
        )
        words = entry.get("can")
        can = _can(service) if words is None else frozenset(map(Capability, words))
        return replace(service, can=can)


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""


def _can(service: Service) -> FrozenSet[Capability]:
    """What its parts let it do, where its description does not say."""
    parts = (
        (Capability.SEARCH, service.stac),
        (Capability.MIRROR, service.stac if service.kind is Kind.STAC else ""),
        (Capability.SIGN, service.signing),
        (Capability.QUOTA, service.account),
        (Capability.TASKING, service.tasking),
    )
    return frozenset(capability for capability, root in parts if root)


def own_service(title: str, stac: str, authcfg: str = "") -> Service:
    """Make a service of a STAC API that the user names.

    Raises:
        InputError: the address is none of the web, or holds a name or a password.
    """
    parts = urlsplit(stac.strip())
    if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc:
        # A name alone may be a token: what is kept of a service is no place for one.
        raise InputError(f"not the address of a service: {parts.hostname or stac.strip()[:80]}")
    root = urlunsplit((parts.scheme, parts.netloc, parts.path.rstrip("/") + "/", "", ""))
    digest = hashlib.sha256(root.encode("utf-8")).hexdigest()[:12]
    service = Service(
        f"own-{digest}", title.strip() or parts.hostname, root, authcfg=authcfg, is_own=True
    )
    return replace(service, can=_can(service))


def read_services(path: Path) -> Tuple[Service, ...]:
    """Read ``services.json``: a list of entries under ``services``."""
    with path.open(encoding="utf-8") as stream:
        return tuple(Service.from_json(entry) for entry in json.load(stream)["services"])


def with_described(services: Sequence[Service], path: Path) -> Tuple[Service, ...]:
    """Add those that another file of the same form describes; one of a known id takes its place.

    Args:
        path: need not exist.

    Raises:
        InputError: what is there describes no services.
    """
    if not path.exists():
        return tuple(services)
    try:
        described = {one.id: one for one in read_services(path)}
    except (OSError, ValueError, TypeError, LookupError, AttributeError) as error:
        raise InputError(f"{path}: {error!r}") from error
    for service in described.values():
        for root in service.roots:
            if not root.endswith("/"):
                raise InputError(f"{path}: {root} does not end in a slash")
    kept = [described.pop(one.id, one) for one in services]
    return (*kept, *described.values())


def read_places_root(path: Path) -> str:
    """Read from ``services.json`` where communes are looked up; it ends in a slash."""
    with path.open(encoding="utf-8") as stream:
        return str(json.load(stream)["places"])
