"""Takes the pictures of the documentation from what the demo has left in ``build/demo``.

    python docs/pictures.py en|fr

Which ones, and under which name, says ``pictures.json``. No picture is made otherwise. Needs
``pngquant``: Qt's own palette of 256 colours turns beige into white, and orange into brown.
"""

from __future__ import annotations

import argparse
import json
import subprocess
from pathlib import Path

from qgis.PyQt.QtCore import QBuffer, QIODevice, Qt
from qgis.PyQt.QtGui import QImage

HERE = Path(__file__).resolve().parent
DEMO = HERE.parent / "build" / "demo"
WIDTH_PX = 1280


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", choices=("en", "fr"))
    parser.add_argument("--demo", type=Path, default=DEMO, help="where the demo's pictures are")
    arguments = parser.parse_args()
    folder = HERE / "images" / ("" if arguments.language == "en" else arguments.language)
    take(arguments.demo, folder)


def take(demo: Path, folder: Path) -> None:
    """Scale the pictures and write them.

    Raises:
        FileNotFoundError: the demo has not taken one of them, or ``pngquant`` is missing.
    """
    folder.mkdir(exist_ok=True)
    wanted = json.loads((HERE / "pictures.json").read_text(encoding="utf-8"))
    for name, station in wanted.items():
        found = sorted(demo.glob(f"[0-9][0-9]-{station}.png"))
        if not found:
            raise FileNotFoundError(f"{station}: run the demo")
        image = QImage(str(found[-1]))
        small = image.scaledToWidth(WIDTH_PX, Qt.TransformationMode.SmoothTransformation)
        _save(small, folder / f"{name}.png")


def _save(image: QImage, path: Path) -> None:
    """In 256 colours: a third of the size, and text stays sharp."""
    png = QBuffer()
    png.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(png, "PNG")
    made = subprocess.run(
        ["pngquant", "--strip", "256", "-"],
        input=bytes(png.data()),
        stdout=subprocess.PIPE,
        check=True,
    )
    path.write_bytes(made.stdout)


if __name__ == "__main__":
    main()
