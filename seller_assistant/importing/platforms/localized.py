"""The headings of exports in other languages: what a shop sees that exports, or translates, in its own.

Each line: the English heading, then French, German, Spanish, Italian, Russian, Ukrainian, Chinese; ``;`` between
several ways to say it, nothing where there is none. ``#`` stands for a number that the heading carries.
"""

# ruff: noqa: E501 - a table of words

from __future__ import annotations

from functools import cache

from seller_assistant.importing.headings import normal

LANGUAGES = ("fr", "de", "es", "it", "ru", "uk", "zh")  # in the order of the lines
_MOST = 7  # numbered headings

_SHARED = """
title|titre|titel|título;titulo|titolo|название;заголовок|назва;заголовок|标题;商品标题
name|nom|name;bezeichnung|nombre|nome|название;имя;наименование|назва;ім'я;найменування|名称;商品名称
description|description|beschreibung|descripción|descrizione|описание|опис|描述;说明
price|prix|preis|precio|prezzo|цена|ціна|价格
sale price|prix promotionnel;prix soldé;prix promo|angebotspreis;aktionspreis|precio de oferta;precio rebajado|prezzo scontato;prezzo in offerta|цена со скидкой;акционная цена|акційна ціна;ціна зі знижкою|促销价;特价
brand|marque|marke|marca|marca|бренд;марка|бренд;марка|品牌
tags|étiquettes;mots-clés;tags|tags;schlagwörter|etiquetas|tag;etichette|теги;метки|теги;мітки|标签
category|catégorie|kategorie|categoría|categoria|категория|категорія|分类;类别
categories|catégories|kategorien|categorías|categorie|категории|категорії|分类;类别
weight|poids|gewicht|peso|peso|вес|вага|重量
barcode|code-barres;code barres|barcode;strichcode|código de barras|codice a barre|штрихкод;штрих-код|штрихкод;штрих-код|条码;条形码
sku|ugs;sku|artikelnummer;sku|sku;referencia|sku;codice articolo|артикул;sku|артикул;sku|货号;sku
stock|stock|bestand;lagerbestand|existencias;stock|giacenza;scorte;magazzino|остаток;запас|залишок;запас|库存
"""

_TABLES: dict[str, str] = {
    "shopify": """
handle|identifiant;identificateur|handle;bezeichner|identificador|handle;identificatore|дескриптор;идентификатор|дескриптор;ідентифікатор|标识;句柄
url handle|identifiant d'url;identifiant url;handle d'url|url-handle|identificador de url;identificador url|handle url;identificatore url|дескриптор url;url-дескриптор|дескриптор url|url 标识;网址标识
body html|corps (html);corps html|inhalt (html);text (html)|cuerpo (html);cuerpo html|corpo (html);corpo html|описание (html);текст (html)|опис (html);текст (html)|正文 (html);正文(html)
vendor|fournisseur;vendeur;distributeur|anbieter;verkäufer;lieferant|proveedor;vendedor|fornitore;venditore|поставщик;продавец|постачальник;продавець|供应商;厂商
type|type|typ|tipo|tipo|тип|тип|类型
product category|catégorie de produit;catégorie de produits|produktkategorie|categoría de producto|categoria prodotto;categoria di prodotto|категория товара|категорія товару|产品类别;商品类别
published|publié|veröffentlicht|publicado|pubblicato|опубликовано|опубліковано|已发布
option# name|nom de l'option #;nom option #;option# nom|option# name;name der option #|nombre de la opción #;nombre de opción #|nome opzione #;nome dell'opzione #|название опции #;имя опции #|назва опції #|选项# 名称;选项#名称;选项 # 名称
option# value|valeur de l'option #;valeur option #;option# valeur|option# wert;wert der option #|valor de la opción #;valor de opción #|valore opzione #;valore dell'opzione #|значение опции #|значення опції #|选项# 值;选项#值;选项 # 值
variant sku|ugs de la variante;sku de la variante|varianten-sku;sku der variante|sku de la variante|sku variante;sku della variante|артикул варианта;sku варианта|артикул варіанта;sku варіанта|变体 sku;多属性 sku;规格 sku
variant price|prix de la variante|variantenpreis;preis der variante|precio de la variante|prezzo variante;prezzo della variante|цена варианта|ціна варіанта|变体价格;多属性价格;规格价格
variant compare at price|prix de comparaison de la variante;prix avant réduction de la variante|variante vergleichspreis;vergleichspreis der variante|precio de comparación de la variante|prezzo di confronto della variante|цена до скидки варианта|ціна до знижки варіанта|变体原价;规格原价
compare at price|prix de comparaison;prix avant réduction|vergleichspreis|precio de comparación|prezzo di confronto|цена до скидки|ціна до знижки|原价
variant inventory qty|quantité en stock de la variante;stock de la variante|variantenbestand;bestand der variante|cantidad de inventario de la variante|quantità in magazzino della variante|остаток варианта;количество варианта|залишок варіанта;кількість варіанта|变体库存;规格库存
inventory quantity|quantité en stock;quantité d'inventaire|bestandsmenge;lagerbestand|cantidad de inventario|quantità in magazzino|остаток;количество на складе|залишок;кількість на складі|库存数量
variant grams|grammes de la variante;poids de la variante (g)|variante gramm;gewicht der variante (g)|gramos de la variante|grammi variante|граммы варианта;вес варианта (г)|грами варіанта;вага варіанта (г)|变体克重;规格克重
variant barcode|code-barres de la variante|varianten-barcode;barcode der variante|código de barras de la variante|codice a barre della variante|штрихкод варианта|штрихкод варіанта|变体条码;规格条码
image src|source de l'image;src de l'image;url de l'image|bildquelle;bild src|fuente de la imagen;src de imagen|src immagine;origine immagine|источник изображения;ссылка на изображение|джерело зображення;посилання на зображення|图片 src;图片来源;图片地址
image position|position de l'image|bildposition|posición de la imagen|posizione immagine|позиция изображения|позиція зображення|图片位置
image alt text|texte alternatif de l'image|alt-text des bildes;bild-alt-text|texto alternativo de la imagen|testo alternativo immagine|альтернативный текст изображения|альтернативний текст зображення|图片替代文本
product image url|url de l'image du produit|produktbild-url|url de la imagen del producto|url immagine prodotto|url изображения товара|url зображення товару|产品图片 url;商品图片网址
variant image|image de la variante|variantenbild|imagen de la variante|immagine variante|изображение варианта|зображення варіанта|变体图片;规格图片
cost per item|coût par article|kosten pro artikel|costo por artículo;coste por artículo|costo per articolo|себестоимость единицы;себестоимость|собівартість одиниці;собівартість|单件成本;每件成本
""",
    "woocommerce": """
id|id|id|id|id|id;идентификатор|id;ідентифікатор|id;编号
type|type|typ|tipo|tipo|тип|тип|类型
published|publié|veröffentlicht|publicado|pubblicato|опубликован|опубліковано;опублікований|已发布;已发布的
is featured|est mis en avant;mis en avant ?|ist hervorgehoben?;ist empfohlen?|¿está destacado?;está destacado|in primo piano?|рекомендуемый?|рекомендований?|是精选？;是否推荐
visibility in catalog|visibilité dans le catalogue|sichtbarkeit im katalog|visibilidad en el catálogo|visibilità nel catalogo|видимость в каталоге|видимість у каталозі;видимість в каталозі|在目录中的可见性;目录可见性;目录中的可见性
short description|description courte|kurzbeschreibung|descripción corta|breve descrizione;descrizione breve|краткое описание|короткий опис|简短描述;简介
regular price|tarif régulier;prix régulier|regulärer preis;normaler preis|precio normal|prezzo di listino;prezzo regolare|базовая цена;обычная цена|звичайна ціна;базова ціна|常规售价;正常价格;原价
sale price|tarif promo;prix promo|angebotspreis|precio rebajado|prezzo in offerta|цена распродажи;акционная цена|ціна розпродажу;акційна ціна|促销价格;优惠价格;特价
in stock|en stock ?;en stock|vorrätig?;auf lager?|¿existencias?;¿hay existencias?|in stock?;disponibile?|наличие;в наличии?|в наявності?;наявність|有货？;有库存
stock|stock|lager;lagerbestand;bestand|inventario;existencias|magazzino;giacenza|запасы;остаток|запаси;залишок|库存
images|images|bilder|imágenes|immagini|изображения|зображення|图片;图像
parent|parent|übergeordnet;übergeordnetes produkt;elternprodukt|superior;principal;padre|genitore;principale|родительский;родитель|батьківський;батьківський товар|父级;父产品
grouped products|produits groupés|gruppierte produkte|productos agrupados|prodotti raggruppati|сгруппированные товары|згруповані товари|分组产品
attribute # name|nom de l’attribut #;nom de l'attribut #|attribut # name;name des attributs #|nombre del atributo #|nome dell'attributo #;nome attributo #|название атрибута #;имя атрибута #|назва атрибута #;ім'я атрибута #|属性 # 名称;属性# 名称;属性#名称
attribute # value s|valeur(s) de l’attribut #;valeur(s) de l'attribut #;valeurs de l'attribut #|attribut # wert(e);werte des attributs #|valor(es) del atributo #;valores del atributo #|valore(i) dell'attributo #;valore attributo #|значение(-я) атрибута #;значения атрибута #;значение атрибута #|значення атрибута #|属性 # 值;属性# 值;属性#值
weight kg|poids (kg)|gewicht (kg)|peso (kg)|peso (kg)|вес (кг);вес (kg)|вага (кг);вага (kg)|重量 (kg);重量(kg)
gtin upc ean or isbn|gtin, upc, ean ou isbn|gtin, upc, ean oder isbn|gtin, upc, ean o isbn|gtin, upc, ean o isbn|gtin, upc, ean или isbn|gtin, upc, ean або isbn|gtin、upc、ean 或 isbn
""",
    "wix": """
handle id|identifiant;id de référence;identifiant du produit|handle-id;kennung|identificador;id de referencia|id handle;identificatore|идентификатор;id дескриптора|ідентифікатор;id дескриптора|标识;句柄 id
handle|identifiant;référence du produit|handle;kennung|identificador|handle;identificatore|дескриптор;идентификатор|дескриптор;ідентифікатор|标识;句柄
field type|type de champ|feldtyp|tipo de campo|tipo di campo|тип поля|тип поля|字段类型
product image url|url de l'image du produit;image du produit url|produktbild-url|url de la imagen del producto|url immagine prodotto|url изображения товара|url зображення товару|产品图片 url;商品图片网址
plain description|description simple;description brute|einfache beschreibung|descripción simple|descrizione semplice|простое описание|простий опис|纯文本描述
media|média;médias|medien|multimedia|contenuti multimediali;media|медиа|медіа|媒体
collection|collection|kollektion;sammlung|colección|collezione|коллекция|колекція|系列
surcharge|supplément|aufpreis;zuschlag|recargo|supplemento;sovrapprezzo|наценка;доплата|націнка;доплата|附加费
strikethrough price|prix barré|streichpreis;durchgestrichener preis|precio tachado|prezzo barrato|зачеркнутая цена|закреслена ціна|划线价
discount mode|mode de remise;mode de réduction|rabattmodus|modo de descuento|modalità sconto|тип скидки|тип знижки|折扣方式
discount value|valeur de la remise;valeur de réduction|rabattwert|valor del descuento|valore sconto|размер скидки|розмір знижки|折扣值
inventory|inventaire;stock|inventar;bestand|inventario|inventario|инвентарь;остаток|інвентар;залишок|库存
cost|coût|kosten|costo;coste|costo|себестоимость|собівартість|成本
product option name #|nom de l'option du produit #;nom option produit #|produktoption name #|nombre de opción del producto #|nome opzione prodotto #|название опции товара #|назва опції товару #|产品选项名称 #;商品选项名称#
product option type #|type de l'option du produit #;type option produit #|produktoption typ #|tipo de opción del producto #|tipo opzione prodotto #|тип опции товара #|тип опції товару #|产品选项类型 #;商品选项类型#
product option description #|description de l'option du produit #;description option produit #|produktoption beschreibung #|descripción de opción del producto #|descrizione opzione prodotto #|описание опции товара #|опис опції товару #|产品选项描述 #;商品选项描述#
product option choices #|choix de l'option du produit #;choix option produit #|produktoption auswahl #|valores de opción del producto #|scelte opzione prodotto #|варианты опции товара #|варіанти опції товару #|产品选项选择 #;商品选项值#
""",
    "squarespace": """
product id non editable|id produit [non modifiable];id du produit [non modifiable]|produkt-id [nicht bearbeitbar]|id de producto [no editable];id del producto [no editable]|id prodotto [non modificabile]|id товара [не редактируется]|id товару [не редагується]|产品 id [不可编辑]
variant id non editable|id variante [non modifiable];id de la variante [non modifiable]|varianten-id [nicht bearbeitbar]|id de variante [no editable];id de la variante [no editable]|id variante [non modificabile]|id варианта [не редактируется]|id варіанта [не редагується]|变体 id [不可编辑]
product type non editable|type de produit [non modifiable]|produkttyp [nicht bearbeitbar]|tipo de producto [no editable]|tipo di prodotto [non modificabile]|тип товара [не редактируется]|тип товару [не редагується]|产品类型 [不可编辑]
product page|page produit;page de produits|produktseite|página de producto;página del producto|pagina prodotto|страница товара|сторінка товару|产品页面
product url|url du produit|produkt-url|url del producto|url prodotto|url товара|url товару|产品 url;产品网址
option name #|nom de l'option #;nom d'option #|optionsname #|nombre de la opción #;nombre de opción #|nome opzione #|название опции #|назва опції #|选项名称 #;选项名称#
option value #|valeur de l'option #;valeur d'option #|optionswert #|valor de la opción #;valor de opción #|valore opzione #|значение опции #|значення опції #|选项值 #;选项值#
on sale|en promotion;en solde|im angebot|en oferta|in offerta|распродажа;со скидкой|розпродаж;зі знижкою|促销中;特价
hosted image urls|url des images hébergées;urls des images hébergées|gehostete bild-urls|url de imágenes alojadas;urls de imágenes alojadas|url immagini ospitate|url размещенных изображений|url розміщених зображень|托管图片 url;托管图片网址
visible|visible|sichtbar|visible|visibile|видимый|видимий|可见
""",
    "bigcommerce": """
item|élément;article|artikel;element|elemento;artículo|elemento;articolo|элемент;позиция|елемент;позиція|条目;项目
id|id|id|id|id|id|id|id
type|type|typ|tipo|tipo|тип|тип|类型
options|options|optionen|opciones|opzioni|опции|опції|选项
inventory tracking|suivi des stocks;suivi de l'inventaire|bestandsverfolgung|seguimiento de inventario|monitoraggio inventario|отслеживание запасов|відстеження запасів|库存跟踪
current stock|stock actuel|aktueller bestand|existencias actuales;stock actual|scorte attuali;giacenza attuale|текущий остаток|поточний залишок|当前库存
cost price|prix coûtant;prix de revient|einkaufspreis;selbstkostenpreis|precio de costo;precio de coste|prezzo di costo|себестоимость|собівартість|成本价
retail price|prix de détail|einzelhandelspreis|precio al por menor;precio de venta al público|prezzo al dettaglio|розничная цена|роздрібна ціна|零售价
brand name|nom de la marque|markenname|nombre de la marca|nome del marchio|название бренда|назва бренду|品牌名称
custom fields|champs personnalisés|benutzerdefinierte felder|campos personalizados|campi personalizzati|настраиваемые поля|користувацькі поля|自定义字段
product url|url du produit|produkt-url|url del producto|url prodotto|url товара|url товару|产品 url;产品网址
variant image url|url de l'image de la variante|variantenbild-url|url de la imagen de la variante|url immagine variante|url изображения варианта|url зображення варіанта|变体图片 url;变体图片网址
image url import|url de l'image (import)|bild-url (import)|url de la imagen (importar);url de imagen (importación)|url immagine (importazione)|url изображения (импорт)|url зображення (імпорт)|图片 url (导入)
internal image url export|url interne de l'image (export)|interne bild-url (export)|url interna de la imagen (exportar)|url immagine interna (esportazione)|внутренний url изображения (экспорт)|внутрішній url зображення (експорт)|内部图片 url (导出)
item type|type d'élément;type d'article|artikeltyp|tipo de elemento;tipo de artículo|tipo di elemento;tipo di articolo|тип элемента;тип позиции|тип елемента;тип позиції|项目类型
product id|id produit;id du produit|produkt-id|id de producto;id del producto|id prodotto|id товара|id товару|产品 id;商品 id
product name|nom du produit|produktname|nombre del producto|nome prodotto;nome del prodotto|название товара|назва товару|产品名称;商品名称
product code sku|code produit/ugs;code produit/sku|produktcode/sku|código de producto/sku|codice prodotto/sku|код товара/sku;код товара/артикул|код товару/sku;код товару/артикул|产品代码/sku
option set|ensemble d'options;jeu d'options|optionssatz|conjunto de opciones|set di opzioni|набор опций|набір опцій|选项集
product type|type de produit|produkttyp|tipo de producto|tipo di prodotto|тип товара|тип товару|产品类型
""",
    "square": """
token|jeton|token|token|token|токен|токен|令牌
reference handle|identifiant de référence;référence|referenz-handle|identificador de referencia|riferimento handle|справочный идентификатор|довідковий ідентифікатор|参考标识
item name|nom de l'article|artikelname|nombre del artículo;nombre de artículo|nome articolo;nome dell'articolo|название товара|назва товару|商品名称
variation name|nom de la variante;nom de la variation;nom de la déclinaison|variantenname;name der variante|nombre de la variación;nombre de variación|nome variante;nome della variante|название варианта|назва варіанта|款式名称;规格名称
categories|catégories|kategorien|categorías|categorie|категории|категорії|类别
option name #|nom de l'option #;nom d'option #|optionsname #;name der option #|nombre de la opción #;nombre de opción #|nome opzione #|название опции #|назва опції #|选项名称 #;选项名称#
option value #|valeur de l'option #;valeur d'option #|optionswert #;wert der option #|valor de la opción #;valor de opción #|valore opzione #|значение опции #|значення опції #|选项值 #;选项值#
current quantity|quantité actuelle|aktuelle menge|cantidad actual|quantità attuale|текущее количество|поточна кількість|当前数量
default unit cost|coût unitaire par défaut|standardstückkosten|costo unitario predeterminado;coste unitario predeterminado|costo unitario predefinito|себестоимость единицы по умолчанию|собівартість одиниці за замовчуванням|默认单位成本
item type|type d'article|artikeltyp|tipo de artículo|tipo di articolo|тип товара|тип товару|商品类型
""",
    "lightspeed-x": """
id|id|id|id|id|id|id|id
handle|identifiant|handle;kennung|identificador|handle;identificatore|дескриптор;идентификатор|дескриптор;ідентифікатор|标识
type|type|typ|tipo|tipo|тип|тип|类型
product category|catégorie de produit|produktkategorie|categoría de producto|categoria prodotto|категория товара|категорія товару|产品类别
variant option # name|nom de l'option de variante #|name der variantenoption #|nombre de la opción de variante #|nome opzione variante #|название опции варианта #|назва опції варіанта #|变体选项 # 名称;变体选项#名称
variant option # value|valeur de l'option de variante #|wert der variantenoption #|valor de la opción de variante #|valore opzione variante #|значение опции варианта #|значення опції варіанта #|变体选项 # 值;变体选项#值
supply price|prix d'approvisionnement;prix fournisseur|einkaufspreis;lieferpreis|precio de suministro;precio de proveedor|prezzo di fornitura|цена поставки;закупочная цена|ціна постачання;закупівельна ціна|供货价;进货价
retail price|prix de détail|verkaufspreis;einzelhandelspreis|precio minorista;precio al por menor|prezzo al dettaglio|розничная цена|роздрібна ціна|零售价
brand name|nom de la marque|markenname|nombre de la marca|nome del marchio|название бренда|назва бренду|品牌名称
supplier name|nom du fournisseur|lieferantenname|nombre del proveedor|nome fornitore|название поставщика|назва постачальника|供应商名称
""",
    "lightspeed-r": """
system id|id système;id du système|system-id|id del sistema|id sistema|системный id;id системы|системний id;id системи|系统 id;系统编号
upc|cup;code cup|upc|upc|upc|upc|upc|upc
custom sku|sku personnalisé;ugs personnalisée|eigene sku;benutzerdefinierte sku|sku personalizado|sku personalizzato|собственный артикул;свой артикул|власний артикул|自定义 sku
manufact sku|sku fabricant;sku du fabricant;ugs du fabricant|hersteller-sku|sku del fabricante|sku produttore|артикул производителя|артикул виробника|制造商 sku;厂商货号
item|article|artikel|artículo|articolo|товар|товар|商品
qty on hand|qté en main;quantité en main;qté en stock|verfügbare menge;menge auf lager|cantidad disponible|quantità disponibile|количество в наличии|кількість у наявності|现有数量
default cost|coût par défaut|standardkosten|costo predeterminado;coste predeterminado|costo predefinito|себестоимость по умолчанию|собівартість за замовчуванням|默认成本
subcategory #|sous-catégorie #|unterkategorie #|subcategoría #|sottocategoria #|подкатегория #|підкатегорія #|子类别 #;子类别#
""",
    "ebay": """
item number|numéro d'objet;n° de l'objet|artikelnummer|número de artículo;número del artículo|numero oggetto|номер товара;номер лота|номер товару;номер лота|物品编号;商品编号
title|titre|titel;angebotstitel|título|titolo|название|назва;заголовок|标题;物品标题
variation details|détails de la variante;détails des variantes|variantendetails|detalles de la variación;detalles de la variante|dettagli variante|сведения о варианте;сведения о вариантах|відомості про варіант;деталі варіанта|多属性详情;变体详情
custom label sku|étiquette personnalisée (sku);libellé personnalisé (sku)|bestandseinheit (sku);individuelle bezeichnung (sku)|etiqueta personalizada (sku)|etichetta personalizzata (sku)|пользовательский ярлык (sku);индивидуальная метка (sku)|користувацька мітка (sku)|自定义标签 (sku);自定义标签（sku）
available quantity|quantité disponible|verfügbare stückzahl;verfügbare anzahl|cantidad disponible|quantità disponibile|доступное количество|доступна кількість|可售数量;可用数量
format|format|format;angebotsformat|formato|formato|формат|формат|刊登形式;格式
currency|devise|währung|moneda;divisa|valuta|валюта|валюта|货币;币种
start price|prix de départ|startpreis|precio inicial;precio de salida|prezzo di partenza|начальная цена|початкова ціна|起始价;起拍价
current price|prix actuel|aktueller preis|precio actual|prezzo attuale|текущая цена|поточна ціна|当前价格
""",
    "google": """
id|identifiant;id|id|id|id|идентификатор;id|ідентифікатор;id|id;编号
link|lien|link|enlace|link|ссылка|посилання|链接
image link|lien image;lien_image|bildlink;bild-link|enlace imagen;enlace de imagen|link immagine|ссылка на изображение|посилання на зображення|图片链接
additional image link|lien image supplémentaire|zusätzlicher bildlink|enlace imagen adicional;enlace de imagen adicional|link immagine aggiuntiva|дополнительная ссылка на изображение|додаткове посилання на зображення|附加图片链接;其他图片链接
availability|disponibilité|verfügbarkeit|disponibilidad|disponibilità|наличие|наявність|库存状况;供货情况
item group id|identifiant groupe;id groupe d'articles;id_groupe|artikelgruppen-id;artikelgruppe|identificador de grupo;identificador del grupo|id gruppo articoli;id gruppo articolo|идентификатор группы товаров;идентификатор группы|ідентифікатор групи товарів;ідентифікатор групи|商品组 id;商品组id
product type|type de produit;catégorie de produits|produkttyp|tipo de producto|tipo di prodotto|тип товара|тип товару|商品类型
google product category|catégorie de produits google|google produktkategorie|categoría de producto de google|categoria prodotto google|категория товара google|категорія товарів google|google 商品类别
""",
    "magento": """
sku|ugs;sku|artikelnummer|sku|sku|артикул|артикул|货号
store view code|code de la vue magasin;code vue de boutique|store-view-code|código de vista de tienda|codice vista negozio|код представления магазина|код вигляду магазину|店铺视图代码
attribute set code|code du jeu d'attributs|attributsatz-code|código de conjunto de atributos|codice set di attributi|код набора атрибутов|код набору атрибутів|属性集代码
product type|type de produit|produkttyp|tipo de producto|tipo di prodotto|тип товара|тип товару|产品类型
product websites|sites web du produit|produkt-websites|sitios web del producto|siti web prodotto|веб-сайты товара|веб-сайти товару|产品网站
url key|clé d'url;clé url|url-schlüssel|clave url;clave de url|chiave url|ключ url|ключ url|url 键;网址键
additional attributes|attributs supplémentaires|zusätzliche attribute|atributos adicionales|attributi aggiuntivi|дополнительные атрибуты|додаткові атрибути|附加属性
short description|description courte|kurzbeschreibung|descripción corta|descrizione breve|краткое описание|короткий опис|简短描述
base image|image de base;image principale|basisbild;hauptbild|imagen base;imagen principal|immagine di base;immagine principale|основное изображение|основне зображення|主图
additional images|images supplémentaires|zusätzliche bilder|imágenes adicionales|immagini aggiuntive|дополнительные изображения|додаткові зображення|附加图片
configurable variations|variations configurables|konfigurierbare variationen|variaciones configurables|variazioni configurabili|настраиваемые вариации|налаштовувані варіації|可配置变体
special price|prix spécial|sonderpreis|precio especial|prezzo speciale|специальная цена|спеціальна ціна|特价
qty|qté;quantité|menge|cantidad|quantità|количество|кількість|数量
visibility|visibilité|sichtbarkeit|visibilidad|visibilità|видимость|видимість|可见性
""",
}

KINDS = {
    word: kind
    for kind, line in (
        ("product", "produit|produkt|producto|prodotto|товар|продукт|产品|商品"),
        ("variant", "variante|variación|variation|variant|вариант|варіант|变体|规格|多属性"),
        ("media", "média|medien|multimedia|медиа|медіа|媒体"),
        ("image", "bild|imagen|immagine|изображение|зображення|图片|图像"),
    )
    for word in line.split("|")
}  # what stands in the column that tells products from variants, where that is translated, too


@cache
def english(platform: str) -> dict[str, tuple[str, ...]]:
    """What each heading in another language may be in English, all as `headings.normal` leaves them."""
    found: dict[str, dict[str, None]] = {}
    for line in (_TABLES.get(platform, "") + (_SHARED if platform in _TABLES else "")).strip().splitlines():
        first, *others = line.split("|")
        for words in (word for other in others for word in other.split(";") if word):
            for number in map(str, range(1, _MOST + 1)) if "#" in first else ("",):
                found.setdefault(normal(words.replace("#", number)), {})[normal(first.replace("#", number))] = None
    return {other: tuple(words) for other, words in found.items()}


def kind(word: str) -> str:
    """What kind of row a word of any language tells: product, variant, media, image; others as they are."""
    plain = " ".join(word.split()).casefold()
    return KINDS.get(plain, plain)
