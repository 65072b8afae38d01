"""A network in training: steps of the optimiser by a clock, checkpoints, and weights shared with a partner.

The learning rate falls linearly over a budget of training time. A checkpoint (weights, optimiser, random state, time
used) is written every few minutes; a run of the same folder goes on from it.

Two cores serve best as two runs of one thread, with different seeds, each the other's partner: every minute each takes
the mean of both runs' weights, as far as the other has come (elastic averaging: Zhang et al., 2015). Neither waits for
the other, as the threads of one run would. In the end ``python -m training.average`` makes them one.
"""

from __future__ import annotations

import json
from collections import deque
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

WARM_UP = 60
CHECKPOINT_SECONDS, EXCHANGE_SECONDS, REPORT_EVERY = 180, 60, 25
SHARED = "shared.pt"


@dataclass
class Progress:
    """pieces: word pieces seen. seconds: of training."""

    epoch: int = 0
    step: int = 0
    pieces: int = 0
    seconds: float = 0.0


@dataclass
class Run:
    """A network in training and where it stands. shape: of the network, goes into its checkpoints."""

    network: nn.Module
    shape: Any
    optimiser: torch.optim.Optimizer
    budget: float
    out: Path
    partner: Path | None = None
    progress: Progress = field(default_factory=Progress)
    losses: deque[dict[str, float]] = field(default_factory=lambda: deque(maxlen=REPORT_EVERY))
    saved_at: float = 0.0
    exchanged_at: float = 0.0
    partners_version: int = 0

    @property
    def left(self) -> float:
        """The share of the budget that is left."""
        return max(0.0, 1 - self.progress.seconds / self.budget)

    def step(self, losses: dict[str, tuple[float, Tensor]], peaks: tuple[float, ...]) -> None:
        """One step of the optimiser. losses: by name, share and value. peaks: the groups' highest learning rates."""
        for group, peak in zip(self.optimiser.param_groups, peaks, strict=True):
            group["lr"] = peak * min(1.0, (self.progress.step + 1) / WARM_UP) * self.left
        torch.stack([share * loss for share, loss in losses.values()]).sum().backward()
        trained = [p for group in self.optimiser.param_groups for p in group["params"]]
        torch.nn.utils.clip_grad_norm_(trained, 1.0)
        self.optimiser.step()
        self.optimiser.zero_grad()
        self.losses.append({name: loss.item() for name, (_, loss) in losses.items()})
        self.progress.step += 1

    def count(self, pieces: int, seconds: float) -> None:
        """After a step: what it took. Reports, saves and exchanges when it is time to."""
        self.progress.pieces += pieces
        self.progress.seconds += seconds
        if self.progress.step % REPORT_EVERY == 0:
            self._report()
        if self.progress.seconds - self.saved_at > CHECKPOINT_SECONDS:
            self.save("checkpoint")
        if self.partner and self.progress.seconds - self.exchanged_at > EXCHANGE_SECONDS:
            self._exchange(self.partner)

    def _report(self) -> None:
        means = {name: round(sum(row[name] for row in self.losses) / len(self.losses), 4) for name in self.losses[0]}
        with (self.out / "log.jsonl").open("a") as log:
            log.write(json.dumps({**asdict(self.progress), **means}) + "\n")

    def _exchange(self, partner: Path) -> None:
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
            "shape": asdict(self.shape),
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
