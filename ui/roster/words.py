"""The words of the roster for what a facilitator chooses from closed lists."""

from PySide6.QtCore import QObject

from copdesk.domain.choices import (
    ActionState,
    AttendanceMark,
    Decision,
    HarvestKind,
    InterviewState,
    OrganisationKind,
    ParticipationStatus,
    Purpose,
    QuestionStage,
    Role,
)


class RosterWords(QObject):
    """Every choice of the roster in words; a kind of organisation that is not among ours is its own word."""

    def __init__(self) -> None:
        super().__init__()
        self.roles = {
            Role.PARTICIPANT: self.tr("Participant"),
            Role.FACILITATOR: self.tr("Facilitator"),
            Role.LEARNING_MANAGER: self.tr("Learning manager"),
            Role.SPONSOR: self.tr("Sponsor"),
            Role.GUEST: self.tr("Guest"),
        }
        self.statuses = {
            ParticipationStatus.CANDIDATE: self.tr("Candidate"),
            ParticipationStatus.INVITED: self.tr("Invited"),
            ParticipationStatus.ENROLLED: self.tr("Enrolled"),
            ParticipationStatus.WAITING: self.tr("On the waiting list"),
            ParticipationStatus.CANCELLED: self.tr("Cancelled"),
            ParticipationStatus.ALUMNUS: self.tr("Alumnus"),
        }
        self.kinds = self._kinds()
        self.marks = {
            AttendanceMark.PRESENT: self.tr("Present"),
            AttendanceMark.EXCUSED: self.tr("Excused"),
            AttendanceMark.ABSENT: self.tr("Absent"),
            AttendanceMark.WALK_IN: self.tr("Walked in"),
        }
        self.intakes = {
            "": self.tr("To do"),
            InterviewState.PLANNED: self.tr("Planned"),
            InterviewState.HELD: self.tr("Done"),
            InterviewState.WRITTEN_UP: self.tr("Done"),
        }
        self.purposes = self._purposes()
        self.decisions = {
            Decision.GIVEN: self.tr("Given"),
            Decision.REFUSED: self.tr("Refused"),
            Decision.WITHDRAWN: self.tr("Withdrawn"),
        }
        self.action_states = self._action_states()
        self.stages = {
            QuestionStage.RAW: self.tr("in their own words"),
            QuestionStage.SHARPENED: self.tr("sharpened"),
            QuestionStage.REFORMULATED: self.tr("put differently"),
            QuestionStage.HARVESTED: self.tr("harvested"),
        }

    def kind(self, kind: str) -> str:
        """Return the word for a kind of organisation."""
        return self.kinds.get(kind, kind)

    def intake(self, state: str) -> str:
        """Return how far an intake interview is; nothing at all means it is still to be done."""
        return self.intakes[state]

    def harvest(self, kind: str, count: int) -> str:
        """Return how many of one kind somebody harvested."""
        return {
            HarvestKind.LESSON: self.tr("%n lesson(s)", "", count),
            HarvestKind.INSIGHT: self.tr("%n insight(s)", "", count),
            HarvestKind.QUOTE: self.tr("%n quote(s)", "", count),
            HarvestKind.BREAKTHROUGH: self.tr("%n breakthrough(s)", "", count),
            HarvestKind.DISCOMFORT: self.tr("%n discomfort(s)", "", count),
            HarvestKind.LEARNING_POINT: self.tr("%n learning point(s)", "", count),
            HarvestKind.CONCLUSION: self.tr("%n conclusion(s)", "", count),
            HarvestKind.RECOMMENDATION: self.tr("%n recommendation(s)", "", count),
        }[HarvestKind(kind)]

    def _kinds(self) -> dict[str, str]:
        return {
            OrganisationKind.MUNICIPALITY: self.tr("Municipality"),
            OrganisationKind.PROVINCE: self.tr("Province"),
            OrganisationKind.STATE: self.tr("State"),
            OrganisationKind.WATER_AUTHORITY: self.tr("Water authority"),
            OrganisationKind.ENVIRONMENT_SERVICE: self.tr("Environment service"),
            OrganisationKind.KNOWLEDGE_INSTITUTE: self.tr("Knowledge institute"),
            OrganisationKind.EDUCATION: self.tr("Education"),
            OrganisationKind.CITIZENS_INITIATIVE: self.tr("Citizens' initiative"),
            OrganisationKind.SELF_EMPLOYED: self.tr("Self-employed"),
            OrganisationKind.FARMER: self.tr("Farmer"),
            OrganisationKind.COMPANY: self.tr("Company"),
            OrganisationKind.UMBRELLA: self.tr("Umbrella organisation"),
            OrganisationKind.CIVIL_SOCIETY: self.tr("Civil society"),
            OrganisationKind.FINANCIAL: self.tr("Financial institution"),
            OrganisationKind.BUSINESS_ASSOCIATION: self.tr("Business association"),
            OrganisationKind.OTHER_PUBLIC: self.tr("Other public body"),
        }

    def _purposes(self) -> dict[Purpose, str]:
        """Return the purposes of consent as labels, with the letter by which each is reached."""
        return {
            Purpose.PARTICIPANT_LIST: self.tr("On the participants' &list"),
            Purpose.PHOTOS: self.tr("In &photos"),
            Purpose.QUOTE_NAMED: self.tr("&Quoted by name"),
            Purpose.QUOTE_ANONYMOUS: self.tr("Quoted &without a name"),
            Purpose.CASE_IN_REPORT: self.tr("&Case in the report"),
            Purpose.KEEP_INTAKE: self.tr("Intake may be &kept"),
            Purpose.CONTACT_AFTERWARDS: self.tr("Contact &afterwards"),
        }

    def _action_states(self) -> dict[ActionState, str]:
        return {
            ActionState.OPEN: self.tr("Open"),
            ActionState.BUSY: self.tr("Under way"),
            ActionState.DONE: self.tr("Done"),
            ActionState.NOT_DONE: self.tr("Not yet off the ground"),
            ActionState.LAPSED: self.tr("Lapsed"),
            ActionState.FOLLOW_UP: self.tr("Follow-up"),
        }
