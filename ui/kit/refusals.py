"""Turns a value the trade does not allow into a problem with words of its own."""

from typing import TYPE_CHECKING

from copdesk.domain.problems import Problem

if TYPE_CHECKING:
    from pydantic import ValidationError


def refusal(error: "ValidationError") -> Problem:
    """Return the problem behind a refused value, without the value itself."""
    first = error.errors(include_url=False, include_input=False)[0]
    if first["type"] == "string_too_long":
        return Problem("field_too_long", most=int(first.get("ctx", {}).get("max_length", 0)))
    if first["msg"].endswith("blank"):
        return Problem("field_blank")
    return Problem("field_not_allowed")
