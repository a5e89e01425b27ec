"""Images of the supplier's archive by their identifiers, for who has no key to search it."""

from __future__ import annotations

from typing import Optional, Sequence

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from ...domain.archive_names import Pasted, Reason, Refused, read_archive_names
from ...words.amounts import short_date
from ...words.request_words import option_word
from ..fields import named
from ..panel import SPACING_PX, button, button_row, wrapped_label

_WIDTH_PX, _HEIGHT_PX, _NAMES_PX, _FAULTS_PX = 560, 480, 120, 130


class ArchiveNamesDialog(QDialog):
    """Says of each line, while it is typed, whether it names an image.

    Args:
        names: those that the request has; they stand in the text, to be kept or taken out.
    """

    taken = pyqtSignal(object)  # Pasted

    def __init__(self, names: Sequence[str], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("archive_names_dialog")
        self.setWindowTitle(self.tr("Images of the archive"))
        self._had = tuple(names)
        self._create()
        self._lay_out()
        self.names_edit.textChanged.connect(self._show_state)
        self.take_button.clicked.connect(self._take)
        self.cancel_button.clicked.connect(self.reject)
        self.names_edit.setPlainText("\n".join(names))
        self._show_state()

    def pasted(self) -> Pasted:
        return read_archive_names(self.names_edit.toPlainText(), self._had)

    def _take(self) -> None:
        self.taken.emit(self.pasted())
        self.accept()

    def _show_state(self) -> None:
        pasted = self.pasted()
        self.found_label.setText(self._found(pasted))
        self.faults_edit.setPlainText("\n".join(map(_fault_line, pasted.refused)))
        self.faults_label.setVisible(bool(pasted.refused))
        self.faults_edit.setVisible(bool(pasted.refused))
        self.take_button.setEnabled(pasted.ids != self._had)

    def _found(self, pasted: Pasted) -> str:
        if not pasted.images:
            return self.tr("Images: {}").format(len(pasted.kept))
        days = sorted(image.acquired for image in pasted.images)
        return self.tr("Images: {count} ({mission}, {first} to {last})").format(
            count=len(pasted.ids),
            mission=option_word("mission", pasted.mission),
            first=short_date(days[0]),
            last=short_date(days[-1]),
        )

    def _create(self) -> None:
        self.hint_label = wrapped_label(
            self.tr(
                "Paste the identifiers that the supplier's own catalogue shows, or that somebody "
                "sent you. What stands around them does not matter."
            )
        )
        self.names_edit = QPlainTextEdit()
        self.names_edit.setTabChangesFocus(True)
        self.names_edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.names_edit.setPlaceholderText("DS_PHR1A_202004011856264_FR1_PX_W123N37_0815_00596")
        named(
            self.names_edit,
            "archive_names_edit",
            self.tr("Identifiers"),
            self.tr("One a line, or several; a copied table or mail will do."),
        )
        self.found_label = wrapped_label("")
        self.faults_label = wrapped_label(self.tr("Not taken:"))
        self.faults_edit = QPlainTextEdit()
        self.faults_edit.setReadOnly(True)
        self.faults_edit.setTabChangesFocus(True)
        tip = self.tr("Lines that are no identifier of an image, each with the reason")
        named(self.faults_edit, "archive_names_faults", self.tr("Not taken:"), tip)
        self.take_button = button(
            self.tr("&Put into the request"),
            "take_names_button",
            self.tr("The request is then for these images of the archive."),
        )
        self.take_button.setDefault(True)
        self.cancel_button = button(self.tr("&Cancel"), "cancel_names_button")

    def _lay_out(self) -> None:
        self.resize(_WIDTH_PX, _HEIGHT_PX)
        self.names_edit.setMinimumHeight(_NAMES_PX)
        self.faults_edit.setFixedHeight(_FAULTS_PX)
        column = QVBoxLayout(self)
        column.setSpacing(SPACING_PX)
        column.addWidget(self.hint_label)
        column.addWidget(self.names_edit, 1)
        column.addWidget(self.found_label)
        column.addWidget(self.faults_label)
        column.addWidget(self.faults_edit)
        column.addLayout(button_row(self.cancel_button, self.take_button))


def _fault_line(fault: Refused) -> str:
    text = QCoreApplication.translate("ArchiveNamesDialog", "Line {line}: “{text}”: {reason}")
    return text.format(line=fault.line, text=fault.text[:80], reason=_reason(fault.reason))


def _reason(reason: Reason) -> str:
    return {
        Reason.UNKNOWN: QCoreApplication.translate(
            "ArchiveNamesDialog",
            "no identifier of the archive. Copy it whole, from DS_ to its end.",
        ),
        Reason.DELIVERED: QCoreApplication.translate(
            "ArchiveNamesDialog",
            "a delivered product. Its identifier, which begins with DS_, is in its DIM file.",
        ),
        Reason.OTHER_SATELLITE: QCoreApplication.translate(
            "ArchiveNamesDialog", "another satellite than Pléiades 1 and SPOT 6-7. Ask support."
        ),
        Reason.OTHER_MISSION: QCoreApplication.translate(
            "ArchiveNamesDialog", "another mission than the first. Make a request of its own."
        ),
        Reason.BAD_DATE: QCoreApplication.translate(
            "ArchiveNamesDialog", "a date that does not exist. Copy it again."
        ),
    }[reason]
