"""From text to model folder in one command; see README.md.

    /usr/bin/python3 train.py --out ../model laws.jsonl.gz speeches.jsonl.gz
"""

import argparse
import json
import logging
import pickle
import time
from pathlib import Path

import numpy as np
import torch

from contrastive import Schedule, train_pairs
from corpus import read_units
from export import write_model
from pieces import Encoded, encode, train_pieces
from skipgram import first_vectors

log = logging.getLogger("train")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("text", nargs="+", help="JSON lines, plain or .gz: laws, speeches, or records with `text`")
    parser.add_argument("--out", type=Path, required=True, help="model folder to write")
    parser.add_argument("--work", type=Path, default=Path("work"), help="intermediate results; kept and used again")
    parser.add_argument("--exclude", type=Path, help='JSON list of {"id"}: units never trained on')
    parser.add_argument("--hold-out", type=int, default=5, help="percent of laws and sittings never trained on")
    parser.add_argument("--pieces", type=int, default=32_000)
    parser.add_argument("--piece-characters", type=int, default=36_000_000, help="text the pieces are learnt from")
    parser.add_argument("--dimensions", type=int, default=256)
    parser.add_argument("--steps", type=int, default=4_000, help="contrastive steps")
    parser.add_argument("--rate", type=float, default=0.03, help="learning rate of the contrastive steps")
    parser.add_argument("--start", type=Path, help="go on from these vectors (an earlier work/vectors.npy)")
    parser.add_argument("--minutes", type=float, default=45, help="ends the contrastive steps early, decay included")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=20)
    return parser.parse_args()


def prepare(options: argparse.Namespace) -> "tuple[Path, Encoded, np.ndarray]":
    """Pieces, encoded corpus and first vectors; each is read from the work folder when it is there."""
    pieces, corpus, vectors = (options.work / name for name in ("pieces.model", "corpus.pickle", "first.npy"))
    if not corpus.exists():
        excluded = {entry["id"] for entry in json.loads(options.exclude.read_text())} if options.exclude else set()
        units = list(read_units(options.text, options.hold_out, excluded))
        log.info("%d units, %d of them law", len(units), sum(unit.is_law for unit in units))
        train_pieces(
            units, options.work, options.pieces, options.piece_characters, options.threads, options.seed
        )
        log.info("pieces are trained")
        corpus.write_bytes(pickle.dumps(encode(units, pieces), protocol=4))
    encoded: Encoded = pickle.loads(corpus.read_bytes())
    log.info("%d pieces of text in %d units", len(encoded.ids), len(encoded.is_law))
    if not vectors.exists():
        np.save(
            vectors,
            first_vectors(encoded, options.pieces, options.dimensions, options.work, options.threads, options.seed),
        )
        log.info("skip-gram is done")
    return pieces, encoded, np.load(vectors)


def main() -> None:
    logging.basicConfig(format="%(asctime)s %(message)s", level=logging.INFO)
    logging.getLogger("gensim").setLevel(logging.WARNING)
    options = arguments()
    options.work.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    started = time.monotonic()
    pieces, corpus, vectors = prepare(options)
    seconds_left = options.minutes * 60 - (time.monotonic() - started)
    schedule = Schedule(steps=options.steps, seconds=max(60.0, seconds_left), learning_rate=options.rate)
    if options.start:
        vectors = np.load(options.start)
    vectors = train_pairs(corpus, vectors, schedule, options.seed, options.work / "vectors.npy")
    np.save(options.work / "vectors.npy", vectors)
    write_model(options.out, pieces, vectors)
    log.info("written to %s after %.0f minutes", options.out, (time.monotonic() - started) / 60)


if __name__ == "__main__":
    main()
