"""Which scenes suit a need."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Dict, List, Optional, Tuple

from shapely.geometry import mapping

from .antimeridian import split
from .area import Area
from .overlap import Check
from .plan import PlanNeed
from .purpose import Purpose
from .request import Level, Mode
from .scene import Availability, Scene
from .search import SceneQuery
from .stereo import MAX_DSM_CONVERGENCE_DEG
from .stereo_limits import StereoLimits
from .stereo_search import stereo_pairs

_LEAST_SHARE = 0.001
_MOST_PAIRS = 1000


@dataclass(frozen=True)
class Candidates:
    """What a cover is chosen from: scenes, or pairs that stand as one each."""

    free: Tuple[Scene, ...]
    archive: Tuple[Scene, ...]
    unknown: int
    views: Mapping[str, Tuple[Scene, ...]] = field(default_factory=dict)
    """Of each pair, by its name, the scenes that it is made of."""

    def scenes_of(self, chosen: Iterable[Scene]) -> Tuple[Scene, ...]:
        """The real scenes of what was chosen, each once."""
        found = {scene.id: scene for one in chosen for scene in self.views.get(one.id, (one,))}
        return tuple(found.values())


def scene_query(need: PlanNeed, collections: Sequence[str]) -> SceneQuery:
    """The question to a catalogue: everything that could suit.

    Not the cloud and the incidence: those that do not tell them are counted.
    """
    return SceneQuery(
        area=need.area.geometry,
        collections=tuple(collections),
        missions=need.purpose.missions,
        start=need.start,
        end=need.end,
        months=need.purpose.months,
    )


def candidates(need: PlanNeed, scenes: Iterable[Scene], check: Check) -> Candidates:
    """Keep those that suit; for a surface model, the pairs of one pass among them."""
    free: Dict[str, Scene] = {}
    archive: Dict[str, Scene] = {}
    unknown = 0
    for scene in scenes:
        check()
        fits = _suits(scene, need)
        if fits:
            of_kind = free if scene.availability is Availability.FREE else archive
            of_kind[scene.id] = scene
        unknown += fits is None
    if need.purpose.mode is Mode.MONO:
        return Candidates(tuple(free.values()), tuple(archive.values()), unknown)
    views: Dict[str, Tuple[Scene, ...]] = {}
    pairs = [_pairs(need.area, list(kind.values()), views, check) for kind in (free, archive)]
    return Candidates(tuple(pairs[0]), tuple(pairs[1]), unknown, views)


def _suits(scene: Scene, need: PlanNeed) -> Optional[bool]:
    """None: it may, but does not tell."""
    purpose, day = need.purpose, scene.acquired.date()
    if scene.mission not in purpose.missions or not need.start <= day <= need.end:
        return False
    if purpose.months and day.month not in purpose.months:
        return False
    if scene.resolution_m is not None and scene.resolution_m > purpose.max_resolution_m:
        return False
    if scene.availability is Availability.FREE and not _serves(scene, purpose):
        return False
    angle = scene.off_nadir_deg if scene.incidence_deg is None else scene.incidence_deg
    if scene.cloud_percent is None or angle is None:
        return None
    return scene.cloud_percent <= need.max_cloud_percent and angle <= purpose.max_incidence_deg


def _serves(scene: Scene, purpose: Purpose) -> bool:
    """Whether a product that exists is of a kind that serves; one to order is made to measure."""
    if purpose.level is Level.PRIMARY and scene.processing_level not in ("", "primary"):
        return False
    return not scene.spectral_mode or scene.spectral_mode in purpose.spectrals


def _pairs(
    area: Area, scenes: List[Scene], views: Dict[str, Tuple[Scene, ...]], check: Check
) -> List[Scene]:
    """Pairs that a surface model can be made of, each as a scene where both see the ground."""
    limits = StereoLimits(
        max_days=0,
        max_convergence_deg=MAX_DSM_CONVERGENCE_DEG - 1e-9,
        min_share=_LEAST_SHARE,
        most=_MOST_PAIRS,
    )
    found: List[Scene] = []
    for pair in stereo_pairs(area, scenes, limits, check).pairs:
        name = f"{pair.first.id} + {pair.second.id}"
        views[name] = (pair.first, pair.second)
        found.append(replace(pair.first, id=name, footprint=mapping(split(pair.overlap))))
    return found
