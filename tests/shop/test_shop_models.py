"""Models from the list and from files: licence and checksum first, going on where a fetching stopped."""

import hashlib
import json

import pytest

from seller_assistant.jobs import Cancelled, Progress
from seller_assistant.problems import EngineProblem, FileProblem, InputProblem
from seller_assistant.shop import ModelOffer, Shop


@pytest.fixture
def shop(tmp_path):
    with Shop.open(tmp_path / "shop") as opened:
        yield opened


def state(shop, name):
    return next(engine for engine in shop.engines() if engine.id == name)


def listed(tiny_model, service, tmp_path, **entry):
    package = tiny_model.argos(tmp_path / "served.argosmodel", licence="CC-BY-4.0, by somebody")
    service.files["/v1/en_zh.argosmodel"] = package.read_bytes()
    first = {
        "from_code": "en", "to_code": "zh", "from_name": "English", "to_name": "Chinese", "package_version": "1.9",
        "links": [f"{service.address}/v1/en_zh.argosmodel"], **entry,
    }  # fmt: skip
    older = {**first, "package_version": "1.1", "links": [f"{service.address}/old"]}
    other = {**first, "to_code": "de"}
    service.files["/index.json"] = json.dumps([older, first, other, {"junk": 1}, 7]).encode()
    return package


def test_a_model_comes_from_the_list_with_its_licence_and_checksum(shop, service, tiny_model, tmp_path):
    package = listed(tiny_model, service, tmp_path)
    shop.set_engine("offline", address=f"{service.address}/index.json")
    offer = shop.model_index()[0]
    assert [o.pair for o in shop.model_index()] == ["en-zh"]
    assert (offer.version, offer.host, offer.installed) == ("1.9", "127.0.0.1", "")
    seen, reported = [], []
    progress = Progress(lambda label, done, total: reported.append((done, total)))
    model = shop.install_engine(offer, agree=lambda m: bool(seen.append(m) or True), progress=progress)
    assert (model.pair, model.licence) == ("en-zh", "CC-BY-4.0, by somebody")
    assert model.sha256 == hashlib.sha256(package.read_bytes()).hexdigest()
    assert seen == [model], "the licence and the checksum are seen before the model is used"
    assert (package.stat().st_size, package.stat().st_size) in reported
    assert state(shop, "offline").ready
    assert shop.model_index()[0].installed == "1.0"
    assert "127.0.0.1" in shop.settings.hosts_contacted
    shop.remove_engine("en-zh")
    assert shop.install_engine("en-zh").pair == "en-zh"
    with pytest.raises(EngineProblem):
        shop.install_engine("en-zh", agree=lambda m: False)


def test_a_fetching_that_was_cancelled_goes_on_where_it_stopped(shop, service, tiny_model, tmp_path, monkeypatch):
    package = listed(tiny_model, service, tmp_path)
    size = package.stat().st_size
    shop.set_engine("offline", address=f"{service.address}/index.json")
    monkeypatch.setattr("seller_assistant.net.downloading.CHUNK", 4096)
    came = []

    def report(label, done, total):
        if "127.0.0.1" in str(label):
            came.append(done)

    progress = Progress(report, lambda: bool(came) and came[-1] >= 4096)
    with pytest.raises(Cancelled):
        shop.install_engine("en-zh", progress=progress)
    assert 0 < came[-1] < size
    service.asked.clear()
    assert shop.install_engine("en-zh").pair == "en-zh"
    ranges = [headers.get("Range") for path, headers, _ in service.asked if path.endswith(".argosmodel")]
    assert len(ranges) == 1
    assert int(ranges[0][6:-1]) >= 4096


def test_a_file_that_changed_meanwhile_is_fetched_whole(shop, service, tiny_model, tmp_path, monkeypatch):
    listed(tiny_model, service, tmp_path)
    shop.set_engine("offline", address=f"{service.address}/index.json")
    monkeypatch.setattr("seller_assistant.net.downloading.CHUNK", 4096)
    came = []
    progress = Progress(lambda label, done, total: came.append(done), lambda: bool(came) and came[-1] >= 4096)
    with pytest.raises(Cancelled):
        shop.install_engine("en-zh", progress=progress)
    other = tiny_model.argos(tmp_path / "other.argosmodel", version="3.0", licence="another").read_bytes()
    service.files["/v1/en_zh.argosmodel"] = other
    model = shop.install_engine("en-zh")
    assert (model.version, model.sha256) == ("3.0", hashlib.sha256(other).hexdigest())


def test_a_wrong_checksum_or_list_installs_nothing(shop, service, tiny_model, tmp_path):
    listed(tiny_model, service, tmp_path, sha256="0" * 64)
    shop.set_engine("offline", address=f"{service.address}/index.json")
    with pytest.raises(FileProblem) as caught:
        shop.install_engine("en-zh")
    assert caught.value.code == "engine-checksum"
    assert shop.models() == []
    for body in (b"<html>", b"{}", b""):
        service.files["/index.json"] = body
        with pytest.raises(EngineProblem) as caught:
            shop.model_index()
        assert caught.value.code == "engine-index"
    shop.set_engine("offline", address="http://127.0.0.1:9/index.json")
    with pytest.raises(EngineProblem) as caught:
        shop.model_index()
    assert caught.value.code == "engine-offline"
    with pytest.raises(EngineProblem):
        shop.install_engine(ModelOffer("en-zh", "x", "1", f"{service.address}/gone", "127.0.0.1"))
    with pytest.raises(InputProblem) as caught:
        shop.install_engine(tmp_path / "nowhere.argosmodel")
    assert caught.value.code == "file-missing"


def test_a_model_is_read_back_with_when_it_is_here(shop, tiny_model, tmp_path):
    for source, target in (("en", "zh"), ("zh", "en")):
        shop.install_engine(tiny_model.argos(tmp_path / f"{source}-{target}.argosmodel", source, target))
    assert state(shop, "offline").reads_back
    assert shop.back_engines() == ["offline"]
    assert [model.pair for model in shop.models()] == ["en-zh", "zh-en"]
