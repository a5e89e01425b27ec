"""The dock with every station in it, and what fills them."""

from areas import make_area_sources
from fake_queue import make_download
from fakes import png, run_now
from plans import AREA, PURPOSES
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
)
from request_rules import RULES
from scenes import make_scene
from stereo_scenes import stereo_views
from tariffs import SHIPPED

from dinamis_qgis.domain.answer import Answer
from dinamis_qgis.domain.errors import SignInRequired
from dinamis_qgis.domain.estimate import estimate
from dinamis_qgis.domain.planning import plan
from dinamis_qgis.domain.product_guide import read_product_guide
from dinamis_qgis.domain.service import Service, SignIn
from dinamis_qgis.domain.stereo_search import stereo_pairs
from dinamis_qgis.domain.tariff import read_tariffs
from dinamis_qgis.gui.area.area_panel import AreaPanel
from dinamis_qgis.gui.catalogue.search_panel import SearchPanel
from dinamis_qgis.gui.dock import DinamisDock
from dinamis_qgis.gui.download.download_panel import DownloadPanel
from dinamis_qgis.gui.image.quicklook_panel import QuicklookPanel
from dinamis_qgis.gui.plan.plan_panel import PlanPanel, PlanSources
from dinamis_qgis.gui.quota.quota_panel import QuotaPanel
from dinamis_qgis.gui.request.request_desk import RequestDesk
from dinamis_qgis.gui.request.request_panel import RequestPanel
from dinamis_qgis.gui.service.sign_in_panel import SignInPanel
from dinamis_qgis.resource import resource

SERVICE = Service("training", "Training", "https://x/", sign_in=SignIn.DEVICE, is_training=True)
STATIONS = ("sign_in", "area", "search", "quicklook", "quota", "plan", "request", "download")
KEYBOARD = (
    Qt.FocusPolicy.TabFocus,
    Qt.FocusPolicy.StrongFocus,
    Qt.FocusPolicy.WheelFocus,
)
FIELDS = (QComboBox, QAbstractSpinBox, QLineEdit, QAbstractItemView, QAbstractButton)


def make_dock(window, folder):
    """A dock of 380 pixels at the right of a window."""

    def ask(*_):
        raise AssertionError("nothing is asked before the user does")

    def picture(scene):
        return png()

    tariffs = read_tariffs(resource("tariffs.json"))
    canvas = QgsMapCanvas(window)
    window.setCentralWidget(canvas)
    panels = {
        "sign_in": SignInPanel((SERVICE,), ask, ask, ask, ask, ask, run_now),
        "area": AreaPanel(canvas, make_area_sources(), run_now),
        "search": SearchPanel(ask, ask, ask, picture, picture, run_now),
        "quicklook": QuicklookPanel(picture, lambda scene: "", ask, run_now),
        "quota": QuotaPanel(lambda need: estimate(need, tariffs)),
        "plan": PlanPanel(PURPOSES, PlanSources(make_plans, find_pairs, ask, run_now)),
        "request": RequestPanel(
            RequestDesk(ask, ask, tuple, ask, ask, lambda: RULES),
            RULES,
            run_now,
            read_product_guide(resource("product_guide.json")),
        ),
        "download": DownloadPanel(QLabel(), folder, ask),
    }
    dock = DinamisDock(panels, lambda name: resource(f"icons/{name}.svg"), window)
    assert list(dock.fill()) == [None] * len(panels)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.resizeDocks([dock], [380], Qt.Orientation.Horizontal)
    QApplication.processEvents()
    return dock


def make_plans(need, check):
    return plan(need, stereo_views(2.9, 3.6), SHIPPED, PURPOSES, check)


def find_pairs(need, check):
    return stereo_pairs(need.area, stereo_views(2.9, 3.6), check=check)


def fill_stations(dock):
    """With scenes, plans, a download that failed, and every group unfolded."""
    scenes = (make_scene("a"), make_scene("b"))
    for station in ("quicklook", "request", "download"):
        dock.panels[station].set_scenes(scenes)
    search = dock.panels["search"]
    search.scenes_model.show_answer(Answer((1, 2), (1, 1), (0, 0)), dict(enumerate(scenes, 1)))
    search.scenes_view.show_step("")
    search.search_form.more_filters.setCollapsed(False)
    downloads = dock.panels["download"].view
    downloads.show_downloads([make_download(error=SignInRequired())])
    downloads.list.selectAll()
    fill_plan(dock.panels["plan"])
    dock.panels["request"].request_form.guide_box.setCollapsed(False)


def fill_plan(panel):
    """With what a surface model shows: plans, a gap, and pairs."""
    panel.set_area(AREA)
    panel.form.choose_purpose("surface_model")
    panel.start_planning()
    panel.start_finding_pairs()
