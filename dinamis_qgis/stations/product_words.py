"""What became of products that were to be shown, in sentences."""

from __future__ import annotations

from typing import List, Sequence, Tuple

from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication

from ..domain.errors import DinamisError
from ..layers.mosaic import MosaicResult
from ..layers.mosaic_layer import approximate_sentence, mosaic_name
from ..words.messages import explain
from ..words.product_text import MOST_NAMED, doubts_about
from .product_reading import LoadedProduct, Outcome
from .short_names import shortened

Said = Tuple[str, Qgis.MessageLevel]


def said_of_loading(outcome: Outcome) -> Said:
    """A success, unless something is missing, in doubt or refused."""
    sentences = _on_map(outcome.loaded)
    lacking = [sentence for one in outcome.loaded for sentence in _lacking(one)]
    doubts = list(dict.fromkeys(lacking))
    if any(one.is_approximate for one in outcome.loaded):
        sentences.append(
            QCoreApplication.translate(
                "ProductStation", "Its place is approximate: choose a terrain model to be nearer."
            )
        )
    if outcome.found:
        choose = QCoreApplication.translate(
            "ProductStation", "There are {} products. Choose those to load, or one mosaic of them."
        )
        sentences.append(choose.format(len(outcome.found)))
    refused = _refused(outcome.errors)
    if doubts or refused:
        return "\n".join(sentences + doubts + refused), Qgis.MessageLevel.Warning
    level = Qgis.MessageLevel.Success if outcome.loaded else Qgis.MessageLevel.Info
    return "\n".join(sentences), level


def _on_map(loaded: Sequence[LoadedProduct]) -> List[str]:
    if len(loaded) > MOST_NAMED:
        text = QCoreApplication.translate("ProductStation", "{} products are on the map.")
        return [text.format(len(loaded))]
    text = QCoreApplication.translate("ProductStation", "{} is on the map.")
    return [text.format(one.name) for one in loaded]


def _refused(errors: Sequence[DinamisError]) -> List[str]:
    sentences = [explain(error) for error in errors[:MOST_NAMED]]
    if len(errors) > MOST_NAMED:
        text = QCoreApplication.translate("ProductStation", "{} more could not be loaded.")
        sentences.append(text.format(len(errors) - MOST_NAMED))
    return sentences


def said_of_mosaic(result: MosaicResult) -> Said:
    """What is on the map, and what was left out and why."""
    on_map = QCoreApplication.translate("ProductStation", "{} is on the map.")
    sentences = [on_map.format(mosaic_name(result))]
    if result.is_approximate:
        sentences.append(approximate_sentence())
    left_out = QCoreApplication.translate("Mosaic", "Left out: {}. {}")
    for item in result.left_out[:MOST_NAMED]:
        sentences.append(left_out.format(shortened(item.name), item.reason))
    more = len(result.left_out) - MOST_NAMED
    if more > 0:
        others = QCoreApplication.translate("Mosaic", "Left out too: {} more.")
        sentences.append(others.format(more))
    level = Qgis.MessageLevel.Warning if result.left_out else Qgis.MessageLevel.Success
    return "\n".join(sentences), level


def _lacking(one: LoadedProduct) -> List[str]:
    """What is in doubt about the product, and masks that tell nothing."""
    sentences = doubts_about(one.product, shortened)
    facts = one.mask_facts
    if facts is not None and (facts.unreadable or facts.unplaced):
        sentences.extend(facts.sentences())
    if one.mask_error is not None:
        sentences.append(explain(one.mask_error))
    return sentences
