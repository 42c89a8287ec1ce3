"""The six colour families of blocks, and the icon of each kind: never colour alone."""

from copdesk.domain.choices import BlockKind

COLOURS = {
    BlockKind.WALK_IN: "block_arrive",
    BlockKind.PLENARY: "block_plenary",
    BlockKind.SOLO: "block_solo",
    BlockKind.SMALL_GROUPS: "block_small",
    BlockKind.BREAK: "block_pause",
    BlockKind.MEAL: "block_pause",
    BlockKind.DRINKS: "block_pause",
    BlockKind.INFORMAL: "block_pause",
    BlockKind.NIGHT: "block_pause",
    BlockKind.CLOSING: "block_close",
}
ICONS = {
    BlockKind.WALK_IN: "log-in",
    BlockKind.PLENARY: "users",
    BlockKind.SOLO: "pencil",
    BlockKind.SMALL_GROUPS: "messages-square",
    BlockKind.BREAK: "coffee",
    BlockKind.MEAL: "utensils",
    BlockKind.DRINKS: "wine",
    BlockKind.INFORMAL: "footprints",
    BlockKind.NIGHT: "moon",
    BlockKind.CLOSING: "flag",
}
