"""What the request in the form would cost, by the quota station's own reckoning."""

from __future__ import annotations

from typing import Callable, Optional, Sequence, Tuple

from ..domain.errors import DinamisError
from ..domain.estimate import Estimate, Rule
from ..domain.need import Need
from ..domain.request import ImageRequest
from ..domain.scene import Scene
from ..gui.request.form_estimate import NO_ESTIMATE, FormEstimate
from ..words.estimate_text import sourced_lines, summary
from ..words.estimate_words import sentence


class RequestPricing:
    """Prices what the form says.

    Args:
        need_of: what is priced of a request of whoever is signed in; None: no number can be given.
        price: the estimate of a need, by the tariff in use and what was recorded.
        scenes: those that were chosen.
    """

    def __init__(
        self,
        need_of: Callable[[ImageRequest, Sequence[Scene]], Optional[Need]],
        price: Callable[[Need], Estimate],
        scenes: Callable[[], Sequence[Scene]] = lambda: (),
    ) -> None:
        self._need_of, self._price, self._scenes = need_of, price, scenes

    def summary(self, request: ImageRequest) -> FormEstimate:
        """The estimate in one sentence, whether it is beyond the free quota, and how old."""
        found = self._estimate(request)
        if found is None:
            return NO_ESTIMATE
        old = [sentence(line) for line in found.lines if line.rule is Rule.OLD_TARIFF]
        is_beyond = found.quota_total is not None and found.paid > 0
        return FormEstimate(summary(found), is_beyond, " ".join(old))

    def sentences(self, request: ImageRequest) -> Tuple[str, ...]:
        """The estimate line by line, each with its source, for the sheet; none without a number."""
        found = self._estimate(request)
        return () if found is None else (summary(found), *sourced_lines(found))

    def _estimate(self, request: ImageRequest) -> Optional[Estimate]:
        try:
            need = self._need_of(request, self._scenes())
            return None if need is None else self._price(need)
        except DinamisError:
            return None  # the quota station says what is wrong with the tariff, or the area
