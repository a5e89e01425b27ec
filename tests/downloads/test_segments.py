"""Stretches of a file that several threads fetch, and take from one another."""

from dinamis_qgis.downloads.segments import Segments


def test_a_stretch_whose_end_was_taken_away_meanwhile_is_complete():
    segments = Segments([(0, 100, 0)], smallest=10)
    first = segments.take()
    second = segments.take()  # its half goes to another thread

    segments.advance(first, 60)  # which had read further by then

    assert (first.stop, second.start) == (50, 50)
    assert segments.room(first) == 0
    assert segments.done == 50
    assert segments.left == 50


def test_a_stretch_grows_into_what_nobody_has_begun_with():
    segments = Segments([(0, 100, 0), (100, 200, 0), (200, 300, 50)], smallest=10)
    stretch = segments.take()

    assert segments.free_until(stretch) == 200
    assert segments.room(stretch, 500, stop=150) == 100
    assert segments.room(stretch, 500, stop=1000) == 200
    assert segments.stretches() == ((0, 200, 0), (200, 300, 50))


def test_a_large_file_is_cut_so_that_it_arrives_from_its_front():
    segments = Segments([(0, 6_000_000_000, 0)])

    segments.divide(6)

    starts = [segments.take().start for _ in range(6)]
    assert starts == sorted(starts)
    assert starts[-1] < 300_000_000


def test_the_front_is_what_is_there_without_a_gap():
    segments = Segments([(100, 200, 70), (0, 100, 100), (200, 300, 100)])

    assert segments.front == 170


def test_what_is_done_is_never_more_than_there_is():
    segments = Segments([(0, 100, 0)], smallest=10)
    stretch = segments.take()

    segments.advance(stretch, 150)

    assert segments.stretches() == ((0, 100, 100),)
