"""The exercise that is open, in a file of the profile: it is still open at the next start."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from ..domain.errors import ExerciseTooNew, ExerciseUnreadable, FileNotWritten
from ..domain.exercise import Exercise, OpenExercise
from ..domain.exercise_file import MOST_BYTES
from ..domain.exercise_json import (
    exercise_from_json,
    exercise_to_json,
    open_exercise_from_json,
    open_exercise_to_json,
)
from .new_file import new_file


class ExerciseShelf:
    """One file; it is there as long as an exercise is open.

    One of a newer plugin is left as it is: what was there before is in it.

    Args:
        path: may not exist.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def opened(self) -> Optional[OpenExercise]:
        """What is open; None where nothing is, or what was written cannot be read any more."""
        try:
            return self._read()
        except (OSError, UnicodeDecodeError, ExerciseUnreadable):
            return None

    @property
    def is_newer(self) -> bool:
        """Whether a newer plugin opened one on this profile, and it was not ended."""
        try:
            self._read()
        except ExerciseTooNew:
            return True
        except (OSError, UnicodeDecodeError, ExerciseUnreadable):
            return False
        return False

    def open(self, opened: OpenExercise) -> None:
        """Remember it and what was there before.

        Raises:
            ExerciseTooNew: one that a newer plugin opened is there; nothing was written.
            FileNotWritten: nothing was written.
        """
        if self.is_newer:
            raise ExerciseTooNew(self._path.name)
        with new_file(self._path, may_replace=True) as part:
            part.write_text(open_exercise_to_json(opened), encoding="utf-8")

    def _read(self) -> OpenExercise:
        return open_exercise_from_json(self._path.read_text(encoding="utf-8"))

    def end(self) -> None:
        """Forget it.

        Raises:
            FileNotWritten: the file could not be taken away.
        """
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise FileNotWritten(f"{self._path}: {error.strerror or error}") from error


def read_exercise(path: Path) -> Exercise:
    """Read a file that somebody else made.

    Raises:
        ExerciseTooNew: a newer plugin made it.
        ExerciseUnreadable: it is no exercise, or has a mistake.
    """
    try:
        with path.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            raise ExerciseUnreadable(f"{path.name}: larger than any exercise")
        return exercise_from_json(data.decode("utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise ExerciseUnreadable(f"{path.name}: {error}") from error
    except ExerciseUnreadable as error:
        raise type(error)(f"{path.name}: {error.detail}") from error


def write_exercise(path: Path, exercise: Exercise) -> None:
    """Write a file for others; one that is there is replaced.

    Raises:
        FileNotWritten: it could not be written.
    """
    with new_file(path, may_replace=True) as part:
        part.write_text(exercise_to_json(exercise), encoding="utf-8")
