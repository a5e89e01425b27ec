"""Where Tab goes: what is made later comes last, unless it is told its place."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QWidget


def put_in_tab_order(holder: QWidget) -> None:
    """Have Tab reach what was put into ``holder`` where the holder stands, in their order."""
    stops = [part for part in holder.findChildren(QWidget) if _is_stop(part)]
    before = holder.previousInFocusChain()
    while before is not holder and (holder.isAncestorOf(before) or not _is_stop(before)):
        before = before.previousInFocusChain()
    for stop in stops:
        QWidget.setTabOrder(before, stop)
        before = stop


def _is_stop(widget: QWidget) -> bool:
    policy = Qt.FocusPolicy(widget.focusPolicy())
    return policy not in (Qt.FocusPolicy.NoFocus, Qt.FocusPolicy.ClickFocus)
