"""The standards of other fields: their shapes, and that no unnamed source becomes anybody in any of them."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest

from reportedly.ledger.log import Entry
from reportedly.model.decision import Anchor, ClaimRated, Credibility, Decision, Reliability, SourceRated
from reportedly.model.reading import Reading
from reportedly.present.export import FORMATS, Exported, export
from tests.present import weir

FOUND = weir.findings()
NOW = "2025-07-01T12:00:00Z"
FILES = {
    "webannotation": "annotations.jsonld",
    "schemaorg": "claims.jsonld",
    "prov": "provenance.jsonld",
    "misp": "event.json",
}


def written(format: str, folder: Path, exported: Exported | None = None) -> Any:
    export(exported or Exported(FOUND), format, folder, NOW)
    return json.loads((folder / FILES[format]).read_text("utf-8"))


def entities(folder: Path) -> list[dict[str, Any]]:
    export(Exported(FOUND), "ftm", folder, NOW)
    return [json.loads(line) for line in (folder / "entities.ftm.json").read_text("utf-8").splitlines()]


def test_an_annotation_selects_its_words_twice(tmp_path: Path) -> None:
    collection = written("webannotation", tmp_path / "out")
    items = collection["first"]["items"]
    assert collection["total"] == len(items) == 7
    texts = {f"sha256:{reading.document.text_sha256}": reading.document.text for reading in FOUND.readings.values()}
    for item in items:
        for target in item["target"]:
            text = texts[target["source"]["dcterms:identifier"]]
            quote, position = target["selector"]
            start, end = position["start"], position["end"]
            assert text[start:end] == quote["exact"]
            assert text[:start].endswith(quote["prefix"])
            assert text[end:].startswith(quote["suffix"])


def test_an_annotation_points_at_the_page_where_it_has_an_address(tmp_path: Path) -> None:
    items = written("webannotation", tmp_path / "out")["first"]["items"]
    sources = {target["source"]["id"] for item in items for target in item["target"]}
    assert "https://post.example/weir" in sources


def test_a_claim_review_is_a_draft_without_rating_or_author(tmp_path: Path) -> None:
    graph = written("schemaorg", tmp_path / "out")["@graph"]
    reviews = [node for node in graph if node["@type"] == "ClaimReview"]
    assert len(reviews) == len(FOUND.claims)
    for review in reviews:
        assert review["creativeWorkStatus"] == "Draft"
        assert not {"reviewRating", "author"} & review.keys()


def test_a_quotation_of_somebody_unnamed_has_no_creator(tmp_path: Path) -> None:
    graph = written("schemaorg", tmp_path / "out")["@graph"]
    speakers = {node["text"]: node.get("creator", {}).get("name") for node in graph if node["@type"] == "Quotation"}
    assert speakers == {
        "The gate was never shut, and everybody knew it": None,
        "The gate was shut by nine": "Ana Lind",
        "The gate was never shut": None,
    }


def test_what_repeats_another_is_derived_from_it(tmp_path: Path) -> None:
    graph = {node["@id"]: node for node in written("prov", tmp_path / "out")["@graph"]}
    copies = [node for node in graph.values() if "derivedFrom" in node]
    assert [node["label"] for node in copies] == ["At least 12 boats were lost", "“The gate was never shut,”"]
    for node in copies:
        assert all(source in graph for source in node["derivedFrom"])
        assert node["attributedTo"] in graph


def test_an_agent_belongs_to_one_publication(tmp_path: Path) -> None:
    graph = written("prov", tmp_path / "out")["@graph"]
    agents = {node["@id"] for node in graph if "prov:Agent" in node["@type"]}
    assert len(agents) == sum(len(reading.sources) for reading in FOUND.readings.values())


def test_only_named_sources_are_entities(tmp_path: Path) -> None:
    found = entities(tmp_path / "out")
    names = {name for one in found if one["schema"] != "Article" for name in one["properties"]["name"]}
    assert names == {"harbour office", "Ana Lind"}
    assert len({one["id"] for one in found}) == len(found)


def test_ratings_become_admiralty_tags(tmp_path: Path) -> None:
    statement = Anchor(weir.WIRE.document.text_sha256, weir.WIRE.statements[0].content)
    log = [
        Entry(1, "d1", Decision(SourceRated("harbour office", Reliability.B), "ana", NOW)),
        Entry(2, "d2", Decision(ClaimRated(statement, Credibility.POSSIBLE), "ana", NOW)),
    ]
    tags = {
        attribute["value"]: attribute["Tag"][0]["name"]
        for attribute in written("misp", tmp_path / "a", Exported(FOUND, log, ratings=True))["Event"]["Attribute"]
    }
    assert tags == {
        "harbour office": 'admiralty-scale:source-reliability="b"',
        "19 boats were lost": 'admiralty-scale:information-credibility="3"',
    }
    assert written("misp", tmp_path / "b", Exported(FOUND, log))["Event"]["Attribute"] == []


@pytest.mark.parametrize("format", [format for format in FORMATS if format != "parquet"])
def test_whom_an_unnamed_source_may_be_is_in_no_export(tmp_path: Path, format: str) -> None:
    first, *others = FOUND.claims[2].origin_list * 2
    claim = dataclasses.replace(FOUND.claims[2], origin_list=(dataclasses.replace(first, may_be_same_as=(1,)), *others))
    export(Exported(dataclasses.replace(FOUND, claims=(claim,), beside=())), format, tmp_path / "out", NOW)
    everything = "".join(file.read_text("utf-8") for file in (tmp_path / "out").iterdir())
    assert "may_be_same_as" not in everything


def test_an_unnamed_source_has_no_name_that_holds_beyond_its_article(tmp_path: Path) -> None:
    """The same description in two stories: two agents, and nothing that leads from one to the other."""
    other = dataclasses.replace(weir.POST, document=dataclasses.replace(weir.POST.document, outlet="Upland News"))
    readings = [weir.POST, other]
    exported = Exported(weir.alone(*readings))
    graph = written("prov", tmp_path / "prov", exported)["@graph"]
    keepers = {node["@id"] for node in graph if node.get("label") == "lock keeper"}
    assert len(keepers) == 2
    assert all(len(keepers & set(_values(node))) <= 1 for node in graph)
    export(exported, "ftm", tmp_path / "ftm", NOW)
    assert "lock keeper" not in (tmp_path / "ftm" / "entities.ftm.json").read_text("utf-8")


def _values(node: dict[str, Any]) -> list[str]:
    several = (value if isinstance(value, list) else [value] for value in node.values())
    return [value for group in several for value in group]


@pytest.mark.parametrize("format", sorted({*FILES, "jsonl"}))
def test_strangers_words_stay_words(tmp_path: Path, hostile: Reading, format: str) -> None:
    found = weir.alone(hostile)
    export(Exported(found, ratings=True), format, tmp_path / "out", NOW)
    for file in (tmp_path / "out").iterdir():
        for line in file.read_text("utf-8").split("\n") if file.suffix == ".jsonl" else [file.read_text("utf-8")]:
            assert not line or json.loads(line) is not None
