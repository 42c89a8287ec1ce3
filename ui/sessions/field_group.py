"""A foldable group of fields: it knows which field holds what, and says in short what is in it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from copdesk.domain.sessions import Block, Session
from ui.kit.desk import Desk
from ui.kit.fields import MIXED, Field, TextField
from ui.kit.flow import FlowLayout
from ui.kit.fold import Fold
from ui.sessions.part_ticks import PartTicks
from ui.sessions.places_field import PlacesField

Keeper = Field | PartTicks | PlacesField


class FieldGroup(Fold):
    """Some fields of one thing, or of several at once; `edited` names the field that should be kept."""

    edited = Signal(str, object)

    def __init__(self, title: str, desk: Desk, *, called: str, open_at_first: bool = True) -> None:
        super().__init__(title, desk.theme, desk.settings, called=called, open_at_first=open_at_first)
        self.fields: dict[str, Keeper] = {}

    def hold(self, **fields: Keeper) -> None:
        """Take fields in, each under the name of what it holds."""
        for name, field in fields.items():
            field.setProperty("names", name)
            field.committed.connect(self._keep)
            if isinstance(field, TextField):
                field.text.setFixedHeight(field.text.minimumHeight())
        self.fields |= fields

    def keep_typing(self) -> None:
        """Keep what stands in the field that has the keyboard."""
        for field in self.fields.values():
            if isinstance(field, PlacesField):
                field.keep_typing()
            elif isinstance(field, Field) and field.editor.hasFocus():
                field.commit()

    def show_things(self, things: Sequence[Block] | Sequence[Session]) -> None:
        """Show what things have in common, and where they differ."""
        for name, field in self.fields.items():
            value = common(things, name)
            if not isinstance(field, Field) or not field.editor.hasFocus() or field.value != value:
                field.set_value(value)

    def _keep(self, value: object) -> None:
        field = self.sender()
        if field is not None:
            self.edited.emit(str(field.property("names")), value)


class BlockGroup(FieldGroup):
    """A group of fields of the chosen blocks."""

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show the blocks."""
        self.show_things(blocks)
        self.tell(self.brief(blocks[0]) if len(blocks) == 1 else "")

    def brief(self, block: Block) -> str:
        """Say in a few words what is in the group, for when it is folded."""
        return ""


class SessionGroup(FieldGroup):
    """A group of fields of the session."""

    def show_session(self, session: Session) -> None:
        """Show the session."""
        self.show_things((session,))
        self.tell(self.brief(session))

    def brief(self, session: Session) -> str:
        """Say in a few words what is in the group, for when it is folded."""
        return ""


def common(things: Sequence[object], name: str) -> object:
    """Return what a field holds in all these things, or MIXED when they differ."""
    values = [getattr(thing, name) for thing in things]
    return values[0] if all(value == values[0] for value in values) else MIXED


def beside(left: QWidget, right: QWidget, *, share: tuple[int, int] = (1, 1)) -> QHBoxLayout:
    """Return two fields next to each other; a sentence below one leaves the other in its place."""
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(left, share[0], Qt.AlignmentFlag.AlignTop)
    row.addWidget(right, share[1], Qt.AlignmentFlag.AlignTop)
    return row


def in_line(*fields: QWidget) -> FlowLayout:
    """Return fields as words in a line, going on below when there is no more room."""
    row = FlowLayout(spacing=10)
    for field in fields:
        row.addWidget(field)
    return row


def joined(*words: str) -> str:
    """Return the words that there are, in one line."""
    return " · ".join(" ".join(word.split()) for word in words if word)
