"""People who may be in the workbook twice: found, put side by side, and made one where they are one."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.changes import ChangeSet
from copdesk.domain.duplicates import MOST_PAIRS, Likeness, Pair, pairs
from copdesk.domain.entity import Entity
from copdesk.domain.merging import everything_about, merge
from copdesk.domain.roster import Person, TwoPeople
from ui.kit.cells import Cell, pill, two_lines
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.jobs import Job, Watch
from ui.kit.language import figures
from ui.kit.page import Card, on_card, scrolling
from ui.kit.tables import CardTable, Column, Rows
from ui.roster.edits import PAGE
from ui.roster.side_by_side import SideBySide

_PILLS = {
    Likeness.SAME_EMAIL: ("mail", "warn"),
    Likeness.SAME_NAME: ("users", "warn"),
    Likeness.SAME_NAME_ELSEWHERE: ("users", "info"),
    Likeness.NEAR_NAME: ("circle-help", "info"),
}


class PairRows(QObject):
    """The columns in which pairs are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.likenesses = {
            Likeness.SAME_EMAIL: self.tr("Same e-mail"),
            Likeness.SAME_NAME: self.tr("Same name"),
            Likeness.SAME_NAME_ELSEWHERE: self.tr("Same name, elsewhere"),
            Likeness.NEAR_NAME: self.tr("Nearly the same name"),
        }

    def all(self) -> list[Column[Pair]]:
        """Return the columns from left to right."""
        return [
            Column(self.tr("Who"), _one, 0, _other, _both),
            Column(self.tr("In common"), self.likeness, 196, None, self._likeness, _by_likeness, drop=1),
        ]

    def likeness(self, pair: Pair) -> str:
        """Return what two people have in common, in words."""
        return self.likenesses[pair.likeness]

    def _likeness(self, cell: Cell, pair: Pair) -> None:
        icon, role = _PILLS[pair.likeness]
        pill(cell, self.likeness(pair), icon, role)


class DuplicatesView(QWidget):
    """The pairs, and the one that is looked at; nothing becomes one before somebody says so."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._job: Job | None = None
        self._stale = True
        self.pairs: tuple[Pair, ...] | None = None
        self._shown: tuple[Person, Person, tuple[Entity, ...]] | None = None
        self._words = PairRows()
        self.rows: Rows[Pair] = Rows(self._words.all(), _key, self)
        self.table = CardTable(self.rows, desk.theme, desk.settings, called="duplicates", name=self.tr("Pairs"))
        self.first = self.table
        self.told = Words("", Type.MUTED, wrap=True)
        self.cards = SideBySide(desk.theme)
        self.again = Button(self.tr("As&k again about who was kept apart"), desk.theme, kind=Kind.LINK)
        self.two = Button(self.tr("These are &two people"), desk.theme, icon="users")
        self.one = Button(self.tr("&Make one person of them"), desk.theme, icon="user-check", kind=Kind.PRIMARY)
        self._lay_out()
        self._join()
        self._show_pair(None)

    @property
    def apart(self) -> list[TwoPeople]:
        """Those of whom somebody said that they are two."""
        return self._desk.workbook.all(TwoPeople)

    def search(self) -> None:
        """Look for people who may be one, beside the window."""
        self._stale = False
        if self._job is not None:
            self._job.stop()
        people, run = tuple(self._desk.workbook.all(Person)), self._desk.jobs.run
        self.told.setText(self.tr("Comparing everybody"))
        title = self.tr("Looking for duplicates")
        self._job = run(_search, people, tuple(self.apart), done=self._found, title=title, watched=True)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again when something changed while nobody was looking."""
        super().showEvent(event)
        if self._stale:
            self.search()

    def _found(self, found: tuple[Pair, ...]) -> None:
        self._job, self.pairs = None, found
        self.rows.set_rows(found)
        self.told.setText(self._told(len(found)))
        self.again.setVisible(bool(self.apart) and not self._desk.read_only)
        if found and self.table.row is None:
            self.table.selectRow(0)
        self._show_pair(self.table.row)

    def _told(self, count: int) -> str:
        if not count:
            return self.tr("Nobody seems to be in this workbook twice.")
        if count == MOST_PAIRS:
            return self.tr("The {count} likeliest pairs; there are more.").format(count=figures(count))
        return self.tr("%n pair(s) who may be one person", "", count)

    def _changed(self, changes: ChangeSet) -> None:
        """Look again, unless all that was said is that some are two."""
        apart = [change.after.both for change in changes.of(TwoPeople) if change.after is not None]
        if len(apart) == len(changes.changes) and self._job is None:
            self._found(tuple(pair for pair in self.pairs or () if pair.both not in apart))
            return
        self._stale = True
        if self.isVisible():
            self.search()

    def _show_pair(self, pair: Pair | None) -> None:
        self._shown = None
        people = [self._desk.workbook.get(Person, p.id) for p in (pair.one, pair.other)] if pair else []
        found = [(one, everything_about(one.id, self._desk.workbook)) for one in people if one is not None]
        may = len(found) == 2 and not self._desk.read_only
        self.one.setEnabled(may)
        self.two.setEnabled(may)
        if len(found) != 2:
            self.cards.show_nobody()
            return
        (kept, most), (gone, least) = sorted(found, key=lambda one: -len(one[1]))
        self._shown = kept, gone, tuple({entity.id: entity for entity in (*most, *least)}.values())
        self.cards.show_pair(self._desk.workbook, (kept, gone), (most, least))

    def make_one(self) -> None:
        """Make one person of the two, in one step that can be taken back."""
        if self._shown is None:
            return
        kept, gone, about = self._shown
        done = merge(kept, gone, about, self.cards.chosen)
        with self._desk.edit(self.tr("Make one person of two"), page=PAGE) as edit:
            for entity in done.put:
                edit.put(entity)
            for entity in done.removed:
                edit.remove(entity)
        remains = next((one for one in done.put if isinstance(one, Person) and one.id == kept.id), kept)
        self._desk.removed(self.tr("Now one person: {name}").format(name=remains.full_name))

    def keep_apart(self) -> None:
        """Write down that these are two people, in one step that can be taken back."""
        pair: Pair | None = self.table.row
        if pair is None:
            return
        with self._desk.edit(self.tr("Keep two people apart"), page=PAGE) as edit:
            edit.put(TwoPeople(one_person_id=pair.one.id, other_person_id=pair.other.id))

    def ask_again(self) -> None:
        """Forget who was kept apart."""
        with self._desk.edit(self.tr("Ask again about two people"), page=PAGE) as edit:
            for two in self.apart:
                edit.remove(two)

    def _join(self) -> None:
        self._desk.changed.connect(self._changed)
        self.table.chosen.connect(self._show_pair)
        self.one.clicked.connect(self.make_one)
        self.two.clicked.connect(self.keep_apart)
        self.again.clicked.connect(self.ask_again)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(on_card(self.table), 1)
        left.addWidget(self.told)
        left.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        right = Card(margins=(20, 16, 20, 16), spacing=12)
        right.body.addWidget(Words(self.tr("Side by side"), Type.OVERLINE))
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 8, 0)
        inner.addWidget(self.cards)
        right.body.addWidget(scrolling(inner), 1)
        meaning = self.tr("Whatever you choose, all addresses, numbers and everything kept about either stay.")
        right.body.addWidget(Words(meaning, Type.SMALL, wrap=True))
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        deeds.addStretch()
        deeds.addWidget(self.two)
        deeds.addWidget(self.one)
        right.body.addLayout(deeds)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addLayout(left, 4)
        row.addWidget(right, 5)


def _search(people: tuple[Person, ...], apart: tuple[TwoPeople, ...], watch: Watch) -> tuple[Pair, ...]:
    return pairs(people, apart, lambda done, of: watch(done / max(of, 1)))


def _key(pair: Pair) -> str:
    return pair.key


def _one(pair: Pair) -> str:
    return pair.one.full_name


def _other(pair: Pair) -> str:
    return pair.other.full_name


def _both(cell: Cell, pair: Pair) -> None:
    two_lines(cell, _one(pair), _other(pair))


def _by_likeness(pair: Pair) -> int:
    return pair.likeness
