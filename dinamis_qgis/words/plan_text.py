"""Plans in the user's words: what they are, what they cost, why, and what they give up."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import List, Tuple

from qgis.PyQt.QtCore import QCoreApplication

from ..domain.cover_goal import CoverGoal
from ..domain.estimate import Estimate
from ..domain.mission import mission_name
from ..domain.plan import Budget, Plan, PlanOrder, Plans, Source
from ..domain.purpose import Purpose
from ..domain.request import Kind, Mode
from .amounts import amount, euros, long_date, number
from .estimate_words import sentence
from .plan_words import (
    km2,
    language,
    month_span,
    percent,
    reason,
    rounded,
    source_word,
)

_HUNDREDTH = Decimal("0.01")
_LITTLE_KM2 = 0.05


def purpose_title(purpose: Purpose) -> str:
    return purpose.title(language())


def purpose_summary(purpose: Purpose) -> str:
    """What suits a purpose, in a line."""
    parts = [
        " / ".join(map(mission_name, purpose.missions)),
        QCoreApplication.translate("Plan", "{} m or finer").format(
            rounded(purpose.max_resolution_m)
        ),
        _views(purpose),
        QCoreApplication.translate("Plan", "incidence up to {}°").format(
            rounded(purpose.max_incidence_deg)
        ),
    ]
    if purpose.months:
        parts.append(month_span(purpose.months))
    return " · ".join(parts)


def _views(purpose: Purpose) -> str:
    if purpose.mode is Mode.MONO:
        return QCoreApplication.translate("Plan", "ortho")
    return QCoreApplication.translate("Plan", "stereo pairs, primary")


def purpose_sources(purpose: Purpose) -> str:
    """Where the values of a purpose come from."""
    text = QCoreApplication.translate("Plan", "From: {}. Season, age and goal are our proposal.")
    return text.format("; ".join(purpose.sources))


def goal_word(goal: CoverGoal) -> str:
    """What matters most among free images, whose price is the same."""
    return {
        CoverGoal.FEWEST: QCoreApplication.translate("Plan", "as few images as can be"),
        CoverGoal.NEWEST: QCoreApplication.translate("Plan", "the newest"),
        CoverGoal.CLEAREST: QCoreApplication.translate("Plan", "the clearest"),
        CoverGoal.SAME_SEASON: QCoreApplication.translate("Plan", "all of one season"),
    }[goal]


def plan_title(plan: Plan) -> str:
    """The sources of a plan, such as “Free + archive”."""
    return " + ".join(source_word(source) for source in Source if source in plan.sources)


def explain_plan(plan: Plan) -> str:
    """One sentence: why it is proposed, and what it gives up."""
    return reason(plan.why, plan.gives_up)


def share_text(plan: Plan) -> str:
    parts = [
        f"{percent(100 * piece.km2 / total)} {source_word(piece.source).lower()}"
        for total in (sum(piece.km2 for piece in plan.pieces),)
        for piece in plan.pieces
        if piece.km2 > 0.0005 * total
    ]
    return ", ".join(parts)


def price_text(plan: Plan) -> str:
    """What it costs; always an estimate where something is ordered."""
    if not plan.orders:
        return QCoreApplication.translate("Plan", "Nothing to pay")
    price = plan.price_eur
    if price is None:
        return QCoreApplication.translate("Plan", "No published price")
    if price == 0:
        return QCoreApplication.translate("Plan", "Estimate: free within the quota")
    return QCoreApplication.translate("Plan", "Estimate: {} before VAT").format(euros(price))


def budget_text(plan: Plan) -> str:
    """Said only where the plan is not within the budget."""
    return {
        Budget.WITHIN: "",
        Budget.OVER: QCoreApplication.translate("Plan", "Above your budget"),
        Budget.UNKNOWN: QCoreApplication.translate("Plan", "The budget cannot be checked"),
    }[plan.budget]


def quota_text(plan: Plan) -> str:
    """What is left of the free quotas afterwards; "" where nothing is ordered."""
    left = {one.need.mission: _quota_after(one) for one in plan.estimates.estimates}
    return "; ".join(filter(None, left.values()))


def _quota_after(one: Estimate) -> str:
    if one.quota_left_after is None:
        return ""
    text = QCoreApplication.translate("Plan", "{}: {} of the free quota left")
    return text.format(
        mission_name(one.need.mission), amount(one.quota_left_after, one.tariff.unit)
    )


def ready_text(plan: Plan, on: date) -> str:
    """When all of it is there; what is assumed says so."""
    if plan.ready.latest == on:
        return QCoreApplication.translate("Plan", "Today")
    days = f"{long_date(plan.ready.earliest)} – {long_date(plan.ready.latest)}"
    if not plan.ready.is_assumed:
        return days
    return QCoreApplication.translate("Plan", "{} (assumed)").format(days)


def days_text(plan: Plan) -> str:
    """When its images were taken."""
    count = len(plan.scenes) + len(plan.archive_scenes)
    if not count:
        return QCoreApplication.translate("Plan", "To be taken")
    first, last = plan.days[0], plan.days[-1]
    if first == last:
        text = QCoreApplication.translate("Plan", "Images: {}, of {}")
        return text.format(number(count), long_date(first))
    text = QCoreApplication.translate("Plan", "Images: {}, from {} to {}")
    return text.format(number(count), long_date(first), long_date(last))


def price_lines(plan: Plan) -> Tuple[str, ...]:
    """Line by line: each order, and how it is priced."""
    found: List[str] = []
    for order in plan.orders:
        found.append(order_text(order))
        found.extend(f"– {sentence(line)}" for line in order.estimate.lines)
    return tuple(found)


def order_text(order: PlanOrder) -> str:
    """What is ordered, and what that is beyond what is missing."""
    area = amount(order.estimate.need.area_km2.quantize(_HUNDREDTH), "km2")
    areas = len(order.gap.orders)
    if order.kind is Kind.ARCHIVE:
        text = QCoreApplication.translate(
            "Plan", "{}, archive: {}. Images: {}; areas to order: {}."
        )
        told = text.format(mission_name(order.mission), area, len(order.scenes), areas)
    else:
        text = QCoreApplication.translate("Plan", "{}, new acquisition: {}. Areas to order: {}.")
        told = text.format(mission_name(order.mission), area, areas)
    if order.gap.extra_km2 > _LITTLE_KM2:
        text = QCoreApplication.translate("Plan", "{} {} of it lie beyond what is missing.")
        told = text.format(told, km2(order.gap.extra_km2))
    return told


def free_text(plans: Plans) -> str:
    """How much of the area is free."""
    cover = plans.cover
    if cover.is_whole and cover.scene_ids:
        return QCoreApplication.translate("Plan", "Free first: all of the area is free.")
    if not cover.scene_ids and plans.is_partial:
        return QCoreApplication.translate(
            "Plan", "Free first: nothing that is kept on this computer suits."
        )
    if not cover.scene_ids:
        return QCoreApplication.translate("Plan", "Free first: nothing that suits is free here.")
    text = QCoreApplication.translate("Plan", "Free first: {} of the area is free.")
    return text.format(percent(100 * cover.share))


def gap_text(plans: Plans) -> str:
    """What is missing, and what asking for it costs in km² beyond it; "" where nothing is."""
    gap = plans.gap
    if gap is None:
        return ""
    parts = plans.cover.gap_parts
    text = QCoreApplication.translate("Plan", "Missing: {} in {} parts.")
    if parts == 1:
        text = QCoreApplication.translate("Plan", "Missing: {} in one piece.")
    said = [text.format(km2(plans.cover.gap_km2), number(parts))]
    if gap.extra_km2 > _LITTLE_KM2:
        text = QCoreApplication.translate(
            "Plan", "Asking for it takes {} more, as suppliers take no holes."
        )
        said.append(text.format(km2(gap.extra_km2)))
    return " ".join(said)


def found_text(plans: Plans) -> str:
    """How many scenes the plans were chosen from, and which were left out."""
    text = QCoreApplication.translate("Plan", "Scenes that suit: {} free, {} in the archive.")
    if plans.need.purpose.mode is not Mode.MONO:
        text = QCoreApplication.translate(
            "Plan", "Stereo pairs that suit: {} free, {} in the archive."
        )
    said = [text.format(number(plans.free), number(plans.archive))]
    if plans.unknown:
        text = QCoreApplication.translate(
            "Plan", "Left out: {}, whose cloud or incidence the catalogue does not tell."
        )
        said.append(text.format(number(plans.unknown)))
    if plans.is_partial:
        said.append(
            QCoreApplication.translate("Plan", "Only what is kept on this computer was looked at.")
        )
    return " ".join(said)


def taken_text(scenes: int, drafts: int) -> str:
    """What became of a plan that was chosen."""
    said = []
    if scenes:
        text = QCoreApplication.translate("Plan", "Scenes for download: {}.")
        said.append(text.format(number(scenes)))
    if drafts:
        text = QCoreApplication.translate("Plan", "Requests drafted: {}. None was sent.")
        said.append(text.format(drafts))
    return " ".join(said)


def nothing_text(plans: Plans) -> str:
    """Why there is no plan, and what would make one."""
    if plans.need.tasking_window is None:
        return QCoreApplication.translate(
            "Plan",
            "No image suits, and no day is left for a new acquisition. Choose a later last day, "
            "or allow more cloud or older images.",
        )
    return QCoreApplication.translate(
        "Plan", "No image suits. Allow more cloud or older images, or ask for less."
    )
