"""The about box offers only what is there."""

from unittest import mock

import pytest
from qgis.PyQt.QtWidgets import QWidget

from dinamis_qgis.resource import beside_resources
from dinamis_qgis.stations import about_desk


@pytest.fixture
def open_about(qtbot, tmp_path):
    """The about box of a plugin whose problems are reported at an address."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def open_about(tracker):
        told = f"[general]\nversion=1.2.3\nhomepage=https://dinamis.org\ntracker={tracker}\n"
        (tmp_path / "metadata.txt").write_text(told, "utf-8")

        def beside(name):
            return tmp_path / name if name == "metadata.txt" else beside_resources(name)

        with mock.patch("dinamis_qgis.resource.beside_resources", beside):
            return about_desk.show_about(window)

    return open_about


def test_a_problem_is_reported_where_the_metadata_say(open_about):
    dialog = open_about("https://forge.example.net/issues")

    with mock.patch.object(about_desk, "QDesktopServices") as browser:
        dialog.tracker_button.click()

    assert dialog.tracker_button.isVisible()
    assert browser.openUrl.call_args.args[0].toString() == "https://forge.example.net/issues"


def test_where_there_is_no_such_place_no_button_leads_there(open_about):
    dialog = open_about("https://dinamis-qgis.invalid/issues")

    assert not dialog.tracker_button.isVisible()
    assert dialog.site_button.isVisible()
