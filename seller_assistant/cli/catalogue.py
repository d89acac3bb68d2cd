"""import, products, set, replace, history, undo, redo."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from seller_assistant.catalog import Money, Product, Variant, Weight
from seller_assistant.catalog.facts import FACTS, attributes
from seller_assistant.cli.printing import NAME, PRICE, STATE, STEP, VARIANTS, Voice, count, table
from seller_assistant.importing import corrections, report
from seller_assistant.importing.correction_lists import read_corrections
from seller_assistant.importing.plan import Plan
from seller_assistant.jobs import making_many
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.shop import EditPlan, Imported, Shop, Step
from seller_assistant.translating.unit import Unit

_ONE_FILE = "with a file's name in brackets before it, for that one only"


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse names no type for it
    """The commands of this file."""
    importing = commands.add_parser("import", help="read product files into the shop")
    importing.add_argument("list_files", nargs="+", metavar="FILE")
    importing.add_argument("--pictures", metavar="DIR")
    importing.add_argument("--sheet", action="append", default=[], metavar="[FILE]NAME", help=_ONE_FILE)
    importing.add_argument("--currency", default="", metavar="CAD")
    importing.add_argument("--source-lang", default="auto", choices=["en", "fr", "auto"])
    importing.add_argument("--map", action="append", default=[], metavar="COLUMN=FIELD")
    importing.add_argument("--header-row", type=int, default=0, metavar="N")
    importing.add_argument(
        "--encoding", action="append", default=[], metavar="[FILE]NAME",
        help=f"of a text file, such as cp1252 or gb18030; {_ONE_FILE}",
    )  # fmt: skip
    importing.add_argument(
        "--cell", action="append", default=[], metavar="[FILE]SHEET!F12=VALUE",
        help="read this value instead of what stands in that cell; the file and the sheet where there are several",
    )  # fmt: skip
    importing.add_argument(
        "--cells", action="append", default=[], metavar="LIST.csv",
        help="take such values from a list with the columns row, column and value, and perhaps file and sheet",
    )  # fmt: skip
    importing.add_argument(
        "--leave", action="append", default=[], metavar="[FILE]SHEET!F12",
        help="leave that cell as it is, and do not tell of it again",
    )  # fmt: skip
    importing.add_argument("--delimiter", default="", metavar="SIGN", help="between the cells of a text file, or tab")
    importing.add_argument("--repair-text", action="store_true", help="put right letters that were encoded twice")
    importing.add_argument("--hidden-rows", action="store_true", help="take the rows that the sheet hides, too")
    importing.add_argument("--beside", action="store_true", help="take the list that stands beside the first one, too")
    importing.add_argument("--fresh", action="store_true", help="forget what was chosen for a list like this before")
    importing.add_argument("--left-out", metavar="FILE.xlsx", help="write the rows that were left out, with the reason")
    importing.add_argument("--dry-run", action="store_true")
    importing.set_defaults(do=import_)
    products = commands.add_parser("products", help="list the catalogue")
    products.add_argument("--where", default="", metavar="EXPR")
    products.add_argument("--limit", type=count, metavar="N")
    products.set_defaults(do=list_products)
    setting = commands.add_parser("set", help="set fields of many products as one step")
    setting.add_argument("assignments", nargs="+", metavar="FIELD=VALUE")
    setting.add_argument("--where", default="", metavar="EXPR")
    setting.add_argument("--dry-run", action="store_true")
    setting.set_defaults(do=set_)
    replacing = commands.add_parser("replace", help="replace text in a field of many products as one step")
    replacing.add_argument("field")
    replacing.add_argument("find", metavar="FROM")
    replacing.add_argument("by", metavar="TO")
    replacing.add_argument("--where", default="", metavar="EXPR")
    replacing.add_argument("--regex", action="store_true")
    replacing.add_argument("--dry-run", action="store_true")
    replacing.set_defaults(do=replace)
    commands.add_parser("history", help="every step that changed the shop").set_defaults(do=history)
    undoing = commands.add_parser("undo", help="undo the last step, or back to and including one")
    undoing.add_argument("step", nargs="?", type=count)
    undoing.set_defaults(do=undo)
    commands.add_parser("redo", help="redo the step undone last").set_defaults(do=redo)


def _pairs(texts: list[str]) -> dict[str, str]:
    pairs = dict(text.split("=", 1) for text in texts if "=" in text)
    wrong = next((text for text in texts if "=" not in text), None)
    if wrong is not None:
        raise InputProblem(
            "assignment",
            Phrase(QT_TRANSLATE_NOOP("cli", "“{text}” needs an equals sign, as in NAME=VALUE."), text=wrong),
            found=wrong,
        )
    return pairs


def _each_file(request: argparse.Namespace) -> dict[str, dict[str, Any]]:
    """What was said of single files, by their names; "" for what holds for all."""
    each: dict[str, dict[str, Any]] = {}
    for name, texts in (("sheet", request.sheet), ("encoding", request.encoding)):
        for text in texts:
            file, value = _of_file(text)
            each.setdefault(file, {})[name] = value
    for texts, leaves in ((request.cell, False), (request.leave, True)):
        for file, cell in map(_of_file, texts):
            told = each.setdefault(file, {})
            told["cells"] = (*told.get("cells", ()), corrections.parse(cell, leaves=leaves))
    lists = [one for listed in request.cells for one in read_corrections(Path(listed))]
    for file in dict.fromkeys(name for name, _ in lists):
        told = each.setdefault(file, {})
        of_list = [one for name, one in lists if name == file]
        told["cells"] = corrections.merged(of_list, told.get("cells", ()))  # what was typed here counts
    return each


def _of_file(text: str) -> tuple[str, str]:
    """``[FILE]REST`` taken apart, as spreadsheets write it; no file where none is named."""
    file, bracket, rest = text[1:].partition("]") if text.startswith("[") else ("", "", "")
    return (file, rest) if bracket else ("", text)


@making_many()
def import_(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Plan, show, and unless it is a dry run, apply."""
    each = _each_file(request)
    plan = shop.plan_import(
        request.list_files,
        pictures=request.pictures,
        **each.pop("", {}),
        each=each,
        currency=request.currency.upper(),
        source_lang=request.source_lang,
        mapping=_pairs(request.map),
        header_row=request.header_row,
        delimiter=request.delimiter,
        repair_text=request.repair_text,
        hidden_rows=request.hidden_rows,
        beside=request.beside,
        use_layouts=not request.fresh,
        progress=voice.progress(),
    )
    if request.dry_run:
        done = Imported(plan, None, len(plan.pictures), 0, 0)
    else:
        done = shop.import_(plan, progress=voice.progress())
    plan = done.plan
    document = report.import_json(
        plan,
        done.step,
        pictures_found=done.pictures_found,
        pictures_stored=done.pictures_stored,
        pictures_missing=done.pictures_missing,
        wording=voice.wording,
    )
    lines = _import_lines(plan, done, voice)
    if request.left_out:
        rows = shop.save_left_out(plan, request.left_out, voice.wording)
        document["left_out"] = {"rows": rows, "file": request.left_out if rows else ""}
        written = Phrase(
            QT_TRANSLATE_NOOP("cli", "{n} rows that were left out are in {file}."),
            one=QT_TRANSLATE_NOOP("cli", "One row that was left out is in {file}."),
            n=rows, file=request.left_out,
        )  # fmt: skip
        lines += [voice.say(written)] if rows else []
    voice.result(document, lines)
    needs_owner = bool(plan.skipped) or any(notice.severity == "error" for notice in plan.notices)
    return 1 if needs_owner else 0


def _import_lines(plan: Plan, done: Imported, voice: Voice) -> list[str]:
    lines = []
    for file in plan.files:
        recognised = Phrase(
            QT_TRANSLATE_NOOP("cli", "{file}: {platform}, {format}, heading in row {row}, {n} rows"),
            one=QT_TRANSLATE_NOOP("cli", "{file}: {platform}, {format}, heading in row {row}, one row"),
            file=file.file, platform=file.platform, format=file.format, row=file.header_row, n=len(file.fates),
        )  # fmt: skip
        lines.append(voice.say(recognised))
    counts = Phrase(
        QT_TRANSLATE_NOOP("cli", "Products: {new} new, {updated} changed, {unchanged} unchanged, {skipped} left out"),
        new=len(plan.new), updated=len(plan.updated), unchanged=len(plan.unchanged), skipped=len(plan.skipped),
    )  # fmt: skip
    lines.append(voice.say(counts))
    if plan.changes:
        said = ", ".join(f"{field} {count}" for field, count in plan.changes)
        lines.append(voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "Changed values: {fields}"), fields=said)))
    for kept in plan.kept:
        still = Phrase(
            QT_TRANSLATE_NOOP("cli", "kept, you edited it: {product}, {field}: {yours} (the file says {theirs})"),
            product=kept.product.title or kept.product.code, field=kept.field, yours=kept.yours, theirs=kept.theirs,
        )  # fmt: skip
        lines.append("  " + voice.say(still))
    lines += [f"  {s.file} {s.sheet} {s.row}: {s.title}: {voice.say(s.why)}" for s in plan.skipped]
    for notice in plan.notices:
        place = " ".join(str(part) for part in (notice.file, notice.sheet, notice.row, notice.column) if part)
        lines.append(f"  {notice.severity}: {place}: {voice.say(notice.message)} {voice.say(notice.next)}".rstrip())
    if done.step is not None:
        lines.append(voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "Saved as step {step}."), step=done.step)))
    elif plan.new or plan.updated:
        lines.append(voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "Nothing is saved: this was a dry run."))))
    return lines


def money_json(money: Money | None) -> dict[str, str] | None:
    """An amount as exact text, and its currency."""
    return None if money is None else {"amount": str(money.amount), "currency": money.currency}


def _number(value: Any) -> int | float:  # noqa: ANN401 - Decimal or number
    return int(value) if value == int(value) else float(value)


def _weight_json(weight: Weight | None) -> dict[str, Any] | None:
    return None if weight is None else {"value": _number(weight.value), "unit": weight.unit}


def _variant_json(variant: Variant) -> dict[str, Any]:
    return {
        "sku": variant.sku,
        "gtin": variant.gtin,
        "options": dict(variant.options),
        "price": money_json(variant.price),
        "compare_at": money_json(variant.compare_at),
        "cost": money_json(variant.cost),
        "stock": variant.stock,
        "weight": _weight_json(variant.weight),
        "picture": variant.picture,
    }


def product_json(product: Product, units: list[Unit]) -> dict[str, Any]:
    """A product as the contract of ``products`` has it."""
    first = product.variants[0]
    translations: dict[str, dict[str, Any]] = {}
    for unit in units:
        entry = {"text": unit.target, "state": unit.state, "engine": unit.engine}
        translations.setdefault(unit.locale, {})[unit.field] = entry
    pictures = [
        {"position": p.position, "name": p.name, "sha256": p.sha256, "width": p.width, "height": p.height,
         "source": p.source, "state": p.state, "reason": p.reason}
        for p in product.pictures
    ]  # fmt: skip
    return {
        "id": product.id,
        "sku": product.code,
        "handle": product.handle,
        "title": product.title,
        "source_lang": product.source_lang,
        "description": product.description,
        "brand": product.brand,
        "category": product.category,
        "price": money_json(product.price),
        "compare_at": money_json(first.compare_at),
        "cost": money_json(first.cost),
        "gtin": first.gtin,
        "hs_code": product.hs_code,
        "origin_country": product.origin_country,
        **{name: getattr(product, name) for name in FACTS},
        "weight": _weight_json(product.weight),
        "stock": product.stock,
        "tags": list(product.tags),
        "attributes": {a.name: a.value for a in attributes(product)},
        "pictures": pictures,
        "variants": [_variant_json(v) for v in product.variants],
        "translations": translations,
        "texts": [t._asdict() for t in product.texts],
        "extras": dict(product.extras),
        "origin": {"file": product.origin.file, "sheet": product.origin.sheet, "row": product.origin.row},
    }


def list_products(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """The catalogue, or the part of it that matches."""
    products = shop.products(request.where, limit=request.limit)
    by_product: dict[int, list[Unit]] = {}
    for unit in shop.units([p.id for p in products]):
        by_product.setdefault(unit.product_id, []).append(unit)
    document = [product_json(p, by_product.get(p.id, [])) for p in products]
    rows = []
    for p in products:
        chinese = next((u.target for u in by_product.get(p.id, []) if u.field == "title"), "")
        rows.append((p.id, p.code, p.title, chinese, p.price or "", len(p.variants)))
    heading = ("id", "SKU", voice.say(NAME), "中文", voice.say(PRICE), voice.say(VARIANTS))
    voice.result(document, lambda: table(heading, rows))
    return 0


def set_(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """A bulk edit, as one step."""
    return _edit(shop, shop.plan_edit(_pairs(request.assignments), request.where), request, voice)


def replace(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Find and replace in one field, as one step."""
    plan = shop.plan_replace(request.field, request.find, request.by, request.where, regex=request.regex)
    return _edit(shop, plan, request, voice)


def _edit(shop: Shop, plan: EditPlan, request: argparse.Namespace, voice: Voice) -> int:
    step = None if request.dry_run else shop.edit(plan)
    changed = len({change.product_id for change in plan.changes})
    sample = [{"id": c.product_id, "sku": c.sku, "field": c.field, "before": c.before, "after": c.after}
              for c in plan.changes[:20]]  # fmt: skip
    counts = Phrase(
        QT_TRANSLATE_NOOP("cli", "{matched} matched, {changed} changed"), matched=plan.matched, changed=changed
    )
    lines = [voice.say(counts), *(f"  {c.sku} {c.field}: {c.before} → {c.after}" for c in plan.changes[:20])]
    voice.result({"matched": plan.matched, "changed": changed, "step": step, "sample": sample}, lines)
    return 0


def _step_json(step: Step, voice: Voice) -> dict[str, Any]:
    return {"step": step.id, "at": step.at, "sentence": voice.say(step.sentence), "undone": step.undone}


def history(shop: Shop, _request: argparse.Namespace, voice: Voice) -> int:
    """Every step that changed the shop, in words, the latest first."""
    steps = shop.history()
    undone = voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "undone")))
    rows = [(s.id, s.at[:19].replace("T", " "), voice.say(s.sentence), undone if s.undone else "") for s in steps]
    voice.result([_step_json(s, voice) for s in steps], table(("#", "UTC", voice.say(STEP), voice.say(STATE)), rows))
    return 0


def undo(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Undo the last step, or every step back to and including the one named."""
    nothing = Phrase(QT_TRANSLATE_NOOP("cli", "There is nothing to undo."))
    said = Phrase(QT_TRANSLATE_NOOP("cli", "Undone: {sentence}"), sentence="")
    return _moved(shop.undo(request.step), nothing, said, voice)


def redo(shop: Shop, _request: argparse.Namespace, voice: Voice) -> int:
    """Redo the step undone last."""
    nothing = Phrase(QT_TRANSLATE_NOOP("cli", "There is nothing to redo."))
    said = Phrase(QT_TRANSLATE_NOOP("cli", "Done again: {sentence}"), sentence="")
    return _moved(shop.redo(), nothing, said, voice)


def _moved(step: Step | None, nothing: Phrase, said: Phrase, voice: Voice) -> int:
    if step is None:
        raise InputProblem("history-end", nothing)
    sentence = Phrase(said.marked, sentence=step.sentence)
    voice.result([_step_json(step, voice)], [voice.say(sentence)])
    return 0
