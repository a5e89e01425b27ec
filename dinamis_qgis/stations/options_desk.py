"""Fills the page of DINAMIS in QGIS's options: services, tariff, training, caches."""

from __future__ import annotations

from typing import Any, Callable, Optional, Protocol, Tuple

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QWidget

from ..catalogue.caches import folder_cache
from ..catalogue.tariff_shelf import TariffShelf
from ..connection import Connections
from ..gui.quota.quota_sources import QuotaSources
from ..gui.service.caches_box import CacheRow
from ..gui.service.options_page import OptionsMore, OptionsPage
from ..library import Library
from ..resource import resource
from ..settings import data_folder
from .exercise_desk import ExerciseDesk
from .network_desk import NetworkDesk

_TRAINING_RECORD = frozenset({"ledger.sqlite"})
"""What the user asked the training service for is the user's."""


class Home(Protocol):
    """Whom the page tells what was done."""

    @property
    def exercises(self) -> ExerciseDesk: ...

    def use_training(self) -> None: ...
    def read_tariff(self) -> None: ...
    def catalogue_emptied(self) -> None: ...


def options_page(
    network: NetworkDesk,
    connections: Connections,
    library: Library,
    run: Callable[..., Any],
    home: Home,
    parent: Optional[QWidget] = None,
) -> OptionsPage:
    """Make the page; QGIS's options dialog owns it."""
    shelf = TariffShelf(resource("tariffs.json"), data_folder() / "tariffs.json")
    more = OptionsMore(
        tariff=QuotaSources(
            shelf.table, shelf.bring, shelf.go_back, lambda priced, area, scenes: (), run
        ),
        tariff_changed=home.read_tariff,
        use_training=home.use_training,
        open_exercise=lambda: home.exercises.ask_file(),
        make_exercise=lambda: home.exercises.make(),
        caches=lambda: _caches(connections, library, home),
        run=run,
    )
    return OptionsPage(network.options_desk(more), parent)


def _caches(connections: Connections, library: Library, home: Home) -> Tuple[CacheRow, ...]:
    folder = data_folder()
    replies = folder_cache("places", folder / "places")
    coverages = folder_cache("coverages", folder / "coverages")
    training = folder_cache("training", folder / "training", _TRAINING_RECORD)
    return (
        CacheRow(
            "catalogue",
            QCoreApplication.translate("Caches", "Scenes kept for searching without network"),
            lambda: _catalogue_bytes(connections, library),
            lambda: _empty_catalogues(connections, library, home),
        ),
        CacheRow(
            "pictures",
            QCoreApplication.translate("Caches", "Small pictures of scenes"),
            lambda: library.pictures.size_bytes,
            library.pictures.clear,
        ),
        CacheRow(
            "places",
            QCoreApplication.translate("Caches", "Communes that were looked up"),
            replies.size_bytes,
            replies.empty,
        ),
        CacheRow(
            "coverages",
            QCoreApplication.translate("Caches", "List of yearly coverages"),
            coverages.size_bytes,
            coverages.empty,
        ),
        CacheRow(
            "training",
            QCoreApplication.translate("Caches", "Images that the training service made"),
            training.size_bytes,
            training.empty,
        ),
    )


def _catalogue_bytes(connections: Connections, library: Library) -> int:
    found = 0
    for service in connections.services:
        store = library.catalogue(service.id).store
        found += store.size_bytes if store.path.exists() else 0
    return found


def _empty_catalogues(connections: Connections, library: Library, home: Home) -> None:
    for service in connections.services:
        library.catalogue(service.id).empty()
    home.catalogue_emptied()
