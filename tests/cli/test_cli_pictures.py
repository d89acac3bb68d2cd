"""The command `pictures`: counts, hosts, fetching only when asked, exit 1 when some failed."""

import http.server
import io
import json
import threading
from functools import partialmethod

import pytest
from PIL import Image

from seller_assistant.__main__ import main
from seller_assistant.shop import Shop

KEYS = {"stored", "waiting", "missing", "unusable", "hosts", "fetched", "failed", "step"}


class Site(http.server.BaseHTTPRequestHandler):
    """Has every picture but one."""

    def do_GET(self):
        self.server.asked.append(self.path)
        out = io.BytesIO()
        Image.new("RGB", (50, 50), (len(self.server.asked), 0, 0)).save(out, "PNG")
        body = out.getvalue()
        self.send_response(404 if "gone" in self.path else 200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


@pytest.fixture
def site():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.asked = []
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def run(tmp_path, capsys, monkeypatch, site):
    monkeypatch.setattr(Shop, "fetch_pictures", partialmethod(Shop.fetch_pictures, allow_loopback=True))
    place = f"http://127.0.0.1:{site.server_port}"
    rows = [f"P{n},Mug {n},12.50,{place}/{n}.png" for n in range(3)] + [f"P9,Mug 9,12.50,{place}/gone.png"]
    (tmp_path / "list.csv").write_text("SKU,Title,Price,Image\n" + "\n".join(rows) + "\n", encoding="utf-8")

    def run(*words, as_json=True):
        flags = ["--json"] if as_json else []
        code = main(["--shop", str(tmp_path / "shop"), "--lang", "en", *flags, *words])
        out, err = capsys.readouterr()
        return code, json.loads(out) if as_json else out, err

    assert run("import", str(tmp_path / "list.csv"))[0] == 0
    return run


def test_without_fetch_it_counts_and_asks_nobody(run, site):
    code, shown, _ = run("pictures")
    assert code == 0
    assert set(shown) == KEYS
    assert (shown["waiting"], shown["stored"], shown["fetched"], shown["step"]) == (4, 0, 0, None)
    assert shown["hosts"] == ["127.0.0.1"]
    assert site.asked == []
    assert "--fetch" in run("pictures", as_json=False)[1]


def test_fetching_tells_what_came_and_what_failed(run, site):
    code, done, err = run("pictures", "--fetch")
    assert code == 1, err
    assert set(done) == KEYS
    assert (done["fetched"], done["stored"], done["waiting"], done["missing"]) == (3, 3, 0, 1)
    assert [f["count"] for f in done["failed"]] == [1]
    assert done["failed"][0]["reason"]
    assert done["hosts"] == ["127.0.0.1"]
    assert done["step"] == run("history")[1][0]["step"]
    assert len(site.asked) == 4
    shown = run("products", "--where", "sku:P9")[1][0]["pictures"][0]
    assert (shown["state"], shown["reason"]) == ("missing", "picture-404")


def test_where_takes_a_part_and_success_is_zero(run, site):
    code, done, _ = run("pictures", "--fetch", "--where", "sku:P1")
    assert (code, done["stored"], done["failed"]) == (0, 1, [])
    assert site.asked == ["/1.png"]
    assert run("pictures")[1]["waiting"] == 3
    code, said, _ = run("pictures", "--fetch", as_json=False)
    assert code == 1
    assert "2 pictures fetched, 1 could not be fetched" in said


def test_a_wrong_filter_is_one_sentence(run):
    code, _, err = run("pictures", "--where", "colour_of_sky:>blue:")
    assert code == 2
    assert len(err.strip().splitlines()) == 1
