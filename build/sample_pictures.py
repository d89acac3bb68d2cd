"""The sample shop's pictures, one function a product: ``PICTURES[name]()`` gives a JPEG."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from sample_drawing import Board, dark, light, ring

CREAM, RED, NAVY, GREEN, GREY, WOOD = "#f2e6cf", "#b5302c", "#2c426b", "#4f7350", "#8c9299", "#c08a55"


def label(board: Board, box: tuple[float, float, float, float], mark: str = RED) -> None:
    """A paper label with a leaf and two lines that stand for words."""
    left, top, right, bottom = box
    board.box(box, "#fbf6ea", 14, "#f0e5cf")
    middle, height = (left + right) / 2, bottom - top
    board.leaf(middle, top + height * 0.36, min(right - left, height) * 0.24, mark)
    for place, share in ((0.70, 0.34), (0.82, 0.22)):
        wide = (right - left) * share
        board.box((middle - wide, top + height * place, middle + wide, top + height * place + height * 0.045), "#8a7660", 4)


def syrup() -> Board:
    """A tall bottle of amber syrup."""
    board = Board()
    board.shadow((300, 850, 720, 930))
    board.box((440, 110, 560, 190), "#3a2a1d", 14)
    board.box((456, 180, 544, 330), "#b86a1e", 10)
    board.blob([(456, 300), (544, 300), (640, 430), (656, 640), (650, 860), (500, 884), (350, 860), (344, 640), (360, 430)], "#d58a2c", "#8f4512")
    board.box((366, 480, 392, 800), "#e9b566", 13, "#c98136")
    label(board, (404, 520, 630, 790))
    return board


def jar(body: str, lid: str, mark: str) -> Board:
    """A jar with a lid and a label."""
    board = Board()
    board.shadow((250, 810, 770, 900))
    board.box((290, 300, 710, 860), light(body, 0.15), 70, body)
    board.box((312, 330, 338, 800), light(body, 0.55), 13, light(body, 0.3))
    board.box((280, 190, 720, 310), lid, 26)
    board.box((280, 236, 720, 250), dark(lid), 4)
    label(board, (370, 430, 650, 740), mark)
    return board


def tin(body: str) -> Board:
    """A tea tin with a round lid."""
    board = Board()
    board.shadow((250, 850, 760, 930))
    board.box((290, 260, 710, 890), body, 30, dark(body, 0.35))
    board.oval((290, 190, 710, 320), light(body, 0.25), body)
    board.oval((330, 208, 670, 296), body, dark(body))
    label(board, (350, 430, 650, 770), GREEN)
    return board


def cookies() -> Board:
    """A box of leaf biscuits."""
    board = Board()
    board.shadow((130, 800, 880, 900))
    board.shape([(160, 420), (840, 420), (880, 850), (120, 850)], "#a3342d", "#7a211d")
    board.shape([(160, 420), (840, 420), (790, 330), (210, 330)], "#f4ead6", "#e2d2b2")
    for x, y in ((300, 400), (500, 380), (700, 400), (400, 330), (600, 330)):
        board.leaf(x, y, 110, "#c98f4b")
        board.leaf(x, y - 6, 92, "#e0ae6b")
    label(board, (370, 520, 630, 790))
    return board


def sock(colour: str) -> Board:
    """A pair of wool socks."""
    board = Board()
    board.shadow((200, 830, 860, 920))
    for shift, tone in ((110, dark(colour, 0.2)), (0, colour)):
        x = 250 + shift
        foot = [(x, 250), (x + 210, 250), (x + 214, 560), (x + 300, 640), (x + 440, 720), (x + 430, 840), (x + 280, 862), (x + 60, 780), (x - 6, 600)]
        board.blob(foot, light(tone, 0.12), tone)
        board.blob([(x + 330, 664), (x + 446, 720), (x + 434, 842), (x + 330, 858), (x + 350, 760)], CREAM, "#d9c7a4")
        board.box((x - 10, 170, x + 222, 300), CREAM, 24, "#d9c7a4")
        for band in (200, 236, 270):
            board.box((x - 6, band, x + 218, band + 12), tone, 4)
        for line in range(360, 620, 56):
            board.box((x + 20, line, x + 196, line + 10), light(tone, 0.35), 5)
    return board


def toque(colour: str) -> Board:
    """A knitted hat with a pompom."""
    board = Board()
    board.shadow((190, 800, 810, 900))
    board.blob([(250, 740), (230, 560), (330, 360), (500, 300), (670, 360), (770, 560), (750, 740), (500, 780)], light(colour, 0.1), dark(colour, 0.1))
    for x in range(300, 740, 66):
        board.line([(500 + (x - 500) * 0.35, 350), (x + (x - 500) * 0.08, 700)], light(colour, 0.22), 9)
    board.box((200, 660, 800, 840), CREAM, 46, "#dcc9a6")
    for x in range(240, 790, 44):
        board.box((x, 680, x + 12, 820), "#c9b48c", 6)
    for x, y in ring(500, 250, 62, 14):
        board.oval((x - 46, y - 46, x + 46, y + 46), CREAM, "#e2d2b2")
    board.oval((430, 180, 570, 320), "#fbf3e2", "#e8d9ba")
    return board


def blanket(colour: str) -> Board:
    """A folded blanket with stripes and fringes."""
    board = Board()
    board.shadow((110, 790, 890, 890))
    for i, top in enumerate((640, 500, 360)):
        tone = (colour, light(colour, 0.18), light(colour, 0.32))[i]
        board.box((150, top, 850, top + 190), tone, 80, dark(tone, 0.22))
        for x in (250, 300, 680):
            board.box((x, top + 4, x + 26, top + 184), CREAM, 6, "#d8c8a8")
    for x in range(180, 830, 36):
        board.line([(x, 826), (x - 8, 872)], dark(colour, 0.2), 9)
    return board


def mittens() -> Board:
    """Two mittens with a leaf."""
    board = Board()
    board.shadow((150, 820, 860, 910))
    for x, side in ((340, 1), (660, -1)):
        board.blob([(x - 120, 640), (x - 128, 400), (x - 70, 230), (x + 70, 230), (x + 128, 400), (x + 120, 640)], "#a83a32", "#7f241f")
        board.blob([(x - side * 90, 600), (x - side * 170, 520), (x - side * 200, 400), (x - side * 150, 370), (x - side * 96, 460)], "#a83a32", "#8c2c26")
        board.box((x - 130, 630, x + 130, 850), CREAM, 30, "#dcc9a6")
        for y in (670, 720, 770):
            board.box((x - 120, y, x + 120, y + 16), "#a83a32", 6)
        board.leaf(x, 440, 82, CREAM)
    return board


def scarf() -> Board:
    """A hanging plaid scarf."""
    board = Board()
    board.shadow((230, 880, 790, 950))
    for x, bottom in ((300, 820), (540, 880)):
        board.box((x, 160, x + 180, bottom), NAVY, 20, dark(NAVY))
        for y in range(200, bottom - 60, 130):
            board.box((x, y, x + 180, y + 46), "#a8463c", 0, "#8c332b")
            board.box((x, y + 62, x + 180, y + 70), CREAM, 0)
        board.box((x + 60, 160, x + 76, bottom), CREAM, 0, "#e4d6b8")
        board.box((x + 104, 160, x + 120, bottom), CREAM, 0, "#e4d6b8")
        for fringe in range(x + 12, x + 180, 26):
            board.line([(fringe, bottom - 4), (fringe, bottom + 44)], dark(NAVY), 10)
    board.blob([(290, 190), (400, 110), (510, 130), (620, 110), (730, 190), (620, 280), (510, 250), (400, 280)], light(NAVY, 0.12), NAVY)
    return board


def slippers() -> Board:
    """A pair of sheepskin slippers."""
    board = Board()
    board.shadow((120, 800, 900, 900))
    for x, y in ((90, 380), (250, 520)):
        board.blob([(x, y + 200), (x + 40, y + 60), (x + 250, y + 40), (x + 470, y + 150), (x + 600, y + 240), (x + 590, y + 310), (x + 60, y + 310)], "#b97f4d", "#8a5830")
        board.box((x + 6, y + 280, x + 604, y + 330), "#5b3b24", 24)
        for px, py in [(x + 40 + i * 27, y + 66 - (i % 2) * 12 + i * 6) for i in range(9)]:
            board.oval((px - 34, py - 30, px + 34, py + 30), "#fbf3e2", "#e6d8bd")
    return board


def soap() -> Board:
    """A bar of soap with lavender."""
    board = Board()
    board.shadow((170, 690, 850, 800))
    board.box((190, 430, 810, 740), "#d9cde6", 70, "#ab97c4")
    board.box((270, 490, 730, 670), "#cbbadd", 50, "#bca9d2")
    board.leaf(500, 590, 66, "#9a83b8")
    for x, lean in ((330, -46), (400, -16), (470, 18)):
        board.line([(x, 450), (x + lean, 200)], "#6f8a5c", 10)
        for i in range(6):
            y = 190 + i * 26
            shift = lean * (1 - i * 0.1)
            board.oval((x + shift - 24, y - 16, x + shift + 24, y + 20), "#8b74b5", "#6c5699")
    return board


def balm() -> Board:
    """A lip balm tube and its cap."""
    board = Board()
    board.shadow((260, 840, 760, 920))
    board.box((340, 400, 480, 880), "#e8b84a", 24, "#c98f22")
    board.box((356, 300, 464, 410), "#fbf3e2", 12, "#e0d0ac")
    board.blob([(362, 320), (362, 240), (440, 190), (458, 320)], "#f7e3a6", "#e3c476")
    board.box((560, 560, 700, 880), "#f0d48c", 24, "#d9ad4c")
    for x, y in ring(410, 640, 40, 6):
        board.shape(ring(x, y, 22, 6, 0.52), "#fbe9bd", "#f4d88f")
    return board


def cream() -> Board:
    """A tube of hand cream standing on its cap."""
    board = Board()
    board.shadow((290, 850, 730, 930))
    board.shape([(330, 130), (670, 130), (620, 740), (380, 740)], "#dfe8e2", "#b9ccc0")
    board.box((324, 100, 676, 150), "#c7d6cb", 8)
    board.box((390, 730, 610, 890), "#7d9c88", 20, "#5f7d6b")
    label(board, (404, 300, 596, 620), GREEN)
    return board


def salts() -> Board:
    """A glass jar of bath salts with a cork."""
    board = Board()
    board.shadow((250, 830, 770, 920))
    board.box((300, 280, 700, 880), "#e9f1f2", 60, "#cfdee0")
    board.box((316, 470, 684, 866), "#efc4c8", 44, "#dc9ba4")
    for i in range(26):
        x, y = 345 + (i * 97) % 310, 490 + (i * 61) % 350
        board.shape(ring(x, y, 15, 5, i), "#fbe6e6", "#f3cdd0")
    board.box((350, 170, 650, 300), WOOD, 20, dark(WOOD))
    label(board, (400, 560, 600, 780), GREEN)
    return board


def candle() -> Board:
    """A burning candle in a glass."""
    board = Board()
    board.shadow((250, 830, 770, 920))
    board.box((300, 360, 700, 880), "#f3ead8", 40, "#dcc8a3")
    board.oval((300, 320, 700, 420), "#fffaf0", "#f0e2c6")
    board.line([(500, 372), (500, 290)], "#3a2a1d", 10)
    board.blob([(500, 130), (556, 240), (540, 300), (500, 316), (460, 300), (444, 240)], "#f8b63c", "#ee7d2b")
    board.blob([(500, 210), (526, 264), (500, 304), (474, 264)], "#fff1b8", "#fbd06a")
    label(board, (370, 510, 630, 790), GREEN)
    return board


def mug(colour: str) -> Board:
    """A stoneware mug."""
    board = Board()
    board.shadow((200, 790, 820, 890))
    board.arc((600, 400, 850, 700), 250, 110, colour, 56)
    board.box((230, 320, 690, 850), light(colour, 0.15), 70, dark(colour, 0.15))
    board.box((230, 640, 690, 850), "#d8c3a0", 70, "#b89a70")
    board.box((230, 620, 690, 700), light(colour, 0.05), 30, colour)
    board.oval((230, 270, 690, 390), light(colour, 0.4), colour)
    board.oval((262, 288, 658, 374), "#5b3722", "#7a4d30")
    board.leaf(460, 520, 76, light(colour, 0.65))
    return board


def boards() -> Board:
    """A cutting board with a handle."""
    board = Board()
    board.shadow((190, 860, 820, 940))
    board.box((420, 80, 580, 330), WOOD, 60, dark(WOOD, 0.1))
    board.oval((468, 120, 532, 184), "#f7f3ec", "#efe7da")
    board.box((230, 270, 770, 890), "#d8a468", 60, "#b57a41")
    for x in (300, 390, 470, 560, 640, 700):
        board.line([(x, 310), (x + 18, 580), (x - 6, 850)], "#c48d52", 6)
    return board


def towels() -> Board:
    """Two folded linen towels."""
    board = Board()
    board.shadow((140, 800, 870, 900))
    for y, tone, band in ((560, "#d9d2c0", NAVY), (380, "#ece6d8", RED)):
        board.box((160, y, 840, y + 260), tone, 30, dark(tone, 0.12))
        for x in (650, 690, 730):
            board.box((x, y, x + 18, y + 260), band, 0)
        board.box((160, y + 120, 840, y + 128), dark(tone, 0.16), 3)
    return board


def spoons() -> Board:
    """Three wooden spoons."""
    board = Board()
    for x, tone in ((310, "#c9935a"), (500, "#b57a41"), (690, "#d8a468")):
        board.shadow((x - 70, 880, x + 90, 920))
        board.line([(x, 380), (x, 860)], tone, 44)
        board.oval((x - 84, 120, x + 84, 420), light(tone, 0.1), tone)
        board.oval((x - 54, 160, x + 54, 370), dark(tone, 0.12), light(tone, 0.05))
    return board


def paddle() -> Board:
    """A canoe paddle, leaning."""
    board = Board("#ffffff", "#ffffff")
    board.line([(500, 150), (500, 560)], "#a5622f", 36)
    board.box((420, 60, 580, 130), "#8c4f24", 34)
    board.blob([(500, 490), (590, 560), (610, 760), (570, 920), (500, 950), (430, 920), (390, 760), (410, 560)], "#c98349", "#9a5526")
    board.line([(500, 560), (500, 900)], "#a5622f", 12)
    board.box((398, 800, 602, 842), RED, 0)
    board.box((404, 856, 596, 872), CREAM, 0)
    board.turn(-24)
    return board


def collar() -> Board:
    """A leather dog collar with a tag."""
    board = Board()
    board.shadow((180, 740, 830, 840))
    board.arc((180, 260, 820, 780), 0, 360, "#8a4f2a", 82)
    board.arc((206, 286, 794, 754), 0, 360, "#a9683c", 12)
    board.box((440, 690, 600, 810), "#d8d8d6", 18, "#9ea1a4")
    board.box((474, 716, 566, 784), "#8a4f2a", 8)
    board.oval((440, 800, 560, 920), "#e6c15a", "#b98c24")
    board.leaf(500, 858, 36, "#fbe9bd")
    return board


def birdhouse() -> Board:
    """A cedar birdhouse."""
    board = Board()
    board.shadow((240, 860, 770, 940))
    board.box((290, 400, 710, 890), "#c58350", 10, "#9a5c31")
    for x in (395, 500, 605):
        board.line([(x, 420), (x, 880)], "#a9683c", 6)
    board.shape([(500, 130), (800, 420), (740, 470), (500, 240), (260, 470), (200, 420)], "#6b4a35", "#4d3324")
    board.shape([(500, 240), (720, 450), (280, 450)], "#c58350", "#b06f40")
    board.oval((420, 500, 580, 660), "#3a2a1d", "#4d3828")
    board.line([(500, 740), (500, 780)], "#7a4d30", 26)
    return board


def bottle(colour: str) -> Board:
    """A steel water bottle."""
    board = Board()
    board.shadow((320, 850, 700, 930))
    board.arc((440, 60, 560, 180), 180, 360, "#3c4043", 22)
    board.box((420, 120, 580, 230), "#4a4f54", 20)
    board.box((360, 220, 640, 890), light(colour, 0.15), 80, dark(colour, 0.1))
    board.box((384, 300, 410, 800), light(colour, 0.5), 13, light(colour, 0.3))
    board.box((360, 800, 640, 890), "#c8ccd0", 44, "#9da3a8")
    board.leaf(520, 520, 80, "#f4f4f2")
    return board


def notebook() -> Board:
    """A leather notebook with a ribbon."""
    board = Board()
    board.shadow((220, 850, 820, 930))
    board.box((270, 140, 780, 880), "#f4ecd9", 16, "#e0d2b3")
    board.box((240, 120, 750, 860), "#8a4f2a", 24, "#623518")
    board.box((240, 120, 310, 860), "#6f3d1e", 24, "#502a12")
    board.box((640, 120, 672, 860), "#3a2a1d", 4)
    board.line([(440, 856), (440, 930)], RED, 20)
    board.leaf(480, 480, 90, "#a9683c")
    return board


def cards() -> Board:
    """Greeting cards with a leaf, and an envelope."""
    board = Board()
    board.shadow((120, 790, 880, 890))
    board.box((140, 420, 640, 800), "#e7d9bd", 10, "#cdbb95")
    board.shape([(140, 430), (640, 430), (390, 640)], "#f2e7d0", "#d9c8a4")
    for x, y, tone in ((520, 210, GREEN), (430, 260, RED)):
        board.box((x, y, x + 330, y + 460), "#fffdf8", 12, "#f0e9da")
        board.leaf(x + 165, y + 210, 110, tone)
        board.box((x + 90, y + 370, x + 240, y + 384), "#a8987c", 4)
    return board


def earrings() -> Board:
    """A pair of silver leaf earrings."""
    board = Board()
    for x in (350, 650):
        board.shadow((x - 90, 860, x + 90, 900))
        board.arc((x - 40, 160, x + 40, 280), 160, 20, "#b9bec4", 10)
        board.line([(x, 270), (x, 400)], "#b9bec4", 8)
        board.oval((x - 20, 380, x + 20, 420), "#e8ebee", "#aab0b6")
        board.leaf(x, 580, 160, "#aeb4ba")
        board.leaf(x, 573, 142, "#d9dde1")
    return board


def bib() -> Board:
    """A folded baby blanket with leaves and a ribbon."""
    board = Board()
    board.shadow((140, 790, 870, 890))
    board.box((160, 330, 840, 840), "#f4ead6", 60, "#e0cfae")
    for x, y in ((260, 430), (420, 520), (260, 640), (420, 740), (740, 430), (740, 640)):
        board.leaf(x, y, 52, "#9db59a")
    board.box((560, 330, 620, 840), "#c77d74", 0, "#b0655c")
    for side in (-1, 1):
        board.blob([(590, 330), (590 + side * 130, 240), (590 + side * 160, 320), (590 + side * 90, 380)], "#d08d84", "#b0655c")
    return board


PICTURES: dict[str, Callable[[], Board]] = {
    "syrup": syrup,
    "butter": partial(jar, "#d9a860", "#6b4a35", RED),
    "jam": partial(jar, "#4a2f66", "#d8d8d6", NAVY),
    "honey": partial(jar, "#e5a52c", "#d9b25a", "#c07b12"),
    "tea": partial(tin, "#2f5a4b"),
    "cookies": cookies,
    "sock grey": partial(sock, GREY),
    "sock red": partial(sock, RED),
    "toque red": partial(toque, RED),
    "toque navy": partial(toque, NAVY),
    "toque cream": partial(toque, "#d9c7a4"),
    "blanket grey": partial(blanket, GREY),
    "blanket green": partial(blanket, GREEN),
    "mittens": mittens,
    "scarf": scarf,
    "slippers": slippers,
    "soap": soap,
    "balm": balm,
    "cream": cream,
    "salts": salts,
    "candle": candle,
    "mug blue": partial(mug, "#47698f"),
    "mug white": partial(mug, "#d7d9d6"),
    "board": boards,
    "towels": towels,
    "spoons": spoons,
    "paddle": paddle,
    "collar": collar,
    "birdhouse": birdhouse,
    "bottle": partial(bottle, "#5b8a80"),
    "notebook": notebook,
    "cards": cards,
    "earrings": earrings,
    "baby": bib,
}
