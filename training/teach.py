"""Asks teachers what they say of articles: ``python -m training.teach articles.jsonl out.jsonl --teachers a.pt b.pt``.

Writes the articles and, beside them, ``out.npz`` with the teachers' probabilities of each piece's labels (distillation:
Hinton et al., 2015). Articles without attributions get those that the teachers find and are marked as silver: there a
student hears its teachers alone, else the people who annotated as well.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

from reportedly.extract.reader.calibration import Calibration
from reportedly.extract.reader.encoder import Floats, Scores
from reportedly.extract.reader.labels import ROLES
from reportedly.extract.reader.pieces import Ints, to_pieces
from reportedly.extract.reader.reader import decode, read_windows
from training.data import Article, load, paragraphs_of
from training.network import Network
from training.pretrained import restored, tokenizer_path

LONGEST, SHORTEST = 12_000, 1_000  # characters


class Committee:
    """Networks that read together: the mean of their probabilities, and of the scores of their links."""

    def __init__(self, networks: list[Network]) -> None:
        self.tokenizer = Tokenizer.from_file(str(tokenizer_path()))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self.calibration = Calibration()
        self.distance: Floats = np.mean([n.distance.weight.detach().numpy()[:, 0] for n in networks], axis=0)
        self._networks = [network.bfloat16() for network in networks]  # for speed, as in training
        self._first, self._last = self.tokenizer.token_to_id("[CLS]"), self.tokenizer.token_to_id("[SEP]")

    def run(self, ids: Ints, features: Ints) -> Scores:
        """Reads pieces [n] together, at most 510 of them."""
        whole = torch.from_numpy(np.concatenate([[self._first], ids, [self._last]])[None, :])
        facts = torch.from_numpy(np.concatenate([[0], features, [0]])[None, :])
        with torch.inference_mode():
            said = [network(whole, facts) for network in self._networks]
        tags, queries, keys = ([one[part][0, 1:-1].float() for one in said] for part in range(3))
        shares = torch.stack([tag.softmax(-1) for tag in tags]).mean(0)
        # Products of joined vectors are sums of products; the mean is wanted.
        query, key = torch.cat(queries, -1) / len(said), torch.cat(keys, -1)
        return Scores(shares.log().numpy(), query.numpy(), key.numpy())


def chosen(articles: list[Article], many: int) -> list[Article]:
    """``many`` of the articles of usual length, the same ones every time."""
    usual = [article for article in articles if SHORTEST <= len(article["text"]) <= LONGEST]
    return sorted(usual, key=lambda article: hashlib.sha256(article["id"].encode()).digest())[:many]


def taught(article: Article, teachers: Committee) -> tuple[Article, Floats]:
    """The article, with the teachers' attributions if it had none, and their probabilities [n, len(LABELS)]."""
    pieces = to_pieces(article["text"], paragraphs_of(article["text"]), teachers.tokenizer)
    tags, reads = read_windows(pieces, teachers)
    if "attributions" not in article:
        found = decode(pieces, tags, reads, teachers)
        rows = [{role: [[s.start, s.end] for s in getattr(one, role)] for role in ROLES} for one in found]
        article = {"id": article["id"], "text": article["text"], "attributions": rows, "silver": True}
    return article, np.exp(tags).astype(np.float16)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--teachers", type=Path, nargs="+", required=True, help="checkpoints")
    parser.add_argument("--many", type=int, help="so many of the articles of usual length; else all articles")
    args = parser.parse_args()
    torch.set_num_threads(1)
    teachers = Committee([restored(checkpoint) for checkpoint in args.teachers])
    articles = load(args.articles)
    answers = {}
    with args.out.with_suffix(".partial").open("w", encoding="utf-8") as out:
        for one in articles if args.many is None else chosen(articles, args.many):
            article, answers[one["id"]] = taught(one, teachers)
            out.write(json.dumps(article, ensure_ascii=False) + "\n")
    np.savez_compressed(args.out.with_suffix(".npz"), **answers)
    args.out.with_suffix(".partial").replace(args.out)


if __name__ == "__main__":
    main()
