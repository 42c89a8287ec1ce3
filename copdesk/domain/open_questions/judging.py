"""Finds the questions in a text that close a conversation or steer it."""

from copdesk.domain.language import Language
from copdesk.domain.open_questions import dutch, dutch_rewrites, english, english_rewrites
from copdesk.domain.open_questions.findings import Finding, Rewrite, Verdict
from copdesk.domain.open_questions.reading import Asked, Core, asked_in, core_of, plain
from copdesk.domain.open_questions.tongues import tongue_of


def find(text: str, *, language: Language | None = None, usual: Language = Language.DUTCH) -> tuple[Finding, ...]:
    """Return what is closed, leading or double among the questions in a text, in the order of the text.

    Statements and open questions yield nothing. Without `language` each sentence is taken for what its small words
    say it is; `usual` settles those that do not say.
    """
    found = (_look_at(asked, language, usual) for asked in asked_in(text))
    return tuple(finding for finding in found if finding is not None)


def _look_at(asked: Asked, language: Language | None, usual: Language) -> Finding | None:
    tongue = language or tongue_of(plain(asked.words).replace(",", "").split(), usual)
    core, verdict = _judged(asked.words, tongue)
    if verdict is None:
        return None
    return Finding(asked.start, asked.end, verdict.kind, verdict.reason, tongue, _rewritten(core, verdict, tongue))


def _judged(words: str, tongue: Language) -> tuple[Core, Verdict | None]:
    judge = dutch if tongue is Language.DUTCH else english
    core = core_of(words, judge.LEADS, judge.begins)
    return core, judge.judge(core)


def _rewritten(core: Core, verdict: Verdict, tongue: Language) -> tuple[Rewrite, ...]:
    made = dutch_rewrites if tongue is Language.DUTCH else english_rewrites
    return made.rewrites(core, verdict)
