"""What was understood of a file: its platform, and what each column holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.widgets.parts import Card, Pill, button, words
from seller_assistant.importing.fields import FIELDS
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.importing.reading import Column, FileReading

SURE = 0.8
_NAMES = {"shopify": "Shopify", "woocommerce": "WooCommerce", "square": "Square", "etsy": "Etsy", "amazon": "Amazon"}
OPEN = 7  # columns that are shown at once; the doubtful ones stand first
_PARTS = (  # how fields begin that only platforms have, and what they complete
    ("image", "image"), ("picture", "image"), ("base_image", "image"), ("exported_image", "image"),
    ("option", "option"), ("variation", "option"), ("parent", "handle"), ("attribute", "attribute"),
    ("fact", "attribute"), ("info", "attribute"), ("bullet", "attribute"), ("material", "attribute"),
    ("details", "attribute"), ("custom", "attribute"), ("sale", "sale_price"), ("gtin", "gtin"), ("title_", "title"),
    ("description_", "description"), ("short_description_", "short_description"),
)  # fmt: skip
FIRST = ("title", "price", "sku", "gtin", "image", "option", "description", "stock", "weight", "category", "brand")


def platform_name(platform: str) -> Phrase:
    """What the file looks like, as the page's title says it."""
    if platform in ("", "list"):
        return Phrase(QT_TRANSLATE_NOOP("gui", "This looks like a product list of your own"))
    name = _NAMES.get(platform, platform.replace("-", " ").title())
    return Phrase(QT_TRANSLATE_NOOP("gui", "This looks like a {platform} export"), platform=name)


def field_label(name: str, platform: str = "") -> Phrase | str:
    """What a field is called on screen; one that only a platform's own rules know, by what it is a part of."""
    known = next((field.label for field in FIELDS if field.name == name), None)
    if known is not None:
        return known
    part = next((field for begins, field in _PARTS if name.startswith(begins)), "")
    if part:
        return field_label(part)
    if not platform:
        return name
    said = QT_TRANSLATE_NOOP("gui", "Read by the rules of {platform}")
    return Phrase(said, platform=_NAMES.get(platform, platform.replace("-", " ").title()))


def understood_card(reading: FileReading, *, several: bool) -> QFrame:
    """The table We understood | From column | For example | how sure."""
    card = Card(pad=0, spacing=0)
    if several:
        head = words(reading.file, "lead")
        head.setContentsMargins(16, 12, 16, 0)
        card.column.addWidget(head)
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(16, 8, 16, 8)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(0)
    for number, stretch in enumerate((26, 26, 40, 0)):
        grid.setColumnStretch(number, stretch)
    heads = (
        QT_TRANSLATE_NOOP("gui", "We understood"),
        QT_TRANSLATE_NOOP("gui", "From column"),
        QT_TRANSLATE_NOOP("gui", "For example"),
    )
    for number, said in enumerate(heads):
        label = words(said, "small", muted=True, strong=True)
        label.setMinimumHeight(30)
        grid.addWidget(label, 0, number)
    used = sorted((c for c in reading.columns if c.field and c.field != "extra"), key=lambda c: _rank(c, reading))
    unused = [c for c in reading.columns if not c.field or c.field == "extra"]
    line = 1
    for one in used[:OPEN]:
        line = _line(grid, line, one, reading)
    if len(used) > OPEN:
        line = _fold(grid, line, used[OPEN:], reading)
    if unused:
        _rule(grid, line)
        names = [c.heading or c.letter for c in unused]
        more = Phrase(QT_TRANSLATE_NOOP("gui", "{names}, {n} more"), names=", ".join(names[:4]), n=len(names) - 4)
        grid.addWidget(_cell(words(QT_TRANSLATE_NOOP("gui", "Kept, not used"), muted=True)), line + 1, 0)
        grid.addWidget(_cell(words(more if len(names) > 4 else ", ".join(names), muted=True)), line + 1, 1, 1, 3)
    card.column.addWidget(holder)
    return card


def _doubtful(one: Column, reading: FileReading) -> bool:
    assumed = one.field == "price" and bool(reading.assumed_currency) and not reading.currency
    return assumed or one.confidence < SURE


def _rank(one: Column, reading: FileReading) -> tuple[bool, bool, int]:
    """What is doubtful first, then what has values, then what matters most to a listing, then as in the file."""
    name = one.field.split("_")[0]
    is_empty = not any(sample.strip() for sample in one.samples)
    return (not _doubtful(one, reading), is_empty, FIRST.index(name) if name in FIRST else len(FIRST))


def _fold(grid: QGridLayout, line: int, rest: list[Column], reading: FileReading) -> int:
    """The rows that are sure and less important, behind one button."""
    said = Phrase(
        QT_TRANSLATE_NOOP("gui", "Show {n} more columns that were understood"),
        one=QT_TRANSLATE_NOOP("gui", "Show one more column that was understood"),
        n=len(rest),
    )
    before = grid.count()
    inner = line + 2
    for one in rest:
        inner = _line(grid, inner, one, reading)
    items = (grid.itemAt(i) for i in range(before, grid.count()))
    hidden = [w for item in items if item is not None and (w := item.widget()) is not None]
    for widget in hidden:
        widget.hide()

    def unfold() -> None:
        more.hide()
        for widget in hidden:
            widget.show()

    more = button(said, unfold, role="quiet")
    _rule(grid, line)
    grid.addWidget(more, line + 1, 0, 1, 4, Qt.AlignmentFlag.AlignLeft)
    return inner


def _line(grid: QGridLayout, line: int, one: Column, reading: FileReading) -> int:
    _rule(grid, line)
    label: wording.Said = field_label(one.field, reading.platform)
    currency = reading.currency or reading.assumed_currency
    if one.field == "price" and currency:
        label = Phrase(QT_TRANSLATE_NOOP("gui", "{field} in {currency}"), field=label, currency=currency)
    grid.addWidget(_cell(words(label, strong=True)), line + 1, 0)
    grid.addWidget(_cell(words(one.heading or one.letter)), line + 1, 1)
    example = " · ".join(dict.fromkeys(" ".join(s.split())[:40] for s in one.samples if s.strip()))
    grid.addWidget(_cell(words(example or QT_TRANSLATE_NOOP("gui", "(empty)"), muted=True)), line + 1, 2)
    if one.field == "price" and _doubtful(one, reading) and one.confidence >= SURE:
        pill = Pill("warn", QT_TRANSLATE_NOOP("gui", "currency"), "?")
    elif one.confidence >= SURE:
        pill = Pill("ok", QT_TRANSLATE_NOOP("gui", "sure"))
    else:
        pill = Pill("warn", QT_TRANSLATE_NOOP("gui", "please look"), "?")
    grid.addWidget(pill, line + 1, 3, Qt.AlignmentFlag.AlignVCenter)
    return line + 2


def _cell(label: QWidget) -> QWidget:
    label.setMinimumHeight(36)
    label.setContentsMargins(0, 6, 0, 6)
    return label


def _rule(grid: QGridLayout, line: int) -> None:
    rule = QFrame()
    rule.setFixedHeight(1)
    rule.setProperty("rule", "true")
    grid.addWidget(rule, line, 0, 1, 4)
