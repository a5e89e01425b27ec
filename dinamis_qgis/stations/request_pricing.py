"""What the request in the form would cost, by the quota station's own reckoning."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Callable, Optional, Tuple

from ..domain.errors import DinamisError
from ..domain.estimate import Estimate
from ..domain.need import Need
from ..domain.request import ImageRequest, Kind
from ..words.estimate_text import explain_estimate, summary


class RequestPricing:
    """Prices what an area alone can price.

    Images of the archive are priced scene by scene, at the quota station; how several coverages
    of one area count is published nowhere: of neither a number is given here.

    Args:
        price: the estimate of a need, by the tariff in use and what was recorded.
    """

    def __init__(self, price: Callable[[Need], Estimate]) -> None:
        self._price = price

    def summary(self, request: ImageRequest) -> Tuple[str, bool]:
        """The estimate in one sentence, and whether it goes beyond the free quota."""
        found = self._estimate(request)
        return ("", False) if found is None else (summary(found), found.paid > 0)

    def sentences(self, request: ImageRequest) -> Tuple[str, ...]:
        """The estimate line by line, for the sheet; none where no number can be given."""
        found = self._estimate(request)
        return () if found is None else (summary(found), *explain_estimate(found))

    def _estimate(self, request: ImageRequest) -> Optional[Estimate]:
        is_unpriced = request.kind is Kind.ARCHIVE or request.coverages > 1
        if not request.area or request.category is None or is_unpriced:
            return None
        need = Need(
            area_km2=Decimal(str(round(request.area_km2, 2))),
            mission=request.mission,
            kind=request.kind,
            category=request.category,
            on=date.today(),
            mode=request.mode,
        )
        try:
            return self._price(need)
        except DinamisError:
            return None  # the quota station says what is wrong with the tariff
