"""By what the roster is put in groups, and how a group is called."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QObject

from copdesk.domain.choices import Role
from copdesk.store.lists import RosterLine
from ui.roster.model import fold
from ui.roster.words import RosterWords

_PLACE = {role.value: place for place, role in enumerate(Role)}


class GroupBy(StrEnum):
    """What people in one group have in common."""

    NOTHING = ""
    ORGANISATION = "organisation"
    KIND = "kind"
    REGION = "region"
    ROLE = "role"


class Group(NamedTuple):
    """The heading of a group: what it is recognised by, what it is called, how many it holds, whether it is folded."""

    key: str
    words: str
    people: int
    folded: bool


class Grouping(QObject):
    """Says in which group somebody belongs, and in which order groups stand."""

    def __init__(self, spoken: RosterWords) -> None:
        super().__init__()
        self._spoken = spoken
        self._none = {
            GroupBy.ORGANISATION: self.tr("Without an organisation"),
            GroupBy.KIND: self.tr("Kind not known"),
            GroupBy.REGION: self.tr("Region not known"),
        }

    def words(self) -> dict[GroupBy, str]:
        """Return what can be grouped by."""
        return {
            GroupBy.NOTHING: self.tr("One list"),
            GroupBy.ORGANISATION: self.tr("By organisation"),
            GroupBy.KIND: self.tr("By kind of organisation"),
            GroupBy.REGION: self.tr("By region"),
            GroupBy.ROLE: self.tr("By role"),
        }

    def of(self, by: GroupBy) -> Callable[[RosterLine], str]:
        """Return what tells the group of a line."""
        return {
            GroupBy.ORGANISATION: _organisation,
            GroupBy.KIND: _kind,
            GroupBy.REGION: _region,
            GroupBy.ROLE: _role,
        }[by]

    def called(self, by: GroupBy, key: str) -> str:
        """Return the words for a group."""
        if by is GroupBy.ROLE:
            return self._spoken.roles[Role(key)]
        if not key:
            return self._none[by]
        return self._spoken.kind(key) if by is GroupBy.KIND else key

    def order(self, by: GroupBy, key: str) -> Any:
        """Return what groups are sorted by: roles as they weigh, others by their words, the unknown at the end."""
        return _PLACE[key] if by is GroupBy.ROLE else (not key, fold(self.called(by, key)))


def _organisation(line: RosterLine) -> str:
    return line.organisation


def _kind(line: RosterLine) -> str:
    return line.kind


def _region(line: RosterLine) -> str:
    return line.region


def _role(line: RosterLine) -> str:
    return line.role
