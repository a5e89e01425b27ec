"""Views of one pass that tests lay out themselves."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

from plans import free_scene

PASS = datetime(2025, 6, 1, 10, tzinfo=timezone.utc)


def stereo_views(west, east, platform="PHR1A", **changes):
    """Two, a minute apart, that converge by 12 degrees; primary."""
    return [
        with_azimuth(
            free_scene(
                f"{platform}-{west}-{number}",
                west,
                east,
                acquired=PASS + timedelta(minutes=number),
                platform=platform,
                incidence_deg=6.0,
                processing_level="primary",
                spectral_mode="bundle",
                acquisition_mode="stereo",
                **changes,
            ),
            azimuth,
        )
        for number, azimuth in enumerate((10.0, 190.0))
    ]


def with_azimuth(scene, azimuth):
    source = scene.source.replace(
        '"view:incidence_angle"', f'"view:azimuth": {azimuth}, "view:incidence_angle"'
    )
    return replace(scene, source=source)
