"""Walks a window as somebody without a mouse does: by pressing Tab."""

from qgis.PyQt.QtCore import QEvent, QPoint, QRect, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
HANDLERS = ("mousePressEvent", "mouseReleaseEvent", "mouseMoveEvent", "mouseDoubleClickEvent")
_MOST_STOPS = 300
_SECTIONS = 4
"""Of a day: Tab goes through its parts first."""


def barriers(root):
    """What keeps somebody without a mouse, or without sight, from using a window."""
    found = stops(root)
    return [
        *(f"without a name: {one}" for one in _nameless(root)),
        *(f"out of reach: {one}" for one in _unreached(root, found)),
        *(f"backwards: {pair}" for pair in backward_steps(found)),
    ]


def controls(root):
    """Everything in sight that a hand could act on; not the parts that Qt makes of it."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible() and _is_control(widget) and not _is_part(widget, root)
    ]


def spoken_name(widget):
    """What a screen reader calls it: as Qt computes it, without a tool tip."""
    if widget.accessibleName().strip():
        return widget.accessibleName().strip()
    buddies = [
        label.text() for label in widget.window().findChildren(QLabel) if label.buddy() is widget
    ]
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    title = widget.title() if isinstance(widget, QGroupBox) else ""
    return next((one.replace("&", "").strip() for one in (text, title, *buddies) if one), "")


def label_of(widget):
    """How a failed test names it."""
    return f"{type(widget).__name__} {widget.objectName()}".strip()


def stops(root):
    """The widgets at which Tab stops within ``root``, in order, until it comes round."""
    first = _first_stop(root)
    if first is None:
        return []
    first.setFocus(Qt.FocusReason.TabFocusReason)
    found = []
    while len(found) < _MOST_STOPS:
        here = QApplication.focusWidget()
        if here is None or here in found:
            break
        found.append(here)
        for _ in range(_SECTIONS if isinstance(here, QAbstractSpinBox) else 1):
            _press_tab(here)
            if QApplication.focusWidget() is not here:
                break
    return [widget for widget in found if root.isAncestorOf(widget)]


def backward_steps(widgets):
    """Pairs that follow each other although the second stands before the first."""
    return [
        f"{label_of(one)} -> {label_of(other)}"
        for one, other in zip(widgets, widgets[1:])
        if _is_before(*_places(one, other))
    ]


def _nameless(root):
    return [label_of(one) for one in controls(root) if spoken_name(one) in ("", one.objectName())]


def _unreached(root, found):
    return [
        label_of(one)
        for one in controls(root)
        if one.isEnabled()
        and one not in found
        and not any(map(one.isAncestorOf, found))
        and not _is_of_a_group(one, found)
    ]


def _is_of_a_group(widget, found):
    """Of buttons of which one is pressed, Tab stops at that one; arrows go on from there."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is not None:
        return group.exclusive() and group.checkedButton() in found
    kin = widget.parentWidget().findChildren(QRadioButton)
    return isinstance(widget, QRadioButton) and any(one in found for one in kin)


def _press_tab(widget):
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "\t")
        QApplication.sendEvent(widget, event)


def _first_stop(root):
    widget = root
    for _ in range(_MOST_STOPS * 20):
        if (
            widget.isVisible()
            and widget.isEnabled()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and root.isAncestorOf(widget)
        ):
            return widget
        widget = widget.nextInFocusChain()
        if widget is root:
            return None
    return None


def _is_before(one, other):
    """Whether the second is read before the first: above it, or at its left in the same row."""
    if other.bottom() <= one.top():
        return other.left() <= one.right()  # a second column begins at its top again
    is_in_row = other.top() < one.bottom() and one.top() < other.bottom()
    return is_in_row and other.right() <= one.left()


def _places(one, other):
    """Where both are in the nearest thing that holds both; what scrolls counts as a whole."""
    holder = one.parentWidget()
    while holder is not None and not holder.isAncestorOf(other):
        holder = holder.parentWidget()
    return _place(one, holder), _place(other, holder)


def _place(widget, holder):
    shown = widget
    while widget is not holder and widget is not None:
        if isinstance(widget, QScrollArea):
            shown = widget
        widget = widget.parentWidget()
    return QRect(shown.mapTo(holder, QPoint(0, 0)), shown.size())


def _is_control(widget):
    if isinstance(widget, (QScrollBar, QHeaderView)):
        return False
    if isinstance(widget, QGroupBox):
        return widget.isCheckable()
    return isinstance(widget, CONTROLS) or takes_the_mouse(type(widget))


def takes_the_mouse(kind):
    """Whether a widget of ours does something at a click."""
    ours = [base for base in kind.__mro__ if base.__module__.startswith("dinamis_qgis")]
    return any(name in vars(base) for base in ours for name in HANDLERS)


def _is_part(widget, root):
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent, CONTROLS) and not isinstance(parent, QAbstractScrollArea):
            return True
        if isinstance(parent, QAbstractItemView):
            return True
        parent = parent.parentWidget()
    return False
