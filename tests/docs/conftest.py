import sys
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"
# The scripts that make the reference find one another there, as under `make docs`.
sys.path.insert(0, str(DOCS))
