"""The phases of a conversation that coaches: its opening, the four of GROW, and its end."""

from enum import StrEnum


class Phase(StrEnum):
    """Where in a conversation a question belongs."""

    OPENING = "opening"
    GOAL = "goal"
    REALITY = "reality"
    OPTIONS = "options"
    WILL = "will"
    CLOSING = "closing"


GROW = (Phase.GOAL, Phase.REALITY, Phase.OPTIONS, Phase.WILL)
"""The four headings of a note in that form, in their order."""
