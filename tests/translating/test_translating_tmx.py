"""TMX: read as others write it, written so that others read it, refused when it would harm or is of another pair."""

from __future__ import annotations

from pathlib import Path

import pytest
from translate.storage import tmx as other_tool

from seller_assistant.problems import FileProblem
from seller_assistant.translating.exchange import tmx

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'
    '<tmx version="1.4"><header srclang="en"/><body>\n'
)
END = "</body></tmx>"
UNIT = '<tu><tuv xml:lang="EN-US"><seg>Gift box</seg></tuv><tuv xml:lang="ZH_CN"><seg>礼盒</seg></tuv></tu>\n'


def read(path: Path) -> tuple[list[tmx.Entry], tmx.Contents]:
    contents = tmx.Contents()
    return list(tmx.read(path, contents)), contents


@pytest.fixture
def wrote(tmp_path):
    def wrote(text: str | bytes) -> Path:
        path = tmp_path / "memory.tmx"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return wrote


def test_units_of_several_languages_and_old_attributes(wrote):
    (first, second, third), contents = read(wrote(
        HEAD + UNIT
        + '<tu changedate="20240102T030405Z"><prop type="x-field">title</prop><note>n</note>'
        '<tuv lang="fr-CA"><seg>Savon</seg></tuv><tuv lang="en"><seg>Soap</seg></tuv>'
        '<tuv lang="zh-Hant"><seg>香皂</seg></tuv></tu>'
        + END
    ))  # fmt: skip
    assert (first.source, first.target, first.lang, first.locale) == ("Gift box", "礼盒", "en", "zh-CN")
    assert (second.source, second.lang, second.locale, second.field) == ("Savon", "fr", "zh-TW", "title")
    assert (third.source, third.updated) == ("Soap", "2024-01-02T03:04:05+00:00")
    assert contents.units == 2


def test_codes_of_inline_tags_are_left_out_and_their_text_stays(wrote):
    (entry,), contents = read(wrote(
        HEAD + '<tu><tuv xml:lang="en"><seg>Made of <bpt i="1">&lt;b&gt;</bpt>pure<ept i="1">&lt;/b&gt;</ept> '
        '<hi type="x">wool</hi><ph>&lt;br/&gt;<sub>never</sub></ph></seg></tuv>'
        '<tuv xml:lang="zh"><seg>以<bpt i="1">&lt;b&gt;</bpt>纯<ept i="1">&lt;/b&gt;</ept>羊毛制成</seg></tuv></tu>'
        + END
    ))  # fmt: skip
    assert (entry.source, entry.target) == ("Made of pure wool", "以纯羊毛制成")
    assert contents.with_tags == 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1"])
def test_encodings(wrote, encoding):
    text = HEAD.replace("UTF-8", encoding) + UNIT.replace("礼盒", "&#31036;&#30418;").replace("Gift box", "Café") + END
    (entry,), _ = read(wrote(text.encode(encoding)))
    assert (entry.source, entry.target) == ("Café", "礼盒")


def test_another_pair_names_what_was_found(wrote):
    path = wrote(HEAD + UNIT.replace("ZH_CN", "de-DE") * 3 + END)
    with pytest.raises(FileProblem) as refused:
        read(path)
    assert refused.value.code == "tmx-pair"
    assert "en-US → de-DE" in str(refused.value)


def test_units_of_other_pairs_beside_ours_are_counted(wrote):
    entries, contents = read(wrote(HEAD + UNIT + UNIT.replace("ZH_CN", "de") + END))
    assert (len(entries), contents.other_pair) == (1, 1)


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><tmx><body>&b;</body></tmx>',
        '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]><tmx><body><tu>&x;</tu></body></tmx>',
        '<!DOCTYPE tmx [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd"> %p;]><tmx><body/></tmx>',
        "<tmx>" + "<hi>" * 500,
    ],
)
def test_what_could_harm_is_refused(wrote, text):
    with pytest.raises(FileProblem) as refused:
        read(wrote(text))
    assert refused.value.code == "file-unsafe"


@pytest.mark.parametrize("text", ["", "not xml", "<html><body/></html>", b"\x00\x01\x02", b"PK\x03\x04zip"])
def test_what_is_no_tmx_is_refused(wrote, text):
    with pytest.raises(FileProblem) as refused:
        read(wrote(text))
    assert refused.value.code == "file-kind"


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(FileProblem) as refused:
        read(tmp_path / "none.tmx")
    assert refused.value.code == "file-missing"


def test_a_file_that_breaks_off_gives_what_stands_before(wrote):
    whole = HEAD + UNIT * 5000 + END
    entries, contents = read(wrote(whole[: len(whole) // 2]))
    assert 2000 < len(entries) == contents.units < 2600
    assert contents.cut_at > 2000


def test_another_tool_reads_what_we_write(tmp_path):
    entries = [
        tmx.Entry('Gift box <large> & "small"', "礼盒“大”&小", "en", "zh-CN", "title", "home",
                  "2026-11-22T10:00:00+00:00"),
        tmx.Entry("Savon à l'érable", "枫糖香皂", "fr", "zh-TW"),
        tmx.Entry("A\x07bell\x00", "铃\ud800", "en", "zh-CN", unapproved=True),
    ]  # fmt: skip
    path = tmp_path / "out.tmx"
    with path.open("w", encoding="utf-8", errors="replace") as out:
        assert tmx.write(out, entries) == 3
    theirs = other_tool.tmxfile.parsefile(str(path))
    assert [(u.source, u.target) for u in theirs.units] == [
        ('Gift box <large> & "small"', "礼盒“大”&小"), ("Savon à l'érable", "枫糖香皂"), ("Abell", "铃"),
    ]  # fmt: skip
    ours, contents = read(path)
    assert ours[:2] == entries[:2]
    assert ours[2].unapproved
    assert contents.units == 3


def test_we_read_what_another_tool_writes(tmp_path):
    made = other_tool.tmxfile()
    made.addtranslation("Warm socks", "en", "保暖袜", "zh-CN")
    path = tmp_path / "theirs.tmx"
    made.savefile(str(path))
    (entry,), _ = read(path)
    assert (entry.source, entry.target, entry.locale) == ("Warm socks", "保暖袜", "zh-CN")


@pytest.mark.parametrize("encoding", ["GBK", "gb2312", "GB18030", "Big5"])
def test_chinese_encodings_that_the_parser_does_not_know(wrote, encoding):
    units = "".join(UNIT.replace("Gift box", f"Gift box {n}") for n in range(9000))  # characters lie across the pieces
    text = (HEAD.replace("UTF-8", encoding) + units + END).replace("礼盒", "禮盒" if encoding == "Big5" else "礼盒")
    entries, _ = read(wrote(text.encode(encoding)))
    assert len(entries) == 9000
    assert {entry.target for entry in entries} == {"禮盒" if encoding == "Big5" else "礼盒"}


def test_a_file_that_is_not_in_the_encoding_it_names_breaks_off(wrote):
    text = (HEAD.replace("UTF-8", "GBK") + UNIT).encode("gbk") + b"\xff\xff\xff</body></tmx>"
    entries, contents = read(wrote(text))
    assert contents.cut_at > 0
    assert len(entries) <= 1
