"""What is decided about one private thing while somebody goes through them."""

from dataclasses import dataclass

from copdesk.domain.coaching import Review, ReviewedThing
from copdesk.domain.reviewing import Ground, Released, ReviewOutcome, Verdict
from ui.coaching.private_things import PrivateThing


@dataclass
class Decision:
    """One thing with its verdict; None as long as nothing is decided."""

    thing: PrivateThing
    verdict: Verdict | None = None
    words: str = ""
    ground: Ground | None = None
    because: str = ""

    @classmethod
    def begun(cls, thing: PrivateThing, last: Review | None) -> "Decision":
        """Begin with what was decided the last time, when the words did not change since."""
        known = last.about(thing.key) if last is not None else None
        if known is None or (known.verdict is Verdict.INCLUDE and known.given != thing.text):
            return cls(thing, words=thing.text)
        return cls(thing, known.verdict, known.given or thing.text, known.ground, known.because)

    @property
    def is_made(self) -> bool:
        """Whether it is decided, and a ground is given where one is owed."""
        if self.verdict is Verdict.WITHHOLD:
            return self.ground is not None
        if self.verdict is Verdict.REDACT:
            return bool(self.words.strip())
        return self.verdict is not None

    @property
    def given(self) -> str:
        """The words that are given; none when it is withheld."""
        return {Verdict.INCLUDE: self.thing.text, Verdict.REDACT: self.words}.get(self.verdict or Verdict.WITHHOLD, "")

    def logged(self) -> ReviewedThing:
        """Return what the log says of it."""
        assert self.verdict is not None
        withheld = self.verdict is Verdict.WITHHOLD
        return ReviewedThing(
            thing=self.thing.key,
            kind=self.thing.kind,
            verdict=self.verdict,
            ground=self.ground if withheld else None,
            because=self.because if withheld else "",
            given=self.given,
        )


def outcome(decisions: list[Decision]) -> ReviewOutcome:
    """Return what leaves the vault: the words that are given, and how many things are not, by ground."""
    given = tuple(
        Released(one.thing.kind, one.thing.on, one.thing.title, one.given) for one in decisions if one.given.strip()
    )
    grounds = [one.ground for one in decisions if one.verdict is Verdict.WITHHOLD]
    counts = tuple((ground, grounds.count(ground)) for ground in Ground if ground in grounds)
    return ReviewOutcome(given, counts)
