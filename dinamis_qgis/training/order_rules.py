"""What can be ordered: the refusals of the supplier and of DINAMIS."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Callable, Dict, List, Optional, Tuple

from ..domain.area import Area
from ..domain.errors import AreaUnreadable
from ..domain.parameters_schema import refused
from ..domain.request import Kind
from ..domain.request_rules import RequestRules
from ..domain.request_schema import parameters_schema
from .filters import milliseconds
from .http import Refusal
from .scene import TrainingScene
from .scene_table import milliseconds as since_1970

MISSIONS = ("pleiades", "spot67")
PRODUCTS = tuple(f"{mission}-{kind.value}" for mission in MISSIONS for kind in Kind)
_DAY_MS = 86_400_000
_CONSTELLATIONS = {"pleiades": "pleiades", "spot67": "spot"}

FindScene = Callable[[str], Optional[TrainingScene]]


class OrderRules:
    """Lets through only an order that can be carried out."""

    def __init__(self, rules: RequestRules, find_scene: FindScene) -> None:
        self._rules = rules
        self._find_scene = find_scene

    def parameters_schema(self, product: str) -> Dict[str, Any]:
        """The JSON Schema that a product publishes for ``order_parameters``."""
        mission, _, kind = product.partition("-")
        made = parameters_schema(self._rules, mission, Kind(kind))
        reference = {"client_reference": {"type": "string", "maxLength": 100}}
        return {**made, "properties": {**made["properties"], **reference}}

    def check(self, product: str, body: Any, now: datetime) -> None:
        """Look at an order before it is taken.

        Raises:
            Refusal: 422, with the reason.
        """
        try:
            parameters = body["order_parameters"]
            area, interval = Area.from_geojson(body["geometry"], "area"), body["datetime"]
        except (KeyError, TypeError) as error:
            raise Refusal(422, f"this order is not complete: {error!r}") from error
        except AreaUnreadable as error:
            raise Refusal(422, error.detail) from error
        self._check_parameters(product, parameters)
        problems = area.order_problems()
        if problems:
            reason = f"this area cannot be ordered because of its {', '.join(problems)}"
            raise Refusal(422, reason)
        if product.endswith("archive"):
            self._check_scenes(product, parameters["scene_ids"])
        else:
            _check_window(interval, now)

    def _check_parameters(self, product: str, parameters: Any) -> None:
        if not isinstance(parameters, dict):
            raise Refusal(422, "this order is not complete: order_parameters is no object")
        wrong = refused(self.parameters_schema(product), parameters)
        if "licence_accepted" in wrong:
            raise Refusal(422, "the licence was not accepted")
        if "scene_ids" in wrong:
            raise Refusal(422, "an archive order names its scenes")
        if "level" in wrong and parameters.get("acquisition_mode", "mono") != "mono":
            raise Refusal(422, "stereo views are delivered at the primary level")
        if wrong:
            raise Refusal(422, f"missing or not possible: {', '.join(wrong)}")

    def _check_scenes(self, product: str, names: List[str]) -> None:
        constellation = _CONSTELLATIONS[product.split("-")[0]]
        found = {name: self._find_scene(name) for name in names}
        unknown = [name for name, scene in found.items() if scene is None]
        if unknown:
            raise Refusal(422, f"unknown scenes: {', '.join(unknown)}")
        for name, scene in found.items():
            if scene is not None and scene.constellation != constellation:
                raise Refusal(422, f"{name} is not a scene of {product}")


def window(interval: Any) -> Tuple[int, int]:
    """First and last moment of a period, in milliseconds since 1970.

    Raises:
        Refusal: 422, it is not a period.
    """
    try:
        first, last = (milliseconds(end) for end in interval.split("/"))
    except (Refusal, ValueError, AttributeError) as error:
        raise Refusal(422, f"the period is not start/end: {interval!r}") from error
    return first, last


def _check_window(interval: Any, now: datetime) -> None:
    first, last = window(interval)
    if last - first < _DAY_MS:
        raise Refusal(422, "an acquisition cannot be asked for one exact day")
    if last < since_1970(now):
        raise Refusal(422, "the period is over")
