"""The labels and keys of marketplaces' templates, by the field that fills them: English, Chinese, Indonesian,
Japanese, German, and the names that programs read. `template_languages` has further languages.
"""

from __future__ import annotations

import re
import unicodedata

from seller_assistant.exporting.template_languages import FURTHER

_LABELS: dict[str, str] = {
    "title": (
        "title|product name|item name|product title|item title|name|listing title|goods name|product name title"
        "|商品标题|宝贝标题|商品名称|产品名称|产品标题|标题|宝贝名称|商品名|品名|商品全称|商品標題|商品名稱|產品名稱"
        "|標題|nama produk|judul produk|nama barang|judul|nama|商品名|商品タイトル|商品の名称|製品名|タイトル"
        "|artikelname|produktname|produkttitel|artikelbezeichnung|titel|bezeichnung|produktbezeichnung|artikeltitel"
        "|name des produkts|spu名称|sku名称"
    ),
    "description": (
        "description|product description|long description|item description|details|product details|detail description"
        "|商品描述|宝贝描述|产品描述|商品详情|详情描述|描述|商品介绍|商品说明|图文详情|详细描述|商品敘述|商品描述內容"
        "|deskripsi produk|deskripsi|deskripsi barang|deskripsi panjang|keterangan produk|商品説明|商品の説明|説明"
        "|商品説明文|商品詳細|beschreibung|produktbeschreibung|artikelbeschreibung|langbeschreibung|main description"
        "|商品图文描述|图文描述|宝贝详情|手机详情|电脑端描述|pc端描述"
    ),
    "bullet": (
        "bullet point|bullet points|key product features|key features|highlights|short description|selling points"
        "|product highlights|卖点|商品卖点|产品卖点|宝贝卖点|五点描述|要点|商品亮点|賣點|poin penting"
        "|deskripsi singkat|fitur utama|商品の箇条書き|箇条書き|セールスポイント|商品の特徴|stichpunkte"
        "|aufzählungspunkte|attribute stichpunkte|kurzbeschreibung|produktmerkmale|highlight"
    ),
    "category": (
        "category|product category|category id|category name|leaf category|primary category|类目|商品类目|类目id"
        "|商品分类|产品类目|分类|叶子类目|宝贝类目|类目名称|一级类目|叶子类目id|類別|商品類別|分類|kategori"
        "|kategori produk"
        "|kode kategori|カテゴリ|カテゴリー|商品カテゴリ|商品カテゴリー|ジャンル|kategorie|produktkategorie"
        "|warengruppe|artikelkategorie"
    ),
    "brand": (
        "brand|brand name|brand manufacturer|manufacturer brand"
        "|品牌|品牌名称|品牌名|商品品牌|品牌中文名|品牌名稱|merek|merk|brand produk|ブランド"
        "|ブランド名|メーカー名|marke|markenname|hersteller marke"
    ),
    "code": (
        "parent sku|spu code|spu|item number|product code|style code|seller spu|item code|model code|product id"
        "|article number|spu id|商家编码 spu|商品编码|商品货号|货号|款号|商家编码|商品款号|spu编码|商家商品编码"
        "|管理番号|商品管理番号|外部商品编码|主商品货号|商品编号|产品编号|产品主编号|商家spu编码|外部编码|主商品貨號|商品貨號"
        "|商品編號|sku induk|kode produk|kode induk|商品管理番号|商品番号|商品コード|親商品コード|親sku|artikelnummer"
        "|hauptartikelnummer|eltern sku|produktcode|style number|商家货号"
    ),
    "group": (
        "variation integration no|variation integration number|variation group|group no|group no.|group number"
        "|group id|variation id|parent id|variant group|item group id|kode integrasi variasi|nomor grup|id grup"
        "|变体组|变体组号|组合编号|规格整合编码|規格識別碼|商品規格識別碼|規格整合編號|分组编号|組號"
        "|バリエーショングループ|グループ番号|variationsgruppe|gruppennummer|gruppen id"
    ),
    "sku": (
        "sku|seller sku|sellersku|sku code|variation sku|variant sku|seller_sku|sku id|merchant sku|sku编码"
        "|sku商家编码|商家sku|规格编码|sku货号|sku外部编码|商家编码 sku|商品sku|平台sku|规格商家编码|sku编号|外部sku"
        "|卖家sku|規格貨號|商品選項貨號|选项货号|kode variasi|sku variasi|sku penjual|kode sku|skuコード|sku番号"
        "|sku管理番号|出品者sku|バリエーションsku|sku nummer|varianten sku|variantennummer|verkäufer sku"
        "|sku des verkäufers"
        "|商品選項編號"
    ),
    "gtin": (
        "gtin|ean|upc|barcode|bar code|ean code|gtin code|ean upc|upc ean|product barcode|条形码|商品条码|条码"
        "|商品条形码|国际条码|国际码|69码|sku条形码|sku条码|條碼|國際條碼|商品條碼|kode barcode|kode batang|kode ean"
        "|janコード|バーコード|jan|jan ean|製品コード|gtin ean"
        "|upc编码|ean编码|gtin编码|ean nummer|strichcode|external product id"
        "|product id barcode|externe produkt id"
    ),
    "gtin_type": (
        "product id type|external product id type|barcode type|gtin type|条码类型|商品コードのタイプ|製品コードの種類"
        "|externer produkt id typ|jenis barcode|条形码类型"
    ),
    "option1_name": (
        "variation name 1|variation 1|option 1 name|option name 1|variation theme 1|option1 name|variant name 1"
        "|规格名称1|规格1名称|规格名1|销售属性1名称|规格一名称|选项名称1|规格1|规格项1|規格名稱 1|規格名稱1"
        "|商品規格名稱1|nama variasi 1|nama variasi|variasi 1|バリエーション名1|オプション名1|選択肢1の名称"
        "|variationsname 1|name der variante 1|variante 1 name|option 1 name|销售属性名1"
    ),
    "option1": (
        "option for variation 1|option 1|option1|option 1 value|option1 value|variation option 1|variation 1 option"
        "|option value 1|规格值1|规格1值|规格1选项|选项1|规格一|sku规格1|销售属性1|销售属性值1|規格選項 1|規格選項1"
        "|商品選項1|varian untuk variasi 1|pilihan variasi 1|opsi variasi 1|バリエーション1の選択肢|選択肢1"
        "|オプション値1|option für variante 1|variantenwert 1|variante 1|option 1 wert|规格一选项"
    ),
    "option2_name": (
        "variation name 2|variation 2|option 2 name|option name 2|option2 name|variant name 2|规格名称2|规格2名称"
        "|规格名2|销售属性2名称|规格二名称|选项名称2|规格2|规格项2|規格名稱 2|規格名稱2|商品規格名稱2|nama variasi 2"
        "|variasi 2|バリエーション名2|オプション名2|選択肢2の名称|variationsname 2|name der variante 2"
        "|variante 2 name|销售属性名2"
    ),
    "option2": (
        "option for variation 2|option 2|option2|option 2 value|option2 value|variation option 2|variation 2 option"
        "|option value 2|规格值2|规格2值|规格2选项|选项2|规格二|sku规格2|销售属性2|销售属性值2|規格選項 2|規格選項2"
        "|商品選項2|varian untuk variasi 2|pilihan variasi 2|opsi variasi 2|バリエーション2の選択肢|選択肢2"
        "|オプション値2|option für variante 2|variantenwert 2|variante 2|option 2 wert|规格二选项"
    ),
    "colour": (
        "color|colour|color name|colour name|color family|颜色|颜色分类|颜色名称|主色|顏色|warna|nama warna|色|カラー"
        "|カラー名|色名|farbe|farbname"
    ),
    "size": (
        "size|size name|尺码|尺寸规格|尺码名称|鞋码|尺碼|ukuran|nama ukuran|サイズ|サイズ名|größe|grösse|größenname"
        "|konfektionsgröße"
    ),
    "options": (
        "variation|variations|variant|options|sku attributes|sku properties|规格|规格型号|商品规格|销售规格|销售属性"
        "|sku属性|規格|商品規格|variasi|バリエーション|variante|varianten|variation value"
    ),
    "theme": (
        "variation theme|variation theme name|变体主题|tema variasi|バリエーションテーマ|バリエーションタイプ"
        "|variationsthema|变体类型"
    ),
    "level": (
        "parentage|parentage level|parent child|父子关系|变体级别|tingkat induk|親子関係の指定|親子関係"
        "|hierarchieebene|verknüpfungsebene"
    ),
    "relation": "relationship type|关系类型|tipe hubungan|関係タイプ|親子関係のタイプ|beziehungstyp|verknüpfungstyp",
    "parent": (
        "parent seller sku|父sku|父商品sku|父体sku|sku induk produk|親商品のsku|親商品のsku 商品管理番号"
        "|übergeordnete sku|parent product sku"
    ),
    "price": (
        "price|selling price|standard price|your price|unit price|sale price|retail price|list price local|price rmb"
        "|price cny|current price|价格|销售价|售价|宝贝价格|商品价格|一口价|单价|sku售价|sku价格|销售价格|京东价"
        "|拼单价|团购价|单买价|零售价|现价|价格 元|售价 元|商品價格|價格|harga|harga jual|harga produk|harga satuan"
        "|価格|販売価格|商品の販売価格|通常価格|単価|preis|verkaufspreis|standardpreis|einzelpreis|ihr preis"
        "|bruttopreis|供货价|市价"
    ),
    "compare_at": (
        "compare at price|compare at|compare price|original price|list price|rrp|msrp|recommended retail price"
        "|suggested retail price|manufacturer suggested retail price|market price|was price|strikethrough price"
        "|划线价|划线价格|原价|市场价|市场参考价|吊牌价|专柜价|建议零售价|參考價|原價|市場價|harga coret|harga asli"
        "|harga sebelum diskon|参考価格|メーカー希望小売価格|希望小売価格|定価|uvp|unverbindliche preisempfehlung"
        "|streichpreis|listenpreis|vergleichspreis"
    ),
    "currency": "currency|currency code|货币|币种|货币类型|价格单位|幣別|mata uang|通貨|währung|währungscode",
    "stock": (
        "stock|quantity|stock quantity|inventory|available quantity|qty|stock level|库存|商品库存|库存数量|宝贝数量"
        "|数量|可售库存|总库存|sku库存|现货库存|庫存|商品數量|數量|stok|stok produk|jumlah stok|persediaan|在庫"
        "|在庫数|在庫数量|数量 在庫|bestand|lagerbestand|menge|anzahl|verfügbare menge"
    ),
    "moq": (
        "moq|min order quantity|minimum order quantity|min order|minimum order|min order qty|起订量"
        "|最小起订量|最低起订量|起批量|最小起批量|最小订购量|mindestbestellmenge"
        "|quantité minimale de commande|minimum pesanan"
    ),
    "ladder": (
        "阶梯价|阶梯价格|阶梯报价|数量区间价格|ladder price|tiered price|tiered prices|price tiers|staffelpreise"
        "|prix dégressifs"
    ),
    "weight": (
        "weight|item weight|package weight|shipping weight|gross weight|product weight|parcel weight|重量|商品重量"
        "|毛重|物流重量|包裹重量|净重|商品毛重|sku重量|重量 kg|包裝重量|商品重量kg|berat|berat produk|berat paket"
        "|berat barang|重さ|商品重量|発送重量|梱包重量|gewicht|artikelgewicht|versandgewicht|produktgewicht"
        "|paketgewicht"
    ),
    "weight_unit": (
        "weight unit|item weight unit|weight unit of measure|item weight unit of measure|unit of weight|重量单位"
        "|satuan berat|重量の単位|重量単位|gewichtseinheit|artikelgewicht maßeinheit"
    ),
    "length": (
        "length|package length|packaged length|parcel length|item length|product length|shipping length|长|长度"
        "|包裹长|包装长|商品长|产品长|外箱长|包裹长度|包装长度"
        "|商品长度|产品长度|長|長度|包裹長度|panjang|panjang paket|panjang produk"
        "|panjang kemasan|長さ|梱包の長さ|商品の長さ|länge|paketlänge|artikellänge|produktlänge|verpackungslänge"
    ),
    "width": (
        "width|package width|packaged width|parcel width|item width|product width|shipping width|宽|宽度|包裹宽度"
        "|包裹宽|包装宽|商品宽|产品宽|外箱宽"
        "|包装宽度|商品宽度|产品宽度|寬|寬度|包裹寬度|lebar|lebar paket|lebar produk|lebar kemasan|幅|梱包の幅|商品の幅"
        "|breite|paketbreite|artikelbreite|produktbreite|verpackungsbreite"
    ),
    "height": (
        "height|package height|packaged height|parcel height|item height|product height|shipping height|高|高度"
        "|包裹高|包装高|商品高|产品高|外箱高"
        "|包裹高度|包装高度|商品高度|产品高度|tinggi|tinggi paket|tinggi produk|tinggi kemasan|高さ|梱包の高さ"
        "|商品の高さ|höhe|pakethöhe|artikelhöhe|produkthöhe|verpackungshöhe"
    ),
    "dimensions": (
        "package dimensions|product dimensions|item dimensions|parcel dimensions|package size|包裹尺寸|包装尺寸"
        "|商品尺寸|产品尺寸|外形尺寸|外箱尺寸|包裝尺寸|dimensi|dimensi paket|ukuran paket|梱包サイズ|abmessungen"
        "|paketmaße|verpackungsmaße|produktabmessungen"
    ),
    "size_unit": (
        "dimension unit|dimensions unit|unit of length|length unit|item dimensions unit of measure"
        "|package dimensions unit of measure|item length unit of measure|package length unit of measure|尺寸单位"
        "|长度单位|satuan panjang|satuan dimensi|長さの単位|längeneinheit|maßeinheit der abmessungen"
    ),
    "net_content": (
        "net content|net contents|net quantity|净含量|净含量规格|淨含量|isi bersih|内容量|正味量|nettoinhalt|inhalt"
        "|nettofüllmenge|füllmenge"
    ),
    "ingredients": (
        "ingredients|ingredient list|list of ingredients|配料|配料表|成分表|komposisi bahan|原材料名|zutaten"
        "|zutatenliste|inhaltsstoffe"
    ),
    "shelf_life": (
        "shelf life|保质期|保質期|保质期限|masa penyimpanan|masa simpan|umur simpan|賞味期限|消費期限|haltbarkeit"
        "|mindesthaltbarkeit|haltbarkeitsdauer"
    ),
    "storage": (
        "storage|storage conditions|storage instructions|贮存条件|储存条件|储存方法|贮存方法|保存方法|保存條件"
        "|cara penyimpanan|petunjuk penyimpanan|lagerung|lagerhinweise|aufbewahrung"
    ),
    "manufacturer": (
        "manufacturer|manufacturer name|producer|生产商|制造商|生产厂家|生产企业|厂家|厂名|製造商|生產商|produsen"
        "|nama produsen|製造者|製造元|製造業者|hersteller|herstellername|name des herstellers|produzent"
    ),
    "manufacturer_address": (
        "manufacturer address|address of manufacturer|producer address|生产商地址|制造商地址|生产地址|厂址"
        "|製造商地址|alamat produsen|製造者の住所|herstelleradresse|adresse des herstellers"
    ),
    "picture_main": (
        "main image|main image url|cover image|main picture|image 1|image|primary image|main product image"
        "|product image 1|商品主图|主图|宝贝主图|主图1|第一张主图|主图链接|封面图|首图|商品图片|产品主图|白底图"
        "|新图片|商品主圖|主商品圖片|封面圖片|最佳商品圖片|foto sampul|foto utama|gambar utama|foto produk utama"
        "|メイン画像|商品メイン画像|メイン画像url|商品画像1|商品画像|hauptbild|hauptbild url|titelbild|produktbild"
        "|url hauptbild|bild 1"
    ),
    "picture": (
        "other image|other image url|additional image|additional images|product image|product images|item image"
        "|images 2|image url|辅图|副图|商品辅图|细节图|附图|商品副图|其他图片|商品圖片|foto produk|foto tambahan"
        "|gambar produk|gambar|サブ画像|商品画像|その他の画像|追加画像|weitere bilder|zusatzbild|bild|weiteres bild"
        "|zusätzliches bild|produktbilder|bild url|photo|photos|picture"
    ),
    "pictures": (
        "image urls|images|all images|product images|图片链接|主图链接集合|商品图片集合|商品轮播图|轮播图|主图图片"
        "|semua foto|画像一覧|bilder|alle bilder|picture urls|photo urls"
    ),
    "picture_option": (
        "image per variation|variation image|sku image|variant image|swatch image|swatch image url|option image|sku图"
        "|sku图片|规格图|颜色图|规格图片|sku主图|规格主图|規格圖片|foto produk per varian|gambar variasi|foto varian"
        "|foto variasi|バリエーション画像|色見本画像|variantenbild|farbmusterbild|bild der variante|bild pro variante"
    ),
    "origin": (
        "country of origin|country region of origin|place of origin|origin|made in|country string|产地|原产地|原产国"
        "|原产国地区|产地国家|商品产地|国家地区|產地|原產地|negara asal|asal produk|asal negara|原産国|原産国 地域"
        "|生産国|原産地|herkunftsland|ursprungsland|herstellungsland"
    ),
    "hs_code": (
        "hs code|hscode|hs|tariff code|customs code|海关编码|hs编码|商品hs编码|税则号|海關編碼|kode hs|hsコード"
        "|zolltarifnummer|hs codenummer|warentarifnummer"
    ),
    "keywords": (
        "keywords|search terms|search keywords|tags|generic keywords|关键词|商品关键词|搜索关键词|标签|關鍵字"
        "|kata kunci|検索キーワード|キーワード|suchbegriffe|schlagwörter|allgemeine schlüsselwörter|stichwörter"
    ),
    "condition": (
        "condition|item condition|condition type|新旧程度|商品成色|商品状态|成色|商品保存狀況|kondisi|kondisi produk"
        "|コンディション|商品の状態|商品状態|zustand|artikelzustand"
    ),
    "attribute": (
        "material|materials|fabric|season|style|gender|pattern|occasion|shape|age group|model"
        "|capacity|volume|power|voltage|材质|面料|季节|适用季节|风格|图案|成分"
        "|适用人群|适用性别|适用对象|适用年龄|功能|功效|型号|容量|包装|包装方式|款式|形状|厚薄|里料材质"
        "|鞋面材质|鞋底材质|口味|香型|规格尺寸|材質|季節|圖案|bahan|material produk|musim|gaya|acara|motif"
        "|jenis kelamin|model produk|素材|材質|季節|スタイル|柄|性別|対象|容量|原材料"
        "|対象年齢|材料|stoff|jahreszeit|stil|muster|anlass|geschlecht|form|altersgruppe|modell"
        "|leistung|spannung|asal|volumen|fassungsvermögen"
    ),
}  # fmt: skip

_KEYS: dict[str, str] = {
    "title": "product_name|item_name|title|name|goods_name|sku_name|ware_name|item_title|producttitle|productname",
    "description": (
        "product_description|description|desc|goods_desc|long_description|item_description|detail|main_description"
    ),
    "bullet": "bullet_point|bullet_points|short_description|highlights|selling_point|subtitle|sell_point",
    "category": "category|category_id|cat_id|cid|primary_category|primarycategory|category_name",
    "brand": "brand|brand_name|brand_id",
    "code": (
        "sku_parent_short|parent_sku_short|outer_id|item_number|product_code|goods_sn|spu|spu_code|associatedsku"
        "|style_no|item_no|out_goods_id"
    ),
    "group": "title_variation_integration_no|variation_integration_no|group_no|item_group_id|variant_group",
    "sku": "item_sku|sku|sku_short|seller_sku|sellersku|contribution_sku|outer_sku_id|out_sku_sn|sku_code|sku_id",
    "gtin": (
        "external_product_id|gtin_code|gtin|barcode|ean|upc|ean_code|externally_assigned_product_identifier.value"
        "|standard_product_id"
    ),
    "gtin_type": "external_product_id_type|externally_assigned_product_identifier.type|product_id_type|barcode_type",
    "option1_name": "title_variation_1|variation_1|option1_name|variation_name_1",
    "option1": "title_option_for_variation_1|option_for_variation_1|option1_value|option1|variation_option_1",
    "option2_name": "title_variation_2|variation_2|option2_name|variation_name_2",
    "option2": "title_option_for_variation_2|option_for_variation_2|option2_value|option2|variation_option_2",
    "colour": "color_name|color|colour|color_family",
    "size": "size_name|size|apparel_size",
    "theme": "variation_theme|variation_theme.name",
    "level": "parent_child|parentage|parentage_level",
    "relation": "relationship_type|child_parent_sku_relationship.child_relationship_type|relationship",
    "parent": "parent_sku|child_parent_sku_relationship|child_parent_sku_relationship.parent_sku|parent_item_sku",
    "price": (
        "price|standard_price|item_price|sale_price_cny|market_price_single|sku_price|our_price"
        "|purchasable_offer.our_price.schedule.value_with_tax"
    ),
    "compare_at": "list_price|market_price|compare_at_price|original_price|msrp|strikethrough_price",
    "currency": "currency|currency_code",
    "moq": "moq|min_order_quantity|minimum_order_quantity|min_order",
    "ladder": "ladder_price|tiered_price|price_tiers|price_ranges",
    "stock": "stock|quantity|num|stock_num|stock_quantity|inventory|fulfillment_availability.quantity|qty",
    "weight": (
        "weight|item_weight|package_weight|shipping_weight|website_shipping_weight|item_package_weight"
        "|item_weight.value|weight_kg"
    ),
    "weight_unit": (
        "weight_unit|item_weight_unit_of_measure|package_weight_unit_of_measure"
        "|website_shipping_weight_unit_of_measure|item_weight.unit|item_package_weight.unit"
    ),
    "length": (
        "length|item_length|package_length|item_dimensions.length|item_package_dimensions.length"
        "|item_length_width_height.length|package_length_cm"
    ),
    "width": (
        "width|item_width|package_width|item_dimensions.width|item_package_dimensions.width"
        "|item_length_width_height.width|package_width_cm"
    ),
    "height": (
        "height|item_height|package_height|item_dimensions.height|item_package_dimensions.height"
        "|item_length_width_height.height|package_height_cm"
    ),
    "size_unit": (
        "item_dimensions_unit_of_measure|package_dimensions_unit_of_measure|item_length_unit_of_measure"
        "|item_width_unit_of_measure|item_height_unit_of_measure|package_length_unit_of_measure"
        "|package_width_unit_of_measure|package_height_unit_of_measure|item_package_dimensions.length.unit"
        "|item_package_dimensions.width.unit|item_package_dimensions.height.unit|item_dimensions.length.unit"
        "|item_dimensions.width.unit|item_dimensions.height.unit|item_length_width_height.length.unit"
        "|item_length_width_height.width.unit|item_length_width_height.height.unit"
    ),
    "net_content": "net_content",
    "ingredients": "ingredients|ingredient_list",
    "shelf_life": "shelf_life",
    "storage": "storage|storage_conditions|storage_instructions",
    "manufacturer": "manufacturer|manufacturer_name|producer",
    "manufacturer_address": "manufacturer_address",
    "picture_main": (
        "main_image_url|main_image|item_cover_image|cover_image|main_product_image_locator.media_location"
        "|main_product_image_locator|picture|mainimage|image1"
    ),
    "picture": (
        "item_image|other_image_url|other_product_image_locator|other_product_image_locator.media_location|image"
        "|additional_image|product_image|pic"
    ),
    "picture_option": (
        "title_image_per_variation|image_per_variation|swatch_image_url|sku_image"
        "|swatch_product_image_locator.media_location"
    ),
    "origin": "country_of_origin|country_string|country_as_labeled|origin_country",
    "hs_code": "hs_code|hscode|tariff_code",
    "keywords": "generic_keywords|generic_keyword|keywords|search_terms|tags",
    "condition": "condition_type|condition|stuff_status",
}  # fmt: skip

_NOT_A_WORD = re.compile(r"[^\w\u0e31-\u0e4e]+|_")  # Thai vowels and tones belong to their letters
_BESIDE = re.compile(r"\[[^\]]*\]|#\d+|\|.*$|^::")


def folded(text: str) -> str:
    """A label for looking up: lower case, words apart by single blanks, no punctuation."""
    return " ".join(_NOT_A_WORD.sub(" ", unicodedata.normalize("NFKC", text).casefold()).split())


def key_core(key: str) -> str:
    """A key without what stands in brackets, numbers of a series, and the prefixes of marketplaces."""
    plain = _BESIDE.sub("", key.strip()).casefold()
    for before in ("ps_", "et_", "item.", "product.", "attributes."):
        plain = plain.removeprefix(before)
    return plain.removesuffix(".value") or plain


LABELS: dict[str, str] = {}
for _field, _line in (*_LABELS.items(), *FURTHER.items()):
    for _word in _line.split("|"):
        LABELS.setdefault(folded(_word), _field)
KEYS: dict[str, str] = {word: field for field, line in _KEYS.items() for word in line.split("|")}
