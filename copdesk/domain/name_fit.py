"""Whether the name in a list may be somebody's name as they are known: the same, an initial, or nearly so.

Two who share an address are told apart by this. What does not fit is a question, never a no.
"""

from typing import Protocol

from copdesk.domain.duplicates import are_near
from copdesk.domain.names import letters

_MOST_INITIALS = 4


class Named(Protocol):
    """Anybody with a name in its three parts."""

    @property
    def given_name(self) -> str: ...
    @property
    def prefix(self) -> str: ...
    @property
    def family_name(self) -> str: ...
    @property
    def full_name(self) -> str: ...


def fits(one: Named, other: Named) -> bool:
    """Tell whether two names may be one person's: both parts do, or the letters are the same wherever it was cut."""
    if letters(one.full_name) == letters(other.full_name):
        return True
    return given_fits(one.given_name, other.given_name) and family_fits(one, other)


def given_fits(one: str, other: str) -> bool:
    """Tell whether two given names may be one; nothing was said against it when one of them is not known."""
    short, long = sorted((letters(one), letters(other)), key=len)
    if not short or short == long:
        return True
    return (short[0] == long[0] and (are_initials(one) or are_initials(other))) or are_near(one, other)


def family_fits(one: Named, other: Named) -> bool:
    """Tell whether two family names may be one, with or without what stands before them."""
    plain = letters(one.family_name), letters(other.family_name)
    if not all(plain) or plain[0] == plain[1]:
        return True
    whole = letters(f"{one.prefix}{one.family_name}"), letters(f"{other.prefix}{other.family_name}")
    return whole[0] == whole[1] or are_near(*plain) or are_near(*whole)


def are_initials(name: str) -> bool:
    """Tell whether a given name is only first letters: J, J.P. or J P."""
    first = name.replace(".", " ").split()
    return len(first) <= _MOST_INITIALS and all(len(letter) == 1 for letter in first)


def is_one_letter_off(one: str, other: str) -> bool:
    """Tell whether a given name may be the other one corrected; short ones count too, if they begin alike."""
    short, long = sorted((letters(one), letters(other)), key=len)
    if not short or short[0] != long[0]:
        return False
    return are_near(one, other) or are_initials(one) or are_initials(other) or _differ_once(short, long)


def _differ_once(short: str, long: str) -> bool:
    """Tell whether one letter was replaced, or left out."""
    if len(short) == len(long):
        return sum(a != b for a, b in zip(short, long, strict=True)) == 1
    return any(long[:n] + long[n + 1 :] == short for n in range(len(long)))
