"""What a person does in the browser while signing in."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import urljoin

import requests

_FORM = re.compile(r"<form(?P<about>[^>]*)>(?P<inside>.*?)</form>", re.DOTALL)
_HIDDEN = re.compile(r'<input type="hidden" name="(?P<name>[^"]*)" value="(?P<value>[^"]*)"')
_ACTION = re.compile(r'action="(?P<action>[^"]*)"')


def confirm(address: str, name: str, password: str) -> None:
    """Open the page of a device code, agree to it and sign in."""
    _answer(address, {"name": name, "password": password})


def refuse(address: str) -> None:
    """Open the page of a device code, and refuse to sign in."""
    _answer(address, {"refuse": "1"})


def _answer(address: str, fields: dict[str, str]) -> None:
    session = requests.Session()
    page = session.get(address, timeout=10)
    for _ in range(4):
        form = _FORM.search(page.text)
        if form is None:
            return
        page = session.post(
            _action(form, page.url), data={**_hidden(form), **_more(form, fields)}, timeout=10
        )


def _more(form: re.Match[str], fields: dict[str, str]) -> dict[str, str]:
    """The sign-in form takes the fields, the others a yes."""
    return fields if 'name="password"' in form["inside"] else {"confirm": "yes"}


def _hidden(form: re.Match[str]) -> dict[str, str]:
    return {found["name"]: unescape(found["value"]) for found in _HIDDEN.finditer(form[0])}


def _action(form: re.Match[str], base: str) -> str:
    found = _ACTION.search(form["about"])
    return urljoin(base, unescape(found["action"])) if found else base
