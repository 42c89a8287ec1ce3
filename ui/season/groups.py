"""The theme groups: what each is about, who is in it, and what came of it."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from copdesk.domain.season import ThemeGroup
from ui.kit.controls import Button, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import LineField, TextField
from ui.kit.tables import CardTable, Column, Rows
from ui.season.apart import ApartQuestion
from ui.season.edits import SeasonEdits
from ui.season.gathered import Gathered
from ui.season.pane import lay_out_pane
from ui.season.people import PeopleField


class GroupsPane(QWidget):
    """The list of groups, and the fields of the one that is chosen."""

    def __init__(self, desk: Desk, gathered: Gathered, edits: SeasonEdits) -> None:
        super().__init__()
        self._desk, self._gathered, self._edits = desk, gathered, edits
        theme = desk.theme
        self.hint = Words(
            self.tr("A theme group meets in every session in which a track bears its name."), Type.CAPTION, wrap=True
        )
        column: Column[ThemeGroup] = Column(self.tr("Group"), lambda group: group.name, 0, detail=self._detail)
        self.rows: Rows[ThemeGroup] = Rows([column], key=lambda group: group.id, parent=self)
        self.table = CardTable(self.rows, theme, desk.settings, called="season-groups", name=self.tr("Theme groups"))
        self.table.horizontalHeader().hide()
        self.table.setMinimumHeight(theme.scaled(130))
        self.add = Button(self.tr("&Add a group"), theme, icon="plus")
        self.removal = Button(self.tr("&Remove group"), theme, icon="trash-2")
        self.name = LineField(self.tr("&Name of the group"), desk, most=200)
        self.key_question = TextField(self.tr("&Key question"), desk, lines=3)
        self.results = TextField(self.tr("What &came of it"), desk, lines=3)
        self.members = PeopleField(desk, gathered, self.tr("Add a me&mber"))
        self.apart = ApartQuestion(desk)
        self._fields = QWidget()
        self._lay_out()
        self._join()

    def refill(self) -> None:
        """Show what is known now."""
        self.rows.set_rows(self._gathered.season.groups)
        self.add.setEnabled(self._desk.community is not None and not self._desk.read_only)
        self._show()

    def _lay_out(self) -> None:
        fields = (self.name, self.key_question, self.results, self.members, self.apart)
        lay_out_pane(self, (self.hint, self.table), (self.add, self.removal), self._fields, fields)

    def _join(self) -> None:
        self.table.chosen.connect(self._show)
        self.table.removal_wanted.connect(self._remove)
        self.add.clicked.connect(self._add)
        self.removal.clicked.connect(self._remove)
        self.name.committed.connect(self._rename)
        self.key_question.committed.connect(self._ask)
        self.results.committed.connect(self._tell)
        self.members.changed.connect(self._change_members)

    def _detail(self, group: ThemeGroup) -> str:
        members = self.tr("%n member(s)", "", len(group.member_ids))
        meetings = self.tr("%n meeting(s)", "", self._gathered.season.meetings_of(group.id))
        return f"{members} · {meetings}"

    def _show(self, *args: object) -> None:
        group = self.table.row
        chosen = isinstance(group, ThemeGroup)
        self._fields.setVisible(chosen)
        self.removal.setEnabled(chosen and not self._desk.read_only)
        self._fields.setEnabled(not self._desk.read_only)
        if isinstance(group, ThemeGroup):
            self.name.set_value(group.name)
            self.key_question.set_value(group.key_question)
            self.results.set_value(group.results)
            self.members.show_people(group.member_ids)
            self.apart.ask_about([group.member_ids])

    def _add(self) -> None:
        made = self._edits.add_group(self.tr("New theme group"))
        if made is not None and self.table.choose(made):
            self.name.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.name.line.selectAll()

    def _remove(self, *args: object) -> None:
        group = self.table.row
        if isinstance(group, ThemeGroup) and not self._desk.read_only:
            self._edits.remove_group(group)

    def _rename(self, name: str) -> None:
        self._change("name", name)

    def _ask(self, question: str) -> None:
        self._change("key_question", question)

    def _tell(self, results: str) -> None:
        self._change("results", results)

    def _change_members(self, members: tuple[UUID, ...]) -> None:
        self._change("member_ids", members)

    def _change(self, field: str, value: object) -> None:
        group = self.table.row
        if isinstance(group, ThemeGroup):
            self._edits.change_group(group.id, field, value)
