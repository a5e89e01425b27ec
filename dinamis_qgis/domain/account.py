"""Who is signed in, and what is left to them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from enum import Enum
from typing import Optional, Tuple


class Category(Enum):
    """The kinds of authorised users, as the tariff names them. Teaching counts as public."""

    SCIENTIFIC = "scientific"
    PUBLIC = "public"
    PRIVATE = "private"
    FOREIGN = "foreign"


@dataclass(frozen=True)
class Quota:
    """What a service says is left of a free quota."""

    mission: str
    total: Decimal
    used: Decimal
    unit: str
    """``km2`` or ``credits``."""

    period: str = ""
    """E.g. ``2026-Q4``; empty when the quota is by request."""

    @property
    def left(self) -> Decimal:
        return max(self.total - self.used, Decimal(0))


@dataclass(frozen=True)
class Account:
    """The person signed in; "" where a service tells nothing of them."""

    username: str
    name: str = ""
    email: str = ""
    entity: str = ""
    category: Optional[Category] = None
    quotas: Tuple[Quota, ...] = ()


@dataclass(frozen=True)
class DeviceCode:
    """What the user must confirm in a browser (RFC 8628 §3.2)."""

    device_code: str
    user_code: str
    verification_uri: str
    verification_uri_complete: str
    expires_at: datetime
    interval: timedelta


@dataclass(frozen=True)
class Tokens:
    """A session with a service. Secret: kept in QGIS's authentication database only."""

    access_token: str
    access_expires_at: datetime
    refresh_token: str = ""
    refresh_expires_at: Optional[datetime] = None

    def __repr__(self) -> str:
        return f"Tokens(expires {self.access_expires_at:%Y-%m-%d %H:%M:%S %Z})"


@dataclass(frozen=True)
class ApiKey:
    """What programs sign in with instead of a person, in two halves."""

    access: str
    description: str = ""
    created: Optional[datetime] = None
    secret: str = field(default="", repr=False)
    """Told once, when the key is made; "" afterwards."""
