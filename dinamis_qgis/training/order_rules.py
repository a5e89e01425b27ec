"""What can be ordered: the refusals of the supplier and of DINAMIS."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Callable, Dict, List, Optional

from ..domain.area import Area
from ..domain.errors import AreaUnreadable
from .filters import milliseconds
from .http import Refusal
from .scene import TrainingScene
from .scene_table import milliseconds as since_1970
from .scenes import LEVELS, MODES, SPECTRAL_MODES

PRODUCTS = ("pleiades-archive", "pleiades-tasking", "spot67-archive", "spot67-tasking")
MAX_INCIDENCE_DEG = 50
_DAY_MS = 86_400_000
_CONSTELLATIONS = {"pleiades": "pleiades", "spot67": "spot"}

FindScene = Callable[[str], Optional[TrainingScene]]


def order_parameters_schema(product: str) -> Dict[str, Any]:
    """The JSON Schema that a product publishes for ``order_parameters``."""
    properties: Dict[str, Any] = {
        "project": {"type": "string", "minLength": 1},
        "acquisition_mode": {"enum": list(MODES)},
        "max_cloud_percent": {"type": "integer", "minimum": 0, "maximum": 100},
        "max_incidence_deg": {"type": "integer", "minimum": 0, "maximum": MAX_INCIDENCE_DEG},
        "spectral": {"enum": list(SPECTRAL_MODES)},
        "level": {"enum": list(LEVELS)},
        "comment": {"type": "string"},
        "licence_accepted": {"const": True},
    }
    required = ["project", "licence_accepted"]
    if product.endswith("archive"):
        properties["scene_ids"] = {"type": "array", "items": {"type": "string"}, "minItems": 1}
        required.append("scene_ids")
    return {"type": "object", "properties": properties, "required": required}


def check_order(product: str, body: Any, now: datetime, find_scene: FindScene) -> None:
    """Let through only an order that can be carried out.

    Raises:
        Refusal: 422, with the reason.
    """
    try:
        area = Area.from_geojson(body["geometry"], "area")
        parameters = body["order_parameters"]
        interval = body["datetime"]
        _check_parameters(parameters)
    except (KeyError, TypeError, AttributeError) as error:
        raise Refusal(422, f"this order is not complete: {error!r}") from error
    except AreaUnreadable as error:
        raise Refusal(422, error.detail) from error
    problems = area.order_problems()
    if problems:
        raise Refusal(422, f"this area cannot be ordered because of its {', '.join(problems)}")
    if product.endswith("tasking"):
        _check_window(interval, now)
    else:
        _check_scenes(product, parameters.get("scene_ids"), find_scene)


def _check_parameters(parameters: Mapping[str, Any]) -> None:
    if not str(parameters.get("project") or "").strip():
        raise Refusal(422, "the project is missing")
    if parameters.get("licence_accepted") is not True:
        raise Refusal(422, "the licence was not accepted")
    for name, words in (
        ("acquisition_mode", MODES),
        ("spectral", SPECTRAL_MODES),
        ("level", LEVELS),
    ):
        if parameters.get(name, words[0]) not in words:
            raise Refusal(422, f"{name} must be one of {', '.join(words)}")
    for name, most in (("max_cloud_percent", 100), ("max_incidence_deg", MAX_INCIDENCE_DEG)):
        value = parameters.get(name, 0)
        if not isinstance(value, (int, float)) or not 0 <= value <= most:
            raise Refusal(422, f"{name} must be from 0 to {most}")
    is_stereo = parameters.get("acquisition_mode", "mono") != "mono"
    if is_stereo and parameters.get("level") != "primary":
        raise Refusal(422, "stereo views are delivered at the primary level")


def _check_window(interval: Any, now: datetime) -> None:
    try:
        first, last = (milliseconds(end) for end in interval.split("/"))
    except (Refusal, ValueError, AttributeError) as error:
        raise Refusal(422, f"the period is not start/end: {interval!r}") from error
    if last - first < _DAY_MS:
        raise Refusal(422, "an acquisition cannot be asked for one exact day")
    if last < since_1970(now):
        raise Refusal(422, "the period is over")


def _check_scenes(product: str, names: Any, find_scene: FindScene) -> None:
    if not isinstance(names, list) or not names:
        raise Refusal(422, "an archive order names its scenes")
    constellation = _CONSTELLATIONS[product.split("-")[0]]
    unknown: List[str] = []
    for name in names:
        scene = find_scene(str(name))
        if scene is None:
            unknown.append(str(name))
        elif scene.constellation != constellation:
            raise Refusal(422, f"{name} is not a scene of {product}")
    if unknown:
        raise Refusal(422, f"unknown scenes: {', '.join(unknown)}")
