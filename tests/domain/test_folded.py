"""Names are found by whoever types them without accents or capitals."""

import pytest

from copdesk.domain.names import folded


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Łucja", "lucja"),
        ("Źródłowska", "zrodlowska"),
        ("Yıldızgölü", "yildizgolu"),
        ("İpek", "ipek"),
        ("Søren Øre", "soren ore"),
        ("Đặng", "dang"),
        ("Nguyễn", "nguyen"),
        ("IJzerhout", "ijzerhout"),
    ],
)
def test_a_name_is_found_without_its_accents(written: str, typed: str):
    assert folded(written) == folded(typed) == typed
