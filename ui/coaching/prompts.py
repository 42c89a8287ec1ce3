"""Open questions for a coaching conversation, by phase, and the four headings of GROW."""

from typing import NamedTuple

from PySide6.QtCore import QObject


class Prompt(NamedTuple):
    """A few questions under one heading; the heading can be put into a note as well."""

    heading: str
    questions: tuple[str, ...]


class Prompts(QObject):
    """The questions in the language of the windows."""

    def all(self) -> tuple[Prompt, ...]:
        """Return GROW first, then the phases of a conversation."""
        return (*self._grow(), *self._phases())

    def _grow(self) -> tuple[Prompt, ...]:
        return (
            Prompt(
                self.tr("Goal"),
                (self.tr("What do you want to have when we stop?"), self.tr("How will you notice that it worked?")),
            ),
            Prompt(
                self.tr("Reality"),
                (self.tr("What happens now?"), self.tr("What did you do, and what came of it?")),
            ),
            Prompt(
                self.tr("Options"),
                (self.tr("What else could you do?"), self.tr("What would you advise a colleague?")),
            ),
            Prompt(
                self.tr("Will"),
                (self.tr("What will you do, and when?"), self.tr("What could get in the way?")),
            ),
        )

    def _phases(self) -> tuple[Prompt, ...]:
        return (
            Prompt(
                self.tr("To begin with"),
                (self.tr("What is on your mind?"), self.tr("What makes it matter now?")),
            ),
            Prompt(
                self.tr("To go deeper"),
                (
                    self.tr("What makes that hard for you?"),
                    self.tr("Who else is part of it, and how do they see it?"),
                    self.tr("What do you leave unsaid?"),
                ),
            ),
            Prompt(
                self.tr("To round off"),
                (self.tr("What do you take along from this?"), self.tr("When do we speak again?")),
            ),
        )
