"""What the name of a metadata file tells, so that a list of products needs to open none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Callable, Optional, Sequence

from .product_files import split_name

PANCHROMATIC = ("P", "PAN")
_SPECTRAL = (
    "P", "PAN", "MS", "XS", "MS-N", "MS-X", "MS-FS", "PMS", "PMS-N", "PMS-X", "PMS-FS",
)  # fmt: skip
_LEVELS = {
    "SEN": "primary", "PRI": "primary", "PRJ": "projected", "PRO": "projected", "ORT": "ortho",
    "MOS": "ortho",
}  # fmt: skip
_PLATFORM = re.compile(r"PHR1[AB]|SPOT[67]|PNEO\d|PER\d|S2[A-D]|VIS\d|DE2")
_STAMP = re.compile(r"\d{14,17}")
_SAFE_STAMP = re.compile(r"\d{8}T\d{6}")
_SAFE = re.compile(r"MTD_MSIL[12][A-C]\.XML")


@dataclass(frozen=True)
class ImageName:
    """The words of a file name such as ``DIM_PHR1A_MS_202108271549303_SEN_5897098101-2.XML``."""

    platform: str = ""
    spectral: str = ""
    stamp: str = ""
    """Date and time, as digits."""

    level: str = ""

    @property
    def tells_all(self) -> bool:
        """Whether the image need not be opened to know which others it goes with."""
        return bool(self.spectral and self.stamp)

    @property
    def acquired(self) -> Optional[datetime]:
        try:
            seconds = datetime.strptime(self.stamp.replace("T", "")[:14], "%Y%m%d%H%M%S")
        except ValueError:
            return None
        return seconds.replace(tzinfo=timezone.utc)


def words_of(name: str) -> ImageName:
    """Read a name, of a metadata file or of a ``.SAFE`` folder, in capitals or not."""
    stem = split_name(name)[1].upper().rpartition(".")[0]
    words = stem.split("_")
    return ImageName(
        platform=_first(words, lambda word: bool(_PLATFORM.fullmatch(word))),
        spectral=_first(words, lambda word: word in _SPECTRAL),
        stamp=_first(
            words, lambda word: bool(_STAMP.fullmatch(word) or _SAFE_STAMP.fullmatch(word))
        ),
        level=_LEVELS.get(_first(words, lambda word: word in _LEVELS), ""),
    )


def is_dimap(name: str) -> bool:
    """Whether it may be the metadata of an image, DIMAP of any version."""
    folder, base = split_name(name.upper())
    if split_name(folder)[1] == "LINEAGE":
        return False
    return (base.startswith("DIM_") and base.endswith(".XML")) or base.endswith(".DIM")


def is_ground_segment(name: str) -> bool:
    base = split_name(name.upper())[1]
    return base.startswith("PHRDIMAP") and base.endswith(".XML")


def is_safe(name: str) -> bool:
    return bool(_SAFE.fullmatch(split_name(name.upper())[1]))


def is_volume(name: str) -> bool:
    """Whether it lists the images of one delivery."""
    base = split_name(name.upper())[1]
    return base.startswith(("VOL_", "SPOT_VOL")) and base.endswith(".XML")


def is_index(name: str) -> bool:
    """Whether its folder belongs to a delivery."""
    base = split_name(name.upper())[1]
    listing = base.startswith(("VOL_", "SPOT_VOL", "SPOT_PROD", "SPOT_LIST", "MTD_"))
    return (listing and base.endswith(".XML")) or any(
        is_it(name) for is_it in (is_dimap, is_ground_segment, is_safe)
    )


def is_raster(name: str) -> bool:
    return name.lower().endswith((".tif", ".tiff", ".jp2", ".vrt"))


def is_debris(name: str) -> bool:
    """Whether it is what macOS leaves beside every file in a ZIP."""
    return "__MACOSX/" in name or split_name(name)[1].startswith("._")


def _first(words: Sequence[str], fits: Callable[[str], bool]) -> str:
    return next(filter(fits, words), "")
