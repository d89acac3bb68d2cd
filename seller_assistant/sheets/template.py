"""A marketplace's own blank sheet as it was understood: where its rows are and what each column asks for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from seller_assistant.problems import Notice

Required = Literal["required", "conditional", "optional", ""]
Kind = Literal["text", "number", "choice", "date", "picture"]


@dataclass(frozen=True, slots=True)
class DropDown:
    """A column's list of choices. ``by`` is the 0-based column it depends on (None: on none) and ``lists`` what
    each of that column's values allows; ``choices`` are all of them together. ``open`` lets other values in.
    """

    choices: tuple[str, ...] = ()
    by: int | None = None
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    open: bool = False


@dataclass(frozen=True, slots=True)
class FormColumn:
    """A column. ``index`` is 0-based; ``key`` is what the marketplace's program reads, ``label`` what people read.

    ``marked`` tells where the required mark was found ("word", "key", "star", "note", "sheet", "colour"), "" for none.
    Lengths count characters, of which ``wide`` says that a Chinese one counts two.
    """

    index: int
    label: str
    key: str = ""
    group: str = ""
    required: Required = ""
    marked: str = ""
    help: str = ""
    kind: Kind = "text"
    drop_down: DropDown = DropDown()
    max_length: int | None = None
    min_length: int | None = None
    maximum: float | None = None
    minimum: float | None = None
    wide: bool = False
    style: int | None = None  # of its cells in the data rows
    computed: bool = False  # its data cells hold formulas: they are left alone

    @property
    def letter(self) -> str:
        """Its name in a spreadsheet: A, B, ... AA."""
        name, number = "", self.index + 1
        while number:
            number, rest = divmod(number - 1, 26)
            name = chr(65 + rest) + name
        return name

    @property
    def choices(self) -> tuple[str, ...]:
        """Everything its drop-down offers."""
        return self.drop_down.choices


@dataclass(frozen=True, slots=True)
class Form:
    """A template's data sheet. Rows are 1-based, ``key_row`` 0 where there is none.

    ``examples`` are rows with values that go when it is filled, ``doubtful`` those of them that no word calls an
    example. ``kept`` are rows between the labels and the data that stay. ``signature`` are the cells by which the
    marketplace knows this download, ``made_at`` an ISO 8601 day, "" where the file does not tell; ``row_limit``
    how many data rows its own checks cover, 0 where they do not say. ``language`` is what its words ask texts in.
    """

    file: str
    kind: str  # xlsx or xlsm
    sheet: str
    part: str  # the sheet's name inside the package
    label_row: int
    key_row: int
    first_data_row: int
    columns: tuple[FormColumn, ...]
    examples: tuple[int, ...] = ()
    doubtful: tuple[int, ...] = ()
    kept: tuple[int, ...] = ()
    signature: tuple[str, ...] = ()
    version: str = ""
    made_at: str = ""
    row_limit: int = 0
    language: str = ""
    protected: bool = False
    macros: bool = False
    hidden_sheets: tuple[str, ...] = ()
    notices: tuple[Notice, ...] = ()
