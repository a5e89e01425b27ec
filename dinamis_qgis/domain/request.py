"""A request for an image, and what becomes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import Any, Optional, Tuple

from .errors import RequestIncomplete


class Kind(Enum):
    """Whether the image exists already in the supplier's archive or must be acquired."""

    ARCHIVE = "archive"
    TASKING = "tasking"


class Mode(Enum):
    """How many views of the ground in one pass."""

    MONO = "mono"
    STEREO = "stereo"
    TRISTEREO = "tristereo"


class Spectral(Enum):
    """Which bands are delivered, and whether they are merged."""

    BUNDLE = "bundle"
    PANSHARPENED = "pansharpened"
    PANCHROMATIC = "panchromatic"
    MULTISPECTRAL = "multispectral"


class Level(Enum):
    """How far the geometry is corrected."""

    PRIMARY = "primary"
    ORTHO = "ortho"


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
    max_cloud_percent: int = 10
    max_incidence_deg: int = 30
    spectral: Spectral = Spectral.BUNDLE
    level: Level = Level.ORTHO
    comment: str = ""
    licence_accepted: bool = False

    def check(self) -> None:
        """Refuse what cannot be ordered.

        Raises:
            RequestIncomplete: with the names of the fields at fault.
        """
        wrong = tuple(name for name, is_wrong in self._faults() if is_wrong)
        if wrong:
            raise RequestIncomplete(", ".join(wrong), wrong)

    def _faults(self) -> Tuple[Tuple[str, bool], ...]:
        is_tasking = self.kind is Kind.TASKING
        return (
            ("project", not self.project.strip()),
            ("area", not self.area),
            ("scene_ids", not is_tasking and not self.scene_ids),
            # DINAMIS takes no acquisition for one exact day.
            ("period", is_tasking and self.end <= self.start),
            # A surface model is computed from views in sensor geometry.
            ("level", self.mode is not Mode.MONO and self.level is not Level.PRIMARY),
            ("licence_accepted", not self.licence_accepted),
        )


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
    """Addresses of STAC items, once delivered."""

    service_id: str = ""
    delivery_collection: Optional[str] = None

    @property
    def status(self) -> Status:
        return self.history[-1]
