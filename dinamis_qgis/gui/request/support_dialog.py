"""Ask support: whom to write to, what about, and what to attach."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Callable, Optional
from urllib.parse import quote

from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ...domain.request import TrackedRequest
from ...domain.support import Contacts
from ..fields import add_row, choice, form, named, named_list
from ..panel import SPACING_PX, Notice, button, button_row, wrapped_label

_WIDTH_PX, _HEIGHT_PX = 520, 560


class SupportDialog(QDialog):
    """Prepares a message; what is sent is sent by the user, from the browser or the mail.

    Args:
        report: makes the report from the names of the attachments.
        open_address: shows a web page, or starts a mail.
    """

    def __init__(
        self,
        contacts: Contacts,
        tracked: Optional[TrackedRequest],
        report: Callable[[Sequence[str]], str],
        open_address: Callable[[str], None],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Ask support"))
        self._contacts, self._tracked = contacts, tracked
        self._report, self._open = report, open_address
        self._create()
        self._lay_out()
        self.topic_combo.currentIndexChanged.connect(self._update)
        self.reference_edit.textChanged.connect(self._update)
        self.attach_button.clicked.connect(self._ask_files)
        self.copy_button.clicked.connect(self._copy)
        self.form_button.clicked.connect(lambda: self._open(contacts.contact_form))
        self.mail_button.clicked.connect(self._mail)
        if tracked is not None:
            self.topic_combo.setCurrentIndex(self.topic_combo.findData(tracked.mission))
        self._update()

    def attach(self, paths: Sequence[Path]) -> None:
        """List files that the user will attach; they go nowhere by themselves."""
        for path in paths:
            self.files_list.addItem(str(path))
        self._update()

    def attachments(self) -> Sequence[str]:
        """Names of the files, without their folders."""
        rows = range(self.files_list.count())
        return tuple(Path(self.files_list.item(row).text()).name for row in rows)

    def _ask_files(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Files to attach"))
        self.attach([Path(path) for path in paths])

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.report_edit.toPlainText())
        self.notice.show_text(self.tr("Copied. Paste it into the form or the message."))

    def _mail(self) -> None:
        address = self._contacts.mail[self.topic_combo.currentData()]
        subject = f"DINAMIS – {self._reference()}"
        if self._tracked is not None:
            subject = f"{subject} – {self._tracked.project}"
        body = quote(self.report_edit.toPlainText())
        self._open(f"mailto:{address}?subject={quote(subject)}&body={body}")

    def _update(self, *_: object) -> None:
        address = self._contacts.mail.get(self.topic_combo.currentData(), "")
        has_reference = bool(self._reference())
        self.mail_button.setEnabled(bool(address) and has_reference)
        if address and not has_reference:
            text = self.tr(
                "Use the contact form of DINAMIS's site. By mail, {} answers about a request that "
                "is filed: give its reference."
            )
            self.whom_label.setText(text.format(address))
        elif address:
            text = self.tr("Use the contact form of DINAMIS's site, or write to {}.")
            self.whom_label.setText(text.format(address))
        else:
            self.whom_label.setText(self.tr("Use the contact form of DINAMIS's site."))
        self.report_edit.setPlainText(self._report(self.attachments()))

    def _reference(self) -> str:
        return " ".join(self.reference_edit.text().split())

    def _topics(self) -> Sequence[tuple[str, str]]:
        words = {
            "general": self.tr("A question, or a signed document"),
            "membership": self.tr("Membership or account"),
            "pleiades": self.tr("Pléiades"),
            "spot67": self.tr("SPOT 6-7"),
        }
        return [(words.get(topic, topic), topic) for topic in self._contacts.topics]

    def _create(self) -> None:
        self.topic_combo = choice(self._topics())
        named(
            self.topic_combo,
            "support_topic_combo",
            self.tr("What about"),
            self.tr("Decides to whom the message goes."),
        )
        self.reference_edit = QLineEdit(self._tracked.id if self._tracked is not None else "")
        self.reference_edit.setReadOnly(self._tracked is not None)
        tip = self.tr("As DINAMIS gave it when the request was filed")
        named(self.reference_edit, "support_reference_edit", self.tr("Reference"), tip)
        self.whom_label = wrapped_label("")
        self.files_list = QListWidget()
        named_list(
            self.files_list,
            "support_files_list",
            self.tr("Files to attach"),
            self.tr("Files you will attach yourself; only their names stand in the report."),
        )
        self.files_list.setFixedHeight(70)
        self.attach_button = button(self.tr("&Add a file…"), "support_attach_button")
        self.report_edit = QPlainTextEdit()
        self.report_edit.setTabChangesFocus(True)
        named(
            self.report_edit,
            "support_report_edit",
            self.tr("Report"),
            self.tr("What is sent, once you send it. Change what you like."),
        )
        self.copy_button = button(self.tr("&Copy the report"), "support_copy_button")
        self.form_button = button(self.tr("Open the contact &form"), "support_form_button")
        self.mail_button = button(self.tr("Write a &mail"), "support_mail_button")
        self.close_button = button(self.tr("Close"), "support_close_button")
        self.close_button.clicked.connect(self.reject)
        self.notice = Notice()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(SPACING_PX)
        rows = form()
        add_row(rows, self.tr("What &about"), self.topic_combo)
        add_row(rows, self.tr("&Reference"), self.reference_edit)
        column.addLayout(rows)
        column.addWidget(self.whom_label)
        column.addWidget(wrapped_label(self.tr("Files you will attach:")))
        column.addWidget(self.files_list)
        column.addLayout(button_row(self.attach_button))
        column.addWidget(
            wrapped_label(
                self.tr(
                    "What support should know. Keys, passwords and names of your folders are "
                    "left out; read it, and change what you like."
                )
            )
        )
        column.addWidget(self.report_edit, 1)
        column.addWidget(self.notice)
        column.addLayout(button_row(self.copy_button, self.form_button, self.mail_button))
        column.addLayout(button_row(self.close_button))
        self.resize(_WIDTH_PX, _HEIGHT_PX)
