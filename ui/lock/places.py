"""Where somebody was: the screen, the community, what was open and chosen there, and how to come back to it."""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QButtonGroup, QListView, QWidget
from shiboken6 import isValid

from ui.kit.controls import Kind
from ui.kit.desk import Desk
from ui.kit.rail import Rail
from ui.kit.tables import CardTable, Rows
from ui.window import MainWindow

if TYPE_CHECKING:  # screens are imported when they are shown
    from ui.composition.page import CompositionPage
    from ui.interviews.page import InterviewsPage
    from ui.live.page import LivePage
    from ui.roster.page import RosterPage
    from ui.season.page import SeasonPage
    from ui.sessions.page import SessionsPage

SCREEN, COMMUNITY, PLACE = "screen", "community", "place"
_PART, _ROW, _STOP, _SCROLL = "part ", "row ", "stop ", "scroll "
PRIVATE = frozenset({"coaching"})
"""Screens of which nothing is noted outside the vault, not even who was chosen."""


def where(screen: str, page: QWidget) -> dict[str, str]:
    """Return what is open and chosen on a screen, in words that mean the same after a restart."""
    return {PLACE: _place_on(screen, page)} | looks(page)


def go_to_desk(window: MainWindow, desk: Desk, screen: str, community: str) -> None:
    """Look at the same community on the same screen, as far as they are still there."""
    from copdesk.domain.community import Community

    known = _identity(community)
    if known is not None and desk.workbook.get(Community, known) is not None:
        desk.choose_community(known)
    window.go_to(screen)


def go_back(screen: str, page: QWidget, kept: Mapping[str, str], desk: Desk) -> bool:
    """Show again what `where` found; tells whether everything that was chosen could be chosen again."""
    _go_on(screen, page, kept.get(PLACE, ""), desk)
    return look_again(page, kept)


def looks(root: QWidget) -> dict[str, str]:
    """Return which part is shown, which rows are chosen and how far it is scrolled, under `root`."""
    found: dict[str, str] = {}
    for number, group in enumerate(_segments(root)):
        found[f"{_PART}{number}"] = str(group.checkedId())
    for name, rows in _rows(root):
        found[name] = _key_of(rows)
    for name, area in _areas(root):
        found[name] = str(area.verticalScrollBar().value())
    return {name: said for name, said in found.items() if said not in ("", "0") or name.startswith(_PART)}


def look_again(root: QWidget, kept: Mapping[str, str]) -> bool:
    """Show the same part, choose the same rows and scroll as far; tells whether all of those rows are still there."""
    for number, group in enumerate(_segments(root)):
        button = group.button(int(kept.get(f"{_PART}{number}", "-1")))
        if button is not None and not button.isChecked():
            button.click()
    whole = True
    for name, rows in list(_rows(root)):
        if kept.get(name) and isValid(rows):
            whole = _choose(rows, kept[name]) and whole
    for name, area in _areas(root):
        area.verticalScrollBar().setValue(int(kept.get(name, "0")))
    return whole


# The screens that can have something open


def _place_on(screen: str, page: QWidget) -> str:
    reads: dict[str, Callable[[Any], str]] = {
        "roster": _roster,
        "composition": _composition,
        "sessions": _session,
        "interviews": _interview,
        "season": _season,
        "live": _live,
    }
    return reads[screen](page) if screen in reads else ""


def _go_on(screen: str, page: QWidget, place: str, desk: Desk) -> None:
    ways: dict[str, Callable[[Any, list[str], Desk], object]] = {
        "roster": _go_in_roster,
        "composition": _go_to_relation,
        "sessions": _go_to_session,
        "interviews": _go_to_interview,
        "season": _go_to_series,
        "live": _go_live,
    }
    if screen in ways and place:
        ways[screen](page, place.split("/"), desk)


def _roster(page: "RosterPage") -> str:
    return page.aside


def _go_in_roster(page: "RosterPage", place: list[str], desk: Desk) -> None:
    shows: dict[str, Callable[[], object]] = {
        "door": page.show_door,
        "assignments": page.show_assignments,
        "duplicates": page.show_duplicates,
        "importing": lambda: page.importing,  # built, it takes up its own words
    }
    if place[0] in shows:
        shows[place[0]]()


def _composition(page: "CompositionPage") -> str:
    return "relation" if page.relation.isVisibleTo(page) and page.relation.unkept else ""


def _go_to_relation(page: "CompositionPage", place: list[str], desk: Desk) -> None:
    page.turn_to(page.rule)
    page.rule.relation_wanted.emit()


def _session(page: "SessionsPage") -> str:
    session, block = page.designer.programme.session, page.designer.programme.block
    return "/".join(str(thing.id) for thing in (session, block) if thing is not None)


def _go_to_session(page: "SessionsPage", place: list[str], desk: Desk) -> None:
    session, *block = [_identity(part) for part in place]
    if session is None:
        return
    page.open_session(session)
    if block and page.designer.programme.session is not None:
        page.designer.programme.choose(block[0])


def _interview(page: "InterviewsPage") -> str:
    shown = page.views.currentWidget()
    if shown is page.guides:
        return f"guides/{page.guides.which.value}"
    form = page.conversation.form
    if shown is not page.conversation or form.interview is None:
        return ""
    return f"interview/{form.interview.id}/{form.question.key if form.question else ''}"


def _go_to_interview(page: "InterviewsPage", place: list[str], desk: Desk) -> None:
    from copdesk.domain.interviews import Interview

    identity = _identity(place[1])
    if place[0] == "guides":
        page.show_guides()
        page.guides.which.set_value(identity)
        page.guides.which.committed.emit(identity)
        return
    interview = desk.workbook.get(Interview, identity) if identity is not None else None
    if interview is not None:
        page.open_interview(interview, False)
        page.conversation.form.go_to("/".join(place[2:]))


def _season(page: "SeasonPage") -> str:
    return "series" if page.series.isVisibleTo(page) else ""


def _go_to_series(page: "SeasonPage", place: list[str], desk: Desk) -> None:
    page.make_series()


def _live(page: "LivePage") -> str:
    return str(page.running.session.id) if page.running.session is not None else ""


def _go_live(page: "LivePage", place: list[str], desk: Desk) -> None:
    from copdesk.domain.sessions import Session

    session = _identity(place[0])
    if session is not None and desk.workbook.get(Session, session) is not None:
        page.show_session(session)


def _identity(words: str) -> UUID | None:
    try:
        return UUID(words)
    except ValueError:
        return None


# What every screen may have


def _segments(root: QWidget) -> list[QButtonGroup]:
    """Return the groups of buttons of which one says what is shown."""
    return [group for group in root.findChildren(QButtonGroup) if group.exclusive() and _are_segments(group.buttons())]


def _are_segments(buttons: list[QAbstractButton]) -> bool:
    return bool(buttons) and all(button.property("kind") == Kind.SEGMENT for button in buttons)


def _rows(root: QWidget) -> Iterator[tuple[str, CardTable | Rail]]:
    for kind, sort in ((CardTable, _ROW), (Rail, _STOP)):
        for number, rows in enumerate(root.findChildren(kind)):
            if rows.isVisibleTo(root) and rows.window() is root.window():
                yield f"{sort}{number} {rows.accessibleName()}", rows


def _key_of(rows: CardTable | Rail) -> str:
    if isinstance(rows, Rail):
        return "" if rows.key is None else str(rows.key)
    return "" if rows.row is None else str(_values(rows).key_of(rows.row))


def _choose(rows: CardTable | Rail, wanted: str) -> bool:
    if _key_of(rows) == wanted:
        return True
    if isinstance(rows, Rail):
        keys = [stop.key for stop in rows.stops]
    else:
        keys = [_values(rows).key_of(row) for row in _values(rows).rows]
    key = next((key for key in keys if str(key) == wanted), None)
    if key is None or not rows.choose(key):
        return False
    if isinstance(rows, Rail):
        rows.chosen.emit(key)
    return True


def _values(table: CardTable) -> Rows[Any]:
    values = table.model()
    assert isinstance(values, Rows)
    return values


def _areas(root: QWidget) -> Iterator[tuple[str, QAbstractScrollArea]]:
    for number, area in enumerate(root.findChildren(QAbstractScrollArea)):
        if area.isVisibleTo(root) and area.window() is root.window() and not isinstance(area, QListView):
            yield f"{_SCROLL}{number}", area
