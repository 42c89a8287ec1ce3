"""Asks about people who had better not sit in one group, where a group puts them together nonetheless."""

from collections.abc import Collection, Sequence
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from copdesk.domain.composition import Relation
from copdesk.domain.relations import Together, questions
from copdesk.domain.roster import Person
from ui.kit.desk import Desk
from ui.kit.fields import LineField
from ui.kit.page import Banner
from ui.kit.people_vocabulary import PeopleVocabulary


class ApartQuestion(QWidget):
    """Shown as long as there is something to ask about; a reason settles it, here and everywhere else."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._asked: Together | None = None
        self.banner = Banner(desk.theme, "", "circle-help", "info")
        self.banner.words.setProperty("data", True)
        self.because = LineField(self.tr("They may sit together, because"), desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.banner)
        column.addWidget(self.because)
        self.because.committed.connect(self._settle)
        self.hide()

    def ask_about(self, groups: Sequence[Collection[UUID]]) -> int:
        """Ask about the first relation of which both sides sit in one of the groups; returns how many there are."""
        workbook, community = self._desk.workbook, self._desk.community
        relations = workbook.all(Relation, community_id=community) if community else []
        people = workbook.all(Person) if relations else []
        found = questions(relations, people, groups)
        self._asked = found[0] if found else None
        if self._asked is not None:
            self.banner.words.setText(self._words(self._asked, {p.id: p.full_name for p in people}, len(found) - 1))
            self.because.set_value("")
        self.because.setEnabled(not self._desk.read_only)
        self.setVisible(self._asked is not None)
        return len(found)

    def _words(self, asked: Together, names: dict[UUID, str], more: int) -> str:
        kind = PeopleVocabulary().relation_kinds()[asked.relation.kind]
        ones, others = (", ".join(names[person] for person in side) for side in (asked.ones, asked.others))
        words = self.tr("{ones} and {others} sit in one group ({relation}). Would you rather keep them apart?")
        told = words.format(ones=ones, others=others, relation=kind)
        return f"{told} {self.tr('And %n more.', '', more)}" if more else told

    def _settle(self, because: str) -> None:
        if self._asked is not None and because.strip():
            relation = self._desk.workbook.get(Relation, self._asked.relation.id)
            if relation is not None:
                with self._desk.edit(self.tr("Let them sit together")) as edit:
                    edit.put(relation.with_(because=because))
