"""What the owner corrected about the files that are being looked at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from seller_assistant.importing.corrections import Correction, merged


@dataclass(frozen=True, slots=True)
class FileWish:
    """How one of the files shall be read; every empty part leaves it to what the file shows."""

    sheet: str = ""
    header_row: int = 0
    mapping: Mapping[str, str] = field(default_factory=dict)
    encoding: str = ""
    currency: str = ""
    cells: tuple[Correction, ...] = ()

    @property
    def told(self) -> dict[str, Any]:
        """The wish as `plan_import` takes it for one file."""
        return {
            "sheet": self.sheet,
            "header_row": self.header_row,
            "mapping": dict(self.mapping),
            "encoding": self.encoding,
            "currency": self.currency,
            "cells": self.cells,
        }


NO_FILE_WISH = FileWish()


@dataclass(frozen=True, slots=True)
class Wish:
    """How the files shall be read: what holds for all of them, and what for ``each``, by its mark."""

    repair_text: bool = False
    hidden_rows: bool = False
    beside: bool = False
    use_layouts: bool = True
    each: Mapping[str, FileWish] = field(default_factory=dict)

    def of(self, mark: str) -> FileWish:
        """What holds for the file of that mark."""
        return self.each.get(mark, NO_FILE_WISH)

    def with_file(self, mark: str, **changes: Any) -> Wish:  # noqa: ANN401 - the values of any field
        """The wish with those changes for one file."""
        return replace(self, each={**self.each, mark: replace(self.of(mark), **changes)})

    def with_cells(self, mark: str, cells: Iterable[Correction]) -> Wish:
        """The wish with those corrections over the ones that there are."""
        return self.with_file(mark, cells=merged(self.of(mark).cells, cells))

    @property
    def told(self) -> dict[str, Any]:
        """The wish as `plan_import` takes it."""
        return {
            "repair_text": self.repair_text,
            "hidden_rows": self.hidden_rows,
            "beside": self.beside,
            "use_layouts": self.use_layouts,
            "each": {mark: wish.told for mark, wish in self.each.items()},
        }

    @property
    def only_cells(self) -> bool:
        """True when all the owner said is what stands in single cells, which the page shows by itself."""
        bare = {mark: replace(wish, cells=()) for mark, wish in self.each.items()}
        return replace(self, each={}) == Wish() and all(wish == NO_FILE_WISH for wish in bare.values())

    @property
    def only_afresh(self) -> bool:
        """True when all the owner said is not to read it like last time."""
        return self == Wish(use_layouts=False)
