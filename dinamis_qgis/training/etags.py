"""Answers that are sent only when they have changed (RFC 9110, 13.1.2)."""

from __future__ import annotations

import hashlib

from .http import Call, Reply


def conditional(call: Call, reply: Reply) -> Reply:
    """Mark an answer with its ``ETag``; 304 without a body where the caller has it already."""
    if call.method != "GET" or reply.status != 200 or not isinstance(reply.body, bytes):
        return reply
    tag = f'"{hashlib.sha256(reply.body).hexdigest()[:20]}"'
    known = {one.strip().removeprefix("W/") for one in _wanted(call).split(",")}
    if tag in known:
        return Reply(304, b"", {"ETag": tag})
    return Reply(reply.status, reply.body, {**reply.headers, "ETag": tag})


def _wanted(call: Call) -> str:
    return call.headers.get("if-none-match", "")
