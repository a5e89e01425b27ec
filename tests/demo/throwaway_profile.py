"""A throw-away QGIS profile with the plugin in it."""

from __future__ import annotations

import shutil
from pathlib import Path

NAME = "demo"

_SETTINGS = """\
[PythonPlugins]
dinamis_qgis=true

[app]
plugin_installer\\checkOnStart=false
news-feed\\httpsfeedqgisorg\\disabled=true

[dinamis]
download_folder={downloads}

[locale]
overrideFlag=true
userLocale={locale}
globalLocale={locale}

[qgis]
askToSaveProjectChanges=false
checkVersion=false
showTips=false
"""

LOCALES = {"en": "en_US", "es": "es_ES", "fr": "fr_FR"}


def make_profile(folder: Path, plugin: Path, language: str) -> Path:
    """Make the profile anew under ``folder``; return what ``--profiles-path`` takes."""
    shutil.rmtree(folder, ignore_errors=True)
    home = folder / "profiles" / NAME
    (home / "QGIS").mkdir(parents=True)
    downloads = (folder / "downloads").as_posix()
    settings = _SETTINGS.format(locale=LOCALES[language], downloads=downloads)
    (home / "QGIS" / "QGIS3.ini").write_text(settings, encoding="utf-8")
    shutil.copytree(plugin, home / "python" / "plugins" / "dinamis_qgis")
    return folder
