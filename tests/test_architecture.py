"""The rooms of the house, and who may visit whom (docs/architecture.md)."""

import ast
import re
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "dinamis_qgis"
ROOMS = (
    "domain",
    "formats",
    "api",
    "downloads",
    "catalogue",
    "layers",
    "words",
    "processing",
    "training",
    "gui",
    "stations",
)
WIDGETS = ("qgis.gui", "qgis.PyQt.QtWidgets", "qgis.utils")
NETWORK = ("qgis.PyQt.QtNetwork", "requests", "urllib", "http", "socket")
HALL = ("words", "resource", "settings", "background", "console")
"""What those with a user in front may use: the words, and modules beside the rooms."""

OUTER = ("processing", "training", "gui", "stations")
"""Rooms that those which keep, fetch and draw know nothing of."""

FORBIDDEN = {
    "domain": ("qgis", "osgeo", "requests", "numpy", *ROOMS[1:], *HALL),
    "formats": ("qgis", "osgeo", "requests", "numpy", *ROOMS[2:], *HALL),
    "api": (*WIDGETS, "osgeo", "formats", "downloads", "catalogue", "layers", *OUTER, *HALL),
    "downloads": ("qgis", "osgeo", "formats", "catalogue", "layers", *OUTER, *HALL),
    "catalogue": ("qgis", *NETWORK, "formats", "api", "downloads", "layers", *OUTER, *HALL),
    "layers": (*WIDGETS, *NETWORK, "formats", "api", "downloads", "catalogue", *OUTER, *HALL),
    "training": (
        "qgis", "formats", "api", "downloads", "catalogue", "layers", "processing", "gui",
        "stations", *HALL,
    ),
    "words": (
        *WIDGETS, *NETWORK, "osgeo", "numpy", "formats", "api", "downloads", "catalogue", "layers",
        *OUTER, "settings", "background",
    ),
    "gui": (
        *NETWORK, "qgis.utils", "osgeo", "formats", "api", "downloads", "catalogue", "layers",
        "processing", "training", "stations", "settings", "background",
    ),
    "stations": ("qgis.utils", "requests", "osgeo", "numpy", "training"),
    "processing": (*WIDGETS, "gui", "stations"),
}  # fmt: skip


def modules(room=""):
    return sorted((PACKAGE / room).rglob("*.py"))


def place(path):
    """The folders below the package that a module is in."""
    return path.relative_to(PACKAGE).parts[:-1]


def imports(path):
    """Full names of what a module imports, ours without ``dinamis_qgis``."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            folders = place(path)[: len(place(path)) + 1 - node.level] if node.level else ()
            base = ".".join((*folders, node.module) if node.module else folders)
            yield from (f"{base}.{alias.name}" if base else alias.name for alias in node.names)


def is_inside(name, banned):
    return name == banned or name.startswith(banned + ".")


def test_every_room_is_known():
    found = {place(path)[0] for path in modules() if place(path)}

    assert found == set(ROOMS)


@pytest.mark.parametrize("room", ROOMS)
def test_imports_point_inward(room):
    allowed = (f"{room}.",)
    wrong = [
        f"{path.name} imports {name}"
        for path in modules(room)
        for name in imports(path)
        for banned in FORBIDDEN[room]
        if is_inside(name, banned)
        and not name.startswith(allowed)
        and not _is_stdlib_helper(room, name)
    ]

    assert not wrong


def _is_stdlib_helper(room, name):
    """Reading an address is not asking the network."""
    return name.startswith(("urllib.parse", "http.client.responses"))


def test_services_know_no_qgis():
    """Only ``api/qgis_*.py`` may, so that the rest runs and is tested without it."""
    wrong = [
        f"{path.name} imports {name}"
        for path in modules("api")
        if not path.name.startswith("qgis_")
        for name in imports(path)
        if name.startswith(("qgis", "osgeo"))
    ]

    assert not wrong


def test_only_the_plugin_sees_iface():
    wrong = [
        path.name
        for path in modules()
        if re.search(r"\biface\b", path.read_text("utf-8"))
        and path.name not in ("plugin.py", "stations.py", "__init__.py")
    ]

    assert not wrong


def test_only_the_log_writes_to_the_log():
    """There, secrets are taken out."""
    wrong = [
        path.name
        for path in modules()
        if "QgsMessageLog" in path.read_text("utf-8") and path.name != "log.py"
    ]

    assert not wrong


def test_only_settings_names_a_key():
    wrong = [
        path.name
        for path in modules()
        if "QgsSettings" in path.read_text("utf-8") and path.name != "settings.py"
    ]

    assert not wrong


@pytest.mark.parametrize(
    ("pattern", "why"),
    [
        (r"PyQt5|PyQt6", "import from qgis.PyQt"),
        (r"\.exec_\(", "exec() works in Qt5 and Qt6"),
        (r"\bprocessEvents\b", "nothing waits in the GUI thread"),
        (r"\bQVariant\b|\bQRegExp\b", "gone in Qt6"),
        (r"QgsProcessing\.Type[A-Z]|QgsWkbTypes\.[MP]\w+\b(?!\.)", "enums are scoped"),
        (r"^\s*print\(", "nothing is printed"),
        (r"\bTODO\b|\bFIXME\b", "nothing is left open"),
    ],
)
def test_what_is_never_written(pattern, why):
    wrong = [
        f"{path.name}: {why}"
        for path in modules()
        if re.search(pattern, path.read_text("utf-8"), re.MULTILINE)
    ]

    assert not wrong


def test_nothing_waits_in_the_gui():
    wrong = [
        path.name
        for path in modules("gui")
        if re.search(r"time\.sleep|QEventLoop|QThread\b", path.read_text("utf-8"))
    ]

    assert not wrong


def test_only_the_background_catches_everything():
    wrong = []
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ExceptHandler):
                name = getattr(node.type, "id", "bare" if node.type is None else "")
                if name in ("Exception", "BaseException", "bare") and path.name != "background.py":
                    wrong.append(f"{path.name}:{node.lineno}")

    assert not wrong


def test_no_module_is_crowded():
    crowded = [
        f"{path.name}: {count} lines"
        for path in modules()
        for count in (len(path.read_text("utf-8").splitlines()),)
        if count > 400
    ]

    assert not crowded


def test_the_map_of_the_house_is_true():
    """Every module that docs/architecture.md names is where it says."""
    page = (PACKAGE.parent / "docs" / "architecture.md").read_text("utf-8")
    named = set(re.findall(r"`((?:\w+/)+\w+\.py)`", page))
    roots = (PACKAGE, PACKAGE.parent)

    assert len(named) > 20
    assert not [name for name in sorted(named) if not any((at / name).exists() for at in roots)]
