"""The way of a text into Chinese: memory, phrasebook, engine, units, punctuation, checks, state."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from seller_assistant.jobs import SILENT, Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import EngineProblem
from seller_assistant.translating.context import NOWHERE, Context
from seller_assistant.translating.engines.base import Engine
from seller_assistant.translating.engines.phrasebook import Phrasebook
from seller_assistant.translating.glossary import Glossary
from seller_assistant.translating.localising import metric
from seller_assistant.translating.matching import kept_words
from seller_assistant.translating.memory import Memory, NoMemory
from seller_assistant.translating.protecting import protect
from seller_assistant.translating.punctuating import punctuated
from seller_assistant.translating.quality import faults, left_words
from seller_assistant.translating.unit import Span, Translation, normalised

if TYPE_CHECKING:
    from opencc import OpenCC

_SCRIPTS = {"zh-TW": "s2twp", "zh-HK": "s2hk"}


@dataclass(frozen=True, slots=True)
class Request:
    """A text to translate: its language, the unit field it comes from, and the product around it."""

    text: str
    lang: str = "en"
    field: str = "title"
    context: Context = NOWHERE


@cache
def _converter(locale: str) -> OpenCC:
    import opencc

    return opencc.OpenCC(_SCRIPTS[locale])


def in_script(text: str, locale: str) -> str:
    """Simplified Chinese in the script of the locale; zh-CN is left as it is."""
    return _converter(locale).convert(text) if locale in _SCRIPTS and text else text


def reads(lang: str) -> bool:
    """Whether texts in that language can be translated; what is already Chinese is only set in its script."""
    return lang.lower().replace("_", "-").split("-")[0] in ("en", "fr", "zh", "")


def _language_problem(lang: str) -> EngineProblem:
    said = Phrase(QT_TRANSLATE_NOOP("translating", "Texts are translated from English or French, not from “{lang}”."),
                  lang=lang)  # fmt: skip
    then = QT_TRANSLATE_NOOP("translating", "If the text is English or French after all, give it that language.")
    return EngineProblem("engine-language", said, expected="en, fr", found=lang, next=Phrase(then))


class Translator:
    """Translates texts of one shop into one locale. ``problems`` holds what the engine said when it failed."""

    def __init__(
        self,
        glossary: Glossary,
        memory: Memory | None = None,
        engine: Engine | None = None,
        brands: Collection[str] = (),
        locale: str = "zh-CN",
    ) -> None:
        self.glossary = glossary
        self.memory: Memory = memory if memory is not None else NoMemory()
        self.engine = engine
        self.brands = tuple(brands)
        self.locale = locale
        self.problems: list[EngineProblem] = []
        self.characters_sent = 0
        self._phrasebook = Phrasebook(glossary, self.brands)

    def translate(self, requests: Sequence[Request], progress: Progress = SILENT) -> list[Translation]:
        """The translations in the order of the requests; what an engine could not do is "needs-engine"."""
        out: list[Translation | None] = [None] * len(requests)
        for index, done in self.stream(requests, progress):
            out[index] = done
        return [done for done in out if done is not None]

    def stream(self, requests: Sequence[Request], progress: Progress = SILENT) -> Iterator[tuple[int, Translation]]:
        """(index, translation) as each is finished: what the glossary does first, then engine batch by batch.

        A request may be answered once only; after an engine failure the rest comes as "needs-engine". `Cancelled`
        may be raised between two answers; those already given stand.
        """
        groups: dict[tuple[str, str, str, Context], list[int]] = {}
        for index, request in enumerate(requests):
            groups.setdefault((normalised(request.text), request.lang, request.field, request.context), []).append(
                index
            )
        waiting: dict[tuple[str, str], list[tuple[list[int], Request, Translation]]] = {}
        total = len(groups)
        self._refuse(requests)
        for number, indexes in enumerate(groups.values(), 1):
            request = requests[indexes[0]]
            done = self.one(request)
            if self.engine is not None and done.state == "needs-engine" and reads(request.lang):
                waiting.setdefault((normalised(request.text), request.lang), []).append((indexes, request, done))
            else:
                for index in indexes:
                    yield index, done
            progress.step(Phrase(QT_TRANSLATE_NOOP("translating", "Translating with the glossary")), number, total)
        if waiting and self.engine is not None:
            yield from self._by_engine(self.engine, waiting, progress)

    def _refuse(self, requests: Sequence[Request]) -> None:
        """Name each language that nothing here reads, once; its texts stay untranslated."""
        for lang in dict.fromkeys(request.lang for request in requests if not reads(request.lang)):
            if all(problem.found != lang for problem in self.problems):
                self.problems.append(_language_problem(lang))

    def needs_engine(self, requests: Sequence[Request]) -> tuple[int, int]:
        """(texts, characters) that an engine would get, each different text counted once."""
        texts = {normalised(r.text) for r in requests if reads(r.lang) and self.one(r).state == "needs-engine"}
        return len(texts), sum(map(len, texts))

    # -- one text ---------------------------------------------------------------------------------
    def one(self, request: Request) -> Translation:
        """The translation of one text by memory or phrasebook alone."""
        source = normalised_line(request.text)
        if not source:
            return Translation(source, "", "phrasebook", "kept")
        match = self.memory.find(source, request.lang, self.locale)
        if match is not None:
            return Translation(source, match.target, "memory", "review",
                               (Span(source, match.target, "engine"),))  # fmt: skip
        if not reads(request.lang) and any(c.isalpha() for c in source):
            return Translation(source, "", "phrasebook", "needs-engine")
        done = self._phrasebook.translate(source, request.lang, request.field, request.context)
        if request.field.startswith("description") and done.target:
            done = replace(done, target=punctuated(done.target))
        return self._forbidden(self._scripted(done))

    def _scripted(self, done: Translation) -> Translation:
        if self.locale not in _SCRIPTS or not done.target or done.state == "kept":
            return done
        spans = tuple(
            Span(s.source, in_script(s.target, self.locale) if s.kind != "kept" else s.target, s.kind)
            for s in done.spans
        )
        return replace(done, target=in_script(done.target, self.locale), spans=spans)

    def _forbidden(self, done: Translation) -> Translation:
        """A translation that says what the owner banned needs editing."""
        bad = [t.target for t in self.glossary.forbidden() if t.target and t.target in done.target]
        if bad and done.state == "machine":
            return replace(done, state="needs-editing", unknown=(*done.unknown, *bad))
        return done

    # -- by engine --------------------------------------------------------------------------------
    def _by_engine(
        self,
        engine: Engine,
        waiting: dict[tuple[str, str], list[tuple[list[int], Request, Translation]]],
        progress: Progress,
    ) -> Iterator[tuple[int, Translation]]:
        for lang in dict.fromkeys(key[1] for key in waiting):
            texts = [key[0] for key in waiting if key[1] == lang]
            answered: set[int] = set()
            try:
                for answer in engine.translate(texts, lang, progress):
                    answered.add(answer.index)
                    if answer.problem is None:
                        self.characters_sent += 0 if engine.offline else len(texts[answer.index])
                    else:
                        self.problems.append(answer.problem)
                    for indexes, request, left in waiting[(texts[answer.index], lang)]:
                        done = left if answer.problem is not None else self._finished(request, answer.text, engine.id)
                        for index in indexes:
                            yield index, done
            except EngineProblem as problem:
                self.problems.append(problem)
            for place, text in enumerate(texts):
                if place not in answered:
                    for indexes, _, left in waiting[(text, lang)]:
                        for index in indexes:
                            yield index, left

    def _finished(self, request: Request, raw: str, engine: str) -> Translation:
        """An engine's answer with its units, punctuation and script set right, and checked."""
        source = normalised_line(request.text)
        brands = (*self.brands, *request.context.brands, *self.glossary.kept)
        protected = protect(source, brands)
        target = punctuated(metric(" ".join(raw.split()), source, request.lang, request.context))
        wrong = faults(source, target, request.lang, protected, kept_words(), request.context)
        target = in_script(target, self.locale)
        unknown = left_words(wrong)
        spans = (Span(source, target, "engine"),)
        return self._forbidden(
            Translation(source, target, engine, "needs-editing" if wrong else "machine", spans, unknown)
        )


def normalised_line(text: str) -> str:
    """The text on one line with single blanks; its characters are kept (½ stays ½)."""
    return " ".join(text.split())
