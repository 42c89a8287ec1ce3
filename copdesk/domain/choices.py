"""The closed lists a facilitator chooses from: roles, states, kinds, parts, levels.

They stand apart from the entities so that a screen can be painted before the entities are needed.
"""

from enum import StrEnum


class Enrolment(StrEnum):
    """How people come to be in a community."""

    OPEN = "open"
    FIXED = "fixed"
    SELECTED = "selected"
    APPOINTED = "appointed"


class Role(StrEnum):
    """What someone is in one community."""

    PARTICIPANT = "participant"
    FACILITATOR = "facilitator"
    LEARNING_MANAGER = "learning_manager"
    SPONSOR = "sponsor"
    GUEST = "guest"


class ParticipationStatus(StrEnum):
    """How far someone is on the way from candidate to alumnus."""

    CANDIDATE = "candidate"
    INVITED = "invited"
    ENROLLED = "enrolled"
    WAITING = "waiting"
    CANCELLED = "cancelled"
    NOT_CHOSEN = "not_chosen"
    ALUMNUS = "alumnus"


class OrganisationKind(StrEnum):
    """The kinds of organisation that come with the program; a workbook may hold other words as well."""

    MUNICIPALITY = "municipality"
    PROVINCE = "province"
    STATE = "state"
    WATER_AUTHORITY = "water_authority"
    ENVIRONMENT_SERVICE = "environment_service"
    KNOWLEDGE_INSTITUTE = "knowledge_institute"
    EDUCATION = "education"
    CITIZENS_INITIATIVE = "citizens_initiative"
    SELF_EMPLOYED = "self_employed"
    FARMER = "farmer"
    COMPANY = "company"
    UMBRELLA = "umbrella"
    CIVIL_SOCIETY = "civil_society"
    FINANCIAL = "financial"
    BUSINESS_ASSOCIATION = "business_association"
    OTHER_PUBLIC = "other_public"


class AttendanceMark(StrEnum):
    """Whether someone was at a session."""

    PRESENT = "present"
    EXCUSED = "excused"
    ABSENT = "absent"
    WALK_IN = "walk_in"


class SessionKind(StrEnum):
    """What sort of meeting a session is."""

    MEETING = "meeting"
    DESIGN = "design"
    KICK_OFF = "kick_off"
    HARVEST_DAY = "harvest_day"
    CAFE = "cafe"
    THEME_GROUP = "theme_group"


class Mode(StrEnum):
    """Where people meet."""

    ON_SITE = "on_site"
    ONLINE = "online"
    HYBRID = "hybrid"


class BlockKind(StrEnum):
    """How people sit in a block; it decides colour and icon, and whether the block is programme time."""

    WALK_IN = "walk_in"
    PLENARY = "plenary"
    SOLO = "solo"
    SMALL_GROUPS = "small_groups"
    BREAK = "break"
    MEAL = "meal"
    DRINKS = "drinks"
    INFORMAL = "informal"
    NIGHT = "night"
    CLOSING = "closing"


class Part(StrEnum):
    """The three parts of a session: new knowledge, share and translate, network."""

    KNOWLEDGE = "knowledge"
    TRANSLATE = "translate"
    NETWORK = "network"


class Activity(StrEnum):
    """What people do in a block: work, listen, a bit of both; or nothing that counts."""

    ACTIVE = "active"
    MIXED = "mixed"
    PASSIVE = "passive"
    NONE = "none"


class Talk(StrEnum):
    """Who can speak at the same time in a block: it decides how long each participant has the floor."""

    UNSAID = "unsaid"
    LISTENING = "listening"
    PLENARY = "plenary"
    GROUPS = "groups"
    PAIRS = "pairs"
    SOLO = "solo"


class Moment(StrEnum):
    """What a block does in the course of a session."""

    NONE = "none"
    OPENING = "opening"
    CHECK_IN = "check_in"
    LOOK_BACK = "look_back"
    LEARNING_QUESTION = "learning_question"
    ROUND = "round"
    REPORT_BACK = "report_back"
    INTERIM_HARVEST = "interim_harvest"
    HARVEST = "harvest"
    CHECK_OUT = "check_out"
    ROOM_CHANGE = "room_change"


class Certainty(StrEnum):
    """How sure it is that a block will be there."""

    FIRM = "firm"
    PROVISIONAL = "provisional"
    CANCELLED = "cancelled"


class Division(StrEnum):
    """How people come to be in one of several groups or tracks."""

    TOGETHER = "together"
    CHOSEN = "chosen"
    ASSIGNED = "assigned"
    SWAPPED = "swapped"


class SessionState(StrEnum):
    """Whether a session is still being designed, or is ready to be looked through."""

    DRAFT = "draft"
    READY = "ready"


class TurnState(StrEnum):
    """Whether somebody's question or case is planned for a session or was on the table there."""

    PLANNED = "planned"
    HELD = "held"


class Level(StrEnum):
    """Where something was learnt: by a person, on an assignment, in an organisation."""

    INDIVIDUAL = "individual"
    ASSIGNMENT = "assignment"
    ORGANISATION = "organisation"


class InterviewState(StrEnum):
    """How far an intake interview is."""

    PLANNED = "planned"
    HELD = "held"
    WRITTEN_UP = "written_up"


class QuestionKind(StrEnum):
    """How a question of a guide is answered."""

    OPEN = "open"
    SCALE = "scale"
    CHOICE = "choice"


class QuestionStage(StrEnum):
    """How far a learning question has come."""

    RAW = "raw"
    SHARPENED = "sharpened"
    REFORMULATED = "reformulated"
    HARVESTED = "harvested"


class ActionState(StrEnum):
    """How an action stands."""

    OPEN = "open"
    BUSY = "busy"
    DONE = "done"
    NOT_DONE = "not_done"
    LAPSED = "lapsed"
    FOLLOW_UP = "follow_up"


class WhyNot(StrEnum):
    """The causes under which reasons for an action that did not happen are grouped."""

    NO_TIME = "no_time"
    NO_OWNER = "no_owner"
    NO_MANDATE = "no_mandate"
    NO_LONGER_NEEDED = "no_longer_needed"
    UNCLEAR = "unclear"
    OTHER = "other"


class HarvestKind(StrEnum):
    """What kind of thing was harvested."""

    LESSON = "lesson"
    INSIGHT = "insight"
    QUOTE = "quote"
    BREAKTHROUGH = "breakthrough"
    DISCOMFORT = "discomfort"
    LEARNING_POINT = "learning_point"
    CONCLUSION = "conclusion"
    RECOMMENDATION = "recommendation"


class Audience(StrEnum):
    """Who a document is for, from narrow to wide."""

    GROUP = "group"
    SPONSOR = "sponsor"
    PUBLIC = "public"


class QuoteConsent(StrEnum):
    """What a speaker said about printing their words."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class Purpose(StrEnum):
    """What consent is asked for."""

    PARTICIPANT_LIST = "participant_list"
    PHOTOS = "photos"
    QUOTE_NAMED = "quote_named"
    QUOTE_ANONYMOUS = "quote_anonymous"
    CASE_IN_REPORT = "case_in_report"
    KEEP_INTAKE = "keep_intake"
    CONTACT_AFTERWARDS = "contact_afterwards"


class Decision(StrEnum):
    """What someone decided when consent was asked."""

    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class EnrolmentState(StrEnum):
    """How somebody stands towards one session."""

    INVITED = "invited"
    ENROLLED = "enrolled"
    WAITING = "waiting"
    CANCELLED = "cancelled"


class RelationKind(StrEnum):
    """Why two people or organisations had better not sit in one group."""

    SPONSOR = "sponsor"
    SUPPLIER_CLIENT = "supplier_client"
    MANAGER_REPORT = "manager_report"
    REGULATOR_REGULATED = "regulator_regulated"


class DataClass(StrEnum):
    """Kinds of personal data, each kept for a time of its own."""

    NOT_CHOSEN = "not_chosen"
    ROSTER = "roster"
    ATTENDANCE = "attendance"
    INTAKES = "intakes"
    NEEDS = "needs"
    HARVEST = "harvest"


class RequestKind(StrEnum):
    """What somebody asks about their own data."""

    ACCESS = "access"
    ERASURE = "erasure"
    CORRECTION = "correction"


class PathMoment(StrEnum):
    """Where on the path of a community something is asked: before it, midway or at its end."""

    START = "start"
    MIDWAY = "midway"
    END = "end"


class SharedKind(StrEnum):
    """What came out of a private conversation with the agreement of the one it is about."""

    ACTION = "action"
    FEEDBACK = "feedback"


class Advice(StrEnum):
    """What a recommendation asks of a next edition, when that is something it can be set up with."""

    LONGER = "longer"
    INTAKES = "intakes"
    COACHING = "coaching"
    BROADER_GROUP = "broader_group"
