"""Identities made by the thousand are as good as those made one by one."""

import gc
from itertools import islice

import pytest

from copdesk.domain.identities import identities
from copdesk.domain.many_at_once import many_at_once


def test_no_identity_comes_twice_and_each_is_a_random_one() -> None:
    made = list(islice(identities(), 2_000))
    assert len(set(made)) == 2_000
    assert {one.version for one in made} == {4}


def test_two_who_ask_get_other_identities() -> None:
    assert not set(islice(identities(), 300)) & set(islice(identities(), 300))


def test_the_search_for_garbage_goes_on_afterwards_whatever_happens() -> None:
    with pytest.raises(LookupError), many_at_once():
        assert not gc.isenabled()
        raise LookupError
    assert gc.isenabled()
