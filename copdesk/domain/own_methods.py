"""Methods of one's own: a new one, a variant of another, and changing them in one language or both."""

from uuid import uuid4

from copdesk.domain.language import Language
from copdesk.domain.methods import Method, MethodWords, OwnMethod


def new_method(name: str) -> OwnMethod:
    """Return a method of one's own that has only a name yet."""
    words, identity = MethodWords(name=name), uuid4()
    return OwnMethod(id=identity, method=Method(key=_key(identity.hex), nl=words, en=words))


def variant(method: Method, dutch: str, english: str, *, of: str = "") -> OwnMethod:
    """Return a copy of a method under other names, to change as one likes; it remembers what it came from.

    The other names stay with the first one, so that what was named by them before goes on meaning that.
    """
    identity = uuid4()
    names = {"nl": _named(method.nl, dutch, aliases=()), "en": _named(method.en, english, aliases=())}
    copy = Method.model_validate(dict(method) | names | {"key": _key(identity.hex)})
    return OwnMethod(id=identity, method=copy, variant_of=of or method.key)


def is_translated(method: Method) -> bool:
    """Tell whether a method has a name of its own in each language."""
    return method.nl.name != method.en.name


def with_words(own: OwnMethod, language: Language, *, leads: bool, **words: object) -> OwnMethod:
    """Return a method with other words in one language; without a name there, it takes that of the other one.

    `leads` says that this is the language one thinks in: the other follows its name until it has one of its own.
    """
    method = own.method
    mine, other = method.words(language), method.words(_other(language))
    name = words.get("name", mine.name) or other.name
    changed = MethodWords.model_validate(dict(mine) | words | {"name": name})
    if leads and not is_translated(method):
        other = _named(other, str(name))
    both = {language.value: changed, _other(language).value: other}
    return own.with_(method=Method.model_validate(dict(method) | both))


def with_facts(own: OwnMethod, **facts: object) -> OwnMethod:
    """Return a method with other facts; a bound that would cross the other one takes that along."""
    told = dict(own.method) | facts
    for low, high in (("shortest", "longest"), ("fewest", "most")):
        least, most = told[low], told[high]
        if isinstance(least, int) and isinstance(most, int) and least > most:
            told |= {high: least} if low in facts else {low: most}
    return own.with_(method=Method.model_validate(told))


def _key(identity: str) -> str:
    return f"own-{identity}"


def _other(language: Language) -> Language:
    return Language.ENGLISH if language is Language.DUTCH else Language.DUTCH


def _named(words: MethodWords, name: str, **others: object) -> MethodWords:
    return MethodWords.model_validate(dict(words) | {"name": name} | others)
