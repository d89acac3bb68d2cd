"""Everyday titles of small shops, each with the Chinese a shopper should read."""

import pytest

from seller_assistant.translating import glossary
from seller_assistant.translating.engines.phrasebook import Phrasebook
from seller_assistant.translating.glossary import OwnerTerm
from seller_assistant.translating.naming import names
from seller_assistant.translating.ounces import is_liquid
from seller_assistant.translating.pipeline import Request, Translator

BOOK = Phrasebook(glossary.bundled())


@pytest.mark.parametrize(
    ("title", "chinese"),
    [
        ("Wildflower Honey, 12 oz Jar", "百花蜜 340克罐装"),
        ("Peanut Butter 16 oz jar", "花生酱454克罐装"),
        ("Candle Jar 10 oz", "蜡烛罐283克"),
        ("French Press Coffee Maker 34 oz", "法压壶咖啡机1升"),
        ("Cold Brew Coffee 12 oz can", "冷萃咖啡355毫升罐装"),
        ("Levi's 501 Original Fit Jeans", "Levi's 501原版版型牛仔裤"),
        ("iPhone 15 Pro Case", "iPhone 15 Pro保护壳"),
        ("LEGO Star Wars Set", "LEGO Star Wars套装"),
        ("Nike Air Max 270", "Nike Air Max 270"),
        ("Adidas Socks 3 Pack", "Adidas袜子3双装"),
        ("Catnip Toy Mouse", "猫薄荷玩具老鼠"),
        ("Wireless Mouse", "无线鼠标"),
        ("Felt Mouse Ornament", "毛毡老鼠摆件"),
        ("Cable 3 ft 2-Pack", "数据线91厘米2条装"),
        ("Duct Tape 3 Pack", "布基胶带3卷装"),
        ("Red Wine Glass Set", "红酒杯套装"),
        ("Loose Leaf Earl Grey Tea Tin", "散装伯爵茶罐装"),
        ("Tea Infuser Stainless Steel", "不锈钢泡茶器"),
        ("Hot Chocolate Bombs 4 Pack", "热可可球4个装"),
        ("Bear Ears", "熊耳朵"),
        ("Dark Chocolate", "黑巧克力"),
        ("Dark Chocolate Bar 100 g", "黑巧克力排块100克"),
        ("Dark Chocolate and Milk Chocolate Gift Box", "黑巧克力和牛奶巧克力礼盒"),
        ("Jacket with Hood", "连帽夹克"),
        ("Coffee Beans 1 lb Bag", "咖啡豆454克袋装"),
        ("Olive Oil 500 ml Bottle", "橄榄油500毫升瓶装"),
        ("Tea 100 g Tin", "茶100克铁罐装"),
        ("Wool Sweater Knit Sweater", "羊毛针织毛衣"),
        ('Garden Hose 3/4" x 50 ft', "花园水管1.9厘米×15米"),
        ("1/4 in Ribbon", "6.4毫米丝带"),
        ("Sleeping Bag to -10 °C", "睡袋至-10℃"),
        ("Keeps Hot up to 12 hours", "保温最多12小时"),
        ("Cooler Bag up to 24 Cans", "保温袋最多24罐"),
        ("Soap Bar x 2", "香皂2块"),
        ("2 x Soap Bar", "香皂2块"),
        ("Reflective Dog Collar", "反光狗项圈"),
        ("Suction Cup Hook", "吸盘挂钩"),
        ("Heated Gloves", "加热手套"),
        ("Snowshoes max load 100 kg", "雪鞋最大承重100千克"),
        ("Atlantic Smoked Salmon 200 g", "大西洋烟熏三文鱼200克"),
        ("Women's Linen Summer Dress with Pockets", "带口袋的女士亚麻夏季连衣裙"),
        ("Salmon Dog Treats 200 g Bag", "三文鱼狗零食200克袋装"),
        ("Salmon Pink Sweater", "鲑鱼粉色毛衣"),
        ("Orange Gift Box", "橙色礼盒"),
        ("Linen Duvet Cover Queen", "亚麻大号双人床被套"),
        ("Watercolor Paint Set 24 Colours", "水彩颜料套装24色"),
        ("500 Piece Jigsaw Puzzle Rocky Mountains", "拼图落基山500片"),
        ("14 carat gold ring", "14K金戒指"),
    ],
)
def test_english(title, chinese):
    done = BOOK.translate(title)
    assert (done.target, done.unknown) == (chinese, ())


@pytest.mark.parametrize(
    ("title", "chinese"),
    [
        ("Crème pour les mains au beurre de karité", "乳木果油护手霜"),
        ("Boîte cadeau chocolat noir 70 %", "70%黑巧克力礼盒"),
        ("T-shirt enfant 100 % coton", "儿童100%棉T恤"),
        ("Manteau d'hiver imperméable", "防水冬季大衣"),
        ("Chandail de laine à col roulé", "羊毛高领毛衣"),
        ("Bougie de soja 200 g", "大豆蜡烛200克"),
        ("Planche à découper en cerisier", "樱桃木砧板"),
        ("Confiture de fraises maison 250 ml", "自制草莓酱250毫升"),
        ("Décoration maison", "家居装饰"),
        ("Robe d'été en lin pour femmes", "女士亚麻夏季连衣裙"),
        ("Gâteries pour chats au saumon 60 g", "三文鱼猫零食60克"),
        ("Tisane à la camomille 20 sachets", "洋甘菊茶20袋"),
        ("Bague en or 14 carats", "14K金戒指"),
        ("Jean Levi's 501", "Levi's 501牛仔裤"),
        ("Couverture en laine grise", "灰色羊毛毯子"),
        ("Casquette brodée", "刺绣鸭舌帽"),
        ("Jupe longue plissée noire", "黑色百褶长款半身裙"),
    ],
)
def test_french(title, chinese):
    done = BOOK.translate(title, "fr")
    assert (done.target, done.unknown) == (chinese, ())


@pytest.mark.parametrize(
    ("title", "liquid"),
    [
        ("Water Bottle 32 oz", True),
        ("Coffee Mug 12 oz", True),
        ("Chocolate Syrup 16 oz", True),
        ("Mason Jar 16 oz", True),
        ("Shampoo 16 oz Bottle", True),
        ("Coconut Oil 16 oz Jar", True),
        ("Hand Soap 8 oz Bottle", True),
        ("Lavender Body Oil - Sweet Almond, 4 oz", True),
        ("Water Bottle by The Company 12 oz", True),
        ("Honey 12 oz Glass Jar", False),
        ("Honey Bear Bottle 12 oz", False),
        ("Salmon in Olive Oil 6 oz", False),
        ("Scented Soy Candle in Glass Jar 8 oz", False),
        ("Loose Tea 4 oz Tin", False),
        ("Lavender Soap - Coconut Oil, 5 oz", False),
        ("Merino Yarn 4 oz", False),
    ],
)
def test_what_an_ounce_is(title, liquid):
    assert is_liquid(title, "en") is liquid


def test_names_with_their_models_and_no_amounts():
    found = [name.text for name in names("Levi's 501 and iPhone 15 Pro Max, Nike 12 oz, LEGO 24 Pieces")]
    assert found == ["Levi's 501", "iPhone 15 Pro Max", "Nike", "LEGO"]


def test_a_name_that_is_also_a_word_counts_only_where_the_title_opens():
    assert [name.text for name in names("Roots Sweatpants")] == ["Roots"]
    assert names("Burdock Roots Tea") == ()


def test_the_owners_word_for_a_brand_comes_first():
    book = Phrasebook(glossary.bundled().with_owner([OwnerTerm("Nike", "耐克")]))
    assert book.translate("Nike Socks").target == "耐克袜子"


def test_a_language_nobody_here_reads_is_refused():
    translator = Translator(glossary.bundled())
    done = translator.translate([Request("Wollsocken", "de"), Request("Wool Socks", "en")])
    assert [(d.target, d.state) for d in done] == [("", "needs-engine"), ("羊毛袜", "machine")]
    assert [(p.code, p.found) for p in translator.problems] == [("engine-language", "de")]
