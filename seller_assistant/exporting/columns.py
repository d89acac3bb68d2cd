"""The 67 columns of a Taobao data packet, in order, with the value of those that say nothing about a product.

The names and their order are those of packets that sellers' tools write and read; importers look columns
up by name. ``approve_status`` 1 puts a product in the warehouse, not on sale: the column's Chinese name asks
just that, and packets written by tools hold 1. ``freight_payer`` 2 with no amounts promises nothing about freight.
"""

from __future__ import annotations

COLUMNS: tuple[tuple[str, str], ...] = (
    ("title", "宝贝名称"), ("cid", "宝贝类目"), ("seller_cids", "店铺类目"), ("stuff_status", "新旧程度"),
    ("location_state", "省"), ("location_city", "城市"), ("item_type", "出售方式"), ("price", "宝贝价格"),
    ("auction_increment", "加价幅度"), ("num", "宝贝数量"), ("valid_thru", "有效期"), ("freight_payer", "运费承担"),
    ("post_fee", "平邮"), ("ems_fee", "EMS"), ("express_fee", "快递"), ("has_invoice", "发票"),
    ("has_warranty", "保修"), ("approve_status", "放入仓库"), ("has_showcase", "橱窗推荐"), ("list_time", "开始时间"),
    ("description", "宝贝描述"), ("cateProps", "宝贝属性"), ("postage_id", "邮费模版ID"), ("has_discount", "会员打折"),
    ("modified", "修改时间"), ("upload_fail_msg", "上传状态"), ("picture_status", "图片状态"),
    ("auction_point", "返点比例"), ("picture", "新图片"), ("video", "视频"), ("skuProps", "销售属性组合"),
    ("inputPids", "用户输入ID串"), ("inputValues", "用户输入名-值对"), ("outer_id", "商家编码"),
    ("propAlias", "销售属性别名"), ("auto_fill", "代充类型"), ("num_id", "数字ID"), ("local_cid", "本地ID"),
    ("navigation_type", "宝贝分类"), ("user_name", "用户名称"), ("syncStatus", "宝贝状态"),
    ("is_lighting_consigment", "闪电发货"), ("is_xinpin", "新品"), ("foodparame", "食品专项"), ("features", "尺码库"),
    ("buyareatype", "采购地"), ("global_stock_type", "库存类型"), ("global_stock_country", "国家地区"),
    ("sub_stock_type", "库存计数"), ("item_size", "物流体积"), ("item_weight", "物流重量"),
    ("sell_promise", "退换货承诺"), ("custom_design_flag", "定制工具"), ("wireless_desc", "无线详情"),
    ("barcode", "商品条形码"), ("sku_barcode", "sku 条形码"), ("newprepay", "7天退货"), ("subtitle", "宝贝卖点"),
    ("cpv_memo", "属性值备注"), ("input_custom_cpv", "自定义属性值"), ("qualification", "商品资质"),
    ("add_qualification", "增加商品资质"), ("o2o_bind_service", "关联线下服务"), ("tmall_extend", "tmall扩展字段"),
    ("product_combine", "产品组合"), ("tmall_item_prop_combine", "tmall属性组合"),
    ("taoschema_extend", "taoschema扩展字段"),
)  # fmt: skip
NAMES: tuple[str, ...] = tuple(name for name, _ in COLUMNS)
CHINESE: tuple[str, ...] = tuple(chinese for _, chinese in COLUMNS)

STANDARD: dict[str, str] = {
    "cid": "0", "stuff_status": "1", "item_type": "1", "auction_increment": "0", "valid_thru": "7",
    "freight_payer": "2", "post_fee": "0", "ems_fee": "0", "express_fee": "0", "has_invoice": "0",
    "has_warranty": "0", "approve_status": "1", "has_showcase": "0", "postage_id": "0", "has_discount": "0",
    "auction_point": "0", "auto_fill": "0", "num_id": "0", "local_cid": "-1", "navigation_type": "1",
    "syncStatus": "1", "is_lighting_consigment": "0", "is_xinpin": "0", "features": "mysize_tp:-1",
    "foodparame": "product_date_end:;product_date_start:;stock_date_end:;stock_date_start:", "buyareatype": "0",
    "global_stock_type": "-1", "sub_stock_type": "2", "item_size": "bulk:0.000000", "sell_promise": "0",
    "newprepay": "1",
}  # fmt: skip
"""What every row holds; a column that is not here and not about the product is empty."""

NUMBERS = frozenset((
    "cid", "stuff_status", "item_type", "price", "auction_increment", "num", "valid_thru", "freight_payer", "post_fee",
    "ems_fee", "express_fee", "has_invoice", "has_warranty", "approve_status", "has_showcase", "postage_id",
    "has_discount", "auction_point", "auto_fill", "num_id", "local_cid", "navigation_type", "syncStatus",
    "is_lighting_consigment", "is_xinpin", "buyareatype", "global_stock_type", "sub_stock_type", "item_weight",
    "sell_promise", "newprepay",
))  # fmt: skip
"""Columns written bare; every other one is a text and quoted."""
