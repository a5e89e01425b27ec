"""The page on which a person lets QGIS in: the training service's, or a real one."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from script import Steps, click, command

_BROWSE = Path(__file__).resolve().parent / "browse.py"
_PYTHON = Path(sys.prefix) / "bin" / "python3"
"""Inside QGIS, ``sys.executable`` is QGIS."""


def answer(panel: Any, is_approved: bool) -> Steps:
    """Approve the code that is shown, or refuse it."""
    here = panel.approve_button if is_approved else panel.refuse_button
    if here.isVisible():
        yield from click(here)
        return
    page = f"{panel.code_card.link_label.text()}?user_code={panel.code_label.text()}"
    answered = "approve" if is_approved else "refuse"
    yield from command([str(_PYTHON), str(_BROWSE), answered, page])
