"""What the checks of a programme are called, family by family."""

from PySide6.QtCore import QObject

from copdesk.domain.programme_checks import Family


class CheckWords(QObject):
    """Words for what checks look at, in the language of the windows."""

    def families(self) -> dict[Family, str]:
        """Return each family of checks with what it looks at."""
        return {
            Family.PARTS: self.tr("The three parts"),
            Family.TRANSLATE: self.tr("Translating after new knowledge"),
            Family.ACTIVE: self.tr("How active people are"),
            Family.SPEAKING: self.tr("Speaking minutes"),
            Family.BREAKS: self.tr("Breaks and room to breathe"),
            Family.ROUNDS: self.tr("Rounds that fit their block"),
            Family.GROUPS: self.tr("Parallel groups and reporting back"),
            Family.FRAME: self.tr("Opening, check-out and last time’s actions"),
            Family.BEGINNING: self.tr("Learning question and harvest on a long day"),
            Family.METHODS: self.tr("Methods that suit the group"),
            Family.REPEATS: self.tr("Methods that come again"),
            Family.ENERGY: self.tr("Listening after lunch and in the evening"),
            Family.ROOMS: self.tr("Changing rooms"),
            Family.TIMES: self.tr("Overlaps, gaps and the clock"),
            Family.ANNOUNCED: self.tr("Announced times"),
            Family.VENUE: self.tr("Venue and capacity"),
            Family.MEALS: self.tr("Meals"),
            Family.ONLINE: self.tr("Online sessions"),
            Family.CERTAINTY: self.tr("Provisional and cancelled"),
            Family.LANGUAGE: self.tr("Other languages"),
            Family.INTAKES: self.tr("Intakes before the first meeting"),
        }
