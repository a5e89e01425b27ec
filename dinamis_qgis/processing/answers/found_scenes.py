"""The scenes of a service that answer a question, page after page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback

from ...domain.scene import Scene
from ...domain.search import SceneQuery
from .answering import require_running

if TYPE_CHECKING:
    from ...api.client import DinamisClient


def found_scenes(
    client: DinamisClient, query: SceneQuery, feedback: QgsProcessingFeedback
) -> Iterator[Scene]:
    """Ask for page after page, as they are wanted.

    Raises:
        Cancelled: the user has.
    """
    page, seen = client.search(query), 0
    while True:
        for scene in page.scenes:
            require_running(feedback)
            yield scene
        seen += len(page.scenes)
        if page.matched:
            feedback.setProgress(100 * seen / page.matched)
        if page.next is None:
            return
        page = client.search(query, page.next)
