"""Plans in plain values, for programs."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Dict

from ...domain.plan import Plan, PlanOrder, Plans, Source
from ...words.plan_text import explain_plan, plan_title, price_lines


def plans_json(found: Plans) -> Dict[str, Any]:
    """The whole answer; money in euros before VAT, estimates all of it."""
    need = found.need
    return {
        "purpose": need.purpose.id,
        "sources": list(need.purpose.sources),
        "assumed": sorted(need.purpose.assumed),
        "start": need.start.isoformat(),
        "end": need.end.isoformat(),
        "max_cloud_percent": need.max_cloud_percent,
        "budget_eur": None if need.budget_eur is None else float(need.budget_eur),
        "category": need.category.value,
        "area_km2": round(need.area.km2, 4),
        "free_share": round(100 * found.cover.share, 4),
        "gap_km2": round(found.cover.gap_km2, 4),
        "free_scenes": found.free,
        "archive_scenes": found.archive,
        "unknown_scenes": found.unknown,
        "refused": found.refused.detail if found.refused else None,
        "plans": [plan_json(plan) for plan in found.plans],
    }


def plan_json(plan: Plan) -> Dict[str, Any]:
    price = plan.price_eur
    return {
        "title": plan_title(plan),
        "why": plan.why.value,
        "sentence": explain_plan(plan),
        "gives_up": [[kind.value, *map(_plain_value, values)] for kind, values in plan.gives_up],
        "share": round(100 * plan.share, 4),
        "km2": {source.value: round(plan.km2_of(source), 4) for source in Source},
        "price_eur": None if price is None else float(price),
        "budget": plan.budget.value,
        "earliest": plan.ready.earliest.isoformat(),
        "latest": plan.ready.latest.isoformat(),
        "delay_is_assumed": plan.ready.is_assumed,
        "days": [day.isoformat() for day in plan.days],
        "scenes": [scene.id for scene in plan.scenes],
        "orders": [_order_json(order) for order in plan.orders],
        "lines": list(price_lines(plan)),
    }


def _order_json(order: PlanOrder) -> Dict[str, Any]:
    one = order.estimate
    left = one.quota_left_after
    return {
        "mission": order.mission,
        "kind": order.kind.value,
        "area_km2": float(one.need.area_km2),
        "extra_km2": round(order.gap.extra_km2, 4),
        "billed": float(one.billed),
        "free": float(one.free),
        "paid": float(one.paid),
        "unit": one.tariff.unit,
        "quota_left": None if left is None else float(left),
        "price_eur": None if one.price_eur is None else float(one.price_eur),
        "scenes": [scene.id for scene in order.scenes],
        "areas": [area.geometry for area in order.gap.orders],
    }


def _plain_value(value: object) -> object:
    return float(value) if isinstance(value, (Decimal, float)) else value
