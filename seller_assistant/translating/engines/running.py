"""One installed model in memory: text into pieces, pieces through CTranslate2, pieces into text."""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import ctranslate2

MAX_PIECES = 200  # what such models were trained on; a longer text is cut at a sentence's end first
TICK = 0.005  # seconds between two looks at whether the owner cancelled
TOKENS = 2048  # in one of CTranslate2's own batches
FEWEST = 128  # in a batch of a few texts that are shared out, so that every core has some of them
_SENTENCE = re.compile(r"(?<=[.!?;])\s+(?=[A-ZÀ-Ý0-9\"'(«])|(?<=[。！？；])(?=\S)")
_UNKNOWN = re.compile(r"\s*(?:⁇|<unk>)\s*")
_SIMPLIFIED = (">>cmn_Hans<<", ">>cmn<<", ">>zho<<")  # the target of a model for several languages (OPUS-MT)

Tokens = list[str]


@dataclass(frozen=True, slots=True)
class Begun:
    """Texts that a model works on in the background: how many pieces each was cut into, and their results to come."""

    texts: tuple[str, ...]
    pieces: tuple[int, ...]
    waiting: list[Any]
    said: Callable[[list[Tokens]], list[str]]

    @property
    def size(self) -> int:
        """How many characters it is."""
        return sum(map(len, self.texts))

    @property
    def is_done(self) -> bool:
        """True when nothing of it has to be waited for."""
        return all(one.done() for one in self.waiting)

    def finished(self, tick: Callable[[], None] = lambda: None) -> list[str]:
        """What became of each text; ``tick`` is called meanwhile, and what it raises ends the waiting."""
        for one in self.waiting:
            while not one.done():
                tick()
                time.sleep(TICK)
        said = iter(self.said([one.result().hypotheses[0] for one in self.waiting]))
        return ["".join(next(said) for _ in range(pieces)) for pieces in self.pieces]


class Running:
    """A model that translates. Raises RuntimeError, OSError or ValueError when its files cannot be loaded."""

    def __init__(self, folder: Path, target: str = "zh") -> None:
        import ctranslate2
        import sentencepiece

        marian = (folder / "source.spm").is_file()
        source = folder / ("source.spm" if marian else "sentencepiece.model")
        said = folder / "target.spm" if marian else source
        self.pieces: Any = sentencepiece.SentencePieceProcessor(model_file=str(source))
        self.words: Any = sentencepiece.SentencePieceProcessor(model_file=str(said)) if marian else self.pieces
        self.threads = max(1, min(4, os.cpu_count() or 1))
        # no bound of its own for what waits in it: `Ahead` has one, and handing over texts must not hold Python up
        self.translator: ctranslate2.Translator = ctranslate2.Translator(
            str(folder / "model"), device="cpu", compute_type="int8", inter_threads=self.threads, intra_threads=1,
            max_queued_batches=-1,
        )  # fmt: skip
        self.prefix = str(_document(folder / "metadata.json").get("target_prefix", "") or "")
        # Marian's models end a text with </s>; where CTranslate2 does not add it, we do
        ends = marian and not _document(folder / "model" / "config.json").get("add_source_eos")
        self.after = ["</s>"] if ends else []
        self.before = _language(folder, source=marian and target == "zh")

    def tokens(self, text: str) -> list[Tokens]:
        """The pieces of the text, of its sentences where it is too long."""
        tokens: Tokens = self.pieces.encode(text, out_type=str)
        if len(tokens) <= MAX_PIECES:
            return [[*self.before, *tokens, *self.after]]
        out = []
        for sentence in _SENTENCE.split(text):
            part = self.pieces.encode(sentence, out_type=str)
            out += [part[i : i + MAX_PIECES] for i in range(0, len(part), MAX_PIECES)]
        return [[*self.before, *part, *self.after] for part in out]

    def translate(self, texts: Sequence[str], tick: Callable[[], None] = lambda: None) -> list[str]:
        """The texts translated in one go, sentence by sentence where one is too long."""
        return self.begin(texts).finished(tick)

    def begin(self, texts: Sequence[str]) -> Begun:
        """The work on these texts, begun in the background."""
        cut = [self.tokens(text) for text in texts]
        flat = [piece for pieces in cut for piece in pieces]
        longest = max((len(tokens) for tokens in flat), default=1)
        waiting = self.translator.translate_batch(
            flat,
            asynchronous=True,
            target_prefix=[[self.prefix]] * len(flat) if self.prefix else None,
            batch_type="tokens",
            max_batch_size=min(TOKENS, max(FEWEST, -(-sum(map(len, flat)) // self.threads))),
            beam_size=2,
            length_penalty=0.2,
            max_decoding_length=max(16, int(1.6 * longest) + 10),
            repetition_penalty=1.1,
            replace_unknowns=True,
        )
        return Begun(tuple(texts), tuple(map(len, cut)), waiting, self._said)

    def _said(self, hypotheses: list[Tokens]) -> list[str]:
        if self.prefix:
            hypotheses = [h[1:] if h[:1] == [self.prefix] else h for h in hypotheses]
        texts: list[str] = self.words.decode_pieces(hypotheses)
        return [" ".join(_UNKNOWN.sub(" ", text.replace("\u2581", " ")).split()) for text in texts]


def _document(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _language(folder: Path, *, source: bool) -> Tokens:
    """The word that tells a model of several target languages to write Simplified Chinese; [] for any other."""
    if not source:
        return []
    for name in ("shared_vocabulary", "source_vocabulary"):
        for path in (folder / "model" / f"{name}.json", folder / "model" / f"{name}.txt"):
            if path.is_file():
                text = (
                    path.read_text(encoding="utf-8", errors="replace").replace("\\u003e", ">").replace("\\u003c", "<")
                )
                return next(([code] for code in _SIMPLIFIED if code in text), [])
    return []
