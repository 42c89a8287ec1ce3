"""Has everybody been spoken with before the first meeting?"""

from collections.abc import Iterator

from copdesk.domain.checks.asked import Check, question
from copdesk.domain.checks.setting import Setting
from copdesk.domain.choices import SessionKind

_OPEN_TO_ALL = (SessionKind.CAFE,)


def intakes(setting: Setting) -> Iterator[Check]:
    """Ask before the first meeting about participants without an intake, where a community has intakes at all.

    A meeting that was held already asks nothing: what was not done before it cannot be done any more.
    """
    around, session = setting.around, setting.session
    held = around.today is not None and session.day < around.today
    comes_first = not around.earlier and not held and session.kind not in _OPEN_TO_ALL
    if setting.community.intakes and comes_first and around.without_intake:
        yield question("no_intake", people=around.without_intake)
