"""What is said of a session as a whole: number, title, when, where, what for."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.controls import Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import CheckField, ChoiceField, DateField, Field, LineField, NumberField, TextField, TimeField
from ui.sessions.gestures import PAGE
from ui.sessions.programme import Programme
from ui.sessions.time_fields import may_shrink
from ui.sessions.words import SessionWords


class SessionFields(QWidget):
    """The fields of the session on the table."""

    def __init__(self, desk: Desk, programme: Programme, words: SessionWords) -> None:
        super().__init__()
        self._desk, self._programme = desk, programme
        self._make(desk, words)
        self._fields: dict[str, Field] = {
            "number": self.number,
            "title": self.title,
            "kind": self.kind,
            "mode": self.mode,
            "day": self.day,
            "starts": self.starts,
            "announced_start": self.announced_start,
            "announced_end": self.announced_end,
            "doors": self.doors,
            "venue": self.venue,
            "address": self.address,
            "route": self.route,
            "aim": self.aim,
            "take_home": self.take_home,
            "bring": self.bring,
            "sign_off": self.sign_off,
            "capacity": self.capacity,
            "photo_notice": self.photo_notice,
            "version": self.version,
        }
        for name, field in self._fields.items():
            field.setProperty("names", name)
            field.committed.connect(self._keep)
        self._lay_out()
        programme.changed.connect(self._refresh)

    def _make(self, desk: Desk, words: SessionWords) -> None:
        self.number = LineField(self.tr("N&umber"), desk)
        self.title = LineField(self.tr("T&itle"), desk, most=200)
        self.kind = ChoiceField(self.tr("&Kind"), desk, list(words.session_kinds().items()))
        self.mode = ChoiceField(self.tr("How people &meet"), desk, list(words.modes().items()))
        for choice in (self.kind, self.mode):
            may_shrink(choice)
        self.day = DateField(self.tr("&Date"), desk, optional=False)
        self.starts = TimeField(self.tr("Fi&rst block"), desk)
        self.announced_start = TimeField(self.tr("Announced from"), desk, optional=True)
        self.announced_end = TimeField(self.tr("Announced to"), desk, optional=True)
        self.doors = TimeField(self.tr("D&oors open"), desk, optional=True)
        self.venue = LineField(self.tr("&Venue"), desk)
        self.address = LineField(self.tr("Addr&ess"), desk)
        self.route = TextField(self.tr("How to &get there"), desk, lines=2)
        self.aim = TextField(self.tr("&What this session is for"), desk, lines=3)
        self.take_home = TextField(self.tr("W&hat people take home"), desk, lines=2)
        self.bring = TextField(self.tr("What to bring"), desk, lines=2)
        self.sign_off = LineField(self.tr("Can&not come? Tell"), desk)
        self.capacity = NumberField(self.tr("Capacit&y"), desk, least=1, most=10_000, optional=True)
        self.photo_notice = CheckField(self.tr("Photo notice in the programme"), desk)
        self.version = NumberField(self.tr("Version, one higher after each mailing"), desk, least=1, most=999)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(_row((self.number, 1), (self.title, 3)))
        column.addLayout(_row((self.day, 1), (self.starts, 1)))
        column.addLayout(_row((self.kind, 1), (self.mode, 1)))
        column.addWidget(Words(self.tr("As announced"), Type.OVERLINE))
        column.addLayout(_row((self.doors, 1), (self.announced_start, 1)))
        column.addLayout(_row((self.announced_end, 1), (self.capacity, 1)))
        column.addWidget(Words(self.tr("Where"), Type.OVERLINE))
        for field in (self.venue, self.address, self.route):
            column.addWidget(field)
        column.addWidget(Words(self.tr("For the participants"), Type.OVERLINE))
        for field in (self.aim, self.take_home, self.bring, self.sign_off, self.photo_notice, self.version):
            column.addWidget(field)
        column.addStretch()

    def _keep(self, value: object) -> None:
        session, field = self._programme.session, self.sender()
        if session is None or field is None:
            return
        name = str(field.property("names"))
        with self._desk.edit(self.tr("Change session"), merge=(session.id, name), page=PAGE) as edit:
            edit.put(session.with_(**{name: value}))

    def _refresh(self) -> None:
        session = self._programme.session
        if session is None:
            return
        for name, field in self._fields.items():
            value = getattr(session, name)
            if not field.editor.hasFocus() or field.value != value:
                field.set_value(value)


def _row(*fields: tuple[Field, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for field, stretch in fields:
        row.addWidget(field, stretch)
    return row
