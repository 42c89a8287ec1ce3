"""What is done with the list as a whole: its menu, kept filters, and copies for a spreadsheet."""

from functools import cached_property
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from copdesk.store import lists
from ui.kit.desk import Desk
from ui.roster.listing import Listing
from ui.roster.words import RosterWords

if TYPE_CHECKING:  # the list is painted before these are imported
    from ui.roster.filter_edits import FilterEdits
    from ui.roster.filter_name import FilterName
    from ui.roster.view_menu import ViewMenu


class ListWork(QObject):
    """Opens the menu of the list and does what is chosen there."""

    print_wanted = Signal()
    assignments_wanted = Signal()
    duplicates_wanted = Signal()

    def __init__(self, desk: Desk, listing: Listing, spoken: RosterWords, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._listing, self._owner, self._spoken = desk, listing, owner, spoken
        listing.copy_wanted.connect(self._copy)

    @cached_property
    def menu(self) -> "ViewMenu":
        """What can be chosen for the list."""
        from ui.roster.view_menu import ViewMenu

        menu = ViewMenu(self._desk, self._listing, self._spoken, self._owner)
        menu.keep_wanted.connect(self.keep_filter)
        menu.removal_wanted.connect(self._forget_filter)
        menu.print_wanted.connect(self.print_wanted)
        menu.assignments_wanted.connect(self.assignments_wanted)
        menu.duplicates_wanted.connect(self.duplicates_wanted)
        return menu

    @cached_property
    def _filters(self) -> "FilterEdits":
        from ui.roster.filter_edits import FilterEdits

        return FilterEdits(self._desk)

    def open_below(self, button: QWidget) -> None:
        """Open the menu below a button."""
        self.menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def offer_filters(self) -> None:
        """Offer the filters that were kept for the community."""
        community = self._desk.community
        chips, listing = self._listing.chips, self._listing
        chips.keep(lists.saved_filters(self._desk.workbook, community) if community else [])
        chips.follow(listing.search.text(), listing.sieve)

    def keep_filter(self) -> "FilterName":
        """Ask for the name under which the filter of the moment is kept."""
        from ui.roster.filter_name import FilterName

        dialog = FilterName(self._desk, self._owner.window())
        dialog.named.connect(self._keep_filter)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _keep_filter(self, name: str) -> None:
        listing = self._listing
        self._filters.keep(name, listing.search.text().strip(), listing.sieve, listing.rows.by)
        listing.chips.be_kept(name)

    def _forget_filter(self, kept: UUID) -> None:
        self._filters.remove(kept)

    def _copy(self) -> None:
        from ui.roster.copying import RosterCopy

        RosterCopy(self._desk, self._listing.columns).copy(self._listing.selected)
