"""Amazon, eBay and Square: parents and variations, units, places, and what their templates say beside products."""

from decimal import Decimal

import pytest

from seller_assistant.catalog import Money, Weight
from seller_assistant.importing.platforms import PLATFORMS
from seller_assistant.importing.platforms.amazon_keys import taken_apart
from seller_assistant.importing.reading import ROW_KINDS
from seller_assistant.sheets.book import CellPicture

IN_CANADA = "[marketplace_id=A2EUQ1WTGCTBG2]"


def products(reading):
    return [one.product for one in reading.readings]


def counts(reading):
    assert sum(map(reading.count, ROW_KINDS)) == len(reading.fates)
    assert len({(fate.sheet, fate.row) for fate in reading.fates}) == len(reading.fates)
    return {kind: reading.count(kind) for kind in ROW_KINDS if reading.count(kind)}


def why(reading, row):
    return str(next(fate.why for fate in reading.fates if fate.row == row))


# -- Amazon ----------------------------------------------------------------------------------------------

FLAT = [
    ["TemplateType=Home", "Version=2015.1208", "The top 3 rows are for Amazon.com use only."],
    ["Seller SKU", "Product Name", "Product ID", "Product ID Type", "Product Description", "Brand Name",
     "Standard Price",
     "Sale Price", "Sale End Date", "Quantity", "Item Weight", "Item Weight Unit Of Measure", "Shipping Weight",
     "Website Shipping Weight Unit Of Measure", "Key Product Features1", "Key Product Features2", "Main Image URL",
     "Other Image URL1", "Parentage", "Parent SKU", "Variation Theme", "Color", "Size", "Item Height",
     "Item Length Unit Of Measure", "Update Delete", "Currency", "Material Type"],
    ["item_sku", "item_name", "external_product_id", "external_product_id_type", "product_description", "brand_name",
     "standard_price", "sale_price", "sale_end_date", "quantity", "item_weight", "item_weight_unit_of_measure",
     "website_shipping_weight", "website_shipping_weight_unit_of_measure", "bullet_point1", "bullet_point2",
     "main_image_url", "other_image_url1", "parent_child", "parent_sku", "variation_theme", "color_name", "size_name",
     "item_height", "item_length_unit_of_measure", "update_delete", "currency", "material_type"],
]  # fmt: skip


def flat(**cells):
    return [cells.get(key, "") for key in FLAT[2]]


@pytest.fixture
def home(taken):
    valid = [["Product ID Type", "Update Delete"], ["external_product_id_type", "update_delete"], ["EAN", "Delete"]]
    template = [
        *FLAT,
        flat(item_sku="RUG", item_name="Braided rug", parent_child="Parent", variation_theme="ColorSize",
             product_description="Hand made & warm", bullet_point1="100% wool", bullet_point2="Made in Canada",
             main_image_url="https://x.ca/rug.jpg", material_type="Wool", item_height="2",
             item_length_unit_of_measure="CM"),
        flat(item_sku="RUG-R", item_name="Rug red", parent_child="Child", parent_sku="RUG", color_name="Red",
             size_name="S", external_product_id="036000291452", external_product_id_type="UPC", standard_price="80",
             sale_price="60", sale_end_date="2019-01-31", quantity="4", item_weight="3",
             item_weight_unit_of_measure="LB", website_shipping_weight="9",
             website_shipping_weight_unit_of_measure="KG", main_image_url="https://x.ca/r.jpg", currency="USD"),
        flat(item_sku="RUG-B", item_name="Rug blue", parent_child="Child", parent_sku="RUG", color_name="Blue",
             size_name="S", external_product_id="B00EXAMPLE", external_product_id_type="ASIN", standard_price="85",
             sale_price="70", currency="USD"),
        flat(item_sku="RUG-B", item_name="Rug blue", parent_child="Child", parent_sku="RUG", color_name="Blue"),
        flat(item_sku="MUG", item_name="Mug", standard_price="9.50", currency="USD", color_name="White"),
        flat(item_sku="OLD", item_name="Gone", update_delete="Delete"),
        [],
        flat(item_sku="LOST", item_name="Child alone", parent_child="child", parent_sku="NOWHERE", size_name="M",
             standard_price="5", currency="USD"),
    ]  # fmt: skip
    return taken(
        {"Instructions": [["Using your Inventory File Template"]], "Template": template, "Valid Values": valid},
        pictures=[CellPicture(1, 0, "button.png", b"x")],
    )


def test_a_flat_file_is_read_from_its_template_sheet(home) -> None:
    assert (home.platform, home.sheet, home.header_row) == ("amazon", "Template", 2)
    assert counts(home) == {"heading": 3, "product": 3, "variant": 2, "blank": 1, "skipped": 2}
    assert "code" in why(home, 7)
    assert "remove" in why(home, 9)


def test_parents_are_not_sold_and_children_stand_under_them(home) -> None:
    rug, mug, lost = products(home)
    assert (rug.sku, rug.title) == ("RUG", "Braided rug")
    assert [(v.sku, v.options) for v in rug.variants] == [
        ("RUG-R", (("Color", "Red"), ("Size", "S"))),
        ("RUG-B", (("Color", "Blue"), ("Size", "S"))),
    ]
    assert [v.picture for v in rug.variants] == ["https://x.ca/r.jpg", ""]
    assert [p.source for p in rug.pictures] == ["https://x.ca/rug.jpg", "https://x.ca/r.jpg"]
    assert (mug.variants[0].sku, mug.variants[0].options) == ("MUG", ())
    assert ("Color", "White") in mug.attributes
    assert (lost.sku, lost.variants[0].sku) == ("NOWHERE", "LOST")


def test_amazons_money_weights_and_codes(home) -> None:
    red, blue = products(home)[0].variants
    assert (red.price, red.compare_at) == (Money(Decimal(80), "USD"), None)  # the sale ended in 2019
    assert (blue.price, blue.compare_at) == (Money(Decimal(70), "USD"), Money(Decimal(85), "USD"))
    assert red.weight == Weight(Decimal(3), "lb")
    assert (red.gtin, blue.gtin, red.stock) == ("036000291452", "", 4)
    assert [n.code for n in home.notices if n.code != "sheet-left-out"] == ["sale-over"]


def test_bullet_points_stand_under_the_description(home) -> None:
    rug = products(home)[0]
    assert rug.description == "<p>Hand made &amp; warm</p><ul><li>100% wool</li><li>Made in Canada</li></ul>"
    assert dict(rug.attributes) == {"Item Height": "2 CM", "Material Type": "Wool"}


@pytest.fixture
def grammar_2024():
    def rows(settings, labels, *data):
        keys = [
            "contribution_sku#1.value", "::record_action", f"parentage_level{IN_CANADA}#1.value",
            f"child_parent_sku_relationship{IN_CANADA}#1.parent_sku", "variation_theme#1.name",
            f"item_name{IN_CANADA}[language_tag=en_CA]#1.value", f"item_name{IN_CANADA}[language_tag=fr_CA]#1.value",
            f"product_description{IN_CANADA}[language_tag=en_CA]#1.value",
            f"product_description{IN_CANADA}[language_tag=fr_CA]#1.value",
            f"bullet_point{IN_CANADA}[language_tag=en_CA]#1.value",
            f"bullet_point{IN_CANADA}[language_tag=fr_CA]#1.value", f"color{IN_CANADA}[language_tag=en_CA]#1.value",
            f"item_weight{IN_CANADA}#1.value", f"item_weight{IN_CANADA}#1.unit",
            f"purchasable_offer{IN_CANADA}[audience=ALL]#1.our_price#1.schedule#1.value_with_tax",
            f"purchasable_offer{IN_CANADA}[audience=B2B]#1.our_price#1.schedule#1.value_with_tax",
            "fulfillment_availability#1.fulfillment_channel_code", "fulfillment_availability#1.quantity",
            "externally_assigned_product_identifier#1.type", "externally_assigned_product_identifier#1.value",
            f"main_product_image_locator{IN_CANADA}#1.media_location",
            f"other_product_image_locator_1{IN_CANADA}#1.media_location",
        ]  # fmt: skip
        return [[settings], [], ["Listing Identity"], labels, keys, ["ABC123", "Create or Replace"], *data]

    return rows


LABELS = [
    "SKU", "Action", "Niveau", "SKU parent", "Thème", "Item Name", "Nom", "Description", "Description (FR)", "Bullet",
    "Puce", "Couleur", "Poids", "Unité de poids", "Prix", "Prix B2B", "Canal", "Quantité", "Type", "Code",
    "Image", "Image 2",
]  # fmt: skip


def test_the_grammar_of_2024_with_localised_labels_and_values(taken, grammar_2024) -> None:
    settings = "settings=attributeRow=5&contentLanguageTag=en_CA&dataRow=7&feedType=113&labelRow=4"
    reading = taken(
        {
            "Istruzioni": [["Leggere"]],
            "Modello": grammar_2024(
                settings,
                LABELS,
                ["TQ", "Modifica", "Parent", "", "COLOR", "Merino toque", "Tuque en mérinos", "Warm", "Chaude",
                 "Soft", "Douce"],
                ["TQ-R", "Modifica", "Child", "TQ", "COLOR", "Toque red", "", "", "", "", "", "Red", "0.12",
                 "Chilogrammi", "34.99", "29", "DEFAULT", "6", "UPC", "036000291452", "https://x.ca/r.jpg",
                 "https://x.ca/r2.jpg"],
            ),
        }
    )  # fmt: skip
    assert (reading.platform, reading.sheet, reading.header_row) == ("amazon", "Modello", 4)
    assert counts(reading) == {"heading": 4, "blank": 1, "product": 1, "variant": 1, "skipped": 1}
    assert "example" in why(reading, 6)
    (toque,) = products(reading)
    assert (toque.title, toque.source_lang) == ("Merino toque", "en")
    assert toque.description == "<p>Warm</p><ul><li>Soft</li></ul>"
    assert ("title", "fr", "Tuque en mérinos") in toque.texts
    (red,) = toque.variants
    assert (red.price, red.weight) == (Money(Decimal("34.99"), "CAD"), Weight(Decimal("0.12"), "kg"))
    assert (red.options, red.stock, red.gtin) == ((("Couleur", "Red"),), 6, "036000291452")
    assert [p.source for p in toque.pictures] == ["https://x.ca/r.jpg", "https://x.ca/r2.jpg"]


def test_the_oldest_grammar_and_the_listings_report(taken) -> None:
    old = taken(
        [
            ["sku", "product-name", "item-type-keyword", "standard-product-id", "product-id-type", "item-price",
             "currency", "quantity", "search-terms1", "bullet-point1"],
            ["A1", "Face cloth", "cloths", "036000291452", "UPC", "4.50", "CAD", "7", "cotton", "Soft"],
        ]
    )  # fmt: skip
    assert (old.platform, products(old)[0].price) == ("amazon", Money(Decimal("4.50"), "CAD"))
    assert (products(old)[0].tags, products(old)[0].description) == (("cotton",), "<ul><li>Soft</li></ul>")
    report = taken(
        [
            ["item-name", "item-description", "listing-id", "seller-sku", "price", "quantity", "product-id-type",
             "asin1", "product-id"],
            ["Soap", "Olive", "0512", "S-1", "6.5", "3", "1", "B0TEST", "B0TEST"],
        ]
    )  # fmt: skip
    (soap,) = products(report)
    assert (report.platform, soap.external_id, soap.variants[0].gtin) == ("amazon", "amazon:B0TEST", "")


def test_an_old_template_may_have_no_labels(taken) -> None:
    reading = taken(
        [
            ["TemplateType=Beauty", "Version=1.7", "This row for Amazon.com use only."],
            ["sku", "product-name", "product-id", "product-id-type", "item-price", "currency", "quantity"],
            ["A1", "Soap", "036000291452", "UPC", "4.50", "USD", "7"],
            ["A2", "Balm", "", "", "6.50", "USD", "2"],
        ]
    )
    assert (reading.platform, reading.header_row, reading.count("heading")) == ("amazon", 2, 2)
    assert [(p.title, str(p.price)) for p in products(reading)] == [("Soap", "4.50 USD"), ("Balm", "6.50 USD")]


def test_children_may_stand_before_their_parent_and_a_parent_twice(taken) -> None:
    reading = taken(
        [
            ["sku", "product-name", "parentage", "parent_sku", "relationship_type", "item-price", "color_name"],
            ["C1", "Hat red", "child", "P", "Variation", "5", "Red"],
            ["P", "Hat", "parent", "", "", "", ""],
            ["P", "Hat again", "parent", "", "", "", ""],
            ["C2", "Hat blue", "child", "P", "Variation", "6", "Blue"],
        ]
    )
    assert counts(reading) == {"heading": 1, "product": 1, "variant": 2, "skipped": 1}
    (hat,) = products(reading)
    assert (hat.title, [v.sku for v in hat.variants]) == ("Hat", ["C1", "C2"])
    assert "code" in why(reading, 4)


def test_a_template_nobody_filled_in_says_so(taken) -> None:
    reading = taken({"Template": FLAT, "Notes": [["Field Name", "Example"], ["item_sku", "101"]]})
    assert (reading.platform, reading.readings) == ("amazon", ())
    assert "template-empty" in [n.code for n in reading.notices]


def test_a_key_is_taken_apart() -> None:
    key = taken_apart(f"Bullet Point (bullet_point{IN_CANADA}[language_tag=fr_CA]#2.value)")
    assert (key.label, key.words, key.part, key.number, key.language) == (
        "Bullet Point", "bullet point", "value", 2, "fr",
    )  # fmt: skip
    assert taken_apart("item_weight_unit_of_measure")[1:3] == ("item weight", "unit")
    assert taken_apart("bullet_point3").base == "bullet point"


# -- eBay ------------------------------------------------------------------------------------------------

ITEMS = [
    "Reference Handle", "Token", "Item Name", "Variation Name", "SKU", "Description", "Categories", "GTIN",
    "Weight (lb)", "Price", "Option Name 1", "Option Value 1", "Current Quantity Vieux-Port", "Price Vieux-Port",
    "Current Quantity Plateau", "New Quantity Plateau", "Price Plateau", "Tax - TPS/GST (5%)",
]  # fmt: skip


def square_row(**cells):
    return [cells.get(name.replace(" ", "_").replace("-", "_").split("_(")[0], "") for name in ITEMS]


@pytest.fixture
def square(taken):
    return taken(
        {
            "Items": [
                ITEMS,
                square_row(Token="T1", Item_Name="Toque", Variation_Name="Red", SKU="001", Description="Warm",
                           Categories="Hats (AB12CD34), Sale (ZZ12CD34)", Weight="0.5", Price="34.99",
                           Option_Name_1="Colour", Option_Value_1="Red", Current_Quantity_Vieux_Port="5",
                           Current_Quantity_Plateau="-1", Tax="Y", New_Quantity_Plateau="90"),
                square_row(Token="T2", Variation_Name="Navy", SKU="002", Price="variable", Option_Name_1="Colour",
                           Option_Value_1="Navy"),
                square_row(Token="T3", Item_Name="Soap", Variation_Name="Regular", Price_Vieux_Port="6",
                           Price_Plateau="6"),
                square_row(Token="T4", Item_Name="Tea", Variation_Name="50 g", Price="9"),
                square_row(Token="T5", Item_Name="Tea", Variation_Name="100 g", Price="15"),
                square_row(Token="T6", Item_Name="Soap", Variation_Name="Regular", Price="7"),
                [],
            ],
            "Component Inventory": [["Item Name", "Component"], ["Toque", "Wool"]],
        }
    )  # fmt: skip


def test_square_rows_of_one_item_are_its_variations(square) -> None:
    assert (square.platform, square.sheet) == ("square", "Items")
    assert counts(square) == {"heading": 1, "product": 4, "variant": 2, "blank": 1}
    toque, soap, tea, other = products(square)
    assert [v.options for v in toque.variants] == [(("Colour", "Red"),), (("Colour", "Navy"),)]
    assert [v.external_id for v in toque.variants] == ["square:T1", "square:T2"]
    assert [v.options for v in tea.variants] == [(("Option", "50 g"),), (("Option", "100 g"),)]
    assert (soap.has_options, soap.external_id, other.external_id) == (False, "square:T3", "square:T6")
    assert (toque.category, toque.description) == ("Hats", "Warm")


def test_square_places_are_added_up_and_asked_prices_left_open(square) -> None:
    toque, soap = products(square)[:2]
    assert [v.stock for v in toque.variants] == [4, None]
    assert [v.price for v in toque.variants] == [Money(Decimal("34.99"), "CAD"), None]
    assert toque.weight == Weight(Decimal("0.5"), "lb")
    assert soap.price == Money(Decimal(6), "CAD")
    codes = [n.code for n in square.notices]
    assert "price-variable" in codes
    assert "price-unreadable" not in codes


@pytest.mark.parametrize(
    ("names", "platform"),
    [
        (["Jeton", "Nom de l'article", "Nom de la variante", "UGS", "Prix"], "square"),
        (["Item SKU", "Item Name", "Price"], "list"),
        (["Item number", "Title", "Price"], "list"),
        (["SKU", "Title", "Description", "Price", "Quantity"], "list"),
        (["id", "title", "description", "price"], "list"),
        (["Handle", "Name", "SKU", "Retail price"], "list"),
    ],
)
def test_only_a_whole_signature_tells_a_platform(taken, names, platform) -> None:
    reading = taken(
        [names, ["1", "Soap", "2", "3.50", "4"][: len(names)], ["2", "Tea", "3", "4.50", "5"][: len(names)]]
    )
    assert reading.platform == platform


def test_importing_the_same_again_changes_nothing(home, square, shop) -> None:
    from seller_assistant.importing.planning import plan

    for reading in (home, square):
        first = plan([reading], shop())
        again = plan([reading], shop.after(first))
        assert (len(again.new), len(again.updated), len(again.unchanged)) == (0, 0, len(first.new))
        assert first.new


def test_every_platform_is_listed_once_before_the_plain_list() -> None:
    assert PLATFORMS[-1].id == "list"
    names = [type(platform).__name__ for platform in PLATFORMS]
    assert len(set(names)) == len(names)
