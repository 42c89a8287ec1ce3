"""One request about somebody's own data: what was asked, when, and what was answered."""

from datetime import date

from PySide6.QtCore import Signal

from copdesk.domain.privacy import PrivacyRequest
from copdesk.domain.retention import answer_by
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField, DateField, TextField
from ui.privacy.panes import Pane
from ui.privacy.words import PrivacyWords, day_words


class RequestPane(Pane):
    """The fields of one request, each kept when it is left."""

    changed = Signal(str, object)
    removal_wanted = Signal()
    access_wanted = Signal()
    erasure_wanted = Signal()

    def __init__(self, desk: Desk, spoken: PrivacyWords) -> None:
        super().__init__(desk)
        self._deadline = Words("", Type.MUTED, wrap=True)
        self.kind = ChoiceField(self.tr("&What was asked"), desk, list(spoken.requests().items()))
        self.received = DateField(self.tr("Ca&me on"), desk, optional=False)
        self.answered = DateField(self.tr("A&nswered on"), desk)
        self.notes = TextField(self.tr("What was deci&ded"), desk)
        theme = desk.theme
        self.access = Button(self.tr("Make the access &file…"), theme, icon="file-lock")
        self.erase = Button(self.tr("&Erase this person…"), theme, icon="user-x", kind=Kind.DANGER)
        self.remove = Button(self.tr("Remo&ve"), theme, icon="trash-2", kind=Kind.GHOST)
        self.access.clicked.connect(self.access_wanted)
        self.erase.clicked.connect(self.erasure_wanted)
        self.remove.clicked.connect(self.removal_wanted)
        self._fields = {"kind": self.kind, "received": self.received, "answered": self.answered, "notes": self.notes}
        self.column.addWidget(self._deadline)
        for name, field in self._fields.items():
            field.committed.connect(lambda value, name=name: self.changed.emit(name, value))
            self.column.addWidget(field)
        for button in (self.access, self.erase, self.remove):
            self.column.addWidget(button)
        self.column.addStretch()

    def show_request(self, request: PrivacyRequest | None, name: str) -> None:
        """Show one request of somebody."""
        self.titled.emit(name or self.tr("Nothing chosen"))
        writable = request is not None and not self.desk.read_only
        for field, editor in self._fields.items():
            editor.setEnabled(writable)
            editor.set_value(getattr(request, field) if request is not None else None)
        self.access.setEnabled(request is not None)
        self.erase.setEnabled(writable)
        self.remove.setEnabled(writable)
        self._deadline.setText(self._tell(request) if request else "")

    def _tell(self, request: PrivacyRequest) -> str:
        last = answer_by(request)
        if request.answered is not None:
            return self.tr("Answered.")
        left = (last - date.today()).days
        if left < 0:
            return self.tr("Should have been answered by {day}.").format(day=day_words(last))
        return self.tr("Answer by {day}: %n day(s) left.", "", left).format(day=day_words(last))
