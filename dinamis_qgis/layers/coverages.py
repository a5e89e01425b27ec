"""Yearly coverages as layers: streamed, with their year and their rights."""

from __future__ import annotations

from urllib.parse import quote

from qgis.core import (
    Qgis,
    QgsBox3d,
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsNetworkAccessManager,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication, QDateTime, QEventLoop, Qt, QUrl

from ..domain.coverage import YearlyCoverage
from ..domain.errors import ServiceError, ServiceUnreachable

_MARK, _AGE = "dinamis/coverage", "dinamis/coverage_period"
"""Custom properties: the layer's name in the service, and what sorts it."""

_DEGREES = 360.0


def coverage_layer(coverage: YearlyCoverage, capabilities_url: str) -> QgsRasterLayer:
    """Open a coverage as a layer; in a worker thread: QGIS asks the service for its grid.

    The layer is handed to the GUI's thread at the end.

    Raises:
        ServiceUnreachable: QGIS could not read the service's description of it.
        ServiceError: QGIS read it wrong; it may do better the next time.
    """
    # Makes Qt's timers work in a Python thread: without it QGIS's network time-out never
    # fires, and a service that does not answer holds the thread for ever.
    QEventLoop()
    layer = _open(coverage, capabilities_url)
    # QGIS prefers a description it has on disk, however old, to asking the service: a new
    # year's layer is not in it.
    if not layer.isValid() and _forget(capabilities_url):
        layer = _open(coverage, capabilities_url)
    if not layer.isValid():
        raise ServiceUnreachable(coverage.layer)
    if not _is_placed(layer):
        raise ServiceError(f"{coverage.layer}: QGIS did not place it")
    _set_period(layer, coverage)
    layer.setMetadata(_metadata(layer, coverage))
    layer.setAttribution(", ".join(coverage.credits))
    layer.setAbstract(coverage.abstract)
    layer.setCustomProperty(_MARK, coverage.layer)
    layer.setCustomProperty(_AGE, f"{coverage.year}-{coverage.month or 13:02}")
    layer.moveToThread(QCoreApplication.instance().thread())
    return layer


def coverage_uri(coverage: YearlyCoverage, capabilities_url: str) -> str:
    """How QGIS's WMS provider is told which layer of which WMTS."""
    parts = {
        "contextualWMSLegend": "0",
        "crs": coverage.crs,
        "dpiMode": "7",
        "format": coverage.format,
        "layers": coverage.layer,
        "styles": coverage.style,
        "tileMatrixSet": coverage.tile_matrix_set,
        "url": capabilities_url,
    }
    return "&".join(f"{key}={quote(value, safe=':/')}" for key, value in parts.items())


def coverage_of(layer: QgsMapLayer) -> str:
    """Name in the service of the coverage that a layer shows; "" for another layer."""
    return str(layer.customProperty(_MARK, "") or "")


def age_of(layer: QgsMapLayer) -> str:
    """What sorts coverages by age, even in a project opened again."""
    return str(layer.customProperty(_AGE, "") or "")


def _open(coverage: YearlyCoverage, capabilities_url: str) -> QgsRasterLayer:
    options = QgsRasterLayer.LayerOptions()
    options.loadDefaultStyle = False
    uri = coverage_uri(coverage, capabilities_url)
    return QgsRasterLayer(uri, coverage.name, "wms", options)


def _is_placed(layer: QgsRasterLayer) -> bool:
    """Whether QGIS projected the bounds of the layer: it would be blank without.

    Seen one time in ten in a new thread, when layers of an ended one are still there: QGIS
    then takes its PROJ context for the other's. Threads that live on do not have that.
    """
    extent = layer.extent()
    widest = max(abs(extent.xMinimum()), abs(extent.xMaximum()))
    return layer.crs().isGeographic() or widest > _DEGREES


def _forget(url: str) -> bool:
    """Take an answer out of QGIS's network cache; tell whether it was there."""
    cache = QgsNetworkAccessManager.instance().cache()
    return cache is not None and cache.remove(QUrl(url))


def _set_period(layer: QgsRasterLayer, coverage: YearlyCoverage) -> None:
    properties = layer.temporalProperties()
    properties.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    properties.setFixedTemporalRange(_played(coverage))
    properties.setIsActive(True)


def _played(coverage: YearlyCoverage) -> QgsDateTimeRange:
    """The period as the Temporal Controller plays it, a year a frame, one coverage a frame.

    QGIS takes the end of a frame, which is the first moment of the next one, for a part of
    it, so that each year would be hidden by the next. Hence each starts a second later in its
    year than the one before: no frame that starts with one of them touches another.
    """
    whole = _period(coverage)
    return QgsDateTimeRange(whole.begin().addSecs(coverage.year - 2000), whole.end())


def _period(coverage: YearlyCoverage) -> QgsDateTimeRange:
    """From the first to the last second, in UTC as the Temporal Controller counts."""
    first, last = coverage.days
    return QgsDateTimeRange(_moment(f"{first}T00:00:00Z"), _moment(f"{last}T23:59:59Z"))


def _moment(text: str) -> QDateTime:
    return QDateTime.fromString(text, Qt.DateFormat.ISODate)


def _metadata(layer: QgsRasterLayer, coverage: YearlyCoverage) -> QgsLayerMetadata:
    metadata = layer.metadata()
    metadata.setIdentifier(coverage.layer)
    metadata.setTitle(coverage.title)
    metadata.setType("dataset")
    metadata.setAbstract(coverage.abstract)
    metadata.setRights(list(coverage.credits))
    metadata.setCrs(layer.crs())
    extent = QgsLayerMetadata.Extent()
    extent.setTemporalExtents([_period(coverage)])
    if coverage.bounds is not None:
        spatial = QgsLayerMetadata.SpatialExtent()
        spatial.bounds = QgsBox3d(QgsRectangle(*coverage.bounds))
        spatial.extentCrs = QgsCoordinateReferenceSystem("EPSG:4326")
        extent.setSpatialExtents([spatial])
    metadata.setExtent(extent)
    return metadata
