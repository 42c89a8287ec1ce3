"""The icon and colour that stand beside the word for a kind, a consent or a state."""

from copdesk.domain.choices import ActionState, HarvestKind, QuoteConsent

KINDS = {
    HarvestKind.LESSON: ("graduation-cap", "block_plenary"),
    HarvestKind.INSIGHT: ("lightbulb", "block_arrive"),
    HarvestKind.QUOTE: ("quote", "block_solo"),
    HarvestKind.BREAKTHROUGH: ("trending-up", "block_small"),
    HarvestKind.DISCOMFORT: ("circle-alert", "block_close"),
    HarvestKind.LEARNING_POINT: ("footprints", "block_pause"),
    HarvestKind.CONCLUSION: ("target", "block_plenary"),
    HarvestKind.RECOMMENDATION: ("signpost", "block_small"),
}
CONSENTS = {
    QuoteConsent.NOT_ASKED: ("circle-dashed", "todo"),
    QuoteConsent.ASKED: ("hourglass", "warn"),
    QuoteConsent.GIVEN: ("check", "ok"),
    QuoteConsent.REFUSED: ("x", "danger"),
    QuoteConsent.WITHDRAWN: ("undo-2", "danger"),
}
STATES = {
    ActionState.OPEN: ("circle", "info"),
    ActionState.BUSY: ("arrow-right", "warn"),
    ActionState.DONE: ("check", "ok"),
    ActionState.NOT_DONE: ("x", "todo"),
    ActionState.LAPSED: ("minus", "muted"),
    ActionState.FOLLOW_UP: ("corner-down-right", "info"),
}
