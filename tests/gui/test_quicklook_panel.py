import pytest
from fakes import RunLater, png, run_now
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel
from scenes import make_scene

from dinamis_qgis.domain.errors import ServiceUnreachable
from dinamis_qgis.gui.quicklook_panel import QuicklookPanel


@pytest.fixture
def make_panel(qtbot):
    def make(load_image=lambda scene: png(), run=run_now, open_link=None):
        panel = QuicklookPanel(load_image, open_link, run)
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
    assert {"2016-05-13 10:42 UTC", "12 %", "8.5°", scene.rights} <= set(texts(panel))


def test_what_the_catalogue_does_not_tell_is_left_out(make_panel):
    panel = make_panel()

    panel.set_scenes((make_scene(cloud_percent=None),))

    assert "Clouds" not in texts(panel)


def test_asks_for_the_quicklook_on_the_map(make_panel, scene, qtbot):
    panel = make_panel()
    panel.set_scenes((scene,))

    with qtbot.waitSignal(panel.quicklook_wanted) as wanted:
        qtbot.mouseClick(panel.show_button, Qt.MouseButton.LeftButton)

    assert wanted.args == [scene]


def test_a_scene_without_pictures_says_so(make_panel):
    panel = make_panel()

    panel.set_scenes((make_scene(assets=()),))

    assert "no quicklook" in panel.preview_label.text()
    assert not panel.show_button.isEnabled()


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


def test_goes_from_one_selected_scene_to_the_next(make_panel, qtbot):
    panel = make_panel()
    panel.set_scenes((make_scene("a"), make_scene("b")))

    qtbot.mouseClick(panel.next_button, Qt.MouseButton.LeftButton)

    assert panel.scene.id == "b"
    assert panel.place_label.text() == "2 of 2"
    assert not panel.next_button.isEnabled()


def test_without_a_scene_it_says_what_to_do(make_panel, scene):
    panel = make_panel()
    panel.set_scenes((scene,))

    panel.set_scenes(())

    assert "Select a scene" in panel.hint_label.text()
    assert not panel.show_button.isEnabled()
