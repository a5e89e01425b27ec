"""One image of a DIMAP delivery: its grid, its bands, the names of its files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from .grid import OrthoGrid
from .scene import TrainingScene


@dataclass(frozen=True)
class Component:
    """One image of a delivery, P, MS or PMS, and where its files are."""

    scene: TrainingScene
    spectral: str
    serial: int
    columns: int
    rows: int
    spacing_m: float
    tiles: Tuple[Tuple[int, int, str], ...]
    """Row and column, from 1, and file name."""

    tile_columns: int
    tile_rows: int
    grid: Optional[OrthoGrid] = None
    """None: sensor geometry, placed by its RPC."""

    @property
    def bands(self) -> Tuple[str, ...]:
        return ("P",) if self.spectral == "P" else ("B0", "B1", "B2", "B3")

    @property
    def stem(self) -> str:
        return component_stem(self.scene, self.spectral, self.grid is not None, self.serial)

    @property
    def folder(self) -> str:
        return f"IMG_{self.scene.platform}_{self.spectral}_{self.serial:03}"


def component_stem(scene: TrainingScene, spectral: str, is_ortho: bool, serial: int) -> str:
    stamp = f"{scene.acquired:%Y%m%d%H%M%S}{scene.acquired.microsecond // 100_000}"
    level = "ORT" if is_ortho else "SEN"
    return f"{scene.platform}_{spectral}_{stamp}_{level}_{scene.seed:010}-{serial}"
