"""What stands around a statement: who says it, what the outlet says beside it and before it."""

from __future__ import annotations

from reportedly.extract.meaning.said import Said

_TITLE, _EARLIER, _BESIDE = 100, 240, 80  # characters
_BEFORE = 300  # characters of the sentence before


def in_setting(said: Said) -> tuple[str, str]:
    """The title and the text before its sentence; who says it and how, and its words. Each on one line."""
    article, start = said.article, said.sentence.start
    title = article.title.of(article.text) if article.title and start > article.title.end else ""
    earlier = article.text[article.title.end if title and article.title else 0 : start]
    cut = earlier[-_EARLIER:].split(maxsplit=1)[-1:] if len(earlier) > _EARLIER else [earlier]
    return _line(f"{title[:_TITLE]} – {' '.join(cut)}" if title else ""), _line(
        f"{who(said)} {beside(said)[:_BESIDE]}: {said.words}"
    )


def who(said: Said) -> str:
    """The origin's words with its role and affiliation; empty where the reading doesn't tell it."""
    origin = said.origin
    return "" if origin is None else f"{origin.label} {origin.role or ''} {origin.affiliation or ''}"


def beside(said: Said) -> str:
    """The rest of the sentence: neither the words, their source nor their cue."""
    statement, text = said.statement, said.article.text
    taken = sorted((*statement.content, *statement.source, *statement.cue))
    position, parts = said.sentence.start, []
    for span in taken:
        parts.append(text[position : span.start])
        position = max(position, span.end)
    parts.append(text[position : said.sentence.end])
    return _line(" ".join(parts))


def before(said: Said) -> str:
    """The sentence before in the same paragraph; empty where there is none."""
    article, start = said.article, said.sentence.start
    number = article.sentence_number(start)
    if number == 0:
        return ""
    found = article.sentences[number - 1]
    if article.paragraph_number(found.start) != article.paragraph_number(start):
        return ""
    return found.of(article.text)[-_BEFORE:].strip()


def _line(text: str) -> str:
    return " ".join(text.split())
