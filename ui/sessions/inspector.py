"""The panel beside the timeline: the chosen block, the session as a whole, or its questions."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.page import Inspector
from ui.sessions.block_fields import BlockFields
from ui.sessions.checks_panel import ChecksPanel
from ui.sessions.gestures import Gestures
from ui.sessions.keys import KeyList
from ui.sessions.programme import Programme
from ui.sessions.session_fields import SessionFields
from ui.sessions.words import SessionWords


class Side(StrEnum):
    """What the panel can show."""

    BLOCK = "block"
    SESSION = "session"
    QUESTIONS = "questions"


class DesignerInspector(Inspector):
    """One panel with three sides; choosing a block turns to that block."""

    block_wanted = Signal(object)

    def __init__(self, desk: Desk, programme: Programme, gestures: Gestures, words: SessionWords) -> None:
        super().__init__(desk.theme, name=self.tr("Details of block and session"))
        self._programme = programme
        self.block = BlockFields(desk, programme, gestures, words)
        self.session = SessionFields(desk, programme, words)
        self.questions = ChecksPanel(programme, gestures)
        self._nothing = NoBlock(desk)
        self.tabs = self._make_tabs(desk)
        for side in (self.block, self._nothing, self.session, self.questions):
            self.body.addWidget(side)
        self.block.removal_wanted.connect(gestures.set_aside)
        self.questions.block_wanted.connect(self.block_wanted)
        programme.changed.connect(self._show_side)
        programme.chosen.connect(self._turn)
        self.turn_to(Side.SESSION)

    def turn_to(self, side: Side) -> None:
        """Show another side."""
        self.tabs[side].setChecked(True)
        self._show_side()

    def edit_title(self) -> None:
        """Let somebody type the title of the chosen block, or else of the session."""
        field = self.session.title if self._programme.block is None else self.block.title
        self.turn_to(Side.SESSION if self._programme.block is None else Side.BLOCK)
        (self.session if self._programme.block is None else self.block).what.unfold()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.line.selectAll()

    def edit_field(self, name: str) -> None:
        """Let somebody type in the field of the chosen block that holds this."""
        self.turn_to(Side.BLOCK)
        for group in self.block.groups:
            field = group.fields.get(name)
            if field is not None:
                group.unfold()
                field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make_tabs(self, desk: Desk) -> dict[Side, Button]:
        theme, group, row = desk.theme, QButtonGroup(self), QHBoxLayout()
        row.setSpacing(4)
        tabs = {
            Side.BLOCK: Button(self.tr("Block"), theme, kind=Kind.SEGMENT),
            Side.SESSION: Button(self.tr("Session"), theme, kind=Kind.SEGMENT),
            Side.QUESTIONS: Button("", theme, icon="circle-help", kind=Kind.SEGMENT, name=self.tr("Questions")),
        }
        for tab in tabs.values():
            group.addButton(tab)
            tab.clicked.connect(self._show_side)
            row.addWidget(tab)
        row.addStretch()
        self.head.addLayout(row)
        return tabs

    def _turn(self, block: object) -> None:
        if block is not None:
            self.tabs[Side.BLOCK].setChecked(True)
        self._show_side()
        self.scroll_to_top()

    def _show_side(self) -> None:
        asked = len(self._programme.open_checks)
        self.tabs[Side.QUESTIONS].setText(str(asked) if asked else "")
        chosen = self._programme.block is not None
        self.block.setVisible(self.tabs[Side.BLOCK].isChecked() and chosen)
        self._nothing.setVisible(self.tabs[Side.BLOCK].isChecked() and not chosen)
        self.session.setVisible(self.tabs[Side.SESSION].isChecked())
        self.questions.setVisible(self.tabs[Side.QUESTIONS].isChecked())


class NoBlock(QWidget):
    """What stands where a block's fields will be: how to choose one, and the keys of the designer."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(10)
        teach = self.tr("Choose a block in the timeline to see and change it here, or add one from the left.")
        column.addWidget(Words(teach, Type.MUTED, wrap=True))
        column.addSpacing(4)
        column.addWidget(Words(self.tr("By keyboard"), Type.OVERLINE))
        column.addWidget(KeyList())
        column.addStretch()
