"""Yearly coverages: mosaics of a year's images, as a WMTS service lists them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Dict, NamedTuple, Optional, Tuple
from xml.etree import ElementTree

from .errors import UnexpectedReply
from .territory import Bounds, Territory, territories_named, territories_within

_WMTS, _OWS = "{http://www.opengis.net/wmts/1.0}", "{http://www.opengis.net/ows/1.1}"
_NAME_END = re.compile(r"(?:[A-Z][A-Z_-]*\.)?(?P<year>(?:19|20)\d\d)(?:-(?P<month>0[1-9]|1[0-2]))?")
"""What follows the mission in a layer's name: a place if not all of France, year, month."""

_BULK = f"{_WMTS}TileMatrixSetLimits"
"""Nine tenths of the document: kept, it would hold the interpreter while it is collected."""

_MERCATOR = "EPSG:3857"
_MISSIONS = {"spot67": "SPOT 6-7", "pleiades": "Pléiades"}
_CREDITS = {"spot67": "© Airbus DS ({})", "pleiades": "© CNES ({}), distribution Airbus DS"}
_PARTNERS = "IRD, INRAE, IGN"


@dataclass(frozen=True)
class YearlyCoverage:
    """The mosaic of a mission's images of a year, or of a month of it."""

    mission: str
    year: int
    layer: str
    """Name of the layer in the service."""

    title: str
    abstract: str
    tile_matrix_set: str
    crs: str
    style: str
    format: str
    bounds: Optional[Bounds] = None
    territories: Tuple[Territory, ...] = ()
    is_place_sure: bool = False
    """Whether the territories are named or alone; else each *may* be covered."""

    month: Optional[int] = None

    @property
    def name(self) -> str:
        """Mission and period, which need no translation."""
        return f"{_MISSIONS.get(self.mission, self.mission)} {self.period}"

    @property
    def period(self) -> str:
        return f"{self.year}-{self.month:02}" if self.month else str(self.year)

    @property
    def days(self) -> Tuple[date, date]:
        """First and last day."""
        first, last = self.month or 1, self.month or 12
        end = date(self.year + last // 12, last % 12 + 1, 1) - timedelta(days=1)
        return date(self.year, first, 1), end

    @property
    def credits(self) -> Tuple[str, str]:
        """Whose image it is, and who shares it."""
        return _CREDITS.get(self.mission, "© ({})").format(self.year), _PARTNERS


@dataclass(frozen=True)
class CoverageList:
    """What the service had, and when it said so."""

    coverages: Tuple[YearlyCoverage, ...]
    fetched: datetime

    def of(self, mission: str) -> Tuple[YearlyCoverage, ...]:
        """A mission's coverages, the newest first; a whole year before its months."""
        chosen = (coverage for coverage in self.coverages if coverage.mission == mission)
        return tuple(sorted(chosen, key=_age))


def missing_years(coverages: Iterable[YearlyCoverage]) -> Tuple[int, ...]:
    """The years without any coverage between the first and the last."""
    years = {coverage.year for coverage in coverages}
    if not years:
        return ()
    return tuple(year for year in range(min(years), max(years)) if year not in years)


def read_coverages(document: bytes, prefixes: Mapping[str, str]) -> Tuple[YearlyCoverage, ...]:
    """Read the yearly coverages in a WMTS 1.0.0 capabilities document of several megabytes.

    A layer on no known grid cannot be asked for, and is left out.

    Args:
        prefixes: how the layers' names of each mission start.

    Raises:
        UnexpectedReply: it is something else, it is damaged, it declares entities, or none of
            its coverages can be asked for.
    """
    contents = _parsed(document).find(f"{_WMTS}Contents")
    if contents is None:
        raise UnexpectedReply("WMTS capabilities: no Contents")
    grids = _crs_of_grids(contents)
    named = [
        (element, name)
        for element in contents.iter(f"{_WMTS}Layer")
        for name in _names(_text(element, f"{_OWS}Identifier"), prefixes)
    ]
    found = tuple(_coverage(*each, grids) for each in named if _grid(each[0], grids))
    if named and not found:
        raise UnexpectedReply(f"WMTS capabilities: {named[0][1].layer} has no tile matrix set")
    return found


class _Name(NamedTuple):
    """What the name of a layer says."""

    layer: str
    mission: str
    year: int
    month: Optional[int]


def _names(layer: str, prefixes: Mapping[str, str]) -> Iterator[_Name]:
    """None for the name of another layer."""
    for mission, prefix in prefixes.items():
        match = _NAME_END.fullmatch(layer[len(prefix) :]) if layer.startswith(prefix) else None
        if match:
            month = int(match["month"]) if match["month"] else None
            yield _Name(layer, mission, int(match["year"]), month)


class _Builder(ElementTree.TreeBuilder):
    """Refuses document types, which declare entities; forgets the bulk that nobody reads."""

    def doctype(self, name: str, pubid: Optional[str], system: Optional[str]) -> None:
        raise UnexpectedReply(f"WMTS capabilities: a document of type {name!r}")

    def end(self, tag: str) -> ElementTree.Element:
        element = super().end(tag)
        if tag == _BULK:
            element.clear()
        return element


def _parsed(document: bytes) -> ElementTree.Element:
    parser = ElementTree.XMLParser(target=_Builder())
    try:
        parser.feed(document)
        root: ElementTree.Element = parser.close()
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise UnexpectedReply(f"WMTS capabilities: {error}") from error
    if root.tag != f"{_WMTS}Capabilities":
        raise UnexpectedReply(f"WMTS capabilities: {root.tag!r} instead")
    return root


def _crs_of_grids(contents: ElementTree.Element) -> Dict[str, str]:
    """The projection of each tile matrix set, such as ``EPSG:3857``."""
    return {
        _text(grid, f"{_OWS}Identifier"): "EPSG:"
        + _text(grid, f"{_OWS}SupportedCRS").rpartition(":")[2]
        for grid in contents.findall(f"{_WMTS}TileMatrixSet")
    }


def _coverage(
    element: ElementTree.Element, name: _Name, grids: Mapping[str, str]
) -> YearlyCoverage:
    title, abstract = _text(element, f"{_OWS}Title"), _text(element, f"{_OWS}Abstract")
    bounds = _bounds(element)
    named = territories_named(f"{title} {abstract}")
    within = territories_within(bounds)
    grid = _grid(element, grids)
    return YearlyCoverage(
        mission=name.mission,
        year=name.year,
        layer=name.layer,
        title=title or name.layer,
        abstract="" if abstract == title else abstract,
        tile_matrix_set=grid,
        crs=grids[grid],
        style=_style(element),
        format=_text(element, f"{_WMTS}Format") or "image/png",
        bounds=bounds,
        territories=named or within,
        is_place_sure=bool(named) or len(within) == 1,
        month=name.month,
    )


def _grid(element: ElementTree.Element, grids: Mapping[str, str]) -> str:
    """The tile matrix set to ask for: that of web maps where there is one; "": none is known."""
    linked = [
        _text(link, f"{_WMTS}TileMatrixSet")
        for link in element.findall(f"{_WMTS}TileMatrixSetLink")
    ]
    known = [grid for grid in linked if grid in grids]
    first = known[0] if known else ""
    return next((grid for grid in known if grids[grid] == _MERCATOR), first)


def _style(element: ElementTree.Element) -> str:
    styles = element.findall(f"{_WMTS}Style")
    default = [style for style in styles if style.get("isDefault") in ("true", "1")]
    return next((_text(style, f"{_OWS}Identifier") for style in default or styles), "normal")


def _bounds(element: ElementTree.Element) -> Optional[Bounds]:
    """None where they are not told, or not in numbers."""
    box = element.find(f"{_OWS}WGS84BoundingBox")
    if box is None:
        return None
    try:
        west, south = map(float, _text(box, f"{_OWS}LowerCorner").split())
        east, north = map(float, _text(box, f"{_OWS}UpperCorner").split())
    except ValueError:
        return None
    return west, south, east, north


def _text(element: ElementTree.Element, tag: str) -> str:
    return " ".join((element.findtext(tag) or "").split())


def _age(coverage: YearlyCoverage) -> Tuple[int, int, str]:
    return -coverage.year, -(coverage.month or 13), coverage.layer
