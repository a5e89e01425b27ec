"""My activity, from the records of this computer to the window, a file and paper."""

import csv
import json
from datetime import date
from decimal import Decimal

import pytest
from fake_queue import make_download
from fakes import run_now
from ledgers import make_entry
from qgis.PyQt.QtGui import QImage
from scenes import make_scene

from dinamis_qgis.domain.account import Category
from dinamis_qgis.domain.download import DownloadState
from dinamis_qgis.domain.errors import LedgerUnreadable
from dinamis_qgis.domain.ledger import QuotaKey
from dinamis_qgis.domain.request import Kind, StatusCode
from dinamis_qgis.domain.stac_item import stac_item
from dinamis_qgis.gui.activity.bar_chart import labelled_every
from dinamis_qgis.stations.activity_desk import ActivityDesk


class Queue:
    """Finished downloads and their items."""

    def __init__(self, *downloads):
        self.listed = downloads
        self.text = json.dumps(stac_item(make_scene()))

    def downloads(self):
        return tuple(self.listed)

    def item(self, number):
        return self.text


@pytest.fixture
def make_desk(qtbot, tmp_path):
    made = []

    def make(entries=(), queue=None, service_id="theia"):
        desk = ActivityDesk(
            tmp_path / "requests.sqlite", lambda: entries, queue or Queue(), run_now
        )
        made.append(desk)
        dialog = desk.show(service_id, "INRAE", None)
        qtbot.addWidget(dialog)
        return dialog

    yield make
    for desk in made:
        desk.close()


def real(name, **changes):
    return make_entry(name, service_id="theia", **changes)


def texts(dialog, row):
    return [dialog.table.item(row, column).text() for column in range(dialog.table.columnCount())]


def done(number, **changes):
    return make_download(number, DownloadState.DONE, service_id="theia", **changes)


def test_requests_and_downloads_are_shown_with_what_they_come_to(make_desk):
    dialog = make_desk([real("A", status=StatusCode.COMPLETED)], Queue(done(1), done(2)))

    last = dialog.table.rowCount() - 1
    assert texts(dialog, last)[0] == "Total"
    assert texts(dialog, last)[3:7] == ["1", "–", "134.56\u00a0km²", "2"]
    assert "2026" in dialog.chart.accessibleDescription()


def test_what_was_downloaded_counts_after_it_left_the_list(make_desk):
    make_desk(queue=Queue(done(1)))

    dialog = make_desk(queue=Queue())

    assert texts(dialog, 0)[6] == "1"


def test_what_was_not_finished_does_not_count(make_desk):
    dialog = make_desk(queue=Queue(make_download(1, DownloadState.RUNNING, service_id="theia")))

    assert dialog.table.rowCount() == 0
    assert "Nothing is recorded" in dialog.notice.text()
    assert not dialog.csv_button.isEnabled()


def test_an_item_that_cannot_be_read_hides_no_other(make_desk):
    queue = Queue(done(1))
    queue.text = "{}"

    dialog = make_desk([real("A")], queue)

    assert texts(dialog, 0)[3] == "1"


def test_play_is_never_mixed_with_real_requests(make_desk):
    entries = [real("A"), make_entry("P1"), make_entry("P2")]

    assert texts(make_desk(entries), 0)[3] == "1"
    assert texts(make_desk(entries, service_id="training"), 0)[3] == "2"


def test_the_entitys_are_a_choice(make_desk):
    other = real("B", key=QuotaKey("CEREMA", Category.PUBLIC, "pleiades"))
    dialog = make_desk([real("A"), other])
    assert texts(dialog, 0)[3] == "2"

    dialog.whose_combo.setCurrentIndex(1)

    assert texts(dialog, 0)[3] == "1"


def test_a_damaged_record_is_said(make_desk, qtbot, tmp_path):
    def damaged():
        raise LedgerUnreadable("requests.sqlite: malformed")

    desk = ActivityDesk(tmp_path / "other.sqlite", damaged, Queue(), run_now)
    dialog = desk.show("theia", "", None)
    qtbot.addWidget(dialog)

    assert dialog.notice.text()
    assert dialog.table.rowCount() == 0
    desk.close()


def test_the_file_has_every_line_and_no_total(make_desk, tmp_path):
    spot = QuotaKey("INRAE", Category.PUBLIC, "spot67")
    dialog = make_desk([real("A"), real("S", unit="credits", key=spot)])

    dialog.save_csv(tmp_path / "mine.csv")

    with (tmp_path / "mine.csv").open(encoding="utf-8-sig", newline="") as stream:
        lines = list(csv.DictReader(stream))
    assert [(one["mission"], one["free_km2"], one["free_credits"]) for one in lines] == [
        ("pleiades", "100", "0"), ("spot67", "0", "100"),
    ]  # fmt: skip


def test_paper_takes_many_years(make_desk, tmp_path):
    entries = [
        real(f"R{year}{kind}", sent=date(year, 5, 1), kind=Kind.TASKING,
             status=StatusCode.COMPLETED, price_eur=Decimal(year),
             key=QuotaKey("INRAE", category, "pleiades"))
        for year in range(2012, 2027) for kind, category in enumerate(Category)
    ]  # fmt: skip
    dialog = make_desk(entries)

    dialog.save_pdf(tmp_path / "mine.pdf")

    content = (tmp_path / "mine.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") > 1
    assert "Written to" in dialog.notice.text()


def test_paper_that_cannot_be_written_is_said(make_desk, tmp_path):
    dialog = make_desk([real("A")])

    dialog.save_pdf(tmp_path / "no such folder" / "mine.pdf")

    assert "Written" not in dialog.notice.text()
    assert dialog.notice.text()


@pytest.mark.parametrize(("widest", "slot", "step"), [(20, 40, 1), (20, 20, 2), (40, 15, 3)])
def test_words_below_bars_never_run_into_each_other(widest, slot, step):
    assert labelled_every(widest, slot) == step


def test_bars_are_drawn(make_desk):
    drawn = make_desk([real("A")]).chart.grab().toImage()
    empty = make_desk([]).chart.grab().toImage()

    assert isinstance(drawn, QImage)
    assert _colours(drawn) > _colours(empty)


def _colours(image):
    return len({image.pixel(x, y) for x in range(0, image.width(), 3)
                for y in range(0, image.height(), 3)})  # fmt: skip
