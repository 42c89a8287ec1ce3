"""The list of what can be made: the harvest report, programmes, and files for other programs."""

from collections.abc import Iterable
from uuid import UUID

from copdesk.domain.choices import Audience
from copdesk.domain.sessions import Session
from ui.documents.shelf import FileKind
from ui.kit.rail import Rail, Stop
from ui.kit.theme import Theme
from ui.kit.vocabulary import Vocabulary

What = Audience | FileKind | UUID
"""A harvest report for these readers, a file of this kind, or the programme of this session."""

_WIDTH = 250


class Contents(Rail):
    """Papers above, files below; `chosen` carries a `What`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self.setAccessibleName(self.tr("Documents"))
        self.setFixedWidth(theme.scaled(_WIDTH))

    def offer(self, sessions: Iterable[Session]) -> None:
        """Offer the report for each kind of reader, a programme for each session, and the files."""
        readers = [
            Stop(audience, self.tr("Harvest report"), self.tr("For: {readers}").format(readers=words), "sprout")
            for audience, words in Vocabulary().audiences().items()
        ]
        programmes = [
            Stop(s.id, s.title, self.tr("Programme {number}").format(number=s.number).strip(), "calendar-days")
            for s in sessions
        ]
        files = [
            Stop(FileKind.ROSTER, self.tr("Participants"), self.tr("Spreadsheet (.xlsx)"), "users"),
            Stop(FileKind.ATTENDANCE, self.tr("Attendance"), self.tr("Spreadsheet (.xlsx)"), "list-checks"),
            Stop(FileKind.CONTACTS, self.tr("Address cards"), self.tr("For an address book (.vcf)"), "circle-user"),
            Stop(FileKind.CALENDAR, self.tr("All sessions"), self.tr("For a calendar (.ics)"), "calendar"),
        ]
        paper = Stop("paper", self.tr("On paper"), heading=True)
        others = Stop("files", self.tr("For other programs"), heading=True)
        self.set_stops([paper, *readers, *programmes, others, *files])

    @property
    def what(self) -> What:
        """What is chosen; the report for the group when nothing is."""
        return self.key if isinstance(self.key, What) else Audience.GROUP
