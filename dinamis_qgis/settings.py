"""What the plugin remembers: the only module that names a settings key."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Sequence, Tuple

from qgis.core import QgsApplication, QgsSettings

_PREFIX = "dinamis/"


class Settings:
    """Typed values with defaults, in QGIS's own settings. No secret ever goes here."""

    def __init__(self) -> None:
        self._store = QgsSettings()

    @property
    def service_id(self) -> str:
        return str(self._store.value(_PREFIX + "service", "training"))

    @service_id.setter
    def service_id(self, value: str) -> None:
        self._store.setValue(_PREFIX + "service", value)

    @property
    def is_beginner(self) -> bool:
        return bool(self._store.value(_PREFIX + "beginner", False, type=bool))

    @is_beginner.setter
    def is_beginner(self, value: bool) -> None:
        self._store.setValue(_PREFIX + "beginner", value)

    @property
    def download_folder(self) -> Path:
        chosen = str(self._store.value(_PREFIX + "download_folder", ""))
        return Path(chosen) if chosen else Path.home() / "DINAMIS"

    @download_folder.setter
    def download_folder(self, value: Path) -> None:
        self._store.setValue(_PREFIX + "download_folder", str(value))

    @property
    def own_services(self) -> Tuple[Tuple[str, str, str], ...]:
        """STAC services that the user added: title, address, and id of what QGIS signs in with."""
        written = str(self._store.value(_PREFIX + "own_services", "[]"))
        try:
            return tuple((str(a), str(b), str(c)) for a, b, c in json.loads(written))
        except (ValueError, TypeError):
            return ()

    @own_services.setter
    def own_services(self, value: Sequence[Tuple[str, str, str]]) -> None:
        self._store.setValue(_PREFIX + "own_services", json.dumps([list(one) for one in value]))

    def copied_collections(self, service_id: str) -> Tuple[str, ...]:
        """The collections of a service that the user keeps a copy of."""
        listed = str(self._store.value(f"{_PREFIX}copied/{service_id}", ""))
        return tuple(name for name in listed.split("\n") if name)

    def set_copied_collections(self, service_id: str, names: Sequence[str]) -> None:
        self._store.setValue(f"{_PREFIX}copied/{service_id}", "\n".join(names))


def user_locale() -> str:
    """The language QGIS speaks, such as ``fr_FR`` or ``fr``."""
    return QgsApplication.locale()


def data_folder() -> Path:
    """Folder of the profile where the plugin keeps its files; made if missing."""
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "dinamis"
    folder.mkdir(parents=True, exist_ok=True)
    return folder
