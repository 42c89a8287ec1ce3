"""What the things in a workbook are called, counted: three answers about consent, one interview."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from copdesk.domain.actions import Action
from copdesk.domain.consent import Consent
from copdesk.domain.entity import Entity
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.interviews import Interview
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.roster import Attendance, Participation
from copdesk.domain.season import CaseTurn


class Things(QObject):
    """Words for kinds of entities."""

    def counted(self, kind: type[Entity], count: int) -> str:
        """Return how many there are of a kind, or nothing for a kind that is seldom met."""
        words: dict[type[Entity], Callable[[], str]] = {
            Participation: lambda: self.tr("%n participation(s)", "", count),
            Attendance: lambda: self.tr("%n attendance mark(s)", "", count),
            Consent: lambda: self.tr("%n answer(s) about consent", "", count),
            Interview: lambda: self.tr("%n intake interview(s)", "", count),
            LearningQuestion: lambda: self.tr("%n learning question(s)", "", count),
            CaseTurn: lambda: self.tr("%n turn(s) with a case", "", count),
            HarvestItem: lambda: self.tr("%n thing(s) harvested", "", count),
            Action: lambda: self.tr("%n action(s)", "", count),
        }
        return words[kind]() if kind in words else ""

    def all(self, counts: tuple[tuple[type[Entity], int], ...]) -> str:
        """Return all counts in one line; kinds seldom met are taken together."""
        told = [(self.counted(kind, count), count) for kind, count in counts]
        rest = sum(count for words, count in told if not words)
        other = self.tr("%n other thing(s)", "", rest) if rest else ""
        return "  ·  ".join(filter(None, (*(words for words, _ in told), other)))
