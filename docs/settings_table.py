"""The reference of the settings: keys and defaults from the code, words from ``settings.json``."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from dinamis_qgis.settings import Settings

WORDS = Path(__file__).resolve().parent / "settings.json"
HEADS = {"en": ("Key", "Default", "What it is"), "fr": ("Clé", "Défaut", "Rôle")}


class Asked:
    """Stands for QGIS's settings: answers with the default, and remembers what was asked for."""

    def __init__(self) -> None:
        self.found: dict[str, Any] = {}

    def value(self, key: str, default: Any = None, type: Any = None) -> Any:  # noqa: A002 - Qt's
        self.found[key] = default
        return default

    def contains(self, key: str) -> bool:
        return False


def keys() -> dict[str, Any]:
    """Every key that the plugin reads, with its default; ``<service>`` stands for an id."""
    settings, asked = Settings(), Asked()
    settings._store = asked
    for name, member in inspect.getmembers(type(settings)):
        if isinstance(member, property):
            getattr(settings, name)
        elif inspect.isfunction(member) and not name.startswith(("_", "set_")):
            wanted = list(inspect.signature(member).parameters)[1:]
            member(settings, *("<service>" for _ in wanted))
    return asked.found


def words() -> dict[str, dict[str, str]]:
    return json.loads(WORDS.read_text(encoding="utf-8"))


def write(language: str, path: Path) -> None:
    """Write the table.

    Raises:
        KeyError: a setting is not explained in ``settings.json``.
    """
    told = words()
    rows = [
        f"| `{key}` | {_shown(default)} | {told[key][language]} |"
        for key, default in sorted(keys().items())
    ]
    path.write_text("\n".join((*_heads(HEADS[language]), *rows, "")), encoding="utf-8")


def _heads(names: tuple[str, ...]) -> Iterable[str]:
    yield f"| {' | '.join(names)} |"
    yield f"|{'---|' * len(names)}"


def _shown(default: Any) -> str:
    if default in (None, ""):
        return ""
    return f"`{str(default).lower() if isinstance(default, bool) else default}`"
