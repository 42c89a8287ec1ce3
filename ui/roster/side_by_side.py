"""Two people who may be one, side by side: what each card says, and which of the two is right."""

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.entity import Entity
from copdesk.domain.merging import Part, Side
from copdesk.domain.roster import Attendance, Organisation, Person
from copdesk.store.workbook import Workbook
from ui.kit.controls import Dial, Type, Words
from ui.kit.theme import Theme

_LONG = 16
_BREAKS = re.compile(r"([@._/-]|\w{14})(?=\S)")


class Answer(Words):
    """What one card says, which may be taken by a click on its words as well as on the circle before them."""

    def __init__(self, text: str, dial: Dial) -> None:
        super().__init__(_breakable(text), wrap=True, data=True)
        self._dial = dial
        self.setAccessibleName(text)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take it."""
        self._dial.click()


class SideBySide(QWidget):
    """One row for each thing that is known; where the two differ, one of them is chosen."""

    unkept = True
    """What is chosen is kept when they become one; until then a lock keeps it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._groups: dict[Part, QButtonGroup] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._sheet = QWidget()
        self._column.addWidget(self._sheet)
        self._column.addStretch()

    @property
    def chosen(self) -> Mapping[Part, Side]:
        """Which side is right, for each thing in which they differ."""
        return {part: Side.KEPT if group.checkedId() == 0 else Side.GONE for part, group in self._groups.items()}

    def dials(self, part: Part) -> list[Dial]:
        """Return the two choices for one thing; none where they agree."""
        group = self._groups.get(part)
        return [dial for dial in group.buttons() if isinstance(dial, Dial)] if group else []

    def show_pair(self, workbook: Workbook, people: Sequence[Person], about: Sequence[Sequence[Entity]]) -> None:
        """Show two people and how much is kept about each."""
        self._begin_anew()
        grid = QGridLayout(self._sheet)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for part, caption in self._captions().items():
            words = [_said(workbook, part, person) for person in people]
            if any(words):
                self._add_row(grid, part, caption, words)
        counted = [self._counted(entities) for entities in about]
        self._add_plain(grid, self.tr("Kept with them"), counted)

    def show_nobody(self) -> None:
        """Show nothing."""
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._groups = {}
        self._column.removeWidget(self._sheet)
        self._sheet.hide()
        self._sheet.deleteLater()
        self._sheet = QWidget()
        self._column.insertWidget(0, self._sheet)

    def _add_row(self, grid: QGridLayout, part: Part, caption: str, words: Sequence[str]) -> None:
        if not all(words) or words[0] == words[1]:
            self._add_plain(grid, caption, words, alone=self.tr("only here"))
            return
        row = grid.rowCount()
        grid.addWidget(Words(caption, Type.CAPTION), row, 0, Qt.AlignmentFlag.AlignTop)
        group = QButtonGroup(self._sheet)
        for side, text in enumerate(words):
            dial = Dial("", self._theme)
            dial.setAccessibleName(f"{caption}: {text}")
            dial.setToolTip(text)
            dial.setProperty("data", True)
            group.addButton(dial, side)
            both = QHBoxLayout()
            both.setSpacing(6)
            both.addWidget(dial, 0, Qt.AlignmentFlag.AlignTop)
            both.addWidget(Answer(text, dial), 1)
            grid.addLayout(both, row, side + 1)
        group.button(0).setChecked(True)
        self._groups[part] = group

    def _add_plain(self, grid: QGridLayout, caption: str, words: Sequence[str], alone: str = "") -> None:
        """Add what is not to be chosen; `alone` stands below what one of the two says and the other does not."""
        row = grid.rowCount()
        grid.addWidget(Words(caption, Type.CAPTION), row, 0, Qt.AlignmentFlag.AlignTop)
        for side, text in enumerate(words):
            said = Words(_breakable(text) or "–", wrap=True, data=True)
            both = QVBoxLayout()
            both.setSpacing(1)
            both.addWidget(said)
            if text and not all(words):
                both.addWidget(Words(alone, Type.SMALL))
                said.setAccessibleName(f"{text}, {alone}")
            elif text:
                said.setAccessibleName(text)
            both.addStretch()
            grid.addLayout(both, row, side + 1)

    def _counted(self, entities: Sequence[Entity]) -> str:
        met = sum(isinstance(entity, Attendance) for entity in entities)
        rest = len(entities) - met
        return ", ".join([self.tr("%n session(s)", "", met), self.tr("%n other thing(s)", "", rest)])

    def _captions(self) -> dict[Part, str]:
        return {
            Part.NAME: self.tr("Name"),
            Part.EMAIL: self.tr("E-mail"),
            Part.PHONE: self.tr("Phone"),
            Part.ORGANISATION: self.tr("Organisation"),
            Part.JOB_TITLE: self.tr("Job title"),
            Part.EXTERNAL_ID: self.tr("Number in the other system"),
        }


def _said(workbook: Workbook, part: Part, person: Person) -> str:
    """Return what one card says about one thing; addresses and numbers all together."""
    if part is Part.NAME:
        return person.full_name
    if part is Part.ORGANISATION:
        place = workbook.get(Organisation, person.organisation_id) if person.organisation_id else None
        return place.name if place else ""
    others = {Part.EMAIL: person.other_emails, Part.PHONE: person.other_phones}.get(part, ())
    return ", ".join(str(one) for one in (*part.of(person), *others) if one)


def _breakable(text: str) -> str:
    """Return a text in which long words, such as addresses, may go on in the next line."""
    words = text.split(" ")
    return " ".join(_BREAKS.sub("\\1\u200b", word) if len(word) > _LONG else word for word in words)
