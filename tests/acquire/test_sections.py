from __future__ import annotations

import pytest

from tests.acquire.made import LEAD, SECOND, STORY, kind_of, kinds, read


@pytest.mark.parametrize(
    "dateline",
    [
        "PARIS, June 17 (CNS) -",
        "WASHINGTON —",
        "SACRAMENTO, Calif. (AP) —",
        "Tampa, Florida (CNN) -",
        "(CNN) --",
        "(CNN)",
        "PORT AVERIL, Vestria, March 3 (Tessel) -",
        "STAVRIN, 18 June 2025, 13:40 /KarsInform/.",
        "TEL AVIV –",
    ],
)
def test_a_dateline_is_a_section_before_the_first_paragraph(dateline: str) -> None:
    document = read(f"Harbour to close for 14 months\n\n{dateline} {STORY}")
    assert kinds(document)[1:] == [("dateline", dateline), ("body", LEAD), ("body", SECOND)]


@pytest.mark.parametrize(
    "start",
    [
        "The mayor — who denies it — said that the harbour would stay open.",
        "MOSCOW — which denies it — said that the harbour would stay open.",
        "BREAKING — The harbour will be closed for a year.",
        "At midnight (Tuesday) the harbour was closed.",
    ],
)
def test_a_sentence_with_a_dash_or_bracket_has_no_dateline(start: str) -> None:
    assert [kind for kind, _ in kinds(read(f"{start} {LEAD}\n\n{SECOND}"))] == ["body", "body"]


def test_only_the_opening_of_a_story_has_a_dateline() -> None:
    late = "\n\n".join([LEAD] * 9 + [f"MOSCOW — {SECOND}"])
    assert "dateline" not in [kind for kind, _ in kinds(read(late))]


@pytest.mark.parametrize(
    ("block", "kind"),
    [
        ("The eastern quay. Photo: J. Roe / The Courant", "caption"),
        ("Servicemen in the Donetsk region. Ivan Noyab / TASS", "caption"),
        ("Theresa May outside 10 Downing Street in October. (Simon Dawson/Reuters)", "caption"),
        ("Bernie Sanders speaks in Concord in March. | Steven Senne/AP Photo", "caption"),
        ("Kim Yo Jong, sister of North Korea's leader. Jorge Silva | Reuters", "caption"),
        ("FILE - In this June 2, 2017 file photo the quay is seen. (AP Photo/Eva Lind)", "caption"),
        ("Related: the night the Promise broke", "teaser"),
        ("Related article: Russia Attacks, Zelensky Appeals for Aid", "teaser"),
        ("SEE ALSO: Technology problems at IRS go far beyond loss of e-mail", "teaser"),
        ("Hundreds of professors sign letters rejecting nomination Read more", "teaser"),
        ("COMET COMMENT: Page 8. HOW YOU CAN HELP: Page 9", "teaser"),
        ("Updated with comments from a source close to the ministry.", "update_note"),
        ("Updated at 6:40 p.m. with a statement by the ministry.", "update_note"),
        ("This story has been updated to include a statement by the ministry.", "update_note"),
        ("(Adds quotes from minister, background)", "update_note"),
        ("New on this page: first deaths; statement of the prosecutor’s office.", "update_note"),
        ("Correction: A previous version of this story misstated the number.", "correction"),
        ("This story has been corrected to show that the vote was moved to June 20.", "correction"),
        ("(Reporting by Pia Mohr; editing by Samuel Orde)", "furniture"),
        ("Reporting by Pia Mohr; Editing by Samuel Orde", "furniture"),
        ("Contributing: Doyle Rice, Ledyard King and Sean Rossman", "furniture"),
        ("Associated Press writer Eva Lind contributed to this report.", "furniture"),
        ("© 2026 The Courant. All rights reserved.", "furniture"),
        ("Sign up for our newsletter", "furniture"),
        ("LISTEN TO ARTICLE 2:05 SHARE THIS ARTICLE Share Tweet Post Email", "furniture"),
        ("* * *", "furniture"),
    ],
)
def test_what_is_no_part_of_the_story_is_marked(block: str, kind: str) -> None:
    assert kind_of(read(f"{LEAD}\n\n{block}\n\n{SECOND}"), block) == kind


@pytest.mark.parametrize(
    "paragraph",
    [
        "More than 12,000 people in the valley lack clean water, the United Nations said.",
        "Related costs rose to 4 million, the ministry said.",
        "Watch groups say that the vote was stolen.",
        "Updated figures show that 14 people have died, the ministry said.",
        "“The story has been corrected, and the journalist has been dismissed,” said a spokeswoman.",
        "Photographs show the gap in the wall, according to the authority.",
        "By then the river had risen by two metres, residents said.",
        "She asked readers to share this with whoever had lost a relative.",
        "It said: “Reporting by the paper was wrong, and editing by fools made it worse.”",
    ],
)
def test_prose_that_begins_like_a_label_is_body(paragraph: str) -> None:
    assert kind_of(read(f"{LEAD}\n\n{paragraph}\n\n{SECOND}"), paragraph) == "body"


def test_headlines_under_related_stories_are_teasers() -> None:
    document = read(f"{STORY}\n\nRelated stories\n\nStorm tears blocks from breakwater\n\nFerries to move to Kessock")
    assert [kind for kind, _ in kinds(document)] == ["body", "body", "teaser", "teaser", "teaser"]


def test_news_after_an_update_label_is_body() -> None:
    document = read(f"{STORY}\n\nUPDATE 11:40: The minister has now denied that she knew of the plan.")
    assert kinds(document)[2:] == [
        ("update_note", "UPDATE 11:40:"),
        ("body", "The minister has now denied that she knew of the plan."),
    ]
