import pytest
from fakes import RunLater, png, run_now
from scenes import make_scene

from dinamis_qgis.domain.answer import Answer
from dinamis_qgis.domain.errors import ServiceUnreachable
from dinamis_qgis.gui.catalogue import thumbnails as thumbnails_module
from dinamis_qgis.gui.catalogue.scenes_model import ScenesModel
from dinamis_qgis.gui.catalogue.scenes_view import ScenesView
from dinamis_qgis.gui.catalogue.thumbnails import AT_ONCE, GRID_SIZE, ROW_SIZE, Thumbnails

pytestmark = pytest.mark.usefixtures("qgis_app")


def come_into_sight(thumbnails, *scenes):
    for scene in scenes:
        thumbnails.pixmap(scene)
    thumbnails.fetch_waiting()  # as it does after a moment


def test_a_picture_is_made_small():
    thumbnails = Thumbnails(lambda scene: png(160, 120), run_now)
    scene = make_scene()

    come_into_sight(thumbnails, scene)
    pixmap = thumbnails.pixmap(scene)

    assert pixmap.width() <= ROW_SIZE.width()
    assert pixmap.height() <= ROW_SIZE.height()


def test_a_few_are_fetched_at_once():
    run = RunLater()
    thumbnails = Thumbnails(lambda scene: png(), run)

    come_into_sight(thumbnails, *[make_scene(f"s{number}") for number in range(20)])

    assert len(run.waiting) == AT_ONCE


def test_rows_are_painted_before_any_picture_is_fetched(qtbot):
    run = RunLater()
    thumbnails = Thumbnails(lambda scene: png(), run)

    thumbnails.pixmap(make_scene())

    assert not run.waiting
    qtbot.waitUntil(lambda: len(run.waiting) == 1)


def test_the_others_follow():
    run = RunLater()
    thumbnails = Thumbnails(lambda scene: png(), run)
    scenes = [make_scene(f"s{number}") for number in range(20)]
    come_into_sight(thumbnails, *scenes)

    run.finish_all()

    assert all(thumbnails.pixmap(scene) is not None for scene in scenes)


def test_one_is_fetched_once():
    run = RunLater()
    thumbnails = Thumbnails(lambda scene: png(), run)

    come_into_sight(thumbnails, make_scene())
    come_into_sight(thumbnails, make_scene())

    assert len(run.waiting) == 1


def failing(scene):
    raise ServiceUnreachable


@pytest.mark.parametrize("load", [failing, lambda scene: b"no picture"], ids=["away", "damaged"])
def test_what_does_not_come_is_told_from_what_is_on_its_way(load):
    run = RunLater()
    thumbnails = Thumbnails(load, run)
    scene = make_scene()

    come_into_sight(thumbnails, scene)
    assert thumbnails.pixmap(scene) is None
    run.finish()

    assert thumbnails.pixmap(scene).isNull()


def test_the_pictures_of_rows_and_grid_stay_within_the_memory_they_share(monkeypatch):
    monkeypatch.setattr(thumbnails_module, "MOST_BYTES", 1_000_000)
    kept = 0
    for size in (ROW_SIZE, GRID_SIZE):
        fetched = []

        def fetch(scene, fetched=fetched):
            fetched.append(scene)
            return png(300, 224)

        thumbnails = Thumbnails(fetch, run_now, size)
        scenes = [make_scene(f"s{number}") for number in range(200)]
        for scene in scenes:
            come_into_sight(thumbnails, scene)
        fetched.clear()
        for scene in reversed(scenes):
            if thumbnails._kept.get(scene.key) is None:
                break
            pixmap = thumbnails.pixmap(scene)
            kept += pixmap.width() * pixmap.height() * 4
        assert fetched == []
        come_into_sight(thumbnails, scenes[0])
        assert fetched == [scenes[0]]  # the oldest went

    assert 500_000 < kept <= 1_000_000


def test_a_new_search_tries_again_what_failed():
    pictures = [b"", png()]
    thumbnails = Thumbnails(lambda scene: pictures.pop(0), run_now)
    scene = make_scene()
    come_into_sight(thumbnails, scene)

    thumbnails.start_anew()
    come_into_sight(thumbnails, scene)

    assert not thumbnails.pixmap(scene).isNull()


def test_a_scene_without_a_picture_is_told_from_one_that_is_on_its_way():
    thumbnails = Thumbnails(lambda scene: None, run_now)
    scene = make_scene()

    come_into_sight(thumbnails, scene)

    assert thumbnails.pixmap(scene).isNull()


def test_scenes_of_two_collections_have_a_picture_each_though_they_are_called_the_same():
    scenes = [make_scene(collection="ortho"), make_scene(collection="primary")]
    sizes = {"ortho": 20, "primary": 10}
    thumbnails = Thumbnails(lambda scene: png(sizes[scene.collection], 20), run_now)

    come_into_sight(thumbnails, *scenes)

    ortho, primary = map(thumbnails.pixmap, scenes)
    assert ortho.width() / ortho.height() == pytest.approx(1, abs=0.1)
    assert primary.width() / primary.height() == pytest.approx(0.5, abs=0.1)


def test_a_picture_is_shown_in_the_row_of_its_own_collection():
    thumbnails = Thumbnails(lambda scene: png(), run_now)
    model = ScenesModel(lambda numbers: {}, run_now, thumbnails, thumbnails)
    scenes = {1: make_scene(collection="ortho"), 2: make_scene(collection="primary")}
    model.show_answer(Answer((1, 2), (1, 2), (0, 0)), scenes)
    shown = []
    model.dataChanged.connect(lambda first, last, roles: shown.append(first.row()))

    thumbnails.arrived.emit(("ortho", scenes[1].id))

    assert set(shown) == {0}


def test_the_table_asks_for_the_rows_in_sight_only(qtbot):
    asked = set()
    thumbnails = Thumbnails(lambda scene: asked.add(scene.id) or png(), run_now)
    model = ScenesModel(lambda numbers: {}, run_now, thumbnails, thumbnails)
    view = ScenesView(model)
    qtbot.addWidget(view)
    view.resize(360, 300)
    view.show()
    scenes = {number: make_scene(f"s{number}") for number in range(500)}
    model.show_answer(Answer(tuple(scenes), tuple(scenes), (0,) * len(scenes)), scenes)
    qtbot.waitUntil(lambda: len(asked) >= 5)
    view.grab()

    assert len(asked) < 20
