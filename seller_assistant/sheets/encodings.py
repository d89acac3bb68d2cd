"""Which encoding a text file is in: a ladder of certainties, then scores of plausible letters."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

GUESSED = ("cp1252", "mac_roman", "cp850", "cp1250", "cp1251", "gb18030", "big5")
_SAMPLE = 200_000  # bytes looked at for a score
_FEW_ZEROS = 50  # letters for each zero byte that is no reason to take a text for something else
_OTHER_CONTROLS = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f]")
_BOMS = ((codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"), (codecs.BOM_UTF8, "utf-8-sig"),
         (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))  # fmt: skip

_FRENCH = frozenset("éèàêçâîôûùïëœñäöüßáíóúãõåøæ")
_CAPITALS = frozenset("ÉÈÀÊÇÂÎÔÛÙÏËŒÑÄÖÜÁÍÓÚÃÕÅØÆ")
_CENTRAL = frozenset("ąćęłńśźżčřšžýůěőűďťňľĺŕăşţđĄĆĘŁŃŚŹŻČŘŠŽÝŮĚŐŰĎŤŇĽĂŞŢĐ")
_SIGNS = frozenset("\u00a0®™©°½¼¾€£¥¢ƒ«»‹›“”‘’–—…•·×²³±µ§¿¡ªº")
_COMMON_HAN = frozenset(
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里"
    "用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实"
    "日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政"
    "美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员"
    "解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件"
    "计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象"
    "完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔价货号颜"
    "库存码图片描述单标尺寸重量款包装材质產價顏貨號碼圖單標說買賣雙個為這來時會們對後過還進開國數與樣種點業"
    "間問應實現話關體報經動無長電書車東門馬見貝語話頁風飛食飯館魚鳥麗黃點龍"
)


class Decoded(NamedTuple):
    """Text, the encoding it was read with, whether that is certain, and how many bytes did not fit."""

    text: str
    encoding: str
    sure: bool
    odd_bytes: int = 0


def decode(data: bytes) -> Decoded | None:
    """The text of those bytes, or None when they are no text in any encoding we know."""
    certain = _certain(data)
    if certain is not None:
        return certain
    if 0 < (zeros := data.count(b"\0")) <= len(data) // _FEW_ZEROS + 1 and not _OTHER_CONTROLS.search(data):
        return decode(data.replace(b"\0", b""))  # a database left some between its letters
    if zeros and b"\0" in data[:_SAMPLE]:
        return None
    nearly = _nearly_utf8(data)
    if nearly is not None:
        return nearly
    ranked = rank(data)
    if not ranked:
        return None
    best, encoding = ranked[0]
    second = ranked[1][0] if len(ranked) > 1 else -1.0
    enough = sum(byte > 0x7F for byte in data[:_SAMPLE]) >= 20
    return Decoded(data.decode(encoding, "replace"), encoding, enough and best >= 0.75 and best - second >= 0.4)


def decode_as(data: bytes, encoding: str) -> Decoded | None:
    """The text in the encoding that was asked for; None when it does not decode at all."""
    try:
        text = data.decode(encoding)
    except LookupError:
        return None
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        if text.count("\ufffd") * 20 > len(text):
            return None
    return Decoded(text, encoding, True, text.count("\ufffd"))


def guesses(data: bytes, count: int = 3) -> list[tuple[str, str]]:
    """The best guesses as (encoding, sample of the lines that differ), best first."""
    found = decode(data)
    names = [found.encoding] if found else []
    names += [name for _, name in rank(data) if name not in names]
    return [(name, sample(data, name)) for name in names[:count]]


def sample(data: bytes, encoding: str, lines: int = 3) -> str:
    """Up to three lines with letters beyond ASCII, as that encoding reads them."""
    text = data[:_SAMPLE].decode(encoding, "replace").replace("\ufeff", "")
    telling = [line.strip()[:120] for line in re.split(r"[\r\n]+", text) if not line.isascii()]
    return "\n".join((telling or text.splitlines()[:lines])[:lines])


def _certain(data: bytes) -> Decoded | None:
    head = data[:64].lstrip(b"\r\n\t ,;")
    for bom, encoding in _BOMS:
        at_start = data.startswith(bom)
        if not at_start and not (encoding == "utf-8-sig" and head.startswith(bom)):
            continue
        try:
            return Decoded(data.decode(encoding), encoding, True)
        except UnicodeDecodeError:
            if encoding != "utf-8-sig":  # an odd byte at the end: the last character was cut
                return Decoded(data.decode(encoding, "replace"), encoding, True, 1)
    wide = _wide(data)
    if wide:
        return Decoded(data.decode(wide, "replace"), wide, True)
    if b"\0" in data:
        return None
    try:
        return Decoded(data.decode("utf-8"), "utf-8", True)
    except UnicodeDecodeError:
        return None


def _wide(data: bytes) -> str:
    """``utf-16-le`` or ``-be`` where NULs stand in every other place, though there is no byte order mark."""
    piece = data[:4096]
    if len(piece) < 8 or b"\0" not in piece:
        return ""
    even, odd = piece[0::2].count(0), piece[1::2].count(0)
    for encoding, many, few in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if many > max(2, 0.04 * len(piece)) and few * 20 <= many:
            text = piece[: len(piece) // 2 * 2].decode(encoding, "replace")
            if text.count("\ufffd") * 50 <= len(text) and not re.search("[\x01-\x08\x0e-\x1f]", text):
                return encoding
    return ""


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error("sheets-cp1252", _as_cp1252)


def _nearly_utf8(data: bytes) -> Decoded | None:
    """UTF-8 with a few foreign bytes pasted in: those bytes are read as Windows letters."""
    text = data.decode("utf-8", "sheets-cp1252")
    strict = data.decode("utf-8", "ignore")
    good = sum(1 for char in strict if ord(char) > 0x7F)
    odd = sum(1 for char in text if ord(char) > 0x7F) - good
    if good >= 4 and odd * 10 <= good:
        return Decoded(text, "utf-8", False, odd)
    return None


def rank(data: bytes) -> list[tuple[float, str]]:
    """(score, encoding) of every legacy encoding that decodes the bytes, best first."""
    piece = data[:_SAMPLE]
    found = []
    for order, encoding in enumerate(GUESSED):
        text = _sample_text(piece, encoding)
        if text is not None:
            score = _han_score(text, encoding) if encoding in ("gb18030", "big5") else _letter_score(text)
            found.append((round(score, 4), -order, encoding))
    found.sort(reverse=True)
    return [(score, encoding) for score, _, encoding in found]


def _sample_text(piece: bytes, encoding: str) -> str | None:
    for cut in range(4):
        try:
            return piece[: len(piece) - cut].decode(encoding)
        except UnicodeDecodeError as error:
            if error.start < len(piece) - 4:
                break
    text = piece.decode(encoding, "replace")
    return text if text.count("\ufffd") <= 0.02 * sum(b > 0x7F for b in piece) + 1 else None


def _han_score(text: str, encoding: str) -> float:
    """The mean plausibility of the characters beyond ASCII, as Chinese written in that encoding."""
    plain, first, last = ("gb2312", 0xB0, 0xD7) if encoding == "gb18030" else ("big5", 0xA4, 0xC6)
    marks = [char for char in text if ord(char) > 0x7F]
    if not marks:
        return 0.0
    total = 0.0
    for char in marks:
        try:
            lead = char.encode(plain)[0]
        except UnicodeEncodeError:
            total -= 1.0
            continue
        if first <= lead <= last:
            total += 1.0 if char in _COMMON_HAN else 0.7
        else:
            total += 0.6 if lead < first else -0.4
    return total / len(marks)


def _letter_score(text: str) -> float:
    total, count = 0.0, 0
    for at, char in enumerate(text):
        if ord(char) <= 0x7F:
            continue
        count += 1
        before = text[at - 1] if at else " "
        after = text[at + 1] if at + 1 < len(text) else " "
        total += _plausible(before, char, after)
    return total / count if count else 0.0


def _plausible(before: str, char: str, after: str) -> float:
    """From -2 to 1: how likely that letter or sign is between its neighbours."""
    latin = _is_latin(before) or _is_latin(after)
    if "\u0400" <= char <= "\u04ff":
        if latin:
            return -1.0
        together = any("\u0400" <= near <= "\u04ff" for near in (before, after))
        odd_case = char.isupper() and before.islower()
        return -0.5 if odd_case or not together else 0.9
    if char in _FRENCH:
        return 1.0 if latin and not (before.isupper() and after.isupper()) else -0.2
    if char in _CAPITALS:
        return -1.0 if before.islower() else 0.8 if after.isalpha() or before.isupper() else 0.0
    if char in _CENTRAL:
        return 0.55 if latin and not (char.isupper() and before.islower()) else -0.8
    if char in _SIGNS:
        return _sign(before, char, after)
    return -2.0 if "\x80" <= char <= "\x9f" or char == "\ufffd" else -1.0


def _sign(before: str, char: str, after: str) -> float:
    if char in "°ºª²³½¼¾±µ×":
        return 0.7 if before.isdigit() or after.isdigit() or before == " " else -0.3
    if char in "’‘":
        return 0.9 if before.isalpha() or after.isalpha() else 0.2
    if char in "®™©\u00a0":
        return 0.7
    return 0.5 if not (_is_latin(before) and _is_latin(after)) else -0.3


def _is_latin(char: str) -> bool:
    return char.isalpha() and (char < "\u0250")
