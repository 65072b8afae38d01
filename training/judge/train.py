"""Trains the judge: ``python -m training.judge.train RUN --shared FOLDER``; goes on where it stopped.

First from the kits and, a little, from public sentence pairs; then, from there, from annotated stories too: once
without each of their parts, so that every story can be judged by one that hasn't learned from it (``folds.py``), and
once from all. The last, which is shipped, hears beside the labels what a larger one, its teacher, says of each pair of
a story (distillation: Hinton et al., 2015). Needs some three hours of two cores, of which the teacher takes one.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional as F

from benchmarks.annotated import LEARNED, stories, stories_of
from training.judge.folds import ALL, KITS, PARTS, TEACHER, checkpoint, part_of
from training.judge.kits import kits
from training.judge.measuring import is_for_measuring, judged, measured
from training.judge.network import Judge, fresh, restored
from training.judge.pieces import Batch, Example, batches, loaded_tokenizer
from training.judge.rounds import Round, of_no_event, round_of
from training.judge.stories import Taught, taught
from training.pretrained import Name

BATCH = 64
RATE, TEACHERS_RATE, HEAD_RATE = 4e-5, 3e-5, 4e-4
# What is left of the rates at the end.
LAST = 0.05
SMOOTHING = 0.05
WARM = 100  # steps
THREADS = 2
TOLD = 20  # steps
ROUNDS_OF_KITS, ROUNDS_OF_STORIES, ROUNDS_OF_TEACHER = 3, 3, 2


@dataclass(frozen=True)
class Stage:
    """kept: where its judge is. start: the checkpoint that it goes on from. teacher: the one of what it hears.

    rate: of the encoder at its highest. acts: whether it learns these too.
    """

    kept: Path
    stories: list[Taught]
    rounds: int
    start: Path | None = None
    network: Name = "minilm"
    teacher: Path | None = None
    rate: float = RATE
    acts: bool = True


class Training:
    """A judge and what is known of its training, kept after every round."""

    def __init__(self, stage: Stage) -> None:
        self.judge = restored(stage.start).train() if stage.start else fresh(stage.network)
        self.judge.encoder.words.requires_grad_(False)
        self._stage = stage
        self.done = self.steps = 0
        body = [p for p in self.judge.encoder.parameters() if p.requires_grad]
        heads = [*self.judge.head.parameters(), *self.judge.acts.parameters()]
        groups = [{"params": body, "lr": stage.rate}, {"params": heads, "lr": HEAD_RATE}]
        self._optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
        if stage.kept.exists():
            saved = torch.load(stage.kept, weights_only=True)
            self.judge.load_state_dict(saved["judge"])
            self._optimizer.load_state_dict(saved["optimizer"])
            self.done, self.steps = saved["round"], saved["steps"]

    def learn(self, examples: Round, tokenizer: Tokenizer) -> None:
        """One round."""
        began, total = time.time(), 0.0
        steps = (len(examples.pairs) + len(examples.acts)) // BATCH
        for n, (head, batch) in enumerate(_mixed(examples, tokenizer)):
            self._set_rates(n / steps)
            loss = _loss(self.judge, head, batch)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(self.judge.parameters(), 1.0)
            self._optimizer.step()
            self._optimizer.zero_grad()
            self.steps, total = self.steps + 1, total + loss.item()
            if n % TOLD == 0:
                told = f"{self.done} {n}/{steps} {total / (n + 1):.3f} {time.time() - began:.0f} s"
                print(self._stage.kept.stem, told, flush=True)
        self.done += 1
        self._keep()

    def _set_rates(self, share_of_round: float) -> None:
        """Up over the first steps, then evenly down to ``LAST`` of the highest."""
        done = min(1.0, (self.done + share_of_round) / self._stage.rounds)
        factor = min(1.0, (self.steps + 1) / WARM) * (1 - (1 - LAST) * done)
        for group, rate in zip(self._optimizer.param_groups, (self._stage.rate, HEAD_RATE), strict=True):
            group["lr"] = rate * factor

    def _keep(self) -> None:
        saved = {
            "judge": self.judge.state_dict(),
            "optimizer": self._optimizer.state_dict(),
            "round": self.done,
            "steps": self.steps,
        }
        new = self._stage.kept.with_suffix(".new")
        torch.save(saved, new)
        new.replace(self._stage.kept)


def _loss(judge: Judge, head: int, batch: Batch) -> Tensor:
    """head: 0 for outcomes, 1 for acts."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        logits = judge(batch.ids, batch.segments)[head]
    loss = F.cross_entropy(logits.float(), batch.labels, label_smoothing=SMOOTHING, reduction="none")
    if batch.asked.any():
        heard = F.cross_entropy(logits.float()[batch.asked], batch.said, reduction="none")
        loss = loss.masked_scatter(batch.asked, (loss[batch.asked] + heard) / 2)
    return loss.mean()


def _mixed(examples: Round, tokenizer: Tokenizer) -> Iterator[tuple[int, Batch]]:
    """Batches of both heads, each spread evenly over the round."""
    sets = (examples.pairs, examples.acts)
    several = [
        ((n + torch.rand(1).item()) * BATCH / len(one), head, batch)
        for head, one in enumerate(sets)
        for n, batch in enumerate(batches(one, tokenizer, BATCH))
    ]
    several.sort(key=lambda row: row[:2])
    return ((head, batch) for _, head, batch in several)


def stages(run: Path, several: Sequence[Taught]) -> Iterator[Stage]:
    """In the order in which they are needed."""
    start, teacher = checkpoint(run, KITS), checkpoint(run, TEACHER)
    yield Stage(start, [], ROUNDS_OF_KITS)
    for part in range(PARTS):
        some = [one for one in several if part_of(one.name) != part]
        yield Stage(checkpoint(run, part), some, ROUNDS_OF_STORIES, start)
    yield Stage(teacher, list(several), ROUNDS_OF_TEACHER, network="mpnet", rate=TEACHERS_RATE, acts=False)
    yield Stage(checkpoint(run, ALL), list(several), ROUNDS_OF_STORIES, start, teacher=teacher)


class Teacher:
    """A larger judge that has learned. A call gives examples with what it says of them."""

    def __init__(self, kept: Path, tokenizer: Tokenizer) -> None:
        self._judge, self._tokenizer = restored(kept, "mpnet"), tokenizer

    def __call__(self, examples: list[Example]) -> list[Example]:
        said, _ = judged(self._judge, 0, examples, self._tokenizer)
        return [replace(one, said=tuple(row)) for one, row in zip(examples, said.tolist(), strict=True)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", type=Path)
    parser.add_argument("--shared", type=Path, required=True, help="has data/, stories/ and score/")
    options = parser.parse_args()
    options.run.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(THREADS)
    tokenizer, others, several = loaded_tokenizer(), of_no_event(options.shared / "data"), kits()
    learned = [kit for kit in several if not is_for_measuring(kit)]
    measuring = [kit for kit in several if is_for_measuring(kit)]
    annotated = list(taught(chain(stories(options.shared), stories_of(LEARNED)), options.shared))
    for stage in stages(options.run, annotated):
        training = Training(stage)
        ask = Teacher(stage.teacher, tokenizer) if stage.teacher else list
        left = [one for one in annotated if one not in stage.stories]
        while training.done < stage.rounds:
            torch.manual_seed(training.done)
            examples = round_of(learned, stage.stories, others, random.Random(training.done), ask)
            training.learn(examples if stage.acts else replace(examples, acts=[]), tokenizer)
            if training.done == stage.rounds:
                print(stage.kept.stem, measured(training.judge, measuring, left, tokenizer), flush=True)


if __name__ == "__main__":
    main()
