"""The cheapest packs for so many credits."""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal
from functools import reduce
from math import gcd
from typing import Dict, List, Sequence, Tuple

from .tariff_row import Pack

Bought = Dict[Pack, int]
"""How many of each."""


def cheapest_packs(credits: Decimal, packs: Sequence[Pack]) -> Bought:
    """How many of each pack to buy for at least so many credits, at the lowest price.

    Exact; among equal prices, the one with fewest credits left over.

    Of ``b`` other packs, where ``b`` is the size of the one with the cheapest credit, some add up
    to a multiple of ``b`` (pigeonhole) and may as well be bought as such: far from the end,
    nothing but that one is needed. Near the end, the best for fewer credits leads to the best
    for more.
    """
    if credits <= 0 or not packs:
        return {}
    step = reduce(gcd, (int(pack.credits) for pack in packs))
    needed = int((credits / step).to_integral_value(ROUND_CEILING))
    sizes = [int(pack.credits) // step for pack in packs]
    bulk = min(packs, key=lambda pack: (pack.price_eur / pack.credits, pack.credits))
    bulk_size = int(bulk.credits) // step
    in_bulk = max(0, -(-(needed - bulk_size * max(sizes)) // bulk_size))
    bought = _best(needed - in_bulk * bulk_size, packs, sizes)
    bought[bulk] = bought.get(bulk, 0) + in_bulk
    return {pack: count for pack, count in bought.items() if count}


def worth(bought: Bought) -> Tuple[Decimal, Decimal]:
    """What packs cost, and how many credits they hold."""
    price = sum((pack.price_eur * count for pack, count in bought.items()), Decimal(0))
    credits = sum((pack.credits * count for pack, count in bought.items()), Decimal(0))
    return price, credits


def _best(needed: int, packs: Sequence[Pack], sizes: Sequence[int]) -> Bought:
    best: List[Tuple[Decimal, Decimal]] = [(Decimal(0), Decimal(0))]
    last: List[int] = [-1]
    for count in range(1, needed + 1):
        offers = []
        for index, pack in enumerate(packs):
            price, credits = best[max(0, count - sizes[index])]
            offers.append((price + pack.price_eur, credits + pack.credits, index))
        price, credits, index = min(offers)
        best.append((price, credits))
        last.append(index)
    bought: Bought = {}
    count = max(0, needed)
    while count > 0:
        pack = packs[last[count]]
        bought[pack] = bought.get(pack, 0) + 1
        count = max(0, count - sizes[last[count]])
    return bought
