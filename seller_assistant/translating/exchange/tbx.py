"""TBX-Basic, the file in which terms travel: versions 2 (martif) and 3 (tbx) read, version 2 written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from xml.sax.saxutils import escape

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import FileProblem
from seller_assistant.translating.exchange import languages, xml_reading
from seller_assistant.translating.exchange.term_files import OTHER_LANGUAGE, Skipped, TermFile, kind_of
from seller_assistant.translating.exchange.xml_reading import Broken, Text
from seller_assistant.translating.glossary import OwnerTerm, TermKind

KIND: Phrase = Phrase(QT_TRANSLATE_NOOP("translating", "a term list (.tbx)"))
_ENTRIES, _LANGUAGES = ("termentry", "conceptentry"), ("langset", "langsec")
_PREFERRED = "preferredTerm-admn-sts"
_STATUS = {"preferred": _PREFERRED, "forbidden": "deprecatedTerm-admn-sts", "keep": _PREFERRED}
_NOT_XML = dict.fromkeys((*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF))


@dataclass(slots=True)
class _Word:
    lang: str
    text: str
    kind: TermKind = "preferred"


def read(path: Path) -> TermFile:
    """The terms of a TBX file; an entry with several words or several kinds of Chinese gives several.

    Raises FileProblem for what is no TBX, is broken off, or declares entities.
    """
    reader = _Reader(path)
    try:
        for _ in xml_reading.read(path, reader):
            pass
    except Broken as broken:
        if not reader.is_tbx:
            raise xml_reading.wrong_kind(path, KIND, broken.why) from None
        raise _cut_off(path, broken.line) from None
    if not reader.is_tbx:
        raise xml_reading.wrong_kind(path, KIND, "")
    return reader.file


class _Reader:
    def __init__(self, path: Path) -> None:
        self.is_tbx = False
        self.file = TermFile()
        self._path = path
        self._number = 0
        self._inside: list[str] = []
        self._types: list[str] = []
        self._lang = ""
        self._words: list[_Word] = []
        self._facts: dict[str, str] = {}
        self._text = Text()

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if not self._inside:
            if name not in ("martif", "tbx"):
                raise xml_reading.wrong_kind(self._path, KIND, f"<{name}>")
            self.is_tbx = True
        self._inside.append(name)
        self._types.append(attributes.get("type", "").lower())
        if name in _ENTRIES:
            self._number += 1
            self._words, self._facts = [], {}
        elif name in _LANGUAGES:
            self._lang = attributes.get("lang", "")
        elif name in ("term", "termnote", "note", "descrip", "admin"):
            self._text = Text()

    def words(self, text: str) -> None:
        self._text.add(text)

    def end(self, name: str) -> None:
        kind = self._types.pop() if self._types else ""
        if self._inside:
            self._inside.pop()
        if name == "term":
            self._words.append(_Word(self._lang, self._text.take()))
        elif name == "termnote" and self._words:
            found = kind_of(self._text.take())
            if kind == "administrativestatus" and found is not None:
                self._words[-1].kind = found
        elif name == "note":
            self._facts.setdefault("note", self._text.take())
        elif name in ("descrip", "admin"):
            self._facts.setdefault(kind, self._text.take())
        elif name in _ENTRIES:
            self._finish()

    def _finish(self) -> None:
        sources = [(languages.source(w.lang), w) for w in self._words if languages.source(w.lang)]
        targets = [(languages.locale(w.lang), w) for w in self._words if languages.locale(w.lang)]
        if not sources:
            said = self._words[0].text if self._words else ""
            self.file.skipped.append(Skipped(self._number, said[:80], OTHER_LANGUAGE))
        category, brand = self._facts.get("subjectfield", ""), self._facts.get("customersubset", "")
        note = self._facts.get("note", "") or self._facts.get("definition", "")
        if {locale for locale, _ in targets} == {"zh-CN"}:
            targets = [("", word) for _, word in targets]  # the only Chinese there is serves every place
        for lang, word in sources:
            for locale, other in targets or [("", _Word("", ""))]:
                kind: TermKind = "keep" if other.text == word.text and word.text else other.kind
                target = "" if kind == "keep" else other.text
                term = OwnerTerm(word.text, target, kind, lang, "" if kind == "keep" else locale, category, brand, note)
                self.file.take(self._number, term)


def _cut_off(path: Path, line: int) -> FileProblem:
    return FileProblem(
        "tbx-cut",
        Phrase(
            QT_TRANSLATE_NOOP("translating", "{file} breaks off in line {line}. No term was taken."),
            file=path.name, line=line,
        ),
        where=path.name,
        found=str(line),
        next=Phrase(QT_TRANSLATE_NOOP("translating", "Ask for the file again, or export it again.")),
    )  # fmt: skip


def write(out: IO[str], terms: Iterable[OwnerTerm]) -> int:
    """Write the terms as TBX-Basic; returns how many. A kept word is its own Chinese."""
    out.write(
        '<?xml version="1.0" encoding="UTF-8"?>\n<martif type="TBX-Basic" xml:lang="en">\n<martifHeader><fileDesc>'
        "<sourceDesc><p>Seller Assistant</p></sourceDesc></fileDesc></martifHeader>\n<text><body>\n"
    )
    written = 0
    for term in terms:
        written += 1
        out.write(f'<termEntry id="t{term.id or written}">')
        if term.category:
            out.write(f'<descrip type="subjectField">{_said(term.category)}</descrip>')
        if term.brand:
            out.write(f'<admin type="customerSubset">{_said(term.brand)}</admin>')
        if term.note:
            out.write(f"<note>{_said(term.note)}</note>")
        _language(out, term.lang or "en", term.source, "")
        _language(out, term.locale or "zh-CN", term.source if term.kind == "keep" else term.target, _STATUS[term.kind])
        out.write("</termEntry>\n")
    out.write("</body></text>\n</martif>\n")
    return written


def _language(out: IO[str], code: str, text: str, status: str) -> None:
    noted = f'<termNote type="administrativeStatus">{status}</termNote>' if status else ""
    out.write(f'<langSet xml:lang="{code}"><tig><term>{_said(text)}</term>{noted}</tig></langSet>')


def _said(text: str) -> str:
    return escape(text.translate(_NOT_XML))
