"""Sphinx, for one language: `sphinx-build -c docs -D language=fr` (see `make docs`)."""

project = "DINAMIS for QGIS"
author = "DINAMIS for QGIS"
copyright = "GPL-2.0-or-later"  # noqa: A001 - Sphinx looks for this name

extensions = ["myst_parser"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
suppress_warnings = []

html_theme = "furo"
html_title = project
html_show_copyright = False
html_show_sphinx = False
html_copy_source = False
html_logo = "../resources/icons/dinamis.svg"


def setup(app):
    """Name the pages in their own language, which is known only once the command line is read."""
    app.connect("config-inited", _name_in_language)


def _name_in_language(_app, config):
    if config.language == "fr":
        config.project = config.html_title = "DINAMIS pour QGIS"
