"""Draws training pairs: two texts that belong together, with texts close by that do not."""

from dataclasses import dataclass

import numpy as np

from pieces import Encoded

WINDOW = 160  # pieces of text on the longer side of a pair
SHORTEST = 12  # pieces below which a text says too little to be half of a pair
QUERY_DROPOUT, TEXT_DROPOUT = 0.15, 0.075


@dataclass
class Batch:
    """Query i belongs to text i; texts beyond the queries are hard negatives. Pieces are given as (row, id, count)
    triples, each (row, id) once."""

    queries: "tuple[np.ndarray, np.ndarray, np.ndarray]"
    texts: "tuple[np.ndarray, np.ndarray, np.ndarray]"
    text_count: int
    forbidden: np.ndarray
    """[query, text] pairs that are neither right nor wrong: text of the same unit, or the answer to an equal query."""


class PairSampler:
    def __init__(self, corpus: Encoded, seed: int, law_share: float = 0.55) -> None:
        self.corpus = corpus
        self.rng = np.random.default_rng(seed)
        starts = corpus.sentence[corpus.paragraph[corpus.unit]]
        self.first, self.last = starts[:-1], starts[1:]
        self.laws = np.flatnonzero(corpus.is_law)
        self.others = np.flatnonzero(~corpus.is_law)
        self.others_length = np.cumsum((self.last - self.first)[self.others])
        self.law_share = 1.0 if not len(self.others) else 0.0 if not len(self.laws) else law_share
        order = np.argsort(corpus.group, kind="stable")
        bounds = np.searchsorted(corpus.group[order], np.arange(corpus.group.max() + 2))
        self.siblings = [order[bounds[g] : bounds[g + 1]] for g in range(len(bounds) - 1)]

    def batch(self, size: int, deletion: float) -> Batch:
        """`deletion` is the share of pairs whose text loses every piece that the query has."""
        queries, texts, units, negatives = [], [], [], []
        while len(queries) < size:
            law = self.rng.random() < self.law_share
            unit = self._law() if law else self._other()
            pair = self._law_pair(unit) if law else self._prose_pair(unit)
            if pair is None or min(len(pair[0]), len(pair[1])) < (1 if law else SHORTEST):
                continue
            queries.append(pair[0])
            texts.append(pair[1])
            units.append(unit)
            if self.rng.random() < (0.7 if law else 0.4):
                negatives.extend(self._near(unit))
        for unit in negatives:
            texts.append(self._window(self.first[unit], self.last[unit]))
        unit_of = np.array(units + negatives)
        names = np.array([hash(query.tobytes()) for query in queries])
        forbidden = unit_of[None, :] == unit_of[:size, None]
        forbidden[:, :size] |= names[None, :] == names[:, None]
        np.fill_diagonal(forbidden, False)
        query_rows, query_ids = self._flat(queries, QUERY_DROPOUT)
        text_rows, text_ids = self._flat(texts, TEXT_DROPOUT)
        if deletion:
            chosen = np.zeros(len(texts), dtype=bool)
            chosen[:size] = self.rng.random(size) < deletion
            asked = _keys(*self._flat(queries, 0.0))
            gone = chosen[text_rows] & np.isin(_keys(text_rows, text_ids), asked)
            text_rows, text_ids = text_rows[~gone], text_ids[~gone]
        return Batch(_counted(query_rows, query_ids), _counted(text_rows, text_ids), len(texts), forbidden)

    def _law(self) -> int:
        return int(self.laws[self.rng.integers(len(self.laws))])

    def _other(self) -> int:
        at = self.rng.integers(self.others_length[-1])
        return int(self.others[np.searchsorted(self.others_length, at, side="right")])

    def _near(self, unit: int) -> "list[int]":
        siblings = self.siblings[self.corpus.group[unit]]
        if len(siblings) < 3:
            return []
        return [int(near) for near in self.rng.choice(siblings, 2, replace=False) if near != unit]

    def _law_pair(self, unit: int):
        title, heading, chapter = self.corpus.heads[unit]
        draw = self.rng.random()
        if draw < 0.30:
            return heading, self._body(unit)
        if draw < 0.45:
            return np.concatenate([title, heading]), self._body(unit)
        if draw < 0.75:
            return self._sentence_pair(self.first[unit], self.last[unit]) or (heading, self._body(unit))
        if draw < 0.90:
            return self._neighbours(unit) or (heading, self._body(unit))
        return np.concatenate([title, chapter]), self._body(unit)

    def _prose_pair(self, unit: int):
        start = self._paragraph_start(unit)
        end = min(start + WINDOW, self.last[unit])
        draw = self.rng.random()
        if draw < 0.45:
            return self._sentence_pair(start, end)
        if draw < 0.80:
            if self.last[unit] - end >= SHORTEST:
                return self._text(start, end), self._window(end, self.last[unit])
            return self._text(start, end), self._text(max(self.first[unit], start - WINDOW), start)
        other = self._paragraph_start(unit)
        if start <= other < end or other <= start < other + WINDOW:
            return None
        return self._text(start, end), self._window(other, self.last[unit])

    def _body(self, unit: int) -> np.ndarray:
        start = self.first[unit] if self.rng.random() < 0.6 else self._paragraph_start(unit)
        return self._window(start, self.last[unit])

    def _neighbours(self, unit: int):
        first, last = self.corpus.unit[unit], self.corpus.unit[unit + 1]
        if last - first < 2:
            return None
        at = self.rng.integers(first, last - 1)
        a, b, c = self.corpus.sentence[self.corpus.paragraph[at : at + 3]]
        return (self._window(a, b), self._window(b, c)) if min(b - a, c - b) >= SHORTEST else None

    def _sentence_pair(self, start: int, end: int):
        """A sentence and what stands around it; half of the time only half of the sentence is left."""
        sentence = self.corpus.sentence
        low, high = np.searchsorted(sentence, [start, end])
        if high - low < 2:
            return None
        at = self.rng.integers(low, high)
        a, b = sentence[at], min(sentence[at + 1], end)
        before = max(start, a - WINDOW // 2)
        rest = np.concatenate([self._text(before, a), self._text(b, min(end, b + WINDOW - (a - before)))])
        query = self._window(a, b)
        if self.rng.random() < 0.5:
            query = query[self.rng.random(len(query)) < 0.5]
        return (query, rest) if len(query) >= 3 and len(rest) >= SHORTEST else None

    def _paragraph_start(self, unit: int) -> int:
        at = self.rng.integers(self.corpus.unit[unit], self.corpus.unit[unit + 1])
        return self.corpus.sentence[self.corpus.paragraph[at]]

    def _window(self, start: int, end: int) -> np.ndarray:
        return self._text(start, min(start + WINDOW, end))

    def _text(self, start: int, end: int) -> np.ndarray:
        return self.corpus.ids[start:end]

    def _flat(self, texts: "list[np.ndarray]", dropout: float) -> "tuple[np.ndarray, np.ndarray]":
        rows = np.repeat(np.arange(len(texts)), [len(text) for text in texts])
        ids = np.concatenate(texts).astype(np.int64)
        if not dropout:
            return rows, ids
        kept = self.rng.random(len(ids)) >= dropout
        return rows[kept], ids[kept]


def _keys(rows: np.ndarray, ids: np.ndarray) -> np.ndarray:
    return rows * 65_536 + ids


def _counted(rows: np.ndarray, ids: np.ndarray) -> "tuple[np.ndarray, np.ndarray, np.ndarray]":
    keys, counts = np.unique(_keys(rows, ids), return_counts=True)
    return keys // 65_536, keys % 65_536, counts.astype(np.float32)
