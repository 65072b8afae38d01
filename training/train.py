"""Trains the reader: ``python -m training.train --data train.jsonl.gz --minutes 60 --out run``.

The same command goes on after a stop; ``training/run.py`` has how. Beside ``--data x.jsonl`` may lie ``x.npz``, what a
teacher says of its pieces (``python -m training.teach``). ``--partner`` is for two runs beside each other.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Iterator
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional as F

from training import data
from training.network import Network
from training.pretrained import pretrained, restored, tokenizer_path
from training.run import Run

HEAD_RATE = 1e-3
LINK_SHARE = 0.3
NO_SCORE = -1e4


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


def train(run: Run, network: Network, args: argparse.Namespace) -> None:
    tokenizer = Tokenizer.from_file(str(tokenizer_path()))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    run.resume()
    network.train()
    while run.left > 0:
        rng = random.Random(f"{args.seed}/{run.progress.epoch}/{run.progress.step}")
        for batch in epoch(args.data, tokenizer, args.batch, rng):
            began = time.monotonic()
            tag, link = loss_of(network, batch)
            run.step({"tag": (1.0, tag), "link": (LINK_SHARE, link)}, (args.rate, HEAD_RATE))
            run.count(int((batch.targets.sum(-1) > 0).sum()), time.monotonic() - began)
            if run.left <= 0:
                break
        run.progress.epoch += 1
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
    train(Run(network, network.shape, optimiser, 60 * args.minutes, args.out, args.partner), network, args)


if __name__ == "__main__":
    main()
