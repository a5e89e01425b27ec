"""When more connections are worth while."""

from dinamis_qgis.downloads.line_speed import LineSpeed


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


def speed_of(*arrivals):
    """What is known after pieces that each took so many seconds."""
    clock = Clock()
    speed = LineSpeed(clock)
    for seconds, count in arrivals:
        clock.now += seconds
        speed.arrived(count)
    return speed, clock


def test_a_line_is_not_fast_before_it_was_seen():
    speed, _ = speed_of((0.01, 50_000_000))

    assert not speed.is_fast


def test_a_line_of_a_gigabit_is_not_fast_and_a_disk_nearby_is():
    gigabit, _ = speed_of(*[(0.05, 5_900_000)] * 4)
    nearby, _ = speed_of(*[(0.05, 30_000_000)] * 4)

    assert not gigabit.is_fast
    assert nearby.is_fast


def test_a_line_that_stands_still_is_not_fast_any_more():
    speed, clock = speed_of(*[(0.05, 30_000_000)] * 4)

    clock.now += 1

    assert not speed.is_fast
