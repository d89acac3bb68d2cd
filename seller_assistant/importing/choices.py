"""What the owner says about a file before it is read, and how that is remembered for the next file like it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from seller_assistant.catalog.money import CODES
from seller_assistant.importing.corrections import Correction, merged
from seller_assistant.importing.headings import normal
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem

if TYPE_CHECKING:
    from seller_assistant.importing.reading import Column

Layouts = Mapping[str, Mapping[str, Any]]  # by the fingerprint of the headings: what `to_document` made

NO_LAYOUTS: Layouts = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Choices:
    """The owner's choices; every empty one leaves it to what the file shows.

    ``mapping`` takes columns (heading or letter) for fields, ``header_row`` is 1-based. ``repair_text`` puts
    right letters that were encoded twice, ``hidden_rows`` takes the rows that the sheet hides, ``beside`` the
    list that stands beside the first one. ``cells`` are what the owner typed into single cells.
    """

    sheet: str = ""
    header_row: int = 0
    mapping: Mapping[str, str] = field(default_factory=dict)
    currency: str = ""
    source_lang: str = "auto"
    encoding: str = ""
    delimiter: str = ""
    repair_text: bool = False
    hidden_rows: bool = False
    beside: bool = False
    cells: tuple[Correction, ...] = ()

    @property
    def is_layout(self) -> bool:
        """True when the owner chose something that holds for other files of these headings, too."""
        return replace(self, cells=()) != NOTHING_CHOSEN

    @classmethod
    def of(cls, mapping: Mapping[str, str] | None = None, **told: Any) -> Choices:  # noqa: ANN401 - values of any field
        """The choices from what was given by name; codes in capitals, nothing where nothing was given."""
        made = cls(mapping=dict(mapping or {}), **told)
        currency = made.currency.strip().upper()
        if currency and currency not in CODES:
            raise _unknown_currency(currency)
        delimiter = "\t" if made.delimiter.casefold() in ("tab", "\\t") else made.delimiter
        return replace(
            made, currency=currency, source_lang=made.source_lang or "auto", delimiter=delimiter
        )

    def over(self, remembered: Choices) -> Choices:
        """These choices, and the remembered ones where nothing is chosen."""
        told = {name: getattr(self, name) for name in _PLAIN if getattr(self, name) != getattr(NOTHING_CHOSEN, name)}
        cells = merged(remembered.cells, self.cells)
        return replace(remembered, **told, mapping={**remembered.mapping, **self.mapping}, cells=cells)


NOTHING_CHOSEN = Choices()
_PLAIN = (
    "sheet", "header_row", "currency", "source_lang", "encoding", "delimiter", "repair_text", "hidden_rows", "beside",
)  # fmt: skip
# A sheet's name and the row of its heading change from file to file: the headings themselves find both again.
_REMEMBERED = ("currency", "source_lang", "encoding", "delimiter", "repair_text", "hidden_rows", "beside")


def _unknown_currency(found: str) -> InputProblem:
    codes = ", ".join(sorted(CODES))
    return InputProblem(
        "currency-unknown",
        Phrase(QT_TRANSLATE_NOOP("importing", "There is no currency {found} that this program knows."), found=found),
        where="currency",
        expected=codes,
        found=found,
        next=Phrase(QT_TRANSLATE_NOOP("importing", "Choose one of: {codes}."), codes=codes),
    )


def fingerprint(names: Iterable[str]) -> str:
    """What a layout is known by: its headings, whatever their order, case and accents; "" for fewer than two."""
    told = sorted(plain for name in names if (plain := normal(name)))
    if len(told) < 2:
        return ""
    return hashlib.sha256("\n".join(told).encode("utf-8", "replace")).hexdigest()[:20]


def to_document(choices: Choices, columns: Iterable[Column]) -> dict[str, Any]:
    """The choices as JSON, columns by their headings; those of a list without any by their letters, all of them."""
    columns = tuple(columns)
    doc: dict[str, Any] = {
        name: value for name in _REMEMBERED if (value := getattr(choices, name)) != getattr(NOTHING_CHOSEN, name)
    }
    by_letter = {column.letter.casefold(): column.heading for column in columns if column.heading}
    by_name = {normal(column.heading) for column in columns}
    mapping = {
        key if normal(key) in by_name else by_letter.get(key.strip().casefold(), key): field_
        for key, field_ in choices.mapping.items()
    }
    if not by_name - {""}:
        mapping = {column.letter: column.field for column in columns if column.field} | mapping
    if choices.sheet:
        doc["one_sheet"] = True
    return {**doc, "mapping": mapping}


def from_document(doc: Mapping[str, Any]) -> Choices:
    """The choices that `to_document` wrote."""
    return Choices(mapping=dict(doc.get("mapping", {})), **{name: doc[name] for name in _REMEMBERED if name in doc})
