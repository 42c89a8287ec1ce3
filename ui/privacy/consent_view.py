"""The part of the screen with the grid of consent, and the panel that goes with it."""

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from copdesk.domain.changes import ChangeSet
from copdesk.domain.choices import Decision, Purpose, QuoteConsent
from copdesk.domain.consent import Consent, answer_to_keep
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.names import folded
from copdesk.domain.privacy import SentCopy
from ui.kit.controls import Type, Words
from ui.kit.desk import Desk
from ui.kit.lines import Line
from ui.kit.page import on_card
from ui.privacy.consent_pane import ConsentPane
from ui.privacy.edits import PrivacyEdits
from ui.privacy.grid import PURPOSES, ConsentGrid
from ui.privacy.people import Answered, everybody, once_more
from ui.privacy.words import PrivacyWords


class ConsentView(QWidget):
    """Everybody of the community with what they allowed; typing a part of a name finds them."""

    read_back_wanted = Signal(UUID)
    request_wanted = Signal(UUID)
    erasure_wanted = Signal(UUID)

    def __init__(self, desk: Desk, edits: PrivacyEdits, spoken: PrivacyWords) -> None:
        super().__init__()
        self._desk, self._edits, self._spoken = desk, edits, spoken
        self._people: list[Answered] = []
        self.search = Line()
        self.counts = Words("", Type.SMALL, wrap=True)
        self.grid = self.table = ConsentGrid(desk, spoken)
        self.pane = ConsentPane(desk, spoken)
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.grid.answered.connect(self.answer)
        self.grid.cell_chosen.connect(self.show_cell)
        self.pane.answered.connect(self.answer)
        self.pane.read_back_wanted.connect(lambda: self._ask_for(self.read_back_wanted))
        self.pane.request_wanted.connect(lambda: self._ask_for(self.request_wanted))
        self.pane.erasure_wanted.connect(lambda: self._ask_for(self.erasure_wanted))

    @property
    def who(self) -> Answered | None:
        """The person that is chosen."""
        return self.grid.row

    def reload(self) -> None:
        """Read everybody and their answers again."""
        self._people = everybody(self._desk)
        self._filter()
        if self.grid.row is None and self._people:
            self.grid.selectRow(0)

    def follow(self, changes: ChangeSet) -> bool:
        """Read again only who answered; tells whether that was all that changed."""
        if not self._people or any(not isinstance(change.entity, Consent) for change in changes.changes):
            return False
        answered = {change.entity.person_id for change in changes.of(Consent)}
        self._people = once_more(self._desk, self._people, answered)
        self._filter()
        return True

    def answer(self, decision: Decision) -> None:
        """Note this answer for every cell that is chosen; for more than one person only after a question."""
        cells = self.grid.cells()
        if not cells or self._desk.read_only:
            return
        if self.grid.how_many() == 1:
            self._note(cells, decision)
            return
        new = [(row, purpose) for row, purpose in cells if answer_to_keep(row.now(purpose), decision)]
        if not new:
            self._desk.ask.hint(self.tr("There is nothing to record: for nobody here would this answer be new."))
            return
        self._ask_about(new, decision)

    def _ask_about(self, cells: list[tuple[Answered, Purpose]], decision: Decision) -> None:
        """Ask first, and tell afterwards for how many people it was recorded."""
        people, answer = len({row.person.id for row, _ in cells}), self._spoken.decisions[decision]

        def note() -> None:
            self._note(cells, decision)
            self._desk.removed(self.tr("Recorded for %n person(s): {answer}", "", people).format(answer=answer))

        asked = {purpose for _, purpose in cells}
        about = "  ·  ".join(self._spoken.purposes[purpose] for purpose in PURPOSES if purpose in asked)
        if people < self.grid.how_many():
            about = "\n".join((about, self.tr("For the others this changes nothing.")))
        question = self.tr("Record “{answer}” for %n person(s)?", "", people).format(answer=answer)
        self._desk.ask.confirm(question, about, self.tr("&Record"), note)

    def _note(self, cells: list[tuple[Answered, Purpose]], decision: Decision) -> None:
        self._edits.answer([(row.person.id, purpose) for row, purpose in cells], decision, self.pane.given)

    def show_cell(self) -> None:
        """Show in the panel what is chosen in the grid."""
        who = self.who
        sent = [c for c in self._desk.workbook.all(SentCopy) if who is not None and who.person.id in c.person_ids]
        sent = sent if who is not None and self._took_back(who) else []
        latest_first = sorted(sent, key=lambda copy: copy.on, reverse=True)
        self.pane.show_cell(who, self.grid.purpose, latest_first, self.grid.how_many())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search line the arrow down goes to the first purpose of the first one found, Escape empties it."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.grid.enter()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _took_back(self, who: Answered) -> bool:
        """Tell whether somebody withdrew anything: an answer of the grid, or one of their quotes."""
        quotes = self._desk.workbook.all(HarvestItem, person_id=who.person.id, consent=QuoteConsent.WITHDRAWN)
        return bool(quotes) or any(who.said_any(purpose, Decision.WITHDRAWN) for purpose in Purpose)

    def _filter(self, *args: object) -> None:
        words = folded(self.search.text()).split()
        self.grid.rows_shown.set_rows(row for row in self._people if row.fits(words))
        unasked = sum(not row.answers for row in self._people)
        told = [self.tr("%n person(s)", "", len(self._people)), self.tr("%n never asked", "", unasked)]
        self.counts.setText("  ·  ".join(told))
        self.show_cell()

    def _ask_for(self, signal: SignalInstance) -> None:
        if self.who is not None:
            signal.emit(self.who.person.id)

    def _lay_out(self) -> None:
        theme = self._desk.theme
        self.search.setPlaceholderText(self.tr("Type a name, arrow down, then a letter"))
        self.search.setAccessibleName(self.tr("Search the participants"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedHeight(theme.scaled(theme.field_height))
        self.search.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        above = QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(self.search, 2)
        above.addWidget(self.counts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(above)
        column.addWidget(on_card(self.grid), 1)
