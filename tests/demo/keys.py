"""Reaches controls by Tab, arrows and Alt with a letter, as a hand without a mouse would."""

from __future__ import annotations

import re
from typing import Any, Callable, Iterator, List, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from script import Failed, Steps, command, until

_MOST_TABS = 120
_MOST_ARROWS = 40


def key(*names: str) -> Steps:
    """Press keys, by their X names, and let QGIS take them."""
    yield from command(["xdotool", "key", "--delay", "20", *names])
    yield lambda: True


def tab_to(widget: QWidget) -> Steps:
    """Press Tab, or Shift and Tab where that is shorter, until a control has the keyboard."""
    goal = _proxy(widget)
    yield from until(f"{_name(goal)} to be used", lambda: goal.isVisible() and goal.isEnabled())
    start = QApplication.focusWidget()
    way = "shift+Tab" if start is not None and _is_behind(start, goal) else "Tab"
    for _ in range(_MOST_TABS):
        if goal.hasFocus():
            break
        yield from key(way)
    else:
        raise Failed(f"{_name(goal)} is out of Tab's reach")
    if goal.visibleRegion().isEmpty():
        raise Failed(f"{_name(goal)} has the keyboard, out of sight")


def push(button: QAbstractButton) -> Steps:
    """Go to a button, and press it with the space bar."""
    yield from tab_to(button)
    yield from key("space")


def push_by_letter(button: QAbstractButton) -> Steps:
    """Press Alt and the letter that is underlined; by Tab where QGIS's menus have that letter."""
    yield from until(
        f"{_name(button)} to be used", lambda: button.isVisible() and button.isEnabled()
    )
    letter = mnemonic(button.text())
    if letter is None or letter in _letters_of_menus(button.window()):
        yield from push(button)
        return
    yield from key(f"alt+{letter}")


def arrow_to(arrow: str, is_there: Callable[[], bool], what: str) -> Steps:
    """Press an arrow until it is there."""
    for _ in range(_MOST_ARROWS):
        if is_there():
            return
        yield from key(arrow)
    raise Failed(f"{what} is out of reach of {arrow}")


def choose_in_menu(menu: QMenu, *names: str) -> Steps:
    """Go down an open menu, and its submenus, to the actions of those names; press Return."""
    for depth, name in enumerate(names):
        yield from until("the menu", menu.isVisible)
        within = menu

        def is_there(within: QMenu = within, name: str = name) -> bool:
            action = within.activeAction()
            return action is not None and name in (action.objectName(), _plain(action.text()))

        yield from arrow_to("Down", is_there, name)
        if depth < len(names) - 1:
            menu = within.activeAction().menu()
            yield from key("Right")
            yield from until("the submenu", menu.isVisible)
    yield from key("Return")


def mnemonic(text: str) -> Optional[str]:
    found = re.search(r"&([a-z0-9])", text.replace("&&", "").lower())
    return found.group(1) if found else None


def _letters_of_menus(window: QWidget) -> List[Optional[str]]:
    bar: Any = window.menuBar() if hasattr(window, "menuBar") else None
    return [mnemonic(action.text()) for action in bar.actions()] if bar is not None else []


def _plain(text: str) -> str:
    return text.replace("&", "")


def _is_behind(start: QWidget, goal: QWidget) -> bool:
    """Whether Shift and Tab is the shorter way."""
    stops = list(_chain(start))
    return goal in stops and stops.index(goal) > len(stops) / 2


def _chain(start: QWidget) -> Iterator[QWidget]:
    widget = start
    while True:
        is_stop = widget.focusPolicy() not in (Qt.FocusPolicy.NoFocus, Qt.FocusPolicy.ClickFocus)
        if is_stop and widget.isVisible() and widget.isEnabled():
            yield widget
        widget = widget.nextInFocusChain()
        if widget is start:
            return


def _proxy(widget: QWidget) -> QWidget:
    while widget.focusProxy() is not None:
        widget = widget.focusProxy()
    return widget


def _name(widget: QWidget) -> str:
    return widget.objectName() or type(widget).__name__
