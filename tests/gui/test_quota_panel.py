from datetime import date
from decimal import Decimal

import pytest
from fakes import RunLater, run_now
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication, QPalette
from qgis.PyQt.QtWidgets import QApplication, QProgressBar, QPushButton
from scenes import make_scene
from shapely.geometry import box
from tariffs import SHIPPED, SHIPPED_PATH, make_row, write_table

from dinamis_qgis.catalogue.tariff_shelf import TariffShelf
from dinamis_qgis.domain.account import Account, Category, Quota
from dinamis_qgis.domain.area import Area
from dinamis_qgis.domain.errors import UnknownChoice
from dinamis_qgis.domain.estimate import estimate
from dinamis_qgis.domain.quota_fit import fit_proposals
from dinamis_qgis.domain.request import Kind
from dinamis_qgis.domain.scene import Availability
from dinamis_qgis.gui.quota.quota_panel import QuotaPanel
from dinamis_qgis.gui.quota.quota_sources import QuotaSources
from dinamis_qgis.words.amounts import short_date

ACCOUNT = Account(
    "anne",
    name="Anne Martin",
    entity="INRAE",
    category=Category.PRIVATE,
    quotas=(Quota("pleiades", Decimal(4500), Decimal(4450), "km2"),),
)
WIDE = Area.from_shape(box(3.0, 43.0, 4.0, 44.0), "Wide")  # about 8 950 km²


@pytest.fixture
def make_panel(qtbot):
    def make(price=lambda need: estimate(need, SHIPPED), sources=None):
        panel = QuotaPanel(price, sources)
        qtbot.addWidget(panel)
        panel.show()
        return panel

    return make


@pytest.fixture
def make_whole_panel(make_panel, tmp_path):
    """With a tariff shelf and proposals."""

    def make(run=run_now):
        shelf = TariffShelf(SHIPPED_PATH, tmp_path / "profile" / "tariffs.json")
        sources = QuotaSources(
            shelf.table,
            shelf.bring,
            shelf.go_back,
            lambda priced, area, scenes: fit_proposals(priced, shelf.table().rows, area, scenes),
            run,
        )
        return make_panel(lambda need: estimate(need, shelf.table().rows), sources)

    return make


def lines(panel):
    layout = panel.lines_layout
    return [layout.itemAt(index).widget().text() for index in range(layout.count())]


def offers(panel):
    QApplication.processEvents()
    found = panel.fit_box.findChildren(QPushButton)
    return {
        button.objectName(): button
        for button in found
        if button is not panel.fit_box.fit_button and not button.isHidden()
    }


def order(name, west, east, mission="pleiades"):
    ring = [[west, 43], [east, 43], [east, 44], [west, 44], [west, 43]]
    footprint = {"type": "Polygon", "coordinates": [ring]}
    return make_scene(
        name, footprint=footprint, availability=Availability.TO_ORDER, mission=mission
    )


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_without_an_area_it_says_what_to_do(make_panel):
    panel = make_panel()

    assert "area" in panel.summary_notice.text()
    assert not panel.request_button.isEnabled()
    assert not panel.copy_button.isEnabled()


def test_explains_its_estimate_line_by_line(make_panel, area):
    panel = make_panel()

    panel.set_area(area)

    assert "km²" in panel.summary_notice.text()
    assert "Estimate" in panel.summary_notice.text()
    assert len(lines(panel)) >= 5


def test_every_line_stands_below_its_source(make_panel):
    panel = make_panel()

    panel.set_area(WIDE)

    shown = lines(panel)
    assert shown.index("Measured here, on WGS 84 · " + short_date(date.today())) < next(
        index for index, text in enumerate(shown) if "Area on the ellipsoid" in text
    )
    day = short_date(date(2022, 10, 18))
    dinamis = f"DINAMIS, présentation du 18 octobre 2022 (exemples) · {day}"
    price = next(index for index, text in enumerate(shown) if "Beyond the quota" in text)
    assert dinamis in shown[:price]
    assert panel.lines_layout.itemAt(price).widget().toolTip() == dinamis


def test_an_old_tariff_is_red_and_in_words_with_its_date(make_panel, area, qtbot):
    panel = make_panel()

    panel.set_area(area)

    warning = panel.lines_layout.itemAt(0).widget()
    qtbot.waitUntil(warning.isVisible)
    assert warning.text().startswith("⚠ This tariff is of 18 October 2022")
    colour = warning.palette().color(QPalette.ColorRole.WindowText)
    assert colour.red() > 2 * max(colour.green(), colour.blue())


def test_what_was_used_already_is_not_free_again(make_panel):
    panel = make_panel()
    panel.set_account(ACCOUNT)

    panel.set_area(WIDE)

    assert panel.share_bar.text().startswith("50\N{NO-BREAK SPACE}km² free")


def test_the_quota_of_the_account_is_not_that_of_another_category(make_panel):
    panel = make_panel()
    panel.set_account(ACCOUNT)
    panel.set_area(WIDE)

    assert not panel.account_step.isVisible()
    panel.form.choose_category(Category.SCIENTIFIC)

    assert panel.share_bar.text().startswith("4500\N{NO-BREAK SPACE}km² free")
    assert "of your category: Private" in panel.account_step.text()

    panel.form.choose_category(Category.PRIVATE)
    assert not panel.account_step.isVisible()


def _refused():
    raise UnknownChoice("no tariff")


def test_says_why_there_is_no_price(make_panel, area):
    panel = make_panel(lambda need: _refused())

    panel.set_area(area)

    assert "no tariff" in panel.summary_notice.text()
    assert lines(panel) == []


def test_shows_what_is_left_of_each_quota(make_panel):
    panel = make_panel()

    panel.set_account(ACCOUNT)
    bars = [bar for bar in panel.findChildren(QProgressBar) if bar.isVisible()]

    assert [bar.value() for bar in bars] == [50]
    assert not panel.no_quota_label.isVisible()


def test_signed_out_it_says_how_to_see_the_quota(make_panel):
    panel = make_panel()
    panel.set_account(ACCOUNT)

    panel.set_account(None)

    assert "Sign in" in panel.no_quota_label.text()


def test_a_service_without_quotas_is_not_asked_to_sign_in_again(make_panel):
    panel = make_panel()

    panel.set_account(Account("anne"))

    assert "does not tell" in panel.no_quota_label.text()


def test_hands_on_what_was_priced(make_panel, area, qtbot):
    panel = make_panel()
    panel.set_area(area)
    panel.kind_combo.setCurrentIndex(panel.kind_combo.findData("tasking"))

    with qtbot.waitSignal(panel.request_wanted) as wanted:
        click(qtbot, panel.request_button)

    (need,) = wanted.args[0]
    assert need.kind is Kind.TASKING


def test_the_images_chosen_are_priced_as_one_request(make_panel):
    panel = make_panel()
    panel.set_area(WIDE)

    panel.set_scenes([order("a", 3, 3.2), order("b", 3.2, 3.4), make_scene("free")])

    assert "Images to order: 2" in " ".join(lines(panel))
    assert "free in the catalogue, and not counted: 1" in " ".join(lines(panel))
    assert not panel.form.mission_combo.isEnabled()
    assert not panel.form.mode_combo.isEnabled()
    assert "Each image counts" in panel.form.mode_combo.toolTip()


def test_the_area_can_be_priced_instead_of_the_images(make_panel):
    panel = make_panel()
    panel.set_area(WIDE)
    panel.set_scenes([order("a", 3, 3.2)])

    panel.form.subject_combo.setCurrentIndex(0)

    assert "Area on the ellipsoid" in " ".join(lines(panel))


def test_a_new_acquisition_is_not_of_the_images_chosen(make_panel):
    panel = make_panel()
    panel.set_area(WIDE)
    panel.set_scenes([order("a", 3, 3.2)])

    panel.kind_combo.setCurrentIndex(panel.kind_combo.findData("tasking"))

    assert "Area on the ellipsoid" in " ".join(lines(panel))
    assert not panel.form.subject_combo.isVisible()


def test_images_of_two_missions_are_priced_side_by_side(make_panel):
    panel = make_panel()
    panel.set_area(WIDE)
    panel.form.choose_category(Category.PUBLIC)

    panel.set_scenes([order("a", 3, 3.2), order("b", 3, 4, "spot67")])

    assert "Estimate for 2 requests" in panel.summary_notice.text()
    assert {"DINAMIS – Pléiades", "DINAMIS – SPOT 6-7"} <= set(lines(panel))
    assert not panel.share_bar.isVisible()


def test_images_of_a_mission_without_a_tariff_have_no_number(make_panel):
    panel = make_panel()
    panel.set_area(WIDE)

    panel.set_scenes([order("a", 3, 3.2, "pleiades-neo")])

    assert "No tariff is known" in panel.summary_notice.text()
    assert "dinamis@cnes.fr" in panel.summary_notice.text()
    assert "€" not in panel.summary_notice.text()


def test_images_beside_the_area_are_said(make_panel):
    panel = make_panel()
    panel.set_area(WIDE)

    panel.set_scenes([order("far", 10, 11)])

    assert "None of the images" in panel.summary_notice.text()
    assert not panel.request_button.isEnabled()


def test_an_area_beyond_the_quota_is_fitted_with_one_click(make_whole_panel, qtbot):
    panel = make_whole_panel()
    panel.form.choose_category(Category.PUBLIC)
    panel.set_area(WIDE)
    click(qtbot, panel.fit_box.fit_button)

    with qtbot.waitSignal(panel.area_wanted) as wanted:
        click(qtbot, offers(panel)["fit_trimmed_button"])
    panel.set_area(wanted.args[0])

    assert "free within the quota" in panel.summary_notice.text()
    assert not panel.fit_box.isVisible()


def test_images_beyond_the_quota_are_left_out_with_one_click(make_whole_panel, qtbot):
    panel = make_whole_panel()
    panel.form.choose_category(Category.PUBLIC)
    panel.set_area(WIDE)
    panel.set_scenes([order("a", 3, 3.3), order("b", 3.3, 4), make_scene("free")])
    click(qtbot, panel.fit_box.fit_button)

    offer = offers(panel)["fit_fewer_images_button"]
    with qtbot.waitSignal(panel.scenes_wanted) as wanted:
        click(qtbot, offer)

    assert [scene.id for scene in wanted.args[0]] == ["a", "free"]
    assert "Left out: b" in offer.toolTip()


def test_nothing_is_proposed_where_all_is_free_or_nothing_is(make_whole_panel, area):
    panel = make_whole_panel()
    panel.set_area(area)
    assert not panel.fit_box.isVisible()

    panel.form.choose_category(Category.PRIVATE)

    assert not panel.fit_box.isVisible()


def test_proposals_for_another_area_are_not_shown(make_whole_panel, qtbot):
    later = RunLater()
    panel = make_whole_panel(later)
    panel.set_area(WIDE)
    click(qtbot, panel.fit_box.fit_button)

    panel.set_area(Area.from_shape(box(3.0, 43.0, 4.1, 44.0)))
    later.finish_all()

    assert offers(panel) == {}
    assert panel.fit_box.fit_button.isEnabled()


def test_the_estimate_is_copied_for_the_person_who_signs(make_panel, qtbot):
    panel = make_panel()
    panel.set_area(WIDE)
    panel.set_account(ACCOUNT)

    click(qtbot, panel.copy_button)

    copied = QGuiApplication.clipboard().text()
    for word in ("not an invoice", "Anne Martin, INRAE", "Wide", "18 octobre 2022", "assumed"):
        assert word in copied
    assert "was copied" in panel.notice.text()


def test_a_newer_tariff_is_brought_and_left_again(make_whole_panel, qtbot, tmp_path):
    path = write_table(tmp_path / "newer.json", make_row(dated=date.today().isoformat()))
    panel = make_whole_panel()
    panel.set_area(WIDE)
    assert "the plugin's own" in panel.tariff_bar.table_label.text()

    panel.tariff_bar.choose_file = lambda: str(path)
    click(qtbot, panel.tariff_bar.bring_button)

    assert "you brought" in panel.tariff_bar.table_label.text()
    assert not any("This tariff is of" in text for text in lines(panel))

    click(qtbot, panel.tariff_bar.back_button)

    assert "⚠" in lines(panel)[0]
    assert not panel.tariff_bar.back_button.isVisible()


def test_a_wrong_tariff_is_refused_in_red_and_in_words(make_whole_panel, qtbot, tmp_path):
    path = write_table(tmp_path / "wrong.json", make_row(free_quota={"martian": "1"}))
    panel = make_whole_panel()

    panel.tariff_bar.choose_file = lambda: str(path)
    click(qtbot, panel.tariff_bar.bring_button)

    assert "martian" in panel.tariff_bar.wrong_label.text()
    assert panel.tariff_bar.wrong_label.isVisible()
    assert "the plugin's own" in panel.tariff_bar.table_label.text()


def test_no_file_chosen_changes_nothing(make_whole_panel, qtbot):
    panel = make_whole_panel()

    panel.tariff_bar.choose_file = lambda: ""
    click(qtbot, panel.tariff_bar.bring_button)

    assert not panel.tariff_bar.wrong_label.isVisible()
