"""Where the files that come with the plugin are."""

from __future__ import annotations

import configparser
from collections.abc import Mapping
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """Path of a file of ``resources/``, in the assembled plugin as in a checkout."""
    inside = _PACKAGE / "resources"
    return (inside if inside.is_dir() else _PACKAGE.parent / "resources") / name


def beside_resources(name: str) -> Path:
    """Path of ``metadata.txt`` or ``LICENSE``, in the assembled plugin as in a checkout."""
    return resource("").parent / name


def metadata() -> Mapping[str, str]:
    """What ``metadata.txt`` says, which the plugin manager shows too."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(beside_resources("metadata.txt"), encoding="utf-8")
    return parser["general"]


def translation(locale: str) -> Path:
    """Path of the compiled translation for a locale such as ``fr_FR``; it may not exist.

    The country does not matter: ``es_MX`` and ``es_419`` speak as ``es`` does.
    """
    language = locale.replace("-", "_").split("_")[0].lower()
    inside = _PACKAGE / "i18n"
    return (inside if inside.is_dir() else _PACKAGE.parent / "i18n") / f"dinamis_{language}.qm"
