"""What the repository of QGIS plugins refuses in an archive, as sentences.

After ``qgis-app/plugins/validator.py`` and ``security_scanner.py`` of
https://github.com/qgis/QGIS-Plugins-Website, without what needs the network (whether the three
addresses answer), and stricter where this plugin promises more.
"""

from __future__ import annotations

import configparser
import re
import zipfile
from pathlib import Path, PurePosixPath
from typing import Iterator, Mapping
from urllib.parse import urlsplit

REQUIRED = (
    "name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker",
    "repository",
)  # fmt: skip
OURS = ("homepage", "icon", "tags", "qgisMaximumVersion", "hasProcessingProvider", "changelog")
"""What the repository takes or leaves, and this plugin says."""

KINDS = {".py", ".json", ".svg", ".qm", ".txt", ""}
"""Sources, data, icons, translations and the licence; a picture or a program is none of them."""

MOST_BYTES = 5_000_000
_CACHES = {"__pycache__", "__MACOSX", ".git"}
_VERSION = re.compile(r"\d+\.\d+\.\d+")
_EXECUTABLE = 0o111


def faults(package: Path) -> list[str]:
    """Everything that is wrong with an archive; nothing where it may be published."""
    found = [] if package.stat().st_size <= MOST_BYTES else ["it is larger than 5 MB"]
    with zipfile.ZipFile(package) as archive:
        if archive.testzip():
            return [f"{archive.testzip()} is damaged"]
        found += [fault for info in archive.infolist() for fault in _entry_faults(info)]
        names = set(archive.namelist())
        folders = {name.split("/")[0] for name in names}
        if len(folders) != 1:
            return [*found, f"not one folder: {sorted(folders)}"]
        (folder,) = folders
        if not (folder.isidentifier() and folder.isascii()):
            found.append(f"{folder} is no name of a Python package")
        for name in ("__init__.py", "metadata.txt", "LICENSE"):
            if f"{folder}/{name}" not in names:
                found.append(f"{name} is missing")
        if f"{folder}/metadata.txt" not in names:
            return found
        said = metadata(archive.read(f"{folder}/metadata.txt").decode("utf-8"))
        if f"{folder}/{said.get('icon')}" not in names:
            found.append("the icon is missing")
    return [*found, *metadata_faults(said)]


def metadata(text: str) -> Mapping[str, str]:
    """The values of a ``metadata.txt``, by their names as written."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(text)
    return dict(parser.items("general"))


def metadata_faults(said: Mapping[str, str]) -> Iterator[str]:
    """What is wrong with the metadata alone."""
    for key in (*REQUIRED, *OURS):
        if not said.get(key, "").strip():
            yield f"metadata: {key} is missing"
    if not _VERSION.fullmatch(said.get("version", "")):
        yield "metadata: version is not of three numbers"
    if "/" in said.get("author", ""):
        yield "metadata: author has a slash"
    if "plugin" in said.get("name", "").lower():
        yield "metadata: name says that it is a plugin"
    for key, placeholder in (
        ("tracker", "http://bugs"),
        ("repository", "http://repo"),
        ("homepage", "http://homepage"),
    ):
        address = urlsplit(said.get(key, ""))
        if said.get(key) == placeholder or address.scheme != "https" or not address.netloc:
            yield f"metadata: {key} is no address of the web"
    for key in ("experimental", "deprecated", "supportsQt6"):
        if said.get(key, "False") not in ("True", "False"):
            yield f"metadata: {key} is neither True nor False"
    if said.get("hasProcessingProvider", "").lower() not in ("yes", "true"):
        yield "metadata: hasProcessingProvider is not understood by QGIS"


def _entry_faults(info: zipfile.ZipInfo) -> Iterator[str]:
    path = PurePosixPath(info.filename)
    if path.is_absolute() or ".." in info.filename or "\\" in info.filename:
        yield f"{info.filename} leads out of the folder"
    if _CACHES & set(path.parts) or path.suffix == ".pyc":
        yield f"{info.filename} is a cache"
    elif any(part.startswith(".") for part in path.parts):
        yield f"{info.filename} is hidden"
    elif path.suffix not in KINDS:
        yield f"{info.filename} is neither source nor data, icon or translation"
    if (info.external_attr >> 16) & _EXECUTABLE:
        yield f"{info.filename} is executable"
