"""Trains the reader: ``python -m training.train --data train.jsonl.gz --layers 0 1 2 3 4 5 --minutes 120 --out run``.

The learning rate falls linearly over ``--minutes`` of training time. A checkpoint (weights, optimiser, random state,
time used) is written every two hundred steps; the same command goes on from it.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional as F

from reportedly.extract.reader.labels import CUE_BEGINS, LABELS
from training import data
from training.network import Network, from_package, tokenizer_path

ENCODER_RATE, HEAD_RATE = 2e-4, 1e-3
WARM_UP = 60
LINK_SHARE = 0.3
CHECKPOINT_EVERY, REPORT_EVERY = 200, 25


@dataclass
class Progress:
    epoch: int = 0
    step: int = 0
    pieces: int = 0
    seconds: float = 0.0


def loss_of(network: Network, batch: data.Batch) -> tuple[Tensor, Tensor]:
    """Cross-entropy of the tags, and of each linked piece's cue among the gold cues of its window."""
    labels, cues = torch.from_numpy(batch.labels), torch.from_numpy(batch.cues)
    tags, query, key = network(torch.from_numpy(batch.ids), torch.from_numpy(batch.features))
    tag_loss = F.cross_entropy(tags.reshape(-1, len(LABELS)), labels.reshape(-1), ignore_index=data.IGNORE)
    scores = network.link_scores(query, key).masked_fill(torch.from_numpy(batch.cue_begins)[:, None, :] == 0, -1e4)
    linked = cues >= 0
    if not bool(linked.any()):
        return tag_loss, (query.sum() + key.sum()) * 0
    return tag_loss, F.cross_entropy(scores[linked], cues[linked])


def train(args: argparse.Namespace) -> None:
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    network = from_package(args.layers)
    tokenizer = Tokenizer.from_file(str(tokenizer_path()))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    first_id, last_id = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
    groups = network.parameter_groups(ENCODER_RATE, HEAD_RATE)
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.99))
    trained = [p for group in optimiser.param_groups for p in group["params"]]
    args.out.mkdir(parents=True, exist_ok=True)
    checkpoint = args.out / "checkpoint.pt"
    progress = resume(checkpoint, args.start, network, optimiser)
    network.train()
    budget = 60 * args.minutes
    while progress.seconds < budget:
        rng = random.Random(f"{args.seed}/{progress.epoch}/{progress.step}")
        articles = [article for path in args.data for article in data.load(path)]
        examples = [data.to_example(data.restyled(article, rng), tokenizer) for article in articles]
        losses: list[tuple[float, float]] = []
        for chosen in data.batches(list(data.slices(examples, rng)), args.batch, rng):
            began = time.monotonic()
            left = 1 - progress.seconds / budget
            if left <= 0:
                break
            for group, rate in zip(optimiser.param_groups, (ENCODER_RATE, HEAD_RATE), strict=True):
                group["lr"] = rate * min(1.0, (progress.step + 1) / WARM_UP) * left
            tag_loss, link_loss = loss_of(network, data.collate(chosen, first_id, last_id, CUE_BEGINS))
            (tag_loss + LINK_SHARE * link_loss).backward()
            torch.nn.utils.clip_grad_norm_(trained, 1.0)
            optimiser.step()
            optimiser.zero_grad()
            losses.append((tag_loss.item(), link_loss.item()))
            progress.step += 1
            progress.pieces += sum(map(len, chosen))
            progress.seconds += time.monotonic() - began
            if progress.step % REPORT_EVERY == 0:
                tag, link = (sum(column) / len(column) for column in zip(*losses[-REPORT_EVERY:], strict=True))
                report = {**asdict(progress), "tag": round(tag, 4), "link": round(link, 4)}
                with (args.out / "log.jsonl").open("a") as log:
                    log.write(json.dumps(report) + "\n")
            if progress.step % CHECKPOINT_EVERY == 0:
                save(checkpoint, network, optimiser, progress, args.layers)
        progress.epoch += 1
    save(args.out / "final.pt", network, optimiser, progress, args.layers)


def resume(checkpoint: Path, start: Path | None, network: Network, optimiser: torch.optim.Optimizer) -> Progress:
    """Where an earlier run with this checkpoint stopped; else the beginning, from the weights of ``start`` if given."""
    if checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=True)
        network.load_state_dict(saved["network"])
        optimiser.load_state_dict(saved["optimiser"])
        torch.set_rng_state(saved["random"])
        return Progress(**saved["progress"])
    if start is not None:
        network.load_state_dict(torch.load(start, weights_only=True)["network"])
    return Progress()


def save(path: Path, network: Network, optimiser: torch.optim.Optimizer, progress: Progress, layers: list[int]) -> None:
    """Written beside and moved over, so that a stop at any moment leaves a whole checkpoint."""
    partial = path.with_suffix(".partial")
    state = {
        "network": network.state_dict(),
        "optimiser": optimiser.state_dict(),
        "random": torch.get_rng_state(),
        "progress": asdict(progress),
        "layers": layers,
    }
    torch.save(state, partial)
    partial.replace(path)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, nargs="+", required=True, help="annotated articles, read anew each epoch")
    parser.add_argument("--layers", type=int, nargs="+", default=[0, 1, 2, 3, 4, 5], help="layers of MiniLM")
    parser.add_argument("--start", type=Path, help="weights of an earlier run to start from")
    parser.add_argument("--out", type=Path, required=True, help="folder for checkpoint.pt, final.pt and log.jsonl")
    parser.add_argument("--minutes", type=float, required=True)
    parser.add_argument("--batch", type=int, default=8, help="windows a step")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    train(parser.parse_args())


if __name__ == "__main__":
    main()
