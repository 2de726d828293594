"""How text is brought into the form the model sees. The shipped tokenizer.json repeats `normalise` step by step."""

import re
import unicodedata

_WHITE = re.compile(r"\s+")
_TAG = re.compile(r"</?(?:sup|sub|b|i|u|em|strong|br|span)\b[^>]*>")
_NUMBER_MARK = re.compile(r"<sup>\s*\d+\s*</sup>")
_SENTENCE_END = re.compile(r"(?<=[a-zäöüß)»“][.!?;:])\s+(?=[A-ZÄÖÜ„(])")


def normalise(text: str) -> str:
    """NFKC, lower case, ß as ss, no soft hyphens, single spaces, no space at the ends."""
    text = unicodedata.normalize("NFKC", text).lower().replace("ß", "ss").replace("\u00ad", "")
    return _WHITE.sub(" ", text).strip()


def without_markup(text: str) -> str:
    """Law exports mark sentence numbers and emphasis with HTML tags; the sentence numbers go, the rest loses its tags."""
    return _TAG.sub("", _NUMBER_MARK.sub("", text))


def sentences(paragraph: str) -> list[str]:
    """A coarse split, good enough to draw training pairs from; pieces shorter than 40 characters join their neighbour."""
    joined: list[str] = []
    for part in _SENTENCE_END.split(paragraph):
        if joined and (len(part) < 40 or len(joined[-1]) < 40):
            joined[-1] += " " + part
        else:
            joined.append(part)
    return joined
