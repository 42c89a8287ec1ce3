"""A method to read: what it is for, its steps with their minutes, what one needs, and who thought of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.language import Language
from copdesk.domain.method_drafts import steps_for
from copdesk.domain.method_library import Entry, spoken
from copdesk.domain.methods import MethodWords, Step
from ui.kit.controls import Type, Words
from ui.kit.desk import Desk
from ui.kit.page import Banner
from ui.methods.words import MethodTerms


class StepList(QWidget):
    """Numbered steps, with their minutes at the right."""

    def __init__(self, terms: MethodTerms) -> None:
        super().__init__()
        self._terms = terms
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(9)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show other steps."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, step in enumerate(steps, 1):
            self._rows.addWidget(self._line(number, step))

    def _line(self, number: int, step: Step) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        count = Words(f"{number}.", Type.MUTED, data=True)
        count.setMinimumWidth(18)
        row.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words(step.do, wrap=True, data=True), 1, Qt.AlignmentFlag.AlignTop)
        if step.minutes:
            row.addWidget(Words(self._terms.minutes(step.minutes), Type.SMALL), 0, Qt.AlignmentFlag.AlignTop)
        return line


class Section(QWidget):
    """A small heading with a text below it; without a text nothing of it shows."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self._text = Words("", wrap=True, data=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(Words(heading, Type.OVERLINE))
        column.addWidget(self._text)

    def say(self, text: str) -> None:
        """Show another text."""
        self._text.setText(text)
        self.setVisible(bool(text))


class Facts(QWidget):
    """What a method asks, in two columns: a quiet word and what it is."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        self._said: dict[str, Words] = {}

    def add(self, name: str, label: str) -> None:
        """Make room for a fact."""
        row = self._grid.rowCount()
        self._said[name] = Words("", wrap=True)
        self._grid.addWidget(Words(label, Type.SMALL), row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._said[name], row, 1)

    def say(self, **facts: str) -> None:
        """Say facts by name."""
        for name, text in facts.items():
            self._said[name].setText(text or "–")


class Reading(QWidget):
    """All there is to read about one method."""

    def __init__(self, desk: Desk, terms: MethodTerms) -> None:
        super().__init__()
        self._terms, self._language = terms, desk.speech.language
        self._purpose = Words("", wrap=True, data=True)
        self.facts = self._make_facts()
        self._steps_heading = Words(self.tr("Steps"), Type.OVERLINE)
        self.steps = StepList(terms)
        self.materials = Section(self.tr("Materials"))
        self.output = Section(self.tr("What it gives"))
        self.tip = Banner(desk.theme, "", "lightbulb")
        self.tip.words.setProperty("data", True)
        self.aliases = Section(self.tr("Also called"))
        self.other = Section(self.tr("In English") if self._language is Language.DUTCH else self.tr("In Dutch"))
        self.credit = Section(self.tr("Thought of by"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self._purpose, self.facts, self._steps_heading, self.steps, self.tip, self.materials):
            column.addWidget(part)
        for part in (self.output, self.aliases, self.other, self.credit):
            column.addWidget(part)

    def show_method(self, entry: Entry, people: int | None) -> None:
        """Show a method, with the minutes it takes for so many people."""
        method, words = entry.method, spoken(entry.method, self._language)
        self._purpose.setText(words.purpose)
        self._say_facts(entry)
        self.steps.show_steps(steps_for(method, people, self._language))
        self._steps_heading.setVisible(bool(words.steps))
        self._say_rest(words, method.credit)
        other = method.words(Language.ENGLISH if self._language is Language.DUTCH else Language.DUTCH)
        self.aliases.say(", ".join(words.aliases))
        self.other.say("" if other.name == words.name else ", ".join((other.name, *other.aliases)))

    def _make_facts(self) -> Facts:
        facts = Facts()
        facts.add("time", self.tr("Time"))
        facts.add("people", self.tr("For"))
        facts.add("parts", self.tr("Part"))
        facts.add("activity", self.tr("Activity"))
        facts.add("phase", self.tr("Moment"))
        facts.add("place", self.tr("Where"))
        return facts

    def _say_facts(self, entry: Entry) -> None:
        method, terms = entry.method, self._terms
        parts = terms.parts()
        self.facts.say(
            time="\n".join(filter(None, (terms.time(method), terms.growth(method)))),
            people=terms.people_in_full(method),
            parts=", ".join(parts[part] for part in method.parts),
            activity=terms.activities()[method.activity],
            phase=terms.phases()[method.phase],
            place=terms.place(method),
        )

    def _say_rest(self, words: MethodWords, credit: str) -> None:
        self.materials.say("\n".join(words.materials))
        self.output.say(words.output)
        self.tip.words.setText(words.tip)
        self.tip.setVisible(bool(words.tip))
        self.credit.say(credit)
