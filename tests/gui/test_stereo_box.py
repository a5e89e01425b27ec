import pytest
from plans import AREA
from stereo_scenes import stereo_views

from dinamis_qgis.domain.scene import Availability
from dinamis_qgis.domain.stereo_search import StereoPairs, stereo_pairs
from dinamis_qgis.gui.plan.stereo_box import StereoBox
from dinamis_qgis.stations.plan_station import write_dossier

PAIRS = stereo_pairs(AREA, stereo_views(2.9, 3.6) + stereo_views(3.2, 4.1, platform="PHR1B"))


@pytest.fixture
def make_box(qtbot):
    def make(found=PAIRS, write=write_dossier):
        box = StereoBox(write)
        qtbot.addWidget(box)
        box.show()
        box.show_pairs(found)
        return box

    return make


def test_before_the_search_there_is_only_its_button(make_box):
    box = make_box(None)

    assert box.find_button.isVisible()
    assert not box.table.isVisible()
    assert not box.save_button.isVisible()


def test_pairs_are_ranked_and_the_best_one_says_why(make_box):
    box = make_box()

    assert box.model.rowCount() == len(PAIRS.pairs)
    assert box.pair() is PAIRS.pairs[0]
    assert "Convergence of 12°" in box.reason_label.text()
    row = [box.model.index(0, column).data() for column in range(5)]
    assert row == ["1 Jun 2025", "12.0°", "0.21", "80\u00a0%", "stereo"]


def test_another_pair_can_be_shown(make_box):
    box = make_box()
    shown, taken = [], []
    box.show_wanted.connect(shown.append)
    box.scenes_wanted.connect(taken.append)

    box.table.selectRow(1)
    box.show_button.click()
    box.take_button.click()

    assert shown == [PAIRS.pairs[1]]
    assert taken == [PAIRS.pairs[1].scenes]


def test_no_pair_is_said(make_box):
    box = make_box(StereoPairs((), 3, ("A",)))

    assert "0 pairs of 3 scenes" in box.told_label.text()
    assert "1 scenes were left out" in box.told_label.text()
    assert not box.table.isVisible()


def test_what_the_service_would_refuse_is_said(make_box):
    views = stereo_views(2.9, 4.1, availability=Availability.TO_ORDER)
    chance = stereo_pairs(AREA, [views[0], stereo_views(2.9, 4.1, platform="PHR1B")[1]])
    box = make_box(chance)

    assert "of one acquisition" in box.reason_label.text()


def test_a_surface_model_of_the_chosen_pair_is_ordered(make_box):
    box = make_box()
    box.table.selectRow(1)

    dialog = box.open_order()

    assert dialog.form.order().pair is PAIRS.pairs[1]
    dialog.reject()


def test_without_a_pair_there_is_no_order(make_box):
    assert make_box(None).open_order() is None
