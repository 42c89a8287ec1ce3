"""What somebody was typing when the workbook was put away, kept until they can go on."""

from datetime import datetime

from copdesk.domain.entity import Entity, Line, Text, Value


class DraftField(Value):
    """One field of a form and what stood in it."""

    name: Line
    text: Text = ""


class Draft(Entity):
    """A form that was open, the place where it belongs, and when it was put away (UTC)."""

    place: Line
    kept: datetime
    words: tuple[DraftField, ...] = ()
