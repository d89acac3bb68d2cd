"""The phrasebook: titles, options, attributes and short phrases into Chinese from the glossary alone.

It invents nothing: a word it does not know stays in Latin letters and is listed; a sentence is left to an engine.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from seller_assistant import resources
from seller_assistant.translating.affixing import attaches
from seller_assistant.translating.arranging import Part, arranged, joined
from seller_assistant.translating.choosing import choose, wanted
from seller_assistant.translating.claims import claim
from seller_assistant.translating.context import NOWHERE, Context
from seller_assistant.translating.folding import term_keys
from seller_assistant.translating.french_order import ranked
from seller_assistant.translating.french_shelves import prepared
from seller_assistant.translating.glossary import Glossary, Term
from seller_assistant.translating.linking import fronted, lettered, numbered, plugged, slashed
from seller_assistant.translating.localising import localise
from seller_assistant.translating.marking import DROPPED, marked, quoted_marks
from seller_assistant.translating.matching import Item, items, kept_words
from seller_assistant.translating.naming import names
from seller_assistant.translating.numbers import ungrouped
from seller_assistant.translating.protecting import Protected, abbreviations, initials, protect
from seller_assistant.translating.sharing import with_heads
from seller_assistant.translating.sizing import letters
from seller_assistant.translating.unit import Span, SpanKind, State, Translation

ID = "phrasebook"
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_LETTER = re.compile(r"[^\W\d_]")
_ENDS = re.compile(r"(?<=[.!?;])(?<!\b(?:Pc|pc|No|no|oz|in|ft|lb|St|Dr)\.)\s+(?=[^\W\d_])")
_LISTED = re.compile(r"\w, ?\w[^,]*,? ?(?:&|\band\b|\bet\b)")
_AND = re.compile(r"&|\+|,|\b(?:and|et)\b", re.IGNORECASE)
_SHELVES = re.compile(r"\s*(>|»|›|(?<!\b[A-Z])/{1,2}|/(?![A-Z]\b)|\|)\s*")  # no shelf ends inside "I/O"
_LETTER_FIRST = re.compile(r"[A-Za-z]-")
_MONEY = re.compile(r"[$€£¥]")
_COMMA = re.compile(r"(?<=\d),(?=\d{1,2}(?!\d))")  # French decimals: 2,4
_TITLE_BREAKS = frozenset(",;|:–—•·")
_LATIN_BRACKETS = re.compile(r"（([ -~]+)）")  # 澳元(AUD): short names on lists keep theirs, half as wide


@dataclass(slots=True)
class _Stretch:
    mark: str  # what stands before it
    items: list[Item]


@cache
def _speech(lang: str) -> frozenset[str]:
    """Words of running text that no product name has: pronouns and verbs."""
    text = (resources.resources() / "phrasebook" / "speech.tsv").read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines()[1:] for code, word in [line.split("\t")] if code == lang)


def is_sentence(text: str, lang: str, field: str = "description") -> bool:
    """True for running text: pronouns and verbs, or many words and a full stop. Titles are taken for titles longer."""
    low = [
        w if w in ("US", "IT") else w.lower().replace("’", "'")
        for w in re.findall(r"(?:[cnsCNS]|qu)['’]|[^\W\d_]+(?:['’][^\W\d_]+)?", text)
    ]
    if len(low) < 3 or (wanted(field) == "attribute" and len(low) < 7 and not text.endswith((".", "!", "?"))):
        return False  # the name of a property: "Trash can features"
    speech = _speech("fr" if lang == "fr" else "en")
    hits = sum(word in speech or ("'" in word and word.split("'")[1] in ("re", "ll", "ve", "m")) for word in low)
    if field.startswith(("option", "attribute")) and low[0] == "convient":
        hits -= 1  # "convient au type de porte" names a property
    ended = text.rstrip().endswith((".", "!", "?", "…"))
    if field == "title":
        return hits >= 3 or (hits >= 2 and len(low) <= 8) or (hits >= 1 and ended)
    return hits >= 2 or (hits >= 1 and (ended or len(low) > 5)) or (ended and len(low) > 8) or len(low) > 30


class Phrasebook:
    """Translates short texts of one catalogue; safe to share between threads."""

    def __init__(self, glossary: Glossary, brands: Sequence[str] = ()) -> None:
        self.glossary = glossary
        self.brands = tuple(brands)
        self._low_brands = frozenset(brand.lower() for brand in self.brands)

    def translate(self, text: str, lang: str = "en", field: str = "title", context: Context = NOWHERE) -> Translation:
        """The Chinese of a text, complete ("machine"), with words left ("needs-editing"), or "needs-engine"."""
        source = " ".join(text.split()).replace("\u2011", "-")
        lang = lang if lang in ("en", "fr") else "en"
        if lang == "fr":
            source = ungrouped(source)
        if not _LETTER.search(source):
            return self._numbers(source, lang, context)
        if _HAN.search(source) and not re.search(r"[A-Za-zÀ-ÿ]{2}", source):
            return Translation(source, source, ID, "kept", (Span(source, source, "kept"),))
        if context.sizes is not None and field.startswith(("option", "attribute")):
            size = letters(source, lang, context)
            if size:
                return Translation(source, size, ID, "machine", (Span(source, size, "size"),))
        if field == "category":
            return self._category(source, lang, context)
        whole = self._whole(source, lang, field, context) or self._claim(source, lang, field, context)
        if whole is not None:
            return whole
        if field.startswith(("description", "attribute")) or (_ENDS.search(source) and self._all_phrases(source, lang)):
            done = self._sentences(source, lang, field, context)
            if done is not None:
                return done
            if field.startswith("description") and len(_ENDS.split(source)) > 1:
                return Translation(source, "", ID, "needs-engine")
        if is_sentence(source, lang, field):
            return Translation(source, "", ID, "needs-engine")
        done = self._phrase(source, lang, field, context)
        if done.unknown and lang == "fr" and field.startswith(("option", "attribute")):
            borrowed = self._whole(source, "en", field, context) or self._phrase(source, "en", field, context)
            return done if borrowed.unknown else borrowed  # French lists say "Smart TV" and "Prog Rock" too
        return done

    # -- whole texts ------------------------------------------------------------------------------
    def _numbers(self, source: str, lang: str, context: Context) -> Translation:
        pieces = localise(source, lang, context)
        said, at, spans = "", 0, []
        for piece in pieces:
            gap = source[at : piece.start]
            said += gap + piece.target
            if gap.strip():
                spans.append(Span(gap.strip(), gap.strip(), "kept"))
            spans.append(Span(source[piece.start : piece.end], piece.target, piece.kind))
            at = piece.end
        said += source[at:]
        if source[at:].strip():
            spans.append(Span(source[at:].strip(), source[at:].strip(), "kept"))
        if lang == "fr" and not pieces and not _MONEY.search(source):
            said = _COMMA.sub(".", said)
        changed = (any(p.role != "number" for p in pieces) and _HAN.search(said)) or (
            lang == "fr" and said == _COMMA.sub(".", source) != source
        )
        if not changed:
            return Translation(source, source, ID, "kept", (Span(source, source, "kept"),) if source else ())
        return Translation(source, said, ID, "machine", tuple(spans))

    def _whole(self, source: str, lang: str, field: str, context: Context) -> Translation | None:
        """A text that is one term, one claim or one kept word."""
        bare = source.strip(" .!")
        kept = bare in kept_words() or source in kept_words() or bare in self.glossary.kept
        if kept or bare.lower() in self._low_brands or bare.lower() in map(str.lower, context.brands):
            return Translation(source, source, ID, "kept", (Span(source, source, "kept"),))
        if not bare or (len(bare) > 60 and sum(map(str.isalpha, bare)) > 60):
            return None
        senses = self.glossary.find(term_keys(bare, lang), lang)
        if not senses or (
            any(c.isdigit() for c in bare) and localise(bare, lang, context)[:1] and senses[0].kind == "pack"
        ):
            return None
        item = Item(0, len(bare), bare, "term", senses=_same_numbers(bare, senses))
        if not item.senses:
            return None
        choose([item], field, context, lang, self.glossary)
        target = item.target + ("。" if source.endswith(".") and item.sort == "phrase" else "")
        return Translation(source, target, ID, "machine", (Span(source, target, "term"),))

    def _claim(self, source: str, lang: str, field: str, context: Context) -> Translation | None:
        """A line that is one of the claims with a gap, its gaps filled with what is wholly known."""

        def said(words: str) -> Translation | None:
            done = self.translate(words, lang, field, replace(context, title=f"{context.title} {source}"))
            return done if done.target and done.state in ("machine", "kept") and not done.unknown else None

        return claim(source, lang, said) if field.startswith("description") else None

    def _category(self, source: str, lang: str, context: Context) -> Translation:
        parts = _SHELVES.split(source)
        spans: list[Span] = []
        said: list[str] = []
        unknown: list[str] = []
        state: State = "kept"
        for i, part in enumerate(parts):
            if i % 2:
                said.append(" > " if part in ("»", "›") else f" {part} " if part in (">", "|") else part)
                spans.append(Span(part, said[-1].strip(), "kept"))
                continue
            if not part:
                continue
            inner = Context(" > ".join(parts[: i + 1 : 2]), context.title, context.brands)
            done = self._whole(part, lang, "category", inner) or self._phrase(part, lang, "category", inner)
            said.append(_filed(done, between="与" if "/" in parts[1::2] or "//" in parts[1::2] else "/"))
            spans += done.spans
            unknown += done.unknown
            if done.state != "kept" and state != "needs-editing":
                state = done.state
        return Translation(
            source, "".join(said).strip(), ID, "needs-editing" if unknown else state, tuple(spans), tuple(unknown)
        )

    def _sentences(self, source: str, lang: str, field: str, context: Context) -> Translation | None:
        """A block made of short phrases and claims, each of them done; None when one is not."""
        parts = [part.strip() for part in _ENDS.split(source) if part.strip()]
        if len(parts) < 2:
            return None
        out: list[Translation] = []
        for part in parts:
            done = self._whole(part, lang, field, context) or self._claim(part, lang, field, context)
            if done is None:
                if is_sentence(part, lang):
                    return None
                done = self._phrase(part, lang, field, context)
                if done.unknown or (part.endswith((".", "!", "?")) and len(part.split()) > 6):
                    return None
            out.append(done)
        target = "".join(_ended(done) for done in out)
        unknown = tuple(word for done in out for word in done.unknown)
        spans = tuple(span for done in out for span in done.spans)
        return Translation(source, target, ID, "needs-editing" if unknown else "machine", spans, unknown)

    def _all_phrases(self, source: str, lang: str) -> bool:
        """True when each sentence of a text is a phrase of the glossary, so that a title with "4 pc. set" is none."""
        parts = [part.strip(" .!;") for part in _ENDS.split(source)]
        return all(self.glossary.find(term_keys(part, lang), lang) for part in parts if part)

    # -- phrases ----------------------------------------------------------------------------------
    def _phrase(self, source: str, lang: str, field: str, context: Context) -> Translation:
        brands = (*self.brands, *context.brands)
        protected = self._protected(source, brands, lang)
        pieces = localise(source, lang, context)
        latin = abbreviations(source, value=field.startswith(("option", "attribute")))
        found = items(source, lang, self.glossary, pieces, (*protected, *latin), self.glossary.kept)
        found = _decimals(found, source, lang)
        found = ranked(found, source) if lang == "fr" else found
        for item in found:
            if item.senses:
                item.senses = _same_numbers(item.source, item.senses) or item.senses
        found = with_heads(found, lang, self.glossary)
        choose(found, field, context, lang, self.glossary)
        found = lettered(plugged(found), lang) if lang == "en" else found
        target = self._written(found, source, lang, field)
        unknown = tuple(
            item.source
            for item in found
            if item.kind == "unknown" and not (attaches(item.source, lang) and item.source not in target)
        )
        spans = _spans(found, target)
        unknown += tuple(item.source for item in found if _lost(item, target))
        if unknown:
            state: State = "needs-editing"
        elif _HAN.search(target) or "℃" in target or (" to " in source and " to " not in target):
            state = "machine"
        else:
            state, target = "kept", _COMMA.sub(".", source) if lang == "fr" else source
            state = state if target == source else "machine"
        return Translation(source, target, ID, state, spans, unknown)

    def _protected(self, source: str, brands: Sequence[str], lang: str) -> tuple[Protected, ...]:
        """What comes back unchanged: the shop's brands, codes, and well-known names the owner has no word for."""
        own = protect(source, brands)
        brand = [span for span in own if span.what != "code"]
        known = [
            name
            for name in (*names(source), *initials(source))
            if all(name.end <= span.start or span.end <= name.start for span in brand)
            and all(sense.domain != "owner" for sense in self.glossary.find(term_keys(name.text, lang), lang))
        ]
        return (*known, *(s for s in own if all(s.end <= k.start or k.end <= s.start for k in known)))

    def _written(self, found: list[Item], source: str, lang: str, field: str) -> str:
        parts: list[Part] = []
        running = field.startswith("description")
        listed = wanted(field) != "" or field.startswith(("option", "attribute", "category"))
        quoted = quoted_marks(source)
        opened = 0
        found = prepared(found, source, shelf=field == "category", listed=listed) if lang == "fr" else found
        found = numbered(slashed(found) if listed else found)
        found = fronted(found, field) if lang == "en" else found
        for stretch in _stretches(found, source):
            said = arranged(stretch.items, lang)
            mark = marked(stretch.mark, running, listed)
            if stretch.mark in quoted:
                mark = quoted[stretch.mark] or ("“" if opened == 0 else "”")
                opened = 1 - opened if stretch.mark == '"' else opened
            if mark == " " and stretch.items and all(item.role == "count" for item in stretch.items):
                mark = ""
            if mark and (parts or mark in "（“" or stretch.mark in quoted):
                if not (mark == " " and (not parts or not said)):
                    parts.append(Part(mark))
            elif stretch.mark and parts and said and stretch.mark in DROPPED | {"-"}:
                parts.append(Part(" ") if stretch.mark == "-" else Part(""))
            parts += said
        text = re.sub(r"“\s*”", " ", joined(parts))
        text = re.sub(r" {2,}", " ", text).strip(" ，、；")
        text = re.sub(r"\s*（\s*）", "", text)
        text = re.sub(r" ?([（）]) ?", r"\1", text)
        if wanted(field) == "attribute" and text.startswith("适用于"):
            text = f"适用{text[3:]}"  # the name of a property is no sentence
        return _LATIN_BRACKETS.sub(r"(\1)", text) if listed else text


def _decimals(found: Sequence[Item], source: str, lang: str) -> list[Item]:
    """The items with the halves of a number that nothing else claimed as one, so that 0.02 stays 0.02."""
    out: list[Item] = []
    for item in found:
        if lang == "fr" and item.kind in ("piece", "kept") and not (item.piece is not None and item.piece.form):
            item = replace(item, target=_COMMA.sub(".", item.target))
        whole, mark = out[-2:] if len(out) > 1 else (None, None)
        if (
            whole is not None
            and mark is not None
            and item.role == whole.role == "number"
            and (mark.source == "." or (mark.source == "," and lang == "fr"))
            and item.start == mark.end
            and mark.start == whole.end
        ):
            said = source[whole.start : item.end].replace(",", ".")
            out[-2:] = [replace(whole, end=item.end, source=said, target=said)]
            continue
        out.append(item)
    return out


def _filed(done: Translation, between: str) -> str:
    """A shelf's name as marketplaces write it: 围巾/披肩 for scarves and shawls."""
    own = {mark for span in done.spans for mark in "和与" if mark in span.target and not _AND.search(span.source)}
    target = done.target
    for mark in "和与":
        if mark not in own and _AND.search(done.source):
            target = target.replace(mark, between)
    if between == "/" and "/" in target and _LISTED.search(done.source):
        target = target.replace("、", between)  # "A, B & C"
    return target


def _same_numbers(source: str, senses: Sequence[Term]) -> tuple[Term, ...]:
    """The senses whose own numbers are those of the source: "100% cotton" must not answer for "50% cotton".

    Nor a letter and a word for one word: an S-trap is no strap.
    """
    digits = re.findall(r"\d+", source)
    cut = [s for s in senses if bool(_LETTER_FIRST.match(s.source)) == bool(_LETTER_FIRST.match(source))]
    senses = cut or senses
    return tuple(s for s in senses if not digits or re.findall(r"\d+", s.source) == digits)


def _ended(done: Translation) -> str:
    return done.target if done.target.endswith(("。", "！", "？")) else f"{done.target.rstrip('.;')}。"


def _stretches(found: Sequence[Item], source: str) -> list[_Stretch]:
    """The items between separators. A hyphen inside a word separates nothing; one between blanks does."""
    out = [_Stretch("", [])]
    for i, item in enumerate(found):
        if item.kind != "mark":
            out[-1].items.append(item)
            continue
        mark = item.source
        if (
            mark in "-‐"
            and 0 < i < len(found) - 1
            and found[i - 1].end == item.start
            and found[i + 1].start == item.end
        ):
            continue
        if mark in "'’":
            continue
        out.append(_Stretch(mark, []))
    return [s for i, s in enumerate(out) if s.items or s.mark in '()[]/+%“”"«»' or not i]


_KINDS: dict[str, SpanKind] = {"term": "term", "kept": "kept", "unknown": "unknown", "little": "term", "mark": "kept"}


def _spans(found: Sequence[Item], target: str) -> tuple[Span, ...]:
    out: list[Span] = []
    for item in found:
        if item.kind == "piece" and item.piece is not None:
            kind: SpanKind = item.piece.kind
            said = (
                item.target
                if item.target in target or not item.piece.form
                else _found_form(item.piece.form, target, item.target)
            )
        elif item.kind == "term" and item.sort == "size":
            kind, said = "size", item.target
        else:
            kind, said = _KINDS[item.kind], item.target
        out.append(Span(item.source, said, kind))
    return tuple(out)


def _lost(item: Item, target: str) -> bool:
    """True when a number, brand or code of the source is not in the target: the last look before it counts as done."""
    if item.kind not in ("piece", "kept"):
        return False
    if item.piece is not None and item.piece.form:
        return any(number not in target for number in re.findall(r"\d+", item.piece.form))
    said = {"b": "降", "♭": "降", "#": "升", "♯": "升"}.get(item.target[1:])  # Ab major is 降A大调
    return item.target not in target and (said is None or said + item.target[0] not in target)


def _found_form(form: str, target: str, fallback: str) -> str:
    found = re.search(re.escape(form).replace(r"\{m\}", "."), target)
    return found.group() if found else fallback
