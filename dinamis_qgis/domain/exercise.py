"""An exercise that a teacher gives to a class, and what was there before it was opened."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import FrozenSet, Optional, Tuple

from .account import Account, Category, Quota
from .area import Area
from .ledger import Entry
from .request import ImageRequest
from .saved_search import Searches


@dataclass(frozen=True)
class ExerciseService:
    """A service of the plugin, by its id, or a STAC API by its address."""

    id: str
    title: str = ""
    address: str = ""
    """Empty: it comes with the plugin."""


@dataclass(frozen=True)
class Exercise:
    """What a class is given: everything but the service may be left out."""

    title: str
    service: ExerciseService
    words: str = ""
    """What the teacher says about it."""

    area: Optional[Area] = None
    searches: Searches = ()
    request: Optional[ImageRequest] = None
    """Where everybody's request begins."""

    category: Category = Category.PUBLIC
    quotas: Tuple[Quota, ...] = ()
    """What may be asked for freely in the exercise."""

    def account(
        self, real: Optional[Account], entries: Iterable[Entry], before: FrozenSet[str]
    ) -> Optional[Account]:
        """Who asks, as the exercise has it: with its quotas in place of the service's.

        Args:
            entries: the record of this user's requests.
            before: those of them, by id, that were there before the exercise.
        """
        if not self.quotas:
            return real
        mine = [
            entry
            for entry in entries
            if entry.service_id == self.service.id
            and entry.request_id not in before
            and entry.takes_quota
        ]
        quotas = tuple(
            replace(
                quota,
                used=sum(
                    (one.free for one in mine if one.key.mission == quota.mission), Decimal(0)
                ),
            )
            for quota in self.quotas
        )
        return replace(real or Account(""), category=self.category, quotas=quotas)


@dataclass(frozen=True)
class Before:
    """What the user had when an exercise was opened; given back when it ends."""

    service_id: str
    had_service: bool = True
    """Whether the exercise's service was known."""

    area: Optional[Area] = None
    requests: FrozenSet[str] = frozenset()
    """Ids of the requests that were recorded."""


@dataclass(frozen=True)
class OpenExercise:
    exercise: Exercise
    before: Before


def without_person(request: ImageRequest) -> ImageRequest:
    """A request as a template: nobody's name, and nothing accepted on somebody's behalf."""
    return replace(request, contact_name="", contact_email="", referent="", licence_accepted=False)
