"""Who belongs in a community, with the reason why; `belonging` holds people against it."""

from copdesk.domain.entity import Line, Text, Value


class CompositionRule(Value):
    """The kinds of organisation a community wants or keeps out, and why.

    It applies to participants only. An empty `only` lets every kind in that is not in `never`.
    """

    only: tuple[Line, ...] = ()
    never: tuple[Line, ...] = ()
    reason: Text = ""
