"""A marketplace's blank workbook to a `Form`: which sheet is filled, what each row does, what each column asks for."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import ParseError

from seller_assistant.sheets import container, refusals, template_refusals
from seller_assistant.sheets import template_words as words
from seller_assistant.sheets.package import Package, local
from seller_assistant.sheets.template import DropDown, Form, FormColumn
from seller_assistant.sheets.template_columns import column
from seller_assistant.sheets.template_grid import (
    Grid,
    SheetPart,
    defined_names,
    read_grid,
    red_styles,
    shared_strings,
    sheet_parts,
)
from seller_assistant.sheets.template_lists import Lists
from seller_assistant.sheets.template_marks import as_utf8, find_marks
from seller_assistant.sheets.template_notes import notes
from seller_assistant.sheets.template_rows import Head, Known, find_head, settings, signature

MOST_PART = 200 * 2**20  # bytes of one sheet of a template
MOST_EXAMPLES = 3  # rows that nothing calls examples; more of them are somebody's products
_ASIDE = re.compile(
    r"(?i)example|sample|instruction|guide|readme|help|definition|valid|contoh|panduan|petunjuk|beispiel|anleitung"
    r"|hinweis|exemple|mode d.emploi|définition|valeurs|ตัวอย่าง|คำแนะนำ|hướng dẫn|ví dụ|예시|안내|가이드|작성방법"
    r"|gültige|推奨値|示例|样例|说明|指南|须知|填写帮助|範例|說明|見本|記入例|説明|drop|list|image|hidden"
)
_TEMPLATE = re.compile(
    r"(?i)template|模板|模版|範本|テンプレート|vorlage|modèle|แม่แบบ|상품등록|템플릿|upload|products?\b|商品|listing|data"
)
_VERSION = re.compile(r"(?i)(?:version|versi|版本|バージョン|ver\.?)\s*[=:：]?\s*(v?\d[\w.\-]*)")
_LANGUAGE = re.compile(r"(?i)(?:contentLanguageTag|language_tag)=([a-z]{2})")
_ROWS_AT_ONCE = re.compile(
    r"(?i)(?:最多|不超过|不超過|上限|不能超过|限制|maks(?:imal|imum|\.)?|maximum(?: of)?|max\.?|up to|at most"
    r"|höchstens|最大|jusqu.à|tối đa|ไม่เกิน|최대)\s*(?:可?一?次?性?(?:导入|上传|填写|支持|添加"
    r"|发布)?)?\s*(\d{1,3}(?:[.,]\d{3})+|\d+)"
    r"\s*(?:条|行|个商品|件商品|個商品|rows|products|produk|baris|zeilen|produkte|商品|lignes|produits|sản phẩm"
    r"|รายการ|개)"
)
_DAMAGED = (  # what a package that is not whole makes its readers say
    zipfile.BadZipFile, zlib.error, ParseError, EOFError, LookupError, ValueError, OverflowError,
    NotImplementedError, RuntimeError,
)  # fmt: skip
_DEFAULT_DATES = frozenset({"2006-09-16"})  # what libraries write that know no date


def learn(path: Path, known: Known) -> tuple[Form, bytes]:
    """The form in that workbook, and its bytes; ``known`` says whether a label names a field of the catalogue.

    Raises FileProblem: what cannot be read, ``template-format``, ``template-unknown``, ``template-filled``.
    """
    kind = container.kind(path)
    if kind not in ("xlsx", "xlsm"):
        raise template_refusals.other_format(path.name, kind)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise refusals.locked(path.name) from error
    return understand(data, path.name, known), data


def understand(data: bytes, file: str, known: Known) -> Form:
    """The form in those bytes of an .xlsx or .xlsm file; raises FileProblem as `learn` does."""
    try:
        form = _understood(Package(data, file), file, known)
        _check_whole(data, form)
        return form
    except _DAMAGED as error:
        raise refusals.damaged(file, str(error)) from error


def _check_whole(data: bytes, form: Form) -> None:
    """Raise FileProblem where a part is damaged, or the sheet could not be filled: better now than at an export."""
    package = Package(data, form.file)
    find_marks(as_utf8(package.content(form.part)), form.file)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        bad = archive.testzip()
    if bad is not None:
        raise refusals.damaged(form.file, bad)


def _understood(package: Package, file: str, known: Known) -> Form:
    sheets = sheet_parts(package)
    shared = shared_strings(package)
    grids = _grids(package, sheets, shared, file)
    best = _best(grids, known)
    if best is None:
        raise template_refusals.not_a_template(file)
    sheet, head = next(s for s in sheets if s.name == best[0]), best[1]
    grid = grids[sheet.name]
    if len(head.doubtful) > MOST_EXAMPLES:
        raise template_refusals.filled(file, sheet.name, head.doubtful)
    lists = Lists(package, sheets, defined_names(package), shared, sheet.name, grids)
    others = {name: other for name, other in grids.items() if name != sheet.name}
    form = Form(
        file=file,
        kind="xlsm" if package.has("xl/vbaProject.bin") else "xlsx",
        sheet=sheet.name,
        part=sheet.part,
        label_row=head.label_row,
        key_row=head.key_row,
        first_data_row=head.first_data_row,
        columns=_columns(package, grid, head, lists, others, known),
        examples=tuple(head.examples),
        doubtful=tuple(head.doubtful),
        kept=tuple(n for n, role in sorted(head.told.items()) if role == "stays"),
        signature=signature(grid, head),
        version=_version(grid, head),
        made_at=_made_at(package),
        row_limit=_row_limit(grid, head, others),
        language=_language(grid, head),
        protected=grid.protected,
        macros=package.has("xl/vbaProject.bin"),
        hidden_sheets=tuple(s.name for s in sheets if s.hidden),
    )
    if head.doubtful:
        form = replace(form, notices=(template_refusals.doubtful_examples(file, sheet.name, head.doubtful),))
    return form


def _grids(package: Package, sheets: Sequence[SheetPart], shared: list[str], file: str) -> dict[str, Grid]:
    """The sheets that can be seen, all where none can; other sheets are read when a list leads to them."""
    shown = [sheet for sheet in sheets if not sheet.hidden] or list(sheets)
    for sheet in shown:
        if package.size(sheet.part) > MOST_PART:
            raise refusals.too_large(file, f"{package.size(sheet.part) // 2**20} MB")
    return {sheet.name: read_grid(package, sheet.part, shared) for sheet in shown}


def _best(grids: Mapping[str, Grid], known: Known) -> tuple[str, Head] | None:
    """The sheet most likely to be filled: by its headings, its own checks, and its name."""
    best: tuple[float, str, Head] | None = None
    for name, grid in grids.items():
        head = find_head(grid, known)
        if head is None:
            continue
        score = head.score + 20 * bool(grid.checks) + 15 * bool(head.key_row) + 20 * bool(settings(grid))
        if _ASIDE.search(name):
            score = score * 0.3 - 10
        elif _TEMPLATE.search(name):
            score += 15
        if len(head.doubtful) > MOST_EXAMPLES:
            score *= 0.5
        if best is None or score > best[0]:
            best = (score, name, head)
    return None if best is None else (best[1], best[2])


def _columns(
    package: Package, grid: Grid, head: Head, lists: Lists, others: Mapping[str, Grid], known: Known
) -> tuple[FormColumn, ...]:
    labels, keys = grid.row(head.label_row), grid.row(head.key_row) if head.key_row else {}
    red = red_styles(package)
    told = {n: grid.row(n) for n in head.told if head.told[n] in ("mark", "type", "help")}
    from_notes = notes(others, keys, labels)
    found: list[FormColumn] = []
    for index in sorted(set(labels) | set(keys) | _spanned(grid, head)):
        label = _known_label(grid, head, index, known)
        if label or keys.get(index):
            made = column(index, label, keys.get(index, ""), grid, head, told, from_notes.get(index))
            found.append(replace(made, group=_group(grid, head, index)))
    found = _coloured(found, grid, head, red)
    listed: dict[int, DropDown] = {}
    for made in found:
        checks = [check for check in grid.checks if check.covers(made.index)]
        drop = lists.of_column(made.index, made.key, checks, listed)
        if drop.choices and words.is_open(made.help):
            drop = replace(drop, open=True)
        listed[made.index] = drop
    return tuple(
        replace(made, drop_down=listed[made.index], kind="choice" if listed[made.index].choices else made.kind)
        for made in found
    )


def _spanned(grid: Grid, head: Head) -> set[int]:
    """Columns whose label stands in a cell merged downwards from the row of groups."""
    return {
        left for top, left, bottom, right in grid.merged
        if left == right and top < head.label_row <= bottom and (top, left) in grid.texts
    }  # fmt: skip


def _known_label(grid: Grid, head: Head, index: int, known: Known) -> str:
    """The label of a column; that of a further row of labels where only that is known."""
    own = _label(grid, head, index)
    if known(words.bare(own)):
        return own
    further = (grid.row(n).get(index, "") for n, role in sorted(head.told.items()) if role == "label")
    return next((text for text in further if known(words.bare(text))), own)


def _label(grid: Grid, head: Head, index: int) -> str:
    own = grid.row(head.label_row).get(index, "")
    if own:
        return own
    for top, left, bottom, right in grid.merged:
        if left <= index <= right and top <= head.label_row <= bottom and left == right:
            return grid.texts.get((top, left), "")
    return ""


def _group(grid: Grid, head: Head, index: int) -> str:
    for number in reversed(head.group_rows):
        row = grid.row(number)
        for top, left, bottom, right in grid.merged:
            if top <= number <= bottom and left <= index <= right and right > left:
                return " ".join(grid.texts.get((top, left), "").split())[:80]
        nearest = max((column for column in row if column <= index), default=None)
        if nearest is not None and any(top == number for top, *_ in grid.merged) is False:
            return " ".join(row[nearest].split())[:80]
    return ""


def _coloured(found: list[FormColumn], grid: Grid, head: Head, red: frozenset[int]) -> list[FormColumn]:
    """Where no word and no star marks a column, red headings do, unless all are red."""
    if any(made.required for made in found) or not red:
        return found
    coloured = {m.index for m in found if grid.styles.get((head.label_row, m.index)) in red}
    if not coloured or len(coloured) >= 0.9 * len(found):
        return found
    return [replace(m, required="required", marked="colour") if m.index in coloured else m for m in found]


def _version(grid: Grid, head: Head) -> str:
    for number in range(1, head.first_data_row):
        for text in grid.row(number).values():
            match = _VERSION.search(text) if len(text) < 400 else None
            if match:
                return match.group(1)
    return ""


def _language(grid: Grid, head: Head) -> str:
    """The language that the sheet's own words ask texts in, "own" for Amazon's older ones, "" for none."""
    for number in range(1, head.first_data_row):
        for text in grid.row(number).values():
            match = _LANGUAGE.search(text)
            if match:
                return match.group(1).lower()
            if text.startswith("TemplateType="):
                return "own"
    return ""


def _made_at(package: Package) -> str:
    """The day on which the file was made or changed, by its properties; "" where they say nothing true."""
    root = package.xml("docProps/core.xml")
    found = [
        (element.text or "")[:10]
        for element in (root if root is not None else ())
        if local(element.tag) in ("created", "modified")
    ]
    days = [day for day in found if re.fullmatch(r"\d{4}-\d\d-\d\d", day) and day not in _DEFAULT_DATES]
    return max((day for day in days if day >= "2007-01-01"), default="")


def _row_limit(grid: Grid, head: Head, others: Mapping[str, Grid]) -> int:
    """How many rows its marketplace takes at once: as its words say, else as its own checks cover; 0 for neither."""
    above = (text for number in range(1, head.first_data_row) for text in grid.row(number).values())
    beside = (text for name, other in others.items() if _ASIDE.search(name) for text in other.texts.values())
    said = [int(re.sub(r"\D", "", m.group(1))) for text in (*above, *beside) for m in _ROWS_AT_ONCE.finditer(text)]
    said = [rows for rows in said if 10 <= rows <= 100_000]
    if said:
        return min(said)
    last: dict[int, int] = {}
    for check in grid.checks:
        for _, left, bottom, right in check.ranges:
            if left == right or right - left < 50:
                last[left] = max(last.get(left, 0), bottom)
    ends = [bottom for bottom in last.values() if bottom > head.first_data_row]
    rows = min(ends, default=0) - head.first_data_row + 1
    return rows if 50 <= rows <= 60_000 else 0
