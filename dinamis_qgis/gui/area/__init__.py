"""Where: every way to say an area, and what it costs to make it fit."""
