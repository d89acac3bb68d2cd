"""Any language model behind the OpenAI chat completions API (/v1/chat/completions), on this computer or elsewhere.

Written against the API as of 2026, for Ollama, LM Studio, llama.cpp and hosts of larger models. Texts go as JSON with
ids and come back by id; what did not match is asked again in halves, at last one at a time.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, ClassVar

from seller_assistant.net import Reply
from seller_assistant.translating.engines.base import MISSING, Limits
from seller_assistant.translating.engines.judging import judged
from seller_assistant.translating.engines.refusing import Refused
from seller_assistant.translating.engines.service import Options, Service

_NAMES = {"en": "English", "fr": "French", "zh": "Simplified Chinese", "zh-Hant": "Traditional Chinese"}
_THOUGHT = re.compile(r"<think>.*?(?:</think>|\Z)", re.DOTALL)
_MOST_TERMS = 30
_ORDER = (
    "You translate texts of an online shop's product pages from {source} into {target}. "
    'You get a JSON object {{"texts": {{id: text}}}} and answer with one JSON object {{id: translation}} that has '
    "exactly the same ids, and nothing else. Keep brand names, model numbers, codes, web addresses, numbers and units "
    "as they are. Translate everything else; add nothing, leave nothing out."
)
# What switches thinking off and asks for JSON, where a server knows it; dropped where one complains.
_EXTRAS: dict[str, object] = {
    "response_format": {"type": "json_object"},
    "reasoning_effort": "none",
    "chat_template_kwargs": {"enable_thinking": False},
}


class OpenAICompatible(Service):
    """A language model at the owner's address: ``model`` names it, the key is optional."""

    id = "openai-compatible"
    name = "Language model"
    limits = Limits(texts=20, characters=3000, longest=1500, attempts=3, first_wait=2.0)
    back: ClassVar[tuple[str, ...]] = ("en", "fr")
    timeout = 180.0  # a small computer takes its time

    def __init__(self, options: Options | None = None) -> None:
        super().__init__(options)
        self._extras: dict[str, object] = dict(_EXTRAS)
        self._limit = "max_tokens"

    def _send(self, texts: Sequence[str], lang: str) -> Sequence[object]:
        document = self._completed(texts, lang)
        said = _said(_content(document))
        return [_fitting(text, said.get(str(i)), self.into) for i, text in enumerate(texts, 1)]

    def _completed(self, texts: Sequence[str], lang: str) -> Any:  # noqa: ANN401 - JSON
        headers = {"Authorization": f"Bearer {self.options.key}"} if self.options.key else {}
        for _ in range(3):
            try:
                return self._json("/chat/completions", self._body(texts, lang), headers, secret=bool(self.options.key))
            except Refused as refused:
                if refused.code != "bad-request" or not self._simplified(refused.detail):
                    raise
        raise Refused("bad-request")

    def _simplified(self, said: str) -> bool:
        """Leave out what the server did not like; False when nothing is left to leave out."""
        if "max_completion_tokens" in said and self._limit == "max_tokens":
            self._limit = "max_completion_tokens"
            return True
        had = bool(self._extras)
        self._extras = {}
        return had

    def _body(self, texts: Sequence[str], lang: str) -> Mapping[str, object]:
        order = _ORDER.format(source=_NAMES[lang], target=_NAMES[self.into])
        terms = self._terms(texts, lang)
        if terms:
            order += " Use these words: " + "; ".join(f"{source} = {target}" for source, target in terms) + "."
        asked = {str(i): text for i, text in enumerate(texts, 1)}
        room = sum(len(text) for text in texts) * (2 if self.into == "zh" else 4)
        return {
            "model": self.options.model,
            "messages": [
                {"role": "system", "content": order},
                {"role": "user", "content": json.dumps({"texts": asked}, ensure_ascii=False)},
            ],
            "stream": False,
            "temperature": 0,
            self._limit: 128 + 16 * len(texts) + room,
            **self._extras,
        }

    def _terms(self, texts: Sequence[str], lang: str) -> list[tuple[str, str]]:
        found = dict.fromkeys(pair for text in texts for pair in self.terms(text, lang))
        return list(found)[:_MOST_TERMS]

    def _refused(self, reply: Reply, document: object) -> Refused:
        refused = super()._refused(reply, document)
        if refused.code == "rate-limited" and "insufficient_quota" in reply.body.decode("utf-8", "replace"):
            return Refused("quota", detail=refused.detail)
        return Refused("bad-request", detail=refused.detail) if reply.status == 422 else refused


def _content(document: object) -> str:
    try:
        content = document["choices"][0]["message"]["content"]  # type: ignore[index]
    except (KeyError, IndexError, TypeError):
        raise Refused("bad-answer", detail="shape") from None
    return content if isinstance(content, str) else ""


def _said(content: str) -> dict[str, object]:
    """The translations in what a model wrote, by id; {} when there is no JSON to be found in it."""
    content = _THOUGHT.sub("", content)
    for start in (m.start() for m in re.finditer(r"[{\[]", content)):
        try:
            found, _ = json.JSONDecoder().raw_decode(content, start)
        except (ValueError, RecursionError):
            continue
        return dict(_pairs(found))
    return {}


def _pairs(found: object) -> Iterator[tuple[str, object]]:
    """(id, translation) of the shapes that models choose: an object by id, or a list of objects with an id."""
    if isinstance(found, dict):
        inner = next((found[k] for k in ("texts", "translations") if isinstance(found.get(k), dict | list)), None)
        if inner is not None:
            yield from _pairs(inner)
            return
        yield from ((str(key), value) for key, value in found.items())
    elif isinstance(found, list):
        for entry in found:
            if isinstance(entry, dict) and "id" in entry:
                said = [value for key, value in entry.items() if key != "id" and isinstance(value, str)]
                if said:
                    yield str(entry["id"]), said[-1]


def _fitting(text: str, answer: object, into: str) -> object:
    """The answer when it can be one; `MISSING` otherwise, so that the text is asked again among fewer."""
    try:
        return judged(text, answer, into)
    except Refused:
        return MISSING
