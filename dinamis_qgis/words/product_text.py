"""What is in doubt about a product, in sentences."""

from __future__ import annotations

from pathlib import PurePath
from typing import Callable, List, Sequence

from qgis.PyQt.QtCore import QCoreApplication

from ..domain.product import Product

MOST_NAMED = 4


def doubts_about(product: Product, shown: Callable[[str], str] = str) -> List[str]:
    """Whose satellite took it, if not ours, which files are not there, what is not understood.

    Args:
        shown: makes names of files as short as they must be.
    """
    sentences = []
    if product.other_satellite:
        sentences.append(_other_satellite(product, shown))
    if product.missing:
        sentences.append(_missing(tuple(map(shown, product.missing))))
    # What is missing is in the notes too, with the reason.
    notes = [note for note in product.notes if not note.startswith(product.missing)]
    if notes:
        text = QCoreApplication.translate("ProductStation", "Not understood, hence left out: {}.")
        sentences.append(text.format("; ".join(list(dict.fromkeys(notes))[:MOST_NAMED])))
    return sentences


def _other_satellite(product: Product, shown: Callable[[str], str]) -> str:
    text = QCoreApplication.translate(
        "ProductStation",
        "{}: the satellite is {}, which DINAMIS does not deliver. The image is shown as its "
        "metadata describe it.",
    )
    metadata = PurePath(product.components[0].path).name
    return text.format(shown(metadata), product.other_satellite)


def _missing(names: Sequence[str]) -> str:
    listed = ", ".join(names[:MOST_NAMED])
    if len(names) > MOST_NAMED:
        more = len(names) - MOST_NAMED
        text = QCoreApplication.translate(
            "ProductStation", "Missing or damaged, hence empty there: {} and {} more."
        )
        return text.format(listed, more)
    text = QCoreApplication.translate(
        "ProductStation", "Missing or damaged, hence empty there: {}."
    )
    return text.format(listed)
