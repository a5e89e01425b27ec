"""Marks a picture as fictional: capital letters of five by seven points."""

from __future__ import annotations

import numpy as np

MARK = "TRAINING / FICTIF"

_LETTERS = {
    "A": "01110 10001 10001 11111 10001 10001 10001",
    "C": "01111 10000 10000 10000 10000 10000 01111",
    "F": "11111 10000 10000 11110 10000 10000 10000",
    "G": "01111 10000 10000 10111 10001 10001 01111",
    "I": "11111 00100 00100 00100 00100 00100 11111",
    "N": "10001 11001 10101 10101 10011 10001 10001",
    "R": "11110 10001 10001 11110 10100 10010 10001",
    "T": "11111 00100 00100 00100 00100 00100 00100",
    "/": "00001 00001 00010 00100 01000 10000 10000",
    " ": "00000 00000 00000 00000 00000 00000 00000",
}


def lettered(text: str = MARK, size: int = 1) -> np.ndarray:
    """Draw a text; ``size`` is the side of a point in pixels. Booleans, one row a line."""
    glyphs = [
        np.array([[point == "1" for point in row] for row in _LETTERS[letter].split()])
        for letter in text
    ]
    spaced = [np.pad(glyph, ((1, 1), (0, 1))) for glyph in glyphs]
    drawn = np.pad(np.hstack(spaced), ((0, 0), (1, 0)))
    return np.kron(drawn, np.ones((size, size), bool))
