"""What the library calls its shelves and phases, and how it says minutes and people."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from copdesk.domain.choices import Mode
from copdesk.domain.method_library import Misfit
from copdesk.domain.methods import Method, MethodFamily, MethodPhase
from copdesk.domain.time_entry import as_hours
from ui.kit.vocabulary import Vocabulary

_HOURS_FROM, _DAY = 180, 24 * 60


class MethodTerms(Vocabulary):
    """The shared words, and those of methods alone."""

    def families(self) -> dict[MethodFamily, str]:
        """Return the shelves of the library."""
        return {
            MethodFamily.OPENING: self.tr("Opening"),
            MethodFamily.NETWORK: self.tr("Getting to know each other"),
            MethodFamily.KNOWLEDGE: self.tr("Bringing in knowledge"),
            MethodFamily.DIALOGUE: self.tr("Dialogue"),
            MethodFamily.LIBERATING: self.tr("Liberating Structures"),
            MethodFamily.GROUP_WORK: self.tr("Working in groups"),
            MethodFamily.DESIGN: self.tr("Designing together"),
            MethodFamily.PEER_CONSULTATION: self.tr("Peer consultation"),
            MethodFamily.REFLECTION: self.tr("Reflection"),
            MethodFamily.STORIES: self.tr("Stories"),
            MethodFamily.OUTSIDE: self.tr("Going outside"),
            MethodFamily.ONLINE: self.tr("Online"),
            MethodFamily.HARVEST: self.tr("Harvest"),
            MethodFamily.PATH: self.tr("Longer paths"),
            MethodFamily.CLOSING: self.tr("Closing"),
        }

    def phases(self) -> dict[MethodPhase, str]:
        """Return where in a session, or beside it, a method belongs."""
        return {
            MethodPhase.BEFORE: self.tr("Before the session"),
            MethodPhase.OPENING: self.tr("At the start"),
            MethodPhase.CORE: self.tr("In the middle"),
            MethodPhase.CLOSING: self.tr("At the end"),
            MethodPhase.BETWEEN: self.tr("Between sessions"),
        }

    def minutes(self, minutes: int) -> str:
        """Say how long something takes: "45 min", "3:00 h" or "1.5 days"."""
        if minutes >= _DAY:
            return self.tr("{days} days").format(days=self._days(minutes))
        if minutes > _HOURS_FROM:
            return self.tr("{hours} h").format(hours=as_hours(minutes))
        return self.tr("{minutes} min").format(minutes=minutes)

    def time(self, method: Method) -> str:
        """Say how long a method takes: "10–90 min"."""
        shortest, longest = method.shortest, method.longest
        if shortest == longest:
            return self.minutes(shortest)
        if shortest >= _DAY:
            return self.tr("{shortest}–{days} days").format(shortest=self._days(shortest), days=self._days(longest))
        if longest > _HOURS_FROM:
            return self.tr("{shortest}–{hours} h").format(shortest=as_hours(shortest), hours=as_hours(longest))
        return self.tr("{shortest}–{minutes} min").format(shortest=shortest, minutes=longest)

    def people(self, method: Method) -> str:
        """Say for how many people a method is: "4–12", or "4 or more"."""
        if method.most is None:
            return self.tr("{fewest} or more").format(fewest=method.fewest)
        return str(method.fewest) if method.fewest == method.most else f"{method.fewest}–{method.most}"

    def people_in_full(self, method: Method) -> str:
        """Say the same with the groups they work in."""
        told = self.tr("{people} people").format(people=self.people(method))
        if method.subgroup:
            told += self.tr(", in groups of {number}").format(number=method.subgroup)
        return told

    def place(self, method: Method) -> str:
        """Say whether a method works online."""
        return self.tr("Online and on site") if method.online else self.modes()[Mode.ON_SITE]

    def growth(self, method: Method) -> str:
        """Say how much time each person adds; nothing when it does not matter."""
        if not method.seconds_each:
            return ""
        minutes = QLocale().toString(method.seconds_each / 60, "g", 3)
        return self.tr("{minutes} min more for each person").format(minutes=minutes)

    def misfits(self, method: Method, found: tuple[Misfit, ...]) -> str:
        """Say why a method does not suit a group; nothing when it does."""
        told = {
            Misfit.TOO_FEW: self.tr("Meant for {fewest} people or more.").format(fewest=method.fewest),
            Misfit.TOO_MANY: self.tr("Meant for {most} people at most.").format(most=method.most),
            Misfit.NOT_ONLINE: self.tr("People have to be in one room for this."),
        }
        return " ".join(told[misfit] for misfit in found)

    def _days(self, minutes: int) -> str:
        return QLocale().toString(minutes / _DAY, "g", 2)


def day_words(day: date) -> str:
    """Write a date where there is little room: "26 Nov 2026"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy").replace(".", "")
