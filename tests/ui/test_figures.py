"""Which words may be painted with figures that stand in columns."""

import pytest

from ui.kit.cells import is_figures


@pytest.mark.parametrize("text", ["13:05", "45 min", "2 u 30", "± 45 min", "77 %", "–", "24 u"])
def test_times_and_numbers_stand_in_columns(text: str) -> None:
    assert is_figures(text)


@pytest.mark.parametrize("text", ["1 - 2 - 4 - Allen", "1-2-4-All", "15% -oplossingen", "10 min free before it"])
def test_figures_among_words_do_not(text: str) -> None:
    assert not is_figures(text)
