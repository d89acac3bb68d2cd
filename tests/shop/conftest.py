"""What the tests about engines share: a keychain in memory, a service on loopback, models that load."""

import hashlib
import importlib.util
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

_spec = importlib.util.spec_from_file_location(
    "tiny_model_for_shop", Path(__file__).parents[1] / "translating" / "tiny_model.py"
)
_models = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(_models)


@pytest.fixture(scope="session")
def tiny_model():
    """Makes models of random weights that load."""
    return _models


class Memory(KeyringBackend):
    """A keychain in memory."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.held = {}
        self.locked = False

    def get_password(self, service, username):
        if self.locked:
            raise KeyringLocked("no")
        return self.held.get((service, username))

    def set_password(self, service, username, password):
        if self.locked:
            raise KeyringLocked("no")
        self.held[(service, username)] = password

    def delete_password(self, service, username):
        if (service, username) not in self.held:
            raise PasswordDeleteError
        del self.held[(service, username)]


@pytest.fixture
def keychain():
    before = keyring.get_keyring()
    memory = Memory()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(before)


class Service(BaseHTTPRequestHandler):
    """Answers as DeepL does, and hands out the files it was given, with ranges."""

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.asked.append((self.path, dict(self.headers), body))
        texts = json.loads(body)["text"]
        back = json.loads(body)["source_lang"] == "ZH"
        said = ["You will love this cover, it is warm." if back else "您会喜欢这条毛毯，因为它很温暖。" for _ in texts]
        self.give(json.dumps({"translations": [{"text": text} for text in said]}).encode())

    def do_GET(self):
        self.server.asked.append((self.path, dict(self.headers), b""))
        content = self.server.files.get(self.path)
        if content is None:
            self.give(b"gone", 404)
            return
        start = int(self.headers.get("Range", "bytes=0-")[6:].rstrip("-"))
        mark = f'"{hashlib.sha256(content).hexdigest()[:8]}"'
        if start and self.headers.get("If-Range") != mark:
            start = 0
        headers = {"ETag": mark}
        if start:
            headers["Content-Range"] = f"bytes {start}-{len(content) - 1}/{len(content)}"
        self.give(content[start:], 206 if start else 200, headers)

    def give(self, body, status=200, headers=()):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        for name, value in dict(headers).items():
            self.send_header(name, value)
        self.end_headers()
        for at in range(0, len(body), 2000):
            self.wfile.write(body[at : at + 2000])

    def log_message(self, *_):
        """Nothing."""


@pytest.fixture
def service():
    class Quiet(ThreadingHTTPServer):
        daemon_threads = True
        block_on_close = False

        def handle_error(self, *_):
            """A client that went away."""

    server = Quiet(("127.0.0.1", 0), Service)
    server.asked, server.files = [], {}
    server.host = f"127.0.0.1:{server.server_address[1]}"
    server.address = f"http://{server.host}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()
