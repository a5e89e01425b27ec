"""How long a thousand scenes of a service take with nothing but ``requests`` and ``json``.

Run as a program it prints the seconds.
"""

from __future__ import annotations

import json
import sys
import time
from typing import Any, Dict, List

import requests

FRANCE = {
    "type": "Polygon",
    "coordinates": [[[-4.5, 42.5], [8, 42.5], [8, 50.5], [-4.5, 50.5], [-4.5, 42.5]]],
}


def bare(root: str) -> float:
    """The thousand scenes that the search station shows, by the same pages, as dictionaries."""
    started = time.monotonic()
    session = requests.Session()
    body: Dict[str, Any] = {"limit": 500, "intersects": FRANCE, "collections": ["pleiades"]}
    scenes: List[Any] = []
    while body and len(scenes) < 1000:
        page = json.loads(session.post(f"{root}search", json=body).content)
        scenes.extend(page["features"])
        body = next((link["body"] for link in page["links"] if link["rel"] == "next"), {})
    assert len(scenes) == 1000
    return time.monotonic() - started


if __name__ == "__main__":
    bare(sys.argv[1])  # as warm as who is measured against it
    print(bare(sys.argv[1]))
