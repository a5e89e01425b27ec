"""Reads a tariff table from JSON, and refuses it rather than take a wrong number from it."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Any, Dict, List, Mapping, NoReturn, Optional, Tuple, Type, TypeVar

from .account import Category
from .errors import TariffTooNew, TariffUnreadable
from .request import Kind, Mode
from .tariff_row import Pack, QuotaScope, Tariff

VERSION = 1
_MOST_CREDITS = 1000
"""Of a pack: a guard against a slip of the pen, and against sums that take for ever."""

_REQUIRED = ("mission", "title", "dated", "source", "revised", "unit", "whom_to_ask")
_CONDITIONS = ("quota_scope", "free_quota", "price_per_km2", "packs", "assumed")
_PARAMETERS = ("mode_multiplier", "minimum_km2", "rounding_km2", "km2_per_credit", "vat")
"""May stand in the row, or under ``assumed`` where no figure is public."""

_OPTIONAL = ("valid_from", "valid_until", "note", "quota_scope_is_our_reading")

Word = TypeVar("Word", bound=Enum)


def rows_from_json(text: str) -> Tuple[Tariff, ...]:
    """Read the rows of a table.

    Raises:
        TariffUnreadable: it is no table, or a row of it cannot be used; names the row.
        TariffTooNew: it is written for a later version of the plugin.
    """
    try:
        content = json.loads(text, parse_float=Decimal, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise TariffUnreadable(f"not JSON: {error}") from error
    if not isinstance(content, dict) or not isinstance(content.get("tariffs"), list):
        raise TariffUnreadable("no list named “tariffs”")
    version = content.get("version", VERSION)
    if isinstance(version, int) and version > VERSION:
        raise TariffTooNew(f"version {version}; this plugin reads version {VERSION}")
    if version != VERSION:
        raise TariffUnreadable(f"version {version}; this plugin reads version {VERSION}")
    if not content["tariffs"]:
        raise TariffUnreadable("no row")
    return tuple(_row(number, row) for number, row in enumerate(content["tariffs"], 1))


def _row(number: int, row: Any) -> Tariff:
    name = f"row {number}"
    if not isinstance(row, dict):
        raise TariffUnreadable(f"{name}: not an object")
    if row.get("mission"):
        name = f"{name} ({row['mission']}, {row.get('valid_from') or row.get('dated')})"
    try:
        return _tariff(row)
    except KeyError as error:
        raise TariffUnreadable(f"{name}: {error.args[0]} is missing") from error
    except (ValueError, TypeError, AttributeError, InvalidOperation) as error:
        raise TariffUnreadable(f"{name}: {error}") from error


def _tariff(row: Mapping[str, Any]) -> Tariff:
    assumed = row.get("assumed", {})
    _require_known(row, (*_REQUIRED, *_CONDITIONS, *_PARAMETERS, *_OPTIONAL))
    _require_known(assumed, _PARAMETERS)
    parameters = {**assumed, **{name: row[name] for name in _PARAMETERS if name in row}}
    unit = _one_of("unit", row["unit"], ("km2", "credits"))
    _one_of("vat", parameters["vat"], ("excluded",))
    dated = _day("dated", row["dated"])
    valid_from = _day("valid_from", row.get("valid_from") or row["dated"])
    valid_until = _day("valid_until", row["valid_until"]) if row.get("valid_until") else None
    if valid_until is not None and valid_until < valid_from:
        raise ValueError(f"it ends ({valid_until}) before it starts ({valid_from})")
    return Tariff(
        **{name: _text(name, row[name]) for name in ("mission", "title", "source", "whom_to_ask")},
        dated=dated,
        valid_from=valid_from,
        valid_until=valid_until,
        note=str(row.get("note") or ""),
        revised=_one_of("revised", row["revised"], ("quarterly", "yearly")),
        unit=unit,
        quota_scope=_word("quota_scope", row["quota_scope"], QuotaScope),
        is_quota_scope_our_reading=_fact(row, "quota_scope_is_our_reading"),
        free_quota=_by_word("free_quota", row["free_quota"], Category),
        price_per_km2=_prices(row.get("price_per_km2", {})),
        packs=_packs(row.get("packs", {})),
        km2_per_credit=_km2_per_credit(unit, parameters),
        multipliers=_multipliers(parameters["mode_multiplier"]),
        minimum_km2=_number("minimum_km2", parameters["minimum_km2"]),
        rounding_km2=_number("rounding_km2", parameters.get("rounding_km2", "0")),
        assumed=frozenset(name for name in assumed if name not in row),
    )


def _km2_per_credit(unit: str, parameters: Mapping[str, Any]) -> Decimal:
    if unit == "km2":
        return Decimal(1)
    return _above_zero("km2_per_credit", parameters["km2_per_credit"])


def _multipliers(content: Any) -> Dict[Mode, Decimal]:
    found = _by_word("mode_multiplier", content, Mode)
    for mode in Mode:
        if mode not in found:
            raise ValueError(f"mode_multiplier: {mode.value} is missing")
        _above_zero(f"mode_multiplier {mode.value}", found[mode])
    return found


def _prices(content: Any) -> Dict[Tuple[Category, Kind], Decimal]:
    found = {}
    for word, prices in _items("price_per_km2", content):
        category = _word("price_per_km2", word, Category)
        for kind, price in _by_word(f"price_per_km2 {word}", prices, Kind).items():
            found[category, kind] = price
    return found


def _packs(content: Any) -> Dict[Category, Tuple[Pack, ...]]:
    return {
        _word("packs", word, Category): tuple(_pack(f"packs {word}", pack) for pack in packs)
        for word, packs in _items("packs", content)
    }


def _pack(name: str, content: Mapping[str, Any]) -> Pack:
    _require_known(content, ("credits", "price"))
    credits = _above_zero(f"{name} credits", content["credits"])
    if credits != credits.to_integral_value() or credits > _MOST_CREDITS:
        raise ValueError(f"{name}: {credits} is not a whole number up to {_MOST_CREDITS}")
    return Pack(credits, _number(f"{name} price", content["price"]))


def _by_word(name: str, content: Any, words: Type[Word]) -> Dict[Word, Decimal]:
    return {
        _word(name, word, words): _number(f"{name} {word}", value)
        for word, value in _items(name, content)
    }


def _items(name: str, content: Any) -> List[Tuple[str, Any]]:
    if not isinstance(content, dict):
        raise ValueError(f"{name} is not an object")
    return list(content.items())


def _word(name: str, word: Any, words: Type[Word]) -> Word:
    known = {str(choice.value): choice for choice in words}
    return known[_one_of(name, word, tuple(known))]


def _one_of(name: str, word: Any, known: Tuple[str, ...]) -> str:
    if word not in known:
        raise ValueError(f"{name}: {word!r} is none of {', '.join(known)}")
    return str(word)


def _number(name: str, value: Any) -> Decimal:
    """A number of the file, exactly: also where it is written as text."""
    if isinstance(value, bool) or not isinstance(value, (str, int, Decimal)):
        raise ValueError(f"{name}: {value!r} is not a number")
    try:
        number = Decimal(value)
    except InvalidOperation:
        raise ValueError(f"{name}: {value!r} is not a number") from None
    if not number.is_finite() or number < 0:
        raise ValueError(f"{name}: {value} is not a number from 0 up")
    return number


def _above_zero(name: str, value: Any) -> Decimal:
    number = _number(name, value)
    if number == 0:
        raise ValueError(f"{name} is 0")
    return number


def _text(name: str, value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"{name} is empty")
    return value.strip()


def _day(name: str, value: Any) -> date:
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise ValueError(f"{name}: {value!r} is not a day such as 2026-12-31") from None


def _fact(row: Mapping[str, Any], name: str) -> bool:
    value: Optional[Any] = row.get(name, False)
    if not isinstance(value, bool):
        raise ValueError(f"{name}: {value!r} is neither true nor false")
    return value


def _require_known(content: Any, known: Tuple[str, ...]) -> None:
    """A misspelt name would be a rule that is silently not applied."""
    if not isinstance(content, dict):
        raise ValueError(f"{content!r} is not an object")
    strange = ", ".join(sorted(set(content) - set(known)))
    if strange:
        raise ValueError(f"not known: {strange}")


def _refuse_constant(word: str) -> NoReturn:
    raise ValueError(f"{word} is not a number")
