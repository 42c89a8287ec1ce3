"""Identities made by the thousand are as good as those made one by one."""

import gc
from functools import reduce
from itertools import islice
from operator import and_, or_
from uuid import RFC_4122

import pytest

from copdesk.domain.identities import identities
from copdesk.domain.many_at_once import many_at_once


def test_no_identity_comes_twice_and_each_is_a_random_one() -> None:
    made = list(islice(identities(), 2_000))
    assert len(set(made)) == 2_000
    assert {(one.version, one.variant) for one in made} == {(4, RFC_4122)}


def test_every_bit_that_is_free_is_drawn() -> None:
    made = [one.int for one in islice(identities(), 2_000)]
    seen, never = reduce(or_, made), reduce(and_, made)
    assert (seen ^ never).bit_count() == 128 - 6  # four bits tell the version and two the variant


def test_two_who_ask_get_other_identities() -> None:
    assert not set(islice(identities(), 300)) & set(islice(identities(), 300))


def test_the_search_for_garbage_goes_on_afterwards_whatever_happens() -> None:
    with pytest.raises(LookupError), many_at_once():
        assert not gc.isenabled()
        raise LookupError
    assert gc.isenabled()
