"""Subtitles (.vtt and .srt) as a conversation one can read: when, who, and what was said in one go."""

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

_TIME = re.compile(r"^\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,]\d{1,3})?\s*-->\s*[\d:.,]+")
_VOICE = re.compile(r"<v(?:\.[^ \t>]*)?[ \t]+([^>]{1,80})>")
_TAG = re.compile(r"<[^>\n]{0,200}>|\{\\[^}\n]{0,80}\}")
_NAMED = re.compile(r"^([^\W\d][^:.!?\n]{0,38}[^:\s.!?]):\s+(\S.*)$", re.DOTALL)
_LONGEST_TURN = 600
_SUBTITLES_WITHIN = 2000


class _Cue(NamedTuple):
    """A stretch of speech: the second at which it begins, who speaks if that is told, and the words."""

    second: int
    speaker: str
    words: str


def is_subtitles(text: str) -> bool:
    """Return whether a text is made of cues with times."""
    return any(_TIME.match(line) for line in text[:_SUBTITLES_WITHIN].splitlines())


def as_conversation(text: str) -> str:
    """Return subtitles as paragraphs; what somebody says in one go is one, with the time at which it began."""
    turns: list[_Cue] = []
    for cue in _cues(text):
        last = turns[-1] if turns else None
        goes_on = last is not None and last.speaker == cue.speaker and len(last.words) < _LONGEST_TURN
        if last is not None and goes_on and cue.words != last.words:
            turns[-1] = last._replace(words=f"{last.words} {cue.words}")
        elif last is None or cue.words != last.words:
            turns.append(cue)
    return "\n\n".join(_paragraph(turn) for turn in turns)


def _paragraph(turn: _Cue) -> str:
    minutes, seconds = divmod(turn.second, 60)
    who = f"{turn.speaker}: " if turn.speaker else ""
    return f"[{minutes:02}:{seconds:02}] {who}{turn.words}"


def _cues(text: str) -> Iterator[_Cue]:
    second: int | None = None
    lines: list[str] = []
    for line in [*text.splitlines(), ""]:
        found = _TIME.match(line)
        if found or not line.strip():
            if second is not None and (cue := _cue(second, lines)).words:
                yield cue
            second, lines = None, []
        if found:
            hours, minutes, seconds = (int(part or 0) for part in found.groups())
            second = hours * 3600 + minutes * 60 + seconds
        elif second is not None:
            lines.append(line)


def _cue(second: int, lines: list[str]) -> _Cue:
    words = " ".join(line.strip() for line in lines)
    voice = _VOICE.search(words)
    words = " ".join(html.unescape(_TAG.sub("", words)).split())
    named = None if voice else _NAMED.match(words)
    if named:
        return _Cue(second, named[1].strip(), named[2].strip())
    return _Cue(second, html.unescape(voice[1]).strip() if voice else "", words)
