"""What the closed lists of a session design are called: who speaks, what a block is for, how sure it is."""

from copdesk.domain.choices import Certainty, Division, Moment, SessionState, Talk, TurnState
from ui.kit.people_vocabulary import PeopleVocabulary


class DesignVocabulary(PeopleVocabulary):
    """Words for the lists that belong to designing sessions, in the language of the windows."""

    def talks(self) -> dict[Talk, str]:
        """Return who can speak at the same time."""
        return {
            Talk.UNSAID: self.tr("Follows from the kind"),
            Talk.LISTENING: self.tr("People listen"),
            Talk.PLENARY: self.tr("One at a time, all together"),
            Talk.GROUPS: self.tr("In groups"),
            Talk.PAIRS: self.tr("In pairs"),
            Talk.SOLO: self.tr("Everybody for themselves"),
        }

    def moments(self) -> dict[Moment, str]:
        """Return what a block does in the course of a session."""
        return {
            Moment.NONE: self.tr("Nothing in particular"),
            Moment.OPENING: self.tr("Opening"),
            Moment.CHECK_IN: self.tr("Check-in"),
            Moment.LOOK_BACK: self.tr("Look back at last time"),
            Moment.LEARNING_QUESTION: self.tr("Learning question"),
            Moment.ROUND: self.tr("Round along everybody"),
            Moment.REPORT_BACK: self.tr("Report back"),
            Moment.INTERIM_HARVEST: self.tr("Harvest in between"),
            Moment.HARVEST: self.tr("Harvest"),
            Moment.CHECK_OUT: self.tr("Check-out"),
            Moment.ROOM_CHANGE: self.tr("Change of room"),
        }

    def certainties(self) -> dict[Certainty, str]:
        """Return how sure it is that a block will be there."""
        return {
            Certainty.FIRM: self.tr("Certain"),
            Certainty.PROVISIONAL: self.tr("Provisional"),
            Certainty.CANCELLED: self.tr("Cancelled"),
        }

    def divisions(self) -> dict[Division, str]:
        """Return how people come to be in a group."""
        return {
            Division.TOGETHER: self.tr("Everybody together"),
            Division.CHOSEN: self.tr("People choose"),
            Division.ASSIGNED: self.tr("Assigned to a group"),
            Division.SWAPPED: self.tr("Groups change places"),
        }

    def session_states(self) -> dict[SessionState, str]:
        """Return how far the design of a session is."""
        return {SessionState.DRAFT: self.tr("Draft"), SessionState.READY: self.tr("Ready to check")}

    def turn_states(self) -> dict[TurnState, str]:
        """Return whether somebody's case is planned or was on the table."""
        return {TurnState.PLANNED: self.tr("Planned"), TurnState.HELD: self.tr("Was on the table")}
