"""The icon and colour of each shelf of the library and of each part of a session: never colour alone."""

from copdesk.domain.choices import Part
from copdesk.domain.methods import MethodFamily

FAMILIES = {
    MethodFamily.OPENING: ("log-in", "block_arrive"),
    MethodFamily.NETWORK: ("handshake", "block_arrive"),
    MethodFamily.KNOWLEDGE: ("lightbulb", "block_plenary"),
    MethodFamily.DIALOGUE: ("messages-square", "block_small"),
    MethodFamily.LIBERATING: ("sparkles", "block_solo"),
    MethodFamily.GROUP_WORK: ("users-round", "block_small"),
    MethodFamily.DESIGN: ("wand-sparkles", "block_small"),
    MethodFamily.PEER_CONSULTATION: ("hand-helping", "block_solo"),
    MethodFamily.REFLECTION: ("compass", "block_solo"),
    MethodFamily.STORIES: ("book-open", "block_close"),
    MethodFamily.OUTSIDE: ("footprints", "block_pause"),
    MethodFamily.ONLINE: ("monitor", "block_plenary"),
    MethodFamily.HARVEST: ("wheat", "block_close"),
    MethodFamily.PATH: ("route", "block_pause"),
    MethodFamily.CLOSING: ("flag", "block_close"),
}
PARTS = {
    Part.KNOWLEDGE: ("lightbulb", "block_plenary"),
    Part.TRANSLATE: ("arrow-right-left", "block_small"),
    Part.NETWORK: ("handshake", "block_arrive"),
}
