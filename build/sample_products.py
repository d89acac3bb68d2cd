"""What the sample shop sells, section by section, as its owner would have typed it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the list: what can be bought. A price of None is an empty cell."""

    sku: str
    price: float | None
    cost: float
    stock: int
    weight: str
    size: str = ""
    colour: str = ""
    kind: str = ""  # the column "Parfum / Scent"
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One product: its words in both languages, its facts, and its rows."""

    english: str
    french: str
    about: str
    propos: str
    material: str
    care: str
    inches: str
    rows: tuple[Row, ...]
    closer: bool = False  # a second picture, from near


def sizes(code: str, names: str, price: float, cost: float, stock: int, weight: str, picture: str, **more: str) -> tuple[Row, ...]:
    """One row a size, the picture on the first."""
    return tuple(
        Row(f"{code}-{name.replace(' ', '')}", price, cost, stock - 3 * i, weight, size=name, picture="" if i else picture, **more)
        for i, name in enumerate(names.split("|"))
    )


SECTIONS: tuple[tuple[str, tuple[Item, ...]], ...] = (
    ("ÉPICERIE FINE / FINE FOODS", (
        Item(
            "Organic Maple Syrup", "Sirop d'érable biologique",
            "Dark, full-bodied syrup from our own sugar bush in Saint-Ferréol. Boiled over a wood fire, and nothing added.",
            "Sirop foncé et généreux de notre érablière de Saint-Ferréol. Bouilli au feu de bois, sans rien ajouter.",
            "100% pure maple syrup", "Keep refrigerated", "", (
                Row("LF-1001-250", 12.50, 6.10, 84, "13 oz", size="250 ml", picture="syrup"),
                Row("LF-1001-500", 19.95, 10.40, 120, "1.6 lb", size="500 ml"),
                Row("LF-1001-1L", 34.00, 18.75, 46, "3.1 lb", size="1 L"),
            ), closer=True,
        ),
        Item(
            "Maple Butter", "Beurre d'érable",
            "Whipped maple syrup, smooth enough to spread on toast. It contains no dairy.",
            "Sirop d'érable fouetté, assez onctueux pour les rôties. Ne contient aucun produit laitier.",
            "100% pure maple syrup", "Keep refrigerated", "", (
                Row("LF-1002", 13.25, 6.80, 60, "12 oz", size="330 g", picture="butter"),
            ),
        ),
        Item(
            "Wild Blueberry Jam", "Confiture de bleuets sauvages",
            "Small blueberries picked by hand around Lac-Saint-Jean, with less sugar than most jams.",
            "Petits bleuets cueillis à la main autour du Lac-Saint-Jean, moins sucrée que la plupart.",
            "Wild blueberry, cane sugar", "Keep refrigerated", "", (
                Row("LF-1003", 9.75, 4.20, 72, "11 oz", size="250 ml", picture="jam"),
            ),
        ),
        Item(
            "Wildflower Honey", "Miel de fleurs sauvages",
            "Raw honey from hives at the edge of the forest. It may set in winter: warm the jar in water.",
            "Miel cru de nos ruches en lisière de forêt. Il peut figer l'hiver : tiédir le pot dans l'eau.",
            "Raw honey", "Keep in a cool dry place", "", (
                Row("LF-1004-S", 11.00, 5.30, 40, "12 oz", size="250 g", picture="honey"),
                Row("LF-1004-L", 18.50, 9.60, 33, "1.5 lb", size="500 g"),
            ),
        ),
        Item(
            "Maple Black Tea", "Thé noir à l'érable",
            "Black tea leaves with natural maple flavour, in a tin that keeps them fresh.",
            "Feuilles de thé noir à la saveur naturelle d'érable, dans une boîte qui garde la fraîcheur.",
            "Black tea", "Keep in a cool dry place", "3 x 3 x 5 in", (
                Row("LF-1005", 14.95, 7.00, 55, "5 oz", size="100 g", picture="tea"),
            ), closer=True,
        ),
        Item(
            "Best Maple Cookies", "Les meilleurs biscuits à l'érable",
            "The best maple cookies in the province, with real maple cream between two crisp leaves.",
            "Les meilleurs biscuits à l'érable de la province, fourrés d'une vraie crème d'érable.",
            "Wheat flour, maple syrup", "Keep in a cool dry place", "8 x 5 x 2 in", (
                Row("LF-1006", 7.95, 3.60, 150, "11 oz", size="300 g", picture="cookies"),
            ),
        ),
    )),
    ("LAINE ET TRICOT / WOOL & KNITS", (
        Item(
            "Merino Wool Socks", "Chaussettes en laine mérinos",
            "Thick socks for the cottage and the trail. They dry fast and do not itch.",
            "Bas épais pour le chalet et le sentier. Ils sèchent vite et ne piquent pas.",
            "80% merino wool, 20% nylon", "Machine wash cold", "", (
                *sizes("LF-2001-G", "S|M|L", 24.00, 11.50, 30, "4 oz", "sock grey", colour="Grey"),
                *sizes("LF-2001-R", "S|M|L", 24.00, 11.50, 24, "4 oz", "sock red", colour="Red"),
            ), closer=True,
        ),
        Item(
            "Wool Toque", "Tuque en laine",
            "Knitted in Charlevoix with a fold over the ears and a pompom that comes off for washing.",
            "Tricotée dans Charlevoix, rabat sur les oreilles et pompon qui s'enlève au lavage.",
            "100% wool", "Hand wash cold", "", (
                Row("LF-2002-R", 36.00, 17.00, 18, "5 oz", colour="Red", picture="toque red"),
                Row("LF-2002-N", 36.00, 17.00, 22, "5 oz", colour="Navy", picture="toque navy"),
                Row("LF-2002-C", 36.00, 17.00, 9, "5 oz", colour="Cream", picture="toque cream"),
            ),
        ),
        Item(
            "Wool Blanket", "Couverture de laine",
            "A heavy blanket for the sofa or the campfire, woven on old looms from Canadian wool.",
            "Une couverture lourde pour le divan ou le feu de camp, tissée sur de vieux métiers.",
            "100% wool", "Dry clean only", "50 x 60 in", (
                Row("LF-2003-G", 148.00, 79.00, 7, "3 lb 4 oz", colour="Grey", picture="blanket grey"),
                Row("LF-2003-V", 148.00, 79.00, 5, "3 lb 4 oz", colour="Green", picture="blanket green"),
            ),
        ),
        Item(
            "Wool Mittens", "Mitaines de laine",
            "Two layers of wool and a long cuff that stays under the sleeve.",
            "Deux épaisseurs de laine et un long poignet qui reste sous la manche.",
            "100% wool", "Hand wash cold", "",
            sizes("LF-2004", "S|M|L", 32.00, 15.00, 20, "4.5 oz", "mittens", colour="Red"),
        ),
        Item(
            "Wool Scarf", "Foulard de laine",
            "A wide plaid scarf with fringes, soft enough for bare necks.",
            "Un large foulard à carreaux avec franges, doux pour le cou.",
            "100% wool", "Hand wash cold", "12 x 70 in", (
                Row("LF-2005", 45.00, 21.50, 16, "8 oz", colour="Navy", picture="scarf"),
            ),
        ),
        Item(
            "Sheepskin Slippers", "Pantoufles en peau de mouton",
            "Real sheepskin inside, suede outside and a sole that does not slip.",
            "Vraie peau de mouton à l'intérieur, suède à l'extérieur et semelle antidérapante.",
            "Sheepskin", "Wipe clean", "",
            sizes("LF-2006", "6|7|8|9", 89.00, 44.00, 14, "1.3 lb", "slippers"),
        ),
    )),
    ("BAIN ET CORPS / BATH & BODY", (
        Item(
            "Handmade Soap", "Savon artisanal",
            "Cold process soap with olive oil, cut by hand and cured for six weeks.",
            "Savon à froid à l'huile d'olive, coupé à la main et séché six semaines.",
            "Olive oil, shea butter", "Keep dry", "3 x 2 x 1 in", (
                Row("LF-3001-LAV", 8.00, 3.10, 66, "4 oz", kind="Lavender", picture="soap"),
                Row("LF-3001-MIN", 8.00, 3.10, 58, "4 oz", kind="Mint"),
                Row("LF-3001-OAT", 8.00, 3.10, 49, "4 oz", kind="Oatmeal"),
            ), closer=True,
        ),
        Item(
            "Beeswax Lip Balm", "Baume à lèvres à la cire d'abeille",
            "Beeswax from our own hives with sunflower oil. For lips that meet the north wind.",
            "Cire de nos ruches et huile de tournesol. Pour les lèvres qui affrontent le nordet.",
            "Beeswax, sunflower oil", "Keep in a cool dry place", "", (
                Row("LF-3002-MIN", 5.50, 1.90, 140, "0.5 oz", kind="Mint", picture="balm"),
                Row("LF-3002-MIE", 5.50, 1.90, 132, "0.5 oz", kind="Honey"),
            ),
        ),
        Item(
            "Goat Milk Hand Cream", "Crème à mains au lait de chèvre",
            "A rich cream with goat milk from a farm next door. Absorbs in a minute.",
            "Une crème riche au lait de chèvre de la ferme voisine. Pénètre en une minute.",
            "Goat milk, shea butter", "Keep in a cool dry place", "", (
                Row("LF-3003", 16.50, 7.40, 44, "4.2 oz", size="100 ml", picture="cream"),
            ),
        ),
        Item(
            "Bath Salts", "Sels de bain",
            "Sea salt with dried petals and a drop of fir oil.",
            "Sel de mer, pétales séchés et une goutte d'huile de sapin.",
            "Sea salt", "Keep dry", "", (
                Row("LF-3004", 14.00, 5.75, 38, "1.2 lb", size="500 g", kind="Rose", picture="salts"),
            ),
        ),
    )),
    ("MAISON / HOME & KITCHEN", (
        Item(
            "Soy Candle", "Bougie de soya",
            "Poured in our workshop. Burns for about forty hours with a cotton wick.",
            "Coulée à l'atelier. Brûle environ quarante heures avec une mèche de coton.",
            "Soy wax", "Keep away from children", "3 x 3 x 4 in", (
                Row("LF-4001-CED", 22.00, 9.20, 35, "12 oz", kind="Cedar", picture="candle"),
                Row("LF-4001-VAN", 22.00, 9.20, 31, "12 oz", kind="Vanilla"),
            ), closer=True,
        ),
        Item(
            "Stoneware Mug", "Tasse en grès",
            "Thrown on the wheel in Baie-Saint-Paul, glazed by hand, safe in the dishwasher.",
            "Tournée à Baie-Saint-Paul, émaillée à la main, va au lave-vaisselle.",
            "Stoneware", "Dishwasher safe", "4 x 3.5 in", (
                Row("LF-4002-B", 28.00, 13.00, 26, "14 oz", size="350 ml", colour="Blue", picture="mug blue"),
                Row("LF-4002-W", 28.00, 13.00, 19, "14 oz", size="350 ml", colour="White", picture="mug white"),
            ),
        ),
        Item(
            "Maple Wood Cutting Board", "Planche à découper en bois d'érable",
            "One piece of sugar maple, rubbed with food-safe oil. Each board has its own grain.",
            "Une seule pièce d'érable à sucre, huilée. Chaque planche a son propre grain.",
            "Maple wood", "Hand wash only", "", (
                Row("LF-4003-S", 39.00, 18.00, 17, "1 lb 10 oz", size="8 x 12 in", picture="board"),
                Row("LF-4003-L", 62.00, 29.50, 11, "3.5 lb", size="12 x 18 in"),
            ),
        ),
        Item(
            "Linen Tea Towels Set of 2", "Linges à vaisselle en lin, ensemble de 2",
            "Linen that gets softer with every wash. One red stripe, one blue.",
            "Du lin qui s'adoucit à chaque lavage. Une rayure rouge, une bleue.",
            "100% linen", "Machine wash cold", "18 x 28 in", (
                Row("LF-4004", 27.00, 12.25, 29, "7 oz", picture="towels"),
            ),
        ),
        Item(
            "Wooden Spoons Set of 3", "Cuillères en bois, ensemble de 3",
            "Cherry, maple and birch, carved in one piece and finished with beeswax.",
            "Cerisier, érable et bouleau, taillées d'une pièce et finies à la cire d'abeille.",
            "Maple wood", "Hand wash only", "12 in", (
                Row("LF-4005", 21.00, 9.00, 42, "6 oz", picture="spoons"),
            ),
        ),
    )),
    ("PLEIN AIR / OUTDOORS", (
        Item(
            "Canoe Paddle", "Pagaie de canot",
            "A beavertail blade from a single plank of cherry. Measure from the floor to your chin.",
            "Une pale queue de castor tirée d'une planche de cerisier. Mesurer du sol au menton.",
            "Cherry wood", "Keep dry", "", (
                Row("LF-5001-54", 129.00, 66.00, 6, "1.4 lb", size="54 in", picture="paddle"),
                Row("LF-5001-57", 129.00, 66.00, 8, "1.5 lb", size="57 in"),
                Row("LF-5001-60", 134.00, 69.00, 4, "1.6 lb", size="60 in"),
            ),
        ),
        Item(
            "Leather Dog Collar", "Collier pour chien en cuir",
            "Thick leather that softens with wear, with a brass tag for the name.",
            "Cuir épais qui s'assouplit, avec une médaille de laiton pour le nom.",
            "Leather", "Wipe clean", "",
            sizes("LF-5002", "S|M|L", 34.00, 15.80, 15, "5 oz", "collar", colour="Brown"),
        ),
        Item(
            "Cedar Birdhouse", "Nichoir en cèdre",
            "For chickadees and wrens. The roof opens for cleaning in the autumn.",
            "Pour mésanges et troglodytes. Le toit s'ouvre pour le nettoyage d'automne.",
            "Cedar", "", "6 x 6 x 10 in", (
                Row("LF-5003", None, 19.00, 12, "2.4 lb", picture="birdhouse"),
            ),
        ),
        Item(
            "Stainless Steel Water Bottle", "Bouteille d'eau en acier inoxydable",
            "Keeps tea hot for twelve hours and water cold for a day.",
            "Garde le thé chaud douze heures et l'eau froide une journée.",
            "Stainless steel", "Hand wash only", "3 x 10 in", (
                Row("LF-5004", 31.00, 14.60, 37, "11 oz", size="500 ml", colour="Green", picture="bottle"),
            ),
        ),
    )),
    ("PAPETERIE, BIJOUX, ENFANTS / PAPER, JEWELLERY, KIDS", (
        Item(
            "Leather Notebook", "Carnet en cuir",
            "Two hundred cream pages, sewn so that they lie flat.",
            "Deux cents pages crème, cousues pour s'ouvrir à plat.",
            "Leather", "Keep dry", "6 x 8 in", (
                Row("LF-6001", 26.50, 12.00, 23, "13 oz", colour="Brown", picture="notebook"),
            ),
        ),
        Item(
            "Maple Leaf Greeting Cards Set of 6", "Cartes de souhaits feuille d'érable, ensemble de 6",
            "Printed on recycled paper in Québec. Envelopes included.",
            "Imprimées à Québec sur papier recyclé. Enveloppes incluses.",
            "Recycled paper", "", "5 x 7 in", (
                Row("LF-6002", 18.00, 6.90, 51, "6 oz", picture="cards"),
            ),
        ),
        Item(
            "Sterling Silver Earrings", "Boucles d'oreilles en argent sterling",
            "Small maple leaves, cast in a Montréal workshop. Hooks without nickel.",
            "Petites feuilles d'érable, coulées dans un atelier de Montréal. Crochets sans nickel.",
            "Sterling silver", "Keep dry", "", (
                Row("LF-6003", 58.00, 27.00, 13, "0.4 oz", picture="earrings"),
            ),
        ),
        Item(
            "Handmade Organic Cotton Baby Blanket with Maple Leaf Pattern and Gift Box for Newborn Boys and Girls, Machine Washable, Made in Canada",
            "Couverture de bébé en coton biologique faite à la main, motif de feuilles d'érable, avec boîte-cadeau, lavable à la machine",
            "Two layers of soft cotton. The gift box has room for a card.",
            "Deux épaisseurs de coton doux. La boîte-cadeau a de la place pour une carte.",
            "100% organic cotton", "Machine wash cold", "30 x 40 in", (
                Row("LF-6004", 64.00, 30.00, 10, "1 lb 2 oz", colour="Cream", picture="baby"),
            ),
        ),
        Item(
            "Wooden Puzzle", "Casse-tête en bois",
            "A map of Canada in thirteen pieces. For ages three and up.",
            "Une carte du Canada en treize morceaux. À partir de trois ans.",
            "Maple wood", "Wipe clean", "12 x 9 in", (
                Row("LF-6005", 29.00, 13.40, 21, "1 lb 1 oz"),
            ),
        ),
    )),
)  # fmt: skip
