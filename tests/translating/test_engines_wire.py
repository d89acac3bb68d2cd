"""What each engine puts on the wire, and what it makes of its service's own ways to answer."""

import hashlib
import json
from urllib.parse import parse_qs

import pytest

from seller_assistant import net
from seller_assistant.problems import EngineProblem
from seller_assistant.translating.engines import alibaba
from seller_assistant.translating.engines.alibaba import Alibaba
from seller_assistant.translating.engines.azure import Azure
from seller_assistant.translating.engines.baidu import Baidu
from seller_assistant.translating.engines.deepl import DeepL
from seller_assistant.translating.engines.google import Google
from seller_assistant.translating.engines.judging import judged, misplaced
from seller_assistant.translating.engines.libretranslate import LibreTranslate
from seller_assistant.translating.engines.openai_compatible import OpenAICompatible
from seller_assistant.translating.engines.refusing import Refused
from seller_assistant.translating.engines.service import Options, retry_after

KEY = "secret-key-1"
WARM, SOFT = "It is warm.", "It is soft."


@pytest.fixture
def wire(monkeypatch):
    """Stands in for the network: ``wire(reply...)`` answers in turn; what was asked is in ``wire.calls``."""

    class Wire:
        calls = ()

        def __call__(self, *replies):
            self.calls = []
            left = list(replies)

            def ask(call, tick):
                self.calls.append(call)
                status, document = left.pop(0) if len(left) > 1 else left[0]
                return net.Reply(status, {}, json.dumps(document).encode())

            monkeypatch.setattr(net, "ask", ask)

        def body(self, at=-1):
            return json.loads(self.calls[at].content)

        def form(self, at=-1):
            return {name: values[0] for name, values in parse_qs(self.calls[at].content.decode()).items()}

    return Wire()


def said(engine, texts=(WARM, SOFT), lang="en", **into):
    return [answer.text for answer in engine.translate(list(texts), lang, **into)]


def code(engine, texts=(WARM,)):
    with pytest.raises(EngineProblem) as caught:
        list(engine.translate(list(texts), "en"))
    assert KEY not in repr(caught.value)
    return caught.value.code


def test_deepl(wire):
    wire((200, {"translations": [{"text": "很暖和。"}, {"text": "很柔软。"}]}))
    assert said(DeepL(Options(key=f"{KEY}:fx"))) == ["很暖和。", "很柔软。"]
    call = wire.calls[0]
    assert call.url == "https://api-free.deepl.com/v2/translate"
    assert call.headers["Authorization"] == f"DeepL-Auth-Key {KEY}:fx"
    assert (wire.body()["source_lang"], wire.body()["target_lang"]) == ("EN", "ZH-HANS")
    assert wire.body()["text"] == [WARM, SOFT]
    assert wire.body()["context"]
    assert DeepL(Options(key=KEY)).host == "api.deepl.com"
    wire((200, {"translations": [{"text": "It is warm."}]}))
    assert said(DeepL(Options(key=KEY)), ["很暖和。"], "zh-Hant", into="en") == ["It is warm."]
    assert (wire.body()["source_lang"], wire.body()["target_lang"]) == ("ZH", "EN-US")
    wire((456, {"message": "Quota exceeded"}))
    assert code(DeepL(Options(key=KEY))) == "engine-quota"


def test_deepl_fills_calls_by_texts_and_bytes(wire):
    wire((200, {"translations": []}))
    engine = DeepL(Options(key=KEY))
    assert [len(batch) for batch in engine._batches(["word"] * 120)] == [50, 50, 20]
    assert [len(batch) for batch in engine._batches(["é" * 20_000] * 5)] == [2, 2, 1]


def test_google(wire):
    wire((200, {"data": {"translations": [{"translatedText": "很暖和。"}, {"translatedText": "很柔软。"}]}}))
    assert said(Google(Options(key=KEY))) == ["很暖和。", "很柔软。"]
    call = wire.calls[0]
    assert call.url == "https://translation.googleapis.com/language/translate/v2"
    assert call.headers["X-goog-api-key"] == KEY
    assert wire.body() == {"q": [WARM, SOFT], "source": "en", "target": "zh-CN", "format": "text"}
    wire((400, {"error": {"code": 400, "message": "API key not valid. Please pass a valid API key."}}))
    assert code(Google(Options(key=KEY))) == "engine-bad-key"
    wire(
        (403, {"error": {"code": 403, "message": "Daily Limit Exceeded", "errors": [{"reason": "dailyLimitExceeded"}]}})
    )
    assert code(Google(Options(key=KEY))) == "engine-quota"


def test_azure(wire):
    wire((200, [{"translations": [{"text": "很暖和。", "to": "zh-Hans"}]}]))
    assert said(Azure(Options(key=KEY, region="canadacentral")), [WARM]) == ["很暖和。"]
    call = wire.calls[0]
    assert call.url.startswith("https://api.cognitive.microsofttranslator.com/translate?api-version=3.0&")
    assert "from=en&to=zh-Hans" in call.url
    assert call.headers["Ocp-Apim-Subscription-Key"] == KEY
    assert call.headers["Ocp-Apim-Subscription-Region"] == "canadacentral"
    assert wire.body() == [{"Text": WARM}]
    wire((403, {"error": {"code": 403001, "message": "out of call volume quota"}}))
    assert code(Azure(Options(key=KEY))) == "engine-quota"


def test_baidu(wire):
    wire((200, {"trans_result": [{"src": SOFT, "dst": "很柔软。"}, {"src": WARM, "dst": "很暖和。"}]}))
    assert said(Baidu(Options(key=KEY, appid="2026")), [WARM, SOFT], "fr") == ["很暖和。", "很柔软。"]
    asked = wire.form()
    assert (asked["from"], asked["to"], asked["appid"]) == ("fra", "zh", "2026")
    assert asked["q"] == f"{WARM}\n{SOFT}"
    assert asked["sign"] == hashlib.md5(f"2026{asked['q']}{asked['salt']}{KEY}".encode()).hexdigest()
    assert "?" not in wire.calls[0].url


@pytest.mark.parametrize(
    ("error", "told"),
    [("54001", "engine-bad-key"), ("52003", "engine-bad-key"), ("54004", "engine-quota"), ("58001", "engine-language")],
)
def test_baidu_says_what_is_wrong_with_200(wire, error, told):
    wire((200, {"error_code": error, "error_msg": f"about {KEY}"}))
    assert code(Baidu(Options(key=KEY, appid="2026"))) == told


def test_baidu_too_fast_is_asked_again_later(wire):
    wire((200, {"error_code": "54003", "error_msg": "x"}), (200, {"trans_result": [{"src": WARM, "dst": "很暖和。"}]}))
    engine = Baidu(Options(key=KEY, appid="2026"))
    waited = []
    engine.sleep = waited.append
    assert said(engine, [WARM]) == ["很暖和。"]
    assert sum(waited) > 0


def test_alibaba(wire):
    found = [{"index": "1", "translated": "很柔软。", "code": "200"}, {"index": "0", "translated": "很暖和。"}]
    wire((200, {"Code": "200", "TranslatedList": found}))
    assert said(Alibaba(Options(key=KEY, appid="AKID"))) == ["很暖和。", "很柔软。"]
    call, asked = wire.calls[0], wire.form()
    assert call.headers["x-acs-action"] == "GetBatchTranslate"
    assert call.headers["Authorization"].startswith(
        "ACS3-HMAC-SHA256 Credential=AKID,SignedHeaders=content-type;host;x-acs-"
    )
    assert (asked["ApiType"], asked["Scene"], asked["TargetLanguage"]) == ("translate_ecommerce", "description", "zh")
    assert json.loads(asked["SourceText"]) == {"0": WARM, "1": SOFT}


def test_alibaba_sends_titles_and_sentences_apart():
    engine = Alibaba(Options(key=KEY, appid="AKID"))
    texts = ["Wool blanket", WARM, "Felt slippers", SOFT]
    assert list(engine._batches(texts)) == [[0, 2], [1, 3]]


def test_alibaba_signs_as_the_published_example_does():
    headers = {
        "host": "ecs.cn-shanghai.aliyuncs.com",
        "x-acs-action": "RunInstances",
        "x-acs-content-sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "x-acs-date": "2023-10-26T10:22:32Z",
        "x-acs-signature-nonce": "3156853299f313e23d1673dc12e1703d",
        "x-acs-version": "2014-05-26",
    }
    query = {"ImageId": "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd", "RegionId": "cn-shanghai"}
    line = alibaba.authorization(headers, query, "YourAccessKeyId", "YourAccessKeySecret")
    assert line.endswith("Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0")


@pytest.mark.parametrize(("codes", "chosen"), [(["en", "zh"], "zh"), (["en", "zh-Hans", "zt"], "zh-Hans")])
def test_libretranslate_asks_what_the_server_calls_chinese(wire, codes, chosen):
    wire((200, [{"code": c} for c in codes]), (200, {"translatedText": ["很暖和。"]}))
    assert said(LibreTranslate(Options(key=KEY, address="http://127.0.0.1:5000")), [WARM]) == ["很暖和。"]
    assert wire.calls[0].url == "http://127.0.0.1:5000/languages"
    assert wire.body() == {"q": [WARM], "source": "en", "target": chosen, "format": "text", "api_key": KEY}
    wire((200, [{"code": "en"}, {"code": "de"}]))
    assert code(LibreTranslate(Options())) == "engine-language"


def completion(content):
    return 200, {"choices": [{"message": {"content": content}}]}


def model(**options):
    return OpenAICompatible(Options(address="http://127.0.0.1:11434/v1", model="tiny", **options))


def test_a_language_model_gets_ids_terms_and_a_limit(wire):
    wire(completion('{"1": "很暖和。", "2": "很柔软。"}'))
    engine = model(key=KEY)
    engine.terms = lambda text, lang: [("warm", "温暖")] if "warm" in text else []
    assert said(engine) == ["很暖和。", "很柔软。"]
    body, call = wire.body(), wire.calls[0]
    assert call.url == "http://127.0.0.1:11434/v1/chat/completions"
    assert call.headers["Authorization"] == f"Bearer {KEY}"
    assert "warm = 温暖" in body["messages"][0]["content"]
    assert json.loads(body["messages"][1]["content"]) == {"texts": {"1": WARM, "2": SOFT}}
    assert 0 < body["max_tokens"] < 1000
    assert (body["temperature"], body["stream"], body["reasoning_effort"]) == (0, False, "none")
    wire(completion('{"1": "很暖和。"}'))
    said(model(), [WARM])
    assert "Authorization" not in wire.calls[0].headers


@pytest.mark.parametrize(
    "content",
    [
        '<think>First {"1": "x"}</think>{"1": "很暖和。", "2": "很柔软。"}',
        '```json\n{"1": "很暖和。", "2": "很柔软。"}\n```',
        'Here you are: {"texts": {"1": "很暖和。", "2": "很柔软。"}} Anything else?',
        '[{"id": 2, "text": "很柔软。"}, {"id": "1", "translation": "很暖和。"}]',
        '{"translations": [{"id": 1, "zh": "很暖和。"}, {"id": 2, "zh": "很柔软。"}], "note": "done"}',
    ],
)
def test_the_shapes_that_models_choose(wire, content):
    wire(completion(content))
    assert said(model()) == ["很暖和。", "很柔软。"]
    assert len(wire.calls) == 1


def test_what_a_model_matched_is_kept_and_the_rest_asked_again(wire):
    texts = [f"It is warm number {n}." for n in range(10, 14)]
    first = '{"1": "第10，很暖和。", "4": "第13，很暖和。", "9": "第99。"}'
    wire(completion(first), completion('{"1": "第11，很暖和。"}'), completion('{"1": "第12，很暖和。"}'))
    assert said(model(), texts) == [f"第{n}，很暖和。" for n in range(10, 14)]
    assert [len(json.loads(wire.body(i)["messages"][1]["content"])["texts"]) for i in range(3)] == [4, 2, 1]


def test_a_model_that_says_nothing_of_use_is_given_up(wire):
    wire(completion("I am happy to help!"))
    assert code(model(), [f"{WARM} {n}" for n in range(10, 30)]) == "engine-gave-up"
    assert len(wire.calls) < 20


def test_a_server_that_dislikes_extras_is_asked_without(wire):
    wire((400, {"error": {"message": "unknown field response_format"}}), completion('{"1": "很暖和。"}'))
    assert said(model(), [WARM]) == ["很暖和。"]
    assert "response_format" in wire.body(0)
    assert "response_format" not in wire.body(1)
    wire((400, {"error": {"message": "use max_completion_tokens instead"}}), completion('{"1": "很暖和。"}'))
    assert said(model(), [WARM]) == ["很暖和。"]
    assert "max_completion_tokens" in wire.body(1)
    wire((400, {"error": {"message": "no"}}))
    assert code(model()) == "engine-bad-request"
    wire((404, {"error": {"message": "model 'tiny' not found"}}))
    assert code(model()) == "engine-not-found"
    wire((429, {"error": {"message": "You exceeded your current quota", "code": "insufficient_quota"}}))
    assert code(model(key=KEY)) == "engine-quota"


def test_a_key_over_plain_http_goes_to_a_private_address_only(monkeypatch):
    monkeypatch.setattr(net.services, "lookup", lambda host, port: ["93.184.216.34"])
    assert code(DeepL(Options(key=KEY, address="http://translate.example"))) == "engine-insecure"
    monkeypatch.setattr(net.services, "lookup", lambda host, port: ["192.168.1.4"])
    assert code(DeepL(Options(key=KEY))) == "engine-private", "not an address that the owner named"


def test_options_do_not_show_the_key():
    assert KEY not in repr(Options(key=KEY))
    assert KEY not in str(Options(key=KEY))


def test_retry_after_is_seconds_or_a_date():
    assert retry_after("3") == 3.0
    assert retry_after("Wed, 21 Oct 2015 07:28:00 GMT") == 0.0
    assert retry_after("Fri, 01 Jan 2100 00:00:00 GMT") > 1e6
    assert retry_after("soon") is retry_after("") is retry_after(None) is None


def test_answers_to_other_texts_are_seen_by_their_numbers():
    texts = ["Blanket 500 g", "Pan 28 cm", "Soap", *(f"Sock {n}" for n in range(50, 60))]
    rest = [f"袜子{n}" for n in range(50, 60)]
    assert misplaced(texts, ["毯子500克", "平底锅28厘米", "肥皂", *rest]) == set()
    assert misplaced(texts, ["毯子1.1磅", "平底锅11英寸", "肥皂", *rest]) == set(), "converted is not misplaced"
    assert misplaced(texts, ["平底锅28厘米", "毯子500克", "肥皂", *rest]) == {0, 1}
    assert misplaced(texts, ["毯子", "肥皂", "平底锅28厘米", *rest]) == {2}
    assert misplaced(texts, [*rest[5:], "毯子500克", "平底锅28厘米", "肥皂", *rest[:5]]) == set(range(13)), "all moved"


def test_judging_what_was_read_back():
    assert judged("暖和的羊毛毯", "A warm wool blanket", "en") == "A warm wool blanket"
    for wrong in ("暖和的羊毛毯", "毯子", "", "很" * 300, "word " * 200):
        with pytest.raises(Refused):
            judged("暖和的羊毛毯", wrong, "en")
