"""*Which product?* in the request form: what it advises, it fills in."""

from datetime import date

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QRadioButton
from request_rules import RULES

from dinamis_qgis.domain.product_guide import read_product_guide
from dinamis_qgis.domain.request import Kind, Level, Mode, Spectral
from dinamis_qgis.gui.request.request_form import RequestForm
from dinamis_qgis.resource import resource

GUIDE = read_product_guide(resource("product_guide.json"))


@pytest.fixture
def form(qtbot):
    made = RequestForm(RULES, date(2026, 11, 21), GUIDE)
    qtbot.addWidget(made)
    made.show()
    made.guide_box.setCollapsed(False)
    return made


def answer(form, qtbot, field, value):
    box = form.guide_box
    box.topic_combo.setCurrentIndex(box.topic_combo.findData(field))
    qtbot.keyClick(box.radio(field, value), Qt.Key.Key_Space)


def test_it_is_folded_away_until_it_is_wanted(qtbot):
    made = RequestForm(RULES, date(2026, 11, 21), GUIDE)
    qtbot.addWidget(made)

    assert made.guide_box.isCollapsed()


def test_without_a_guide_there_is_no_box(qtbot):
    made = RequestForm(RULES, date(2026, 11, 21))
    qtbot.addWidget(made)

    assert made.guide_box.isHidden()


def test_unfolded_it_shows_the_first_question_alone(form):
    shown = [one.text() for one in form.guide_box.findChildren(QRadioButton) if one.isVisible()]

    assert shown == ["Pléiades", "SPOT 6-7"]


def test_it_is_no_wider_than_the_dock(form):
    box = form.guide_box
    for place in range(box.topic_combo.count()):
        box.topic_combo.setCurrentIndex(place)
        assert box.minimumSizeHint().width() < 290


def test_each_question_shows_its_choices_alone(form):
    box = form.guide_box

    box.topic_combo.setCurrentIndex(box.topic_combo.findData("spectral"))

    shown = [label.text() for label in box.findChildren(QLabel) if label.isVisible()]
    assert len(shown) == 6
    assert any("in doubt" in text for text in shown)


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("mission", "spot67", "spot67"),
        ("kind", "archive", Kind.ARCHIVE),
        ("spectral", "multispectral", Spectral.MULTISPECTRAL),
        ("level", "primary", Level.PRIMARY),
    ],
)
def test_an_answer_fills_in_the_request(form, qtbot, field, value, said):
    answer(form, qtbot, field, value)

    assert getattr(form.request(), field) == said


def test_what_an_answer_rules_out_is_turned_off_with_the_reason(form, qtbot):
    answer(form, qtbot, "mode", "stereo")

    ortho = form.guide_box.radio("level", "ortho")
    assert form.request().mode is Mode.STEREO
    assert form.request().level is Level.PRIMARY
    assert not ortho.isEnabled()
    assert "primary" in ortho.toolTip()


def test_it_follows_what_is_chosen_in_the_form(form):
    form.mission_combo.setCurrentIndex(form.mission_combo.findData("spot67"))

    assert form.guide_box.radio("mission", "spot67").isChecked()
    assert not form.guide_box.radio("mission", "pleiades").isChecked()
