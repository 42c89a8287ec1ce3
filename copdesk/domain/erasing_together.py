"""What is shown before several people are erased at once: all there is of them, each thing once."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from copdesk.domain.entity import Entity
from copdesk.domain.erasing import Mention, Own, Preview, Spot
from copdesk.domain.roster import Person


@dataclass(frozen=True, slots=True)
class Together:
    """What there is of everybody; `alone_at` names where each of them works alone."""

    people: tuple[Person, ...]
    counts: tuple[tuple[type[Entity], int], ...]
    own: tuple[Own, ...]
    mentions: tuple[Mention, ...]
    alone_at: tuple[str, ...]


def together(previews: Iterable[Preview]) -> Together:
    """Return what several previews show; a text that names several of them is asked about once."""
    seen = list(previews)
    counts = Counter[type[Entity]]()
    mentions: dict[Spot, Mention] = {}
    for preview in seen:
        counts.update(dict(preview.counts))
        for mention in preview.mentioned_elsewhere:
            known = mentions.get(mention.spot)
            mentions[mention.spot] = _both(known, mention) if known else mention
    return Together(
        tuple(preview.person for preview in seen),
        tuple(sorted(counts.items(), key=lambda pair: pair[0].__name__)),
        tuple({own.id: own for preview in seen for own in preview.own}.values()),
        tuple(mentions.values()),
        tuple(dict.fromkeys(preview.alone_at for preview in seen if preview.alone_at)),
    )


def _both(one: Mention, other: Mention) -> Mention:
    excerpts = dict.fromkeys((one.excerpt, other.excerpt))
    return replace(one, excerpt=" … ".join(excerpts), sure=one.sure or other.sure)
