"""Colours that can be told from their ground, in QGIS's light and dark themes (WCAG 2.1)."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

TEXT, GRAPHICS = 4.5, 3.0
"""Least contrast: of letters (1.4.3), of what a shape says (1.4.11)."""

_STEPS = 20
_OPAQUE = 255
_BASE, _WINDOW = QPalette.ColorRole.Base, QPalette.ColorRole.Window


def contrast(one: QColor, other: QColor) -> float:
    """From 1, the same, to 21, black on white."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def legible(colour: QColor, ground: QColor, least: float = TEXT) -> QColor:
    """The colour itself, or as little of black or white with it as it takes."""
    end = max((QColor(0, 0, 0), QColor(255, 255, 255)), key=lambda one: contrast(one, ground))
    for step in range(_STEPS):
        made = mixed(colour, end, step / _STEPS)
        if contrast(made, ground) >= least:
            return made
    return end


def ground_of(widget: QWidget) -> QColor:
    """What lies behind a widget: themes make most of them transparent."""
    return _first_opaque(widget, _WINDOW)


def list_ground_of(widget: QWidget) -> QColor:
    """The ground of a list or a chart, where the theme has one of its own."""
    colour = widget.palette().color(_BASE)
    return colour if colour.alpha() == _OPAQUE else ground_of(widget)


def letters_on(widget: QWidget, ground: QColor) -> QColor:
    """The theme's colour for letters; a theme's style sheet may know it better than palettes."""
    return legible(widget.palette().color(QPalette.ColorRole.Text), ground)


def item_ink(option: QStyleOptionViewItem) -> QColor:
    """For the letters of a row, chosen or not."""
    is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    is_active = bool(option.state & QStyle.StateFlag.State_Active)
    group = QPalette.ColorGroup.Active if is_active else QPalette.ColorGroup.Inactive
    if not is_chosen:
        letters = option.palette.color(group, QPalette.ColorRole.Text)
        return legible(letters, list_ground_of(option.widget))
    letters = option.palette.color(group, QPalette.ColorRole.HighlightedText)
    return legible(letters, option.palette.color(group, QPalette.ColorRole.Highlight))


def shapes_on(ground: QColor, colour: QColor) -> QColor:
    """A colour for lines, bars and marks."""
    return legible(colour, ground, GRAPHICS)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Between two colours: ``share`` 0 is the first, 1 the other."""
    parts = zip(one.getRgb()[:3], other.getRgb()[:3])
    return QColor(*(round(a + (b - a) * share) for a, b in parts))


def _first_opaque(widget: QWidget, role: QPalette.ColorRole) -> QColor:
    holder: Optional[QWidget] = widget
    while holder is not None:
        colour = holder.palette().color(role)
        if colour.alpha() == _OPAQUE:
            return colour
        holder = holder.parentWidget()
    return QPalette().color(role)


def _luminance(colour: QColor) -> float:
    """Relative, as WCAG 2.1 defines it."""
    red, green, blue = (_linear(part / 255) for part in colour.getRgb()[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)
