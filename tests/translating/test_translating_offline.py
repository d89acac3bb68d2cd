import json
import stat
import zipfile
from pathlib import Path

import pytest

from seller_assistant.problems import EngineProblem, FileProblem, InputProblem
from seller_assistant.translating.engines.installed import install, models, remove
from seller_assistant.translating.engines.offline import Offline

META = {"from_code": "en", "from_name": "English", "to_code": "zh", "to_name": "Chinese", "package_version": "1.0"}


def package(path, files=None, meta=META, top="translate-en_zh-1_0/"):
    with zipfile.ZipFile(path, "w") as archive:
        if meta is not None:
            archive.writestr(f"{top}metadata.json", json.dumps(meta))
        for name, content in (
            files
            if files is not None
            else {
                "model/model.bin": b"x",
                "sentencepiece.model": b"y",
                "README.md": b"CC-BY-4.0",
                "stanza/big.pt": b"z",
            }
        ).items():
            archive.writestr(name if name.startswith(("/", "..")) else f"{top}{name}", content)
    return path


def test_install_list_remove(tmp_path):
    home = tmp_path / "engines"
    model = install(package(tmp_path / "a.argosmodel"), home)
    assert (model.pair, model.version, model.licence) == ("en-zh", "1.0", "CC-BY-4.0")
    assert not (model.folder / "stanza").exists()
    assert [found.pair for found in models(home)] == ["en-zh"]
    install(package(tmp_path / "b.argosmodel", meta={**META, "package_version": "2.0"}), home)
    assert [found.version for found in models(home)] == ["2.0"]
    assert sorted(path.name for path in home.iterdir()) == ["en_zh"]
    remove("en-zh", home)
    assert models(home) == ()
    with pytest.raises(InputProblem):
        remove("en-zh", home)


def symlink():
    info = zipfile.ZipInfo("translate-en_zh-1_0/model/link")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


@pytest.mark.parametrize(
    ("files", "meta", "code"),
    [
        ({"model/model.bin": b"x", "sentencepiece.model": b"y", "../../evil": b"!"}, META, "engine-model"),
        ({"model/model.bin": b"x", "sentencepiece.model": b"y", "/etc/evil": b"!"}, META, "engine-model"),
        ({"model/model.bin": b"x"}, META, "engine-model"),
        ({"sentencepiece.model": b"x"}, META, "engine-model"),
        ({"model/model.bin": b"x", "sentencepiece.model": b"y"}, None, "engine-model"),
        ({"model/model.bin": b"x", "sentencepiece.model": b"y"}, {**META, "from_code": "../x"}, "engine-model"),
        ({"model/model.bin": b"x", "sentencepiece.model": b"y"}, {**META, "to_code": "de"}, "engine-pair"),
        ({"model/model.bin": b"x", "sentencepiece.model": b"y"}, {"name": "?"}, "engine-model"),
        ({f"model/{n}": b"" for n in range(500)}, META, "engine-model"),
    ],
)
def test_a_hostile_or_broken_package_installs_nothing(tmp_path, files, meta, code):
    home = tmp_path / "engines"
    with pytest.raises(FileProblem) as caught:
        install(package(tmp_path / "a.argosmodel", files, meta), home)
    assert caught.value.code == code
    assert caught.value.next
    assert models(home) == ()
    assert sorted(path.name for path in tmp_path.rglob("*")) in (["a.argosmodel"], ["a.argosmodel", "engines"])


def test_links_are_refused(tmp_path):
    path = package(tmp_path / "a.argosmodel")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(symlink(), "/etc/passwd")
    with pytest.raises(FileProblem):
        install(path, tmp_path / "engines")


def test_a_bomb_is_refused(tmp_path):
    path = tmp_path / "bomb.argosmodel"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("t/metadata.json", json.dumps(META))
        archive.writestr("t/sentencepiece.model", b"y")
        archive.writestr("t/model/model.bin", bytes(30_000_000))
    with pytest.raises(FileProblem):
        install(path, tmp_path / "engines")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 cut off", b"no zip at all" * 100])
def test_what_is_no_zip(tmp_path, content):
    path = tmp_path / "a.argosmodel"
    path.write_bytes(content)
    with pytest.raises(FileProblem):
        install(path, tmp_path / "engines")
    with pytest.raises(FileProblem):
        install(tmp_path / "missing.argosmodel", tmp_path / "engines")


def test_a_damaged_member_leaves_the_old_model(tmp_path):
    home = tmp_path / "engines"
    install(package(tmp_path / "a.argosmodel"), home)
    good = package(
        tmp_path / "b.argosmodel",
        {"model/model.bin": b"unmistakable" * 50, "sentencepiece.model": b"y"},
        {**META, "package_version": "2"},
    )
    broken = good.read_bytes().replace(b"unmistakableunmis", b"unmistakableunmiX", 1)
    good.write_bytes(broken)
    with pytest.raises(FileProblem):
        install(good, home)
    assert [found.version for found in models(home)] == ["1.0"]
    assert sorted(path.name for path in home.iterdir()) == ["en_zh"]


def test_nothing_installed_says_so(tmp_path):
    engine = Offline(tmp_path)
    assert not engine.ready
    with pytest.raises(EngineProblem) as caught:
        list(engine.translate(["It is warm."], "en"))
    assert caught.value.code == "engine-not-installed"


def test_a_model_that_does_not_load_says_so(tmp_path):
    install(package(tmp_path / "a.argosmodel"), tmp_path / "engines")
    with pytest.raises(EngineProblem) as caught:
        list(Offline(tmp_path / "engines").translate(["It is warm."], "en"))
    assert caught.value.code == "engine-not-installed"


def test_routes(tmp_path):
    home = tmp_path / "engines"
    install(package(tmp_path / "a.argosmodel"), home)
    assert Offline(home).route("en") == ("en-zh",)
    assert Offline(home).route("fr") == ()
    install(package(tmp_path / "b.argosmodel", meta={**META, "from_code": "fr", "to_code": "en"}), home)
    assert Offline(home).route("fr") == ("fr-en", "en-zh")


@pytest.fixture
def tiny(shared, tmp_path):
    file = Path(shared) / "data" / "models" / "en_zh-tiny.argosmodel"
    if not file.is_file():
        pytest.skip("no small model beside this checkout")
    install(file, tmp_path / "engines")
    return Offline(tmp_path / "engines")


def test_a_trained_model_translates(tiny):
    texts = ["Cast Iron Frying Pan 28 cm", "Wool Blanket", "Wool Blanket " * 300]
    found = sorted(tiny.translate(texts, "en"), key=lambda answer: answer.index)
    assert "铸铁" in found[0].text
    assert "28" in found[0].text
    assert found[1].problem is None
    assert "\u2581" not in "".join(answer.text for answer in found)
