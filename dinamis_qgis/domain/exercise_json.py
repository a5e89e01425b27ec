"""Exercises in files: JSON with the version of its schema, checked before anything is used."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal, DecimalException
from typing import Any, Dict, Optional, Tuple

from .account import Category, Quota
from .area import Area
from .errors import ExerciseTooNew, ExerciseUnreadable, InputError
from .exercise import Before, Exercise, ExerciseService, OpenExercise, without_person
from .request import ImageRequest
from .request_values import request_of, values_of
from .saved_search import SavedSearch, Searches, query_from_json, query_to_json
from .service import own_service
from .value_kinds import require_kinds

FORMAT = "dinamis-exercise"
VERSION = 1

_MOST_SEARCHES = 100
_MOST_TITLE = 200
_UNITS = ("km2", "credits")


def exercise_to_json(exercise: Exercise) -> str:
    """Write an exercise as its file holds it; no secret is ever in it."""
    return json.dumps(_content(exercise), ensure_ascii=False, indent=2) + "\n"


def exercise_from_json(text: str) -> Exercise:
    """Read what ``exercise_to_json`` wrote, by this version or an older one.

    Raises:
        ExerciseTooNew: it is of a newer version.
        ExerciseUnreadable: it is something else, or has a mistake.
    """
    try:
        return _exercise(json.loads(text))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ExerciseUnreadable(f"{type(error).__name__}: {error}") from error
    except DecimalException as error:
        raise ExerciseUnreadable("a quota that is no number") from error
    except ExerciseUnreadable:
        raise
    except InputError as error:
        raise ExerciseUnreadable(error.detail) from error


def open_exercise_to_json(opened: OpenExercise) -> str:
    """The same with what was there before, for this computer only."""
    before = opened.before
    content = {
        "version": VERSION,
        "exercise": _content(opened.exercise),
        "before": {
            "service": before.service_id,
            "had_service": before.had_service,
            "area": _area_content(before.area),
            "requests": sorted(before.requests),
        },
    }
    return json.dumps(content, ensure_ascii=False)


def open_exercise_from_json(text: str) -> OpenExercise:
    """Read what ``open_exercise_to_json`` wrote.

    Raises:
        ExerciseTooNew: it is of a newer version.
        ExerciseUnreadable: it is something else.
    """
    try:
        content = json.loads(text)
        _require_known(content)
        told = content["before"]
        before = Before(
            str(told["service"]),
            bool(told["had_service"]),
            _area(told["area"]),
            frozenset(map(str, told["requests"])),
        )
        return OpenExercise(exercise_from_json(json.dumps(content["exercise"])), before)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ExerciseUnreadable(f"{type(error).__name__}: {error}") from error


def _content(exercise: Exercise) -> Dict[str, Any]:
    service, request = exercise.service, exercise.request
    return {
        "format": FORMAT,
        "version": VERSION,
        "title": exercise.title,
        "words": exercise.words,
        "service": {"title": service.title, "address": service.address}
        if service.address
        else {"id": service.id},
        "area": _area_content(exercise.area),
        "searches": [
            {"name": one.name, "query": query_to_json(one.query)} for one in exercise.searches
        ],
        "request": None if request is None else values_of(without_person(request)),
        "category": exercise.category.value,
        "quotas": [
            {"mission": one.mission, "total": str(one.total), "unit": one.unit}
            for one in exercise.quotas
        ],
    }


def _exercise(content: Mapping[str, Any]) -> Exercise:
    if content["format"] != FORMAT:
        raise ExerciseUnreadable(f"format is {str(content['format'])[:80]!r}, not {FORMAT!r}")
    _require_known(content)
    service = _service(content["service"])
    return Exercise(
        title=_line(content["title"]) or FORMAT,
        service=service,
        words=_text(content.get("words", "")),
        area=_area(content.get("area")),
        searches=_searches(content.get("searches") or (), service.id),
        request=_request(content.get("request")),
        category=Category(content.get("category", Category.PUBLIC.value)),
        quotas=tuple(map(_quota, content.get("quotas") or ())),
    )


def _require_known(content: Mapping[str, Any]) -> None:
    """What is open has a version of its own; older files of it tell none."""
    version = int(content.get("version", 1))
    if version > VERSION:
        raise ExerciseTooNew(f"version {version}, not {VERSION}")


def _service(content: Mapping[str, Any]) -> ExerciseService:
    """One of the plugin's, or an address; never an identity or a key."""
    if "id" in content:
        return ExerciseService(_line(content["id"]))
    made = own_service(_line(content["title"]), _line(content["address"]))
    return ExerciseService(made.id, made.title, made.stac)


def _searches(content: Any, service_id: str) -> Searches:
    if len(content) > _MOST_SEARCHES:
        raise ExerciseUnreadable(f"{len(content)} searches")
    return tuple(_search(entry, service_id) for entry in content)


def _search(content: Mapping[str, Any], service_id: str) -> SavedSearch:
    query = query_from_json(content["query"])
    require_kinds(query)
    if query.area is not None:
        Area.from_geojson(query.area)  # refuses what is no area
    name = _line(content["name"])
    if not name:
        raise ExerciseUnreadable("a search without a name")
    return SavedSearch(service_id, query, name)


def _request(content: Optional[Mapping[str, Any]]) -> Optional[ImageRequest]:
    if content is None:
        return None
    request = request_of(content)
    if request.area:
        Area.from_geojson(request.area)
    return without_person(request)


def _quota(content: Mapping[str, Any]) -> Quota:
    total, unit = Decimal(str(content["total"])), content["unit"]
    if not total.is_finite() or total < 0 or unit not in _UNITS:
        raise ExerciseUnreadable(f"quota: {str(content)[:80]}")
    return Quota(_line(content["mission"]), total, Decimal(0), unit)


def _area(content: Optional[Mapping[str, Any]]) -> Optional[Area]:
    if content is None:
        return None
    return Area.from_geojson(content["geometry"], _line(content.get("name", "")))


def _area_content(area: Optional[Area]) -> Optional[Dict[str, Any]]:
    return None if area is None else {"name": area.name, "geometry": dict(area.geometry)}


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ExerciseUnreadable(f"no text: {str(value)[:80]!r}")
    kept: Tuple[str, ...] = tuple(one for one in value if one.isprintable() or one in "\n\t")
    return "".join(kept)


def _line(value: Any) -> str:
    return " ".join(_text(value).split())[:_MOST_TITLE]
