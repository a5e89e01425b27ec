"""The copies of a service's collections, kept in step without asking the user."""

from datetime import date, datetime, timedelta, timezone
from types import SimpleNamespace

import pytest
from fakes import RunLater, run_now
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from scenes import WORLD_MAP, make_scene, note_copied

from dinamis_qgis.domain.collection import SceneCollection
from dinamis_qgis.domain.errors import ServiceUnreachable
from dinamis_qgis.domain.search import ScenePage
from dinamis_qgis.domain.service import Service
from dinamis_qgis.library import Library
from dinamis_qgis.stations.catalogue_desk import CatalogueDesk

PLEIADES = SceneCollection("pleiades", "Pléiades", date(2024, 1, 1))


class FakeClient:
    service = Service("training", "Training", "https://x/", collections=("pleiades",))

    def __init__(self):
        self.scenes = (make_scene("a"), make_scene("b"))
        self.is_away = False

    def collections(self):
        if self.is_away:
            raise ServiceUnreachable("away")
        return (PLEIADES, SceneCollection("other"))

    def search(self, query, link=None):
        found = [scene for scene in self.scenes if _is_within(scene.acquired.date(), query)]
        return ScenePage(tuple(found), None, len(found))

    stream = search


def _is_within(day, query):
    return (query.start is None or day >= query.start) and (query.end is None or day <= query.end)


class FakeSettings:
    def __init__(self):
        self.copied = ("pleiades",)

    def copied_collections(self, service_id):
        return self.copied

    def set_copied_collections(self, service_id, names):
        self.copied = tuple(names)


@pytest.fixture
def client():
    return FakeClient()


@pytest.fixture
def catalogue(library):
    return library.catalogue("training")


@pytest.fixture
def library(tmp_path):
    return Library(tmp_path, WORLD_MAP)


@pytest.fixture
def desk(qgis_app, library):
    desk = CatalogueDesk(library, SimpleNamespace(run=run_now), FakeSettings())
    desk.told = []
    desk.changed.connect(desk.told.append)
    return desk


def test_what_was_never_copied_is_copied_quietly(desk, client, catalogue):
    desk.update_when_old(client)

    assert desk.told == ["training"]
    assert catalogue.freshness(("pleiades",)).is_complete
    assert catalogue.kept(("pleiades",)) == 2


@pytest.mark.parametrize(
    ("age", "is_copied"),
    [
        (timedelta(hours=23), False),
        (timedelta(hours=25), True),
        (timedelta(days=-400), True),
    ],
    ids=["of today", "of yesterday", "of a clock that went ahead"],
)
def test_a_copy_is_brought_up_to_date_once_a_day(desk, client, catalogue, age, is_copied):
    desk.update_when_old(client)
    note_copied(catalogue, "pleiades", datetime.now(timezone.utc) - age, 2)
    client.scenes += (make_scene("c"),)

    desk.update_when_old(client)

    assert (catalogue.kept(("pleiades",)) == 3) is is_copied


def test_without_network_the_copy_stays_and_nobody_is_bothered(desk, client, catalogue):
    desk.update_when_old(client)
    note_copied(catalogue, "pleiades", datetime(2020, 1, 1, tzinfo=timezone.utc), 2)
    client.is_away = True

    desk.update_when_old(client)

    assert desk.told == ["training"]
    assert catalogue.freshness(("pleiades",)).is_complete


def test_what_is_no_longer_to_be_kept_is_no_longer_called_complete(desk, client, catalogue):
    desk.update_when_old(client)

    desk._keep_choice(client, ())

    assert not catalogue.freshness(("pleiades",)).is_complete
    assert catalogue.kept(("pleiades",)) == 2


@pytest.fixture
def later():
    return RunLater()


@pytest.fixture
def busy_desk(qgis_app, library, later):
    return CatalogueDesk(library, SimpleNamespace(run=later), FakeSettings())


def opened(qtbot, desk, client):
    dialog = desk.open_dialog(client, "Training", None)
    qtbot.addWidget(dialog)
    return dialog


def test_a_dialog_that_is_opened_again_shows_the_copy_that_is_under_way(
    qtbot, busy_desk, client, catalogue, later
):
    """It offered to start a second copy beside the first."""
    first = opened(qtbot, busy_desk, client)
    later.finish_all()
    first.update_button.click()
    first.close()
    dialog = opened(qtbot, busy_desk, client)
    later.finish(1)  # what is kept, before the copy has ended

    shown = (dialog.progress_bar.isVisible(), dialog.update_button.isEnabled())
    later.finish_all()

    assert shown == (True, False)
    assert (dialog.progress_bar.isVisible(), dialog.update_button.isEnabled()) == (False, True)
    assert "Up to date" in dialog.progress_label.text()
    assert catalogue.kept(("pleiades",)) == 2


def test_the_daily_copy_can_be_watched_and_stopped(qtbot, busy_desk, client, catalogue, later):
    busy_desk.update_when_old(client)
    later.finish()  # it is old
    dialog = opened(qtbot, busy_desk, client)

    dialog.stop_button.click()
    later.finish_all()

    assert "Stopped" in dialog.notice.text()
    assert not catalogue.freshness(("pleiades",)).is_complete


def test_other_collections_are_copied_beside_those_that_are_under_way(
    busy_desk, client, catalogue, later
):
    """Whoever asks for them is not told that all is up to date without them."""
    client.scenes += (make_scene("c", collection="other"),)
    first = busy_desk.copy(client, (PLEIADES,))

    second = busy_desk.copy(client, (PLEIADES, SceneCollection("other")))
    later.finish(1)  # the later one may end first
    later.finish_all()

    assert second is not first
    assert [one.id for one in second.collections] == ["other"]
    assert first.outcome
    assert second.outcome
    assert catalogue.mirrored("other")


def test_a_copy_is_not_started_beside_another(busy_desk, client, later):
    first = busy_desk.copy(client, (PLEIADES,))

    assert busy_desk.copy(client, (PLEIADES,)) is first
    assert len(later.waiting) == 1
    later.finish_all()
    assert busy_desk.copy(client, (PLEIADES,)) is not first


def kept_of(dialog):
    """What the dialog says is kept of the first collection, and the room it all takes."""
    return dialog.tree.topLevelItem(0).text(2), dialog.size_label.text()


def test_what_is_kept_grows_in_sight_while_it_is_copied(
    qtbot, busy_desk, client, catalogue, later, monkeypatch
):
    monkeypatch.setattr("dinamis_qgis.gui.catalogue.catalogue_dialog._LOOK_MS", 10)
    dialog = opened(qtbot, busy_desk, client)
    later.finish_all()
    before = kept_of(dialog)
    dialog.update_button.click()  # its job waits: the copy is under way
    catalogue.keep(make_scene(f"scene-{number}") for number in range(500))

    qtbot.waitUntil(lambda: len(later.waiting) > 1)
    later.finish(1)

    assert (before[0], kept_of(dialog)[0]) == ("0", "500")
    assert kept_of(dialog)[1] != before[1]
    assert not dialog.tree.isEnabled()
    assert dialog.tree.topLevelItem(0).text(0) == "Pléiades"


def test_a_copy_that_failed_shows_what_it_has_kept(qtbot, busy_desk, client, catalogue, later):
    dialog = opened(qtbot, busy_desk, client)
    later.finish_all()
    dialog.update_button.click()
    catalogue.keep(client.scenes)
    client.is_away = True
    client.stream = lambda *_: client.collections()  # it raises now

    later.finish_all()

    assert kept_of(dialog)[0] == "2"
    assert "away" in dialog.notice.text()


def test_a_dialog_that_was_closed_before_its_answer_came_is_left_alone(
    qtbot, busy_desk, client, later
):
    dialog = busy_desk.open_dialog(client, "Training", None)
    dialog.close()
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)

    later.finish_all()

    assert sip.isdeleted(dialog)


def test_the_share_shown_never_goes_back_though_two_collections_come_at_once(
    busy_desk, client, monkeypatch
):
    """The last of one comes after the first of the next."""
    shares = []
    job = SimpleNamespace(check=_ignored, report=lambda share, text: shares.append(share))

    def copy_both(client, collections, job, report):
        first, second = collections
        for collection, share in ((first, 0.9), (second, 0.1), (first, 1.0), (second, 1.0)):
            report(collection, share, 1)

    monkeypatch.setattr(busy_desk._library, "mirror", copy_both)
    busy_desk._mirror(client, client.collections(), job)

    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def _ignored():
    pass
