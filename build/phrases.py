"""Keep the translations of the application's own words in step with its source.

::

    python build/phrases.py                    extract: new sentences come in unfinished, those gone from the source go
    python build/phrases.py --check            only say what is missing; 1 when something is
    python build/phrases.py --fill WORDS.tsv   take in translations: columns context, source, fr, zh_CN (or zh)
    python build/phrases.py --missing          print what is unfinished as such a table, to be filled in

A sentence is a literal marked on the spot: ``QT_TRANSLATE_NOOP("room", "Text with {fact}")``. The files are Qt
Linguist's, sorted and without line numbers, so that a change in the code changes no more lines than it must.
"""

from __future__ import annotations

import argparse
import ast
import csv
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "seller_assistant"
I18N = ROOT / "i18n"
LANGUAGES = ("fr", "zh_CN")
MARK = "QT_TRANSLATE_NOOP"
_FIELD = re.compile(r"\{([a-z_0-9]*)(?:![rsa])?(?::[^{}]*)?\}")

Key = tuple[str, str]  # context, English text
Messages = dict[Key, str]  # "" = not translated yet


@dataclass(frozen=True, slots=True)
class Marked:
    """One call of the mark: where it stands, and its key, or None when an argument is no plain literal."""

    path: Path
    line: int
    key: Key | None


def marks(package: Path = PACKAGE) -> Iterator[Marked]:
    """Every marked sentence of the source, file by file."""
    for path in sorted(package.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
            if isinstance(node, ast.Call) and _called(node.func) == MARK:
                yield Marked(path, node.lineno, _key(node))


def _called(function: ast.expr) -> str:
    if isinstance(function, ast.Name):
        return function.id
    return function.attr if isinstance(function, ast.Attribute) else ""


def _key(call: ast.Call) -> Key | None:
    values = [argument.value for argument in call.args if isinstance(argument, ast.Constant)]
    if len(call.args) != 2 or call.keywords or len(values) != 2:
        return None
    context, text = values
    return (context, text) if isinstance(context, str) and isinstance(text, str) else None


def sentences(package: Path = PACKAGE) -> list[Key]:
    """The context and English of every marked sentence, sorted, each once."""
    return sorted({mark.key for mark in marks(package) if mark.key is not None})


def place(language: str) -> Path:
    """The file of a language."""
    return I18N / f"seller_assistant_{language}.ts"


def read(language: str) -> Messages:
    """What is translated into that language, "" for what is unfinished."""
    path = place(language)
    if not path.is_file():
        return {}
    messages: Messages = {}
    for context in ElementTree.fromstring(path.read_bytes()).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") is None
            key = (context.findtext("name", ""), message.findtext("source", ""))
            messages[key] = (translation.text or "") if translation is not None and done else ""
    return messages


def write(language: str, messages: Messages) -> None:
    """Write the file of a language, sorted by context and English."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for context in sorted({key[0] for key in messages}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for (_, source), translation in sorted(item for item in messages.items() if item[0][0] == context):
            said = (
                f"<translation>{escape(translation)}</translation>"
                if translation
                else '<translation type="unfinished"></translation>'
            )
            lines += [
                "    <message>",
                f"        <source>{escape(source)}</source>",
                f"        {said}",
                "    </message>",
            ]
        lines.append("</context>")
    lines.append("</TS>")
    place(language).parent.mkdir(parents=True, exist_ok=True)
    place(language).write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def fields(text: str) -> list[str]:
    """The names between braces, sorted: what a translation has to keep."""
    return sorted(_FIELD.findall(text.replace("{{", "").replace("}}", "")))


def faults() -> list[str]:
    """What is not in order between the source and the translations, one line each."""
    found = [f"{m.path.relative_to(ROOT)}:{m.line}: {MARK} needs two plain literals" for m in marks() if m.key is None]
    wanted = sentences()
    for language in LANGUAGES:
        there = read(language)
        found += [
            f"{language}: {key[0]}: not in the source any more: {key[1]}" for key in sorted(there.keys() - set(wanted))
        ]
        for key in wanted:
            said = there.get(key, "")
            if not said:
                found.append(f"{language}: {key[0]}: not translated: {key[1]}")
            elif fields(said) != fields(key[1]):
                found.append(f"{language}: {key[0]}: other {{facts}} than the English: {key[1]}")
    return found


def extract() -> None:
    """Bring the files in step with the source, keeping every translation still used."""
    wanted = sentences()
    for language in LANGUAGES:
        there = read(language)
        elsewhere = {text: said for (_, text), said in there.items() if said}  # a sentence that moved to another room
        messages = {key: there.get(key) or elsewhere.get(key[1], "") for key in wanted}
        write(language, messages)
        unfinished = sum(1 for said in messages.values() if not said)
        print(f"{place(language).name}: {len(messages)} sentences, {unfinished} not translated")


def fill(table: Path) -> None:
    """Take in translations made by hand; a cell left empty changes nothing."""
    with table.open(encoding="utf-8-sig", newline="") as handle:
        rows = list(csv.DictReader(handle, delimiter="\t"))
    wanted = set(sentences())
    for row in rows:
        if (row["context"], _plain(row["source"])) not in wanted:
            print(f"not in the source: {row['context']}: {row['source']}", file=sys.stderr)
    for language in LANGUAGES:
        messages = dict.fromkeys(wanted, "") | {key: said for key, said in read(language).items() if key in wanted}
        for row in rows:
            said = row.get(language) or row.get(language.partition("_")[0]) or ""
            key = (row["context"], _plain(row["source"]))
            if said and key in wanted:
                messages[key] = _plain(said)
        write(language, messages)


def missing() -> None:
    """Print the sentences without one of the translations, as a table that `fill` reads."""
    there = {language: read(language) for language in LANGUAGES}
    out = csv.writer(sys.stdout, delimiter="\t", lineterminator="\n")
    out.writerow(["context", "source", *LANGUAGES])
    for key in sentences():
        said = [there[language].get(key, "") for language in LANGUAGES]
        if not all(said):
            out.writerow([part.replace("\n", "\\n") for part in (*key, *said)])


def _plain(cell: str) -> str:
    return cell.replace("\\n", "\n")


def main(arguments: list[str] | None = None) -> int:
    """Extract, check, fill or list."""
    parser = argparse.ArgumentParser(description="Keep the translations in step with the source.")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--check", action="store_true", help="only say what is missing")
    what.add_argument("--fill", type=Path, metavar="WORDS.tsv", help="take in translations")
    what.add_argument("--missing", action="store_true", help="print what is not translated")
    request = parser.parse_args(arguments)
    if request.missing:
        missing()
        return 0
    if request.check:
        found = faults()
        print("\n".join(found) or f"{len(sentences())} sentences, all translated.")
        return 1 if found else 0
    if request.fill is not None:
        fill(request.fill)
    extract()
    return 0


if __name__ == "__main__":
    sys.exit(main())
