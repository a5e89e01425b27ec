"""The solver against every possible choice."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dinamis_qgis.domain.cheapest_cover import cheapest_cover
from dinamis_qgis.domain.cover_bound import Relaxation, without_needless
from dinamis_qgis.domain.cover_repair import repaired_cover
from dinamis_qgis.domain.cover_search import CoverSearch
from dinamis_qgis.domain.cover_tree import CoverTree
from dinamis_qgis.domain.errors import Cancelled
from dinamis_qgis.domain.most_covered import most_covered
from dinamis_qgis.domain.overlap import go_on
from dinamis_qgis.domain.set_cover import CoverProblem, bits, count, reduced, transposed


@st.composite
def problems(draw, equal=False):
    width = draw(st.integers(1, 9))
    rows = draw(st.lists(st.integers(1, 2**width - 1), min_size=1, max_size=12))
    cost = st.just(1.0) if equal else st.integers(1, 9).map(float)
    costs = draw(st.lists(cost, min_size=width, max_size=width))
    return CoverProblem(tuple(rows), tuple(costs))


def cheapest_of_all(problem):
    return min(
        sum(problem.costs[one] for one in chosen)
        for size in range(len(problem.costs) + 1)
        for chosen in combinations(range(len(problem.costs)), size)
        if covers(problem, chosen)
    )


def covers(problem, chosen):
    mask = sum(1 << one for one in chosen)
    return all(row & mask for row in problem.rows)


@settings(max_examples=150, deadline=None)
@given(problems())
def test_a_small_cover_is_the_cheapest_and_known_to_be(problem):
    cover = cheapest_cover(problem, go_on)

    assert covers(problem, cover.chosen)
    assert cover.cost == pytest.approx(cheapest_of_all(problem))
    assert cover.is_proven


@settings(max_examples=100, deadline=None)
@given(problems())
def test_reducing_loses_no_cheapest_cover(problem):
    small = reduced(problem)

    fixed = sum(problem.costs[one] for one in small.fixed)
    rest = cheapest_of_all(small.problem) if small.problem.rows else 0
    assert fixed + rest == pytest.approx(cheapest_of_all(problem))


@settings(max_examples=100, deadline=None)
@given(problems())
def test_the_bound_is_below_every_cover(problem):
    bound = Relaxation(problem).run(50, go_on)

    best = cheapest_of_all(problem)
    assert bound.least <= best + 1e-6
    assert bound.cost >= best - 1e-6
    assert covers(problem, bound.chosen)


@settings(max_examples=60, deadline=None)
@given(problems(equal=True))
def test_both_searches_give_covers_no_worse_than_what_they_start_from(problem):
    start = without_needless(range(len(problem.costs)), problem.columns, problem.costs)

    searched = CoverSearch(problem).run(start, 2_000, 0.0, go_on)
    repaired = repaired_cover(problem, start, 2_000, go_on)

    assert covers(problem, searched)
    assert covers(problem, repaired)
    assert max(len(searched), len(repaired)) <= len(start)


@settings(max_examples=80, deadline=None)
@given(problems(), st.integers(1, 4))
def test_the_most_cells_for_few_sets(problem, most):
    columns = problem.columns

    def cells(chosen):
        return count(sum(1 << cell for cell in range(12) if any(
            columns[one] >> cell & 1 for one in chosen)))  # fmt: skip

    chosen = most_covered(columns, problem.costs, most, go_on)

    sizes = range(1, min(most, len(columns)) + 1)
    best = max(cells(some) for size in sizes for some in combinations(range(len(columns)), size))
    assert len(chosen) <= most
    assert cells(chosen) == best


def test_a_tree_that_is_cut_short_claims_nothing():
    rows = tuple(0b111 << number for number in range(12))
    problem = CoverProblem(rows, (1.0,) * 14)

    assert CoverTree(problem, go_on).cheapest(range(14), 5) is None


@given(st.lists(st.integers(0, 2**20 - 1), max_size=9))
def test_turning_a_table_twice_gives_it_back(rows):
    assert transposed(transposed(rows, 20), len(rows)) == rows or not rows


@given(st.integers(0, 2**70))
def test_bits_are_the_places_of_the_ones(number):
    assert sum(1 << place for place in bits(number)) == number


def test_a_search_can_be_stopped():
    def stop():
        raise Cancelled

    rows = tuple((1 << number) | (1 << (number * 7 + 3) % 40) for number in range(40))

    with pytest.raises(Cancelled):
        cheapest_cover(CoverProblem(rows, (1.0,) * 40), stop)
