"""Saves, packs and copies what a search found, and opens packs again."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Callable, List, NamedTuple, Optional, Sequence

from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication

from ..api.client import DinamisClient
from ..api.search_recipes import curl_command, knows_pystac, pystac_script
from ..background import Job, working_for
from ..catalogue.exports import WRITERS, Tell
from ..catalogue.geopackage_export import About, write_geopackage
from ..catalogue.pack_reader import PackContent, open_pack
from ..catalogue.pictures import picture_name
from ..catalogue.schema import TABLE
from ..domain.answer import Found
from ..domain.errors import Cancelled, DinamisError
from ..domain.scene import Scene
from ..domain.search import SceneQuery
from ..domain.service import Service
from ..gui.catalogue.results_menu import ResultsMenu
from ..gui.catalogue.search_panel import SearchPanel
from ..gui.file_choices import FileChoices
from ..layers.stored_style import store_style
from ..library import Library
from ..words.amounts import number
from ..words.messages import explain
from .pack_pictures import PictureSource
from .packing import Pack, make_pack


class _Format(NamedTuple):
    title: str
    suffix: str


class ResultsDesk(QObject):
    """The menu of the search panel, and what is behind it; lives in the GUI thread.

    Args:
        client: the service that is used now.
        title: its name for the user.
        choices: asks for files and folders.
    """

    opened = pyqtSignal(str)
    """Id of the service of which a pack was opened: more is kept now."""

    def __init__(
        self,
        panel: SearchPanel,
        library: Library,
        run: Callable[..., Any],
        client: Callable[[], DinamisClient],
        title: Callable[[], str],
        choices: Optional[FileChoices] = None,
    ) -> None:
        super().__init__(panel)
        self._panel, self._library, self._run = panel, library, run
        self._client, self._title = client, title
        self._choices = choices or FileChoices(panel)
        self._rows: Sequence[int] = ()
        self.menu = ResultsMenu(panel)
        panel.results_bar.results_button.setMenu(self.menu)
        panel.results_bar.has_rows_changed.connect(self._use_rows_or_not)
        panel.found.connect(self._use_rows)
        self.menu.export_wanted.connect(self._ask_where_to_export)
        self.menu.pack_wanted.connect(self._ask_where_to_pack)
        self.menu.open_pack_wanted.connect(self._ask_which_pack)
        self.menu.aboutToShow.connect(self._offer_recipes)
        self.menu.curl_wanted.connect(lambda: self._copy(curl_command))
        self.menu.pystac_wanted.connect(lambda: self._copy(pystac_script))

    # The scenes of the answer that is shown

    def _use_rows(self, found: Found) -> None:
        self._rows = found.answer.rows

    def _use_rows_or_not(self, has_rows: bool) -> None:
        self.menu.set_has_rows(has_rows)
        if not has_rows:
            self._rows = ()

    # Files

    def _ask_where_to_export(self, kind: str) -> None:
        title, suffix = _formats()[kind]
        name = f"{self._name()}.{suffix}"
        rows, client = self._rows, self._client()
        self._choices.new_file(
            self.tr("Export the scenes found"),
            name,
            title,
            lambda path: self._export(kind, rows, client, path),
        )

    def _export(self, kind: str, rows: Sequence[int], client: DinamisClient, path: Path) -> None:
        store = self._library.catalogue(client.service.id).store
        writer = WRITERS.get(kind) or partial(write_geopackage, about=self._about(client))
        self._run(
            self.tr("DINAMIS export"),
            lambda job: writer(store, rows, path, True, _telling(job)),
            lambda count: self._say(
                self.tr("Scenes saved: {count}. They are in {path}").format(
                    count=number(count), path=path
                )
            ),
            self._fail,
        )

    def _ask_where_to_pack(self) -> None:
        rows, client = self._rows, self._client()
        self._choices.folder(
            self.tr("A folder for the offline pack"), lambda path: self._pack(rows, client, path)
        )

    def _pack(self, rows: Sequence[int], client: DinamisClient, folder: Path) -> None:
        catalogue = self._library.catalogue(client.service.id)
        about = self._about(client)
        self._run(
            self.tr("DINAMIS offline pack"),
            lambda job: make_pack(
                catalogue, rows, folder, self._pictures(client, job), about, _telling(job)
            ),
            self._say_packed,
            self._fail,
        )

    def _say_packed(self, pack: Pack) -> None:
        text = self.tr("Scenes packed: {count}, with quicklooks: {pictures}. Open {path}").format(
            count=number(pack.scenes), pictures=number(pack.pictures), path=pack.project
        )
        if pack.failed:
            missing = self.tr("Quicklooks that could not be fetched: {}.")
            text = f"{text}\n{missing.format(number(pack.failed))}"
        self._say(text, has_gaps=bool(pack.failed))

    def _ask_which_pack(self) -> None:
        self._choices.file(
            self.tr("Open an offline pack"),
            self.tr("GeoPackage of an offline pack"),
            "gpkg",
            self._open_pack,
        )

    def _open_pack(self, path: Path) -> None:
        service_id = self._client().service.id
        catalogue = self._library.catalogue(service_id)
        keep = partial(self._keep_picture, service_id)
        self._run(
            self.tr("DINAMIS offline pack"),
            lambda job: open_pack(path, service_id, catalogue, keep, _telling(job)),
            lambda content: self._take_pack(service_id, content),
            self._fail,
        )

    def _take_pack(self, service_id: str, content: PackContent) -> None:
        self.opened.emit(service_id)
        text = self.tr(
            "Scenes in the pack: {count}, of which new or changed: {news}. "
            "Search your area: they are found without network."
        ).format(count=number(content.scenes), news=number(content.news))
        if content.unreadable:
            unreadable = self.tr("Entries that could not be read: {}.")
            text = f"{text}\n{unreadable.format(number(content.unreadable))}"
        self._say(text, has_gaps=bool(content.unreadable))

    # The question

    def _offer_recipes(self) -> None:
        self.menu.set_pystac(knows_pystac(self._client().service))

    def _copy(self, recipe: Callable[[SceneQuery, Service], str]) -> None:
        service = self._client().service
        try:
            text = recipe(self._panel.query(), service)
        except DinamisError as error:
            self._fail(error)
            return
        QGuiApplication.clipboard().setText(text)
        said: List[str] = [self.tr("The search was copied. Paste it where you need it.")]
        if service.is_training:
            said.append(self.tr("The training service answers inside the plugin only."))
        self._say(" ".join(said))

    # These run in worker threads.

    def _pictures(self, client: DinamisClient, job: Job) -> PictureSource:
        def fetch(scene: Scene) -> Optional[bytes]:
            with working_for(job):  # the pack's own threads stop with the job
                return self._library.quicklook(client, scene)

        return PictureSource(partial(self._kept_picture, client.service.id), fetch)

    def _kept_picture(self, service_id: str, scene: Scene) -> Optional[bytes]:
        name = picture_name(service_id, scene.key)
        try:
            return self._library.pictures.path(name, "quicklook").read_bytes()
        except OSError:
            return None

    def _keep_picture(self, service_id: str, scene: Scene, data: bytes) -> None:
        """For the table and for the grid, which have no network to ask."""
        for kind in ("thumbnail", "quicklook"):
            self._library.pictures.get(picture_name(service_id, scene.key), kind, lambda: data)

    # What is said

    def _about(self, client: DinamisClient) -> About:
        title = QCoreApplication.translate("Stations", "Scenes – {}").format(self._title())
        return About(
            client.service.id, title, finish=lambda geopackage: store_style(geopackage, TABLE)
        )

    def _name(self) -> str:
        return f"dinamis_{self._client().service.id}_{date.today():%Y-%m-%d}"

    def _say(self, text: str, has_gaps: bool = False) -> None:
        level = Qgis.MessageLevel.Warning if has_gaps else Qgis.MessageLevel.Success
        self._panel.notice.show_text(text, level)

    def _fail(self, error: DinamisError) -> None:
        level = Qgis.MessageLevel.Warning
        if isinstance(error, Cancelled):
            level = Qgis.MessageLevel.Info
        self._panel.notice.show_text(explain(error), level)


def _telling(job: Job) -> Tell:
    def tell(share: float) -> None:
        job.check()
        job.report(share)

    return tell


def _formats() -> dict[str, _Format]:
    return {
        "csv": _Format(QCoreApplication.translate("ResultsDesk", "CSV table"), "csv"),
        "geojson": _Format(QCoreApplication.translate("ResultsDesk", "GeoJSON"), "geojson"),
        "stac": _Format(QCoreApplication.translate("ResultsDesk", "STAC entries"), "json"),
        "gpkg": _Format(QCoreApplication.translate("ResultsDesk", "GeoPackage"), "gpkg"),
    }
