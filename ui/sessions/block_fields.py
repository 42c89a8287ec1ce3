"""Everything that can be said of the chosen block, kept as one types."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.choices import BlockKind
from copdesk.domain.sessions import Block
from copdesk.domain.timing import clock
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import CheckField, ChoiceField, Field, LineField, TextField
from ui.sessions.families import ICONS
from ui.sessions.gestures import Gestures
from ui.sessions.part_ticks import PartTicks
from ui.sessions.programme import Programme
from ui.sessions.time_fields import DurationField, StartField, may_shrink
from ui.sessions.words import SessionWords


class BlockFields(QWidget):
    """The fields of one block; without a chosen block it says how to get one."""

    removal_wanted = Signal()

    def __init__(self, desk: Desk, programme: Programme, gestures: Gestures, words: SessionWords) -> None:
        super().__init__()
        self._programme, self._gestures, self._words = programme, gestures, words
        self._block: Block | None = None
        self._make(desk, words)
        self._fields: dict[str, Field | PartTicks] = {
            "title": self.title,
            "method": self.method,
            "kind": self.kind,
            "minutes": self.minutes,
            "pin": self.pin,
            "track": self.track,
            "parts": self.parts,
            "activity": self.activity,
            "lead": self.lead,
            "room": self.room,
            "materials": self.materials,
            "for_participants": self.for_participants,
            "for_facilitator": self.for_facilitator,
            "crew_only": self.crew_only,
            "language": self.language,
        }
        for name, field in self._fields.items():
            field.setProperty("names", name)
            field.committed.connect(self._keep)
        self._lay_out(desk)
        programme.changed.connect(self._refresh)
        programme.chosen.connect(self._refresh)
        self._refresh()

    def keep_typing(self) -> None:
        """Keep what stands in the field that has the keyboard."""
        for field in self._fields.values():
            if isinstance(field, Field) and field.editor.hasFocus():
                field.commit()

    def _make(self, desk: Desk, words: SessionWords) -> None:
        self.title = LineField(self.tr("T&itle"), desk, most=200)
        self.method = LineField(self.tr("Metho&d"), desk)
        self.kind = ChoiceField(self.tr("&Kind"), desk, [])
        kinds = list(words.block_kinds().items())
        self.kind.set_choices(kinds, [ICONS[kind] for kind, _ in kinds])
        self.minutes = DurationField(self.tr("D&uration"), desk)
        self.pin = StartField(self.tr("Fi&xed start"), desk)
        self.track = LineField(self.tr("T&rack"), desk, hint=self.tr("only when parallel"))
        self.parts = PartTicks(desk.theme, words)
        self.activity = ChoiceField(self.tr("What people do"), desk, list(words.activities().items()))
        for choice in (self.kind, self.activity):
            may_shrink(choice)
        self.lead = LineField(self.tr("&Led by"), desk)
        self.room = LineField(self.tr("Roo&m"), desk)
        self.materials = TextField(self.tr("Mat&erials"), desk, lines=2)
        self.for_participants = TextField(self.tr("Words for participan&ts"), desk, lines=3)
        self.for_facilitator = TextField(self.tr("Notes for the &facilitator"), desk, lines=5)
        self.crew_only = CheckField(self.tr("For the cre&w only"), desk)
        languages = [(None, self.tr("As the community")), *words.languages().items()]
        self.language = ChoiceField(self.tr("Language"), desk, languages)
        may_shrink(self.language)
        self._starts = Words("", Type.MUTED)
        self._pin = Button(self.tr("Pi&n here"), desk.theme, icon="pin", kind=Kind.CHIP)
        self._pin.clicked.connect(self._gestures.pin)
        self._remove = Button(self.tr("Remove &block"), desk.theme, icon="trash-2", kind=Kind.GHOST)
        self._remove.clicked.connect(self.removal_wanted)

    def _lay_out(self, desk: Desk) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        when = QHBoxLayout()
        when.addWidget(self._starts, 1)
        when.addWidget(self._pin)
        column.addLayout(when)
        column.addWidget(self.title)
        column.addWidget(self.method)
        column.addLayout(_beside(self.kind, self.minutes))
        column.addWidget(self.parts)
        column.addWidget(self.activity)
        column.addLayout(_beside(self.pin, self.track))
        column.addLayout(_beside(self.lead, self.room))
        for field in (self.for_participants, self.for_facilitator, self.materials):
            column.addWidget(field)
        column.addWidget(self.language)
        column.addWidget(self.crew_only)
        column.addWidget(self._remove)
        column.addStretch()

    def _keep(self, value: object) -> None:
        field = self.sender()
        if self._block is None or field is None:
            return
        fields: dict[str, object] = {field.property("names"): value}
        if "kind" in fields and isinstance(value, BlockKind):
            fields |= self._new_name(self._block, value)
        self._gestures.change(self._block, **fields)

    def _new_name(self, block: Block, kind: BlockKind) -> dict[str, object]:
        """Rename a block that still bears the name of its kind."""
        names = self._words.block_kinds()
        return {"title": names[kind]} if block.title == names[block.kind] else {}

    def _refresh(self, *args: object) -> None:
        if self._programme.block is None or self._block is None or self._block.id != self._programme.block.id:
            self.keep_typing()
        block, place = self._programme.block, self._programme.place
        self._block = block
        if block is None or place is None:
            return
        self.pin.stand(after=self._programme.free_from(block), near=place.start)
        for name, field in self._fields.items():
            value = getattr(block, name)
            if not isinstance(field, Field) or not field.editor.hasFocus() or field.value != value:
                field.set_value(value)
        self._pin.setChecked(block.pin is not None)
        self._pin.setText(self.tr("Pi&n here") if block.pin is None else self.tr("Pi&nned"))
        self._starts.setText(self.tr("{start} to {end}").format(start=clock(place.start), end=clock(place.end)))


def _beside(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(left, 3, Qt.AlignmentFlag.AlignTop)  # a sentence below one leaves the other in its place
    row.addWidget(right, 2, Qt.AlignmentFlag.AlignTop)
    return row
