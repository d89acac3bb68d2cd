"""Models that load: from a package, a folder, a zip of a folder; what does not load is not installed."""

import shutil
import zipfile

import pytest

from seller_assistant.jobs import Cancelled, Progress
from seller_assistant.problems import EngineProblem, FileProblem
from seller_assistant.translating.engines import offline
from seller_assistant.translating.engines.base import Answer
from seller_assistant.translating.engines.installed import install, models
from seller_assistant.translating.engines.offline import Offline
from seller_assistant.translating.engines.running import Begun, Running


@pytest.fixture
def home(tmp_path):
    return tmp_path / "engines"


def answers(engine, texts, lang="en", **into):
    return {answer.index: answer for answer in engine.translate(texts, lang, **into)}


def test_a_package_is_tried_before_it_is_put_to_use(tiny_models, tmp_path, home):
    model = install(tiny_models.argos(tmp_path / "a.argosmodel"), home, tried=offline.tried)
    assert (model.pair, model.licence) == ("en-zh", "CC-BY-4.0")
    found = answers(Offline(home), ["warm wool blanket", "iron pan 28 cm", "soft felt slippers"])
    assert sorted(found) == [0, 1, 2]
    assert all(isinstance(answer, Answer) for answer in found.values())


@pytest.mark.parametrize(
    "part", ["model/model.bin", "model/config.json", "sentencepiece.model", "model/shared_vocabulary.json"]
)
def test_what_does_not_load_leaves_the_model_that_was_there(tiny_models, tmp_path, home, part):
    install(tiny_models.argos(tmp_path / "a.argosmodel"), home, tried=offline.tried)
    good = tiny_models.argos(tmp_path / "b.argosmodel", version="2.0")
    with zipfile.ZipFile(good) as archive, zipfile.ZipFile(tmp_path / "c.argosmodel", "w") as out:
        for name in archive.namelist():
            content = archive.read(name)
            out.writestr(name, content[: len(content) // 2] if name.endswith(part) else content)
    with pytest.raises(FileProblem) as caught:
        install(tmp_path / "c.argosmodel", home, tried=offline.tried)
    assert caught.value.code == "engine-model"
    assert [model.version for model in models(home)] == ["1.0"]
    assert [path.name for path in home.iterdir()] == ["en_zh"]


def test_a_licence_that_is_not_agreed_to_installs_nothing(tiny_models, tmp_path, home):
    seen = []
    with pytest.raises(EngineProblem) as caught:
        install(
            tiny_models.argos(tmp_path / "a.argosmodel"), home, agree=lambda model: bool(seen.append(model.licence))
        )
    assert caught.value.code == "engine-licence"
    assert seen == ["CC-BY-4.0"]
    assert models(home) == ()


@pytest.mark.parametrize(("ends", "after"), [(False, ["</s>"]), (True, [])])
def test_a_plain_folder_says_its_languages_by_its_name(tiny_models, tmp_path, home, ends, after):
    folder = tiny_models.opus(tmp_path / "opus-mt-en-zh", ends=ends)
    (folder / "pytorch_model.bin").write_bytes(b"not ours")
    (folder / "link").symlink_to("/etc/passwd")
    model = install(folder, home, tried=offline.tried)
    assert (model.pair, model.licence) == ("en-zh", "Apache-2.0")
    assert sorted(p.name for p in model.folder.iterdir()) == [
        "LICENCE-license.txt", "metadata.json", "model", "source.spm", "target.spm",
    ]  # fmt: skip
    assert not any(path.is_symlink() for path in model.folder.rglob("*"))
    tokens = Running(model.folder).tokens("warm wool")[0]
    assert tokens[0] == ">>cmn_Hans<<"
    assert tokens[-1:] == (after or ["▁wool"])
    assert answers(Offline(home), ["warm wool blanket"])
    assert folder.is_dir(), "the owner's folder stays as it is"


def test_a_folder_without_a_name_needs_the_pair(tiny_models, tmp_path, home):
    folder = tiny_models.opus(tmp_path / "model")
    with pytest.raises(FileProblem) as caught:
        install(folder, home)
    assert caught.value.code == "engine-model"
    assert install(folder, home, pair="fr-zh").pair == "fr-zh"
    with pytest.raises(FileProblem) as caught:
        install(folder, home, pair="de-zh")
    assert caught.value.code == "engine-pair"


def test_a_zip_of_a_folder(tiny_models, tmp_path, home):
    folder = tiny_models.opus(tmp_path / "opus-mt-fr-en")
    packed = shutil.make_archive(str(tmp_path / "packed"), "zip", tmp_path, "opus-mt-fr-en")
    assert install(tmp_path / "packed.zip", home, tried=offline.tried).pair == "fr-en"
    assert packed
    assert folder


def test_another_pair_than_the_one_asked_for(tiny_models, tmp_path, home):
    with pytest.raises(FileProblem) as caught:
        install(tiny_models.argos(tmp_path / "a.argosmodel", "fr", "en"), home, pair="en-zh")
    assert (caught.value.code, caught.value.expected, caught.value.found) == ("engine-pair", "en-zh", "fr-en")


def test_french_goes_through_english_and_chinese_comes_back(tiny_models, tmp_path, home):
    engine = Offline(home)
    assert not engine.reads_back("en")
    for source, target in (("en", "zh"), ("fr", "en"), ("zh", "en")):
        install(tiny_models.argos(tmp_path / f"{source}{target}.argosmodel", source, target), home)
    assert engine.route("fr") == ("fr-en", "en-zh")
    assert engine.reads_back("en")
    assert not engine.reads_back("fr")
    assert sorted(answers(engine, ["pan 28 cm", "felt"], "fr")) == [0, 1]
    assert sorted(answers(engine, ["羊毛 毯子"], "zh", into="en")) == [0]
    install(tiny_models.argos(tmp_path / "enfr.argosmodel", "en", "fr"), home)
    assert engine.route("zh", "fr") == ("zh-en", "en-fr")


def test_every_text_gets_its_own_answer_whatever_its_length(tiny_models, tmp_path, home, monkeypatch):
    install(tiny_models.argos(tmp_path / "a.argosmodel"), home)
    said = Begun.finished

    def echoed(self, tick):
        assert len(said(self, tick)) == len(self.texts)
        return [f"第{len(text)}号：{text[:6]}毛毯" for text in self.texts]

    monkeypatch.setattr(Begun, "finished", echoed)
    texts = [f"{n:03} " + "warm wool " * (1 + n * 7 % 11) for n in range(1500)]
    found = answers(Offline(home), texts)
    assert {i: answer.text for i, answer in found.items()} == {
        i: f"第{len(text)}号：{text[:6]}毛毯" for i, text in enumerate(texts)
    }


def test_a_cancel_is_heard_while_the_model_works(tiny_models, tmp_path, home):
    install(tiny_models.argos(tmp_path / "a.argosmodel"), home)
    engine = Offline(home)
    list(engine.translate(["warm"], "en"))
    asked = []

    def cancelled():
        asked.append(True)
        return len(asked) > 4

    with pytest.raises(Cancelled):
        list(engine.translate(["warm wool " * 40] * 300, "en", Progress(is_cancelled=cancelled)))
    assert len(asked) == 5


def test_the_problem_names_the_file_that_was_chosen(tiny_models, tmp_path, home):
    bad = tmp_path / "bad.argosmodel"
    with zipfile.ZipFile(tiny_models.argos(tmp_path / "a.argosmodel")) as archive, zipfile.ZipFile(bad, "w") as out:
        for name in archive.namelist():
            out.writestr(name, b"\x01" * 99 if name.endswith("model.bin") else archive.read(name))
    with pytest.raises(FileProblem) as caught:
        install(bad, home, tried=offline.tried)
    assert caught.value.where == str(bad)
    assert not list(home.iterdir())


@pytest.mark.parametrize("name", ["model/" + "n" * 300, "model/model.bin/x", "model/a/b/c/d/e", "model/a\x07b"])
def test_names_that_no_disk_takes_are_no_full_disk(tiny_models, tmp_path, home, name):
    bad = tmp_path / "bad.argosmodel"
    with zipfile.ZipFile(tiny_models.argos(tmp_path / "a.argosmodel")) as archive, zipfile.ZipFile(bad, "w") as out:
        for there in archive.namelist():
            out.writestr(there, archive.read(there))
        out.writestr("/".join([archive.namelist()[0].split("/")[0], name]), b"x")
    with pytest.raises(FileProblem) as caught:
        install(bad, home)
    assert caught.value.code == "engine-model"
