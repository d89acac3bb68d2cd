"""What goes wrong in a way the owner can act on, and the notes about single rows.

::

    Problem                  nothing was done; one sentence says what to do        (exit 2)
    ├── FileProblem          a file cannot be read: missing, locked, password, empty, damaged, too large
    ├── ShopProblem          the shop cannot be used: locked, newer, damaged, full disk
    ├── InputProblem         the request makes no sense: unknown field, marketplace, filter, option
    ├── EngineProblem        a translation engine cannot answer: consent, network, limits, bad answer
    ├── PictureProblem       one picture cannot be used
    └── BundleProblem        a bundle cannot be written or did not verify

    Notice                   something about one row or field that did not stop the work

A bug is any other exception. `jobs.Cancelled` is neither.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from seller_assistant.phrases import Phrase, Wording

Severity = Literal["error", "warning", "info"]
Said = Phrase | str


class Problem(Exception):
    """A failure the owner can act on.

    ``code`` is stable (``file-password``); ``message`` one sentence: what was found and what to do.
    ``where`` names the file, row or field; ``expected``, ``found`` and ``next`` are optional details.
    """

    def __init__(
        self,
        code: str,
        message: Phrase,
        *,
        where: Said = "",
        expected: Said = "",
        found: Said = "",
        next: Said = "",
    ) -> None:
        super().__init__(code, message, where, expected, found, next)
        self.code = code
        self.message = message
        self.where = where
        self.expected = expected
        self.found = found
        self.next = next

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), *self.args))

    def __str__(self) -> str:
        return str(self.message)

    def sentence(self, wording: Wording) -> str:
        """The whole complaint on one line: message, then what to do."""
        said = wording.say(self.message)
        after = wording.say(self.next)
        between = "" if wording.language.startswith("zh") else " "
        return " ".join(f"{said}{between}{after}".split())

    def to_json(self, wording: Wording) -> dict[str, str]:
        """The ``problem`` object of the command line's JSON."""
        keys = {"where": self.where, "expected": self.expected, "found": self.found, "next": self.next}
        said = {key: wording.say(value) for key, value in keys.items()}
        return {"code": self.code, "message": wording.say(self.message), **said}


def _rebuild(kind: type[Problem], code: str, message: Phrase, *rest: Said) -> Problem:
    where, expected, found, then = rest
    return kind(code, message, where=where, expected=expected, found=found, next=then)


class FileProblem(Problem):
    """A file cannot be read or written."""


class ShopProblem(Problem):
    """The shop cannot be opened or changed."""


class InputProblem(Problem):
    """What was asked makes no sense here."""


class EngineProblem(Problem):
    """A translation engine cannot answer."""


class PictureProblem(Problem):
    """One picture cannot be used."""


class BundleProblem(Problem):
    """A bundle cannot be written, or what was written did not verify."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A note about one row or field of a file: where, what was found, what to do."""

    code: str
    severity: Severity
    message: Phrase
    file: str = ""
    sheet: str = ""
    row: int | None = None
    column: str = ""
    found: str = ""
    next: Said = ""

    def to_json(self, wording: Wording) -> dict[str, object]:
        """One entry of ``problems`` in the import's JSON."""
        return {
            "code": self.code,
            "severity": self.severity,
            "file": self.file,
            "sheet": self.sheet,
            "row": self.row,
            "column": self.column,
            "found": self.found,
            "message": wording.say(self.message),
            "next": wording.say(self.next),
        }
