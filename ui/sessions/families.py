"""The six colour families of blocks, and the icon of each kind: never colour alone."""

from copdesk.domain.choices import Activity, BlockKind, Part

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
