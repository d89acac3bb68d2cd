"""The owner's own terms: how a word is to be said, what must never be said, and what stays as it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from seller_assistant.jobs import SILENT, Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.shop.values import Translated
from seller_assistant.shop.values_terms import TermsChanged
from seller_assistant.shop.words import REDONE, Words
from seller_assistant.shop.writing_out import text_out, whole_file
from seller_assistant.translating.exchange import tbx, term_files, term_sheets
from seller_assistant.translating.exchange.term_files import TermFile
from seller_assistant.translating.glossary import TERM_KINDS, OwnerTerm, TermKind
from seller_assistant.translating.terms_within import TermFinder
from seller_assistant.translating.unit import LOCALES, Unit

Same = tuple[str, ...]


class Terms(Words):
    """The verbs about terms. Each change is one step; approved texts are never touched."""

    def terms(self, query: str = "") -> list[OwnerTerm]:
        """The owner's terms, or those that say that in either language."""
        wanted = query.strip().casefold()
        found = self._store.terms()
        return [t for t in found if not wanted or wanted in f"{t.source}\n{t.target}\n{t.note}".casefold()]

    def terms_of(self, unit: Unit) -> list[OwnerTerm]:
        """The owner's terms that a text says, in either language, as far as they hold for its product."""
        product = self._store.product(unit.product_id)
        if product is None:
            return []
        brands = (product.brand,) if product.brand else ()
        return [
            term for term in self._store.terms()
            if term.locale in ("", unit.locale) and term.fits(product.category, brands)
            and TermFinder([term]).says(unit.source, unit.source_lang, unit.target)
        ]  # fmt: skip

    def add_term(
        self,
        source: str,
        target: str = "",
        kind: TermKind = "preferred",
        lang: str = "",
        category: str = "",
        brand: str = "",
        note: str = "",
        locale: str = "",
    ) -> TermsChanged:
        """Add a term, or change the one for the same word and the same products. Raises InputProblem for what is none.

        ``forbidden`` bans that Chinese; ``keep`` leaves the word as it is.
        """
        term = _tidy(OwnerTerm(source, target, kind, lang, locale, category, brand, note))
        _check(term)
        sentence = {
            "preferred": Phrase(QT_TRANSLATE_NOOP("shop", "Added the term “{term}”"), term=term.source),
            "keep": Phrase(QT_TRANSLATE_NOOP("shop", "“{term}” stays as it is"), term=term.source),
            "forbidden": Phrase(QT_TRANSLATE_NOOP("shop", "“{term}” is not to be said"), term=term.target),
        }[kind]
        return self._put([term], sentence, TermFile())

    def edit_term(self, term: OwnerTerm) -> TermsChanged:
        """Change a term, told by its id. Raises InputProblem when there is none, or it makes no sense."""
        before = next((t for t in self._store.terms() if t.id == term.id), None)
        if before is None:
            raise _unknown(term.id)
        term = replace(_tidy(term), updated="")
        _check(term)
        said = term.source or term.target
        sentence = Phrase(QT_TRANSLATE_NOOP("shop", "Changed the term “{term}”"), term=said)
        if replace(before, updated="") == term:
            return TermsChanged((before,), 1, 0, 0, 1)
        with self._store.step(sentence) as step:
            stored = step.put_terms([term])
        self._touch()
        return TermsChanged(tuple(stored), 1, 0, 1, 0, (), self.affected([before, *stored]), step.id)

    def remove_terms(self, ids: Iterable[int]) -> int | None:
        """Remove terms as one step; returns it. Raises InputProblem for an id that is none."""
        wanted = set(ids)
        there = {t.id for t in self._store.terms()}
        if wanted - there:
            raise _unknown(min(wanted - there))
        sentence = Phrase(
            QT_TRANSLATE_NOOP("shop", "Removed {n} terms"), one=QT_TRANSLATE_NOOP("shop", "Removed one term"),
            n=len(wanted),
        )  # fmt: skip
        with self._store.step(sentence) as step:
            step.remove_terms(sorted(wanted))
        self._touch()
        return step.id

    def import_terms(self, path: str | Path, *, progress: Progress = SILENT) -> TermsChanged:
        """Take the terms of a CSV, XLSX or TBX file over as one step; what was left out is told with its row.

        A term for the same word and the same products takes the place of the old one. Raises FileProblem.
        """
        path = Path(path)
        file = tbx.read(path) if _is_tbx(path) else term_sheets.read(path, progress)
        sentence = Phrase(
            QT_TRANSLATE_NOOP("shop", "Imported {n} terms from {file}"),
            one=QT_TRANSLATE_NOOP("shop", "Imported one term from {file}"),
            n=len(file.terms), file=path.name,
        )  # fmt: skip
        return self._put([_tidy(term) for _, term in file.terms], sentence, file)

    def export_terms(self, path: str | Path) -> int:
        """Write the terms as .csv, .xlsx or .tbx, by the name; returns how many. Raises InputProblem, ShopProblem."""
        out = Path(path)
        terms = self._store.terms()
        ending = out.suffix.lower()
        if ending == ".xlsx":
            return whole_file(out, lambda beside: term_sheets.write_sheet(beside, terms))
        if ending == ".csv":
            return text_out(out, lambda handle: term_sheets.write_csv(handle, terms), bom=True)
        if ending == ".tbx":
            return text_out(out, lambda handle: tbx.write(handle, terms))
        raise InputProblem(
            "glossary-format",
            Phrase(QT_TRANSLATE_NOOP("shop", "Terms are written as .csv, .xlsx or .tbx, not as “{ending}”."),
                   ending=ending or out.name),
            where=str(out), expected=".csv, .xlsx, .tbx", found=ending,
            next=Phrase(QT_TRANSLATE_NOOP("shop", "Give the file one of these endings.")),
        )  # fmt: skip

    # -- texts that say them ----------------------------------------------------------------------
    def affected(self, terms: Sequence[OwnerTerm], *, locale: str = "") -> int:
        """How many texts that a machine made say one of these words; `retranslate` makes them anew."""
        return sum(
            len(fields) for place in ([locale] if locale else LOCALES)
            for fields in self._saying(terms, place).values()
        )  # fmt: skip

    def retranslate(
        self,
        terms: Sequence[OwnerTerm],
        *,
        locale: str = "zh-CN",
        engine: str = "",
        send: bool = False,
        progress: Progress = SILENT,
    ) -> Translated:
        """Make the texts anew that a machine made and that say one of these words, as one step."""
        return self._redo(self._saying(terms, locale), locale, engine, send=send, progress=progress)

    def _saying(self, terms: Sequence[OwnerTerm], locale: str) -> dict[int, frozenset[str]]:
        """The fields, by product, of the machine's texts that say one of these words in either language."""
        finder = TermFinder([t for t in terms if t.locale in ("", locale)])
        found: dict[int, set[str]] = {}
        for unit in self._made_by_machine(locale) if finder else ():
            if finder.says(unit.source, unit.source_lang, unit.target):
                found.setdefault(unit.product_id, set()).add(unit.field)
        return {number: frozenset(fields) for number, fields in found.items()}

    def _made_by_machine(self, locale: str) -> Iterator[Unit]:
        for state in REDONE:
            yield from self._store.units_in_state(state, locale)

    # -- storing ----------------------------------------------------------------------------------
    def _put(self, items: Sequence[OwnerTerm], sentence: Phrase, file: TermFile) -> TermsChanged:
        known = {_same(t): t for t in self._store.terms()}
        wanted: dict[Same, OwnerTerm] = {}
        for item in items:
            wanted[_same(item)] = item  # the last of two that are for the same has the last word
        fresh = [item for key, item in wanted.items() if key not in known and not _is_said(item, known)]
        other = [
            (known[key], replace(item, id=known[key].id))
            for key, item in wanted.items()
            if key in known and _said(known[key]) != _said(item)
        ]
        merged = len(items) - len(fresh) - len(other)
        if not fresh and not other:
            there = tuple(known[key] for key in wanted if key in known)
            return TermsChanged(there, len(items), 0, 0, merged, tuple(file.skipped))
        with self._store.step(sentence) as step:
            stored = step.put_terms([*fresh, *(item for _, item in other)])
        self._touch()
        affected = self.affected([*stored, *(before for before, _ in other)])
        return TermsChanged(tuple(stored), len(items), len(fresh), len(other), merged, tuple(file.skipped), affected,
                            step.id)  # fmt: skip


def _is_tbx(path: Path) -> bool:
    return path.suffix.lower() in (".tbx", ".xml", ".martif")


def _same(term: OwnerTerm) -> Same:
    """Two terms with the same key are for the same word and the same products; of banned words each is its own."""
    banned = term.target if term.kind == "forbidden" else ""
    kind = "forbidden" if term.kind == "forbidden" else ""
    plain = (term.source, term.category, term.brand)
    return (kind, banned, term.lang, term.locale, *(" ".join(text.split()).casefold() for text in plain))


def _said(term: OwnerTerm) -> tuple[str, str, str]:
    """What a term says, beside what makes it that term."""
    return term.target, term.kind, term.note


def _is_said(term: OwnerTerm, known: Mapping[Same, OwnerTerm]) -> bool:
    """True when a wider term, for every language or every kind of Chinese, says the same already."""
    wider = [(lang, locale) for lang in {term.lang, ""} for locale in {term.locale, ""}]
    there = (known.get(_same(replace(term, lang=lang, locale=locale))) for lang, locale in wider)
    return any(t is not None and _said(t) == _said(term) for t in there)


def _tidy(term: OwnerTerm) -> OwnerTerm:
    """The term with single blanks, and without what its kind has no use for."""
    source, target, category, brand = (
        " ".join(text.split()) for text in (term.source, term.target, term.category, term.brand)
    )
    target = "" if term.kind == "keep" else target
    return replace(term, source=source, target=target, category=category, brand=brand, note=term.note.strip())


def _check(term: OwnerTerm) -> None:
    fault = term_files.fault(term)
    if term.kind not in TERM_KINDS or term.lang not in ("", "en", "fr") or term.locale not in ("", *LOCALES):
        raise InputProblem(
            "term-kind",
            Phrase(QT_TRANSLATE_NOOP("shop", "A term is preferred, forbidden or keep, from en or fr, into {locales}."),
                   locales=", ".join(LOCALES)),
            found=f"{term.kind} {term.lang} {term.locale}",
        )  # fmt: skip
    if fault is not None:
        raise InputProblem(
            "term-empty", fault, where=term.source or term.target,
            next=Phrase(QT_TRANSLATE_NOOP("shop", "Give the word and its Chinese; a word to keep needs none.")),
        )  # fmt: skip


def _unknown(number: int) -> InputProblem:
    return InputProblem(
        "term-unknown",
        Phrase(QT_TRANSLATE_NOOP("shop", "There is no term number {number}."), number=number),
        found=str(number),
        next=Phrase(QT_TRANSLATE_NOOP("shop", "List the terms and name one of them.")),
    )
