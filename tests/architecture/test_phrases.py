"""Every sentence of the application is marked as a literal and said in three languages."""

from __future__ import annotations

import ast
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "seller_assistant"


@pytest.fixture(scope="module")
def phrases() -> ModuleType:
    """The script that keeps the translations, as a module."""
    spec = importlib.util.spec_from_file_location("build_phrases", ROOT / "build" / "phrases.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_sentences_are_marked_as_plain_literals(phrases: ModuleType) -> None:
    wrong = [f"{m.path.relative_to(ROOT)}:{m.line}" for m in phrases.marks() if m.key is None]
    assert wrong == []


def test_the_context_is_the_room(phrases: ModuleType) -> None:
    for mark in phrases.marks():
        if mark.key is None:
            continue
        room = mark.path.relative_to(PACKAGE).parts[0].removesuffix(".py")
        assert mark.key[0] == room, f"{mark.path.relative_to(ROOT)}:{mark.line}"


def test_a_phrase_is_made_of_a_marked_literal(phrases: ModuleType) -> None:
    """``Phrase(...)`` takes the mark, a name bound to one, or what a function gives; never text put together."""
    built = (ast.JoinedStr, ast.BinOp, ast.Constant)
    for path in PACKAGE.rglob("*.py"):
        if path.name == "phrases.py":
            continue
        for call in phrase_calls(ast.parse(path.read_text(encoding="utf-8"))):
            assert not isinstance(call.args[0], built), f"{path.relative_to(ROOT)}:{call.lineno}"


def test_every_fact_of_a_literal_phrase_is_given(phrases: ModuleType) -> None:
    """``Phrase(QT_TRANSLATE_NOOP(room, "... {limit}"), limit=60)``: no fact is forgotten.

    Only inside functions: a table of a module may hold sentences whose facts come later.
    """
    for path in PACKAGE.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for function in (node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))):
            for call in phrase_calls(function):
                marked = call.args[0] if len(call.args) == 1 else None
                if any(keyword.arg is None for keyword in call.keywords) or not isinstance(marked, ast.Call):
                    continue
                if len(marked.args) != 2 or not isinstance(marked.args[1], ast.Constant):
                    continue
                given = {keyword.arg for keyword in call.keywords}
                asked = set(phrases.fields(str(marked.args[1].value)))
                assert asked <= given, f"{path.relative_to(ROOT)}:{call.lineno}: {asked - given}"


def phrase_calls(tree: ast.AST) -> list[ast.Call]:
    """Every ``Phrase(...)`` with an argument."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args]
    return [call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "Phrase"]


def test_every_sentence_is_said_in_french_and_chinese(phrases: ModuleType) -> None:
    assert phrases.faults() == []


def test_the_program_reads_what_the_script_writes(phrases: ModuleType) -> None:
    from seller_assistant.phrases import Marked, Wording

    for language in phrases.LANGUAGES:
        wording = Wording.load(language)
        assert wording.language == language
        said = {key: translation for key, translation in phrases.read(language).items() if translation}
        assert said
        for (context, text), translation in said.items():
            assert wording.translate(Marked(context, text)) == translation


@pytest.fixture
def little(phrases: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package of one file, with the script turned to it."""
    package = tmp_path / "package"
    package.mkdir()
    (package / "room.py").write_text(
        'A = QT_TRANSLATE_NOOP("room", "Open {file}")\nB = QT_TRANSLATE_NOOP("room", "5 < 6 & done\\nfor now")\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(phrases, "ROOT", tmp_path)
    monkeypatch.setattr(phrases, "I18N", tmp_path / "i18n")
    monkeypatch.setattr(phrases, "sentences", lambda: sorted({m.key for m in phrases.marks(package) if m.key}))
    monkeypatch.setattr(phrases.marks, "__defaults__", (package,))
    return package


def test_translations_filled_in_survive_an_extraction(phrases: ModuleType, little: Path, tmp_path: Path) -> None:
    words = tmp_path / "words.tsv"
    words.write_text(
        "context\tsource\tfr\tzh\n"
        "room\tOpen {file}\tOuvrir {file}\t打开{file}\n"
        "room\t5 < 6 & done\\nfor now\t5 < 6 et fini\\npour l’instant\t5 < 6，完成\\n暂时\n",
        encoding="utf-8",
    )
    phrases.main([])
    assert len(phrases.faults()) == 4
    phrases.main(["--fill", str(words)])
    assert phrases.faults() == []
    assert phrases.read("fr")["room", "5 < 6 & done\nfor now"] == "5 < 6 et fini\npour l’instant"
    before = phrases.place("zh_CN").read_bytes()
    phrases.main([])
    assert phrases.place("zh_CN").read_bytes() == before


def test_a_sentence_gone_from_the_source_goes_and_a_lost_fact_is_told(
    phrases: ModuleType, little: Path, tmp_path: Path
) -> None:
    phrases.write("fr", {("room", "Open {file}"): "Ouvrir", ("room", "Gone"): "Parti"})
    told = phrases.faults()
    assert any("not in the source any more: Gone" in line for line in told)
    assert any("other {facts}" in line and "Open {file}" in line for line in told)
    phrases.extract()
    assert ("room", "Gone") not in phrases.read("fr")


def test_a_sentence_put_together_is_told(phrases: ModuleType, little: Path) -> None:
    (little / "room.py").write_text('name = 1\nQT_TRANSLATE_NOOP("room", f"Open {name}")\n', encoding="utf-8")
    assert any("two plain literals" in line for line in phrases.faults())
