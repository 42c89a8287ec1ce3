"""The panel beside the roster: who is chosen, in three leaves, or what can be done for several at once."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.store.lists import RosterLine
from ui.kit.cells import Cell, face
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.flow import FlowLayout
from ui.kit.page import Inspector
from ui.kit.theme import Theme
from ui.roster.columns import initials, name_of, seed_of
from ui.roster.consents import ConsentPane
from ui.roster.edits import RosterEdits
from ui.roster.profile import ProfilePane
from ui.roster.several import SeveralPane
from ui.roster.story import StoryPane
from ui.roster.words import RosterWords

_FACE = 52


class Face(QWidget):
    """A round with somebody's initials."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._initials, self._seed = theme, "", 0
        self.setFixedSize(_FACE, _FACE)

    def show_person(self, line: RosterLine) -> None:
        """Show whose it is."""
        self._initials, self._seed = initials(line.given_name, line.family_name), seed_of(line.person)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face(Cell(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self._theme), self._initials, self._seed, 50)


class RosterInspector(Inspector):
    """Shows nobody, one person or several."""

    removal_wanted = Signal()

    def __init__(self, desk: Desk, edits: RosterEdits, spoken: RosterWords) -> None:
        super().__init__(desk.theme, width=336)
        self.setAccessibleName(self.tr("Details of the participant"))
        self._desk, self._edits, self._spoken = desk, edits, spoken
        self._line: RosterLine | None = None
        self._shown: list[RosterLine] = []
        self.profile = ProfilePane(desk, edits, spoken)
        self.consent = ConsentPane(desk, edits, spoken)
        self.story = StoryPane(desk, spoken)
        self.several = SeveralPane(desk, edits, spoken)
        self._nobody = Words(self.tr("Choose somebody to see and change their details."), Type.MUTED, wrap=True)
        self._leaves = (self.profile, self.consent, self.story)
        self._make_head(desk.theme)
        for pane in (*self._leaves, self.several, self._nobody):
            self.body.addWidget(pane)
        self.body.addStretch()
        self.profile.removal_wanted.connect(self.removal_wanted)
        self.several.removal_wanted.connect(self.removal_wanted)
        self.refresh([])

    def show_lines(self, lines: Sequence[RosterLine]) -> None:
        """Show whoever is chosen; the same people again cost nothing."""
        if list(lines) != self._shown:
            self.refresh(lines)

    def refresh(self, lines: Sequence[RosterLine]) -> None:
        """Show whoever is chosen, read again."""
        self._shown = list(lines)
        self._line = lines[0] if len(lines) == 1 else None
        if len(lines) > 1:
            self.several.show_lines(lines)
            self._name.setText(self.tr("%n people selected", "", len(lines)))
            self._work.setText("")
        elif self._line is not None:
            self._face.show_person(self._line)
            self._name.setText(name_of(self._line))
            self._work.setText(self._line.organisation)
        self._face.setVisible(self._line is not None)
        self._tabs.setVisible(self._line is not None)
        self._top.setVisible(bool(lines))
        self._nobody.setVisible(not lines)
        self.several.setVisible(len(lines) > 1)
        self._turn()

    def turn_to(self, leaf: int) -> None:
        """Turn to a leaf: the profile, consent or the story."""
        self._group.button(leaf).click()

    def _make_head(self, theme: Theme) -> None:
        self._face = Face(theme)
        self._name = Words("", Type.HEADING, data=True, elide=True)
        self._work = Words("", Type.MUTED, data=True, elide=True)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch()
        words.addWidget(self._name)
        words.addWidget(self._work)
        words.addStretch()
        self._top = QWidget()
        row = QHBoxLayout(self._top)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(14)
        row.addWidget(self._face)
        row.addLayout(words, 1)
        self.head.addWidget(self._top)
        self._tabs = QWidget()
        tabs = FlowLayout(self._tabs, spacing=6)
        self._group = QButtonGroup(self)
        for number, text in enumerate((self.tr("Profil&e"), self.tr("Consen&t"), self.tr("T&hread"))):
            tab = Button(text, theme, kind=Kind.SEGMENT)
            self._group.addButton(tab, number)
            tabs.addWidget(tab)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self._turn)
        self.head.addWidget(self._tabs)

    def _turn(self, *args: object) -> None:
        """Show the leaf that is turned to, filled for the person of the moment."""
        shown = self._leaves[self._group.checkedId()] if self._line is not None else None
        for leaf in self._leaves:
            leaf.setVisible(leaf is shown)
        if self._line is None or self._desk.community is None:
            return
        identity = self._line.person_id
        if shown is self.consent:
            self.consent.show_person(identity)
        elif shown is self.story:
            self.story.show_person(self._desk.community, identity)
        else:
            person, way = self._edits.person(identity), self._edits.participation(identity)
            if person is not None and way is not None:
                self.profile.show_person(person, way)
