"""What was understood of the files, in cards: columns, problems grouped by kind, and the fate of the rows."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.widgets.parts import Card, Pill, button, column, words
from seller_assistant.importing.fields import FIELDS
from seller_assistant.importing.reading import ROW_KINDS
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase
from seller_assistant.problems import Notice

if TYPE_CHECKING:
    from seller_assistant.importing.plan import Plan
    from seller_assistant.importing.reading import Column, FileReading

SURE = 0.8
_NAMES = {"shopify": "Shopify", "woocommerce": "WooCommerce", "square": "Square", "etsy": "Etsy", "amazon": "Amazon"}
_KINDS: dict[str, Marked] = {
    "product": QT_TRANSLATE_NOOP("gui", "products"),
    "variant": QT_TRANSLATE_NOOP("gui", "variants"),
    "picture": QT_TRANSLATE_NOOP("gui", "more pictures"),
    "heading": QT_TRANSLATE_NOOP("gui", "heading"),
    "section": QT_TRANSLATE_NOOP("gui", "section titles"),
    "blank": QT_TRANSLATE_NOOP("gui", "blank"),
    "total_line": QT_TRANSLATE_NOOP("gui", "totals"),
    "skipped": QT_TRANSLATE_NOOP("gui", "left out"),
}
OPEN = 7  # columns that are shown at once; the doubtful ones stand first
FIRST = ("title", "price", "sku", "gtin", "image", "option", "description", "stock", "weight", "category", "brand")
SHOWN = 5  # examples of one kind of problem before "and 12 more"


def platform_name(platform: str) -> Phrase:
    """What the file looks like, as the page's title says it."""
    if platform in ("", "list"):
        return Phrase(QT_TRANSLATE_NOOP("gui", "This looks like a product list of your own"))
    name = _NAMES.get(platform, platform.replace("-", " ").title())
    return Phrase(QT_TRANSLATE_NOOP("gui", "This looks like a {platform} export"), platform=name)


def field_label(name: str) -> Phrase | str:
    """What a field is called on screen."""
    return next((field.label for field in FIELDS if field.name == name), name)


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


def _rank(one: Column, reading: FileReading) -> tuple[bool, int]:
    """What is doubtful first, then what matters most to a listing, then as in the file."""
    name = one.field.split("_")[0]
    return (not _doubtful(one, reading), FIRST.index(name) if name in FIRST else len(FIRST))


def _fold(grid: QGridLayout, line: int, rest: list[Column], reading: FileReading) -> int:
    """The rows that are sure and less important, behind one button."""
    said = Phrase(QT_TRANSLATE_NOOP("gui", "Show {n} more columns that were understood"), n=len(rest))
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
    label: wording.Said = field_label(one.field)
    currency = reading.currency or reading.assumed_currency
    if one.field == "price" and currency:
        label = Phrase(QT_TRANSLATE_NOOP("gui", "{field} in {currency}"), field=label, currency=currency)
    grid.addWidget(_cell(words(label, strong=True)), line + 1, 0)
    grid.addWidget(_cell(words(one.heading or one.letter)), line + 1, 1)
    example = " · ".join(dict.fromkeys(" ".join(s.split())[:40] for s in one.samples if s.strip()))
    grid.addWidget(_cell(words(example, muted=True)), line + 1, 2)
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


def notices_card(plan: Plan) -> list[QFrame]:
    """One card for each kind of problem: what, where, what to do; those that matter most first."""
    groups: dict[str, list[Notice]] = defaultdict(list)
    for notice in plan.notices:
        groups[notice.code].append(notice)
    rank = {"error": 0, "warning": 1, "info": 2}
    ordered = sorted(groups.values(), key=lambda notes: rank[notes[0].severity])
    cards: list[QFrame] = [_notice_card(notes) for notes in ordered]
    if plan.skipped:
        cards.insert(0, _skipped_card(plan))
    return cards


def _notice_card(notes: list[Notice]) -> QFrame:
    first = notes[0]
    tone = {"error": "bad", "warning": "warn", "info": "info"}[first.severity]
    sign = {"error": "✕", "warning": "!", "info": "?"}[first.severity]
    card = Card(tone=tone, across=True, spacing=12, pad=12)
    card.column.addWidget(Pill("plain", str(len(notes)), sign, wide=44), 0, Qt.AlignmentFlag.AlignTop)
    lines = column(words(first.message, strong=True), spacing=2)
    if len(notes) > 1:
        places = [_place(note) for note in notes if _place(note)]
        if places:
            lines.addWidget(words(_several(places), muted=True))
    elif _place(first):
        lines.addWidget(words(_place(first), muted=True))
    if wording.say(first.next):
        lines.addWidget(words(first.next))
    card.column.addLayout(lines, 1)
    return card


def _skipped_card(plan: Plan) -> QFrame:
    card = Card(tone="warn", across=True, spacing=12, pad=12)
    card.column.addWidget(Pill("plain", str(len(plan.skipped)), "!", wide=44), 0, Qt.AlignmentFlag.AlignTop)
    head = Phrase(QT_TRANSLATE_NOOP("gui", "Not taken: {n} of the rows that look like products"), n=len(plan.skipped))
    lines = column(words(head, strong=True), spacing=2)
    for one in plan.skipped[:SHOWN]:
        said = Phrase(
            QT_TRANSLATE_NOOP("gui", "Row {row}, “{title}”: {why}"), row=one.row, title=one.title, why=one.why
        )
        lines.addWidget(words(said, muted=True))
    if len(plan.skipped) > SHOWN:
        lines.addWidget(
            words(Phrase(QT_TRANSLATE_NOOP("gui", "and {n} more"), n=len(plan.skipped) - SHOWN), muted=True)
        )
    card.column.addLayout(lines, 1)
    return card


def _several(places: list[str]) -> wording.Said:
    shown = "; ".join(dict.fromkeys(places[:SHOWN]))
    if len(places) <= SHOWN:
        return shown
    return Phrase(QT_TRANSLATE_NOOP("gui", "{places}, and {n} more"), places=shown, n=len(places) - SHOWN)


def _place(notice: Notice) -> str:
    parts = []
    if notice.row:
        parts.append(wording.say(Phrase(QT_TRANSLATE_NOOP("gui", "row {row}"), row=notice.row)))
    if notice.column:
        parts.append(notice.column)
    where = ", ".join(parts)
    return f"{where}: “{notice.found[:60]}”" if notice.found and where else where or notice.found[:60]


def rows_card(plan: Plan) -> QWidget:
    """How every row of the files was taken; the counts add up to the rows there are."""
    counts: Counter[str] = Counter()
    for reading in plan.files:
        counts.update(fate.kind for fate in reading.fates)
    parts = [(kind, counts[kind]) for kind in ROW_KINDS if counts[kind]]

    def again(w: object) -> None:
        said = " · ".join(f"{n} {wording.say(_KINDS[kind])}" for kind, n in parts)
        total = Phrase(QT_TRANSLATE_NOOP("gui", "{total} rows: {parts}"), total=sum(counts.values()), parts=said)
        label.setText(wording.say(total))

    label = words("", "small", muted=True)
    wording.bind(label, "label", again)
    return label
