"""Images of the supplier's archive, by the identifiers that people paste."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timezone
from enum import Enum
from typing import Collection, Dict, Iterable, List, Optional, Tuple

# What Airbus's catalogues call a strip, as in shared replies of its search (services.md §3.1):
# DS_PHR1A_202004011856264_FR1_PX_W123N37_0815_00596. The time ends in tenths of a second.
_STRIP = re.compile(
    r"DS_(?P<platform>[A-Z]+[0-9][AB]?)_(?P<taken>\d{14})\d"
    r"(?:_[A-Z0-9]{2,3})+_[EW]\d{3}[NS]\d{2}(?:_\d{4})?_\d{5}"
)
_MISSIONS = {"PHR1A": "pleiades", "PHR1B": "pleiades", "SPOT6": "spot67", "SPOT7": "spot67"}
_OTHER_SATELLITES = re.compile(r"DS_[A-Z]+\d[AB]?_\d{15}_.+|\d{20}[A-Z]\d?")
"""A strip of another satellite: Pléiades Neo, or SPOT 1 to 5 (20 digits and its mode)."""

_DELIVERED = re.compile(r"(?:IMG|DIM|VOL|ICON|PREVIEW)_.+|(?:PHR1[AB]|SPOT[67])_(?:P|MS|PMS)_\d+.*")
_BETWEEN = re.compile(r"[\s,;|\"'<>()\[\]{}]+")
_ENDINGS = re.compile(r"(?:_DIM)?(?:\.(?:XML|JPG|ZIP|TIF|JP2))?$")


class Reason(Enum):
    """Why a line gives no image that can be asked for."""

    UNKNOWN = "unknown"
    """It is no identifier of the archive."""

    DELIVERED = "delivered"
    """It names a delivered product, whose strip stands in its DIM file."""

    OTHER_SATELLITE = "other_satellite"
    OTHER_MISSION = "other_mission"
    """A request is of one mission; this is of another than the first."""

    BAD_DATE = "bad_date"


@dataclass(frozen=True)
class ArchiveImage:
    """A strip of the archive, as far as its name tells."""

    id: str
    mission: str
    """``pleiades`` or ``spot67``."""

    acquired: datetime


@dataclass(frozen=True)
class Refused:
    """A line that was not taken, and why."""

    line: int
    """Counted from 1."""

    text: str
    reason: Reason


@dataclass(frozen=True)
class Pasted:
    """What a pasted text gives: each image once, in its order."""

    images: Tuple[ArchiveImage, ...] = ()
    kept: Tuple[str, ...] = ()
    """Names that the request had before, whoever's they are."""

    refused: Tuple[Refused, ...] = ()

    @property
    def ids(self) -> Tuple[str, ...]:
        return (*self.kept, *(image.id for image in self.images))

    @property
    def mission(self) -> str:
        return self.images[0].mission if self.images else ""


def read_archive_names(text: str, had: Collection[str] = ()) -> Pasted:
    """Read identifiers, one a line or several, among whatever else a table or a mail holds.

    Args:
        had: names in the request before; they need not look like anything.
    """
    images: Dict[str, ArchiveImage] = {}
    kept: Dict[str, None] = {}
    refused: List[Refused] = []
    for number, line in enumerate(text.splitlines(), 1):
        words = [word for word in _BETWEEN.split(line) if word]
        found = [image for image in map(_image, words) if image is not None]
        old = [word for word in words if word in had and _image(word) is None]
        kept.update(dict.fromkeys(old))
        for image in found:
            if image.mission == next(iter(images.values()), image).mission:
                images[image.id] = image
            else:
                refused.append(Refused(number, image.id, Reason.OTHER_MISSION))
        refused.extend(_faults(number, line, words, bool(found or old)))
    return Pasted(tuple(images.values()), tuple(kept), tuple(refused))


def mission_of(names: Iterable[str]) -> str:
    """The mission that names tell; "" where none does."""
    return read_archive_names("\n".join(names)).mission


def _image(word: str) -> Optional[ArchiveImage]:
    """The image of that name; None where it names none."""
    name = _ENDINGS.sub("", word.upper())
    match = _STRIP.fullmatch(name)
    mission = _MISSIONS.get(match["platform"]) if match else None
    acquired = _time(match["taken"]) if match else None
    return ArchiveImage(name, mission, acquired) if mission and acquired else None


def _time(digits: str) -> Optional[datetime]:
    try:
        return datetime.strptime(digits, "%Y%m%d%H%M%S").replace(tzinfo=timezone.utc)
    except ValueError:
        return None


def _faults(number: int, line: str, words: List[str], has_image: bool) -> List[Refused]:
    """What is wrong with a line: its almost-identifiers, or, where it has none, the whole."""
    faults = [(word, _fault(word)) for word in words if _image(word) is None]
    named = [Refused(number, word, reason) for word, reason in faults if reason is not None]
    if named or has_image or not words:
        return named
    return [Refused(number, line.strip(), Reason.UNKNOWN)]


def _fault(word: str) -> Optional[Reason]:
    """Why a word that looks like an image's name is none; None: it looks like no name."""
    name = _ENDINGS.sub("", word.upper())
    if _DELIVERED.fullmatch(name):
        return Reason.DELIVERED
    if _STRIP.fullmatch(name) and _platform(name) in _MISSIONS:
        return Reason.BAD_DATE
    if _OTHER_SATELLITES.fullmatch(name) and _platform(name) not in _MISSIONS:
        return Reason.OTHER_SATELLITE
    return Reason.UNKNOWN if name.startswith("DS_") else None


def _platform(name: str) -> str:
    return name.split("_")[1] if name.startswith("DS_") else ""
