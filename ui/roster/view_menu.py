"""What can be done with the list as a whole: group it, filter it, keep that, choose columns, copy and print."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from copdesk.store.lists import organisations
from ui.kit.desk import Desk
from ui.roster.grouping import GroupBy
from ui.roster.listing import Listing
from ui.roster.model import OPEN, fold
from ui.roster.words import RosterWords


class StayingMenu(QMenu):
    """A menu that stays open while things in it are ticked."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick, and stay."""
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable() and action.isEnabled():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the space bar tick, and stay."""
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action is not None and action.isCheckable():
            action.trigger()
        else:
            super().keyPressEvent(event)


class ViewMenu(StayingMenu):
    """Filled anew each time it opens, from how the list is looked at then."""

    keep_wanted = Signal()
    removal_wanted = Signal(object)
    print_wanted = Signal()
    assignments_wanted = Signal()
    duplicates_wanted = Signal()

    def __init__(self, desk: Desk, listing: Listing, spoken: RosterWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._listing, self._spoken = desk, listing, spoken
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offer what can be chosen now."""
        self.clear()
        self._grouping()
        self._sifting()
        self._columns()
        self.addSeparator()
        self._keeping()
        self.addSeparator()
        self._act(self, self.tr("Assignments…"), self.assignments_wanted.emit)
        self._act(self, self.tr("Find duplicates…"), self.duplicates_wanted.emit)
        copy = self._act(self, self.tr("Copy who is chosen"), self._listing.copy_wanted.emit)
        copy.setEnabled(bool(self._listing.selected))
        self._act(self, self.tr("Print the list…"), self.print_wanted.emit)

    def _grouping(self) -> None:
        menu, group = self._below(self.tr("In groups")), QActionGroup(self)
        for by, words in self._listing.grouping.words().items():
            action = self._tick(menu, words, on=by is self._listing.rows.by, act=partial(self._group, by))
            group.addAction(action)
        if self._listing.rows.by is not GroupBy.NOTHING:
            menu.addSeparator()
            self._act(menu, self.tr("Fold all groups"), partial(self._fold, folded=True))
            self._act(menu, self.tr("Unfold all groups"), partial(self._fold, folded=False))

    def _sifting(self) -> None:
        spoken, sieve = self._spoken, self._listing.sieve
        own = {place.kind for place in organisations(self._desk.workbook)} - {""}
        kinds = sorted(((kind, spoken.kind(kind)) for kind in own), key=lambda pair: fold(pair[1]))
        roles = [(role.value, words) for role, words in spoken.roles.items()]
        statuses = [(status.value, words) for status, words in spoken.statuses.items()]
        for field, title, offered in (
            ("roles", self.tr("Only these roles"), roles),
            ("statuses", self.tr("Only this status"), statuses),
            ("kinds", self.tr("Only these kinds of organisation"), kinds),
        ):
            self._choices(field, title, offered, getattr(sieve, field))
        everyone = self._act(self, self.tr("Without a filter"), self._listing.show_everyone)
        everyone.setEnabled(sieve != OPEN)

    def _choices(self, field: str, title: str, offered: Iterable[tuple[str, str]], chosen: frozenset[str]) -> None:
        menu = self._below(f"{title} ({len(chosen)})" if chosen else title)
        for value, words in offered:
            self._tick(menu, words, on=value in chosen, act=partial(self._sift, field, value))

    def _columns(self) -> None:
        menu, shown = self._below(self.tr("Columns")), self._listing.columns_shown
        for number, column in enumerate(self._listing.rows.columns[1:], 1):
            title = column.title
            if number in self._listing.table.let_go:
                title = self.tr("{column} (no room now)").format(column=title)
            self._tick(menu, title, on=number in shown, act=partial(self._turn_column, number))

    def _keeping(self) -> None:
        keep = self._act(self, self.tr("Keep this filter as a chip…"), self.keep_wanted.emit)
        listing = self._listing
        keep.setEnabled(bool(listing.search.text().strip() or listing.sieve != OPEN or listing.rows.by))
        if listing.chips.kept:
            menu = self._below(self.tr("Remove a kept filter"))
            for line in listing.chips.kept.values():
                self._act(menu, line.name.replace("&", "&&"), partial(self.removal_wanted.emit, line.id))

    def _group(self, by: GroupBy, *args: object) -> None:
        self._listing.group(by)

    def _fold(self, *args: object, folded: bool) -> None:
        self._listing.rows.fold_all(folded=folded)

    def _sift(self, field: str, value: str, *args: object) -> None:
        sieve = self._listing.sieve
        self._listing.sift(sieve._replace(**{field: getattr(sieve, field) ^ {value}}))

    def _turn_column(self, number: int, *args: object) -> None:
        self._listing.show_columns(sorted({*self._listing.columns_shown} ^ {number}))
        self._listing.table.show_column(number)

    def _below(self, title: str) -> QMenu:
        menu = StayingMenu(title, self)
        self.addMenu(menu)
        return menu

    def _act(self, menu: QMenu, words: str, act: Callable[..., object]) -> QAction:
        action = menu.addAction(words)
        action.triggered.connect(lambda *_: act())
        return action

    def _tick(self, menu: QMenu, words: str, *, on: bool, act: Callable[..., object]) -> QAction:
        action = menu.addAction(words.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(act)
        return action
