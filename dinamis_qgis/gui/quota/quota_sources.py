"""What the quota panel asks others for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Optional, Sequence, Tuple

from ...domain.area import Area
from ...domain.estimate import Estimate
from ...domain.quota_fit import Proposal
from ...domain.scene import Scene
from ...domain.tariff import TariffTable


@dataclass(frozen=True)
class QuotaSources:
    """All but the first take time, and run in a thread."""

    table: Callable[[], TariffTable]
    """The tariff table in use."""

    bring_table: Callable[[Path], TariffTable]
    go_back: Callable[[], TariffTable]
    fit: Callable[[Estimate, Optional[Area], Sequence[Scene]], Tuple[Proposal, ...]]
    run: Callable[..., Any]
    """``Background.run``."""
