"""What tests have seen, kept for people to look at: in ``build/pictures``."""

from pathlib import Path

PICTURES = Path(__file__).parent.parent / "build" / "pictures"


def keep_picture(widget, name):
    """Write what a widget shows, as ``name.png``."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    assert widget.grab().save(str(PICTURES / f"{name}.png"))
