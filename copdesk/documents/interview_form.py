"""The blank interview form: every question with its probes and room to write, what is private on sheets apart."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from copdesk.documents.binding import Imprint
from copdesk.documents.blocks import Block, Item, Keep, Stack
from copdesk.documents.columns import columns
from copdesk.documents.handwriting import Blank, RuledLines, circles
from copdesk.documents.page import Progress, Story, make_series
from copdesk.documents.structure import Numbering, Role, Tag
from copdesk.documents.styles import ASIDE, BODY, FACTS, MM, RUST, SMALL, SMALL_SECTION, TIGHT
from copdesk.documents.tagging import Canvas
from copdesk.documents.words import Speech
from copdesk.documents.writing import bullets, chapter, eyebrow, item, line, prose_in, section, title
from copdesk.domain.choices import QuestionKind
from copdesk.domain.interview_papers import InterviewFormPaper
from copdesk.domain.interviews import Question, Section

FIGURES = ("1", "2", "3", "4", "5")
_LEAST_LINES, _MOST_LINES, _LINES_A_MINUTE = 5, 10, 1.6
_QUESTION = SMALL_SECTION.spaced(10, 3)
_MINUTES = replace(ASIDE, keeps_next=True)


def render(paper: InterviewFormPaper, *, progress: Progress | None = None) -> bytes:
    """Return the form as a PDF; equal papers give equal bytes."""
    say = Speech(paper.language)
    stories = [_open(paper, say)]
    if any(question.private for question in paper.guide.questions):
        stories.append(_private(paper, say))
    return make_series(stories, stories[0].imprint, progress)


def _open(paper: InterviewFormPaper, say: Speech) -> Story:
    blocks: list[Block] = [*eyebrow(paper.community), title(paper.guide.name), *_facts(paper, say), *_names(paper, say)]
    for part in paper.guide.sections:
        asked = [question for question in part.questions if not question.private]
        blocks += _part(part, asked, paper, say)
    return _story(blocks, say("form_foot", guide=paper.guide.name), paper, say)


def _private(paper: InterviewFormPaper, say: Speech) -> Story:
    blocks: list[Block] = [
        *eyebrow(paper.community),
        chapter(say("form_private"), above=0),
        _Mark(Stack(line(say("form_private_mark"), TIGHT.in_(RUST)))),
        *_names(paper, say),
    ]
    parts = [(part, [q for q in part.questions if q.private]) for part in paper.guide.sections]
    parts = [(part, asked) for part, asked in parts if asked]
    for part, asked in parts:
        blocks += [section(part.title)] if len(parts) > 1 else []
        blocks += _questions(part, asked, paper, say)
    return _story(blocks, say("form_private_foot"), paper, say)


def _story(blocks: list[Block], foot: str, paper: InterviewFormPaper, say: Speech) -> Story:
    organisation = paper.organisation.strip() or paper.community
    imprint = Imprint(paper.guide.name, organisation, say.tag, paper.made_on)
    return Story(blocks=blocks, foot=foot, page=say("page"), imprint=imprint)


def _facts(paper: InterviewFormPaper, say: Speech) -> list[Block]:
    guide = paper.guide
    facts = (
        say.counted("form_questions", len(guide.questions)),
        say.minutes(guide.minutes) if guide.minutes else "",
        say("version", version=guide.version, day=say.day(paper.made_on, weekday=False)),
    )
    return [*line(" · ".join(filter(None, facts)), FACTS)]


def _names(paper: InterviewFormPaper, say: Speech) -> list[Block]:
    day = say.day(paper.planned, weekday=False) if paper.planned else ""
    cells = [Stack([Blank(say("form_person"), paper.person)]), Stack([Blank(say("form_day"), day)])]
    return [columns(cells, (3, 2), 8 * MM, divided=False, before=8, after=2)]


def _part(part: Section, asked: list[Question], paper: InterviewFormPaper, say: Speech) -> list[Block]:
    if not asked:
        return []
    told = line(say.minutes(part.minutes), _MINUTES) if part.minutes else []
    return [chapter(part.title), *told, *_questions(part, asked, paper, say)]


def _questions(part: Section, asked: Iterable[Question], paper: InterviewFormPaper, say: Speech) -> Iterator[Block]:
    every = paper.guide.questions
    in_words = sum(question.kind is QuestionKind.OPEN for question in part.questions)
    room = _lines(part.minutes, in_words)
    for question in asked:
        yield _head(every.index(question) + 1, question)
        yield from _room(question, room, say)


def _head(number: int, question: Question) -> Keep:
    """Return the words of a question with its probes; they never part."""
    said = Stack(
        [*line(f"{number}. {question.text}", _QUESTION), *bullets(question.probes, SMALL.in_(ASIDE.ink.colour))]
    )
    return Keep(said, before=_QUESTION.before, after=2, keeps_next=True)


def _room(question: Question, lines: int, say: Speech) -> list[Block]:
    if question.kind is QuestionKind.SCALE:
        row = circles(FIGURES, (say("form_least"), say("form_most")))
        return [row, RuledLines(2)] if question.probes else [row]
    if question.kind is QuestionKind.CHOICE:
        return [Keep(Stack(_boxes(question.choices)), before=5), RuledLines(2)]
    return [RuledLines(lines)]


def _boxes(choices: Iterable[str]) -> list[Item]:
    listed = Tag(Role.LIST, numbering=Numbering.NONE)
    return [item(prose_in(listed, words, BODY), "☐", BODY, indent=7 * MM) for words in choices if words.strip()]


def _lines(minutes: int, questions: int) -> int:
    """Return how many lines a question gets, for the minutes there are to answer it."""
    wanted = round(minutes / max(questions, 1) * _LINES_A_MINUTE)
    return min(max(wanted, _LEAST_LINES), _MOST_LINES)


@dataclass(slots=True, eq=False)
class _Mark:
    """Words between two heavy lines, so that nobody lays the sheet with the others."""

    stack: Stack
    before: float = 4
    after: float = 6
    keeps_next: bool = True

    def height(self, width: float) -> float:
        """Return how tall it is."""
        return self.stack.height(width) + 4 * MM

    def least(self, width: float) -> float:
        """Return all of its height."""
        return self.height(width)

    def cut(self, width: float, room: float) -> "tuple[Block, Block] | None":
        """Never cut it."""
        return None

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw it below `top`."""
        bottom = top - self.height(width)
        for y in (top, bottom):
            canvas.rule(x, y, x + width, y, 1.2, RUST)
        self.stack.draw(canvas, x, top - 2 * MM, width)
