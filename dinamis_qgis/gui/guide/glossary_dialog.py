"""The words of the field, explained and searched."""

from __future__ import annotations

from html import escape
from typing import Optional

from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ...domain.glossary import Glossary, Term
from ...words.amounts import number
from ..fields import named
from ..panel import SPACING_PX, wrapped_label

_WIDTH_PX, _HEIGHT_PX = 460, 560


class GlossaryDialog(QDialog):
    """Shows the terms that have what is typed.

    Args:
        language: of the terms, such as ``fr``.
    """

    def __init__(self, glossary: Glossary, language: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("glossary_dialog")
        self.setWindowTitle(self.tr("Glossary"))
        self._glossary, self._language = glossary, language
        self._create()
        self._lay_out()
        self.search_edit.textChanged.connect(self._search)
        self._search("")

    def _search(self, typed: str) -> None:
        found = self._glossary.found(typed, self._language)
        count = number(len(found))
        self.count_label.setText(
            self.tr("Terms: {}").format(count)
            if found
            else self.tr("No term has these letters. Type fewer, or another word.")
        )
        self.terms_browser.setHtml("".join(self._entry(term) for term in found))
        self.terms_browser.setVisible(bool(found))

    def _entry(self, term: Term) -> str:
        """The term, how it is called in English, and what it means."""
        name, english = term.name.said(self._language), term.name.said("en")
        other = "" if english == name else f" <i>({escape(english)})</i>"
        meaning = escape(term.meaning.said(self._language))
        return f"<p><b>{escape(name)}</b>{other}<br>{meaning}</p>"

    def _create(self) -> None:
        self.search_edit = QLineEdit()
        named(
            self.search_edit,
            "glossary_search_edit",
            self.tr("Search in the glossary"),
            self.tr("Shows the terms that have these letters, in any of the languages."),
        )
        self.search_edit.setPlaceholderText(self.tr("Search…"))
        self.search_edit.setClearButtonEnabled(True)
        self.count_label = wrapped_label("")
        self.terms_browser = QTextBrowser()
        named(
            self.terms_browser,
            "glossary_browser",
            self.tr("Terms and their meaning"),
            self.tr("Every term with its meaning; the text can be copied."),
        )

    def _lay_out(self) -> None:
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(SPACING_PX)
        column.addWidget(self.search_edit)
        column.addWidget(self.count_label)
        column.addWidget(self.terms_browser, 1)
        column.addStretch(0)
        column.addWidget(close)
        self.resize(_WIDTH_PX, _HEIGHT_PX)
