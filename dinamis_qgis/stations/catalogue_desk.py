"""Copies collections in the background, and lets the user choose which."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any, Dict, List, Optional, Sequence

from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..api.client import DinamisClient
from ..background import Background, Job
from ..catalogue.catalogue import WHOLE
from ..catalogue.mirror import MirrorNews
from ..domain.answer import Freshness
from ..domain.collection import SceneCollection
from ..domain.search import SceneQuery
from ..gui.catalogue.catalogue_dialog import CatalogueDialog, CollectionState
from ..gui.catalogue.running_copy import Outcome, RunningCopy
from ..library import Library
from ..settings import Settings
from ..words.amounts import number
from ..words.messages import log_rejected

_A_DAY = timedelta(days=1)


class CatalogueDesk(QObject):
    """Keeps the copies of a service's collections in step; lives in the GUI thread."""

    changed = pyqtSignal(str)
    """Id of the service of which more is kept now."""

    def __init__(self, library: Library, background: Background, settings: Settings) -> None:
        super().__init__()
        self._library, self._background, self._settings = library, background, settings
        self._under_way: Dict[str, RunningCopy] = {}

    def open_dialog(self, client: DinamisClient, title: str, parent: QWidget) -> CatalogueDialog:
        """Show what is kept of a service; the user goes on working meanwhile."""
        service_id = client.service.id
        dialog = CatalogueDialog(
            title,
            lambda: self._look(client),
            lambda names: self._kept(service_id, names),
            lambda collections: self.copy(client, collections),
            self._under_way.get(service_id),
            self._settings.copied_collections(service_id),
            self._background.run,
            parent,
        )
        dialog.choice_changed.connect(lambda names: self._keep_choice(client, names))
        dialog.show()
        return dialog

    def copy(self, client: DinamisClient, collections: Sequence[SceneCollection]) -> RunningCopy:
        """Copy collections, or bring their copies up to date, but for those that are under way."""
        service_id = client.service.id
        before = self._under_way.get(service_id)
        if before is not None:
            collections = [one for one in collections if one not in before.collections]
            if not collections:
                return before
        running = self._under_way[service_id] = RunningCopy(collections)

        def end(outcome: Outcome) -> None:
            if self._under_way.get(service_id) is running:
                del self._under_way[service_id]
            self.changed.emit(service_id)
            running.end(outcome)

        def done(news: MirrorNews) -> None:
            log_rejected(news.rejected)
            end(_news_text(news))

        label = QCoreApplication.translate("CatalogueDesk", "DINAMIS: copy of the catalogue")
        job = self._background.run(
            label,
            lambda job: self._mirror(client, collections, job),
            done,
            end,
            running.note_progress,
        )
        running.run_by(job)
        return running

    def update_when_old(self, client: DinamisClient) -> None:
        """Bring copies that are older than a day up to date, quietly."""
        names = self._settings.copied_collections(client.service.id)
        if names and client.service.id not in self._under_way:
            self._background.run(
                "",
                lambda job: self._old(client, names),
                lambda old: self._copy_quietly(client, old),
                _ignore,
            )

    def _copy_quietly(self, client: DinamisClient, old: Sequence[SceneCollection]) -> None:
        if old:
            self.copy(client, old)

    # These run in worker threads.

    def _look(self, client: DinamisClient) -> List[CollectionState]:
        wanted = (*client.service.collections, *client.service.archive)
        catalogue = self._library.catalogue(client.service.id)
        found = []
        for collection in client.collections():
            if wanted and collection.id not in wanted:
                continue
            query = SceneQuery(collections=(collection.id,), page_size=1)
            scenes = client.search(query).matched
            freshness = catalogue.freshness((collection.id,))
            found.append(CollectionState(collection, scenes, freshness))
        return found

    def _kept(self, service_id: str, names: Sequence[str]) -> Dict[str, Freshness]:
        catalogue = self._library.catalogue(service_id)
        return {name: catalogue.freshness((name,)) for name in names}

    def _old(self, client: DinamisClient, names: Sequence[str]) -> List[SceneCollection]:
        catalogue = self._library.catalogue(client.service.id)
        now = datetime.now(timezone.utc)
        times = {name: catalogue.mirrored(name).get(WHOLE) for name in names}
        if all(_is_of_today(time, now) for time in times.values()):
            return []
        return [collection for collection in client.collections() if collection.id in times]

    def _mirror(
        self, client: DinamisClient, collections: Sequence[SceneCollection], job: Job
    ) -> MirrorNews:
        shares = {collection.id: 0.0 for collection in collections}

        def report(collection: SceneCollection, share: float, scenes: int) -> None:
            shares[collection.id] = share  # one begins before the one before is done
            text = QCoreApplication.translate("CatalogueDesk", "{name}: {count} scenes")
            job.report(
                sum(shares.values()) / len(shares),
                text.format(name=collection.title, count=number(scenes)),
            )

        return self._library.mirror(client, collections, job, report)

    def _keep_choice(self, client: DinamisClient, names: Sequence[str]) -> None:
        before = self._settings.copied_collections(client.service.id)
        self._settings.set_copied_collections(client.service.id, names)
        dropped = [name for name in before if name not in names]
        if dropped:
            catalogue = self._library.catalogue(client.service.id)
            self._background.run(
                "",
                lambda job: [catalogue.forget_mirror(name) for name in dropped],
                lambda _: self.changed.emit(client.service.id),
                _ignore,
            )


def _is_of_today(copied: Optional[datetime], now: datetime) -> bool:
    """A copy of the future is of a clock that was wrong: nobody knows how old it is."""
    return copied is not None and timedelta(0) <= now - copied < _A_DAY


def _ignore(*_: Any) -> None:
    """Done quietly: the search panel says how old what it shows is."""


def _news_text(news: MirrorNews) -> str:
    text = QCoreApplication.translate(
        "CatalogueDesk", "Up to date. New or changed: {changed}; gone: {gone}."
    ).format(changed=number(news.changed), gone=number(news.gone))
    if news.rejected:
        more = QCoreApplication.translate(
            "CatalogueDesk", "Entries that could not be read: {}; the log names them."
        )
        text = f"{text} {more.format(number(len(news.rejected)))}"
    return text
