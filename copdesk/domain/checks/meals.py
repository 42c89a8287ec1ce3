"""Is a meal arranged: until when people can ask for it, and for whom?"""

from collections.abc import Iterator

from copdesk.domain.checks.asked import Check, question
from copdesk.domain.checks.setting import Setting
from copdesk.domain.choices import BlockKind


def meals(setting: Setting) -> Iterator[Check]:
    """Ask about a meal without a day by which to sign up, with one that is too late, or with one that has passed."""
    session, today = setting.session, setting.around.today
    block = next((p.block.id for p in setting.seen if p.block.kind is BlockKind.MEAL), None)
    if setting.online or (block is None and not session.meal):
        return
    if session.meal_by is None:
        yield question("meal_without_deadline", block)
    elif session.meal_by >= session.day:
        yield question("meal_deadline_late", block)
    elif today is not None and session.meal_by < today <= session.day:
        yield question("meal_deadline_passed", block)


def vegetarian(setting: Setting) -> Iterator[Check]:
    """Ask about a meal that is described without a vegetarian choice."""
    if setting.session.meal and not setting.session.vegetarian:
        yield question("meal_without_vegetarian")
