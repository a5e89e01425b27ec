"""What users install."""

import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from install.archive import faults, metadata, metadata_faults
from install.zip_plugin import write_package

ROOT = Path(__file__).parent.parent


def packaged(folder, umask=0o022):
    """Assemble and pack the plugin elsewhere, as ``make package`` does; the path of the ZIP."""
    package = folder / "dinamis_qgis.zip"
    subprocess.run(
        ["make", "-s", "package", f"PLUGIN={folder}/dinamis_qgis", f"PACKAGE={package}"],
        cwd=ROOT,
        env={**os.environ, "MAKEFLAGS": ""},
        check=True,
        capture_output=True,
        umask=umask,
    )
    return package


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    return packaged(tmp_path_factory.mktemp("package"))


@pytest.fixture
def plugin(tmp_path):
    """A plugin as small as the repository takes."""
    folder = tmp_path / "small"
    (folder / "icons").mkdir(parents=True)
    for name in ("__init__.py", "LICENSE", "icons/small.svg"):
        (folder / name).write_text("", "utf-8")
    said = (ROOT / "metadata.txt").read_text("utf-8")
    said = re.sub("(?m)^icon=.*$", "icon=icons/small.svg", said)
    (folder / "metadata.txt").write_text(said, "utf-8")
    return folder


def faults_of(plugin):
    package = plugin.parent / "small.zip"
    write_package(plugin, package)
    return faults(package)


def test_the_repository_of_plugins_takes_it(package):
    assert faults(package) == []


def test_the_same_sources_give_the_same_bytes(package, tmp_path):
    assert packaged(tmp_path, umask=0o077).read_bytes() == package.read_bytes()


def test_nothing_in_it_tells_the_day_or_who_made_it(package):
    with zipfile.ZipFile(package) as archive:
        entries = archive.infolist()

    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.external_attr >> 16 for entry in entries} == {0o100644}
    assert [entry.filename for entry in entries] == sorted(entry.filename for entry in entries)


def test_it_holds_every_module_resource_and_translation(package):
    wanted = {f"dinamis_qgis/i18n/{path.stem}.qm" for path in ROOT.glob("i18n/*.ts")}
    for base, prefix in ((ROOT / "dinamis_qgis", ""), (ROOT / "resources", "resources/")):
        wanted |= {
            f"dinamis_qgis/{prefix}{path.relative_to(base).as_posix()}"
            for path in base.rglob("*")
            if path.is_file() and path.suffix != ".pyc"
        }

    with zipfile.ZipFile(package) as archive:
        found = set(archive.namelist())

    assert found == wanted | {"dinamis_qgis/metadata.txt", "dinamis_qgis/LICENSE"}


def test_a_small_plugin_has_no_fault(plugin):
    assert faults_of(plugin) == []


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("module.pyc", "is a cache"),
        ("__pycache__/module.py", "is a cache"),
        (".hidden", "is hidden"),
        ("library.so", "is neither source nor data"),
        ("program.exe", "is neither source nor data"),
        ("picture.png", "is neither source nor data"),
        ("resources_rc.qrc", "is neither source nor data"),
    ],
)
def test_what_does_not_belong_into_it_is_named(plugin, name, fault):
    (plugin / name).parent.mkdir(exist_ok=True)
    (plugin / name).write_text("", "utf-8")

    (found,) = faults_of(plugin)

    assert name in found
    assert fault in found


@pytest.mark.parametrize("name", ["__init__.py", "LICENSE", "metadata.txt"])
def test_what_the_repository_wants_is_missed(plugin, name):
    (plugin / name).unlink()

    assert f"{name} is missing" in faults_of(plugin)


def test_a_missing_icon_is_missed(plugin):
    (plugin / "icons" / "small.svg").unlink()

    assert faults_of(plugin) == ["the icon is missing"]


def test_more_than_5_mb_is_too_much(plugin):
    (plugin / "large.json").write_bytes(os.urandom(5_000_001))

    assert faults_of(plugin) == ["it is larger than 5 MB"]


def test_a_folder_that_python_cannot_import_is_refused(plugin):
    renamed = plugin.rename(plugin.with_name("2-plugin"))

    assert faults_of(renamed) == ["2-plugin is no name of a Python package"]


@pytest.mark.parametrize("name", ["small/../out.py", "/out.py", "small\\out.py"])
def test_a_path_that_leads_elsewhere_is_refused(plugin, name):
    package = plugin.parent / "small.zip"
    write_package(plugin, package)
    with zipfile.ZipFile(package, "a") as archive:
        info = zipfile.ZipInfo(name)
        info.filename = name  # as a careless program would write it
        archive.writestr(info, "")

    assert any("leads out of the folder" in fault for fault in faults(package))


def test_two_folders_are_refused(plugin):
    package = plugin.parent / "small.zip"
    write_package(plugin, package)
    with zipfile.ZipFile(package, "a") as archive:
        archive.writestr("other/__init__.py", "")

    assert "not one folder: ['other', 'small']" in faults(package)


@pytest.fixture(scope="module")
def said():
    return metadata((ROOT / "metadata.txt").read_text("utf-8"))


@pytest.mark.parametrize(
    ("key", "value", "fault"),
    [
        ("about", "", "about is missing"),
        ("tags", " ", "tags is missing"),
        ("version", "1.0", "version is not of three numbers"),
        ("author", "A / B", "author has a slash"),
        ("name", "DINAMIS plugin", "name says that it is a plugin"),
        ("tracker", "http://bugs", "tracker is no address"),
        ("homepage", "somewhere", "homepage is no address"),
        ("experimental", "perhaps", "experimental is neither"),
        ("hasProcessingProvider", "1", "hasProcessingProvider is not understood"),
    ],
)
def test_metadata_that_would_be_refused_are_named(said, key, value, fault):
    (found,) = metadata_faults({**said, key: value})

    assert fault in found


def test_the_plugin_s_addresses_are_its_own_or_nobody_s(said):
    """DINAMIS does not answer for the plugin; ``.invalid`` is nobody's, and told as such."""
    hosts = {
        "email": said["email"].rpartition("@")[2],
        "tracker": urlsplit(said["tracker"]).hostname,
        "repository": urlsplit(said["repository"]).hostname,
    }

    for host in hosts.values():
        assert not host.endswith(("data-terra.org", "cnes.fr", "ign.fr", "example.org"))
    if any(host.endswith(".invalid") for host in hosts.values()):
        for page in ("SECURITY.md", "CONTRIBUTING.md"):
            assert ".invalid" in (ROOT / page).read_text("utf-8")
        assert list((ROOT / "docs" / "decisions").glob("*invalid*"))


def test_the_metadata_say_what_the_plugin_is_not(said):
    assert "not an official product" in said["about"]
    assert "pas un produit officiel" in said["about[fr]"]
    assert "no es un producto oficial" in said["about[es]"]


def test_metadata_say_which_qgis_and_qt(said):
    assert said["qgisMinimumVersion"] == "3.22"
    assert said["qgisMaximumVersion"] == "4.99"
    assert said["supportsQt6"] == "True"


def test_the_metadata_tell_the_last_version_of_the_changelog(said):
    """As ``qgis-plugin-ci`` reads it: a line below ``## x.y.z - yyyy-mm-dd``, before any group."""
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    released = re.findall(r"(?m)^## (\d+\.\d+\.\d+) - \d{4}-\d\d-\d\d\n\n([^#\n].*)$", text)
    versions = [tuple(map(int, version.split("."))) for version, _ in released]

    assert said["version"] == released[0][0]
    assert said["changelog"] == " ".join(released[0])
    assert versions == sorted(versions, reverse=True)
    assert len(released) == len(re.findall(r"(?m)^## \d", text))


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
