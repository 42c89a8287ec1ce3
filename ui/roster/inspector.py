"""The panel beside the roster: who is chosen, in three leaves, or what can be done for several at once."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.store.lists import RosterLine
from copdesk.store.soon import NEEDED
from ui.kit.cells import Cell, face
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.flow import FlowLayout
from ui.kit.page import Inspector
from ui.kit.soon import Soon
from ui.kit.theme import Theme
from ui.roster.columns import initials, name_of, seed_of
from ui.roster.roads import Roads
from ui.roster.words import RosterWords

if TYPE_CHECKING:  # the list is painted before these are imported
    from ui.roster.consents import ConsentPane
    from ui.roster.leaves import Leaves
    from ui.roster.profile import ProfilePane
    from ui.roster.several import SeveralPane
    from ui.roster.story import StoryPane

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
    """Shows nobody, one person or several; what is below the heading is built once the heading has been painted."""

    removal_wanted = Signal()

    def __init__(self, desk: Desk, spoken: RosterWords) -> None:
        super().__init__(desk.theme, width=336)
        self.roads = Roads(self)
        self.setAccessibleName(self.tr("Details of the participant"))
        self._desk, self._spoken = desk, spoken
        self._leaves: Leaves | None = None
        self._soon = Soon((*NEEDED, "ui.roster.leaves"), self)
        self._soon.ready.connect(self._build_leaves)
        self._line: RosterLine | None = None
        self._shown: list[RosterLine] = []
        self._nobody = Words(self.tr("Choose somebody to see and change their details."), Type.MUTED, wrap=True)
        self._make_head(desk.theme)
        self.body.addWidget(self._nobody)
        self.body.addStretch()
        self.refresh([])

    @property
    def profile(self) -> "ProfilePane":
        """The leaf that says who somebody is."""
        return self._build_leaves().profile

    @property
    def consent(self) -> "ConsentPane":
        """The leaf with what somebody agreed to."""
        return self._build_leaves().consent

    @property
    def story(self) -> "StoryPane":
        """The leaf with what somebody went through."""
        return self._build_leaves().story

    @property
    def several(self) -> "SeveralPane":
        """What can be done for several people at once."""
        return self._build_leaves().several

    def show_lines(self, lines: Sequence[RosterLine]) -> None:
        """Show whoever is chosen; the same people again cost nothing."""
        if list(lines) != self._shown:
            self.refresh(lines)

    def refresh(self, lines: Sequence[RosterLine]) -> None:
        """Show whoever is chosen, read again."""
        if [line.person for line in lines] != [line.person for line in self._shown]:
            self.scroll_to_top()
        self._shown = list(lines)
        self._line = lines[0] if len(lines) == 1 else None
        if len(lines) > 1:
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
        self._turn()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Build the rest, once what is there has been painted."""
        super().paintEvent(event)
        if self._leaves is None:
            self._soon.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """Build nothing for somebody who went elsewhere; the workbook may be closing."""
        self._soon.stop()
        super().hideEvent(event)

    def turn_to(self, leaf: int) -> None:
        """Turn to a leaf: the profile, consent or the story."""
        self._build_leaves()
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
        self._group.idClicked.connect(self.scroll_to_top)
        self.head.addWidget(self._tabs)

    def _turn(self, *args: object) -> None:
        """Show the leaf that is turned to, filled for the people of the moment."""
        if self._leaves is not None:
            self._leaves.setVisible(bool(self._shown))
            self._leaves.show_lines(self._shown, self._group.checkedId())

    def _build_leaves(self) -> "Leaves":
        if self._leaves is None:
            from ui.roster.leaves import Leaves

            self._leaves = Leaves(self._desk, self._spoken, self.roads)
            self._leaves.removal_wanted.connect(self.removal_wanted)
            self.body.insertWidget(0, self._leaves)
            self._turn()
        return self._leaves
