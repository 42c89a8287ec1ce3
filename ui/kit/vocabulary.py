"""What the closed lists of the trade are called on screen, in one place for all screens."""

from enum import Enum
from typing import TypeVar

from copdesk.domain.choices import (
    ActionState,
    Activity,
    Advice,
    AttendanceMark,
    Audience,
    BlockKind,
    Decision,
    Enrolment,
    HarvestKind,
    InterviewState,
    Level,
    Mode,
    OrganisationKind,
    Part,
    ParticipationStatus,
    PathMoment,
    Purpose,
    QuestionKind,
    QuestionStage,
    QuoteConsent,
    Role,
    SessionKind,
    SharedKind,
    WhyNot,
)
from copdesk.domain.language import Language
from ui.kit.design_vocabulary import DesignVocabulary

C = TypeVar("C", bound=Enum)


class Vocabulary(DesignVocabulary):
    """Words for each member of each list, in the language of the windows."""

    def languages(self) -> dict[Language, str]:
        """Return the languages of documents."""
        return {Language.DUTCH: self.tr("Dutch"), Language.ENGLISH: self.tr("English")}

    def enrolments(self) -> dict[Enrolment, str]:
        """Return the ways in which people come to be in a community."""
        return {
            Enrolment.OPEN: self.tr("Open: whoever wants to enrols"),
            Enrolment.FIXED: self.tr("Fixed: the same group all along"),
            Enrolment.SELECTED: self.tr("Selected: chosen from candidates"),
            Enrolment.APPOINTED: self.tr("Appointed: sent by their organisation"),
        }

    def roles(self) -> dict[Role, str]:
        """Return what people are in a community."""
        return {
            Role.PARTICIPANT: self.tr("Participant"),
            Role.FACILITATOR: self.tr("Facilitator"),
            Role.LEARNING_MANAGER: self.tr("Learning manager"),
            Role.SPONSOR: self.tr("Sponsor"),
            Role.GUEST: self.tr("Guest"),
        }

    def statuses(self) -> dict[ParticipationStatus, str]:
        """Return how far people are from candidate to alumnus."""
        return {
            ParticipationStatus.CANDIDATE: self.tr("Candidate"),
            ParticipationStatus.INVITED: self.tr("Invited"),
            ParticipationStatus.ENROLLED: self.tr("Takes part"),
            ParticipationStatus.WAITING: self.tr("On the waiting list"),
            ParticipationStatus.CANCELLED: self.tr("Cancelled"),
            ParticipationStatus.NOT_CHOSEN: self.tr("Not chosen"),
            ParticipationStatus.ALUMNUS: self.tr("Alumnus"),
        }

    def organisation_kinds(self) -> dict[OrganisationKind, str]:
        """Return the kinds of organisation."""
        return {
            OrganisationKind.MUNICIPALITY: self.tr("Municipality"),
            OrganisationKind.PROVINCE: self.tr("Province"),
            OrganisationKind.STATE: self.tr("National government"),
            OrganisationKind.WATER_AUTHORITY: self.tr("Water authority"),
            OrganisationKind.ENVIRONMENT_SERVICE: self.tr("Environment service"),
            OrganisationKind.KNOWLEDGE_INSTITUTE: self.tr("Knowledge institute"),
            OrganisationKind.EDUCATION: self.tr("Education"),
            OrganisationKind.CITIZENS_INITIATIVE: self.tr("Citizens' initiative"),
            OrganisationKind.SELF_EMPLOYED: self.tr("Self-employed"),
            OrganisationKind.FARMER: self.tr("Farmer"),
            OrganisationKind.COMPANY: self.tr("Company"),
            OrganisationKind.UMBRELLA: self.tr("Umbrella organisation"),
            OrganisationKind.CIVIL_SOCIETY: self.tr("Civil society organisation"),
            OrganisationKind.FINANCIAL: self.tr("Financial institution"),
            OrganisationKind.BUSINESS_ASSOCIATION: self.tr("Business association"),
            OrganisationKind.OTHER_PUBLIC: self.tr("Other public body"),
        }

    def organisation_kind(self, kind: str) -> str:
        """Return the words for a kind, which may be one of the user's own."""
        return next((words for own, words in self.organisation_kinds().items() if own == kind), kind)

    def attendance(self) -> dict[AttendanceMark, str]:
        """Return whether somebody was there."""
        return {
            AttendanceMark.PRESENT: self.tr("Present"),
            AttendanceMark.EXCUSED: self.tr("Excused"),
            AttendanceMark.ABSENT: self.tr("Absent"),
            AttendanceMark.WALK_IN: self.tr("Walked in"),
        }

    def session_kinds(self) -> dict[SessionKind, str]:
        """Return the sorts of session."""
        return {
            SessionKind.MEETING: self.tr("Meeting"),
            SessionKind.DESIGN: self.tr("Design session"),
            SessionKind.KICK_OFF: self.tr("Kick-off day"),
            SessionKind.HARVEST_DAY: self.tr("Harvest day"),
            SessionKind.CAFE: self.tr("Café"),
            SessionKind.THEME_GROUP: self.tr("Theme group"),
        }

    def modes(self) -> dict[Mode, str]:
        """Return where people meet."""
        return {
            Mode.ON_SITE: self.tr("On site"),
            Mode.ONLINE: self.tr("Online"),
            Mode.HYBRID: self.tr("On site and online"),
        }

    def block_kinds(self) -> dict[BlockKind, str]:
        """Return how people sit in a block."""
        return {
            BlockKind.WALK_IN: self.tr("Arrival"),
            BlockKind.PLENARY: self.tr("Whole group"),
            BlockKind.SOLO: self.tr("On your own"),
            BlockKind.SMALL_GROUPS: self.tr("Small groups"),
            BlockKind.BREAK: self.tr("Break"),
            BlockKind.MEAL: self.tr("Meal"),
            BlockKind.DRINKS: self.tr("Drinks"),
            BlockKind.INFORMAL: self.tr("Informal"),
            BlockKind.NIGHT: self.tr("Night"),
            BlockKind.CLOSING: self.tr("Closing"),
        }

    def parts(self) -> dict[Part, str]:
        """Return the three parts of a session."""
        return {
            Part.KNOWLEDGE: self.tr("New knowledge"),
            Part.TRANSLATE: self.tr("Share and translate"),
            Part.NETWORK: self.tr("Network"),
        }

    def activities(self) -> dict[Activity, str]:
        """Return what people do in a block."""
        return {
            Activity.ACTIVE: self.tr("Active: people work"),
            Activity.MIXED: self.tr("A bit of both"),
            Activity.PASSIVE: self.tr("Passive: people listen"),
            Activity.NONE: self.tr("Does not count"),
        }

    def levels(self) -> dict[Level, str]:
        """Return where something was learnt."""
        return {
            Level.INDIVIDUAL: self.tr("Individual"),
            Level.ASSIGNMENT: self.tr("Assignment"),
            Level.ORGANISATION: self.tr("Organisation"),
        }

    def interview_states(self) -> dict[InterviewState, str]:
        """Return how far an interview is."""
        return {
            InterviewState.PLANNED: self.tr("Planned"),
            InterviewState.HELD: self.tr("Held"),
            InterviewState.WRITTEN_UP: self.tr("Written up"),
        }

    def question_stages(self) -> dict[QuestionStage, str]:
        """Return how far a learning question has come."""
        return {
            QuestionStage.RAW: self.tr("In their own words"),
            QuestionStage.SHARPENED: self.tr("Sharpened"),
            QuestionStage.REFORMULATED: self.tr("Reformulated"),
            QuestionStage.HARVESTED: self.tr("Harvested"),
        }

    def action_states(self) -> dict[ActionState, str]:
        """Return how an action stands."""
        return {
            ActionState.OPEN: self.tr("Open"),
            ActionState.BUSY: self.tr("Busy"),
            ActionState.DONE: self.tr("Done"),
            ActionState.NOT_DONE: self.tr("Not done"),
            ActionState.LAPSED: self.tr("Lapsed"),
            ActionState.FOLLOW_UP: self.tr("Followed up"),
        }

    def why_not(self) -> dict[WhyNot, str]:
        """Return the causes why an action did not happen."""
        return {
            WhyNot.NO_TIME: self.tr("No time"),
            WhyNot.NO_OWNER: self.tr("Nobody's own"),
            WhyNot.NO_MANDATE: self.tr("No mandate"),
            WhyNot.NO_LONGER_NEEDED: self.tr("No longer needed"),
            WhyNot.UNCLEAR: self.tr("Unclear what was meant"),
            WhyNot.OTHER: self.tr("Something else"),
        }

    def harvest_kinds(self) -> dict[HarvestKind, str]:
        """Return the kinds of things harvested."""
        return {
            HarvestKind.LESSON: self.tr("Lesson"),
            HarvestKind.INSIGHT: self.tr("Insight"),
            HarvestKind.QUOTE: self.tr("Quote"),
            HarvestKind.BREAKTHROUGH: self.tr("Breakthrough"),
            HarvestKind.DISCOMFORT: self.tr("Discomfort"),
            HarvestKind.LEARNING_POINT: self.tr("Learning point"),
            HarvestKind.CONCLUSION: self.tr("Conclusion"),
            HarvestKind.RECOMMENDATION: self.tr("Recommendation"),
        }

    def audiences(self) -> dict[Audience, str]:
        """Return for whom a document is."""
        return {
            Audience.GROUP: self.tr("The group itself"),
            Audience.SPONSOR: self.tr("The sponsor too"),
            Audience.PUBLIC: self.tr("Everybody"),
        }

    def quote_consents(self) -> dict[QuoteConsent, str]:
        """Return what a speaker said about printing their words."""
        return {
            QuoteConsent.NOT_ASKED: self.tr("Not asked yet"),
            QuoteConsent.ASKED: self.tr("Asked, no answer yet"),
            QuoteConsent.GIVEN: self.tr("Agreed"),
            QuoteConsent.REFUSED: self.tr("Refused"),
            QuoteConsent.WITHDRAWN: self.tr("Withdrawn"),
        }

    def purposes(self) -> dict[Purpose, str]:
        """Return what consent is asked for."""
        return {
            Purpose.PARTICIPANT_LIST: self.tr("On the participant list"),
            Purpose.PHOTOS: self.tr("In photos"),
            Purpose.QUOTE_NAMED: self.tr("Quoted with name"),
            Purpose.QUOTE_ANONYMOUS: self.tr("Quoted without name"),
            Purpose.CASE_IN_REPORT: self.tr("Own case in the report"),
            Purpose.KEEP_INTAKE: self.tr("Keep the intake"),
            Purpose.CONTACT_AFTERWARDS: self.tr("Contact afterwards"),
        }

    def decisions(self) -> dict[Decision, str]:
        """Return what somebody decided."""
        return {
            Decision.GIVEN: self.tr("Given"),
            Decision.REFUSED: self.tr("Refused"),
            Decision.WITHDRAWN: self.tr("Withdrawn"),
        }

    def path_moments(self) -> dict[PathMoment, str]:
        """Return where on the path something is asked."""
        return {
            PathMoment.START: self.tr("At the start"),
            PathMoment.MIDWAY: self.tr("Midway"),
            PathMoment.END: self.tr("At the end"),
        }

    def question_kinds(self) -> dict[QuestionKind, str]:
        """Return how a question of a guide is answered."""
        return {
            QuestionKind.OPEN: self.tr("Open"),
            QuestionKind.SCALE: self.tr("Scale from 1 to 5"),
            QuestionKind.CHOICE: self.tr("Choice"),
        }

    def shared_kinds(self) -> dict[SharedKind, str]:
        """Return what may leave a private conversation."""
        return {SharedKind.ACTION: self.tr("Action"), SharedKind.FEEDBACK: self.tr("Feedback")}

    def advice(self) -> dict[Advice, str]:
        """Return what a recommendation asks of a next edition."""
        return {
            Advice.LONGER: self.tr("A longer path"),
            Advice.INTAKES: self.tr("Intake interviews before the start"),
            Advice.COACHING: self.tr("Personal coaching between sessions"),
            Advice.BROADER_GROUP: self.tr("A broader group"),
        }


def offered(words: dict[C, str]) -> list[tuple[C, str]]:
    """Return words as a field of choices takes them."""
    return list(words.items())
