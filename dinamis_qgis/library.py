"""What the plugin keeps of each service on this computer: its catalogue and its pictures."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Callable, Dict, Optional, Sequence, Tuple

from .background import Job, working_for
from .catalogue.catalogue import LocalCatalogue
from .catalogue.country_names import CountryNames
from .catalogue.mirror import MirrorNews, Report, copy_collections
from .catalogue.pictures import Pictures, picture_name
from .catalogue.scene_store import SceneStore
from .catalogue.toponyms import Toponyms
from .domain.answer import Found, Sorting
from .domain.collection import SceneCollection
from .domain.item_properties import Licence, licence
from .domain.scene import Scene
from .domain.search import KeptPage, PageLink, SceneQuery, SceneStream
from .resource import resource

if TYPE_CHECKING:
    from .api.client import DinamisClient

_PAGE = 500
_A_MOMENT_S = 0.003
"""So long nothing is read of a page: else the request for the next one, which takes its turns of
Python with the reader, leaves 7 ms later."""

_FIRST_SCENES = 40
"""Read together with an answer: more than a screen shows."""


class Library:
    """Answers from what is kept, and adds to it; safe in any thread.

    Args:
        folder: where everything is kept.
        world_map: QGIS's map of the world, which names places.
    """

    def __init__(self, folder: Path, world_map: Path) -> None:
        self._folder = folder
        self._toponyms = Toponyms(world_map)
        self._countries = CountryNames(world_map, resource("countries.json"))
        self._lock = threading.Lock()
        self._catalogues: Dict[str, LocalCatalogue] = {}
        self._licences: Dict[Tuple[str, str], Licence] = {}
        self.pictures = Pictures(folder / "pictures")

    def catalogue(self, service_id: str) -> LocalCatalogue:
        """The one catalogue of a service: two of the same file would wait for each other."""
        with self._lock:
            if service_id not in self._catalogues:
                path = self._folder / "catalogue" / f"{service_id}.gpkg"
                store = SceneStore(path, self._toponyms)
                self._catalogues[service_id] = LocalCatalogue(store, self._countries)
            return self._catalogues[service_id]

    def answer(self, client: DinamisClient, query: SceneQuery, sorting: Sorting) -> Found:
        """What is kept and meets a query."""
        catalogue = self.catalogue(client.service.id)
        answer = catalogue.answer(query, sorting)
        scenes = catalogue.scenes(answer.rows[:_FIRST_SCENES])
        return Found(answer, catalogue.freshness(query.collections), scenes)

    def refresh(
        self,
        client: DinamisClient,
        query: SceneQuery,
        link: Optional[PageLink],
        tell: Callable[[PageLink], bool] = lambda coming: False,
    ) -> KeptPage:
        """Ask the service for a page, and keep its scenes as they are read.

        Args:
            tell: told where the next page is, where that is known before this one is kept; says
                whether it is asked for now.
        """
        asked = replace(_for_service(client, query), page_size=_PAGE)
        page = client.stream(asked, link)
        coming = page.coming
        if coming is not None and tell(coming):
            time.sleep(_A_MOMENT_S)
        count = 0

        def counted() -> Iterator[Scene]:
            nonlocal count
            for scene in page.scenes:
                count += 1
                yield scene

        self.catalogue(client.service.id).keep(counted())
        return KeptPage(count, page.next, page.matched, page.rejected)

    def mirror(
        self,
        client: DinamisClient,
        collections: Sequence[SceneCollection],
        job: Job,
        report: Report,
    ) -> MirrorNews:
        """Copy collections, or bring their copies up to date."""

        def fetch(query: SceneQuery, link: Optional[PageLink]) -> SceneStream:
            with working_for(job):  # the mirror's own threads stop with the job
                return client.stream(query, link)

        catalogue = self.catalogue(client.service.id)
        return copy_collections(catalogue, collections, fetch, job.check, report)

    def mark(self, client: DinamisClient, scenes: Sequence[Scene], state: str) -> None:
        """Remember that scenes were ``requested`` or ``downloaded``."""
        keys = [(scene.collection, scene.id) for scene in scenes]
        self.catalogue(client.service.id).mark(keys, state)

    def mark_downloaded(self, service_id: str, ids: Sequence[str]) -> None:
        """Remember that scenes, by their names, are on this computer."""
        catalogue = self.catalogue(service_id)
        catalogue.mark(catalogue.keys_of(ids), "downloaded")

    def mark_of(self, client: DinamisClient, scene: Scene) -> str:
        """What the user did with a scene: ``requested``, ``downloaded`` or ""."""
        return self.catalogue(client.service.id).mark_of(scene.key)

    def licence(self, client: DinamisClient, scene: Scene) -> Licence:
        """The scene's own, or else that of its collection, which is asked for once."""
        own = licence(scene)
        if any(own) or not scene.collection:
            return own
        key = (client.service.id, scene.collection)
        with self._lock:
            known = self._licences.get(key)
        if known is None:
            known = client.collection(scene.collection).licence
            with self._lock:
                self._licences[key] = known
        return known

    def thumbnail(self, client: DinamisClient, scene: Scene) -> Optional[bytes]:
        """The small picture of a scene, from the disk where it is there; None: it has none."""
        return self._picture(client, scene, "thumbnail")

    def quicklook(self, client: DinamisClient, scene: Scene) -> Optional[bytes]:
        """The picture of a scene, from the disk where it is there; None: it has none."""
        return self._picture(client, scene, "quicklook")

    def _picture(self, client: DinamisClient, scene: Scene, kind: str) -> Optional[bytes]:
        asset = scene.thumbnail if kind == "thumbnail" else scene.quicklook
        if asset is None:
            return None
        name = picture_name(client.service.id, scene.key)
        return self.pictures.get(name, kind, lambda: client.image(asset))


def _for_service(client: DinamisClient, query: SceneQuery) -> SceneQuery:
    """The question without the collections that do not hold the missions asked for."""
    if len(query.missions) != 1:
        return query
    holding = client.service.collections_of(query.missions[0])
    others = set(client.service.collections) - set(holding)
    wanted = tuple(name for name in query.collections if name not in others)
    return replace(query, collections=wanted) if wanted else query
