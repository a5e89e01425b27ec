"""STAC's fields extension: the parts of an item that were asked for."""

from __future__ import annotations

from typing import Any, Dict, Set, Tuple

from .http import Refusal

_ALWAYS = {"type", "stac_version", "id", "collection"}


def with_fields(item: Dict[str, Any], fields: Any) -> Dict[str, Any]:
    """Keep what is included and not excluded; ``properties.x`` names a single property.

    Raises:
        Refusal: 400, the choice cannot be read.
    """
    if not fields:
        return item
    included, excluded = _choice(fields)
    tops = {name.split(".")[0] for name in included} | _ALWAYS
    kept = {name: value for name, value in item.items() if not included or name in tops}
    wanted = {name.split(".", 1)[1] for name in included if name.startswith("properties.")}
    if wanted and "properties" not in included:
        kept["properties"] = {k: v for k, v in item["properties"].items() if k in wanted}
    for name in excluded - _ALWAYS:
        top, _, nested = name.partition(".")
        if not nested:
            kept.pop(top, None)
        elif top == "properties" and "properties" in kept:
            kept["properties"] = {k: v for k, v in kept["properties"].items() if k != nested}
    return kept


def _choice(fields: Any) -> Tuple[Set[str], Set[str]]:
    if isinstance(fields, str):
        names = [name.strip() for name in fields.split(",") if name.strip()]
        excluded = {name[1:] for name in names if name.startswith("-")}
        return {name.lstrip("+") for name in names if not name.startswith("-")}, excluded
    try:
        return set(fields.get("include") or ()), set(fields.get("exclude") or ())
    except (AttributeError, TypeError) as error:
        raise Refusal(400, f"fields: {error}") from error
