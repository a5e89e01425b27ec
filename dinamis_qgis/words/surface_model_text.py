"""The dossier of a surface model order, as a text to read and hand over (Markdown)."""

from __future__ import annotations

from typing import List

from qgis.PyQt.QtCore import QCoreApplication

from ..domain.scene import Scene
from ..domain.surface_model import PairProblem, SurfaceModelOrder
from .amounts import figures, number, utc_moment
from .stereo_text import explain_pair, kind_name
from .surface_model_words import parameter_fault


def dossier(order: SurfaceModelOrder) -> str:
    """The images, the parameters, what the pair is worth, and what stands against it."""
    title = QCoreApplication.translate("SurfaceModel", "Surface model on demand (DSM-OPT)")
    parts = [f"# {title}", *_problems(order), *_parameters(order), *_pair(order), *_images(order)]
    return "\n\n".join(parts) + "\n"


def problem_sentence(problem: PairProblem) -> str:
    return {
        PairProblem.NOT_PLEIADES: QCoreApplication.translate(
            "SurfaceModel", "The service takes Pléiades images only."
        ),
        PairProblem.NOT_PRIMARY: QCoreApplication.translate(
            "SurfaceModel", "The images must be at the primary level: order them so first."
        ),
        PairProblem.NOT_ONE_PASS: QCoreApplication.translate(
            "SurfaceModel", "The images must be of one acquisition."
        ),
        PairProblem.CONVERGENCE: QCoreApplication.translate(
            "SurfaceModel", "The images must converge by less than 20°."
        ),
    }[problem]


def _problems(order: SurfaceModelOrder) -> List[str]:
    sentences = [problem_sentence(problem) for problem in order.pair_problems]
    sentences += map(parameter_fault, order.wrong_fields)
    if not sentences:
        return [QCoreApplication.translate("SurfaceModel", "It can be ordered as it is.")]
    head = QCoreApplication.translate("SurfaceModel", "It cannot be ordered as it is:")
    return [head, "\n".join(f"- {sentence}" for sentence in sentences)]


def _parameters(order: SurfaceModelOrder) -> List[str]:
    crop = order.crop
    whole = QCoreApplication.translate("SurfaceModel", "whole image")
    yes_no = (
        QCoreApplication.translate("SurfaceModel", "yes"),
        QCoreApplication.translate("SurfaceModel", "no"),
    )
    rows = (
        (QCoreApplication.translate("SurfaceModel", "Acquisition"), order.acquisition_id),
        (QCoreApplication.translate("SurfaceModel", "Crop, x"), str(crop.x) if crop else "0"),
        (QCoreApplication.translate("SurfaceModel", "Crop, y"), str(crop.y) if crop else "0"),
        (
            QCoreApplication.translate("SurfaceModel", "Width (pixels)"),
            str(crop.width) if crop else whole,
        ),
        (
            QCoreApplication.translate("SurfaceModel", "Height (pixels)"),
            str(crop.height) if crop else whole,
        ),
        (
            QCoreApplication.translate("SurfaceModel", "Matching window (1 to 7)"),
            str(order.window_size),
        ),
        (
            QCoreApplication.translate("SurfaceModel", "Regularisation (0.01 to 0.2)"),
            figures(order.regularisation),
        ),
        (
            QCoreApplication.translate("SurfaceModel", "Orthoimage"),
            yes_no[0] if order.has_ortho else yes_no[1],
        ),
        (
            QCoreApplication.translate("SurfaceModel", "Output resolution factor"),
            str(order.resolution_factor),
        ),
    )
    head = QCoreApplication.translate("SurfaceModel", "Parameters")
    return [f"## {head}", "\n".join(("| | |", "|---|---|", *(f"| {a} | {b} |" for a, b in rows)))]


def _pair(order: SurfaceModelOrder) -> List[str]:
    pair = order.pair
    text = QCoreApplication.translate(
        "SurfaceModel", "{}: convergence {}°, B/H {}, asymmetry {}°, {} % of the area."
    )
    angles = text.format(
        kind_name(pair.kind),
        number(pair.geometry.convergence_deg, 1),
        number(pair.geometry.b_h, 2),
        number(pair.geometry.asymmetry_deg, 1),
        number(100 * pair.overlap_share),
    )
    head = QCoreApplication.translate("SurfaceModel", "The pair")
    return [f"## {head}", angles, explain_pair(pair)]


def _images(order: SurfaceModelOrder) -> List[str]:
    head = QCoreApplication.translate("SurfaceModel", "Images, all of acquisition {}")
    listed = "\n".join(map(_image, order.images))
    return [f"## {head.format(order.acquisition_id)}", listed]


def _image(scene: Scene) -> str:
    links = "".join(f"\n  - <{asset.href}>" for asset in scene.data_assets)
    if not links:
        text = QCoreApplication.translate("SurfaceModel", "not downloadable yet: to be ordered")
        links = f"\n  - {text}"
    rights = f", {scene.rights}" if scene.rights else ""
    return f"- `{scene.id}`, {scene.platform}, {utc_moment(scene.acquired)}{rights}{links}"
