"""Pictures fetched from a site that misbehaves: kept, named, gone on with, and never asked for unasked."""

import csv
import http.server
import io
import subprocess
import sys
import threading
import time
from collections import Counter

import pytest
from PIL import Image

from seller_assistant.jobs import Cancelled, Progress
from seller_assistant.shop import Shop, fetching


def picture(kind="PNG", shade=0, size=(60, 40)):
    out = io.BytesIO()
    Image.new("RGB", size, (shade % 256, 90, 160)).save(out, kind)
    return out.getvalue()


class Site(http.server.BaseHTTPRequestHandler):
    """Answers by path; what was asked is kept on the server."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        with self.server.lock:
            self.server.asked[self.path] += 1
        if self.path.startswith("/good/"):
            time.sleep(self.server.pause)
            return self.answer(picture(shade=int(self.path.split("/")[2].split(".")[0])))
        return getattr(self, "on_" + self.path.strip("/").split(".")[0], self.on_gone)()

    def answer(self, body, kind="image/png", status=200, **headers):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def on_gone(self):
        self.answer(b"gone", status=404)

    def on_back(self):
        self.answer(picture() if self.server.open else b"", status=200 if self.server.open else 503)

    def on_login(self):
        self.answer(b"<html><form><input type='password'></form></html>", "text/html")

    def on_page(self):
        self.answer(b"<!DOCTYPE html><html><body>Our shop</body></html>")

    def on_inside(self):
        self.answer(b"", status=302, Location="http://10.0.0.1/router.png")

    def on_cut(self):
        whole = picture("JPEG", size=(400, 300))
        self.answer(whole[: len(whole) // 2], "image/jpeg")

    def on_text(self):
        self.answer(b"just words", "image/jpeg")

    def on_huge(self):
        self.send_response(200)
        self.send_header("Content-Length", "50000000")
        self.end_headers()
        self.close_connection = True

    def on_slow(self):
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        try:
            for _ in range(1200):  # a minute
                self.wfile.write(b"x")
                self.wfile.flush()
                time.sleep(0.05)
        except OSError:
            pass
        self.close_connection = True

    def log_message(self, *args):
        pass


@pytest.fixture
def site():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = True
    server.handle_error = lambda *args: None  # a client that hangs up is part of the tests
    server.asked, server.lock, server.pause, server.open = Counter(), threading.Lock(), 0, False
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    server.url = f"http://127.0.0.1:{server.server_port}"
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def shop(tmp_path):
    with Shop.open(tmp_path / "shop") as shop:
        yield shop


def stock(shop, folder, rows):
    """A shop whose products have these pictures: (SKU, sources)."""
    path = folder / "list.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("SKU", "Title", "Price", "Image"))
        writer.writerows((sku, f"Mug {sku}", "12.50", source) for sku, source in rows)
    shop.import_(shop.plan_import([path]))


def state(shop, sku):
    (shown,) = shop.products(f"sku:{sku}")[0].pictures
    return shown.state, shown.reason


def test_each_picture_is_stored_or_named(site, shop, tmp_path, monkeypatch):
    monkeypatch.setattr(fetching, "TIMEOUT", 0.5)
    paths = {
        "A1": "/good/1.png", "A2": "/gone.png", "A3": "/login.png", "A4": "/page.png", "A5": "/inside.png",
        "A6": "/cut.jpg", "A7": "/huge.png", "A8": "/slow.png", "A9": "/good/1.png", "B1": "/text.jpg",
    }  # fmt: skip
    rows = [(sku, site.url + path) for sku, path in paths.items()]
    stock(shop, tmp_path, [*rows, ("C1", "C:\\photos\\mug.jpg"), ("C2", "mug_77~mv2.jpg")])
    assert site.asked == {}, "an import asks nobody"
    done = shop.fetch_pictures(allow_loopback=True)
    assert {sku: state(shop, sku) for sku in (*paths, "C1", "C2")} == {
        "A1": ("stored", ""),
        "A2": ("missing", "picture-404"),
        "A3": ("missing", "picture-login"),
        "A4": ("unusable", "picture-web-page"),
        "A5": ("missing", "address-private"),
        "A6": ("unusable", "picture-damaged"),
        "A7": ("unusable", "picture-too-large"),
        "A8": ("missing", "picture-timeout"),
        "A9": ("stored", ""),
        "B1": ("unusable", "picture-unknown"),
        "C1": ("missing", "picture-on-disk"),
        "C2": ("missing", "picture-name"),
    }
    assert (done.found, done.stored, done.failed) == (11, 1, 10)
    assert sum(count for _, count in done.by_reason) == done.failed
    assert all(str(reason) for reason, _ in done.by_reason)
    assert site.asked["/good/1.png"] == 1, "an address that two products share is asked once"
    assert done.hosts == shop.settings.hosts_contacted == ("127.0.0.1",)
    shown = shop.products("sku:A9")[0].pictures[0]
    assert (shown.width, shown.height) == (60, 40)
    assert shop.picture_path(shown.sha256).read_bytes() == picture(shade=1)
    counts = shop.picture_counts()
    assert (counts.stored, counts.waiting, counts.missing, counts.unusable) == (2, 0, 6, 4)


def test_undo_takes_the_whole_run_back_and_redo_brings_it(site, shop, tmp_path, monkeypatch):
    monkeypatch.setattr("seller_assistant.shop.fetch_run.KEEP_AT", 3)
    stock(shop, tmp_path, [(f"P{n}", f"{site.url}/good/{n}.png") for n in range(10)])
    done = shop.fetch_pictures(allow_loopback=True)
    assert done.step == shop.history()[0].id
    assert "10" in str(shop.history()[0].sentence)
    assert len(shop.history()) == 2, "several commits are one step"
    shop.undo()
    assert shop.picture_counts().waiting == 10
    shop.redo()
    assert shop.picture_counts().stored == 10


def test_a_cancel_keeps_what_is_done_and_the_next_run_goes_on(site, shop, tmp_path):
    site.pause = 0.02
    stock(shop, tmp_path, [(f"P{n:02}", f"{site.url}/good/{n}.png") for n in range(24)])
    seen = []
    stopping = Progress(lambda label, done, total: seen.append((done, total)), lambda: sum(site.asked.values()) > 10)
    with pytest.raises(Cancelled):
        shop.fetch_pictures(allow_loopback=True, progress=stopping)
    kept = shop.picture_counts()
    assert 1 <= kept.stored < 24
    assert kept.stored + kept.waiting == 24
    assert seen[0] == (0, 24)
    asked = site.asked.copy()
    here = {p.pictures[0].source for p in shop.products() if p.pictures[0].sha256}
    done = shop.fetch_pictures(allow_loopback=True)
    assert done.stored == 24 - kept.stored
    assert shop.picture_counts().stored == 24
    for source in here:
        path = source.removeprefix(site.url)
        assert site.asked[path] == asked[path] == 1, "what is here is not asked for again"
    assert shop.fetch_pictures(allow_loopback=True) == fetching.Fetched(0, 0, 0)


FETCH = """
import sys
from seller_assistant.shop import Shop, fetch_run
fetch_run.KEEP_AT = 3
with Shop.open(sys.argv[1]) as shop:
    shop.fetch_pictures(allow_loopback=True)
"""


def test_a_kill_keeps_what_is_done_and_the_next_run_goes_on(site, tmp_path):
    site.pause = 0.05
    with Shop.open(tmp_path / "shop") as shop:
        stock(shop, tmp_path, [(f"P{n:02}", f"{site.url}/good/{n}.png") for n in range(40)])
    with subprocess.Popen([sys.executable, "-c", FETCH, str(tmp_path / "shop")]) as process:
        deadline = time.monotonic() + 30
        while sum(site.asked.values()) < 16 and time.monotonic() < deadline:
            time.sleep(0.01)
        process.kill()
    with Shop.open(tmp_path / "shop") as shop:
        kept = shop.picture_counts()
        assert 3 <= kept.stored < 40
        assert kept.stored + kept.waiting == 40
        assert shop.fetch_pictures(allow_loopback=True).stored == 40 - kept.stored
        assert all(shop.picture_path(p.pictures[0].sha256) for p in shop.products())


def test_a_cancel_does_not_wait_for_a_silent_site(site, shop, tmp_path):
    stock(shop, tmp_path, [("P1", site.url + "/slow.png")])
    start = time.monotonic()
    with pytest.raises(Cancelled):
        shop.fetch_pictures(allow_loopback=True, progress=Progress(is_cancelled=lambda: time.monotonic() - start > 0.2))
    assert time.monotonic() - start < 30
    assert state(shop, "P1") == ("waiting", "")


def test_what_was_missing_is_asked_again_and_what_is_unusable_only_on_demand(site, shop, tmp_path):
    stock(shop, tmp_path, [("P1", site.url + "/back.png"), ("P2", site.url + "/page.png")])
    shop.fetch_pictures(allow_loopback=True)
    assert (state(shop, "P1"), state(shop, "P2")) == (
        ("missing", "picture-server"), ("unusable", "picture-web-page"),
    )  # fmt: skip
    site.open = True
    done = shop.fetch_pictures(allow_loopback=True)
    assert (done.stored, done.failed) == (1, 0)
    assert state(shop, "P1") == ("stored", "")
    assert site.asked["/page.png"] == 1
    done = shop.fetch_pictures(allow_loopback=True, again=True)
    assert (done.found, done.failed, done.step) == (1, 1, None)
    assert site.asked["/page.png"] == 2


def test_only_the_matching_products_are_fetched(site, shop, tmp_path):
    stock(shop, tmp_path, [("P1", site.url + "/good/1.png"), ("P2", site.url + "/good/2.png")])
    assert shop.picture_counts().hosts == ("127.0.0.1",)
    assert shop.fetch_pictures("sku:P2", allow_loopback=True).stored == 1
    assert site.asked == {"/good/2.png": 1}
    assert (state(shop, "P1"), state(shop, "P2")) == (("waiting", ""), ("stored", ""))
    assert shop.fetch_pictures("status:blocked sku:P1", allow_loopback=True).found == 1


def test_without_leave_the_own_computer_is_not_asked(site, shop, tmp_path):
    stock(shop, tmp_path, [("P1", site.url + "/good/1.png")])
    done = shop.fetch_pictures()
    assert (done.failed, done.hosts, site.asked) == (1, (), {})
    assert state(shop, "P1") == ("missing", "address-private")
    assert shop.settings.hosts_contacted == ()


def test_the_numbers_follow_what_was_fetched(site, shop, tmp_path):
    stock(shop, tmp_path, [("P1", site.url + "/good/1.png")])
    shop.translate()
    blocked = shop.overview("material").blocked
    shop.fetch_pictures(allow_loopback=True)
    assert shop._standing("material") == dict(shop._look("material", [1]))
    assert shop.overview("material").blocked <= blocked
