"""What can be made of a community: documents on paper and files for other programs."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import Enum, StrEnum, auto
from uuid import UUID

from PySide6.QtCore import QObject

from copdesk.documents import harvest_report, kitchen, participants, programme, rooms, run_sheet, sign_in
from copdesk.documents.letters import missing_letters
from copdesk.domain.choices import Audience
from copdesk.domain.community import Community
from copdesk.domain.entity import Entity
from copdesk.domain.names import folded
from copdesk.domain.problems import Problem
from copdesk.domain.roster import Attendance, Need, Organisation, Participation, Person, Stay
from copdesk.domain.sessions import Block, Session
from copdesk.exchange.attendance_out import attendance_xlsx
from copdesk.exchange.calendar_out import calendar
from copdesk.exchange.roster_out import RosterRow, roster_vcards, roster_xlsx, rows_of, to_be_reached
from copdesk.exchange.session_docx_out import run_sheet_docx
from copdesk.exchange.session_xlsx_out import run_sheet_xlsx
from copdesk.store import attending, gather, house_papers, participant_list
from copdesk.store.workbook import Workbook

Watch = Callable[[float], None]


class FileKind(Enum):
    """The files for other programs."""

    ROSTER = auto()
    ATTENDANCE = auto()
    CONTACTS = auto()
    CALENDAR = auto()


class ListPaper(Enum):
    """Lists of the whole community, on paper."""

    PARTICIPANTS = auto()


class Form(StrEnum):
    """The forms a run sheet can be had in, by the ending of the file's name."""

    PDF = "pdf"
    WORD = "docx"
    EXCEL = "xlsx"


@dataclass(frozen=True, slots=True)
class RunSheetOf:
    """The run sheet of a session, in one of its forms."""

    session_id: UUID
    form: Form = Form.PDF


@dataclass(frozen=True, slots=True)
class SignInOf:
    """The sign-in sheet of a session."""

    session_id: UUID


@dataclass(frozen=True, slots=True)
class KitchenOf:
    """The numbers for the kitchen of a session."""

    session_id: UUID


@dataclass(frozen=True, slots=True)
class RoomsOf:
    """The list of rooms of a session."""

    session_id: UUID


What = Audience | FileKind | ListPaper | RunSheetOf | SignInOf | KitchenOf | RoomsOf | UUID
"""A report for these readers, a file or list, or a paper of a session, of which the programme is known by its id."""


@dataclass(frozen=True, slots=True)
class Order:
    """A document or file about to be made: how it is called, and what makes it out of values gathered before.

    `make` may run beside the window; it is given how to report progress. `paper` is what a PDF is made of. `leaves`
    is what the workbook has to remember of it once it has left the house, `left_out` how many people have no place
    in it.
    """

    title: str
    file_name: str
    make: Callable[[Watch | None], bytes]
    paper: object = None
    leaves: Entity | None = None
    left_out: int = 0

    @property
    def is_paper(self) -> bool:
        """Whether it is a PDF that can be looked at and printed."""
        return self.paper is not None

    def missing_letters(self) -> tuple[str, ...]:
        """Return the letters no typeface has, which would print as an empty square."""
        return missing_letters(self.paper)


class Shelf(QObject):
    """Gathers what a document needs from the workbook; making it is left to whoever orders it.

    Each method raises Problem when there is nothing to make it of.
    """

    def __init__(self, workbook: Workbook) -> None:
        super().__init__()
        self._workbook = workbook

    def order(self, community: Community, what: What) -> Order:
        """Return the order for a report, a file, or the run sheet or programme of a session."""
        if isinstance(what, Audience):
            return self.harvest_report(community, what)
        if isinstance(what, RunSheetOf):
            return self.run_sheet(what)
        if isinstance(what, SignInOf):
            return self.sign_in(what.session_id)
        if isinstance(what, KitchenOf | RoomsOf):
            return self.for_the_house(what)
        if isinstance(what, UUID):
            session = self._workbook.get(Session, what)
            if session is None:
                raise Problem("session_gone")
            return self.programme(session)
        if isinstance(what, ListPaper):
            return self.participants(community)
        if what is FileKind.CALENDAR:
            return self.calendar(community, self.sessions(community))
        lists = {FileKind.ROSTER: self.roster, FileKind.ATTENDANCE: self.attendance, FileKind.CONTACTS: self.contacts}
        return lists[what](community)

    def hosted(self) -> set[UUID]:
        """Return the sessions of which the house has something to know: a night, a diet, somebody who comes later."""
        return {one.session_id for kind in (Stay, Need) for one in self._workbook.all(kind)}

    def programme(self, session: Session) -> Order:
        """Return the order for the programme of one session."""
        paper = gather.programme(self._workbook, session.id, date.today())
        name = self.tr("Programme {title}").format(title=session.title)
        return Order(name, file_name(name, "pdf"), lambda watch: programme.render(paper, progress=watch), paper)

    def run_sheet(self, what: RunSheetOf) -> Order:
        """Return the order for the run sheet of one session, on paper or for an office program."""
        paper = gather.run_sheet(self._workbook, what.session_id, date.today())
        name = self.tr("Run sheet {title}").format(title=paper.title)
        made_by = {Form.WORD: run_sheet_docx, Form.EXCEL: run_sheet_xlsx}
        if what.form in made_by:
            return Order(name, file_name(name, what.form), lambda _: made_by[what.form]([paper]))
        return Order(name, file_name(name, "pdf"), lambda watch: run_sheet.render(paper, progress=watch), paper)

    def sign_in(self, session_id: UUID) -> Order:
        """Return the order for the sheet on which people sign that they were at a session."""
        paper = attending.sign_in(self._workbook, session_id, datetime.now())
        name = self.tr("Sign-in sheet {title}").format(title=paper.title)
        sheet = attending.sheet_to_keep(self._workbook, session_id)
        return Order(name, file_name(name, "pdf"), lambda watch: sign_in.render(paper, progress=watch), paper, sheet)

    def for_the_house(self, what: KitchenOf | RoomsOf) -> Order:
        """Return the order for the numbers of the kitchen, or the list of rooms."""
        if isinstance(what, KitchenOf):
            eaten = house_papers.kitchen(self._workbook, what.session_id, date.today())
            name = self.tr("Kitchen {title}").format(title=eaten.title)
            return Order(name, file_name(name, "pdf"), lambda watch: kitchen.render(eaten, progress=watch), eaten)
        slept = house_papers.rooms(self._workbook, what.session_id, date.today())
        name = self.tr("Rooms {title}").format(title=slept.title)
        return Order(name, file_name(name, "pdf"), lambda watch: rooms.render(slept, progress=watch), slept)

    def harvest_report(self, community: Community, audience: Audience) -> Order:
        """Return the order for the harvest report of a community, for these readers."""
        paper = gather.harvest_report(self._workbook, community.id, date.today(), audience)
        name = self.tr("Harvest report {community}").format(community=community.name)
        return Order(name, file_name(name, "pdf"), lambda watch: harvest_report.render(paper, progress=watch), paper)

    def participants(self, community: Community) -> Order:
        """Return the order for the list of those who agreed to be on it."""
        paper = participant_list.participants(self._workbook, community.id, date.today())
        name = self.tr("List of participants {community}").format(community=community.name)
        return Order(name, file_name(name, "pdf"), lambda watch: participants.render(paper, progress=watch), paper)

    def roster(self, community: Community) -> Order:
        """Return the order for the list of participants as a spreadsheet."""
        name = self.tr("Participants {community}").format(community=community.name)
        rows = self._roster(community)
        return Order(
            name, file_name(name, "xlsx"), lambda _: roster_xlsx(rows, community.language, title=community.name)
        )

    def contacts(self, community: Community) -> Order:
        """Return the order for the participants as address cards."""
        name = self.tr("Contacts {community}").format(community=community.name)
        everybody = self._roster(community)
        rows = to_be_reached(everybody)
        left_out = len(everybody) - len(rows)
        return Order(name, file_name(name, "vcf"), lambda _: roster_vcards(rows), left_out=left_out)

    def attendance(self, community: Community) -> Order:
        """Return the order for who was where, as a spreadsheet."""
        name = self.tr("Attendance {community}").format(community=community.name)
        sessions = self.sessions(community)
        ids = {s.id for s in sessions}
        marks = [a for a in self._workbook.all(Attendance) if a.session_id in ids]
        listed = {line.person_id for line in attending.regulars(self._workbook, community.id)}
        places = {place.id: place for place in self._workbook.all(Organisation)}
        people = [
            (person, places.get(person.organisation_id) if person.organisation_id else None)
            for person in self._workbook.all(Person)
            if person.id in listed
        ]
        return Order(
            name,
            file_name(name, "xlsx"),
            lambda _: attendance_xlsx(people, sessions, marks, community.language, title=community.name),
        )

    def calendar(self, community: Community, sessions: list[Session]) -> Order:
        """Return the order for sessions as calendar entries."""
        if not sessions:
            raise Problem("calendar_empty")
        one = sessions[0].title if len(sessions) == 1 else community.name
        name = self.tr("Calendar {title}").format(title=one)
        pairs = [(s, self._workbook.all(Block, session_id=s.id)) for s in sessions]
        stamp = datetime.now(UTC)
        return Order(name, file_name(name, "ics"), lambda _: calendar(community, pairs, stamp))

    def sessions(self, community: Community) -> list[Session]:
        """Return the sessions of a community, first to last."""
        return sorted(self._workbook.all(Session, community_id=community.id), key=lambda s: (s.day, s.starts))

    def _roster(self, community: Community) -> list[RosterRow]:
        ways = self._workbook.all(Participation, community_id=community.id)
        return rows_of(self._workbook.all(Person), self._workbook.all(Organisation), ways)


def file_name(title: str, ending: str) -> str:
    """Return a name for a file that every system takes: letters, digits, spaces and a few signs."""
    kept = "".join(c if c.isalnum() or c in " -_()" else " " for c in title)
    return f"{' '.join(kept.split())[:100] or folded(ending)}.{ending}"
