"""Barcodes and SKUs that stand on more than one product."""

from seller_assistant.catalog import Product, Variant
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.store.store import Store


def test_only_codes_of_several_products_are_told(tmp_path):
    products = [
        Product(title="Mug", variants=(Variant("A", gtin="0036000291452"), Variant("B", gtin="96385074"))),
        Product(title="Cup", variants=(Variant("C", gtin="036000291452"), Variant("C", gtin="12345670"))),
        Product(title="Bowl", sku="BOWL", variants=(Variant("A"), Variant("", gtin="36000291452"))),
        Product(title="Plate"),
    ]
    with Store.open(tmp_path) as store:
        with store.step(Phrase(QT_TRANSLATE_NOOP("shop", "Saved"))) as step:
            ids = [item.id for item in step.put_products(products)]
        assert store.shared_codes("sku") == {"A": ((ids[0], "Mug"), (ids[2], "Bowl"))}
        assert store.shared_codes("gtin") == {"36000291452": ((ids[0], "Mug"), (ids[1], "Cup"), (ids[2], "BOWL"))}
