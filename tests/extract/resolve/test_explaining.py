"""Why a reading says what it says."""

from __future__ import annotations

from reportedly.model.grounds import Ground
from tests.extract.resolve.said import Article


def grounds(article: Article, statement: int) -> dict[str, Ground]:
    explained = article.explain()
    return {ground.about: ground for ground in explained.grounds[f"t{statement}"]}


def test_a_pronoun_is_explained_by_the_words_that_it_goes_back_to() -> None:
    article = Article("Ana Ruiz, the harbour master, said the quay was safe. She said it was dry.")
    article.says("Ana Ruiz, the harbour master", "said", "the quay was safe")
    article.says("She", "said", "it was dry", after="She said")
    source = grounds(article, 2)["source"]
    assert source.value == "Ana Ruiz"
    assert "pronoun" in source.rule
    assert [span.of(article.text) for span in source.spans] == ["She", "Ana Ruiz, the harbour master"]


def test_a_relay_is_explained_by_the_words_that_name_it() -> None:
    article = Article("A port official told Reuters that two cranes had failed.")
    article.says("A port official", "told", "two cranes had failed")
    chain = grounds(article, 1)["chain"]
    assert chain.value.startswith("port official → Reuters → ")
    assert [span.of(article.text) for span in chain.spans] == ["told Reuters"]


def test_anonymity_is_explained_by_its_rule() -> None:
    article = Article("A clerk, who spoke on condition of anonymity, said the safe was empty.")
    article.says("A clerk, who spoke on condition of anonymity", "said", "the safe was empty")
    assert grounds(article, 1)["naming"].rule == "terms of anonymity are stated"


def test_every_statement_is_explained_in_the_order_of_its_values() -> None:
    article = Article("“The quay,” Ana Ruiz said, “is safe.” The tug is believed to have sunk.")
    article.says("Ana Ruiz", "said", "“The quay,”", "“is safe.”")
    article.says("", "is believed", "to have sunk")
    explained = article.explain()
    assert list(explained.grounds) == [statement.id for statement in explained.reading.statements]
    assert [ground.about for ground in explained.grounds["t1"]][:4] == ["kind", "source", "chain", "naming"]
    assert "hearsay" in grounds(article, 2)["chain"].rule
