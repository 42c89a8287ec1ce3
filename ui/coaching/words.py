"""What the choices of private notes are called."""

from PySide6.QtCore import QObject

from copdesk.domain.coaching import NoteKind
from copdesk.domain.reviewing import Ground, PrivateKind, Verdict


class CoachingWords(QObject):
    """The words in the language of the windows."""

    def kinds(self) -> dict[NoteKind, str]:
        """Return what a note can be of."""
        return {
            NoteKind.CONVERSATION: self.tr("Conversation"),
            NoteKind.REMARK: self.tr("Remark"),
            NoteKind.REFLECTION: self.tr("Own reflection"),
        }

    def kinds_about_somebody(self) -> list[tuple[NoteKind, str]]:
        """Return what a note about a person can be of."""
        return [(kind, words) for kind, words in self.kinds().items() if kind is not NoteKind.REFLECTION]

    def private_kinds(self) -> dict[PrivateKind, str]:
        """Return what sorts of private things there are."""
        return {
            PrivateKind.NOTE: self.tr("Note"),
            PrivateKind.ANSWER: self.tr("Private answer"),
            PrivateKind.TRANSCRIPT: self.tr("Transcript"),
        }

    def verdicts(self) -> dict[Verdict, str]:
        """Return what can be decided about a private thing."""
        return {
            Verdict.INCLUDE: self.tr("Give as it is"),
            Verdict.REDACT: self.tr("Give in these words"),
            Verdict.WITHHOLD: self.tr("Do not give"),
        }

    def grounds(self) -> dict[Ground, str]:
        """Return why something is not given."""
        return {
            Ground.OTHERS: self.tr("It would harm the rights of others"),
            Ground.IN_CONFIDENCE: self.tr("Told in confidence by somebody else"),
            Ground.OWN_THOUGHTS: self.tr("My own working thoughts"),
            Ground.NOT_ABOUT_THEM: self.tr("It is not about this person"),
            Ground.OTHER: self.tr("Another reason"),
        }
