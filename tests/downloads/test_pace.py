"""No faster than allowed."""

from hypothesis import given
from hypothesis import strategies as st

from dinamis_qgis.downloads.pace import MOST_BYTES, Gulp, Pace


class Clock:
    """Goes on when somebody waits."""

    def __init__(self):
        self.now = 0.0
        self.is_asked = False

    def __call__(self):
        return self.now

    def wait(self, seconds):
        self.now += seconds


@given(
    rate=st.integers(100_000, 10**9),
    pieces=st.lists(st.integers(1, 10**6), min_size=1, max_size=10),
)
def test_the_rate_holds_over_any_time(rate, pieces):
    clock = Clock()
    pace = Pace(rate, clock)

    for piece in pieces:
        pace.spend(piece, clock)

    assert clock.now >= sum(pieces) / rate * 0.999 - 0.11
    assert clock.now <= sum(pieces) / rate + 1.0


def test_without_a_limit_nobody_waits():
    clock = Clock()

    Pace(None, clock).spend(10**9, clock)

    assert clock.now == 0


def test_pieces_are_small_on_a_slow_line_and_large_on_a_fast_one():
    clock = Clock()
    gulp = Gulp(clock)
    for _ in range(10):
        gulp.took(gulp.next(MOST_BYTES))
    fast = gulp.next(MOST_BYTES)
    for _ in range(10):
        size = gulp.next(MOST_BYTES)
        clock.wait(5)
        gulp.took(size)

    assert fast == MOST_BYTES
    assert gulp.next(MOST_BYTES) == 16 * 1024
