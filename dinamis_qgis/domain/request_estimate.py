"""Requests of several missions priced side by side, with their sum."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Optional, Sequence, Tuple

from .estimate import Estimate, estimate
from .need import Need
from .tariff_row import Tariff


@dataclass(frozen=True)
class RequestEstimate:
    """One estimate a mission: each is a request of its own."""

    estimates: Tuple[Estimate, ...]

    @property
    def price_eur(self) -> Optional[Decimal]:
        """The sum before VAT; None where one of them has no published price."""
        prices = [found.price_eur for found in self.estimates]
        known = [price for price in prices if price is not None]
        return sum(known, Decimal("0.00")) if len(known) == len(prices) else None

    @property
    def is_free(self) -> bool:
        return self.price_eur == 0

    @property
    def is_old(self) -> bool:
        return any(found.is_old for found in self.estimates)


def estimate_all(needs: Sequence[Need], tariffs: Sequence[Tariff]) -> RequestEstimate:
    """Price the requests of several missions.

    Raises:
        TariffMissing: there is no tariff for a mission on its day.
        UnexpectedReply: the service tells a quota in another unit than the tariff.
    """
    return RequestEstimate(tuple(estimate(need, tariffs) for need in needs))
