"""Papers about privacy are sound files, and say what was gathered for them."""

from datetime import date
from uuid import uuid4

import pytest

from copdesk.documents import read_back
from copdesk.domain.choices import HarvestKind, Language
from copdesk.domain.privacy_papers import Passage, PassageKind, ReadBackPaper
from tests.documents.checks import sound

DAY = date(2026, 11, 22)


def words_read_back(language: Language = Language.DUTCH) -> ReadBackPaper:
    quote = Passage(kind=PassageKind.HARVEST, harvest=HarvestKind.QUOTE, id=uuid4(), text="Begin <nu> & doe.")
    case = Passage(kind=PassageKind.CASE, id=uuid4(), text="De buurtwinkel", agreed=True, named=True)
    return ReadBackPaper(
        community="Klimaat", person="Zoë van der Meulen", passages=(quote, case), made_on=DAY, language=language
    )


@pytest.mark.parametrize("language", Language)
def test_a_read_back_is_a_sound_file(language: Language) -> None:
    reading = sound(read_back.render(words_read_back(language)))
    assert "Begin <nu> & doe." in reading.root.text and "☒" in reading.root.text


def test_the_text_has_a_yes_and_a_no_to_every_passage() -> None:
    text = read_back.as_text(words_read_back())
    assert text.count("Nee") == 2 and "☒ Ja" in text and "☐ Ja" in text
