"""The whole workbook goes out as JSON and comes back equal; anything else is refused with its place."""

import json
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from pydantic import ValidationError

from copdesk.domain.entity import Entity
from copdesk.domain.interviews import Answer, Guide, Interview, Question, Section
from copdesk.domain.problems import Problem
from copdesk.exchange.whole_workbook import KINDS, from_json, to_json
from copdesk.samples.filling import sample
from copdesk.store._rows import ROW_OF
from tests.builders import community, fill, new_workbook, participation, person

COP, ZOE = community(), person()
SMALL = (COP, ZOE, participation(ZOE, COP))


def whole(**lists: Any) -> bytes:
    return json.dumps({"format": "copdesk-workbook", "version": 1} | lists).encode()


def test_every_kind_that_can_be_stored_is_in_it() -> None:
    assert list(KINDS.values()) == list(ROW_OF)


def test_a_whole_sample_comes_back_equal() -> None:
    entities = sample()
    again = from_json(to_json(entities))
    assert sorted(again, key=lambda e: e.id) == sorted(entities, key=lambda e: e.id)


def test_what_comes_back_can_be_stored_as_it_comes(tmp_path: Path) -> None:
    workbook = new_workbook(tmp_path)
    fill(workbook, from_json(to_json(reversed(sample()))))
    kept: list[Entity] = [e for kind in KINDS.values() for e in workbook.all(kind)]
    assert to_json(kept) == to_json(sample())


def test_equal_workbooks_are_equal_bytes() -> None:
    assert to_json(SMALL) == to_json(SMALL[::-1])


def test_lists_that_are_empty_may_be_left_out() -> None:
    assert from_json(whole()) == ()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "json_unreadable"),
        (b"\xff\xfe", "json_unreadable"),
        (b"{", "json_unreadable"),
        (b"[]", "json_foreign"),
        (b'{"programmes": []}', "json_foreign"),
        (b'{"a": 1, "a": 2}', "json_unreadable"),
        (b'{"a": NaN}', "json_unreadable"),
        (b"1" * 5000, "json_unreadable"),
        (b"[" * 21, "json_too_deep"),
        (b"[" * 2_000_000, "json_too_deep"),
        (bytes(64 * 1024 * 1024 + 1), "json_too_big"),
        (whole(version=2), "json_newer"),
        (whole(version=True), "json_foreign"),
        (whole(notes=[]), "json_foreign"),
        (whole(people={}), "json_foreign"),
        (whole(people=[1]), "json_item"),
        (whole(people=[{"given_name": "zonder id"}]), "json_item"),
    ],
)
def test_what_is_no_export_is_told(data: bytes, code: str) -> None:
    with pytest.raises(Problem) as told:
        from_json(data)
    assert told.value.code == code


@pytest.mark.parametrize("field", [{"shoe_size": 44}, {"email": "geen adres"}, {"phone": 6}, {"given_name": "x" * 501}])
def test_one_wrong_field_is_named_with_its_place(field: dict[str, Any]) -> None:
    good, bad = (ZOE.model_dump(mode="json"), person().model_dump(mode="json") | field)
    with pytest.raises(Problem) as told:
        from_json(whole(people=[good, bad]))
    assert (told.value.code, told.value.values["kind"], told.value.values["number"]) == ("json_item", "people", 2)
    assert "x" * 501 not in str(told.value.values)


def test_a_reference_to_nothing_is_told() -> None:
    with pytest.raises(Problem) as told:
        from_json(to_json(SMALL[1:]))
    assert told.value.values == {"kind": "participations", "number": 1, "where": "community_id"}


def test_one_identity_twice_is_told() -> None:
    twice = [ZOE.model_dump(mode="json")] * 2
    with pytest.raises(Problem, match="json_item"):
        from_json(whole(people=twice))


def test_brackets_in_words_are_not_depth() -> None:
    cop = community(horizon='[[[[[[[[[[[[[[[[[[[[[[[[ \\" {{{')
    assert from_json(to_json([cop])) == (cop,)


@pytest.mark.parametrize("tail", [b"", b"\\", b'\\"'])
def test_a_string_that_never_ends_is_refused_at_once(tail: bytes) -> None:
    began = monotonic()
    with pytest.raises(Problem, match="json_unreadable"):
        from_json(b'{"a": "' + b'\\"' * 300_000 + tail)
    assert monotonic() - began < 5


def test_an_answer_to_a_private_question_is_not_taken_in() -> None:
    asked = Section(title="Besloten", questions=(Question(key="a", text="Hoe gaat het?", private=True),))
    guide, cop = Guide(name="Kort", sections=(asked,)), community()
    answers = (Answer(question="a", text="Niet zo goed"),)
    talk = Interview(community_id=cop.id, person_id=ZOE.id, guide=guide, answers=answers)
    with pytest.raises(Problem, match="json_private_answer"):
        from_json(to_json([cop, *SMALL, talk]))


def test_a_guide_asks_no_two_questions_under_one_key() -> None:
    asked = tuple(Question(key="a", text=text, private=text == "B") for text in "AB")
    with pytest.raises(ValidationError):
        Guide(name="Dubbel", sections=(Section(title="Deel", questions=asked),))
