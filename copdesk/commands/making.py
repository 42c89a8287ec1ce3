"""Makes a document or list out of an open workbook, as the bytes of a file."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

from copdesk.commands.choices import What
from copdesk.commands.giving_away import make_answers, make_quotes
from copdesk.commands.house_lists import make_kitchen, make_rooms
from copdesk.commands.interview_forms import make_form
from copdesk.commands.request import Wish, chosen_community, chosen_sessions
from copdesk.documents import harvest_report, participants, programme, run_sheet, sign_in
from copdesk.domain.community import Community
from copdesk.domain.problems import Problem
from copdesk.domain.roster import Attendance, Organisation, Participation, Person
from copdesk.domain.session_papers import ProgrammePaper, RunSheetPaper
from copdesk.domain.sessions import Block
from copdesk.exchange.attendance_out import attendance_xlsx
from copdesk.exchange.calendar_out import calendar
from copdesk.exchange.roster_out import (
    CardVersion,
    RosterRow,
    roster_csv,
    roster_vcards,
    roster_xlsx,
    rows_of,
    to_be_reached,
)
from copdesk.exchange.session_docx_out import run_sheet_docx
from copdesk.exchange.session_xlsx_out import run_sheet_xlsx
from copdesk.exchange.whole_workbook import KINDS, to_json
from copdesk.store import attending, gather, participant_list
from copdesk.store.workbook import Workbook


def make(workbook: Workbook, wish: Wish, suffix: str) -> bytes:
    """Return the document wished for; the suffix of the file chooses between forms of one list.

    Raises Problem when the workbook has nothing for it.
    """
    return _MAKERS[wish.what](workbook, wish, suffix)


def _programme(workbook: Workbook, wish: Wish, suffix: str) -> bytes:
    community = chosen_community(workbook, wish)
    papers: list[ProgrammePaper] = []
    for session in chosen_sessions(workbook, community, wish.session):
        if wish.session is not None or workbook.all(Block, session_id=session.id):
            papers.append(gather.programme(workbook, session.id, date.today()))
    if not papers:
        raise Problem("nothing_to_export")
    papers = [replace(paper, language=wish.language or paper.language) for paper in papers]
    return programme.render(papers[0]) if len(papers) == 1 else programme.render_series(papers)


def _run_sheet(workbook: Workbook, wish: Wish, suffix: str) -> bytes:
    community = chosen_community(workbook, wish)
    papers: list[RunSheetPaper] = []
    for session in chosen_sessions(workbook, community, wish.session):
        if wish.session is not None or workbook.all(Block, session_id=session.id):
            papers.append(gather.run_sheet(workbook, session.id, date.today()))
    if not papers:
        raise Problem("nothing_to_export")
    papers = [replace(paper, language=wish.language or paper.language) for paper in papers]
    render = {".docx": run_sheet_docx, ".xlsx": run_sheet_xlsx}.get(suffix, run_sheet.render_series)
    return render(papers)


def _sign_in(workbook: Workbook, wish: Wish, suffix: str) -> bytes:
    community = chosen_community(workbook, wish)
    sessions = chosen_sessions(workbook, community, wish.session)
    papers = [attending.sign_in(workbook, session.id, datetime.now()) for session in sessions]
    papers = [replace(paper, language=wish.language or paper.language) for paper in papers]
    return sign_in.render(papers[0]) if len(papers) == 1 else sign_in.render_series(papers)


def keep_numbers(workbook: Workbook, wish: Wish) -> None:
    """Keep the numbers of the sign-in sheets that were made, so that each keeps meaning the same person.

    In a workbook that can only be read nothing is kept.
    """
    if wish.what is not What.SIGN_IN or workbook.read_only:
        return
    sessions = chosen_sessions(workbook, chosen_community(workbook, wish), wish.session)
    with workbook.edit() as edit:
        for session in sessions:
            edit.put(attending.sheet_to_keep(workbook, session.id))


def _participants(workbook: Workbook, wish: Wish, suffix: str) -> bytes:
    paper = participant_list.participants(workbook, chosen_community(workbook, wish).id, date.today())
    return participants.render(replace(paper, language=wish.language or paper.language))


def _harvest(workbook: Workbook, wish: Wish, suffix: str) -> bytes:
    community = chosen_community(workbook, wish)
    paper = gather.harvest_report(workbook, community.id, date.today(), wish.audience)
    return harvest_report.render(replace(paper, language=wish.language or paper.language))


def _roster(workbook: Workbook, wish: Wish, suffix: str) -> bytes:
    community = chosen_community(workbook, wish)
    language = wish.language or community.language
    rows = _rows(workbook, community)
    if suffix == ".csv":
        return roster_csv(rows, language)
    return roster_xlsx(rows, language, title=community.name)


def _contacts(workbook: Workbook, wish: Wish, suffix: str) -> bytes:
    rows = to_be_reached(_rows(workbook, chosen_community(workbook, wish)))
    return roster_vcards(rows, CardVersion(wish.card))


def without_card(workbook: Workbook, wish: Wish) -> int:
    """Count those of whom no contact card is made, for they were not chosen or withdrew."""
    if wish.what is not What.CONTACTS:
        return 0
    rows = _rows(workbook, chosen_community(workbook, wish))
    return len(rows) - len(to_be_reached(rows))


def _rows(workbook: Workbook, community: Community) -> list[RosterRow]:
    ways = workbook.all(Participation, community_id=community.id)
    return rows_of(workbook.all(Person), workbook.all(Organisation), ways)


def _with_places(workbook: Workbook, listed: set[UUID]) -> list[tuple[Person, Organisation | None]]:
    """Return people with the organisation they work for."""
    places = {one.id: one for one in workbook.all(Organisation)}
    people = (person for person in workbook.all(Person) if person.id in listed)
    return [(p, places.get(p.organisation_id) if p.organisation_id else None) for p in people]


def _attendance(workbook: Workbook, wish: Wish, suffix: str) -> bytes:
    community = chosen_community(workbook, wish)
    sessions = chosen_sessions(workbook, community, wish.session)
    marks = [mark for session in sessions for mark in workbook.all(Attendance, session_id=session.id)]
    listed = {line.person_id for line in attending.regulars(workbook, community.id)}
    return attendance_xlsx(
        _with_places(workbook, listed), sessions, marks, wish.language or community.language, title=community.name
    )


def _calendar(workbook: Workbook, wish: Wish, suffix: str) -> bytes:
    community = chosen_community(workbook, wish)
    sessions = chosen_sessions(workbook, community, wish.session)
    planned = [(session, workbook.all(Block, session_id=session.id)) for session in sessions]
    return calendar(community, planned, datetime.now(UTC))


def _json(workbook: Workbook, wish: Wish, suffix: str) -> bytes:
    return to_json(entity for kind in KINDS.values() for entity in workbook.all(kind))


_MAKERS: dict[What, Callable[[Workbook, Wish, str], bytes]] = {
    What.PROGRAMME: _programme,
    What.RUN_SHEET: _run_sheet,
    What.SIGN_IN: _sign_in,
    What.KITCHEN: make_kitchen,
    What.ROOMS: make_rooms,
    What.PARTICIPANTS: _participants,
    What.HARVEST: _harvest,
    What.ROSTER: _roster,
    What.ATTENDANCE: _attendance,
    What.CONTACTS: _contacts,
    What.CALENDAR: _calendar,
    What.ANSWERS: make_answers,
    What.QUOTES: make_quotes,
    What.INTERVIEW_FORM: make_form,
    What.JSON: _json,
}
