"""The weights that come with the package, on short texts."""

from __future__ import annotations

import pytest

from reportedly.errors import ModelError
from reportedly.extract import Reader
from reportedly.model.document import Document, Section, SectionKind
from reportedly.model.span import Span

TEXT = (
    "Harbour master Ana Ruiz said on Monday that the north quay would reopen in May. "
    "“We have waited long enough,” she said. The weather was fine."
)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.load()


def document(text: str, kind: SectionKind = SectionKind.BODY) -> Document:
    return Document(text, outlet="The Courant", sections=(Section(kind, Span(0, len(text))),) if text else ())


def test_statements_are_found_with_their_speaker(reader: Reader) -> None:
    reading = reader.read(document(TEXT))
    contents = [" ".join(span.of(TEXT) for span in s.content) for s in reading.statements]
    assert contents == ["the north quay would reopen in May", "“We have waited long enough,”"]
    assert [reading.chain(s)[0].name for s in reading.statements] == ["Ana Ruiz", "Ana Ruiz"]


def test_the_same_document_gives_the_same_reading(reader: Reader) -> None:
    assert reader.read(document(TEXT)) == reader.read(document(TEXT))


def test_a_quoted_sentence_and_a_plain_one_after_it_are_two_statements(reader: Reader) -> None:
    text = "“The quay is shut,” Ana Ruiz told reporters. “And it stays shut.” Nobody was hurt, the harbour master said."
    contents = [" ".join(span.of(text) for span in s.content) for s in reader.read(document(text)).statements]
    assert contents == ["“The quay is shut,”", "“And it stays shut.”", "Nobody was hurt"]


@pytest.mark.parametrize("kind", [SectionKind.CAPTION, SectionKind.TEASER, SectionKind.FURNITURE])
def test_nothing_is_read_outside_of_title_and_body(reader: Reader, kind: SectionKind) -> None:
    assert reader.read(document(TEXT, kind)).statements == ()


def test_a_document_without_sections_has_no_statements(reader: Reader) -> None:
    assert reader.attributions(document("")) == []


def test_a_model_that_is_not_there_is_one_clear_error() -> None:
    with pytest.raises(ModelError, match="install reportedly anew"):
        Reader.load("nowhere")
