"""The recovery sheet: one page, every group once and in order."""

import pytest

from copdesk.documents.recovery_sheet import render
from copdesk.domain.language import Language
from copdesk.domain.papers import Lock
from tests.documents.checks import sound
from tests.documents.papers import recovery_sheet
from tests.documents.reading import read


@pytest.mark.parametrize("lock", Lock)
@pytest.mark.parametrize("language", Language)
def test_the_sheet_of_either_lock_is_one_sound_page(lock: Lock, language: Language) -> None:
    assert sound(render(recovery_sheet(lock=lock, language=language))).pages == 1


def test_every_group_is_read_once_and_in_order() -> None:
    paper = recovery_sheet()
    code = read(render(paper)).root.all("L")[0]
    assert [body.text for body in code.all("LBody")] == list(paper.groups)


def test_the_sheet_says_which_lock_it_opens() -> None:
    assert "kluis" in read(render(recovery_sheet(lock=Lock.VAULT))).root.all("H1")[0].text
    assert "bestand" in read(render(recovery_sheet(lock=Lock.FILE))).root.all("H1")[0].text
