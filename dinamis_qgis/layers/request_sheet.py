"""The request sheet on paper: a QGIS print layout, and its PDF.

To be called in the GUI thread, like QGIS's own layout algorithms: a layout is a graphics scene,
which Qt keeps in a list of the application's that no lock guards.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsLayoutExporter, QgsPrintLayout, QgsProject

from ..domain.errors import FileNotWritten
from ..domain.request_sheet import RequestSheet, SheetSection
from .sheet_map import add_map
from .sheet_pages import BRAND, INNER_MM, MARGIN_MM, QUIET, SheetPages
from .sheet_text import LineBreaker

_SIGNATURE_MM = 32.0


def write_sheet(sheet: RequestSheet, path: Path) -> int:
    """Write a sheet as PDF; returns how many pages it has.

    Raises:
        FileNotWritten: the disk is full, or the file is open elsewhere.
    """
    project = QgsProject()
    layout = sheet_layout(sheet, project)
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = 200
    result = QgsLayoutExporter(layout).exportToPdf(str(path), settings)
    if result != QgsLayoutExporter.ExportResult.Success:
        raise FileNotWritten(f"{path}: QGIS's PDF export failed ({result})")
    return int(layout.pageCollection().pageCount())


def sheet_layout(sheet: RequestSheet, project: QgsProject) -> QgsPrintLayout:
    """Lay a sheet out on as many pages as it takes.

    Args:
        project: owns the layout, and the layers of its map.
    """
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.undoStack().blockCommands(True)  # each of them would write the whole sheet as XML
    layout.setName(sheet.title)
    project.layoutManager().addLayout(layout)
    pages = SheetPages(layout)
    _add_title(pages, sheet)
    for section in sheet.before_map:
        _add_section(pages, section)
    pages.heading(sheet.map.title, kept_mm=110)
    add_map(pages, layout, sheet.map)
    for section in sheet.after_map:
        _add_section(pages, section)
    _add_terms(pages, sheet)
    pages.feet(f"DINAMIS – {sheet.stamp}", sheet.page_label)
    return layout


def _add_title(pages: SheetPages, sheet: RequestSheet) -> None:
    brand, large = LineBreaker(9, is_bold=True), LineBreaker(19, is_bold=True)
    pages.box(0, 0, 210, 5, BRAND)
    pages.write(["DINAMIS"], MARGIN_MM, INNER_MM, brand, QUIET)
    pages.y += brand.line_mm + 1
    pages.write([sheet.title], MARGIN_MM, INNER_MM, large, BRAND)
    pages.y += large.line_mm + 1
    pages.sentence(sheet.subtitle)
    pages.y += 1


def _add_section(pages: SheetPages, section: SheetSection) -> None:
    pages.heading(section.title)
    for row in section.rows:
        pages.row(row.label, row.text)
    for sentence in section.sentences:
        pages.sentence(sentence)


def _add_terms(pages: SheetPages, sheet: RequestSheet) -> None:
    """The terms, then the places to sign: never on a page without words of what is signed."""
    pages.need(_SIGNATURE_MM + 45)
    _add_section(pages, sheet.terms)
    pages.need(_SIGNATURE_MM + 4)
    pages.y += 2
    gap = 6.0
    width = (INNER_MM - gap * (len(sheet.signatures) - 1)) / len(sheet.signatures)
    small = LineBreaker(8.5)
    top = pages.y
    for number, text in enumerate(sheet.signatures):
        x = MARGIN_MM + number * (width + gap)
        pages.box(x, top, width, _SIGNATURE_MM, "#ffffff", QUIET)
        pages.y = top + 1.5
        pages.write(small.lines(text, width - 4), x + 2, width - 4, small, QUIET)
    pages.y = top + _SIGNATURE_MM
