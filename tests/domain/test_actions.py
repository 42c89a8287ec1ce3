"""Actions: who leads too many, and which still owe a reason."""

from uuid import UUID, uuid4

import pytest
from pydantic import ValidationError

from copdesk.domain.actions import Action, overburdened
from copdesk.domain.choices import ActionState

somewhere = uuid4()


def action(*leads: UUID, state: ActionState = ActionState.OPEN, **fields: object) -> Action:
    usual = {"community_id": somewhere, "what": "Kenniscafé", "lead_ids": leads, "state": state}
    return Action.model_validate(usual | fields)


def test_what_did_not_happen_owes_a_reason():
    assert action(state=ActionState.NOT_DONE).owes_a_reason


def test_a_reason_of_spaces_is_no_reason():
    assert action(state=ActionState.NOT_DONE, why_not=" \n ").owes_a_reason


def test_a_reason_once_given_is_owed_no_more():
    assert not action(state=ActionState.NOT_DONE, why_not="Geen tijd gehad").owes_a_reason


@pytest.mark.parametrize("state", [state for state in ActionState if state is not ActionState.NOT_DONE])
def test_nothing_else_owes_a_reason(state: ActionState):
    assert not action(state=state).owes_a_reason


def test_three_running_actions_are_not_too_many():
    lead = uuid4()
    assert overburdened([action(lead)] * 3) == {}


def test_a_fourth_running_action_is_too_many():
    lead = uuid4()
    assert overburdened([action(lead)] * 3 + [action(lead, state=ActionState.BUSY)]) == {lead: 4}


def test_what_is_over_weighs_nothing():
    lead = uuid4()
    over = [action(lead, state=s) for s in (ActionState.DONE, ActionState.NOT_DONE, ActionState.LAPSED)]
    assert overburdened([action(lead)] * 3 + over) == {}


def test_each_lead_of_a_shared_action_carries_it():
    one, other = uuid4(), uuid4()
    assert overburdened([action(one, other)] * 4) == {one: 4, other: 4}


def test_an_action_says_what_will_be_done():
    with pytest.raises(ValidationError):
        action(what="  ")
