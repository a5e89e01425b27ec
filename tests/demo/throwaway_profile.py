"""A throw-away QGIS profile with the plugin in it, and a home for what it downloads."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator, Optional

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


def make_profile(
    folder: Path, plugin: Path, language: str, downloads: Optional[Path] = None
) -> Path:
    """Make the profile anew under ``folder``; return what ``--profiles-path`` takes.

    Args:
        downloads: where images go; without it, beside the profile.
    """
    shutil.rmtree(folder, ignore_errors=True)
    home = folder / "profiles" / NAME
    (home / "QGIS").mkdir(parents=True)
    images = (downloads or folder / "downloads").as_posix()
    settings = _SETTINGS.format(locale=LOCALES[language], downloads=images)
    (home / "QGIS" / "QGIS3.ini").write_text(settings, encoding="utf-8")
    shutil.copytree(plugin, home / "python" / "plugins" / "dinamis_qgis")
    return folder


@contextmanager
def visible_downloads() -> Iterator[Path]:
    """A folder whose path tells nothing of this computer: pictures of the dock show it."""
    home = Path(tempfile.gettempdir()) / "demo"
    try:
        home.mkdir()
    except FileExistsError:  # another demo's
        home = Path(tempfile.mkdtemp(prefix="demo-"))
    try:
        yield home / "DINAMIS"
    finally:
        shutil.rmtree(home, ignore_errors=True)
