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


def test_what_is_done_is_never_more_than_there_is():
    segments = Segments([(0, 100, 0)], smallest=10)
    stretch = segments.take()

    segments.advance(stretch, 150)

    assert segments.stretches() == ((0, 100, 100),)
