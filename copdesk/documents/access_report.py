"""What is held about somebody, for that person alone to read: as a document and for other programs."""

import json
from datetime import date
from enum import StrEnum

from copdesk.documents.binding import Imprint
from copdesk.documents.blocks import Block, Stack
from copdesk.documents.page import Progress, Story, make
from copdesk.documents.styles import BODY, COLUMN_HEAD, LEAD, SMALL, SUBTITLE, TIGHT
from copdesk.documents.tables import Layout, table
from copdesk.documents.words import Speech
from copdesk.documents.writing import bullets, cell, chapter, eyebrow, line, prose, title
from copdesk.domain.access import in_sections
from copdesk.domain.actions import ActionState
from copdesk.domain.choices import Audience, HarvestKind, WhyNot
from copdesk.domain.privacy_papers import AccessPaper, Held, HeldValue

_AREAS: dict[type[StrEnum], str] = {
    HarvestKind: "kind",
    ActionState: "state",
    WhyNot: "cause",
    Audience: "for",
}
_LAYOUT = Layout(shares=(40, 130), gutters=(10,), row_heads=True)


def render(paper: AccessPaper, *, progress: Progress | None = None) -> bytes:
    """Return it as a PDF; equal papers give equal bytes."""
    say = Speech(paper.language)
    story = Story(
        blocks=[*_head(paper, say), *_sections(paper, say), *_close(paper, say)],
        foot=say("access_foot", name=paper.person),
        page=say("page"),
        imprint=Imprint(say("access_title"), paper.organisation.strip() or "CoP Desk", say.tag, paper.made_on),
    )
    return make(story, progress)


def files(paper: AccessPaper) -> dict[str, bytes]:
    """Return both forms under names that tell nothing."""
    name = Speech(paper.language)("access_file")
    return {f"{name}.pdf": render(paper), f"{name}.json": as_json(paper)}


def as_json(paper: AccessPaper) -> bytes:
    """Return the same for another program to read."""
    held = [
        {"section": h.section, "title": _plain_title(h), "facts": [[k, _plain(v)] for k, v in h.facts]}
        for h in paper.held
    ]
    whole = {
        "person": paper.person,
        "made_on": paper.made_on.isoformat(),
        "communities": list(paper.communities),
        "held": held,
        "confidential_notes_category": paper.sealed,
        "confidential_notes_reviewed": paper.reviewed,
        "confidential_notes_withheld": {ground.value: count for ground, count in paper.withheld},
    }
    return json.dumps(whole, ensure_ascii=False, indent=2).encode()


def _plain_title(held: Held) -> str:
    return f"{held.title} {held.day.isoformat()}".strip() if held.day else held.title


def _plain(value: HeldValue) -> str | bool:
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, StrEnum) else value


def _head(paper: AccessPaper, say: Speech) -> list[Block]:
    day = say.day(paper.made_on, weekday=False)
    return [
        *eyebrow(" · ".join(paper.communities)),
        title(say("access_title")),
        *line(paper.person, SUBTITLE),
        *prose(say("access_lead", day=day), LEAD),
    ]


def _sections(paper: AccessPaper, say: Speech) -> list[Block]:
    blocks: list[Block] = []
    for section, things in in_sections(paper.held):
        rows = [row for held in things for row in _rows(held, say)]
        heads = [cell(say(key), COLUMN_HEAD) for key in ("what", "read_back_text_held")]
        blocks += [chapter(say(f"held_{section}")), table(_LAYOUT, heads, rows)]
    return blocks


def _rows(held: Held, say: Speech) -> list[list[Stack]]:
    where = ", ".join(filter(None, (held.title, say.day(held.day, weekday=False) if held.day else "")))
    if where and len(held.facts) == 1:
        ((_, value),) = held.facts
        return [[cell(_in_words(value, say), TIGHT), cell(where, TIGHT)]]
    facts = [[cell(say(f"fact_{label}"), TIGHT), cell(_in_words(value, say), TIGHT)] for label, value in held.facts]
    if not where:
        return facts
    return [[cell(say("fact_where"), TIGHT), cell(where, BODY)], *facts]


def _in_words(value: HeldValue, say: Speech) -> str:
    if isinstance(value, bool):
        return say("yes" if value else "no")
    if isinstance(value, date):
        return say.day(value, weekday=False)
    if isinstance(value, StrEnum):
        return say.choice(_AREAS.get(type(value), type(value).__name__.lower()), value)
    return value


def _close(paper: AccessPaper, say: Speech) -> list[Block]:
    sealed = [chapter(say("access_vault"))] if paper.sealed or paper.reviewed else []
    if paper.reviewed:
        sealed += [*prose(say("access_reviewed_meaning")), *bullets(_withheld(paper, say))]
    if paper.sealed:
        sealed += prose(say("access_vault_meaning"))
    rights = [chapter(say("access_rights")), *prose(say("access_rights_meaning")), *prose(paper.contact, SMALL)]
    return [*sealed, *rights]


def _withheld(paper: AccessPaper, say: Speech) -> list[str]:
    """Return how many private things are not given, each with its ground and nothing else."""
    return [f"{count} × {say.choice('ground', ground)}" for ground, count in paper.withheld]
