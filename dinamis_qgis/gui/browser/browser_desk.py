"""What the browser panel is given: what there is, and what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Callable, NamedTuple, Sequence, Tuple

Act = Callable[[], object]
"""Does something with an entry; in the GUI thread."""


class Entry(NamedTuple):
    """A line below a group of the panel."""

    title: str
    detail: str
    key: str
    """Tells it from the others of its group."""

    actions: Tuple[Tuple[str, Act], ...] = ()
    """Titles, in the user's language; the first is what a double click does."""

    is_draggable: bool = False


@dataclass(frozen=True)
class Group:
    """A folder of the panel."""

    name: str
    """Also of its icon."""

    title: str
    entries: Callable[[], Sequence[Entry]]
    """What is in it; called in a thread, may raise DinamisError."""

    nothing: Entry
    """Stands for an empty list, and says what to do."""


@dataclass(frozen=True)
class BrowserDesk:
    """What the panel is made of."""

    groups: Callable[[], Tuple[Group, ...]]
    """The folders; asked for in a thread when ours is opened, and not before."""

    icon: Callable[[str], Path]
    open_dock: Act
    open_exercise: Callable[[Path], object]
