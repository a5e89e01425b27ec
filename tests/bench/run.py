"""Measures, prints a table and saves ``build/bench.json``; fails when a budget does not hold.

``run.py mirror filter`` measures these only.
"""

from __future__ import annotations

import sys
from typing import Callable, Dict, List

from loopback import ROOT

sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "tests"))
sys.path.insert(0, str(ROOT / "tests" / "demo"))

from best_cover import measure_cover
from deliveries import measure_products
from desktop_downloads import measure_desktop_downloads
from downloads import measure_downloads
from filters import measure_filters
from in_desktop import measure_desktop
from measures import Measure, save, table
from mirror import measure_mirror
from startup import measure_startup
from streamed_projects import measure_streamed_projects
from transport import measure_signing, measure_transport

_PARTS: Dict[str, Callable[[], List[Measure]]] = {
    "mirror": measure_mirror,
    "filter": measure_filters,
    "download": measure_downloads,
    "desktop-download": measure_desktop_downloads,
    "product": measure_products,
    "cover": measure_cover,
    "desktop": measure_desktop,
    "streamed": measure_streamed_projects,
    "transport": measure_transport,
    "sign": measure_signing,
    "startup": measure_startup,
}


def main() -> int:
    measures: List[Measure] = []
    for name in sys.argv[1:] or _PARTS:
        found = _PARTS[name]()
        print(table(found), flush=True)
        measures.extend(found)
    save(measures, ROOT / "build" / "bench.json")
    over = [one.name for one in measures if not one.ok]
    print(f"{len(measures)} measures, {len(over)} over budget: {ROOT / 'build' / 'bench.json'}")
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
