"""Puts together what Sphinx reads for one language, under ``build/docs/source``.

The pages of the language, the developers' pages (in English only), the pictures of the demo, and
what is generated from the code: a page an algorithm, the table of settings, the glossary and the
guide to products. Run by
`make docs` with QGIS's Python and the assembled plugin on its path.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import algorithm_pages  # noqa: E402
import field_pages  # noqa: E402
import settings_table  # noqa: E402
from speaking import speak  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", choices=("en", "fr"))
    parser.add_argument("target", type=Path)
    arguments = parser.parse_args()
    assemble(arguments.language, arguments.target)


def assemble(language: str, target: Path) -> None:
    """Write everything anew."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(HERE / language, target)
    _copy_developers_pages(target / "developers")
    _copy_pictures(language, target / "images")
    with speak(language):
        algorithm_pages.write(language, target / "reference" / "algorithms")
        field_pages.write(language, target)
        settings_table.write(language, target / "reference" / "settings-table.txt")


def _copy_developers_pages(folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    for name in ("architecture.md", "contributing.md"):
        shutil.copy(HERE / name, folder / name)
    shutil.copytree(HERE / "decisions", folder / "decisions")


def _copy_pictures(language: str, folder: Path) -> None:
    """Those of the language; the English one where there is none."""
    folder.mkdir(exist_ok=True)
    for source in (HERE / "images", HERE / "images" / language):
        for picture in sorted(source.glob("*.png")):
            shutil.copy(picture, folder / picture.name)


if __name__ == "__main__":
    main()
