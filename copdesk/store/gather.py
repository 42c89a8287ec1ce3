"""Gathers what a list shows or a document says, as plain values that may go to any thread."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from copdesk.domain.actions import Action
from copdesk.domain.balance import balance
from copdesk.domain.choices import (
    AttendanceMark,
    Audience,
    Decision,
    HarvestKind,
    Mode,
    Part,
    Purpose,
    Role,
)
from copdesk.domain.community import Community
from copdesk.domain.consent import Consent, Naming, holds, naming, printable, said_of
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.packing import packing_list
from copdesk.domain.papers import (
    HarvestReportPaper,
    ReportAction,
    ReportItem,
    ReportQuestion,
    ReportQuote,
    ReportSession,
)
from copdesk.domain.participating import TOOK_PART, is_in
from copdesk.domain.problems import Problem
from copdesk.domain.roster import Attendance, Participation, Person
from copdesk.domain.session_paper_rows import programme_rows, run_sheet_rows
from copdesk.domain.session_papers import ProgrammePaper, RunSheetPaper, Totals
from copdesk.domain.sessions import Block, CheckAnswer, Session
from copdesk.domain.timing import Placed, announced, ends_at, lay_out
from copdesk.domain.wall_clock import clock_change
from copdesk.store.workbook import Workbook

NOT_ITEMS = {HarvestKind.QUOTE, HarvestKind.CONCLUSION, HarvestKind.RECOMMENDATION}


def programme(workbook: Workbook, session_id: UUID, made_on: date) -> ProgrammePaper:
    """Return the programme of one session for those who take part.

    Raises Problem when the session has no blocks for participants yet.
    """
    session = workbook.get(Session, session_id)
    community = session and workbook.get(Community, session.community_id)
    if session is None or community is None:
        raise Problem("session_gone")
    placed = placed_blocks(workbook, session)
    if all(p.block.crew_only for p in placed):
        raise Problem("programme_empty", title=session.title)
    return ProgrammePaper(
        **_facts(community, session, placed, made_on),
        rows=programme_rows(session.day, community.language, placed),
        bring=session.bring,
        contact=session.sign_off or community.contact,
        sign_up_by=session.sign_up_by,
        accessibility=session.accessibility,
        agreements=community.house_agreements,
        photo_notice=session.photo_notice,
    )


def run_sheet(workbook: Workbook, session_id: UUID, made_on: date) -> RunSheetPaper:
    """Return the run sheet of one session for those who guide it.

    Raises Problem when the session has no blocks yet.
    """
    session = workbook.get(Session, session_id)
    community = session and workbook.get(Community, session.community_id)
    if session is None or community is None:
        raise Problem("session_gone")
    placed = placed_blocks(workbook, session)
    if not placed:
        raise Problem("programme_empty", title=session.title)
    return RunSheetPaper(
        **_facts(community, session, placed, made_on),
        totals=_totals(community, placed),
        rows=run_sheet_rows(session.day, community.language, placed),
        packing=packing_list(p.block for p in placed),
        expected=session.expected,
        capacity=session.capacity,
        accessibility=session.accessibility,
    )


def _facts(community: Community, session: Session, placed: Sequence[Placed], made_on: date) -> dict[str, Any]:
    """Return what every paper says of a session as a whole."""
    starts, ends = announced(session, placed)
    seen = [p for p in placed if not p.block.crew_only]
    last = [p.block for p in seen if p.end == ends_at(session, seen) and session.announced_end is None]
    online = session.mode is not Mode.ON_SITE
    return {
        "community": community.name,
        "title": session.title,
        "number": session.number,
        "starts": starts,
        "ends": ends,
        "open_end": any(block.open_end for block in last),
        "approximate": any(block.approximate for block in last),
        "made_on": made_on,
        "language": community.language,
        "mode": session.mode,
        "day_known": session.day_known,
        "optional": session.optional,
        "clock_change": clock_change(session.day, *_from_to(placed)) if session.day_known else 0,
        "doors": datetime.combine(session.day, session.doors) if session.doors else None,
        "place": session.venue,
        "address": session.address,
        "route": session.route,
        "aim": session.aim,
        "take_home": session.take_home,
        "meal": session.meal,
        "meal_by": session.meal_by,
        "vegetarian": session.vegetarian,
        "coming_and_going": session.coming_and_going,
        "meeting_link": session.meeting_link if online else "",
        "technical_host": session.technical_host if online else "",
        "organisation": community.organiser,
        "version": session.version,
    }


def _totals(community: Community, placed: Sequence[Placed]) -> Totals:
    start, end = _from_to(placed)
    counted = balance(placed)
    return Totals(
        whole=end - start,
        programme=counted.programme_minutes,
        parts=tuple((part, float(counted.of(part))) for part in Part) if community.three_parts else (),
        active_per_cent=counted.active_percent,
    )


def _from_to(placed: Sequence[Placed]) -> tuple[int, int]:
    """Return when the first part for participants begins and the last one ends."""
    seen = [p for p in placed if not p.block.crew_only]
    return min((p.start for p in seen), default=0), max((p.end for p in seen), default=0)


def placed_blocks(workbook: Workbook, session: Session) -> tuple[Placed, ...]:
    """Return the blocks of a session with their times."""
    return lay_out(session, workbook.all(Block, session_id=session.id))


def check_answers(workbook: Workbook, session: Session) -> list[CheckAnswer]:
    """Return the reasons given for departing from a check on purpose."""
    return workbook.all(CheckAnswer, session_id=session.id)


def harvest_report(
    workbook: Workbook, community_id: UUID, made_on: date, audience: Audience = Audience.GROUP
) -> HarvestReportPaper:
    """Return what a community harvested, as far as consent lets `audience` read it; every figure is counted."""
    community = workbook.get(Community, community_id)
    if community is None:
        raise Problem("community_gone")
    sessions = sorted(workbook.all(Session, community_id=community_id), key=lambda s: (s.day, s.starts))
    people = {p.id: p for p in workbook.all(Person)}
    consents = workbook.all(Consent)
    harvested = _in_order(workbook.all(HarvestItem, community_id=community_id))
    items = [i for i in harvested if printable(i, audience) and not _kept_back(i, consents)]
    participants = taking_part(workbook, community_id)
    nameable = _nameable(people, consents, audience)
    by_id = {s.id: s for s in sessions}
    told = [_report_session(s, workbook.all(Attendance, session_id=s.id)) for s in sessions]
    return HarvestReportPaper(
        community=community.name,
        made_on=made_on,
        language=community.language,
        audience=audience,
        shared_issue=community.shared_issue,
        horizon=community.horizon,
        outcome_open=community.outcome_open,
        starts=community.starts,
        ends=community.ends,
        participants=len(participants),
        organisations=len({people[i].organisation_id for i in participants} - {None}),
        sessions=tuple(s for s in told if s.day <= made_on or s.attended),
        items=tuple(_report_item(i, by_id) for i in items if i.kind not in NOT_ITEMS),
        quotes=tuple(_quotes(items, people, consents)),
        questions=tuple(
            _question(q, people, consents)
            for q in workbook.all(LearningQuestion, community_id=community_id)
            if _may_be_read(q, consents, audience)
        ),
        actions=tuple(
            _action(a, nameable, audience) for a in _due_first(workbook.all(Action, community_id=community_id))
        ),
        conclusions=tuple(i.text for i in items if i.kind is HarvestKind.CONCLUSION),
        recommendations=tuple(i.text for i in items if i.kind is HarvestKind.RECOMMENDATION),
        organisation=community.organiser,
        contact=community.contact,
    )


def taking_part(workbook: Workbook, community_id: UUID, on: date | None = None) -> set[UUID]:
    """Return who counts as a participant of a community, enrolled or alumnus; `on` a day without who left before."""
    return {
        p.person_id
        for p in workbook.all(Participation, community_id=community_id, role=Role.PARTICIPANT)
        if p.status in TOOK_PART and is_in(p, on)
    }


def _in_order(items: Iterable[HarvestItem]) -> list[HarvestItem]:
    return sorted(items, key=lambda i: (i.on, str(i.id)))


def _due_first(actions: Iterable[Action]) -> list[Action]:
    return sorted(actions, key=lambda a: (a.due or date.max, a.what, str(a.id)))


def _report_session(session: Session, attendance: Iterable[Attendance]) -> ReportSession:
    count = Counter(a.mark for a in attendance)
    return ReportSession(
        day=session.day,
        title=session.title,
        number=session.number,
        place=session.venue,
        present=count[AttendanceMark.PRESENT],
        excused=count[AttendanceMark.EXCUSED],
        absent=count[AttendanceMark.ABSENT],
        walk_in=count[AttendanceMark.WALK_IN],
    )


def _report_item(item: HarvestItem, sessions: dict[UUID, Session]) -> ReportItem:
    source = sessions.get(item.session_id) if item.session_id else None
    return ReportItem(kind=item.kind, text=item.text, level=item.level, source=source.title if source else "")


def _quotes(
    items: Iterable[HarvestItem], people: dict[UUID, Person], consents: Sequence[Consent]
) -> Iterable[ReportQuote]:
    """Yield the quotes that may be printed, with a name only where their speaker lets it stand."""
    for item in items:
        if item.kind is not HarvestKind.QUOTE:
            continue
        speaker = people.get(item.person_id) if item.person_id else None
        if speaker is not None and naming(item, consents) is Naming.NAMED:
            yield ReportQuote(text=item.text, name=speaker.full_name, role=speaker.job_title, level=item.level)
        else:
            yield ReportQuote(text=item.text, level=item.level)


def _kept_back(item: HarvestItem, consents: Sequence[Consent]) -> bool:
    """Tell whether these are words that their speaker does not want to see in print, named or not."""
    return item.needs_consent and naming(item, consents) is Naming.NOT_AT_ALL


def _may_be_read(question: LearningQuestion, consents: Sequence[Consent], audience: Audience) -> bool:
    """Tell whether a learning question may be printed: for the group unless its owner said no, for others on a yes."""
    said = said_of(consents, question.person_id, Purpose.CASE_IN_REPORT, question.id)
    return said is Decision.GIVEN or (said is None and audience is Audience.GROUP)


def _nameable(people: dict[UUID, Person], consents: Sequence[Consent], audience: Audience) -> dict[UUID, Person]:
    """Return who may be named as a lead: in the group everybody, elsewhere those who agreed to be on a list."""
    if audience is Audience.GROUP:
        return people
    return {id_: person for id_, person in people.items() if holds(consents, id_, Purpose.PARTICIPANT_LIST)}


def _question(question: LearningQuestion, people: dict[UUID, Person], consents: Sequence[Consent]) -> ReportQuestion:
    first = question.versions[0].text
    said = said_of(consents, question.person_id, Purpose.CASE_IN_REPORT, question.id)
    return ReportQuestion(
        text=question.text,
        first="" if first == question.text else first,
        stage=question.stage,
        name=people[question.person_id].full_name if said is Decision.GIVEN else "",
    )


def _action(action: Action, people: dict[UUID, Person], audience: Audience) -> ReportAction:
    """Return an action; why it did not happen is told to the group, others read only the cause."""
    return ReportAction(
        what=action.what,
        leads=tuple(people[lead].full_name for lead in action.lead_ids if lead in people),
        due=action.due,
        state=action.state,
        cause=action.why_not_cause,
        why_not=action.why_not if audience is Audience.GROUP else "",
    )
