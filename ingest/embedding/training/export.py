"""Writes the model folder: int8 rows in an ONNX graph, tokenizer.json, and the configs transformers.js reads."""

import json
from pathlib import Path

import numpy as np
import onnx
import sentencepiece
from onnx import TensorProto, helper, numpy_helper

from pieces import PAD, UNKNOWN

LONGEST_TEXT = 2_048  # pieces; far above any passage
SCORE_STEP = 2.0**-16


def write_model(folder: Path, pieces: Path, vectors: np.ndarray) -> None:
    rows, scales = quantise(vectors)
    (folder / "onnx").mkdir(parents=True, exist_ok=True)
    onnx.save(graph(rows, scales), str(folder / "onnx" / "model_quantized.onnx"))
    _write(folder / "tokenizer.json", tokenizer(pieces))
    _write(folder / "tokenizer_config.json", {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "model_max_length": LONGEST_TEXT,
        "pad_token": "<pad>",
        "unk_token": "<unk>",
        "clean_up_tokenization_spaces": False,
    })
    _write(folder / "config.json", {
        "model_type": "bert",  # the plainest encoder transformers.js knows; the graph alone says what is computed
        "architectures": ["BertModel"],
        "vocab_size": len(rows),
        "hidden_size": rows.shape[1],
        "pad_token_id": PAD,
        "transformers.js_config": {"dtype": "q8"},
    })


def quantise(vectors: np.ndarray) -> "tuple[np.ndarray, np.ndarray]":
    """int8 rows and one float32 scale per row: row × scale ≈ vector. Padding and rows never trained stay zero."""
    scales = np.abs(vectors).max(axis=1, keepdims=True) / 127
    rows = np.round(vectors / np.where(scales > 0, scales, 1)).astype(np.int8)
    rows[PAD] = 0
    return rows, scales.astype(np.float32)


def graph(rows: np.ndarray, scales: np.ndarray) -> onnx.ModelProto:
    """(input_ids, attention_mask) → last_hidden_state: the scaled row of every piece, zero where masked. Mean pooling
    and normalisation are the loader's, as for any sentence encoder."""
    nodes = [
        helper.make_node("Gather", ["rows", "input_ids"], ["gathered"]),
        helper.make_node("Cast", ["gathered"], ["row"], to=TensorProto.FLOAT),
        helper.make_node("Gather", ["scales", "input_ids"], ["scale"]),
        helper.make_node("Mul", ["row", "scale"], ["scaled"]),
        helper.make_node("Cast", ["attention_mask"], ["mask"], to=TensorProto.FLOAT),
        helper.make_node("Unsqueeze", ["mask", "last_axis"], ["wide_mask"]),
        helper.make_node("Mul", ["scaled", "wide_mask"], ["last_hidden_state"]),
    ]
    shape = ["batch", "pieces"]
    built = helper.make_graph(
        nodes,
        "piece_vectors",
        [helper.make_tensor_value_info(name, TensorProto.INT64, shape) for name in ("input_ids", "attention_mask")],
        [helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, [*shape, rows.shape[1]])],
        [
            numpy_helper.from_array(rows, "rows"),
            numpy_helper.from_array(scales, "scales"),
            numpy_helper.from_array(np.array([-1], dtype=np.int64), "last_axis"),
        ],
    )
    model = helper.make_model(built, opset_imports=[helper.make_opsetid("", 13)], producer_name="amtsfeder")
    model.ir_version = 8
    onnx.checker.check_model(model)
    return model


def tokenizer(pieces: Path) -> dict:
    """The sentencepiece model as a Hugging Face tokenizer; its normalizers are `text.normalise`. Scores are rounded to
    binary fractions so that sums of them are exact: equal splits then tie in every implementation alike."""
    processor = sentencepiece.SentencePieceProcessor(model_file=str(pieces))
    vocabulary = [
        [processor.id_to_piece(i), round(processor.get_score(i) / SCORE_STEP) * SCORE_STEP]
        for i in range(processor.get_piece_size())
    ]
    vocabulary[PAD], vocabulary[UNKNOWN] = ["<pad>", 0.0], ["<unk>", 0.0]
    metaspace = {"type": "Metaspace", "replacement": "▁", "add_prefix_space": True, "prepend_scheme": "always"}
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [
            {"id": i, "content": content, "special": True, "normalized": False, "single_word": False,
             "lstrip": False, "rstrip": False}
            for i, content in ((PAD, "<pad>"), (UNKNOWN, "<unk>"))
        ],
        "normalizer": {"type": "Sequence", "normalizers": [
            {"type": "NFKC"},
            {"type": "Lowercase"},
            {"type": "Replace", "pattern": {"String": "ß"}, "content": "ss"},
            {"type": "Replace", "pattern": {"String": "\u00ad"}, "content": ""},
            {"type": "Replace", "pattern": {"Regex": "\\s+"}, "content": " "},
            {"type": "Strip", "strip_left": True, "strip_right": True},
        ]},
        "pre_tokenizer": metaspace,
        "post_processor": None,
        "decoder": metaspace,
        "model": {"type": "Unigram", "unk_id": UNKNOWN, "vocab": vocabulary},
    }


def _write(path: Path, content: dict) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
