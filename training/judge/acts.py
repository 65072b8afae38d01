"""What statements do, to learn from: of the kits, and of annotated stories as the reader of this package finds them.

A second task for the encoder. What its head has learned is not shipped: held-out acts that no cue settles were told
right .739 with it, .733 without, and reading would take twice as long.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from types import ModuleType

from benchmarks.annotated import Story
from reportedly.batch.tasks import reader
from reportedly.extract.meaning.conversation import conversation_in
from reportedly.extract.meaning.said import Said
from reportedly.model.statement import Stance
from reportedly.trace.claims.networks import Outcome
from training.judge.kits import Kit, Wording
from training.judge.pieces import Example

ACTS = tuple(act for act in Stance if act is not Stance.ASKS)
_HALF = 0.5
_TITLE, _EARLIER, _SPEAKER = 100, 240, 80  # characters


def of_story(story: Story, score: ModuleType) -> Iterator[Example]:
    """score: tells which statement that was read is which of the annotation."""
    for annotated, document in zip(story.gold["documents"], story.documents, strict=True):
        reading = reader().read(document)
        said = conversation_in(reading).said
        for marked, found in score.pair(annotated["statements"], reading.to_json()).items():
            act = annotated["statements"][marked]["stance"]
            if act in ACTS:
                yield Example(in_setting(said[found]), ACTS.index(act))


def in_setting(said: Said) -> tuple[str, str]:
    """The title and the text before its sentence; who says it, and its words. Each on one line."""
    article, start = said.article, said.sentence.start
    title = article.title.of(article.text)[:_TITLE] if article.title and start > article.title.end else ""
    earlier = article.text[article.title.end if title and article.title else 0 : start]
    cut = earlier[-_EARLIER:].split(maxsplit=1)[-1:] if len(earlier) > _EARLIER else [earlier]
    who = said.origin.label[:_SPEAKER] if said.origin else ""
    return " ".join(f"{title} {' '.join(cut)}".split()), f"{who}: {said.words}"


def of_kits(several: Sequence[Kit], amount: int, draw: random.Random) -> list[Example]:
    """So many wordings, each after the sentence before it, after one that it contradicts, after any other of its kit,
    or after nothing."""
    pool = [(wording, kit) for kit in several for wording in kit.wordings if wording.stance in ACTS]
    answered = {kit.name: _answered(kit) for kit in several}
    return [_of(wording, kit, answered[kit.name], draw) for wording, kit in draw.sample(pool, min(amount, len(pool)))]


def _of(wording: Wording, kit: Kit, answered: dict[Wording, list[Wording]], draw: random.Random) -> Example:
    earlier = wording.before
    if not earlier and draw.random() < _HALF:
        earlier = draw.choice(kit.wordings).content
        if wording in answered and draw.random() < _HALF:
            earlier = draw.choice(answered[wording]).content
    return Example((earlier, f"{wording.speaker}: {wording.content}"), ACTS.index(_act(wording, kit)))


def _act(wording: Wording, kit: Kit) -> Stance:
    """An assertion of what another wording of its claim denies by name is a denial without a word of denying."""
    return Stance.DENIES if wording in kit.denied and wording.stance == Stance.ASSERTS else Stance(wording.stance)


def _answered(kit: Kit) -> dict[Wording, list[Wording]]:
    found: dict[Wording, list[Wording]] = defaultdict(list)
    for pair in kit.pairs:
        if pair.label is Outcome.CONFLICT:
            found[pair.a].append(pair.b)
            found[pair.b].append(pair.a)
    return found
