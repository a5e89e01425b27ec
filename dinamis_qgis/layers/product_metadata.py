"""What a layer says of the image it shows: for its metadata, a catalogue, a printed map."""

from __future__ import annotations

from typing import Dict, List

from qgis.core import QgsBox3d, QgsDateTimeRange, QgsLayerMetadata, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QDateTime, Qt

from ..domain.product import Product
from .pan_weights import weights_of
from .prepared import PANSHARPENED, Placement, Prepared, PreparedImage
from .product_names import kind_text, level_text

_LICENSED = ("pleiades", "spot67", "pleiades-neo")
"""Missions whose images DINAMIS delivers under its own licence."""


def describe(layer: QgsRasterLayer, prepared: Prepared, image: PreparedImage) -> None:
    """Fill a layer's metadata, and what a print layout shows of them as credits."""
    product = prepared.product
    metadata = layer.metadata()
    metadata.setIdentifier(product.name)
    metadata.setTitle(layer.name())
    metadata.setType("dataset")
    metadata.setAbstract(_abstract(prepared, image))
    metadata.setRights([product.credit] if product.credit else [])
    metadata.setLicenses(_licences(product))
    metadata.setHistory(_history(prepared, image))
    metadata.setKeywords(_keywords(prepared, image))
    metadata.setCrs(layer.crs())
    metadata.setExtent(_extent(layer, product))
    if product.producer:
        contact = QgsLayerMetadata.Contact(product.producer)
        contact.organization, contact.role = product.producer, "producer"
        metadata.setContacts([contact])
    layer.setMetadata(metadata)
    layer.setAttribution(product.credit)
    layer.setAbstract(metadata.abstract())


def _licences(product: Product) -> List[str]:
    if product.is_training or product.mission not in _LICENSED:
        return []
    return [
        QCoreApplication.translate(
            "Products",
            "Licence of DINAMIS, for authorised institutional users: see the licence delivered "
            "with the image, and https://dinamis.data-terra.org",
        )
    ]


def _extent(layer: QgsRasterLayer, product: Product) -> QgsLayerMetadata.Extent:
    extent = QgsLayerMetadata.Extent()
    spatial = QgsLayerMetadata.SpatialExtent()
    spatial.bounds = QgsBox3d(layer.extent())
    spatial.extentCrs = layer.crs()
    extent.setSpatialExtents([spatial])
    if product.acquired:
        moment = QDateTime.fromString(product.acquired.isoformat(), Qt.DateFormat.ISODate)
        extent.setTemporalExtents([QgsDateTimeRange(moment, moment)])
    return extent


def _keywords(prepared: Prepared, image: PreparedImage) -> Dict[str, List[str]]:
    product = prepared.product
    words = [product.mission, product.platform, image.kind, product.level, product.radiometry]
    words.append("reflectance" if prepared.options.reflectance else "")
    mine = [word for word in dict.fromkeys(words) if word]
    return {"gmd:topicCategory": ["imageryBaseMapsEarthCover"], "DINAMIS": mine}


def _abstract(prepared: Prepared, image: PreparedImage) -> str:
    product = prepared.product
    level = level_text(product.level)
    about = [word for word in (product.platform, kind_text(image.kind), level) if word]
    lines = [f"{product.name}: {', '.join(about)}." if about else f"{product.name}."]
    if product.acquired:
        text = QCoreApplication.translate("Products", "Taken on {} (UTC).")
        lines.append(text.format(f"{product.acquired:%Y-%m-%d %H:%M:%S}"))
    clouds = image.part.cloud_percent
    clouds = product.cloud_percent if clouds is None else clouds
    if clouds is not None:
        lines.append(
            QCoreApplication.translate("Products", "Clouds: {} %.").format(f"{clouds:.0f}")
        )
    if product.incidence_deg is not None:
        text = QCoreApplication.translate("Products", "Incidence: {}°.")
        lines.append(text.format(f"{product.incidence_deg:.1f}"))
    lines.extend(_cautions(prepared, image))
    return " ".join(lines)


def _cautions(prepared: Prepared, image: PreparedImage) -> List[str]:
    lines = []
    if image.placement.is_approximate:
        lines.append(
            QCoreApplication.translate(
                "Products",
                "In sensor geometry: its place on the map is approximate, "
                "computed without a terrain model.",
            )
        )
    if image.placement is Placement.TERRAIN:
        lines.append(
            QCoreApplication.translate(
                "Products",
                "In sensor geometry, placed on a terrain model: as precise as the model and "
                "the orbit, and not checked on the ground.",
            )
        )
    if image.part.missing:
        text = QCoreApplication.translate("Products", "Missing files: {}.")
        lines.append(text.format(", ".join(image.part.missing)))
    return lines


def _history(prepared: Prepared, image: PreparedImage) -> List[str]:
    """How the layer came to be, step by step; in English, as lineage goes with the data."""
    product, options = prepared.product, prepared.options
    source = f"Read from {product.location}"
    lines = [f"{source} ({product.format})" if product.format else source]
    if product.produced:
        lines.insert(0, f"Produced on {product.produced:%Y-%m-%d} {product.producer}".strip())
    if len(image.part.files) > 1:
        lines.append(f"Mosaic of {len(image.part.files)} files, on its own grid")
    if image.part.missing:
        lines.append(f"Missing: {', '.join(image.part.missing)}")
    if image.kind == PANSHARPENED:
        weights = zip(image.bands, weights_of(product.mission, image.bands))
        shares = ", ".join(f"{band.name} {share:.2f}" for band, share in weights)
        lines.append(f"Pansharpened on the fly: weighted Brovey, cubic, weights {shares}")
    if options.reflectance:
        lines.append("Reflectance at the top of the atmosphere, without atmospheric correction")
    if image.placement is Placement.POLYNOMIALS:
        lines.append("Placed by its rational polynomials at its mean height")
    if image.placement is Placement.TIE_POINTS:
        lines.append("Placed by the tie points of its metadata")
    if image.placement is Placement.TERRAIN:
        lines.append(f"Placed by its rational polynomials on {options.terrain}")
    return lines
