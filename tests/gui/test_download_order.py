from hypothesis import given
from hypothesis import strategies as st

from dinamis_qgis.gui.download.download_order import moved, moves_before, moves_down, moves_up


@st.composite
def choices(draw):
    order = list(range(10, 10 + draw(st.integers(1, 12))))
    chosen = draw(st.sets(st.sampled_from(order)))
    return order, chosen, draw(st.integers(0, len(order)))


@given(choices())
def test_what_is_dropped_stands_together_where_it_was_dropped(choice):
    order, chosen, place = choice

    moves = moves_before(order, chosen, place)

    head = [number for number in order[:place] if number not in chosen]
    tail = [number for number in order[place:] if number not in chosen]
    middle = [number for number in order if number in chosen]
    assert moved(order, moves) == head + middle + tail
    assert {number for number, _ in moves} <= chosen


@given(choices())
def test_up_and_down_again_is_where_it_was(choice):
    order, chosen, _ = choice
    if order[0] in chosen:
        return

    up = moved(order, moves_up(order, chosen))

    assert moved(up, moves_down(up, chosen)) == order


def test_dropped_where_it_stands_nothing_moves():
    assert moves_before([1, 2, 3], {2}, 1) == []
    assert moves_before([1, 2, 3], {2}, 2) == []
    assert moves_before([1, 2, 3], {1, 2}, 0) == []


def test_the_first_cannot_go_up():
    assert moves_up([1, 2, 3], {1}) == []
    assert moves_up([1, 2, 3], {1, 2}) == []
    assert moved([1, 2, 3], moves_up([1, 2, 3], {1, 3})) == [1, 3, 2]


def test_the_last_cannot_go_down():
    assert moves_down([1, 2, 3], {3}) == []
    assert moved([1, 2, 3], moves_down([1, 2, 3], {1, 2})) == [3, 1, 2]
