"""Fetching pictures: public addresses only, with limits, and every failure named. Servers on loopback only."""

import http.server
import ipaddress
import threading
import time

import pytest

from seller_assistant.net import addresses, client
from seller_assistant.net.client import fetch
from seller_assistant.problems import PictureProblem

PICTURE = b"\x89PNG\r\n\x1a\n" + b"pixels" * 100


class Site(http.server.BaseHTTPRequestHandler):
    """Answers by path; what was asked is kept on the server."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.server.asked.append((self.path, self.headers["Host"]))
        getattr(self, "on_" + self.path.strip("/").split("?")[0].split("/")[0], self.on_missing)()

    def answer(self, body, kind="image/png", status=200, **headers):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def on_picture(self):
        self.answer(PICTURE)

    def on_missing(self):
        self.answer(b"gone", status=404)

    def on_refused(self):
        self.answer(b"", status=403)

    def on_busy(self):
        self.answer(b"", status=429)

    def on_broken(self):
        self.answer(b"", status=500)

    def on_page(self):
        self.answer(b"<!DOCTYPE html><html><body>Our shop</body></html>", "image/png")

    def on_share(self):
        self.answer(b"<!-- a -->\n<html><form><input name=p type='password'></form></html>", "text/html")

    def on_away(self):
        self.answer(b"", status=302, Location="/login?next=picture")

    def on_login(self):
        self.answer(b"<html>Welcome</html>", "text/html")

    def on_there(self):
        self.answer(b"", status=301, Location="/picture")

    def on_round(self):
        self.answer(b"", status=302, Location="/round")

    def on_inside(self):
        self.answer(b"", status=302, Location="http://10.0.0.1/router.png")

    def on_file(self):
        self.answer(b"", status=302, Location="file:///etc/passwd")

    def on_packed(self):
        self.answer(b"\x1f\x8b", Content_Encoding="gzip")

    def on_endless(self):
        self.send_response(200)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        try:
            for _ in range(200):
                self.wfile.write(b"2000\r\n" + b"x" * 0x2000 + b"\r\n")
        except OSError:
            pass
        self.close_connection = True

    def on_dripping(self):
        try:
            self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
            for _ in range(600):  # a minute of headers, a letter at a time
                self.wfile.write(b"x")
                self.wfile.flush()
                time.sleep(0.1)
        except OSError:
            pass
        self.close_connection = True

    def on_unending(self):
        """A body without a length, a letter at a time."""
        self.wfile.write(b"HTTP/1.0 200 OK\r\nContent-Type: image/png\r\n\r\n")
        try:
            for _ in range(600):
                self.wfile.write(b"x")
                self.wfile.flush()
                time.sleep(0.1)
        except OSError:
            pass
        self.close_connection = True

    def on_mistyped(self):
        self.answer(PICTURE, "text/html; charset=utf-8")

    def on_slow(self):
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        try:
            for _ in range(600):  # a minute
                self.wfile.write(b"x")
                self.wfile.flush()
                time.sleep(0.1)
        except OSError:
            pass
        self.close_connection = True

    def on_short(self):
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b"only this")
        self.close_connection = True

    def log_message(self, *args):
        pass


@pytest.fixture
def site():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = True
    server.handle_error = lambda *args: None  # a client that hangs up is part of the tests
    server.asked = []
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    server.url = f"http://127.0.0.1:{server.server_port}"
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def problem(url, **options):
    with pytest.raises(PictureProblem) as caught:
        fetch(url, allow_loopback=True, **options)
    assert str(caught.value)
    assert str(caught.value.next)
    return caught.value.code


def test_a_picture_comes_with_its_type_and_address(site):
    got = fetch(site.url + "/picture", allow_loopback=True)
    assert (got.data, got.content_type, got.url) == (PICTURE, "image/png", site.url + "/picture")
    assert fetch(site.url + "/there", allow_loopback=True).url == site.url + "/picture"


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("/nothing", "picture-404"),
        ("/refused", "picture-refused"),
        ("/busy", "picture-busy"),
        ("/broken", "picture-server"),
        ("/page", "picture-web-page"),
        ("/share", "picture-login"),
        ("/away", "picture-login"),
        ("/round", "picture-redirects"),
        ("/inside", "address-private"),
        ("/file", "address-wrong"),
        ("/packed", "picture-broken"),
        ("/short", "picture-broken"),
    ],
)
def test_each_failure_has_its_name(site, path, code):
    assert problem(site.url + path) == code


def test_size_and_time_have_limits(site):
    assert problem(site.url + "/endless", limit_bytes=50_000) == "picture-too-large"
    assert problem(site.url + "/picture", limit_bytes=10) == "picture-too-large"
    started = time.monotonic()
    assert problem(site.url + "/slow", timeout=0.4) == "picture-timeout"
    assert time.monotonic() - started < 30


def test_without_leave_loopback_is_private_and_not_asked(site):
    for host in ("127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"):
        with pytest.raises(PictureProblem) as caught:
            fetch(f"http://{host}:{site.server_port}/picture")
        assert caught.value.code == "address-private"
    assert site.asked == []


@pytest.mark.parametrize(
    "url", ["", "ftp://example.com/x.png", "file:///etc/passwd", "picture.png", "http://", "http://[::1"]
)
def test_what_is_no_web_address(url):
    assert problem(url) == "address-wrong"


@pytest.mark.parametrize(
    "address",
    [
        "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "127.0.0.2", "0.0.0.0", "100.64.0.1", "224.0.0.1",
        "255.255.255.255", "::", "::1", "fe80::1", "fc00::1", "::ffff:192.168.0.1", "64:ff9b::c0a8:1",
        "2002:c0a8:101::1", "::10.0.0.1", "ff02::1",
    ],
)  # fmt: skip
def test_addresses_that_are_never_asked(address):
    assert not addresses.is_public(ipaddress.ip_address(address))


def test_public_addresses_may_be_asked():
    for address in ("93.184.216.34", "2606:2800:220:1::1", "::ffff:93.184.216.34"):
        assert addresses.is_public(ipaddress.ip_address(address))


def test_the_name_is_looked_up_once_and_that_address_is_asked(site, monkeypatch):
    answers = iter([["127.0.0.1"], ["10.0.0.1"]])
    monkeypatch.setattr(addresses, "lookup", lambda host, port: next(answers))
    fetch(f"http://pictures.shop.test:{site.server_port}/picture", allow_loopback=True)
    assert site.asked == [("/picture", f"pictures.shop.test:{site.server_port}")]


def test_a_name_with_one_private_address_is_refused(site, monkeypatch):
    monkeypatch.setattr(addresses, "lookup", lambda host, port: ["127.0.0.1", "192.168.0.7"])
    assert problem(f"http://pictures.shop.test:{site.server_port}/picture") == "address-private"
    monkeypatch.setattr(addresses, "lookup", lambda host, port: [])
    assert problem("http://nowhere.test/") == "address-unknown"
    assert site.asked == []


def test_a_closed_door_is_said():
    assert problem("http://127.0.0.1:9/x.png", timeout=2) == "picture-unreachable"


def test_no_proxy_of_the_environment_is_used(site, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    assert fetch(site.url + "/picture", allow_loopback=True).data == PICTURE
    assert client.MOST_REDIRECTS == 3


@pytest.mark.parametrize("path", ["/dripping", "/unending"])
def test_an_answer_that_drips_ends_by_the_clock(site, path):
    start = time.monotonic()
    assert problem(site.url + path, timeout=0.3) == "picture-timeout"
    assert time.monotonic() - start < 20, "the site would go on for a minute"


def test_a_picture_that_calls_itself_a_page_is_a_picture(site):
    assert fetch(site.url + "/mistyped", allow_loopback=True).data == PICTURE
