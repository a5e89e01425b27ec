"""Our algorithms on the training service, and layers to give them."""

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from dinamis_qgis.domain.errors import UnknownChoice
from dinamis_qgis.processing.provider import DinamisProvider

SETE = "POLYGON((3.5 43.35, 4.1 43.35, 4.1 43.75, 3.5 43.75, 3.5 43.35))"


def provider_of(client, folder):
    """The provider, for the training service alone."""

    def open_client(service_id):
        if service_id != "training":
            raise UnknownChoice(service_id)
        return client

    provider = DinamisProvider(open_client, folder / "products")
    provider.refreshAlgorithms()
    return provider


def run_algorithm(provider, name, parameters, feedback=None):
    """Run one as qgis_process does, and return its outputs."""
    algorithm = provider.algorithm(name).create()
    results, is_good = algorithm.run(
        parameters, QgsProcessingContext(), feedback or QgsProcessingFeedback(), {}, False
    )
    assert is_good
    return results


def layer_of(wkt):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "area", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    layer.dataProvider().addFeature(feature)
    return layer
