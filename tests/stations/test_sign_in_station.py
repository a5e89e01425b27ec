"""Who is signed in, as the first station shows it and the others are told."""

import pytest
from fakes import RunLater

from dinamis_qgis.domain.account import Account
from dinamis_qgis.domain.errors import SignInRequired
from dinamis_qgis.domain.service import Service, SignIn
from dinamis_qgis.stations.sign_in_station import SignInStation

NAMELESS, MARIE = Account(""), Account("marie", "Marie Curie")
THEIA = Service("theia-mtd", "Theia", "https://stac.test/", sign_in=SignIn.DEVICE)


class Client:
    """A service without accounts, whose provider says who somebody is."""

    service, is_signed_in, is_persistent = THEIA, True, True

    def __init__(self, person=MARIE):
        self._person = person

    def account(self):
        return NAMELESS

    def person(self):
        if self._person is None:
            raise SignInRequired
        return self._person


class World:
    """The station with what stands behind it: it is connections and background at once."""

    services = (THEIA,)

    def __init__(self, client):
        self.client, self.run, self.told = client, RunLater(), []
        self.station = SignInStation(self, lambda: self.client, self)
        self.station.account_shown.connect(self.told.append)
        self.panel = self.station.panel


@pytest.fixture
def open_station(qtbot):
    made = []

    def make(client):
        made.append(World(client))
        qtbot.addWidget(made[-1].panel)
        made[-1].station.look()
        return made[-1]

    yield make
    for world in made:
        world.station.close()


def test_the_name_follows_as_soon_as_the_provider_tells_it(open_station):
    world = open_station(Client())

    world.run.finish()
    assert world.panel.is_signed_in
    assert world.panel.name_label.text() == ""

    world.run.finish()
    assert world.panel.name_label.text() == "Marie Curie"
    assert world.told == [None, NAMELESS, MARIE]


def test_where_no_name_is_told_one_is_signed_in_all_the_same(open_station):
    world = open_station(Client(NAMELESS))

    world.run.finish_all()

    assert world.panel.is_signed_in
    assert world.told == [None, NAMELESS]


def test_a_session_that_was_ended_elsewhere_is_seen_when_the_dock_opens(open_station):
    world = open_station(Client(None))

    world.run.finish_all()

    assert not world.panel.is_signed_in
    assert world.told[-1] is None


def test_who_has_left_meanwhile_is_not_named(open_station):
    world = open_station(Client())
    world.run.finish()

    world.panel.show_account(None)
    world.run.finish_all()

    assert not world.panel.is_signed_in
    assert MARIE not in world.told


def test_a_name_told_late_is_not_shown_at_another_service(open_station):
    world = open_station(Client())
    world.run.finish()

    world.client = Client(NAMELESS)
    world.run.finish_all()

    assert MARIE not in world.told


def test_a_session_that_ends_late_ends_no_other(open_station):
    world = open_station(Client(None))
    world.run.finish()
    told = list(world.told)

    world.client = Client()
    world.run.finish_all()

    assert world.panel.is_signed_in
    assert world.told == told
