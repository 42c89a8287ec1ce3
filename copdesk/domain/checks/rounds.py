"""Does a round in which everybody gets a turn fit its block?"""

from collections.abc import Iterator

from copdesk.domain.checks.asked import Check, question
from copdesk.domain.checks.setting import Setting
from copdesk.domain.choices import Moment, Talk
from copdesk.domain.sessions import Block
from copdesk.domain.speaking import group_size, talk_of

TABLE = 8
"""How many people a table has at most when a round is spread over tables."""


def rounds(setting: Setting) -> Iterator[Check]:
    """Ask about a round that does not fit; when all take turns in one room, propose tables."""
    for place in setting.seen:
        block = place.block
        if block.minutes_each and not setting.has(block, Moment.REPORT_BACK):
            yield from _round(setting, block, block.minutes_each)


def _round(setting: Setting, block: Block, each: int) -> Iterator[Check]:
    named = setting.methods(block)
    size = group_size(block, setting.people, named)
    in_groups = talk_of(block, named) is Talk.GROUPS or (block.group_size is not None and len(block.places) > 1)
    if in_groups and size:
        if size * each > block.minutes:
            yield question(
                "table_round_too_long", block.id, people=size, each=each, total=size * each, minutes=block.minutes
            )
    elif setting.people and not block.track and setting.people * each > block.minutes:
        yield _too_many_turns(block, setting.people, each)


def _too_many_turns(block: Block, people: int, each: int) -> Check:
    tables = max(2, -(-people // TABLE))
    while tables < people and -(-people // tables) * each > block.minutes:
        tables += 1
    size = -(-people // tables)
    values = {"people": people, "each": each, "total": people * each, "minutes": block.minutes}
    return question("round_too_long", block.id, **values, tables=tables, size=size, needed=size * each)
