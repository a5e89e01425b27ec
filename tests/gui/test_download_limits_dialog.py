from datetime import time

import pytest
from qgis.PyQt.QtCore import QTime
from qgis.PyQt.QtWidgets import QDialogButtonBox

from dinamis_qgis.domain.download import DownloadLimits
from dinamis_qgis.domain.errors import UnknownChoice
from dinamis_qgis.gui.download.download_limits_dialog import DownloadLimitsDialog


def preview(template):
    if "{colour}" in template:
        raise UnknownChoice("{colour}: mission, date, id")
    return "/images/" + template.replace("{id}", "SCENE_1")


@pytest.fixture
def make_dialog(qtbot):
    def make(limits):
        dialog = DownloadLimitsDialog(limits, preview)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def ok_button(dialog):
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)


@pytest.mark.parametrize(
    "limits",
    [
        DownloadLimits(),
        DownloadLimits(8, 2_500_000, (time(20), time(6, 30)), "{id}"),
        DownloadLimits(1, 999_900_000),
    ],
)
def test_gives_back_what_it_was_given(make_dialog, limits):
    assert make_dialog(limits).limits() == limits


def test_without_a_limit_there_is_nothing_to_set(make_dialog):
    dialog = make_dialog(DownloadLimits())

    assert not dialog.rate_spin.isEnabled()
    assert not dialog.from_edit.isEnabled()

    dialog.rate_check.setChecked(True)
    dialog.hours_check.setChecked(True)

    assert dialog.rate_spin.isEnabled()
    assert dialog.to_edit.isEnabled()


def test_shows_where_the_files_of_a_scene_would_go(make_dialog):
    dialog = make_dialog(DownloadLimits())

    dialog.template_edit.setText("{id}/raw")

    shown = dialog.preview_label.text().replace("\u200b", "")
    assert shown == "For example: /images/SCENE_1/raw"


def test_a_field_that_does_not_exist_is_told_and_not_accepted(make_dialog):
    dialog = make_dialog(DownloadLimits())

    dialog.template_edit.setText("{colour}/{id}")

    assert "{colour}" in dialog.fault_notice.text()
    assert not ok_button(dialog).isEnabled()

    dialog.template_edit.setText("{id}")

    assert ok_button(dialog).isEnabled()
    assert not dialog.fault_notice.isVisible()


def test_hours_that_never_come_are_not_accepted(make_dialog):
    dialog = make_dialog(DownloadLimits(hours=(time(20), time(7))))

    dialog.to_edit.setTime(QTime(20, 0))

    assert "same time" in dialog.fault_notice.text()
    assert not ok_button(dialog).isEnabled()


def test_what_is_given_up_changes_nothing(make_dialog):
    dialog = make_dialog(DownloadLimits())
    chosen = []
    dialog.limits_chosen.connect(chosen.append)

    dialog.files_spin.setValue(9)
    dialog.reject()

    assert chosen == []
