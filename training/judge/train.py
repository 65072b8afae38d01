"""Trains the judge of pairs: ``python -m training.judge.train RUN --shared FOLDER``; goes on where it stopped.

It learns from the kits, from annotated stories and, a little, from public sentence pairs. Kits are read anew every
round, so that some may be added meanwhile.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Sequence
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch.nn import functional as F

from training.judge.kits import Pair, kits
from training.judge.measuring import is_for_measuring, measured
from training.judge.network import fresh
from training.judge.pieces import batches, loaded_tokenizer
from training.judge.rounds import of_no_event, round_of
from training.judge.stories import story_kits

BATCH = 64
RATE, HEAD_RATE = 4e-5, 4e-4
# What is left of the rates at the end.
LAST = 0.05
SMOOTHING = 0.05
WARM = 200  # steps
THREADS = 2
TOLD = 20  # steps


class Training:
    """A judge and what is known of its training, kept after every round."""

    def __init__(self, checkpoint: Path, rounds: int) -> None:
        self.judge = fresh()
        self.judge.encoder.words.requires_grad_(False)
        self.rounds = rounds
        self.done = self.steps = 0
        body = [p for p in self.judge.encoder.parameters() if p.requires_grad]
        groups = [{"params": body, "lr": RATE}, {"params": self.judge.head.parameters(), "lr": HEAD_RATE}]
        self._optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
        self._checkpoint = checkpoint
        if checkpoint.exists():
            saved = torch.load(checkpoint, weights_only=True)
            self.judge.load_state_dict(saved["judge"])
            self._optimizer.load_state_dict(saved["optimizer"])
            self.done, self.steps = saved["round"], saved["steps"]

    def learn(self, pairs: Sequence[Pair], tokenizer: Tokenizer) -> None:
        """One round."""
        began, total = time.time(), 0.0
        for n, (ids, segments, labels) in enumerate(batches(pairs, tokenizer, BATCH)):
            self._set_rates(n * BATCH / len(pairs))
            with torch.autocast("cpu", dtype=torch.bfloat16):
                logits = self.judge(ids, segments)
            loss = F.cross_entropy(logits.float(), labels, label_smoothing=SMOOTHING)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(self.judge.parameters(), 1.0)
            self._optimizer.step()
            self._optimizer.zero_grad()
            self.steps, total = self.steps + 1, total + loss.item()
            if n % TOLD == 0:
                print(self.done, n, round(total / (n + 1), 3), f"{time.time() - began:.0f} s", flush=True)
        self.done += 1
        self._keep()

    def _set_rates(self, share_of_round: float) -> None:
        """Up over the first steps, then evenly down to ``LAST`` of the highest."""
        done = min(1.0, (self.done + share_of_round) / self.rounds)
        factor = min(1.0, (self.steps + 1) / WARM) * (1 - (1 - LAST) * done)
        for group, rate in zip(self._optimizer.param_groups, (RATE, HEAD_RATE), strict=True):
            group["lr"] = rate * factor

    def _keep(self) -> None:
        saved = {
            "judge": self.judge.state_dict(),
            "optimizer": self._optimizer.state_dict(),
            "round": self.done,
            "steps": self.steps,
        }
        new = self._checkpoint.with_suffix(".new")
        torch.save(saved, new)
        new.replace(self._checkpoint)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", type=Path)
    parser.add_argument("--shared", type=Path, required=True, help="has data/ and score/")
    parser.add_argument("--rounds", type=int, default=12)
    options = parser.parse_args()
    options.run.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(THREADS)
    tokenizer, others = loaded_tokenizer(), of_no_event(options.shared / "data")
    taught = list(story_kits(options.shared))
    training = Training(options.run / "last.pt", options.rounds)
    while training.done < options.rounds:
        torch.manual_seed(training.done)
        several = kits()
        learned = [kit for kit in several if not is_for_measuring(kit)]
        training.learn(round_of(learned, taught, others, random.Random(training.done)), tokenizer)
        measuring = [kit for kit in several if is_for_measuring(kit)]
        print(training.done, len(several), "kits", measured(training.judge, measuring, tokenizer), flush=True)


if __name__ == "__main__":
    main()
