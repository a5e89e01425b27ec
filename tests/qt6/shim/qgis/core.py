"""Of QGIS's core what a widget needs to say something: levels, icons, a log that nobody reads."""

from enum import IntEnum

from PyQt6.QtGui import QIcon

from . import needs_qgis


class Qgis:
    class MessageLevel(IntEnum):
        Info = 0
        Warning = 1
        Critical = 2
        Success = 3
        NoLevel = 4


class QgsApplication:
    @staticmethod
    def getThemeIcon(name):
        return QIcon()


class QgsMessageLog:
    @staticmethod
    def logMessage(message, tag, level=Qgis.MessageLevel.Warning):
        assert isinstance(level, Qgis.MessageLevel)


def __getattr__(name):
    needs_qgis(name)
