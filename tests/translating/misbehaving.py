"""A loopback server that misbehaves as translation services do."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

Answer = tuple[int, dict[str, str], bytes]
Behaviour = Callable[[str, int], Answer | None]


def page(text: str, code: int = 200, **headers: str) -> Answer:
    """Google's mobile page with that text as its result."""
    body = f'<html><body><div class="result-container">{text}</div></body></html>'
    return code, {"Content-Type": "text/html; charset=utf-8", **headers}, body.encode()


def answer(text: str | None, code: int = 200, **headers: str) -> Answer:
    """MyMemory's JSON with that text."""
    return code, headers, json.dumps({"responseData": {"translatedText": text}, "matches": []}).encode()


class Server:
    """What was asked (`asked`), and where (`address`)."""

    def __init__(self, behaviour: Behaviour) -> None:
        self.asked: list[str] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                text = parse_qs(urlsplit(self.path).query).get("q", [""])[0]
                outer.asked.append(text)
                said = behaviour(text, len(outer.asked))
                if said is None:
                    time.sleep(3)
                    return
                code, headers, body = said
                self.send_response(code)
                for name, value in headers.items():
                    self.send_header(name.replace("_", "-"), value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                """Nothing."""

        class Quiet(ThreadingHTTPServer):
            daemon_threads = True
            block_on_close = False

            def handle_error(self, *_: object) -> None:
                """A client that hung up is what the tests are about."""

        self.http = Quiet(("127.0.0.1", 0), Handler)
        self.host = f"127.0.0.1:{self.http.server_address[1]}"
        self.address = f"http://{self.host}/m"


@contextmanager
def serving(behaviour: Behaviour) -> Iterator[Server]:
    """That server, running."""
    server = Server(behaviour)
    thread = threading.Thread(target=server.http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.http.shutdown()
        server.http.server_close()
        thread.join()
