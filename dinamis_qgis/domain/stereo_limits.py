"""Which pairs of scenes are worth showing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class StereoLimits:
    """Which pairs are worth showing."""

    max_days: float = 60.0
    """Between two passes; 0: pairs of one pass only."""

    min_convergence_deg: float = 2.0
    max_convergence_deg: float = 45.0
    min_share: float = 0.05
    """Of the area, that both must see."""

    most: int = 200
    """Pairs, the best ones."""


USUAL_LIMITS = StereoLimits()
