"""What the request in the form would cost, by the quota station's own reckoning."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Callable, Optional, Sequence, Tuple

from ..domain.area import Area
from ..domain.errors import DinamisError
from ..domain.estimate import Estimate, Rule
from ..domain.need import Need, needs_of_scenes
from ..domain.request import ImageRequest, Kind
from ..domain.scene import Scene
from ..gui.request.form_estimate import NO_ESTIMATE, FormEstimate
from ..words.estimate_text import explain_estimate, summary
from ..words.estimate_words import sentence


class RequestPricing:
    """Prices what the form says.

    Images of the archive are priced as those that were chosen, each for what it shows of the
    area. How several coverages of one area count is published nowhere: no number is given.

    Args:
        price: the estimate of a need, by the tariff in use and what was recorded.
        scenes: those that were chosen.
    """

    def __init__(
        self,
        price: Callable[[Need], Estimate],
        scenes: Callable[[], Sequence[Scene]] = lambda: (),
    ) -> None:
        self._price, self._scenes = price, scenes

    def summary(self, request: ImageRequest) -> FormEstimate:
        """The estimate in one sentence, whether it is beyond the free quota, and how old."""
        found = self._estimate(request)
        if found is None:
            return NO_ESTIMATE
        old = [sentence(line) for line in found.lines if line.rule is Rule.OLD_TARIFF]
        return FormEstimate(summary(found), found.paid > 0, " ".join(old))

    def sentences(self, request: ImageRequest) -> Tuple[str, ...]:
        """The estimate line by line, for the sheet; none where no number can be given."""
        found = self._estimate(request)
        return () if found is None else (summary(found), *explain_estimate(found))

    def _estimate(self, request: ImageRequest) -> Optional[Estimate]:
        try:
            need = self._need(request)
            return None if need is None else self._price(need)
        except DinamisError:
            return None  # the quota station says what is wrong with the tariff, or the area

    def _need(self, request: ImageRequest) -> Optional[Need]:
        if not request.area or request.category is None or request.coverages > 1:
            return None
        need = Need(
            area_km2=Decimal(str(round(request.area_km2, 2))),
            mission=request.mission,
            kind=request.kind,
            category=request.category,
            on=date.today(),
            mode=request.mode,
        )
        return self._need_of_images(need, request) if request.kind is Kind.ARCHIVE else need

    def _need_of_images(self, need: Need, request: ImageRequest) -> Optional[Need]:
        """None where not every image is known here, as in a draft of another day."""
        named = [scene for scene in self._scenes() if scene.id in request.scene_ids]
        if not named or len(named) < len(request.scene_ids):
            return None
        found = needs_of_scenes(need, named, Area.from_geojson(request.area))
        return next((one for one in found if one.mission == request.mission), None)
