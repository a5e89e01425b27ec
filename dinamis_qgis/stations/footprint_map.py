"""Shows on the map which scenes were found."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any, Callable, Dict, NamedTuple, Optional, Tuple

from qgis.core import QgsVectorLayer

from ..domain.errors import DinamisError
from ..layers.footprints import Bounds
from ..layers.map_content import FootprintSource, MapContent, open_footprints


class _Wanted(NamedTuple):
    """What the layer of a service is to show, as soon as there is one."""

    sql: str
    bounds: Optional[Bounds]
    missions: Tuple[str, ...]


class FootprintMap:
    """One layer a service, opened in a thread and filtered from then on; GUI thread only.

    Args:
        run: ``Background.run``.
        fail: says what went wrong.
    """

    def __init__(
        self, content: MapContent, run: Callable[..., Any], fail: Callable[[DinamisError], None]
    ) -> None:
        self._content, self._run, self._fail = content, run, fail
        self._opening: Dict[str, _Wanted] = {}
        self._selected: Dict[str, Tuple[int, ...]] = {}
        self._changes: Dict[str, Optional[int]] = {}
        """The change of a service's catalogue that its layer was drawn with."""

    def show(
        self,
        source: FootprintSource,
        sql: str,
        bounds: Optional[Bounds],
        missions: Iterable[str] = (),
        ends: Tuple[int, ...] = (),
        change: Optional[int] = None,
    ) -> None:
        """Show what a condition of the catalogue tells, and these missions in the legend.

        Args:
            ends: numbers of the earliest and the latest scene that it tells.
            change: number of the catalogue's last change: the same scenes are not drawn again as
                long as it stays the same; None where it is not known.
        """
        service_id, wanted = source.service_id, _Wanted(sql, bounds, tuple(missions))
        before, self._changes[service_id] = self._changes.get(service_id), change
        if self._content.has_footprints(service_id):
            has_changed = change is None or change != before
            self._content.filter_footprints(service_id, *wanted, has_changed)
            return
        is_opening = service_id in self._opening
        self._opening[service_id] = wanted
        if not is_opening:
            self._run(
                "",
                lambda job: open_footprints(source, *wanted, ends),
                partial(self._add, service_id),
                partial(self._give_up, service_id),
            )

    def select(self, service_id: str, numbers: Tuple[int, ...]) -> None:
        """Select these scenes, and no other."""
        self._selected[service_id] = numbers
        self._content.select_footprints(service_id, numbers)

    def _add(self, service_id: str, layer: QgsVectorLayer) -> None:
        wanted = self._opening.pop(service_id)
        if not self._content.has_footprints(service_id):  # a project may have brought one
            self._content.add_footprints(layer)
        self._content.filter_footprints(service_id, *wanted)
        self._content.select_footprints(service_id, self._selected.get(service_id, ()))

    def _give_up(self, service_id: str, error: DinamisError) -> None:
        del self._opening[service_id]
        self._fail(error)
