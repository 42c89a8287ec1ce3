"""Is an online session kind to the eye, and does everybody get in?"""

from collections.abc import Iterator

from copdesk.domain.checks.asked import Check, question
from copdesk.domain.checks.breaks import stretches_without_break
from copdesk.domain.checks.setting import Setting
from copdesk.domain.choices import BlockKind, Mode

LONGEST_AT_A_SCREEN = 90
SHORT_BREAK = 5


def screen_breaks(setting: Setting) -> Iterator[Check]:
    """Ask for five minutes away from the screen; a stretch too long for any session is asked about elsewhere."""
    if not setting.online:
        return
    for run in stretches_without_break(setting.line, SHORT_BREAK):
        minutes = run[-1].end - run[0].start
        if LONGEST_AT_A_SCREEN < minutes <= setting.limits.long_stretch:
            late = next(p for p in run if p.end - run[0].start > LONGEST_AT_A_SCREEN)
            yield question("online_break", late.block.id, minutes=minutes)


def getting_in(setting: Setting) -> Iterator[Check]:
    """Ask for a walk-in to try sound and picture, a link, and somebody who helps."""
    session = setting.session
    if session.mode is Mode.ON_SITE or not setting.seen:
        return
    early = session.doors is not None and session.doors < session.starts
    if not early and not any(p.block.kind is BlockKind.WALK_IN for p in setting.seen):
        yield question("no_technical_walk_in", setting.seen[0].block.id)
    if not session.meeting_link:
        yield question("no_meeting_link")
    if not session.technical_host:
        yield question("no_technical_host")
