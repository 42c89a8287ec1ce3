"""Where something that is carried would land."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRect


@dataclass(frozen=True, slots=True)
class Target:
    """Where something would land: before which number in the programme, in which track, drawn at which line."""

    index: int
    track: str
    line: QRect
    pin: int | None = None


def moved_to(target: Target, now: int) -> Target:
    """Return a target counted among the other blocks, for a block that stands at `now`."""
    return replace(target, index=target.index - 1) if now < target.index else target
