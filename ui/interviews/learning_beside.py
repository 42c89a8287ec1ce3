"""The learning questions of whoever is spoken with, over the interview: with one key, and one key back."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.changes import ChangeSet
from copdesk.domain.interviews import Interview
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.roster import Participation
from ui.interviews.edits import InterviewEdits
from ui.interviews.giving import GivingPane
from ui.interviews.learning import LearningPane
from ui.interviews.people import standings
from ui.kit.controls import Button, Type, Words
from ui.kit.desk import Desk
from ui.kit.page import scrolling


class LearningBeside(QDialog):
    """The same fields as in the list of intakes; everything is kept as it is typed."""

    def __init__(self, desk: Desk, edits: InterviewEdits, interview: Interview, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._community, self._person = desk, interview.community_id, interview.person_id
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Learning question"))
        self.setProperty("paint", "ground")
        self._name = Words("", Type.HEADING, data=True, elide=True)
        self.learning, self.giving = LearningPane(desk, edits), GivingPane(desk)
        self.learning.setEnabled(not desk.read_only)
        self.giving.setEnabled(not desk.read_only)
        self.back = Button(self.tr("&Back to the interview"), desk.theme, icon="arrow-left")
        self.back.clicked.connect(self.accept)
        self._lay_out()
        self._show()
        self.learning.text.text.setFocus()
        desk.changed.connect(self._changed)

    @property
    def person(self) -> UUID:
        """Whose questions these are."""
        return self._person

    def done(self, result: int) -> None:
        """Keep what is being typed before the window goes."""
        self.learning.keep()
        self.giving.keep()
        self._desk.changed.disconnect(self._changed)
        super().done(result)

    def _changed(self, changes: ChangeSet) -> None:
        if any(isinstance(change.entity, LearningQuestion | Participation) for change in changes.changes):
            self._show()

    def _show(self) -> None:
        found = standings(self._desk.workbook, self._community)
        one = next((standing for standing in found if standing.person == self._person), None)
        if one is not None:
            self._name.setText(one.name)
            self.learning.show_standing(one)
            self.giving.show_person(one.person)

    def _lay_out(self) -> None:
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 10, 0)
        inside.setSpacing(14)
        inside.addWidget(self.learning)
        inside.addWidget(self.giving)
        inside.addStretch()
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 22, 20, 20)
        column.setSpacing(12)
        column.addWidget(self._name)
        column.addWidget(scrolling(inside), 1)
        column.addLayout(foot)
        self.resize(self._desk.theme.scaled(460), self._desk.theme.scaled(600))
