"""Contrastive steps: symmetric InfoNCE with in-batch and hard negatives over mean-pooled piece vectors."""

import itertools
import logging
import queue
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Iterator

import numpy as np
import torch
import torch.nn.functional as F

from pairs import Batch, PairSampler
from pieces import PAD, Encoded

log = logging.getLogger("train")


@dataclass
class Schedule:
    """Steps and seconds, whichever runs out first; decay and deletion follow the one that is further."""

    steps: int
    seconds: float
    batch: int = 1_024
    learning_rate: float = 0.03
    warm_up: int = 50
    temperature: float = 0.05
    deletion_from: float = 0.72
    """Part of the way after which the text of most pairs loses the query's pieces: the model learns what word search
    cannot find."""
    deletion: float = 0.6


def train_pairs(corpus: Encoded, first: np.ndarray, schedule: Schedule, seed: int, checkpoint: Path) -> np.ndarray:
    """The piece vectors after training, float32. Saves to `checkpoint` every 200 steps."""
    device = "cuda" if torch.cuda.is_available() else "cpu"
    vectors = torch.nn.Parameter(torch.from_numpy(first).to(device))
    optimiser = torch.optim.Adam([vectors], lr=schedule.learning_rate)
    started = time.monotonic()
    running = None

    def progress(step: int) -> float:
        return max(step / schedule.steps, (time.monotonic() - started) / schedule.seconds)

    def deletion(step: int) -> float:
        return schedule.deletion if progress(step) >= schedule.deletion_from else 0.0

    for step, batch in enumerate(_in_background(PairSampler(corpus, seed), schedule.batch, deletion)):
        way = progress(step)
        if way >= 1:
            break
        rate = schedule.learning_rate * min(1.0, (step + 1) / schedule.warm_up) * (1 - way)
        for group in optimiser.param_groups:
            group["lr"] = rate
        loss = _loss(vectors, batch, schedule.temperature, device)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        vectors.grad[PAD] = 0
        optimiser.step()
        running = loss.item() if running is None else 0.98 * running + 0.02 * loss.item()
        if step % 50 == 0:
            log.info("step %d, %.0f %%, loss %.3f", step, 100 * way, running)
        if step % 200 == 199:
            np.save(checkpoint, vectors.detach().cpu().numpy())
    log.info("%d steps in %.0f s, loss %.3f", step, time.monotonic() - started, running)
    return vectors.detach().cpu().numpy()


def _loss(vectors: torch.Tensor, batch: Batch, temperature: float, device: str) -> torch.Tensor:
    size = len(batch.forbidden)
    queries = _pooled(vectors, batch.queries, size, device)
    texts = _pooled(vectors, batch.texts, batch.text_count, device)
    scores = (queries @ texts.T / temperature).masked_fill(torch.from_numpy(batch.forbidden).to(device), -1e4)
    right = torch.arange(size, device=device)
    return (F.cross_entropy(scores, right) + F.cross_entropy(scores[:, :size].T, right)) / 2


def _pooled(vectors: torch.Tensor, pieces, rows: int, device: str) -> torch.Tensor:
    row, ids, counts = pieces
    offsets = torch.from_numpy(np.searchsorted(row, np.arange(rows))).to(device)
    ids, counts = torch.from_numpy(ids).to(device), torch.from_numpy(counts).to(device)
    return F.normalize(F.embedding_bag(ids, vectors, offsets, mode="sum", per_sample_weights=counts), dim=1)


def _in_background(sampler: PairSampler, size: int, deletion: "Callable[[int], float]") -> "Iterator[Batch]":
    """Batches without end, drawn by a thread of their own, two ahead."""
    ready: "queue.Queue[Batch]" = queue.Queue(maxsize=2)

    def draw() -> None:
        for step in itertools.count():
            ready.put(sampler.batch(size, deletion(step)))

    threading.Thread(target=draw, daemon=True).start()
    while True:
        yield ready.get()
