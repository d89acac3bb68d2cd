"""The words that owners put above their columns, by field: English and French first, then six more languages.

Words are written as `columns.normal` leaves them: lower case, no accents, one space between words.
Within a line, words are separated by ``|``.
"""

# ruff: noqa: E501 - lines of words: wrapping them would help nobody

from __future__ import annotations

_FIELD_WORDS: dict[str, str] = {
    "title": (
        "title|name|product|product name|product title|item name|item title|item|product description short|items|products"
        "|designation|nom|nom du produit|nom produit|nom de l article|produit|article|titre|libelle|intitule|nom d article"
        "|bezeichnung|artikelbezeichnung|produktname|titel|artikelname|nombre|nombre del producto|titulo|producto"
        "|nome|nome prodotto|prodotto|titolo|имя|название|наименование|наименование товара|товар|назва|наименование продукции"
        "|商品名称|产品名称|品名|名称|标题|商品标题|产品名|商品名|宝贝标题|商品名稱|品項|產品名稱|名稱|标题名称|имя товара|назва товару|найменування|найменування товару|ім я|denominazione|denominacion|nombre de producto|nombre del articulo"
        "|style name|model name|wine|book title|medicines|medicine|名"
    ),
    "description": (
        "description|product description|long description|full description|details|body|body html|description longue"
        "|description du produit|description detaillee|detail|texte|beschreibung|langbeschreibung|produktbeschreibung"
        "|descripcion|descripcion larga|descrizione|описание|описание товара|опис|опис товару|характеристика товара|详细描述|产品详情|descripcion del producto|descrizione prodotto|ausfuhrliche beschreibung|描述|商品描述|产品描述|详情|商品详情|介绍|简介|說明|说明"
    ),
    "short_description": (
        "short description|description courte|courte description|summary|resume|kurzbeschreibung|descripcion corta"
        "|breve descrizione|descrizione breve|краткое описание|короткий опис|简单描述|简短描述|简要说明|excerpt|subtitle|sous titre|tagline"
    ),
    "sku": (
        "sku|sku code|item no|item number|item code|item id|product code|product no|product number|part number|part no|article no"
        "|article number|style|style no|style number|style code|model number|model no|code|ref|reference|reference number"
        "|reference produit|ref produit|ref article|code produit|code article|numero d article|no article|no d article"
        "|no de produit|no produit|numero de produit|no item|numero|no sku|ugs|reference fournisseur|catalogue number|catalogue no"
        "|catalog number|catalog no|cat no|cat number|stock number|stock no|item ref|prod no|prod code|sku no|no code"
        "|ref no|reference no|code no|no ref|no reference|numero d item|vendor item no|supplier item no|mfr no|mfg no"
        "|mfr part no|manufacturer part number"
        "|artikelnummer|art nr|artikel nr|bestellnummer|codigo|referencia|clave|codice|codice articolo|cod"
        "|артикул|код|код товара|код товару|артикул товару|номер артикула|артикул продавца|商品货号|产品编号|产品编码|codigo de producto|codigo del articulo|codice prodotto|art no|artikel nummer|商品编码|货号|编号|商品编号|款号|编码|商品代码|產品編號|編號|貨號|商品編號|item号|item 号|商家编码|sku id"
        "|custom label|internal reference|stock code|vendor code|plu|mpn|图片文件夹唯一标识"
    ),
    "gtin": (
        "gtin|upc|ean|barcode|bar code|ean code|upc code|ean13|ean 13|upc a|isbn|isbn13|isbn 13|isbn 10|gtin 12|gtin 13|gtin 14"
        "|gtin upc ean or isbn|gtin upc ean ou isbn|cup|code cup|code upc|code barres|code barre|code a barres|code a barre"
        "|strichcode|codigo de barras|codice a barre|штрихкод|штрих код|штрихкод товара|ean upc|codigo ean|codice ean|商品条形码|产品条码|条码|条形码|商品条码|國際條碼|條碼|69码|barcode number"
    ),
    "handle": (
        "handle|url handle|parent|parent sku|parent code|parent id|group|group code|product group|item group id|slug|product slug"
        "|style group|code parent|sku parent|groupe|code du groupe|modele parent|款式编码|父sku|parent handle|family code|master sku"
    ),
    "external_id": "product id|external id|system id|product_id|identifiant|item group|listing id|database id",
    "price": (
        "price|unit price|retail|retail price|rate|unit rate|mrp|selling price|sell price|sales price|list price|msrp|srp|rrp|suggested retail"
        "|suggested retail price|regular price|our price|price each|each price|current price|price per unit"
        "|prix|prix unitaire|prix de vente|prix de detail|prix detail|prix au detail|pdsf|pvc|prix regulier|tarif|prix client"
        "|prix suggere|prix conseille|prix public|detail suggere|tarif regulier|prix ttc|prix ht|prix detaillant suggere"
        "|preis|verkaufspreis|vk|uvp|regularer preis|precio|precio de venta|pvp|precio normal|precio unitario|prezzo"
        "|prezzo di listino|prezzo di vendita|цена|стоимость|розничная цена|базовая цена|цена продажи|ціна|ціна продажу|роздрібна ціна|вартість|本店售价|销售价格|零售价格|precio al publico|prezzo al pubblico|prezzo unitario|einzelpreis|stuckpreis|价格|售价|销售价|单价|价钱|零售价|标价"
        "|售價|價格|單價|定价|一口价|京东价"
    ),
    "sale_price": (
        "sale price|special price|promo price|promotional price|discount price|discounted price|prix promo|prix en solde"
        "|prix solde|prix reduit|tarif promo|tarif solde|angebotspreis|aktionspreis|precio rebajado|precio de oferta"
        "|prezzo in offerta|prezzo scontato|акционная цена|цена распродажи|цена со скидкой|акційна ціна|ціна зі знижкою|优惠价|折扣价|sonderpreis|促销价|活动价|特价"
    ),
    "compare_at": (
        "compare at price|compare at|compare price|was price|original price|old price|strikethrough price|price before discount"
        "|variant compare at price|prix barre|prix avant rabais|ancien prix|prix original|prix compare|streichpreis"
        "|precio anterior|precio tachado|prezzo barrato|старая цена|цена до скидки|стара ціна|ціна до знижки|市场售价|市场价格|吊牌价|原价|划线价|市场价|原價"
    ),
    "cost": (
        "cost|unit cost|cost per item|cost price|wholesale|wholesale price|dealer price|supply price|purchase price|buy price"
        "|net cost|landed cost|dealer cost|dealer|jobber|your price|your cost|cog|cogs|fob|fob price|trade price"
        "|cout|coutant|prix coutant|prix de gros|gros|prix d achat|prix grossiste|cout unitaire|prix marchand|prix detaillant"
        "|prix fournisseur|einkaufspreis|ek|coste|costo|precio de costo|precio mayorista|prezzo di acquisto|prezzo ingrosso"
        "|себестоимость|стоимость опт|оптовая цена|закупочная цена|опт|собівартість|оптова ціна|закупівельна ціна|供货价|出厂价|precio de compra|precio al por mayor|prezzo all ingrosso|grosshandelspreis|成本|成本价|进货价|采购价|批发价|进价|成本價"
    ),
    "currency": "currency|currency code|devise|monnaie|wahrung|moneda|valuta|валюта|код валюты|код валюти|货币代码|币种|货币|幣別",
    "stock": (
        "stock|quantity|qty|qty on hand|quantity on hand|on hand|in stock|stock quantity|stock qty|inventory|inventory quantity"
        "|available|available quantity|count on hand|units in stock|stock level|qoh|soh|current quantity|variant inventory qty"
        "|quantite|qte|qte en stock|en stock|inventaire|quantite en stock|quantite disponible|disponible|stock disponible|qte dispo"
        "|lagerbestand|bestand|menge|lager|existencias|inventario|cantidad|giacenza|quantita|magazzino|disponibilita"
        "|остаток|количество|запасы|наличие|наличие на складе|склад|кількість|остатки|количество на складе|залишок|залишки|наявність|в наявності|库存数量|现有库存|existencia|unidades|stuckzahl|lagermenge|anzahl|库存|库存量|数量|庫存|數量|可用库存|总数量"
    ),
    "weight": (
        "weight|item weight|product weight|shipping weight|net weight|gross weight|unit weight|wt|netto|weight value"
        "|poids|poids net|poids brut|poids unitaire|poids du produit|gewicht|peso|вес|вес товара|вага|вага товару|вес нетто|вес брутто|重量|净重|毛重|商品重量"
    ),
    "weight_unit": (
        "weight unit|unit of weight|weight uom|weight unit of measure|unite de poids|unite poids|gewichtseinheit|unidad de peso"
        "|unita di peso|единица веса|重量单位|variant weight unit"
    ),
    "option": (
        "size|sizes|colour|color|colours|colors|scent|flavour|flavor|fragrance|variant|variation|format|pack|pack size|length option"
        "|style option|shade|finish|variety|strength|unit|unit size|volume|contents|capacity|cup size|shoe size|ring size|metal"
        "|taille|tailles|couleur|couleurs|parfum|saveur|gout|arome|senteur|teinte|variante|declinaison|contenance|conditionnement"
        "|format vente|unite|pointure|coloris|fini"
        "|farbe|grosse|geschmack|duft|talla|tamano|sabor|aroma|colore|taglia|misura|gusto|profumo|цвет|размер|вкус|аромат|фасовка|вариант|модификация|объем|колір|розмір|смак|варіант|модифікація|об єм|modelo color|colores|tallas|taglie|colori|farben|grossen|ausfuhrung|variante color"
        "|颜色|尺码|规格|口味|颜色及规格|颜色规格|尺寸规格|款式|香味|容量|顏色|尺寸|規格|單位|单位"
    ),
    "brand": (
        "brand|brand name|vendor|manufacturer|maker|label|brands|marque|marques|fabricant|fournisseur marque|nom de marque"
        "|marke|hersteller|marca|fabricante|produttore|бренд|производитель|марка|торговая марка|виробник|торгова марка|商品品牌|产品品牌|marchio|品牌|品牌名称|厂商|牌子"
    ),
    "category": (
        "category|categories|product category|product type|type|department|collection|product categories|class|taxons|section|range"
        "|subcategory|family|product line|item type"
        "|categorie|categories produit|rayon|famille|gamme|departement|type de produit|kategorie|kategorien|warengruppe|categoria"
        "|categorias|categorie prodotto|категория|категории|группа|раздел|категорія|категорії|розділ|група|商品类型|产品分类|产品类别|rubrica|familia|gruppo|分类|类目|商品分类|类别|品类|大分類|商品类目|分類|類別"
    ),
    "tags": "tags|tag|keywords|search keywords|labels|etiquettes|mots cles|mot cle|schlagworter|palabras clave|parole chiave|метки|теги|мітки|ключевые слова|ключові слова|商品关键词|商品标签|标签|关键词",
    "image": (
        "image|images|picture|pictures|photo|photos|photo s|image url|image urls|image link|image src|picture url|photo url|img"
        "|main image|image 1|image file|image name|thumbnail|product image|product images|product image url|additional image link"
        "|url image|url de l image|lien image|lien photo|image principale|fichier image|visuel|bild|bilder|bild url|imagen|imagenes|foto"
        "|fotos|immagine|immagini|изображение|изображения|фото|фотография|картинка|ссылка на фото|ссылка на изображение|зображення|світлина|посилання на фото|商品原始图|商品缩略图|图片地址|图片链接|图片网址|enlace imagen|url imagen|url immagine|bildlink|图片|主图|商品图片|商品主图|产品图片|图像|照片|圖片|相片"
    ),
    "variant_image": "variant image|variant image url|image de la variante|variation image|规格图",
    "hs_code": (
        "hs code|hs|hts|hts code|hscode|tariff code|harmonized code|harmonized system code|customs code|commodity code"
        "|code sh|code hs|code douanier|code tarifaire|zolltarifnummer|codigo arancelario|тн вэд|код тн вэд|код укт зед|海关编码|hs编码|海關編碼"
    ),
    "origin_country": (
        "country of origin|origin|made in|country|origin country|country of manufacture|manufacturing country|coo"
        "|origine|pays d origine|pays|fabrique au|fabrique en|provenance|pays de fabrication|herkunftsland|herkunft|pais de origen"
        "|origen|paese di origine|origine paese|страна производства|страна|країна|країна виробництва|країна походження|страна происхождения|产地|原产地|原产国|產地"
    ),
    "net_weight": (
        "net content|net contents|net wt|net quantity|net volume|net weight or content|contenu net|quantite nette|contenance nette|volume net"
        "|nettoinhalt|nettogewicht|nettofullmenge|fullmenge|净含量|淨含量"
    ),
    "ingredients": (
        "ingredients|ingredient|ingredient list|inci|list of ingredients|ingredient s|liste des ingredients|zutaten|zutatenliste|inhaltsstoffe"
        "|ingredienti|ingredientes|配料|配料表|成分表|原料"
    ),
    "manufacturer": (
        "manufacturer name|name of manufacturer|manufactured by|produced by|producer|factory|factory name|nom du fabricant|fabrique par"
        "|produit par|producteur|hersteller name|herstellername|hergestellt von|produzent|生产商|制造商|生产厂家|生产企业|厂家|生产商名称|製造商"
    ),
    "manufacturer_address": (
        "manufacturer address|address of manufacturer|producer address|factory address|adresse du fabricant|adresse du producteur"
        "|herstelleradresse|anschrift des herstellers|adresse des herstellers|生产商地址|制造商地址|生产地址|厂址|工厂地址"
    ),
    "shelf_life": (
        "shelf life|shelf life days|shelf life months|duree de conservation|duree de vie|dlc|ddm|haltbarkeit|haltbarkeitsdauer"
        "|mindesthaltbarkeit|保质期|保质期限|有效期限|賞味期限"
    ),
    "storage": (
        "storage|storage conditions|storage instructions|conservation|conditions de conservation|instructions de conservation|entreposage"
        "|lagerung|aufbewahrung|lagerhinweise|贮存条件|储存条件|储存方法|保存方法|贮藏方法|保存條件"
    ),
    "attribute": (
        "material|materials|composition|fabric|dimensions|dimension|size cm|size in|length|width|height|depth"
        "|diameter|thickness|age|age group|gender|season|pattern|care|care instructions|washing instructions|allergens|nutrition"
        "|nutrition facts|best before|power|voltage|wattage|model|features|feature|certification|certifications"
        "|warranty|directions|usage|how to use|benefits|contains|pack quantity|case qty|case pack|qty per case|qty cs|units per case|qty case|case quantity|qty carton"
        "|qty ctn|qty per carton|pcs ctn|pcs carton|pcs per carton|pieces per carton|units per carton|units case"
        "|inner pack|master case|vintage|region|roast|grade|stone|gemstone|length cm|width cm|height cm|product dimension"
        "|matiere|matieres|materiau|materiaux|hauteur|largeur|longueur|profondeur|diametre|epaisseur|genre|sexe|saison"
        "|motif|entretien|allergenes|valeur nutritive|puissance|tension|modele|caracteristiques"
        "|garantie|mode d emploi|utilisation|bienfaits|qte cs|qte par caisse|quantite par caisse|caisse|qte caisse"
        "|quantite caisse|unites par caisse|unites caisse|un caisse|qte carton|millesime|cepage|badge"
        "|abmessungen|masse|hohe|breite|lange|materiale|dimensioni|dimensiones"
        "|материал|состав|матеріал|склад тканини|ширина|висота|довжина|глубина|глибина|высота|длина|材质|成分|面料|尺寸cm|适用年龄|生产日期|型号|包装规格|季节|適用|包装清单"
    ),
    "extra": (
        "note|notes|remarks|remarque|remarques|commentaire|commentaires|comments|internal|interne|status|statut|published|publie|active"
        "|actif|created|updated|date|created at|updated at|url|link|lien|product url|website|seo title|seo description|meta title"
        "|meta description|supplier|fournisseur|commission|margin|marge|profit|tax|taxable|taxe|total|subtotal|amount|montant"
        "|position|sort|sort order|rank|views|rating|reviews|commit|备注|链接|来源|毛利率|创建日期|拼音码|shipping fee|price difference"
        "|价格差异|变体数量|会员折扣|积分商品|采购员简码|销售员简码|shipping class|visible|featured|available on|会员价|image alt text"
        "|alt text|texte alternatif|order|ordre|ordinal|product link|product page|discount|rabais|min qty|moq|minimum order|stock alert"
    ),
}  # fmt: skip

# The plainest words of Portuguese, Dutch, Polish, Czech, Slovak, Hungarian, Romanian, Swedish, Danish, Turkish,
# Japanese and Korean lists; what already stands above keeps its field.
_MORE_WORDS: dict[str, str] = {
    "title": (
        "bez|artikelbez|nome do produto|naam|productnaam|omschrijving artikel|nazwa|nazwa produktu|nazev|nazev produktu|nazov|nazov produktu|megnevezes"
        "|termek|termek neve|denumire|denumire produs|nume produs|benamning|produktnamn|varenavn|produktnavn|urun adi|urun|商品名|製品名|品目"
        "|상품명|제품명"
    ),
    "sku": "codigo do produto|artikelcode|kod|kod produktu|kod towaru|cikkszam|termekkod|cod produs|artnr|varenummer|varenr|urun kodu|stok kodu"
    "|商品コード|品番|型番|상품코드|품번",
    "gtin": "codigo de barra|streepjescode|kod kreskowy|carovy kod|ciarovy kod|vonalkod|cod de bare|streckkod|stregkode|barkod|janコード|바코드",
    "price": "preco|preco de venda|prijs|verkoopprijs|cena|cena brutto|cena netto|cena s dph|brutto ar|eladasi ar|pret vanzare|pris"
    "|utpris|fiyat|satis fiyati|価格|税込価格|販売価格|単価|売価|가격|판매가",
    "cost": "preco de custo|inkoopprijs|cena zakupu|nakupni cena|nakupna cena|beszerzesi ar|inkopspris|alis fiyati|仕入価格|原価|매입가",
    "description": "descricao|descricao do produto|omschrijving|productomschrijving|opis produktu|popis|popis produktu|leiras|descriere|beskrivning"
    "|beskrivelse|aciklama|urun aciklamasi|商品説明|説明|상세설명",
    "stock": "estoque|voorraad|aantal|ilosc|stan magazynowy|mnozstvi|skladem|mnozstvo|na sklade|keszlet|darab|cantitate|stoc|antal|lager antal"
    "|lagersaldo|stok|adet|在庫|在庫数|数量|재고|수량",
    "weight": "waga|hmotnost|vaha|suly|greutate|vikt|vaegt|agirlik|重さ|중량|무게",
    "category": "kategoria|kategorii|kategori|カテゴリ|カテゴリー|카테고리|kategorija|categorie produs",
    "brand": "merk|znacka|producent|vyrobce|marka|gyarto|producator|varumarke|ブランド|メーカー|브랜드",
    "image": "imagem|fotos do produto|afbeelding|afbeeldingen|zdjecie|zdjecia|obrazek|obrazok|kep|billede|gorsel|resim|画像|商品画像|이미지",
    "option": "tamanho|maat|kleur|rozmiar|kolor|velikost|barva|velkost|farba|meret|szin|marime|culoare|storlek|farg|storrelse|farve|beden|renk"
    "|サイズ|カラー|色|사이즈|색상",
}  # fmt: skip

WORDS: dict[str, str] = {
    word: field
    for words in (_MORE_WORDS, _FIELD_WORDS)
    for field, line in words.items()
    for word in line.split("|")
}

# The English names of choices and facts, to take the right half of "Couleur / Colour".
_ENGLISH = (
    "size|sizes|colour|color|colours|colors|scent|flavour|flavor|fragrance|variant|variation|pack|pack size|shade|finish|variety|strength"
    "|unit|volume|contents|capacity|shoe size|ring size|metal|material|materials|composition|fabric|ingredients|dimensions|length|width"
    "|height|depth|diameter|thickness|age|age group|gender|season|pattern|care|care instructions|allergens|nutrition facts|shelf life"
    "|best before|storage|power|features|certifications|warranty|directions|usage|stone|style"
)
ENGLISH_NAMES = frozenset(_ENGLISH.split("|"))

# Words that name the language of a column: "Nom (FR)", "Description anglaise", "英文品名".
LANGUAGES: dict[str, str] = {
    "en": "en", "eng": "en", "english": "en", "anglais": "en", "anglaise": "en", "en gb": "en", "en ca": "en", "en us": "en",
    "ang": "en", "英文": "en", "英语": "en",
    "fr": "fr", "fra": "fr", "fre": "fr", "french": "fr", "francais": "fr", "francaise": "fr", "fr ca": "fr", "fr fr": "fr",
    "franc": "fr", "法文": "fr", "法语": "fr",
    "zh": "zh", "cn": "zh", "zh cn": "zh", "zh hans": "zh", "chinese": "zh", "chinois": "zh", "chinoise": "zh", "mandarin": "zh",
    "中文": "zh", "汉语": "zh", "zh tw": "zh", "simplified chinese": "zh",
    "ja": "ja", "japanese": "ja", "日文": "ja", "日语": "ja", "de": "de", "german": "de", "allemand": "de", "es": "es",
    "spanish": "es", "espagnol": "es", "it": "it", "italian": "it", "ru": "ru", "russian": "ru", "俄文": "ru", "bg": "bg",
    "ko": "ko", "korean": "ko",
}  # fmt: skip

# Currency words in a heading that are no sign or ISO code of catalog.money.
CURRENCY_WORDS: dict[str, str] = {
    "euro": "EUR", "euros": "EUR", "美金": "USD", "美元": "USD", "人民币": "CNY", "rmb": "CNY", "元": "CNY", "dollars canadiens": "CAD",
    "can": "CAD", "cdn": "CAD", "ca": "CAD", "canadian": "CAD", "canadien": "CAD", "us": "USD", "american": "USD",
    "americain": "USD", "руб": "RUB", "加元": "CAD", "港币": "HKD", "港幣": "HKD",
}  # fmt: skip

# Words that say little alone: a column with a plainer word takes the field before them.
WEAK: dict[str, float] = {
    "type": 0.8, "item": 0.85, "items": 0.8, "product": 0.9, "products": 0.85, "produit": 0.9, "article": 0.88, "style": 0.6,
    "model no": 0.8, "code": 0.9, "ref": 0.9, "reference": 0.9, "numero": 0.85, "plu": 0.8, "mpn": 0.75, "label": 0.6, "details": 0.8,
    "detail": 0.6, "format": 0.8, "pack": 0.7, "unit": 0.7, "unite": 0.7, "unite de vente": 0.7, "range": 0.7, "class": 0.7,
    "section": 0.75, "collection": 0.75, "group": 0.7, "groupe": 0.7, "qty": 0.85, "name": 0.95, "nom": 0.95, "gros": 0.8,
    "item type": 0.6, "subcategory": 0.6, "family": 0.7, "famille": 0.8, "gamme": 0.75, "country": 0.8, "pays": 0.8, "labels": 0.7,
    "texte": 0.7, "retail": 0.9, "available": 0.8, "summary": 0.8, "style name": 0.8, "model name": 0.85, "wine": 0.8, "lager": 0.8,
    "metal": 0.75, "finish": 0.8, "volume": 0.75, "contents": 0.7, "capacity": 0.75, "strength": 0.75, "label name": 0.7, "gout": 0.9,
    "parent id": 0.9, "slug": 0.9, "单位": 0.7, "單位": 0.7, "image name": 0.95, "seo title": 1.0, "标题名称": 0.9, "vendor": 0.9,
    "fabricant": 0.95, "manufacturer": 0.95, "list price": 0.97, "rate": 0.8, "dealer": 0.8, "jobber": 0.8, "item group": 0.7, "parfum": 0.9, "detaillant": 0.8, "季节": 0.8,
    "variant": 0.9, "variation": 0.9, "disponible": 0.8, "cod": 0.8, "clave": 0.8, "cost": 1.0, "批发价": 0.8, "原价": 0.8,
    "net weight": 0.97, "poids net": 0.97, "净重": 0.97, "netto": 0.97, "storage": 0.8, "conservation": 0.8, "factory": 0.8,
    "dlc": 0.8, "ddm": 0.8, "原料": 0.8,
}  # fmt: skip

# What a column is taken for when another one holds the field that its heading names first.
SECOND_FIELDS: dict[str, str] = {
    "manufacturer": "manufacturer", "maker": "manufacturer", "fabricant": "manufacturer", "hersteller": "manufacturer",
    "厂商": "manufacturer", "net weight": "net_weight", "poids net": "net_weight", "净重": "net_weight", "netto": "net_weight",
}  # fmt: skip

_TOTALS = (
    "total|grand total|subtotal|sub total|sous total|totaux|total general|grand total general|sum|somme|summe|gesamt|totale|итого|всего"
    "|合计|总计|小计|總計|合計"
)
TOTAL_WORDS = frozenset(_TOTALS.split("|"))
_ORDINALS = (
    "no|n|nr|num|s no|sno|sl no|sl|sr no|sr|serial|serial no|line|ligne|row|rang|index|id|item|序号|序號|number|#|"
)
ORDINAL_WORDS = frozenset(_ORDINALS.split("|"))
_COLOURS = (  # without gold, silver and bronze, which name classes of customers over prices
    "red|blue|green|black|white|yellow|orange|pink|purple|violet|brown|grey|gray|beige|navy|teal|turquoise|ivory|cream|burgundy|khaki"
    "|natural|multicolor|multicolour|rouge|bleu|vert|noir|blanc|jaune|rose|mauve|brun|marron|gris|creme|bordeaux|marine|ivoire"
    "|naturel|multicolore|rojo|azul|verde|negro|blanco|amarillo|gris claro|rot|blau|grun|schwarz|weiss|gelb|grau|braun"
    "|红|蓝|绿|黑|白|黄|橙|粉|紫|灰|棕|红色|蓝色|绿色|黑色|白色|黄色|橙色|粉色|紫色|灰色|棕色|米色|light blue|dark blue|dark green|light grey"
)
COLOUR_WORDS = frozenset(_COLOURS.split("|"))
