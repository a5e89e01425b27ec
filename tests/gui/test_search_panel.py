from dataclasses import replace
from datetime import date, datetime, timezone

import pytest
from fakes import RunLater, keeping, png, run_now
from qgis.PyQt.QtCore import QDate, QItemSelectionModel, QPoint, Qt
from scenes import make_scene, note_copied

from dinamis_qgis.catalogue.catalogue import LocalCatalogue
from dinamis_qgis.catalogue.scene_store import SceneStore
from dinamis_qgis.domain.answer import Found, Freshness
from dinamis_qgis.domain.errors import CatalogueError, ServiceUnreachable
from dinamis_qgis.domain.scene import Availability
from dinamis_qgis.domain.search import PageLink, ScenePage, SceneQuery
from dinamis_qgis.domain.service import Service
from dinamis_qgis.gui.catalogue.months_row import MonthsRow
from dinamis_qgis.gui.catalogue.search_panel import SearchPanel
from dinamis_qgis.words.amounts import short_date

SERVICE = Service(
    "training",
    "Training",
    "https://x/",
    collections=("pleiades", "spot-6-7"),
    archive=("airbus-archive",),
    missions={"pleiades": ("pleiades",), "spot67": ("spot-6-7",)},
)
NEXT = PageLink("https://x/search?page=2")
NOW = datetime(2026, 11, 12, 9, 30, tzinfo=timezone.utc)


@pytest.fixture
def catalogue(tmp_path):
    return LocalCatalogue(SceneStore(tmp_path / "t.gpkg"))


@pytest.fixture
def make_panel(qtbot, area, catalogue):
    def make(service=lambda query, link: ScenePage(()), run=run_now, answer=None):
        def answer_kept(query, sorting):
            found = catalogue.answer(query, sorting)
            freshness = catalogue.freshness(query.collections)
            return Found(found, freshness, catalogue.scenes(found.rows[:60]))

        panel = SearchPanel(
            answer or answer_kept,
            keeping(service, catalogue.keep),
            catalogue.scenes,
            lambda scene: png(),
            lambda scene: png(),
            run,
        )
        qtbot.addWidget(panel)
        panel.set_service(SERVICE)
        panel.search_form.choose_days(None, None)
        panel.search_form.cloud_slider.setValue(100)
        panel.set_area(area)
        panel.show()
        return panel

    return make


def sending(*scenes):
    return lambda query, link: ScenePage(tuple(scenes), None, len(scenes))


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def text(panel, row, column):
    return panel.scenes_model.index(row, column).data()


def names(panel):
    model = panel.scenes_model
    return [model.scene(row).id for row in range(model.rowCount())]


def test_shows_the_scenes_found(make_panel, scene, qtbot):
    panel = make_panel(sending(scene))

    with qtbot.waitSignal(panel.found) as found:
        click(qtbot, panel.search_button)

    assert len(found.args[0].answer.rows) in (0, 1)
    assert [text(panel, 0, column) for column in range(1, 6)] == [
        short_date(date(2016, 5, 13)),
        "PHR1A",
        "12 %",
        "9°",
        "free",
    ]
    assert panel.search_button.isEnabled()


def test_asks_what_the_form_says(make_panel, area):
    asked = []
    panel = make_panel(lambda query, link: asked.append(query) or ScenePage(()))

    panel.search_form.cloud_slider.setValue(30)
    panel.mission_combo.choose("spot67")
    panel.start_search()

    assert asked[0].area == area.geometry
    assert asked[0].max_cloud_percent == 30
    assert asked[0].missions == ("spot67",)


def test_at_the_top_of_its_range_a_limit_keeps_what_is_unknown(make_panel):
    panel = make_panel()

    panel.search_form.cloud_slider.setValue(100)

    assert panel.query().max_cloud_percent is None


@pytest.mark.parametrize(
    ("source", "collections"),
    [
        ("free", ("pleiades", "spot-6-7")),
        ("archive", ("airbus-archive",)),
        ("all", ("pleiades", "spot-6-7", "airbus-archive")),
    ],
)
def test_each_source_is_searched_in_its_own_collections(make_panel, source, collections):
    panel = make_panel()

    panel.search_form.source_combo.choose(source)

    assert panel.query().collections == collections


def test_a_period_cannot_end_before_it_begins(make_panel):
    panel = make_panel()
    form = panel.search_form

    form.end_edit.setDate(QDate(2016, 1, 1))

    form.start_edit.setDate(QDate(2017, 1, 1))

    assert form.query().start <= form.query().end


def test_a_search_until_today_goes_on_with_time(make_panel):
    panel = make_panel()
    form = panel.search_form

    form.end_edit.setDate(QDate.currentDate())
    assert form.query().end is None

    form.end_edit.setDate(QDate.currentDate().addDays(-1))
    assert form.query().end is not None


def test_follows_the_pages_as_they_come(make_panel):
    pages = [ScenePage((make_scene("a"),), NEXT, 2), ScenePage((make_scene("b"),), None, 2)]
    links = []
    panel = make_panel(lambda query, link: links.append(link) or pages.pop(0))

    panel.start_search()

    assert links == [None, NEXT]
    assert panel.count_label.text() == "2 scenes"
    assert "Refreshed from the service" in panel.freshness_label.text()


def endless(page_size=100):
    numbers, pages = iter(range(10_000)), iter(range(2, 10_000))

    def service(query, link):
        scenes = tuple(make_scene(f"s{next(numbers)}") for _ in range(page_size))
        return ScenePage(scenes, PageLink(f"https://x/search?page={next(pages)}"), 40_000)

    return service


def test_stops_at_five_hundred_rows_and_goes_on_when_asked(make_panel, qtbot):
    """The page ahead, of a hundred, may be among them."""
    panel = make_panel(endless())

    panel.start_search()
    first = panel.scenes_model.rowCount()
    click(qtbot, panel.more_button)

    assert first in (500, 600)
    assert panel.scenes_model.rowCount() in (1000, 1100)
    assert "40" in panel.count_label.text()


def test_a_link_that_leads_back_is_said_and_what_came_stays(make_panel, scene):
    asked = []
    panel = make_panel(lambda query, link: asked.append(link) or ScenePage((scene,), NEXT))

    panel.start_search()

    assert asked == [None, NEXT]
    assert names(panel) == [scene.id]
    assert panel.notice.text()
    assert not panel.more_button.isVisible()


def test_a_service_whose_scenes_do_not_fit_is_not_read_to_its_end_unasked(make_panel, qtbot):
    """Twenty pages, and one ahead."""
    service, asked = endless(page_size=0), []
    panel = make_panel(lambda query, link: asked.append(link) or service(query, link))

    panel.start_search()
    first = len(asked)
    said = said_in_the_list(panel)
    click(qtbot, panel.more_button)

    assert (first, len(asked)) == (21, 41)
    assert "More" in said


def test_scrolling_to_the_end_brings_more(make_panel):
    panel = make_panel(endless())
    panel.start_search()

    panel.scenes_view.table.scrollToBottom()

    assert panel.scenes_model.rowCount() == 1000


def test_a_late_page_of_an_old_question_is_not_followed(make_panel):
    run = RunLater()
    asked = []
    panel = make_panel(lambda query, link: asked.append(link) or ScenePage((), NEXT), run)

    panel.start_search()
    panel.start_search()
    run.finish_all_once()

    assert asked.count(NEXT) <= 1


def test_stopping_keeps_what_was_found(make_panel, scene, qtbot):
    run = RunLater()
    more = endless(page_size=0)
    panel = make_panel(
        lambda query, link: replace(more(query, link), scenes=(scene,), matched=None), run
    )
    panel.start_search()
    run.finish_all_once()
    run.finish_all_once()

    click(qtbot, panel.stop_button)
    run.finish_all()

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


def test_without_network_what_was_seen_before_is_shown_and_said(make_panel, catalogue, scene):
    def offline(query, link):
        raise ServiceUnreachable("timeout after 30 s")

    catalogue.keep([scene])
    panel = make_panel(offline)

    panel.start_search()

    assert names(panel) == [scene.id]
    assert "seen before" in panel.freshness_label.text()


def test_a_whole_copy_says_of_when_it_is_and_needs_no_area(make_panel, catalogue, scene):
    catalogue.keep([scene])
    for collection in SERVICE.collections:
        note_copied(catalogue, collection, NOW, 1)
    panel = make_panel(sending(scene))
    panel.set_area(None)
    panel.set_freshness(catalogue.freshness(SERVICE.collections))

    panel.start_search()

    assert names(panel) == [scene.id]
    assert "Local copy of" in panel.freshness_label.text()


def test_a_search_before_it_is_known_what_is_kept_begins_when_it_is(make_panel, catalogue, scene):
    catalogue.keep([scene])
    for collection in SERVICE.collections:
        note_copied(catalogue, collection, NOW, 1)
    panel = make_panel(sending(scene))
    panel.set_area(None)
    panel.start_search()
    assert names(panel) == []

    panel.set_freshness(catalogue.freshness(SERVICE.collections))

    assert names(panel) == [scene.id]
    assert panel.notice.text() == ""


def test_a_search_that_an_area_was_missing_for_is_the_users_to_begin_again(make_panel):
    panel = make_panel(lambda query, link: pytest.fail("asked"))
    panel.set_area(None)
    panel.start_search()

    panel.set_freshness(Freshness())
    panel.set_freshness(Freshness(NOW, True, 5))

    assert "no area" in panel.notice.text()


@pytest.mark.parametrize("most", [1, 2])
def test_a_map_that_shows_fewer_scenes_than_the_list_says_so(
    make_panel, catalogue, monkeypatch, most
):
    catalogue.keep([make_scene("a"), make_scene("b")])
    monkeypatch.setattr("dinamis_qgis.catalogue.scene_index._MOST_NUMBERS", most)
    panel = make_panel(sending(make_scene("a"), make_scene("b")))

    panel.start_search()

    assert panel.scenes_model.rowCount() == 2
    assert ("Too many for the map" in panel.freshness_label.text()) == (most < 2)


def test_without_an_area_nothing_is_asked(make_panel):
    panel = make_panel(lambda query, link: pytest.fail("asked"))
    panel.set_area(None)

    panel.start_search()

    assert "no area" in panel.notice.text()


def test_finding_nothing_says_what_to_try(make_panel):
    panel = make_panel(sending())

    panel.start_search()

    assert "Allow more clouds" in said_in_the_list(panel)


def said_in_the_list(panel):
    label = panel.scenes_view.next_step.label
    return label.text() if label.isVisible() else ""


def test_what_to_try_is_taken_back_once_there_are_scenes(full_panel):
    full_panel.search_form.cloud_slider.setValue(0)
    assert "Allow more clouds" in said_in_the_list(full_panel)

    full_panel.search_form.cloud_slider.setValue(20)

    assert said_in_the_list(full_panel) == ""


def test_finding_nothing_moves_nothing_under_the_mouse(full_panel, qtbot):
    before = full_panel.timeline_view.geometry()

    full_panel.search_form.text_edit.setText("nowhere")
    qtbot.wait(1)

    assert full_panel.scenes_model.rowCount() == 0
    assert full_panel.timeline_view.isVisible()
    assert full_panel.timeline_view.geometry() == before


def test_entries_that_could_not_be_read_are_counted_and_named(make_panel, scene):
    told = []
    panel = make_panel(lambda query, link: ScenePage((scene,), None, 2, ("STAC item 'x': bad",)))
    panel.scenes_rejected.connect(told.append)

    panel.start_search()

    assert told == [("STAC item 'x': bad",)]
    assert "Entries that could not be read: 1" in panel.freshness_label.text()


def test_a_catalogue_that_cannot_be_read_is_said(make_panel):
    def answer(query, sorting):
        raise CatalogueError("t.gpkg: locked")

    panel = make_panel(sending(), answer=answer)

    panel.start_search()

    assert "t.gpkg: locked" in panel.notice.text()


@pytest.fixture
def full_panel(make_panel):
    scenes = (
        make_scene("a", cloud_percent=50.0, acquired=NOW.replace(year=2015)),
        make_scene("b", cloud_percent=None, acquired=NOW.replace(year=2016)),
        make_scene("c", cloud_percent=5.0, acquired=NOW.replace(year=2017, month=3)),
    )
    panel = make_panel(sending(*scenes))
    panel.start_search()
    return panel


def test_every_touch_of_the_form_is_answered_at_once(full_panel):
    full_panel.search_form.cloud_slider.setValue(20)

    assert names(full_panel) == ["c"]


def test_while_an_answer_is_under_way_only_the_last_question_waits(make_panel, catalogue):
    catalogue.keep([make_scene("a", cloud_percent=50.0)])
    run = RunLater()
    panel = make_panel(sending(), run)
    panel.start_search()
    for value in range(99, 40, -1):
        panel.search_form.cloud_slider.setValue(value)

    assert len(run.waiting) <= 2
    run.finish_all()

    assert names(panel) == []


def test_each_choice_tells_what_it_would_leave(full_panel, catalogue):
    for collection in full_panel.search_form.source_combo.words():
        note_copied(catalogue, collection, NOW, 1)
    full_panel.answer_again()
    combo = full_panel.mission_combo

    assert combo.itemText(combo.findData("pleiades")).endswith("· 3")
    assert combo.itemText(combo.findData("spot67")).endswith("· 0")
    assert not combo.model().item(combo.findData("spot67")).isEnabled()


def test_each_month_tells_what_it_would_leave(full_panel, catalogue):
    for collection in full_panel.search_form.source_combo.words():
        note_copied(catalogue, collection, NOW, 1)

    full_panel.answer_again()
    buttons = full_panel.search_form.more_filters.months_row.buttons

    told = [button.text() for button in buttons]
    assert [told[0], told[2], told[10]] == ["J 0", "M 1", "N 2"]
    assert buttons[2].accessibleName() == "March: 1 scene"
    assert [button.isEnabled() for button in buttons[:3]] == [False, False, True]


@pytest.mark.parametrize(("count", "told"), [(999, "999"), (41_999, "41k"), (1_200_000, "1M")])
def test_a_month_with_many_scenes_stays_narrow(qtbot, count, told):
    row = MonthsRow()
    qtbot.addWidget(row)

    row.show_counts({"3": count}, is_whole=True)

    assert row.buttons[2].text().endswith(f" {told}")


def test_what_was_not_copied_can_still_be_asked_for(full_panel):
    form = full_panel.search_form
    months = form.more_filters.months_row

    for combo, value in ((form.mission_combo, "spot67"), (form.source_combo, "archive")):
        item = combo.model().item(combo.findData(value))
        assert item.isEnabled()
        assert "0" not in item.text().split("·")[1:]
    assert all(button.isEnabled() for button in months.buttons)


def test_sorts_by_number_with_the_unknown_last(full_panel):
    full_panel.scenes_view.table.sortByColumn(3, Qt.SortOrder.AscendingOrder)

    assert [text(full_panel, row, 3) for row in range(3)] == ["5 %", "50 %", "–"]


def test_the_table_tells_what_the_user_did_with_a_scene(full_panel, catalogue):
    first, second = (full_panel.scenes_model.scene(row) for row in (0, 1))

    catalogue.mark([(first.collection, first.id)], "downloaded")
    catalogue.mark([(second.collection, second.id)], "requested")
    full_panel.answer_again()

    assert [text(full_panel, row, 5) for row in range(3)] == ["on disk", "requested", "free"]


def test_the_timeline_shows_the_months_and_chooses_days(full_panel, qtbot):
    view = full_panel.timeline_view
    view.resize(300, view.height())

    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(299, 20))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(299, 20))

    assert names(full_panel) == ["c"]
    assert full_panel.search_form.start_edit.date() == QDate(2017, 3, 1)
    assert full_panel.search_form.end_edit.date() == QDate(2017, 3, 31)
    assert "March 2017 to March 2017: 1 scene" in view.accessibleDescription()


def test_the_timeline_listens_to_the_keyboard(full_panel, qtbot):
    view = full_panel.timeline_view
    full_panel.search_form.choose_days(QDate(2016, 11, 1), QDate(2016, 11, 30))
    assert names(full_panel) == ["b"]

    qtbot.keyClick(view, Qt.Key.Key_End)
    assert names(full_panel) == ["c", "b"]
    qtbot.keyClick(view, Qt.Key.Key_Right)  # there is nothing behind
    assert names(full_panel) == ["c", "b"]
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert names(full_panel) == ["c", "b", "a"]


def test_tells_which_scenes_were_chosen(full_panel, qtbot):
    with qtbot.waitSignal(full_panel.selection_changed) as chosen:
        full_panel.scenes_view.table.selectRow(0)

    assert [scene.id for scene in chosen.args[0]] == ["c"]


def test_takes_the_choice_made_on_the_map(full_panel):
    told = []
    full_panel.selection_changed.connect(told.append)

    full_panel.choose_numbers((1, 2, 99))

    assert {scene.id for scene in full_panel.selected_scenes()} == {"a", "b"}
    assert len(told) == 1


def test_a_choice_that_is_made_already_is_not_told_again(full_panel):
    full_panel.choose_numbers((1,))
    told = []
    full_panel.selection_changed.connect(told.append)

    full_panel.choose_numbers((1,))

    assert told == []


def test_what_is_chosen_stays_so_when_the_rows_change(full_panel):
    full_panel.choose_numbers((3,))
    told = []
    full_panel.selection_changed.connect(told.append)

    full_panel.search_form.cloud_slider.setValue(20)
    assert [scene.id for scene in full_panel.selected_scenes()] == ["c"]
    assert told == []

    full_panel.search_form.cloud_slider.setValue(0)
    assert told == [()]


def test_the_grid_chooses_the_same_scenes(full_panel, qtbot):
    click(qtbot, full_panel.results_bar.grid_button)
    grid = full_panel.scenes_view.grid

    index = full_panel.scenes_model.index(1, 0)
    grid.selectionModel().select(
        index,
        QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
    )

    assert grid.isVisible()
    assert [scene.id for scene in full_panel.selected_scenes()] == ["b"]
    assert not grid.grab().isNull()


def test_the_enter_key_opens_a_scene(full_panel, qtbot):
    view = full_panel.scenes_view.table
    flags = QItemSelectionModel.SelectionFlag
    view.selectionModel().setCurrentIndex(view.model().index(0, 1), flags.ClearAndSelect)

    with qtbot.waitSignal(full_panel.scene_activated):
        qtbot.keyClick(view, Qt.Key.Key_Return)


def test_another_service_starts_with_an_empty_table(full_panel):
    full_panel.set_service(Service("open", "Open", "https://z/"))

    assert full_panel.scenes_model.rowCount() == 0
    assert not full_panel.search_form.source_combo.isEnabled()
    assert full_panel.query().collections == ()


def test_rows_far_down_are_read_when_they_come_into_sight(make_panel, catalogue):
    catalogue.keep([make_scene(f"s{number:04}") for number in range(1000)])
    panel = make_panel()
    panel.start_search()

    assert panel.scenes_model.scene(900) is None
    panel.scenes_model.index(900, 1).data()

    assert panel.scenes_model.scene(900) is not None
    assert text(panel, 900, 1) == short_date(date(2016, 5, 13))


def test_says_how_many_are_chosen_where_it_is_more_than_one(full_panel):
    full_panel.choose_numbers((1,))
    assert full_panel.count_label.text() == "3 scenes"

    full_panel.choose_numbers((1, 2))
    assert full_panel.count_label.text() == "3 scenes, 2 of them chosen"


def test_nothing_is_chosen_in_the_list_of_another_service(full_panel):
    full_panel.choose_numbers((1, 2))

    full_panel.set_service(Service("open", "Open", "https://z/"))
    full_panel.search_form.choose_days(None, None)
    full_panel.search_form.cloud_slider.setValue(100)
    full_panel.start_search()

    assert full_panel.count_label.text() == "3 scenes"


def test_what_is_no_longer_shown_is_not_counted_as_chosen(full_panel):
    full_panel.choose_numbers((1, 2))

    full_panel.search_form.cloud_slider.setValue(0)

    assert "chosen" not in full_panel.count_label.text()


@pytest.mark.parametrize(("many", "is_said"), [(1000, False), (1001, True)])
def test_says_that_the_other_stations_take_the_first_thousand(make_panel, catalogue, many, is_said):
    catalogue.keep([make_scene(f"s{number:04}") for number in range(many)])
    panel = make_panel()
    panel.start_search()

    panel.scenes_view.table.selectAll()
    assert ("take the first 1000" in panel.freshness_label.text().replace(",", "")) == is_said

    panel.scenes_view.table.clearSelection()
    assert "take the first" not in panel.freshness_label.text()


@pytest.mark.parametrize(("chosen", "told_of"), [(300, 300), (1200, 1000)])
def test_chosen_rows_that_were_never_in_sight_are_told_with_their_scenes(
    make_panel, catalogue, chosen, told_of
):
    """Of very many, the first thousand as shown."""
    catalogue.keep([make_scene(f"s{number:04}") for number in range(chosen)])
    panel = make_panel()
    panel.start_search()
    told = []
    panel.selection_changed.connect(told.append)

    panel.scenes_view.table.selectAll()

    shown = catalogue.scenes(panel.scenes_view.numbers()[:told_of])
    assert [scene.id for scene in told[-1]] == [scene.id for scene in shown.values()]


def test_no_row_out_of_sight_is_looked_at_as_all_are_chosen(make_panel, catalogue, monkeypatch):
    catalogue.keep([make_scene(f"s{number:04}") for number in range(3000)])
    panel = make_panel()
    panel.start_search()
    table, asked = panel.scenes_view.table, []
    count = type(panel.scenes_model).rowCount
    monkeypatch.setattr(
        type(panel.scenes_model), "rowCount", lambda *given: asked.append(1) or count(*given)
    )

    table.selectAll()
    table.grab()

    assert len(panel.scenes_view.numbers()) == 3000
    assert 0 < len(asked) < 3000


def test_grouped_scenes_of_a_pass_follow_each_other(make_panel, qtbot):
    at = datetime(2016, 5, 1, 10, 0, tzinfo=timezone.utc)
    panel = make_panel(
        sending(
            make_scene("a1", acquired=at, cloud_percent=1.0),
            make_scene("a2", acquired=at.replace(second=40), cloud_percent=90.0),
            make_scene("b", acquired=at.replace(month=6), cloud_percent=50.0),
        )
    )
    panel.start_search()
    panel.scenes_view.table.sortByColumn(3, Qt.SortOrder.AscendingOrder)
    assert names(panel) == ["a1", "b", "a2"]

    click(qtbot, panel.results_bar.groups_button)

    assert names(panel) == ["a1", "a2", "b"]


def test_a_query_can_be_put_back_into_the_form(make_panel):
    panel = make_panel()
    query = SceneQuery(
        collections=SERVICE.archive,
        missions=("spot67",),
        platforms=("SPOT7",),
        acquisition_modes=("stereo",),
        months=frozenset({6, 7}),
        max_cloud_percent=30.0,
        max_incidence_deg=12.0,
        min_sun_elevation_deg=40.0,
        min_share_percent=50.0,
        text="hérault",
        not_downloaded=True,
        start=datetime(2015, 1, 1).date(),
        end=datetime(2016, 1, 1).date(),
    )

    panel.search_form.fill(query)

    assert panel.search_form.query() == query


@pytest.mark.parametrize(("width", "is_hidden"), [(300, True), (500, False)])
def test_where_it_is_narrow_the_state_goes_before_the_satellite(full_panel, width, is_hidden):
    full_panel.resize(width, 700)

    assert full_panel.scenes_view.table.isColumnHidden(2) is is_hidden


def test_scenes_of_the_archive_say_that_they_must_be_ordered(make_panel):
    panel = make_panel(
        sending(make_scene("x", collection="airbus-archive", availability=Availability.TO_ORDER))
    )
    panel.search_form.source_combo.choose("archive")

    panel.start_search()

    assert text(panel, 0, 5) == "to order"


def test_before_anything_was_asked_it_says_what_to_do(make_panel):
    panel = make_panel()
    assert panel.count_label.text() == "Ready to search."

    panel.set_area(None)
    assert panel.count_label.text() == "Choose an area first."

    panel.set_freshness(Freshness(NOW, True, 5))
    assert panel.count_label.text() == "Ready to search."
