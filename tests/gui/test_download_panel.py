from pathlib import Path

import pytest
from fakes import RunLater, run_now
from qgis.PyQt.QtCore import Qt
from scenes import make_scene

from dinamis_qgis.domain.errors import DiskFull, NotAProduct
from dinamis_qgis.domain.scene import Availability
from dinamis_qgis.gui.download_panel import DownloadPanel


class Shelf:
    """Where images come from and go to."""

    def __init__(self, error=None):
        self.error = error
        self.fetched, self.opened, self.on_map, self.folders = [], [], [], []

    def fetch(self, scene, folder, sharpen, job):
        if self.error:
            raise self.error
        job.report(0.25, "1 MB / 4 MB")
        self.fetched.append((scene.id, folder, sharpen))
        return scene.id

    def open(self, path, sharpen, job):
        if self.error:
            raise self.error
        self.opened.append((path, sharpen))
        return path.name

    def add(self, prepared):
        self.on_map.append(prepared)
        return f"Image {prepared}"


@pytest.fixture
def make_panel(qtbot, tmp_path):
    def make(shelf, run=run_now):
        panel = DownloadPanel(
            shelf.fetch, shelf.open, shelf.add, shelf.folders.append, tmp_path, run
        )
        qtbot.addWidget(panel)
        panel.show()
        return panel

    return make


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def done(panel):
    return [panel.done_list.item(row).text() for row in range(panel.done_list.count())]


def test_downloads_a_scene_and_puts_it_on_the_map(make_panel, scene, qtbot, tmp_path):
    shelf = Shelf()
    panel = make_panel(shelf)
    panel.set_scenes((scene,))

    click(qtbot, panel.download_button)

    assert shelf.fetched == [(scene.id, tmp_path, True)]
    assert shelf.on_map == [scene.id]
    assert done(panel) == [f"Image {scene.id}"]
    assert "is on the map" in panel.notice.text()


def test_takes_the_selected_scenes_one_after_the_other(make_panel, qtbot):
    shelf, run = Shelf(), RunLater()
    panel = make_panel(shelf, run)
    panel.set_scenes((make_scene("a"), make_scene("b")))

    click(qtbot, panel.download_button)
    assert len(run.waiting) == 1
    run.finish_all()

    assert shelf.on_map == ["a", "b"]


def test_shows_how_far_it_is(make_panel, scene, qtbot):
    shelf, shares = Shelf(), []
    panel = make_panel(shelf)
    panel.set_scenes((scene,))
    panel.progress_bar.valueChanged.connect(
        lambda value: shares.append(value / max(1, panel.progress_bar.maximum()))
    )

    click(qtbot, panel.download_button)

    assert 0.25 in shares


def test_can_be_stopped(make_panel, scene, qtbot):
    shelf, run = Shelf(), RunLater()
    panel = make_panel(shelf, run)
    panel.set_scenes((scene, make_scene("b")))
    click(qtbot, panel.download_button)

    click(qtbot, panel.cancel_button)
    run.finish_all()

    assert shelf.on_map == []
    assert "kept" in panel.notice.text()
    assert panel.download_button.isEnabled()


def test_nothing_else_starts_while_it_downloads(make_panel, scene, qtbot):
    panel = make_panel(Shelf(), RunLater())
    panel.set_scenes((scene,))

    click(qtbot, panel.download_button)

    assert not panel.download_button.isEnabled()
    assert not panel.file_button.isEnabled()


def test_what_must_be_ordered_says_so(make_panel):
    panel = make_panel(Shelf())

    panel.set_scenes((make_scene(availability=Availability.TO_ORDER, assets=()),))

    assert "ordered" in panel.scene_label.text()
    assert not panel.download_button.isEnabled()


def test_a_full_disk_says_what_to_do_and_can_be_tried_again(make_panel, scene, qtbot):
    panel = make_panel(Shelf(DiskFull("No space left")))
    panel.set_scenes((scene,))

    click(qtbot, panel.download_button)

    assert "disk is full" in panel.notice.text()
    assert panel.download_button.isEnabled()
    assert done(panel) == []


def test_opens_a_delivery_from_the_disk(make_panel):
    shelf = Shelf()
    panel = make_panel(shelf)
    panel.pansharpen_check.setChecked(False)

    panel.start_load(Path("/data/delivery.zip"))

    assert shelf.opened == [(Path("/data/delivery.zip"), False)]
    assert shelf.on_map == ["delivery.zip"]


def test_what_is_no_product_is_told(make_panel):
    panel = make_panel(Shelf(NotAProduct("letter.pdf")))

    panel.start_load(Path("/data/letter.pdf"))

    assert "letter.pdf" in panel.notice.text()


def test_puts_an_image_back_on_the_map(make_panel, scene, qtbot):
    shelf = Shelf()
    panel = make_panel(shelf)
    panel.set_scenes((scene,))
    click(qtbot, panel.download_button)

    click(qtbot, panel.again_button)

    assert shelf.on_map == [scene.id, scene.id]
    assert len(done(panel)) == 1


def test_opens_the_folder(make_panel, qtbot, tmp_path):
    shelf = Shelf()
    panel = make_panel(shelf)

    click(qtbot, panel.open_folder_button)

    assert shelf.folders == [tmp_path]
