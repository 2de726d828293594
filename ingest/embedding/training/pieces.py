"""Subword pieces: trains them, and holds a whole corpus as flat arrays of piece ids."""

import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import sentencepiece

from corpus import Unit
from text import normalise, sentences

PAD, UNKNOWN = 0, 1


def train_pieces(
    units: list[Unit], folder: Path, size: int, characters: int, threads: int, seed: int
) -> Path:
    """A unigram model (Kudo 2018) of `size` pieces, learnt from a sample of `characters`, half laws and half the rest."""
    model = folder / "pieces.model"
    if model.exists():
        return model
    rng = random.Random(seed)
    sample = folder / "pieces.txt"
    with open(sample, "w", encoding="utf-8") as out:
        laws = [unit for unit in units if unit.is_law]
        others = [unit for unit in units if not unit.is_law]
        for kind in (laws, others):
            left = characters // (2 if laws and others else 1)
            for unit in rng.sample(kind, len(kind)):
                for paragraph in [unit.heading, *unit.paragraphs]:
                    for sentence in sentences(paragraph):
                        out.write(normalise(sentence)[:1000] + "\n")
                        left -= len(sentence)
                if left <= 0:
                    break
    sentencepiece.SentencePieceTrainer.train(
        input=str(sample),
        model_prefix=str(folder / "pieces"),
        model_type="unigram",
        vocab_size=size,
        character_coverage=0.9998,
        max_sentencepiece_length=24,
        normalization_rule_name="identity",
        pad_id=PAD,
        unk_id=UNKNOWN,
        bos_id=-1,
        eos_id=-1,
        num_threads=threads,
        seed_sentencepiece_size=400_000,
        minloglevel=1,
    )
    sample.unlink()
    return model


@dataclass
class Encoded:
    """The corpus as piece ids. Sentence s is `ids[sentence[s]:sentence[s + 1]]`; a paragraph is a run of sentences and
    a unit a run of paragraphs, both given by their first member, with one closing entry."""

    ids: np.ndarray
    sentence: np.ndarray
    paragraph: np.ndarray
    unit: np.ndarray
    group: np.ndarray
    is_law: np.ndarray
    heads: list[tuple[np.ndarray, np.ndarray, np.ndarray]]
    """Per unit: title, heading, chapter."""


def encode(units: list[Unit], model: Path) -> Encoded:
    processor = sentencepiece.SentencePieceProcessor(model_file=str(model))
    ids: list[np.ndarray] = []
    sentence, paragraph, unit_start = [0], [], []
    groups: dict[str, int] = {}
    group, heads, total = [], [], 0
    cache: dict[str, np.ndarray] = {}

    def head(text: str) -> np.ndarray:
        if text not in cache:
            cache[text] = np.array(processor.encode(text), dtype=np.uint16)
        return cache[text]

    for unit in units:
        unit_start.append(len(paragraph))
        group.append(groups.setdefault(unit.group, len(groups)))
        heads.append((head(unit.title), head(unit.heading), head(unit.chapter)))
        for text in unit.paragraphs:
            paragraph.append(len(sentence) - 1)
            for encoded in processor.encode([normalise(part) for part in sentences(text)]):
                ids.append(np.array(encoded, dtype=np.uint16))
                total += len(encoded)
                sentence.append(total)
    paragraph.append(len(sentence) - 1)
    unit_start.append(len(paragraph) - 1)
    return Encoded(
        ids=np.concatenate(ids),
        sentence=np.array(sentence, dtype=np.int64),
        paragraph=np.array(paragraph, dtype=np.int64),
        unit=np.array(unit_start, dtype=np.int64),
        group=np.array(group, dtype=np.int64),
        is_law=np.array([unit.is_law for unit in units]),
        heads=heads,
    )
