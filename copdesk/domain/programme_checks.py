"""What deserves a look in a programme: every check that a community has not switched off, answered or not."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from copdesk.domain.balance import Balance, balance, effective_activity, effective_parts
from copdesk.domain.checks.asked import Check, Family, Severity
from copdesk.domain.checks.every import ALL
from copdesk.domain.checks.setting import Around, Earlier, Setting
from copdesk.domain.choices import SessionState
from copdesk.domain.community import Community
from copdesk.domain.sessions import CheckAnswer, Session
from copdesk.domain.timing import Placed

__all__ = [
    "AT_FIRST",
    "Around",
    "Balance",
    "Check",
    "Earlier",
    "Family",
    "Setting",
    "Severity",
    "balance",
    "checks",
    "effective_activity",
    "effective_parts",
    "shown",
]

AT_FIRST = 3
"""How many questions a draft shows at most: a design that is still growing is not held up by all of them."""

NOTHING_AROUND = Around()


def checks(
    community: Community,
    session: Session,
    placed: Sequence[Placed],
    answers: Iterable[CheckAnswer] = (),
    around: Around = NOTHING_AROUND,
) -> tuple[Check, ...]:
    """Return what deserves a look in this session, with the reason where it was answered "on purpose, because"."""
    setting = Setting(community, session, placed, around)
    off = set(community.checks.off)
    because = {(a.code, a.block_id): a.because for a in answers}
    return tuple(
        replace(found, family=rule.family, accepted=because.get((found.code, found.block_id)))
        for rule in ALL
        if rule.family not in off
        for found in rule.ask(setting)
    )


def shown(session: Session, found: Iterable[Check]) -> tuple[Check, ...]:
    """Return the open questions to show, warnings first: three of them in a draft, all when it is ready to check."""
    asked = [check for check in found if check.accepted is None]
    asked.sort(key=lambda check: check.severity is not Severity.WARNING)
    return tuple(asked if session.state is SessionState.READY else asked[:AT_FIRST])
