"""What live mode calls things: time left, time over, and how much later the end will be."""

from collections.abc import Iterable

from copdesk.domain.live import Timer, Tone
from copdesk.domain.replanning import Plan
from ui.kit.vocabulary import Vocabulary

TONES = {Tone.CALM: "text", Tone.AMBER: "warn", Tone.RED: "danger"}
ICONS = {Tone.CALM: "timer", Tone.AMBER: "hourglass", Tone.RED: "circle-alert"}


class LiveWords(Vocabulary):
    """The shared words, and those of a session that runs."""

    def figure(self, timer: Timer) -> str:
        """Write the time left as "12:34", time over with a plus, and time passed where nobody knows the end."""
        return figures(timer.spent if timer.left is None else timer.left)

    def state(self, timer: Timer) -> str:
        """Say what the figure means."""
        if timer.left is None:
            return self.tr("so far")
        if timer.left < 0:
            return self.tr("over time")
        return {
            Tone.CALM: self.tr("left"),
            Tone.AMBER: self.tr("left, the last fifth"),
            Tone.RED: self.tr("left, nearly done"),
        }[timer.tone]

    def drift(self, minutes: int) -> str:
        """Say how much later, or earlier, than planned."""
        if minutes > 0:
            return self.tr("%n min later than planned", "", minutes)
        if minutes < 0:
            return self.tr("%n min earlier than planned", "", -minutes)
        return self.tr("in time")

    def plan(self, plan: Plan) -> str:
        """Name a way out."""
        return {
            Plan.SHIFT: self.tr("Let everything move along"),
            Plan.BUFFERS: self.tr("Shorten the breaks"),
            Plan.SHORTEN: self.tr("Shorten what is flexible"),
            Plan.DROP: self.tr("Leave something out"),
        }[plan]


def figures(seconds: int) -> str:
    """Write seconds as "12:34", and as "1:02:34" from an hour on; less than nothing gets a plus: it is over."""
    size = abs(seconds)
    hours, minutes = divmod(size // 60, 60)
    text = f"{hours}:{minutes:02d}:{size % 60:02d}" if hours else f"{minutes}:{size % 60:02d}"
    return f"+{text}" if seconds < 0 else text


def joined(parts: Iterable[str]) -> str:
    """Join what there is with a dot between."""
    return "  ·  ".join(part for part in parts if part)
