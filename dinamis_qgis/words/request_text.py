"""A request in the user's words: the sections of the request sheet, each field ready to copy."""

from __future__ import annotations

from datetime import date
from typing import Any, Mapping, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QCoreApplication
from shapely.geometry import shape

from ..domain.account import Category
from ..domain.request import ImageRequest, Kind, Level
from ..domain.request_sheet import RequestSheet, SheetMap, SheetRow, SheetSection
from .amounts import long_date, number
from .request_words import field_title, option_word

_PRODUCT = ("spectral", "level", "radiometry", "bits", "file_format", "projection")
_WHO = ("entity", "category", "contact_name", "contact_email", "referent")
_WHY = ("project", "purpose", "theme", "users", "country")
_LEFT_OUT_WHEN_EMPTY = ("theme", "users", "country", "comment")


def request_sheet(
    request: ImageRequest,
    today: date,
    estimate: Sequence[str] = (),
    coverage: Sequence[Mapping[str, Any]] = (),
) -> RequestSheet:
    """Make the sheet of a request.

    Args:
        estimate: the estimate in sentences; empty: none was made.
        coverage: GeoJSON footprints of what exists over the area already.
    """
    return RequestSheet(
        title=QCoreApplication.translate("RequestText", "Request for satellite images"),
        subtitle=request.project,
        stamp=QCoreApplication.translate("RequestText", "Made on {} with DINAMIS for QGIS").format(
            long_date(today)
        ),
        page_label=QCoreApplication.translate("RequestText", "Page {} of {}"),
        before_map=(who(request), why(request)),
        map=_map(request, coverage),
        after_map=(wanted(request), product(request), *_money(request, estimate)),
        terms=_terms(request),
        signatures=(
            QCoreApplication.translate("RequestText", "The requester: date and signature"),
            QCoreApplication.translate("RequestText", "For the entity: name, date and signature"),
        ),
    )


def who(request: ImageRequest) -> SheetSection:
    title = QCoreApplication.translate("RequestText", "Who asks")
    return SheetSection(title, _rows(request, _WHO))


def why(request: ImageRequest) -> SheetSection:
    title = QCoreApplication.translate("RequestText", "Why")
    return SheetSection(title, _rows(request, _WHY))


def wanted(request: ImageRequest) -> SheetSection:
    """Where, when, and how the images are to be taken."""
    title = QCoreApplication.translate("RequestText", "What is asked for")
    rows = [_row(request, "kind"), _row(request, "mission"), _area_row(request)]
    if request.kind is Kind.ARCHIVE:
        scenes = SheetRow("scene_ids", field_title("scene_ids"), "\n".join(request.scene_ids))
        rows.append(scenes)
    else:
        rows.append(SheetRow("start,end", field_title("period"), _period(request)))
        rows.append(_row(request, "coverages"))
        cloud, incidence = f"{request.max_cloud_percent} %", f"{request.max_incidence_deg}°"
        rows.append(SheetRow("max_cloud_percent", field_title("max_cloud_percent"), cloud))
        rows.append(SheetRow("max_incidence_deg", field_title("max_incidence_deg"), incidence))
    rows.append(_row(request, "mode"))
    if request.bh_min is not None or request.bh_max is not None:
        rows.append(SheetRow("bh_min,bh_max", field_title("bh"), _bh(request)))
    rows += _rows(request, ("comment",))
    return SheetSection(title, tuple(rows))


def product(request: ImageRequest) -> SheetSection:
    title = QCoreApplication.translate("RequestText", "Product")
    rows = list(_rows(request, _PRODUCT))
    if request.level is Level.ORTHO:
        rows.append(SheetRow("", field_title("terrain"), terrain_text(request.level)))
    return SheetSection(title, tuple(rows))


def terrain_text(level: Level) -> str:
    """The terrain model that an ortho is made with: nobody can choose it."""
    if level is Level.PRIMARY:
        return QCoreApplication.translate("RequestText", "None: the sensor's own geometry")
    return QCoreApplication.translate(
        "RequestText", "The supplier's: IGN over France, Reference3D or SRTM elsewhere"
    )


def payment_hint(category: Optional[Category]) -> str:
    """What is to be said of the payment beyond the quota, by category of user."""
    if category is Category.SCIENTIFIC:
        return QCoreApplication.translate(
            "RequestText", "Co-financing by area: name the funding (ANR, ERC, CNES…)."
        )
    if category is Category.PUBLIC:
        return QCoreApplication.translate("RequestText", "Reference of the purchase order.")
    if category is Category.PRIVATE:
        return QCoreApplication.translate(
            "RequestText", "The R&D project, or the public client you work for."
        )
    return QCoreApplication.translate("RequestText", "How what is beyond the quota is paid.")


def sharing_sentence() -> str:
    """What everybody should know before sending."""
    return QCoreApplication.translate(
        "RequestText",
        "The images delivered join the catalogue that all members of DINAMIS share: what is "
        "acquired for you serves the others, too.",
    )


def _rows(request: ImageRequest, names: Sequence[str]) -> Tuple[SheetRow, ...]:
    rows = (_row(request, name) for name in names)
    return tuple(row for row in rows if row.text or row.field not in _LEFT_OUT_WHEN_EMPTY)


def _row(request: ImageRequest, name: str) -> SheetRow:
    value = getattr(request, name)
    if name == "projection" and request.level is Level.PRIMARY:
        return SheetRow(name, field_title(name), terrain_text(request.level))
    if name == "category" and value is None:
        return SheetRow(name, field_title(name), "")
    word = getattr(value, "value", value)
    is_text = isinstance(value, str) and name != "mission"
    text = value.strip() if is_text else option_word(name, word)
    return SheetRow(name, field_title(name), text)


def _area_row(request: ImageRequest) -> SheetRow:
    size = number(request.area_km2, 2)
    text = QCoreApplication.translate("RequestText", "{} km² on the ellipsoid")
    return SheetRow("area", field_title("area"), text.format(size))


def _period(request: ImageRequest) -> str:
    text = QCoreApplication.translate("RequestText", "{} to {}")
    return text.format(long_date(request.start), long_date(request.end))


def _bh(request: ImageRequest) -> str:
    least, most = request.bh_min, request.bh_max
    if most is None:
        return f"≥ {number(least or 0, 2)}"
    if least is None:
        return f"≤ {number(most, 2)}"
    return f"{number(least, 2)} – {number(most, 2)}"


def _map(request: ImageRequest, coverage: Sequence[Mapping[str, Any]]) -> SheetMap:
    covered = QCoreApplication.translate("RequestText", "Existing images ({})").format(
        number(len(coverage))
    )
    return SheetMap(
        request.area,
        tuple(coverage),
        QCoreApplication.translate("RequestText", "Where"),
        QCoreApplication.translate("RequestText", "Area asked for"),
        covered,
        _where(request),
    )


def _where(request: ImageRequest) -> str:
    """The corners of the area, for whoever has the paper only."""
    text = QCoreApplication.translate(
        "RequestText",
        "Longitude {} to {}, latitude {} to {} (WGS 84). Background: Natural Earth",
    )
    west, south, east, north = shape(request.area).bounds
    degrees = (f"{number(one, 4)}°" for one in (west, east, south, north))
    return text.format(*degrees)


def _money(request: ImageRequest, estimate: Sequence[str]) -> Tuple[SheetSection, ...]:
    title = QCoreApplication.translate("RequestText", "Estimate")
    rows = (_row(request, "payment"),) if request.is_beyond_quota else ()
    return (SheetSection(title, rows, tuple(estimate)),) if estimate or rows else ()


def _terms(request: ImageRequest) -> SheetSection:
    title = QCoreApplication.translate("RequestText", "Terms")
    if request.licence_accepted:
        accepted = QCoreApplication.translate(
            "RequestText",
            "☑ The requester accepts the supplier's licence for authorised institutional users "
            "(UIA), and the DINAMIS charter that the entity signed.",
        )
    else:
        accepted = QCoreApplication.translate(
            "RequestText",
            "☐ The requester accepts the supplier's licence for authorised institutional users "
            "(UIA), and the DINAMIS charter that the entity signed.",
        )
    return SheetSection(title, (), (accepted, sharing_sentence()))
