"""engines and back on the command line: keys from standard input, hosts, models, and one sentence for every failure."""

import io
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend

from seller_assistant.__main__ import main

KEY = "sk-very-secret-7391"


class Memory(KeyringBackend):
    """A keychain in memory."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.held = {}

    def get_password(self, service, username):
        return self.held.get(username)

    def set_password(self, service, username, password):
        self.held[username] = password

    def delete_password(self, service, username):
        del self.held[username]


@pytest.fixture
def keychain():
    before = keyring.get_keyring()
    keyring.set_keyring(Memory())
    yield keyring.get_keyring()
    keyring.set_keyring(before)


@pytest.fixture
def run(tmp_path, capsys, monkeypatch):
    def run(*words, stdin="", people=False):
        monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        code = main(["--shop", str(tmp_path / "shop"), "--lang", "en", *([] if people else ["--json"]), *words])
        out, err = capsys.readouterr()
        assert KEY not in out + err
        return code, out if people else json.loads(out), err

    return run


@pytest.fixture
def model():
    """A language model on this computer that knows one sentence each way."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            self.server.headers_seen.append(dict(self.headers))
            texts = json.loads(body["messages"][1]["content"])["texts"]
            into_chinese = "into Simplified Chinese" in body["messages"][0]["content"]
            said = "适合您家的温暖羊毛毯。" if into_chinese else "A warm cotton blanket for your home."
            content = json.dumps(dict.fromkeys(texts, said), ensure_ascii=False)
            reply = json.dumps({"choices": [{"message": {"content": content}}]}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(reply)))
            self.end_headers()
            self.wfile.write(reply)

        def log_message(self, *_):
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.headers_seen = []
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def entry(document, name):
    return next(engine for engine in document if engine["id"] == name)


def test_the_list_has_its_keys_and_a_line_about_privacy(run):
    code, listed, _ = run("engines")
    assert code == 0
    assert set(listed[0]) >= {
        "id",
        "name",
        "offline",
        "ready",
        "sends_to",
        "needs",
        "privacy",
        "price",
        "settings",
        "key",
    }
    assert {engine["id"] for engine in listed} == {
        "phrasebook", "offline", "openai-compatible", "libretranslate", "deepl", "google", "azure", "baidu", "alibaba",
        "google-free", "mymemory",
    }  # fmt: skip
    assert all(engine["privacy"] for engine in listed)
    _, said, _ = run("engines", people=True)
    assert "api.deepl.com" in said


def test_a_language_model_is_set_up_tested_and_reads_back(run, model, keychain):
    address = f"http://127.0.0.1:{model.server_address[1]}/v1"
    code, listed, _ = run(
        "engines", "set", "openai-compatible", f"address={address}", "model=tiny", "price=2", "currency=CAD", "key=-",
        stdin=f"{KEY}\nanother line\n",
    )  # fmt: skip
    assert code == 0
    found = entry(listed, "openai-compatible")
    assert (found["ready"], found["key"], found["settings"]["model"]) == (True, "keychain", "tiny")
    assert keychain.held == {"openai-compatible": KEY}
    code, refused, _ = run("engines", "test", "openai-compatible")
    assert (code, refused["problem"]["code"]) == (2, "engine-consent")
    assert "CAD 0.01" in refused["problem"]["message"]
    code, tested, _ = run("engines", "test", "openai-compatible", "--send")
    assert (code, tested["target"], tested["engine"]) == (0, "适合您家的温暖羊毛毯。", "openai-compatible")
    assert model.headers_seen[0]["Authorization"] == f"Bearer {KEY}"
    words = ("back", "适合您家的温暖羊毛毯。", "--engine", "openai-compatible", "--send")
    code, back, _ = run(*words, "--source", "A warm wool blanket for your home.")
    assert back["text"] == "A warm cotton blanket for your home."
    assert [(d["kind"], d["text"]) for d in back["differences"]] == [("missing", "wool"), ("added", "cotton")]
    _, said, _ = run(*words, "--source", "A warm wool blanket", people=True)
    assert "only when read back" in said
    _, hosts, _ = run("engines", "hosts")
    assert hosts[0]["host"] == f"127.0.0.1:{model.server_address[1]}"
    assert hosts[0]["characters"] > 0
    assert hosts[0]["first"] <= hosts[0]["last"]
    run("engines", "forget-key", "openai-compatible")
    assert keychain.held == {}
    code, listed, _ = run("engines", "use", "openai-compatible")
    assert code == 0


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("set", "deepl", f"key={KEY}"), "engine-key"),
        (("set", "nobody", "address=https://x.example"), "engine-unknown"),
        (("set", "deepl", "colour=red"), "engine-setting"),
        (("set", "deepl", "address=nowhere"), "engine-setting"),
        (("set", "deepl", "key=-"), "engine-key"),
        (("test", "deepl"), "engine-not-ready"),
        (("test", "offline"), "engine-not-installed"),
        (("install", "nowhere.argosmodel"), "file-missing"),
        (("remove", "en-zh"), "engine-unknown"),
        (("use", "nobody"), "engine-unknown"),
    ],
)
def test_what_makes_no_sense_is_one_sentence(run, keychain, words, code):
    status, said, err = run("engines", *words)
    assert (status, said["problem"]["code"]) == (2, code)
    assert err.count("\n") == 1
    assert "Traceback" not in err


def test_nothing_was_ever_contacted(run):
    assert run("engines", "hosts")[1] == []
    assert run("engines", "models")[1] == []
    assert "No host" in run("engines", "hosts", people=True)[1]
    code, said, _ = run("back", "羊毛毯")
    assert (code, said["problem"]["code"]) == (2, "engine-back")


def test_the_tiny_model_for_real(run, shared):
    file = Path(shared) / "data" / "models" / "en_zh-tiny.argosmodel"
    if not file.is_file():
        pytest.skip("no small model beside this checkout")
    _, said, _ = run("engines", "install", str(file), people=True)
    assert "b25293109bfb0b9d41d050e8199ce8aa3875bf3f8919094935198fec31ff402e" in said
    assert said.index("SHA-256") < said.index("Installed: en-zh")
    code, tested, _ = run("engines", "test", "offline")
    assert code == 0
    assert tested["sends_to"] == ""
    code, listed, _ = run("engines", "install", str(file))
    assert entry(listed, "offline")["installed"] == ["en-zh"]
    assert entry(listed, "offline")["installed_now"]["licence"]
    assert run("engines", "models")[1][0]["pair"] == "en-zh"


def test_consent_is_given_once_and_for_that_host(run, model, keychain):
    address = f"http://127.0.0.1:{model.server_address[1]}/v1"
    run("engines", "set", "openai-compatible", f"address={address}", "model=tiny")
    asked = ("engines", "test", "openai-compatible")
    assert run(*asked)[0] == 2
    assert run(*asked, "--send")[0] == 0
    assert run(*asked)[0] == 0, "it was agreed to once"
    run("engines", "set", "openai-compatible", "address=http://127.0.0.1:9/v1")
    code, refused, _ = run(*asked)
    assert (code, refused["problem"]["code"]) == (2, "engine-consent")
