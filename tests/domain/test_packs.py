from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dinamis_qgis.domain.packs import cheapest_packs, worth
from dinamis_qgis.domain.tariff_row import Pack

DINAMIS = (Pack(Decimal(20), Decimal(20000)), Pack(Decimal(50), Decimal(50000)))


@pytest.mark.parametrize(
    ("credits", "euros", "held"),
    [
        (1, 20000, 20),
        (20, 20000, 20),
        (21, 40000, 40),
        (41, 50000, 50),
        (50, 50000, 50),
        (51, 60000, 60),
        (90, 90000, 90),
        (91, 100000, 100),
    ],
)
def test_packs_of_dinamis(credits, euros, held):
    assert worth(cheapest_packs(Decimal(credits), DINAMIS)) == (euros, held)


def test_nothing_is_bought_for_nothing():
    assert cheapest_packs(Decimal(0), DINAMIS) == {}
    assert cheapest_packs(Decimal(5), ()) == {}


PACKS = st.lists(
    st.builds(Pack, st.integers(1, 15).map(Decimal), st.integers(0, 40).map(Decimal)),
    min_size=1,
    max_size=4,
    unique=True,
)


@settings(max_examples=200, deadline=None)
@given(st.integers(1, 60), PACKS)
def test_no_other_combination_is_cheaper_or_wastes_less(wanted, packs):
    price, credits = worth(cheapest_packs(Decimal(wanted), packs))

    assert (price, credits) == _best_by_trying(wanted, packs)


def _best_by_trying(wanted, packs):
    """The lowest price and, at that price, the fewest credits: every multiset is tried."""
    found, open_ends = set(), {(0, 0)}
    while open_ends:
        ends = {
            (price + int(pack.price_eur), credits + int(pack.credits))
            for price, credits in open_ends
            for pack in packs
        }
        found |= {end for end in ends if end[1] >= wanted}
        open_ends = {end for end in ends if end[1] < wanted}
    return min(found)


def test_the_whole_earth_is_priced_at_once():
    price, credits = worth(cheapest_packs(Decimal(141_681), DINAMIS))

    assert credits == 141_690
    assert price == credits * 1000
