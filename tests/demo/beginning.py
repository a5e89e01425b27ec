"""Where a first visitor begins: the training service, or one that the profile describes."""

from __future__ import annotations

import os
from typing import Any

from script import Steps, click, press, until

SERVICE = os.environ.get("DINAMIS_DEMO_SERVICE", "training")


def begin(demo: Any) -> Steps:
    """Answer the first question."""
    if SERVICE == "training":
        yield from click(demo.find("first_training_button"))
        return
    yield from click(demo.find("first_other_button"))
    combo = demo.dock.panels["sign_in"].service_combo
    yield from until("the services", combo.view().isVisible)
    yield from press("End", "Return")  # what the profile describes comes last
    yield from until("the service", lambda: combo.currentData() == SERVICE)
