"""What somebody allowed, purpose by purpose; a new answer is added below the earlier ones."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copdesk.domain.choices import Decision, Purpose
from copdesk.domain.consent import Consent, latest
from ui.kit.controls import Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField, DateField, LineField
from ui.roster.edits import RosterEdits
from ui.roster.words import RosterWords


class ConsentPane(QWidget):
    """One choice for each purpose, and all answers with their dates below it."""

    def __init__(self, desk: Desk, edits: RosterEdits, spoken: RosterWords) -> None:
        super().__init__()
        self._desk, self._edits, self._spoken = desk, edits, spoken
        self._person: UUID | None = None
        self._answers: list[Consent] = []
        self._on = DateField(self.tr("Answer &given on"), desk, optional=False)
        self._channel = LineField(self.tr("H&ow they said it"), desk, hint=self.tr("by mail, in the intake"))
        self.choices: dict[Purpose, ChoiceField] = {}
        self._told: dict[Purpose, Words] = {}
        self._lay_out()

    def show_person(self, person: UUID) -> None:
        """Show what one person said about every purpose."""
        if person != self._person:
            self._person = person
            self._on.set_value(date.today())
            self._channel.set_value("")
        self._answers = self._desk.workbook.all(Consent, person_id=person)
        for purpose, choice in self.choices.items():
            answers = in_order(a for a in self._answers if a.purpose is purpose)
            now = latest(answers, person, purpose)
            choice.set_choices(self._offered(now))
            choice.set_value(now)
            self._told[purpose].setText("  ·  ".join(map(self._tell, answers)))
            self._told[purpose].setVisible(bool(answers))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        meaning = self.tr("Every answer stays. The latest one decides what is printed.")
        column.addWidget(Words(meaning, Type.MUTED, wrap=True))
        column.addWidget(self._on)
        column.addWidget(self._channel)
        for purpose, label in self._spoken.purposes.items():
            choice = ChoiceField(label, self._desk, [])
            choice.setObjectName(purpose.value)
            choice.committed.connect(self._record)
            told = Words("", Type.SMALL, wrap=True)
            column.addWidget(choice)
            column.addWidget(told)
            self.choices[purpose], self._told[purpose] = choice, told
        column.addStretch()

    def _offered(self, now: Decision | None) -> list[tuple[Decision | None, str]]:
        """Return what can be answered; only what was given can be withdrawn, and nothing becomes unasked again."""
        offered: list[tuple[Decision | None, str]] = [] if now else [(None, self.tr("Not asked"))]
        usable = [d for d in Decision if d is not Decision.WITHDRAWN or now in (Decision.GIVEN, Decision.WITHDRAWN)]
        return offered + [(decision, self._spoken.decisions[decision]) for decision in usable]

    def _tell(self, answer: Consent) -> str:
        day = QLocale().toString(QDate(answer.on.year, answer.on.month, answer.on.day), "d MMM yyyy").replace(".", "")
        words = f"{self._spoken.decisions[answer.decision]} {day}"
        if answer.passage is not None:
            words = self.tr("one text: {answer}").format(answer=words)
        return f"{words} ({answer.channel})" if answer.channel else words

    def _record(self, decision: Decision | None) -> None:
        if self._person is None or decision is None:
            return
        purpose, on = Purpose(self.sender().objectName()), self._on.value
        on = on if isinstance(on, date) else date.today()
        overtaken = any(a.purpose is purpose and a.passage is None and a.on > on for a in self._answers)
        self._edits.record_consent(self._person, purpose, decision, on, self._channel.value)
        if overtaken:
            self.choices[purpose].show_problem(self.tr("Kept with its date; the later answer below decides."))


def in_order(answers: Iterable[Consent]) -> list[Consent]:
    """Return answers by date, those of one day in the order in which they were given."""
    return sorted(answers, key=lambda answer: (answer.on, answer.number))
