"""A request for an image, and what becomes of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import Any, Optional, Tuple

from .account import Category

BY_HAND = "by-hand"
"""What stands for a service's id where there is none."""


class Kind(Enum):
    """Whether images exist in the supplier's archive, must be acquired, or cover a territory."""

    ARCHIVE = "archive"
    TASKING = "tasking"
    COVERAGE = "coverage"
    """A yearly or custom coverage (*couverture sur mesure*)."""


class Mode(Enum):
    """How many views of the ground in one pass."""

    MONO = "mono"
    STEREO = "stereo"
    TRISTEREO = "tristereo"


class Spectral(Enum):
    """Which bands are delivered, and whether they are merged."""

    BUNDLE = "bundle"
    PANSHARPENED = "pansharpened"
    """All four bands."""

    NATURAL_COLOURS = "pansharpened_natural_color"
    """Red, green and blue only."""

    FALSE_COLOURS = "pansharpened_false_color"
    """Near infrared, red and green only."""

    PANCHROMATIC = "panchromatic"
    MULTISPECTRAL = "multispectral"


class Level(Enum):
    """How far the geometry is corrected."""

    PRIMARY = "primary"
    ORTHO = "ortho"


class Radiometry(Enum):
    """What a pixel's value means."""

    BASIC = "basic"
    REFLECTANCE = "reflectance"
    DISPLAY = "display"


class FileFormat(Enum):
    """How the image is packed."""

    JPEG2000 = "jpeg2000"
    GEOTIFF = "geotiff"


class Projection(Enum):
    """The coordinate system of an ortho."""

    DEFAULT = "default"
    """The supplier's: the UTM zone of the area; a primary image has none."""

    UTM = "utm"
    LAMBERT93 = "lambert93"
    WGS84 = "wgs84"


class StatusCode(Enum):
    """STAPI 0.1.0 status codes."""

    RECEIVED = "received"
    HELD = "held"
    RESERVED = "reserved"
    ACCEPTED = "accepted"
    SCHEDULED = "scheduled"
    TASKED = "tasked"
    PROCESSING = "processing"
    COMPLETED = "completed"
    REJECTED = "rejected"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    USER_CANCELLED = "user_cancelled"
    FAILED = "failed"

    @property
    def is_final(self) -> bool:
        return self in _FINAL


_FINAL = frozenset(
    (
        StatusCode.COMPLETED,
        StatusCode.REJECTED,
        StatusCode.EXPIRED,
        StatusCode.CANCELLED,
        StatusCode.USER_CANCELLED,
        StatusCode.FAILED,
    )
)


@dataclass(frozen=True)
class Status:
    """One step in the life of a request."""

    code: StatusCode
    at: datetime
    reason: str = ""
    is_noted: bool = False
    """By the user: no service told it, and of its time only the day is sure."""


@dataclass(frozen=True)
class ImageRequest:
    """What the user asks for, before it is sent."""

    mission: str
    """``pleiades`` or ``spot67``."""

    kind: Kind
    area: Mapping[str, Any]
    """GeoJSON Polygon, longitude/latitude."""

    area_km2: float
    project: str
    start: date
    end: date
    """The window in which the image may be taken, both days included."""

    scene_ids: Tuple[str, ...] = ()
    """For an archive request: the scenes wanted."""

    mode: Mode = Mode.MONO
    bh_min: Optional[float] = None
    """Base over height of a stereo pair, at least; None: any."""

    bh_max: Optional[float] = None
    coverages: int = 1
    """How many times in the period the area is wanted."""

    max_cloud_percent: int = 10
    max_incidence_deg: int = 30
    spectral: Spectral = Spectral.BUNDLE
    level: Level = Level.ORTHO
    radiometry: Radiometry = Radiometry.REFLECTANCE
    bits: int = 12
    file_format: FileFormat = FileFormat.JPEG2000
    projection: Projection = Projection.DEFAULT
    purpose: str = ""
    """Why the image is needed, in a few sentences."""

    theme: str = ""
    users: str = ""
    """Who will use the image beside the requester."""

    country: str = ""
    """Where it will be used."""

    entity: str = ""
    category: Optional[Category] = None
    contact_name: str = ""
    contact_email: str = ""
    referent: str = ""
    """Who answers for DINAMIS at the entity."""

    is_beyond_quota: bool = False
    payment: str = ""
    """How what is beyond the quota is paid: the funding, the purchase order, or the client."""

    comment: str = ""
    licence_accepted: bool = False


@dataclass(frozen=True)
class TrackedRequest:
    """A request that a service holds."""

    id: str
    created: datetime
    mission: str
    kind: Kind
    project: str
    area: Mapping[str, Any]
    history: Tuple[Status, ...]
    """Oldest first; never empty."""

    deliveries: Tuple[str, ...] = field(default=())
    """Addresses of STAC items, once delivered; by hand: whatever files and pages were noted."""

    service_id: str = ""
    delivery_collection: Optional[str] = None
    can_cancel: bool = False
    """Whether the service says, now, how it is withdrawn."""

    @property
    def is_by_hand(self) -> bool:
        """Whether no service tells what becomes of it."""
        return self.service_id == BY_HAND

    @property
    def status(self) -> Status:
        return standing(self.history)


def standing(history: Sequence[Status]) -> Status:
    """The status that counts, of a history that is never empty, oldest first.

    A delivery is never undone, whatever comes before or after it. Any other end stands unless
    there is a delivery. Of what is open the latest stands: a service may look at it again.
    """
    delivered = [status for status in history if status.code is StatusCode.COMPLETED]
    if delivered:
        return delivered[-1]
    return next((status for status in history if status.code.is_final), history[-1])
