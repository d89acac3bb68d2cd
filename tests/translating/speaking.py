"""Services on loopback that speak each engine's language, and behave as a test tells them."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from seller_assistant.translating.engines.alibaba import Alibaba
from seller_assistant.translating.engines.azure import Azure
from seller_assistant.translating.engines.baidu import Baidu
from seller_assistant.translating.engines.deepl import DeepL
from seller_assistant.translating.engines.google import Google
from seller_assistant.translating.engines.libretranslate import LibreTranslate
from seller_assistant.translating.engines.online import GoogleFree, MyMemory
from seller_assistant.translating.engines.openai_compatible import OpenAICompatible

LANGUAGES = [{"code": "en"}, {"code": "fr"}, {"code": "zh-Hans"}, {"code": "zh-Hant"}]


def shape_deepl(texts, said):
    return {"translations": [{"detected_source_language": "EN", "text": t} for t in said]}


def shape_google(texts, said):
    return {"data": {"translations": [{"translatedText": t} for t in said]}}


def shape_azure(texts, said):
    return [{"translations": [{"text": t, "to": "zh-Hans"}]} for t in said]


def shape_baidu(texts, said):
    return {"from": "en", "to": "zh", "trans_result": [{"src": a, "dst": b} for a, b in zip(texts, said, strict=False)]}


def shape_alibaba(texts, said):
    found = [{"code": "200", "index": str(i), "translated": t} for i, t in enumerate(said)]
    return {"Code": "200", "Message": "success", "TranslatedList": found}


def shape_libre(texts, said):
    return {"translatedText": list(said)}


def shape_openai(texts, said):
    content = json.dumps({str(i): t for i, t in enumerate(said, 1)}, ensure_ascii=False)
    return {"choices": [{"message": {"role": "assistant", "content": content}}]}


def shape_google_free(texts, said):
    return f'<html><body><div class="result-container">{said[0] if said else ""}</div></body></html>'


def shape_mymemory(texts, said):
    return {"responseData": {"translatedText": said[0] if said else None}, "matches": []}


def form(body):
    return {name: values[0] for name, values in parse_qs(body.decode()).items()}


ENGINES = {
    "deepl": (DeepL, shape_deepl, lambda body, query: json.loads(body)["text"]),
    "google": (Google, shape_google, lambda body, query: json.loads(body)["q"]),
    "azure": (Azure, shape_azure, lambda body, query: [entry["Text"] for entry in json.loads(body)]),
    "baidu": (Baidu, shape_baidu, lambda body, query: form(body)["q"].split("\n")),
    "alibaba": (Alibaba, shape_alibaba, lambda body, query: list(json.loads(form(body)["SourceText"]).values())),
    "libretranslate": (LibreTranslate, shape_libre, lambda body, query: json.loads(body)["q"]),
    "openai-compatible": (
        OpenAICompatible,
        shape_openai,
        lambda body, query: list(json.loads(json.loads(body)["messages"][1]["content"])["texts"].values()),
    ),
    "google-free": (GoogleFree, shape_google_free, lambda body, query: [query["q"][0]]),
    "mymemory": (MyMemory, shape_mymemory, lambda body, query: [query["q"][0]]),
}


class Server:
    """A service on loopback. ``behave(texts, n)`` gives translations, or (status, headers, body), or None to hang."""

    def __init__(self, name, behave):
        self.kind, self.shape, self.read = ENGINES[name]
        self.asked, self.seen, outer = [], [], self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                self.answer(b"")

            def do_POST(self):
                self.answer(self.rfile.read(int(self.headers["Content-Length"])))

            def answer(self, body):
                parts = urlsplit(self.path)
                outer.seen.append((self.path, dict(self.headers), body))
                if parts.path.endswith("/languages"):
                    return self.send(200, {}, json.dumps(LANGUAGES).encode())
                texts = outer.read(body, parse_qs(parts.query))
                outer.asked.append(texts)
                said = behave(texts, len(outer.asked))
                if said is None:
                    time.sleep(2)
                    return None
                if isinstance(said, list):
                    document = outer.shape(texts, said)
                    plain = document if isinstance(document, str) else json.dumps(document, ensure_ascii=False)
                    said = (200, {}, plain.encode())
                return self.send(*said)

            def send(self, status, headers, body):
                self.send_response(status)
                for name, value in {"Content-Length": str(len(body)), **headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                """Nothing."""

        class Quiet(ThreadingHTTPServer):
            daemon_threads = True
            block_on_close = False

            def handle_error(self, *_):
                """A client that hung up is what the tests are about."""

        self.http = Quiet(("127.0.0.1", 0), Handler)
        self.host = f"127.0.0.1:{self.http.server_address[1]}"
        self.thread = threading.Thread(target=self.http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.http.shutdown()
        self.http.server_close()
        self.thread.join()
