import pytest
from fakes import RunLater, run_now
from qgis.PyQt.QtCore import QItemSelectionModel, Qt
from scenes import make_scene

from dinamis_qgis.domain.errors import ServiceUnreachable
from dinamis_qgis.domain.scene import Availability
from dinamis_qgis.domain.search import PageLink, ScenePage
from dinamis_qgis.domain.service import Service
from dinamis_qgis.gui.search_panel import SearchPanel

SERVICE = Service(
    "training",
    "Training",
    "https://x/",
    collections=("pleiades", "spot-6-7"),
    archive=("airbus-archive",),
    missions={"pleiades": ("pleiades",), "spot67": ("spot-6-7",)},
)
NEXT = PageLink("https://x/search?page=2")


@pytest.fixture
def make_panel(qtbot, area):
    def make(search, run=run_now):
        panel = SearchPanel(search, lambda asset: b"", run)
        qtbot.addWidget(panel)
        panel.set_service(SERVICE)
        panel.set_area(area)
        panel.show()
        return panel

    return make


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def text(panel, row, column):
    return panel.scenes_view.model().index(row, column).data()


def test_shows_the_scenes_found(make_panel, scene, qtbot):
    panel = make_panel(lambda query, link: ScenePage((scene,)))

    with qtbot.waitSignal(panel.page_found) as found:
        click(qtbot, panel.search_button)

    assert found.args == [ScenePage((scene,))]
    assert [text(panel, 0, column) for column in range(1, 6)] == [
        "2016-05-13",
        "PHR1A",
        "12 %",
        "8°",
        "free",
    ]
    assert panel.search_button.isEnabled()


def test_asks_what_the_form_says(make_panel, area):
    asked = []
    panel = make_panel(lambda query, link: asked.append(query) or ScenePage(()))

    panel.search_form.cloud_spin.setValue(30)
    panel.mission_combo.setCurrentIndex(panel.mission_combo.findData("spot67"))
    panel.start_search()

    assert asked[0].area == area.geometry
    assert asked[0].max_cloud_percent == 30
    assert asked[0].missions == ("spot67",)
    assert asked[0].collections == ("spot-6-7",)


def test_at_the_top_of_its_range_a_limit_keeps_what_is_unknown(make_panel):
    panel = make_panel(lambda query, link: ScenePage(()))

    panel.search_form.cloud_spin.setValue(100)

    assert panel.query().max_cloud_percent is None


def test_the_archive_is_searched_in_its_own_collections(make_panel):
    panel = make_panel(lambda query, link: ScenePage(()))

    panel.search_form.source_combo.setCurrentIndex(1)

    assert panel.query().collections == ("airbus-archive",)


def test_a_period_cannot_end_before_it_begins(make_panel):
    panel = make_panel(lambda query, link: ScenePage(()))
    form = panel.search_form

    form.start_edit.setDate(form.end_edit.date().addYears(1))

    assert panel.query().start <= panel.query().end


def test_follows_the_pages_as_they_come(make_panel):
    pages = [ScenePage((make_scene("a"),), NEXT, 2), ScenePage((make_scene("b"),), None, 2)]
    links = []
    panel = make_panel(lambda query, link: links.append(link) or pages.pop(0))

    panel.start_search()

    assert links == [None, NEXT]
    assert panel.count_label.text() == "2 scenes"


def test_stops_at_five_hundred_rows_and_goes_on_when_asked(make_panel, qtbot):
    numbers = iter(range(10_000))

    def search(query, link):
        return ScenePage(tuple(make_scene(f"s{next(numbers)}") for _ in range(100)), NEXT, 40_000)

    panel = make_panel(search)

    panel.start_search()
    first = panel.scenes_model.rowCount()
    click(qtbot, panel.more_button)

    assert (first, panel.scenes_model.rowCount()) == (500, 1000)
    assert "40" in panel.count_label.text()


def test_the_same_scene_on_two_pages_is_shown_once(make_panel, scene):
    pages = [ScenePage((scene,), NEXT), ScenePage((scene,))]
    panel = make_panel(lambda query, link: pages.pop(0))

    panel.start_search()

    assert panel.scenes_model.rowCount() == 1


def test_a_late_answer_to_an_old_question_is_dropped(make_panel, qtbot):
    run = RunLater()
    answers = {20: make_scene("old"), 50: make_scene("new")}
    panel = make_panel(lambda query, link: ScenePage((answers[query.max_cloud_percent],)), run)

    panel.start_search()
    panel.search_form.cloud_spin.setValue(50)
    panel.start_search()
    run.finish(1)
    run.finish(0)

    assert [scene.id for scene in panel.scenes_model.scenes()] == ["new"]


def test_stopping_keeps_what_was_found(make_panel, scene, qtbot):
    run = RunLater()
    panel = make_panel(lambda query, link: ScenePage((scene,), NEXT), run)
    panel.start_search()
    run.finish()

    click(qtbot, panel.stop_button)
    run.finish()

    assert panel.scenes_model.rowCount() == 1
    assert panel.search_button.isEnabled()
    assert not panel.notice.text()


def test_says_why_it_failed(make_panel):
    def offline(query, link):
        raise ServiceUnreachable("timeout after 30 s")

    panel = make_panel(offline)

    panel.start_search()

    assert "does not answer" in panel.notice.text()
    assert panel.search_button.isEnabled()


def test_without_an_area_nothing_is_asked(make_panel):
    panel = make_panel(lambda query, link: pytest.fail("asked"))
    panel.set_area(None)

    panel.start_search()

    assert "no area" in panel.notice.text()


def test_finding_nothing_says_what_to_try(make_panel):
    panel = make_panel(lambda query, link: ScenePage(()))

    panel.start_search()

    assert "Allow more clouds" in panel.notice.text()


@pytest.fixture
def full_panel(make_panel):
    scenes = (
        make_scene("a", cloud_percent=50.0),
        make_scene("b", cloud_percent=None),
        make_scene("c", cloud_percent=5.0, availability=Availability.TO_ORDER),
    )
    panel = make_panel(lambda query, link: ScenePage(scenes))
    panel.start_search()
    return panel


def test_sorts_by_number_with_the_unknown_last(full_panel):
    full_panel.scenes_view.sortByColumn(3, Qt.SortOrder.AscendingOrder)

    assert [text(full_panel, row, 3) for row in range(3)] == ["5 %", "50 %", "–"]


def test_tells_which_scenes_were_chosen(full_panel, qtbot):
    full_panel.scenes_view.sortByColumn(3, Qt.SortOrder.AscendingOrder)

    with qtbot.waitSignal(full_panel.selection_changed) as chosen:
        full_panel.scenes_view.selectRow(0)

    assert [scene.id for scene in chosen.args[0]] == ["c"]


def test_takes_the_choice_made_on_the_map(full_panel, qtbot):
    told = []
    full_panel.selection_changed.connect(told.append)

    full_panel.select_ids(("a", "b", "elsewhere"))

    assert {scene.id for scene in full_panel.selected_scenes()} == {"a", "b"}
    assert len(told) == 1


def test_a_choice_that_is_made_already_is_not_told_again(full_panel):
    full_panel.select_ids(("a",))
    told = []
    full_panel.selection_changed.connect(told.append)

    full_panel.select_ids(("a",))

    assert told == []


def test_the_enter_key_opens_a_scene(full_panel, qtbot):
    view = full_panel.scenes_view
    flags = QItemSelectionModel.SelectionFlag
    view.selectionModel().setCurrentIndex(view.model().index(0, 1), flags.ClearAndSelect)

    with qtbot.waitSignal(full_panel.scene_activated):
        qtbot.keyClick(view, Qt.Key.Key_Return)


def test_another_service_starts_with_an_empty_table(full_panel):
    full_panel.set_service(Service("open", "Open", "https://z/"))

    assert full_panel.scenes_model.rowCount() == 0
    assert not full_panel.search_form.source_combo.isEnabled()
    assert full_panel.query().collections == ()


def test_a_page_of_a_hundred_is_added_in_one_go(make_panel, qtbot):
    panel = make_panel(
        lambda query, link: ScenePage(tuple(make_scene(f"s{n}") for n in range(100)))
    )
    insertions = []
    panel.scenes_model.rowsInserted.connect(lambda *place: insertions.append(place[1:]))

    panel.start_search()

    assert insertions == [(0, 99)]


@pytest.mark.parametrize(("width", "is_hidden"), [(300, True), (500, False)])
def test_where_it_is_narrow_the_state_goes_before_the_satellite(full_panel, width, is_hidden):
    full_panel.resize(width, 700)

    assert full_panel.scenes_view.isColumnHidden(2) is is_hidden
