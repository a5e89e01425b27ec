"""Which proxy script a computer names, asked of real settings of one's own making."""

import sys

import pytest

from dinamis_qgis.api.proxy_script import AUTOMATIC, bare, script_named_here

SCRIPT = "http://town.fr/proxy.pac"


@pytest.fixture(autouse=True)
def programs(tmp_path, monkeypatch):
    """Only those programs of the desktop that a test puts there: ``programs(name, lines)``."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))

    def put(name, shell):
        path = folder / name
        path.write_text(f"#!/bin/sh\n{shell}\n", "utf-8")
        path.chmod(0o755)

    return put


@pytest.fixture
def home(tmp_path):
    (tmp_path / "home" / ".config").mkdir(parents=True)
    return tmp_path / "home"


def test_a_computer_without_one(home):
    assert script_named_here({"http_proxy": "http://proxy.town.fr:3128"}, home) == ""


@pytest.mark.parametrize(
    ("environment", "named"),
    [
        ({"http_proxy": f"pac+{SCRIPT}"}, SCRIPT),
        ({"HTTPS_PROXY": f"pac+{SCRIPT}"}, SCRIPT),
        ({"auto_proxy": SCRIPT}, SCRIPT),
        ({"http_proxy": "wpad://"}, AUTOMATIC),
        ({"http_proxy": "pac+http://agent:secret@town.fr/p.pac?key=1"}, "http://town.fr/p.pac"),
        ({"http_proxy": "pac+file:///etc/proxy.pac"}, "file:///etc/proxy.pac"),
    ],
)
def test_variables_name_it(home, environment, named):
    assert script_named_here(environment, home) == named


@pytest.mark.parametrize(
    ("mode", "address", "named"),
    [("auto", SCRIPT, SCRIPT), ("auto", "", AUTOMATIC), ("manual", SCRIPT, ""), ("none", "", "")],
)
def test_gnome_names_it(home, programs, mode, address, named):
    programs("gsettings", f"case $3 in mode) echo \"'{mode}'\";; *) echo \"'{address}'\";; esac")

    assert script_named_here({}, home) == named


def test_a_desktop_that_fails_names_nothing(home, programs):
    programs("gsettings", "echo \"'auto'\"; exit 1")

    assert script_named_here({}, home) == ""


@pytest.mark.parametrize(("kind", "named"), [("2", SCRIPT), ("3", AUTOMATIC), ("1", ""), ("0", "")])
def test_kde_names_it(home, kind, named):
    text = f"[Proxy Settings]\nProxyType={kind}\nProxy Config Script={SCRIPT}\n"
    (home / ".config" / "kioslaverc").write_text(text, "utf-8")

    assert script_named_here({}, home) == named


def test_settings_of_kde_that_make_no_sense_name_nothing(home):
    (home / ".config" / "kioslaverc").write_bytes(b"ProxyType=2\n\xff")

    assert script_named_here({}, home) == ""


@pytest.mark.parametrize(
    ("lines", "named"),
    [
        (("ProxyAutoConfigEnable : 1", f"ProxyAutoConfigURLString : {SCRIPT}"), SCRIPT),
        (("ProxyAutoConfigEnable : 0", f"ProxyAutoConfigURLString : {SCRIPT}"), ""),
        (("ProxyAutoDiscoveryEnable : 1",), AUTOMATIC),
        (("HTTPEnable : 0",), ""),
    ],
)
def test_macos_names_it(home, programs, monkeypatch, lines, named):
    monkeypatch.setattr(sys, "platform", "darwin")
    programs("scutil", "\n".join(f"echo '  {line}'" for line in lines))

    assert script_named_here({}, home) == named


def test_an_address_is_shown_without_secrets():
    assert bare("https://a:b@town.fr:81/p.pac?token=1#x") == "https://town.fr:81/p.pac"
