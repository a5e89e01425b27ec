import pytest

from dinamis_qgis.gui.download_meter import DownloadMeter

pytestmark = pytest.mark.usefixtures("qgis_app")


class Watch:
    def __init__(self):
        self.seconds = 100.0

    def __call__(self):
        return self.seconds


@pytest.fixture
def watch():
    return Watch()


def test_tells_share_size_and_rate(watch):
    told = []
    meter = DownloadMeter(lambda *report: told.append(report), watch)

    meter(0, 8_000_000)
    watch.seconds += 2
    meter(4_000_000, 8_000_000)

    assert told[-1] == (0.5, "4.0 MB / 8.0 MB, 2.0 MB per second")


def test_what_was_there_before_does_not_count_in_the_rate(watch):
    told = []
    meter = DownloadMeter(lambda *report: told.append(report), watch)

    meter(6_000_000, 8_000_000)
    watch.seconds += 1
    meter(7_000_000, 8_000_000)

    assert told[-1][1].endswith("1.0 MB per second")


def test_speaks_ten_times_a_second_at_most_and_at_the_end(watch):
    told = []
    meter = DownloadMeter(lambda *report: told.append(report), watch)

    for done in range(0, 1_000_001, 1000):
        meter(done, 1_000_000)
        watch.seconds += 0.001

    assert len(told) < 15
    assert told[-1][0] == 1.0


def test_without_a_size_it_tells_what_has_arrived(watch):
    told = []
    meter = DownloadMeter(lambda *report: told.append(report), watch)

    meter(1_500_000, None)

    assert told == [(0.0, "1.5 MB")]
