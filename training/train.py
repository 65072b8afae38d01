"""Trains the reader: ``python -m training.train --data train.jsonl.gz --minutes 60 --out run``.

The learning rate falls linearly over ``--minutes`` of training time. A checkpoint (weights, optimiser, random state,
time used) is written every few minutes; the same command goes on from it. Beside ``--data x.jsonl`` may lie ``x.npz``,
what a teacher says of its pieces (``python -m training.teach``).

Two cores serve best as two runs of one thread, with different seeds, each the other's ``--partner``: every minute each
takes the mean of both runs' weights, as far as the other has come (elastic averaging: Zhang et al., 2015). Neither
waits for the other, as the threads of one run would. In the end ``python -m training.average`` makes them one.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections import deque
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional as F

from training import data
from training.network import Network
from training.pretrained import pretrained, restored, tokenizer_path

HEAD_RATE = 1e-3
WARM_UP = 60
LINK_SHARE = 0.3
CHECKPOINT_SECONDS, EXCHANGE_SECONDS, REPORT_EVERY = 180, 60, 25
SHARED = "shared.pt"
NO_SCORE = -1e4


@dataclass
class Progress:
    epoch: int = 0
    step: int = 0
    pieces: int = 0
    seconds: float = 0.0


@dataclass
class Run:
    """A network in training and where it stands."""

    network: Network
    optimiser: torch.optim.Optimizer
    budget: float
    out: Path
    partner: Path | None = None
    progress: Progress = field(default_factory=Progress)
    losses: deque[tuple[float, float]] = field(default_factory=lambda: deque(maxlen=REPORT_EVERY))
    saved_at: float = 0.0
    exchanged_at: float = 0.0
    partners_version: int = 0

    @property
    def left(self) -> float:
        return max(0.0, 1 - self.progress.seconds / self.budget)

    def step(self, batch: data.Batch, peaks: tuple[float, float]) -> None:
        """One step of the optimiser; ``peaks``: the highest learning rates of encoder and heads."""
        for group, peak in zip(self.optimiser.param_groups, peaks, strict=True):
            group["lr"] = peak * min(1.0, (self.progress.step + 1) / WARM_UP) * self.left
        tag_loss, link_loss = loss_of(self.network, batch)
        (tag_loss + LINK_SHARE * link_loss).backward()
        trained = [p for group in self.optimiser.param_groups for p in group["params"]]
        torch.nn.utils.clip_grad_norm_(trained, 1.0)
        self.optimiser.step()
        self.optimiser.zero_grad()
        self.losses.append((tag_loss.item(), link_loss.item()))
        self.progress.step += 1

    def report(self) -> None:
        tag, link = (sum(column) / len(column) for column in zip(*self.losses, strict=True))
        with (self.out / "log.jsonl").open("a") as log:
            log.write(json.dumps({**asdict(self.progress), "tag": round(tag, 4), "link": round(link, 4)}) + "\n")

    def exchange(self, partner: Path) -> None:
        """Shows the partner this run's weights, and takes the mean with the partner's when those are new."""
        trained = {name: p for name, p in self.network.named_parameters() if p.requires_grad}
        _write({name: p.detach() for name, p in trained.items()}, self.out / SHARED)
        self.exchanged_at = self.progress.seconds
        theirs = partner / SHARED
        version = theirs.stat().st_mtime_ns if theirs.exists() else 0
        if version != self.partners_version:
            self.partners_version = version
            with torch.no_grad():
                for name, other in torch.load(theirs, weights_only=True).items():
                    trained[name].lerp_(other, 0.5)

    def save(self, name: str) -> None:
        state = {
            "network": self.network.state_dict(),
            "shape": asdict(self.network.shape),
            "optimiser": self.optimiser.state_dict(),
            "random": torch.get_rng_state(),
            "progress": asdict(self.progress),
        }
        _write(state, self.out / f"{name}.pt")
        self.saved_at = self.progress.seconds

    def resume(self) -> None:
        """Goes on where an earlier run with this folder stopped, if there was one."""
        checkpoint = self.out / "checkpoint.pt"
        if checkpoint.exists():
            saved = torch.load(checkpoint, weights_only=True)
            self.network.load_state_dict(saved["network"])
            self.optimiser.load_state_dict(saved["optimiser"])
            torch.set_rng_state(saved["random"])
            self.progress = Progress(**saved["progress"])


def _write(state: dict[str, object], path: Path) -> None:
    """Beside and then moved over, so that a stop at any moment leaves a whole file."""
    partial = path.with_suffix(".partial")
    torch.save(state, partial)
    partial.replace(path)


def loss_of(network: Network, batch: data.Batch) -> tuple[Tensor, Tensor]:
    """Cross-entropy of the tags, and of each linked piece's cue among the cues of its window.

    In bfloat16, which is three times as fast as float32 on processors with AVX512_BF16; the weights stay float32.
    """
    targets, cues = torch.from_numpy(batch.targets), torch.from_numpy(batch.cues)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        tags, query, key = network(torch.from_numpy(batch.ids), torch.from_numpy(batch.features))
    tag_loss = -(targets * tags.float().log_softmax(-1)).sum() / targets.sum()
    scores = network.link_scores(query.float(), key.float())
    scores = scores.masked_fill(torch.from_numpy(batch.cue_begins)[:, None, :] == 0, NO_SCORE)
    linked = cues >= 0
    if not bool(linked.any()):
        return tag_loss, scores.sum() * 0
    return tag_loss, F.cross_entropy(scores[linked], cues[linked])


def epoch(paths: list[Path], tokenizer: Tokenizer, size: int, rng: random.Random) -> Iterator[data.Batch]:
    """All articles once, cut anew."""
    examples = []
    for path in paths:
        taught = data.taught(path)
        for article in data.load(path):
            styled = data.restyled(article, rng)
            examples.append(data.to_example(styled, tokenizer, taught.get(article["id"])))
    first_id, last_id = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
    for chosen in data.batches(list(data.slices(examples, rng)), size, rng):
        yield data.collate(chosen, first_id, last_id)


def train(run: Run, args: argparse.Namespace) -> None:
    tokenizer = Tokenizer.from_file(str(tokenizer_path()))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    run.resume()
    run.network.train()
    progress = run.progress
    while run.left > 0:
        rng = random.Random(f"{args.seed}/{progress.epoch}/{progress.step}")
        for batch in epoch(args.data, tokenizer, args.batch, rng):
            began = time.monotonic()
            run.step(batch, (args.rate, HEAD_RATE))
            progress.pieces += int((batch.targets.sum(-1) > 0).sum())
            progress.seconds += time.monotonic() - began
            if progress.step % REPORT_EVERY == 0:
                run.report()
            if progress.seconds - run.saved_at > CHECKPOINT_SECONDS:
                run.save("checkpoint")
            if run.partner and progress.seconds - run.exchanged_at > EXCHANGE_SECONDS:
                run.exchange(run.partner)
            if run.left <= 0:
                break
        progress.epoch += 1
    run.save("final")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, nargs="+", required=True, help="annotated articles, read anew each epoch")
    parser.add_argument("--encoder", choices=("minilm", "mpnet"), default="minilm", help="public weights to begin with")
    parser.add_argument("--layers", type=int, nargs="+", default=[0, 1, 2, 3, 4, 5], help="which layers of them")
    parser.add_argument("--start", type=Path, help="weights of an earlier run to begin with instead")
    parser.add_argument("--frozen", type=int, default=0, help="the first layers that stay as they came")
    parser.add_argument("--out", type=Path, required=True, help="folder for checkpoint.pt, final.pt and log.jsonl")
    parser.add_argument("--partner", type=Path, help="the --out of a run beside this one, to average weights with")
    parser.add_argument("--minutes", type=float, required=True)
    parser.add_argument("--rate", type=float, default=2e-4, help="highest learning rate of the encoder")
    parser.add_argument("--batch", type=int, default=8, help="windows a step")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    network = restored(args.start) if args.start else pretrained(args.encoder, args.layers)
    groups = network.parameter_groups(args.rate, HEAD_RATE, args.frozen)
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.99), fused=True)
    args.out.mkdir(parents=True, exist_ok=True)
    train(Run(network, optimiser, 60 * args.minutes, args.out, args.partner), args)


if __name__ == "__main__":
    main()
