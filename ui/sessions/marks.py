"""What a block bears beside its title: how sure it is, which round, how many groups, how its time is meant."""

from PySide6.QtCore import QObject

from copdesk.domain.choices import Certainty, Division
from copdesk.domain.sessions import Block
from copdesk.domain.timing import Placed
from ui.sessions.families import ICONS
from ui.sessions.words import SessionWords

_ICONS = {Certainty.PROVISIONAL: "circle-dashed", Certainty.CANCELLED: "circle-x"}


class BlockMarks(QObject):
    """Puts the marks of blocks into words and icons."""

    def __init__(self, words: SessionWords) -> None:
        super().__init__()
        self._words = words

    def of(self, place: Placed) -> list[str]:
        """Return all marks of a block, what matters most first."""
        block = place.block
        marks = [self._certainty(block)]
        if block.round:
            marks.append(self.tr("round {number}").format(number=block.round))
        if block.piece:
            marks.append(self.tr("part {number}").format(number=block.piece))
        if block.open_end:
            marks.append(self.tr("open end"))
        marks += [self._groups(block), "" if block.track else self.divided(block.division)]
        return [mark for mark in marks if mark]

    def divided(self, division: Division) -> str:
        """Say how people come to be in a group or a track."""
        return {
            Division.TOGETHER: "",
            Division.CHOSEN: self.tr("by choice"),
            Division.ASSIGNED: self.tr("assigned"),
            Division.SWAPPED: self.tr("the groups swap"),
        }[division]

    def choice(self, few: int, many: int) -> str:
        """Say how many of the groups or tracks one may choose."""
        return self.tr("choose {few} of {many}").format(few=few, many=many)

    def duration(self, place: Placed) -> str:
        """Say how long a block lasts, and whether that is only about right; at a closing row what is left or over."""
        block = place.block
        if _is_end(place):
            return self.warning(place) or self._time_left(place)
        minutes = self._words.minutes(block.minutes)
        if block.approximate:
            minutes = self.tr("c. {duration}").format(duration=minutes)
        return f"{minutes} …" if block.open_end else minutes

    def warning(self, place: Placed) -> str:
        """Say how much runs into a block; at a closing row that is how much there is too much."""
        if not place.overlap:
            return ""
        words = self.tr("{minutes} min over") if _is_end(place) else self.tr("overlap of {minutes} min")
        return words.format(minutes=place.overlap)

    def mark(self, block: Block) -> str:
        """Return the icon of the mark that matters most."""
        return _ICONS.get(block.certainty, "eye-off" if block.crew_only else "")

    def icon(self, place: Placed) -> str:
        """Return the icon of a block: that of its kind, or at a closing row a warning when there is too much."""
        return "triangle-alert" if _is_end(place) and place.overlap else ICONS[place.block.kind]

    def _certainty(self, block: Block) -> str:
        words = {Certainty.PROVISIONAL: self.tr("provisional"), Certainty.CANCELLED: self.tr("cancelled")}
        return words.get(block.certainty, "")

    def _time_left(self, place: Placed) -> str:
        left = self.tr("{minutes} min left").format(minutes=place.gap)
        return left if place.gap else self.tr("exactly on time")

    def _groups(self, block: Block) -> str:
        held = sum(not group.cancelled for group in block.places)
        if block.choose and held and not block.track:
            return self.choice(block.choose, held)
        return self.tr("%n group(s)", "", held) if held else ""


def _is_end(place: Placed) -> bool:
    """Say whether a place is the closing row: no minutes, at a fixed moment."""
    return place.block.minutes == 0 and place.block.pin is not None
