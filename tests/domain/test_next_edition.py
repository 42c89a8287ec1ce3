"""A next edition begins as the one before recommended, and takes nothing along that belongs to that one."""

from datetime import date
from uuid import uuid4

from copdesk.domain.actions import Action
from copdesk.domain.choices import Advice, ParticipationStatus, Role
from copdesk.domain.community import Community
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.next_edition import Chosen, next_edition, next_name, propose
from copdesk.domain.roster import Participation
from tests import builders

FIRST = builders.community(
    name="Ondergrond, editie 1",
    starts=date(2019, 9, 1),
    ends=date(2020, 4, 1),
    intakes=False,
    coaching=False,
    house_agreements="Wat hier gezegd wordt, blijft hier.",
)
TODAY = date(2020, 5, 1)


def recommended(advice: Advice | None, text: str = "Doe het zo.") -> HarvestItem:
    fields = {"kind": "recommendation", "text": text, "on": date(2020, 4, 1), "advice": advice}
    return HarvestItem.model_validate({"community_id": FIRST.id} | fields)


def made(*advice: Advice, harvest: tuple[HarvestItem, ...] = (), ways: tuple[Participation, ...] = ()) -> list:
    chosen = Chosen(
        name="Editie 2", starts=TODAY, ends=date(2021, 5, 1), advice=advice, invite={w.person_id for w in ways}
    )
    return list(next_edition(FIRST, chosen, ways, harvest))


def test_the_last_number_of_a_name_goes_up():
    names = ("Bodem, editie 9", "CoP 2024 (rond 1)", "Klimaat")
    assert [next_name(name) for name in names] == ["Bodem, editie 10", "CoP 2024 (rond 2)", "Klimaat 2"]


def test_each_advice_is_offered_once_with_the_first_recommendation_for_it():
    first, again, other = (
        recommended(Advice.INTAKES, "Spreek iedereen."),
        recommended(Advice.INTAKES),
        recommended(None),
    )
    (offer,) = propose(FIRST, [first, again, other], TODAY).offers
    assert (offer.advice, offer.because.text) == (Advice.INTAKES, "Spreek iedereen.")


def test_it_takes_as_long_as_the_one_before_and_half_as_long_again_when_that_was_recommended():
    same, longer = (propose(FIRST, items, TODAY) for items in ([], [recommended(Advice.LONGER)]))
    assert (same.ends - same.starts).days == 213 and (longer.ends - longer.starts).days == 319


def test_it_begins_after_the_one_before():
    assert propose(FIRST, [], date(2020, 1, 1)).starts == date(2020, 4, 2)


def test_intakes_and_coaching_are_on_only_as_chosen_and_agreements_stay():
    (plain,) = made()
    (second,) = made(Advice.INTAKES, Advice.COACHING)
    assert isinstance(second, Community) and second.id != FIRST.id and second.follows == FIRST.id
    assert (plain.intakes, plain.coaching, second.intakes, second.coaching) == (False, False, True, True)
    assert second.house_agreements == FIRST.house_agreements


def test_facilitators_come_along_and_who_is_asked_again_is_invited():
    guide = Participation(person_id=uuid4(), community_id=FIRST.id, role=Role.FACILITATOR, core=True)
    anna = Participation(person_id=uuid4(), community_id=FIRST.id, outside_rule_because="Eén keer.", core=True)
    _, leads, invited = made(ways=(guide, anna))
    assert (leads.role, invited.status) == (Role.FACILITATOR, ParticipationStatus.INVITED)
    assert not (invited.core or invited.outside_rule_because)


def test_a_broader_group_becomes_something_to_do():
    item = recommended(Advice.BROADER_GROUP, "Nodig de\ntekentafel uit. " + "x" * 300)
    _, action = made(Advice.BROADER_GROUP, harvest=(item,))
    assert isinstance(action, Action) and action.what.startswith("Nodig de tekentafel uit.") and action.due == TODAY
