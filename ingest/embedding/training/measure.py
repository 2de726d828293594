"""Measures a model alone, by brute force: given a section's heading, find the section (its heading removed).

    /usr/bin/python3 measure.py --vectors work/vectors.npy --pieces work/pieces.model laws.jsonl.gz \
        --queries law_headings_dev.json --pool law_headings_pool.txt

With --queries and --pool: those. Without: the sections of the laws that training held out, and their headings
as far as they occur once.
"""

import argparse
import gzip
import json
from collections import Counter
from pathlib import Path

import numpy as np
import sentencepiece

from corpus import is_held_out
from export import quantise
from text import normalise, without_markup


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("laws")
    parser.add_argument("--vectors", type=Path, required=True, help="float32 rows as training leaves them")
    parser.add_argument("--pieces", type=Path, required=True)
    parser.add_argument("--queries", type=Path, help='JSON list of {"query", "id"}')
    parser.add_argument("--pool", type=Path, help="ids to search among, one per line")
    parser.add_argument("--hold-out", type=int, default=5, help="as in training")
    options = parser.parse_args()
    rows, scales = quantise(np.load(options.vectors))
    vectors = rows * scales
    processor = sentencepiece.SentencePieceProcessor(model_file=str(options.pieces))

    def embed(texts: "list[str]") -> np.ndarray:
        embedded = np.stack([vectors[ids].sum(axis=0) for ids in processor.encode([normalise(t) for t in texts])])
        return embedded / np.maximum(np.linalg.norm(embedded, axis=1, keepdims=True), 1e-9)

    bodies, queries = _task(options)
    ids = {id: place for place, id in enumerate(bodies)}
    scores = embed([query for query, _ in queries]) @ embed(list(bodies.values())).T
    right = np.array([ids[id] for _, id in queries])
    ranks = 1 + (scores > scores[np.arange(len(right)), right][:, None]).sum(axis=1)
    print(f"{len(queries)} queries, {len(bodies)} sections")
    for name, values in _metrics(ranks).items():
        low, high = _interval(values)
        print(f"{name:10} {100 * values.mean():5.1f}  ({100 * low:.1f} to {100 * high:.1f})")


def _task(options: argparse.Namespace) -> "tuple[dict[str, str], list[tuple[str, str]]]":
    pool = set(options.pool.read_text().split()) if options.pool else None
    bodies: "dict[str, str]" = {}
    queries: "list[tuple[str, str]]" = []
    with gzip.open(options.laws, "rt", encoding="utf-8") as lines:
        for line in lines:
            section = json.loads(line)
            if section["id"] not in pool if pool else not is_held_out(section["law_title"], options.hold_out):
                continue
            body = without_markup(section["text"].partition("\n")[2]).strip()
            heading = section["heading"] or ""
            if not pool and (len(body) < 60 or "weggefallen" in heading):
                continue
            bodies[section["id"]] = body
            if heading:
                queries.append((heading, section["id"]))
    counts = Counter(heading for heading, _ in queries)
    queries = [(heading, id) for heading, id in queries if counts[heading] == 1]
    if options.queries:
        queries = [(entry["query"], entry["id"]) for entry in json.loads(options.queries.read_text())]
    return bodies, queries


def _metrics(ranks: np.ndarray) -> "dict[str, np.ndarray]":
    return {
        "MRR@10": np.where(ranks <= 10, 1 / ranks, 0),
        "nDCG@10": np.where(ranks <= 10, 1 / np.log2(1 + ranks), 0),
        "recall@1": (ranks <= 1).astype(float),
        "recall@10": (ranks <= 10).astype(float),
        "recall@50": (ranks <= 50).astype(float),
    }


def _interval(values: np.ndarray, samples: int = 2_000) -> "tuple[float, float]":
    """95 % bootstrap interval of the mean."""
    rng = np.random.default_rng(1)
    means = [rng.choice(values, len(values)).mean() for _ in range(samples)]
    return float(np.quantile(means, 0.025)), float(np.quantile(means, 0.975))


if __name__ == "__main__":
    main()
