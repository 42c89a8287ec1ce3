"""What is said of one part of a session: its title with round and piece, how long it lasts, and what to mind."""

from copdesk.domain.choices import Certainty, Division
from copdesk.domain.session_papers import (
    DAY_TURNS,
    Choice,
    ProgrammeRow,
    RunSheetPaper,
    RunSheetRow,
    SessionFacts,
    Spot,
)
from copdesk.sentences.speech import Speech


def title(row: ProgrammeRow, say: Speech) -> str:
    """Return a title with its round and piece, unless it names them itself."""
    said = row.title
    for key, number in (("round", row.round), ("piece", row.piece)):
        words = say(key, number=number) if number else ""
        if words and words.casefold() not in said.casefold():
            said = say("numbered", title=said, what=words)
    return said


def duration(row: ProgrammeRow, say: Speech) -> str:
    """Return how long a part lasts; of an open end the start, of an uncertain one the end."""
    if row.open_end:
        return say("open_ended", start=say("from_on", start=say.clock(row.starts)))
    if row.approximate:
        return say("until_about", end=say.clock(row.ends))
    return say.minutes(row.minutes) if row.minutes else ""


def standing(row: ProgrammeRow, say: Speech) -> str:
    """Return whether a part is cancelled or provisional; nothing for what is sure."""
    return "" if row.certainty is Certainty.FIRM else say(row.certainty.value)


def choosing(choice: Choice, say: Speech) -> str:
    """Return how people come to be in one of the things beside each other."""
    if choice.choose and choice.choose < choice.count and choice.choose > 1:
        return say("choose_of", count=choice.count, choose=choice.choose)
    if choice.division is Division.CHOSEN or choice.choose == 1:
        return say("choose_one")
    if choice.division is Division.TOGETHER:
        return ""
    return say(choice.division.value)


def spot(place: Spot, say: Speech) -> str:
    """Return a group or option on one line, without its theme: room, host, and whether it is cancelled."""
    return ", ".join(part for part in (place.room, place.host, say("cancelled") if place.cancelled else "") if part)


def span(facts: SessionFacts, say: Speech) -> str:
    """Return from when to when a session lasts for those who take part."""
    if facts.open_end:
        return say("from_on", start=say.time(facts.starts))
    key = "from_about" if facts.approximate else "from_to"
    return say(key, start=say.time(facts.starts), end=say.time(facts.ends))


def days(facts: SessionFacts, say: Speech) -> str:
    """Return the day or days of a session, in a sentence, or that they are not known yet."""
    if not facts.day_known:
        return say("day_later_in")
    return say.days(facts.starts.date(), max(facts.starts, facts.ends - DAY_TURNS).date())


def doors(facts: SessionFacts, say: Speech) -> str:
    """Return from when people may come in; nothing when it was not told."""
    if facts.doors is None:
        return ""
    return say("doors_online" if facts.online else "doors", time=say.time(facts.doors))


def clock_change(facts: SessionFacts, say: Speech) -> str:
    """Return what the change of the clock means for a session; nothing when there is none."""
    if not facts.clock_change:
        return ""
    real = (facts.ends - facts.starts).total_seconds() / 60 + facts.clock_change
    key = "clock_forward" if facts.clock_change < 0 else "clock_back"
    return say(key, count=abs(facts.clock_change), real=say.hours(real))


def food(facts: SessionFacts, say: Speech) -> list[str]:
    """Return what there is to eat, and until when people may say what they eat."""
    said = [facts.meal]
    said += [say("meal_vegetarian")] if facts.vegetarian else []
    said += [say("meal_by", day=say.day(facts.meal_by))] if facts.meal_by else []
    return [line for line in said if line.strip()]


def to_mind(row: RunSheetRow, say: Speech) -> list[str]:
    """Return what facilitators must not forget about a part: what is fixed, in another language or may be shorter."""
    said = [
        say("pinned") if row.pinned else "",
        say.choice("in", row.language) if row.language not in (None, say.language) else "",
        say("never_shorten") if row.never_shorten else "",
        say("least", minutes=say.minutes(row.least)) if row.least else "",
        say("may_drop") if row.may_drop else "",
    ]
    return [words for words in said if words]


def warnings(row: RunSheetRow, say: Speech) -> list[str]:
    """Return what may go wrong with a part: that it is not sure, or begins before the one before it has ended."""
    overlap = say("overlap", minutes=say.minutes(row.overlap)) if row.overlap else ""
    return [words for words in (standing(row, say), overlap) if words]


def working(row: RunSheetRow, say: Speech) -> str:
    """Return how people work in a part: method, groups and minutes each, and the part of the session it serves."""
    said = [
        row.method.strip(),
        say("group_size", count=row.group_size) if row.group_size else "",
        say("minutes_each", minutes=say.minutes(row.minutes_each)) if row.minutes_each else "",
        say.listed(say.choice("part", part) for part in row.parts),
    ]
    return " · ".join(words for words in said if words)


def times(paper: RunSheetPaper, say: Speech) -> list[str]:
    """Return the times that everybody who helps must know, from building up to clearing away."""
    building_up, cleared = paper.building_up, paper.cleared
    finishes = "finishes_about" if paper.approximate else "finishes"
    said = [
        say("building_up", time=say.time(building_up)) if building_up else "",
        doors(paper, say),
        say("begins", time=say.time(paper.starts)),
        say("finishes_open") if paper.open_end else say(finishes, time=say.time(paper.ends)),
        say("last_out", time=say.time(cleared)) if cleared else "",
    ]
    return [words for words in said if words]


def totals(paper: RunSheetPaper, say: Speech) -> list[str]:
    """Return what a session adds up to."""
    counted = paper.totals
    said = [
        say("total_whole", time=say.hours(counted.whole)),
        say("total_programme", time=say.hours(counted.programme)),
        *(say("total_part", part=say.choice("part", p), time=say.hours(n)) for p, n in counted.parts),
    ]
    if counted.active_per_cent is not None:
        said.append(say("total_active", percent=counted.active_per_cent))
    return said


def people(paper: RunSheetPaper, say: Speech) -> str:
    """Return how many people are expected and how many there is room for."""
    counted = [
        say("expected", count=paper.expected) if paper.expected else "",
        say("capacity", count=paper.capacity) if paper.capacity else "",
    ]
    return ", ".join(filter(None, counted))


def online(facts: SessionFacts, say: Speech) -> list[str]:
    """Return the link of a meeting and who helps with the technology."""
    host = say("technical_host", name=facts.technical_host) if facts.technical_host.strip() else ""
    return [words for words in (facts.meeting_link, host) if words.strip()]


def front(paper: RunSheetPaper, say: Speech) -> list[tuple[str, str]]:
    """Return what stands in front of a run sheet: the names of its notes, and their words, also when there are none."""
    where = ", ".join(part for part in (paper.place, paper.address) if part.strip())
    return [
        (say("aim"), paper.aim),
        (say("take_home"), paper.take_home),
        (say("key_times"), "\n".join(times(paper, say))),
        (say("totals"), "\n".join(totals(paper, say))),
        (say("people"), people(paper, say)),
        (say("place"), f"{where}\n{paper.route}".strip()),
        (say("online"), "\n".join(online(paper, say))),
        (say("meal"), "\n".join(food(paper, say))),
        (say("coming_and_going"), paper.coming_and_going),
        (say("accessible"), paper.accessibility),
    ]
