"""Only English is read: says so of a text in another language instead of reading it badly."""

from __future__ import annotations

import re

from reportedly.errors import Rejected

# English words of grammar that no other large language writes alike. In running English they are a quarter of all
# words; German, Dutch, French … texts that quote some English stay below a tenth. Left out on purpose: in, is, was,
# an, on, as, a, at, had (German, Dutch, French, Catalan, Danish).
ENGLISH_WORDS = frozenset(
    "the of and to that for with said from his he she by it its has have been were they this which are not who but "
    "will would after their more could about".split()
)
_SURELY_ENGLISH = 0.12  # half of what running English has, so that headlines and lists of names pass as well
_SAMPLE_WORDS = 1000
_SAMPLE = 8_000  # characters: enough for the recogniser, whose cost grows with it

# Under this many letters the recogniser is guessing ("hello" is Breton to it), so a short text is taken as English.
_ENOUGH_LETTERS = 60
# By how much another language's log-likelihood must beat English, a hundred characters: wrong guesses on English
# headlines and lists stay under 10, the right ones for Dutch or Danish, its nearest neighbours, are over 50.
_MARGIN = 15.0

# The languages of most news that isn't English; the recogniser's code serves for the rest.
NAMES = dict(
    item.split("=")
    for item in (
        "af=Afrikaans ar=Arabic az=Azerbaijani be=Belarusian bg=Bulgarian bn=Bengali bs=Bosnian ca=Catalan cs=Czech "
        "cy=Welsh da=Danish de=German el=Greek eo=Esperanto es=Spanish et=Estonian eu=Basque fa=Persian fi=Finnish "
        "fr=French ga=Irish gl=Galician gu=Gujarati he=Hebrew hi=Hindi hr=Croatian hu=Hungarian hy=Armenian "
        "id=Indonesian is=Icelandic it=Italian ja=Japanese ka=Georgian kk=Kazakh ko=Korean ky=Kyrgyz lt=Lithuanian "
        "lv=Latvian mk=Macedonian ml=Malayalam mr=Marathi ms=Malay nl=Dutch no=Norwegian nb=Norwegian pa=Punjabi "
        "pl=Polish ps=Pashto pt=Portuguese ro=Romanian ru=Russian sk=Slovak sl=Slovenian so=Somali sq=Albanian "
        "sr=Serbian sv=Swedish sw=Swahili ta=Tamil te=Telugu th=Thai tl=Tagalog tr=Turkish uk=Ukrainian ur=Urdu "
        "uz=Uzbek vi=Vietnamese xh=Xhosa zh=Chinese zu=Zulu"
    ).split()
)

_WORD = re.compile(r"[^\W\d_]+")
_REMEDY = "only English is read so far; give an English version of it"


def refuse_foreign(text: str, where: str, *, declared: str | None = None) -> str:
    """The language code of ``text``, always an English one; ``Rejected`` where the text is in another language.

    declared: what the article's row says (``en-GB``); a person's word is not second-guessed.
    """
    code = declared or recognised(text)
    if code.lower().replace("_", "-").split("-")[0] not in ("en", "eng"):
        raise Rejected(where, f"the article is in {NAMES.get(code.lower(), f'another language ({code})')}", _REMEDY)
    return code


def recognised(text: str) -> str:
    """The ISO 639 code of the language of ``text``; "en" where it can't be told."""
    words = [match[0].lower() for match, _ in zip(_WORD.finditer(text), range(_SAMPLE_WORDS), strict=False)]
    if sum(word in ENGLISH_WORDS for word in words) > _SURELY_ENGLISH * len(words):
        return "en"
    if sum(map(len, words)) < _ENOUGH_LETTERS and all(word.isascii() for word in words):
        return "en"
    return _by_likelihood(text[:_SAMPLE])


def _by_likelihood(sample: str) -> str:
    import py3langid  # noqa: PLC0415 - a second and 120 MB, and the words above settle nearly every English text

    likelihoods = dict(py3langid.rank(sample))
    best = max(likelihoods, key=likelihoods.__getitem__)
    lead = (likelihoods[best] - likelihoods["en"]) / max(len(sample), 1) * 100
    return best if lead > _MARGIN else "en"
