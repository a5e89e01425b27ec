"""The connection doctor: looks, says what it found, and what to do."""

from __future__ import annotations

from typing import Any, Callable, List, Optional, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ...domain.errors import Cancelled, DinamisError
from ...domain.health import Finding, State
from ...words.messages import explain
from ..panel import SPACING_PX, Notice, button, heading, wrapped_label
from ..scrolled import Scrolled
from .doctor_words import check_word, finding_text, report, state_word

_SYMBOL_PX = 20
_SYMBOLS = {
    State.GOOD: QStyle.StandardPixmap.SP_DialogApplyButton,
    State.NOTE: QStyle.StandardPixmap.SP_MessageBoxInformation,
    State.BAD: QStyle.StandardPixmap.SP_MessageBoxCritical,
    State.SKIPPED: QStyle.StandardPixmap.SP_ToolBarHorizontalExtensionButton,
}

Look = Callable[[], Finding]


class DoctorDialog(QDialog):
    """Shows each finding as it comes.

    Args:
        title: name of the service.
        versions: a line for the report about plugin, QGIS and system.
        checks: makes what to call, one after the other; each may block.
    """

    def __init__(
        self,
        title: str,
        versions: str,
        checks: Callable[[], Sequence[Look]],
        run: Callable[..., Any],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("doctor_dialog")
        self.setWindowTitle(self.tr("Connection doctor – {}").format(title))
        self._title, self._versions = title, versions
        self._checks, self._run = checks, run
        self._left: List[Look] = []
        self._job: Any = None
        self.findings: List[Finding] = []
        self._create()
        self._lay_out()
        self.again_button.clicked.connect(self.start)
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.reject)

    def start(self) -> None:
        """Look at everything, from the beginning."""
        self._left = list(self._checks())
        self.findings.clear()
        while self.rows.count():
            self.rows.takeAt(0).widget().deleteLater()
        self.progress.setRange(0, len(self._left))
        self._next()

    def report(self) -> str:
        """What was found, as text without secrets."""
        return report(self._title, self._versions, self.findings)

    def done(self, result: int) -> None:
        self._left = []
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    def _next(self) -> None:
        self._show_state()
        if self._left:
            look = self._left.pop(0)
            label = self.tr("DINAMIS looks at the connection")
            self._job = self._run(label, lambda job: look(), self._show, self._fail)

    def _show(self, finding: Finding) -> None:
        self.findings.append(finding)
        self.rows.addWidget(FindingRow(finding))
        self.progress.setValue(len(self.findings))
        self._next()

    def _fail(self, error: DinamisError) -> None:
        self._left = []
        if not isinstance(error, Cancelled):
            self.summary.show_text(explain(error))
        self._show_state()

    def _show_state(self) -> None:
        is_looking = bool(self._left)
        self.progress.setVisible(is_looking)
        self.again_button.setEnabled(not is_looking)
        self.copy_button.setEnabled(bool(self.findings))
        problems = [one for one in self.findings if one.state is State.BAD]
        if is_looking or not self.findings:
            text = self.tr("Looking…") if is_looking else ""
        elif problems:
            text = self.tr("Something is in the way. Begin with the first problem: {}.").format(
                check_word(problems[0].check)
            )
        else:
            text = self.tr("Everything works.")
        self.summary.show_text(text)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report())
        self.summary.show_text(self.tr("Copied. It holds no password and no key."))

    def _create(self) -> None:
        self.summary = Notice()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(SPACING_PX)
        self.again_button = button(self.tr("&Look again"), "doctor_again_button")
        self.copy_button = button(
            self.tr("&Copy the report"),
            "doctor_copy_button",
            self.tr("As text for an e-mail, without passwords, keys or names"),
        )
        self.close_button = button(self.tr("Close"), "doctor_close_button")

    def _lay_out(self) -> None:
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.addLayout(self.rows)
        inner.addStretch(1)
        scroll = Scrolled()
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        buttons.addWidget(self.again_button)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setSpacing(SPACING_PX)
        column.addWidget(self.summary)
        column.addWidget(self.progress)
        column.addWidget(scroll, 1)
        column.addLayout(buttons)
        self.resize(560, 560)


class FindingRow(QWidget):
    """A symbol, what was looked at, and a sentence; the state also in words."""

    def __init__(self, finding: Finding, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        symbol = QLabel()
        icon = self.style().standardIcon(_SYMBOLS[finding.state])
        symbol.setPixmap(icon.pixmap(_SYMBOL_PX, _SYMBOL_PX))
        symbol.setFixedWidth(_SYMBOL_PX)
        symbol.setAlignment(Qt.AlignmentFlag.AlignTop)
        name, state = check_word(finding.check), state_word(finding.state)
        self.text_label = wrapped_label(finding_text(finding))
        self.text_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(heading(f"{name} – {state}"))
        texts.addWidget(self.text_label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING_PX)
        row.addWidget(symbol)
        row.addLayout(texts, 1)
        self.setAccessibleName(f"{name}: {state}. {self.text_label.text()}")
