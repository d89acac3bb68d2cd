"""Lists kept as text: encodings, delimiters, guards, leftovers; row numbers stay those of the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from seller_assistant.problems import FileProblem
from seller_assistant.sheets import encodings, reading
from seller_assistant.sheets.text import find_delimiter, read_bytes, repair

FRENCH = "Référence;Désignation;Prix\nA1;Crème à l’érable;12,50 €\nA2;Pâté forêt;8,00\n"
SHOUTED = "SKU,Titre\n1,SIROP D'ÉRABLE\n2,Bœuf haché\n3,NOËL – 25 °C\n4,“Tuque” côtelée®\n"
CHINESE = "商品名称,商品编码,条码,售价,图片\n有机枫糖浆礼盒,A1,062800000012,129.00,a.jpg\n"
TAIWAN = "產品名稱,價格,圖片\n楓糖漿禮盒,129,a.jpg\n"
RUSSIAN = "Артикул;Имя;Цена\n1;Мыло детское;5\n2;Шапка зимняя;6\n"
POLISH = "Nazwa,Cena\nŁódź żółta,5\nświeca zapachowa różana,6\nkoszula męska długi rękaw,7\n"
LEGACY = [
    (FRENCH, "cp1252"), (FRENCH, "mac_roman"), (SHOUTED, "cp1252"), (SHOUTED, "mac_roman"), (CHINESE, "gb18030"),
    (TAIWAN, "big5"), (RUSSIAN, "cp1251"), (POLISH, "cp1250"), ("SKU,Nom\nA1,Café glacé\n", "cp1252"),
    ("SKU,Nom\nA1,Café glacé\n", "cp850"), ("SKU,Nom\nA1,Café glacé\n", "mac_roman"),
    ("Größe,Preis\n1,Übergröße Schlüssel\n2,für Mädchen\n", "cp850"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "encoding"), LEGACY)
def test_legacy_encodings(text: str, encoding: str) -> None:
    decoded = encodings.decode(text.encode(encoding))
    assert decoded is not None
    assert decoded.text == text
    assert decoded.encoding == encoding


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("text", [FRENCH, CHINESE, RUSSIAN])
def test_unicode_is_certain(text: str, encoding: str) -> None:
    book = read_bytes(text.encode(encoding), "list.csv")
    assert book.encoding_sure
    assert book.sheets[0].rows[0][0] == text.split(";")[0].split(",")[0]


def test_three_guesses_with_samples() -> None:
    found = encodings.guesses(FRENCH.encode("cp1252"))
    assert len(found) == 3
    assert found[0] == ("cp1252", "Référence;Désignation;Prix\nA1;Crème à l’érable;12,50 €\nA2;Pâté forêt;8,00")
    assert len({sample for _, sample in found}) == 3


def test_utf8_with_one_foreign_byte_says_so() -> None:
    data = ("SKU,Nom\n" + "1,éàçè\n" * 10).encode() + b"2,Caf\xe9\n"
    book = read_bytes(data, "list.csv")
    assert book.encoding == "utf-8"
    assert not book.encoding_sure
    assert book.sheets[0].rows[-1] == ("2", "Café")
    assert [notice.code for notice in book.notices] == ["text-odd-bytes"]


def test_encoding_and_delimiter_of_the_owner_win(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_bytes("a;b,c\né;d,e\n".encode("mac_roman"))
    book = reading.read(tmp_path / "list.csv", encoding="mac_roman", delimiter=";")
    assert book.sheets[0].rows == (("a", "b,c"), ("é", "d,e"))
    with pytest.raises(FileProblem) as caught:
        reading.read(tmp_path / "list.csv", encoding="no-such")
    assert caught.value.code == "file-encoding"


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("a,b,c\n1,2,3\n", ","), ("a;b;c\n1,5;2,5;3,5\n", ";"), ("a\tb\n1,2\t3,4\n", "\t"), ("a|b|c\n1|2|3\n", "|"),
        ("\tSKU,\tName,\tPrice\n\t1,\tx,\t2\n", ","), ('"a;b","c;d;e"\n"f;g",h\n', ","), ("one\ntwo\n", ","),
        ('t,d\n1,"<p style=""a;b;c"">\n;;;\n</p>"\n2,"x;y"\n', ","),
    ],
)  # fmt: skip
def test_delimiters(text: str, delimiter: str) -> None:
    assert find_delimiter(text) == delimiter


def test_row_numbers_are_record_numbers() -> None:
    book = read_bytes(b'\r\n\t\xef\xbb\xbfID,Name\r\n1,"two\r\nlines"\r\n\r\n,,\r\n2,x,\r\n\r\n', "list.csv")
    assert book.sheets[0].rows == ((), ("ID", "Name"), ("1", "two\r\nlines"), (), (), ("2", "x"))


def test_sep_line_and_conflict_marks_leave_blank_rows() -> None:
    book = read_bytes(b"sep=;\na;b\n1;2,5\n", "list.csv")
    assert (book.delimiter, book.sheets[0].rows) == (";", ((), ("a", "b"), ("1", "2,5")))
    marked = b"<<<<<<< HEAD\n\xef\xbb\xbfCode,Name\n1,x\n=======\n1,y\n>>>>>>> theirs\n"
    book = read_bytes(marked, "list.csv")
    assert book.sheets[0].rows == ((), ("Code", "Name"), ("1", "x"), (), ("1", "y"))
    assert [(n.code, n.row, str(n.message)[:7]) for n in book.notices] == [("conflict-marks", 1, "3 lines")]


def test_guards_are_undone() -> None:
    book = read_bytes(b"sku,a,b,c\n'=1+1,'-1,'tis,=\"00123\"\n", "list.csv")
    assert book.sheets[0].rows[1] == ("=1+1", "-1", "'tis", "00123")


def test_twice_encoded_letters_are_told_and_can_be_repaired() -> None:
    wrong = "Nom,Prix\nCafé,1\nl’érable,2\n".encode().decode("cp1252")
    book = read_bytes(wrong.encode(), "list.csv")
    assert [notice.code for notice in book.notices] == ["text-encoded-twice"]
    assert repair(wrong) == "Nom,Prix\nCafé,1\nl’érable,2\n"
    assert repair("Ça, Â jour, naïve") == "Ça, Â jour, naïve"


def test_old_mac_line_ends() -> None:
    assert read_bytes(b"a,b\r1,2\r", "list.csv").sheets[0].rows == (("a", "b"), ("1", "2"))


def test_pasted_text_and_table() -> None:
    assert reading.read_text("SKU\tNom\n1\tCafé\n").sheets[0].rows == (("SKU", "Nom"), ("1", "Café"))
    table = reading.read_text("<table><tr><td>SKU</td><td>Café</td></tr></table>")
    assert (table.format, table.sheets[0].rows) == ("html", (("SKU", "Café"),))
    with pytest.raises(FileProblem) as caught:
        reading.read_text("  \n")
    assert caught.value.code == "file-empty"


def test_large_text_goes_through_the_reading_process(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    path.write_text("sku,name\n" + "00123,érable\n" * 450_000, encoding="utf-8")
    sheet = reading.read(path).sheets[0]
    assert len(sheet.rows) == 450_001
    assert sheet.rows[-1] == ("00123", "érable")


def test_records_that_a_spreadsheet_program_wrapped_as_one_cell_are_taken_apart() -> None:
    wrapped = '"handle,title,price"\n"hat,""Hat, wool"",12.00"\n"bag,Bag,15.50"\n'
    rows = read_bytes(wrapped.encode(), "list.csv").sheets[0].rows
    assert rows == (("handle", "title", "price"), ("hat", "Hat, wool", "12.00"), ("bag", "Bag", "15.50"))
    some = 'handle,title,price\nhat,Hat,12.00\n"bag,""Bag, big"",15.50"\n'
    assert read_bytes(some.encode(), "list.csv").sheets[0].rows[2] == ("bag", "Bag, big", "15.50")


def test_a_sentence_with_commas_stays_one_cell() -> None:
    text = 'Name,SKU,Price\n"Prices, taxes, shipping"\nHat,H,1\n'
    assert read_bytes(text.encode(), "list.csv").sheets[0].rows[1] == ("Prices, taxes, shipping",)


def test_capitals_that_were_encoded_twice_are_repaired() -> None:
    assert repair("Érable café".encode().decode("cp1252")) == "Érable café"


def test_a_zero_byte_among_letters_is_no_other_encoding() -> None:
    found = encodings.decode(b"SKU,Name,Price\nA,Ha\0t,5\n")
    assert found is not None
    assert (found.text, found.encoding) == ("SKU,Name,Price\nA,Hat,5\n", "utf-8")
    assert encodings.decode(b"\x01\x02PNG\0\x03 bytes of something else " * 3) is None
