"""Real exports of the platforms, where they lie beside the checkout: products, variants, and again unchanged."""

from pathlib import Path

import pytest

from seller_assistant.importing.planning import plan_files
from seller_assistant.importing.reading import ROW_KINDS

# name -> products, variants (what can be bought), rows that are variants or say more about a product
REAL = {
    "etsy/EtsyListingsDownload_en.csv": (14, 37, 0),
    "etsy/EtsyListingsDownload_jewelers.csv": (63, 79, 0),
    "wix/catalog_v1_croix.csv": (43, 57 + 27, 57),  # 27 products have no variant rows
    "wix/catalog_v3_sample.csv": (3, 6 + 2, 6),
    "squarespace/sample.csv": (8, 9, 1),
    "bigcommerce/legacy.csv": (1, 1, 0),
    "bigcommerce/modern_two_variants.csv": (1, 2, 2),
    "magento/catalog_product_sample.csv": (7, 6 + 3, 0),  # its three children are shown by themselves, too
    "magento/two_store_views_en_zh.csv": (2, 2, 4),
    "magento/spec_chars_cp1252.csv": (1, 1, 0),
    "prestashop/products_import.csv": (7, 7, 0),
    "opencart/export_import_bilingual.xlsx": (434, 737, 819),
    "odoo/product_template.xls": (24, 24, 0),  # one of 25 rows names the same product again
}


@pytest.fixture
def real(shared: Path) -> Path:
    return shared / "data" / "spreadsheets"


@pytest.mark.parametrize("name", REAL)
def test_a_real_export_gives_its_products_and_its_rows_add_up(real: Path, shop, name: str) -> None:
    made = plan_files([real / name], shop())
    (file,) = made.files
    assert file.platform == name.split("/")[0]
    assert (len(made.new), made.variants, file.count("variant")) == REAL[name]
    assert sum(file.count(kind) for kind in ROW_KINDS) == len({(f.sheet, f.row) for f in file.fates})
    again = plan_files([real / name], shop.after(made))
    assert (len(again.new), len(again.updated), len(again.unchanged)) == (0, 0, len(made.new))


def test_the_combinations_of_prestashop_join_their_products(real: Path, shop) -> None:
    files = [real / "prestashop/products_import.csv", real / "prestashop/combinations_import.csv"]
    made = plan_files(files, shop())
    assert (len(made.new), made.variants) == (7, 27 + 3)
    nano = made.new[0]
    assert [str(v.price) for v in nano.variants[:2]] == ["140 CAD", "100 CAD"]
    assert sum(f.count("variant") for f in made.files) == 27
    again = plan_files(files, shop.after(made))
    assert (len(again.new), len(again.updated), len(again.unchanged)) == (0, 0, 7)


def test_the_chinese_store_view_is_a_translation(real: Path, shop) -> None:
    made = plan_files([real / "magento/two_store_views_en_zh.csv"], shop())
    assert [[t.lang for t in p.texts] for p in made.new] == [["zh-CN"], ["zh-CN"]]


def test_the_old_wix_export_adds_surcharges_and_completes_picture_ids(real: Path, shop) -> None:
    made = plan_files([real / "wix/catalog_v1_croix.csv"], shop())
    assert [str(v.price) for v in made.new[0].variants] == ["10 CAD", "15 CAD", "20 CAD"]
    assert all(p.source.startswith("https://static.wixstatic.com/media/") for m in made.new for p in m.pictures)
