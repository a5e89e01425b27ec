"""Rational functions that place a north-up image exactly on its corners."""

from .markup import dimap2, element

HEIGHT_OFF, HEIGHT_SCALE = 120.0, 500.0


def rpc_metadata(image):
    """Rows and columns count from 1, as Airbus counts them."""
    west, south, east, north = image.bounds
    numbers = {
        "LONG_SCALE": (east - west) / 2,
        "LONG_OFF": (east + west) / 2,
        "LAT_SCALE": (north - south) / 2,
        "LAT_OFF": (north + south) / 2,
        "HEIGHT_SCALE": HEIGHT_SCALE,
        "HEIGHT_OFF": HEIGHT_OFF,
        "SAMP_SCALE": image.columns / 2,
        "SAMP_OFF": image.columns / 2 + 0.5,
        "LINE_SCALE": image.rows / 2,
        "LINE_OFF": image.rows / 2 + 0.5,
    }
    validity = element("RFM_Validity", *(element(key, value) for key, value in numbers.items()))
    # The ground is seen straight from above: neither model depends on the height.
    direct = element("Direct_Model", *_axis("SAMP", 1, 1.0), *_axis("LINE", 2, -1.0))
    inverse = element("Inverse_Model", *_axis("SAMP", 1, 1.0), *_axis("LINE", 2, -1.0))
    if image.choices.family == "PNEO":  # the same, under other names
        direct.tag, inverse.tag = "ImagetoGround_Values", "GroundtoImage_Values"
    model = element("Global_RFM", direct, inverse, validity)
    source = element("Resource_Reference", element("RESOURCE_ID", "RPC00B"))
    return dimap2("PHR_SENSOR", "RPC", element("Rational_Function_Model", source, model))


def _axis(name, term, factor):
    numerator = [factor if index == term else 0.0 for index in range(20)]
    denominator = [1.0] + [0.0] * 19
    return [
        element(f"{name}_{part}_COEFF_{index}", value)
        for part, values in (("NUM", numerator), ("DEN", denominator))
        for index, value in enumerate(values, 1)
    ]
