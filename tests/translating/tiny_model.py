"""A model of random weights in the real formats, made in a moment; its words mean nothing, but it loads and runs."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import numpy as np

SIZE = 16
WORDS = [
    *("warm", "wool", "blanket", "soft", "home", "pan", "28", "cm", "cast", "iron", "felt", "slippers"),
    *("毯子", "羊毛", "温暖", "铸铁", "锅", "平底", "拖鞋"),
]


def weights(folder: Path, *, marks: tuple[str, ...] = (), ends: bool = True) -> bytes:
    """CTranslate2's files in that folder; returns the SentencePiece model that goes with them."""
    import sentencepiece
    from ctranslate2.specs.transformer_spec import TransformerSpec

    rng = np.random.default_rng(7)
    out = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([" ".join(rng.choice(WORDS, 6)) for _ in range(300)]),
        model_writer=out, vocab_size=70, hard_vocab_limit=False, minloglevel=3,
    )  # fmt: skip
    pieces = sentencepiece.SentencePieceProcessor(model_proto=out.getvalue())
    vocabulary = [*(pieces.id_to_piece(i) for i in range(pieces.get_piece_size())), *marks]
    spec = TransformerSpec.from_config(1, 2)
    for stack in (spec.encoder, spec.decoder):
        _fill(stack, rng, len(vocabulary))
    spec.config.add_source_eos = ends
    spec.register_source_vocabulary(vocabulary)
    spec.register_target_vocabulary(vocabulary)
    spec.validate()
    folder.mkdir(parents=True, exist_ok=True)
    spec.save(str(folder))
    return out.getvalue()


def _fill(spec: object, rng: np.random.Generator, words: int) -> None:
    emb = spec.embeddings[0] if isinstance(spec.embeddings, list) else spec.embeddings
    emb.weight = rng.normal(size=(words, SIZE)).astype("float32")
    spec.position_encodings.encodings = rng.normal(size=(300, SIZE)).astype("float32")
    _norm(spec.layer_norm)
    if hasattr(spec, "projection"):
        _linear(spec.projection, rng, words, SIZE)
    for layer in spec.layer:
        parts = [(layer.self_attention, (3 * SIZE, SIZE))]
        if hasattr(layer, "attention"):
            parts.append((layer.attention, (SIZE, 2 * SIZE, SIZE)))
        for attention, rows in parts:
            _norm(attention.layer_norm)
            for linear, many in zip(attention.linear, rows, strict=True):
                _linear(linear, rng, many, SIZE)
        _norm(layer.ffn.layer_norm)
        _linear(layer.ffn.linear_0, rng, 32, SIZE)
        _linear(layer.ffn.linear_1, rng, SIZE, 32)


def _norm(spec: object) -> None:
    spec.gamma, spec.beta = np.ones(SIZE, "float32"), np.zeros(SIZE, "float32")


def _linear(spec: object, rng: np.random.Generator, rows: int, columns: int) -> None:
    spec.weight = rng.normal(size=(rows, columns)).astype("float32")
    spec.bias = np.zeros(rows, "float32")


def argos(path: Path, source: str = "en", target: str = "zh", version: str = "1.0", licence: str = "CC-BY-4.0") -> Path:
    """An ``.argosmodel`` for those languages."""
    folder = path.with_name(f"{path.stem}-weights")
    pieces = weights(folder)
    meta = {"from_code": source, "from_name": source, "to_code": target, "to_name": target, "package_version": version}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("translate/metadata.json", json.dumps(meta))
        archive.writestr("translate/README.md", licence)
        archive.writestr("translate/sentencepiece.model", pieces)
        for file in folder.iterdir():
            archive.write(file, f"translate/model/{file.name}")
    return path


def opus(folder: Path, *, ends: bool = False) -> Path:
    """A folder as the converter of OPUS-MT's models writes it: weights and two piece models side by side."""
    pieces = weights(folder, marks=(">>cmn_Hans<<", ">>cmn_Hant<<"), ends=ends)
    (folder / "source.spm").write_bytes(pieces)
    (folder / "target.spm").write_bytes(pieces)
    (folder / "LICENSE").write_text("Apache-2.0", encoding="utf-8")
    return folder
