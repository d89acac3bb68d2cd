"""What can be done about a whole kind of problem: said once, for the window's button and the command line alike."""

from __future__ import annotations

from typing import NamedTuple

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase


class Remedy(NamedTuple):
    """The ``code`` of the notice it mends, the ``choice`` (field of `Choices`) and ``option`` that do it, its label."""

    code: str
    choice: str
    option: str
    label: Marked


HIDDEN_ROWS = Remedy(
    "rows-hidden", "hidden_rows", "--hidden-rows", QT_TRANSLATE_NOOP("importing", "Take the hidden rows too")
)
BESIDE = Remedy("lists-beside", "beside", "--beside", QT_TRANSLATE_NOOP("importing", "Read both lists"))
REPAIR_TEXT = Remedy(
    "text-encoded-twice", "repair_text", "--repair-text", QT_TRANSLATE_NOOP("importing", "Repair the text")
)
REMEDIES = (HIDDEN_ROWS, BESIDE, REPAIR_TEXT)


def advice(remedy: Remedy) -> Phrase:
    """What to do, as the notice says it: the button's own words, and the option that does the same."""
    return Phrase(
        QT_TRANSLATE_NOOP("importing", "Choose “{label}” (on the command line: {option}) if that is right."),
        label=Phrase(remedy.label), option=remedy.option,
    )  # fmt: skip
