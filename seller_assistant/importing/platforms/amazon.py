"""Amazon: flat files of all three grammars and the listings report; parents with their children."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping, Sequence

from seller_assistant.catalog import Attribute
from seller_assistant.importing.cells import Cells
from seller_assistant.importing.headings import normal
from seller_assistant.importing.offers import is_over
from seller_assistant.importing.platforms.amazon_keys import (
    CURRENCIES,
    FIELDS,
    OPTIONS,
    WEIGHTS,
    Key,
    labelled,
    split,
    taken_apart,
)
from seller_assistant.importing.platforms.base import Grouped, Platform, is_repeated_heading, signatures
from seller_assistant.importing.platforms.families import (
    DELETED,
    INSTRUCTION,
    NO_PRODUCT,
    SAME_CODE,
    Choice,
    Options,
    family,
    repeats,
    say_if_empty,
    varying,
    without,
)
from seller_assistant.importing.table import Line
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.sheets.book import Heading, Sheet

_SETTING = re.compile(r"(?:^|&)(\w+)=(\d+)")
_EXAMPLE = "ABC123"  # the SKU of the example row in templates
_CODES = frozenset(("1", "asin", "gcid", "isku", "hsku"))  # kinds of product id that are no barcode
_DELETES = frozenset(("delete", "löschen", "loschen", "supprimer", "eliminar", "elimina", "удалить", "删除"))
_OVER = Phrase(QT_TRANSLATE_NOOP("importing", "Sale prices whose last day has passed were left out."))
_DIMENSION = re.compile(r"\s(?:height|width|length|depth|diameter)$")


class Amazon(Platform):
    """Children name their parent's SKU; a parent is not sold itself."""

    id = "amazon"
    name = "Amazon"
    note = Phrase(
        QT_TRANSLATE_NOOP(
            "importing",
            "Flat files of all three grammars, as a template or as text, and the listings report: parents with their "
            "children, bullet points under the description, weights with their units. Tried on a template, a sample "
            "and a file made from the published keys.",
        )
    )
    sheets = ("template", "vorlage", "modèle", "modello", "plantilla", "szablon", "模板", "шаблон")
    signature = signatures(
        "item sku|item name",
        "item sku|external product id|external product id type",
        "sku|product name|product id type",
        "sku|product name|item type keyword",
        "sku|title|standard product id",
        "sku|parentage|parent sku|relationship type",
        "sku|parent child|parent sku|variation theme",
        "item sku|parent sku|variation theme",
        "contribution sku|item name",
        "contribution sku|product type",
        "seller sku|asin1|item name",
    )

    def recognise(self, names: Sequence[str]) -> float:
        """How surely these headings are Amazon's keys."""
        present = {taken_apart(name).words for name in names if name and " " not in split(name)[1]}
        return self._recognised(present)

    def heading(self, sheet: Sheet) -> Heading | None:
        """The labels and keys below the line of settings; the labels are shown, the keys tell the fields."""
        for number, row in enumerate(sheet.rows[:6], start=1):
            said = next((cell for cell in row if cell), "")
            settings: dict[str, str] = dict(_SETTING.findall(said.removeprefix("settings=")))
            if said.startswith("settings=") and "attributeRow" in settings:
                keys = int(settings["attributeRow"])
                labels = int(settings.get("labelRow") or settings.get("labels") or keys - 1)
                return _heading(sheet, labels, keys)
            if any(cell.startswith("TemplateType=") for cell in row[:3]):
                keys = max((number + 2, number + 1), key=lambda row: _keys_in(sheet, row))
                return _heading(sheet, keys - 1 if keys > number + 1 else 0, keys)
        return None

    def fields(self, names: Sequence[str], values: Sequence[Sequence[str]]) -> dict[int, tuple[str, float]]:
        """The field of each column; of several weights the item's own, of several offers everybody's."""
        keys = [taken_apart(name) for name in names]
        present = {key.words for i, key in enumerate(keys) if key.part == "value" and i < len(values) and values[i]}
        weight = next((words for words in WEIGHTS if words in present), "")
        found = {i: (_field(key, weight), 1.0) for i, key in enumerate(keys)}
        languages = {key.language for i, key in enumerate(keys) if found[i][0] == "title" and key.language}
        for i, key in enumerate(keys):
            field = found[i][0]
            if field in ("title", "description") and len(languages) > 1 and key.language:
                found[i] = (f"{field}_{key.language}", 1.0)
        return found

    def knows(self, word: str) -> bool:
        """True for a key that is no word of any list."""
        return ("_" in word or "-" in word) and " " not in word.strip() and taken_apart(word).base in FIELDS

    def group(self, cells: Cells) -> Grouped:
        """One product for each parent and its children, and for each row without either."""
        grouped = Grouped(cells.table.sheet)
        keys = {column.column: taken_apart(column.heading) for column in cells.table.columns}
        marketplaces = (key.marketplace for key in keys.values() if key.marketplace in CURRENCIES)
        cells.prices_are_in(CURRENCIES.get(next(marketplaces, ""), ""))
        lines = [_believed(cells, line) for line in cells.table.lines if not _told_elsewhere(cells, line, grouped)]
        codes = _codes(cells, lines)
        parents = {codes[line.number]: line for line in reversed(lines) if _is_parent(cells, line)}
        children: dict[str, list[Line]] = {}
        for line in lines:
            if (parent := cells.code(line, "parent")) and not _is_parent(cells, line):
                children.setdefault(parent, []).append(line)
        done: set[str] = set()
        for line in lines:
            named = codes[line.number] if _is_parent(cells, line) else cells.code(line, "parent")
            if not named:
                _add(cells, grouped, keys, None, [line])
            elif named not in done:
                done.add(named)
                _add(cells, grouped, keys, parents.get(named), children.get(named, []), named)
            elif _is_parent(cells, line) and line is not parents[named]:
                grouped.fate(line, "skipped", SAME_CODE)
        say_if_empty(cells, grouped)
        grouped.fates.sort(key=lambda fate: fate.row)
        return grouped


def _codes(cells: Cells, lines: Sequence[Line]) -> dict[int, str]:
    """The SKU of each row; without that column a parent's is the one that the child below it names."""
    if cells.has("sku"):
        return {line.number: cells.code(line, "sku") for line in lines}
    below = (cells.code(line, "parent") for line in lines[1:])
    return {line.number: next(below, "") for line in lines}


def _keys_in(sheet: Sheet, row: int) -> int:
    """How many cells of that row are keys: the oldest templates have no row of labels."""
    cells = sheet.rows[row - 1] if row <= len(sheet.rows) else ()
    return sum(" " not in cell.strip() and taken_apart(cell).base in FIELDS for cell in cells if cell.strip())


def _heading(sheet: Sheet, labels: int, keys: int) -> Heading | None:
    if not 0 < keys <= len(sheet.rows):
        return None
    above = sheet.rows[labels - 1] if 0 < labels < keys else ()
    row = sheet.rows[keys - 1]
    names = [labelled(above[i] if i < len(above) else "", key) if key.strip() else "" for i, key in enumerate(row)]
    return Heading(min(labels, keys) if labels > 0 else keys, keys, tuple(names), 10.0)


def _field(key: Key, weight: str) -> str:
    """The field of one column, "" for what only tells Amazon how to sell."""
    if weight and key.words == weight:
        return "weight_unit" if key.part == "unit" else "weight"
    if key.part == "unit":
        return "unit"
    if key.words == "externally assigned product identifier" and key.part == "type":
        return "gtin_kind"
    if key.words == "purchasable offer":
        return {"currency": "currency", "end_at": "sale_end"}.get(key.part, "")
    if key.part != "value":
        return "" if key.words in FIELDS or key.base in FIELDS or key.part in ("currency", "type") else "fact"
    field = FIELDS.get(key.words) or FIELDS.get(key.base, "fact" if key.words not in FIELDS else "")
    if field in ("price", "sale_price") and key.audience not in ("", "ALL"):
        return "extra"
    return "image" if field == "other_image" else field


def _told_elsewhere(cells: Cells, line: Line, grouped: Grouped) -> bool:
    """True, and the fate said, for rows that are no product."""
    sku = cells.code(line, "sku")
    if not any(line.cells):
        grouped.fate(line, "blank")
    elif is_repeated_heading(cells, line):
        grouped.fate(line, "heading")
    elif sku == _EXAMPLE:
        grouped.fate(line, "skipped", INSTRUCTION)
    elif not any(cells.text(line, field) for field in ("sku", "title", "parent", "parentage")):
        grouped.fate(line, "skipped", NO_PRODUCT)
    elif _first_word(cells.text(line, "action")) in _DELETES:
        grouped.fate(line, "skipped", DELETED)
    else:
        return False
    return True


def _first_word(text: str) -> str:
    return text.casefold().split()[0] if text.strip() else ""


def _is_parent(cells: Cells, line: Line) -> bool:
    return normal(cells.text(line, "parentage")) in (
        "parent", "parent sku", "padre", "principale", "ubergeordnet", "parent article", "principal", "родительский",
    )  # fmt: skip


def _believed(cells: Cells, line: Line) -> Line:
    """The line without a sale price that is over, and without a product id that is no barcode."""
    dropped: list[int] = []
    if cells.text(line, "sale_price") and is_over(cells.text(line, "sale_end")):
        cells.notes.once("sale-over", "info", _OVER)
        dropped += [column.column for column in cells.columns("sale_price")]
    if cells.text(line, "gtin_kind").casefold() in _CODES:
        dropped += [column.column for column in cells.columns("gtin")]
    return without(line, dropped) if dropped else line


def _add(
    cells: Cells,
    grouped: Grouped,
    keys: Mapping[int, Key],
    parent: Line | None,
    children: Sequence[Line],
    named: str = "",
) -> None:
    seen: set[str] = set()
    kept = [line for line in children if not repeats(cells, line, seen, grouped)]
    facts = [_facts(cells, keys, line) for line in kept]
    chosen = _chosen(cells, keys, parent, kept, facts) if named and kept else frozenset()
    choices = [
        Choice(line, tuple((n, v) for n, v in pairs if n in chosen), tuple(cells.sources(line)), _number(cells, line))
        for line, pairs in zip(kept, facts, strict=True)
    ]
    told = parent if parent is not None else kept[0]
    own = _facts(cells, keys, told)
    language = _main_language(keys.values())
    family(
        cells,
        grouped,
        choices,
        parent=parent,
        attributes=[Attribute(*pair) for pair in own if pair[0] not in chosen],
        sku=named if kept else "",
        source_lang=language,
        description=_described(cells, keys, told if _has_words(cells, told) or not kept else kept[0], language),
        external_id=_number(cells, told) if parent is not None or not named else "",
    )


def _number(cells: Cells, line: Line) -> str:
    """Amazon's own number (ASIN) of the row, "" where it is not told."""
    number = cells.code(line, "asin")
    return f"amazon:{number}" if number else ""


def _has_words(cells: Cells, line: Line) -> bool:
    return any(cells.text(line, c.field) for c in cells.table.columns if c.field.startswith(("description", "bullet")))


def _facts(cells: Cells, keys: Mapping[int, Key], line: Line) -> Options:
    """The facts of a row by their labels, each with its unit."""
    units = {keys[c.column].words: line.cells[c.column] for c in cells.columns("unit") if line.cells[c.column]}
    found: dict[str, str] = {}
    for column in cells.columns("fact"):
        key, value = keys[column.column], line.cells[column.column]
        if not value:
            continue
        unit = units.get(key.words) or units.get(_DIMENSION.sub(" length", key.words)) or ""
        said = f"{value} {unit}".strip()
        found[key.label] = f"{found[key.label]}, {said}" if key.label in found else said
    return tuple(found.items())


def _chosen(
    cells: Cells, keys: Mapping[int, Key], parent: Line | None, children: Sequence[Line], facts: Sequence[Options]
) -> frozenset[str]:
    """The facts a shopper chooses by: those of the variation theme, else those of the usual ones that differ."""
    rows = [*([parent] if parent is not None else []), *children]
    theme = normal(next((value for line in rows if (value := cells.text(line, "theme"))), "")).replace(" ", "")
    usual = {keys[c.column].label: normal(keys[c.column].words).removesuffix(" name") for c in cells.columns("fact")}
    usual = {label: words for label, words in usual.items() if words in OPTIONS.values()}
    wanted = {OPTIONS[word] for word in OPTIONS if word in theme}
    named = frozenset(label for label, words in usual.items() if words in wanted)
    rest = frozenset(label for label in varying(facts) if label in usual)
    told = {tuple(pair for pair in pairs if pair[0] in named) for pairs in facts}
    return named if named and len(told) == len(facts) else named | rest


def _described(cells: Cells, keys: Mapping[int, Key], line: Line, language: str) -> str:
    """The description with the bullet points of its language under it."""
    columns = [c.column for c in cells.columns("bullet") if keys[c.column].language in ("", language)]
    points = [f"<li>{html.escape(line.cells[i], quote=False)}</li>" for i in columns if line.cells[i]]
    text = cells.text(line, f"description_{language}") or cells.text(line, "description")
    if not points:
        return ""
    body = text if "<" in text or not text else f"<p>{html.escape(text, quote=False)}</p>"
    return f"{body}<ul>{''.join(points)}</ul>"


def _main_language(keys: Iterable[Key]) -> str:
    """The language of the titles, English where they stand in several; "" where the keys do not say."""
    languages = {key.language for key in keys if key.words == "item name" and key.language}
    return "en" if "en" in languages else min(languages, default="")
