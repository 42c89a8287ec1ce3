"""The look: colours that can be told apart and read, nothing smaller than 8.5 points."""

import pytest

from copdesk.documents import styles
from copdesk.documents.styles import INK, MUTED, PETROL, RUST, TINT, WHITE, Colour, Style


def luminance(colour: Colour) -> float:
    """Return the relative luminance of WCAG 2."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (v / 255 for v in colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: Colour, other: Colour) -> float:
    """Return the contrast ratio of WCAG 2."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("ink", [INK, PETROL, MUTED, RUST])
@pytest.mark.parametrize("ground", [WHITE, TINT])
def test_every_ink_can_be_read_on_every_ground(ink: Colour, ground: Colour) -> None:
    assert contrast(ink, ground) >= 4.5


def test_bars_stand_out_from_the_page() -> None:
    assert contrast(styles.BARS, WHITE) >= 3


def test_nothing_is_smaller_than_eight_and_a_half_points() -> None:
    sizes = [style.ink.size for style in vars(styles).values() if isinstance(style, Style)]
    assert min(sizes) == 8.5
    assert len(sizes) > 15
