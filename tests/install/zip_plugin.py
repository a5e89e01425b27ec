"""Writes the ZIP that QGIS's plugin manager installs: the same bytes from the same files.

python tests/install/zip_plugin.py build/dinamis_qgis build/dinamis_qgis-0.1.0.zip
"""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The oldest date that a ZIP can tell."""

MOST_BYTES = 5_000_000
_UNIX = 3
_READABLE_FILE = 0o100644


def main(plugin: Path, package: Path) -> int:
    """Write the package, and say how large it is; 1 when it is larger than it may be."""
    write_package(plugin, package)
    size = package.stat().st_size
    print(f"{package}: {size / 1e6:.2f} MB")
    if size > MOST_BYTES:
        print(f"More than {MOST_BYTES / 1e6:.0f} MB.", file=sys.stderr)
        return 1
    return 0


def write_package(plugin: Path, package: Path) -> None:
    """Pack a folder under its own name, without what depends on the day, the machine or the user.

    Files are sorted by name; each is dated alike, is readable by all and executable by nobody.
    """
    files = sorted(
        (path for path in plugin.rglob("*") if path.is_file()),
        key=lambda path: path.relative_to(plugin).as_posix(),
    )
    part = package.with_name(f"{package.name}.part")
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in files:
            name = f"{plugin.name}/{path.relative_to(plugin).as_posix()}"
            info = zipfile.ZipInfo(name, FIRST_DAY)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = _UNIX
            info.external_attr = _READABLE_FILE << 16
            archive.writestr(info, path.read_bytes(), compresslevel=9)
    part.replace(package)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
