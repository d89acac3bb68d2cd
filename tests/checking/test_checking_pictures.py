"""Checks on pictures and their repairs: what stays, in which order, and what is never taken away."""

import importlib.util
from dataclasses import replace
from pathlib import Path

import pytest

from seller_assistant.catalog import Picture
from seller_assistant.checking.looks import looks
from seller_assistant.checking.picture_repairs import leaving_out
from seller_assistant.marketplaces import facts
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pictures.seeing import Marks

_spec = importlib.util.spec_from_file_location(
    "checks_for_pictures", Path(__file__).with_name("test_checking_checks.py")
)
_checks = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(_checks)
product, draft, findings, only = _checks.product, _checks.draft, _checks.findings, _checks.only
JD = facts.load("jd")


def picture(number, sha256="", **changes):
    made = Picture(number, f"{number}.jpg", f"{number}.jpg", sha256, 900, 900, state="stored" if sha256 else "waiting")
    return replace(made, **changes)


def marks(white=False, number=1, moving=False):
    return Marks(900, 900, white, white, 0.8, "00ff80" * 16, 0x5555 << number * 7, moving)


def seen(**kinds):
    return {name: marks(number=n, **kind) for n, (name, kind) in enumerate(kinds.items())}


def test_the_same_file_twice_is_kept_once():
    found = only("picture-twice", product(pictures=(picture(1, "a"), picture(2, "b"), picture(3, "a"))))
    assert (found.repair.before, found.repair.after) == ("1.jpg, 2.jpg, 3.jpg", "1.jpg, 2.jpg")
    assert found.repair.order == (1, 2)


def test_a_picture_that_cannot_be_used_is_named_and_can_go():
    bad = picture(2, state="unusable", reason="picture-damaged")
    found = only("picture-unusable", product(pictures=(picture(1, "a"), bad)))
    assert (found.severity, found.repair.order) == ("warning", (1,))
    assert "2.jpg" in str(found.message)
    assert findings("picture-missing", product(pictures=(picture(1, "a"), bad))) == []
    damaged = replace(bad, reason="picture-damaged")
    assert "its file is damaged." in str(only("picture-unusable", product(pictures=(damaged,))).message)
    both = only("picture-unusable", product(pictures=(damaged, replace(bad, position=3, name="c"))))
    assert "damaged" not in str(both.message), "of several the names are enough"
    alone = only("picture-unusable", product(pictures=(bad,)))
    assert (alone.severity, alone.repair) == ("error", None)


def test_small_pictures_go_where_enough_others_stay():
    small = picture(1, "a", width=300, height=300)
    assert only("picture-small", product(pictures=(small, picture(2, "b")))).repair.order == (2,)
    assert only("picture-small", product(pictures=(small,))).repair is None
    least = JD.number("main_pictures_min")
    many = [picture(n, str(n)) for n in range(1, least)] + [picture(least, "z", width=100, height=100)]
    assert only("picture-small", product(pictures=tuple(many)), market=JD).repair is None
    many.append(picture(least + 1, "y"))
    assert only("picture-small", product(pictures=tuple(many)), market=JD).repair is not None


def test_too_few_pictures_say_how_many_more():
    found = only("pictures-too-few", market=facts.load("wechat"))
    assert "Add 2 more" in str(found.message)


@pytest.mark.parametrize(("size", "severity"), [((900, 900), None), ((900, 600), "info"), ((3000, 900), "warning")])
def test_a_long_strip_is_a_warning(size, severity):
    found = findings("picture-shape", product(pictures=(picture(1, "a", width=size[0], height=size[1]),)))
    assert [f.severity for f in found] == ([severity] if severity else [])


def test_the_picture_of_a_choice_stays():
    listing = draft(product(pictures=(picture(1, "a"), picture(2, "b"))))
    label = Phrase(QT_TRANSLATE_NOOP("checking", "Leave it out"))
    assert leaving_out(listing, label, {2}).order == (1,)
    shown = replace(listing, skus=(replace(listing.skus[0], picture="b"), *listing.skus[1:]))
    assert leaving_out(shown, label, {2}) is None
    assert leaving_out(shown, label, {1}).order == (2,)
    assert leaving_out(listing, label, {1, 2}) is None
    assert leaving_out(listing, label, set()) is None


def by_check(listing, marks_of, market=JD, **more):
    return {f.check: f for f in looks(listing, marks_of, market, **more)}


def test_a_first_picture_on_white_where_it_is_asked_for():
    listing = draft(product(pictures=(picture(1, "a"), picture(2, "b"), picture(3, "c"))))
    plain = seen(a={}, b={"white": True}, c={})
    found = by_check(listing, plain)["picture-not-white"]
    assert (found.severity, found.repair.order) == ("warning", (2, 1, 3))
    assert "2.jpg" in str(found.message)
    assert found.source
    assert "picture-not-white" not in by_check(listing, plain, facts.load("pinduoduo"))
    assert "picture-not-white" not in by_check(listing, seen(a={"white": True}, b={}, c={}))
    nowhere = by_check(listing, seen(a={}, b={}, c={}))["picture-not-white"]
    assert (nowhere.severity, nowhere.repair) == ("warning", None)
    assert by_check(listing, seen(a={}, b={}, c={}), facts.load("pinduoduo"))["picture-not-white"].severity == "info"


def test_moving_and_damaged_pictures_can_be_left_out_all_at_once():
    listing = draft(product(pictures=tuple(picture(n, name) for n, name in enumerate("abcd", 1))))
    why = Phrase(QT_TRANSLATE_NOOP("pictures", "It is damaged."))
    found = list(looks(listing, seen(a={}, b={"moving": True}, c={"moving": True}), JD, {"d": why}))
    moving = [f for f in found if f.check == "picture-moving"]
    assert [f.repair.order if f.repair else None for f in moving] == [(1, 4), None]
    damaged = next(f for f in found if f.check == "picture-damaged")
    assert (damaged.severity, damaged.repair.order) == ("error", (1, 2, 3))
    assert "It is damaged." in str(damaged.message)
