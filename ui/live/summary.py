"""After a session: how long each block was to take and really took, what that teaches, and how it went."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.live import Course, Phase, Turn
from copdesk.domain.pace import Pace, methods_of
from ui.kit.controls import Button, IconLabel, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import TextField
from ui.kit.page import Card
from ui.live.words import LiveWords


class Summary(QWidget):
    """The closing of a session; what is written here is kept with the blocks."""

    how_it_went = Signal(object, str)
    again_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, desk: Desk, words: LiveWords) -> None:
        super().__init__()
        self._desk, self._words = desk, words
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._told = Words("", Type.BIG, wrap=True)
        self._learnt = Words("", Type.MUTED, wrap=True, data=True)
        self._column.addWidget(self._closing(desk))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self._column.addLayout(self._rows)
        self._column.addStretch()
        self._shown: tuple[object, ...] = ()
        self.fields: dict[object, TextField] = {}

    def show_course(self, course: Course, paces: Mapping[str, Pace]) -> None:
        """Show how it went; the fields are made anew only for another session.

        What was held on its own day cannot be started again on another.
        """
        for button in (self.again, self.back):
            button.setVisible(not course.held)
        self._told.setText(self._in_short(course))
        self._learnt.setText(self._lessons(course, paces))
        self._learnt.setVisible(bool(self._learnt.text()))
        shown = tuple((turn.block.id, turn.start, turn.end) for turn in course.turns)
        if shown != self._shown:
            self._shown = shown
            self._make(course)
        for turn in course.turns:
            field = self.fields.get(turn.block.id)
            if field is not None and not field.text.hasFocus():
                field.set_value(turn.block.how_it_went)

    def _closing(self, desk: Desk) -> Card:
        card = Card()
        card.body.addWidget(self._told)
        card.body.addWidget(self._learnt)
        row = QHBoxLayout()
        self.again = Button(self.tr("Start &again"), desk.theme, icon="rotate-ccw")
        self.back = Button(self.tr("&Not over yet"), desk.theme, icon="undo-2")
        self.again.clicked.connect(self.again_wanted)
        self.back.clicked.connect(self.back_wanted)
        row.addWidget(self.back)
        row.addWidget(self.again)
        row.addStretch()
        card.body.addLayout(row)
        return card

    def _in_short(self, course: Course) -> str:
        words = self.tr("The session is over: it ended at {time}, {drift}.")
        return words.format(time=course.clock(course.expected_end), drift=self._words.drift(course.drift))

    def _lessons(self, course: Course, paces: Mapping[str, Pace]) -> str:
        used = dict.fromkeys(m.casefold() for turn in course.turns for m in methods_of(turn.block))
        found = [paces[method] for method in used if method in paces and paces[method].differs]
        words = self.tr("{method} takes {ratio} × as long as planned with this group.")
        locale = self.locale()
        said = (words.format(method=p.method, ratio=locale.toString(float(p.ratio), "f", 1)) for p in found)
        return "\n".join(said)

    def _make(self, course: Course) -> None:
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = None if item is None else item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.fields = {}
        for turn in course.turns:
            if turn.block.minutes or turn.phase is not Phase.PASSED:
                self._rows.addWidget(self._row(turn))

    def _row(self, turn: Turn) -> Card:
        block = turn.block
        card = Card(margins=(18, 12, 18, 14), spacing=6)
        head = QHBoxLayout()
        head.setSpacing(8)
        sign = "minus" if turn.phase is Phase.PASSED else "check"
        head.addWidget(IconLabel(self._desk.theme, sign, "muted", 16))
        head.addWidget(Words(block.title, Type.STRONG, data=True, elide=True), 1)
        head.addWidget(Words(self._took(turn), Type.MUTED))
        card.body.addLayout(head)
        field = TextField(self.tr("How did it go?"), self._desk, lines=2, labelled=False)
        field.editor.setAccessibleName(self.tr("How did {title} go?").format(title=block.title))
        field.text.setPlaceholderText(self.tr("How did it go?"))
        field.text.setMaximumHeight(72)
        field.setEnabled(not self._desk.read_only)
        field.committed.connect(partial(self._say, block.id))
        self.fields[block.id] = field
        card.body.addWidget(field)
        return card

    def _took(self, turn: Turn) -> str:
        planned = None if turn.planned_start is None else (turn.planned_end or 0) - turn.planned_start
        if turn.phase is Phase.PASSED:
            return self.tr("passed over")
        if planned is None:
            return self.tr("{took} min, not planned").format(took=turn.end - turn.start)
        return self.tr("{took} min, planned {planned}").format(took=turn.end - turn.start, planned=planned)

    def _say(self, block_id: object, words: str) -> None:
        self.how_it_went.emit(block_id, words)
