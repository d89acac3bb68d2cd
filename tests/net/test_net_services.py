"""Calls to services and large files: no redirect to elsewhere, no key in the clear, limits, cancelling."""

import gzip
import hashlib
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from seller_assistant.net import services
from seller_assistant.net.downloading import download
from seller_assistant.net.services import Call, ServiceFailure, ask


class Site(BaseHTTPRequestHandler):
    """Answers by path."""

    def do_GET(self):
        self.server.asked.append((self.path, dict(self.headers)))
        getattr(self, "on" + self.path.replace("/", "_"))()

    do_POST = do_GET

    def give(self, status=200, body=b"", **headers):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def on_ok(self):
        self.give(200, b"fine", X_Said="yes")

    def on_error(self):
        self.give(503, b"later", Retry_After="9")

    def on_moved(self):
        self.give(302, Location=f"http://localhost:{self.server.server_address[1]}/ok")

    def on_here(self):
        self.give(301, Location="/ok")

    def on_round(self):
        self.give(302, Location="/round")

    def on_zip(self):
        self.give(200, gzip.compress(b"x" * 9_000_000), Content_Encoding="gzip")

    def on_slow(self):
        self.send_response(200)
        self.end_headers()
        for _ in range(1200):  # a minute
            self.wfile.write(b"x")
            self.wfile.flush()
            time.sleep(0.05)

    def on_short(self):
        self.send_response(200)
        self.send_header("Content-Length", "100")
        self.end_headers()
        self.wfile.write(b"half")

    def on_stale(self):
        if self.headers.get("Range"):
            self.give(416)
        else:
            self.give(200, b"new file", ETag='"n"')

    def log_message(self, *_):
        """Nothing."""


@pytest.fixture
def site():
    class Quiet(ThreadingHTTPServer):
        daemon_threads = True
        block_on_close = False

        def handle_error(self, *_):
            """A client that went away."""

    server = Quiet(("127.0.0.1", 0), Site)
    server.asked = []
    server.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def code(url, **options):
    with pytest.raises(ServiceFailure) as caught:
        ask(Call(url, {}, b"{}", **{"own": True, "timeout": 2.0, **options}))
    return caught.value.code


def test_an_answer_whatever_its_status(site):
    reply = ask(Call(f"{site.url}/ok", {"X-Key": "k"}, b"{}", secret=True, own=True))
    assert (reply.status, reply.body, reply.headers["x-said"]) == (200, b"fine", "yes")
    assert site.asked[0][1]["X-Key"] == "k"
    reply = ask(Call(f"{site.url}/error", {}, None, own=True))
    assert (reply.status, reply.headers["retry-after"]) == (503, "9")


def test_what_is_not_asked(site, monkeypatch):
    for url in ("file:///etc/passwd", "nowhere", "http://", "https://me:pw@host/x", "http://[::1"):
        assert code(url) == "address"
    assert code(f"{site.url}/ok", own=False) == "private"
    monkeypatch.setattr(services, "lookup", lambda host, port: ["93.184.216.34"])
    assert code("http://api.example/ok", secret=True) == "insecure"
    monkeypatch.setattr(services, "lookup", lambda host, port: [])
    assert code("https://api.example/ok", own=False) == "offline"
    assert site.asked == []


def test_redirects_broken_and_endless_answers(site):
    assert code(f"{site.url}/moved") == "redirected"
    assert code(f"{site.url}/here") == "redirected"
    assert len(site.asked) == 2
    assert code(f"{site.url}/zip", limit_bytes=1_000_000) == "too-large"
    assert code(f"{site.url}/short") == "broken"
    assert code("http://127.0.0.1:9/") == "offline"


def test_a_slow_answer_ends_by_the_clock_and_by_the_owner(site):
    begun = time.monotonic()
    assert code(f"{site.url}/slow", timeout=0.3) == "timeout"
    assert time.monotonic() - begun < 30

    class Stop(Exception):
        pass

    def tick():
        raise Stop

    with pytest.raises(Stop):
        ask(Call(f"{site.url}/slow", {}, None, own=True), tick)


def test_a_file_through_redirects_of_its_own_host_only(site, tmp_path):
    done = download(f"{site.url}/here", tmp_path / "file", limit_bytes=100, own=True)
    assert (done.file.read_bytes(), done.hosts) == (b"fine", ("127.0.0.1",))
    assert done.sha256 == hashlib.sha256(b"fine").hexdigest()
    for path, failure in (("/moved", "private"), ("/round", "redirected"), ("/error", "status"), ("/short", "broken")):
        with pytest.raises(ServiceFailure) as caught:
            download(f"{site.url}{path}", tmp_path / f"x{failure}", limit_bytes=1000, own=True)
        assert caught.value.code == failure
    with pytest.raises(ServiceFailure) as caught:
        download(f"{site.url}/ok", tmp_path / "y", limit_bytes=3, own=True)
    assert caught.value.code == "too-large"


def test_a_beginning_that_fits_no_more_is_thrown_away(site, tmp_path):
    (tmp_path / "file.part").write_bytes(b"a much longer old beginning")
    (tmp_path / "file.part.json").write_text(f'{{"url": "{site.url}/stale", "mark": "old"}}', encoding="utf-8")
    done = download(f"{site.url}/stale", tmp_path / "file", limit_bytes=100, own=True)
    assert done.file.read_bytes() == b"new file"
    assert [headers.get("Range") for _, headers in site.asked] == ["bytes=27-", None]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file"]
