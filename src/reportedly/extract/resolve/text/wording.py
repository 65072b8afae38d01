"""The patterns by which the words for a speaker are taken apart."""

from __future__ import annotations

import re

PRONOUNS = frozenset("he she they it we i him her them us who which me one".split())
DEFINITE = frozenset("all the this that these those his her its their our my same neither both".split())
_INDEFINITE = frozenset("a an some several many few any no most various numerous multiple other one another".split())
DETERMINERS = DEFINITE | _INDEFINITE
# Where a noun phrase can't go on to the left, besides a reporting verb.
BORDERS = frozenset(
    """of at in from for with on to by as and or but that who which when while if after before than into over is are was
    were be been has have had will would not about through between against among because since until although though so
    can could may might must should do does did""".split()
)
# "the second official", "another": set apart from one met before.
ORDINALS = frozenset("first second third fourth fifth other".split())
# "one of them", "some of the drivers": a part of those met before.
PARTS = frozenset("another others other some many most several none each both either neither".split())
OF_WHICH = frozenset("them the those these its their his her us".split())
# Words of a title or a description that may stand before each of several joined names: "fellow students Blair Nelson".
TITLE_WORDS = 4

_WITHHELD = r"(?:named|identified|quoted|anonymous|unnamed)"
# Terms of anonymity, as the business's own handbooks word them.
CONDITIONS = re.compile(
    r"(?:speaking |who spoke |who (?:talked|were granted) |on )?(?:(?:on )?(?:the )?condition of anonymity|"
    r"(?:who )?(?:asked|asking|requested|wished|wanted|preferred|preferring|declined|refused|did not wish|did not want)"
    rf"(?: to)? (?:not )?(?:to )?(?:be|remain) {_WITHHELD}|"
    r"(?:who )?(?:requested|requesting|was granted|were granted|insisted on|asked for) anonymity|"
    r"(?:who )?(?:was|were|is|are) not (?:authori[sz]ed|allowed|permitted) to|"
    r"(?:who )?asked (?:\w+ )+to keep (?:his|her|their) name out of it)[^.;:“”\"]*",
    re.IGNORECASE,
)
# Where the description proper ends: each alternative begins a clause that says something else of the speaker.
CLAUSE = re.compile(
    "|".join(
        (
            r",\s+(?:who|whom|whose|which)\s",
            r",\s+(?:speaking|asking|requesting|citing|quoting|adding|writing|referring|including|among)\b",
            r",\s+(?:an?|the|some|parts?)(?:\s[\w’'-]+){1,4}\s+of\s+(?:which|whom)\b",
            r"\s+(?:to|with|for|of)\s+whom\s",
            r"\s+(?:including|such\s+as)\s",
            r"\s+\(",
            r"\s+(?:speaking|asking)\s+(?:on|not|anonymously|privately|under)\b",
            r"\s+(?:quoted|cited|interviewed)\s+(?:by|in)\s",
            r"\s+who\s+(?:spoke|asked|requested|declined|wished|did not w|gave only)",
            r"\s+—\s",
            r"\s+(?:when|while|because|after)\s+(?:[A-Z]\w+|the|an?|he|she|it|they|we|you|I)\s",
        )
    )
)
# "a source close to the ministry, who", "Ileana Pop at": where the reader took the word after along.
DANGLING = re.compile(r",?\s+(?:who|which|whom|that|at|in|on|for|from|with|and|each|both)$")
POSTMODIFIER = re.compile(
    r"\s(?:of|at|for|in|from|with|on|to|inside|within|near|close|familiar|briefed|involved|under|about|seen|obtained|by|"
    r"who|that|which|whose|responsible|compiled|dated|signed|published|released|conducted|commissioned|using|representing|doing|working|outside|across|aware|present|among|led|based|"
    r"(?:first\s|\w+ly\s)?(?:\w{2,}ed|made|held|sent|given|taken|shown|drawn|written|put)(?=\s(?:by|in|on|to|from|at|down|out|last|this|late|early|on|\w+day)\b)|"
    r"\w{2,}ing(?=\s(?:an?|the|in|at|for|to|with|on|by|his|her|their|its)\b)"
    r")(?=\s)"
)
# Marks that an editor puts around what he added: "[Louie Bond]".
BRACKETS = re.compile(r"[\[\]]")
REFLEXIVE = re.compile(r"(?<=\w)\s(?:him|her|it|them)sel(?:f|ves)$")
# A share or an unknown number of a crowd: "others", "many of these voters", "almost six in 10 voters", "12 percent of".
CROWD = re.compile(
    r"(?:(?:others|many|most|several|few|everyone|everybody|nobody|no one|dozens|hundreds|thousands|millions|some)"
    r"(?:$|,|\s(?:of|in|on|at|from|among|who)\s(?!them\b|those\b))|"
    r"(?:[\w,.]+\s){0,4}?(?:\d+|one|two|three|four|five|six|seven|eight|nine)\s(?:in|out of)\s"
    r"(?:\d{1,3}|ten|three|four|five)\b|"
    r"(?:[\w,.]+\s){0,4}?(?:[\w.-]+\s?(?:per ?cent\b|%)|"
    r"majority of|half of|third of|two-thirds of))",
    re.IGNORECASE,
)
# "The Evening Comet newspaper", "the Interfax news agency"
OUTLET_NOUN = re.compile(
    r"(?<=\w) (?:(?:news)?paper|daily|weekly|magazine|tabloid|"
    r"(?:news )?agency|news (?:outlet|site|channel)|website|broadcaster)$"
)
# "a letter signed by 40 doctors", "a post on the channel X": whose a document is, wherever in its description.
AUTHORED = re.compile(
    r"(?:(?:written|compiled|signed|published|issued|released|prepared|produced|drafted|filed|sent|commissioned)"
    r"(?: (?:on|in|last|this|earlier|late) [\w ]{2,20}?)? by|"
    r"\bon (?:the |an? )?(?:[\w-]+ ){0,2}(?:channel|account|page|blog|forum))\s+([^.;:]{2,90})"
)
# "a memo by the ministry", "the findings of our survey": these say it only where they follow the document at once.
AUTHORED_AT_ONCE = re.compile(r"(?:[\w’'-]+\s){0,6}?[\w’'-]+,?\s(?:of|by|from)\s+([^.;:]{2,90})")
# What says nothing of what somebody does.
# "a number of moderate Democrats"
QUANTITY = re.compile(
    r"^(?:an?\s|the\s)?(?:\w+\s)?(?:lot|number|handful|couple|host|array|range|scores|dozens)\sof\s", re.IGNORECASE
)
POSSESSIVE = frozenset("his her its their".split())
CIVIL = re.compile(r"(?:.*\s)?(?:Mr|Mrs|Ms|Miss)\.?")
ADDRESS = re.compile(r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|H\.?E)\.?\s?)+")
# "the Italian daily": a word for a people or a country's own describes what follows, and bears no name itself.
OF_A_PEOPLE = re.compile(r"(?:(?:North|South|East|West)(?:ern)?\s)?[A-Z]\w+(?:ian|ean|ese|ish|an|ch|ic|i)")
OWNED = re.compile(r"(?:(?:the|a|an)\s+)?((?:[\w&.-]+\s+){0,3}[\w&.-]+)[’']s?\s", re.IGNORECASE)
AFFILIATED = re.compile(r"^(?:of|at|for|from|with|in|to|inside|within|near|close to|based in)\s")
