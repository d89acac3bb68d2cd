"""Labels of templates in French, Thai, Vietnamese, Korean and Malay, by the field that fills them."""

from __future__ import annotations

FURTHER: dict[str, str] = {
    "title": (
        "titre|titre du produit|titre produit|titre de l article|nom|nom du produit|nom produit|nom de l article"
        "|désignation|libellé|libellé du produit|ชื่อสินค้า|ชื่อผลิตภัณฑ์|tên sản phẩm|tên hàng hóa|상품명|제품명"
        "|노출상품명|등록상품명|nama produk"
    ),
    "description": (
        "description du produit|description produit|description de l article|description longue|descriptif"
        "|รายละเอียดสินค้า|คำอธิบายสินค้า|รายละเอียด|คำอธิบาย|mô tả sản phẩm|mô tả|mô tả chi tiết|상세설명|상품설명"
        "|상품상세설명|제품설명|penerangan produk|huraian produk"
    ),
    "bullet": (
        "points forts|point fort|puces|caractéristiques principales|caractéristiques clés|description courte"
        "|จุดเด่น|จุดเด่นสินค้า|คำอธิบายสั้น|đặc điểm nổi bật|mô tả ngắn|상품요약설명|특징"
    ),
    "category": (
        "catégorie|catégorie du produit|catégorie produit|rayon|หมวดหมู่|หมวดหมู่สินค้า|ประเภทสินค้า|ngành hàng"
        "|danh mục|danh mục sản phẩm|카테고리|상품카테고리|kategori"
    ),
    "subcategory": (
        "sous catégorie|sub category|subcategory|secondary category|second level category|third level category"
        "|unterkategorie|sub kategori|subkategori|二级类目|三级类目|四级类目|二级分类|三级分类|子类目|子分类|次類別"
        "|子類別"
        "|サブカテゴリ|サブカテゴリー|หมวดหมู่ย่อย|danh mục con|하위카테고리"
    ),
    "brand": "marque|nom de la marque|marque du produit|แบรนด์|ยี่ห้อ|ชื่อแบรนด์|thương hiệu|nhãn hiệu|브랜드|브랜드명|jenama",
    "code": (
        "référence produit|référence du produit|référence article|référence de l article|code produit|code article"
        "|référence modèle|sku parent|sku du produit|sku produit|เลข parent sku|parent sku|รหัสสินค้าหลัก"
        "|sku sản phẩm|mã sku sản phẩm|sku chính|상품코드|판매자상품코드|자체상품코드"
    ),
    "group": "groupe de variantes|identifiant de groupe|หมายเลขรวมตัวเลือก|mã sản phẩm|옵션그룹",
    "sku": (
        "sku vendeur|sku de la variante|sku variante|référence vendeur|référence variante|référence de la variante"
        "|référence sku|เลข sku|รหัสสินค้า|รหัส sku|sku phân loại|mã sku|mã phân loại|업체상품코드|업체옵션코드|옵션코드"
        "|sku 코드|sku코드|单品货号|单品编码|sku name|nama sku"
    ),
    "gtin": (
        "code barres|code barre|code ean|code barres ean|identifiant produit|identifiant du produit|codebarre"
        "|บาร์โค้ด|รหัสบาร์โค้ด|mã vạch|바코드|상품바코드|upc码|ean码|gtin码|jan码|isbn码|カタログid"
    ),
    "gtin_type": "type d identifiant produit|type d identifiant|type de code barres|loại mã vạch|바코드타입",
    "option1_name": (
        "nom de la variante 1|nom de la variation 1|nom option 1|nom de l option 1|ชื่อตัวเลือก 1|tên nhóm phân loại hàng 1"
        "|tên nhóm phân loại 1|옵션유형1|옵션명1|variation name1|variation name 1|规格类型1|规格名|规格类型一|规格名一"
        "|销售规格1名称"
        "|バリエーション項目キー1|バリエーション項目名1|nama variasi 1"
    ),
    "option1": (
        "valeur de la variante 1|valeur option 1|valeur de l option 1|ตัวเลือกสำหรับตัวเลือก 1|ตัวเลือก 1"
        "|tên phân loại hàng cho nhóm phân loại hàng 1|phân loại 1|옵션값1|option for variation1|规格值一|规格值"
        "|销售规格1值"
        "|バリエーション項目選択肢1"
    ),
    "option2_name": (
        "nom de la variante 2|nom de la variation 2|nom option 2|nom de l option 2|ชื่อตัวเลือก 2|tên nhóm phân loại hàng 2"
        "|tên nhóm phân loại 2|옵션유형2|옵션명2|variation name2|variation name 2|规格类型2|规格类型二|规格名二"
        "|销售规格2名称"
        "|バリエーション項目キー2|バリエーション項目名2|nama variasi 2"
    ),
    "option2": (
        "valeur de la variante 2|valeur option 2|valeur de l option 2|ตัวเลือกสำหรับตัวเลือก 2|ตัวเลือก 2"
        "|tên phân loại hàng cho nhóm phân loại hàng 2|phân loại 2|옵션값2|option for variation2|规格值二|销售规格2值"
        "|バリエーション項目選択肢2"
    ),
    "colour": "couleur|coloris|teinte|nom de la couleur|สี|ชื่อสี|màu|màu sắc|색상|컬러|색깔|warna",
    "size": "taille|pointure|taille du vêtement|nom de la taille|ขนาด|ไซส์|ไซซ์|kích cỡ|kích thước|size|사이즈|치수|saiz",
    "options": "variante|variantes|variation|déclinaison|déclinaisons|ตัวเลือกสินค้า|phân loại|phân loại hàng|옵션",
    "theme": "thème de variation|thème de variante|theme de variation|ธีมตัวเลือก",
    "level": "parentage|niveau de parenté|niveau de parentage",
    "relation": "type de relation",
    "parent": "sku du parent|sku du produit parent",
    "price": (
        "prix|prix de vente|prix ttc|prix unitaire|prix de vente ttc|prix public|votre prix|tarif|ราคา|ราคาขาย"
        "|ราคาสินค้า|giá|giá bán|đơn giá|가격|판매가|판매가격|批发价|harga"
    ),
    "compare_at": (
        "prix barré|prix conseillé|prix de vente conseillé|ancien prix|prix avant remise|prix de référence|prix normal"
        "|ราคาเต็ม|ราคาก่อนลด|giá gốc|giá niêm yết|정가|소비자가|할인율기준가|商品参考价|商品市场价|参考价|市场指导价"
        "|表示価格"
    ),
    "currency": "devise|สกุลเงิน|tiền tệ|통화",
    "stock": (
        "quantité|stock|quantité en stock|stock disponible|quantité disponible|คลัง|จำนวน|จำนวนสต็อก|สต็อก|คลังสินค้า"
        "|จำนวนสินค้า|kho hàng|số lượng|tồn kho|재고|재고수량|수량|kuantiti"
    ),
    "moq": (
        "quantité minimum de commande|quantité minimale|minimum pemesanan|minimum order|จำนวนสั่งซื้อขั้นต่ำ"
        "|số lượng đặt hàng tối thiểu|최소주문수량|起批数量|起批数|最小起订数量|最小订货量|min pemesanan"
    ),
    "weight": (
        "poids|poids net|poids brut|poids du produit|poids de l article|poids du colis|poids d expédition|น้ำหนัก"
        "|น้ำหนักสินค้า|น้ำหนักพัสดุ|cân nặng|trọng lượng|khối lượng|무게|중량|单件重量|berat"
    ),
    "weight_unit": "unité de poids|unité du poids|หน่วยน้ำหนัก|đơn vị cân nặng|무게단위",
    "length": "longueur|longueur du colis|longueur du produit|ความยาว|ยาว|chiều dài|dài|길이|세로",
    "width": "largeur|largeur du colis|largeur du produit|ความกว้าง|กว้าง|chiều rộng|rộng|너비|가로|폭",
    "height": "hauteur|hauteur du colis|hauteur du produit|ความสูง|สูง|chiều cao|cao|높이",
    "dimensions": "dimensions du colis|dimensions du produit|dimensions|ขนาดพัสดุ|kích thước đóng gói|포장크기",
    "size_unit": "unité de longueur|unité des dimensions|unité de dimension",
    "net_content": "contenu net|contenance nette|quantité nette|ปริมาณสุทธิ|thể tích thực|내용량",
    "ingredients": (
        "ingrédients|liste des ingrédients|ส่วนประกอบ|ส่วนผสม|thành phần|成分 配料|配料 成分|成分配料"
        "|配料成分|원재료|원재료명"
    ),
    "shelf_life": "durée de conservation|ddm|dluo|อายุการเก็บรักษา|hạn sử dụng|유통기한|소비기한",
    "storage": "conditions de conservation|conservation|วิธีเก็บรักษา|hướng dẫn bảo quản|보관방법",
    "manufacturer": "fabricant|nom du fabricant|producteur|ผู้ผลิต|nhà sản xuất|제조사|제조업체|pengilang",
    "manufacturer_address": (
        "adresse du fabricant|ที่อยู่ผู้ผลิต|địa chỉ nhà sản xuất|제조사주소|生产企业地址|生产厂家地址|制造企业地址|工厂地址"
    ),
    "picture_main": (
        "image principale|url image principale|url de l image principale|photo principale|image de couverture|image 1"
        "|photo 1|ภาพปก|รูปปก|รูปภาพหลัก|ภาพหลัก|รูปหลัก|ảnh bìa|hình ảnh bìa|ảnh chính|대표이미지|대표 이미지|메인이미지"
        "|product images 1|product images1|foto produk 1|gambar produk 1"
    ),
    "picture": (
        "autre image|autres images|image supplémentaire|images supplémentaires|image secondaire|url de l autre image"
        "|ภาพสินค้า|รูปภาพสินค้า|รูปภาพ|รูปสินค้า|hình ảnh sản phẩm|hình ảnh|ảnh sản phẩm|추가이미지|상품이미지"
    ),
    "pictures": "toutes les images|url des images|รูปภาพทั้งหมด",
    "picture_option": (
        "image de la variante|photo de la variante|image par variante|รูปภาพต่อตัวเลือก|รูปตัวเลือก"
        "|hình ảnh mỗi phân loại|hình ảnh phân loại|옵션이미지|sku预览图|规格预览图|sku缩略图"
    ),
    "origin": (
        "pays d origine|pays de fabrication|origine|fabriqué en|provenance|lieu de fabrication|ประเทศต้นกำเนิด"
        "|ประเทศผู้ผลิต|แหล่งกำเนิด|ประเทศที่ผลิต|xuất xứ|nước sản xuất|nơi sản xuất|원산지|제조국|negara asal"
    ),
    "hs_code": "code douanier|code sh|nomenclature douanière|พิกัดศุลกากร|mã hs|hs코드",
    "keywords": (
        "mots clés|mots clefs|mot clé|mots clés génériques|termes de recherche|étiquettes|คำค้นหา|คำสำคัญ|từ khóa"
        "|검색어|키워드|태그"
    ),
    "condition": "état|état du produit|état de l article|สภาพสินค้า|สภาพ|tình trạng|상품상태|keadaan",
    "title_own": "商品外文名|商品名称外文|外文名称|商品原名|品名外文",
    "attribute": (
        "matière|matières|matériau|matériaux|type de matière|composition|saison|genre|sexe|motif|style du produit"
        "|forme|modèle|contenance|capacité|âge|occasion d utilisation|materialart|วัสดุ|เพศ|ลวดลาย|รูปแบบ|chất liệu"
        "|giới tính|mùa|họa tiết|소재|재질|모델번호|모델명|성별|계절|กลิ่น"
    ),
}  # fmt: skip
