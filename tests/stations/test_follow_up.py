"""What becomes of a request reaches the quota, the downloads, the map and the activity."""

import uuid
from datetime import timedelta

import pytest
from fakes import run_now
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget
from request_rules import RULES, make_request

from dinamis_qgis.domain.account import Account, Category
from dinamis_qgis.domain.order import order_of
from dinamis_qgis.domain.request import StatusCode
from dinamis_qgis.layers.map_content import MapContent
from dinamis_qgis.stations.follow_up import FollowUp
from dinamis_qgis.stations.quota_station import QuotaStation
from dinamis_qgis.stations.request_station import RequestStation


class Images(QObject):
    """Stands for the image station: what is offered goes to its queue when it is told to."""

    completed = pyqtSignal()

    def __init__(self):
        super().__init__()
        self.queue, self.products, self.panel = self, self, QWidget()
        self.panel.start_download = lambda: self.queued.extend(self.offered)
        self.offered, self.queued = (), []

    def set_scenes(self, scenes):
        self.offered = scenes

    def load(self, paths):
        """What was noted by hand, to be shown."""

    def downloads(self):
        return ()


class Now:
    """Stands for `Background`: runs at once."""

    run = staticmethod(run_now)


class World:
    """The stations, connected."""

    def __init__(self, client, folder):
        self.errors = []
        self.images, self.project = Images(), QgsProject()
        self.content = MapContent(self.project, lambda numbers: None)
        self.quota = QuotaStation(folder, run_now, self.errors.append)
        self.requests = RequestStation(
            lambda: client, Now(), folder / "drafts.sqlite", folder, lambda url: None
        )
        self.follow_up = FollowUp(
            lambda: client.service.id, folder / "drafts.sqlite", self.content, run_now
        )
        self.follow_up.connect_stations(self.requests, self.quota, self.images)
        account = Account("anne", "Anne Martin", "", "INRAE", Category.PUBLIC)
        self.quota.set_account(account)
        self.requests.use_service()
        self.requests.panel.set_account(account)

    def close(self):
        self.follow_up.close()
        self.requests.close()
        self.content.close()


@pytest.fixture
def world(qtbot, signed_in_client, tmp_path):
    made = World(signed_in_client, tmp_path)
    for widget in (made.requests.panel, made.quota.panel, made.images.panel):
        qtbot.addWidget(widget)
    yield made
    made.close()


@pytest.fixture
def sent(world, signed_in_client):
    """A request that was sent and recorded."""
    request = make_request(project="Dunes")
    tracked = signed_in_client.post_order(order_of(request, RULES, uuid.uuid4().hex))
    world.quota.note("training", request, tracked)
    world.requests.follower.follow()
    return tracked


def test_a_delivery_is_told_recorded_and_queued_in_one_click(world, sent, training):
    told = []
    world.follow_up.told.connect(lambda text, level: told.append(text))
    training.clock.advance(timedelta(hours=1))
    world.requests.follower.look()
    shown = world.requests.panel.my_requests

    shown.delivery_wanted.emit(world.requests.follower.requests[0])

    assert any(sent.id in text for text in told)
    assert [entry.status for entry in world.quota.entries()] == [StatusCode.COMPLETED]
    assert len(world.images.queued) == 1
    assert world.errors == []


def test_what_is_withdrawn_is_free_again(world, sent):
    assert world.quota.entries()[0].takes_quota

    world.requests.actions.cancel(sent)

    assert not world.quota.entries()[0].takes_quota


def test_the_map_shows_requests_with_what_they_take(world, sent):
    world.requests.panel.my_requests.layer_wanted.emit()

    (layer,) = world.project.mapLayers().values()
    found = {one["reference"]: one["km2"] for one in layer.getFeatures()}
    assert found[sent.id] == pytest.approx(89.6)


def test_my_activity_opens_with_the_entity_of_who_is_signed_in(world, sent, qtbot):
    dialog = world.follow_up.show_activity()
    qtbot.addWidget(dialog)

    assert dialog.whose_combo.itemData(1) == "INRAE"
    assert dialog.table.item(0, 3).text() == "1"
