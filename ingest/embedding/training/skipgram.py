"""First vectors: skip-gram with negative sampling (Mikolov 2013) over pieces, then made isotropic and weighted."""

from pathlib import Path

import numpy as np
from gensim.models import Word2Vec

from pieces import Encoded

SIF = 1e-3  # a in a / (a + p), Arora 2017: frequent pieces say less


def first_vectors(corpus: Encoded, size: int, dimensions: int, folder: Path, threads: int, seed: int) -> np.ndarray:
    """Rows for every piece, SIF-weighted. Laws are read once, everything else twice: there is less of it and it is
    closer to how people ask."""
    lines = folder / "skipgram.txt"
    with open(lines, "w", encoding="ascii") as out:
        for unit in np.random.default_rng(seed).permutation(len(corpus.is_law)):
            first, last = corpus.paragraph[corpus.unit[unit]], corpus.paragraph[corpus.unit[unit + 1]]
            text = " ".join(map(str, corpus.ids[corpus.sentence[first] : corpus.sentence[last]].tolist())) + "\n"
            for _ in range(1 if corpus.is_law[unit] else 2):
                out.write(text)
    model = Word2Vec(
        corpus_file=str(lines),
        vector_size=dimensions,
        window=8,
        min_count=3,
        sg=1,
        negative=5,
        sample=5e-5,
        epochs=1,
        workers=threads,
        seed=seed,
    )
    lines.unlink()
    counts = np.bincount(corpus.ids, minlength=size).astype(np.float64)
    share = counts / counts.sum()
    vectors = np.zeros((size, dimensions), dtype=np.float64)
    for piece in range(2, size):
        if str(piece) in model.wv:
            vectors[piece] = model.wv[str(piece)]
    norms = np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors /= np.where(norms > 0, norms, 1)
    vectors -= (vectors * share[:, None]).sum(axis=0) * (norms > 0)
    return (vectors * (SIF / (SIF + share))[:, None]).astype(np.float32)
