"""What users install."""

import configparser
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def metadata():
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return parser["general"]


def test_metadata_says_what_the_repository_asks_for(metadata):
    for key in (
        "name",
        "description",
        "about",
        "version",
        "author",
        "email",
        "qgisMinimumVersion",
        "repository",
        "tracker",
        "homepage",
    ):
        assert metadata[key].strip()
    assert metadata["qgisMinimumVersion"] == "3.22"
    assert metadata["hasProcessingProvider"] == "yes"
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])


def test_the_icon_is_there(metadata):
    assert (ROOT / metadata["icon"]).is_file()


def test_every_icon_the_code_names_is_there():
    named = set()
    for path in (ROOT / "dinamis_qgis").rglob("*.py"):
        named |= set(re.findall(r'resource\("(icons/[^"]+)"\)', path.read_text("utf-8")))

    assert named
    assert all((ROOT / "resources" / name).is_file() for name in named)


def test_what_ships_uses_only_what_qgis_brings():
    allowed = {"qgis", "osgeo", "numpy", "requests", "shapely", "urllib3"}
    standard = sys.stdlib_module_names
    found = set()
    for path in (ROOT / "dinamis_qgis").rglob("*.py"):
        for line in path.read_text("utf-8").splitlines():
            match = re.match(r"\s*(?:from|import) ([A-Za-z_]\w*)", line)
            if match and not line.strip().startswith("from ."):
                found.add(match.group(1))

    assert found - standard - allowed == set()
