"""What was decided about a list that is being imported, in words that a lock can keep until one comes back to it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from copdesk.domain.import_plan import Answer, Policy
from ui.roster.import_work import HowToRead

_FILE, _ENCODING, _SEPARATOR, _POLICY, _MEANINGS, _ANSWERS = "file", "encoding", "separator", "policy", "means", "given"


@dataclass(frozen=True, slots=True)
class KeptImport:
    """A file, how it is read, what its columns mean, and what was said about single rows."""

    how: HowToRead
    policy: Policy
    meanings: tuple[str, ...]
    given: Mapping[int, Answer]

    def words(self) -> dict[str, str]:
        """Return all of it under a name each."""
        return {
            _FILE: str(self.how.path.absolute()),
            _ENCODING: self.how.encoding,
            _SEPARATOR: self.how.separator.replace("\t", "tab"),
            _POLICY: self.policy.value,
            _MEANINGS: ";".join(self.meanings),
            _ANSWERS: ";".join(f"{row} {answer.value}" for row, answer in self.given.items()),
        }

    @classmethod
    def out_of(cls, words: Mapping[str, str]) -> "KeptImport":
        """Return what these words say."""
        separator = words.get(_SEPARATOR, "").replace("tab", "\t")
        how = HowToRead(Path(words.get(_FILE, "")), words.get(_ENCODING, ""), separator)
        said = [part.split(" ", 1) for part in words.get(_ANSWERS, "").split(";") if part]
        given = {int(row): Answer(answer) for row, answer in said}
        policy = Policy(words.get(_POLICY, Policy.FILL.value))
        return cls(how, policy, tuple(words.get(_MEANINGS, "").split(";")), given)
