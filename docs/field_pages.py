"""Pages of the field's words, as the plugin says them: the glossary, and *Which product?*."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from dinamis_qgis.domain.glossary import Glossary, read_glossary
from dinamis_qgis.domain.product_guide import Topic, read_product_guide
from dinamis_qgis.resource import resource
from dinamis_qgis.words.request_words import option_word

GLOSSARY = {
    "en": (
        "Glossary",
        "The same words are explained in the dock's menu, and at the fields that ask them.",
    ),
    "fr": (
        "Glossaire",
        "Les mêmes mots sont expliqués dans le menu du panneau, et aux champs qui les demandent.",
    ),
}
GUIDE = {
    "en": (
        "Which product?",
        "The questions of a request, and when each answer is the right one. The request form says "
        "the same, and fills in what you choose. What lies behind it: "
        "[product levels](product-levels.md).",
    ),
    "fr": (
        "Quel produit\u00a0?",
        "Les questions d'une demande, et quand chaque réponse est la bonne. Le formulaire de "
        "demande dit la même chose, et remplit ce que vous choisissez. Pour comprendre\u00a0: "
        "[les niveaux de produit](product-levels.md).",
    ),
}


def write(language: str, folder: Path) -> None:
    """Write both into the pages of a language, which the plugin must speak."""
    glossary = read_glossary(resource("glossary.json"))
    topics = read_product_guide(resource("product_guide.json"))
    _write(folder / "reference" / "glossary.md", glossary_page(glossary, language))
    _write(folder / "explanation" / "which-product.md", guide_page(topics, language))


def glossary_page(glossary: Glossary, language: str) -> Iterator[str]:
    """All terms, by the alphabet."""
    title, intro = GLOSSARY[language]
    yield from (f"# {title}", "", intro, "")
    for term in glossary.found("", language):
        yield from (term.name.said(language), f": {term.meaning.said(language)}", "")


def guide_page(topics: tuple[Topic, ...], language: str) -> Iterator[str]:
    """A heading a question, with its choices."""
    title, intro = GUIDE[language]
    yield from (f"# {title}", "", intro, "")
    for topic in topics:
        yield from (f"## {topic.question.said(language)}", "")
        for option in topic.options:
            yield from (
                option_word(topic.field, option.value),
                f": {option.when.said(language)}",
                "",
            )


def _write(path: Path, lines: Iterator[str]) -> None:
    path.write_text("\n".join(lines), encoding="utf-8")
