from __future__ import annotations

from reportedly.model.document import SectionKind
from reportedly.present import wording
from tests.conftest import document_of


def test_an_article_without_a_title_is_known_by_its_story_and_not_by_a_caption() -> None:
    document = document_of(((SectionKind.CAPTION, "Boats. Photo: Ana Lind"), (SectionKind.BODY, "The quay closes.")))
    assert wording.title(document) == "The quay closes."
