"""The questions that come back every session: typed in session by session, read person by person over time."""

from uuid import UUID

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from copdesk.domain.sessions import Session
from copdesk.domain.standing import StandingAnswers
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.empty import EmptyState
from ui.kit.fields import ChoiceField, TextField
from ui.kit.fold import Fold
from ui.kit.page import on_card
from ui.reading.material import Material, Voice
from ui.reading.standing_table import AnswerTable, Row


class StandingView(QWidget):
    """Rows are people of one session, or the sessions of one person; `questions_typed` carries what is asked."""

    questions_typed = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._material = desk, Material(None, {})
        self._known = StandingAnswers(())
        self.by_session = Button(self.tr("By session"), desk.theme, icon="calendar-days", kind=Kind.SEGMENT)
        self.by_person = Button(self.tr("By person"), desk.theme, icon="users", kind=Kind.SEGMENT)
        self._group = QButtonGroup(self)
        self.by_session.setChecked(True)
        self.session = ChoiceField(self.tr("Session"), desk, [], labelled=False)
        self.person = ChoiceField(self.tr("Participant"), desk, [], labelled=False)
        self.count = Words("", Type.SMALL, data=True)
        self.table = AnswerTable(desk.theme, self.tr("Answers of every session"))
        self.table.answers.editable = not desk.read_only
        self.questions = TextField(self.tr("One question on each line"), desk, lines=3)
        self.questions.setEnabled(not desk.read_only)
        self.questions.text.setMaximumHeight(self.questions.text.minimumHeight() + desk.theme.scaled(20))
        self._fold = Fold(
            self.tr("The questions"), desk.theme, desk.settings, called="reading.standing", open_at_first=False
        )
        self._fold.add(self.questions)
        told = self.tr(
            "Questions that come back every session show how far people come. Write them above, one on each line."
        )
        self._none = EmptyState(desk.theme, "rotate-ccw", self.tr("Nothing comes back every session yet"), told)
        self._views = QStackedWidget()
        self._lay_out()
        for button in (self.by_session, self.by_person):
            self._group.addButton(button)
        self._group.buttonClicked.connect(self._show)
        for field in (self.session, self.person):
            field.committed.connect(self._show)
        self.questions.committed.connect(self._ask)

    def show_material(self, material: Material) -> None:
        """Show the answers of a community."""
        self._material, self._known = material, StandingAnswers(material.standing)
        standing = material.community.standing_questions if material.community else ()
        if not self.questions.editor.hasFocus():
            self.questions.set_value("\n".join(standing))
        self._fold.tell(self.tr("%n question(s)", "", len(standing)))
        kept = self.session.value
        self.session.set_choices([(one.id, self._call(one)) for one in material.sessions])
        known = [one.id for one in material.sessions]
        self.session.set_value(kept if kept in known else known[0] if known else None)
        kept = self.person.value
        people = self._people()
        self.person.set_choices([(one.person, one.name) for one in people])
        ids = [one.person for one in people]
        self.person.set_value(kept if kept in ids else ids[0] if ids else None)
        self._show()

    def _ask(self, typed: str) -> None:
        self.questions_typed.emit(typed)

    def _people(self) -> list[Voice]:
        """Return participants, and whoever answered without being one any more."""
        found = {voice.person: voice for voice in self._material.participants}
        for answer in self._material.standing:
            found.setdefault(answer.person_id, self._material.voice(answer.person_id))
        return sorted(found.values(), key=lambda voice: voice.order)

    def _show(self, *args: object) -> None:
        material, by_person = self._material, self.by_person.isChecked()
        questions = self._known.questions(material.community.standing_questions if material.community else ())
        self.session.setVisible(not by_person)
        self.person.setVisible(by_person)
        self.table.answers.first = self.tr("Session") if by_person else self.tr("Participant")
        rows = self._sessions_of(self.person.value) if by_person else self._people_in(self.session.value)
        self._views.setCurrentIndex(1 if questions and rows else 0)
        self.table.answers.show_answers(rows, questions, self._known)
        given = sum(
            bool(self._known.text(row.session, row.person, question).strip()) for row in rows for question in questions
        )
        told = self.tr("{given} of {all} answered")
        self.count.setText(told.format(given=given, all=len(rows) * len(questions)) if rows and questions else "")

    def _people_in(self, session: UUID | None) -> list[Row]:
        return [Row(session, voice.person, voice.name) for voice in self._people()] if session else []

    def _sessions_of(self, person: UUID | None) -> list[Row]:
        return [Row(one.id, person, self._call(one)) for one in self._material.sessions] if person else []

    def _call(self, session: Session) -> str:
        day = QLocale().toString(QDate(session.day.year, session.day.month, session.day.day), "d MMM yyyy")
        return " · ".join(part for part in (session.number, session.title, day.replace(".", "")) if part)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(self.by_session)
        both.addWidget(self.by_person)
        row.addLayout(both)
        row.addWidget(self.session, 3)
        row.addWidget(self.person, 3)
        row.addWidget(self.count, 1)
        self._views.addWidget(self._none)
        self._views.addWidget(on_card(self.table))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._fold)
        column.addWidget(self._views, 1)
