"""Setting engines up: options, keys, consent with its cost, the hosts that were contacted, models, reading back."""

from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeychain

from seller_assistant.problems import EngineProblem, InputProblem
from seller_assistant.settings import Settings, load, save
from seller_assistant.shop import Shop
from seller_assistant.translating.engines import ENGINES

KEY = "sk-very-secret-7391"
LIST = """SKU,Title,Description,Price
A,Wool Blanket,"<p>You will love this blanket because it is warm.</p><p>We made it for you in our small shop.</p>",34.00
B,Wool Hat,"<p>You will love this blanket because it is warm.</p>",12.00
"""


@pytest.fixture
def shop(tmp_path):
    with Shop.open(tmp_path / "shop") as opened:
        yield opened


def stock(shop, tmp_path):
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    shop.import_(shop.plan_import([str(path)]))


def state(shop, name):
    return next(engine for engine in shop.engines() if engine.id == name)


def everything_written(place):
    return b"".join(path.read_bytes() for path in Path(place).rglob("*") if path.is_file())


# -- setting up -----------------------------------------------------------------------------------


def test_every_engine_says_what_goes_where_and_what_it_needs(shop):
    states = {engine.id: engine for engine in shop.engines()}
    assert list(states) == [engine.id for engine in ENGINES]
    assert all(str(engine.privacy) for engine in states.values())
    assert states["phrasebook"].ready
    assert not states["phrasebook"].sends_to
    for name in ("deepl", "google", "azure", "baidu", "alibaba"):
        assert (states[name].ready, states[name].takes_key) == (False, "required")
        assert str(states[name].needs)
        assert states[name].sends_to
    assert "2026" in str(states["google"].price)
    assert states["mymemory"].ready
    assert not states["libretranslate"].ready, "the public server wants a key"
    shop.set_engine("libretranslate", address="http://127.0.0.1:5000")
    assert state(shop, "libretranslate").ready


def test_options_are_kept_and_nonsense_is_refused(shop):
    shop.set_engine("openai-compatible", address="http://127.0.0.1:11434/v1", model="qwen3:8b")
    shop.set_engine("openai-compatible", price="1,5", currency="eur")
    found = state(shop, "openai-compatible")
    assert (found.ready, found.sends_to) == (True, "127.0.0.1:11434")
    assert found.settings["model"] == "qwen3:8b"
    assert "EUR 1.5" in str(found.price)
    for engine, options in (
        ("openai-compatible", {"address": "ftp://x"}),
        ("openai-compatible", {"address": "https://me:pw@host/"}),
        ("openai-compatible", {"address": "https://host/?key=1"}),
        ("openai-compatible", {"price": "lots"}),
        ("openai-compatible", {"currency": "dollars"}),
        ("openai-compatible", {"region": "canada"}),
        ("openai-compatible", {"key": KEY}),
        ("mymemory", {"email": "nobody"}),
        ("phrasebook", {"address": "https://x.example"}),
        ("nobody", {"address": "https://x.example"}),
    ):
        with pytest.raises(InputProblem) as caught:
            shop.set_engine(engine, **options)
        assert KEY not in repr(caught.value)
    for address, warned in (
        ("http://models.example/v1", True), ("https://models.example/v1", False), ("http://192.168.1.9:1234/v1", False),
        ("http://mybox.local/v1", False), ("http://localhost:11434/v1", False),
    ):  # fmt: skip
        shop.set_engine("openai-compatible", address=address)
        assert bool(state(shop, "openai-compatible").warning) == warned
    shop.set_engine("openai-compatible", model="")
    assert not state(shop, "openai-compatible").ready
    assert load(shop.place) == shop.settings


def test_what_an_older_version_wrote_is_still_known(tmp_path):
    (tmp_path / "settings.toml").write_text(
        'engine_addresses = [["mymemory", "http://127.0.0.1:8/m"]]\nhosts_contacted = ["a.example", "b.example"]\n',
        encoding="utf-8",
    )
    settings = load(tmp_path)
    assert settings.options("mymemory") == {"address": "http://127.0.0.1:8/m"}
    assert settings.hosts_contacted == ("a.example", "b.example")
    save(tmp_path, settings)
    assert load(tmp_path) == settings
    assert "engine_addresses" not in (tmp_path / "settings.toml").read_text(encoding="utf-8")
    assert Settings().hosts_contacted == ()


def test_a_key_goes_to_the_keychain_and_nowhere_else(shop, keychain):
    shop.set_key("deepl", f"  {KEY}:fx \n")
    assert list(keychain.held.values()) == [f"{KEY}:fx"]
    found = state(shop, "deepl")
    assert (found.ready, found.key, found.sends_to, found.price) == (True, "keychain", "api-free.deepl.com", "")
    assert KEY not in repr(shop.engines())
    assert KEY.encode() not in everything_written(shop.place)
    shop.forget_key("deepl")
    assert keychain.held == {}
    assert not state(shop, "deepl").ready
    shop.forget_key("deepl")
    for engine, key in (("deepl", " "), ("deepl", "two\nlines"), ("deepl", "clé"), ("mymemory", KEY)):
        with pytest.raises(InputProblem):
            shop.set_key(engine, key)


def test_without_a_keychain_the_environment_is_named(shop, monkeypatch):
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeychain())
    try:
        with pytest.raises(EngineProblem) as caught:
            shop.set_key("openai-compatible", KEY)
    finally:
        keyring.set_keyring(before)
    assert caught.value.code == "engine-keychain"
    assert "SELLER_ASSISTANT_KEY_OPENAI_COMPATIBLE" in str(caught.value.next)
    assert KEY not in repr(caught.value)
    monkeypatch.setenv("SELLER_ASSISTANT_KEY_GOOGLE", KEY)
    assert (state(shop, "google").ready, state(shop, "google").key) == (True, "environment")


def test_a_keychain_that_stays_shut_is_a_sentence(shop, keychain):
    shop.set_key("google", KEY)
    keychain.locked = True
    found = state(shop, "google")
    assert not found.ready
    assert "keychain" in str(found.needs)
    with pytest.raises(EngineProblem) as caught:
        shop.test_engine("google", send=True)
    assert "keychain" in str(caught.value.next)


# -- sending --------------------------------------------------------------------------------------


def test_the_first_send_asks_with_host_characters_and_cost(shop, service, keychain, tmp_path):
    stock(shop, tmp_path)
    shop.set_key("deepl", KEY)
    shop.set_engine("deepl", address=service.address, price="1000", currency="CAD")
    estimate = shop.estimate(engine="deepl")
    assert estimate.characters > 0
    assert estimate.cost == f"CAD {-(-estimate.characters // 10) / 100:.2f}"
    with pytest.raises(EngineProblem) as caught:
        shop.translate(engine="deepl")
    said = str(caught.value.message)
    assert caught.value.code == "engine-consent"
    assert service.host in said
    assert str(estimate.characters) in said
    assert estimate.cost in said
    assert (service.asked, shop.hosts_contacted()) == ([], [])
    done = shop.translate(engine="deepl", send=True)
    assert (done.hosts, done.cost, done.characters_sent) == ((service.host,), estimate.cost, estimate.characters)
    assert done.by_engine == {"deepl": 3}
    contact = shop.hosts_contacted()[0]
    assert (contact.host, contact.characters) == (service.host, estimate.characters)
    assert contact.first <= contact.last
    assert KEY.encode() not in everything_written(shop.place)
    sent = b"".join(body for _, _, body in service.asked)
    assert sent.count(b"because it is warm") == 1, "the same sentence is sent once"


def test_a_remembered_consent_holds_for_that_host_only(shop, service, keychain):
    shop.set_key("deepl", KEY)
    shop.set_engine("deepl", address=service.address)
    with pytest.raises(EngineProblem):
        shop.test_engine("deepl")
    shop.remember_consent("deepl")
    tested = shop.test_engine("deepl")
    assert (tested.target, tested.sends_to) == ("您会喜欢这条毛毯，因为它很温暖。", service.host)
    shop.set_engine("deepl", address="http://127.0.0.1:9")
    with pytest.raises(EngineProblem) as caught:
        shop.test_engine("deepl")
    assert "127.0.0.1:9" in str(caught.value.message)


def test_an_engine_that_is_not_ready_says_what_is_missing(shop):
    for name in ("deepl", "baidu", "openai-compatible", "offline"):
        with pytest.raises(EngineProblem) as caught:
            shop.test_engine(name, send=True)
        assert str(caught.value.next)
    with pytest.raises(InputProblem):
        shop.test_engine("phrasebook")


def test_the_chosen_engine_is_used_without_a_name(shop, service, keychain, tmp_path):
    stock(shop, tmp_path)
    shop.set_key("deepl", KEY)
    shop.set_engine("deepl", address=service.address)
    shop.choose_engine("deepl")
    assert shop.estimate().engine == "deepl"
    with pytest.raises(InputProblem):
        shop.choose_engine("nobody")
    shop.choose_engine("")
    assert shop.estimate().engine == ""


# -- reading back ---------------------------------------------------------------------------------


def test_reading_back_marks_what_differs(shop, service, keychain, tmp_path):
    stock(shop, tmp_path)
    with pytest.raises(EngineProblem) as caught:
        shop.back_translate("您会喜欢这条毛毯。")
    assert caught.value.code == "engine-back"
    shop.set_key("deepl", KEY)
    shop.set_engine("deepl", address=service.address)
    with pytest.raises(EngineProblem) as caught:
        shop.back_translate("您会喜欢这条毛毯。", "deepl")
    assert caught.value.code == "engine-consent"
    shop.remember_consent("deepl")
    shop.translate(engine="deepl")
    unit = next(u for u in shop.units() if u.field.startswith("description") and u.engine == "deepl")
    done = shop.back_translate(unit, "deepl")
    assert (done.text, done.engine) == ("You will love this cover, it is warm.", "deepl")
    missing = [d.text for d in done.differences if d.kind == "missing"]
    assert any("blanket" in text for text in missing)
    assert [d.text for d in done.differences if d.kind == "added"] == ["cover"]
    assert all(unit.source[d.start : d.end] == d.text for d in done.differences if d.kind == "missing")
    with pytest.raises(EngineProblem) as caught:
        shop.back_translate(unit, "mymemory", send=True)
    assert "deepl" in str(caught.value.next)
    assert shop.back_translate("", "deepl").text == ""


def test_a_host_is_listed_as_soon_as_it_was_asked(shop, service, keychain, tmp_path, monkeypatch):
    stock(shop, tmp_path)
    shop.set_key("deepl", KEY)
    shop.set_engine("deepl", address=service.address)
    monkeypatch.setattr(type(shop), "_keep", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    seen = []
    remember = shop._remember_host
    monkeypatch.setattr(shop, "_remember_host", lambda *h, **k: (seen.append(service.asked != []), remember(*h, **k)))
    with pytest.raises(KeyboardInterrupt):
        shop.translate(engine="deepl", send=True)
    assert seen[0]
    (contact,) = shop.hosts_contacted()
    assert contact.host == service.host
    assert contact.characters > 0


def test_what_was_noted_while_it_worked_is_not_counted_twice(shop, service, keychain, tmp_path, monkeypatch):
    monkeypatch.setattr("seller_assistant.shop.engines.NOTED_EVERY", 0.0)
    stock(shop, tmp_path)
    shop.set_key("deepl", KEY)
    shop.set_engine("deepl", address=service.address)
    done = shop.translate(engine="deepl", send=True)
    assert [contact.characters for contact in shop.hosts_contacted()] == [done.characters_sent]


def test_the_estimate_counts_only_the_sentences_that_nobody_knows(shop, service, keychain, tmp_path):
    listed = tmp_path / "claims.csv"
    text = "You will love how it feels when you wear it. Batteries not included."
    listed.write_text(f"Title,SKU,Price,Description\nMug,M1,1.00,<p>{text}</p>\n", encoding="utf-8")
    shop.import_(shop.plan_import([listed]))
    shop.set_key("deepl", KEY)
    shop.set_engine("deepl", address=service.address)
    assert shop.estimate(engine="deepl").characters == len("You will love how it feels when you wear it.")


class OddKeychain(KeyringBackend):
    """A keychain whose own library fails in its own way."""

    priority = 1

    def get_password(self, service, username, *password):
        raise RuntimeError("org.freedesktop.DBus.Error.ServiceUnknown")

    set_password = delete_password = get_password


def test_a_keychain_that_fails_in_its_own_way_says_the_same(shop):
    before = keyring.get_keyring()
    keyring.set_keyring(OddKeychain())
    try:
        with pytest.raises(EngineProblem) as caught:
            shop.set_key("deepl", KEY)
        assert caught.value.code == "engine-keychain"
        assert caught.value.found == "RuntimeError"
    finally:
        keyring.set_keyring(before)
