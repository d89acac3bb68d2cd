"""Sentences translated on this computer: CTranslate2 and SentencePiece on an installed model.

Pieces go in without ``</s>`` (the model's configuration adds it); batches are large, because one sentence a
call is six to ten times slower. French goes through English where only fr-en and en-zh are installed.
"""

from __future__ import annotations

import json
import os
import re
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from seller_assistant.translating.engines.base import Engine, Limits
from seller_assistant.translating.engines.installed import Model, models
from seller_assistant.translating.engines.refusing import Refused

if TYPE_CHECKING:
    import ctranslate2

MAX_PIECES = 200  # what such models were trained on; a longer text is cut at a sentence's end first
_SENTENCE = re.compile(r"(?<=[.!?;])\s+(?=[A-ZÀ-Ý0-9\"'(«])")
_UNKNOWN = re.compile(r"\s*(?:⁇|<unk>)\s*")


class _Loaded:
    """One model in memory."""

    def __init__(self, model: Model) -> None:
        import ctranslate2
        import sentencepiece

        self.pieces: Any = sentencepiece.SentencePieceProcessor(model_file=str(model.folder / "sentencepiece.model"))
        threads = max(1, min(4, os.cpu_count() or 1))
        self.translator: ctranslate2.Translator = ctranslate2.Translator(
            str(model.folder / "model"), device="cpu", compute_type="int8", inter_threads=threads, intra_threads=1
        )
        self.prefix = _prefix(model.folder)

    def translate(self, texts: Sequence[str]) -> list[str]:
        """The texts translated in one go, sentence by sentence where one is too long."""
        cut = [self._cut(text) for text in texts]
        flat = [piece for pieces in cut for piece in pieces]
        longest = max((len(tokens) for tokens in flat), default=1)
        prefix = [[self.prefix]] * len(flat) if self.prefix else None
        results = self.translator.translate_batch(
            flat,
            target_prefix=prefix,
            batch_type="tokens",
            max_batch_size=1024,
            beam_size=2,
            length_penalty=0.2,
            max_decoding_length=max(16, int(1.6 * longest) + 10),
            repetition_penalty=1.1,
            replace_unknowns=True,
        )
        said = iter(self._said(result.hypotheses[0]) for result in results)
        return ["".join(next(said) for _ in pieces) for pieces in cut]

    def _cut(self, text: str) -> list[list[str]]:
        tokens = self.pieces.encode(text, out_type=str)
        if len(tokens) <= MAX_PIECES:
            return [tokens]
        out = []
        for sentence in _SENTENCE.split(text):
            part = self.pieces.encode(sentence, out_type=str)
            out += [part[i : i + MAX_PIECES] for i in range(0, len(part), MAX_PIECES)]
        return out

    def _said(self, tokens: list[str]) -> str:
        if self.prefix and tokens and tokens[0] == self.prefix:
            tokens = tokens[1:]
        text: str = self.pieces.decode_pieces(tokens)
        return " ".join(_UNKNOWN.sub(" ", text.replace("\u2581", " ")).split())


def _prefix(folder: Path) -> str:
    try:
        return str(json.loads((folder / "metadata.json").read_text(encoding="utf-8")).get("target_prefix", "") or "")
    except (OSError, ValueError):
        return ""


class Offline(Engine):
    """The installed models as one engine; nothing leaves the computer."""

    id = "offline"
    name = "Offline model"
    offline = True
    limits = Limits(texts=256, characters=40_000, longest=20_000, attempts=1, give_up_after=1_000_000)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._loaded: dict[str, _Loaded] = {}
        self._lock = threading.Lock()

    @property
    def ready(self) -> bool:
        """True when texts can be translated from English at least."""
        return any(model.pair == "en-zh" for model in models(self._folder))

    def route(self, lang: str) -> tuple[str, ...]:
        """The pairs a text goes through: ("en-zh",), ("fr-zh",) or ("fr-en", "en-zh"); () when there is no way."""
        pairs = {model.pair for model in models(self._folder)}
        for way in ((f"{lang}-zh",), (f"{lang}-en", "en-zh")):
            if pairs.issuperset(way):
                return way
        return ()

    def free(self) -> None:
        """Let the models go from memory."""
        with self._lock:
            self._loaded.clear()

    def _send(self, texts: Sequence[str], lang: str) -> Sequence[object]:
        way = self.route(lang)
        if not way:
            raise Refused("not-installed", detail=f"{lang}-zh")
        said = list(texts)
        for pair in way:
            said = self._model(pair).translate(said)
        return said

    def _model(self, pair: str) -> _Loaded:
        with self._lock:
            if pair not in self._loaded:
                model = next(model for model in models(self._folder) if model.pair == pair)
                try:
                    self._loaded[pair] = _Loaded(model)
                except (RuntimeError, OSError, ValueError) as error:
                    raise Refused("not-installed", detail=f"{pair}: {error}"[:200]) from None
            return self._loaded[pair]
