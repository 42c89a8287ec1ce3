"""When two phone numbers are the same one, however they were written."""

import re

_HOME = re.compile(r"^(?:\+|00)31\D*(?:\(0\))?\D*0?")


def number_key(number: str) -> str:
    """Return what a number is recognised by: its digits, with a Dutch one as if dialled at home."""
    at_home = _HOME.sub("0", number.strip())
    return "".join(c for c in at_home if c.isdigit()) or number.strip().casefold()


def distinct(numbers: tuple[str, ...]) -> tuple[str, ...]:
    """Return the numbers in order, each once, in the form in which it came first."""
    first: dict[str, str] = {}
    for number in numbers:
        if number:
            first.setdefault(number_key(number), number)
    return tuple(first.values())
