"""Does a long day begin with what people want to learn, and harvest before lunch?"""

from collections.abc import Iterator

from copdesk.domain.checks.asked import Check, question
from copdesk.domain.checks.frame import working
from copdesk.domain.checks.setting import LONG_DAY, Setting
from copdesk.domain.choices import BlockKind, Moment

_FIRST_MINUTES = 10
_MORNING = 120
_HARVESTS = (Moment.INTERIM_HARVEST, Moment.HARVEST, Moment.REPORT_BACK)


def learning_question(setting: Setting) -> Iterator[Check]:
    """Ask about a long day whose learning question is not on the table within the first ten minutes."""
    blocks = working(setting)
    if setting.minutes < LONG_DAY or not blocks:
        return
    asked = next((p for p in blocks if setting.has(p.block, Moment.LEARNING_QUESTION)), None)
    if asked is None:
        yield question("no_learning_question", blocks[0].block.id)
    elif asked.start - blocks[0].start > _FIRST_MINUTES:
        yield question("learning_question_late", asked.block.id, minutes=asked.start - blocks[0].start)


def harvest_before_lunch(setting: Setting) -> Iterator[Check]:
    """Ask about a long morning after which people go to lunch without an interim harvest."""
    lunch = next((p for p in setting.line if p.block.kind is BlockKind.MEAL and 11 <= p.start // 60 % 24 < 15), None)
    if setting.minutes < LONG_DAY or lunch is None:
        return
    morning = [p for p in working(setting) if lunch.start - LONG_DAY <= p.start < lunch.start]
    worked = sum(p.block.minutes for p in morning)
    if worked >= _MORNING and not any(setting.has(p.block, *_HARVESTS) for p in morning):
        yield question("no_interim_harvest", lunch.block.id, minutes=worked)


def last_harvest(setting: Setting) -> Iterator[Check]:
    """Ask whether a long day should begin with the harvest of the session before it."""
    first = working(setting)[:3]
    if setting.minutes < LONG_DAY or not setting.around.earlier or setting.around.open_actions:
        return
    if first and not any(setting.has(p.block, Moment.LOOK_BACK) for p in first):
        yield question("no_last_harvest", first[0].block.id)
