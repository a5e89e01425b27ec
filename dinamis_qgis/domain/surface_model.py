"""A surface model ordered from DSM-OPT: its parameters, checked, and what it is computed from.

DSM-OPT (EOST, for ForM@Ter with Theia and DINAMIS, engine MicMac) has no public interface for
programs: the sheet is what a user types or hands over there. It takes Pléiades primary images
of one pass, two or three, that converge by less than 20°, and that carry the same identifier
of acquisition.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Dict, List, Optional, Tuple

from .errors import RequestIncomplete
from .scene import Scene
from .stereo import MAX_DSM_CONVERGENCE_DEG, PairKind, StereoPair

WINDOW_SIZES = (1, 7)
"""Least and most; a size n matches squares of 2n + 1 pixels."""

REGULARISATIONS = (0.01, 0.2)
_IDENTIFIER = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{2,63}")


class PairProblem(Enum):
    """Why DSM-OPT does not take a pair."""

    NOT_PLEIADES = "not Pléiades"
    NOT_PRIMARY = "not primary"
    NOT_ONE_PASS = "not one pass"
    CONVERGENCE = "convergence"


@dataclass(frozen=True)
class Crop:
    """A rectangle in pixels of the first image, from its upper left corner."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True)
class SurfaceModelOrder:
    """The eight parameters of DSM-OPT, with its defaults, and the images."""

    pair: StereoPair
    acquisition_id: str
    """The same for all images: how the service knows that they belong together."""

    crop: Optional[Crop] = None
    """None: the whole of the first image."""

    window_size: int = 2
    regularisation: float = 0.02
    has_ortho: bool = True
    resolution_factor: int = 2
    """Pixels of the image along one of the surface model."""

    @classmethod
    def of(cls, pair: StereoPair) -> SurfaceModelOrder:
        """The order with the service's defaults, and an identifier made of platform and time."""
        first = pair.scenes[0]
        name = "".join(filter(str.isalnum, first.platform)) or "ACQ"
        return cls(pair, f"{name}-{first.acquired:%Y%m%dT%H%M%S}")

    @property
    def images(self) -> Tuple[Scene, ...]:
        return self.pair.scenes

    @property
    def pair_problems(self) -> Tuple[PairProblem, ...]:
        """Why the service would refuse the images."""
        found: List[PairProblem] = []
        if any(scene.mission != "pleiades" for scene in self.images):
            found.append(PairProblem.NOT_PLEIADES)
        if any(scene.processing_level != "primary" for scene in self.images):
            found.append(PairProblem.NOT_PRIMARY)
        if self.pair.kind is PairKind.CHANCE:
            found.append(PairProblem.NOT_ONE_PASS)
        if self.pair.geometry.convergence_deg >= MAX_DSM_CONVERGENCE_DEG:
            found.append(PairProblem.CONVERGENCE)
        return tuple(found)

    @property
    def wrong_fields(self) -> Tuple[str, ...]:
        """Names of the parameters that are out of their range."""
        is_right: Dict[str, bool] = {
            "acquisition_id": bool(_IDENTIFIER.fullmatch(self.acquisition_id)),
            "crop": self.crop is None or _is_inside(self.crop),
            "window_size": WINDOW_SIZES[0] <= self.window_size <= WINDOW_SIZES[1],
            "regularisation": REGULARISATIONS[0] <= self.regularisation <= REGULARISATIONS[1],
            "resolution_factor": self.resolution_factor >= 1,
        }
        return tuple(name for name, is_good in is_right.items() if not is_good)

    def check(self) -> None:
        """Raise when the order cannot be made.

        Raises:
            RequestIncomplete: naming the parameters, or ``pair``.
        """
        wrong = self.wrong_fields
        problems = self.pair_problems
        fields = (*wrong, "pair") if problems else wrong
        if fields:
            reasons = [*wrong, *(problem.value for problem in problems)]
            raise RequestIncomplete(", ".join(reasons), fields)

    def to_json(self) -> Mapping[str, Any]:
        """The sheet, in plain values; ``can_be_ordered`` says whether it passes."""
        crop = self.crop
        geometry = self.pair.geometry
        return {
            "service": "DSM-OPT",
            "can_be_ordered": not (self.pair_problems or self.wrong_fields),
            "problems": [
                *self.wrong_fields,
                *(problem.value for problem in self.pair_problems),
            ],
            "acquisition_id": self.acquisition_id,
            "parameters": {
                "crop_x": crop.x if crop else 0,
                "crop_y": crop.y if crop else 0,
                "width": crop.width if crop else None,
                "height": crop.height if crop else None,
                "matching_window_size": self.window_size,
                "regularisation": self.regularisation,
                "generate_orthoimage": self.has_ortho,
                "output_resolution_factor": self.resolution_factor,
            },
            "images": [_image(scene, self.acquisition_id) for scene in self.images],
            "pair": {
                "kind": self.pair.kind.value,
                "scenes": [self.pair.first.id, self.pair.second.id],
                "convergence_deg": round(geometry.convergence_deg, 2),
                "b_h": round(geometry.b_h, 3),
                "asymmetry_deg": round(geometry.asymmetry_deg, 2),
                "overlap_share": round(self.pair.overlap_share, 4),
            },
        }


def _is_inside(crop: Crop) -> bool:
    return crop.x >= 0 and crop.y >= 0 and crop.width > 0 and crop.height > 0


def _image(scene: Scene, acquisition_id: str) -> Dict[str, Any]:
    """An image and where its files are, unsigned."""
    return {
        "id": scene.id,
        "acquisition_id": acquisition_id,
        "collection": scene.collection,
        "platform": scene.platform,
        "acquired": scene.acquired.isoformat(),
        "availability": scene.availability.name.lower(),
        "rights": scene.rights,
        "links": [asset.href for asset in scene.data_assets],
    }
