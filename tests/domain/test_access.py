"""What is told to somebody about themselves has nobody else in it."""

from dataclasses import replace
from datetime import date
from typing import get_args

import pytest

from copdesk.documents import access_report
from copdesk.documents.privacy_words import PRIVACY_WORDS
from copdesk.domain.access import Telling
from copdesk.domain.access_told import PERSON, TOLD
from copdesk.domain.actions import Action
from copdesk.domain.choices import (
    AttendanceMark,
    Decision,
    HarvestKind,
    Purpose,
    QuestionStage,
    RelationKind,
    RequestKind,
)
from copdesk.domain.composition import Relation
from copdesk.domain.consent import Consent, version_about
from copdesk.domain.entity import Entity
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.interviews import Guide, Interview, Transcript
from copdesk.domain.language import Language
from copdesk.domain.learning import LearningQuestion, QuestionVersion
from copdesk.domain.masking import mask
from copdesk.domain.merging import NAMES_MANY, NAMES_ONE
from copdesk.domain.privacy import PrivacyRequest, SentCopy
from copdesk.domain.privacy_papers import AccessPaper, HeldValue
from copdesk.domain.roster import (
    Assignment,
    Attendance,
    Employment,
    FormerIdentity,
    Need,
    Organisation,
    Participation,
    SessionEnrolment,
    SignInSheet,
    Stay,
    TwoPeople,
)
from copdesk.domain.season import CaseTurn, KeyDate, ThemeGroup
from copdesk.domain.self_scores import SelfScores
from copdesk.domain.shared import SharedRecord
from copdesk.domain.standing import StandingAnswer
from tests import builders

CLIMATE, ZOE = builders.community(), builders.person()
ABEL = builders.person("Abel", "", "Bakker", email="abel@voorbeeld.nl")
MEETING = builders.session(CLIMATE.id, title="Bij Abel Bakker")
DAY = date(2026, 5, 3)


def told(*about: object) -> str:
    world = [CLIMATE, MEETING, ZOE, ABEL, *about]
    held = Telling(ZOE, world, "[…]").all()  # type: ignore[arg-type]
    return " | ".join(f"{h.title} {value}" for h in held for _, value in h.facts)


def test_names_of_others_are_masked_in_free_text() -> None:
    item = HarvestItem(
        community_id=CLIMATE.id, kind=HarvestKind.LESSON, text="Met Abel Bakker, abel@voorbeeld.nl", on=DAY
    )
    words = told(item.with_(person_id=ZOE.id))
    assert "Met […], […]" in words and "Bakker" not in words and "abel" not in words


def test_the_title_of_a_session_is_masked_too() -> None:
    words = told(CaseTurn(session_id=MEETING.id, person_id=ZOE.id, what="De buurtwinkel"))
    assert "Bij […] De buurtwinkel" in words


def test_a_small_word_is_nobodys_name() -> None:
    rose = builders.person("Roos", "", "Bakker")
    assert mask(ZOE, [rose], "X")("Roos kreeg een roos van de bakker") == "X kreeg een roos van de bakker"


def test_ones_own_name_stays_though_somebody_else_has_it() -> None:
    assert mask(ZOE, [builders.person("Piet")], "X")("Piet en Zoë van der Meulen") == "X en Zoë van der Meulen"


def test_whose_case_somebody_advised_on_is_not_told() -> None:
    words = told(CaseTurn(session_id=MEETING.id, person_id=ABEL.id, what="Geheim plan", adviser_ids=(ZOE.id,)))
    assert "Geheim plan" not in words and "True" in words


def test_what_is_about_others_is_not_told() -> None:
    assert "Bellen" not in told(Action(community_id=CLIMATE.id, what="Bellen", lead_ids=(ABEL.id,)))


def test_every_section_has_words() -> None:
    sections = {"mention", PERSON[0], *(section for section, _ in TOLD.values())}
    assert {f"held_{section}" for section in sections} <= PRIVACY_WORDS.keys()
    assert str in get_args(HeldValue)


FRIEND = builders.person("Peter", "", "Vos", other_emails=("pv@prive.nl",), other_phones=("06 12345678",))
ANNA = builders.person("Anna", "van", "Delft", phone="(015) 123 45 67")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Bel pv@prive.nl of 0612345678.", "Bel X of X."),
        ("Bel +31 6 12345678 of 015-1234567", "Bel X of X"),
        ("Van Delft en Peters plan", "X en X plan"),
        ("VanDelft, Vos Peter, Anna", "X, X, X"),
        ("Gemeente Delft en in 2018-11-15", "Gemeente Delft en in 2018-11-15"),
        ("de vos en delft", "de vos en delft"),
    ],
)
def test_others_are_masked_however_they_are_written(text: str, left: str) -> None:
    town = Organisation(name="Gemeente Delft", kind="municipality")
    assert mask(ZOE, [FRIEND, ANNA], "X", [town])(text) == left


def test_what_is_ones_own_stays_whoever_has_the_same_name() -> None:
    me = builders.person("Jan Peter", "", "Bos", email="Peter.Bos@voorbeeld.nl", job_title="Manager Delft")
    town = Organisation(name="Gemeente Delft", kind="municipality")
    me = me.with_(organisation_id=town.id)
    held = Telling(me, [town, me, FRIEND, ANNA], "X").all()
    told_of_me = dict(held[0].facts)
    assert told_of_me["name"] == "Jan Peter Bos" and told_of_me["email"] == "Peter.Bos@voorbeeld.nl"
    assert (told_of_me["job_title"], told_of_me["works_at"]) == ("Manager Delft", "Gemeente Delft")
    assert mask(me, [FRIEND], "X")("Jan Peter Bos belde Peter") == "Jan Peter Bos belde X"


def test_every_kind_that_names_somebody_is_told() -> None:
    assert {*NAMES_ONE, *NAMES_MANY} == set(TOLD)


NOT_TOLD = {"id", "community_id", "session_id", "interview_id", "action_id", "evidence_ids", "guide"}
"""Where something belongs stands above it; what an interview asked stands with its answers."""


class Seen:
    """Notes which fields of a thing are looked at."""

    def __init__(self, entity: Entity) -> None:
        self.entity, self.fields = entity, set[str]()

    def __getattr__(self, name: str) -> object:
        self.fields.add(name)
        return getattr(self.entity, name)


ONES = {
    Need: Need(session_id=MEETING.id, person_id=ZOE.id, diet="vega"),
    Relation: Relation(
        community_id=CLIMATE.id, kind=RelationKind.SPONSOR, one_person_id=ZOE.id, other_person_id=ABEL.id
    ),
    Participation: builders.participation(ZOE, CLIMATE),
    Assignment: Assignment(community_id=CLIMATE.id, title="Opgave", person_ids=(ZOE.id,)),
    SharedRecord: SharedRecord(community_id=CLIMATE.id, person_id=ZOE.id, text="Bellen", on=DAY, agreed_on=DAY),
    HarvestItem: HarvestItem(community_id=CLIMATE.id, kind=HarvestKind.LESSON, text="Doen", on=DAY, person_id=ZOE.id),
    Action: Action(community_id=CLIMATE.id, what="Bellen", lead_ids=(ZOE.id,)),
    Transcript: Transcript(interview_id=MEETING.id, person_id=ZOE.id, text="Woorden"),
    SelfScores: SelfScores(community_id=CLIMATE.id, person_id=ZOE.id, on=DAY),
    StandingAnswer: StandingAnswer(session_id=MEETING.id, person_id=ZOE.id, question="Hoe?", text="Zo"),
    CaseTurn: CaseTurn(session_id=MEETING.id, person_id=ZOE.id, what="De winkel"),
    LearningQuestion: LearningQuestion(
        community_id=CLIMATE.id,
        person_id=ZOE.id,
        versions=(QuestionVersion(stage=QuestionStage.RAW, text="Hoe?", on=DAY),),
    ),
    Interview: Interview(community_id=CLIMATE.id, person_id=ZOE.id, guide=Guide(name="Gesprek")),
    SignInSheet: SignInSheet(session_id=MEETING.id, person_ids=(ABEL.id, ZOE.id)),
    TwoPeople: TwoPeople(one_person_id=ZOE.id, other_person_id=ABEL.id),
    FormerIdentity: FormerIdentity(person_id=ZOE.id, name="Z. Meulen"),
    SessionEnrolment: SessionEnrolment(session_id=MEETING.id, person_id=ZOE.id),
    Stay: Stay(session_id=MEETING.id, person_id=ZOE.id),
    Attendance: Attendance(session_id=MEETING.id, person_id=ZOE.id, mark=AttendanceMark.PRESENT),
    Employment: Employment(person_id=ZOE.id, job_title="Boer"),
    ThemeGroup: ThemeGroup(community_id=CLIMATE.id, name="Water", member_ids=(ZOE.id,)),
    KeyDate: KeyDate(community_id=CLIMATE.id, person_id=ZOE.id, day=DAY, what="Raad"),
    SentCopy: SentCopy(community_id=CLIMATE.id, document="Verslag", on=DAY, person_ids=(ZOE.id,)),
    PrivacyRequest: PrivacyRequest(person_id=ZOE.id, kind=RequestKind.ACCESS, received=DAY),
    Consent: Consent(person_id=ZOE.id, purpose=Purpose.PHOTOS, decision=Decision.GIVEN, on=DAY),
}
BY_REFERENCE = {"person_id", "person_ids", "lead_ids", "member_ids", "adviser_ids"}
UNDER_ANOTHER_NAME = {Consent: {"text_version", "number"}, Relation: {"other_organisation_id", "one_organisation_id"}}
"""The version without its mark, and the number that only orders answers of one day."""


@pytest.mark.parametrize("kind", list(TOLD))
def test_every_field_is_told(kind: type[Entity]) -> None:
    seen = Seen(ONES[kind])
    TOLD[kind][1](seen, ZOE.id, {})
    untold = set(kind.model_fields) - seen.fields - NOT_TOLD - BY_REFERENCE - UNDER_ANOTHER_NAME.get(kind, set())
    assert untold == set()


def test_every_label_and_choice_has_words() -> None:
    held = Telling(ZOE, [CLIMATE, MEETING, ZOE, ABEL, *ONES.values()], "X").all()
    paper = AccessPaper(person="Zoë", held=held, made_on=DAY)
    assert all(access_report.files(replace(paper, language=language)) for language in Language)


def test_a_reason_against_the_rule_is_told_to_the_one_it_is_about() -> None:
    assert "Kent de wijk" in told(builders.participation(ZOE, CLIMATE, outside_rule_because="Kent de wijk"))


def test_who_the_other_side_of_a_relation_is_stays_untold() -> None:
    words = told(ONES[Relation].with_(because="Abel Bakker vindt het goed"))
    assert "Bakker" not in words and "vindt het goed" in words


def test_an_answer_to_a_text_is_told_with_that_text() -> None:
    item = ONES[HarvestItem]
    said = ONES[Consent].with_(text_version=version_about(item.id, "brief 2"))
    assert "Doen" in told(said, item) and "brief 2" in told(said, item) and item.id.hex not in told(said)
