"""Every window that the dock opens, ready to be walked by a test."""

from datetime import date, datetime, timezone

from fakes import run_now
from plans import AREA
from request_rules import make_request
from stereo_scenes import stereo_views

from dinamis_qgis.domain.account import ApiKey
from dinamis_qgis.domain.activity import Activity
from dinamis_qgis.domain.coverage import CoverageList
from dinamis_qgis.domain.download import DownloadLimits
from dinamis_qgis.domain.exercise import Exercise, ExerciseService
from dinamis_qgis.domain.glossary import Glossary, Term
from dinamis_qgis.domain.local_text import LocalText
from dinamis_qgis.domain.membership import read_membership
from dinamis_qgis.domain.request import BY_HAND, Kind, Status, StatusCode, TrackedRequest
from dinamis_qgis.domain.saved_search import SavedSearch
from dinamis_qgis.domain.search import SceneQuery
from dinamis_qgis.domain.service import Service, own_service
from dinamis_qgis.domain.stereo_search import stereo_pairs
from dinamis_qgis.domain.support import read_contacts
from dinamis_qgis.domain.surface_model import SurfaceModelOrder
from dinamis_qgis.domain.tariff import TariffTable, read_tariffs
from dinamis_qgis.gui.activity.activity_dialog import ActivityDialog
from dinamis_qgis.gui.catalogue.catalogue_dialog import CatalogueDialog
from dinamis_qgis.gui.catalogue.coverages_dialog import CoveragesDialog
from dinamis_qgis.gui.download.download_limits_dialog import DownloadLimitsDialog
from dinamis_qgis.gui.exercise.make_dialog import MakeExerciseDialog, Material
from dinamis_qgis.gui.exercise.open_dialog import OpenExerciseDialog
from dinamis_qgis.gui.guide.glossary_dialog import GlossaryDialog
from dinamis_qgis.gui.guide.join_dialog import JoinDialog
from dinamis_qgis.gui.image.mosaic_dialog import MosaicDialog
from dinamis_qgis.gui.plan.surface_model_dialog import SurfaceModelDialog
from dinamis_qgis.gui.quota.quota_sources import QuotaSources
from dinamis_qgis.gui.request.archive_names_dialog import ArchiveNamesDialog
from dinamis_qgis.gui.request.note_dialog import NoteDialog
from dinamis_qgis.gui.request.request_sheet_dialog import RequestSheetDialog
from dinamis_qgis.gui.request.support_dialog import SupportDialog
from dinamis_qgis.gui.service.about_dialog import AboutDialog, AboutFacts
from dinamis_qgis.gui.service.api_keys_dialog import ApiKeysDialog, KeyDesk
from dinamis_qgis.gui.service.caches_box import CacheRow
from dinamis_qgis.gui.service.doctor_dialog import DoctorDialog
from dinamis_qgis.gui.service.options_page import OptionsDesk, OptionsMore, OptionsPage
from dinamis_qgis.gui.service.service_dialog import ServiceDialog
from dinamis_qgis.resource import resource
from dinamis_qgis.words.request_text import request_sheet

NOW = datetime(2026, 5, 1, 12, tzinfo=timezone.utc)
FOOTPRINT = Term(
    "footprint",
    LocalText({"en": "footprint", "fr": "emprise", "es": "huella"}),
    LocalText({"en": "Its <outline>.", "fr": "Son contour.", "es": "Su contorno."}),
    ("where_edit",),
)


def nothing(*_):
    return None


def pair():
    return stereo_pairs(AREA, stereo_views(2.9, 3.6, resolution_m=0.7)).pairs[0]


def tracked():
    history = (Status(StatusCode.RECEIVED, NOW),)
    return TrackedRequest(
        "R1", NOW, "pleiades", Kind.TASKING, "Coast", {}, history, service_id=BY_HAND
    )


def support():
    return SupportDialog(read_contacts(resource("contacts.json")), None, lambda names: "", nothing)


def sheet(folder):
    made = request_sheet(make_request(), date(2026, 11, 21))
    return RequestSheetDialog(made, "https://example.org", folder, nothing, nothing, nothing)


def coverages():
    empty = CoverageList((), None)
    return CoveragesDialog(lambda: empty, lambda: empty, nothing, nothing, nothing, run_now)


def options(folder):
    tariff = QuotaSources(lambda: TariffTable(()), nothing, nothing, nothing, run_now)
    caches = [CacheRow(name, name.title(), lambda: 10, nothing) for name in ("scenes", "pictures")]
    more = OptionsMore(tariff, nothing, nothing, nothing, nothing, lambda: caches, run_now)
    services = (Service("x", "Theia", "https://x/"), own_service("Mine", "https://y/"))
    page = OptionsPage(
        OptionsDesk(
            lambda: services, lambda: folder, nothing, nothing, nothing, folder, nothing, more
        )
    )
    page.services_box.list.topLevelItem(1).setSelected(True)
    return page


def keys():
    """Of somebody who is signed in, and has one."""
    known = (ApiKey("k1", "Office", NOW),)
    desk = KeyDesk(nothing, dict, lambda: known, nothing, nothing, use_identity=nothing)
    dialog = ApiKeysDialog("Theia", ("a", "b"), desk, run_now)
    dialog.list.topLevelItem(0).setSelected(True)
    return dialog


def joining():
    """Of somebody who said who they are, and then better: with steps and links."""
    dialog = JoinDialog(read_membership(resource("membership.json")), "en", nothing)
    dialog.choose("company")
    dialog.choose("local")
    return dialog


def exercise():
    """With everything that can be ticked."""
    rows = read_tariffs(resource("tariffs.json"))[-2:]
    service = ExerciseService("training")
    search = SavedSearch("training", SceneQuery(), "Coast")
    material = Material(service, "Training", None, (search,), make_request(), rows)
    return MakeExerciseDialog(material)


WINDOWS = {
    AboutDialog: lambda folder: AboutDialog(AboutFacts("1.0", folder, "", "", folder), nothing),
    ActivityDialog: lambda _: ActivityDialog(lambda entity: Activity(), "INRAE", nothing, run_now),
    ApiKeysDialog: lambda _: keys(),
    ArchiveNamesDialog: lambda _: ArchiveNamesDialog(()),
    CatalogueDialog: lambda _: CatalogueDialog("Theia", tuple, nothing, nothing, None, (), run_now),
    CoveragesDialog: lambda _: coverages(),
    DoctorDialog: lambda _: DoctorDialog("Theia", "QGIS", tuple, run_now),
    DownloadLimitsDialog: lambda _: DownloadLimitsDialog(DownloadLimits(), str),
    GlossaryDialog: lambda _: GlossaryDialog(Glossary((FOOTPRINT,)), "en"),
    JoinDialog: lambda _: joining(),
    MakeExerciseDialog: lambda _: exercise(),
    MosaicDialog: lambda folder: MosaicDialog(("a", "b"), [folder, folder], "", folder),
    NoteDialog: lambda _: NoteDialog(tracked(), nothing, NOW),
    OpenExerciseDialog: lambda _: OpenExerciseDialog(
        Exercise("Coast", ExerciseService("training")), "Training"
    ),
    OptionsPage: options,
    RequestSheetDialog: sheet,
    ServiceDialog: lambda _: ServiceDialog(None),
    SupportDialog: lambda _: support(),
    SurfaceModelDialog: lambda _: SurfaceModelDialog(SurfaceModelOrder.of(pair()), nothing),
}
