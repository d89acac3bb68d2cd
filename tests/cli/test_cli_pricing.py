"""Prices on the command line: their way, scenarios, rules, and exchange rates fetched from a server here."""

import json
import threading
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from seller_assistant.__main__ import main
from seller_assistant.shop import Shop

LIST = "SKU,Title,Price,Weight (g)\nA,Wool Toque,34.00,120\nB,Face Cream 50 ml,600.00,80\n"
RULE = """margin = 0.2
commission = 0.05
tax = "auto"
ending = ""
[freight]
kilogram = 60
step = 0.5
"""


@pytest.fixture
def run(tmp_path, capsys):
    def run(*words):
        code = main(["--shop", str(tmp_path / "shop"), "--lang", "en", "--json", *words])
        out, err = capsys.readouterr()
        return code, json.loads(out) if out.strip() else None, err

    (tmp_path / "list.csv").write_text(LIST, encoding="utf-8")
    (tmp_path / "rule.toml").write_text(RULE, encoding="utf-8")
    run("import", str(tmp_path / "list.csv"))
    return run


def test_the_lines_add_up(run, tmp_path):
    _, done, _ = run("price", "--rule", str(tmp_path / "rule.toml"), "--explain", "A")
    price = done["prices"][0]
    assert sum(Decimal(step["adds"]) for step in price["steps"]) == Decimal(price["amount"])
    assert price["steps"][-1]["amount"] == price["amount"]
    assert price["tax"]["category"] == "general"
    assert Decimal(price["landed"]) == Decimal(price["amount"]) + Decimal(price["tax"]["amount"])


def test_the_rule_in_use_and_named_ones(run, tmp_path):
    plain = run("price")[1]["prices"][0]["amount"]
    run("price", "rules", "use", str(tmp_path / "rule.toml"))
    assert run("price")[1]["prices"][0]["amount"] != plain
    _, rules, _ = run("price", "rules", "save", "With freight", str(tmp_path / "rule.toml"))
    assert list(rules["named"]) == ["With freight"]
    assert rules["in_use"] == rules["named"]["With freight"]
    run("undo")
    assert run("price", "rules")[1]["named"] == {}
    run("undo")
    assert run("price")[1]["prices"][0]["amount"] == plain
    assert run("price", "rules", "forget", "Nobody")[0] == 2


def test_scenarios_side_by_side(run, tmp_path):
    run("price", "rules", "use", str(tmp_path / "rule.toml"))
    run("price", "rules", "save", "Mine", str(tmp_path / "rule.toml"))
    _, found, _ = run("price", "--scenarios", "B")
    assert [row["scenario"] for row in found] == [
        "Your rule", "Mine", "Across the border, the shopper pays the tax", "Across the border, tax in the price",
        "General trade",
    ]  # fmt: skip
    assert found[0]["tax"]["category"] == "cosmetics-premium"
    assert found[4]["tax"] is None
    assert any("duty" in warning for warning in found[4]["warnings"])
    assert run("price", "--scenarios", "Z")[0] == 2


def test_a_wrong_rule_says_which_part(run, tmp_path):
    (tmp_path / "bad.toml").write_text("margni = 0.1", encoding="utf-8")
    code, answer, _ = run("price", "--rule", str(tmp_path / "bad.toml"))
    assert code == 2
    assert "margni" in answer["problem"]["message"]


@pytest.fixture
def bank():
    """A server that answers with what `bank.body` holds."""

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.end_headers()
            self.wfile.write(self.server.body)

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Answers)
    server.body = b"Date, USD, CNY, CAD, \n20 November 2026, 1.10, 8.00, 1.60, \n"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def test_rates_are_fetched_dated_and_kept_as_a_step(run, tmp_path, bank):
    with Shop.open(tmp_path / "shop") as shop:
        shop.change_settings(rates_address=f"http://127.0.0.1:{bank.server_port}/day.csv")
    code, done, _ = run("price", "refresh-rates")
    assert (code, done) == (0, {"date": "2026-11-20"})
    rate = run("price")[1]["rate"]
    assert (rate["value"], rate["date"], rate["source"]) == ("5.000000", "2026-11-20", "European Central Bank")
    bank.body = b"<html>blocked</html>"
    code, answer, _ = run("price", "refresh-rates")
    assert code == 2
    assert answer["problem"]["code"] == "rates"
    assert run("price")[1]["rate"]["date"] == "2026-11-20"
    run("undo")
    assert run("price")[1]["rate"]["date"] != "2026-11-20"


def test_wholesale_prices_and_the_smallest_order(run, tmp_path):
    file = tmp_path / "wholesale.toml"
    file.write_text('ladder = [[10, "0.05"], [50, "0.1"]]\nmoq = 2\nending = ""\n', encoding="utf-8")
    _, done, _ = run("price", "--market", "1688", "--rule", str(file), "--explain", "A")
    price = done["prices"][0]
    assert (price["moq"], [step["from"] for step in price["ladder"]]) == (2, [10, 50])
    assert Decimal(price["ladder"][1]["amount"]) < Decimal(price["ladder"][0]["amount"]) < Decimal(price["amount"])
    assert run("price", "rules", "use", str(file))[0] == 0
    file.write_text('ladder = [[10, "0.1"], [50, "0.1"]]\n', encoding="utf-8")
    code, answer, _ = run("price", "rules", "use", str(file))
    assert (code, answer["problem"]["code"]) == (2, "ladder")
    assert run("price", "rules")[1]["in_use"]["moq"] == 2, "the rule of before stays"
