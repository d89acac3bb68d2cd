import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_assistant.listing.width import cut, width

TEXT = st.text(alphabet=st.sampled_from("羊毛袜枫糖浆（），“”ab Z9.-'é½\u0301🧦\u200d\u00a0"), max_size=40)


@pytest.mark.parametrize(
    ("text", "han2", "han1"),
    [("", 0, 0), ("abc 12", 6, 6), ("羊毛袜", 6, 3), ("有机枫糖浆500毫升", 17, 10), ("（２）", 6, 3), ("T恤", 3, 2),
     ("25℃", 4, 3), ("ｶﾅ", 2, 2), ("🧦", 2, 1)],
)  # fmt: skip
def test_width(text, han2, han1):
    assert width(text, "han2") == han2
    assert width(text, "han1") == han1


@pytest.mark.parametrize(
    ("text", "limit", "after"),
    [("羊毛袜", 6, "羊毛袜"), ("羊毛袜", 5, "羊毛"), ("羊毛袜 500ml", 9, "羊毛袜"),
     ("羊毛袜 500ml", 12, "羊毛袜 500ml"),
     ("Wool socks", 6, "Wool"), ("Woolsocks", 4, "Wool"), ("羊毛1.5kg", 6, "羊毛"), ("羊毛、袜", 6, "羊毛"),
     ("羊毛（厚）", 6, "羊毛"), ("Café羊毛", 4, "Caf"), ("袜Café", 4, "袜")],
)  # fmt: skip
def test_cut(text, limit, after):
    assert cut(text, limit) == after


@given(TEXT, st.integers(0, 60), st.sampled_from(["han2", "han1"]))
def test_a_cut_fits_and_is_a_beginning(text, limit, how):
    after = cut(text, limit, how)
    assert width(after, how) <= limit
    assert text.startswith(after)
    if width(text, how) <= limit:
        assert after == text


@given(TEXT, TEXT)
def test_widths_add_up(one, other):
    assert width(one + other) == width(one) + width(other)
    assert width(one, "han1") <= width(one) <= 2 * len(one)
