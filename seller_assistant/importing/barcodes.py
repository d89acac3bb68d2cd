"""What the owner is told about a barcode that is not as it should be."""

from __future__ import annotations

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import Severity

# the state of a reading (see `catalog.gtin.Reading`): how serious, what is said, what to do
SAID: dict[str, tuple[Severity, Phrase, Phrase | str]] = {
    "zero-restored": (
        "info",
        Phrase(QT_TRANSLATE_NOOP("importing", "{found} had lost its first zero; the check digit proves {gtin}.")),
        "",
    ),
    "cut": (
        "error",
        Phrase(QT_TRANSLATE_NOOP("importing", "The spreadsheet cut the barcode short ({found}); it was left out.")),
        Phrase(QT_TRANSLATE_NOOP("importing", "Format the column as text, type the number again, and import again.")),
    ),
    "check-digit": (
        "warning",
        Phrase(
            QT_TRANSLATE_NOOP(
                "importing", "The last digit of the barcode {found} does not fit the others; it was kept."
            )
        ),
        Phrase(QT_TRANSLATE_NOOP("importing", "Compare it with the package.")),
    ),
    "unusual": (
        "warning",
        Phrase(
            QT_TRANSLATE_NOOP(
                "importing", "{found} is no barcode that shops know (8, 12, 13 or 14 digits); it was kept."
            )
        ),
        "",
    ),
}
