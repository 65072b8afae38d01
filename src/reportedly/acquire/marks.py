"""How newspapers mark what is no part of the story: one table, each row a pattern with its reason.

A pattern is looked for in a whole block with its white space run together. It must not take an ordinary paragraph
("More than 12,000 people …", "Related costs rose …"), so each asks for a sign that prose lacks: a colon after the
label, brackets around the whole block, no full stop at the end. Repetitions are bounded, so no input is slow.
"""

# ruff: noqa: E501 - a pattern is one thing, and is read and searched for as one
from __future__ import annotations

import re
from dataclasses import dataclass

from reportedly.model.document import SectionKind

_U = "A-ZÀ-ÖØ-Þ"  # capitals that names of western papers begin with
_AGENCIES = (
    "Getty Images|AP Photo|Associated Press|AP|AFP|Reuters|REUTERS|TASS|EPA|EPA-EFE|EFE|Xinhua|Anadolu|Shutterstock|"
    "Alamy|Bloomberg|dpa|DPA|PA|PA Media|PA Wire|ANSA|Kyodo|Zuma Press|iStock"
)
_OPENER = r"[^\w\"“”'‘’`«]{0,3}"  # an asterisk or bracket; a quotation mark would make it somebody's words
_THIS_STORY = r"(?:story|article|report|post|page|piece|headline|dispatch|item|column|live blog)"


@dataclass(frozen=True, slots=True)
class Mark:
    """A block of at most ``longest`` characters in which ``pattern`` is found is of this kind."""

    kind: SectionKind
    pattern: re.Pattern[str]
    reason: str
    longest: int = 300


def _mark(kind: SectionKind, pattern: str, reason: str, *, longest: int = 300, any_case: bool = True) -> Mark:
    return Mark(kind, re.compile(pattern, re.IGNORECASE if any_case else 0), reason, longest)


MARKS: tuple[Mark, ...] = (
    # The outlet's own word on what it changed.
    _mark(
        SectionKind.CORRECTION,
        r"^\(?(?:corrections?|clarifications?|corrections? and clarifications?|corrected)(?: \([^()]{1,40}\)| [^:.]{1,30})?\s?[:–—]",
        "the label, with at most a date before its colon",
        longest=1500,
    ),
    _mark(
        SectionKind.CORRECTION,
        rf"^(?:{_OPENER}editor[’']?s?[’']? note\s?[:–—] )?(?:an?|the) (?:earlier|previous|original|prior) (?:version|edition) of (?:this|the) ",
        "the fixed opening of a correction in most style books",
        longest=1500,
    ),
    _mark(
        SectionKind.CORRECTION,
        rf"^{_OPENER}(?:editor[’']?s?[’']? note\s?[:–—] )?(?:this|the) [^.]{{0,40}}{_THIS_STORY} (?:has been|was|is) (?:corrected|amended|clarified|refiled)\b",
        "says that it was corrected",
        longest=1500,
    ),
    _mark(SectionKind.CORRECTION, r"^(?:because of|due to) an? (?:editing|production|reporting) error\b",
          "the fixed opening where an editor made the mistake", longest=1500),
    _mark(SectionKind.CORRECTION, r"^\((?:corrects|fixes|refiles to (?:correct|fix))\b.{0,300}\)$",
          "a wire's bracketed note of what it mended"),
    _mark(SectionKind.UPDATE_NOTE,
          r"^\((?:adds|updates|recasts|rewrites|refiles|changes|includes|new throughout|writes through)\b.{0,300}\)$",
          "a wire's bracketed note of what is new"),
    _mark(SectionKind.UPDATE_NOTE, r"^updated?(?: (?:at|on) [^;!?]{2,40}?)? (?:with|to (?:add|include|reflect|clarify)|throughout)\b",
          "says what was added; \"Updated\" alone stands before a date"),
    _mark(
        SectionKind.UPDATE_NOTE,
        rf"^{_OPENER}(?:(?:editor[’']?s?[’']? note|update)\s?[:–—] )?(?:this|the|our) [^.]{{0,40}}{_THIS_STORY} (?:has been|was|is being|will be|has since been) (?:updated|expanded|revised|added to)\b",
        "says that it was updated",
        longest=600,
    ),
    _mark(SectionKind.UPDATE_NOTE, r"^(?:new on this page|what[’']?s new|latest (?:update|changes?)|changes? since [^:]{2,30})\s?:", "lists what is new", longest=400),
    # Pictures.
    _mark(SectionKind.CAPTION, r"^(?:[\w’'.&-]+ ){0,4}(?:file|handout|archive|courtesy|undated) (?:photo|picture|image|photograph)s?\s?[:.–—-]",
          "\"Agency file photo: …\"", longest=500),
    _mark(SectionKind.CAPTION, r"^file(?: photo| picture)?\s?(?:[:–—]|- )", "how wires mark an old picture", longest=500),
    _mark(SectionKind.CAPTION, r"^(?:photos?|photographs?|photographers?|pictures?|pictured|images?|image source|image caption|image credit|photo credit|credit|caption|illustration|graphic)(?: by\b|\s?[:,])",
          "begins with the label of a picture or its credit", longest=400),
    _mark(
        SectionKind.CAPTION,
        r"(?:^|[.!?…”’\"')]\s|\s[|–—]\s)(?:photo|photograph|photographer|photography|picture|image|credit|handout|illustration|graphic|photo credit|picture credit)s?(?:\s?:| by) [^.:]{2,60}\.?$",
        "ends with a credit that says so",
        longest=500,
    ),
    _mark(
        SectionKind.CAPTION,
        rf"(?:[.!?…][\"'”’]?|\s\|)\s\(?(?:[{_U}][\w.’'-]* ){{0,4}}[{_U}][\w.’'-]* ?/ ?[{_U}][\w.&’' -]{{1,40}}\)?\.?$",
        "ends, after a full stop or bar, with a photographer, a stroke and an agency",
        longest=400,
        any_case=False,
    ),
    _mark(
        SectionKind.CAPTION,
        rf"(?:[.!?…][\"'”’]?|\s\|)\s(?:[{_U}][\w.’'-]* ){{0,4}}(?:via |\| )?(?:{_AGENCIES})\.?$",
        "ends, after a full stop or bar, with an agency and at most a photographer before it",
        longest=400,
        any_case=False,
    ),
    _mark(
        SectionKind.CAPTION,
        rf"\([^()]{{0,60}}(?:\b[Pp]hotos?\b|\b[Ii]mages\b|\bPHOTO\b|[Cc]ourtesy|[Hh]andout|\bPool\b|\bvia (?:{_AGENCIES})|(?:{_AGENCIES})/[{_U}]|[{_U}]\w+/(?:{_AGENCIES}))[^()]{{0,60}}\)\.?$",
        "ends with a credit in brackets",
        longest=500,
        any_case=False,
    ),
    # Pointers to other articles.
    _mark(
        SectionKind.TEASER,
        r"^(?:related(?: (?:articles?|story|stories|coverage|news|content|links?|topics?|reading|posts?|video))?|see also|read also|also read|read more(?: here)?|read next|read(?: the)? full (?:story|article|report)|more|more here|more on (?:this|the) (?:story|topic|subject)|more (?:from|on|about) [^:.]{2,50}|further reading|watch|watch more|watch now|listen|video|podcast|explainer|in pictures|don[’']t miss|recommended|you (?:may|might) also like|up next|most read|now read|go deeper|keep reading)\s?(?::|>|»|\||–|—)\s?\S",
        "the label of a pointer, with a colon or the like after it",
        longest=250,
    ),
    _mark(
        SectionKind.TEASER,
        r"^(?:related(?: (?:articles?|story|stories|coverage|news|content|links?|topics?|reading|posts?))?|see also|read also|read more|read next|most read|most popular|more on (?:this|the) (?:story|topic|subject)|more from [^.:]{2,40}|more (?:stories|news|coverage)|you (?:may|might) also like|recommended(?: for you| stories| reading)?|top stories|trending(?: now)?|up next|latest news|editor[’']s picks?|keep reading)\s?:?$",
        "the heading of a list of pointers",
        longest=80,
    ),
    _mark(SectionKind.TEASER, r"^READ (?:MORE|NEXT|ALSO|ON)\b.*[^.]$", "printed in capitals before a headline", longest=200, any_case=False),
    _mark(SectionKind.TEASER, r"^[^.]{10,170} Read more$", "a headline and its button run together", longest=200, any_case=False),
    _mark(SectionKind.TEASER, rf"^(?:See|Read|Opinion|Analysis|Photos|Gallery|Live): [{_U}][^.]*$", "a short label before a headline", longest=200, any_case=False),
    _mark(SectionKind.TEASER, r"^read (?:more|also|on) (?:about|on|at|in|from|here)\b[^.]*$", "no sentence of its own", longest=150),
    _mark(SectionKind.TEASER, r"^[^.]{2,80}: (?:see )?pages? \d{1,3}(?:\. [^.:]{2,80}: (?:see )?pages? \d{1,3}){0,4}\.?$",
          "points to a page of the paper"),
    _mark(SectionKind.TEASER, r"^(?:\W{0,3}(?:turn|continued|continues|see story|full story|report) (?:to|on|from),? page \w{1,4}\W{0,3})$",
          "points to a page of the paper"),
    # What is on every page.
    _mark(
        SectionKind.FURNITURE,
        r"^\([^()]{0,120}\b(?:reporting|writing|editing|edited|written|reported|compiled|produced|translated) (?:and [a-z]+ )?(?:by|from)\b[^()]{0,250}\)$",
        "a wire's closing credit in brackets",
        longest=500,
    ),
    _mark(
        SectionKind.FURNITURE,
        r"^\W{0,4}(?:reporting|writing|editing|additional reporting|additional research|edited|compiled|translated|produced|with (?:additional )?(?:assistance|reporting|help))(?: and (?:writing|editing))? (?:by|from) [^.]{2,250}\.?$",
        "a closing credit",
        longest=400,
    ),
    _mark(SectionKind.FURNITURE, r"\bcontributed (?:to this (?:report|story|article)|reporting)(?: from [^.]{2,60})?\.?$", "a closing credit", longest=250),
    _mark(SectionKind.FURNITURE, r"^Contributing: [A-Z]", "a closing credit", any_case=False),
    _mark(SectionKind.FURNITURE, r"^this (?:report|story|article) (?:contains|includes|uses) (?:material|reporting|information|data) (?:from|by) [^.]{2,100}\.?$",
          "a closing credit", longest=200),
    _mark(
        SectionKind.FURNITURE,
        rf"^(?:this {_THIS_STORY}|(?:first|originally) published) (?:was |is |has been )?(?:(?:first|originally) )?(?:published|appeared|produced|republished|syndicated|generated|in|by|on)\b",
        "says where it was published first: a credit, not news",
    ),
    _mark(SectionKind.FURNITURE, r"^(?:©|\(c\) |copyright (?:©|\(c\)|\d{4}|by\b))|all rights reserved\.?$", "a copyright line"),
    _mark(
        SectionKind.FURNITURE,
        r"^(?:sign up (?:for|to|now|here|today)|subscribe\b|follow us\b|join our\b|download (?:our|the) app|get (?:our|the) (?:[\w-]+ ){0,3}(?:newsletter|app|briefing)|support our (?:journalism|work)|click here|tap here|listen to this|already a (?:subscriber|member)|log in|like us on|follow [^.]{2,40} on (?:facebook|twitter|x|instagram|telegram|whatsapp)|newsletter\b)",
        "asks the reader to sign up or follow",
        longest=250,
    ),
    _mark(
        SectionKind.FURNITURE,
        r"^(?:we|this (?:site|website|page)|our (?:site|website|partners)|by (?:continuing|using|clicking)|[^.]{2,60} and our partners)\b.{0,200}\bcookies?\b",
        "a cookie notice",
        longest=500,
    ),
    _mark(
        SectionKind.FURNITURE,
        r"^\W{0,3}(?:share(?: this(?: (?:article|story|page|post))?)?|advertisement|ad|sponsored(?: content)?|promoted|print(?: this)?|e-?mail|tweet|comments?(?: \(\d{1,6}\))?|\d{1,6} comments?|leave a comment|save|bookmark|listen|menu|close|home|search|skip to (?:main )?content|back to top|copy link|link copied|loading|facebook|twitter|whatsapp|telegram|linkedin|reddit|(?:story|article) continues(?: below)?(?: (?:this )?advertisement)?|advertisement\W{0,4}(?:story |article )?continues?.{0,40}|\d{1,3} min(?:ute)?s?(?: read)?|reading time.{0,20}|ends|end|\(ends\)|-\s?30\s?-)\W{0,3}$",
        "a button or label of the page",
        longest=80,
    ),
    _mark(SectionKind.FURNITURE, r"\b(?:delivered|sent) (?:straight |right |directly )?to your (?:inbox|phone)\b|^by signing up,? you agree\b",
          "advertises a newsletter", longest=250),
    _mark(SectionKind.FURNITURE, r"^(?:[\W\d]*\b(?:share|tweet|post|email|e-mail|print|pin|comments?|save|copy|link|listen|read|facebook|twitter|whatsapp|linkedin|reddit|flipboard|this|to|article|story)\b){3,20}[\W\d]*$",
          "a row of buttons", longest=160),
    _mark(SectionKind.FURNITURE, r"\b(?:on twitter|on x|twitter)(?: at)?\s?:?\s@ ?\w{2,30}[\W]{0,3}$", "who the author is, and where to follow them", longest=500),
    _mark(SectionKind.FURNITURE, r"^(?:thank you for signing up|play video\b|just watched\b|now playing\b|replay more\b)", "a player or a form", longest=250),
    _mark(SectionKind.FURNITURE, r"^(?:filed under|tags?|tagged|topics?|categor(?:y|ies)|keywords?|disclaimer|our standards|source link|get in touch|contact(?: us)?)\s?:",
          "a label of the page"),
    _mark(SectionKind.FURNITURE, r"^\W{0,3}editor[’']?s?[’']? note\s?[:–—]", "a note about the article that is neither an update nor a correction",
          longest=800),
    _mark(
        SectionKind.FURNITURE,
        r"^(?:do|did|are|were|have|has|got) (?:you|your|a)\b[^?]{0,120}\?[^?]{0,60}\b(?:ring|call|e-?mail|contact|write to|get in touch|tell us|text|message|let us know|don[’']t be shy)\b[^?]{0,80}$",
        "asks readers for their stories",
    ),
    _mark(SectionKind.FURNITURE, r"^[\W_]+$", "a rule of asterisks or dashes"),
)  # fmt: skip

# A heading after which short lines without a full stop are pointers too.
TEASER_HEADING = next(mark for mark in MARKS if mark.reason == "the heading of a list of pointers").pattern

_LONGEST_MARKED = max(mark.longest for mark in MARKS)


def marked(block: str) -> SectionKind | None:
    """The kind of a block that carries a mark, None for the story itself."""
    if len(block) > _LONGEST_MARKED:
        return None
    words = " ".join(block.split())
    return next((mark.kind for mark in MARKS if len(words) <= mark.longest and mark.pattern.search(words)), None)
