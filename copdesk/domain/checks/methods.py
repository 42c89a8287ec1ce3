"""Do the methods suit how many people come and where they meet, and are they not always the same?"""

from collections.abc import Iterator

from copdesk.domain.balance import REST
from copdesk.domain.checks.asked import Check, question
from copdesk.domain.checks.setting import Earlier, Setting
from copdesk.domain.choices import Activity, Moment, SessionKind, Talk
from copdesk.domain.methods import Method, MethodFamily
from copdesk.domain.names import folded
from copdesk.domain.sessions import Block
from copdesk.domain.speaking import Lookup, group_size, talk_of

_RITUALS = (Moment.OPENING, Moment.CHECK_IN, Moment.LOOK_BACK, Moment.CHECK_OUT)


def methods(setting: Setting) -> Iterator[Check]:
    """Ask about a method that does not go online, or not with so few or so many people."""
    for place in setting.seen:
        for method in setting.methods(place.block):
            yield from _fit(setting, place.block, method)


def _fit(setting: Setting, block: Block, method: Method) -> Iterator[Check]:
    name = method.words(setting.community.language).name
    if setting.online and not method.online:
        yield question("method_not_online", block.id, method=name)
    people = _together(setting, block, method)
    if people is not None and people < method.fewest:
        yield question("method_too_few", block.id, method=name, people=people, limit=method.fewest)
    elif people is not None and method.most is not None and people > method.most:
        yield question("method_too_many", block.id, method=name, people=people, limit=method.most)


def _together(setting: Setting, block: Block, method: Method) -> int | None:
    """Return how many do a method together, or nothing when that is not known or does not matter."""
    talk = talk_of(block, [method])
    if block.track or talk is Talk.PAIRS:
        return None
    if method.subgroup is not None or talk is not Talk.GROUPS:
        return setting.people
    return group_size(block, setting.people)


def repeats(setting: Setting) -> Iterator[Check]:
    """Ask about a method that one of the last sessions had too; rituals, talks and breaks may return."""
    if setting.session.kind is SessionKind.CAFE:  # a café is the same every time, and that is its strength
        return
    done = _done_before(setting)
    for place in setting.seen:
        block = place.block
        if _may_return(setting, block):
            continue
        for key, name in _names(block, setting.around.methods).items():
            if key in done:
                yield question("method_repeated", block.id, method=name, title=done.pop(key).session.title)


def _done_before(setting: Setting) -> dict[str, Earlier]:
    found: dict[str, Earlier] = {}
    for earlier in setting.around.earlier[: setting.limits.method_rest]:
        for place in earlier.placed:
            for key in _names(place.block, setting.around.methods):
                found.setdefault(key, earlier)
    return found


def _may_return(setting: Setting, block: Block) -> bool:
    if block.kind in REST or block.activity is Activity.PASSIVE or setting.has(block, *_RITUALS):
        return True
    named = setting.methods(block)
    return bool(named) and all(method.family is MethodFamily.KNOWLEDGE for method in named)


def _names(block: Block, lookup: Lookup) -> dict[str, str]:
    """Return what a block is done with, by a name that is the same however it was written."""
    written = [name.strip() for name in block.method.split(",") if name.strip()]
    found: dict[str, str] = {}
    for name in written:
        known = lookup(name)
        found[known[0].key if known else folded(name)] = name
    return found
