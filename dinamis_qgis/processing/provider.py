"""The provider `dinamis` of QGIS's Processing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Callable

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..domain.request_rules import read_request_rules
from ..resource import resource
from .best_cover import BestCover
from .coverage_share import CoverageShare
from .download_assets import DownloadAssets
from .estimate_price import EstimatePrice
from .load_product import LoadProduct
from .mosaic import Mosaic
from .plan import PlanImages
from .request_sheet import MakeRequestSheet
from .search_scenes import SearchScenes
from .stereo_pairs import StereoPairsFinder
from .submit_request import SubmitRequest
from .verify_downloads import VerifyDownloads

if TYPE_CHECKING:
    from ..api.client import DinamisClient


class DinamisProvider(QgsProcessingProvider):
    """Gives every station of the dock to the toolbox, models and ``qgis_process``.

    Args:
        open_client: gives the client of a service, by its id.
        products_folder: where rasters go when no output is named; beside it, the profile keeps
            what was sent.
    """

    def __init__(self, open_client: Callable[[str], DinamisClient], products_folder: Path) -> None:
        super().__init__()
        self._open_client = open_client
        self._products_folder = products_folder

    def id(self) -> str:
        return "dinamis"

    def name(self) -> str:
        return "DINAMIS"

    def icon(self) -> QIcon:
        return QIcon(str(resource("icons/dinamis.svg")))

    def loadAlgorithms(self) -> None:  # noqa: N802 - QGIS looks for this name
        self.addAlgorithm(SearchScenes(self._open_client))
        self.addAlgorithm(EstimatePrice())
        self.addAlgorithm(DownloadAssets(self._open_client))
        self.addAlgorithm(VerifyDownloads())
        self.addAlgorithm(LoadProduct(self._products_folder))
        self.addAlgorithm(Mosaic(self._products_folder))
        for kind in (CoverageShare, BestCover, StereoPairsFinder, PlanImages):
            self.addAlgorithm(kind(self._open_client))
        rules = read_request_rules(resource("request_rules.json"))
        sent = self._products_folder.parent / "drafts.sqlite"
        self.addAlgorithm(MakeRequestSheet(rules))
        self.addAlgorithm(SubmitRequest(rules, self._open_client, sent))
