"""Is new knowledge followed by time to translate it to one's own work?"""

from collections.abc import Iterator, Sequence

from copdesk.domain.balance import effective_parts
from copdesk.domain.checks.asked import Check, question
from copdesk.domain.checks.setting import Setting
from copdesk.domain.choices import Part
from copdesk.domain.sessions import Block


def translating(setting: Setting) -> Iterator[Check]:
    """Ask about a block of new knowledge after which nobody translates before the next one, or the end."""
    if not setting.wants_parts:
        return
    blocks = [place.block for place in setting.line]
    told = [n for n, block in enumerate(blocks) if _tells(block, setting.limits.knowledge_block)]
    for n, until in zip(told, [*told[1:], len(blocks)], strict=False):
        if not _translated(blocks[n : until + 1], closed=until < len(blocks)):
            yield question("translate_missing_after", blocks[n].id, minutes=blocks[n].minutes)


def _tells(block: Block, least: int) -> bool:
    return block.minutes >= least and Part.KNOWLEDGE in effective_parts(block)


def _translated(blocks: Sequence[Block], *, closed: bool) -> bool:
    """Tell whether one of these translates; the next block of knowledge counts when it is both in one."""
    return any(Part.TRANSLATE in effective_parts(block) for block in blocks[: None if closed else len(blocks)])
