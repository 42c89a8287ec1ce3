"""The colours and icons of the parts, and what is usual for each kind of block."""

from copdesk.domain.choices import Activity, BlockKind, Part
from ui.kit.block_looks import COLOURS, ICONS

__all__ = ["COLOURS", "ICONS", "PART_COLOURS", "PART_ICONS", "USUAL_ACTIVITY", "USUAL_MINUTES"]

PART_COLOURS = {Part.KNOWLEDGE: "block_plenary", Part.TRANSLATE: "block_small", Part.NETWORK: "block_arrive"}
PART_ICONS = {Part.KNOWLEDGE: "lightbulb", Part.TRANSLATE: "arrow-right-left", Part.NETWORK: "handshake"}

USUAL_MINUTES = {
    BlockKind.WALK_IN: 30,
    BlockKind.PLENARY: 15,
    BlockKind.SOLO: 15,
    BlockKind.SMALL_GROUPS: 45,
    BlockKind.BREAK: 15,
    BlockKind.MEAL: 60,
    BlockKind.DRINKS: 30,
    BlockKind.INFORMAL: 60,
    BlockKind.NIGHT: 480,
    BlockKind.CLOSING: 15,
}
USUAL_ACTIVITY = {
    BlockKind.PLENARY: Activity.PASSIVE,
    BlockKind.SOLO: Activity.ACTIVE,
    BlockKind.SMALL_GROUPS: Activity.ACTIVE,
    BlockKind.CLOSING: Activity.ACTIVE,
}
