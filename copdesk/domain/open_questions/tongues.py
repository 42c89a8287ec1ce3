"""Tells Dutch from English by the small words of one sentence."""

from copdesk.domain.language import Language
from copdesk.domain.open_questions.rules import each

_DUTCH = each(
    "aan al als bent bij dan dat de deze die dit doe doet door een eens er ergens ga gaat geen haar heb hebben "
    "hebt heeft hem het hij hoe hoeveel hun iemand iets ik ja je jij jou jouw jullie kan kun kunnen kunt kwam "
    "maar maakt mag me meer met mij mijn moet naar nee niet nog nooit nou of om onder ook op over te toch tot u "
    "uit uw van vind voor waar waarom wanneer wat we weet wel welk welke wie wij wil wordt worden zal ze zich zij "
    "zijn zo zou zouden"
)
_ENGLISH = each(
    "a about after all an and any anything are at be been but by can could did do does don't else every for from "
    "going has have he her here his how i if isn't it it's just left more my not of on or our right she should so "
    "some than that the their them then there these they this those to us was were what when where which who why "
    "will with would you your you're didn't doesn't aren't won't wouldn't haven't what's"
)
_SHARED = each("of me she we was want die over had he is in so all been")


def tongue_of(words: list[str], usual: Language) -> Language:
    """Return the language of a sentence; `usual` when its words do not tell."""
    told = [word for word in words if word not in _SHARED]
    dutch = sum(word in _DUTCH for word in told)
    english = sum(word in _ENGLISH for word in told)
    if dutch == english:
        return usual
    return Language.DUTCH if dutch > english else Language.ENGLISH
