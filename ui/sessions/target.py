"""Where something that is carried would land."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QRect


@dataclass(frozen=True, slots=True)
class Target:
    """Where something would land: before which number in the programme, in which track, drawn at which line."""

    index: int
    track: str
    line: QRect
    pin: int | None = None


def among_others(target: Target, moving: Iterable[int]) -> Target:
    """Return a target counted among the other blocks, for blocks that stand at these numbers."""
    return replace(target, index=target.index - sum(number < target.index for number in moving))
