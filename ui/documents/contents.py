"""The list of what can be made: the harvest report, programmes, run sheets, and files for other programs."""

from collections.abc import Collection, Iterable
from uuid import UUID

from PySide6.QtCore import QDate, QLocale

from copdesk.domain.choices import Audience
from copdesk.domain.sessions import Session
from ui.documents.shelf import FileKind, KitchenOf, ListPaper, RoomsOf, RunSheetOf, SignInOf, What
from ui.kit.rail import Rail, Stop
from ui.kit.theme import Theme
from ui.kit.vocabulary import Vocabulary

_WIDTH = 250


class Contents(Rail):
    """Papers above, files below; `chosen` carries a `What`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self.setAccessibleName(self.tr("Documents"))
        self.setFixedWidth(theme.scaled(_WIDTH))

    def offer(self, sessions: Iterable[Session], overnight: Collection[UUID] = ()) -> None:
        """Offer the report for each kind of reader, the papers of each session, and the files.

        Of a session in `overnight` the papers for the house are offered as well.
        """
        readers = [
            Stop(audience, self.tr("Harvest report"), self.tr("For: {readers}").format(readers=words), "sprout")
            for audience, words in Vocabulary().audiences().items()
        ]
        listed = Stop(ListPaper.PARTICIPANTS, self.tr("List of participants"), self.tr("Who agreed to it"), "users")
        papers = [stop for session in sessions for stop in self._of_session(session, house=session.id in overnight)]
        files = [
            Stop(FileKind.ROSTER, self.tr("Participants"), self.tr("Spreadsheet (.xlsx)"), "users"),
            Stop(FileKind.ATTENDANCE, self.tr("Attendance"), self.tr("Spreadsheet (.xlsx)"), "list-checks"),
            Stop(FileKind.CONTACTS, self.tr("Address cards"), self.tr("For an address book (.vcf)"), "circle-user"),
            Stop(FileKind.CALENDAR, self.tr("All sessions"), self.tr("For a calendar (.ics)"), "calendar"),
        ]
        paper = Stop("paper", self.tr("On paper"), heading=True)
        others = Stop("files", self.tr("For other programs"), heading=True)
        self.set_stops([paper, *readers, listed, *papers, others, *files])

    def _of_session(self, session: Session, *, house: bool) -> list[Stop]:
        number = session.number or _day(session)
        programme = self.tr("Programme {number}").format(number=number).strip()
        run_sheet = self.tr("Run sheet {number}").format(number=number).strip()
        sign_in = self.tr("Sign-in sheet {number}").format(number=number).strip()
        kitchen = self.tr("Kitchen {number}").format(number=number).strip()
        rooms = self.tr("Rooms {number}").format(number=number).strip()
        for_the_house = [
            Stop(KitchenOf(session.id), session.title, kitchen, "utensils"),
            Stop(RoomsOf(session.id), session.title, rooms, "bed"),
        ]
        return [
            Stop(session.id, session.title, programme, "calendar-days"),
            Stop(RunSheetOf(session.id), session.title, run_sheet, "clipboard-list"),
            Stop(SignInOf(session.id), session.title, sign_in, "pen-line"),
            *(for_the_house if house else []),
        ]

    @property
    def what(self) -> What:
        """What is chosen; the report for the group when nothing is."""
        return self.key if isinstance(self.key, What) else Audience.GROUP


def _day(session: Session) -> str:
    """Return the day of a session, by which it is known when it has no number."""
    shown = QLocale().toString(QDate(session.day.year, session.day.month, session.day.day), "d MMM yyyy")
    return shown.replace(".", "")
