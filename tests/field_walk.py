"""Walks the fields of a window, as a user meets them."""

from qgis.gui import QgsAuthConfigSelect, QgsFileWidget, QgsProjectionSelectionWidget
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollBar,
    QTextEdit,
    QWidget,
)

OF_QGIS = (QgsFileWidget, QgsProjectionSelectionWidget, QgsAuthConfigSelect)
FIELDS = (
    *OF_QGIS,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTextEdit,
)


def fields(root):
    """Everything that takes an answer or shows a list; not the parts that Qt makes of it."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if isinstance(widget, FIELDS)
        and not isinstance(widget, QScrollBar)
        and not _is_part(widget, root)
    ]


def silent_fields(root):
    """Names of those at which *What's this?* says nothing."""
    return [
        f"{type(field).__name__} {field.objectName()}"
        for field in fields(root)
        if not field.whatsThis().strip()
    ]


def _is_part(widget, root):
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent, FIELDS):
            return True
        parent = parent.parentWidget()
    return False
