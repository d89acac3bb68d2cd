"""The application's own words, marked for translation without Qt.

A sentence is marked where it is written and put together where it is shown::

    Phrase(QT_TRANSLATE_NOOP("checks", "Title is longer than {limit}"), limit=60)

The marked text is a literal (``lupdate`` and the tests find it), the facts stay apart, and the
language is chosen only by the `Wording` that says it. Translations are read from the ``.ts`` files
in ``i18n/`` themselves, so the command line speaks French with no Qt on the machine.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple
from xml.etree import ElementTree

from seller_assistant import resources

LANGUAGES: tuple[tuple[str, str], ...] = (("en", "English"), ("fr", "Français"), ("zh_CN", "中文"))


class Marked(NamedTuple):
    """A literal marked for translation: its context (one per room) and its English text."""

    context: str
    text: str


def QT_TRANSLATE_NOOP(context: str, text: str) -> Marked:
    """The literal, marked for translation in that context."""
    return Marked(context, text)


class Phrase:
    """One sentence to be said in the owner's language: a marked literal and its facts.

    Facts fill the ``{name}`` fields of the text; a fact that is itself a Phrase is said in the same
    language. With ``one`` and a fact ``n``, the singular is said where the language uses it.
    Immutable, hashable by value, picklable, and storable with `to_json` / `from_json`.
    """

    __slots__ = ("facts", "marked", "one")
    marked: Marked
    one: Marked | None
    facts: Mapping[str, object]

    def __init__(self, marked: Marked, *, one: Marked | None = None, **facts: object) -> None:
        self.marked = marked
        self.one = one
        self.facts = facts

    def __str__(self) -> str:
        return ENGLISH.say(self)

    def __repr__(self) -> str:
        return f"Phrase({self.marked.text!r}, {dict(self.facts)!r})"

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Phrase)
            and self.marked == other.marked
            and dict(self.facts) == dict(other.facts)
        )

    def __hash__(self) -> int:
        return hash(self.marked)

    def to_json(self) -> dict[str, object]:
        """A JSON document from which `from_json` makes an equal phrase (facts as text or number)."""
        facts = {key: _fact_to_json(value) for key, value in self.facts.items()}
        doc: dict[str, object] = {"context": self.marked.context, "text": self.marked.text, "facts": facts}
        if self.one is not None:
            doc["one"] = self.one.text
        return doc

    @staticmethod
    def from_json(doc: Mapping[str, object]) -> Phrase:
        """The phrase that `to_json` wrote."""
        context = str(doc["context"])
        raw = doc.get("facts")
        facts = {str(k): _fact_from_json(v) for k, v in raw.items()} if isinstance(raw, Mapping) else {}
        one = doc.get("one")
        return Phrase(
            Marked(context, str(doc["text"])),
            one=Marked(context, str(one)) if one is not None else None,
            **facts,
        )


def _fact_to_json(value: object) -> object:
    if isinstance(value, Phrase):
        return value.to_json()
    return value if isinstance(value, (int, float, str)) or value is None else str(value)


def _fact_from_json(value: object) -> object:
    return Phrase.from_json(value) if isinstance(value, Mapping) and "context" in value else value


class Wording:
    """Says phrases in one language. `Wording.load` is cached; English needs no file."""

    def __init__(self, language: str, messages: Mapping[tuple[str, str], str]) -> None:
        self.language = language
        self._messages = messages

    @staticmethod
    @cache
    def load(language: str) -> Wording:
        """The wording of ``en``, ``fr`` or ``zh_CN``; anything else falls back to English."""
        path = resources.i18n() / f"seller_assistant_{language}.ts"
        if language == "en" or not path.is_file():
            return ENGLISH
        return Wording(language, _read_ts(path.read_bytes()))

    def translate(self, marked: Marked) -> str:
        """The text of a marked literal in this language; its English where it has no translation."""
        return self._messages.get((marked.context, marked.text), marked.text)

    def say(self, phrase: Phrase | str) -> str:
        """The sentence, its facts filled in; plain text is said as it is."""
        if isinstance(phrase, str):
            return phrase
        marked = phrase.marked
        n = phrase.facts.get("n")
        if phrase.one is not None and self._is_one(n) and (n != 0 or "{n}" in phrase.one.text):
            marked = phrase.one  # French says 0 in the singular, but not "one text" for none
        text = self.translate(marked)
        if not phrase.facts:
            return text
        said = {key: self._fact(value) for key, value in phrase.facts.items()}
        try:
            return text.format_map(said)
        except (KeyError, IndexError, ValueError):
            return marked.text.format_map(said)

    def _is_one(self, n: object) -> bool:
        if not isinstance(n, (int, float)):
            return False
        return abs(n) < 2 if self.language == "fr" else n == 1

    def _fact(self, value: object) -> object:
        if isinstance(value, Phrase):
            return self.say(value)
        if isinstance(value, Marked):
            return self.translate(value)
        if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 10_000:
            return f"{value:,}".replace(",", "\u202f" if self.language == "fr" else ",")
        return value


def _read_ts(content: bytes) -> dict[tuple[str, str], str]:
    """The finished messages of a Qt Linguist file: (context, source) -> translation."""
    messages: dict[tuple[str, str], str] = {}
    for context in ElementTree.fromstring(content).iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and translation.get("type") != "unfinished":
                messages[(name, message.findtext("source", ""))] = translation.text
    return messages


ENGLISH = Wording("en", {})
