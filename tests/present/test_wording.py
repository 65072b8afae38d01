from __future__ import annotations

import pytest

from reportedly.model.document import SectionKind
from reportedly.present import wording
from tests.conftest import document_of


def test_an_article_without_a_title_is_known_by_its_story_and_not_by_a_caption() -> None:
    document = document_of(((SectionKind.CAPTION, "Boats. Photo: Ana Lind"), (SectionKind.BODY, "The quay closes.")))
    assert wording.title(document) == "The quay closes."


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2026-03-04", "2026-03-04"),
        ("2026-03-04T18:40:00+01:00", "2026-03-04 18:40"),
        ("2026-03-04T18:40Z", "2026-03-04 18:40"),
        (None, "date unknown"),
    ],
)
def test_a_moment_of_publication_is_given_to_the_minute(edtf: str | None, words: str) -> None:
    document = document_of(((SectionKind.BODY, "The quay closes."),), published=edtf)
    assert wording.published(document) == words
