"""template: learn a marketplace's own blank sheet, look at what was understood, correct it, forget it."""

from __future__ import annotations

import argparse
from typing import Any

from seller_assistant.cli.printing import FILE, MARKETPLACE, NAME, Voice, table
from seller_assistant.exporting.template_fields import FIELDS
from seller_assistant.exporting.template_matching import Matched, parse_mapping
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.shop import Shop, Template

_COLUMN = Phrase(QT_TRANSLATE_NOOP("cli", "Column"))
_LABEL = Phrase(QT_TRANSLATE_NOOP("cli", "Label"))
_ASKED = Phrase(QT_TRANSLATE_NOOP("cli", "Asked for"))
_FILLED = Phrase(QT_TRANSLATE_NOOP("cli", "Filled with"))
_AGE = Phrase(QT_TRANSLATE_NOOP("cli", "Days old"))
_MARKS = {
    "required": Phrase(QT_TRANSLATE_NOOP("cli", "required")),
    "conditional": Phrase(QT_TRANSLATE_NOOP("cli", "sometimes")),
    "optional": Phrase(QT_TRANSLATE_NOOP("cli", "optional")),
}
_MOST_CHOICES = 2000  # of a column, in JSON


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse names no type for it
    """The commands of this file."""
    parser = commands.add_parser("template", help="a marketplace's own blank sheet: learnt, shown, corrected")
    actions = parser.add_subparsers(dest="action", required=True)
    learning = actions.add_parser("learn", help="learn a blank .xlsx or .xlsm that you downloaded")
    learning.add_argument("file", metavar="FILE.xlsx")
    learning.add_argument("--name", default="")
    changing = actions.add_parser("change", help="correct what its columns are taken for")
    changing.add_argument("name")
    for one in (learning, changing):
        one.add_argument("--map", action="append", default=[], metavar="COLUMN=FIELD", dest="mapping")
        one.add_argument("--market", default="", metavar="ID", help="whose listings go into it")
        one.add_argument("--language", default="", metavar="zh|own", help="in Chinese, or in your own words")
    actions.add_parser("list", help="every template")
    actions.add_parser("show", help="what was understood of one").add_argument("name")
    actions.add_parser("remove", help="forget one").add_argument("name")
    parser.set_defaults(do=template)


def add_options(exporting: argparse.ArgumentParser) -> None:
    """The options of ``export`` that are about templates."""
    exporting.add_argument("--template", default="", metavar="NAME", help="fill a template that you taught")
    exporting.add_argument(
        "--picture-base", default="", metavar="URL", help="the address under which you put the bundle's pictures"
    )


def template(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """What the action says."""
    if request.action == "list":
        return _listed(shop, voice)
    if request.action == "remove":
        step = shop.remove_template(request.name)
        gone = Phrase(QT_TRANSLATE_NOOP("cli", "Forgotten: {name}"), name=request.name)
        voice.result({"name": request.name, "step": step}, [voice.say(gone)])
        return 0
    if request.action == "learn":
        found = shop.learn_template(
            request.file, request.name, parse_mapping(request.mapping), market=request.market,
            language=request.language,
        )  # fmt: skip
    else:
        if request.action == "change":
            shop.change_template(
                request.name, parse_mapping(request.mapping), market=request.market, language=request.language
            )
        found = shop.template(request.name)
    voice.result(template_json(found, voice), lambda: _lines(found, voice))
    return 0


def _listed(shop: Shop, voice: Voice) -> int:
    found = shop.templates()
    rows = [
        (t.name, t.form.file, t.market, len(t.columns), len(t.sure), len(t.doubtful), t.age) for t in found
    ]  # fmt: skip
    heads = (
        voice.say(NAME), voice.say(FILE), voice.say(MARKETPLACE),
        voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "Columns"))), voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "Sure"))),
        voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "Look at"))), voice.say(_AGE),
    )  # fmt: skip
    voice.result([_head_json(t, voice) for t in found], table(heads, rows))
    return 0


def _head_json(found: Template, voice: Voice) -> dict[str, Any]:
    form = found.form
    return {
        "name": found.name, "file": form.file, "market": found.market, "language": found.language,
        "currency": found.currency, "sheet": form.sheet, "key_row": form.key_row, "label_row": form.label_row,
        "first_data_row": form.first_data_row, "example_rows": list(form.examples), "kept_rows": list(form.kept),
        "signature": list(form.signature), "version": form.version, "made_at": form.made_at,
        "learnt_at": found.learnt_at, "age_days": found.age, "old": found.old, "row_limit": form.row_limit,
        "protected": form.protected, "macros": form.macros, "hidden_sheets": list(form.hidden_sheets),
        "sure": len(found.sure), "doubtful": len(found.doubtful), "open": [m.column.letter for m in found.open],
        "problems": [notice.to_json(voice.wording) for notice in found.notices],
    }  # fmt: skip


def template_json(found: Template, voice: Voice) -> dict[str, Any]:
    """A template with its columns; ``required`` is true for what must always be filled, ``mark`` says it whole."""
    return {**_head_json(found, voice), "columns": [_column_json(matched) for matched in found.columns]}


def _column_json(matched: Matched) -> dict[str, Any]:
    column = matched.column
    drop = column.drop_down
    return {
        "column": column.letter, "key": column.key, "label": column.label, "group": column.group,
        "required": column.required == "required", "mark": column.required, "type": column.kind,
        "choices": list(drop.choices[:_MOST_CHOICES]), "choices_total": len(drop.choices),
        "depends_on": _letter(drop.by), "max_length": column.max_length, "min_length": column.min_length,
        "maximum": column.maximum, "minimum": column.minimum, "field": matched.field,
        "confidence": matched.confidence, "sure": matched.sure, "owner": matched.owner, "help": column.help,
    }  # fmt: skip


def _letter(index: int | None) -> str:
    name, number = "", 0 if index is None else index + 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    return name


def _lines(found: Template, voice: Voice) -> list[str]:
    form = found.form
    where = Phrase(
        QT_TRANSLATE_NOOP("cli", "{name}: {file}, sheet {sheet}, labels in row {labels}, data from row {data}"),
        name=found.name, file=form.file, sheet=form.sheet, labels=form.label_row, data=form.first_data_row,
    )  # fmt: skip
    names = {field.name: voice.say(field.label) for field in FIELDS}
    rows = [
        (
            m.column.letter, m.column.label, voice.say(_MARKS[m.column.required]) if m.column.required else "",
            _asked(m), names.get(m.field, m.field) if m.field else "", "" if m.sure or not m.field else "?",
        )
        for m in found.columns
    ]  # fmt: skip
    heads = (voice.say(_COLUMN), voice.say(_LABEL), "", voice.say(_ASKED), voice.say(_FILLED), "")
    lines = [voice.say(where), *table(heads, rows)]
    if found.open:
        open_ = Phrase(
            QT_TRANSLATE_NOOP(
                "cli", "Must be filled and nothing fills it yet: {columns}. Say: --map COLUMN=FIELD or COLUMN==TEXT"
            ),
            columns=", ".join(f"{m.column.letter} {m.column.label}" for m in found.open),
        )  # fmt: skip
        lines.append(voice.say(open_))
    lines += [f"! {voice.say(notice.message)} {voice.say(notice.next)}".rstrip() for notice in found.notices]
    return lines


def _asked(matched: Matched) -> str:
    """The kind and limits of a column in a few signs."""
    column = matched.column
    parts: list[str] = [column.kind if not column.choices else f"{len(column.choices)} ▾"]
    if column.max_length is not None:
        parts.append(f"≤ {column.max_length}")
    if column.maximum is not None and not column.choices:
        low = "" if column.minimum is None else f"{column.minimum:.15g}"
        parts.append(f"{low}–{column.maximum:.15g}")
    return " ".join(parts)
