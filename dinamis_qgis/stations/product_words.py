"""What became of products that were to be shown, in sentences."""

from __future__ import annotations

from typing import List, Sequence, Tuple

from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication

from ..layers.mosaic import MosaicResult
from ..layers.mosaic_layer import approximate_sentence, mosaic_name
from ..messages import explain
from .product_reading import LoadedProduct, Outcome
from .short_names import shortened

Said = Tuple[str, Qgis.MessageLevel]

_MOST_NAMED = 4


def said_of_loading(outcome: Outcome) -> Said:
    """A success, unless something is missing, in doubt or refused."""
    sentences: List[str] = []
    doubts: List[str] = []
    for one in outcome.loaded:
        on_map = QCoreApplication.translate("ProductStation", "{} is on the map.")
        sentences.append(on_map.format(one.name))
        lacking = _lacking(one)
        doubts.extend(lacking)
        sentences.extend(lacking)
        if one.is_approximate:
            sentences.append(
                QCoreApplication.translate(
                    "ProductStation",
                    "Its place is approximate: choose a terrain model to be nearer.",
                )
            )
    if outcome.found:
        choose = QCoreApplication.translate(
            "ProductStation", "There are {} products. Choose those to load, or one mosaic of them."
        )
        sentences.append(choose.format(len(outcome.found)))
    refused = [explain(error) for error in outcome.errors]
    if doubts or refused:
        return "\n".join(sentences + refused), Qgis.MessageLevel.Warning
    level = Qgis.MessageLevel.Success if outcome.loaded else Qgis.MessageLevel.Info
    return "\n".join(sentences), level


def said_of_mosaic(result: MosaicResult) -> Said:
    """What is on the map, and what was left out and why."""
    on_map = QCoreApplication.translate("ProductStation", "{} is on the map.")
    sentences = [on_map.format(mosaic_name(result))]
    if result.is_approximate:
        sentences.append(approximate_sentence())
    left_out = QCoreApplication.translate("Mosaic", "Left out: {}. {}")
    for item in result.left_out[:_MOST_NAMED]:
        sentences.append(left_out.format(shortened(item.name), item.reason))
    more = len(result.left_out) - _MOST_NAMED
    if more > 0:
        others = QCoreApplication.translate("Mosaic", "Left out too: {} more.")
        sentences.append(others.format(more))
    level = Qgis.MessageLevel.Warning if result.left_out else Qgis.MessageLevel.Success
    return "\n".join(sentences), level


def _lacking(one: LoadedProduct) -> List[str]:
    """Files that are not there, and masks that tell nothing."""
    sentences = [_missing(one.product.missing)] if one.product.missing else []
    facts = one.mask_facts
    if facts is not None and (facts.unreadable or facts.unplaced):
        sentences.extend(facts.sentences())
    if one.mask_error is not None:
        sentences.append(explain(one.mask_error))
    return sentences


def _missing(names: Sequence[str]) -> str:
    listed = ", ".join(shortened(name) for name in names[:_MOST_NAMED])
    if len(names) > _MOST_NAMED:
        more = len(names) - _MOST_NAMED
        text = QCoreApplication.translate(
            "ProductStation", "Missing, hence empty there: {} and {} more."
        )
        return text.format(listed, more)
    text = QCoreApplication.translate("ProductStation", "Missing, hence empty there: {}.")
    return text.format(listed)
