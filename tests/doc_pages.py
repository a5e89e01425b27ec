"""The pages of the documentation, and what stands in them."""

import re
from pathlib import Path

DOCS = Path(__file__).parents[1] / "docs"
LANGUAGES = ("en", "fr")
_FENCE = re.compile(r"^ *```(\S*)[^\n]*\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)


def pages(language):
    """Every page of a language, by its path in the tree."""
    root = DOCS / language
    return {path.relative_to(root).as_posix(): path for path in sorted(root.rglob("*.md"))}


def blocks(text):
    """The code blocks of a page: language and content, in order."""
    return [(match.group(1), match.group(2)) for match in _FENCE.finditer(text)]


def without_blocks(text):
    return _FENCE.sub("", text)
