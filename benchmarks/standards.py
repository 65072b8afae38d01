"""Whether the libraries of other fields take what is exported for them: ``python -m benchmarks.standards``.

Needs ``pip install followthemoney rdflib pymisp``. The sample story is exported with one rating and read back: each
FollowTheMoney value is cleaned by its type and must stay as it is, PROV predicates must be defined, the MISP
event must load with its tags. What a library refuses ends in its own error.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from pathlib import Path

import followthemoney
import pymisp
import rdflib
from click.testing import CliRunner

from reportedly.cli.commands import reportedly
from reportedly.ledger import Ledger
from reportedly.model.decision import Reliability, SourceRated

SAMPLE = Path(__file__).parent.parent / "examples" / "harbour" / "articles.jsonl"
RATED = "Ines Calder"


def ftm(folder: Path) -> str:
    """How many entities there are and how many of their values the library would change."""
    entities = [json.loads(line) for line in (folder / "entities.ftm.json").read_text("utf-8").splitlines()]
    proxies = [followthemoney.model.get_proxy(entity, cleaned=False) for entity in entities]
    changed = [value for one in proxies for prop, value in one.itervalues() if prop.type.clean(value) != value]
    return f"{len(proxies)} entities, {len(changed)} values not as they should be {changed[:3]}"


def prov(folder: Path) -> str:
    """How many triples there are, and which of their predicates PROV-O and RDF don't define."""
    graph = rdflib.Graph().parse(folder / "provenance.jsonld", format="json-ld")
    known = (rdflib.PROV, rdflib.RDF, rdflib.RDFS)
    foreign = {str(term) for term in graph.predicates() if not any(term in names for names in known)}
    return f"{len(graph)} triples, undefined predicates: {sorted(foreign)}"


def misp(folder: Path) -> str:
    """How many attributes there are and their tags."""
    event = pymisp.MISPEvent()
    event.load_file(folder / "event.json")
    tags = [tag.name for attribute in event.attributes for tag in attribute.tags]
    return f"{len(event.attributes)} attributes, tags: {tags}"


CHECKS: dict[str, Callable[[Path], str]] = {"ftm": ftm, "prov": prov, "misp": misp}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ledger.sqlite"
        run(path, "add", str(SAMPLE))
        with Ledger(path) as ledger:
            ledger.decide(SourceRated(RATED, Reliability.B), by="a person", reason="right before")
        for name, check in CHECKS.items():
            run(path, "export", "--format", name, "--output", str(Path(folder) / name), "--ratings")
            print(f"{name}: {check(Path(folder) / name)}")


def run(path: Path, *arguments: str) -> None:
    CliRunner().invoke(reportedly, ["--ledger", str(path), *arguments], catch_exceptions=False, standalone_mode=False)


if __name__ == "__main__":
    main()
