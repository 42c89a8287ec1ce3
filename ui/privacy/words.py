"""The words of the privacy screen for consent, requests and kinds of data, and the letters that go with them."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject

from copdesk.domain.choices import DataClass, Decision, Purpose, RequestKind
from ui.kit.vocabulary import Vocabulary


class PrivacyWords(QObject):
    """Looked up once, because every cell of the grid needs them."""

    def __init__(self) -> None:
        super().__init__()
        spoken = Vocabulary()
        self.purposes, self.decisions = spoken.purposes(), spoken.decisions()
        self.kinds, self.audiences = spoken.harvest_kinds(), spoken.audiences()

    def headings(self) -> dict[Purpose, str]:
        """Return one short word for each purpose, as it stands above a narrow column."""
        return {
            Purpose.PARTICIPANT_LIST: self.tr("List"),
            Purpose.PHOTOS: self.tr("Photos"),
            Purpose.QUOTE_NAMED: self.tr("Quote"),
            Purpose.QUOTE_ANONYMOUS: self.tr("Anon."),
            Purpose.CASE_IN_REPORT: self.tr("Case"),
            Purpose.KEEP_INTAKE: self.tr("Intake"),
            Purpose.CONTACT_AFTERWARDS: self.tr("Later"),
        }

    def answers(self) -> dict[Decision, str]:
        """Return what can be answered, each with the letter for it in brackets."""
        return {
            Decision.GIVEN: self.tr("Given (G)"),
            Decision.REFUSED: self.tr("No (N)"),
            Decision.WITHDRAWN: self.tr("Withdrawn (W)"),
        }

    def keys(self) -> dict[str, Decision]:
        """Return the letter with which each answer is noted: the one in brackets, in every language."""
        return {words[words.rindex("(") + 1].upper(): decision for decision, words in self.answers().items()}

    def requests(self) -> dict[RequestKind, str]:
        """Return what somebody can ask about their own data."""
        return {
            RequestKind.ACCESS: self.tr("To see what is held"),
            RequestKind.ERASURE: self.tr("To be erased"),
            RequestKind.CORRECTION: self.tr("To have something put right"),
        }

    def data_classes(self) -> dict[DataClass, str]:
        """Return the kinds of data that are kept each for its own time."""
        return {
            DataClass.NOT_CHOSEN: self.tr("Candidates not chosen"),
            DataClass.ROSTER: self.tr("Names and contact details"),
            DataClass.ATTENDANCE: self.tr("Attendance"),
            DataClass.INTAKES: self.tr("Intake interviews"),
            DataClass.NEEDS: self.tr("Diet and access needs"),
            DataClass.HARVEST: self.tr("Harvest"),
        }

    def said(self, decision: Decision | None, otherwise: int = 0) -> str:
        """Return what somebody answered, or that nobody asked, and for how many texts alone something else holds."""
        whole = self.decisions[decision] if decision else self.tr("Not asked")
        return ", ".join([whole, *([self.tr("otherwise for %n text(s)", "", otherwise)] if otherwise else [])])


def day_words(day: date) -> str:
    """Return a date as it stands in a list: 15 nov 2018."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy").replace(".", "")
