import pytest
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from dinamis_qgis.gui.file_choices import FileChoices


@pytest.fixture
def choices(qtbot, tmp_path):
    parent = QWidget()
    qtbot.addWidget(parent)
    choices = FileChoices(parent)
    choices._folder = tmp_path
    return choices


def test_a_new_file_gets_its_suffix(choices, tmp_path):
    chosen = []
    dialog = choices.new_file("Export", "scenes.csv", "CSV table", chosen.append)
    assert dialog.isVisible()

    dialog.selectFile("other")
    dialog.accept()

    assert chosen == [tmp_path / "other.csv"]
    assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)


def test_the_name_is_proposed(choices, tmp_path):
    dialog = choices.new_file("Export", "scenes.csv", "CSV table", lambda path: None)

    assert dialog.selectedFiles() == [str(tmp_path / "scenes.csv")]
    dialog.reject()


def test_nothing_happens_when_the_user_thinks_better_of_it(choices):
    chosen = []

    choices.folder("Pack", chosen.append).reject()

    assert chosen == []


def test_the_next_dialog_opens_where_the_last_one_was(choices, tmp_path):
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "pack.gpkg").write_text("")
    chosen = []
    dialog = choices.file("Open", "GeoPackage", "gpkg", chosen.append)
    dialog.selectFile(str(tmp_path / "there" / "pack.gpkg"))
    dialog.accept()

    following = choices.folder("Pack", chosen.append)

    assert chosen == [tmp_path / "there" / "pack.gpkg"]
    assert following.directory().path() == str(tmp_path / "there")
    following.reject()
