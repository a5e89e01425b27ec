"""Answers for a widget that may be gone when they come."""

from __future__ import annotations

from typing import Any, Callable

from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QWidget

Run = Callable[..., Any]
"""``Background.run``."""


def while_there(widget: QWidget, run: Run) -> Run:
    """``run``, which calls nobody back once the widget was deleted.

    QGIS deletes a page of its options together with their dialog.
    """

    def guarded(
        label: str, call: Any, on_done: Any, on_failed: Any, on_progress: Any = None
    ) -> Any:
        more = () if on_progress is None else (_if_there(widget, on_progress),)
        return run(label, call, _if_there(widget, on_done), _if_there(widget, on_failed), *more)

    return guarded


def _if_there(widget: QWidget, call: Callable[..., Any]) -> Callable[..., Any]:
    def guarded(*arguments: Any) -> None:
        if not sip.isdeleted(widget):
            call(*arguments)

    return guarded
