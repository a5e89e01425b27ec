from pathlib import Path

import pytest
from fake_queue import GB, MB, make_download
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel
from scenes import make_scene

from dinamis_qgis.domain.download import DownloadLimits, DownloadState
from dinamis_qgis.domain.scene import Asset, Availability
from dinamis_qgis.gui.download.download_panel import DownloadPanel


def scene_of(identifier, *sizes):
    assets = tuple(
        Asset(str(index), f"https://example.org/{index}", roles=("data",), size_bytes=size)
        for index, size in enumerate(sizes)
    )
    return make_scene(identifier, assets=assets)


@pytest.fixture
def panel(qtbot, tmp_path):
    panel = DownloadPanel(QLabel("load"), tmp_path, lambda template: template)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def test_says_how_many_scenes_are_selected_and_how_large_they_are(panel):
    panel.set_scenes((scene_of("a", 3 * GB, GB), scene_of("b", 200 * MB), scene_of("c", 0)))

    assert panel.scene_label.text() == "3 scenes, 4.2 GB"
    assert "a" in panel.scene_label.toolTip()


def test_a_size_that_is_not_known_is_not_guessed(panel):
    panel.set_scenes((scene_of("a", 3 * GB), scene_of("b", None)))

    assert panel.scene_label.text() == "2 scenes"


def test_names_one_scene_by_satellite_and_day(panel):
    panel.set_scenes((scene_of("a", 1400 * MB),))

    assert panel.scene_label.text() == "PHR1A 13 May 2016, 1.4 GB"


def test_offers_the_scenes_to_the_queue_with_their_folder(panel, qtbot, tmp_path):
    scenes = (make_scene("a"), make_scene("b"))
    panel.set_scenes(scenes)

    with qtbot.waitSignal(panel.download_wanted) as wanted:
        qtbot.mouseClick(panel.download_button, Qt.MouseButton.LeftButton)

    assert wanted.args == [scenes, str(tmp_path)]


def test_only_what_is_there_is_offered(panel, qtbot):
    ready = make_scene("a")
    panel.set_scenes((make_scene("b", availability=Availability.TO_ORDER, assets=()), ready))

    with qtbot.waitSignal(panel.download_wanted) as wanted:
        panel.download_button.click()

    assert wanted.args[0] == (ready,)
    assert "ordered first, at the request station: 1" in panel.scene_label.text()


def test_what_must_be_ordered_says_so(panel):
    panel.set_scenes((make_scene(availability=Availability.TO_ORDER, assets=()),))

    assert "ordered" in panel.scene_label.text()
    assert not panel.download_button.isEnabled()


def test_is_not_offered_twice_while_it_is_added(panel, scene):
    panel.set_scenes((scene,))

    panel.set_adding(True)
    assert not panel.download_button.isEnabled()
    panel.set_adding(False)

    assert panel.download_button.isEnabled()


def test_other_scenes_can_be_added_while_files_arrive(panel, scene):
    panel.set_scenes((scene,))

    panel.show_downloads((make_download(1, DownloadState.RUNNING, GB),))

    assert panel.download_button.isEnabled()


def test_an_empty_queue_says_what_to_do_next(panel):
    assert panel.view.empty_label.isVisible()
    assert "Select scenes" in panel.view.empty_label.text()
    assert not panel.view.list.isVisible()

    panel.show_downloads((make_download(),))

    assert not panel.view.empty_label.isVisible()
    assert panel.view.list.isVisible()


def test_what_loads_products_stands_below_the_queue(panel):
    panel.show_downloads((make_download(),))
    panel.resize(380, 900)

    def top(widget):
        return widget.mapTo(panel, widget.rect().topLeft()).y()

    assert panel.load_box.isVisible()
    assert top(panel.load_box) > top(panel.view.list)


def test_limits_that_are_chosen_are_told(panel, qtbot):
    panel.set_limits(DownloadLimits(2, folder_template="{id}"))
    dialog = panel.open_limits()
    dialog.files_spin.setValue(6)

    with qtbot.waitSignal(panel.limits_chosen) as chosen:
        dialog.accept()

    assert chosen.args == [DownloadLimits(6, folder_template="{id}")]


def test_the_folder_is_a_path(panel):
    panel.folder_widget.setFilePath("/elsewhere/images")

    assert panel.folder == Path("/elsewhere/images")
