"""Copies the assembled plugin into the user's QGIS profile."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Iterator

PROFILE = Path("profiles") / os.environ.get("QGIS_PROFILE", "default")


def settings_folders() -> Iterator[Path]:
    """Where QGIS 3 and 4 keep their profiles on this system, whether they exist or not."""
    home = Path.home()
    for name in ("QGIS3", "QGIS4"):
        if sys.platform == "win32":
            yield Path(os.environ["APPDATA"]) / "QGIS" / name
        elif sys.platform == "darwin":
            yield home / "Library" / "Application Support" / "QGIS" / name
        else:
            yield home / ".local" / "share" / "QGIS" / name


def main(plugin: Path) -> int:
    found = [folder for folder in settings_folders() if folder.is_dir()]
    for folder in found or [next(settings_folders())]:
        target = folder / PROFILE / "python" / "plugins" / plugin.name
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(plugin, target)
        print(f"Installed in {target}. Enable DINAMIS in Plugins ▸ Manage and install plugins.")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
