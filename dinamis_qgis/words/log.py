"""QGIS's log, under a tab of our own."""

from __future__ import annotations

from html import escape

from qgis.core import Qgis, QgsMessageLog

from ..domain.redacted import redacted

TAB = "DINAMIS"


def log(text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
    """Write a line, without secrets; safe in any thread.

    QGIS's panel shows what it is given as HTML: what a service says is text.
    """
    is_wrong = level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical)
    line = escape(redacted(text), quote=False)
    QgsMessageLog.logMessage(line, TAB, level, is_wrong)
