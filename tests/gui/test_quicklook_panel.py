import json
import re

import pytest
from fakes import RunLater, png, run_now
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QPushButton
from scenes import make_scene

from dinamis_qgis.domain.errors import ServiceUnreachable
from dinamis_qgis.domain.licence import Licence
from dinamis_qgis.domain.scene import Availability, Scene
from dinamis_qgis.gui.image.quicklook_panel import QuicklookPanel
from dinamis_qgis.words.amounts import short_date


@pytest.fixture
def make_panel(qtbot):
    def make(load_image=lambda scene: png(), run=run_now, open_link=None, marks=None, **more):
        panel = QuicklookPanel(
            load_image, lambda scene: (marks or {}).get(scene.key, ""), open_link, run, **more
        )
        qtbot.addWidget(panel)
        panel.show()
        return panel

    return make


def texts(panel):
    return [label.text() for label in panel.findChildren(QLabel)]


def has_picture(panel):
    pixmap = panel.preview_label.pixmap()
    return pixmap is not None and not pixmap.isNull()


def test_shows_the_picture_and_what_is_known(make_panel, scene):
    panel = make_panel()

    panel.set_scenes((scene,))

    assert has_picture(panel)
    assert {f"{short_date(scene.acquired)} 10:42 UTC", "12 %", "8.5°", scene.rights} <= set(
        texts(panel)
    )


def test_the_state_says_what_the_user_did_as_the_table_does(make_panel):
    marks = {}
    scene = make_scene(collection="airbus-archive", availability=Availability.TO_ORDER)
    panel = make_panel(marks=marks)
    panel.set_scenes((scene,))
    assert "To order from the supplier" in texts(panel)

    marks[scene.key] = "requested"
    panel.look_again()
    assert "Requested" in texts(panel)
    assert "To order from the supplier" not in texts(panel)

    marks[scene.key] = "downloaded"
    panel.set_scenes((make_scene("other"), scene))
    assert "Free to download" in texts(panel)
    panel.next_button.click()
    assert "On this computer" in texts(panel)


def test_a_state_that_comes_late_is_not_said_of_another_scene(make_panel):
    run = RunLater()
    first, second = make_scene("a"), make_scene("b")
    panel = make_panel(run=run, marks={first.key: "downloaded"})
    panel.set_scenes((first, second))

    panel.next_button.click()
    run.finish_all()

    assert "On this computer" not in texts(panel)


def test_what_the_catalogue_does_not_tell_is_left_out(make_panel):
    panel = make_panel()

    panel.set_scenes((make_scene(cloud_percent=None),))

    assert "Clouds" not in texts(panel)


def test_asks_for_the_quicklook_on_the_map(make_panel, scene, qtbot):
    panel = make_panel()
    panel.set_scenes((scene,))

    with qtbot.waitSignal(panel.quicklook_wanted) as wanted:
        panel.show_button.click()

    assert wanted.args == [scene]


def test_a_scene_without_pictures_says_so(make_panel):
    panel = make_panel()

    panel.set_scenes((make_scene(assets=()),))

    assert "no quicklook" in panel.preview_label.text()
    assert not panel.show_button.isEnabled()
    assert "no quicklook" in panel.show_button.toolTip()
    assert "no quicklook" in panel.show_button.accessibleDescription()


def test_says_why_there_is_no_picture(make_panel, scene):
    def away(scene):
        raise ServiceUnreachable("timeout")

    panel = make_panel(away)

    panel.set_scenes((scene,))

    assert "does not answer" in panel.notice.text()


def test_the_picture_of_a_scene_left_meanwhile_is_dropped(make_panel):
    run = RunLater()
    panel = make_panel(run=run)
    panel.set_scenes((make_scene("a"),))

    panel.set_scenes((make_scene("b"),))
    run.finish(0)

    assert not has_picture(panel)
    assert panel.id_label.text() == "b"


def test_goes_from_one_selected_scene_to_the_next(make_panel):
    panel = make_panel()
    panel.set_scenes((make_scene("a"), make_scene("b")))

    panel.next_button.click()

    assert panel.scene.id == "b"
    assert panel.place_label.text() == "2 of 2"
    assert not panel.next_button.isEnabled()


def test_without_a_scene_it_says_what_to_do(make_panel, scene):
    panel = make_panel()
    panel.set_scenes((scene,))

    panel.set_scenes(())

    assert "Select a scene" in panel.hint_label.text()
    assert not panel.show_button.isEnabled()


def chosen(panel, count, **changes):
    scenes = tuple(make_scene(f"scene-{number}", **changes) for number in range(count))
    panel.set_scenes(scenes)
    return scenes


def test_asks_for_all_that_are_chosen(make_panel, qtbot):
    panel = make_panel()
    scenes = chosen(panel, 3)

    with qtbot.waitSignal(panel.quicklooks_wanted) as wanted:
        panel.show_all_button.click()

    assert wanted.args == [scenes]


def test_asks_for_some_tens_at_most_and_says_so(make_panel, qtbot):
    panel = make_panel()
    scenes = chosen(panel, 55)

    with qtbot.waitSignal(panel.quicklooks_wanted) as wanted:
        panel.show_all_button.click()

    assert wanted.args == [scenes[:40]]
    assert "40 of 55" in panel.show_all_button.toolTip()


def test_one_scene_needs_no_button_for_all(make_panel, scene):
    panel = make_panel()

    panel.set_scenes((scene,))

    assert not panel.show_all_button.isVisible()


def test_scenes_without_quicklooks_say_so(make_panel):
    panel = make_panel()

    chosen(panel, 2, assets=())

    assert not panel.show_all_button.isEnabled()
    assert "None of these" in panel.show_all_button.toolTip()


def test_shows_how_far_it_is_and_can_be_stopped(make_panel, qtbot):
    panel = make_panel()
    chosen(panel, 2)
    assert not panel.stop_button.isVisible()

    panel.set_busy(True)
    panel.show_progress(0.5)

    assert panel.progress_bar.value() == panel.progress_bar.maximum() / 2
    assert not panel.show_button.isEnabled()
    assert "on their way" in panel.show_all_button.toolTip()
    with qtbot.waitSignal(panel.stop_wanted):
        panel.stop_button.click()
    panel.set_busy(False)
    assert not panel.progress_bar.isVisible()
    assert panel.show_all_button.isEnabled()


def test_says_how_far_its_place_may_be_trusted(make_panel, scene):
    panel = make_panel()

    panel.set_scenes((scene,))

    assert "not for measuring" in panel.accuracy_label.text()


def from_item(**changes):
    """A scene whose item says more, or says it otherwise."""
    item = json.loads(make_scene().source)
    item["properties"].update(changes.pop("properties", {}))
    return Scene.from_stac({**item, **changes})


TERMS = [{"rel": "license", "href": "https://example.org/terms?a=1&b=2", "title": "Terms"}]


def rows(panel):
    model = panel.details.properties_table.table.model()
    return [
        tuple(model.index(row, column).data() for column in (0, 1))
        for row in range(model.rowCount())
    ]


def test_every_property_is_under_a_fold(make_panel):
    panel = make_panel()
    panel.set_scenes((from_item(properties={"sat:relative_orbit": 8, "x": {"y": [1, 2]}}),))
    fold = panel.details.properties_table
    assert fold.isCollapsed()

    fold.setCollapsed(False)

    assert {("sat:relative_orbit", "8"), ("x.y", "1, 2"), ("collection", "pleiades")} <= set(
        rows(panel)
    )


def test_properties_are_searched_by_name_and_value(make_panel):
    panel = make_panel()
    panel.set_scenes((from_item(properties={"sat:relative_orbit": 8, "note": "An ORBIT"}),))
    fold = panel.details.properties_table
    fold.setCollapsed(False)

    fold.search_edit.setText("orbit")

    assert rows(panel) == [("sat:relative_orbit", "8"), ("note", "An ORBIT")]


def test_properties_are_copied(make_panel):
    panel = make_panel()
    panel.set_scenes((from_item(properties={"sat:relative_orbit": 8, "orbits": 2}),))
    fold = panel.details.properties_table
    fold.setCollapsed(False)
    fold.search_edit.setText("orbit")

    fold.copy_button.click()
    everything = QGuiApplication.clipboard().text()
    fold.table.selectRow(1)
    fold.copy()

    assert everything == "sat:relative_orbit\t8\norbits\t2"
    assert QGuiApplication.clipboard().text() == "orbits\t2"


def test_properties_follow_the_scene(make_panel):
    panel = make_panel()
    panel.set_scenes((make_scene("a"), make_scene("b")))
    panel.details.properties_table.setCollapsed(False)

    panel.next_button.click()

    assert ("id", "b") in rows(panel)


def test_what_a_service_writes_is_text_and_never_html(make_panel):
    evil = '<img src="https://example.org/spy.png"> <b>bold</b>'
    panel = make_panel()
    panel.set_scenes((from_item(properties={evil: evil, "license": evil, "dinamis:rights": evil}),))
    fold = panel.details.properties_table
    fold.setCollapsed(False)

    assert (evil, evil) in rows(panel)
    model = fold.table.model()
    tips = [
        model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in range(model.rowCount())
    ]
    assert not any("<img" in tip or "<b>" in tip for tip in tips)
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText
        for label in panel.findChildren(QLabel)
        if "<img" in label.text()
    )


def test_every_row_has_words_for_screen_readers(make_panel, scene):
    panel = make_panel()
    panel.set_scenes((scene,))
    panel.details.properties_table.setCollapsed(False)

    form, model = panel.details.facts_form, panel.details.properties_table.table.model()

    assert "Satellite: PHR1A" in {
        form.itemAt(row, QFormLayout.ItemRole.FieldRole).widget().accessibleName()
        for row in range(form.rowCount())
    }
    said = {
        model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
    }
    assert "platform: PHR1A" in said


def test_the_licence_is_named_and_opened_by_a_function_given(make_panel):
    opened = []
    panel = make_panel(open_link=opened.append)
    panel.set_scenes((from_item(links=TERMS),))
    link = panel.findChild(QPushButton, "licence_link_button")

    link.click()
    link.actions()[0].trigger()

    assert "Terms" in texts(panel)
    assert opened == [TERMS[0]["href"]]
    assert QGuiApplication.clipboard().text() == TERMS[0]["href"]


def test_the_licence_of_the_collection_stands_for_that_of_a_scene_without_one(make_panel):
    terms = Licence("etalab-2.0", "https://licences.test/2.0")
    first, second = make_scene("a"), make_scene("b")
    panel = make_panel(load_licence=lambda scene: terms)

    panel.set_scenes((first, second))
    panel.next_button.click()
    panel.previous_button.click()

    assert texts(panel).count("etalab-2.0") == 1
    link = panel.findChild(QPushButton, "licence_link_button")
    assert link.accessibleDescription() == terms.address


def test_a_scene_that_says_its_own_licence_has_that_one(make_panel):
    asked = []
    panel = make_panel(load_licence=asked.append)

    panel.set_scenes((from_item(links=TERMS),))

    assert asked == []
    assert "Terms" in texts(panel)


def test_a_licence_that_comes_late_is_not_said_of_another_scene(make_panel):
    later = RunLater()
    panel = make_panel(run=later, load_licence=lambda scene: Licence(f"of {scene.id}"))
    panel.set_scenes((make_scene("a"), make_scene("b")))

    panel.next_button.click()
    later.finish_all()

    assert [text for text in texts(panel) if text.startswith("of ")] == ["of b"]


def test_without_network_a_scene_is_shown_without_its_licence(make_panel):
    def away(scene):
        raise ServiceUnreachable("away")

    panel = make_panel(load_licence=away)

    panel.set_scenes((make_scene("a"),))

    assert panel.findChild(QPushButton, "licence_link_button") is None
    assert not panel.notice.isVisible()


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "terms", None])
def test_a_link_that_is_no_web_address_is_not_offered(make_panel, address):
    panel = make_panel()

    panel.set_scenes((from_item(links=[{"rel": "license", "href": address}]),))

    assert panel.findChild(QPushButton, "licence_link_button") is None


def test_the_keyboard_comes_back_to_the_button_that_was_pressed(make_panel, qtbot):
    panel = make_panel()
    panel.activateWindow()
    chosen(panel, 2)
    panel.show_all_button.setFocus()
    qtbot.waitUntil(panel.show_all_button.hasFocus)

    panel.set_busy(True)
    assert panel.stop_button.hasFocus()
    panel.set_busy(False)

    assert panel.show_all_button.hasFocus()


def test_every_letter_of_the_keyboard_is_used_once(make_panel, qtbot):
    panel = make_panel()
    panel.set_scenes((from_item(links=TERMS), make_scene("b")))
    panel.details.properties_table.setCollapsed(False)
    panel.set_busy(True)
    qtbot.waitUntil(panel.findChild(QPushButton, "licence_link_button").isVisible)

    texts = [part.text().lower() for part in panel.findChildren(QPushButton) if part.isVisible()]
    letters = [letter for text in texts for letter in re.findall(r"&(\w)", text)]

    assert sorted(letters) == sorted(set(letters))
    assert len(letters) == 5
