"""The chapters of a harvest report; one with nothing in it is left out."""

from collections.abc import Sequence

from copdesk.documents.blocks import Block, Item, Stack, Words
from copdesk.documents.charts import Bar, BarChart
from copdesk.documents.columns import columns
from copdesk.documents.fonts import Typeface
from copdesk.documents.markup import Run, linked, paragraphs
from copdesk.documents.quotes import quote
from copdesk.documents.structure import Numbering, Role, Tag
from copdesk.documents.styles import (
    ASIDE,
    BODY,
    COLUMN_HEAD,
    INK,
    INTRO,
    MUTED,
    PETROL,
    RUST,
    SMALL,
    TIGHT,
    Align,
    Colour,
    Style,
)
from copdesk.documents.tables import Layout, Table, table
from copdesk.documents.words import Speech
from copdesk.documents.writing import bullets, cell, chapter, item, line, numbered, prose, runs, section
from copdesk.domain.attendance import average_there
from copdesk.domain.choices import ActionState, Level
from copdesk.domain.papers import HarvestReportPaper, ReportAction, ReportItem, ReportQuestion, ReportSession

SIGNS: dict[ActionState, tuple[str, Colour]] = {
    ActionState.OPEN: ("○", INK),
    ActionState.BUSY: ("→", RUST),
    ActionState.DONE: ("✓", PETROL),
    ActionState.NOT_DONE: ("×", INK),
    ActionState.LAPSED: ("–", MUTED),
    ActionState.FOLLOW_UP: ("↗", PETROL),
}
_BARS_A_FIGURE = 30
_BESIDE_A_QUOTE = 4
_STRONG = BODY.ink._replace(typeface=Typeface.SEMIBOLD)


def how_to_read(paper: HarvestReportPaper, say: Speech) -> list[Block]:
    """Say how the report came about and what its signs mean."""
    states = [state for state, _ in paper.actions_by_state]
    signs = say.listed(f"{SIGNS[state][0]} {say.choice('state', state)}" for state in states)
    notes = [
        say("how_counted"),
        say("how_consent") if paper.quotes else "",
        say("how_levels") if paper.items else "",
        say("how_signs", signs=signs) if states else "",
    ]
    return [chapter(say("how_to_read")), *bullets(notes)]


def process(paper: HarvestReportPaper, say: Speech) -> list[Block]:
    """Say which meetings there were, and how many people came as far as that was noted."""
    if not paper.sessions:
        return []
    sessions = paper.sessions
    return [
        chapter(say("process")),
        *prose(_counted(sessions, say), INTRO),
        _sessions(sessions, say),
        *_attendance([session for session in sessions if session.attended], say),
    ]


def _counted(sessions: Sequence[ReportSession], say: Speech) -> str:
    counted = say.counted("session_count", len(sessions))
    average = average_there(session.attended for session in sessions)
    noted = sum(session.attended > 0 for session in sessions)
    if average is None:
        return say("process_unnoted", sessions=counted)
    if noted == len(sessions):
        return say("process_counted", sessions=counted, average=say.number(average))
    return say.counted("process_partly", noted, sessions=counted, average=say.number(average))


def _sessions(sessions: Sequence[ReportSession], say: Speech) -> Table:
    right = TIGHT.aligned(Align.RIGHT)
    layout = Layout(shares=(33, 73, 18, 20, 17), gutters=(8, 8, 4, 4), row_heads=True)
    heads = [cell(say("day"), COLUMN_HEAD), cell(say("session"), COLUMN_HEAD)]
    heads += [cell(say(key), COLUMN_HEAD.aligned(Align.RIGHT)) for key in ("present", "excused", "absent")]
    return table(
        layout,
        heads,
        [
            [
                cell(say.day(s.day, weekday=False), TIGHT),
                Stack([*line(_name(s), TIGHT), *line(s.place, ASIDE)]),
                *(cell(_noted(s, count), right) for count in (s.attended, s.excused, s.absent)),
            ]
            for s in sessions
        ],
    )


def _noted(session: ReportSession, count: int) -> str:
    """Return a count, or a dash where nobody noted who was there."""
    return str(count) if session.attended or count else "–"


def _name(session: ReportSession) -> str:
    return " ".join(filter(str.strip, (session.number, session.title)))


def _attendance(sessions: Sequence[ReportSession], say: Speech) -> list[Block]:
    """Return the chart, in several figures on one scale when there are many meetings."""
    most = max((session.attended for session in sessions), default=0)
    blocks: list[Block] = [section(say("attendance"))] if sessions else []
    for start in range(0, len(sessions), _BARS_A_FIGURE):
        bars = [Bar(_name(s), s.attended) for s in sessions[start : start + _BARS_A_FIGURE]]
        figures = ", ".join(f"{bar.label}: {bar.value}" for bar in bars)
        blocks.append(BarChart(bars, most, say("attendance_alt", figures=figures)))
    if any(session.walk_in for session in sessions):
        blocks += prose(say("attendance_note"), ASIDE)
    return blocks


def learnt(paper: HarvestReportPaper, say: Speech) -> list[Block]:
    """Say what was harvested, level by level, with the quotes that belong there."""
    blocks: list[Block] = []
    for level in Level:
        items = [i for i in paper.items if i.level is level and i.text.strip()]
        quotes = [quote(q, say) for q in paper.quotes if q.level is level and q.text.strip()]
        if items or quotes:
            blocks += [section(say.choice("level", level)), *_level(items, quotes, say)]
    return [chapter(say("learnt")), *blocks] if blocks else []


def _level(items: Sequence[ReportItem], quotes: Sequence[Block], say: Speech) -> list[Block]:
    listed = _learnt_list(items, say)
    if not listed or not quotes:
        return [*listed, *quotes]
    beside = columns([Stack(listed[:_BESIDE_A_QUOTE]), Stack(quotes[:1])], (62, 38), gutter=24, divided=False, after=8)
    return [beside, *listed[_BESIDE_A_QUOTE:], *quotes[1:]]


def _learnt_list(items: Sequence[ReportItem], say: Speech) -> list[Item]:
    listed = Tag(Role.LIST, numbering=Numbering.DISC)
    return [_learnt_item(found, listed, say) for found in items]


def _learnt_item(found: ReportItem, listed: Tag, say: Speech) -> Item:
    body = Tag(Role.ITEM_BODY, Tag(Role.ITEM, listed))
    spoken = Speech(found.language).tag if found.language else ""
    kind = say.choice("kind", found.kind)
    blocks = _labelled(f"{kind}: ", found.text, body, language=spoken)
    return item([*blocks, *line(found.source, ASIDE, parent=body)], "•", BODY)


def _labelled(label: str, words: str, body: Tag, *, language: str = "") -> list[Words]:
    parts = paragraphs(words) or [""]
    first = runs([Run(label, _STRONG), *linked(parts[0], BODY.ink, BODY.ink)], TIGHT, parent=body, language=language)
    return [first, *(b for part in parts[1:] for b in line(part, TIGHT, parent=body, language=language))]


def learning_questions(paper: HarvestReportPaper, say: Speech) -> list[Block]:
    """Say what people wanted to learn, in their latest words and in their first."""
    listed = Tag(Role.LIST, numbering=Numbering.DISC)
    asked = [_question(q, listed, say) for q in paper.questions if q.text.strip()]
    return [chapter(say("learning_questions")), *asked] if asked else []


def _question(question: ReportQuestion, listed: Tag, say: Speech) -> Item:
    body = Tag(Role.ITEM_BODY, Tag(Role.ITEM, listed))
    first = question.first.strip()
    began = f"{say('began_as')}{first}" if first and first != question.text.strip() else ""
    who = ", ".join(filter(str.strip, (question.name, say.choice("stage", question.stage))))
    blocks = prose(question.text, TIGHT, parent=body) + prose(began, ASIDE, parent=body)
    return item([*blocks, *line(who, ASIDE, parent=body)], "•", BODY)


def actions(paper: HarvestReportPaper, say: Speech) -> list[Block]:
    """Say what was agreed, who leads it, by when and how it stands."""
    if not paper.actions:
        return []
    states = say.listed(f"{count} {say.choice('state', state)}" for state, count in paper.actions_by_state)
    layout = Layout(shares=(74, 38, 31, 29), gutters=(10, 8, 8), row_heads=True)
    heads = [cell(say(key), COLUMN_HEAD) for key in ("what", "who", "due", "state")]
    return [
        chapter(say("actions")),
        *prose(say.counted("actions_counted", len(paper.actions), states=states), INTRO),
        table(layout, heads, [_action(action, say) for action in paper.actions]),
    ]


def _action(action: ReportAction, say: Speech) -> list[Stack]:
    sign, colour = SIGNS[action.state]
    leads = [name for name in action.leads if name.strip()]
    due = say.day(action.due, weekday=False) if action.due else say("no_due")
    state = Style(_STRONG._replace(colour=colour), TIGHT.leading)
    return [
        cell(action.what, TIGHT),
        Stack([b for name in leads for b in line(name, TIGHT)] or line(say("no_lead"), TIGHT.in_(MUTED))),
        cell(due, TIGHT if action.due else TIGHT.in_(MUTED)),
        cell(f"{sign} {say.choice('state', action.state)}", state),
    ]


def why_not(paper: HarvestReportPaper, say: Speech) -> list[Block]:
    """Say why things did not happen, cause by cause."""
    causes = paper.why_not
    if not causes:
        return []
    blocks: list[Block] = [chapter(say("why_not")), *prose(say("why_not_lead"), INTRO)]
    for cause, missed in causes:
        listed = Tag(Role.LIST, numbering=Numbering.DISC)
        blocks.append(section(f"{say.choice('cause', cause)} ({len(missed)})"))
        blocks += [_missed(action, listed, say) for action in missed]
    return blocks


def _missed(action: ReportAction, listed: Tag, say: Speech) -> Item:
    body = Tag(Role.ITEM_BODY, Tag(Role.ITEM, listed))
    what = action.what.strip()
    reason = action.why_not.strip() or say("reason_missing")
    label = f"{what} " if what.endswith((".", "!", "?")) else f"{what}. "
    return item(_labelled(label, reason, body), "•", BODY)


def advice(name: str, texts: Sequence[str]) -> list[Block]:
    """Return conclusions or recommendations, numbered so that they can be referred to."""
    listed = numbered(texts)
    return [chapter(name), *listed] if listed else []


def colophon(paper: HarvestReportPaper, say: Speech) -> list[Block]:
    """Say who publishes it, which version this is and where to go with questions."""
    day = say.day(paper.made_on, weekday=False)
    return [
        chapter(say("colophon")),
        *prose(say("version", version=paper.version, day=day) + ".", SMALL),
        *prose(say("published_by", organisation=paper.organisation) if paper.organisation.strip() else "", SMALL),
        *prose(paper.contact, SMALL),
        *prose(say("made_with"), SMALL),
    ]
