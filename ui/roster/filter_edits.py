"""Keeping a filter under a name, and letting it go again."""

from uuid import UUID

from PySide6.QtCore import QObject

from copdesk.domain.choices import ParticipationStatus, Role
from copdesk.domain.names import folded
from copdesk.domain.roster import SavedFilter
from ui.kit.desk import Desk
from ui.roster.grouping import GroupBy
from ui.roster.model import Sieve

PAGE = "roster"


class FilterEdits(QObject):
    """The kept filters of the community that is looked at."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def keep(self, name: str, words: str, sieve: Sieve, by: GroupBy) -> None:
        """Keep a filter; one of this name that is there already becomes this one."""
        community = self._desk.community
        if community is None:
            return
        known = self._desk.workbook.all(SavedFilter, community_id=community)
        same = next((one for one in known if folded(one.name) == folded(name)), None)
        with self._desk.edit(self.tr("Keep filter"), page=PAGE) as edit:
            made = SavedFilter(
                community_id=community,
                name=name,
                words=words,
                roles=tuple(role for role in Role if role in sieve.roles),
                statuses=tuple(status for status in ParticipationStatus if status in sieve.statuses),
                kinds=tuple(sorted(sieve.kinds)),
                group_by=by.value,
            )
            edit.put(made.with_(id=same.id) if same else made)

    def remove(self, kept: UUID) -> None:
        """Let a filter go."""
        known = self._desk.workbook.get(SavedFilter, kept)
        if known is not None:
            with self._desk.edit(self.tr("Remove filter"), page=PAGE) as edit:
                edit.remove(known)
            self._desk.removed(self.tr("Filter removed"))
