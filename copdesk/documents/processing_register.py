"""The register of processing: which personal data a community holds, why, whose, how long and how it is kept safe."""

from copdesk.documents.binding import Imprint
from copdesk.documents.blocks import Block, Stack
from copdesk.documents.page import Progress, Story, make
from copdesk.documents.styles import COLUMN_HEAD, LEAD, MUTED, TIGHT, Align
from copdesk.documents.tables import Layout, table
from copdesk.documents.words import Speech
from copdesk.documents.writing import cell, chapter, eyebrow, prose, title
from copdesk.domain.choices import DataClass
from copdesk.domain.privacy_papers import RegisterPaper


def render(paper: RegisterPaper, *, progress: Progress | None = None) -> bytes:
    """Return the register as a PDF; equal papers give equal bytes."""
    say = Speech(paper.language)
    story = Story(
        blocks=[*_head(paper, say), _facts(paper, say), *_kinds(paper, say), *_consents(paper, say)],
        foot=say("register_foot", community=paper.community),
        page=say("page"),
        imprint=Imprint(say("register"), paper.controller.strip() or paper.community, say.tag, paper.made_on),
    )
    return make(story, progress)


def _head(paper: RegisterPaper, say: Speech) -> list[Block]:
    day = say.day(paper.made_on, weekday=False)
    return [*eyebrow(paper.community), title(say("register")), *prose(say("register_lead", day=day), LEAD)]


def _facts(paper: RegisterPaper, say: Speech) -> Block:
    told = (
        ("register_controller", paper.controller),
        ("register_contact", paper.contact),
        ("register_purpose", paper.purpose),
        ("register_ground", paper.ground),
        ("register_people", say("register_people_count", count=paper.people)),
        ("register_recipients", paper.recipients),
        ("register_transfer", say("register_no_transfer")),
        ("register_security", _security(paper, say)),
    )
    layout = Layout(shares=(40, 130), gutters=(10,), row_heads=True)
    heads = [cell(say(key), COLUMN_HEAD) for key in ("what", "read_back_text_held")]
    return table(layout, heads, [[cell(say(key), TIGHT), _told(words, say)] for key, words in told])


def _told(words: str, say: Speech) -> Stack:
    return cell(words, TIGHT) if words.strip() else cell(say("register_missing"), TIGHT.in_(MUTED))


def _security(paper: RegisterPaper, say: Speech) -> str:
    own = [say("register_protected" if paper.protected else "register_unprotected")]
    own += [say("register_sealed")] if paper.sealed else []
    return "\n".join(part for part in (paper.security, " ".join(own)) if part.strip())


def _kinds(paper: RegisterPaper, say: Speech) -> list[Block]:
    right = TIGHT.aligned(Align.RIGHT)
    layout = Layout(shares=(90, 25, 45), gutters=(10, 16), row_heads=True)
    heads = [cell(say("register_kind"), COLUMN_HEAD), cell(say("register_count"), COLUMN_HEAD.aligned(Align.RIGHT))]
    heads.append(cell(say("register_months"), COLUMN_HEAD))
    rows = [
        [cell(words, right if n == 1 else TIGHT) for n, words in enumerate(_kind(kind, say))] for kind in paper.counts
    ]
    return [chapter(say("register_kinds")), table(layout, heads, rows)]


def _kind(kind: tuple[DataClass, int, int], say: Speech) -> tuple[str, str, str]:
    data, count, months = kind
    return say.choice("dataclass", data), str(count), say.counted("months", months)


def _consents(paper: RegisterPaper, say: Speech) -> list[Block]:
    right = TIGHT.aligned(Align.RIGHT)
    layout = Layout(shares=(130, 30), gutters=(10,), row_heads=True)
    heads = [cell(say("fact_purpose"), COLUMN_HEAD), cell(say("register_given"), COLUMN_HEAD.aligned(Align.RIGHT))]
    rows = [[cell(say.choice("purpose", purpose), TIGHT), cell(str(n), right)] for purpose, n in paper.purposes]
    return [chapter(say("register_consents")), table(layout, heads, rows)]
