from datetime import datetime, time

import pytest
from fake_queue import GB, MB, make_download
from qgis.PyQt.QtCore import QLocale

from dinamis_qgis.domain.download import DownloadLimits, DownloadState
from dinamis_qgis.domain.errors import (
    DiskFull,
    FileDamaged,
    ServiceBusy,
    ServiceUnreachable,
    SignInRequired,
)
from dinamis_qgis.gui.download.download_totals import totals, totals_text
from dinamis_qgis.gui.download.download_words import (
    details_text,
    files_text,
    left_text,
    progress_words,
    short_done_text,
    size_text,
    state_words,
)
from dinamis_qgis.gui.download.downloads_model import DownloadsModel

pytestmark = pytest.mark.usefixtures("qgis_app")
NOON = datetime(2026, 5, 13, 12)
NO_LIMITS = DownloadLimits()


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (None, "Waiting its turn"),
        (SignInRequired(), "Waiting until you sign in"),
        (ServiceUnreachable(), "Waiting for the network"),
        (ServiceBusy(), "Waiting for the service"),
        (DiskFull(), "Waiting for room on the disk"),
    ],
)
def test_says_what_a_download_waits_for(error, words):
    assert state_words(make_download(error=error), NO_LIMITS, NOON) == words


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        ((time(20), time(7)), "Waiting until 20:00"),
        ((time(8), time(12)), "Waiting until 08:00"),
        ((time(12), time(13)), "Waiting its turn"),
        ((time(9), time(8)), "Waiting its turn"),
    ],
)
def test_waits_for_its_hours_also_over_midnight(hours, words):
    limits = DownloadLimits(hours=hours)

    assert state_words(make_download(), limits, NOON) == words


def test_says_how_fast_it_is_while_it_runs():
    running = make_download(state=DownloadState.RUNNING, bytes_per_s=8.3 * MB)
    paused = make_download(state=DownloadState.PAUSED, bytes_per_s=8.3 * MB)

    assert progress_words(running, NO_LIMITS, NOON) == "Downloading – 8.3 MB/s"
    assert progress_words(paused, NO_LIMITS, NOON) == "Paused"


def test_a_failure_is_told_with_its_reason():
    failed = make_download(state=DownloadState.FAILED, error=FileDamaged("a.TIF: sha256"))

    assert state_words(failed, NO_LIMITS, NOON) == "Failed: arrived damaged"
    assert "a.TIF: sha256" in details_text(failed)


def test_a_full_disk_that_paused_it_is_named():
    paused = make_download(state=DownloadState.PAUSED, error=DiskFull())

    assert state_words(paused, NO_LIMITS, NOON) == "Paused: the disk is full"
    assert "Free some room" in details_text(paused)


def test_who_waits_for_a_sign_in_is_told_that_nothing_else_is_to_be_done():
    waiting = make_download(error=SignInRequired())

    assert "first station" in details_text(waiting)
    assert "by themselves" in details_text(waiting)


@pytest.mark.parametrize(
    ("done", "size", "text"),
    [
        (0, 4 * GB, "0 / 4.0 GB"),
        (1_234 * MB, 4_812 * MB, "1.2 / 4.8 GB"),
        (20 * MB, 4 * GB, "20 MB / 4.0 GB"),
        (12 * MB, 340 * MB, "12 / 340 MB"),
        (5 * GB, 5 * GB, "5.0 GB"),
        (5 * GB, None, "5.0 GB"),
        (0, 0, "0 bytes"),
    ],
)
def test_sizes_stand_in_one_unit(done, size, text):
    assert short_done_text(done, size) == text


def test_sizes_are_in_the_language_of_the_user():
    QLocale.setDefault(QLocale("fr_FR"))

    assert size_text(4_200 * MB).replace("\u00a0", " ") == "4,2 Go"
    assert short_done_text(1_234 * MB, 4_812 * MB).replace("\u00a0", " ") == "1,2 / 4,8 Go"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.1, "1 s left"), (45, "45 s left"), (400, "7 min left"), (9000, "2 h left")],
)
def test_time_left_is_told_in_one_unit(seconds, text):
    assert left_text(seconds) == text


def test_files_that_are_missing_come_first():
    lines = files_text(make_download(done=3 * GB, size=4 * GB)).splitlines()

    assert lines == [
        "IMG_MS_R1C1.TIF: Waiting its turn, 1.0 GB of 2.0 GB",
        "IMG_P_R1C1.TIF: Complete, 2.0 GB, verified",
    ]


def rows(*downloads):
    model = DownloadsModel()
    model.show(downloads)
    return model.rows()


def test_the_whole_queue_in_one_line():
    sums = totals(
        rows(
            make_download(1, DownloadState.DONE, size=1 * GB),
            make_download(2, DownloadState.DONE, size=0),
            make_download(3, DownloadState.RUNNING, 200 * MB, 3 * GB, bytes_per_s=8.3 * MB),
            make_download(4, size=200 * MB),
            make_download(5, DownloadState.PAUSED, size=600 * MB),
            make_download(6, DownloadState.CANCELLED, size=9 * GB),
        )
    )

    assert totals_text(sums) == "2 of 5 – 1.2 GB of 4.8 GB – 8.3 MB/s – 6 min left"
    assert sums.share == pytest.approx(0.25)


def test_a_size_that_is_not_known_is_not_promised():
    sums = totals(
        rows(
            make_download(1, DownloadState.DONE, size=1 * GB),
            make_download(2, DownloadState.RUNNING, GB, None, bytes_per_s=MB),
        )
    )

    assert totals_text(sums) == "1 of 2 – 2.0 GB – 1.0 MB/s"
    assert sums.share == 0.5


def test_an_empty_queue_has_nothing_to_say():
    assert totals_text(totals(())) == ""
    assert totals(()).share == 0.0
