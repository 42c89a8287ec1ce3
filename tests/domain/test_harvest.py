"""What was harvested is kept as it was said."""

from datetime import date
from uuid import uuid4

import pytest

from copdesk.domain.choices import HarvestKind
from copdesk.domain.harvest import HarvestItem


def item(kind: HarvestKind, text: str = "Een boost") -> HarvestItem:
    return HarvestItem(community_id=uuid4(), kind=kind, text=text, on=date(2018, 11, 15))


@pytest.mark.parametrize("kind", [HarvestKind.QUOTE, HarvestKind.DISCOMFORT])
def test_somebodys_own_words_need_consent(kind: HarvestKind):
    assert item(kind).needs_consent


@pytest.mark.parametrize(
    "kind", [kind for kind in HarvestKind if kind not in (HarvestKind.QUOTE, HarvestKind.DISCOMFORT)]
)
def test_what_the_group_learnt_needs_none(kind: HarvestKind):
    assert not item(kind).needs_consent


def test_a_quote_keeps_its_spaces_capitals_and_signs():
    said = '  dat  was...ECHT \'n <b>boost</b> & "zo" 🌧 שלום\nja'
    assert item(HarvestKind.QUOTE, said).text == said
