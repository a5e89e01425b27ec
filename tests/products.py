"""Deliveries that tests make for themselves."""

from datetime import datetime, timezone

from scenes import WORLD_MAP

from dinamis_qgis.training.products import make_delivery
from dinamis_qgis.training.scene import TrainingScene

MONTPELLIER = ((3.85, 43.62), (3.874, 43.617), (3.87, 43.6), (3.846, 43.603))
KOUROU = ((-52.66, 5.17), (-52.64, 5.167), (-52.644, 5.15), (-52.664, 5.153))


def make_product(folder, name="DS_PHR1B_TEST", corners=MONTPELLIER, **changes):
    """A small ZIP of the training service: some two kilometres, at true resolution or near."""
    values = {
        "id": name,
        "collection": "pleiades",
        "platform": "PHR1B",
        "acquired": datetime(2021, 6, 13, 10, 42, 38, 500000, timezone.utc),
        "corners": corners,
        "seed": 5,
        "cloud_percent": 4.0,
        "incidence_deg": 12.0,
        "off_nadir_deg": 11.0,
        "azimuth_deg": 190.0,
        "sun_elevation_deg": 60.0,
        "sun_azimuth_deg": 150.0,
    }
    scene = TrainingScene(**{**values, **changes})
    return make_delivery(scene, folder / f"{name}.zip", WORLD_MAP)
