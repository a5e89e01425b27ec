"""*What's this?* of a field says what it does, and explains the terms it asks about."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtWidgets import QWidget

from ...domain.glossary import Glossary


def add_terms(within: QWidget, glossary: Glossary, language: str) -> None:
    """Explain the glossary's terms at every field of a widget that names some."""
    for field in within.findChildren(QWidget):
        terms = glossary.of_field(field.objectName())
        if terms:
            parts = [f"<p>{escape(field.whatsThis())}</p>"] if field.whatsThis() else []
            parts += [
                f"<p><b>{escape(term.name.said(language))}</b><br>"
                f"{escape(term.meaning.said(language))}</p>"
                for term in terms
            ]
            field.setWhatsThis("".join(parts))
