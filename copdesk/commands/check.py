"""Looks through a workbook: whether it is whole, whether its rules hold, and what is in it."""

import sys
from datetime import datetime
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from copdesk.commands.opening import opened
from copdesk.commands.terminal import Terminal
from copdesk.domain.choices import Part
from copdesk.domain.method_library import Library
from copdesk.domain.methods import OwnMethod
from copdesk.domain.problems import Problem
from copdesk.domain.programme_checks import Check
from copdesk.domain.season_coverage import Coverage
from copdesk.domain.season_overview import Tally
from copdesk.domain.speaking import Speaking
from copdesk.domain.timing import Placed, clock, on_the_clock
from copdesk.exchange.methods import shipped
from copdesk.sentences import say
from copdesk.store.summary import CommunitySummary, SessionSummary, Summary, Trouble, summarise

_HERE = ZoneInfo("Europe/Amsterdam")


def run(path: Path, terminal: Terminal, *, as_json: bool) -> int:
    """Report on a workbook; 1 when something is wrong in it."""
    try:
        with opened(path, terminal) as workbook:
            library = Library(shipped(), workbook.all(OwnMethod))
            summary = summarise(workbook, cache(library.named))
    except Problem as problem:
        if as_json:
            terminal.answer(_refused(problem, terminal))
        raise
    if as_json:
        terminal.answer(_as_json(summary, terminal))
    else:
        _tell(summary, path, terminal)
    for trouble in summary.troubles:
        print(_sentence(trouble, terminal), file=sys.stderr)
    return 0 if summary.ok else 1


def _tell(summary: Summary, path: Path, terminal: Terminal) -> None:
    if summary.ok:
        terminal.say("all_well", path=path)
    for one in summary.communities:
        terminal.say(
            "community_line",
            name=one.community.name,
            people=one.people,
            held=one.interviews_held,
            sessions=len(one.sessions),
            actions=sum(number for _, number in one.actions),
        )
        for meeting in one.sessions:
            for check in meeting.checks:
                _tell_check(meeting, check, terminal)


def _tell_check(meeting: SessionSummary, check: Check, terminal: Terminal) -> None:
    words = say(check.code, check.values, terminal.language)
    if check.accepted is not None:
        words = f"{words} {terminal.words('accepted', because=check.accepted)}"
    terminal.say("check_line", number=meeting.session.number, title=meeting.session.title, sentence=words)


def _refused(problem: Problem, terminal: Terminal) -> dict[str, Any]:
    found = {"code": problem.code, "where": "", "sentence": terminal.sentence(problem)}
    return {"ok": False, "problems": [found], "communities": []}


def _as_json(summary: Summary, terminal: Terminal) -> dict[str, Any]:
    problems = [{"code": t.code, "where": t.where, "sentence": _sentence(t, terminal)} for t in summary.troubles]
    communities = [_community(one, terminal) for one in summary.communities]
    return {"ok": summary.ok, "problems": problems, "communities": communities}


def _sentence(trouble: Trouble, terminal: Terminal) -> str:
    return say(trouble.code, {"where": trouble.where}, terminal.language)


def _community(one: CommunitySummary, terminal: Terminal) -> dict[str, Any]:
    # What is not in a workbook yet is counted as none, so that whoever reads this finds every figure.
    return {
        "name": one.community.name,
        "people": one.people,
        "interviews": {"held": one.interviews_held, "missing": one.interviews_missing},
        "sessions": [_session(meeting, terminal) for meeting in one.sessions],
        "actions": {state.value: number for state, number in one.actions},
        "choices": 0,
        "stories": {"entered": 0, "printed": 0},
        "cases": _cases(one.coverage),
        "breakthroughs": {"evidenced": 0, "target": 0},
        "season": {str(year): _year(tally) for year, tally in one.season.years().items()},
    }


def _cases(coverage: Coverage) -> dict[str, Any]:
    """Tell how many people had a turn, whether that went fairly, and how many pairs sat together over a case."""
    return {
        "total": len(coverage.people),
        "treated": coverage.held,
        "planned": coverage.planned,
        "fair": coverage.fair,
        "pairs": {"met": coverage.pairs_met, "possible": coverage.pairs_possible},
    }


def _year(tally: Tally) -> dict[str, int]:
    return {
        "sessions": tally.firm,
        "optional": tally.optional,
        "broad": tally.broad,
        "group_dates": tally.group_dates,
        "group_meetings": tally.group_meetings,
    }


def _session(meeting: SessionSummary, terminal: Terminal) -> dict[str, Any]:
    session, percent = meeting.session, meeting.balance.active_percent
    return {
        "number": session.number,
        "title": session.title,
        "kind": session.kind.value,
        "mode": session.mode.value,
        "state": session.state.value,
        "start": _moment(on_the_clock(session.day, meeting.starts)),
        "end": _moment(on_the_clock(session.day, meeting.ends)),
        "length": meeting.ends - meeting.starts,
        "real_minutes": meeting.real_minutes,
        "minutes": {part.value: _number(meeting.balance.of(part)) for part in Part},
        "programme_minutes": meeting.balance.programme_minutes,
        "activity_minutes": {
            "active": meeting.balance.active,
            "mixed": meeting.balance.mixed,
            "passive": meeting.balance.passive,
        },
        "active_share": None if percent is None else percent / 100,
        "speaking_minutes": _speaking(meeting.speaking),
        "checks": [_check(check, meeting, terminal) for check in meeting.checks],
        "blocks": [_block(place) for place in meeting.placed],
    }


def _speaking(speaking: Speaking) -> dict[str, Any]:
    """Tell how long one participant has the floor, and in which way of talking."""
    ways = {time.talk.value: {"minutes": time.minutes, "each": _rounded(time.each)} for time in speaking.times}
    return {"each": _rounded(speaking.each), "ways": ways}


def _check(check: Check, meeting: SessionSummary, terminal: Terminal) -> dict[str, Any]:
    place = next((p for p in meeting.placed if p.block.id == check.block_id), None)
    return {
        "code": check.code,
        "family": check.family.value,
        "severity": check.severity.value,
        "sentence": say(check.code, check.values, terminal.language),
        "values": dict(check.values),
        "block": None if place is None else {"start": clock(place.start), "title": place.block.title},
        "accepted": check.accepted,
    }


def _block(place: Placed) -> dict[str, Any]:
    block = place.block
    return {
        "start": clock(place.start),
        "end": clock(place.end),
        "title": block.title,
        "track": block.track or None,
        "minutes": block.minutes,
        "parts": [part.value for part in block.parts],
        "crew_only": block.crew_only,
    }


def _moment(on_the_wall: datetime) -> str:
    return on_the_wall.replace(tzinfo=_HERE).isoformat()


def _number(minutes: Fraction) -> int | float:
    return minutes.numerator if minutes.denominator == 1 else float(minutes)


def _rounded(minutes: Fraction | None) -> float | None:
    return None if minutes is None else round(float(minutes), 1)
