"""What each field of a request means, for whoever asks by pointing at it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def field_tip(name: str) -> str:
    """A sentence or two in the user's words."""
    return {
        "project": QCoreApplication.translate(
            "RequestTips", "What the image is for, in a few words; DINAMIS reads it."
        ),
        "mission": QCoreApplication.translate(
            "RequestTips", "Which satellites would take the image."
        ),
        "kind": QCoreApplication.translate(
            "RequestTips",
            "The archive holds images that exist; a new acquisition (tasking) is "
            "programmed; a coverage is a territory, once or each year.",
        ),
        "start": QCoreApplication.translate(
            "RequestTips", "A window of days: an acquisition cannot be asked for one exact day."
        ),
        "end": QCoreApplication.translate(
            "RequestTips", "A window of days: an acquisition cannot be asked for one exact day."
        ),
        "mode": QCoreApplication.translate(
            "RequestTips", "Stereo and tri-stereo are for surface models, from primary images."
        ),
        "bh_min": QCoreApplication.translate(
            "RequestTips",
            "Distance between the two views over the height of the satellite: the "
            "larger, the steeper the angle between them. About 0.25 suits automatic"
            " surface models.",
        ),
        "bh_max": QCoreApplication.translate(
            "RequestTips",
            "Distance between the two views over the height of the satellite: the "
            "larger, the steeper the angle between them. About 0.25 suits automatic"
            " surface models.",
        ),
        "coverages": QCoreApplication.translate(
            "RequestTips", "How many times in the period the area is wanted."
        ),
        "max_cloud_percent": QCoreApplication.translate(
            "RequestTips", "Share of the image under clouds. The stricter, the longer it may take."
        ),
        "max_incidence_deg": QCoreApplication.translate(
            "RequestTips",
            "Angle at which the ground is seen: 0° is straight down. The stricter, "
            "the longer it may take.",
        ),
        "spectral": QCoreApplication.translate(
            "RequestTips",
            "Merged: one image in colours at full resolution. Bundle: panchromatic "
            "and multispectral apart.",
        ),
        "level": QCoreApplication.translate(
            "RequestTips",
            "Ortho lies on the map; primary is in the sensor's geometry, for 3D work.",
        ),
        "radiometry": QCoreApplication.translate(
            "RequestTips", "Reflectance for measures, display for looking, basic for experts."
        ),
        "bits": QCoreApplication.translate("RequestTips", "How finely values are told apart."),
        "file_format": QCoreApplication.translate(
            "RequestTips", "JPEG 2000 is smaller, GeoTIFF is read everywhere."
        ),
        "projection": QCoreApplication.translate(
            "RequestTips", "The coordinate system of an ortho."
        ),
        "purpose": QCoreApplication.translate(
            "RequestTips",
            "Why the image is needed, in a few sentences: the request is examined by people.",
        ),
        "theme": QCoreApplication.translate("RequestTips", "Such as coast, forest, city, farming."),
        "users": QCoreApplication.translate("RequestTips", "Who will use the image beside you."),
        "country": QCoreApplication.translate("RequestTips", "Where the image will be used."),
        "entity": QCoreApplication.translate("RequestTips", "The member of DINAMIS you belong to."),
        "category": QCoreApplication.translate(
            "RequestTips", "Decides on the free quota. Teaching counts as public."
        ),
        "contact_name": QCoreApplication.translate(
            "RequestTips", "Who is asked when something is unclear."
        ),
        "contact_email": QCoreApplication.translate("RequestTips", "Where DINAMIS answers."),
        "referent": QCoreApplication.translate(
            "RequestTips", "Who answers for DINAMIS at your entity."
        ),
        "scene_ids": QCoreApplication.translate(
            "RequestTips", "Names of the images, as the archive's catalogue gives them."
        ),
        "is_beyond_quota": QCoreApplication.translate(
            "RequestTips", "Asks for more than the free quota gives; what is beyond is paid."
        ),
        "licence_accepted": QCoreApplication.translate(
            "RequestTips",
            "Your entity has signed the charter and the licence, and you keep to them.",
        ),
        "payment": QCoreApplication.translate(
            "RequestTips", "How what is beyond the quota is paid."
        ),
        "comment": QCoreApplication.translate(
            "RequestTips", "Anything else that who programmes the image should know."
        ),
    }.get(name, "")
