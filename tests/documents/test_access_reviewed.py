"""What an access file says of private notes that were gone through: the words given, and counts of the rest."""

import json
from datetime import date

import pytest

from copdesk.documents import access_report
from copdesk.domain.language import Language
from copdesk.domain.privacy_papers import AccessPaper, Held
from copdesk.domain.reviewing import Ground
from tests.documents.checks import sound

DAY = date(2026, 11, 22)


def reviewed(text: str = "Zij <gaf> aan & moe", language: Language = Language.DUTCH, **fields: object) -> AccessPaper:
    held = (
        Held(section="person", title="", facts=(("name", "Zoë"),)),
        Held(section="private_note", title="", facts=(("on", DAY), ("what", "Tafel"), ("text", text))),
        Held(section="private_answer", title="", facts=(("what", "Wat speelt er?"), ("text", "Moe"))),
        Held(section="private_transcript", title="", facts=(("what", "opname.txt"), ("text", "Ja"))),
    )
    known = {"withheld": ((Ground.OTHERS, 2), (Ground.OWN_THOUGHTS, 1))} | fields
    return AccessPaper(person="Zoë", held=held, made_on=DAY, reviewed=True, language=language, **known)  # type: ignore[arg-type]


@pytest.mark.parametrize("language", Language)
def test_it_is_a_sound_file_with_the_words_and_the_counts(language: Language) -> None:
    text = sound(access_report.render(reviewed(language=language))).root.text
    assert "Zij <gaf> aan & moe" in text and "2 × " in text and "1 × " in text


def test_a_note_of_many_pages_is_told_whole() -> None:
    text = sound(access_report.render(reviewed("Zij twijfelt nog. " * 1_200))).root.text
    assert text.count("twijfelt") == 1_200


def test_a_vault_that_nobody_went_through_is_told_of_beside_one_that_was() -> None:
    told = [sound(access_report.render(reviewed(sealed=sealed))).root.text for sealed in (False, True)]
    assert [words.count("kluis") > 0 for words in told] == [False, True]


def test_programs_read_the_counts_by_their_ground() -> None:
    told = json.loads(access_report.as_json(reviewed()))
    assert told["confidential_notes_withheld"] == {"others": 2, "own_thoughts": 1}
    assert told["confidential_notes_reviewed"] is True and told["confidential_notes_category"] is False
