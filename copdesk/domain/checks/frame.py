"""Does a session open, close, and look at what was agreed last time?"""

from collections.abc import Iterator

from copdesk.domain.balance import REST
from copdesk.domain.checks.asked import Check, question
from copdesk.domain.checks.setting import Setting
from copdesk.domain.choices import Moment, SessionKind
from copdesk.domain.timing import Placed

FEW, SHORT = 3, 45
"""With fewer blocks or minutes there is no session yet to open or close."""


def working(setting: Setting) -> list[Placed]:
    """Return the blocks of work, in the order in which one participant meets them."""
    return [place for place in setting.line if place.block.kind not in REST]


def frame(setting: Setting) -> Iterator[Check]:
    """Ask about a session without an opening or check-in, or without a check-out; to look back first is one too."""
    blocks = [place.block for place in working(setting)]
    if len(blocks) < FEW or setting.minutes < SHORT:
        return
    opens = any(setting.has(block, Moment.OPENING, Moment.CHECK_IN) for block in blocks)
    if not opens and not setting.has(blocks[0], Moment.LOOK_BACK):
        yield question("no_opening", blocks[0].id)
    if not any(setting.has(block, Moment.CHECK_OUT) for block in blocks):
        yield question("no_check_out", blocks[-1].id)


def promises(setting: Setting) -> Iterator[Check]:
    """Ask when actions agreed before are still open and nothing on the programme looks back."""
    count, blocks = setting.around.open_actions, working(setting)
    if setting.session.kind is SessionKind.CAFE:
        return
    if count and len(blocks) >= FEW and not any(setting.has(p.block, Moment.LOOK_BACK) for p in blocks):
        yield question("actions_unvisited", blocks[0].block.id, count=count)
