"""Goes through everything private about one person who asked: given as it is, in other words, or not, and why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.coaching import Review
from copdesk.domain.reviewing import Ground, Verdict
from ui.coaching.private_things import PrivateThing
from ui.coaching.shown_days import day_in_words
from ui.coaching.verdict import Decision
from ui.coaching.words import CoachingWords
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Bench
from ui.kit.discreet import ClipboardGuard, DiscreetLine, DiscreetText
from ui.kit.fields import ChoiceField
from ui.kit.page import on_card
from ui.kit.rail import Rail, Stop

_SIZE = (860, 600)
_SIGNS = {Verdict.INCLUDE: "check", Verdict.REDACT: "pen-line", Verdict.WITHHOLD: "minus"}


class ReviewSheet(QDialog):
    """One thing at a time at the right, all of them at the left; `decided` says that every one has its verdict."""

    decided = Signal()

    def __init__(
        self, bench: Bench, guard: ClipboardGuard, things: list[PrivateThing], last: Review | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._bench, self._spoken = bench, CoachingWords()
        self.decisions = [Decision.begun(thing, last) for thing in things]
        self._at = 0
        self.setWindowTitle(self.tr("Go through private notes"))
        self.resize(*(bench.theme.scaled(side) for side in _SIZE))
        self.rail = Rail(bench.theme, self.tr("What the vault holds"), lines=1)
        self.what = Words("", Type.STRONG, data=True, wrap=True)
        self.words = DiscreetText(self.tr("T&he words, with the names of others left out"), bench, guard, lines=8)
        self.verdicts = QButtonGroup(self)
        grounds = list(self._spoken.grounds().items())
        self.ground = ChoiceField(self.tr("&Why not"), bench, grounds)
        self.ground.box.setPlaceholderText(self.tr("choose the reason"))
        self.because = DiscreetLine(self.tr("For the &log"), bench, guard, hint=self.tr("stays in the vault"))
        self.left = Words("", Type.MUTED)
        self.cancel = Button(self.tr("&Cancel"), bench.theme)
        self.hand_over = Button(self.tr("&Put this in the access file"), bench.theme, kind=Kind.PRIMARY)
        self._lay_out()
        self._join()
        self._show_rail()
        self._go_to(0)

    def forget(self) -> None:
        """Drop every word, as when the vault closes."""
        self.decisions = []
        self.rail.set_stops([])
        self.what.setText("")
        self.words.forget()
        self.because.forget()
        self.reject()

    # What is shown

    def _show_rail(self) -> None:
        self.rail.set_stops(self._stop(number) for number in range(len(self.decisions)))
        self.rail.choose(self._at)
        left = sum(not one.is_made for one in self.decisions)
        told = self.tr("%n thing(s) left to decide", "", left) if left else self.tr("Everything is decided.")
        self.left.setText(told)
        self.hand_over.setEnabled(not left)

    def _stop(self, number: int) -> Stop:
        one = self.decisions[number]
        kind = self._spoken.private_kinds()[one.thing.kind]
        title = one.thing.title or " ".join(one.thing.text.split())[:60]
        day = day_in_words(one.thing.on) if one.thing.on is not None else ""
        icon = _SIGNS[one.verdict] if one.verdict is not None and one.is_made else "circle-dashed"
        spoken = self._spoken.verdicts()[one.verdict] if one.verdict is not None else self.tr("not decided")
        role = "accent" if one.is_made else "muted"
        detail = " · ".join(part for part in (day, kind) if part)
        return Stop(number, title, detail=detail, icon=icon, role=role, spoken=spoken)

    def _go_to(self, number: object) -> None:
        if not isinstance(number, int) or number >= len(self.decisions):
            self._show_nothing()
            return
        self._at = number
        one = self.decisions[number]
        parts = (self._spoken.private_kinds()[one.thing.kind], one.thing.title)
        named = self.tr("Not about this person, but it names them.") if one.thing.named else ""
        self.what.setText("\n".join(part for part in (" · ".join(filter(None, parts)), named) if part))
        self.ground.set_value(one.ground)
        self.because.set_value(one.because)
        self._show_verdict(one)

    def _show_verdict(self, one: Decision) -> None:
        self.verdicts.setExclusive(False)
        for number, verdict in enumerate(Verdict):
            self.verdicts.button(number).setChecked(one.verdict is verdict)
        self.verdicts.setExclusive(True)
        redacting = one.verdict is Verdict.REDACT
        self.words.text.setReadOnly(not redacting)
        shown = one.words if redacting else one.thing.text
        if self.words.text.toPlainText() != shown:
            self.words.set_value(shown)
        for field in (self.ground, self.because):
            field.setVisible(one.verdict is Verdict.WITHHOLD)

    def _show_nothing(self) -> None:
        self.what.setText(self.tr("This vault holds nothing about this person."))
        for widget in (self.words, self.ground, self.because, *self.verdicts.buttons()):
            widget.hide()

    # What happens

    def _judge(self, number: int) -> None:
        one = self.decisions[self._at]
        one.verdict = tuple(Verdict)[number]
        self._show_verdict(one)
        self._show_rail()
        if one.verdict is Verdict.REDACT:
            self.words.setFocus()

    def _typed(self) -> None:
        if self.decisions and self.decisions[self._at].verdict is Verdict.REDACT:
            self.decisions[self._at].words = self.words.text.toPlainText()
            self._show_rail()

    def _ground_chosen(self, ground: Ground) -> None:
        self.decisions[self._at].ground = ground
        self._show_rail()

    def _because_said(self, *args: object) -> None:
        if self.decisions:
            self.decisions[self._at].because = self.because.value

    def _join(self) -> None:
        self.rail.chosen.connect(self._go_to)
        self.verdicts.idClicked.connect(self._judge)
        self.words.text.textChanged.connect(self._typed)
        self.ground.committed.connect(self._ground_chosen)
        self.because.line.textEdited.connect(self._because_said)
        self.cancel.clicked.connect(self.forget)
        self.hand_over.clicked.connect(self.decided)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(Words(self.tr("What of your private notes do you give?"), Type.HEADING, wrap=True))
        told = self.tr(
            "Private notes can fall under an access request. You decide thing by thing; what you decide is logged "
            "here, in the vault. What you do not give is told as a number with its reason, and nothing else."
        )
        column.addWidget(Words(told, Type.MUTED, wrap=True))
        middle = QHBoxLayout()
        middle.setSpacing(14)
        left = on_card(self.rail)
        left.setFixedWidth(self._bench.theme.scaled(250))
        middle.addWidget(left)
        middle.addLayout(self._right(), 1)
        column.addLayout(middle, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.left)
        foot.addStretch()
        foot.addWidget(self.cancel)
        foot.addWidget(self.hand_over)
        column.addLayout(foot)

    def _right(self) -> QVBoxLayout:
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self.what)
        right.addWidget(self.words, 1)
        verdicts = QHBoxLayout()
        verdicts.setSpacing(6)
        for number, words in enumerate(self._spoken.verdicts().values()):
            button = Button(words, self._bench.theme, kind=Kind.SEGMENT)
            self.verdicts.addButton(button, number)
            verdicts.addWidget(button)
        verdicts.addStretch()
        right.addLayout(verdicts)
        right.addWidget(self.ground)
        right.addWidget(self.because)
        return right
