"""The way of a text into Chinese: memory, terms and phrasebook, near memory, engine, punctuation, checks, state.

An approved translation of exactly that text stands in front of everything; one of a text that is nearly the same
stands behind what the glossary can do completely, and in front of an engine.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from seller_assistant.jobs import SILENT, Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import EngineProblem
from seller_assistant.translating import rescuing
from seller_assistant.translating.context import NOWHERE, Context
from seller_assistant.translating.engines.base import Engine
from seller_assistant.translating.engines.phrasebook import Phrasebook
from seller_assistant.translating.glossary import Glossary
from seller_assistant.translating.itemising import itemised
from seller_assistant.translating.localising import metric
from seller_assistant.translating.matching import kept_words
from seller_assistant.translating.memory import FILLS, Asked, Match, Memory, NoMemory, penalised
from seller_assistant.translating.nearness import Refit, refitted
from seller_assistant.translating.owner_words import owner_words
from seller_assistant.translating.piecing import Piecework, Sentence, together
from seller_assistant.translating.protecting import protect
from seller_assistant.translating.punctuating import punctuated
from seller_assistant.translating.quality import faults, left_words
from seller_assistant.translating.sentences import sentences
from seller_assistant.translating.traditional import in_script, traditional
from seller_assistant.translating.unit import Span, Translation, kind_of, normalised

_LONGEST_CLAIM = 6  # words of a sentence that the phrasebook puts together
MANY = 32  # texts for an engine that are announced to it together
MOST_ASKED = 20_000  # near texts that are kept while a run goes on
Groups = dict[tuple[str, str, str, Context], list[int]]  # by all that decides a translation: the places that want it
# by text and language: the lines that it is a sentence of, its place in each, and what was asked
Waiting = dict[tuple[str, str], list[tuple[Piecework, int, "Request"]]]


@dataclass(frozen=True, slots=True)
class Request:
    """A text to translate: its language, the unit field it comes from, and the product around it.

    ``held`` keeps it from an engine that failed at it too often.
    """

    text: str
    lang: str = "en"
    field: str = "title"
    context: Context = NOWHERE
    held: bool = False

    @property
    def asked(self) -> Asked:
        """What a memory is asked about it."""
        return Asked(normalised_line(self.text), self.lang, kind_of(self.field), self.context.category)


def reads(lang: str) -> bool:
    """Whether texts in that language can be translated; what is already Chinese is only set in its script."""
    return lang.lower().replace("_", "-").split("-")[0] in ("en", "fr", "zh", "")


def _language_problem(lang: str) -> EngineProblem:
    said = Phrase(QT_TRANSLATE_NOOP("translating", "Texts are translated from English or French, not from “{lang}”."),
                  lang=lang)  # fmt: skip
    then = QT_TRANSLATE_NOOP("translating", "If the text is English or French after all, give it that language.")
    return EngineProblem("engine-language", said, expected="en, fr", found=lang, next=Phrase(then))


def asks_engine(request: Request, done: Translation) -> bool:
    """Whether an engine, where there is one, gets a text after the phrasebook was at it.

    A sentence always; a title or a line of a description that was left with unknown words of small letters, which are
    no names.
    """
    if request.held or not reads(request.lang):
        return False
    if done.state == "needs-engine":
        return True
    spoken = request.field == "title" or request.field.startswith("description")
    return done.state == "needs-editing" and spoken and any(word[:1].islower() for word in done.unknown)


class Translator:
    """Translates texts of one shop into one locale. ``problems`` holds what the engine said when it failed.

    ``failed`` has for the latest run the texts that the engine failed at, by index; ``used`` the ids of the
    remembered translations that filled a text.
    """

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
        self.failed: dict[int, EngineProblem] = {}
        self.used: set[int] = set()
        self._books: dict[tuple[str, tuple[str, ...]], Phrasebook] = {}
        self._banned = [t for t in glossary.forbidden() if t.target]
        self._asked: dict[Asked, list[Match]] = {}
        self._items: dict[tuple[str, str, str, tuple[str, ...]], Translation | None] = {}  # of lists, what is known
        self._cut: dict[Request, list[Sentence]] = {}  # of the latest texts, for those that ask for them next
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
        groups: Groups = {}
        for index, request in enumerate(requests):
            groups.setdefault((normalised(request.text), request.lang, request.field, request.context), []).append(
                index
            )
        self.failed = {}
        self._refuse(requests)
        try:
            yield from self._in_groups(requests, groups, progress)
        finally:
            if self.engine is not None:
                self.engine.forget()

    def _in_groups(
        self, requests: Sequence[Request], groups: Groups, progress: Progress
    ) -> Iterator[tuple[int, Translation]]:
        waiting: Waiting = {}
        coming: dict[str, list[str]] = {}  # by language, for the engine to begin with
        total = len(groups)
        matches = self.memory.find_each([requests[indexes[0]].asked for indexes in groups.values()], self.locale)
        for number, (indexes, match) in enumerate(zip(groups.values(), matches, strict=True), 1):
            request = requests[indexes[0]]
            done = self._one(request, match)
            if self.engine is not None and asks_engine(request, done):
                work = Piecework(indexes, done, self._sentences(request, done))
                for place in work.awaited:
                    key = normalised(work.sentences[place].text), request.lang
                    if key not in waiting:
                        waiting[key] = []
                        coming.setdefault(request.lang, []).append(key[0])
                    waiting[key].append((work, place, request))
                if len(coming.get(request.lang, ())) >= MANY:
                    self.engine.expect(coming.pop(request.lang), request.lang)
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
        matches = self.memory.find_each([r.asked for r in requests], self.locale)
        texts = {
            text
            for request, match in zip(requests, matches, strict=True)
            for text in self.for_engine(request, self._one(request, match))
        }
        return len(texts), sum(map(len, texts))

    def for_engine(self, request: Request, done: Translation) -> list[str]:
        """What an engine would get of a text that memory and phrasebook left so: the sentences that nobody knows."""
        if not asks_engine(request, done):
            return []
        return [normalised(one.text) for one in self._sentences(request, done) if one.done is None]

    # -- one text ---------------------------------------------------------------------------------
    def one(self, request: Request) -> Translation:
        """The translation of one text by memory or phrasebook alone."""
        return self._one(request, self.memory.find_each([request.asked], self.locale)[0])

    def _one(self, request: Request, match: Match | None) -> Translation:
        source = normalised_line(request.text)
        if not source:
            return Translation(source, "", "phrasebook", "kept")
        if match is not None and match.fills:
            self.used.add(match.id)
            spans = (Span(source, match.target, "engine"),)
            return self._forbidden(Translation(source, match.target, "memory", "review", spans), request.context)
        if not reads(request.lang) and any(c.isalpha() for c in source):
            return Translation(source, "", "phrasebook", "needs-engine")
        book = self._book(request.context)
        done = book.translate(source, request.lang, request.field, request.context)
        if request.field.startswith("description") and done.target:
            done = replace(done, target=punctuated(done.target))
        done = self._forbidden(traditional(done, request.lang, self.locale, book.glossary), request.context)
        if done.state == "needs-engine":
            return self._all_known(request, done) or self._nearly(request) or done
        if done.state == "needs-editing":
            return self._nearly(request) or done
        return done

    # -- one sentence after the other ---------------------------------------------------------------
    def _sentences(self, request: Request, done: Translation) -> list[Sentence]:
        """The sentences of a line that nothing here can do as a whole, with what is known of each; else the text."""
        if done.state != "needs-engine" or not request.field.startswith("description"):
            return [Sentence(request.text)]
        found = self._cut.get(request)
        if found is None:
            cut = self._cut_up(normalised_line(request.text), request.lang)
            found = self._looked_up(request, cut) if len(cut) > 1 else [Sentence(request.text)]
            self._cut = {request: found}
        return found

    def _cut_up(self, line: str, lang: str) -> list[tuple[str, str | None]]:
        """The sentences of a line, and the items of its lists with the mark behind each for engines that take them."""
        cut: list[tuple[str, str | None]] = []
        for sentence in sentences(line):
            items = itemised(sentence) if self.engine is not None and self.engine.takes_items else []
            cut += items or [(sentence, None)]
        return cut

    def _looked_up(self, request: Request, cut: Sequence[tuple[str, str | None]]) -> list[Sentence]:
        """The parts of a line with what memory and phrasebook know of each; one of a list comes again and again."""
        there = request.lang, request.context.category, request.context.brands
        texts = [text for text in dict.fromkeys(text for text, _ in cut) if (text, *there) not in self._items]
        new = [replace(request, text=text) for text in texts]
        matches = self.memory.find_each([part.asked for part in new], self.locale)
        known = {part.text: self._known(part, match) for part, match in zip(new, matches, strict=True)}
        found = [Sentence(t, known[t] if t in known else self._items[t, *there], mark) for t, mark in cut]
        if len(self._items) >= MOST_ASKED:
            self._items.clear()
        self._items.update(((one.text, *there), one.done) for one in found if one.mark is not None)
        return found

    def _known(self, request: Request, match: Match | None) -> Translation | None:
        """The translation of one sentence where memory or phrasebook have all of it."""
        done = self._one(request, match)
        if not done.target or done.unknown or done.state not in ("machine", "review", "kept"):
            return None
        if done.engine == "phrasebook" and len(done.spans) > 1 and len(request.text.split()) > _LONGEST_CLAIM:
            return None  # words put one behind the other: an engine says a whole sentence better
        return done

    def _all_known(self, request: Request, left: Translation) -> Translation | None:
        """The translation of a line each of whose sentences is known; None where one is not, or it is one sentence."""
        done = together(left.source, self._sentences(request, left))
        return None if done is None else self._forbidden(done, request.context)

    def _nearly(self, request: Request) -> Translation | None:
        """The translation of a text that is nearly the same, its numbers put right, to be looked at."""
        best: tuple[int, int, Refit] | None = None
        for match in self._near(request.asked):
            if match.approved:
                refit = refitted(match.source, match.target, request.asked.source, request.lang, request.context)
                score = penalised(match, request.asked) - refit.penalty
                if score >= FILLS and (best is None or score > best[0]):
                    best = (score, match.id, refit)
        if best is None:
            return None
        self.used.add(best[1])
        done = Translation(request.asked.source, best[2].target, "memory", "review", best[2].spans)
        return self._forbidden(done, request.context)

    def _near(self, asked: Asked) -> list[Match]:
        """The remembered texts near that one, asked for once: options and attributes come again and again."""
        if asked not in self._asked:
            if len(self._asked) >= MOST_ASKED:
                self._asked.clear()
            self._asked[asked] = self.memory.near(asked, self.locale, least=FILLS)
        return self._asked[asked]

    def _book(self, context: Context) -> Phrasebook:
        """The phrasebook with those of the owner's terms that hold for the product around a text."""
        if not self.glossary.scoped:
            return self._phrasebook
        key = (context.category, context.brands)
        if key not in self._books:
            self._books[key] = Phrasebook(self.glossary.within(*key), self.brands)
        return self._books[key]

    def _forbidden(self, done: Translation, context: Context) -> Translation:
        """A translation that says what the owner banned needs editing."""
        if done.state not in ("machine", "review"):
            return done
        there = [t for t in self._banned if t.target in done.target]
        banned = [t for t in there if t.fits(context.category, context.brands)]
        if not banned:
            return done
        said = done.target
        for term in self._book(context).glossary.owner:
            if term.kind == "preferred" and any(t.target in term.target for t in banned):
                said = said.replace(term.target, " ")  # a banned word may be a part of the wanted one
        bad = [t.target for t in banned if t.target in said]
        if bad:
            return replace(done, state="needs-editing", unknown=(*done.unknown, *bad))
        return done

    # -- by engine --------------------------------------------------------------------------------
    def _by_engine(
        self,
        engine: Engine,
        waiting: Waiting,
        progress: Progress,
    ) -> Iterator[tuple[int, Translation]]:
        engine.terms = owner_words(self.glossary)
        for lang in dict.fromkeys(key[1] for key in waiting):
            texts = [key[0] for key in waiting if key[1] == lang]
            wanted = [self._wanted(text, waiting[(text, lang)][0][2]) for text in texts]
            given: set[int] = set()  # by the first of their indexes: the texts that are out
            sent = engine.characters
            try:
                for answer in rescuing.translated(engine, wanted, progress):
                    for work, place, request in waiting[(texts[answer.index], lang)]:
                        work.answer(place, answer.text, answer.problem)
                        if work.problem is not None and work.problem not in self.problems:
                            self.problems.append(work.problem)
                        if not work.is_answered:
                            continue
                        if work.problem is not None:
                            self.failed.update(dict.fromkeys(work.indexes, work.problem))
                        given.add(work.indexes[0])
                        done = work.left if work.problem is not None else self._better(request, work, engine)
                        for index in work.indexes:
                            yield index, done
            except EngineProblem as problem:
                self.problems.append(problem)
            finally:
                self.characters_sent += 0 if engine.offline else engine.characters - sent
            for work in (work for text in texts for work, _, _ in waiting[(text, lang)]):
                if work.indexes[0] not in given:
                    given.add(work.indexes[0])
                    for index in work.indexes:
                        yield index, work.left

    def _kept(self, source: str, context: Context) -> tuple[str, ...]:
        """The names that stay in a sentence: brands of shop and product, what the owner keeps, what looks like one."""
        return (*self.brands, *context.brands, *self._book(context).glossary.kept, *rescuing.brandlike(source))

    def _wanted(self, text: str, request: Request) -> rescuing.Wanted:
        return rescuing.Wanted(text, request.lang, self._kept(text, request.context), request.context)

    def _better(self, request: Request, work: Piecework, engine: Engine) -> Translation:
        """An engine's answer; the phrasebook's own where it had one that lacks words and the answer is faulty too."""
        done = self._finished(request, work, engine.id)
        return work.left if work.left.target and done.state == "needs-editing" else done

    def _finished(self, request: Request, work: Piecework, engine: str) -> Translation:
        """What an engine answered, with its units, punctuation and script set right, and checked as a whole."""
        source = normalised_line(request.text)
        protected = protect(source, self._kept(source, request.context))
        for place, raw in work.answers.items():
            said = metric(" ".join(raw.split()), work.sentences[place].text, request.lang, request.context)
            work.answers[place] = punctuated(said)
        target, spans = work.joined()
        target = punctuated(target)
        wrong = faults(source, target, request.lang, protected, kept_words(), request.context)
        target = in_script(target, self.locale)
        unknown = left_words(wrong)
        if len(spans) == 1:
            spans = (Span(source, target, "engine"),)
        return self._forbidden(
            Translation(source, target, engine, "needs-editing" if wrong else "machine", spans, unknown),
            request.context,
        )


def normalised_line(text: str) -> str:
    """The text on one line with single blanks; its characters are kept (½ stays ½)."""
    return " ".join(text.split())
