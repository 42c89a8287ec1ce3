"""Reads a file of programmes: each becomes a session with its blocks, at the times the file says.

The schema: an object with a list `programmes`; each has `id`, `title` and `items`, and may have `date` (ISO 8601),
`mode`, `place`, `header_times` (`start`, `end`, `doors`) and `choice_rule`. Each item has a `title` and may have
`start`, `end`, `minutes`, `type`, `speaker`, `moderator`, `room`, `parallel_track`, `note` and `end_source`.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, cast
from uuid import UUID, uuid5

from pydantic import ValidationError

from copdesk.domain.choices import Division, Mode
from copdesk.domain.clock_reading import read_clock
from copdesk.domain.community import Community
from copdesk.domain.problems import Problem
from copdesk.domain.programme_kinds import FIELDS, recognise
from copdesk.domain.programme_marks import division_in, marks_in
from copdesk.domain.programme_rows import ReadRow, arrange, over_days
from copdesk.domain.sessions import Block, Session

IGNORED = ("organiser", "notes", "date_note", "edge_cases")
_NAMES = UUID("8f0f7a56-1d0e-5a0b-9d0c-5b8a3c2f7e11")
_MODES = {"in_person": Mode.ON_SITE, "online": Mode.ONLINE, "hybrid": Mode.HYBRID}
_NUMBER = re.compile(r"#\s*(\w+)")
_MOST = re.compile(r"\bmax(?:imum|imaal)?\.?\s+(\d{1,4})\b", re.IGNORECASE)
_RULE = re.compile(r"(\d{1,2})\s+(?:of|uit|van)\s+(?:de\s+)?(\d{1,2})\s+(\w+)", re.IGNORECASE)
_SWAP = re.compile(r"^[^:]*:\s*(.+?),?\s+(?:daarna|dan|then)\s+(.+)$", re.IGNORECASE)

Item = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ReadProgramme:
    """One programme of the file: a session with its blocks, or why it could not be read."""

    number: int
    session: Session | None = None
    blocks: tuple[Block, ...] = ()
    problem: Problem | None = None


def is_programmes(whole: dict[str, Any]) -> bool:
    """Return whether a JSON object is a file of programmes."""
    return isinstance(whole.get("programmes"), list) and "format" not in whole


def read_programmes(whole: dict[str, Any], community: Community, today: date) -> tuple[ReadProgramme, ...]:
    """Return the programmes of a file, as sessions of `community`.

    The same file gives the same identities, so that what is there already can be told. A programme without a date
    gets the community's first day, or today, and is marked as one whose day is not known.
    """
    items = cast("list[Any]", whole["programmes"])
    return tuple(_read(number, item, community, today) for number, item in enumerate(items, 1))


def _read(number: int, programme: Any, community: Community, today: date) -> ReadProgramme:
    try:
        session, blocks = _programme(number, programme, community, today)
    except Problem as problem:
        return ReadProgramme(number, problem=problem)
    except ValidationError as error:
        where = str(error.errors()[0]["loc"][0]) if error.errors()[0]["loc"] else "-"
        return ReadProgramme(number, problem=Problem("programme_field", programme=number, where=where))
    return ReadProgramme(number, session, blocks)


def _programme(number: int, programme: Any, community: Community, today: date) -> tuple[Session, tuple[Block, ...]]:
    if not isinstance(programme, dict) or not isinstance(cast("Item", programme).get("items"), list):
        raise Problem("programme_shape", programme=number)
    given = cast("Item", programme)
    identity = uuid5(_NAMES, f"{community.id} {given.get('id') or number}")
    day = _day(number, given)
    session = Session.model_validate(
        {
            "id": identity,
            "community_id": community.id,
            "title": given.get("title"),
            "number": _found(_NUMBER, given.get("title")) or "",
            "mode": _MODES.get(str(given.get("mode")), Mode.ON_SITE),
            "day": day or community.starts or today,
            "day_known": day is not None,
            "starts": "09:00",
            "venue": given.get("place") or "",
            "capacity": _found(_MOST, given.get("place")),
        }
        | _announced(number, given)
    )
    items = [_item(number, n, item) for n, item in enumerate(cast("list[Any]", given["items"]), 1)]
    rows = _rows(number, items, str(given.get("choice_rule") or ""))
    _check_order(number, rows)
    return arrange(session, rows, [uuid5(identity, str(n)) for n in range(len(rows))])


def _check_order(number: int, rows: Sequence[ReadRow]) -> None:
    """Refuse a part that ends before it begins: nobody knows which of its times is wrong."""
    for place, (row, placed) in enumerate(zip(rows, over_days(rows), strict=True), 1):
        if row.end is not None and placed.end is None:
            raise Problem("programme_backwards", programme=number, item=place)


def _day(number: int, given: Item) -> date | None:
    if given.get("date") in (None, ""):
        return None
    try:
        return date.fromisoformat(str(given["date"]))
    except ValueError:
        raise Problem("programme_field", programme=number, where="date") from None


def _found(pattern: re.Pattern[str], words: object) -> str | None:
    match = pattern.search(str(words or ""))
    return match[1] if match else None


def _announced(number: int, given: Item) -> dict[str, str]:
    times = given.get("header_times")
    if times is not None and not isinstance(times, dict):
        raise Problem("programme_field", programme=number, where="header_times")
    names = {"announced_start": "start", "announced_end": "end", "doors": "doors"}
    known = {field: cast("Item", times or {}).get(name) for field, name in names.items()}
    return {field: _as_time(_clock(number, 0, field, said)) for field, said in known.items() if said}


def _as_time(minutes: int) -> str:
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def _clock(number: int, item: int, name: str, said: object) -> int:
    try:
        return read_clock(str(said))
    except Problem:
        raise Problem("programme_time", programme=number, item=item, where=name, typed=str(said)[:40]) from None


def _item(number: int, place: int, item: Any) -> Item:
    if not isinstance(item, dict) or not str(cast("Item", item).get("title") or "").strip():
        raise Problem("programme_item", programme=number, item=place)
    return cast("Item", item)


def _rows(number: int, items: Sequence[Item], rule: str) -> list[ReadRow]:
    times = [_times(number, n, item) for n, item in enumerate(items, 1)]
    beside = _beside(items, times)
    swapped = _swapped(items, beside)
    rows: list[ReadRow] = []
    for n, item in enumerate(items):
        label = str(item.get("parallel_track") or "")
        fields = _fields(item, label) | ({"division": Division.SWAPPED} if n in swapped else {})
        fields |= _choice(rule, label, beside=n in beside)
        start, end = times[n]
        rows.append(
            ReadRow(
                title=str(item["title"])[:200],
                start=start,
                end=end,
                minutes=None if end is not None else _minutes(number, n + 1, item),
                track=label if n in beside else "",
                fields=tuple(fields.items()),
            )
        )
    return rows


def _times(number: int, place: int, item: Item) -> tuple[int | None, int | None]:
    start, end = (
        None if item.get(name) in (None, "") else _clock(number, place, name, item[name]) for name in ("start", "end")
    )
    return start, end


def _minutes(number: int, place: int, item: Item) -> int | None:
    minutes = item.get("minutes")
    if minutes is None or (isinstance(minutes, int) and not isinstance(minutes, bool)):
        return minutes
    raise Problem("programme_time", programme=number, item=place, where="minutes", typed=str(minutes)[:40])


def _beside(items: Sequence[Item], times: Sequence[tuple[int | None, int | None]]) -> set[int]:
    """Return which items run in a track: those whose label others share, or that have another beside them."""
    labelled = [n for n, item in enumerate(items) if item.get("parallel_track")]
    parallel = {
        str(items[n]["parallel_track"])
        for n in labelled
        for m in labelled
        if items[n]["parallel_track"] != items[m]["parallel_track"] and _overlap(times[n], times[m])
    }
    return {n for n in labelled if str(items[n]["parallel_track"]) in parallel}


def _overlap(one: tuple[int | None, int | None], other: tuple[int | None, int | None]) -> bool:
    if one[0] is None or other[0] is None:
        return False
    return one[0] < (other[1] or other[0] + 1) and other[0] < (one[1] or one[0] + 1)


def _swapped(items: Sequence[Item], beside: Iterable[int]) -> set[int]:
    """Return the items of two groups that do the same two things in reversed order."""
    orders: dict[int, tuple[str, str]] = {}
    for n in beside:
        if match := _SWAP.match(str(items[n]["title"])):
            orders[n] = (match[1].strip().casefold(), match[2].strip().casefold())
    return {n for n, (first, second) in orders.items() if (second, first) in orders.values()}


def _fields(item: Item, label: str) -> dict[str, Any]:
    title, note = str(item["title"]), str(item.get("note") or "")
    kind = str(item.get("type") or "") or recognise(title)
    places = division_in(label, title) if label else {}
    who = {"lead": _names(item.get("speaker")), "helpers": _names(item.get("moderator"))}
    return (
        FIELDS.get(kind, {})
        | marks_in(f"{label}. {title}. {note}")
        | places
        | {name: names for name, names in who.items() if names}
        | {"room": item.get("room") or "", "for_facilitator": note}
        | {"approximate": "approximat" in str(item.get("end_source") or "")}
    )


def _names(said: Any) -> str:
    names = cast("list[Any]", said) if isinstance(said, list) else [said] if said else []
    return ", ".join(str(name) for name in names)[:500]


def _choice(rule: str, label: str, *, beside: bool) -> dict[str, Any]:
    """Return how many one may choose, where the rule of the programme speaks of these; else whether one may."""
    counted = list(_RULE.finditer(rule))
    for match in counted:
        if label and label.casefold().startswith(match[3][:6].casefold()):
            return {"division": Division.CHOSEN, "choose": int(match[1])}
    return {"division": Division.CHOSEN} if rule and beside and not counted else {}
