"""A limit as a slider, with what it says beside it."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSlider, QWidget

from ..fields import named, steady


class LimitSlider(QWidget):
    """A number from ``least`` to ``most``; at its ``off`` end it does not limit.

    Args:
        words: says a value in words.
        off: the end of the range that means *any*.
    """

    valueChanged = pyqtSignal(int)  # noqa: N815 - as Qt's sliders say it

    def __init__(
        self,
        least: int,
        most: int,
        off: int,
        words: Callable[[int], str],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self._off, self._words = off, words
        self.slider = steady(QSlider(Qt.Orientation.Horizontal))
        self.slider.setRange(least, most)
        self.slider.setPageStep(max(1, (most - least) // 10))
        self.slider.setValue(off)
        self._label = QLabel()
        widest = max(map(self._text, (least, most, off)), key=len)
        self._label.setMinimumWidth(self._label.fontMetrics().horizontalAdvance(widest) + 4)
        self._label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.slider, 1)
        row.addWidget(self._label)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.slider)
        self.slider.valueChanged.connect(self._tell)
        self._show()

    def name(self, name: str, title: str, tip: str) -> None:
        """Name it for the keyboard, for screen readers and for tests."""
        named(self.slider, name, title, tip)
        self._label.setToolTip(tip)
        self._show()

    def value(self) -> int:
        return int(self.slider.value())

    def setValue(self, value: int) -> None:  # noqa: N802
        self.slider.setValue(value)

    def limit(self) -> Optional[float]:
        """None at the end of the range that means *any*: what is unknown is then kept."""
        return None if self.value() == self._off else float(self.value())

    def set_limit(self, limit: Optional[float]) -> None:
        self.setValue(self._off if limit is None else round(limit))

    def _tell(self, value: int) -> None:
        self._show()
        self.valueChanged.emit(value)

    def _show(self) -> None:
        self._label.setText(self._text(self.value()))
        title = self.slider.accessibleName().split(":")[0]
        if title:
            self.slider.setAccessibleName(f"{title}: {self._text(self.value())}")

    def _text(self, value: int) -> str:
        return self.tr("any") if value == self._off else self._words(value)
