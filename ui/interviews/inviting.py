"""Inviting somebody to an intake: a text to paste into a mail, and a file for the calendar."""

from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from copdesk.domain.choices import InterviewState
from copdesk.domain.community import Community
from copdesk.domain.interviews import Interview
from copdesk.domain.invitations import InterviewFacts, facts_of
from copdesk.domain.roster import Person
from copdesk.exchange.interviews_out import interview_calendar
from copdesk.exchange.whole_file import write_whole
from copdesk.sentences.intake_mail import invitation
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import LineField
from ui.kit.paths import documents_folder


class Calendars(QObject):
    """Saves interviews for a calendar."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk

    def save_one(self, interview: Interview) -> None:
        """Save one interview for whoever is invited: nothing about anybody is in it."""
        community = self._desk.workbook.get(Community, interview.community_id)
        if community is not None:
            self._save(community, [(interview.id, facts_of(interview, community))])

    def save_planned(self) -> None:
        """Save all planned interviews for the facilitator's own calendar, with names."""
        workbook = self._desk.workbook
        community = workbook.get(Community, self._desk.community) if self._desk.community else None
        if community is None:
            return
        held = workbook.all(Interview, community_id=community.id, state=InterviewState.PLANNED)
        people = {person.id: person for person in workbook.all(Person)}
        planned = [(one.id, _named(one, community, people[one.person_id])) for one in held if one.on is not None]
        if planned:
            self._save(community, planned)
        else:
            self._desk.ask.hint(self.tr("No interview is planned on a day yet"))

    def _save(self, community: Community, interviews: list[tuple[UUID, InterviewFacts]]) -> None:
        self._data = interview_calendar(interviews, community.language, datetime.now(UTC))
        suggestion = documents_folder() / self.tr("interview.ics")
        kinds = self.tr("Calendar files (*.ics)")
        self._desk.ask.save_file(self.tr("Save for a calendar"), kinds, suggestion, self.write)

    def write(self, path: Path) -> None:
        """Write what was made."""
        title = self.tr("Saving")
        self._desk.jobs.run(write_whole, path, self._data, done=self._written, title=title)

    def _written(self, *args: object) -> None:
        self._desk.ask.notice(self.tr("Saved for a calendar"))


class InvitationDialog(QDialog):
    """The text with its facts filled in, to be changed before it is copied; it is not kept."""

    def __init__(self, desk: Desk, interview: Interview, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._interview = desk, interview
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Invitation"))
        self.setProperty("paint", "ground")
        community = desk.workbook.get(Community, interview.community_id)
        assert community is not None
        person = desk.workbook.get(Person, interview.person_id)
        mail = invitation(facts_of(interview, community, person), community.language)
        self._to = person.email if person else ""
        self.subject = LineField(self.tr("Su&bject"), desk)
        self.subject.set_value(mail.subject)
        self.body = QPlainTextEdit(mail.body)
        self.body.setAccessibleName(self.tr("Text of the invitation"))
        self.body.setTabChangesFocus(True)
        self.copy = Button(self.tr("&Copy the text"), desk.theme, icon="copy", kind=Kind.PRIMARY)
        self.save = Button(self.tr("For the calenda&r…"), desk.theme, icon="calendar-plus")
        self.save.setEnabled(interview.on is not None)
        self.save.setToolTip(self.tr("A file to send along; nothing about others is in it"))
        self.done_button = Button(self.tr("C&lose"), desk.theme, kind=Kind.GHOST)
        self._calendars = Calendars(desk, self)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self.done_button.clicked.connect(self.accept)
        self._lay_out(person.full_name if person else "")

    def _copy(self) -> None:
        """Put the text on the clipboard."""
        QGuiApplication.clipboard().setText(self.body.toPlainText())
        self._desk.ask.notice(self.tr("The invitation is on the clipboard"))

    def _save(self) -> None:
        self._calendars.save_one(self._interview)

    def _lay_out(self, name: str) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.save)
        foot.addStretch()
        foot.addWidget(self.done_button)
        foot.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 22, 26, 20)
        column.setSpacing(12)
        column.addWidget(Words(self.tr("Invitation"), Type.HEADING))
        column.addWidget(Words(" · ".join(p for p in (name, self._to) if p), Type.MUTED, data=True, elide=True))
        column.addWidget(self.subject)
        column.addWidget(self.body, 1)
        column.addLayout(foot)
        self.resize(self._desk.theme.scaled(560), self._desk.theme.scaled(560))


def _named(interview: Interview, community: Community, person: Person) -> InterviewFacts:
    """Return the facts with the whole name, as one's own calendar shows it."""
    facts = facts_of(interview, community)
    return InterviewFacts(
        community=facts.community,
        name=person.full_name,
        on=facts.on,
        at=facts.at,
        minutes=facts.minutes,
        place=facts.place,
    )
