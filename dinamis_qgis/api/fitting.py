"""Whether a scene is wanted, of services that ignore what they do not know."""

from __future__ import annotations

from typing import Any, Callable, List

from ..domain.scene import Scene
from ..domain.search import SceneQuery

_Check = Callable[[Scene], bool]

_MOST = (
    ("cloud_percent", "max_cloud_percent"),
    ("incidence_deg", "max_incidence_deg"),
    ("off_nadir_deg", "max_off_nadir_deg"),
    ("resolution_m", "max_resolution_m"),
)
_WORDS = (
    ("mission", "missions"),
    ("platform", "platforms"),
    ("acquisition_mode", "acquisition_modes"),
    ("coverage", "coverages"),
    ("processing_level", "processing_levels"),
    ("spectral_mode", "spectral_modes"),
)
"""Fields of a scene, and those of a query that limit them."""


def fits(query: SceneQuery) -> _Check:
    """What tells whether a scene meets the limits of a query."""
    limits = [(field, getattr(query, name)) for field, name in _MOST]
    words = [(field, getattr(query, name)) for field, name in _WORDS]
    checks: List[_Check] = [_at_most(field, most) for field, most in limits if most is not None]
    checks += [_one_of(field, wanted) for field, wanted in words if wanted]
    lowest = query.min_sun_elevation_deg
    if lowest is not None:
        checks.append(_at_least("sun_elevation_deg", lowest))
    if query.months:
        checks.append(lambda scene: scene.acquired.month in query.months)
    return lambda scene: not checks or all(check(scene) for check in checks)


def _at_most(field: str, most: float) -> _Check:
    def check(scene: Scene) -> bool:
        value = getattr(scene, field)
        return value is not None and value <= most

    return check


def _at_least(field: str, least: float) -> _Check:
    def check(scene: Scene) -> bool:
        value = getattr(scene, field)
        return value is not None and value >= least

    return check


def _one_of(field: str, words: Any) -> _Check:
    return lambda scene: getattr(scene, field) in words
