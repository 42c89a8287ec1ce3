"""A method is found by any of its names, by what it is for, and by what it asks; and it makes a block."""

from datetime import date
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copdesk.domain.choices import Activity, BlockKind, Certainty, Mode, Moment, Part, Talk
from copdesk.domain.language import Language
from copdesk.domain.method_drafts import draft, filled_in, in_lines, steps_for, steps_in
from copdesk.domain.method_library import Filters, Library, Misfit, misfits, spoken
from copdesk.domain.method_uses import uses
from copdesk.domain.methods import Method, MethodFamily, MethodPhase, MethodWords, OwnMethod, Step
from copdesk.domain.sessions import BlockRun
from copdesk.exchange.methods import shipped
from tests.builders import block, session

LIBRARY = Library(shipped())
NL, EN = Language.DUTCH, Language.ENGLISH


def known(key: str) -> Method:
    method = LIBRARY.one(key)
    assert method is not None
    return method


def a_method(key: str = "kring", **fields: object) -> Method:
    words = MethodWords(name="Kring", purpose="Luisteren")
    usual = {"key": key, "nl": words, "en": MethodWords(name="Circle")}
    return Method.model_validate(usual | fields)


def keys(text: str, library: Library = LIBRARY) -> list[str]:
    return [method.key for method in library.named(text)]


@pytest.mark.parametrize(
    "name", ["Wereldcafé", "wereldcafe", "WERELD CAFE", "World Café", "world-cafe", "Worldcafé (3 rondes)"]
)
def test_a_name_is_known_whatever_its_accents_capitals_and_language(name: str):
    assert keys(name) == ["world-cafe"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1-2-4-allen, thematafels", ["1-2-4-allen", "thematafels"]),
        ("Check-in en troika", ["check-in", "troika"]),
        ("TRIZ and What, So What, Now What", ["triz", "w3"]),
        ("troika & shift & share", ["troika", "shift-share"]),
        ("Wandelgesprek (walk & talk) + check-out", ["walk-talk", "check-out"]),
        ("Galerijwandeling; Check-out", ["check-out"]),
        ("troika, Troika", ["troika"]),
        ("", []),
    ],
)
def test_several_names_are_read_one_by_one_also_when_a_name_holds_a_comma(text: str, found: list[str]):
    assert keys(text) == found


@given(
    st.lists(st.sampled_from(shipped()), min_size=1, max_size=4, unique_by=lambda method: method.key),
    st.sampled_from([", ", "; ", " en ", " and ", " + "]),
    st.sampled_from(list(Language)),
)
def test_names_in_a_row_are_the_methods_in_that_order(methods: list[Method], between: str, language: Language):
    text = between.join(method.words(language).name for method in methods)
    assert LIBRARY.named(text) == tuple(methods)


def test_brackets_may_be_part_of_a_name_or_a_remark():
    assert keys("1-2-4-Allen, Knowledge café (arena form)") == ["1-2-4-allen", "kenniscafe-arena"]
    assert keys("Wereldcafé (3 rondes, 2 tafels), Troika-advies") == ["world-cafe", "troika"]


def test_every_name_of_every_method_is_known():
    for method in shipped():
        assert {keys(method.nl.name)[0], keys(method.en.name)[0], keys(method.key)[0]} == {method.key}


def test_an_own_method_goes_before_one_of_the_program_with_the_same_name():
    mine = OwnMethod(method=known("troika").model_copy(update={"key": "own-troika"}), variant_of="troika")
    assert keys("Troika", Library(shipped(), [mine])) == ["own-troika"]


def test_a_word_is_looked_for_in_names_first_then_other_names_then_purpose():
    found = [entry.method.key for entry in LIBRARY.search("cafe")]
    assert found.index("world-cafe") < len(found)
    assert all("cafe" in LIBRARY.search("cafe")[n].layers[0] for n in range(3))


def test_the_name_that_begins_with_what_is_typed_comes_first():
    assert LIBRARY.search("wer")[0].method.key in {"werkbezoek", "world-cafe"}
    assert LIBRARY.search("world", language=EN)[0].method.key == "world-cafe"


def test_all_words_must_be_there_but_may_stand_apart_and_in_either_language():
    found = {entry.method.key for entry in LIBRARY.search("network tafel")}
    assert found and found < {entry.method.key for entry in LIBRARY.search("network")}


def test_what_no_method_says_finds_nothing():
    assert LIBRARY.search("zeppelin") == []


@pytest.mark.parametrize(
    ("filters", "fits"),
    [
        (Filters(part=Part.NETWORK), lambda m: Part.NETWORK in m.parts),
        (Filters(activity=Activity.PASSIVE), lambda m: m.activity is Activity.PASSIVE),
        (Filters(phase=MethodPhase.CLOSING), lambda m: m.phase is MethodPhase.CLOSING),
        (Filters(family=MethodFamily.LIBERATING), lambda m: m.family is MethodFamily.LIBERATING),
        (Filters(minutes=30), lambda m: m.shortest <= 30),
        (Filters(people=60), lambda m: m.fewest <= 60 and (m.most is None or m.most >= 60)),
        (Filters(online=True), lambda m: m.online),
    ],
)
def test_a_filter_keeps_exactly_what_it_says(filters: Filters, fits):
    kept = {entry.method.key for entry in LIBRARY.search(filters=filters)}
    assert kept == {method.key for method in shipped() if fits(method)}
    assert 0 < len(kept) < len(shipped())


def test_with_many_people_a_round_no_longer_fits_the_minutes():
    short = {entry.method.key for entry in LIBRARY.search(filters=Filters(minutes=20))}
    crowd = {entry.method.key for entry in LIBRARY.search(filters=Filters(minutes=20, people=25))}
    assert "check-in" in short and "check-in" not in crowd


def test_only_own_methods_are_shown_when_that_is_asked():
    mine = OwnMethod(method=a_method())
    found = Library(shipped(), [mine]).search(filters=Filters(own=True))
    assert [entry.own for entry in found] == [mine]


def test_a_method_that_was_written_in_one_language_is_told_in_it():
    assert spoken(a_method(), EN).purpose == "Luisteren"
    assert spoken(a_method(), EN).name == "Circle"


def test_a_method_says_whom_it_does_not_suit():
    method = a_method(fewest=4, most=8, online=False)
    assert misfits(method, 3) == (Misfit.TOO_FEW,)
    assert misfits(method, 9, Mode.HYBRID) == (Misfit.TOO_MANY, Misfit.NOT_ONLINE)
    assert misfits(method, None, Mode.ON_SITE) == ()


def test_a_draft_takes_over_what_the_method_says():
    made = draft(known("15-procent"), uuid4(), people=24, language=NL)
    assert (made.title, made.method, made.kind) == ("15%-oplossingen", "15%-oplossingen", BlockKind.SMALL_GROUPS)
    assert (made.minutes, made.least, made.group_size, made.talk) == (20, 20, 3, Talk.GROUPS)
    assert made.parts == (Part.TRANSLATE,) and made.materials.splitlines() == ["Papier", "Pennen"]


def test_the_steps_become_numbered_notes_in_the_language_of_the_document():
    notes = draft(known("15-procent"), uuid4(), people=24, language=EN).for_facilitator.splitlines()
    assert [line[:2] for line in notes] == ["1.", "2.", "3."]
    assert notes[0].endswith("(5 min)") and "silence" in notes[0]


def test_a_draft_lasts_longer_with_more_people_up_to_the_longest():
    lengths = [draft(known("check-in"), uuid4(), people=n, language=NL).minutes for n in (4, 12, 25, 500)]
    assert lengths == sorted(lengths) and lengths[0] < lengths[2] <= lengths[3] == known("check-in").longest


def test_methods_that_are_a_moment_or_a_meal_become_just_that():
    made = {key: draft(known(key), uuid4(), people=12, language=NL) for key in ("check-in", "lunch-netwerk")}
    assert made["check-in"].moment is Moment.CHECK_IN
    assert made["lunch-netwerk"].kind is BlockKind.MEAL


def test_a_variant_keeps_the_moment_of_what_it_came_from():
    mine = known("check-out").model_copy(update={"key": "own-1"})
    assert draft(mine, uuid4(), people=8, language=NL, variant_of="check-out").moment is Moment.CHECK_OUT


@pytest.mark.parametrize("method", shipped(), ids=lambda method: method.key)
def test_every_method_makes_a_block(method: Method):
    made = draft(method, uuid4(), people=method.fewest, language=NL)
    assert made.minutes and made.for_facilitator and LIBRARY.named(made.method) == (method,)


def test_steps_grow_in_proportion_and_together_take_the_whole_time():
    method = a_method(
        shortest=30,
        longest=90,
        seconds_each=120,
        nl=MethodWords(name="Kring", steps=(Step(do="Vraag", minutes=10), Step(do="Rondje", minutes=20))),
    )
    steps = steps_for(method, 30, NL)
    assert [step.minutes for step in steps] == [20, 40]


def test_a_step_without_minutes_is_written_without_them():
    assert in_lines((Step(do="Vraag"), Step(do="Rondje", minutes=20))) == "1. Vraag\n2. Rondje (20 min)"


@pytest.mark.parametrize("method", shipped(), ids=lambda method: method.key)
def test_steps_that_are_written_down_can_be_read_again(method: Method):
    assert steps_in(in_lines(method.nl.steps)) == method.nl.steps


@pytest.mark.parametrize(
    ("line", "step"),
    [
        ("Rondje 10 min", Step(do="Rondje", minutes=10)),
        ("2) Rondje (10 minuten)", Step(do="Rondje", minutes=10)),
        ("Rondje 10'", Step(do="Rondje", minutes=10)),
        ("10 min", Step(do="10 min")),
        ("Kies uit 25", Step(do="Kies uit 25")),
    ],
)
def test_minutes_are_read_from_the_end_of_a_step(line: str, step: Step):
    assert steps_in(f"\n{line}\n") == (step,)


def test_choosing_a_method_fills_what_is_empty_and_nothing_else():
    typed = block(materials="Krijt", parts=(Part.NETWORK,))
    filled = filled_in(typed, known("15-procent"), NL)
    assert set(filled) == {"activity", "talk", "group_size"}
    assert set(filled_in(block(), known("15-procent"), NL)) == {*filled, "parts", "materials"}


def test_a_use_tells_when_with_whom_how_long_and_how_it_went():
    meeting = session()
    used = block("Blok", 40, session_id=meeting.id, method="Troika, check-out", how_it_went="Levendig")
    run = BlockRun(session_id=meeting.id, block_id=used.id, planned=40, began=800, ended=852)
    found = uses(LIBRARY, [meeting], [used], [run], {meeting.id: 21})
    assert set(found) == {"troika", "check-out"}
    (use,) = found["troika"]
    assert (use.session, use.people, use.planned, use.actual) == (meeting, 21, 40, 52)
    assert use.block.how_it_went == "Levendig"


def test_a_rehearsal_does_not_tell_how_long_a_method_took():
    meeting = session()
    used = block("Blok", 40, session_id=meeting.id, method="Troika")
    run = BlockRun(session_id=meeting.id, block_id=used.id, planned=40, began=800, ended=852, rehearsed=True)
    (use,) = uses(LIBRARY, [meeting], [used], [run])["troika"]
    assert use.actual is None


def test_what_was_set_aside_or_cancelled_was_not_used():
    meeting = session()
    aside = block(session_id=meeting.id, method="Troika", set_aside=True)
    cancelled = block(session_id=meeting.id, method="Troika", certainty=Certainty.CANCELLED)
    assert uses(LIBRARY, [meeting], [aside, cancelled]) == {}


def test_the_latest_use_comes_first_and_counts_whoever_was_expected():
    old, new = session(day=date(2018, 1, 5)), session(day=date(2018, 3, 2), expected=18)
    blocks = [block(session_id=meeting.id, method="Troika") for meeting in (old, new)]
    found = uses(LIBRARY, [old, new], blocks)["troika"]
    assert [(use.session, use.people) for use in found] == [(new, 18), (old, None)]


def test_people_and_minutes_among_the_words_are_wishes():
    found = LIBRARY.search("24 personen 45 min")
    assert found and all(e.method.minutes_for(24) <= 45 and not misfits(e.method, 24) for e in found)
    minutes = [entry.method.minutes_for(24) for entry in found]
    assert minutes == sorted(minutes, reverse=True)


def test_when_nothing_fits_the_numbers_the_nearest_words_are_offered():
    assert LIBRARY.search("world café 2 mensen 1 minuut") == LIBRARY.search("world café") != []
