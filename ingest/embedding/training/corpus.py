"""Reads JSON lines into units of text: sections of laws, speeches, or anything with a `text`."""

import gzip
import hashlib
import json
import re
from dataclasses import dataclass
from typing import Iterable, Iterator

from text import normalise, without_markup

LONGEST_UNIT = 12_000  # characters; annexes with tables of hundreds of pages would drown the rest
SHORTEST_UNIT = 60


@dataclass
class Unit:
    """One section, speech or document. `group` ties units that are hard to tell apart: a law, a debate, a file."""

    id: str
    group: str
    title: str
    heading: str
    chapter: str
    paragraphs: list[str]

    @property
    def is_law(self) -> bool:
        return bool(self.heading)


def is_held_out(key: str, percent: int) -> bool:
    """Whether a law (by title) or a sitting (by number) is kept from training. Digits in titles do not count, so that
    numbered siblings ("Dreizehnte … 2013", "… 2014") stay on one side."""
    letters = key if key.isdigit() else re.sub(r"[^a-zäöüß]", "", key.lower())
    return int(hashlib.sha256(letters.encode()).hexdigest()[:8], 16) % 100 < percent


def read_units(paths: Iterable[str], hold_out: int, exclude: set[str]) -> Iterator[Unit]:
    """Every unit to train on, each text once; held-out groups and excluded ids are left out whole."""
    seen: set[bytes] = set()
    for path in paths:
        for record in _records(path):
            unit = _unit(record, path, hold_out)
            if unit is None or unit.id in exclude or "weggefallen" in unit.heading:
                continue
            body = " ".join(unit.paragraphs)
            digest = hashlib.sha1((unit.heading + "\n" + body).encode()).digest()
            if len(body) < SHORTEST_UNIT or digest in seen:
                continue
            seen.add(digest)
            yield unit


def _records(path: str) -> Iterator[dict]:
    opened = gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")
    with opened as lines:
        for line in lines:
            yield json.loads(line)


def _unit(record: dict, path: str, hold_out: int) -> "Unit | None":
    if "law_title" in record:
        return None if is_held_out(record["law_title"], hold_out) else _law_section(record)
    if "parts" in record:
        return None if is_held_out(str(record["session"]), hold_out) else _speech(record)
    return _document(record, path)


def _law_section(record: dict) -> Unit:
    body = without_markup(record["text"].partition("\n")[2])[:LONGEST_UNIT]
    trail = record["breadcrumb"]
    trail = json.loads(trail) if isinstance(trail, str) else trail
    return Unit(
        id=record["id"],
        group=record["bjnr"],
        title=normalise(record["law_title"]),
        heading=normalise(without_markup(record["heading"] or "")),
        chapter=normalise(trail[-1]) if trail else "",
        paragraphs=_paragraphs(body),
    )


def _speech(record: dict) -> Unit:
    spoken = "\n\n".join(text for kind, text in record["parts"] if kind == "paragraph")
    return Unit(
        id=record["id"],
        group=f"{record['session']}/{record['agenda']}",
        title="",
        heading="",
        chapter="",
        paragraphs=_paragraphs(spoken[: 4 * LONGEST_UNIT]),
    )


def _document(record: dict, path: str) -> Unit:
    text = record["text"][: 4 * LONGEST_UNIT]
    title = normalise(record.get("title") or "")
    return Unit(record.get("id") or hashlib.sha1(text.encode()).hexdigest(), path, title, "", "", _paragraphs(text))


def _paragraphs(body: str) -> list[str]:
    """Paragraphs as written (case kept: the sentence split needs it); `pieces.encode` normalises them."""
    return [" ".join(part.split()) for part in re.split(r"\n\s*\n", body) if part.strip()]
