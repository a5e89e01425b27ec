"""The package, installed in a fresh profile of a real QGIS, leaves nothing behind when it goes."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
DEMO = ROOT / "tests" / "demo"
LONGEST_RUN_S = 300

_NOTHING = """
class Nothing:
    def initGui(self):
        pass

    def unload(self):
        pass


def classFactory(iface):
    return Nothing()
"""
_SETTINGS = """\
[PythonPlugins]
processing=true

[app]
plugin_installer\\checkOnStart=false
news-feed\\httpsfeedqgisorg\\disabled=true

[locale]
overrideFlag=true
userLocale=fr_FR
globalLocale=fr_FR

[qgis]
askToSaveProjectChanges=false
checkVersion=false
showTips=false
"""


@pytest.fixture(scope="module")
def stay(tmp_path_factory):
    """What was seen while the package came, worked and went, twice."""
    for program in ("qgis", "Xvfb", "openbox"):
        if not shutil.which(program):
            pytest.skip(f"{program} is not installed: make demo installs it")
    folder = tmp_path_factory.mktemp("install")
    for kind in ("QGIS3", "QGIS4"):  # each QGIS reads its own
        settings = folder / "profiles" / "fresh" / "QGIS" / f"{kind}.ini"
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text(_SETTINGS, "utf-8")
    run_qgis(folder, packaged(folder), nothing(folder))
    report = folder / "report.json"
    assert report.exists(), (folder / "qgis.log").read_text(errors="replace")[-3000:]
    return json.loads(report.read_text("utf-8"))


def packaged(folder):
    package = folder / "dinamis_qgis.zip"
    subprocess.run(
        ["make", "-s", "package", f"PLUGIN={folder}/dinamis_qgis", f"PACKAGE={package}"],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return package


def nothing(folder):
    """A plugin that does nothing, to see what QGIS keeps of any."""
    package = folder / "nothing_qgis.zip"
    said = (ROOT / "metadata.txt").read_text("utf-8").replace("name=DINAMIS", "name=Nothing")
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("nothing_qgis/__init__.py", _NOTHING)
        archive.writestr("nothing_qgis/metadata.txt", said)
    return package


def run_qgis(folder, package, other):
    sys.path.insert(0, str(DEMO))
    from desktop import VirtualDesktop

    sys.path.remove(str(DEMO))
    variables = {
        "DINAMIS_DEMO_SCRIPT": "inside_qgis",
        "PYTHONPATH": os.pathsep.join(map(str, (HERE, DEMO))),  # the plugin is not there
        "DINAMIS_PACKAGE": str(package),
        "DINAMIS_NOTHING": str(other),
        "DINAMIS_REPORT": str(folder / "report.json"),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONFAULTHANDLER": "1",
        "XDG_RUNTIME_DIR": os.environ.get("XDG_RUNTIME_DIR", str(folder)),
    }
    options = ["--nologo", "--noversioncheck", "--profiles-path", str(folder)]
    options += ["--profile", "fresh", "--code", str(DEMO / "inside.py")]
    with VirtualDesktop() as desktop, (folder / "qgis.log").open("wb") as log:
        environment = {**desktop.environment, **variables}
        subprocess.run(
            ["qgis", *options], env=environment, stdout=log, stderr=log, timeout=LONGEST_RUN_S
        )


def test_it_installs_and_works_each_time(stay):
    assert stay["error"] == ""
    assert stay["scenes"] == [20, 20]


@pytest.mark.parametrize(
    "kind",
    [
        "actions",
        "entries of menus and toolbars",
        "menus",
        "docks",
        "widgets",
        "algorithms",
        "locator filters",
        "browser",
        "project and map",
        "paths",
        "translations",
        "threads",
        "modules",
        "objects",
        "connections",
    ],
)
def test_while_it_is_there_it_is_seen(stay, kind):
    """Otherwise nothing would be proved by nothing being left."""
    assert any(line.startswith(f"{kind}: ") for line in stay["added"])


def test_nothing_is_left_after_it_was_disabled(stay):
    assert stay["left"][0] == []


def test_nothing_is_left_after_it_came_back_and_went_again(stay):
    assert stay["left"][1] == []


def test_nothing_is_left_after_it_was_uninstalled(stay):
    assert stay["left"][2] == []
    assert not stay["folder left"]


def test_its_options_come_and_go(stay):
    assert stay["pages"]
    assert stay["pages left"] == []
