from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from fake_queue import GB, make_download
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.PyQt.QtCore import QModelIndex, QPersistentModelIndex, Qt
from qgis.PyQt.QtTest import QAbstractItemModelTester

from dinamis_qgis.domain.download import DownloadState
from dinamis_qgis.gui.download.downloads_model import DownloadsModel

pytestmark = pytest.mark.usefixtures("qgis_app")


def strict(model):
    """Has Qt stop the test where the model breaks its own word."""
    model.tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    return model


def changed_rows(model):
    rows = []
    model.dataChanged.connect(lambda first, last, *_: rows.append((first.row(), last.row())))
    return rows


def test_only_the_row_that_changed_is_told():
    model = strict(DownloadsModel())
    downloads = [make_download(number) for number in range(1, 501)]
    model.show(downloads)
    told = changed_rows(model)

    downloads[250] = make_download(251, DownloadState.RUNNING, GB)
    model.show(downloads, {251})

    assert told == [(250, 250)]


def test_what_says_the_same_is_not_told():
    model = DownloadsModel()
    model.show([make_download(1), make_download(2)])
    told = changed_rows(model)

    model.show([make_download(1), make_download(2)])

    assert told == []


numbers = st.lists(st.integers(1, 12), unique=True)


@given(numbers, numbers)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_what_is_selected_stays_so_whatever_the_order(before, after):
    model = strict(DownloadsModel())
    model.show([make_download(number) for number in before])
    kept = {number: QPersistentModelIndex(model.index(row, 0)) for row, number in enumerate(before)}

    model.show([make_download(number) for number in after])

    assert model.order() == after
    for number, index in kept.items():
        assert index.isValid() == (number in after)
        if index.isValid():
            assert model.row(index.row()).download.number == number


def test_a_share_is_a_share_beyond_two_gigabytes():
    model = DownloadsModel()
    model.show([make_download(1, DownloadState.RUNNING, 9 * GB, 12 * GB)])

    row = model.row(0)

    assert row.share == pytest.approx(0.75)
    assert row.share_words == "75 %"


def test_it_is_never_whole_before_it_is():
    model = DownloadsModel()
    model.show([make_download(1, DownloadState.RUNNING, 4 * GB - 1, 4 * GB)])

    assert model.row(0).share_words == "99 %"


def test_without_a_size_there_is_no_share():
    model = DownloadsModel()
    model.show([make_download(1, DownloadState.RUNNING, GB, None)])

    assert model.row(0).share is None


def test_a_screen_reader_is_told_everything_that_is_painted():
    model = DownloadsModel()
    model.show([make_download(1, DownloadState.RUNNING, GB, 4 * GB, bytes_per_s=1e7)])

    text = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert text == ("PHR1A 2016-05-01, Downloading – 10.0 MB/s, 25 %, 1.0 GB of 4.0 GB, 5 min left")


def test_the_tool_tip_names_the_files():
    model = DownloadsModel()
    model.show([make_download(1)])

    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)

    assert "SCENE_1" in tip
    assert "IMG_P_R1C1.TIF: Waiting its turn" in tip


def test_dragging_asks_for_another_order_and_changes_none_itself():
    model = strict(DownloadsModel())
    model.show([make_download(number) for number in (1, 2, 3)])
    asked = []
    model.moves_wanted.connect(asked.append)
    mime = model.mimeData([model.index(0, 0)])

    taken = model.dropMimeData(mime, Qt.DropAction.MoveAction, 3, 0, QModelIndex())

    assert asked == [[(1, 2)]]
    assert not taken
    assert model.order() == [1, 2, 3]


def test_dropped_on_a_row_it_goes_before_it():
    model = DownloadsModel()
    model.show([make_download(number) for number in (1, 2, 3)])
    asked = []
    model.moves_wanted.connect(asked.append)
    mime = model.mimeData([model.index(2, 0)])

    model.dropMimeData(mime, Qt.DropAction.MoveAction, -1, -1, model.index(0, 0))

    assert asked == [[(3, 0)]]


def test_hours_are_shown_once_they_are_known():
    model = DownloadsModel()
    model.show([make_download(1)])
    told = changed_rows(model)

    model.set_limits(replace(model.limits, hours=_hours_that_are_not_now()))

    assert told == [(0, 0)]
    assert "Waiting until" in model.row(0).words


def _hours_that_are_not_now():
    later = datetime.now() + timedelta(hours=2)
    return later.time().replace(second=0), (later + timedelta(hours=1)).time()
