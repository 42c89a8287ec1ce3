"""What somebody wants for themselves, brings to the group and comes for, in their own words."""

from uuid import UUID

from PySide6.QtCore import QObject

from copdesk.domain.roster import Participation
from ui.interviews.person_edits import PersonEdits
from ui.kit.desk import Desk
from ui.kit.fields import TextField
from ui.kit.fold import Fold


class GivingPane(Fold):
    """Three fields that fold away; the heading says how many are filled in."""

    def __init__(self, desk: Desk) -> None:
        title = self.tr("Give and take")
        super().__init__(title, desk.theme, desk.settings, called="intake.giving", open_at_first=False)
        self._edits = PersonEdits(desk)
        self._person: UUID | None = None
        self.fields = {
            "goal": TextField(self.tr("Their own goal"), desk, lines=2),
            "brings": TextField(self.tr("What they bring"), desk, lines=2),
            "seeks": TextField(self.tr("What they come for"), desk, lines=2),
        }
        for name, field in self.fields.items():
            field.setProperty("names", name)
            field.text.setMaximumHeight(field.text.minimumHeight() + desk.theme.scaled(24))
            field.committed.connect(self._keep)
            self.add(field)

    def show_person(self, person: UUID) -> None:
        """Show what somebody said."""
        if person != self._person:
            self.keep()
        self._person = person
        way: Participation | None = self._edits.participation(person)
        self.setVisible(way is not None)
        if way is None:
            return
        for name, field in self.fields.items():
            value = getattr(way, name)
            if not (field.editor.hasFocus() and field.value == value):
                field.set_value(value)
        filled = sum(bool(getattr(way, name).strip()) for name in self.fields)
        self.tell(self.tr("{filled} of {all}").format(filled=filled, all=len(self.fields)))

    def keep(self) -> None:
        """Keep what is being typed."""
        for field in self.fields.values():
            field.commit()

    def _keep(self, text: str) -> None:
        field: QObject | None = self.sender()
        if self._person is not None and field is not None:
            self._edits.say_of_oneself(self._person, str(field.property("names")), text)
