"""How a row says that somebody takes part: roles, status, core group, in Dutch or in English words."""

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import TypeVar

from copdesk.domain.choices import ParticipationStatus, Role
from copdesk.domain.import_plan import Remark, Way, remark
from copdesk.domain.names import folded, letters
from copdesk.domain.organisation_kinds import known_kind
from copdesk.exchange.words import said_for

C = TypeVar("C", bound=StrEnum)

_BETWEEN = re.compile(r"\s*[;,/\n]\s*")
_LONGEST_KIND = 80
_YES = frozenset(("ja", "j", "yes", "y", "x", "1", "true", "waar", "v"))
_NO = frozenset(("", "nee", "n", "no", "0", "false", "onwaar"))


def _by_word(kinds: Iterable[C], prefix: str) -> Mapping[str, C]:
    return {letters(word): kind for kind in kinds for word in (*said_for(f"{prefix}_{kind}"), kind.value)}


_ROLES = _by_word(Role, "role")
_STATUSES = _by_word(ParticipationStatus, "status")


def ways(roles: str, statuses: str, core: str, lone_specialist: str, told: list[Remark]) -> tuple[Way, ...]:
    """Return every way in which a row says that somebody takes part; a word that is not known is told and left out."""
    if not (roles or statuses or core or lone_specialist):
        return ()
    as_what = _known(roles, _ROLES, told) or [Role.PARTICIPANT]
    how = _known(statuses, _STATUSES, told) or [ParticipationStatus.ENROLLED]
    each = how if len(how) == len(as_what) else [how[0]] * len(as_what)
    is_core, is_alone = _is_so(core, told), _is_so(lone_specialist, told)
    first = as_what.index(Role.PARTICIPANT) if Role.PARTICIPANT in as_what else 0
    return tuple(
        Way(role, status, core=is_core and n == first, lone_specialist=is_alone and n == first)
        for n, (role, status) in enumerate(zip(as_what, each, strict=True))
    )


def kind_of(text: str, told: list[Remark]) -> str:
    """Return the kind of organisation; a word the program does not know is a kind of its own."""
    kind = known_kind(text)
    if len(kind) > _LONGEST_KIND:
        told.append(_unknown(text))
        return ""
    return kind


def _known(text: str, words: Mapping[str, C], told: list[Remark]) -> list[C]:
    parts: Sequence[str] = [part for part in _BETWEEN.split(text) if part]
    told += [_unknown(part) for part in parts if letters(part) not in words]
    return [words[letters(part)] for part in parts if letters(part) in words]


def _is_so(text: str, told: list[Remark]) -> bool:
    answer = folded(text)
    if answer not in _YES and answer not in _NO:
        told.append(_unknown(text))
    return answer in _YES


def _unknown(text: str) -> Remark:
    return remark("row_word_unknown", text=text[:60])
