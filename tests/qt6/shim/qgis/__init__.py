"""QGIS's Python package where there is only PyQt6: Qt by QGIS's names, and no class of QGIS.

A test that needs a class of QGIS is skipped the moment it imports one, and says which.
"""

import pytest


def needs_qgis(name):
    """End the test, or the whole module, that asks for this."""
    if name.startswith("__"):
        raise AttributeError(name)
    pytest.skip(f"needs {name} of QGIS", allow_module_level=True)
