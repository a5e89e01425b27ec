"""What is said when an exercise cannot be opened; part of ``messages``."""

from __future__ import annotations

from typing import Callable, Tuple, Type

from qgis.PyQt.QtCore import QCoreApplication

from ..domain import errors
from ..domain.errors import DinamisError

EXERCISE_SENTENCES: Tuple[Tuple[Type[DinamisError], Callable[[], str]], ...] = (
    (
        errors.ExerciseUnreadable,
        lambda: QCoreApplication.translate(
            "Messages",
            "This file is no exercise that can be used. Nothing was changed. "
            "Ask your teacher for the file again, or update the plugin.",
        ),
    ),
)
