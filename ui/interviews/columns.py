"""What stands in each column of the list of intakes, and how it is painted."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject

from copdesk.domain.names import folded
from ui.interviews.people import Stage, Standing
from ui.kit.cells import Cell, face, pill, two_lines, words
from ui.kit.tables import Column
from ui.kit.vocabulary import Vocabulary

PILLS = {
    Stage.NONE: ("circle-alert", "todo"),
    Stage.PLANNED: ("clock", "warn"),
    Stage.TO_WRITE_UP: ("pencil", "info"),
    Stage.DONE: ("check", "ok"),
}
_FACE = 36


class IntakeColumns(QObject):
    """The columns of the list; those with the highest drop go first when the table is narrow."""

    def __init__(self) -> None:
        super().__init__()
        self._stages = Vocabulary().question_stages()

    def all(self) -> list[Column[Standing]]:
        """Return the columns from left to right."""
        return [
            Column(self.tr("Participant"), _name, 0, _work, _person, _by_name),
            Column(self.tr("Intake"), self._stage, 128, None, self._pill, _by_stage),
            Column(self.tr("Day"), _day, 104, order=_by_day, drop=2),
            Column(self.tr("Learning question"), self._question, 240, self._how_far, self._wish, self._question, 1),
        ]

    def stages(self) -> dict[Stage, str]:
        """Return what the stages are called."""
        return {
            Stage.NONE: self.tr("No intake yet"),
            Stage.PLANNED: self.tr("Planned"),
            Stage.TO_WRITE_UP: self.tr("To write up"),
            Stage.DONE: self.tr("Done"),
        }

    def _stage(self, one: Standing) -> str:
        return self.stages()[one.stage]

    def _pill(self, cell: Cell, one: Standing) -> None:
        pill(cell, self._stage(one), *PILLS[one.stage])

    def _question(self, one: Standing) -> str:
        return one.question.text if one.question else self.tr("none yet")

    def _wish(self, cell: Cell, one: Standing) -> None:
        if one.question is None:
            words(cell, self._question(one), role="faint", delta=-0.4)
        else:
            two_lines(cell, one.question.text, self._how_far(one))

    def _how_far(self, one: Standing) -> str:
        if one.question is None:
            return ""
        sharp = self.tr("sharp") if one.question.sharp else self.tr("not sharp yet")
        return f"{self._stages[one.question.stage]} · {sharp}"


def day_in_words(day: date) -> str:
    """Return a day as it is written in lists: 9 Oct 2018."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy").replace(".", "")


def initials(one: Standing) -> str:
    """Return the first letters of a name, capitals or not."""
    both = one.given_name[:1] + one.family_name[:1]
    return both if one.given_name and one.family_name else (one.given_name or one.family_name)[:2]


def _name(one: Standing) -> str:
    return one.name


def _work(one: Standing) -> str:
    return one.work


def _person(cell: Cell, one: Standing) -> None:
    face(cell, initials(one), one.person.int & 0xFFFF, _FACE)
    two_lines(cell.moved(_FACE + 12), one.name, one.work)


def _day(one: Standing) -> str:
    return day_in_words(one.latest.on) if one.latest and one.latest.on else "–"


def _by_name(one: Standing) -> tuple[str, str]:
    return folded(one.family_name or one.given_name), folded(one.given_name)


def _by_stage(one: Standing) -> int:
    return list(Stage).index(one.stage)


def _by_day(one: Standing) -> date:
    return (one.latest.on if one.latest else None) or date.max
