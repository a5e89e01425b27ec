"""The parameters of a surface model: defaults with reasons, checks with sentences, the dossier."""

import json

import pytest
from plans import AREA
from qgis.PyQt.QtWidgets import QLabel
from stereo_scenes import stereo_views

from dinamis_qgis.domain.stereo_search import stereo_pairs
from dinamis_qgis.domain.surface_model import Crop, SurfaceModelOrder
from dinamis_qgis.gui.plan.surface_model_dialog import SurfaceModelDialog
from dinamis_qgis.stations.plan_station import write_dossier
from dinamis_qgis.words.surface_model_words import parameter_reason

PRIMARY = stereo_pairs(AREA, stereo_views(2.9, 3.6, resolution_m=0.7)).pairs[0]
PARAMETERS = (
    "acquisition_id",
    "crop",
    "window_size",
    "regularisation",
    "has_ortho",
    "resolution_factor",
)


@pytest.fixture
def make_dialog(qtbot, tmp_path):
    made = []  # painted after the test: nobody else holds them

    def make(pair=PRIMARY, write=write_dossier):
        dialog = SurfaceModelDialog(SurfaceModelOrder.of(pair), write)
        dialog.choose_file = lambda name: str(tmp_path / name)
        qtbot.addWidget(dialog)
        dialog.show()
        made.append(dialog)
        return dialog

    yield make
    made.clear()


def test_it_starts_as_the_service_proposes_with_the_reason_of_each(make_dialog):
    dialog = make_dialog()

    assert dialog.form.order() == SurfaceModelOrder.of(PRIMARY)
    shown = {label.text() for label in dialog.form.findChildren(QLabel)}
    assert {parameter_reason(name) for name in PARAMETERS} <= shown
    assert dialog.check_label.text().startswith("✓")


def test_what_is_chosen_is_what_is_ordered(make_dialog):
    form = make_dialog().form

    form.whole_check.setChecked(False)
    for spin, value in zip(form.crop_spins, (10, 20, 300, 400)):
        spin.setValue(value)
    form.window_spin.setValue(3)
    form.regularisation_spin.setValue(0.1)
    form.ortho_check.setChecked(False)
    form.factor_spin.setValue(4)

    order = form.order()
    assert order.crop == Crop(10, 20, 300, 400)
    assert (order.window_size, order.regularisation) == (3, 0.1)
    assert (order.has_ortho, order.resolution_factor) == (False, 4)


def test_what_the_numbers_mean_is_said_beside_them(make_dialog):
    form = make_dialog().form

    form.window_spin.setValue(3)
    form.factor_spin.setValue(2)

    assert form.window_spin.text() == "3 (7 × 7)"
    assert form.factor_spin.text() == "2 (1.4\u00a0m)"


def test_numbers_out_of_their_range_cannot_be_typed(make_dialog):
    form = make_dialog().form

    form.window_spin.setValue(99)
    form.regularisation_spin.setValue(5)
    form.factor_spin.setValue(0)

    assert form.order().wrong_fields == ()
    assert (form.window_spin.value(), form.regularisation_spin.value()) == (7, 0.2)


@pytest.mark.parametrize("field", ["acquisition", "crop"])
def test_what_is_wrong_is_said_and_not_written(make_dialog, field):
    dialog = make_dialog()

    if field == "acquisition":
        dialog.form.acquisition_edit.setText("é")
        words = "3 to 64 letters"
    else:
        dialog.form.whole_check.setChecked(False)
        dialog.form.crop_spins[2].setValue(0)
        words = "at least one pixel"

    assert words in dialog.check_label.text()
    assert not dialog.write_button.isEnabled()
    dialog.reset_button.click()
    assert dialog.write_button.isEnabled()
    assert dialog.form.order() == SurfaceModelOrder.of(PRIMARY)


def test_what_the_service_would_refuse_is_said_and_the_dossier_says_it_too(make_dialog, tmp_path):
    fore, aft = stereo_views(2.9, 3.6), stereo_views(2.9, 3.6, platform="PHR1B")
    (pair, *_) = stereo_pairs(AREA, [fore[0], aft[1]]).pairs
    dialog = make_dialog(pair)

    dialog.write_button.click()

    assert "of one acquisition" in dialog.check_label.text()
    assert "cannot be ordered" in next(tmp_path.glob("*.md")).read_text("utf-8")


def test_the_dossier_is_written_with_its_sheet(make_dialog, tmp_path):
    dialog = make_dialog()
    dialog.form.window_spin.setValue(4)

    dialog.write_button.click()

    (sheet,) = tmp_path.glob("*.json")
    (text,) = tmp_path.glob("*.md")
    assert json.loads(sheet.read_text("utf-8"))["parameters"]["matching_window_size"] == 4
    assert "DSM-OPT" in text.read_text("utf-8")
    assert sheet.name in dialog.notice.text()


def test_a_dossier_that_cannot_be_written_is_told(make_dialog, tmp_path):
    dialog = make_dialog()
    dialog.choose_file = lambda name: str(tmp_path / "nowhere" / name)

    dialog.write_button.click()

    assert "could not be saved" in dialog.notice.text()


def test_giving_up_the_file_writes_nothing(make_dialog, tmp_path):
    dialog = make_dialog()
    dialog.choose_file = lambda name: ""

    dialog.write_button.click()

    assert list(tmp_path.iterdir()) == []
    assert dialog.notice.text() == ""


@pytest.mark.parametrize("words", [10, 25, 40])
def test_no_reason_is_cut(make_dialog, qtbot, monkeypatch, words):
    module = "dinamis_qgis.gui.plan.surface_model_form"
    monkeypatch.setattr(f"{module}.parameter_reason", lambda name: "mot " * words)
    form = make_dialog().form
    reasons = [one for one in form.findChildren(QLabel) if one.wordWrap()]

    assert len(reasons) == len(PARAMETERS)
    for one in reasons:
        qtbot.waitUntil(lambda one=one: one.height() >= one.heightForWidth(one.width()))
