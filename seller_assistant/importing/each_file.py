"""Which choices hold for which of several files: those made for all, and over them each file's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from seller_assistant.importing.choices import NOTHING_CHOSEN, Choices
from seller_assistant.importing.corrections import MARK, Remembered, mark_of, recalled
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem, Notice

Told = Mapping[str, Mapping[str, Any]]  # by a file's name or mark: fields of `Choices`


@dataclass(frozen=True, slots=True)
class EachFile:
    """The choices for every file of an import. ``own`` is by name or mark; ``remembered`` holds corrections by mark."""

    common: Choices = NOTHING_CHOSEN
    own: Mapping[str, Choices] = field(default_factory=dict)
    remembered: Remembered = field(default_factory=dict)

    @classmethod
    def of(cls, common: Choices, each: Told | None = None, remembered: Remembered | None = None) -> EachFile:
        """The choices as they were given by name."""
        own = {_key(name): Choices.of(**told) for name, told in (each or {}).items()}
        return cls(common, own, remembered or {})

    def choices(self, path: Path) -> tuple[Choices, str]:
        """The choices for the file there, its own over those for all, and the mark of its content."""
        mark = mark_of(path)
        own = self.own.get(mark) or self.own.get(_key(path.name))
        made = own.over(self.common) if own is not None else self.common
        if mark in self.remembered:
            made = replace(made, cells=recalled(made.cells, mark, self.remembered))
        return made, mark

    def check(self, paths: Sequence[Path]) -> None:
        """Raise InputProblem where a choice names a file that is not among those, or a cell of none of several."""
        names = {_key(path.name): path.name for path in paths}
        for name in self.own:
            if not name.startswith(MARK) and name not in names:
                raise _unknown(name, names)
        if self.common.cells and len(paths) > 1:
            raise InputProblem(
                "cell-file",
                Phrase(QT_TRANSLATE_NOOP("importing", "There are several files; the cell does not say which.")),
                found=", ".join(f"{one.column}{one.row}" for one in self.common.cells[:5]),
                expected=", ".join(names.values()),
                next=Phrase(
                    QT_TRANSLATE_NOOP("importing", "Write the file before the cell, as in [{file}]F12=12.50."),
                    file=next(iter(names.values())),
                ),
            )

    def unused(self, marks: Sequence[str]) -> list[Notice]:
        """A notice when values were typed for a file whose content is another by now."""
        lost = [choices for mark, choices in self.own.items() if mark.startswith(MARK) and mark not in marks]
        count = sum(len(choices.cells) for choices in lost)
        if not count:
            return []
        said = Phrase(
            QT_TRANSLATE_NOOP("importing", "A file was changed meanwhile: {n} values you typed were not taken."),
            one=QT_TRANSLATE_NOOP("importing", "A file was changed meanwhile: the value you typed was not taken."),
            n=count,
        )
        return [Notice("cell-changed", "warning", said)]


def _key(name: str) -> str:
    return name if name.startswith(MARK) else name.casefold()


def _unknown(name: str, names: Mapping[str, str]) -> InputProblem:
    told = ", ".join(names.values())
    return InputProblem(
        "unknown-file",
        Phrase(QT_TRANSLATE_NOOP("importing", "There is no file {file} in this import."), file=name),
        expected=told,
        found=name,
        next=Phrase(QT_TRANSLATE_NOOP("importing", "Choose one of: {files}."), files=told),
    )
