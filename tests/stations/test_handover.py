from scenes import make_scene

from dinamis_qgis.stations.handover import Handover

FEW = (make_scene("a"), make_scene("b"))
MANY = tuple(make_scene(f"scene-{number}") for number in range(200))


class Stations:
    """Three of them, that remember what they were given."""

    def __init__(self):
        self.given = [], [], []
        self.handover = Handover([one.append for one in self.given])

    @property
    def latest(self):
        return [one[-1] if one else None for one in self.given]


def test_a_few_scenes_are_given_to_all_stations_at_once(qgis_app):
    stations = Stations()

    stations.handover.give(FEW)

    assert stations.latest == [FEW, FEW, FEW]


def test_between_two_stations_that_take_many_scenes_the_window_has_a_turn(qtbot):
    stations = Stations()

    stations.handover.give(MANY)

    assert stations.latest == [MANY, None, None]
    qtbot.waitUntil(lambda: stations.latest == [MANY, MANY, MANY])
    assert [len(one) for one in stations.given] == [1, 1, 1]


def test_what_is_chosen_meanwhile_is_what_all_stations_have(qtbot):
    stations = Stations()

    stations.handover.give(MANY)
    stations.handover.give(FEW)
    qtbot.wait(50)

    assert stations.latest == [FEW, FEW, FEW]


def test_nothing_is_given_to_stations_that_are_going_away(qtbot):
    stations = Stations()

    stations.handover.give(MANY)
    stations.handover.stop()
    qtbot.wait(50)

    assert stations.latest == [MANY, None, None]
