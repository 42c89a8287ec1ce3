"""What somebody answered about one purpose, with its history, and what had been sent when they withdrew."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout

from copdesk.domain.choices import Decision, Purpose
from copdesk.domain.consent import Consent
from copdesk.domain.privacy import SentCopy
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import DateField, LineField
from ui.kit.page import Banner
from ui.privacy.edits import Given
from ui.privacy.grid import SIGNS
from ui.privacy.panes import Pane
from ui.privacy.people import Answered
from ui.privacy.words import PrivacyWords, day_words


class ConsentPane(Pane):
    """What stands beside the grid."""

    unkept = True
    """Day, way and version go with the next answer; until then a lock keeps them."""

    answered = Signal(object)
    read_back_wanted = Signal()
    request_wanted = Signal()
    erasure_wanted = Signal()

    def __init__(self, desk: Desk, spoken: PrivacyWords) -> None:
        super().__init__(desk)
        self._spoken = spoken
        self._purpose = Words("", Type.MUTED, wrap=True)
        self.several = Banner(desk.theme, "", "users", "info")
        self._make_buttons()
        self._make_rest()
        self._withdrawn = Banner(desk.theme, "", "send", "warn")
        self._history = Words("", Type.SMALL, wrap=True, data=True)
        self._lay_out()
        self.show_cell(None, None, ())

    @property
    def given(self) -> Given:
        """What goes with the next answer."""
        self._follow_the_day()
        on = self.on.value
        return Given(on if isinstance(on, date) else date.today(), self.channel.value, self.version.value)

    def show_cell(
        self, who: Answered | None, purpose: Purpose | None, sent: Sequence[SentCopy], chosen: int = 1
    ) -> None:
        """Show one person, one purpose, the versions sent with words they withdrew, and whether more are chosen."""
        self._follow_the_day()
        self.titled.emit(who.person.full_name if who else self.tr("Nobody chosen"))
        self._purpose.setText(self._now(who, purpose) or self.tr("Choose a purpose in the grid."))
        answers = who.about(purpose) if who and purpose else []
        self._history.setText("\n".join(map(self._tell, reversed(answers))) or self.tr("Not asked yet."))
        now = who.now(purpose) if who and purpose else None
        for decision, button in self.buttons.items():
            usable = decision is not Decision.WITHDRAWN or now is Decision.GIVEN
            new = chosen > 1 or (usable and decision is not now)
            button.setEnabled(purpose is not None and new and not self.desk.read_only)
        self.read_back.setEnabled(who is not None)
        for button in (self.request, self.erase):
            button.setEnabled(who is not None and not self.desk.read_only)
        self._tell_several(who, chosen)
        self._tell_sent(sent)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with today, however long ago this was made."""
        self._set_today()
        super().showEvent(event)

    def _follow_the_day(self) -> None:
        """Go on to today when midnight passed and nobody chose another day."""
        if self.on.value == self._today:
            self._set_today()

    def _set_today(self) -> None:
        self._today = date.today()
        self.on.set_value(self._today)

    def _make_buttons(self) -> None:
        self.buttons: dict[Decision, Button] = {}
        for decision, text in self._spoken.answers().items():
            icon, role = SIGNS[decision]
            button = Button(text, self.desk.theme, icon=icon, role=role)
            button.clicked.connect(lambda _=False, said=decision: self.answered.emit(said))
            self.buttons[decision] = button

    def _make_rest(self) -> None:
        self.on = DateField(self.tr("&Day"), self.desk, optional=False)
        self._set_today()
        self.channel = LineField(self.tr("H&ow it was said"), self.desk, hint=self.tr("form, by mail, in the intake"))
        self.version = LineField(self.tr("&Version of the text"), self.desk, hint=self.tr("consent form 2"))
        self.read_back = Button(self.tr("Read &back…"), self.desk.theme, icon="message-square-quote")
        self.read_back.clicked.connect(self.read_back_wanted)
        self.request = Button(self.tr("Note a re&quest…"), self.desk.theme, icon="mail")
        self.request.clicked.connect(self.request_wanted)
        self.erase = Button(self.tr("&Erase this person…"), self.desk.theme, icon="user-x", kind=Kind.DANGER)
        self.erase.clicked.connect(self.erasure_wanted)

    def _lay_out(self) -> None:
        self.column.addWidget(self.several)
        self.column.addWidget(self._purpose)
        answers = QHBoxLayout()
        answers.setSpacing(6)
        for decision in (Decision.GIVEN, Decision.REFUSED):
            answers.addWidget(self.buttons[decision])
        self.column.addLayout(answers)
        self.column.addWidget(self.buttons[Decision.WITHDRAWN])
        self.column.addWidget(self._withdrawn)
        self.column.addWidget(Words(self.tr("All answers"), Type.OVERLINE))
        self.column.addWidget(self._history)
        self.column.addWidget(Words(self.tr("Kept with the next answer"), Type.OVERLINE))
        for field in (self.on, self.channel, self.version):
            field.setEnabled(not self.desk.read_only)
            self.column.addWidget(field)
        self.column.addSpacing(6)
        self.column.addWidget(self.read_back)
        self.column.addWidget(self.request)
        self.column.addWidget(self.erase)
        self.column.addStretch()

    def _now(self, who: Answered | None, purpose: Purpose | None) -> str:
        if who is None or purpose is None:
            return ""
        return f"{self._spoken.purposes[purpose]}: {self._spoken.said(who.now(purpose), who.otherwise(purpose))}"

    def _tell(self, answer: Consent) -> str:
        """Return one answer in a line; what was said of a single text begins with that."""
        decision = self._spoken.decisions[answer.decision]
        said = self.tr("One text: {answer}").format(answer=decision) if answer.passage else decision
        parts = (said, day_words(answer.on), answer.channel, answer.version)
        return "  ·  ".join(filter(None, parts))

    def _tell_several(self, who: Answered | None, chosen: int) -> None:
        """Say that an answer is about more people than the one who is shown."""
        self.several.setVisible(chosen > 1)
        if who is not None:
            meaning = self.tr(
                "%n people are chosen: an answer is for all of them. The rest here is about {name}.", "", chosen
            )
            self.several.words.setText(meaning.format(name=who.person.full_name))

    def _tell_sent(self, sent: Sequence[SentCopy]) -> None:
        """Say which readers still have words that were withdrawn."""
        self._withdrawn.setVisible(bool(sent))
        meaning = self.tr("Withdrawn, but these versions had been sent. Tell their readers.")
        self._withdrawn.words.setText("\n".join([meaning, *map(copy_words, sent)]))


def copy_words(copy: SentCopy) -> str:
    """Return one line about a sent version: document, version, day and reader."""
    return "  ·  ".join(filter(None, (f"{copy.document} v{copy.version}", day_words(copy.on), copy.to)))
