"""What the plugin remembers: the only module that names a settings key."""

from __future__ import annotations

import json
from datetime import time
from pathlib import Path
from typing import Callable, Optional, Sequence, Tuple

from qgis.core import QgsApplication, QgsSettings

from .domain.download import DownloadLimits

_GROUP = "dinamis/"
_VERSION = _GROUP + "version"

STEPS: Tuple[Callable[[QgsSettings], None], ...] = ()
"""What leads the keys from version 1 to the next, and so on."""


class Settings:
    """Typed values with defaults, in QGIS's own settings. No secret ever goes here.

    Those of a newer version are left as they are: this one then has its own, beside them.
    """

    def __init__(self) -> None:
        self._store = QgsSettings()
        known, found = 1 + len(STEPS), self._found_version()
        self.is_newer = found > known
        """Whether a newer plugin was used on this profile."""

        self._prefix = f"{_GROUP}v{known}/" if self.is_newer else _GROUP
        self._limits = self._prefix + "downloads/"
        if found < known or not self._store.contains(_VERSION):
            for step in STEPS[found - 1 :]:
                step(self._store)
            self._store.setValue(_VERSION, known)

    def _found_version(self) -> int:
        written = str(self._store.value(_VERSION, 1))
        return int(written) if written.isdecimal() else 1

    @property
    def service_id(self) -> str:
        return str(self._store.value(self._prefix + "service", "training"))

    @service_id.setter
    def service_id(self, value: str) -> None:
        self._store.setValue(self._prefix + "service", value)

    @property
    def is_welcomed(self) -> bool:
        """Whether somebody has said where to begin; those of older versions had a service."""
        is_used = self._store.contains(self._prefix + "service")
        return bool(self._store.value(self._prefix + "welcomed", is_used, type=bool))

    @is_welcomed.setter
    def is_welcomed(self, value: bool) -> None:
        self._store.setValue(self._prefix + "welcomed", value)

    @property
    def is_beginner(self) -> bool:
        return bool(self._store.value(self._prefix + "beginner", False, type=bool))

    @is_beginner.setter
    def is_beginner(self, value: bool) -> None:
        self._store.setValue(self._prefix + "beginner", value)

    @property
    def download_folder(self) -> Path:
        chosen = str(self._store.value(self._prefix + "download_folder", ""))
        return Path(chosen) if chosen else Path.home() / "DINAMIS"

    @download_folder.setter
    def download_folder(self, value: Path) -> None:
        self._store.setValue(self._prefix + "download_folder", str(value))

    @property
    def loads_downloads(self) -> bool:
        """Whether a download goes on the map once it is complete."""
        return bool(self._store.value(self._prefix + "loads_downloads", True, type=bool))

    @loads_downloads.setter
    def loads_downloads(self, value: bool) -> None:
        self._store.setValue(self._prefix + "loads_downloads", value)

    @property
    def download_limits(self) -> DownloadLimits:
        usual = DownloadLimits()
        files = self._store.value(self._limits + "files", usual.parallel_files, type=int)
        # As a number with a point: whole numbers of QSettings may have 32 bits only.
        rate = self._store.value(self._limits + "bytes_per_s", 0.0, type=float)
        template = str(self._store.value(self._limits + "folder", ""))
        return DownloadLimits(
            max(1, int(files)),
            int(rate) or None,
            _hours(str(self._store.value(self._limits + "hours", ""))),
            template or usual.folder_template,
        )

    @download_limits.setter
    def download_limits(self, limits: DownloadLimits) -> None:
        hours = "" if limits.hours is None else "-".join(f"{at:%H:%M}" for at in limits.hours)
        self._store.setValue(self._limits + "files", limits.parallel_files)
        self._store.setValue(self._limits + "bytes_per_s", float(limits.bytes_per_s or 0))
        self._store.setValue(self._limits + "hours", hours)
        self._store.setValue(self._limits + "folder", limits.folder_template)

    @property
    def own_services(self) -> Tuple[Tuple[str, str, str], ...]:
        """STAC services that the user added: title, address, and id of what QGIS signs in with."""
        written = str(self._store.value(self._prefix + "own_services", "[]"))
        try:
            return tuple((str(a), str(b), str(c)) for a, b, c in json.loads(written))
        except (ValueError, TypeError):
            return ()

    @own_services.setter
    def own_services(self, value: Sequence[Tuple[str, str, str]]) -> None:
        self._store.setValue(
            self._prefix + "own_services", json.dumps([list(one) for one in value])
        )

    def copied_collections(self, service_id: str) -> Tuple[str, ...]:
        """The collections of a service that the user keeps a copy of."""
        listed = str(self._store.value(f"{self._prefix}copied/{service_id}", ""))
        return tuple(name for name in listed.split("\n") if name)

    def set_copied_collections(self, service_id: str, names: Sequence[str]) -> None:
        self._store.setValue(f"{self._prefix}copied/{service_id}", "\n".join(names))


def _hours(text: str) -> Optional[Tuple[time, time]]:
    """Read ``20:00-07:00``; None where it says nothing, or was written by hand and wrong."""
    try:
        start, end = (time.fromisoformat(part) for part in text.split("-"))
    except ValueError:
        return None
    return start, end


def user_locale() -> str:
    """The language QGIS speaks, such as ``fr_FR`` or ``fr``."""
    return QgsApplication.locale()


def data_folder() -> Path:
    """Folder of the profile where the plugin keeps its files; made if missing."""
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "dinamis"
    folder.mkdir(parents=True, exist_ok=True)
    return folder
