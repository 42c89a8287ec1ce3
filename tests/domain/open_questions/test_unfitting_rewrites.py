"""A question whose words do not fit an open one gets a plain opening, not a broken sentence."""

import pytest

from copdesk.domain.language import Language
from copdesk.domain.open_questions import Opening, find


@pytest.mark.parametrize(
    "asked", ["Heb je hier al met je leidinggevende over gesproken?", "Of je dat wel eens geprobeerd hebt?"]
)
def test_parts_that_do_not_fit_are_left_alone(asked: str):
    (found,) = find(asked, language=Language.DUTCH)
    assert [one.opening in {Opening.TELL, Opening.TELL_THAT, Opening.SEE} for one in found.rewrites] == [True]
    assert not any(one.about.endswith(" over") for one in found.rewrites)
