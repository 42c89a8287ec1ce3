"""From a method to a block: with minutes for so many people, and its steps as notes for the facilitator."""

import re
from uuid import UUID

from copdesk.domain.choices import BlockKind, Moment, Talk
from copdesk.domain.language import Language
from copdesk.domain.method_library import spoken
from copdesk.domain.methods import Method, MethodFamily, Step
from copdesk.domain.sessions import LONGEST_BLOCK, Block

_KINDS = {
    "lunch-netwerk": BlockKind.MEAL,
    "netwerkborrel": BlockKind.DRINKS,
    "overnachting": BlockKind.NIGHT,
    "rondleiding-pauze": BlockKind.BREAK,
}
"""Methods that are more than one way to sit together."""

_NUMBER = re.compile(r"^\s*\d{1,2}[.)]\s+")
_MINUTES = re.compile(r"\s*\(?\b(\d{1,4})\s*(?:min(?:uten|utes|\.)?|['′])\)?$", re.IGNORECASE)

_MOMENTS = {"check-in": Moment.CHECK_IN, "check-out": Moment.CHECK_OUT, "oogstpresentatie": Moment.HARVEST}

_OF_TALK = {Talk.GROUPS: BlockKind.SMALL_GROUPS, Talk.PAIRS: BlockKind.SMALL_GROUPS, Talk.SOLO: BlockKind.SOLO}

FILLABLE = ("parts", "activity", "talk", "group_size", "materials")
"""What a block takes over from its method as long as nobody filled it in."""


def draft(method: Method, session_id: UUID, *, people: int | None, language: Language, variant_of: str = "") -> Block:
    """Return a block that uses a method, for so many people, with its words in one language."""
    words, minutes = spoken(method, language), min(method.minutes_for(people), LONGEST_BLOCK)
    key = variant_of or method.key
    return Block(
        session_id=session_id,
        title=words.name,
        method=words.name,
        kind=_kind(method, key),
        minutes=minutes,
        least=min(method.shortest, minutes),
        parts=method.parts,
        activity=method.activity,
        talk=method.talk,
        moment=_MOMENTS.get(key, Moment.NONE),
        group_size=method.subgroup,
        minutes_each=_minutes_each(method),
        materials="\n".join(words.materials),
        harvest=words.output,
        for_facilitator=in_lines(steps_for(method, people, language)),
    )


def filled_in(block: Block, method: Method, language: Language) -> dict[str, object]:
    """Return what an empty field of a block can take over from a method; what somebody filled in stays."""
    model = draft(method, block.session_id, people=None, language=language)
    empty = Block(session_id=block.session_id, title=block.title)
    free = [name for name in FILLABLE if getattr(block, name) == getattr(empty, name)]
    return {name: getattr(model, name) for name in free if getattr(model, name) != getattr(block, name)}


def steps_for(method: Method, people: int | None, language: Language) -> tuple[Step, ...]:
    """Return the steps with their minutes; when a method grows with the group, so do its steps, each in proportion."""
    steps = spoken(method, language).steps
    planned = [step.minutes or 0 for step in steps]
    total, whole = method.minutes_for(people), sum(planned)
    if not method.seconds_each or not people or total == whole or not all(planned):
        return steps
    ends = [round(sum(planned[: n + 1]) * total / whole) for n in range(len(planned))]
    starts = [0, *ends[:-1]]
    return tuple(Step(do=s.do, minutes=end - begin) for s, begin, end in zip(steps, starts, ends, strict=True))


def in_lines(steps: tuple[Step, ...]) -> str:
    """Return steps as numbered lines, with their minutes where they are known: "1. Ask one question (5 min)"."""
    lines = (" ".join(step.do.split()) + (f" ({step.minutes} min)" if step.minutes else "") for step in steps)
    return "\n".join(f"{number}. {line}" for number, line in enumerate(lines, 1))


def steps_in(text: str) -> tuple[Step, ...]:
    """Return the steps that are written one on each line; minutes stand at the end: "Ask a question (5 min)"."""
    lines = (_NUMBER.sub("", line).strip() for line in text.splitlines())
    return tuple(_step(line) for line in lines if line)


def _step(line: str) -> Step:
    found = _MINUTES.search(line)
    if found is None or not line[: found.start()].strip() or int(found[1]) > LONGEST_BLOCK:
        return Step(do=line)
    return Step(do=line[: found.start()].strip(), minutes=int(found[1]))


def _kind(method: Method, key: str) -> BlockKind:
    if key in _KINDS:
        return _KINDS[key]
    if method.family is MethodFamily.CLOSING:
        return BlockKind.CLOSING
    return _OF_TALK.get(method.talk, BlockKind.PLENARY)


def _minutes_each(method: Method) -> int | None:
    """Return whole minutes each person has, where a method goes round along everybody."""
    minutes, rest = divmod(method.seconds_each, 60)
    return minutes if minutes and not rest and method.talk is Talk.PLENARY else None
