"""A text in several languages, as the files of ``resources/`` hold it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, TypeVar

from .errors import InputError

LANGUAGES = ("en", "fr", "es")

_VERSION = 1

Content = TypeVar("Content")


@dataclass(frozen=True)
class LocalText:
    """What is said, by language."""

    by_language: Mapping[str, str]

    @classmethod
    def read(cls, entry: Mapping[str, Any]) -> LocalText:
        """Read ``{"en": …, "fr": …, "es": …}``.

        Raises:
            ValueError: a language is missing, or says nothing.
        """
        missing = [one for one in LANGUAGES if not str(entry.get(one, "")).strip()]
        if missing:
            raise ValueError(f"nothing is said in {', '.join(missing)}: {dict(entry)}")
        return cls({one: str(entry[one]) for one in LANGUAGES})

    def said(self, language: str) -> str:
        """In a language such as ``fr``; in English where it is not known."""
        return self.by_language.get(language, self.by_language["en"])


def read_texts(path: Path, make: Callable[[Mapping[str, Any]], Content]) -> Content:
    """Read a file of texts, and make of its content what it is about.

    Raises:
        InputError: it cannot be used; names the file.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8-sig"))
        if content["version"] != _VERSION:
            raise ValueError(f"version {content['version']}; this plugin reads {_VERSION}")
        return make(content)
    except KeyError as error:
        raise InputError(f"{path.name}: {error.args[0]} is missing") from error
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise InputError(f"{path.name}: {error}") from error
