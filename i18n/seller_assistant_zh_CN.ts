<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>checking</name>
    <message>
        <source>... and {n} more</source>
        <translation>……还有{n}个</translation>
    </message>
    <message>
        <source>A barcode names one thing; a marketplace joins or refuses two that share it.</source>
        <translation>一个条形码对应一件商品；两件共用，平台会合并或拒绝。</translation>
    </message>
    <message>
        <source>A cheap variant that draws shoppers to a dear one is refused or taken down.</source>
        <translation>用低价款引流到高价款，会被拒绝或下架。</translation>
    </message>
    <message>
        <source>A comma in the wrong place sells at a tenth of the price. If it is right, set it aside once.</source>
        <translation>小数点点错一位，就按十分之一的价格卖。如果价格没错，忽略一次即可。</translation>
    </message>
    <message>
        <source>A customs (HS) code has 6 digits that all countries share; China asks for 10. Customs refuses any other.</source>
        <translation>海关编码（HS）前6位各国通用，中国要求10位。其他写法海关不接受。</translation>
    </message>
    <message>
        <source>A marketplace may ask for the trade-mark's papers, or for a brand it already knows.</source>
        <translation>平台可能要求商标证明文件，或要求使用它已收录的品牌。</translation>
    </message>
    <message>
        <source>A rank (first, leading, number one) counts as absolute, and needs proof that names its source.</source>
        <translation>排名用语（第一、领先、头号）视为绝对化用语，须有注明出处的证明。</translation>
    </message>
    <message>
        <source>A shopper cannot tell them apart, and a marketplace refuses two equal variants.</source>
        <translation>买家分不清它们，平台也不接受两个相同的规格款。</translation>
    </message>
    <message>
        <source>A title that is half English is not found by shoppers and may be refused.</source>
        <translation>夹着英文的标题买家搜不到，还可能被退回。</translation>
    </message>
    <message>
        <source>Address of the manufacturer</source>
        <translation>生产商地址</translation>
    </message>
    <message>
        <source>Advertising may not press children to ask their parents, nor set a food above mother's milk.</source>
        <translation>广告不得诱导儿童要求家长购买，也不得宣称食品优于母乳。</translation>
    </message>
    <message>
        <source>Advertising may not promise luck, fortune or protection from evil.</source>
        <translation>广告不得承诺带来好运、财运或辟邪。</translation>
    </message>
    <message>
        <source>Advertising may not say “the best” or anything absolute; fines run from CNY 200,000 to 1,000,000.</source>
        <translation>广告不得使用“最好”等绝对化用语，罚款20万至100万元人民币。</translation>
    </message>
    <message>
        <source>Advertising may not use the state: its organs, officials, flag, army, or “national level”.</source>
        <translation>广告不得使用国家机关、国家工作人员、国旗、军队的名义或形象，也不得使用“国家级”。</translation>
    </message>
    <message>
        <source>An order for this SKU does not say which of the two to send.</source>
        <translation>这个SKU的订单看不出该发哪一个。</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Attributes left out</source>
        <translation>未列入的属性</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条形码</translation>
    </message>
    <message>
        <source>Barcode that cannot be</source>
        <translation>条形码有误</translation>
    </message>
    <message>
        <source>Boasts in your own words</source>
        <translation>您原文中的夸大用语</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Brand kept as it is</source>
        <translation>品牌保留原样</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Choice too long</source>
        <translation>规格值太长</translation>
    </message>
    <message>
        <source>Contact details or another shop</source>
        <translation>联系方式或其他店铺</translation>
    </message>
    <message>
        <source>Cosmetics may not claim medical effects, and some effects need a registration first.</source>
        <translation>化妆品不得宣称医疗作用，部分功效须先注册或备案。</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>原产国</translation>
    </message>
    <message>
        <source>Customs code</source>
        <translation>海关编码</translation>
    </message>
    <message>
        <source>Customs code that cannot be</source>
        <translation>海关编码有误</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Emoji and forbidden signs</source>
        <translation>表情符号和禁用符号</translation>
    </message>
    <message>
        <source>English words in the Chinese</source>
        <translation>中文里的英文单词</translation>
    </message>
    <message>
        <source>Facts left out</source>
        <translation>未列入的资料</translation>
    </message>
    <message>
        <source>Facts the marketplace asks for</source>
        <translation>平台要求的资料</translation>
    </message>
    <message>
        <source>From {low} to {high}: {market} takes at most {most} times the lowest.</source>
        <translation>从{low}到{high}：{market}最多允许最低价的{most}倍。</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <translation>配料</translation>
    </message>
    <message>
        <source>It cannot be opened, so it is in no bundle.</source>
        <translation>它无法打开，因此不会放入任何上架包。</translation>
    </message>
    <message>
        <source>It has no {names}, as the others do.</source>
        <translation>其他款都有{names}，这一款没有。</translation>
    </message>
    <message>
        <source>It holds {signs}.</source>
        <translation>其中含有{signs}。</translation>
    </message>
    <message>
        <source>It is no photo, or its file is damaged: no shop can show it.</source>
        <translation>它不是照片，或文件已损坏：任何店铺都无法显示。</translation>
    </message>
    <message>
        <source>It names {found}.</source>
        <translation>其中提到{found}。</translation>
    </message>
    <message>
        <source>It will be enlarged and look blurred; a larger photo sells better.</source>
        <translation>它会被放大而显得模糊，大图更好卖。</translation>
    </message>
    <message>
        <source>It will be enlarged to fit and look blurred; a larger photo sells better.</source>
        <translation>它会被放大而显得模糊，大图更好卖。</translation>
    </message>
    <message>
        <source>Keep it once</source>
        <translation>只保留一次</translation>
    </message>
    <message>
        <source>Label facts without Chinese</source>
        <translation>没有中文的标签内容</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不列入</translation>
    </message>
    <message>
        <source>Leave the small ones out</source>
        <translation>小图不列入</translation>
    </message>
    <message>
        <source>Length of the description</source>
        <translation>描述长度</translation>
    </message>
    <message>
        <source>Main pictures stand still: of a moving one the first image goes out.</source>
        <translation>主图必须是静态的：动图只导出第一帧。</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>生产商</translation>
    </message>
    <message>
        <source>Marketplaces refuse main pictures that are the same one twice.</source>
        <translation>平台不接受重复的主图。</translation>
    </message>
    <message>
        <source>Marketplaces take down listings that lead shoppers elsewhere, and fine shops.</source>
        <translation>引导买家去别处的商品页会被平台下架，店铺也会被罚。</translation>
    </message>
    <message>
        <source>More pictures than main places</source>
        <translation>图片多于主图位</translation>
    </message>
    <message>
        <source>Moving picture</source>
        <translation>动图</translation>
    </message>
    <message>
        <source>Net weight</source>
        <translation>净含量</translation>
    </message>
    <message>
        <source>No Chinese is known for {words}. Say it in another word, or write the Chinese yourself.</source>
        <translation>没有{words}的中文。请换个说法，或自己填写中文。</translation>
    </message>
    <message>
        <source>No Chinese is known for {words}. Say it in other words, or write the Chinese yourself.</source>
        <translation>没有{words}的中文。请换个说法，或自己填写中文。</translation>
    </message>
    <message>
        <source>No Chinese title yet</source>
        <translation>还没有中文标题</translation>
    </message>
    <message>
        <source>No SKU</source>
        <translation>没有SKU</translation>
    </message>
    <message>
        <source>No main picture stands on white. Photograph it before white paper in daylight, or cut it out, and add that picture.</source>
        <translation>没有白底主图。请在日光下以白纸为背景拍摄商品，或把商品抠出来，再添加该图片。</translation>
    </message>
    <message>
        <source>No marketplace lists a product without a main picture.</source>
        <translation>没有主图的商品，任何平台都不上架。</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>没有图片</translation>
    </message>
    <message>
        <source>No picture on white</source>
        <translation>没有白底图</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>没有价格</translation>
    </message>
    <message>
        <source>Not in the listing, for want of Chinese: {words}. {why}</source>
        <translation>因没有中文而未列入商品页：{words}。{why}</translation>
    </message>
    <message>
        <source>Nothing of your list is dropped without telling you.</source>
        <translation>您清单中的内容，未经告知绝不丢弃。</translation>
    </message>
    <message>
        <source>One picture is not on this computer: {names}. Import again with the folder it is in.</source>
        <translation>有1张图片不在这台电脑上：{names}。请连同它所在的文件夹重新导入。</translation>
    </message>
    <message>
        <source>One picture is only on the web: {names}. Fetch it on Home, or drop your own.</source>
        <translation>有1张图片只在网上：{names}。请在首页获取，或拖入自己的图片。</translation>
    </message>
    <message>
        <source>One piece is left out: “{text}”. {why}</source>
        <translation>有1段未列入：“{text}”。{why}</translation>
    </message>
    <message>
        <source>Only medicine may speak of illness, cures or medical effects.</source>
        <translation>只有药品才可以提及疾病、治疗或医疗作用。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Options without Chinese</source>
        <translation>没有中文的规格</translation>
    </message>
    <message>
        <source>Part of the description left out</source>
        <translation>部分描述未列入</translation>
    </message>
    <message>
        <source>Picture of a low resolution</source>
        <translation>图片分辨率低</translation>
    </message>
    <message>
        <source>Picture of another shape</source>
        <translation>图片比例不符</translation>
    </message>
    <message>
        <source>Picture that cannot be opened</source>
        <translation>无法打开的图片</translation>
    </message>
    <message>
        <source>Picture that cannot be used</source>
        <translation>无法使用的图片</translation>
    </message>
    <message>
        <source>Picture {number} of {product}</source>
        <translation>{product}的第{number}张图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures that look alike</source>
        <translation>图片相似</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price above the limit</source>
        <translation>价格超过上限</translation>
    </message>
    <message>
        <source>Price above the limit of cross-border orders</source>
        <translation>价格超过跨境订单限额</translation>
    </message>
    <message>
        <source>Price below the limit</source>
        <translation>价格低于下限</translation>
    </message>
    <message>
        <source>Price far from the others</source>
        <translation>价格与其他款相差很大</translation>
    </message>
    <message>
        <source>Price to look at</source>
        <translation>需要看一下的价格</translation>
    </message>
    <message>
        <source>Product small in its picture</source>
        <translation>商品在图中太小</translation>
    </message>
    <message>
        <source>Put the one on white first</source>
        <translation>把白底图放到第一张</translation>
    </message>
    <message>
        <source>Risky: {words}.</source>
        <translation>风险用语：{words}。</translation>
    </message>
    <message>
        <source>Risky: {words}. It comes from {causes} in your text.</source>
        <translation>风险用语：{words}。来自您原文中的{causes}。</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU编码</translation>
    </message>
    <message>
        <source>SKU too long</source>
        <translation>SKU太长</translation>
    </message>
    <message>
        <source>Searches and campaigns ask for a picture on pure white; most shops have one.</source>
        <translation>搜索和活动需要纯白底图，多数店铺都有一张。</translation>
    </message>
    <message>
        <source>Set aside by you: {checks}</source>
        <translation>您已忽略：{checks}</translation>
    </message>
    <message>
        <source>Set by you on {day}: {value}.</source>
        <translation>您于{day}设置：{value}。</translation>
    </message>
    <message>
        <source>Shelf life</source>
        <translation>保质期</translation>
    </message>
    <message>
        <source>Shoppers filter by these facts; only those in Chinese are in the listing.</source>
        <translation>买家按这些属性筛选，商品页只列入有中文的。</translation>
    </message>
    <message>
        <source>Shoppers find and judge a product by its title; no marketplace does without it.</source>
        <translation>买家凭标题找商品、看商品，任何平台都必须有标题。</translation>
    </message>
    <message>
        <source>Shoppers see it very small: the product should fill the frame.</source>
        <translation>买家看到的图很小，商品应占满画面。</translation>
    </message>
    <message>
        <source>Shoppers skip words they cannot read. Names and brands may stay.</source>
        <translation>买家会跳过看不懂的词。名称和品牌可以保留。</translation>
    </message>
    <message>
        <source>Shorten the title</source>
        <translation>缩短标题</translation>
    </message>
    <message>
        <source>Small picture</source>
        <translation>图片太小</translation>
    </message>
    <message>
        <source>Smaller than {least} × {least} pixels: {names}.</source>
        <translation>小于{least}×{least}像素：{names}。</translation>
    </message>
    <message>
        <source>Some marketplaces refuse it, and it wastes a place that could show more.</source>
        <translation>有些平台不接受，还浪费一个图位。</translation>
    </message>
    <message>
        <source>Something of the title was lost in translation. Look at it in Translate.</source>
        <translation>标题在翻译中丢了内容，请到“翻译”中查看。</translation>
    </message>
    <message>
        <source>Still in your language: {words}.</source>
        <translation>仍是原文：{words}。</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Stock not known</source>
        <translation>库存未知</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>贮存</translation>
    </message>
    <message>
        <source>Take the signs out</source>
        <translation>去掉这些符号</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>The Chinese electronic label leaves them open until they are translated.</source>
        <translation>翻译之前，这些内容在中文电子标签上留空。</translation>
    </message>
    <message>
        <source>The SKU is how an order from China is matched to the thing on your shelf.</source>
        <translation>来自中国的订单要靠SKU对应到您货架上的商品。</translation>
    </message>
    <message>
        <source>The barcode {code} is also that of {others}.</source>
        <translation>条形码{code}也用于{others}。</translation>
    </message>
    <message>
        <source>The bundle sets it on white; a photo taken in that shape fills more of it.</source>
        <translation>上架包会给它加白边；按该比例拍的照片更能占满画面。</translation>
    </message>
    <message>
        <source>The chooser cuts a longer word, or the upload refuses it.</source>
        <translation>更长的词在选择框中会被截断，或上传时不被接受。</translation>
    </message>
    <message>
        <source>The description has {length} characters; {market} asks for {least}.</source>
        <translation>描述有{length}个字符，{market}至少要{least}个。</translation>
    </message>
    <message>
        <source>The description has {length} characters; {market} takes {most}.</source>
        <translation>描述有{length}个字符，{market}最多{most}个。</translation>
    </message>
    <message>
        <source>The detail page holds only what is in Chinese, so a shopper never meets an English sentence.</source>
        <translation>详情页只放有中文的内容，买家不会看到英文句子。</translation>
    </message>
    <message>
        <source>The first become main pictures; the rest stay in the detail page.</source>
        <translation>前几张作为主图，其余留在详情页。</translation>
    </message>
    <message>
        <source>The form has places for so many only. Join two into one: “Red / Large”.</source>
        <translation>表单只有这么多位置。请把两种合为一种，如“红色/大号”。</translation>
    </message>
    <message>
        <source>The last digit of a barcode proves the others; marketplaces refuse one that does not fit.</source>
        <translation>条形码末位用来校验其余各位，不符的平台不接受。</translation>
    </message>
    <message>
        <source>The law forbids boasts that other countries allow, in a listing too.</source>
        <translation>别国允许的夸大说法，这里的法律禁止，商品页也不例外。</translation>
    </message>
    <message>
        <source>The marketplace asks for more main pictures.</source>
        <translation>平台要求更多主图。</translation>
    </message>
    <message>
        <source>The marketplace cuts or refuses a longer code.</source>
        <translation>更长的编码会被平台截断或拒绝。</translation>
    </message>
    <message>
        <source>The marketplace refuses a description outside its limits.</source>
        <translation>长度超出范围的描述平台不接受。</translation>
    </message>
    <message>
        <source>The marketplace refuses a higher price.</source>
        <translation>更高的价格平台不接受。</translation>
    </message>
    <message>
        <source>The marketplace refuses a longer title, or cuts it anywhere.</source>
        <translation>更长的标题平台不接受，或会随意截断。</translation>
    </message>
    <message>
        <source>The marketplace refuses a lower price, and nobody earns by it.</source>
        <translation>更低的价格平台不接受，也无利可图。</translation>
    </message>
    <message>
        <source>The marketplace refuses a title that says too little.</source>
        <translation>内容太少的标题平台不接受。</translation>
    </message>
    <message>
        <source>The marketplace refuses more variants in one listing.</source>
        <translation>平台不接受一个商品页有更多规格款。</translation>
    </message>
    <message>
        <source>The product fills {share} % of {name}.</source>
        <translation>商品只占{name}的{share}%。</translation>
    </message>
    <message>
        <source>The same SKU on two products</source>
        <translation>两个商品SKU相同</translation>
    </message>
    <message>
        <source>The same SKU twice</source>
        <translation>SKU重复</translation>
    </message>
    <message>
        <source>The same barcode twice</source>
        <translation>条形码重复</translation>
    </message>
    <message>
        <source>The same picture twice</source>
        <translation>图片重复</translation>
    </message>
    <message>
        <source>The shopper chooses by these words; in English most will not choose at all.</source>
        <translation>买家靠这些词选规格；若是英文，多数人就不选了。</translation>
    </message>
    <message>
        <source>The title counts {length}; {market} takes {limit}.</source>
        <translation>标题长度为{length}，{market}最多{limit}。</translation>
    </message>
    <message>
        <source>The title has {length} characters; {market} asks for at least {least}.</source>
        <translation>标题有{length}个字符，{market}至少要{least}个。</translation>
    </message>
    <message>
        <source>There are {here} of the {least} main pictures that {market} asks for. Add {n} more: another side, a detail, the product in use.</source>
        <translation>{market}要求{least}张主图，现有{here}张。请再添加{n}张：另一面、细节、使用时的样子。</translation>
    </message>
    <message>
        <source>There are {n} kinds of choices ({names}); {market} takes {most}.</source>
        <translation>有{n}种规格（{names}），{market}最多{most}种。</translation>
    </message>
    <message>
        <source>There are {n} variants; {market} takes {most} in one listing.</source>
        <translation>有{n}个规格款，{market}一个商品页最多{most}个。</translation>
    </message>
    <message>
        <source>There is no price in {currency}. {because}</source>
        <translation>没有{currency}价格。{because}</translation>
    </message>
    <message>
        <source>They are the same: {names}.</source>
        <translation>它们相同：{names}。</translation>
    </message>
    <message>
        <source>This variant has no SKU. Give it one in Products.</source>
        <translation>这个规格款没有SKU，请在“商品”中填写。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title too long</source>
        <translation>标题太长</translation>
    </message>
    <message>
        <source>Title too short</source>
        <translation>标题太短</translation>
    </message>
    <message>
        <source>Too few pictures</source>
        <translation>图片太少</translation>
    </message>
    <message>
        <source>Too many kinds of choices</source>
        <translation>规格种类太多</translation>
    </message>
    <message>
        <source>Too many variants</source>
        <translation>规格款太多</translation>
    </message>
    <message>
        <source>Two variants look the same in Chinese</source>
        <translation>两个规格款的中文相同</translation>
    </message>
    <message>
        <source>Upload forms and listing tools refuse them or turn them into unreadable signs.</source>
        <translation>上传表单和上架工具会拒绝它们，或变成乱码。</translation>
    </message>
    <message>
        <source>Use the softer words</source>
        <translation>改用更稳妥的词</translation>
    </message>
    <message>
        <source>Variant without a choice</source>
        <translation>规格款缺少规格</translation>
    </message>
    <message>
        <source>Variants too far apart in price</source>
        <translation>规格款价差太大</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>What cannot be proved counts as false advertising; a guarantee binds you.</source>
        <translation>无法证明的说法属于虚假广告；作出保证就要兑现。</translation>
    </message>
    <message>
        <source>What has no price cannot be sold, and a marketplace refuses it.</source>
        <translation>没有价格就无法出售，平台也不接受。</translation>
    </message>
    <message>
        <source>Where one variant has a size, each needs one: the shopper could never reach the others.</source>
        <translation>一个规格款有尺码，其余也都要有，否则买家无法选到。</translation>
    </message>
    <message>
        <source>With one SKU for two variants, an order does not say which one to send.</source>
        <translation>两个规格款共用一个SKU，订单就看不出该发哪个。</translation>
    </message>
    <message>
        <source>Within the limits no duty is due and the tax is reduced; above them it is not.</source>
        <translation>限额以内免关税、税收优惠；超过限额则不享受。</translation>
    </message>
    <message>
        <source>Without a number it is listed with 0, and shoppers see it as sold out.</source>
        <translation>没有数量就按0上架，买家会看到已售罄。</translation>
    </message>
    <message>
        <source>Without them the seller backend stops you half way.</source>
        <translation>没有这些，卖家后台会在中途卡住。</translation>
    </message>
    <message>
        <source>Word for word, their Chinese breaks the Advertising Law.</source>
        <translation>照字面译成中文，会违反《广告法》。</translation>
    </message>
    <message>
        <source>Words that press shoppers are taken down unless the offer is real and dated.</source>
        <translation>催促下单的用语会被下架，除非优惠属实并注明日期。</translation>
    </message>
    <message>
        <source>Words the Advertising Law forbids</source>
        <translation>《广告法》禁用词</translation>
    </message>
    <message>
        <source>Words without Chinese in the title</source>
        <translation>标题中没有中文的词</translation>
    </message>
    <message>
        <source>You should know what a price rests on before you publish it.</source>
        <translation>发布之前，应当清楚价格的依据。</translation>
    </message>
    <message>
        <source>Your list gives no stock for one variant; 0 is listed.</source>
        <translation>清单中有1个规格款没有库存，按0上架。</translation>
    </message>
    <message>
        <source>Your list gives no stock for {n} variants; 0 is listed.</source>
        <translation>清单中有{n}个规格款没有库存，按0上架。</translation>
    </message>
    <message>
        <source>Your list gives no title. Write one in Products.</source>
        <translation>清单中没有标题，请在“商品”中填写。</translation>
    </message>
    <message>
        <source>Your list names no picture. Drop picture files on the product.</source>
        <translation>清单中没有图片，请把图片文件拖到商品上。</translation>
    </message>
    <message>
        <source>Your title changed since it was translated. Translate or approve it again.</source>
        <translation>标题在翻译后改过，请重新翻译或确认。</translation>
    </message>
    <message>
        <source>Your title says {words}: better without.</source>
        <translation>您的标题含有{words}，最好去掉。</translation>
    </message>
    <message>
        <source>check in your seller backend</source>
        <translation>请在卖家后台核对</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>较可能</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>您设置的</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>to fix</source>
        <translation>待修复</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>供参考</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>待查看</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>{choices} are all “{chinese}” in Chinese. Give one of them another word.</source>
        <translation>{choices}的中文都是“{chinese}”，请给其中一个换个词。</translation>
    </message>
    <message>
        <source>{code} is no barcode: look at the package again, or leave it out.</source>
        <translation>{code}不是条形码：请再看包装，或不填。</translation>
    </message>
    <message>
        <source>{market} asks for a first picture on white; that is {name}.</source>
        <translation>{market}要求第一张为白底图；您的白底图是{name}。</translation>
    </message>
    <message>
        <source>{market} asks for it; your list does not say.</source>
        <translation>{market}要求填写，您的清单里没有。</translation>
    </message>
    <message>
        <source>{market} shows {most} main pictures; one more is in the detail page.</source>
        <translation>{market}显示{most}张主图，另外1张在详情页。</translation>
    </message>
    <message>
        <source>{market} shows {most} main pictures; {n} more are in the detail page.</source>
        <translation>{market}显示{most}张主图，另外{n}张在详情页。</translation>
    </message>
    <message>
        <source>{market} shows {ratio}: {names}.</source>
        <translation>{market}显示的比例为{ratio}：{names}。</translation>
    </message>
    <message>
        <source>{names}: save it as a JPEG of good size and add it again, or leave it out.</source>
        <translation>{names}：请另存为尺寸足够的JPEG，再重新添加，或不列入。</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels; {least} are asked for.</source>
        <translation>{name}为{width}×{height}像素，要求{least}像素。</translation>
    </message>
    <message>
        <source>{name} looks like {other} again.</source>
        <translation>{name}与{other}看起来是同一张。</translation>
    </message>
    <message>
        <source>{name} moves: look whether its first image shows the product well.</source>
        <translation>{name}是动图：请看第一帧是否展示清楚商品。</translation>
    </message>
    <message>
        <source>{name}: {why} Add it again from its first source.</source>
        <translation>{name}：{why}请从原始来源重新添加。</translation>
    </message>
    <message>
        <source>{name}: {why} Save it as a JPEG of good size and add it again, or leave it out.</source>
        <translation>{name}：{why}请另存为尺寸足够的JPEG后重新添加，或不使用它。</translation>
    </message>
    <message>
        <source>{n} pictures are not on this computer: {names}. Import again with the folder they are in.</source>
        <translation>有{n}张图片不在这台电脑上：{names}。请连同它们所在的文件夹重新导入。</translation>
    </message>
    <message>
        <source>{n} pictures are only on the web: {names}. Fetch them on Home, or drop your own.</source>
        <translation>有{n}张图片只在网上：{names}。请在首页获取，或拖入自己的图片。</translation>
    </message>
    <message>
        <source>{n} pieces are left out, the first: “{text}”. {why}</source>
        <translation>有{n}段未列入，第一段：“{text}”。{why}</translation>
    </message>
    <message>
        <source>{n} variants have the barcode {code}.</source>
        <translation>有{n}个规格款的条形码都是{code}。</translation>
    </message>
    <message>
        <source>{n} variants have the same options ({options}) in your list.</source>
        <translation>清单中有{n}个规格款的规格相同（{options}）。</translation>
    </message>
    <message>
        <source>{n} variants share the SKU {sku}. Give each its own.</source>
        <translation>有{n}个规格款共用SKU“{sku}”，请分别填写。</translation>
    </message>
    <message>
        <source>{part} ({detail})</source>
        <translation>{part}（{detail}）</translation>
    </message>
    <message>
        <source>{part} of {product}</source>
        <translation>{product}的{part}</translation>
    </message>
    <message>
        <source>{part} of {product}, in {file}</source>
        <translation>{product}的{part}，见{file}</translation>
    </message>
    <message>
        <source>{part} of {product}, row {row} of {file}</source>
        <translation>{product}的{part}，见{file}第{row}行</translation>
    </message>
    <message>
        <source>{price} CNY is above the {limit} that a person may buy in a year: only by general trade.</source>
        <translation>{price} 元超过每人每年可购买的 {limit} 元：只能走一般贸易。</translation>
    </message>
    <message>
        <source>{price} CNY is above {limit}: an order may hold only this piece, with full duty and tax.</source>
        <translation>{price} 元超过 {limit} 元：一个订单只能有这一件，并须全额缴税。</translation>
    </message>
    <message>
        <source>{price} {currency} is less than the {least} that {market} takes.</source>
        <translation>{price} {currency}低于{market}允许的{least}。</translation>
    </message>
    <message>
        <source>{price} {currency} is more than the {most} that {market} takes.</source>
        <translation>{price} {currency}超过了{market}允许的{most}。</translation>
    </message>
    <message>
        <source>{price}, while the others are about {usual}.</source>
        <translation>这一款为{price}，其他款约为{usual}。</translation>
    </message>
    <message>
        <source>{sku} has {length} characters; {market} takes {most}.</source>
        <translation>{sku}有{length}个字符，{market}最多{most}个。</translation>
    </message>
    <message>
        <source>{sku} is also the SKU of {others}.</source>
        <translation>{sku}也是{others}的SKU。</translation>
    </message>
    <message>
        <source>“Well-known mark” may not be advertised, and “time-honoured brand” is a title that China awards.</source>
        <translation>“驰名商标”不得用于广告，“老字号”须由国家认定。</translation>
    </message>
    <message>
        <source>“{brand}” stays in its own letters. Have the brand's papers at hand.</source>
        <translation>“{brand}”保留原文，请备好品牌证明文件。</translation>
    </message>
    <message>
        <source>“{code}” is no customs code; write it like {example}.</source>
        <translation>“{code}”不是海关编码；写法如{example}。</translation>
    </message>
    <message>
        <source>“{text}” has no Chinese yet.</source>
        <translation>“{text}”还没有中文。</translation>
    </message>
    <message>
        <source>“{text}”: {why}</source>
        <translation>“{text}”：{why}</translation>
    </message>
    <message>
        <source>“{title}” is not translated yet. Translate it, or write its Chinese yourself.</source>
        <translation>“{title}”还没有翻译。请翻译，或自己写中文。</translation>
    </message>
    <message>
        <source>“{word}” has no Chinese. {why}</source>
        <translation>“{word}”没有中文。{why}</translation>
    </message>
    <message>
        <source>“{word}” has {length} characters; {market} takes {most}.</source>
        <translation>“{word}”有{length}个字符，{market}最多{most}个。</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>  not known: {words}</source>
        <translation>  未知：{words}</translation>
    </message>
    <message>
        <source>  only in the original:</source>
        <translation>  仅原文有：</translation>
    </message>
    <message>
        <source>  only when read back:</source>
        <translation>  仅回译有：</translation>
    </message>
    <message>
        <source>  row {row}: {text}: {why}</source>
        <translation>  第{row}行：{text}：{why}</translation>
    </message>
    <message>
        <source>(needs a translation engine)</source>
        <translation>（需要翻译引擎）</translation>
    </message>
    <message>
        <source>A PDF could not be made on this computer.</source>
        <translation>这台电脑无法生成PDF。</translation>
    </message>
    <message>
        <source>A key is not taken from the command line, where others could read it.</source>
        <translation>密钥不能写在命令行里，以免被他人看到。</translation>
    </message>
    <message>
        <source>A piece, from {n} pieces on</source>
        <translation>满{n}件时的单价</translation>
    </message>
    <message>
        <source>Applied: {changed} corrected, {approved} confirmed, {rejected} sent back</source>
        <translation>已应用：改正{changed}，确认{approved}，退回{rejected}</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Asked: {hosts}</source>
        <translation>已访问：{hosts}</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Bundle {id} is out of the list.</source>
        <translation>上架包{id}已从列表中移除。</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>收回时间</translation>
    </message>
    <message>
        <source>Can I sell there?</source>
        <translation>我能在那里卖吗？</translation>
    </message>
    <message>
        <source>Cancelled. What was finished is kept.</source>
        <translation>已取消。完成的部分已保留。</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有更改</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>之后有更改</translation>
    </message>
    <message>
        <source>Changed values: {fields}</source>
        <translation>更改的值：{fields}</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符数</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Chinese here</source>
        <translation>本店的中文</translation>
    </message>
    <message>
        <source>Chinese in the proof</source>
        <translation>校样中的中文</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Days old</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Different from your list</source>
        <translation>与您的清单不同之处</translation>
    </message>
    <message>
        <source>Done again: {sentence}</source>
        <translation>已重做：{sentence}</translation>
    </message>
    <message>
        <source>Exchange rates of {day}.</source>
        <translation>{day}的汇率。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation>填写内容</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>For “only what changed” nothing is different: a later bundle counts.</source>
        <translation>“仅有变化的”不受影响：以更晚的上架包为准。</translation>
    </message>
    <message>
        <source>Forgotten: {name}</source>
        <translation>已删除：{name}</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Import tax</source>
        <translation>进口税</translation>
    </message>
    <message>
        <source>Install one, such as Noto Sans CJK, or send the proof as .xlsx or .html.</source>
        <translation>请安装一种，如Noto Sans CJK，或以.xlsx或.html发送校样。</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Installed: {pair}</source>
        <translation>已安装：{pair}</translation>
    </message>
    <message>
        <source>It came without a licence text.</source>
        <translation>未附许可证文本。</translation>
    </message>
    <message>
        <source>It went on where an earlier run was cut short, after one product.</source>
        <translation>已从上次中断处继续，此前完成1个商品。</translation>
    </message>
    <message>
        <source>It went on where an earlier run was cut short, after {n} products.</source>
        <translation>已从上次中断处继续，此前完成{n}个商品。</translation>
    </message>
    <message>
        <source>Its file {out} stays where it is.</source>
        <translation>其文件{out}保持原位。</translation>
    </message>
    <message>
        <source>Its file {out} was deleted.</source>
        <translation>其文件{out}已删除。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Leave it out, or use --market taobao.</source>
        <translation>请不要填写，或使用--market taobao。</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>待查看</translation>
    </message>
    <message>
        <source>Look at “check --ignored” and “doubts --ignored”.</source>
        <translation>请查看“check --ignored”和“doubts --ignored”。</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Must be filled and nothing fills it yet: {columns}. Say: --map COLUMN=FIELD or COLUMN==TEXT</source>
        <translation>必填但尚无内容：{columns}。请用“--map 列=字段”或“列==文字”</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name the texts by their ids or by a filter, not by both.</source>
        <translation>请用编号或筛选条件指定文字，不要两者并用。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>No bundle counts for this marketplace then: the next holds everything.</source>
        <translation>此后该平台没有可作依据的上架包：下一个将包含全部商品。</translation>
    </message>
    <message>
        <source>No doubts about the Chinese.</source>
        <translation>中文没有疑点。</translation>
    </message>
    <message>
        <source>No host was ever contacted.</source>
        <translation>从未访问过任何网站。</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>没有安装模型。</translation>
    </message>
    <message>
        <source>No product in the shop has the SKU “{sku}”.</source>
        <translation>店铺里没有SKU为“{sku}”的商品。</translation>
    </message>
    <message>
        <source>No product matches.</source>
        <translation>没有匹配的商品。</translation>
    </message>
    <message>
        <source>Not in this bundle</source>
        <translation>不在此上架包中</translation>
    </message>
    <message>
        <source>Nothing differs between them.</source>
        <translation>两者没有不同。</translation>
    </message>
    <message>
        <source>Nothing is saved: this was a dry run.</source>
        <translation>未保存：这只是试运行。</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>没有已忽略的内容。</translation>
    </message>
    <message>
        <source>Nothing is wrong with the pictures.</source>
        <translation>图片没有问题。</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>没有任何内容离开这台电脑。</translation>
    </message>
    <message>
        <source>Nothing of the check “{check}” is set aside here.</source>
        <translation>这里没有已忽略的“{check}”问题。</translation>
    </message>
    <message>
        <source>One conflict stays as it is here; --apply --take-theirs takes the friend’s.</source>
        <translation>有1处冲突保持本店内容；--apply --take-theirs则采用朋友的。</translation>
    </message>
    <message>
        <source>One difference; nothing is saved yet: --apply saves it</source>
        <translation>有1处不同，尚未保存；用--apply保存</translation>
    </message>
    <message>
        <source>One doubt is heeded again</source>
        <translation>已取消忽略1个疑点</translation>
    </message>
    <message>
        <source>One doubt set aside: {reason}</source>
        <translation>已忽略1个疑点：{reason}</translation>
    </message>
    <message>
        <source>One product is in it without its picture.</source>
        <translation>其中有1个商品没有图片。</translation>
    </message>
    <message>
        <source>One row that was left out is in {file}.</source>
        <translation>有1行未导入，存放在{file}中。</translation>
    </message>
    <message>
        <source>One term removed.</source>
        <translation>已移除1条术语。</translation>
    </message>
    <message>
        <source>One term written.</source>
        <translation>已写入1条术语。</translation>
    </message>
    <message>
        <source>One text approved</source>
        <translation>已确认1条文字</translation>
    </message>
    <message>
        <source>One text is too long for a cell: {ids}</source>
        <translation>有1条文字太长，单元格放不下：{ids}</translation>
    </message>
    <message>
        <source>One text repaired</source>
        <translation>已修复1条文字</translation>
    </message>
    <message>
        <source>One text sent back</source>
        <translation>已退回1条文字</translation>
    </message>
    <message>
        <source>One text to look at</source>
        <translation>有1条文字待查看</translation>
    </message>
    <message>
        <source>One text waits for a closer look:</source>
        <translation>有1条文字需要细看：</translation>
    </message>
    <message>
        <source>One text was left alone: the engine failed five times. --retry tries again.</source>
        <translation>有1条文字未处理：翻译引擎失败了五次。用--retry重试。</translation>
    </message>
    <message>
        <source>One text would be approved</source>
        <translation>将确认1条文字</translation>
    </message>
    <message>
        <source>One text would be repaired</source>
        <translation>将修复1条文字</translation>
    </message>
    <message>
        <source>One translated text says such a word: “glossary retranslate” makes it anew.</source>
        <translation>有1条已译文字含有这样的词：用“glossary retranslate”重新翻译。</translation>
    </message>
    <message>
        <source>One translation forgotten.</source>
        <translation>已删除1条译文。</translation>
    </message>
    <message>
        <source>One translation written.</source>
        <translation>已写入1条译文。</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>语言对</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Products: {new} new, {updated} changed, {unchanged} unchanged, {skipped} left out</source>
        <translation>商品：新增{new}，更改{updated}，未变{unchanged}，略过{skipped}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Saved as step {step}.</source>
        <translation>已保存为第{step}步。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>匹配度</translation>
    </message>
    <message>
        <source>See: {program} --help</source>
        <translation>请看：{program} --help</translation>
    </message>
    <message>
        <source>Sends to</source>
        <translation>发送到</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>已确定。</translation>
    </message>
    <message>
        <source>Shopper pays</source>
        <translation>买家实付</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>That would cost about {cost}.</source>
        <translation>大约需要{cost}。</translation>
    </message>
    <message>
        <source>The bundles are here:</source>
        <translation>上架包在这里：</translation>
    </message>
    <message>
        <source>The check “{check}” has no doubt about {sku}.</source>
        <translation>检查“{check}”对{sku}没有疑点。</translation>
    </message>
    <message>
        <source>The file breaks off in line {line}; what stands before that was taken.</source>
        <translation>文件在第{line}行中断，之前的内容已采用。</translation>
    </message>
    <message>
        <source>The pictures of one product: {names}</source>
        <translation>1个商品的图片：{names}</translation>
    </message>
    <message>
        <source>The pictures of {n} products: {names}</source>
        <translation>{n}个商品的图片：{names}</translation>
    </message>
    <message>
        <source>The preview could not be drawn as a picture on this computer.</source>
        <translation>这台电脑无法把预览绘制成图片。</translation>
    </message>
    <message>
        <source>The proof changes nothing: its one row is as it is here.</source>
        <translation>校样没有更改：仅有的1行与本店相同。</translation>
    </message>
    <message>
        <source>The proof changes nothing: {n} rows as they are here.</source>
        <translation>校样没有更改：{n}行与本店相同。</translation>
    </message>
    <message>
        <source>There is no field “{name}” to translate; the fields are {fields}.</source>
        <translation>没有可翻译的字段“{name}”；可用字段：{fields}。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to settle: the text has one Chinese only.</source>
        <translation>无须选定：这条文字只有一种中文。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>They suggest, and fill nothing by themselves; --approved trusts them.</source>
        <translation>它们只作建议，不会自动填入；用--approved则直接采信。</translation>
    </message>
    <message>
        <source>This command was not understood: {message}.</source>
        <translation>无法理解这条命令：{message}。</translation>
    </message>
    <message>
        <source>This computer has no Chinese font: a PDF would show empty boxes.</source>
        <translation>这台电脑没有中文字体，PDF会显示空方框。</translation>
    </message>
    <message>
        <source>Undone: {sentence}</source>
        <translation>已撤销：{sentence}</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>规格款</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>要求的内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>With --fetch, these sites would be asked: {hosts}</source>
        <translation>使用--fetch时将访问这些网站：{hosts}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤下</translation>
    </message>
    <message>
        <source>Write a row like this: {example}</source>
        <translation>行的写法如：{example}</translation>
    </message>
    <message>
        <source>Write it as .html and open that in a browser.</source>
        <translation>请写成.html，再用浏览器打开。</translation>
    </message>
    <message>
        <source>Write it like this: {example}</source>
        <translation>写法如：{example}</translation>
    </message>
    <message>
        <source>Write key=- and give the key on standard input.</source>
        <translation>请写key=-，再从标准输入提供密钥。</translation>
    </message>
    <message>
        <source>Write the proof as .html, open it in a browser and print it there.</source>
        <translation>请把校样写成.html，用浏览器打开后打印。</translation>
    </message>
    <message>
        <source>Written: {out}</source>
        <translation>已写入：{out}</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>您的价格</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>您的原文</translation>
    </message>
    <message>
        <source>kept, you edited it: {product}, {field}: {yours} (the file says {theirs})</source>
        <translation>已保留您的修改：{product}，{field}：{yours}（文件中为{theirs}）</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>sometimes</source>
        <translation>视情况</translation>
    </message>
    <message>
        <source>stays on this computer</source>
        <translation>只在这台电脑上</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed, {merged} known, {skipped} left out</source>
        <translation>新增{added}，更改{changed}，已有{merged}，略过{skipped}</translation>
    </message>
    <message>
        <source>{characters} characters went to {hosts}.</source>
        <translation>已向{hosts}发送{characters}个字符。</translation>
    </message>
    <message>
        <source>{characters} characters would go to {host}.</source>
        <translation>将向{host}发送{characters}个字符。</translation>
    </message>
    <message>
        <source>{file}: {platform}, {format}, heading in row {row}, one row</source>
        <translation>{file}：{platform}，{format}，表头在第{row}行，共1行</translation>
    </message>
    <message>
        <source>{file}: {platform}, {format}, heading in row {row}, {n} rows</source>
        <translation>{file}：{platform}，{format}，表头在第{row}行，共{n}行</translation>
    </message>
    <message>
        <source>{forgotten} forgotten; {repeats} repeats, {unused} unused, {n} in doubt</source>
        <translation>已删除{forgotten}；重复{repeats}，未使用{unused}，存疑{n}</translation>
    </message>
    <message>
        <source>{market} takes no data packet, so --dialect says nothing.</source>
        <translation>{market}不用数据包，--dialect不起作用。</translation>
    </message>
    <message>
        <source>{matched} matched, {changed} changed</source>
        <translation>找到{matched}，更改{changed}</translation>
    </message>
    <message>
        <source>{name}: {file}, sheet {sheet}, labels in row {labels}, data from row {data}</source>
        <translation>{name}：{file}，工作表{sheet}，列名在第{labels}行，数据从第{data}行起</translation>
    </message>
    <message>
        <source>{n} conflicts stay as they are here; --apply --take-theirs takes the friend’s.</source>
        <translation>有{n}处冲突保持本店内容；--apply --take-theirs则采用朋友的。</translation>
    </message>
    <message>
        <source>{n} differences; nothing is saved yet: --apply saves them</source>
        <translation>有{n}处不同，尚未保存；用--apply保存</translation>
    </message>
    <message>
        <source>{n} doubts are heeded again</source>
        <translation>已取消忽略{n}个疑点</translation>
    </message>
    <message>
        <source>{n} doubts set aside: {reason}</source>
        <translation>已忽略{n}个疑点：{reason}</translation>
    </message>
    <message>
        <source>{n} picture fetched, {failed} could not be fetched</source>
        <translation>已下载{n}张图片，{failed}张未能下载</translation>
    </message>
    <message>
        <source>{n} pictures fetched, {failed} could not be fetched</source>
        <translation>已下载{n}张图片，{failed}张未能下载</translation>
    </message>
    <message>
        <source>{n} products are in it without their picture.</source>
        <translation>其中有{n}个商品没有图片。</translation>
    </message>
    <message>
        <source>{n} rows that were left out are in {file}.</source>
        <translation>有{n}行未导入，存放在{file}中。</translation>
    </message>
    <message>
        <source>{n} terms removed.</source>
        <translation>已移除{n}条术语。</translation>
    </message>
    <message>
        <source>{n} terms written.</source>
        <translation>已写入{n}条术语。</translation>
    </message>
    <message>
        <source>{n} texts approved</source>
        <translation>已确认{n}条文字</translation>
    </message>
    <message>
        <source>{n} texts are too long for a cell: {ids}</source>
        <translation>有{n}条文字太长，单元格放不下：{ids}</translation>
    </message>
    <message>
        <source>{n} texts repaired</source>
        <translation>已修复{n}条文字</translation>
    </message>
    <message>
        <source>{n} texts sent back</source>
        <translation>已退回{n}条文字</translation>
    </message>
    <message>
        <source>{n} texts to look at, the riskiest first</source>
        <translation>有{n}条文字待查看，风险最高的在前</translation>
    </message>
    <message>
        <source>{n} texts wait for a closer look:</source>
        <translation>有{n}条文字需要细看：</translation>
    </message>
    <message>
        <source>{n} texts were left alone: the engine failed five times. --retry tries again.</source>
        <translation>有{n}条文字未处理：翻译引擎失败了五次。用--retry重试。</translation>
    </message>
    <message>
        <source>{n} texts would be approved</source>
        <translation>将确认{n}条文字</translation>
    </message>
    <message>
        <source>{n} texts would be repaired</source>
        <translation>将修复{n}条文字</translation>
    </message>
    <message>
        <source>{n} translated texts say such a word: “glossary retranslate” makes them anew.</source>
        <translation>有{n}条已译文字含有这样的词：用“glossary retranslate”重新翻译。</translation>
    </message>
    <message>
        <source>{n} translations forgotten.</source>
        <translation>已删除{n}条译文。</translation>
    </message>
    <message>
        <source>{n} translations written.</source>
        <translation>已写入{n}条译文。</translation>
    </message>
    <message>
        <source>{out}: {products} products, {variants} variants, {pictures} pictures</source>
        <translation>{out}：{products}个商品，{variants}个规格款，{pictures}张图片</translation>
    </message>
    <message>
        <source>{out}: {texts} texts of {products} products</source>
        <translation>{out}：{products}个商品的{texts}条文字</translation>
    </message>
    <message>
        <source>{percent} % import tax, paid by the shopper ({category})</source>
        <translation>进口税{percent}%，由买家付（{category}）</translation>
    </message>
    <message>
        <source>{ready} ready, {blocked} blocked</source>
        <translation>就绪{ready}，受阻{blocked}</translation>
    </message>
    <message>
        <source>{stored} pictures here, {waiting} waiting, {missing} missing, {unusable} unusable</source>
        <translation>本机有{stored}张图片，待下载{waiting}，缺失{missing}，无法使用{unusable}</translation>
    </message>
    <message>
        <source>{units} texts: {memory} remembered, {glossary} by phrasebook, {engine} by engine, {left} left</source>
        <translation>{units}条文字：翻译记忆{memory}，短语库{glossary}，翻译引擎{engine}，剩余{left}</translation>
    </message>
    <message>
        <source>{units} texts: {memory} remembered, {glossary} by phrasebook, {engine} for engine, {left} left</source>
        <translation>{units}条文字：翻译记忆{memory}，短语库{glossary}，待翻译引擎{engine}，剩余{left}</translation>
    </message>
    <message>
        <source>{units} units: {added} new, {known} known, {left} left out</source>
        <translation>共{units}条：新增{added}，已有{known}，略过{left}</translation>
    </message>
    <message>
        <source>“Only what changed” starts from bundle {id} of {at} then.</source>
        <translation>“仅有变化的”此后以{at}的上架包{id}为准。</translation>
    </message>
    <message>
        <source>“{text}” needs an equals sign, as in NAME=VALUE.</source>
        <translation>“{text}”缺少等号，格式为“名称=值”。</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>46 columns: tools of about 2013</source>
        <translation>46列：2013年前后的工具</translation>
    </message>
    <message>
        <source>58 columns: tools of about 2015</source>
        <translation>58列：2015年前后的工具</translation>
    </message>
    <message>
        <source>63 columns: tools of about 2017</source>
        <translation>63列：2017年前后的工具</translation>
    </message>
    <message>
        <source>67 columns with commas in GBK: TPshop and the shops made from it</source>
        <translation>67列，逗号分隔，GBK编码：TPshop及其衍生商城</translation>
    </message>
    <message>
        <source>67 columns without the first two lines: ECMall</source>
        <translation>67列，不含前两行：ECMall</translation>
    </message>
    <message>
        <source>67 columns: what most tools read</source>
        <translation>67列：多数工具都能读取</translation>
    </message>
    <message>
        <source>A data packet cannot be written as “{found}”.</source>
        <translation>数据包不能写成“{found}”。</translation>
    </message>
    <message>
        <source>A page is only for reading: type what your friend answered, or send .xlsx.</source>
        <translation>网页只能看：请自己输入朋友的答复，或发送.xlsx。</translation>
    </message>
    <message>
        <source>A workbook: ewei shops (微擎); zip the pictures without their folder</source>
        <translation>工作簿：微擎商城；图片打包成zip，不带文件夹</translation>
    </message>
    <message>
        <source>Address of the manufacturer</source>
        <translation>生产商地址</translation>
    </message>
    <message>
        <source>All choices of the line together</source>
        <translation>该行的全部规格</translation>
    </message>
    <message>
        <source>All pictures in one cell</source>
        <translation>全部图片放在一个单元格</translation>
    </message>
    <message>
        <source>Ask your friend for the file you sent, with its columns “原文” and “中文”.</source>
        <translation>请向朋友要回您发出的文件，须有“原文”和“中文”两列。</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条形码</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有更改</translation>
    </message>
    <message>
        <source>Checking what was written</source>
        <translation>正在检查写入的内容</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Chinese label and notice</source>
        <translation>中文标签和告知</translation>
    </message>
    <message>
        <source>Chinese labels and the notice for cross-border pages</source>
        <translation>中文标签和跨境商品页告知</translation>
    </message>
    <message>
        <source>Chinese to be looked at by a friend</source>
        <translation>请朋友校对的中文</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>规格值</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>Choose another name; nothing was overwritten.</source>
        <translation>请选择其他名称；没有覆盖任何内容。</translation>
    </message>
    <message>
        <source>Choose one of: {ids}.</source>
        <translation>请选择其中一个：{ids}。</translation>
    </message>
    <message>
        <source>Close it there, or choose another name or folder.</source>
        <translation>请在那边关闭它，或换一个名称或文件夹。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Compared with bundle {id} of {at}</source>
        <translation>与{at}的上架包{id}相比</translation>
    </message>
    <message>
        <source>Condition (new)</source>
        <translation>成色（全新）</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>原产国</translation>
    </message>
    <message>
        <source>Crossed-out price</source>
        <translation>划线价</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Customs (HS) code</source>
        <translation>海关编码（HS）</translation>
    </message>
    <message>
        <source>Customs code</source>
        <translation>海关编码</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Description as HTML</source>
        <translation>描述（HTML）</translation>
    </message>
    <message>
        <source>Description as text</source>
        <translation>描述（纯文本）</translation>
    </message>
    <message>
        <source>Detail pages look for their pictures in C:\{name}\contentPic.</source>
        <translation>详情页在C:\{name}\contentPic中找图片。</translation>
    </message>
    <message>
        <source>Different from your list</source>
        <translation>与您的清单不同之处</translation>
    </message>
    <message>
        <source>Every product is marked for the warehouse (放入仓库): nothing is public yet.</source>
        <translation>所有商品都设为放入仓库，尚未公开。</translation>
    </message>
    <message>
        <source>Export all products if you need the whole bundle again.</source>
        <translation>如需重新得到完整的包，请导出全部商品。</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>属性值</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>First fill in by hand what one product still lacks in the sheet: REPORT.html names the cells.</source>
        <translation>请先手动填写1个商品在工作表中还缺的内容：单元格见REPORT.html。</translation>
    </message>
    <message>
        <source>First fill in by hand what {n} products still lack in the sheet: REPORT.html names the cells.</source>
        <translation>请先手动填写{n}个商品在工作表中还缺的内容：单元格见REPORT.html。</translation>
    </message>
    <message>
        <source>Further pictures, one after another</source>
        <translation>其余图片，依次排列</translation>
    </message>
    <message>
        <source>GBK has not all of its characters; written otherwise: {what}</source>
        <translation>有些字符GBK中没有，已改写：{what}</translation>
    </message>
    <message>
        <source>Give its letter (A, B, AA), its label or its key.</source>
        <translation>请填写列字母（A、B、AA）、列名或字段名。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>If your tool misses them, unzip the bundle into C:\ and read it from there.</source>
        <translation>如果工具找不到，请把上架包解压到C:\再读取。</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <translation>配料</translation>
    </message>
    <message>
        <source>It has no Chinese title yet.</source>
        <translation>还没有中文标题。</translation>
    </message>
    <message>
        <source>It has no price.</source>
        <translation>没有价格。</translation>
    </message>
    <message>
        <source>It has no price. {why}</source>
        <translation>没有价格。{why}</translation>
    </message>
    <message>
        <source>It is not known any more what was said before.</source>
        <translation>已无从知道之前的内容。</translation>
    </message>
    <message>
        <source>It was not tried with a live account: upload one product first, then the rest.</source>
        <translation>没有用真实账号试过：请先上传一个商品，再传其余的。</translation>
    </message>
    <message>
        <source>Kind of barcode (UPC, EAN)</source>
        <translation>条形码类型（UPC、EAN）</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签内容</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>留空</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Length, width and height in one cell</source>
        <translation>长、宽、高放在一个单元格</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>产地</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>制作日期</translation>
    </message>
    <message>
        <source>Main picture</source>
        <translation>主图</translation>
    </message>
    <message>
        <source>Make some room, or save it to another disk.</source>
        <translation>请腾出空间，或保存到其他磁盘。</translation>
    </message>
    <message>
        <source>Making pictures</source>
        <translation>正在制作图片</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>生产商</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of a choice</source>
        <translation>规格名</translation>
    </message>
    <message>
        <source>Name of a feature</source>
        <translation>属性名</translation>
    </message>
    <message>
        <source>Name of the first choice</source>
        <translation>第一规格名</translation>
    </message>
    <message>
        <source>Name of the second choice</source>
        <translation>第二规格名</translation>
    </message>
    <message>
        <source>Net content</source>
        <translation>净含量</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Next level of the category</source>
        <translation>类目的下一级</translation>
    </message>
    <message>
        <source>No folder can have its code as a name: the pictures are in {folder}.</source>
        <translation>它的编码不能用作文件夹名：图片在{folder}里。</translation>
    </message>
    <message>
        <source>No product is ready for this bundle, so nothing was written.</source>
        <translation>没有可放入此上架包的商品，因此未写入。</translation>
    </message>
    <message>
        <source>No product is ready, so nothing was written. {n} of {total}, such as {sku}: {why}</source>
        <translation>没有商品就绪，因此未写入任何内容。{total}个中有{n}个，例如{sku}：{why}</translation>
    </message>
    <message>
        <source>No product is ready, so nothing was written. {sku}: {why}</source>
        <translation>没有已就绪的商品，因此未写入。{sku}：{why}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Not in this bundle</source>
        <translation>不在此上架包中</translation>
    </message>
    <message>
        <source>Nothing that is ready changed since the last bundle; nothing was written. {sku}: {why}</source>
        <translation>自上次导出以来，可上架的商品没有变化；未写入任何内容。{sku}：{why}</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Number that keeps a product's choices together</source>
        <translation>把同一商品各规格款归在一起的编号</translation>
    </message>
    <message>
        <source>One line of the description</source>
        <translation>描述的一行</translation>
    </message>
    <message>
        <source>One of its pictures can be used; the marketplace asks for {least}.</source>
        <translation>它的图片只有1张可用，平台要求{least}张。</translation>
    </message>
    <message>
        <source>One picture cell is empty: the marketplace asks for an address, and this picture has none. It is in the folder {folder}: add it there by hand, or give the address under which you put that folder.</source>
        <translation>有1个图片单元格是空的：平台要求网址，而这张图片没有。图片在文件夹{folder}中：请在平台手动添加，或填写您存放该文件夹的网址。</translation>
    </message>
    <message>
        <source>Open the proof: your words beside the Chinese</source>
        <translation>打开校样：原文与中文对照</translation>
    </message>
    <message>
        <source>Open the shop it was made in, and read it there.</source>
        <translation>请打开制作它的店铺，在那里读取。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>产地</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Parent or child</source>
        <translation>父商品或子商品</translation>
    </message>
    <message>
        <source>Parts: upload them one after the other</source>
        <translation>分卷：请依次上传</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Picture of a variant</source>
        <translation>规格款图片</translation>
    </message>
    <message>
        <source>Picture of the choice</source>
        <translation>规格图片</translation>
    </message>
    <message>
        <source>Picture {number} ({name}) is not in the bundle: {why}</source>
        <translation>第{number}张图片（{name}）不在上架包中：{why}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price of a wholesale step</source>
        <translation>批发阶梯的价格</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Product code (parent SKU)</source>
        <translation>商品编码（父SKU）</translation>
    </message>
    <message>
        <source>Product fact of that name</source>
        <translation>同名的商品属性</translation>
    </message>
    <message>
        <source>Quantity of a wholesale step</source>
        <translation>批发阶梯的数量</translation>
    </message>
    <message>
        <source>Relation to the parent</source>
        <translation>与父商品的关系</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Right?</source>
        <translation>对不对</translation>
    </message>
    <message>
        <source>Row {row} comes from the proof of another shop; it was not taken.</source>
        <translation>第{row}行来自其他店铺的校样，未采用。</translation>
    </message>
    <message>
        <source>Row {row} fits no text of this shop any more: “{found}”.</source>
        <translation>第{row}行已没有对应的文字：“{found}”。</translation>
    </message>
    <message>
        <source>Row {row} has a tick, but its Chinese was changed here since.</source>
        <translation>第{row}行打了勾，但其中文后来在本店改过。</translation>
    </message>
    <message>
        <source>Row {row} holds a formula in place of the Chinese; it was not taken.</source>
        <translation>第{row}行的中文处是公式，未采用。</translation>
    </message>
    <message>
        <source>SKU of the choice</source>
        <translation>规格款SKU</translation>
    </message>
    <message>
        <source>SKU of the parent</source>
        <translation>父商品SKU</translation>
    </message>
    <message>
        <source>Shelf life</source>
        <translation>保质期</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Smallest order (wholesale)</source>
        <translation>起订量（批发）</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>操作步骤</translation>
    </message>
    <message>
        <source>Still open: {facts}. Add them in Products.</source>
        <translation>尚缺：{facts}。请在“商品”中补上。</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>贮存</translation>
    </message>
    <message>
        <source>Storage conditions</source>
        <translation>贮存条件</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Taobao’s own seller desktop (千牛) does not take this packet but spreadsheets (.xlsx).</source>
        <translation>淘宝的卖家软件（千牛）不读取此数据包，只读取电子表格（.xlsx）。</translation>
    </message>
    <message>
        <source>The Chinese beside your words goes on the product's page. It is made of your own facts; look at it once.</source>
        <translation>原文旁的中文要放在商品页上。它由您自己的资料组成，请看一遍。</translation>
    </message>
    <message>
        <source>The Chinese of row {row} is longer than a listing can be; not taken.</source>
        <translation>第{row}行的中文超出商品页的长度，未采用。</translation>
    </message>
    <message>
        <source>The Chinese of row {row} was emptied; the shop keeps its own.</source>
        <translation>第{row}行的中文被清空，本店保留原有内容。</translation>
    </message>
    <message>
        <source>The Chinese was approved here after the proof went out.</source>
        <translation>校样发出后，这条中文已在本店确认。</translation>
    </message>
    <message>
        <source>The Chinese was changed here after the proof went out.</source>
        <translation>校样发出后，这条中文在本店改过。</translation>
    </message>
    <message>
        <source>The bundle did not read back as it was written; it was not kept.</source>
        <translation>上架包读回的内容与写入的不一致，已舍弃。</translation>
    </message>
    <message>
        <source>The category is left open (0): only the marketplace knows its numbers.</source>
        <translation>类目留空（0）：编号只有平台知道。</translation>
    </message>
    <message>
        <source>The code {code} is longer than {limit} bytes and is not in the packet.</source>
        <translation>编码{code}超过{limit}字节，未写入数据包。</translation>
    </message>
    <message>
        <source>The code {code} is written as {written}: a packet keeps some signs for itself.</source>
        <translation>编码{code}写成了{written}：数据包保留了某些符号。</translation>
    </message>
    <message>
        <source>The description is too long for a cell and was cut.</source>
        <translation>描述太长，一个单元格放不下，已截断。</translation>
    </message>
    <message>
        <source>The description is too long for a cell; cut: {what} characters.</source>
        <translation>描述太长，单元格放不下；已截去{what}个字符。</translation>
    </message>
    <message>
        <source>The detail page has {found} characters; Taobao takes {limit}.</source>
        <translation>详情页有{found}个字符，淘宝最多{limit}个。</translation>
    </message>
    <message>
        <source>The disk is full: the bundle was not written.</source>
        <translation>磁盘已满，上架包未写入。</translation>
    </message>
    <message>
        <source>The disk may be failing: save to another disk.</source>
        <translation>磁盘可能有故障，请保存到其他磁盘。</translation>
    </message>
    <message>
        <source>The file holds two different answers for this text.</source>
        <translation>文件中这条文字有两种不同的答复。</translation>
    </message>
    <message>
        <source>The file was saved as {found}; letters it does not have became “?”.</source>
        <translation>文件以{found}保存，其中没有的字符变成了“?”。</translation>
    </message>
    <message>
        <source>The file: {how}.</source>
        <translation>文件：{how}。</translation>
    </message>
    <message>
        <source>The filled template did not read back as it was written; it was not kept.</source>
        <translation>填好的模板读回的内容与写入的不一致，已舍弃。</translation>
    </message>
    <message>
        <source>The goods are bought abroad and may carry no Chinese label; the Chinese electronic label is online.</source>
        <translation>本商品购自境外，可能没有中文标签；中文电子标签可在网上查看。</translation>
    </message>
    <message>
        <source>The goods are for personal use only and may not be sold again.</source>
        <translation>本商品仅限个人自用，不得再次销售。</translation>
    </message>
    <message>
        <source>The goods meet the standards of their country of origin, which may differ from China's; the shopper bears the risk of that.</source>
        <translation>本商品符合原产地标准，可能与中国标准不同；由此产生的风险由买家承担。</translation>
    </message>
    <message>
        <source>The hidden id of row {row} does not fit; its words told the text.</source>
        <translation>第{row}行的隐藏编号不符，已按原文找到对应的文字。</translation>
    </message>
    <message>
        <source>The layout follows importers whose code is published, and real packets.</source>
        <translation>格式参照了代码公开的导入工具和真实的数据包。</translation>
    </message>
    <message>
        <source>The layout of 淘宝助理 4.6: ECShop, with “GB2312” chosen there</source>
        <translation>淘宝助理4.6格式：ECShop，须在那里选择“GB2312”</translation>
    </message>
    <message>
        <source>The picture is not on this computer.</source>
        <translation>图片不在这台电脑上。</translation>
    </message>
    <message>
        <source>The pictures lie in the folder {folder}, numbered, one folder a product.</source>
        <translation>图片在文件夹{folder}中，已编号，每个商品一个文件夹。</translation>
    </message>
    <message>
        <source>The proof is printed as PDF for the first {n} products. For the others open {page} and the pages after it and print them, or send a proof of those products alone as PDF.</source>
        <translation>校对稿的PDF只打印前{n}个商品。其余的请打开{page}及其后各页自行打印，或单独为那些商品发送PDF校对稿。</translation>
    </message>
    <message>
        <source>The rest is in manifest.json.</source>
        <translation>其余见manifest.json。</translation>
    </message>
    <message>
        <source>The rest is in report.json.</source>
        <translation>其余见report.json。</translation>
    </message>
    <message>
        <source>The sheet {sheet} has one row for each thing a shopper can buy.</source>
        <translation>工作表{sheet}中，买家可选购的每一款占一行。</translation>
    </message>
    <message>
        <source>Their columns differ from category to category: download the one for your products there.</source>
        <translation>各类目的列不同，请在那里下载您商品对应的表格。</translation>
    </message>
    <message>
        <source>There are {found} choices; Taobao takes {limit}.</source>
        <translation>有{found}个选项，淘宝最多{limit}个。</translation>
    </message>
    <message>
        <source>There is no column “{column}” in this template.</source>
        <translation>此模板中没有列“{column}”。</translation>
    </message>
    <message>
        <source>There is no field “{field}”.</source>
        <translation>没有字段“{field}”。</translation>
    </message>
    <message>
        <source>There is no folder {folder}, and none can be made there.</source>
        <translation>没有{folder}文件夹，也无法在那里新建。</translation>
    </message>
    <message>
        <source>These are no longer in your shop: take them off sale in your seller backend.</source>
        <translation>这些已不在您的店铺中，请在卖家后台下架。</translation>
    </message>
    <message>
        <source>These characters cannot be written in a packet and are missing: {characters}</source>
        <translation>这些字符无法写入数据包，已缺失：{characters}</translation>
    </message>
    <message>
        <source>These steps come from</source>
        <translation>步骤来源</translation>
    </message>
    <message>
        <source>This disk takes no file with the name {name}.</source>
        <translation>此磁盘不接受名为{name}的文件。</translation>
    </message>
    <message>
        <source>This is not a Taobao data packet: its columns are not named.</source>
        <translation>这不是淘宝数据包：各列没有名称。</translation>
    </message>
    <message>
        <source>This is the first bundle for this marketplace: everything is new.</source>
        <translation>这是该平台的第一个上架包，全部是新增。</translation>
    </message>
    <message>
        <source>This page is for reading. Your friend answers with the number and the right Chinese: “12: …”.</source>
        <translation>这一页只供阅读。朋友答复时写序号和正确的中文：“12：……”。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title in Chinese</source>
        <translation>中文标题</translation>
    </message>
    <message>
        <source>Title in your own words</source>
        <translation>您原文的标题</translation>
    </message>
    <message>
        <source>Tools that read Taobao data packets take {sheet} and the folder {name} beside it.</source>
        <translation>读取淘宝数据包的工具需要{sheet}和旁边的文件夹{name}。</translation>
    </message>
    <message>
        <source>Translate and price your products, and settle what the check says.</source>
        <translation>请翻译商品、定价，并处理检查指出的问题。</translation>
    </message>
    <message>
        <source>Two choices, such as colour and size, are written as one list (红色 大号).</source>
        <translation>两种规格（如颜色和尺码）合写成一列（红色 大号）。</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Unit of length, width and height</source>
        <translation>长、宽、高的单位</translation>
    </message>
    <message>
        <source>Unit of the weight</source>
        <translation>重量单位</translation>
    </message>
    <message>
        <source>Upload one product first and read the marketplace's answer row by row, then the rest.</source>
        <translation>请先上传一个商品，逐行查看平台的反馈，再传其余的。</translation>
    </message>
    <message>
        <source>Upload {sheet} where you downloaded the blank template “{name}”.</source>
        <translation>请在下载空白模板“{name}”的地方上传{sheet}。</translation>
    </message>
    <message>
        <source>Use one of: {fields}; or =TEXT for the same text in every row.</source>
        <translation>请使用其中之一：{fields}；或用“=文字”使每行填同样的文字。</translation>
    </message>
    <message>
        <source>Value of the first choice</source>
        <translation>第一规格值</translation>
    </message>
    <message>
        <source>Value of the second choice</source>
        <translation>第二规格值</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>规格款</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What came back holds no Chinese.</source>
        <translation>收回的内容中没有中文。</translation>
    </message>
    <message>
        <source>What is in it, what changed, what was left out</source>
        <translation>包含的内容、更改和未列入的内容</translation>
    </message>
    <message>
        <source>What is in this bundle, and what is not</source>
        <translation>此上架包包含和不包含的内容</translation>
    </message>
    <message>
        <source>What the page must tell the shopper</source>
        <translation>商品页必须告知买家的内容</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>接下来做什么</translation>
    </message>
    <message>
        <source>Where your seller backend says otherwise, it is right.</source>
        <translation>如与卖家后台不一致，以后台为准。</translation>
    </message>
    <message>
        <source>Which choices a product has (variation theme)</source>
        <translation>商品有哪些规格（变体主题）</translation>
    </message>
    <message>
        <source>Who may sell there</source>
        <translation>谁可以在那里开店</translation>
    </message>
    <message>
        <source>Wholesale prices</source>
        <translation>批发价</translation>
    </message>
    <message>
        <source>Wholesale prices: quantity:price;…</source>
        <translation>批发价：数量:价格;…</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤下</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>回读</translation>
    </message>
    <message>
        <source>Write it as COLUMN=FIELD, for example B=title or C==New.</source>
        <translation>写法为“列=字段”，如B=title或C==New。</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>正在写入上架包</translation>
    </message>
    <message>
        <source>You may not write into {folder}.</source>
        <translation>您没有写入{folder}的权限。</translation>
    </message>
    <message>
        <source>Your friend corrects the yellow Chinese cells, marks what is right or wrong, and sends this file back.</source>
        <translation>朋友在黄色的中文格里改正，标出对错，再把此文件发回。</translation>
    </message>
    <message>
        <source>Your list gives no stock for it: 0 is written.</source>
        <translation>清单中没有它的库存，写为0。</translation>
    </message>
    <message>
        <source>Your list gives no stock for {n} of its lines: 0 is written.</source>
        <translation>清单中有{n}行没有库存，写为0。</translation>
    </message>
    <message>
        <source>Your list gives no stock: the cell is left empty.</source>
        <translation>清单中没有库存，单元格留空。</translation>
    </message>
    <message>
        <source>Your own text was changed after the proof went out.</source>
        <translation>校样发出后，您的原文改过。</translation>
    </message>
    <message>
        <source>a proof as it went out, corrected and saved</source>
        <translation>发出的那份校样，改正并保存后的</translation>
    </message>
    <message>
        <source>a proof that went out from this shop</source>
        <translation>从本店发出的校样</translation>
    </message>
    <message>
        <source>also in one other product</source>
        <translation>另有1个商品也用</translation>
    </message>
    <message>
        <source>also in {n} other products</source>
        <translation>另有{n}个商品也用</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>things to buy</source>
        <translation>可购款数</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>无法写入{file}：{why}。</translation>
    </message>
    <message>
        <source>{file} is not a proof that this application made.</source>
        <translation>{file}不是本程序制作的校样。</translation>
    </message>
    <message>
        <source>{file} is the proof of another shop.</source>
        <translation>{file}是其他店铺的校样。</translation>
    </message>
    <message>
        <source>{first} (and {n} more)</source>
        <translation>{first}（另有{n}个）</translation>
    </message>
    <message>
        <source>{folder} is a file, not a folder.</source>
        <translation>{folder}是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>{found} detail pictures: the first {limit} are in the bundle.</source>
        <translation>有{found}张详情图，前{limit}张在上架包中。</translation>
    </message>
    <message>
        <source>{found} main pictures: the first {limit} are in the bundle.</source>
        <translation>有{found}张主图，前{limit}张在上架包中。</translation>
    </message>
    <message>
        <source>{name} ({of})</source>
        <translation>{name}（{of}）</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name}是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>{name} is another file, not an earlier bundle.</source>
        <translation>{name}是其他文件，不是以前的上架包。</translation>
    </message>
    <message>
        <source>{name} is open in another program, or protected: it stays as it was.</source>
        <translation>{name}正被其他程序打开或受保护：保持原样。</translation>
    </message>
    <message>
        <source>{name} looks like {other} again.</source>
        <translation>{name}与{other}看起来是同一张。</translation>
    </message>
    <message>
        <source>{n} more rows have remarks or could not be used.</source>
        <translation>另有{n}行有备注或无法使用。</translation>
    </message>
    <message>
        <source>{n} of its pictures can be used; the marketplace asks for {least}.</source>
        <translation>它的图片有{n}张可用，平台要求{least}张。</translation>
    </message>
    <message>
        <source>{n} of {found} texts did not come back; they stay as they are.</source>
        <translation>{found}条文字中有{n}条没有收回，保持不变。</translation>
    </message>
    <message>
        <source>{n} picture cells are empty: the marketplace asks for addresses, and these pictures have none. They are in the folder {folder}: add them there by hand, or give the address under which you put that folder.</source>
        <translation>有{n}个图片单元格是空的：平台要求网址，而这些图片没有。图片在文件夹{folder}中：请在平台手动添加，或填写您存放该文件夹的网址。</translation>
    </message>
    <message>
        <source>{sheet}, row {row}: must be filled and is empty: {empty}.</source>
        <translation>{sheet}第{row}行：必填但为空：{empty}。</translation>
    </message>
    <message>
        <source>{sheet}, row {row}: must be filled and is empty: {empty}; not as the template asks for it: {beyond}.</source>
        <translation>{sheet}第{row}行：必填但为空：{empty}；不符合模板要求：{beyond}。</translation>
    </message>
    <message>
        <source>{sheet}, row {row}: not as the template asks for it: {beyond}.</source>
        <translation>{sheet}第{row}行：不符合模板要求：{beyond}。</translation>
    </message>
    <message>
        <source>{sheet}: the column “{column}” must be filled and is empty in row {rows}.</source>
        <translation>{sheet}：列“{column}”必填，第{rows}行为空。</translation>
    </message>
    <message>
        <source>{sheet}: the text of “{column}” is too long for a cell: row {rows}.</source>
        <translation>{sheet}：“{column}”的文字太长，单元格放不下：第{rows}行。</translation>
    </message>
    <message>
        <source>{sheet}: your list gives no unit for “{column}”: its numbers are taken for {unit}.</source>
        <translation>{sheet}：您的清单没有“{column}”的单位：数字按{unit}计。</translation>
    </message>
    <message>
        <source>{sheet}: “{column}” asks for at least {limit} characters: row {rows}.</source>
        <translation>{sheet}：“{column}”至少要{limit}个字符：第{rows}行。</translation>
    </message>
    <message>
        <source>{sheet}: “{column}” asks for the parcel; your list tells the size of the product alone, and that is written. Measure a parcel before you upload it.</source>
        <translation>{sheet}：“{column}”要求包裹的尺寸；您的清单只有商品本身的尺寸，已按此填写。上传前请量一下包裹。</translation>
    </message>
    <message>
        <source>{sheet}: “{column}” does not say its unit: the sizes are in {unit}.</source>
        <translation>{sheet}：“{column}”没有写单位：尺寸按{unit}填写。</translation>
    </message>
    <message>
        <source>{sheet}: “{column}” does not say its unit: the weights are in {unit}.</source>
        <translation>{sheet}：“{column}”没有写单位：重量按{unit}填写。</translation>
    </message>
    <message>
        <source>{sheet}: “{column}” is worked out: it is to the price what your own crossed-out price is to yours.</source>
        <translation>{sheet}：“{column}”是推算的：它与售价的比例，等于您自己的划线价与您的价格的比例。</translation>
    </message>
    <message>
        <source>{sheet}: “{column}” takes {limit} characters; there are up to {found} in row {rows}.</source>
        <translation>{sheet}：“{column}”最多{limit}个字符，第{rows}行多达{found}个。</translation>
    </message>
    <message>
        <source>{sheet}: “{column}” takes {low} to {high}; row {rows} has {found}.</source>
        <translation>{sheet}：“{column}”须在{low}到{high}之间，第{rows}行为{found}。</translation>
    </message>
    <message>
        <source>{sheet}: “{value}” is not in the list of “{column}”: left empty in row {rows}. The list: {list}</source>
        <translation>{sheet}：“{value}”不在“{column}”的选项中：第{rows}行留空。选项：{list}</translation>
    </message>
    <message>
        <source>{sku}: {why}</source>
        <translation>{sku}：{why}</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>! Your text changed</source>
        <translation>! 原文改过</translation>
    </message>
    <message>
        <source>! a sentence: needs an engine or you</source>
        <translation>! 句子：需引擎或由您翻译</translation>
    </message>
    <message>
        <source>! your text changed since</source>
        <translation>! 原文后来改过</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>1 SKU changed</source>
        <translation>更改1个SKU</translation>
    </message>
    <message>
        <source>1 barcode changed</source>
        <translation>更改1个条形码</translation>
    </message>
    <message>
        <source>1 category changed</source>
        <translation>更改1个类目</translation>
    </message>
    <message>
        <source>1 choice added</source>
        <translation>新增1个规格款</translation>
    </message>
    <message>
        <source>1 description changed</source>
        <translation>更改1条描述</translation>
    </message>
    <message>
        <source>1 other value changed</source>
        <translation>更改1项其他内容</translation>
    </message>
    <message>
        <source>1 price changed</source>
        <translation>更改1个价格</translation>
    </message>
    <message>
        <source>1 row is left out</source>
        <translation>有1行未导入</translation>
    </message>
    <message>
        <source>1 row saved in {file}.</source>
        <translation>已把1行保存到{file}。</translation>
    </message>
    <message>
        <source>1 stock changed</source>
        <translation>更改1个库存</translation>
    </message>
    <message>
        <source>1 title changed</source>
        <translation>更改1个标题</translation>
    </message>
    <message>
        <source>1 weight changed</source>
        <translation>更改1个重量</translation>
    </message>
    <message>
        <source>? By machine</source>
        <translation>? 机器翻译</translation>
    </message>
    <message>
        <source>? To read</source>
        <translation>? 待阅读</translation>
    </message>
    <message>
        <source>? by machine</source>
        <translation>? 机器翻译</translation>
    </message>
    <message>
        <source>? to read</source>
        <translation>? 待阅读</translation>
    </message>
    <message>
        <source>A PDF could not be made on this computer.</source>
        <translation>这台电脑无法生成PDF。</translation>
    </message>
    <message>
        <source>A few words, or nothing</source>
        <translation>写几个字，也可以不写</translation>
    </message>
    <message>
        <source>A model translates sentences here, without sending anything. It takes 60 to 150 MB on the disk.</source>
        <translation>模型在本机翻译句子，不发送任何内容，占用磁盘60至150 MB。</translation>
    </message>
    <message>
        <source>A name, for example “Own warehouse”</source>
        <translation>起个名字，例如“自有仓库”</translation>
    </message>
    <message>
        <source>A proposal: no text says any of it.</source>
        <translation>这只是建议：尚未用于任何文字。</translation>
    </message>
    <message>
        <source>A sample shop with believable products, ready to translate, check and export. You can throw it away with one click.</source>
        <translation>示例店铺，商品真实可信，可以直接翻译、检查、导出。一键即可删除。</translation>
    </message>
    <message>
        <source>A share of the final price, instead of what you add to yours</source>
        <translation>按最终价格的比例，代替您的加价</translation>
    </message>
    <message>
        <source>A translation was cut short: {done} of {n} products are done. {why}</source>
        <translation>翻译中断：{n}个商品已完成{done}个。{why}</translation>
    </message>
    <message>
        <source>A whole sentence, an unknown word, or a number lost on the way.</source>
        <translation>有整句、不认识的词，或数字在翻译中丢失。</translation>
    </message>
    <message>
        <source>About this listing</source>
        <translation>关于此商品页</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>关于本程序</translation>
    </message>
    <message>
        <source>About this text</source>
        <translation>关于这条文字</translation>
    </message>
    <message>
        <source>Add a quantity</source>
        <translation>添加一档数量</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>添加术语</translation>
    </message>
    <message>
        <source>Add a term…</source>
        <translation>添加术语…</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>您的加价</translation>
    </message>
    <message>
        <source>Adding the pictures</source>
        <translation>正在添加图片</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address of the manufacturer</source>
        <translation>生产商地址</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>All to look at</source>
        <translation>全部待查看</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>全部{n}</translation>
    </message>
    <message>
        <source>An .xlsx or .xlsm as you downloaded it</source>
        <translation>您下载的原始.xlsx或.xlsm文件</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>其他币种</translation>
    </message>
    <message>
        <source>Another part, in Chinese</source>
        <translation>另加一段中文</translation>
    </message>
    <message>
        <source>App id or access key id</source>
        <translation>App ID或Access Key ID</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Approve all {n} that nobody doubts…</source>
        <translation>确认全部{n}条无疑点的…</translation>
    </message>
    <message>
        <source>Approve one text</source>
        <translation>确认1条文字</translation>
    </message>
    <message>
        <source>Approve one text without reading it?</source>
        <translation>不读就确认1条文字吗？</translation>
    </message>
    <message>
        <source>Approve the one that nobody doubts…</source>
        <translation>确认1条无疑点的…</translation>
    </message>
    <message>
        <source>Approve {n} texts</source>
        <translation>确认{n}条文字</translation>
    </message>
    <message>
        <source>Approve {n} texts without reading each?</source>
        <translation>不逐条阅读就确认{n}条文字吗？</translation>
    </message>
    <message>
        <source>Approved: {text}</source>
        <translation>已确认：{text}</translation>
    </message>
    <message>
        <source>Approving</source>
        <translation>正在确认</translation>
    </message>
    <message>
        <source>As a Chinese shopper sees it</source>
        <translation>中国买家看到的样子</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>Asking for the list of models</source>
        <translation>正在获取模型列表</translation>
    </message>
    <message>
        <source>Asking the engine</source>
        <translation>正在询问翻译引擎</translation>
    </message>
    <message>
        <source>Asks the European Central Bank; nothing about your shop is sent</source>
        <translation>向欧洲中央银行查询；不发送任何店铺信息</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Backup verified {when}</source>
        <translation>备份已验证：{when}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Blocked {n}</source>
        <translation>受阻{n}</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Brands differ. These are proposals: look at them, write over what is different for your goods, and confirm. Only then texts say a Chinese size beside yours.</source>
        <translation>各品牌尺码不同。以下只是建议：请查看，按您的商品改正，再确认。确认后，文字中才会在您的尺码旁标出中国尺码。</translation>
    </message>
    <message>
        <source>Bring a small product nearer</source>
        <translation>把小商品放大</translation>
    </message>
    <message>
        <source>Build the title from its parts</source>
        <translation>分段组成标题</translation>
    </message>
    <message>
        <source>Bundle {id} is out of the list, and its file is deleted.</source>
        <translation>上架包{id}已从列表中移除，其文件已删除。</translation>
    </message>
    <message>
        <source>Bundle {id} is out of the list.</source>
        <translation>上架包{id}已从列表中移除。</translation>
    </message>
    <message>
        <source>Can I sell there?</source>
        <translation>我能在那里卖吗？</translation>
    </message>
    <message>
        <source>Can I sell there? Compare…</source>
        <translation>我能在那里卖吗？比较…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>不做更改</translation>
    </message>
    <message>
        <source>Change the term</source>
        <translation>更改术语</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change {n} of them</source>
        <translation>更改其中{n}个</translation>
    </message>
    <message>
        <source>Changed the memory</source>
        <translation>已更改翻译记忆</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>已更改：{name}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Changing the pricing rule</source>
        <translation>正在更改定价规则</translation>
    </message>
    <message>
        <source>Changing what the marketplace asks for</source>
        <translation>正在更改平台要求</translation>
    </message>
    <message>
        <source>Characters of text sent</source>
        <translation>已发送的字符数</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check &amp; price</source>
        <translation>检查与定价</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Check for {market}</source>
        <translation>按{market}检查</translation>
    </message>
    <message>
        <source>Checking the listings</source>
        <translation>正在检查商品页</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Chinese here</source>
        <translation>本店的中文</translation>
    </message>
    <message>
        <source>Chinese into English, to read back</source>
        <translation>中文译英文（回译用）</translation>
    </message>
    <message>
        <source>Chinese into French, to read back</source>
        <translation>中文译法文（回译用）</translation>
    </message>
    <message>
        <source>Chinese label, each</source>
        <translation>中文标签，每件</translation>
    </message>
    <message>
        <source>Choose a blank sheet…</source>
        <translation>选择空白表格……</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a list of terms</source>
        <translation>选择术语列表</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片……</translation>
    </message>
    <message>
        <source>Choose a product to see it here.</source>
        <translation>选择商品即可在此查看。</translation>
    </message>
    <message>
        <source>Choose a translation memory</source>
        <translation>选择翻译记忆</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>选择其他文件</translation>
    </message>
    <message>
        <source>Choose the blank sheet of the marketplace</source>
        <translation>选择平台的空白表格</translation>
    </message>
    <message>
        <source>Choose the folder of the model</source>
        <translation>选择模型所在的文件夹</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Choose the picture of your mark</source>
        <translation>选择您的水印图片</translation>
    </message>
    <message>
        <source>Choose the proof that came back</source>
        <translation>选择收回的校样</translation>
    </message>
    <message>
        <source>Choose your product list</source>
        <translation>选择您的商品清单</translation>
    </message>
    <message>
        <source>Choose {market}</source>
        <translation>选择{market}</translation>
    </message>
    <message>
        <source>Clean up the memory</source>
        <translation>清理翻译记忆</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>清理…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns and filling…</source>
        <translation>各列与填写……</translation>
    </message>
    <message>
        <source>Columns of {name}</source>
        <translation>{name}的各列</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>佣金</translation>
    </message>
    <message>
        <source>Compare marketplaces</source>
        <translation>比较各平台</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Comparing two bundles</source>
        <translation>正在比较两个上架包</translation>
    </message>
    <message>
        <source>Confirm these sizes</source>
        <translation>确认这些尺码</translation>
    </message>
    <message>
        <source>Confirmed: {table}</source>
        <translation>已确认：{table}</translation>
    </message>
    <message>
        <source>Costs, tax and limits</source>
        <translation>成本、税费和限制</translation>
    </message>
    <message>
        <source>Count what is ready everywhere</source>
        <translation>统计各平台的就绪数</translation>
    </message>
    <message>
        <source>Counting what is ready: {done} of {total}</source>
        <translation>正在统计就绪数：{done}/{total}</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Currency of that price</source>
        <translation>该价格的币种</translation>
    </message>
    <message>
        <source>Currency of the prices</source>
        <translation>价格的币种</translation>
    </message>
    <message>
        <source>Currency where a list names none</source>
        <translation>清单未写明时的币种</translation>
    </message>
    <message>
        <source>Cushion for the rate</source>
        <translation>汇率缓冲</translation>
    </message>
    <message>
        <source>Customs (HS) code</source>
        <translation>海关编码（HS）</translation>
    </message>
    <message>
        <source>Customs decides by the HS code and the goods themselves</source>
        <translation>海关按HS编码和商品本身认定</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Delete its file too: {file}</source>
        <translation>同时删除其文件：{file}</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Do not ask again for this engine</source>
        <translation>此引擎不再询问</translation>
    </message>
    <message>
        <source>Do not install it</source>
        <translation>不安装</translation>
    </message>
    <message>
        <source>Do this when the marketplace never got that bundle, or refused it: then it must not count as sent.</source>
        <translation>平台从未收到或拒绝了这个上架包时使用：它不应算作已发送。</translation>
    </message>
    <message>
        <source>Does the marketplace want its own sheet filled?</source>
        <translation>平台要求填写它自己的表格吗？</translation>
    </message>
    <message>
        <source>Doing it again</source>
        <translation>正在重做</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Doubts about the Chinese, set aside</source>
        <translation>已忽略的中文疑点</translation>
    </message>
    <message>
        <source>Doubts about this Chinese</source>
        <translation>这条中文的疑点</translation>
    </message>
    <message>
        <source>Download the blank sheet in your seller backend and drop it here. Its columns are understood once and remembered; everything else in the file stays as it is.</source>
        <translation>在商家后台下载空白表格，拖到这里。各列只需识别一次，以后会记住；文件的其余部分保持原样。</translation>
    </message>
    <message>
        <source>Drop a blank .xlsx or .xlsm here</source>
        <translation>把空白的.xlsx或.xlsm拖到这里</translation>
    </message>
    <message>
        <source>Drop it here. You will see your own products as a Chinese shopper sees them in about two minutes.</source>
        <translation>拖到这里。约两分钟后，您就能看到自己的商品在中国买家眼中的样子。</translation>
    </message>
    <message>
        <source>Drop it: you will see what it would do before anything is saved</source>
        <translation>拖放即可：保存之前会先显示结果</translation>
    </message>
    <message>
        <source>Drop your product list</source>
        <translation>把商品清单拖到这里</translation>
    </message>
    <message>
        <source>Drop your product list anywhere in this window, or choose it.</source>
        <translation>把商品清单拖到此窗口任意位置，或选择文件。</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>关税</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>邮箱（可不填）</translation>
    </message>
    <message>
        <source>Each product and each field, as it was and as it is now</source>
        <translation>每个商品、每个字段的前后对照</translation>
    </message>
    <message>
        <source>Each says why, and many can be repaired with one button.</source>
        <translation>每条都说明原因，多数可一键修复。</translation>
    </message>
    <message>
        <source>Edit together</source>
        <translation>批量编辑</translation>
    </message>
    <message>
        <source>Edit {n} products together</source>
        <translation>批量编辑{n}个商品</translation>
    </message>
    <message>
        <source>Edit {n} together</source>
        <translation>批量编辑{n}个</translation>
    </message>
    <message>
        <source>Empty edges are cut away until the product fills the square.</source>
        <translation>裁去空白边缘，让商品占满方图。</translation>
    </message>
    <message>
        <source>Empty this field</source>
        <translation>清空此栏</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>English into Chinese</source>
        <translation>英文译中文</translation>
    </message>
    <message>
        <source>English into French, to read back</source>
        <translation>英文译法文（回译用）</translation>
    </message>
    <message>
        <source>Enter. Nothing is saved yet.</source>
        <translation>按Enter键。尚未保存。</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every computer on the net that this program ever asked for something.</source>
        <translation>本程序访问过的所有网上计算机。</translation>
    </message>
    <message>
        <source>Every sheet that is a list</source>
        <translation>所有是清单的工作表</translation>
    </message>
    <message>
        <source>Everything is priced with the new rule.</source>
        <translation>已全部按新规则定价。</translation>
    </message>
    <message>
        <source>Everything is ready</source>
        <translation>全部就绪</translation>
    </message>
    <message>
        <source>Everything that is ready</source>
        <translation>全部已就绪的商品</translation>
    </message>
    <message>
        <source>Everything was looked at; an engine may do what is left.</source>
        <translation>已全部看过，其余可由翻译引擎处理。</translation>
    </message>
    <message>
        <source>Excel, CSV, a folder or a zip · Shopify, WooCommerce, or a list of your own</source>
        <translation>Excel、CSV、文件夹或zip · Shopify、WooCommerce或您自己的清单</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Fetch today's rates</source>
        <translation>获取今日汇率</translation>
    </message>
    <message>
        <source>Fetch {n} picture</source>
        <translation>下载{n}张图片</translation>
    </message>
    <message>
        <source>Fetch {n} pictures</source>
        <translation>下载{n}张图片</translation>
    </message>
    <message>
        <source>Fetch {pack}</source>
        <translation>下载{pack}</translation>
    </message>
    <message>
        <source>Fetching pictures</source>
        <translation>正在下载图片</translation>
    </message>
    <message>
        <source>Fetching the exchange rates</source>
        <translation>正在获取汇率</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Fill this template…</source>
        <translation>填写此模板……</translation>
    </message>
    <message>
        <source>Filled {n}</source>
        <translation>已填 {n}</translation>
    </message>
    <message>
        <source>Filling the template</source>
        <translation>正在填写模板</translation>
    </message>
    <message>
        <source>First asked</source>
        <translation>首次访问</translation>
    </message>
    <message>
        <source>Fix all that is safe ({n})</source>
        <translation>一键修复稳妥项（{n}）</translation>
    </message>
    <message>
        <source>Fix them</source>
        <translation>去修复</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>For a bundle that the marketplace never got</source>
        <translation>用于平台从未收到的上架包</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>For returns</source>
        <translation>退货预留</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Forget for now what you chose and typed for this list before.</source>
        <translation>暂不沿用您以前为此清单所选和输入的内容。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Forget one repeat</source>
        <translation>删除1条重复</translation>
    </message>
    <message>
        <source>Forget the one that filled no text for a year</source>
        <translation>删除一年未用的1条</translation>
    </message>
    <message>
        <source>Forget {n} repeats</source>
        <translation>删除{n}条重复</translation>
    </message>
    <message>
        <source>Forget {n} that filled no text for a year</source>
        <translation>删除一年未用的{n}条</translation>
    </message>
    <message>
        <source>Forget “{name}”</source>
        <translation>删除“{name}”</translation>
    </message>
    <message>
        <source>Forgetting the numbers</source>
        <translation>正在删除这组数字</translation>
    </message>
    <message>
        <source>Forgotten: {name}</source>
        <translation>已删除：{name}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>原内容</translation>
    </message>
    <message>
        <source>Freight is in</source>
        <translation>运费币种</translation>
    </message>
    <message>
        <source>Freight, each kg</source>
        <translation>运费，每公斤</translation>
    </message>
    <message>
        <source>Freight, each parcel</source>
        <translation>运费，每个包裹</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法文</translation>
    </message>
    <message>
        <source>French into Chinese</source>
        <translation>法文译中文</translation>
    </message>
    <message>
        <source>French into English (French goes on into Chinese)</source>
        <translation>法文译英文（再译成中文）</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>从文件夹…</translation>
    </message>
    <message>
        <source>From column</source>
        <translation>来自列</translation>
    </message>
    <message>
        <source>From how many pieces</source>
        <translation>满多少件起</translation>
    </message>
    <message>
        <source>From one piece</source>
        <translation>1件起</translation>
    </message>
    <message>
        <source>From the memory</source>
        <translation>来自翻译记忆</translation>
    </message>
    <message>
        <source>From {n} pieces</source>
        <translation>{n}件起</translation>
    </message>
    <message>
        <source>From, pieces</source>
        <translation>满（件）</translation>
    </message>
    <message>
        <source>Further to the back</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Further to the front</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Give a reason, and it is not asked again for this marketplace</source>
        <translation>说明原因后，此平台不再提示</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Glossary, proofs …  </source>
        <translation>术语表、校样…  </translation>
    </message>
    <message>
        <source>Go on to check &amp; price</source>
        <translation>去检查与定价</translation>
    </message>
    <message>
        <source>Go on to translate</source>
        <translation>去翻译</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Goods travel</source>
        <translation>货物走</translation>
    </message>
    <message>
        <source>Heading in row</source>
        <translation>表头所在行</translation>
    </message>
    <message>
        <source>Heading in row (0 where there is none)</source>
        <translation>表头所在行（没有则填0）</translation>
    </message>
    <message>
        <source>Heed it again</source>
        <translation>取消忽略</translation>
    </message>
    <message>
        <source>Heed these {n} again</source>
        <translation>取消忽略这{n}个</translation>
    </message>
    <message>
        <source>Heeding it again</source>
        <translation>正在取消忽略</translation>
    </message>
    <message>
        <source>Hide how the bundle is made</source>
        <translation>收起上架包制作选项</translation>
    </message>
    <message>
        <source>Hide the rows</source>
        <translation>隐藏这些行</translation>
    </message>
    <message>
        <source>Hide the rows that are no products</source>
        <translation>隐藏不是商品的行</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide what was kept</source>
        <translation>隐藏已保留的内容</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>最高价</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>How it was before</source>
        <translation>以前的版本</translation>
    </message>
    <message>
        <source>How much less each piece costs then</source>
        <translation>每件因此便宜多少</translation>
    </message>
    <message>
        <source>How much of the title's room is used</source>
        <translation>标题已用长度</translation>
    </message>
    <message>
        <source>How the bundle is made: pictures, your mark, data packet</source>
        <translation>上架包怎样制作：图片、水印、数据包</translation>
    </message>
    <message>
        <source>How the data packet is written</source>
        <translation>数据包的写法</translation>
    </message>
    <message>
        <source>How to store it</source>
        <translation>贮存方法</translation>
    </message>
    <message>
        <source>How you price</source>
        <translation>您的定价方式</translation>
    </message>
    <message>
        <source>I do it in the seller backend</source>
        <translation>我在商家后台处理</translation>
    </message>
    <message>
        <source>I trust them</source>
        <translation>信任并采用</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a product list</source>
        <translation>导入商品清单</translation>
    </message>
    <message>
        <source>Import tax</source>
        <translation>进口税</translation>
    </message>
    <message>
        <source>Import tax {percent} % ({category}), paid by the shopper</source>
        <translation>进口税{percent}%（{category}），由买家支付</translation>
    </message>
    <message>
        <source>Import your product list first; every listing is then checked here.</source>
        <translation>请先导入商品清单，之后每个商品页都在这里检查。</translation>
    </message>
    <message>
        <source>Import your product list first; it leaves from here as a bundle.</source>
        <translation>请先导入商品清单，之后从这里导出为上架包。</translation>
    </message>
    <message>
        <source>Import your product list first; its texts then stand here beside their Chinese.</source>
        <translation>请先导入商品清单，之后原文与中文并排显示在这里。</translation>
    </message>
    <message>
        <source>Import your product list first; you then see each product on a phone.</source>
        <translation>请先导入商品清单，之后可在手机样式中查看每个商品。</translation>
    </message>
    <message>
        <source>In</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>In which currency are the prices?</source>
        <translation>价格是什么币种？</translation>
    </message>
    <message>
        <source>In which words</source>
        <translation>用哪种文字</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <translation>配料</translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation>从文件安装…</translation>
    </message>
    <message>
        <source>Install it</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Installed: {pack}</source>
        <translation>已安装：{pack}</translation>
    </message>
    <message>
        <source>Installing the model</source>
        <translation>正在安装模型</translation>
    </message>
    <message>
        <source>It came without a licence text.</source>
        <translation>未附许可证文本。</translation>
    </message>
    <message>
        <source>It changes nothing: its one row came back as it is here.</source>
        <translation>没有更改：收回的1行与本店相同。</translation>
    </message>
    <message>
        <source>It changes nothing: {n} rows came back as they are here.</source>
        <translation>没有更改：收回的{n}行与本店相同。</translation>
    </message>
    <message>
        <source>It is not asked again for this marketplace, and no longer keeps a listing back. You find it again under “set aside” at the top.</source>
        <translation>此平台不再提示，也不再阻止上架。可在顶部的“已忽略”中找到。</translation>
    </message>
    <message>
        <source>It is remembered for this file as long as the file does not change.</source>
        <translation>只要文件不变，就一直记住。</translation>
    </message>
    <message>
        <source>It is right as it is</source>
        <translation>这样没问题</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep for comparing…</source>
        <translation>留作比较……</translation>
    </message>
    <message>
        <source>Keep of the price</source>
        <translation>价格中留下的比例</translation>
    </message>
    <message>
        <source>Keep the first, unless the tool that reads the packet asks for another one.</source>
        <translation>除非读取数据包的工具另有要求，请用第一种。</translation>
    </message>
    <message>
        <source>Keep these numbers for comparing</source>
        <translation>把这组数字留作比较</translation>
    </message>
    <message>
        <source>Keep these numbers under a name and see their price beside the others</source>
        <translation>给这组数字起名保存，与其他方案并列比较</translation>
    </message>
    <message>
        <source>Keeping the numbers</source>
        <translation>正在保存这组数字</translation>
    </message>
    <message>
        <source>Kept for comparing: {name}</source>
        <translation>已留作比较：{name}</translation>
    </message>
    <message>
        <source>Kept, not used</source>
        <translation>保留但不使用</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>最近访问</translation>
    </message>
    <message>
        <source>Last verified backup: {when}</source>
        <translation>最近验证的备份：{when}</translation>
    </message>
    <message>
        <source>Leave all as they are</source>
        <translation>全部保持不变</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>暂不处理</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保留原样</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>不要这一行</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Less, each</source>
        <translation>优惠，每件</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Listings ready to go out</source>
        <translation>可以导出的商品页</translation>
    </message>
    <message>
        <source>Listings that would be refused</source>
        <translation>会被退回的商品页</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>先看看</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Looking through the memory</source>
        <translation>正在查看翻译记忆</translation>
    </message>
    <message>
        <source>Looking through the texts</source>
        <translation>正在查看文字</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看……</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>最低价</translation>
    </message>
    <message>
        <source>Made before each import and on each day of work, in {folder}</source>
        <translation>每次导入前和每个工作日备份，保存在{folder}</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>产地</translation>
    </message>
    <message>
        <source>Main pictures become square</source>
        <translation>主图变为正方形</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>重新翻译</translation>
    </message>
    <message>
        <source>Make {n} texts anew</source>
        <translation>重新翻译{n}条文字</translation>
    </message>
    <message>
        <source>Makes it: {text}</source>
        <translation>改为：{text}</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>生产商</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>翻译记忆</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>这台电脑上的模型</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>My partner in China looks after it</source>
        <translation>由我在中国的合作伙伴处理</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>我的店铺</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>Needs translation</source>
        <translation>待翻译</translation>
    </message>
    <message>
        <source>Needs translation {n}</source>
        <translation>待翻译{n}</translation>
    </message>
    <message>
        <source>Net weight or content</source>
        <translation>净含量</translation>
    </message>
    <message>
        <source>Never say this</source>
        <translation>不要这样译</translation>
    </message>
    <message>
        <source>New value for all of them</source>
        <translation>统一改为</translation>
    </message>
    <message>
        <source>New · changed · withdrawn</source>
        <translation>新增 · 更改 · 撤下</translation>
    </message>
    <message>
        <source>Next product</source>
        <translation>下一个商品</translation>
    </message>
    <message>
        <source>No account. Nothing leaves this computer unless you ask.</source>
        <translation>无需账号。未经您要求，任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>No bundle has gone out yet.</source>
        <translation>还没有导出过上架包。</translation>
    </message>
    <message>
        <source>No bundle went out yet.</source>
        <translation>还没有导出过上架包。</translation>
    </message>
    <message>
        <source>No check doubts them: numbers and names came through, no word is unknown. {left} stay for you.</source>
        <translation>各项检查均无疑点：数字和名称都在，没有未知的词。其余{left}条由您处理。</translation>
    </message>
    <message>
        <source>No doubt about any listing for this marketplace.</source>
        <translation>该平台的商品页都没有问题。</translation>
    </message>
    <message>
        <source>No engine here reads Chinese back yet</source>
        <translation>还没有能回译中文的翻译引擎</translation>
    </message>
    <message>
        <source>No import tax</source>
        <translation>无进口税</translation>
    </message>
    <message>
        <source>No listing shows it until it is better. You can say why, for later.</source>
        <translation>改好之前不会出现在商品页上。您可以写明原因备查。</translation>
    </message>
    <message>
        <source>No other doubtful text is shown here.</source>
        <translation>这里没有其他有疑点的文字。</translation>
    </message>
    <message>
        <source>No other text like this one was approved yet.</source>
        <translation>还没有确认过类似的文字。</translation>
    </message>
    <message>
        <source>No preview: {why}</source>
        <translation>无法预览：{why}</translation>
    </message>
    <message>
        <source>No prices, no names of customers and no pictures are sent, only the words to translate.</source>
        <translation>不发送价格、顾客姓名或图片，只发送要翻译的文字。</translation>
    </message>
    <message>
        <source>No product matches</source>
        <translation>没有匹配的商品</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>还没有商品</translation>
    </message>
    <message>
        <source>No text has two different translations.</source>
        <translation>没有一文两译的情况。</translation>
    </message>
    <message>
        <source>No text is in this state.</source>
        <translation>没有处于此状态的文字。</translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation>还没有文字</translation>
    </message>
    <message>
        <source>None is installed yet.</source>
        <translation>还没有安装。</translation>
    </message>
    <message>
        <source>None stays out.</source>
        <translation>没有商品被排除。</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>None yet: there is nothing to copy.</source>
        <translation>还没有：没有可备份的内容。</translation>
    </message>
    <message>
        <source>Not right? Show the columns</source>
        <translation>不对？显示各列</translation>
    </message>
    <message>
        <source>Not right? Show the columns of {file}</source>
        <translation>不对？显示{file}的各列</translation>
    </message>
    <message>
        <source>Not said in {files}. Until you choose, {currency} is taken.</source>
        <translation>{files}没有写明。在您选择之前，按{currency}计。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing differs between them.</source>
        <translation>两者没有不同。</translation>
    </message>
    <message>
        <source>Nothing fits the filter and the words in the search box.</source>
        <translation>没有符合筛选条件和搜索词的内容。</translation>
    </message>
    <message>
        <source>Nothing here to do</source>
        <translation>这里没有待办</translation>
    </message>
    <message>
        <source>Nothing is cut away; white is added until the picture is square.</source>
        <translation>不裁剪；补白边直到成为方图。</translation>
    </message>
    <message>
        <source>Nothing is remembered yet: each text that you approve comes here.</source>
        <translation>翻译记忆还是空的：您确认的每条文字都会存到这里。</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation>没有已忽略的内容</translation>
    </message>
    <message>
        <source>Nothing that is ready changed: there is nothing to send again.</source>
        <translation>已就绪的商品没有变化：无需再次导出。</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>还没有可检查的内容</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>还没有可导出的内容</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>没有可保存的内容</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>还没有可显示的内容</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Nothing waits to be looked at</source>
        <translation>没有待查看的内容</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>还没有任何更改。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Nothing went out to {market} yet: the first bundle holds everything.</source>
        <translation>还没有向{market}导出过：第一个上架包包含全部商品。</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>不会有任何更改。</translation>
    </message>
    <message>
        <source>Nothing. No host was ever asked.</source>
        <translation>没有。从未访问过任何网站。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Of which import tax {percent} % ({category})</source>
        <translation>其中进口税{percent}%（{category}）</translation>
    </message>
    <message>
        <source>One day old: download it again</source>
        <translation>已有1天：请重新下载</translation>
    </message>
    <message>
        <source>One doubt is asked about again.</source>
        <translation>将重新提示1个疑点。</translation>
    </message>
    <message>
        <source>One doubt is set aside. It keeps no listing back and is not asked again.</source>
        <translation>已忽略1个疑点。不再阻止上架，也不再提示。</translation>
    </message>
    <message>
        <source>One more follows when these are done.</source>
        <translation>处理完这些后还有1个。</translation>
    </message>
    <message>
        <source>One more text is done on this computer, from the memory and the phrasebook.</source>
        <translation>另有1条文字在这台电脑上用翻译记忆和短语库完成。</translation>
    </message>
    <message>
        <source>One picture fetched, {failed} could not be had.</source>
        <translation>已下载1张图片，{failed}张未能取得。</translation>
    </message>
    <message>
        <source>One row was left out: row {row}, “{text}”: {why}</source>
        <translation>有1行未导入：第{row}行，“{text}”：{why}</translation>
    </message>
    <message>
        <source>One sentence needs {engine}. {characters} characters of your product texts would go to {host}.</source>
        <translation>有1个句子需要{engine}。将向{host}发送{characters}个字符的商品文字。</translation>
    </message>
    <message>
        <source>One term removed</source>
        <translation>已移除1条术语</translation>
    </message>
    <message>
        <source>One term written to {file}</source>
        <translation>已把1条术语写入{file}</translation>
    </message>
    <message>
        <source>One text approved</source>
        <translation>已确认1条文字</translation>
    </message>
    <message>
        <source>One text has different Chinese. Which one stands?</source>
        <translation>有1条文字有不同的中文，保留哪一个？</translation>
    </message>
    <message>
        <source>One text made anew</source>
        <translation>已重新翻译1条文字</translation>
    </message>
    <message>
        <source>One text that a machine made says such a word</source>
        <translation>有1条机器翻译的文字含有这样的词</translation>
    </message>
    <message>
        <source>One text translated, {left} left for you or for an engine.</source>
        <translation>已翻译1条文字，剩余{left}条由您或翻译引擎处理。</translation>
    </message>
    <message>
        <source>One text translated, {left} left. {characters} characters went to {host}.</source>
        <translation>已翻译1条文字，剩余{left}条。已向{host}发送{characters}个字符。</translation>
    </message>
    <message>
        <source>One text translated, {left} left. {problem}</source>
        <translation>已翻译1条文字，剩余{left}条。{problem}</translation>
    </message>
    <message>
        <source>One translation forgotten</source>
        <translation>已删除1条译文</translation>
    </message>
    <message>
        <source>One translation is remembered</source>
        <translation>已记住1条译文</translation>
    </message>
    <message>
        <source>One translation written to {file}</source>
        <translation>已把1条译文写入{file}</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>仅限</translation>
    </message>
    <message>
        <source>Only for the brand</source>
        <translation>仅限品牌</translation>
    </message>
    <message>
        <source>Only in general trade</source>
        <translation>仅一般贸易</translation>
    </message>
    <message>
        <source>Only in general trade; it goes by the HS code</source>
        <translation>仅一般贸易；按HS编码确定</translation>
    </message>
    <message>
        <source>Only in the category</source>
        <translation>仅限类目</translation>
    </message>
    <message>
        <source>Only products that say …</source>
        <translation>只看含有……的商品</translation>
    </message>
    <message>
        <source>Only suggest them</source>
        <translation>仅作建议</translation>
    </message>
    <message>
        <source>Only what changed since the last bundle</source>
        <translation>仅上次导出后有变化的</translation>
    </message>
    <message>
        <source>Only what changed since {when}</source>
        <translation>仅{when}以来有变化的</translation>
    </message>
    <message>
        <source>Only what changed since {when}: {numbers}</source>
        <translation>仅{when}以来有变化的：{numbers}</translation>
    </message>
    <message>
        <source>Only what this computer can do</source>
        <translation>只用这台电脑</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>打开示例店铺</translation>
    </message>
    <message>
        <source>Opening the sample shop</source>
        <translation>正在打开示例店铺</translation>
    </message>
    <message>
        <source>Opening the shop</source>
        <translation>正在打开店铺</translation>
    </message>
    <message>
        <source>Opening the shop …</source>
        <translation>正在打开店铺……</translation>
    </message>
    <message>
        <source>PDF, to read or print</source>
        <translation>PDF，供阅读或打印</translation>
    </message>
    <message>
        <source>Page for a browser, to read</source>
        <translation>网页，供阅读</translation>
    </message>
    <message>
        <source>Parts of the title</source>
        <translation>标题的各部分</translation>
    </message>
    <message>
        <source>Payment fee</source>
        <translation>支付手续费</translation>
    </message>
    <message>
        <source>Phrasebook (on this computer)</source>
        <translation>短语库（本机）</translation>
    </message>
    <message>
        <source>Phrasebook + {name} (on this computer)</source>
        <translation>短语库 + {name}（本机）</translation>
    </message>
    <message>
        <source>Phrasebook + {name} (sends text)</source>
        <translation>短语库 + {name}（发送文字）</translation>
    </message>
    <message>
        <source>Pictures on a white background stay without it.</source>
        <translation>白底图不加水印。</translation>
    </message>
    <message>
        <source>Pictures that are still on the web</source>
        <translation>仍在网上的图片</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>请注意</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Previous product</source>
        <translation>上一个商品</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price everything like this</source>
        <translation>全部按此定价</translation>
    </message>
    <message>
        <source>Price in the shop</source>
        <translation>店铺售价</translation>
    </message>
    <message>
        <source>Price of a million characters</source>
        <translation>每百万字符的价格</translation>
    </message>
    <message>
        <source>Price of {name}</source>
        <translation>{name}的价格</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Product lists</source>
        <translation>商品清单</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Products with texts still to translate</source>
        <translation>有文字待翻译的商品</translation>
    </message>
    <message>
        <source>Products with texts that need your eye</source>
        <translation>有文字需要您过目的商品</translation>
    </message>
    <message>
        <source>Proofs that went out</source>
        <translation>已发出的校样</translation>
    </message>
    <message>
        <source>Rate of {day}, {source}: 1 {base} = {value} {quote}</source>
        <translation>{day}汇率，{source}：1 {base} = {value} {quote}</translation>
    </message>
    <message>
        <source>Read a returned proof</source>
        <translation>读取收回的校样</translation>
    </message>
    <message>
        <source>Read afresh</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read afresh, not like last time</source>
        <translation>已重新读取，未沿用上次的方式</translation>
    </message>
    <message>
        <source>Read as you chose</source>
        <translation>已按您的选择读取</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>回译</translation>
    </message>
    <message>
        <source>Read by the rules of {platform}</source>
        <translation>按{platform}的规则读取</translation>
    </message>
    <message>
        <source>Read it again like this</source>
        <translation>按此重新读取</translation>
    </message>
    <message>
        <source>Read it as it was understood first</source>
        <translation>恢复最初的识别</translation>
    </message>
    <message>
        <source>Read it like this</source>
        <translation>按此方式读取</translation>
    </message>
    <message>
        <source>Read it like this ({kind}): {sample}</source>
        <translation>按此方式读取（{kind}）：{sample}</translation>
    </message>
    <message>
        <source>Read it with the value you typed</source>
        <translation>用您输入的值读取</translation>
    </message>
    <message>
        <source>Read it with these values</source>
        <translation>用这些值读取</translation>
    </message>
    <message>
        <source>Read it with {n} values you typed</source>
        <translation>用您输入的{n}个值读取</translation>
    </message>
    <message>
        <source>Read like last time</source>
        <translation>按上次的方式读取</translation>
    </message>
    <message>
        <source>Read the report</source>
        <translation>查看报告</translation>
    </message>
    <message>
        <source>Read the sheet “{sheet}”</source>
        <translation>读取工作表“{sheet}”</translation>
    </message>
    <message>
        <source>Read the sheet “{sheet}” of {file}</source>
        <translation>读取{file}的工作表“{sheet}”</translation>
    </message>
    <message>
        <source>Read this sheet</source>
        <translation>读取此工作表</translation>
    </message>
    <message>
        <source>Reading the Chinese back</source>
        <translation>正在回译中文</translation>
    </message>
    <message>
        <source>Reading the memory</source>
        <translation>正在读取翻译记忆</translation>
    </message>
    <message>
        <source>Reading the proof</source>
        <translation>正在读取校样</translation>
    </message>
    <message>
        <source>Reading the sheet</source>
        <translation>正在读取表格</translation>
    </message>
    <message>
        <source>Reading the terms</source>
        <translation>正在读取术语</translation>
    </message>
    <message>
        <source>Reading the texts</source>
        <translation>正在读取文字</translation>
    </message>
    <message>
        <source>Reading {files}</source>
        <translation>正在读取{files}</translation>
    </message>
    <message>
        <source>Reads back as</source>
        <translation>中文回译</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Ready {n}</source>
        <translation>就绪{n}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: {what} ({keys})</source>
        <translation>重做：{what}（{keys}）</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Remember it like this</source>
        <translation>这样记住</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>记住</translation>
    </message>
    <message>
        <source>Remembered for the next bundle.</source>
        <translation>已记住，用于下一个上架包。</translation>
    </message>
    <message>
        <source>Remembered for this sheet.</source>
        <translation>已为此表格记住。</translation>
    </message>
    <message>
        <source>Remembered translations</source>
        <translation>已记住的译文</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {pack}</source>
        <translation>移除{pack}</translation>
    </message>
    <message>
        <source>Removed: {pack}</source>
        <translation>已移除：{pack}</translation>
    </message>
    <message>
        <source>Removing the model</source>
        <translation>正在移除模型</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>修复后</translation>
    </message>
    <message>
        <source>Repaired: {n}. Please read the new Chinese once.</source>
        <translation>已修复：{n}。请把新的中文读一遍。</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>正在修复</translation>
    </message>
    <message>
        <source>Right value</source>
        <translation>正确的值</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Row and column</source>
        <translation>行和列</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>Rows that are no products</source>
        <translation>不是商品的行</translation>
    </message>
    <message>
        <source>Safe and sent</source>
        <translation>备份与发送</translation>
    </message>
    <message>
        <source>Said beside it in Chinese</source>
        <translation>旁注的中文</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save a bundle of {n} product for {market}</source>
        <translation>为{market}保存{n}个商品的上架包</translation>
    </message>
    <message>
        <source>Save a bundle of {n} products for {market}</source>
        <translation>为{market}保存{n}个商品的上架包</translation>
    </message>
    <message>
        <source>Save and use it</source>
        <translation>保存并使用</translation>
    </message>
    <message>
        <source>Save it, mend it in your spreadsheet program, and import that file.</source>
        <translation>请保存这一行，在电子表格程序中改好，再导入该文件。</translation>
    </message>
    <message>
        <source>Save only what changed for {market}</source>
        <translation>只导出{market}有变化的商品</translation>
    </message>
    <message>
        <source>Save the rows left out…</source>
        <translation>保存未导入的行…</translation>
    </message>
    <message>
        <source>Save the term</source>
        <translation>保存术语</translation>
    </message>
    <message>
        <source>Save them, mend them in your spreadsheet program, and import that file.</source>
        <translation>请保存这些行，在电子表格程序中改好，再导入该文件。</translation>
    </message>
    <message>
        <source>Save {new} new, {changed} changed</source>
        <translation>保存新增{new}、更改{changed}</translation>
    </message>
    <message>
        <source>Save {n} changed</source>
        <translation>保存更改{n}</translation>
    </message>
    <message>
        <source>Save {n} new</source>
        <translation>保存新增{n}</translation>
    </message>
    <message>
        <source>Saved: {new} new, {changed} changed.</source>
        <translation>已保存：新增{new}，更改{changed}。</translation>
    </message>
    <message>
        <source>Saved: {new} new, {changed} changed. {missing} pictures were not found.</source>
        <translation>已保存：新增{new}，更改{changed}。有{missing}张图片未找到。</translation>
    </message>
    <message>
        <source>Saved: {text}</source>
        <translation>已保存：{text}</translation>
    </message>
    <message>
        <source>Saving the change</source>
        <translation>正在保存更改</translation>
    </message>
    <message>
        <source>Saving the changes</source>
        <translation>正在保存更改</translation>
    </message>
    <message>
        <source>Saving the glossary</source>
        <translation>正在保存术语表</translation>
    </message>
    <message>
        <source>Saving the memory</source>
        <translation>正在保存翻译记忆</translation>
    </message>
    <message>
        <source>Saving the products</source>
        <translation>正在保存商品</translation>
    </message>
    <message>
        <source>Saving the rows left out</source>
        <translation>正在保存未导入的行</translation>
    </message>
    <message>
        <source>Saving the sizes</source>
        <translation>正在保存尺码</translation>
    </message>
    <message>
        <source>Saving the text</source>
        <translation>正在保存文字</translation>
    </message>
    <message>
        <source>Saving the title</source>
        <translation>正在保存标题</translation>
    </message>
    <message>
        <source>Saving your choice</source>
        <translation>正在保存您的选择</translation>
    </message>
    <message>
        <source>Say it like this</source>
        <translation>要这样译</translation>
    </message>
    <message>
        <source>Say which column holds the titles; then the list can be read.</source>
        <translation>请指明哪一列是标题，之后即可读取清单。</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in both languages</source>
        <translation>用两种语言搜索</translation>
    </message>
    <message>
        <source>Search products, words, commands (Ctrl+K)</source>
        <translation>搜索商品、文字、命令（Ctrl+K）</translation>
    </message>
    <message>
        <source>See the products</source>
        <translation>查看商品</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>See what changed…</source>
        <translation>查看变化……</translation>
    </message>
    <message>
        <source>Sell to China with the product list you already have</source>
        <translation>用现有的商品清单，把货卖到中国</translation>
    </message>
    <message>
        <source>Send a proof to a friend</source>
        <translation>把校样发给朋友</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Send text to {host}?</source>
        <translation>要向{host}发送文字吗？</translation>
    </message>
    <message>
        <source>Send that file to your friend. When it comes back, choose “Read a returned proof”.</source>
        <translation>请把该文件发给朋友。收回后选择“读取收回的校样”。</translation>
    </message>
    <message>
        <source>Send the proof as a page and print it from a browser.</source>
        <translation>请把校样存为网页，用浏览器打印。</translation>
    </message>
    <message>
        <source>Send the proof as a spreadsheet or as a page.</source>
        <translation>请以电子表格或网页发送校样。</translation>
    </message>
    <message>
        <source>Send {characters} characters</source>
        <translation>发送{characters}个字符</translation>
    </message>
    <message>
        <source>Send {characters} characters for about {cost}</source>
        <translation>发送{characters}个字符（约{cost}）</translation>
    </message>
    <message>
        <source>Send {n} characters</source>
        <translation>发送{n}个字符</translation>
    </message>
    <message>
        <source>Send “{text}” back?</source>
        <translation>要退回“{text}”吗？</translation>
    </message>
    <message>
        <source>Send, and do not ask again</source>
        <translation>发送，以后不再询问</translation>
    </message>
    <message>
        <source>Sends the text to {host}, only after asking you.</source>
        <translation>会向{host}发送文字，但会先询问您。</translation>
    </message>
    <message>
        <source>Sent back: {text}</source>
        <translation>已退回：{text}</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Set aside for {market}</source>
        <translation>{market}已忽略的内容</translation>
    </message>
    <message>
        <source>Set aside: {why}</source>
        <translation>已忽略：{why}</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>忽略…</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Set this finding aside?</source>
        <translation>忽略这个问题吗？</translation>
    </message>
    <message>
        <source>Set up an engine</source>
        <translation>设置翻译引擎</translation>
    </message>
    <message>
        <source>Set up what translates sentences</source>
        <translation>设置句子的翻译方式</translation>
    </message>
    <message>
        <source>Set up {name}</source>
        <translation>设置{name}</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Set {n} findings aside?</source>
        <translation>忽略这{n}个问题吗？</translation>
    </message>
    <message>
        <source>Setting aside</source>
        <translation>正在忽略</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Shelf life</source>
        <translation>保质期</translation>
    </message>
    <message>
        <source>Shoppers' search reads the front first. Tick what stands in the title; drag it, or move it with the keys.</source>
        <translation>买家搜索时先看标题前部。请勾选要放入标题的部分，可拖动或用按键移动。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>显示全部商品</translation>
    </message>
    <message>
        <source>Show all to look at</source>
        <translation>显示全部待查看</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>显示全部{n}条</translation>
    </message>
    <message>
        <source>Show and mend all {n}</source>
        <translation>显示并改正全部{n}个</translation>
    </message>
    <message>
        <source>Show and mend it</source>
        <translation>显示并改正</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Show more texts</source>
        <translation>显示更多文字</translation>
    </message>
    <message>
        <source>Show one more</source>
        <translation>再显示1个</translation>
    </message>
    <message>
        <source>Show one more column that was understood</source>
        <translation>再显示1个已识别的列</translation>
    </message>
    <message>
        <source>Show the product</source>
        <translation>显示商品</translation>
    </message>
    <message>
        <source>Show the rows and why</source>
        <translation>显示这些行及原因</translation>
    </message>
    <message>
        <source>Show the rows that are no products</source>
        <translation>显示不是商品的行</translation>
    </message>
    <message>
        <source>Show the whole picture on white</source>
        <translation>完整显示在白底上</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show this product</source>
        <translation>显示此商品</translation>
    </message>
    <message>
        <source>Show what was kept</source>
        <translation>显示已保留的内容</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>再显示{n}个</translation>
    </message>
    <message>
        <source>Show {n} more columns that were understood</source>
        <translation>再显示{n}个已识别的列</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并列比较</translation>
    </message>
    <message>
        <source>Simplified Chinese (mainland)</source>
        <translation>简体中文（大陆）</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Size table</source>
        <translation>尺码表</translation>
    </message>
    <message>
        <source>Size tables</source>
        <translation>尺码表</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Smallest order, pieces</source>
        <translation>起订量，件</translation>
    </message>
    <message>
        <source>Somebody who reads Chinese looks at it in any spreadsheet program: your text, its Chinese, and a column for better words. No prices, costs or customers are in it.</source>
        <translation>懂中文的人用任何电子表格程序都能查看：您的原文、中文，以及一列供填写更好的译法。其中没有价格、成本或顾客信息。</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>发生了意外情况。</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>Spreadsheet: corrections come back</source>
        <translation>电子表格：可收回改正</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起算价格</translation>
    </message>
    <message>
        <source>Stays as it is ✓</source>
        <translation>保持不变 ✓</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>停止统计</translation>
    </message>
    <message>
        <source>Stopping; what is finished is kept</source>
        <translation>正在停止，完成的部分会保留</translation>
    </message>
    <message>
        <source>System</source>
        <translation>尺码体系</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Take away the price from {n} pieces</source>
        <translation>去掉{n}件起的价格</translation>
    </message>
    <message>
        <source>Take back: {text}</source>
        <translation>恢复为：{text}</translation>
    </message>
    <message>
        <source>Take bundle {id} of {when} out of the list?</source>
        <translation>从列表中移除上架包{id}（{when}）？</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take it out of the list…</source>
        <translation>从列表中移除…</translation>
    </message>
    <message>
        <source>Take mine back</source>
        <translation>撤回我的数值</translation>
    </message>
    <message>
        <source>Take over a TMX…</source>
        <translation>导入TMX…</translation>
    </message>
    <message>
        <source>Take over from a file…</source>
        <translation>从文件导入…</translation>
    </message>
    <message>
        <source>Take over one of them</source>
        <translation>采用其中1处</translation>
    </message>
    <message>
        <source>Take over {file}</source>
        <translation>导入{file}</translation>
    </message>
    <message>
        <source>Take over {n} of them</source>
        <translation>采用其中{n}处</translation>
    </message>
    <message>
        <source>Take suggestion {n}: {text}</source>
        <translation>采用建议{n}：{text}</translation>
    </message>
    <message>
        <source>Take the key out</source>
        <translation>删除密钥</translation>
    </message>
    <message>
        <source>Take what is whole</source>
        <translation>采用完整的部分</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>视为</translation>
    </message>
    <message>
        <source>Taken back ✓</source>
        <translation>已恢复 ✓</translation>
    </message>
    <message>
        <source>Taken back: {table}</source>
        <translation>已撤回：{table}</translation>
    </message>
    <message>
        <source>Taking the bundle out of the list</source>
        <translation>正在从列表中移除上架包</translation>
    </message>
    <message>
        <source>Taking the corrections over</source>
        <translation>正在采用改正</translation>
    </message>
    <message>
        <source>Tax: {source}</source>
        <translation>税率依据：{source}</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test it: send one sentence to {host}</source>
        <translation>测试：向{host}发送一个句子</translation>
    </message>
    <message>
        <source>Texts and their Chinese</source>
        <translation>原文与中文</translation>
    </message>
    <message>
        <source>Texts that are approved already stay as they are.</source>
        <translation>已确认的文字保持不变。</translation>
    </message>
    <message>
        <source>That costs about {cost}. {price}</source>
        <translation>约需{cost}。{price}</translation>
    </message>
    <message>
        <source>The Chinese of “{source}”</source>
        <translation>“{source}”的中文</translation>
    </message>
    <message>
        <source>The bundle was written, opened again and verified.</source>
        <translation>上架包已写入、重新打开并验证。</translation>
    </message>
    <message>
        <source>The check asks about it again, and Undo sets it aside once more</source>
        <translation>检查会重新提示；撤销即再次忽略</translation>
    </message>
    <message>
        <source>The columns of “{name}”</source>
        <translation>“{name}”的各列</translation>
    </message>
    <message>
        <source>The engine failed at one text; it is left for you.</source>
        <translation>翻译引擎有1条文字未能翻译，留给您处理。</translation>
    </message>
    <message>
        <source>The engine failed at {n} texts; they are left for you.</source>
        <translation>翻译引擎有{n}条文字未能翻译，留给您处理。</translation>
    </message>
    <message>
        <source>The exchange rates are those of {day}.</source>
        <translation>汇率日期：{day}。</translation>
    </message>
    <message>
        <source>The file does not say how its letters are kept. Look at the accents.</source>
        <translation>文件没有说明所用的文字编码。请查看带重音符号的字母。</translation>
    </message>
    <message>
        <source>The file says otherwise; your own words and numbers stay.</source>
        <translation>文件中的内容不同；您自己的文字和数字保持不变。</translation>
    </message>
    <message>
        <source>The first rows of {file}</source>
        <translation>{file}的前几行</translation>
    </message>
    <message>
        <source>The import tax is left out</source>
        <translation>不计进口税</translation>
    </message>
    <message>
        <source>The import tax of {tax} is in it</source>
        <translation>已含进口税{tax}</translation>
    </message>
    <message>
        <source>The list does not say. Until you choose, {currency} is taken.</source>
        <translation>清单没有写明。在您选择之前，按{currency}计。</translation>
    </message>
    <message>
        <source>The listing on a shopper's phone</source>
        <translation>买家手机上的商品页</translation>
    </message>
    <message>
        <source>The name of your shop</source>
        <translation>您的店铺名称</translation>
    </message>
    <message>
        <source>The phrasebook on this computer does titles and facts at once.</source>
        <translation>这台电脑上的短语库可立即翻译标题和属性。</translation>
    </message>
    <message>
        <source>The price</source>
        <translation>价格尾数</translation>
    </message>
    <message>
        <source>The prices are in {currency}</source>
        <translation>价格为{currency}</translation>
    </message>
    <message>
        <source>The right value for {column} in row {row}, now “{found}”</source>
        <translation>第{row}行列{column}的正确值，现为“{found}”</translation>
    </message>
    <message>
        <source>The same text in every row</source>
        <translation>每行相同的文字</translation>
    </message>
    <message>
        <source>The sample shop is open: {n} products. Undo throws it away.</source>
        <translation>示例店铺已打开：{n}个商品。撤销即可删除。</translation>
    </message>
    <message>
        <source>The sheet is forgotten.</source>
        <translation>表格已删除。</translation>
    </message>
    <message>
        <source>The shop and the window</source>
        <translation>店铺与窗口</translation>
    </message>
    <message>
        <source>The shop is not open. Nothing in it was changed.</source>
        <translation>店铺没有打开，内容未改动。</translation>
    </message>
    <message>
        <source>The shopper pays</source>
        <translation>买家支付</translation>
    </message>
    <message>
        <source>The tax is paid by</source>
        <translation>税费由谁支付</translation>
    </message>
    <message>
        <source>The taxes at import are in it</source>
        <translation>已含进口环节税</translation>
    </message>
    <message>
        <source>The text for every row</source>
        <translation>每行填写的文字</translation>
    </message>
    <message>
        <source>The title is: {text}</source>
        <translation>标题为：{text}</translation>
    </message>
    <message>
        <source>The title of {product}</source>
        <translation>{product}的标题</translation>
    </message>
    <message>
        <source>The usual order</source>
        <translation>常用顺序</translation>
    </message>
    <message>
        <source>The words under “Reads back as” come from the phrasebook. For whole sentences install the model zh-en, or set up an engine.</source>
        <translation>“中文回译”下的词来自短语库。要回译整句，请安装模型zh-en，或设置翻译引擎。</translation>
    </message>
    <message>
        <source>Then no bundle counts for {market}: the next one holds everything.</source>
        <translation>此后{market}没有可作依据的上架包：下一个将包含全部商品。</translation>
    </message>
    <message>
        <source>There is no key yet. It goes into the keychain of this computer, and nowhere else.</source>
        <translation>还没有密钥。密钥只存入这台电脑的钥匙串，不存别处。</translation>
    </message>
    <message>
        <source>There is no listing without it</source>
        <translation>缺少它就无法上架</translation>
    </message>
    <message>
        <source>There is no table to paste. Copy the rows with their heading in Excel first.</source>
        <translation>没有可粘贴的表格。请先在Excel中连同表头复制这些行。</translation>
    </message>
    <message>
        <source>There is no term yet, or none says that.</source>
        <translation>还没有术语，或没有匹配的术语。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>These are the first rows of {file}. Nothing is saved yet.</source>
        <translation>这是{file}的前几行，尚未保存。</translation>
    </message>
    <message>
        <source>They can be made anew with your term. What you approved stays as it is.</source>
        <translation>可以用您的术语重新翻译。您确认过的保持不变。</translation>
    </message>
    <message>
        <source>They have Chinese, a price and a picture.</source>
        <translation>已有中文、价格和图片。</translation>
    </message>
    <message>
        <source>They would be fetched from {hosts}; nothing is sent there.</source>
        <translation>将从{hosts}下载，不会向那里发送任何内容。</translation>
    </message>
    <message>
        <source>This computer has no Chinese font: a PDF would show empty boxes.</source>
        <translation>这台电脑没有中文字体，PDF会显示空方框。</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>This looks like a product list of your own</source>
        <translation>这看起来是您自己的商品清单</translation>
    </message>
    <message>
        <source>This looks like a {platform} export</source>
        <translation>这看起来是{platform}的导出文件</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>用这个</translation>
    </message>
    <message>
        <source>This one: {text}</source>
        <translation>用这个：{text}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title: replace words</source>
        <translation>标题：替换文字</translation>
    </message>
    <message>
        <source>To look at {n}</source>
        <translation>待查看 {n}</translation>
    </message>
    <message>
        <source>Traditional Chinese (Hong Kong)</source>
        <translation>繁体中文（香港）</translation>
    </message>
    <message>
        <source>Traditional Chinese (Taiwan)</source>
        <translation>繁体中文（台湾）</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Translate &amp; review</source>
        <translation>翻译与审阅</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>重新翻译</translation>
    </message>
    <message>
        <source>Translate them</source>
        <translation>去翻译</translation>
    </message>
    <message>
        <source>Translate {n} product</source>
        <translation>翻译{n}个商品</translation>
    </message>
    <message>
        <source>Translate {n} products</source>
        <translation>翻译{n}个商品</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>正在翻译</translation>
    </message>
    <message>
        <source>Translation memory</source>
        <translation>翻译记忆</translation>
    </message>
    <message>
        <source>Try them again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Type what is right, or leave it as it is. Nothing is saved yet.</source>
        <translation>请输入正确的内容，或保持不变。尚未保存。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo back to here</source>
        <translation>撤销到此处</translation>
    </message>
    <message>
        <source>Undo does not bring a deleted file back.</source>
        <translation>撤销不能恢复已删除的文件。</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销这次导入</translation>
    </message>
    <message>
        <source>Undo: {what} ({keys})</source>
        <translation>撤销：{what}（{keys}）</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Unzip the bundle, and upload the filled sheet on the page where you downloaded the blank one.</source>
        <translation>解压上架包，在下载空白表格的页面上传填好的表格。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>使用这个</translation>
    </message>
    <message>
        <source>Use this title</source>
        <translation>采用此标题</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>规格款</translation>
    </message>
    <message>
        <source>We understood</source>
        <translation>我们的理解</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化内容</translation>
    </message>
    <message>
        <source>What changed in bundle {id} of {when}</source>
        <translation>上架包{id}（{when}）的变化</translation>
    </message>
    <message>
        <source>What changed in it…</source>
        <translation>其中的变化……</translation>
    </message>
    <message>
        <source>What changed since the last bundle</source>
        <translation>上次导出后的变化</translation>
    </message>
    <message>
        <source>What column {name} holds</source>
        <translation>列{name}的内容</translation>
    </message>
    <message>
        <source>What fills column {letter} {label}</source>
        <translation>{letter}列“{label}”填什么</translation>
    </message>
    <message>
        <source>What goes into the bundle?</source>
        <translation>上架包包含哪些商品？</translation>
    </message>
    <message>
        <source>What is in each column of {file}?</source>
        <translation>{file}的各列是什么内容？</translation>
    </message>
    <message>
        <source>What is in each column?</source>
        <translation>各列是什么内容？</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>What is wrong with it (optional)</source>
        <translation>哪里不对（可不填）</translation>
    </message>
    <message>
        <source>What it asks for…</source>
        <translation>平台要求……</translation>
    </message>
    <message>
        <source>What it costs is not known here.</source>
        <translation>这里不知道费用。</translation>
    </message>
    <message>
        <source>What it costs is not known here: that service may bill you for it.</source>
        <translation>这里不知道费用：该服务可能向您收费。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What it says, in your language</source>
        <translation>它的意思（您的语言）</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>离开这台电脑的内容</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>What stands in the file is kept as it is, and not told as a problem again.</source>
        <translation>保留文件中的内容，以后不再提示。</translation>
    </message>
    <message>
        <source>What the boxes above say is remembered for this sheet and its newer versions</source>
        <translation>上面的选择会为此表格及其新版本记住</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>要更改的内容</translation>
    </message>
    <message>
        <source>What translates</source>
        <translation>翻译方式</translation>
    </message>
    <message>
        <source>What translates sentences</source>
        <translation>句子的翻译方式</translation>
    </message>
    <message>
        <source>What was set aside</source>
        <translation>已忽略的内容</translation>
    </message>
    <message>
        <source>What went out before</source>
        <translation>以前的导出</translation>
    </message>
    <message>
        <source>What would change is shown here first.</source>
        <translation>将要更改的内容会先显示在这里。</translation>
    </message>
    <message>
        <source>What you do not trust yet is only suggested; trusted translations fill the same texts at once.</source>
        <translation>尚不信任的只作建议；信任的译文会立即填入相同的文字。</translation>
    </message>
    <message>
        <source>What you set aside with a reason is listed here, and can be heeded again.</source>
        <translation>您写明原因忽略的内容列在这里，可以取消忽略。</translation>
    </message>
    <message>
        <source>What {file} changes</source>
        <translation>{file}的更改</translation>
    </message>
    <message>
        <source>What {market} asks for</source>
        <translation>{market}的要求</translation>
    </message>
    <message>
        <source>What {market} asks for has changed.</source>
        <translation>{market}的要求已更改。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where can I sell?</source>
        <translation>我可以在哪里卖？</translation>
    </message>
    <message>
        <source>Where do you want to sell?</source>
        <translation>您想在哪里卖？</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where shall the memory go?</source>
        <translation>翻译记忆保存到哪里？</translation>
    </message>
    <message>
        <source>Where shall the proof go?</source>
        <translation>校样保存到哪里？</translation>
    </message>
    <message>
        <source>Where shall the terms go?</source>
        <translation>术语保存到哪里？</translation>
    </message>
    <message>
        <source>Where should the bundle be saved?</source>
        <translation>上架包保存到哪里？</translation>
    </message>
    <message>
        <source>Where should the rows be saved?</source>
        <translation>这些行要保存到哪里？</translation>
    </message>
    <message>
        <source>Which Chinese</source>
        <translation>哪种中文</translation>
    </message>
    <message>
        <source>Which can be fetched? Ask the list on the net</source>
        <translation>有哪些可下载？获取网上列表</translation>
    </message>
    <message>
        <source>Which of these reads right?</source>
        <translation>哪一个读起来是对的？</translation>
    </message>
    <message>
        <source>Which texts</source>
        <translation>哪些文字</translation>
    </message>
    <message>
        <source>Who may sell on each marketplace, with source and date</source>
        <translation>谁可以在各平台开店，附来源和日期</translation>
    </message>
    <message>
        <source>Wholesale</source>
        <translation>批发</translation>
    </message>
    <message>
        <source>Wholesale prices</source>
        <translation>批发价</translation>
    </message>
    <message>
        <source>Why it is all right</source>
        <translation>为什么没问题</translation>
    </message>
    <message>
        <source>Why it may stay as it is</source>
        <translation>为什么可以保持不变</translation>
    </message>
    <message>
        <source>Why some stay out</source>
        <translation>为什么有些未放入</translation>
    </message>
    <message>
        <source>With the listings for</source>
        <translation>配合的平台</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>要查找的文字</translation>
    </message>
    <message>
        <source>Working out what there is to translate</source>
        <translation>正在统计待翻译的内容</translation>
    </message>
    <message>
        <source>Works on this computer; sends nothing.</source>
        <translation>在这台电脑上运行，不发送任何内容。</translation>
    </message>
    <message>
        <source>Write a TMX…</source>
        <translation>写入TMX…</translation>
    </message>
    <message>
        <source>Write into a file…</source>
        <translation>写入文件…</translation>
    </message>
    <message>
        <source>Write the proof…</source>
        <translation>写入校样…</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>正在写入上架包</translation>
    </message>
    <message>
        <source>Writing the memory</source>
        <translation>正在写入翻译记忆</translation>
    </message>
    <message>
        <source>Writing the proof</source>
        <translation>正在写入校样</translation>
    </message>
    <message>
        <source>Writing the terms</source>
        <translation>正在写入术语</translation>
    </message>
    <message>
        <source>You agreed, without being asked again: {names}</source>
        <translation>您已同意，不再询问：{names}</translation>
    </message>
    <message>
        <source>You edited these: kept</source>
        <translation>您修改过的内容：已保留</translation>
    </message>
    <message>
        <source>Your bundle is ready: {n} product, {pictures} pictures, {size} MB</source>
        <translation>上架包已就绪：{n}个商品，{pictures}张图片，{size} MB</translation>
    </message>
    <message>
        <source>Your bundle is ready: {n} products, {pictures} pictures, {size} MB</source>
        <translation>上架包已就绪：{n}个商品，{pictures}张图片，{size} MB</translation>
    </message>
    <message>
        <source>Your edits that are kept</source>
        <translation>已保留的您的修改</translation>
    </message>
    <message>
        <source>Your friend’s Chinese</source>
        <translation>朋友的中文</translation>
    </message>
    <message>
        <source>Your friend’s remarks</source>
        <translation>朋友的备注</translation>
    </message>
    <message>
        <source>Your glossary</source>
        <translation>您的术语表</translation>
    </message>
    <message>
        <source>Your key comes from an environment variable.</source>
        <translation>您的密钥来自环境变量。</translation>
    </message>
    <message>
        <source>Your key is in the keychain of this computer.</source>
        <translation>您的密钥在这台电脑的钥匙串中。</translation>
    </message>
    <message>
        <source>Your mark on the pictures</source>
        <translation>图片上的水印</translation>
    </message>
    <message>
        <source>Your note: {note}</source>
        <translation>您的备注：{note}</translation>
    </message>
    <message>
        <source>Your own value for: {fact}</source>
        <translation>您自己的数值：{fact}</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>您的原因</translation>
    </message>
    <message>
        <source>Your shop is as it was before. A report was saved on this computer and was sent to no one.</source>
        <translation>您的店铺与之前一样。报告已保存在这台电脑上，未发送给任何人。</translation>
    </message>
    <message>
        <source>Your terms come before everything else. A change can make the texts anew that say them.</source>
        <translation>您的术语优先于其他一切。更改后，可重新翻译含有它们的文字。</translation>
    </message>
    <message>
        <source>Your terms in this text</source>
        <translation>这条文字中的您的术语</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>您的原文</translation>
    </message>
    <message>
        <source>Your text changed</source>
        <translation>原文改过</translation>
    </message>
    <message>
        <source>Your word</source>
        <translation>您的词</translation>
    </message>
    <message>
        <source>Yours since {date}: {value}. It came as {shipped}.</source>
        <translation>自{date}起用您的数值：{value}。原为{shipped}。</translation>
    </message>
    <message>
        <source>Yours, kept</source>
        <translation>您的内容（已保留）</translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation>约剩{n}小时</translation>
    </message>
    <message>
        <source>about {n} min left</source>
        <translation>约剩{n}分钟</translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation>约剩{n}秒</translation>
    </message>
    <message>
        <source>across the border</source>
        <translation>跨境</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有{n}个</translation>
    </message>
    <message>
        <source>at most {n}</source>
        <translation>最多{n}</translation>
    </message>
    <message>
        <source>at most {n} characters</source>
        <translation>最多{n}个字符</translation>
    </message>
    <message>
        <source>before anything went out</source>
        <translation>首次导出之前</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>bundle {id} of {when}</source>
        <translation>上架包{id}（{when}）</translation>
    </message>
    <message>
        <source>by the product</source>
        <translation>按商品</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>changed; what was said before is not known</source>
        <translation>已更改；之前的内容未知</translation>
    </message>
    <message>
        <source>check in your seller backend</source>
        <translation>请在卖家后台核对</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>统计中</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>有疑点</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>ends in 6</source>
        <translation>尾数为6</translation>
    </message>
    <message>
        <source>ends in 8 (lucky)</source>
        <translation>尾数为8（吉利）</translation>
    </message>
    <message>
        <source>ends in 9</source>
        <translation>尾数为9</translation>
    </message>
    <message>
        <source>every language</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>特点</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>适用人群</translation>
    </message>
    <message>
        <source>from a proof</source>
        <translation>来自校样</translation>
    </message>
    <message>
        <source>from your list</source>
        <translation>来自您的清单</translation>
    </message>
    <message>
        <source>general trade</source>
        <translation>一般贸易</translation>
    </message>
    <message>
        <source>heading or words above it</source>
        <translation>表头或其上方的文字</translation>
    </message>
    <message>
        <source>here</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>in Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>您自己的文字</translation>
    </message>
    <message>
        <source>left out of the price</source>
        <translation>不计入价格</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>较可能</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>请查看</translation>
    </message>
    <message>
        <source>material</source>
        <translation>材质</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>翻译记忆</translation>
    </message>
    <message>
        <source>must be filled</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>need a look</source>
        <translation>需要看一下</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>new products</source>
        <translation>新商品</translation>
    </message>
    <message>
        <source>next doubt</source>
        <translation>下一个疑点</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>note or footnote</source>
        <translation>备注或脚注</translation>
    </message>
    <message>
        <source>offline model</source>
        <translation>离线模型</translation>
    </message>
    <message>
        <source>one blank</source>
        <translation>1个空行</translation>
    </message>
    <message>
        <source>one heading row</source>
        <translation>1个表头行</translation>
    </message>
    <message>
        <source>one left out</source>
        <translation>1行未导入</translation>
    </message>
    <message>
        <source>one more picture</source>
        <translation>另有1张图片</translation>
    </message>
    <message>
        <source>one note</source>
        <translation>1条备注</translation>
    </message>
    <message>
        <source>one of {n} choices</source>
        <translation>从{n}个选项中选</translation>
    </message>
    <message>
        <source>one product</source>
        <translation>1个商品</translation>
    </message>
    <message>
        <source>one section title</source>
        <translation>1个分组标题</translation>
    </message>
    <message>
        <source>one total line</source>
        <translation>1个合计行</translation>
    </message>
    <message>
        <source>one variant</source>
        <translation>1个规格款</translation>
    </message>
    <message>
        <source>or paste from Excel with</source>
        <translation>或从Excel粘贴：</translation>
    </message>
    <message>
        <source>phrasebook</source>
        <translation>短语库</translation>
    </message>
    <message>
        <source>pictures of 1 product changed</source>
        <translation>更改1个商品的图片</translation>
    </message>
    <message>
        <source>pictures of {n} products changed</source>
        <translation>更改{n}个商品的图片</translation>
    </message>
    <message>
        <source>please look</source>
        <translation>请看一下</translation>
    </message>
    <message>
        <source>products are ready and go into the bundle</source>
        <translation>商品就绪，将放入上架包</translation>
    </message>
    <message>
        <source>products changed</source>
        <translation>有更改的商品</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>校样</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>required for some products</source>
        <translation>部分商品必填</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>第{row}行</translation>
    </message>
    <message>
        <source>rows left out</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>season</source>
        <translation>季节</translation>
    </message>
    <message>
        <source>section title</source>
        <translation>分组标题</translation>
    </message>
    <message>
        <source>selling point</source>
        <translation>卖点</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>您设置的</translation>
    </message>
    <message>
        <source>shop on this computer</source>
        <translation>这台电脑上的店铺</translation>
    </message>
    <message>
        <source>size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>stay out until they are fixed</source>
        <translation>修复前不放入</translation>
    </message>
    <message>
        <source>stayed as they were</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>stays empty</source>
        <translation>留空</translation>
    </message>
    <message>
        <source>style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>template “{name}”</source>
        <translation>模板“{name}”</translation>
    </message>
    <message>
        <source>the sheet calculates it</source>
        <translation>由表格计算</translation>
    </message>
    <message>
        <source>the shopper, on top</source>
        <translation>买家另付</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>to the fen</source>
        <translation>精确到分</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>whole yuan</source>
        <translation>整元</translation>
    </message>
    <message>
        <source>will change</source>
        <translation>将更改</translation>
    </message>
    <message>
        <source>withdrawn: take it off sale there</source>
        <translation>已撤下：请在平台下架</translation>
    </message>
    <message>
        <source>written by you</source>
        <translation>您填写的</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>您指定</translation>
    </message>
    <message>
        <source>you, inside the price</source>
        <translation>您承担，含在价格内</translation>
    </message>
    <message>
        <source>your cost</source>
        <translation>您的成本</translation>
    </message>
    <message>
        <source>your price</source>
        <translation>您的售价</translation>
    </message>
    <message>
        <source>{added} terms added, {changed} changed</source>
        <translation>新增{added}条术语，更改{changed}条</translation>
    </message>
    <message>
        <source>{added} translations taken over, {known} were known, {other} in other languages</source>
        <translation>已导入{added}条译文，已有{known}条，其他语言{other}条</translation>
    </message>
    <message>
        <source>{changed} corrected, {approved} confirmed, {rejected} sent back</source>
        <translation>改正{changed}，确认{approved}，退回{rejected}</translation>
    </message>
    <message>
        <source>{check}: {n}</source>
        <translation>{check}：{n}</translation>
    </message>
    <message>
        <source>{do}: {what}</source>
        <translation>{do}：{what}</translation>
    </message>
    <message>
        <source>{engine}:</source>
        <translation>{engine}：</translation>
    </message>
    <message>
        <source>{field} in {currency}</source>
        <translation>{field}（{currency}）</translation>
    </message>
    <message>
        <source>{files} · nothing is saved yet</source>
        <translation>{files} · 尚未保存</translation>
    </message>
    <message>
        <source>{file} - rows left out</source>
        <translation>{file} - 未导入的行</translation>
    </message>
    <message>
        <source>{file} does not say how its letters are kept. Look at the accents.</source>
        <translation>{file}没有说明所用的文字编码。请查看带重音符号的字母。</translation>
    </message>
    <message>
        <source>{file} · for {market} · {n} columns</source>
        <translation>{file} · 用于{market} · {n}列</translation>
    </message>
    <message>
        <source>{file} · {kind} · heading in row {row} · nothing is saved yet</source>
        <translation>{file} · {kind} · 表头在第{row}行 · 尚未保存</translation>
    </message>
    <message>
        <source>{file} · {kind} · sheet “{sheet}” · heading in row {row} · nothing is saved yet</source>
        <translation>{file} · {kind} · 工作表“{sheet}” · 表头在第{row}行 · 尚未保存</translation>
    </message>
    <message>
        <source>{file} · {kind} · without a heading · nothing is saved yet</source>
        <translation>{file} · {kind} · 没有表头 · 尚未保存</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: names in row {labels}, your products from row {data}</source>
        <translation>{file}，工作表{sheet}：第{labels}行为列名，商品从第{data}行开始</translation>
    </message>
    <message>
        <source>{how}: {what}</source>
        <translation>{how}：{what}</translation>
    </message>
    <message>
        <source>{kind} · taken until you choose</source>
        <translation>{kind} · 在您选择之前采用此项</translation>
    </message>
    <message>
        <source>{market}, chosen. Can I sell there? {verdict}</source>
        <translation>{market}，已选。我能在那里卖吗？{verdict}</translation>
    </message>
    <message>
        <source>{market}. Can I sell there? {verdict}</source>
        <translation>{market}。我能在那里卖吗？{verdict}</translation>
    </message>
    <message>
        <source>{names}, {n} more</source>
        <translation>{names}，另有{n}个</translation>
    </message>
    <message>
        <source>{name} translates sentences now.</source>
        <translation>现在由{name}翻译句子。</translation>
    </message>
    <message>
        <source>{name}: {found}</source>
        <translation>{name}：{found}</translation>
    </message>
    <message>
        <source>{new} new · {changed} changed · {withdrawn} withdrawn</source>
        <translation>新增{new} · 更改{changed} · 撤下{withdrawn}</translation>
    </message>
    <message>
        <source>{n} SKUs changed</source>
        <translation>更改{n}个SKU</translation>
    </message>
    <message>
        <source>{n} barcodes changed</source>
        <translation>更改{n}个条形码</translation>
    </message>
    <message>
        <source>{n} blank</source>
        <translation>{n}个空行</translation>
    </message>
    <message>
        <source>{n} categories changed</source>
        <translation>更改{n}个类目</translation>
    </message>
    <message>
        <source>{n} characters of Chinese would go to {host}. {privacy}</source>
        <translation>将向{host}发送{n}个中文字符。{privacy}</translation>
    </message>
    <message>
        <source>{n} choices added</source>
        <translation>新增{n}个规格款</translation>
    </message>
    <message>
        <source>{n} days old: download it again</source>
        <translation>已有{n}天：请重新下载</translation>
    </message>
    <message>
        <source>{n} descriptions changed</source>
        <translation>更改{n}条描述</translation>
    </message>
    <message>
        <source>{n} doubts are asked about again.</source>
        <translation>将重新提示{n}个疑点。</translation>
    </message>
    <message>
        <source>{n} doubts are set aside. They keep no listing back and are not asked again.</source>
        <translation>已忽略{n}个疑点。不再阻止上架，也不再提示。</translation>
    </message>
    <message>
        <source>{n} files were read</source>
        <translation>已读取{n}个文件</translation>
    </message>
    <message>
        <source>{n} heading rows</source>
        <translation>{n}个表头行</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n}行未导入</translation>
    </message>
    <message>
        <source>{n} more lines are in the file report.json inside the bundle.</source>
        <translation>其余{n}行在上架包的report.json文件中。</translation>
    </message>
    <message>
        <source>{n} more of them follow when these are done.</source>
        <translation>处理完这些后还有{n}个。</translation>
    </message>
    <message>
        <source>{n} more pictures</source>
        <translation>另有{n}张图片</translation>
    </message>
    <message>
        <source>{n} more texts are done on this computer, from the memory and the phrasebook.</source>
        <translation>另有{n}条文字在这台电脑上用翻译记忆和短语库完成。</translation>
    </message>
    <message>
        <source>{n} must still be filled</source>
        <translation>还有{n}列必填</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>新增{n}</translation>
    </message>
    <message>
        <source>{n} notes</source>
        <translation>{n}条备注</translation>
    </message>
    <message>
        <source>{n} other values changed</source>
        <translation>更改{n}项其他内容</translation>
    </message>
    <message>
        <source>{n} picture added to {name}.</source>
        <translation>已为{name}添加{n}张图片。</translation>
    </message>
    <message>
        <source>{n} pictures added to {name}.</source>
        <translation>已为{name}添加{n}张图片。</translation>
    </message>
    <message>
        <source>{n} pictures fetched, {failed} could not be had.</source>
        <translation>已下载{n}张图片，{failed}张未能取得。</translation>
    </message>
    <message>
        <source>{n} prices changed</source>
        <translation>更改{n}个价格</translation>
    </message>
    <message>
        <source>{n} product changed.</source>
        <translation>已更改{n}个商品。</translation>
    </message>
    <message>
        <source>{n} product is not in it; the file UPLOAD.html inside says why.</source>
        <translation>有{n}个商品未放入，原因见其中的UPLOAD.html。</translation>
    </message>
    <message>
        <source>{n} product; the rest stays out until it is fixed.</source>
        <translation>{n}个商品；其余修复后再加入。</translation>
    </message>
    <message>
        <source>{n} products</source>
        <translation>{n}个商品</translation>
    </message>
    <message>
        <source>{n} products are in it without their picture.</source>
        <translation>其中有{n}个商品没有图片。</translation>
    </message>
    <message>
        <source>{n} products are not in it; the file UPLOAD.html inside says why.</source>
        <translation>有{n}个商品未放入，原因见其中的UPLOAD.html。</translation>
    </message>
    <message>
        <source>{n} products changed.</source>
        <translation>已更改{n}个商品。</translation>
    </message>
    <message>
        <source>{n} products; the rest stays out until it is fixed.</source>
        <translation>{n}个商品；其余修复后再加入。</translation>
    </message>
    <message>
        <source>{n} ready</source>
        <translation>{n}个就绪</translation>
    </message>
    <message>
        <source>{n} rows are left out</source>
        <translation>有{n}行未导入</translation>
    </message>
    <message>
        <source>{n} rows saved in {file}.</source>
        <translation>已把{n}行保存到{file}。</translation>
    </message>
    <message>
        <source>{n} rows were left out; the first is row {row}, “{text}”: {why}</source>
        <translation>有{n}行未导入；第一处在第{row}行，“{text}”：{why}</translation>
    </message>
    <message>
        <source>{n} section titles</source>
        <translation>{n}个分组标题</translation>
    </message>
    <message>
        <source>{n} sentences need {engine}. {characters} characters of your product texts would go to {host}.</source>
        <translation>有{n}个句子需要{engine}。将向{host}发送{characters}个字符的商品文字。</translation>
    </message>
    <message>
        <source>{n} set aside…</source>
        <translation>已忽略{n}个…</translation>
    </message>
    <message>
        <source>{n} stocks changed</source>
        <translation>更改{n}个库存</translation>
    </message>
    <message>
        <source>{n} sure</source>
        <translation>{n}列确定</translation>
    </message>
    <message>
        <source>{n} terms removed</source>
        <translation>已移除{n}条术语</translation>
    </message>
    <message>
        <source>{n} terms written to {file}</source>
        <translation>已把{n}条术语写入{file}</translation>
    </message>
    <message>
        <source>{n} text is left out of the listing</source>
        <translation>有{n}条文字未列入商品页</translation>
    </message>
    <message>
        <source>{n} texts approved</source>
        <translation>已确认{n}条文字</translation>
    </message>
    <message>
        <source>{n} texts are approved, {left} have no Chinese yet.</source>
        <translation>已确认{n}条文字，{left}条还没有中文。</translation>
    </message>
    <message>
        <source>{n} texts are left out of the listing</source>
        <translation>有{n}条文字未列入商品页</translation>
    </message>
    <message>
        <source>{n} texts are too long for a cell and were left out.</source>
        <translation>有{n}条文字太长，单元格放不下，未列入。</translation>
    </message>
    <message>
        <source>{n} texts have different Chinese. Which one stands?</source>
        <translation>有{n}条文字有不同的中文，保留哪一个？</translation>
    </message>
    <message>
        <source>{n} texts made anew</source>
        <translation>已重新翻译{n}条文字</translation>
    </message>
    <message>
        <source>{n} texts that a machine made say such a word</source>
        <translation>有{n}条机器翻译的文字含有这样的词</translation>
    </message>
    <message>
        <source>{n} texts translated, {left} left for you or for an engine.</source>
        <translation>已翻译{n}条文字，剩余{left}条由您或翻译引擎处理。</translation>
    </message>
    <message>
        <source>{n} texts translated, {left} left. {characters} characters went to {host}.</source>
        <translation>已翻译{n}条文字，剩余{left}条。已向{host}发送{characters}个字符。</translation>
    </message>
    <message>
        <source>{n} texts translated, {left} left. {problem}</source>
        <translation>已翻译{n}条文字，剩余{left}条。{problem}</translation>
    </message>
    <message>
        <source>{n} thing differs from your list; the file REPORT.html inside names it.</source>
        <translation>有{n}处与您的清单不同；包内REPORT.html有说明。</translation>
    </message>
    <message>
        <source>{n} things differ from your list; the file REPORT.html inside names them.</source>
        <translation>有{n}处与您的清单不同；包内REPORT.html有说明。</translation>
    </message>
    <message>
        <source>{n} titles changed</source>
        <translation>更改{n}个标题</translation>
    </message>
    <message>
        <source>{n} to fix</source>
        <translation>{n}个待修复</translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation>{n}个需要看</translation>
    </message>
    <message>
        <source>{n} total lines</source>
        <translation>{n}个合计行</translation>
    </message>
    <message>
        <source>{n} translations are remembered</source>
        <translation>已记住{n}条译文</translation>
    </message>
    <message>
        <source>{n} translations forgotten</source>
        <translation>已删除{n}条译文</translation>
    </message>
    <message>
        <source>{n} translations written to {file}</source>
        <translation>已把{n}条译文写入{file}</translation>
    </message>
    <message>
        <source>{n} variants</source>
        <translation>{n}个规格款</translation>
    </message>
    <message>
        <source>{n} weights changed</source>
        <translation>更改{n}个重量</translation>
    </message>
    <message>
        <source>{n} × {what}</source>
        <translation>{n} × {what}</translation>
    </message>
    <message>
        <source>{origin} · approved</source>
        <translation>{origin} · 已确认</translation>
    </message>
    <message>
        <source>{origin} · only suggested</source>
        <translation>{origin} · 仅作建议</translation>
    </message>
    <message>
        <source>{page}, {n} to do</source>
        <translation>{page}，{n}项待办</translation>
    </message>
    <message>
        <source>{percent} % less</source>
        <translation>便宜{percent}%</translation>
    </message>
    <message>
        <source>{problem} {next}</source>
        <translation>{problem}{next}</translation>
    </message>
    <message>
        <source>{products} products · {variants} variants</source>
        <translation>{products}个商品 · {variants}个规格款</translation>
    </message>
    <message>
        <source>{ready} ready, {blocked} to fix</source>
        <translation>就绪{ready}，待修复{blocked}</translation>
    </message>
    <message>
        <source>{repair} ({n})</source>
        <translation>{repair}（{n}）</translation>
    </message>
    <message>
        <source>{rows} rows came back: one differs, {unchanged} are as here, {conflicts} need you.</source>
        <translation>收回{rows}行：1行不同，{unchanged}行相同，{conflicts}行需要您处理。</translation>
    </message>
    <message>
        <source>{rows} rows came back: {n} differ, {unchanged} are as here, {conflicts} need you.</source>
        <translation>收回{rows}行：{n}行不同，{unchanged}行相同，{conflicts}行需要您处理。</translation>
    </message>
    <message>
        <source>{score} %</source>
        <translation>{score}%</translation>
    </message>
    <message>
        <source>{sign} {what}</source>
        <translation>{sign} {what}</translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation>{source} → {target}</translation>
    </message>
    <message>
        <source>{source}, {date}</source>
        <translation>{source}，{date}</translation>
    </message>
    <message>
        <source>{state}: {words}</source>
        <translation>{state}：{words}</translation>
    </message>
    <message>
        <source>{tax} tax: the shopper pays {amount}</source>
        <translation>税{tax}：买家支付{amount}</translation>
    </message>
    <message>
        <source>{total} rows: {parts}</source>
        <translation>共{total}行：{parts}</translation>
    </message>
    <message>
        <source>{view} {n}</source>
        <translation>{view} {n}</translation>
    </message>
    <message>
        <source>{what} {next}</source>
        <translation>{what}{next}</translation>
    </message>
    <message>
        <source>{what} · and in one more</source>
        <translation>{what} · 另有1处</translation>
    </message>
    <message>
        <source>{what} · and in {n} more</source>
        <translation>{what} · 另有{n}处</translation>
    </message>
    <message>
        <source>{what} · {name} {version}</source>
        <translation>{what} · {name} {version}</translation>
    </message>
    <message>
        <source>{what} · {name} {version} · {size} MB. Its licence:</source>
        <translation>{what} · {name} {version} · {size} MB。许可证：</translation>
    </message>
    <message>
        <source>{what} · {version} · from {host}</source>
        <translation>{what} · {version} · 来自{host}</translation>
    </message>
    <message>
        <source>{what}: {column} in row {row}</source>
        <translation>{what}：第{row}行，列{column}</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}：{done}/{total}</translation>
    </message>
    <message>
        <source>{what}: {text}</source>
        <translation>{what}：{text}</translation>
    </message>
    <message>
        <source>{when} · {file} · {texts} texts · came back, {n} corrected</source>
        <translation>{when} · {file} · {texts}条文字 · 已收回，改正{n}条</translation>
    </message>
    <message>
        <source>{when} · {file} · {texts} texts · not back yet</source>
        <translation>{when} · {file} · {texts}条文字 · 尚未收回</translation>
    </message>
    <message>
        <source>{when} · {n} products · {size} MB</source>
        <translation>{when} · {n}个商品 · {size} MB</translation>
    </message>
    <message>
        <source>{when} · {origin}</source>
        <translation>{when} · {origin}</translation>
    </message>
    <message>
        <source>{when}: {n} product for {market}, {file}</source>
        <translation>{when}：{market}，{n}个商品，{file}</translation>
    </message>
    <message>
        <source>{when}: {n} products for {market}, {file}</source>
        <translation>{when}：{market}，{n}个商品，{file}</translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <translation>{when}：{what}</translation>
    </message>
    <message>
        <source>{width} of {limit}, as {market} counts</source>
        <translation>{width}/{limit}（按{market}计）</translation>
    </message>
    <message>
        <source>“Only what changed” stays as it is: a later bundle for {market} counts.</source>
        <translation>“仅有变化的”保持不变：{market}以更晚的上架包为准。</translation>
    </message>
    <message>
        <source>“Only what changed” then starts from bundle {id} of {when}, the one before it.</source>
        <translation>“仅有变化的”此后以前一个上架包{id}（{when}）为准。</translation>
    </message>
    <message>
        <source>“{help}”</source>
        <translation>“{help}”</translation>
    </message>
    <message>
        <source>“{source}” stays as it is</source>
        <translation>“{source}”保留原样</translation>
    </message>
    <message>
        <source>“{text}” (on “{source}”)</source>
        <translation>“{text}”（关于“{source}”）</translation>
    </message>
    <message>
        <source>“{text}”: {why}</source>
        <translation>“{text}”：{why}</translation>
    </message>
    <message>
        <source>… No Chinese yet</source>
        <translation>……还没有中文</translation>
    </message>
    <message>
        <source>… not translated yet</source>
        <translation>……尚未翻译</translation>
    </message>
    <message>
        <source>≠ corrected</source>
        <translation>≠ 已改正</translation>
    </message>
    <message>
        <source>▲ Text was sent to {hosts}</source>
        <translation>▲ 已向{hosts}发送文字</translation>
    </message>
    <message>
        <source>● Nothing has left this computer</source>
        <translation>● 没有内容离开这台电脑</translation>
    </message>
    <message>
        <source>● Saved</source>
        <translation>● 已保存</translation>
    </message>
    <message>
        <source>✓ Approved</source>
        <translation>✓ 已确认</translation>
    </message>
    <message>
        <source>✓ Confirmed: texts say these sizes from the next translation on.</source>
        <translation>✓ 已确认：下次翻译起使用这些尺码。</translation>
    </message>
    <message>
        <source>✓ It answered in {seconds} s:</source>
        <translation>✓ {seconds}秒内有了回应：</translation>
    </message>
    <message>
        <source>✓ approved</source>
        <translation>✓ 已确认</translation>
    </message>
    <message>
        <source>✓ confirmed</source>
        <translation>✓ 已确认</translation>
    </message>
    <message>
        <source>✓ in use</source>
        <translation>✓ 使用中</translation>
    </message>
    <message>
        <source>✓ kept as it is</source>
        <translation>✓ 保留原样</translation>
    </message>
    <message>
        <source>✓ {file}: {texts} texts of {products} products, {size} KB</source>
        <translation>✓ {file}：{products}个商品的{texts}条文字，{size} KB</translation>
    </message>
    <message>
        <source>✕ Need editing</source>
        <translation>✕ 需要编辑</translation>
    </message>
    <message>
        <source>✕ needs editing</source>
        <translation>✕ 需要编辑</translation>
    </message>
    <message>
        <source>✕ never “{target}”</source>
        <translation>✕ 禁用“{target}”</translation>
    </message>
    <message>
        <source>✕ not good</source>
        <translation>✕ 不好</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>1 SKU looks like a date: the spreadsheet may have changed it</source>
        <translation>有1个SKU像日期：可能被电子表格改过</translation>
    </message>
    <message>
        <source>1 barcode had lost a zero, which was put back</source>
        <translation>有1个条形码丢了零，已补回</translation>
    </message>
    <message>
        <source>1 barcode has a last digit that does not fit</source>
        <translation>有1个条形码末位不符</translation>
    </message>
    <message>
        <source>1 barcode is none that shops know</source>
        <translation>有1个条形码不是通用的条形码</translation>
    </message>
    <message>
        <source>1 barcode was cut by the spreadsheet</source>
        <translation>有1个条形码被电子表格截短</translation>
    </message>
    <message>
        <source>1 cell stays as it is, as you said</source>
        <translation>有1个单元格按您的要求保持不变</translation>
    </message>
    <message>
        <source>1 currency is not known</source>
        <translation>有1个币种未知</translation>
    </message>
    <message>
        <source>1 digit; a barcode has 8, 12, 13 or 14.</source>
        <translation>只有1位；条形码应为8、12、13或14位。</translation>
    </message>
    <message>
        <source>1 number cannot be read</source>
        <translation>有1个数字无法读取</translation>
    </message>
    <message>
        <source>1 price cannot be read</source>
        <translation>有1个价格无法读取</translation>
    </message>
    <message>
        <source>1 product has no title</source>
        <translation>有1个商品没有标题</translation>
    </message>
    <message>
        <source>1 product shares its SKU with another one</source>
        <translation>有1个商品与其他商品共用SKU</translation>
    </message>
    <message>
        <source>1 stock cannot be read</source>
        <translation>有1个库存无法读取</translation>
    </message>
    <message>
        <source>1 stock is below zero</source>
        <translation>有1个库存小于零</translation>
    </message>
    <message>
        <source>1 value is the one you typed</source>
        <translation>有1个值是您输入的</translation>
    </message>
    <message>
        <source>1 weight cannot be read</source>
        <translation>有1个重量无法读取</translation>
    </message>
    <message>
        <source>A barcode has digits only: 8, 12, 13 or 14.</source>
        <translation>条形码只有数字：8、12、13或14位。</translation>
    </message>
    <message>
        <source>A choice (size, colour, ...)</source>
        <translation>规格（尺码、颜色等）</translation>
    </message>
    <message>
        <source>A code, a choice or a fact has more than {most} characters.</source>
        <translation>有编码、规格或属性超过{most}个字符。</translation>
    </message>
    <message>
        <source>A file was changed meanwhile: the value you typed was not taken.</source>
        <translation>文件中途有改动：您输入的值未采用。</translation>
    </message>
    <message>
        <source>A file was changed meanwhile: {n} values you typed were not taken.</source>
        <translation>文件中途有改动：您输入的{n}个值未采用。</translation>
    </message>
    <message>
        <source>A hidden product, which is a choice of another one; without the column “sku” nothing says of which. The choices were taken as the other product names them.</source>
        <translation>这是一个隐藏商品，是另一商品的一个选项；没有“sku”列，无从得知属于哪一个。选项已按另一商品所列采用。</translation>
    </message>
    <message>
        <source>A note, not a product.</source>
        <translation>这是备注，不是商品。</translation>
    </message>
    <message>
        <source>A picture over many rows was left out: it looks like a logo.</source>
        <translation>一张跨多行的图片未导入：它看起来是标志。</translation>
    </message>
    <message>
        <source>A price for some days or some customers only; it was not taken.</source>
        <translation>这个价格只适用于某些日期或某些客户，未采用。</translation>
    </message>
    <message>
        <source>A price is not below zero.</source>
        <translation>价格不能小于零。</translation>
    </message>
    <message>
        <source>A stock is not below zero.</source>
        <translation>库存不能小于零。</translation>
    </message>
    <message>
        <source>A text was too long for a spreadsheet and is cut here.</source>
        <translation>有一条文字超出电子表格的长度限制，在此处被截断。</translation>
    </message>
    <message>
        <source>A value is written like F12=12.50 or Sheet1!F12=12.50, a cell to be left like F12.</source>
        <translation>值的写法如F12=12.50或Sheet1!F12=12.50；要保持不变的单元格只写F12。</translation>
    </message>
    <message>
        <source>Add what is missing, or say which columns hold it.</source>
        <translation>请补上缺少的内容，或指明它在哪些列。</translation>
    </message>
    <message>
        <source>Address of the manufacturer</source>
        <translation>生产商地址</translation>
    </message>
    <message>
        <source>An instruction or example of the template, not a product.</source>
        <translation>这是模板的说明或示例，不是商品。</translation>
    </message>
    <message>
        <source>Any other list: a supplier's prices, an owner's own sheet, with a product on each row.</source>
        <translation>其他任何清单：供应商的价目表、您自己的表格，每行一个商品。</translation>
    </message>
    <message>
        <source>Barcode (UPC, EAN, ISBN)</source>
        <translation>条形码（UPC、EAN、ISBN）</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Check that you may read the folder.</source>
        <translation>请确认您有权读取该文件夹。</translation>
    </message>
    <message>
        <source>Choose one of: {codes}.</source>
        <translation>请选择其中之一：{codes}。</translation>
    </message>
    <message>
        <source>Choose one of: {files}.</source>
        <translation>请选择其中之一：{files}。</translation>
    </message>
    <message>
        <source>Choose one of: {sheets}.</source>
        <translation>请选择其中一个：{sheets}。</translation>
    </message>
    <message>
        <source>Choose the file that holds the products.</source>
        <translation>请选择含有商品的文件。</translation>
    </message>
    <message>
        <source>Choose the folder or zip that holds your product list.</source>
        <translation>请选择含有商品清单的文件夹或zip文件。</translation>
    </message>
    <message>
        <source>Choose the folder that holds the pictures.</source>
        <translation>请选择图片所在的文件夹。</translation>
    </message>
    <message>
        <source>Choose “{label}” (on the command line: {option}) if that is right.</source>
        <translation>如果没错，请选择“{label}”（命令行用{option}）。</translation>
    </message>
    <message>
        <source>Column {column} is in cents: {found} was read as {amount}.</source>
        <translation>{column}列以分为单位：{found}已读作{amount}。</translation>
    </message>
    <message>
        <source>Column {column} names no unit of weight; {unit} was taken.</source>
        <translation>列{column}没有重量单位，已按{unit}计。</translation>
    </message>
    <message>
        <source>Compare it with the package.</source>
        <translation>请与包装核对。</translation>
    </message>
    <message>
        <source>Comparing with the shop</source>
        <translation>正在与店铺比较</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>请重新复制或下载。</translation>
    </message>
    <message>
        <source>Correct it in the list or in the product before you export.</source>
        <translation>请在导出之前在清单或商品中改正。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Customs (HS) code</source>
        <translation>海关编码（HS）</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Description (Chinese)</source>
        <translation>描述（中文）</translation>
    </message>
    <message>
        <source>Description (English)</source>
        <translation>描述（英文）</translation>
    </message>
    <message>
        <source>Description (French)</source>
        <translation>描述（法文）</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Etsy's download does not say which SKU belongs to which choice ({found}); none was given out.</source>
        <translation>Etsy下载的文件没有说明哪个SKU属于哪个规格（{found}），因此都未分配。</translation>
    </message>
    <message>
        <source>Etsy's download gives one price and one quantity for all choices of a listing: every choice got that price, none a stock.</source>
        <translation>Etsy下载的文件对商品页的所有规格只给一个价格和一个数量：每个规格都采用了该价格，库存则都未填写。</translation>
    </message>
    <message>
        <source>Export the products again, and import that file as it is, not opened in between.</source>
        <translation>请重新导出商品，并直接导入该文件，中途不要打开。</translation>
    </message>
    <message>
        <source>Export the products from Shopify again, or move the cells back.</source>
        <translation>请从Shopify重新导出商品，或把单元格移回原位。</translation>
    </message>
    <message>
        <source>Flat files of all three grammars, as a template or as text, and the listings report: parents with their children, bullet points under the description, weights with their units. Tried on a template, a sample and a file made from the published keys.</source>
        <translation>三种格式的平面文件（模板或文本）以及商品页报告：父商品及其子商品、描述下方的要点、带单位的重量。已用一个模板、一个示例和一个按公开字段名制作的文件试过。</translation>
    </message>
    <message>
        <source>Format the column as text and type the SKU again.</source>
        <translation>请把该列设为文本格式，重新输入SKU。</translation>
    </message>
    <message>
        <source>Format the column as text, type the code again, and import again.</source>
        <translation>请把该列设为文本格式，重新输入编码，再导入一次。</translation>
    </message>
    <message>
        <source>Format the column as text, type the number again, and import again.</source>
        <translation>请把该列设为文本格式，重新输入号码后再导入。</translation>
    </message>
    <message>
        <source>Give each product its own SKU.</source>
        <translation>请给每个商品各自的SKU。</translation>
    </message>
    <message>
        <source>Give its heading, or its letter as in A, B, C.</source>
        <translation>请填写表头，或列字母，如A、B、C。</translation>
    </message>
    <message>
        <source>Give the choices their names before you list the products.</source>
        <translation>上架商品之前，请给这些规格起名。</translation>
    </message>
    <message>
        <source>Give them a price before you list them.</source>
        <translation>上架之前，请给它们定价。</translation>
    </message>
    <message>
        <source>How to store it</source>
        <translation>贮存方法</translation>
    </message>
    <message>
        <source>If it holds products, choose “Read this sheet” (on the command line: --sheet).</source>
        <translation>如果其中有商品，请选择“读取此工作表”（命令行用--sheet）。</translation>
    </message>
    <message>
        <source>If one holds products, show it in the spreadsheet program and save the file.</source>
        <translation>如果其中有商品，请在电子表格程序中取消隐藏并保存文件。</translation>
    </message>
    <message>
        <source>If that is not meant, correct the price in the list.</source>
        <translation>如果并非如此，请在表格中更正价格。</translation>
    </message>
    <message>
        <source>If that is wrong, choose the currency and import again.</source>
        <translation>如果不对，请选择币种后重新导入。</translation>
    </message>
    <message>
        <source>If they began with zeros, those are lost: compare some of them.</source>
        <translation>如果它们以0开头，这些0已丢失：请抽查几个。</translation>
    </message>
    <message>
        <source>Import a list with a row for each one that you sell.</source>
        <translation>请导入一份清单，您出售的每种组合各占一行。</translation>
    </message>
    <message>
        <source>Import the file of products and this one together.</source>
        <translation>请把商品文件和此文件一起导入。</translation>
    </message>
    <message>
        <source>In OpenCart, set the Export/Import tool to use names instead of ids, and export.</source>
        <translation>请在OpenCart中把Export/Import工具设为使用名称而不是编号，再导出。</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <translation>配料</translation>
    </message>
    <message>
        <source>It says what to write in the columns; it is no product.</source>
        <translation>这一行说明各列该填什么，不是商品。</translation>
    </message>
    <message>
        <source>Its choices are not those of the product above: the rows seem to be sorted. Import the export as it came.</source>
        <translation>它的选项与上面的商品不同：这些行似乎被排序过。请导入原样的导出文件。</translation>
    </message>
    <message>
        <source>Its first row needs these headings: {names}.</source>
        <translation>第一行须有这些表头：{names}。</translation>
    </message>
    <message>
        <source>Keep, but do not use</source>
        <translation>保留但不使用</translation>
    </message>
    <message>
        <source>Leave the name of the sheet out.</source>
        <translation>请不要填写工作表名称。</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>未导入：{why}</translation>
    </message>
    <message>
        <source>Look at names with accents; choose another encoding if they are wrong.</source>
        <translation>请查看带重音符号的名称；如果不对，请选择其他编码。</translation>
    </message>
    <message>
        <source>Look over the prices and SKUs of the choices after the import.</source>
        <translation>导入后请查看各规格的价格和SKU。</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>产地</translation>
    </message>
    <message>
        <source>Manufacturer (for the label)</source>
        <translation>生产商（用于标签）</translation>
    </message>
    <message>
        <source>Net weight or content (for the label)</source>
        <translation>净含量（用于标签）</translation>
    </message>
    <message>
        <source>No row of {file} names the columns.</source>
        <translation>{file}中没有任何一行写明列名。</translation>
    </message>
    <message>
        <source>Nothing in {file} can be imported. {why}</source>
        <translation>{file}中没有可导入的内容。{why}</translation>
    </message>
    <message>
        <source>Number in the other system</source>
        <translation>在其他系统中的编号</translation>
    </message>
    <message>
        <source>One cell with garbled letters was repaired.</source>
        <translation>已修复1个乱码的单元格。</translation>
    </message>
    <message>
        <source>One choice of {product} is not in this file; it stays as it is.</source>
        <translation>{product}有1个规格款不在此文件中，保持不变。</translation>
    </message>
    <message>
        <source>One hidden row was left out: {rows}.</source>
        <translation>有1个隐藏的行未导入：{rows}。</translation>
    </message>
    <message>
        <source>One hidden sheet was left out: {names}.</source>
        <translation>有1个隐藏的工作表未导入：{names}。</translation>
    </message>
    <message>
        <source>One more product has choices that this file lacks; they stay.</source>
        <translation>另有1个商品的规格款不在此文件中，均保留。</translation>
    </message>
    <message>
        <source>One more row has the same: {what}</source>
        <translation>另有1行情况相同：{what}</translation>
    </message>
    <message>
        <source>One more row was left out.</source>
        <translation>另有1行未导入。</translation>
    </message>
    <message>
        <source>One product of this file has its price in another file; its price was not touched.</source>
        <translation>此文件中有1个商品的价格在另一个文件里，其价格未改动。</translation>
    </message>
    <message>
        <source>One row: {what} It is row {rows}.</source>
        <translation>有1行：{what}在第{rows}行。</translation>
    </message>
    <message>
        <source>Packets of this application and of others, as UTF-16 or GBK text or a workbook, with their folder of .tbi pictures; Chinese texts come in as Chinese to be looked at. Tried on two packets of other programs.</source>
        <translation>本程序和其他程序的数据包（UTF-16或GBK文本，或工作簿），连同存放.tbi图片的文件夹；中文文字作为待查看的中文导入。已用其他程序的两个数据包试过。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Picture of the choice</source>
        <translation>规格图片</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price before discount (crossed out)</source>
        <translation>折前价（划线价）</translation>
    </message>
    <message>
        <source>Price of the choice in its heading (S, Red)</source>
        <translation>表头所示规格的价格（S、红色）</translation>
    </message>
    <message>
        <source>Product fact (material, care, ...)</source>
        <translation>商品属性（材质、护理等）</translation>
    </message>
    <message>
        <source>Product group (handle or parent code)</source>
        <translation>商品组（handle或父编码）</translation>
    </message>
    <message>
        <source>Read as {amount}.</source>
        <translation>读作{amount}。</translation>
    </message>
    <message>
        <source>Read as {code}; the check digit proves it.</source>
        <translation>读作{code}，校验位证实无误。</translation>
    </message>
    <message>
        <source>Read both lists</source>
        <translation>读取两份清单</translation>
    </message>
    <message>
        <source>Read in the unit of the column. To be sure, write 520 g.</source>
        <translation>已按该列的单位读取。为保险起见，请写成520 g。</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>正在读取清单</translation>
    </message>
    <message>
        <source>Repair the text</source>
        <translation>修复文字</translation>
    </message>
    <message>
        <source>Row {row} of {file} names no cell: “{text}”.</source>
        <translation>{file}的第{row}行没有指明单元格：“{text}”。</translation>
    </message>
    <message>
        <source>SKU (your own code)</source>
        <translation>SKU（您自己的编码）</translation>
    </message>
    <message>
        <source>Sale price</source>
        <translation>促销价</translation>
    </message>
    <message>
        <source>Sale prices whose last day has passed were left out.</source>
        <translation>已过截止日期的促销价未采用。</translation>
    </message>
    <message>
        <source>Save the picture as a file, name it after the SKU, and import its folder too.</source>
        <translation>请把图片存为文件，以SKU命名，并把其文件夹一起导入。</translation>
    </message>
    <message>
        <source>Several products have the SKU {sku}; each was kept.</source>
        <translation>有几个商品的SKU都是{sku}，已全部保留。</translation>
    </message>
    <message>
        <source>Shelf life</source>
        <translation>保质期</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>简短描述</translation>
    </message>
    <message>
        <source>Some prices are asked at the till (“variable”): none was taken there.</source>
        <translation>有些价格在收银时才输入（“variable”），这些都未采用。</translation>
    </message>
    <message>
        <source>Some prices in column {column} name no currency; {code} was taken, which the others name.</source>
        <translation>{column} 列中有些价格没有写币种；已按其他价格所写的 {code} 处理。</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Stock of the choice in its heading</source>
        <translation>表头所示规格的库存</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Take the hidden rows too</source>
        <translation>同时采用隐藏的行</translation>
    </message>
    <message>
        <source>Text with tabs or commas, also in UTF-16, and workbooks; choices by item group, money with its currency. Tried on two shop feeds.</source>
        <translation>以制表符或逗号分隔的文本（也包括UTF-16）和工作簿；规格按商品组归类，金额带币种。已用两家店铺的商品数据源试过。</translation>
    </message>
    <message>
        <source>The SKU “{found}” looks like a date; it was kept.</source>
        <translation>SKU“{found}”像日期，已保留。</translation>
    </message>
    <message>
        <source>The catalogue export, a row a variation, the stock of all places added up. Tried on a file made from the published headings.</source>
        <translation>商品目录导出文件，每行一个规格款，各地点的库存相加。已用一个按公开表头制作的文件试过。</translation>
    </message>
    <message>
        <source>The category template (File Exchange, Seller Hub) with variations, and the report of active listings. Tried on files made from the published headings.</source>
        <translation>带规格款的类目模板（File Exchange、Seller Hub）以及在售商品页报告。已用按公开表头制作的文件试过。</translation>
    </message>
    <message>
        <source>The cells of this row stand in the wrong columns, so its stock, weight and pictures were not taken, nor the variant where even its price is missing.</source>
        <translation>这一行的单元格错了列，因此没有采用其库存、重量和图片；连价格也没有的规格款也没有采用。</translation>
    </message>
    <message>
        <source>The choices of this product make {count} combinations; none was made.</source>
        <translation>该商品的规格有{count}种组合，均未生成。</translation>
    </message>
    <message>
        <source>The codes in column {column} were saved as numbers: “{found}” was read as {code}.</source>
        <translation>{column}列的编码被存成了数字：“{found}”已读作{code}。</translation>
    </message>
    <message>
        <source>The combination names no choice, or no product it belongs to.</source>
        <translation>此组合没有写明规格，或没有写明所属的商品。</translation>
    </message>
    <message>
        <source>The description has more than {most} characters.</source>
        <translation>描述超过{most}个字符。</translation>
    </message>
    <message>
        <source>The export names choices by their numbers only, such as {found}; they are called by these numbers.</source>
        <translation>导出文件只用编号表示规格，如{found}，因此以这些编号命名。</translation>
    </message>
    <message>
        <source>The export of today (V3) with variants and pictures on rows of their own, and the legacy one with SKU and rule rows. Tried on a sample of each.</source>
        <translation>现行导出格式（V3），规格款和图片各占一行；以及旧格式，含SKU行和规则行。两种各用一个示例试过。</translation>
    </message>
    <message>
        <source>The file does not say how its letters are kept; {encoding} was taken.</source>
        <translation>文件没有说明所用的文字编码，已按{encoding}读取。</translation>
    </message>
    <message>
        <source>The import template and exports of products or product variants, attributes on rows below their product. Tried on the template that comes with Odoo.</source>
        <translation>导入模板，以及商品或规格款的导出文件，属性写在商品下方的行中。已用Odoo自带的模板试过。</translation>
    </message>
    <message>
        <source>The item list, each row a product of its own. Tried on files made from the published headings.</source>
        <translation>货品清单，每行一个独立的商品。已用按公开表头制作的文件试过。</translation>
    </message>
    <message>
        <source>The last digit does not fit: with the others as typed it is {digit}.</source>
        <translation>末位不符：按其余各位应为{digit}。</translation>
    </message>
    <message>
        <source>The last digit of the barcode {found} does not fit the others; it was kept.</source>
        <translation>条形码{found}的末位校验不符，已保留。</translation>
    </message>
    <message>
        <source>The list names no currency for its prices; {currency} was taken.</source>
        <translation>清单没有写明价格的币种，已按{currency}计。</translation>
    </message>
    <message>
        <source>The list of goods of the till, each row a product. Tried on a shop's export of 302 products.</source>
        <translation>收银系统的商品资料，每行一个商品。已用一家店铺302个商品的导出文件试过。</translation>
    </message>
    <message>
        <source>The list of goods, choices by style code (款式编码). Tried on files made from the published headings.</source>
        <translation>商品资料，规格按款式编码归类。已用按公开表头制作的文件试过。</translation>
    </message>
    <message>
        <source>The listing template of JD below its instructions, each row a product with its facts. Tried on a filled template of 117 products.</source>
        <translation>京东商品模板（读取说明下方的内容），每行一个商品及其属性。已用一个填有117个商品的模板试过。</translation>
    </message>
    <message>
        <source>The listings download in any language of the shop, with choices, tags, materials and 10 pictures. Tried on two shops' downloads.</source>
        <translation>商品页下载文件，店铺使用哪种语言都可以，含规格、标签、材质和10张图片。已用两家店铺的下载文件试过。</translation>
    </message>
    <message>
        <source>The old export, surcharges added to the price and picture ids made addresses, and the export of the new catalogue (V3). Tried on a shop's export of 43 products and on the V3 sample.</source>
        <translation>旧的导出格式，加价计入价格，图片编号转为网址；以及新目录（V3）的导出格式。已用一家店铺43个商品的导出文件和V3示例试过。</translation>
    </message>
    <message>
        <source>The packet names some choices by Taobao’s numbers only; these were kept.</source>
        <translation>数据包中有些规格只有淘宝的编号，已保留这些编号。</translation>
    </message>
    <message>
        <source>The picture written into this cell cannot be read; it was left out.</source>
        <translation>写在此单元格里的图片无法读取；已略过。</translation>
    </message>
    <message>
        <source>The picture written into this cell was cut off by the spreadsheet; it was left out.</source>
        <translation>写在此单元格里的图片被表格程序截断；已略过。</translation>
    </message>
    <message>
        <source>The price of {product} was {price} and becomes 0.</source>
        <translation>{product} 的价格原为 {price}，将变为 0。</translation>
    </message>
    <message>
        <source>The product export in the language of the site, with variations found by SKU or number, attributes and sale prices. Tried on three files, one of them in Russian.</source>
        <translation>网站语言的商品导出文件，规格款按SKU或编号对应，含属性和促销价。已用三个文件试过，其中一个是俄文。</translation>
    </message>
    <message>
        <source>The product export with configurable, grouped and bundle products; store views become translations. Tried on the sample of Magento and on files with two store views and with accents.</source>
        <translation>商品导出文件，含可配置商品、组合商品和捆绑商品；各商店视图转为译文。已用Magento的示例，以及含两个商店视图和重音符号的文件试过。</translation>
    </message>
    <message>
        <source>The product export with up to 6 options, sale prices where the sale is on, and hosted pictures. Tried on a sample of 8 products.</source>
        <translation>商品导出文件，最多6种规格，促销进行中的采用促销价，含托管的图片。已用一个8个商品的示例试过。</translation>
    </message>
    <message>
        <source>The product export, choices by handle, the stock of all outlets added up, descriptions without what Word left in them. Tried on a shop's export of 382 products.</source>
        <translation>商品导出文件，规格按handle归类，各门店的库存相加，描述中去掉Word残留的代码。已用一家店铺382个商品的导出文件试过。</translation>
    </message>
    <message>
        <source>The product export, classic and of 2025, with variants, picture rows, metafields and costs. Tried on six files, among them the exports of three shops.</source>
        <translation>商品导出文件，经典格式和2025年的格式，含规格款、图片行、元字段和成本。已用六个文件试过，其中有三家店铺的导出文件。</translation>
    </message>
    <message>
        <source>The product has no title, and nothing in the shop has its code.</source>
        <translation>该商品没有标题，店铺中也没有相同编码的商品。</translation>
    </message>
    <message>
        <source>The product is a set of others; what it is made of is kept beside it, its price may be missing.</source>
        <translation>该商品由其他商品组成；其组成已随商品保留，价格可能缺失。</translation>
    </message>
    <message>
        <source>The products file of its import together with the combinations file, whose price impacts are added up, and the list of products of the back office. Tried on the samples of PrestaShop 8.</source>
        <translation>其导入用的商品文件和组合文件（组合的价格差额会相加），以及后台的商品列表。已用PrestaShop 8的示例试过。</translation>
    </message>
    <message>
        <source>The row asks the other shop to remove this product.</source>
        <translation>这一行是要求另一家店铺删除此商品。</translation>
    </message>
    <message>
        <source>The row belongs to a second list, which stands beside the first one.</source>
        <translation>这一行属于第一份清单旁边的另一份清单。</translation>
    </message>
    <message>
        <source>The row ends inside its description: its price, stock and choices are missing from the file.</source>
        <translation>这一行在描述中间中断：文件中缺少其价格、库存和规格。</translation>
    </message>
    <message>
        <source>The row has neither a title nor a code.</source>
        <translation>这一行既没有标题也没有编码。</translation>
    </message>
    <message>
        <source>The row has no handle, so nothing says which product it belongs to.</source>
        <translation>这一行没有handle，看不出属于哪个商品。</translation>
    </message>
    <message>
        <source>The row is hidden in the spreadsheet.</source>
        <translation>这一行在电子表格中是隐藏的。</translation>
    </message>
    <message>
        <source>The row is the rest of the description in row {row}, which a spreadsheet program cut off there.</source>
        <translation>这一行是第{row}行描述的后半段，在那里被电子表格程序截断。</translation>
    </message>
    <message>
        <source>The row says nothing that can be imported.</source>
        <translation>这一行没有可导入的内容。</translation>
    </message>
    <message>
        <source>The row says what a set is made of; that was kept with the set.</source>
        <translation>这一行说明套装的组成，已随套装保留。</translation>
    </message>
    <message>
        <source>The row's product is not in this file.</source>
        <translation>这一行所属的商品不在此文件中。</translation>
    </message>
    <message>
        <source>The rule changes prices in a way that a list cannot say; it was not taken.</source>
        <translation>这条规则改变价格的方式无法用清单表达，未采用。</translation>
    </message>
    <message>
        <source>The same product code stands in a row above.</source>
        <translation>上面的行中已有相同的商品编码。</translation>
    </message>
    <message>
        <source>The same product is in row {row} already; that one was taken.</source>
        <translation>同一商品已在第{row}行，已采用那一行。</translation>
    </message>
    <message>
        <source>The sheet has no row {row}.</source>
        <translation>工作表没有第{row}行。</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” was left out: it is no list like the others.</source>
        <translation>工作表“{sheet}”未导入：它不像其他清单。</translation>
    </message>
    <message>
        <source>The special price {price} ends on {day}; the regular price was taken.</source>
        <translation>特价{price}将于{day}结束，已采用常规价格。</translation>
    </message>
    <message>
        <source>The spreadsheet cut the barcode short ({found}); it was left out.</source>
        <translation>电子表格截短了条形码（{found}），未采用。</translation>
    </message>
    <message>
        <source>The spreadsheet cut the code in column {column} short ({found}): its last digits are lost, so it was left out.</source>
        <translation>表格程序截短了{column}列的编码（{found}）：末尾数字已丢失，因此未采用。</translation>
    </message>
    <message>
        <source>The stock is below zero: {found}.</source>
        <translation>库存小于零：{found}。</translation>
    </message>
    <message>
        <source>The template has not been filled in: it holds no products.</source>
        <translation>模板尚未填写，其中没有商品。</translation>
    </message>
    <message>
        <source>The title has more than {most} characters.</source>
        <translation>标题超过{most}个字符。</translation>
    </message>
    <message>
        <source>The variation's parent product is not in this file.</source>
        <translation>该规格款所属的商品不在此文件中。</translation>
    </message>
    <message>
        <source>The workbook of the Export/Import tool: products in each language, additional pictures, options with their price differences, specials and attributes; its headings are English in every shop. Tried on a shop's bilingual export of 434 products.</source>
        <translation>Export/Import工具的工作簿：各语言的商品、附加图片、规格及其差价、特价和属性；任何店铺的表头都是英文。已用一家店铺434个商品的双语导出文件试过。</translation>
    </message>
    <message>
        <source>There are several files; the cell does not say which.</source>
        <translation>有多个文件，单元格没有指明是哪一个。</translation>
    </message>
    <message>
        <source>There is no column “{column}” in this list.</source>
        <translation>此清单中没有列“{column}”。</translation>
    </message>
    <message>
        <source>There is no currency {found} that this program knows.</source>
        <translation>本程序不识别币种{found}。</translation>
    </message>
    <message>
        <source>There is no field “{field}”.</source>
        <translation>没有字段“{field}”。</translation>
    </message>
    <message>
        <source>There is no file {file} in this import.</source>
        <translation>这次导入中没有文件{file}。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>没有文件夹{folder}。</translation>
    </message>
    <message>
        <source>There is no product file in {folder}.</source>
        <translation>{folder}中没有商品文件。</translation>
    </message>
    <message>
        <source>This could be {this} or {that}. Write it with two digits at its end.</source>
        <translation>可能是{this}或{that}，请写上两位小数。</translation>
    </message>
    <message>
        <source>This is no amount. Write it like 12.50.</source>
        <translation>这不是金额，写法如12.50。</translation>
    </message>
    <message>
        <source>This is no number of pieces. Write it like 12.</source>
        <translation>这不是件数，写法如12。</translation>
    </message>
    <message>
        <source>This is no weight. Write it like 520 g or 1.2 kg.</source>
        <translation>这不是重量，写法如520 g或1.2 kg。</translation>
    </message>
    <message>
        <source>This is the cut number. Type the digits on the package.</source>
        <translation>这是被截短的号码。请输入包装上的数字。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title (Chinese)</source>
        <translation>标题（中文）</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>标题（英文）</translation>
    </message>
    <message>
        <source>Title (French)</source>
        <translation>标题（法文）</translation>
    </message>
    <message>
        <source>Two lists stand side by side; only the one in columns {first} was read, not {others}.</source>
        <translation>两份清单并排放置，只读取了列{first}中的那一份，未读取{others}。</translation>
    </message>
    <message>
        <source>Unit of the weight</source>
        <translation>重量单位</translation>
    </message>
    <message>
        <source>Unpack it yourself and import a part of it.</source>
        <translation>请自行解压，只导入其中一部分。</translation>
    </message>
    <message>
        <source>Unpack it yourself and import the folder.</source>
        <translation>请自行解压，再导入文件夹。</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>正在解压</translation>
    </message>
    <message>
        <source>Use one of: {fields}.</source>
        <translation>请使用其中之一：{fields}。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>What you typed here was not taken: the file no longer says “{found}”.</source>
        <translation>您在此输入的内容未采用：文件中已不是“{found}”。</translation>
    </message>
    <message>
        <source>Write a plain number, such as 12.50, and import again.</source>
        <translation>请只写数字，如12.50，再重新导入。</translation>
    </message>
    <message>
        <source>Write its three letters, such as CAD.</source>
        <translation>请写三个字母的代码，如CAD。</translation>
    </message>
    <message>
        <source>Write the file before the cell, as in [{file}]F12=12.50.</source>
        <translation>请在单元格前写文件名，如[{file}]F12=12.50。</translation>
    </message>
    <message>
        <source>Write the headings above the columns, or say which row holds them.</source>
        <translation>请在各列上方写表头，或指明表头在哪一行。</translation>
    </message>
    <message>
        <source>Write the letters of the column and the number of the row.</source>
        <translation>请写列字母和行号。</translation>
    </message>
    <message>
        <source>Write the price of one piece, such as 12.50, and import again.</source>
        <translation>请写单件价格，例如12.50，再导入一次。</translation>
    </message>
    <message>
        <source>Write the three letters of the currency, such as CAD.</source>
        <translation>请写币种的三个字母，如CAD。</translation>
    </message>
    <message>
        <source>Write the unit in the heading, as in “Weight (kg)”.</source>
        <translation>请在表头写明单位，如“重量（kg）”。</translation>
    </message>
    <message>
        <source>You leave this as it is: {found}.</source>
        <translation>您选择保持不变：{found}。</translation>
    </message>
    <message>
        <source>You typed “{value}” into an empty cell.</source>
        <translation>您在空单元格中输入了“{value}”。</translation>
    </message>
    <message>
        <source>You typed “{value}”; the file says “{found}”.</source>
        <translation>您输入了“{value}”，文件中为“{found}”。</translation>
    </message>
    <message>
        <source>a list with a product on each row</source>
        <translation>每行一个商品的清单</translation>
    </message>
    <message>
        <source>a row from 1 to {last}</source>
        <translation>第1行至第{last}行之间</translation>
    </message>
    <message>
        <source>a row with headings such as Title, SKU, Price</source>
        <translation>含标题、SKU、价格等表头的一行</translation>
    </message>
    <message>
        <source>at most {most} MB</source>
        <translation>最多{most} MB</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{code}: the check digit fits.</source>
        <translation>{code}：校验位相符。</translation>
    </message>
    <message>
        <source>{field} of {product} stays as you edited it: {yours}. The file says {theirs}.</source>
        <translation>{product}的{field}保留您的修改：{yours}。文件中为{theirs}。</translation>
    </message>
    <message>
        <source>{file} has a heading but no products.</source>
        <translation>{file}有表头，但没有商品。</translation>
    </message>
    <message>
        <source>{file} has no rows.</source>
        <translation>{file}没有任何行。</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”.</source>
        <translation>{file}没有工作表“{sheet}”。</translation>
    </message>
    <message>
        <source>{file} has only one sheet.</source>
        <translation>{file}只有一个工作表。</translation>
    </message>
    <message>
        <source>{file} has several sheets; {cell} does not say which.</source>
        <translation>{file}有多个工作表，{cell}没有指明是哪一个。</translation>
    </message>
    <message>
        <source>{file} is damaged or cut short.</source>
        <translation>{file}已损坏或不完整。</translation>
    </message>
    <message>
        <source>{file} is no list of corrections.</source>
        <translation>{file}不是改正清单。</translation>
    </message>
    <message>
        <source>{file} is protected by a password.</source>
        <translation>{file}有密码保护。</translation>
    </message>
    <message>
        <source>{file} unpacks to more than this computer should take.</source>
        <translation>{file}解压后太大，这台电脑不宜接收。</translation>
    </message>
    <message>
        <source>{file} was left out: {why}</source>
        <translation>{file}未导入：{why}</translation>
    </message>
    <message>
        <source>{folder} cannot be opened.</source>
        <translation>无法打开{folder}。</translation>
    </message>
    <message>
        <source>{found} had lost its first zero; the check digit proves {gtin}.</source>
        <translation>{found}丢了开头的零，校验位证实为{gtin}。</translation>
    </message>
    <message>
        <source>{found} is no barcode that shops know (8, 12, 13 or 14 digits); it was kept.</source>
        <translation>{found}不是通用的条形码（8、12、13或14位），已保留。</translation>
    </message>
    <message>
        <source>{n} SKUs look like dates: the spreadsheet may have changed them</source>
        <translation>有{n}个SKU像日期：可能被电子表格改过</translation>
    </message>
    <message>
        <source>{n} barcodes are none that shops know</source>
        <translation>有{n}个条形码不是通用的条形码</translation>
    </message>
    <message>
        <source>{n} barcodes had lost a zero, which was put back</source>
        <translation>有{n}个条形码丢了零，已补回</translation>
    </message>
    <message>
        <source>{n} barcodes have a last digit that does not fit</source>
        <translation>有{n}个条形码末位不符</translation>
    </message>
    <message>
        <source>{n} barcodes were cut by the spreadsheet</source>
        <translation>有{n}个条形码被电子表格截短</translation>
    </message>
    <message>
        <source>{n} cells stay as they are, as you said</source>
        <translation>有{n}个单元格按您的要求保持不变</translation>
    </message>
    <message>
        <source>{n} cells with garbled letters were repaired.</source>
        <translation>已修复{n}个乱码的单元格。</translation>
    </message>
    <message>
        <source>{n} choices of {product} are not in this file; they stay as they are.</source>
        <translation>{product}有{n}个规格款不在此文件中，保持不变。</translation>
    </message>
    <message>
        <source>{n} currencies are not known</source>
        <translation>有{n}个币种未知</translation>
    </message>
    <message>
        <source>{n} digits; a barcode has 8, 12, 13 or 14.</source>
        <translation>有{n}位；条形码应为8、12、13或14位。</translation>
    </message>
    <message>
        <source>{n} hidden rows were left out: {rows}.</source>
        <translation>有{n}个隐藏的行未导入：{rows}。</translation>
    </message>
    <message>
        <source>{n} hidden sheets were left out: {names}.</source>
        <translation>有{n}个隐藏的工作表未导入：{names}。</translation>
    </message>
    <message>
        <source>{n} more products have choices that this file lacks; they stay.</source>
        <translation>另有{n}个商品的规格款不在此文件中，均保留。</translation>
    </message>
    <message>
        <source>{n} more rows have the same: {what}</source>
        <translation>另有{n}行情况相同：{what}</translation>
    </message>
    <message>
        <source>{n} more rows were left out.</source>
        <translation>另有{n}行未导入。</translation>
    </message>
    <message>
        <source>{n} numbers cannot be read</source>
        <translation>有{n}个数字无法读取</translation>
    </message>
    <message>
        <source>{n} prices cannot be read</source>
        <translation>有{n}个价格无法读取</translation>
    </message>
    <message>
        <source>{n} products have no title</source>
        <translation>有{n}个商品没有标题</translation>
    </message>
    <message>
        <source>{n} products of this file have their prices in another file; their prices were not touched.</source>
        <translation>此文件中有{n}个商品的价格在另一个文件里，其价格未改动。</translation>
    </message>
    <message>
        <source>{n} products share a SKU with another one</source>
        <translation>有{n}个商品与其他商品共用SKU</translation>
    </message>
    <message>
        <source>{n} row for this reason</source>
        <translation>有{n}行是此原因</translation>
    </message>
    <message>
        <source>{n} rows for this reason</source>
        <translation>有{n}行是此原因</translation>
    </message>
    <message>
        <source>{n} rows: {what} The first are rows {rows}.</source>
        <translation>有{n}行：{what}最前面的是第{rows}行。</translation>
    </message>
    <message>
        <source>{n} stocks are below zero</source>
        <translation>有{n}个库存小于零</translation>
    </message>
    <message>
        <source>{n} stocks cannot be read</source>
        <translation>有{n}个库存无法读取</translation>
    </message>
    <message>
        <source>{n} values are the ones you typed</source>
        <translation>有{n}个值是您输入的</translation>
    </message>
    <message>
        <source>{n} weights cannot be read</source>
        <translation>有{n}个重量无法读取</translation>
    </message>
    <message>
        <source>“{found}” in column {column} is a price by weight or measure; none was taken.</source>
        <translation>{column}列的“{found}”是按重量或计量单位计的价格；未采用。</translation>
    </message>
    <message>
        <source>“{found}” in column {column} is a range of prices; none was taken.</source>
        <translation>{column}列的“{found}”是价格区间；未采用。</translation>
    </message>
    <message>
        <source>“{found}” in column {column} is no number; none was taken.</source>
        <translation>列{column}中的“{found}”不是数字，未采用。</translation>
    </message>
    <message>
        <source>“{found}” in column {column} is no price; none was taken.</source>
        <translation>列{column}中的“{found}”不是价格，未采用。</translation>
    </message>
    <message>
        <source>“{found}” in column {column} is the price of several together; none was taken.</source>
        <translation>{column}列的“{found}”是多件合计价；未采用。</translation>
    </message>
    <message>
        <source>“{found}” is no currency; that of the list was taken.</source>
        <translation>“{found}”不是币种，已采用清单的币种。</translation>
    </message>
    <message>
        <source>“{found}” is no stock; none was taken.</source>
        <translation>“{found}”不是库存，未采用。</translation>
    </message>
    <message>
        <source>“{found}” is no weight; none was taken.</source>
        <translation>“{found}”不是重量，未采用。</translation>
    </message>
    <message>
        <source>“{sign}” in column {column} may be {others}, too; {code} was taken.</source>
        <translation>{column}列的“{sign}”也可能是{others}；已按{code}采用。</translation>
    </message>
    <message>
        <source>“{text}” names no cell, or not the way it is needed here.</source>
        <translation>“{text}”没有指明单元格，或写法不对。</translation>
    </message>
</context>
<context>
    <name>listing</name>
    <message>
        <source>A stock below zero cannot be listed: 0 is listed instead.</source>
        <translation>库存低于零不能上架，改按0上架。</translation>
    </message>
    <message>
        <source>It is a whole sentence: it needs a translation engine, or your own Chinese.</source>
        <translation>这是完整的句子，需要翻译引擎，或自己写中文。</translation>
    </message>
    <message>
        <source>It is not translated yet.</source>
        <translation>还没有翻译。</translation>
    </message>
    <message>
        <source>No Chinese is known for: {words}.</source>
        <translation>没有对应中文的词：{words}。</translation>
    </message>
    <message>
        <source>Something was lost in its translation: it needs a look.</source>
        <translation>翻译中丢了内容，需要看一下。</translation>
    </message>
    <message>
        <source>The Chinese name of this place is not known.</source>
        <translation>不知道这个地方的中文名称。</translation>
    </message>
    <message>
        <source>Your text changed after it was translated.</source>
        <translation>原文在翻译后改过。</translation>
    </message>
    <message>
        <source>it has more pixels than can be used safely.</source>
        <translation>像素过多，无法安全使用。</translation>
    </message>
    <message>
        <source>it has not been fetched.</source>
        <translation>尚未下载。</translation>
    </message>
    <message>
        <source>it is a HEIC photo of an iPhone: save it as a JPEG.</source>
        <translation>是iPhone的HEIC照片：请另存为JPEG。</translation>
    </message>
    <message>
        <source>it is a document, not a picture.</source>
        <translation>是文档，不是图片。</translation>
    </message>
    <message>
        <source>it is a drawing, not a photo.</source>
        <translation>是矢量图，不是照片。</translation>
    </message>
    <message>
        <source>it is a web page, not a picture.</source>
        <translation>是网页，不是图片。</translation>
    </message>
    <message>
        <source>it is no JPEG, PNG, WebP, GIF, BMP or TIFF picture.</source>
        <translation>不是JPEG、PNG、WebP、GIF、BMP或TIFF图片。</translation>
    </message>
    <message>
        <source>it is no longer at its address.</source>
        <translation>原地址已无此图片。</translation>
    </message>
    <message>
        <source>it took too long to open.</source>
        <translation>打开耗时过长。</translation>
    </message>
    <message>
        <source>its address is not one of the web.</source>
        <translation>其地址不是网址。</translation>
    </message>
    <message>
        <source>its address leads into a private network.</source>
        <translation>其地址指向内部网络。</translation>
    </message>
    <message>
        <source>its address leads on to others without end.</source>
        <translation>其地址不断跳转，没有尽头。</translation>
    </message>
    <message>
        <source>its file cannot be used as a picture.</source>
        <translation>其文件不能用作图片。</translation>
    </message>
    <message>
        <source>its file could not be read.</source>
        <translation>其文件无法读取。</translation>
    </message>
    <message>
        <source>its file is damaged.</source>
        <translation>其文件已损坏。</translation>
    </message>
    <message>
        <source>its file is empty (0 bytes).</source>
        <translation>其文件为空（0字节）。</translation>
    </message>
    <message>
        <source>its file is not on this computer.</source>
        <translation>其文件不在这台电脑上。</translation>
    </message>
    <message>
        <source>its file is too large.</source>
        <translation>其文件过大。</translation>
    </message>
    <message>
        <source>its site answered with an error.</source>
        <translation>其网站返回错误。</translation>
    </message>
    <message>
        <source>its site asks to log in.</source>
        <translation>其网站要求登录。</translation>
    </message>
    <message>
        <source>its site cannot prove who it is.</source>
        <translation>其网站无法证明身份。</translation>
    </message>
    <message>
        <source>its site does not answer.</source>
        <translation>其网站没有回应。</translation>
    </message>
    <message>
        <source>its site does not let others fetch it.</source>
        <translation>其网站不允许下载。</translation>
    </message>
    <message>
        <source>its site took too long to answer.</source>
        <translation>其网站回应过慢。</translation>
    </message>
    <message>
        <source>its site was asked too often.</source>
        <translation>对其网站的请求过于频繁。</translation>
    </message>
    <message>
        <source>its site’s answer broke off.</source>
        <translation>其网站的回应中断。</translation>
    </message>
    <message>
        <source>there is no site at its address.</source>
        <translation>其地址没有网站。</translation>
    </message>
</context>
<context>
    <name>marketplaces</name>
    <message>
        <source>1688</source>
        <translation>1688</translation>
    </message>
    <message>
        <source>AliExpress</source>
        <translation>速卖通</translation>
    </message>
    <message>
        <source>Alibaba.com</source>
        <translation>阿里巴巴国际站</translation>
    </message>
    <message>
        <source>Choose one of: {ids}.</source>
        <translation>请选择其中一个：{ids}。</translation>
    </message>
    <message>
        <source>Douyin shop</source>
        <translation>抖店</translation>
    </message>
    <message>
        <source>JD</source>
        <translation>京东</translation>
    </message>
    <message>
        <source>Lazada</source>
        <translation>Lazada</translation>
    </message>
    <message>
        <source>Material package</source>
        <translation>素材包</translation>
    </message>
    <message>
        <source>Pinduoduo</source>
        <translation>拼多多</translation>
    </message>
    <message>
        <source>Shopee Taiwan</source>
        <translation>虾皮台湾</translation>
    </message>
    <message>
        <source>Taobao</source>
        <translation>淘宝</translation>
    </message>
    <message>
        <source>There is no marketplace called “{id}”.</source>
        <translation>没有名为“{id}”的平台。</translation>
    </message>
    <message>
        <source>Tmall Global</source>
        <translation>天猫国际</translation>
    </message>
    <message>
        <source>WeChat shop</source>
        <translation>微信小店</translation>
    </message>
    <message>
        <source>Xiaohongshu (RedNote)</source>
        <translation>小红书</translation>
    </message>
    <message>
        <source>You can set: {keys}.</source>
        <translation>可以设置：{keys}。</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>任何人都可以</translation>
    </message>
    <message>
        <source>not sure: ask there first</source>
        <translation>不确定：请先询问</translation>
    </message>
    <message>
        <source>probably not</source>
        <translation>多半不行</translation>
    </message>
    <message>
        <source>with a partner in China</source>
        <translation>需有中国的合作伙伴</translation>
    </message>
    <message>
        <source>your company may apply</source>
        <translation>您的公司可以申请</translation>
    </message>
    <message>
        <source>{market} has no fact “{key}”.</source>
        <translation>{market}没有“{key}”这一项。</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>“{found}” is no number that “{fact}” can be.</source>
        <translation>“{found}”不是“{fact}”可用的数字。</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>Check the address and your connection.</source>
        <translation>请检查地址和网络连接。</translation>
    </message>
    <message>
        <source>Copy the picture to this computer and add it from there.</source>
        <translation>请把图片复制到这台电脑，再从那里添加。</translation>
    </message>
    <message>
        <source>Correct it in your list.</source>
        <translation>请在您的清单中改正。</translation>
    </message>
    <message>
        <source>Open it in a browser, save the picture, and add it from your computer.</source>
        <translation>请在浏览器中打开，保存图片，再从电脑添加。</translation>
    </message>
    <message>
        <source>The address asks to log in before it shows the picture.</source>
        <translation>该地址要求先登录才显示图片。</translation>
    </message>
    <message>
        <source>The address leads on to others without end.</source>
        <translation>该地址不断跳转，没有尽头。</translation>
    </message>
    <message>
        <source>The address leads to a web page, not to a picture.</source>
        <translation>该地址是网页，不是图片。</translation>
    </message>
    <message>
        <source>The picture is larger than {limit} MB.</source>
        <translation>图片超过{limit} MB。</translation>
    </message>
    <message>
        <source>The site answered with error {status}.</source>
        <translation>网站返回错误{status}。</translation>
    </message>
    <message>
        <source>The site cannot prove that it is the one in the address.</source>
        <translation>网站无法证明它就是该地址所指的网站。</translation>
    </message>
    <message>
        <source>The site does not answer.</source>
        <translation>网站没有响应。</translation>
    </message>
    <message>
        <source>The site does not let others fetch this picture.</source>
        <translation>网站不允许下载这张图片。</translation>
    </message>
    <message>
        <source>The site took too long to answer.</source>
        <translation>网站响应太慢。</translation>
    </message>
    <message>
        <source>The site was asked too often.</source>
        <translation>对网站的请求太频繁。</translation>
    </message>
    <message>
        <source>The site’s answer broke off or made no sense.</source>
        <translation>网站的回应中断或无法理解。</translation>
    </message>
    <message>
        <source>There is no picture at this address any more.</source>
        <translation>该地址已没有图片。</translation>
    </message>
    <message>
        <source>There is no “{host}” on the internet, or you are not connected.</source>
        <translation>互联网上没有“{host}”，或者您没有联网。</translation>
    </message>
    <message>
        <source>This is not an address that begins with http:// or https://.</source>
        <translation>这不是以http://或https://开头的地址。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>“{host}” is inside a private network, so it was not asked.</source>
        <translation>“{host}”在内部网络中，未访问。</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Copy or download it again from where it came from.</source>
        <translation>请从来源处重新复制或下载。</translation>
    </message>
    <message>
        <source>Cut it into several pictures.</source>
        <translation>请把它切成几张图片。</translation>
    </message>
    <message>
        <source>Make some room on the disk and try again.</source>
        <translation>请腾出磁盘空间后重试。</translation>
    </message>
    <message>
        <source>No font here has the letters of the mark {text}.</source>
        <translation>这里没有字体含水印“{text}”的字符。</translation>
    </message>
    <message>
        <source>Open it, save it as JPEG or PNG, and add it again.</source>
        <translation>请打开它，另存为JPEG或PNG，再重新添加。</translation>
    </message>
    <message>
        <source>Save it as JPEG and add it again.</source>
        <translation>请另存为JPEG，再重新添加。</translation>
    </message>
    <message>
        <source>Save it smaller (2,000 pixels wide is plenty) and add it again.</source>
        <translation>请缩小保存（宽2000像素足够），再重新添加。</translation>
    </message>
    <message>
        <source>The disk is full: the picture was not saved.</source>
        <translation>磁盘已满，图片未保存。</translation>
    </message>
    <message>
        <source>The picture cannot be made smaller than {limit} kB.</source>
        <translation>图片无法压缩到{limit} kB以下。</translation>
    </message>
    <message>
        <source>The picture cannot be read from the disk: {why}.</source>
        <translation>无法从磁盘读取图片：{why}。</translation>
    </message>
    <message>
        <source>The picture has too many pixels: {limit} million is the most.</source>
        <translation>图片像素太多，最多{limit}百万像素。</translation>
    </message>
    <message>
        <source>The picture is damaged or was cut off before its end.</source>
        <translation>图片已损坏或不完整。</translation>
    </message>
    <message>
        <source>The picture is damaged so badly that it cannot be opened.</source>
        <translation>图片损坏严重，无法打开。</translation>
    </message>
    <message>
        <source>The picture is empty (0 bytes).</source>
        <translation>图片是空的（0字节）。</translation>
    </message>
    <message>
        <source>The picture is too large: {found} MB, and {limit} MB is the most.</source>
        <translation>图片太大：{found} MB，最大{limit} MB。</translation>
    </message>
    <message>
        <source>The picture is too long and narrow for a detail page.</source>
        <translation>图片太长太窄，不适合详情页。</translation>
    </message>
    <message>
        <source>The picture took too long to open and was given up.</source>
        <translation>图片打开时间太长，已放弃。</translation>
    </message>
    <message>
        <source>This is a HEIC photo of an iPhone.</source>
        <translation>这是iPhone的HEIC照片。</translation>
    </message>
    <message>
        <source>This is a PDF document, not a picture.</source>
        <translation>这是PDF文档，不是图片。</translation>
    </message>
    <message>
        <source>This is a WMF drawing of Windows, not a photo.</source>
        <translation>这是Windows的WMF图形，不是照片。</translation>
    </message>
    <message>
        <source>This is a ZIP file or an Office document, not a picture.</source>
        <translation>这是ZIP文件或Office文档，不是图片。</translation>
    </message>
    <message>
        <source>This is a web page, not a picture, although its name says picture.</source>
        <translation>这是网页，不是图片，虽然文件名像图片。</translation>
    </message>
    <message>
        <source>This is an EMF drawing of Windows, not a photo.</source>
        <translation>这是Windows的EMF图形，不是照片。</translation>
    </message>
    <message>
        <source>This is an SVG drawing, not a photo.</source>
        <translation>这是SVG图形，不是照片。</translation>
    </message>
    <message>
        <source>This is not a picture of a kind that can be used.</source>
        <translation>这种图片无法使用。</translation>
    </message>
    <message>
        <source>Use plain letters, or a picture as the mark.</source>
        <translation>请使用普通文字，或用图片作水印。</translation>
    </message>
</context>
<context>
    <name>previewing</name>
    <message>
        <source>How it will look, more or less. Only the marketplace knows exactly.</source>
        <translation>大致效果，实际显示以平台为准。</translation>
    </message>
    <message>
        <source>In search</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>In the search results</source>
        <translation>在搜索结果中</translation>
    </message>
    <message>
        <source>Left out of this listing</source>
        <translation>未列入此商品页</translation>
    </message>
    <message>
        <source>No Chinese title yet</source>
        <translation>还没有中文标题</translation>
    </message>
    <message>
        <source>No price yet</source>
        <translation>还没有价格</translation>
    </message>
    <message>
        <source>Not finished: some words are still yours</source>
        <translation>未完成：还有词是原文</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Product page</source>
        <translation>商品页</translation>
    </message>
    <message>
        <source>Title length</source>
        <translation>标题长度</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需要看一下</translation>
    </message>
    <message>
        <source>Words nobody could translate</source>
        <translation>未能翻译的词</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>原标题</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>您的原文</translation>
    </message>
    <message>
        <source>{used} of {limit} units used</source>
        <translation>已用{used}，上限{limit}</translation>
    </message>
</context>
<context>
    <name>pricing</name>
    <message>
        <source>Above the {limit} yuan that a person may buy in a year: sell it by general trade.</source>
        <translation>超过个人年度限额{limit}元：请走一般贸易。</translation>
    </message>
    <message>
        <source>Above {limit} yuan an order may hold only this one piece, and pays full duty and tax.</source>
        <translation>超过{limit}元时，一单只能有这一件，并须全额缴税。</translation>
    </message>
    <message>
        <source>Across the border, tax in the price</source>
        <translation>跨境，价格含税</translation>
    </message>
    <message>
        <source>Across the border, the shopper pays the tax</source>
        <translation>跨境，买家付税</translation>
    </message>
    <message>
        <source>After all shares it does not bring back your cost of {cost}.</source>
        <translation>扣除各项后，收不回您的成本{cost}。</translation>
    </message>
    <message>
        <source>Chinese label on each piece</source>
        <translation>每件的中文标签</translation>
    </message>
    <message>
        <source>Commission, payment, returns, tax and what you keep leave nothing of the price: together they are {percent} % or more.</source>
        <translation>佣金、支付费、退货、税费和您的留存合计达{percent}%或更高，售价已无剩余。</translation>
    </message>
    <message>
        <source>Each step needs a larger quantity: {more} is not more than {many}.</source>
        <translation>每一档的数量都要更大：{more}不大于{many}。</translation>
    </message>
    <message>
        <source>Freight for a parcel, without its weight</source>
        <translation>每个包裹的运费（不计重量）</translation>
    </message>
    <message>
        <source>Freight for {kilos} kg</source>
        <translation>{kilos} kg的运费</translation>
    </message>
    <message>
        <source>From {more} pieces on nothing would be left of the price.</source>
        <translation>{more}件起，价格就一分不剩了。</translation>
    </message>
    <message>
        <source>From {n} pieces on, the price does not bring back your cost of {cost}.</source>
        <translation>{n}件起的价格收不回您的成本{cost}。</translation>
    </message>
    <message>
        <source>From {n} pieces on, the price is not lower: the step is too small for it.</source>
        <translation>{n}件起的价格并没有更低：这一档的优惠太小。</translation>
    </message>
    <message>
        <source>General goods</source>
        <translation>一般商品</translation>
    </message>
    <message>
        <source>General trade</source>
        <translation>一般贸易</translation>
    </message>
    <message>
        <source>General trade pays duty by the HS code; your rule has none, so it is left out.</source>
        <translation>一般贸易按海关编码缴关税；您的规则没有写明，因此未计入。</translation>
    </message>
    <message>
        <source>Grain, oil, fresh food</source>
        <translation>粮油、生鲜</translation>
    </message>
    <message>
        <source>Lowered to your highest price, {amount}</source>
        <translation>降低到您的最高价{amount}</translation>
    </message>
    <message>
        <source>No tax</source>
        <translation>免税</translation>
    </message>
    <message>
        <source>Nobody can order {many} pieces: your smallest order is {moq}.</source>
        <translation>没有人能订{many}件：您的起订量是{moq}。</translation>
    </message>
    <message>
        <source>Precious jewellery</source>
        <translation>贵重首饰</translation>
    </message>
    <message>
        <source>Premium cosmetics</source>
        <translation>高档化妆品</translation>
    </message>
    <message>
        <source>Raised to your lowest price, {amount}</source>
        <translation>提高到您的最低价{amount}</translation>
    </message>
    <message>
        <source>Rounded to the fen</source>
        <translation>精确到分</translation>
    </message>
    <message>
        <source>Rounded up to a price that ends in {digit}</source>
        <translation>向上取整到尾数为{digit}的价格</translation>
    </message>
    <message>
        <source>Rounded up to whole yuan</source>
        <translation>向上取整到整元</translation>
    </message>
    <message>
        <source>The currency of the price is not known.</source>
        <translation>不知道价格的币种。</translation>
    </message>
    <message>
        <source>The exchange rate is of {day}: compare it with today's before you publish.</source>
        <translation>汇率日期为{day}，发布前请与今天的汇率核对。</translation>
    </message>
    <message>
        <source>The import tax shown is the full one; duty by the HS code is due as well and your rule has none.</source>
        <translation>显示的是全额进口税；另须按海关编码缴关税，而您的规则没有写明。</translation>
    </message>
    <message>
        <source>The price must fall with the quantity: from {more} pieces it does not.</source>
        <translation>数量越多，价格应越低：{more}件起却没有更低。</translation>
    </message>
    <message>
        <source>The price {price} is not above zero.</source>
        <translation>价格{price}不大于零。</translation>
    </message>
    <message>
        <source>The tax of “{category}” is from general knowledge: ask your customs agent.</source>
        <translation>“{category}”的税率出自一般资料，请咨询您的报关行。</translation>
    </message>
    <message>
        <source>There is no exchange rate from {base} to {target}.</source>
        <translation>没有从{base}到{target}的汇率。</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>葡萄酒</translation>
    </message>
    <message>
        <source>Your cost {price}</source>
        <translation>您的成本{price}</translation>
    </message>
    <message>
        <source>Your list gives no cost for it.</source>
        <translation>清单中没有它的成本。</translation>
    </message>
    <message>
        <source>Your list gives no price for it.</source>
        <translation>清单中没有它的价格。</translation>
    </message>
    <message>
        <source>Your list gives no weight: the freight by weight is not in the price.</source>
        <translation>清单中没有重量：价格未计入按重量算的运费。</translation>
    </message>
    <message>
        <source>Your price {price}</source>
        <translation>您的价格{price}</translation>
    </message>
    <message>
        <source>Your rule</source>
        <translation>您的规则</translation>
    </message>
    <message>
        <source>{percent} % VAT and consumption tax at import</source>
        <translation>进口增值税和消费税{percent}%</translation>
    </message>
    <message>
        <source>{percent} % added by you</source>
        <translation>您加价{percent}%</translation>
    </message>
    <message>
        <source>{percent} % commission of the marketplace</source>
        <translation>平台佣金{percent}%</translation>
    </message>
    <message>
        <source>{percent} % cushion, in case the rate moves</source>
        <translation>汇率缓冲{percent}%，以防汇率波动</translation>
    </message>
    <message>
        <source>{percent} % import duty</source>
        <translation>进口关税{percent}%</translation>
    </message>
    <message>
        <source>{percent} % import tax, paid by you</source>
        <translation>进口税{percent}%，由您付</translation>
    </message>
    <message>
        <source>{percent} % of the price kept by you</source>
        <translation>您留存售价的{percent}%</translation>
    </message>
    <message>
        <source>{percent} % payment fee</source>
        <translation>支付手续费{percent}%</translation>
    </message>
    <message>
        <source>{percent} % set aside for returns</source>
        <translation>退货预留{percent}%</translation>
    </message>
    <message>
        <source>{price} at {rate} ({day}, {source})</source>
        <translation>{price}，汇率{rate}（{day}，{source}）</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>A quotation mark in line {line} is never closed; the lines after it were read as rows.</source>
        <translation>第{line}行有一个引号没有结尾；其后的各行已按表格行读取。</translation>
    </message>
    <message>
        <source>Check how it was saved, and keep only the columns with products.</source>
        <translation>请检查文件的保存方式，只保留与商品有关的列。</translation>
    </message>
    <message>
        <source>Check the name, or choose the file again.</source>
        <translation>请检查文件名，或重新选择文件。</translation>
    </message>
    <message>
        <source>Choose a file inside the folder.</source>
        <translation>请选择文件夹里的文件。</translation>
    </message>
    <message>
        <source>Choose a spreadsheet, or save the list as .xlsx or .csv and choose that.</source>
        <translation>请选择电子表格，或把清单存为.xlsx或.csv再选择。</translation>
    </message>
    <message>
        <source>Choose another encoding, or let it be found.</source>
        <translation>请选择其他编码，或让程序自动识别。</translation>
    </message>
    <message>
        <source>Choose the file without the ~ in front of its name.</source>
        <translation>请选择名称前没有~的文件。</translation>
    </message>
    <message>
        <source>Close it in other programs, or save a copy and choose the copy.</source>
        <translation>请在其他程序中关闭它，或另存副本再选择。</translation>
    </message>
    <message>
        <source>Compare that row with the file.</source>
        <translation>请把这一行与文件核对。</translation>
    </message>
    <message>
        <source>Copy only the rows and columns with products into a new file and choose that.</source>
        <translation>请只把商品的行和列复制到新文件，再选择它。</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in Excel and save it anew.</source>
        <translation>请重新复制或下载，或在Excel中打开后另存。</translation>
    </message>
    <message>
        <source>Delete the columns and rows around {cell}, save, and choose the file again.</source>
        <translation>请删除{cell}周围的行和列，保存后重新选择文件。</translation>
    </message>
    <message>
        <source>Download the blank template from your seller backend and choose that.</source>
        <translation>请从卖家后台下载空白模板，再选择它。</translation>
    </message>
    <message>
        <source>Examples are left out when it is filled. If they are products of yours, learn a blank one.</source>
        <translation>填写时会略去示例。如果那是您的商品，请改用空白模板。</translation>
    </message>
    <message>
        <source>Excel 97-2003 workbook</source>
        <translation>Excel 97-2003工作簿</translation>
    </message>
    <message>
        <source>Excel binary workbook</source>
        <translation>Excel二进制工作簿</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel工作簿</translation>
    </message>
    <message>
        <source>Excel workbook with macros</source>
        <translation>含宏的Excel工作簿</translation>
    </message>
    <message>
        <source>Export the list again as UTF-8, or let the letters be repaired.</source>
        <translation>请以UTF-8重新导出清单，或让程序修复文字。</translation>
    </message>
    <message>
        <source>If you trust it, open it in Excel and save it anew.</source>
        <translation>如果信任此文件，请在Excel中打开后另存。</translation>
    </message>
    <message>
        <source>It may be a sign-in or error page: download the list again while signed in.</source>
        <translation>这可能是登录页或错误页，请登录后重新下载清单。</translation>
    </message>
    <message>
        <source>Its line ends may be lost: mend that row, or save the list again.</source>
        <translation>换行可能丢失：请改正这一行，或重新保存清单。</translation>
    </message>
    <message>
        <source>Look at names with accents before you import.</source>
        <translation>导入前请看一下带重音符号的名称。</translation>
    </message>
    <message>
        <source>Many quotation marks in {file} are never closed, the first in line {line}.</source>
        <translation>{file}中有许多引号没有结尾，第一个在第{line}行。</translation>
    </message>
    <message>
        <source>One letter was garbled before the file came here: {wrong}.</source>
        <translation>有1个字符在文件到这里之前就已是乱码：{wrong}。</translation>
    </message>
    <message>
        <source>Open it in Excel, remove the password, save it and choose it again.</source>
        <translation>请在Excel中打开，去掉密码，保存后重新选择。</translation>
    </message>
    <message>
        <source>Open it in Excel, save it as .xlsx, and choose that file.</source>
        <translation>请在Excel中打开，存为.xlsx，再选择该文件。</translation>
    </message>
    <message>
        <source>Open it in Excel, save it as .xlsx, and import that file.</source>
        <translation>请在Excel中打开，存为.xlsx，再导入该文件。</translation>
    </message>
    <message>
        <source>Open it where it came from, and save or download it again.</source>
        <translation>请在来源处打开，重新保存或下载。</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>OpenDocument电子表格</translation>
    </message>
    <message>
        <source>Pictures, hidden rows and leading zeros of {file} could not be read.</source>
        <translation>无法读取{file}中的图片、隐藏的行和开头的零。</translation>
    </message>
    <message>
        <source>Row {rows} of sheet {sheet} holds values; it is taken for an example.</source>
        <translation>工作表{sheet}第{rows}行有内容，视为示例。</translation>
    </message>
    <message>
        <source>Row {row} of {file} has {count} columns, far more than the others.</source>
        <translation>{file}第{row}行有{count}列，远多于其他行。</translation>
    </message>
    <message>
        <source>Rows near these lines may stand twice: compare them.</source>
        <translation>这些行附近可能有重复，请比较。</translation>
    </message>
    <message>
        <source>Rows {rows} of sheet {sheet} hold values; they are taken for examples.</source>
        <translation>工作表{sheet}第{rows}行有内容，视为示例。</translation>
    </message>
    <message>
        <source>Save the list as a file and choose that.</source>
        <translation>请把清单保存为文件，再选择该文件。</translation>
    </message>
    <message>
        <source>Sheet {sheet} of {file} has something in cell {cell}, far from the rest.</source>
        <translation>{file}的工作表{sheet}在单元格{cell}中有内容，离其他内容很远。</translation>
    </message>
    <message>
        <source>Take them out, or save the list again from the spreadsheet program.</source>
        <translation>请去掉这些引号，或在电子表格程序中重新保存清单。</translation>
    </message>
    <message>
        <source>Text with commas, semicolons or bars</source>
        <translation>以逗号、分号或竖线分隔的文本</translation>
    </message>
    <message>
        <source>Text with tabs</source>
        <translation>以制表符分隔的文本</translation>
    </message>
    <message>
        <source>The computer does not allow {file} to be opened.</source>
        <translation>电脑不允许打开{file}。</translation>
    </message>
    <message>
        <source>The file ends inside quotation marks of line {line}: it may be cut short.</source>
        <translation>文件在第{line}行的引号内结束，可能不完整。</translation>
    </message>
    <message>
        <source>There is no file called {file} in that place.</source>
        <translation>该位置没有名为{file}的文件。</translation>
    </message>
    <message>
        <source>Web page with a table</source>
        <translation>含表格的网页</translation>
    </message>
    <message>
        <source>XML Spreadsheet 2003</source>
        <translation>XML 2003电子表格</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF文档</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>PowerPoint演示文稿</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>Word文档</translation>
    </message>
    <message>
        <source>a ZIP archive with other files in it</source>
        <translation>含其他文件的ZIP压缩包</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>a file of another program</source>
        <translation>其他程序的文件</translation>
    </message>
    <message>
        <source>a packed archive (7z)</source>
        <translation>压缩包（7z）</translation>
    </message>
    <message>
        <source>a packed archive (RAR)</source>
        <translation>压缩包（RAR）</translation>
    </message>
    <message>
        <source>a packed archive (gzip)</source>
        <translation>压缩包（gzip）</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a picture or a film</source>
        <translation>图片或视频</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation>文本文档（RTF）</translation>
    </message>
    <message>
        <source>a text document or presentation</source>
        <translation>文本文档或演示文稿</translation>
    </message>
    <message>
        <source>an Apple Numbers or Pages document (export it to Excel first)</source>
        <translation>苹果Numbers或Pages文档（请先导出为Excel）</translation>
    </message>
    <message>
        <source>an Excel (.xlsx, .xls), OpenDocument (.ods) or text (.csv, .tsv) list</source>
        <translation>Excel（.xlsx、.xls）、OpenDocument（.ods）或文本（.csv、.tsv）清单</translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation>Outlook邮件</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>XML文档</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>电子书</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>空的ZIP压缩包</translation>
    </message>
    <message>
        <source>the marketplace's own blank sheet (.xlsx or .xlsm)</source>
        <translation>平台自己的空白表格（.xlsx或.xlsm）</translation>
    </message>
    <message>
        <source>{file} cannot be read as {encoding} text.</source>
        <translation>{file}无法按{encoding}文本读取。</translation>
    </message>
    <message>
        <source>{file} could not be read within {seconds} seconds.</source>
        <translation>{file}未能在{seconds}秒内读完。</translation>
    </message>
    <message>
        <source>{file} has no row of headings that could be filled.</source>
        <translation>{file}没有可填写的表头行。</translation>
    </message>
    <message>
        <source>{file} has {count} columns; no list is that wide.</source>
        <translation>{file}有{count}列，没有这么宽的清单。</translation>
    </message>
    <message>
        <source>{file} holds far more than a product list should.</source>
        <translation>{file}的内容远远超过一份商品清单。</translation>
    </message>
    <message>
        <source>{file} holds instructions no spreadsheet program writes.</source>
        <translation>{file}含有电子表格程序不会写入的指令。</translation>
    </message>
    <message>
        <source>{file} is a device or a pipe, not a file with a product list.</source>
        <translation>{file}是设备或管道，不是含商品清单的文件。</translation>
    </message>
    <message>
        <source>{file} is a folder, not a product list.</source>
        <translation>{file}是文件夹，不是商品清单。</translation>
    </message>
    <message>
        <source>{file} is a web page without a table in it.</source>
        <translation>{file}是没有表格的网页。</translation>
    </message>
    <message>
        <source>{file} is damaged or was not copied completely.</source>
        <translation>{file}已损坏，或没有复制完整。</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file}是空的。</translation>
    </message>
    <message>
        <source>{file} is filled already: sheet {sheet} holds a product in row {row}.</source>
        <translation>{file}已填写过：工作表{sheet}第{row}行有商品。</translation>
    </message>
    <message>
        <source>{file} is filled already: sheet {sheet} holds {n} rows, from row {row} on.</source>
        <translation>{file}已填写过：工作表{sheet}从第{row}行起有{n}行。</translation>
    </message>
    <message>
        <source>{file} is no .xlsx or .xlsm workbook, so it cannot be filled as it is.</source>
        <translation>{file}不是.xlsx或.xlsm工作簿，无法直接填写。</translation>
    </message>
    <message>
        <source>{file} is not a product list: it is {what}.</source>
        <translation>{file}不是商品清单，而是{what}。</translation>
    </message>
    <message>
        <source>{file} is protected with a password.</source>
        <translation>{file}有密码保护。</translation>
    </message>
    <message>
        <source>{file} only marks that {other} is open in Excel; it holds no products.</source>
        <translation>{file}只表示{other}正在Excel中打开，里面没有商品。</translation>
    </message>
    <message>
        <source>{n} letter does not fit the {encoding} encoding and was guessed.</source>
        <translation>有{n}个字符不符合{encoding}编码，已推测补上。</translation>
    </message>
    <message>
        <source>{n} letters do not fit the {encoding} encoding and were guessed.</source>
        <translation>有{n}个字符不符合{encoding}编码，已推测补上。</translation>
    </message>
    <message>
        <source>{n} letters were garbled before the file came here, like {wrong}.</source>
        <translation>有{n}个字符在文件到这里之前就已是乱码，如{wrong}。</translation>
    </message>
    <message>
        <source>{n} line is a leftover of a version conflict and was not read.</source>
        <translation>有{n}行是版本冲突的残留，未读取。</translation>
    </message>
    <message>
        <source>{n} lines are leftovers of a version conflict and were not read.</source>
        <translation>有{n}行是版本冲突的残留，未读取。</translation>
    </message>
</context>
<context>
    <name>shop</name>
    <message>
        <source>A PDF cannot be made here.</source>
        <translation>这里无法生成PDF。</translation>
    </message>
    <message>
        <source>A doubt is set aside with a reason, so that you know later why.</source>
        <translation>忽略疑点须写明理由，以便日后知道原因。</translation>
    </message>
    <message>
        <source>A proof is written as {formats}.</source>
        <translation>校样的格式为{formats}。</translation>
    </message>
    <message>
        <source>A row of a size table needs a size and what is said beside it.</source>
        <translation>尺码表的每一行要有尺码及其对应内容。</translation>
    </message>
    <message>
        <source>A template is filled in Chinese (zh) or in your own words (own).</source>
        <translation>模板可用中文（zh）或您的原文（own）填写。</translation>
    </message>
    <message>
        <source>A term is preferred, forbidden or keep, from en or fr, into {locales}.</source>
        <translation>术语类型为preferred、forbidden或keep，从en或fr到{locales}。</translation>
    </message>
    <message>
        <source>Added pictures to {product}</source>
        <translation>已为{product}添加图片</translation>
    </message>
    <message>
        <source>Added the term “{term}”</source>
        <translation>已添加术语“{term}”</translation>
    </message>
    <message>
        <source>Approved the Chinese of {n} texts</source>
        <translation>已确认{n}条文字的中文</translation>
    </message>
    <message>
        <source>Approved the Chinese of “{source}”</source>
        <translation>已确认“{source}”的中文</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>已确认。</translation>
    </message>
    <message>
        <source>Bundle {first} is for {market} and bundle {second} for {other}.</source>
        <translation>上架包{first}用于{market}，上架包{second}用于{other}。</translation>
    </message>
    <message>
        <source>Changed the Chinese of {n} texts</source>
        <translation>已更改{n}条文字的中文</translation>
    </message>
    <message>
        <source>Changed the Chinese of “{source}”</source>
        <translation>已更改“{source}”的中文</translation>
    </message>
    <message>
        <source>Changed the memory of “{source}”</source>
        <translation>已更改“{source}”的翻译记忆</translation>
    </message>
    <message>
        <source>Changed the pricing rule</source>
        <translation>已更改定价规则</translation>
    </message>
    <message>
        <source>Changed the term “{term}”</source>
        <translation>已更改术语“{term}”</translation>
    </message>
    <message>
        <source>Chinese font</source>
        <translation>中文字体</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room on the disk.</source>
        <translation>请选择可写入且磁盘空间足够的文件夹。</translation>
    </message>
    <message>
        <source>Choose another name: it may hold the work of your friend.</source>
        <translation>请换个名称：其中可能有您朋友的修改。</translation>
    </message>
    <message>
        <source>Choose another picture, or no watermark.</source>
        <translation>请选择其他图片，或不用水印。</translation>
    </message>
    <message>
        <source>Choose one of these: {names}.</source>
        <translation>请选择其中之一：{names}。</translation>
    </message>
    <message>
        <source>Choose one of: {ids}.</source>
        <translation>请选择其中一个：{ids}。</translation>
    </message>
    <message>
        <source>Choose the one product, for example with sku:ABC-1.</source>
        <translation>请只选择那一个商品，例如用sku:ABC-1。</translation>
    </message>
    <message>
        <source>Cleaned the memory of one translation</source>
        <translation>已从翻译记忆中清除1条译文</translation>
    </message>
    <message>
        <source>Cleaned the memory of {n} translations</source>
        <translation>已从翻译记忆中清除{n}条译文</translation>
    </message>
    <message>
        <source>Close it where it is open, or choose another place.</source>
        <translation>请在打开它的地方关闭，或选择其他位置。</translation>
    </message>
    <message>
        <source>Close what holds it open, or leave the file where it is.</source>
        <translation>请关闭正在使用它的程序，或不删除该文件。</translation>
    </message>
    <message>
        <source>Compare two bundles for the same marketplace.</source>
        <translation>请比较同一平台的两个上架包。</translation>
    </message>
    <message>
        <source>Confirmed the sizes of {table}</source>
        <translation>已确认尺码：{table}</translation>
    </message>
    <message>
        <source>Corrected the template “{name}”</source>
        <translation>已改正模板“{name}”</translation>
    </message>
    <message>
        <source>Counting what is ready for {market}</source>
        <translation>正在统计{market}的就绪数</translation>
    </message>
    <message>
        <source>Download it again and learn it anew; your corrections stay.</source>
        <translation>请重新下载并学习；您的改正会保留。</translation>
    </message>
    <message>
        <source>Export everything, if you want that bundle again.</source>
        <translation>如需再次得到该上架包，请全部导出。</translation>
    </message>
    <message>
        <source>Fetch the day's exchange rates, or set your own, and export again.</source>
        <translation>请下载当日汇率，或自行设定，再重新导出。</translation>
    </message>
    <message>
        <source>Fetched pictures</source>
        <translation>已下载图片</translation>
    </message>
    <message>
        <source>Fetched {n} picture from the web, {failed} could not be fetched</source>
        <translation>已从网上下载{n}张图片，{failed}张未能下载</translation>
    </message>
    <message>
        <source>Fetched {n} pictures from the web, {failed} could not be fetched</source>
        <translation>已从网上下载{n}张图片，{failed}张未能下载</translation>
    </message>
    <message>
        <source>Fetching pictures</source>
        <translation>正在下载图片</translation>
    </message>
    <message>
        <source>Folder of the shop</source>
        <translation>店铺文件夹</translation>
    </message>
    <message>
        <source>Folder of the translation packs</source>
        <translation>翻译包文件夹</translation>
    </message>
    <message>
        <source>Forgot one translation</source>
        <translation>已删除1条译文</translation>
    </message>
    <message>
        <source>Forgot the pricing rule “{name}”</source>
        <translation>已删除定价规则“{name}”</translation>
    </message>
    <message>
        <source>Forgot the template “{name}”</source>
        <translation>已删除模板“{name}”</translation>
    </message>
    <message>
        <source>Forgot {n} translations</source>
        <translation>已删除{n}条译文</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>可用空间</translation>
    </message>
    <message>
        <source>From a text that was approved before.</source>
        <translation>来自以前确认过的文字。</translation>
    </message>
    <message>
        <source>Give the file one of these endings.</source>
        <translation>请使用其中一种扩展名。</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>请给规则起个名称。</translation>
    </message>
    <message>
        <source>Give the word and its Chinese; a word to keep needs none.</source>
        <translation>请填写词及其中文；保留原样的词无须中文。</translation>
    </message>
    <message>
        <source>Glossary and marketplaces</source>
        <translation>术语表和平台</translation>
    </message>
    <message>
        <source>Go back to the latest copy with the command: backup restore</source>
        <translation>请用命令恢复最新的备份：backup restore</translation>
    </message>
    <message>
        <source>Health of the shop file</source>
        <translation>店铺文件状况</translation>
    </message>
    <message>
        <source>Heeded again: {check}</source>
        <translation>已取消忽略：{check}</translation>
    </message>
    <message>
        <source>Heeded again: {n} × {check}</source>
        <translation>已取消忽略：{n}个“{check}”</translation>
    </message>
    <message>
        <source>Heeded one doubt again</source>
        <translation>已取消忽略1个疑点</translation>
    </message>
    <message>
        <source>Heeded {n} doubts again</source>
        <translation>已取消忽略{n}个疑点</translation>
    </message>
    <message>
        <source>Import the list again and choose the folder that holds the pictures.</source>
        <translation>请重新导入清单，并选择图片所在的文件夹。</translation>
    </message>
    <message>
        <source>Import your products, or choose others.</source>
        <translation>请导入商品，或选择其他商品。</translation>
    </message>
    <message>
        <source>Imported one term from {file}</source>
        <translation>已从{file}导入1条术语</translation>
    </message>
    <message>
        <source>Imported the translation memory {file}</source>
        <translation>已导入翻译记忆{file}</translation>
    </message>
    <message>
        <source>Imported {files}: {new} new, {updated} changed</source>
        <translation>已导入{files}：新增{new}，更改{updated}</translation>
    </message>
    <message>
        <source>Imported {n} terms from {file}</source>
        <translation>已从{file}导入{n}条术语</translation>
    </message>
    <message>
        <source>In the rule {file}, “{part}” is not understood.</source>
        <translation>规则{file}中无法理解“{part}”。</translation>
    </message>
    <message>
        <source>Install a Chinese font, for example the package fonts-noto-cjk.</source>
        <translation>请安装中文字体，例如软件包fonts-noto-cjk。</translation>
    </message>
    <message>
        <source>Install one from a file.</source>
        <translation>请从文件安装。</translation>
    </message>
    <message>
        <source>Install the model zh-en, or set up DeepL, Google, Azure or a language model.</source>
        <translation>请安装模型zh-en，或设置DeepL、Google、Azure或语言模型。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装本程序。</translation>
    </message>
    <message>
        <source>It is a file on a computer, not on the web.</source>
        <translation>这是电脑上的文件，不在网上。</translation>
    </message>
    <message>
        <source>It is only a file name, without a web address.</source>
        <translation>这只是文件名，没有网址。</translation>
    </message>
    <message>
        <source>It lay in a cell of the list, not on the web.</source>
        <translation>它在清单的单元格里，不在网上。</translation>
    </message>
    <message>
        <source>Its Chinese says “{text}”.</source>
        <translation>其中文含有“{text}”。</translation>
    </message>
    <message>
        <source>Kept the pricing rule “{name}”</source>
        <translation>已保存定价规则“{name}”</translation>
    </message>
    <message>
        <source>Learn it again from your download.</source>
        <translation>请用下载的文件重新学习。</translation>
    </message>
    <message>
        <source>Learn one first from the blank sheet that you downloaded.</source>
        <translation>请先用您下载的空白表格学习一个。</translation>
    </message>
    <message>
        <source>Learnt the template “{name}”</source>
        <translation>已学习模板“{name}”</translation>
    </message>
    <message>
        <source>Let every step ask for more pieces and take off more.</source>
        <translation>请让每一档的件数更多、优惠更大。</translation>
    </message>
    <message>
        <source>List the entries and name one of them.</source>
        <translation>请列出条目并指定其中一条。</translation>
    </message>
    <message>
        <source>List the terms and name one of them.</source>
        <translation>请列出术语并指定其中一条。</translation>
    </message>
    <message>
        <source>Look at the list of bundles that went out.</source>
        <translation>请查看已导出的上架包列表。</translation>
    </message>
    <message>
        <source>Looking at pictures</source>
        <translation>正在查看图片</translation>
    </message>
    <message>
        <source>Main pictures cannot be framed as “{found}”.</source>
        <translation>主图没有“{found}”这种取景方式。</translation>
    </message>
    <message>
        <source>Make room: copies and bundles need space.</source>
        <translation>请腾出空间：备份和上架包需要空间。</translation>
    </message>
    <message>
        <source>Name an .argosmodel file, or a pair to fetch: {pairs}.</source>
        <translation>请指定.argosmodel文件，或要下载的语言对：{pairs}。</translation>
    </message>
    <message>
        <source>No bundle has the number {id}.</source>
        <translation>没有编号为{id}的上架包。</translation>
    </message>
    <message>
        <source>No engine is chosen that can read Chinese back.</source>
        <translation>没有选择能回译中文的翻译引擎。</translation>
    </message>
    <message>
        <source>Not translated: {words}</source>
        <translation>未翻译：{words}</translation>
    </message>
    <message>
        <source>Nothing changed for {market} since bundle {id} of {at}: nothing was written.</source>
        <translation>自{at}的上架包{id}以来，{market}没有更改，因此未写入。</translation>
    </message>
    <message>
        <source>Nothing to translate.</source>
        <translation>无须翻译。</translation>
    </message>
    <message>
        <source>Nothing was changed. To keep it beside the other, give it a name of its own.</source>
        <translation>没有任何更改。要与另一个并存，请另起名称。</translation>
    </message>
    <message>
        <source>Preparing listings</source>
        <translation>正在准备商品页</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Put together word by word from the phrasebook.</source>
        <translation>用短语库逐词拼成。</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Reading the memory</source>
        <translation>正在读取翻译记忆</translation>
    </message>
    <message>
        <source>Removed one term</source>
        <translation>已移除1条术语</translation>
    </message>
    <message>
        <source>Removed {n} terms</source>
        <translation>已移除{n}条术语</translation>
    </message>
    <message>
        <source>Repaired one Chinese text: {check}</source>
        <translation>已修复1条中文：{check}</translation>
    </message>
    <message>
        <source>Repaired one listing</source>
        <translation>已修复1个商品页</translation>
    </message>
    <message>
        <source>Repaired one text</source>
        <translation>已修复1条文字</translation>
    </message>
    <message>
        <source>Repaired {n} Chinese texts: {check}</source>
        <translation>已修复{n}条中文：{check}</translation>
    </message>
    <message>
        <source>Repaired {n} listings</source>
        <translation>已修复{n}个商品页</translation>
    </message>
    <message>
        <source>Repaired {n} texts</source>
        <translation>已修复{n}条文字</translation>
    </message>
    <message>
        <source>Replaced “{find}” by “{by}” in {field}</source>
        <translation>已在{field}中把“{find}”替换为“{by}”</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>Say in a few words why it may stay as it is.</source>
        <translation>请简单说明为什么可以保持不变。</translation>
    </message>
    <message>
        <source>Sent back the Chinese of {n} texts</source>
        <translation>已退回{n}条文字的中文</translation>
    </message>
    <message>
        <source>Sent back the Chinese of “{source}”</source>
        <translation>已退回“{source}”的中文</translation>
    </message>
    <message>
        <source>Set aside one finding</source>
        <translation>已忽略1个问题</translation>
    </message>
    <message>
        <source>Set aside {n} findings</source>
        <translation>已忽略{n}个问题</translation>
    </message>
    <message>
        <source>Set aside: {check}</source>
        <translation>已忽略：{check}</translation>
    </message>
    <message>
        <source>Set {fields} of one product</source>
        <translation>已设置1个商品的{fields}</translation>
    </message>
    <message>
        <source>Set {fields} of {n} products</source>
        <translation>已设置{n}个商品的{fields}</translation>
    </message>
    <message>
        <source>Set “{key}” of {market} to {value}</source>
        <translation>已把{market}的“{key}”设为{value}</translation>
    </message>
    <message>
        <source>Settled the Chinese of “{source}”</source>
        <translation>已选定“{source}”的中文</translation>
    </message>
    <message>
        <source>Storing pictures</source>
        <translation>正在保存图片</translation>
    </message>
    <message>
        <source>Take .xlsx where corrections shall come back.</source>
        <translation>如需收回改正，请用.xlsx。</translation>
    </message>
    <message>
        <source>Terms are written as .csv, .xlsx or .tbx, not as “{ending}”.</source>
        <translation>术语可存为.csv、.xlsx或.tbx，不能存为“{ending}”。</translation>
    </message>
    <message>
        <source>Text can be replaced in {fields}, not in “{name}”.</source>
        <translation>可以在{fields}中替换文字，不能在“{name}”中替换。</translation>
    </message>
    <message>
        <source>The Chinese of your own list.</source>
        <translation>您清单中自带的中文。</translation>
    </message>
    <message>
        <source>The engine “{engine}” cannot read Chinese back.</source>
        <translation>翻译引擎“{engine}”不能回译中文。</translation>
    </message>
    <message>
        <source>The engine “{engine}” is not ready.</source>
        <translation>翻译引擎“{engine}”尚未就绪。</translation>
    </message>
    <message>
        <source>The engine “{engine}” takes no key.</source>
        <translation>翻译引擎“{engine}”不需要密钥。</translation>
    </message>
    <message>
        <source>The file of the template {file} is gone or damaged.</source>
        <translation>模板文件{file}丢失或已损坏。</translation>
    </message>
    <message>
        <source>The file {file} could not be written.</source>
        <translation>无法写入文件{file}。</translation>
    </message>
    <message>
        <source>The list has no model for {pair}.</source>
        <translation>列表中没有{pair}的模型。</translation>
    </message>
    <message>
        <source>The number {text} is not in the Chinese.</source>
        <translation>中文里没有数字{text}。</translation>
    </message>
    <message>
        <source>The phrasebook is always ready; there is nothing to test.</source>
        <translation>短语库随时可用，无须测试。</translation>
    </message>
    <message>
        <source>The picture of your watermark cannot be read: {why}.</source>
        <translation>无法读取水印图片：{why}。</translation>
    </message>
    <message>
        <source>The picture {name} cannot be read: {why}.</source>
        <translation>无法读取图片{name}：{why}。</translation>
    </message>
    <message>
        <source>The price of {sku} goes from {before} to {after}: look whether that is meant.</source>
        <translation>{sku}的价格将从{before}变为{after}：请确认是否有意为之。</translation>
    </message>
    <message>
        <source>The rates of before stay in use. Try again later.</source>
        <translation>继续使用原来的汇率，请稍后再试。</translation>
    </message>
    <message>
        <source>The review lists the texts with their ids.</source>
        <translation>审阅列表中有各条文字的编号。</translation>
    </message>
    <message>
        <source>The shop has no text “{id}”.</source>
        <translation>店铺中没有文字“{id}”。</translation>
    </message>
    <message>
        <source>The template names no currency for its prices: they are in {currency}.</source>
        <translation>模板没有写明价格币种：按{currency}填写。</translation>
    </message>
    <message>
        <source>The template “{name}” is {days} days old, and each download is signed: the marketplace may refuse it as out of date.</source>
        <translation>模板“{name}”已有{days}天，而每次下载都带签名：平台可能以过期为由拒绝。</translation>
    </message>
    <message>
        <source>The template “{name}” is {days} days old: its columns may have changed since.</source>
        <translation>模板“{name}”已有{days}天：其列可能已有变化。</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>现有：{names}。</translation>
    </message>
    <message>
        <source>There is no Chinese to look at.</source>
        <translation>没有可查看的中文。</translation>
    </message>
    <message>
        <source>There is no Chinese yet.</source>
        <translation>还没有中文。</translation>
    </message>
    <message>
        <source>There is no check “{check}” of the Chinese; there are {checks}.</source>
        <translation>没有中文检查“{check}”；可用检查：{checks}。</translation>
    </message>
    <message>
        <source>There is no engine “{name}”; the engines are {names}.</source>
        <translation>没有翻译引擎“{name}”；可用引擎：{names}。</translation>
    </message>
    <message>
        <source>There is no entry number {number} in the memory.</source>
        <translation>翻译记忆中没有第{number}号条目。</translation>
    </message>
    <message>
        <source>There is no field “{name}”; the fields are {fields}.</source>
        <translation>没有字段“{name}”；可用字段：{fields}。</translation>
    </message>
    <message>
        <source>There is no file or folder “{name}”.</source>
        <translation>没有文件或文件夹“{name}”。</translation>
    </message>
    <message>
        <source>There is no pricing rule named “{name}”.</source>
        <translation>没有名为“{name}”的定价规则。</translation>
    </message>
    <message>
        <source>There is no product to send, so nothing was written.</source>
        <translation>没有可导出的商品，因此未写入。</translation>
    </message>
    <message>
        <source>There is no product with the number {id}.</source>
        <translation>没有编号为{id}的商品。</translation>
    </message>
    <message>
        <source>There is no product {id} in the shop.</source>
        <translation>店铺中没有商品{id}。</translation>
    </message>
    <message>
        <source>There is no size table “{table}”; there are {tables}.</source>
        <translation>没有尺码表“{table}”；可用尺码表：{tables}。</translation>
    </message>
    <message>
        <source>There is no state “{state}”; the states are {states}.</source>
        <translation>没有状态“{state}”；可用状态：{states}。</translation>
    </message>
    <message>
        <source>There is no template named “{name}”.</source>
        <translation>没有名为“{name}”的模板。</translation>
    </message>
    <message>
        <source>There is no term number {number}.</source>
        <translation>没有第{number}号术语。</translation>
    </message>
    <message>
        <source>There is nothing to look for: give the text that shall be replaced.</source>
        <translation>没有要查找的内容：请填写要替换的文字。</translation>
    </message>
    <message>
        <source>These columns that you had corrected are gone: {columns}.</source>
        <translation>您改正过的这些列已不存在：{columns}。</translation>
    </message>
    <message>
        <source>Took back the sizes of {table}</source>
        <translation>已撤回尺码：{table}</translation>
    </message>
    <message>
        <source>Took back your own limits of {market}</source>
        <translation>已撤回您为{market}设置的限制</translation>
    </message>
    <message>
        <source>Took bundle {id} for {market} out of the list</source>
        <translation>已从列表中移除{market}的上架包{id}</translation>
    </message>
    <message>
        <source>Took over the proof {file}: {changed} corrected, {approved} confirmed</source>
        <translation>已采用校样{file}：改正{changed}，确认{approved}</translation>
    </message>
    <message>
        <source>Took the exchange rates of {day}</source>
        <translation>已采用{day}的汇率</translation>
    </message>
    <message>
        <source>Translate first, or choose other products or states: approved, for example.</source>
        <translation>请先翻译，或选择其他商品或状态，如approved。</translation>
    </message>
    <message>
        <source>Translated by an engine ({engine}).</source>
        <translation>由翻译引擎翻译（{engine}）。</translation>
    </message>
    <message>
        <source>Translated into Chinese</source>
        <translation>已翻译成中文</translation>
    </message>
    <message>
        <source>Translated one text into Chinese ({locale})</source>
        <translation>已把1条文字翻译成中文（{locale}）</translation>
    </message>
    <message>
        <source>Translated {n} texts into Chinese ({locale})</source>
        <translation>已把{n}条文字翻译成中文（{locale}）</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>正在翻译</translation>
    </message>
    <message>
        <source>Where it is a slip, mend it in your list, or undo the import.</source>
        <translation>如果是笔误，请修改清单，或撤销导入。</translation>
    </message>
    <message>
        <source>Window (Qt)</source>
        <translation>窗口（Qt）</translation>
    </message>
    <message>
        <source>Write it like this: {example}</source>
        <translation>写法如：{example}</translation>
    </message>
    <message>
        <source>Write it like {example}.</source>
        <translation>写法如{example}。</translation>
    </message>
    <message>
        <source>Write the proof as .html and print it from a browser.</source>
        <translation>请把校样写成.html，用浏览器打印。</translation>
    </message>
    <message>
        <source>Writing the proof</source>
        <translation>正在写入校样</translation>
    </message>
    <message>
        <source>Written by hand, not approved yet.</source>
        <translation>手工填写，尚未确认。</translation>
    </message>
    <message>
        <source>You sent this Chinese back.</source>
        <translation>您退回了这条中文。</translation>
    </message>
    <message>
        <source>Your term for “{source}”.</source>
        <translation>您为“{source}”定的术语。</translation>
    </message>
    <message>
        <source>Your text changed after this was translated.</source>
        <translation>原文在翻译后改过。</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not installed: the command line works, the window does not</source>
        <translation>未安装：命令行可用，窗口不可用</translation>
    </message>
    <message>
        <source>well</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>{address} did not answer with exchange rates.</source>
        <translation>{address}没有返回汇率。</translation>
    </message>
    <message>
        <source>{field} names one product; it cannot be the same on {n}.</source>
        <translation>{field}只对应一个商品，不能在{n}个商品上相同。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>无法读取{file}：{why}。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>无法写入{file}：{why}。</translation>
    </message>
    <message>
        <source>{file} is another version of the template “{name}” and takes its place: {new} new columns, {gone} gone. Your corrections stay.</source>
        <translation>{file}是模板“{name}”的另一版本，已取而代之：新增{new}列，去掉{gone}列。您的改正已保留。</translation>
    </message>
    <message>
        <source>{file} is not a pricing rule.</source>
        <translation>{file}不是定价规则。</translation>
    </message>
    <message>
        <source>{file} is older ({found}) than your template “{name}” ({known}).</source>
        <translation>{file}（{found}）比您的模板“{name}”（{known}）旧。</translation>
    </message>
    <message>
        <source>{megabytes} MB</source>
        <translation>{megabytes} MB</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{n} prices change eightfold or more, such as {sku}: {before} becomes {after}.</source>
        <translation>有{n}个价格变化达八倍以上，例如{sku}：{before}变为{after}。</translation>
    </message>
    <message>
        <source>{out} cannot be deleted: {why}.</source>
        <translation>无法删除{out}：{why}。</translation>
    </message>
    <message>
        <source>{out} cannot be written: {why}.</source>
        <translation>无法写入{out}：{why}。</translation>
    </message>
    <message>
        <source>{out} is there already, and is not a proof as it went out.</source>
        <translation>{out}已存在，且不是发出时的校样。</translation>
    </message>
    <message>
        <source>{what} {next}</source>
        <translation>{what}{next}</translation>
    </message>
    <message>
        <source>{why} It cannot be shown; the original is kept in {path}.</source>
        <translation>{why}无法显示；原文件保存在{path}。</translation>
    </message>
    <message>
        <source>“{check}” cannot be set aside: there is no listing without it.</source>
        <translation>“{check}”不能忽略：缺了它就没有商品页。</translation>
    </message>
    <message>
        <source>“{column}” asks for {currency}; no exchange rate is known: it is left empty.</source>
        <translation>“{column}”要求{currency}，没有汇率，因此留空。</translation>
    </message>
    <message>
        <source>“{find}” is not a pattern: {why}.</source>
        <translation>“{find}”不是有效的匹配模式：{why}。</translation>
    </message>
    <message>
        <source>“{name}” cannot be set for {engine}; what can be set: {names}.</source>
        <translation>{engine}不能设置“{name}”；可设置：{names}。</translation>
    </message>
    <message>
        <source>“{term}” is not to be said</source>
        <translation>“{term}”禁用</translation>
    </message>
    <message>
        <source>“{term}” stays as it is</source>
        <translation>“{term}”保留原样</translation>
    </message>
    <message>
        <source>“{text}” is not in the Chinese.</source>
        <translation>中文里没有“{text}”。</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as {name}; write it like {example}.</source>
        <translation>“{value}”无法作为{name}读取；写法如{example}。</translation>
    </message>
    <message>
        <source>“{value}” does not fit the setting “{name}” of {engine}.</source>
        <translation>“{value}”不适合{engine}的设置“{name}”。</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Ask whoever looks after the server.</source>
        <translation>请咨询管理服务器的人。</translation>
    </message>
    <message>
        <source>Check that the disk or network folder is connected, then try again.</source>
        <translation>请确认磁盘或网络文件夹已连接，再重试。</translation>
    </message>
    <message>
        <source>Choose a folder of your own, or allow this program to write to that one.</source>
        <translation>请选择您自己的文件夹，或允许本程序写入该文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder for your shop. The file was not touched.</source>
        <translation>请为店铺选择其他文件夹。文件未改动。</translation>
    </message>
    <message>
        <source>Close the other one, or wait until it is done, and try again.</source>
        <translation>请关闭另一个，或等它完成后重试。</translation>
    </message>
    <message>
        <source>Copies of a shop on a server are made by the server.</source>
        <translation>服务器上的店铺由服务器备份。</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing that was saved before is lost.</source>
        <translation>请腾出空间后重试；已保存的内容不会丢失。</translation>
    </message>
    <message>
        <source>Go back to the newest copy with “backup restore {id}”; the damaged file is kept aside.</source>
        <translation>请用“backup restore {id}”恢复最新的备份；损坏的文件会另外保留。</translation>
    </message>
    <message>
        <source>Install the Python package psycopg, or name a folder instead.</source>
        <translation>请安装Python软件包psycopg，或改用文件夹。</translation>
    </message>
    <message>
        <source>List the copies and name one of them, or a file.</source>
        <translation>请列出备份并指定其中一个，或指定文件。</translation>
    </message>
    <message>
        <source>Look at the history for the steps that can be undone.</source>
        <translation>请在历史中查看可以撤销的步骤。</translation>
    </message>
    <message>
        <source>Look for a few words, or put a sentence in quotes.</source>
        <translation>请只搜几个词，或给句子加引号。</translation>
    </message>
    <message>
        <source>Put a copy of shop.db in its place, or start a new shop folder.</source>
        <translation>请用shop.db的备份替换它，或新建店铺文件夹。</translation>
    </message>
    <message>
        <source>Step {step} is undone already.</source>
        <translation>第{step}步已经撤销。</translation>
    </message>
    <message>
        <source>That is more than {n} words to look for.</source>
        <translation>要搜的词超过{n}个。</translation>
    </message>
    <message>
        <source>The disk that holds your shop does not answer as it should.</source>
        <translation>店铺所在的磁盘响应不正常。</translation>
    </message>
    <message>
        <source>The file shop.db in {place} belongs to another program.</source>
        <translation>{place}中的shop.db属于其他程序。</translation>
    </message>
    <message>
        <source>The filter “{field}:{value}” cannot be understood.</source>
        <translation>无法理解筛选条件“{field}:{value}”。</translation>
    </message>
    <message>
        <source>The shop file in {place} is damaged.</source>
        <translation>{place}中的店铺文件已损坏。</translation>
    </message>
    <message>
        <source>The shop folder {place} cannot be written to.</source>
        <translation>无法写入店铺文件夹{place}。</translation>
    </message>
    <message>
        <source>The shop in {place} is already open in another window or program.</source>
        <translation>{place}中的店铺已在其他窗口或程序中打开。</translation>
    </message>
    <message>
        <source>The shop in {place} was last opened with a newer version of this program.</source>
        <translation>{place}中的店铺上次是用本程序的更新版本打开的。</translation>
    </message>
    <message>
        <source>There is no copy of the shop named {backup}.</source>
        <translation>没有名为{backup}的店铺备份。</translation>
    </message>
    <message>
        <source>There is no field “{field}” to filter by.</source>
        <translation>没有可筛选的字段“{field}”。</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds your shop.</source>
        <translation>店铺所在的磁盘已没有空间。</translation>
    </message>
    <message>
        <source>There is no step {step} in the history of this shop.</source>
        <translation>此店铺的历史中没有第{step}步。</translation>
    </message>
    <message>
        <source>This installation cannot open a shop on a server.</source>
        <translation>此安装无法打开服务器上的店铺。</translation>
    </message>
    <message>
        <source>Update the program, then open the shop. The file was not touched.</source>
        <translation>请更新本程序，再打开店铺。文件未改动。</translation>
    </message>
    <message>
        <source>Use one of these, or the name of an attribute: {fields}.</source>
        <translation>请使用其中之一，或属性名称：{fields}。</translation>
    </message>
    <message>
        <source>Write it like this: {example}.</source>
        <translation>写法如：{example}。</translation>
    </message>
</context>
<context>
    <name>translating</name>
    <message>
        <source>A bracket without its partner</source>
        <translation>括号不成对</translation>
    </message>
    <message>
        <source>A brand, code or address is missing</source>
        <translation>缺少品牌、编码或网址</translation>
    </message>
    <message>
        <source>A number is missing or changed</source>
        <translation>数字缺失或有变</translation>
    </message>
    <message>
        <source>A number that you did not write</source>
        <translation>多出了原文没有的数字</translation>
    </message>
    <message>
        <source>A price in another currency</source>
        <translation>其他币种的价格</translation>
    </message>
    <message>
        <source>A question that becomes a statement promises what you asked.</source>
        <translation>问句变成陈述句，就成了承诺。</translation>
    </message>
    <message>
        <source>A shopper sees only what is in Chinese.</source>
        <translation>买家只看得到中文内容。</translation>
    </message>
    <message>
        <source>A stand-in was left in the text</source>
        <translation>文中残留占位符</translation>
    </message>
    <message>
        <source>A term you do not want</source>
        <translation>您不要的用词</translation>
    </message>
    <message>
        <source>A text cannot begin with 的: what it belonged to was lost.</source>
        <translation>文字不能以“的”开头：前面的词丢了。</translation>
    </message>
    <message>
        <source>A text is too long for {engine}.</source>
        <translation>有一条文字对{engine}来说太长。</translation>
    </message>
    <message>
        <source>A word twice in a row</source>
        <translation>词语连续重复</translation>
    </message>
    <message>
        <source>A wrong size or count is what brings goods back, and it is a false claim.</source>
        <translation>尺寸或数量写错会招来退货，也属虚假宣传。</translation>
    </message>
    <message>
        <source>Agree to its licence to use it.</source>
        <translation>请先同意其许可证再使用。</translation>
    </message>
    <message>
        <source>Alibaba Cloud Translation</source>
        <translation>阿里云翻译</translation>
    </message>
    <message>
        <source>An error message instead of Chinese</source>
        <translation>中文处是错误信息</translation>
    </message>
    <message>
        <source>Ask for an export of the pair you need.</source>
        <translation>请索取所需语言对的导出文件。</translation>
    </message>
    <message>
        <source>Ask for the file again, or export it again.</source>
        <translation>请重新索取文件，或重新导出。</translation>
    </message>
    <message>
        <source>Ask for the file again, or take what is there (--keep-what-is-there).</source>
        <translation>请重新索取文件，或采用现有部分（--keep-what-is-there）。</translation>
    </message>
    <message>
        <source>Ask whoever sent it to save it again from their program.</source>
        <translation>请发送者在其程序中重新保存。</translation>
    </message>
    <message>
        <source>Asks once before it sends text to {host}.</source>
        <translation>向{host}发送文字前会询问一次。</translation>
    </message>
    <message>
        <source>Azure Translator</source>
        <translation>Azure翻译</translation>
    </message>
    <message>
        <source>Baidu Translate</source>
        <translation>百度翻译</translation>
    </message>
    <message>
        <source>Begins with a particle</source>
        <translation>以助词开头</translation>
    </message>
    <message>
        <source>Blanks between Chinese and Latin letters</source>
        <translation>中文与字母之间有空格</translation>
    </message>
    <message>
        <source>Blanks too many</source>
        <translation>空格太多</translation>
    </message>
    <message>
        <source>Characters that do not show</source>
        <translation>不可见字符</translation>
    </message>
    <message>
        <source>Check its address, its model and its other settings.</source>
        <translation>请检查其地址、模型和其他设置。</translation>
    </message>
    <message>
        <source>Check the address and the name of the model.</source>
        <translation>请检查地址和模型名称。</translation>
    </message>
    <message>
        <source>Check the address, and the date and time of this computer.</source>
        <translation>请检查地址，以及这台电脑的日期和时间。</translation>
    </message>
    <message>
        <source>Check the internet connection. What is finished is kept.</source>
        <translation>请检查网络连接。完成的部分已保留。</translation>
    </message>
    <message>
        <source>Check the key, and what belongs to it: app id, region, plan. Then set it again.</source>
        <translation>请检查密钥及相关的应用ID、区域、套餐，再重新设置。</translation>
    </message>
    <message>
        <source>Check the name, or choose the file again.</source>
        <translation>请检查文件名，或重新选择文件。</translation>
    </message>
    <message>
        <source>Children's shoes</source>
        <translation>童鞋</translation>
    </message>
    <message>
        <source>China's sockets give 220 volts: such a device breaks, or needs a transformer.</source>
        <translation>中国插座是220伏：这类电器会损坏，或需要变压器。</translation>
    </message>
    <message>
        <source>Chinese takes about a third of the letters; far less or more is a bad sign.</source>
        <translation>中文字数约为原文字母数的三分之一，相差太多就有问题。</translation>
    </message>
    <message>
        <source>Chinese writes it so: “{text}”.</source>
        <translation>中文应写作：“{text}”。</translation>
    </message>
    <message>
        <source>Choose a model for en-zh, fr-zh or fr-en, or to read back: zh-en, zh-fr or en-fr.</source>
        <translation>请选择en-zh、fr-zh或fr-en的模型；回译用zh-en、zh-fr或en-fr。</translation>
    </message>
    <message>
        <source>Choose an .argosmodel file or a CTranslate2 folder, or download it again.</source>
        <translation>请选择.argosmodel文件或CTranslate2文件夹，或重新下载。</translation>
    </message>
    <message>
        <source>Choose another engine.</source>
        <translation>请选择其他翻译引擎。</translation>
    </message>
    <message>
        <source>Choose another file, or export it again.</source>
        <translation>请选择其他文件，或重新导出。</translation>
    </message>
    <message>
        <source>Close the gaps</source>
        <translation>去掉空格</translation>
    </message>
    <message>
        <source>Close the program that has it open, or copy it, and try again.</source>
        <translation>请关闭打开它的程序，或复制一份，再重试。</translation>
    </message>
    <message>
        <source>Copy the key from the service's own page and try again.</source>
        <translation>请从该服务的网页复制密钥，再重试。</translation>
    </message>
    <message>
        <source>DeepL</source>
        <translation>DeepL</translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation>请重新下载模型。</translation>
    </message>
    <message>
        <source>Each blank counts towards the title's length.</source>
        <translation>每个空格都计入标题长度。</translation>
    </message>
    <message>
        <source>Elsewhere “{source}” is “{other}”.</source>
        <translation>别处“{source}”译作“{other}”。</translation>
    </message>
    <message>
        <source>Emoji in the text</source>
        <translation>文中有表情符号</translation>
    </message>
    <message>
        <source>Engines sometimes make up sizes, years and counts.</source>
        <translation>翻译引擎有时会编造尺寸、年份和数量。</translation>
    </message>
    <message>
        <source>Export it in several smaller files.</source>
        <translation>请分成几个较小的文件导出。</translation>
    </message>
    <message>
        <source>Fetching the model {pair} from {host}</source>
        <translation>正在从{host}下载模型{pair}</translation>
    </message>
    <message>
        <source>Filters and options work only when the same thing always has the same name.</source>
        <translation>同一事物名称始终一致，筛选和规格才有效。</translation>
    </message>
    <message>
        <source>Free services answer with their error page when used up.</source>
        <translation>免费服务用完后会返回错误页面。</translation>
    </message>
    <message>
        <source>From general knowledge (recalled), not from your maker: compare it with the maker's own chart.</source>
        <translation>出自一般资料（凭记忆），不是您厂家的：请与厂家的尺码表核对。</translation>
    </message>
    <message>
        <source>Give it a heading with the columns {columns}; the first two are enough.</source>
        <translation>请加上含{columns}各列的表头，有前两列即可。</translation>
    </message>
    <message>
        <source>Google Cloud Translation</source>
        <translation>Google Cloud翻译</translation>
    </message>
    <message>
        <source>Google, free (best effort)</source>
        <translation>Google，免费（不保证可用）</translation>
    </message>
    <message>
        <source>If the text is English or French after all, give it that language.</source>
        <translation>如果文字其实是英文或法文，请为它指定该语言。</translation>
    </message>
    <message>
        <source>If you trust that network, set the address of the engine yourself.</source>
        <translation>如果信任该网络，请自己设置翻译引擎的地址。</translation>
    </message>
    <message>
        <source>In a title each costs a character, and splits words such as “T恤” for search.</source>
        <translation>在标题中每个空格占一个字符，还会把“T恤”之类的词拆开，影响搜索。</translation>
    </message>
    <message>
        <source>In the other script: {characters}.</source>
        <translation>繁简不一致的字：{characters}。</translation>
    </message>
    <message>
        <source>In the text: {signs}</source>
        <translation>文中有：{signs}</translation>
    </message>
    <message>
        <source>Install an .argosmodel file first.</source>
        <translation>请先安装.argosmodel文件。</translation>
    </message>
    <message>
        <source>Installing the translation model</source>
        <translation>正在安装翻译模型</translation>
    </message>
    <message>
        <source>It does not fit within {limit}.</source>
        <translation>超出上限{limit}。</translation>
    </message>
    <message>
        <source>It is neither English nor French.</source>
        <translation>既不是英文也不是法文。</translation>
    </message>
    <message>
        <source>It is too long for a term.</source>
        <translation>作为术语太长。</translation>
    </message>
    <message>
        <source>It looks careless and wastes the few characters of a title.</source>
        <translation>显得粗心，还浪费标题有限的字数。</translation>
    </message>
    <message>
        <source>It may be closed up: “{text}”.</source>
        <translation>可以写作：“{text}”。</translation>
    </message>
    <message>
        <source>It often marks the place where text was lost.</source>
        <translation>这往往是丢了文字的地方。</translation>
    </message>
    <message>
        <source>It says “{word}” again.</source>
        <translation>重复了“{word}”。</translation>
    </message>
    <message>
        <source>It stood for a brand or a number that should be there instead.</source>
        <translation>它代替的是品牌或数字，那里应是原内容。</translation>
    </message>
    <message>
        <source>Keep it once</source>
        <translation>只保留一次</translation>
    </message>
    <message>
        <source>Language model (Ollama, LM Studio or any host)</source>
        <translation>语言模型（Ollama、LM Studio或其他服务器）</translation>
    </message>
    <message>
        <source>Left in the text: {marks}.</source>
        <translation>文中残留：{marks}。</translation>
    </message>
    <message>
        <source>LibreTranslate</source>
        <translation>LibreTranslate</translation>
    </message>
    <message>
        <source>Like “{source}”, but the numbers differ: put yours in.</source>
        <translation>与“{source}”相似，但数字不同：请填入您的数字。</translation>
    </message>
    <message>
        <source>Like “{source}”, which you approved.</source>
        <translation>与您确认过的“{source}”相似。</translation>
    </message>
    <message>
        <source>Like “{source}”, whose Chinese nobody approved yet.</source>
        <translation>与“{source}”相似，其中文尚未确认。</translation>
    </message>
    <message>
        <source>Like “{source}”, with your numbers put in: look at them.</source>
        <translation>与“{source}”相似，已换上您的数字：请核对。</translation>
    </message>
    <message>
        <source>Made for 110-120 volts</source>
        <translation>适用110-120伏</translation>
    </message>
    <message>
        <source>Mainland China reads Simplified characters, Taiwan and Hong Kong Traditional.</source>
        <translation>中国大陆用简体字，台湾和香港用繁体字。</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>请腾出磁盘空间后重试。</translation>
    </message>
    <message>
        <source>Marketplaces refuse titles with emoji or show a square instead.</source>
        <translation>平台不接受带表情符号的标题，或只显示方框。</translation>
    </message>
    <message>
        <source>Men's clothes</source>
        <translation>男装</translation>
    </message>
    <message>
        <source>Men's shoes</source>
        <translation>男鞋</translation>
    </message>
    <message>
        <source>MyMemory, free (best effort)</source>
        <translation>MyMemory，免费（不保证可用）</translation>
    </message>
    <message>
        <source>Name its languages in the folder’s name, for example opus-mt-en-zh.</source>
        <translation>请在文件夹名称中写明语言，如opus-mt-en-zh。</translation>
    </message>
    <message>
        <source>Needs a key for the public server, or the address of your own.</source>
        <translation>需要公共服务器的密钥，或您自己服务器的地址。</translation>
    </message>
    <message>
        <source>Needs a key of yours from that service.</source>
        <translation>需要您在该服务的密钥。</translation>
    </message>
    <message>
        <source>Needs a translation model: install an .argosmodel file.</source>
        <translation>需要翻译模型：请安装.argosmodel文件。</translation>
    </message>
    <message>
        <source>Needs the address of your model, for example that of Ollama on this computer.</source>
        <translation>需要模型的地址，如这台电脑上Ollama的地址。</translation>
    </message>
    <message>
        <source>Needs the id that belongs to the key (app id or access key id).</source>
        <translation>需要与密钥配套的ID（app id或access key id）。</translation>
    </message>
    <message>
        <source>Needs the name of the model.</source>
        <translation>需要模型名称。</translation>
    </message>
    <message>
        <source>No Chinese yet</source>
        <translation>还没有中文</translation>
    </message>
    <message>
        <source>No model {pair} is installed.</source>
        <translation>没有安装{pair}模型。</translation>
    </message>
    <message>
        <source>No terms were found in {file}.</source>
        <translation>{file}中没有找到术语。</translation>
    </message>
    <message>
        <source>No translation model for this language is installed.</source>
        <translation>没有安装该语言的翻译模型。</translation>
    </message>
    <message>
        <source>Not in the Chinese: {names}.</source>
        <translation>中文里没有：{names}。</translation>
    </message>
    <message>
        <source>Not in the Chinese: {numbers}.</source>
        <translation>中文里没有：{numbers}。</translation>
    </message>
    <message>
        <source>Not your own term</source>
        <translation>未用您的术语</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>没有任何内容离开这台电脑。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Only the model itself is fetched, when you ask for it.</source>
        <translation>没有任何内容离开这台电脑。只在您要求时下载模型。</translation>
    </message>
    <message>
        <source>Nothing was installed. Try again later.</source>
        <translation>未安装任何内容，请稍后再试。</translation>
    </message>
    <message>
        <source>Nothing was saved. Put the key into the environment variable {name}.</source>
        <translation>未保存。请把密钥放入环境变量{name}。</translation>
    </message>
    <message>
        <source>Nothing was sent there. Check the address of the engine.</source>
        <translation>未向那里发送任何内容。请检查翻译引擎的地址。</translation>
    </message>
    <message>
        <source>Nothing was sent. Agree to it once (on the command line: --send), or use an engine that works offline.</source>
        <translation>未发送任何内容。请同意一次（命令行用--send），或使用离线引擎。</translation>
    </message>
    <message>
        <source>Nothing was sent. Set an address that begins with https://.</source>
        <translation>未发送任何内容。请设置以https://开头的地址。</translation>
    </message>
    <message>
        <source>Offline model</source>
        <translation>离线模型</translation>
    </message>
    <message>
        <source>One character cannot be seen.</source>
        <translation>有1个字符不可见。</translation>
    </message>
    <message>
        <source>One of {marks} is missing.</source>
        <translation>{marks}少了一个。</translation>
    </message>
    <message>
        <source>Only in the Chinese: {numbers}.</source>
        <translation>只在中文里有：{numbers}。</translation>
    </message>
    <message>
        <source>Phrasebook</source>
        <translation>短语库</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation>去掉代码</translation>
    </message>
    <message>
        <source>Remove the emoji</source>
        <translation>去掉表情符号</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Said differently elsewhere</source>
        <translation>与别处译法不同</translation>
    </message>
    <message>
        <source>Say it as most do</source>
        <translation>改用最常用的译法</translation>
    </message>
    <message>
        <source>Say it once</source>
        <translation>只说一次</translation>
    </message>
    <message>
        <source>Set an address that begins with https://.</source>
        <translation>请设置以https://开头的地址。</translation>
    </message>
    <message>
        <source>Shoppers search by brand and model; a changed code is another product.</source>
        <translation>买家按品牌和型号搜索；编码一变就成了别的商品。</translation>
    </message>
    <message>
        <source>Shoppers skip words they cannot read. Brands and models may stay.</source>
        <translation>买家会跳过看不懂的词。品牌和型号可以保留。</translation>
    </message>
    <message>
        <source>Shoppers would read “&amp;nbsp;” and “&lt;b&gt;” as they stand.</source>
        <translation>买家会直接看到“&amp;nbsp;”和“&lt;b&gt;”。</translation>
    </message>
    <message>
        <source>Shorten the text, or choose another engine.</source>
        <translation>请缩短文字，或选择其他翻译引擎。</translation>
    </message>
    <message>
        <source>Simplified and Traditional mixed</source>
        <translation>简体繁体混用</translation>
    </message>
    <message>
        <source>Small engines get stuck on short texts and lists of words.</source>
        <translation>小型翻译引擎遇到短文和词语列表容易卡住重复。</translation>
    </message>
    <message>
        <source>Still in your language: {words}.</source>
        <translation>仍是原文：{words}。</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Texts are translated from English or French, not from “{lang}”.</source>
        <translation>文字从英文或法文翻译，不从“{lang}”翻译。</translation>
    </message>
    <message>
        <source>The Chinese begins with 的.</source>
        <translation>中文以“的”开头。</translation>
    </message>
    <message>
        <source>The Chinese is very long: something may be made up.</source>
        <translation>中文太长：可能有编造的内容。</translation>
    </message>
    <message>
        <source>The Chinese is very short: something may be left out.</source>
        <translation>中文太短：可能有遗漏。</translation>
    </message>
    <message>
        <source>The address begins with http://: what is sent to {host} could be read on its way.</source>
        <translation>地址以http://开头：发送到{host}的内容途中可能被人看到。</translation>
    </message>
    <message>
        <source>The address of {engine} begins with http://, so your key could be read on its way.</source>
        <translation>{engine}的地址以http://开头，密钥途中可能被人看到。</translation>
    </message>
    <message>
        <source>The address of {engine} is no web address.</source>
        <translation>{engine}的地址不是网址。</translation>
    </message>
    <message>
        <source>The keychain of this computer did not open.</source>
        <translation>这台电脑的钥匙串没有打开。</translation>
    </message>
    <message>
        <source>The kind is none of preferred, forbidden and keep.</source>
        <translation>类型不是preferred、forbidden或keep。</translation>
    </message>
    <message>
        <source>The list of translation models</source>
        <translation>翻译模型列表</translation>
    </message>
    <message>
        <source>The marketplace shows the price itself, in yuan; a second one misleads.</source>
        <translation>平台自会以人民币显示价格，再写一个会误导买家。</translation>
    </message>
    <message>
        <source>The model could not be installed: {why}</source>
        <translation>无法安装模型：{why}</translation>
    </message>
    <message>
        <source>The model could not be saved: {why}</source>
        <translation>无法保存模型：{why}</translation>
    </message>
    <message>
        <source>The model file is not there.</source>
        <translation>模型文件不存在。</translation>
    </message>
    <message>
        <source>The model {pair} was not installed.</source>
        <translation>未安装模型{pair}。</translation>
    </message>
    <message>
        <source>The name {host} leads into a private network, so {engine} was not asked.</source>
        <translation>{host}指向内部网络，未访问{engine}。</translation>
    </message>
    <message>
        <source>The question mark is missing</source>
        <translation>缺少问号</translation>
    </message>
    <message>
        <source>The same text but for capital letters.</source>
        <translation>文字相同，仅大小写不同。</translation>
    </message>
    <message>
        <source>The same text in the same field of the same category.</source>
        <translation>同一类目、同一字段的相同文字。</translation>
    </message>
    <message>
        <source>The same text, approved elsewhere in your shop.</source>
        <translation>相同文字，已在店铺别处确认。</translation>
    </message>
    <message>
        <source>The same text, but nobody approved this Chinese yet.</source>
        <translation>相同文字，但这条中文尚未确认。</translation>
    </message>
    <message>
        <source>The same text, but there is other Chinese for it too.</source>
        <translation>相同文字，但还有别的中文。</translation>
    </message>
    <message>
        <source>The same words over and over</source>
        <translation>词语反复出现</translation>
    </message>
    <message>
        <source>The sentences to translate go to Alibaba in China with your access key id. The secret is not sent; it signs what is.</source>
        <translation>要翻译的句子连同您的access key id发送到中国的阿里巴巴。密钥本身不发送，只用于签名。</translation>
    </message>
    <message>
        <source>The sentences to translate go to Baidu in China with your app id. Your key is not sent; it signs what is.</source>
        <translation>要翻译的句子连同您的app id发送到中国的百度。密钥本身不发送，只用于签名。</translation>
    </message>
    <message>
        <source>The sentences to translate go to DeepL in Germany under your key. DeepL says that it keeps texts of the free plan and may learn from them, and does not keep those of the Pro plan.</source>
        <translation>要翻译的句子用您的密钥发送到德国的DeepL。DeepL称会保留免费套餐的文字并可能用于学习，而不保留Pro套餐的文字。</translation>
    </message>
    <message>
        <source>The sentences to translate go to Google under your key, and Google bills you for them.</source>
        <translation>要翻译的句子用您的密钥发送到Google，由Google向您收费。</translation>
    </message>
    <message>
        <source>The sentences to translate go to Google's free web page without a key. It is no promised service: it may refuse at any time.</source>
        <translation>要翻译的句子不用密钥，发送到Google的免费网页。该服务没有保证，随时可能拒绝。</translation>
    </message>
    <message>
        <source>The sentences to translate go to Microsoft under your key, and Microsoft bills you for them.</source>
        <translation>要翻译的句子用您的密钥发送到Microsoft，由Microsoft向您收费。</translation>
    </message>
    <message>
        <source>The sentences to translate go to MyMemory, which keeps them in a public memory, with your e-mail address if you set one. About 5,000 characters a day are free.</source>
        <translation>要翻译的句子发送到MyMemory，保存在公共翻译记忆中；如您设置了邮箱，也一并发送。每天约5000个字符免费。</translation>
    </message>
    <message>
        <source>The sentences to translate go to the LibreTranslate server at this address: the public one, or your own.</source>
        <translation>要翻译的句子发送到此地址的LibreTranslate服务器：公共的或您自己的。</translation>
    </message>
    <message>
        <source>The sentences to translate, and those of your own terms that stand in them, go to the model at this address. With Ollama or LM Studio that is this computer.</source>
        <translation>要翻译的句子，以及其中出现的您的术语，发送到此地址的模型。使用Ollama或LM Studio时就是这台电脑。</translation>
    </message>
    <message>
        <source>The text asks; the Chinese does not.</source>
        <translation>原文是问句，中文不是。</translation>
    </message>
    <message>
        <source>The text says {volts}.</source>
        <translation>原文写的是{volts}。</translation>
    </message>
    <message>
        <source>The title says it already.</source>
        <translation>标题里已有。</translation>
    </message>
    <message>
        <source>The translation model {pair}</source>
        <translation>翻译模型{pair}</translation>
    </message>
    <message>
        <source>There are blanks too many.</source>
        <translation>空格太多。</translation>
    </message>
    <message>
        <source>There is no Chinese for it.</source>
        <translation>没有对应的中文。</translation>
    </message>
    <message>
        <source>There is no file called {file} in that place.</source>
        <translation>该位置没有名为{file}的文件。</translation>
    </message>
    <message>
        <source>There is no word in your language.</source>
        <translation>没有您语言的词。</translation>
    </message>
    <message>
        <source>They break search and use up the title's length.</source>
        <translation>它们影响搜索，还占用标题长度。</translation>
    </message>
    <message>
        <source>This computer has no keychain that could hold the key.</source>
        <translation>这台电脑没有可存放密钥的钥匙串。</translation>
    </message>
    <message>
        <source>This file is no translation model, or it is damaged.</source>
        <translation>此文件不是翻译模型，或已损坏。</translation>
    </message>
    <message>
        <source>This file tries to write outside its folder.</source>
        <translation>此文件试图写入自己文件夹以外的地方。</translation>
    </message>
    <message>
        <source>This is a message of the engine: “{text}”.</source>
        <translation>这是翻译引擎的提示信息：“{text}”。</translation>
    </message>
    <message>
        <source>This is no key: a key is one line of letters, digits and signs.</source>
        <translation>这不是密钥：密钥是一行字母、数字和符号。</translation>
    </message>
    <message>
        <source>This model does not say its languages.</source>
        <translation>此模型没有标明语言。</translation>
    </message>
    <message>
        <source>This model is too large to be one.</source>
        <translation>此模型太大，不像翻译模型。</translation>
    </message>
    <message>
        <source>This model translates from {source} to {target}.</source>
        <translation>此模型从{source}翻译成{target}。</translation>
    </message>
    <message>
        <source>This text has no Chinese yet.</source>
        <translation>这条文字还没有中文。</translation>
    </message>
    <message>
        <source>This translation model does not load: it is damaged, or made for another program.</source>
        <translation>无法载入此翻译模型：已损坏，或是为其他程序制作的。</translation>
    </message>
    <message>
        <source>This translation model lacks {part}.</source>
        <translation>此翻译模型缺少{part}。</translation>
    </message>
    <message>
        <source>Tidy the blanks</source>
        <translation>整理空格</translation>
    </message>
    <message>
        <source>Translating with the glossary</source>
        <translation>正在用术语表翻译</translation>
    </message>
    <message>
        <source>Translating with {engine}</source>
        <translation>正在用{engine}翻译</translation>
    </message>
    <message>
        <source>Try again later, or install a model from a file.</source>
        <translation>请稍后再试，或从文件安装模型。</translation>
    </message>
    <message>
        <source>Two colours with one name are one choice to a shopper, and refused by a backend.</source>
        <translation>两种颜色同名，买家看来是一种，卖家后台也不接受。</translation>
    </message>
    <message>
        <source>Two different words became one</source>
        <translation>两个不同的词译成了同一个</translation>
    </message>
    <message>
        <source>Unlock it and try again, or put the key into the environment variable {name}.</source>
        <translation>请解锁后重试，或把密钥放入环境变量{name}。</translation>
    </message>
    <message>
        <source>Unusually short or long</source>
        <translation>长短异常</translation>
    </message>
    <message>
        <source>Use Chinese punctuation</source>
        <translation>改用中文标点</translation>
    </message>
    <message>
        <source>Use your preferred term</source>
        <translation>改用您首选的术语</translation>
    </message>
    <message>
        <source>Web page code in the text</source>
        <translation>文中有网页代码</translation>
    </message>
    <message>
        <source>Western punctuation in Chinese</source>
        <translation>中文里有西文标点</translation>
    </message>
    <message>
        <source>What came from {host} is not the file that the list names.</source>
        <translation>从{host}得到的不是列表所指的文件。</translation>
    </message>
    <message>
        <source>What is finished is kept. Try again later, or choose another engine.</source>
        <translation>完成的部分已保留。请稍后再试，或选择其他翻译引擎。</translation>
    </message>
    <message>
        <source>What is finished is kept. Try again tomorrow, look at your plan, or choose another engine.</source>
        <translation>完成的部分已保留。请明天再试、查看套餐，或选择其他翻译引擎。</translation>
    </message>
    <message>
        <source>What should be Chinese has no Chinese character in it.</source>
        <translation>应是中文的地方没有汉字。</translation>
    </message>
    <message>
        <source>What {engine} translates for you, by day or by plan, is used up.</source>
        <translation>{engine}的每日额度或套餐额度已用完。</translation>
    </message>
    <message>
        <source>Women's clothes</source>
        <translation>女装</translation>
    </message>
    <message>
        <source>Women's shoes</source>
        <translation>女鞋</translation>
    </message>
    <message>
        <source>Words still in your language</source>
        <translation>仍是原文的词</translation>
    </message>
    <message>
        <source>Write it in one script</source>
        <translation>统一简体或繁体</translation>
    </message>
    <message>
        <source>Your glossary forbids “{term}”.</source>
        <translation>您的术语表禁用“{term}”。</translation>
    </message>
    <message>
        <source>Your glossary says how you want this word in Chinese.</source>
        <translation>您的术语表规定了这个词的中文。</translation>
    </message>
    <message>
        <source>Your glossary says “{target}” for “{source}”.</source>
        <translation>您的术语表中“{source}”为“{target}”。</translation>
    </message>
    <message>
        <source>Your own glossary forbids it.</source>
        <translation>您的术语表禁用它。</translation>
    </message>
    <message>
        <source>a term list (.tbx)</source>
        <translation>术语列表（.tbx）</translation>
    </message>
    <message>
        <source>a translation memory (.tmx)</source>
        <translation>翻译记忆（.tmx）</translation>
    </message>
    <message>
        <source>{currency} {price} for a million characters, as of {date} ({source}); check your plan.</source>
        <translation>每百万字符{currency} {price}，截至{date}（{source}）；请核对您的套餐。</translation>
    </message>
    <message>
        <source>{currency} {price} for a million characters, as you set it on {date}.</source>
        <translation>每百万字符{currency} {price}，由您于{date}设置。</translation>
    </message>
    <message>
        <source>{engine} answered again and again with what is no translation.</source>
        <translation>{engine}一再返回不是译文的内容。</translation>
    </message>
    <message>
        <source>{engine} asked us to slow down and answers no more for now.</source>
        <translation>{engine}要求放慢速度，暂时不再响应。</translation>
    </message>
    <message>
        <source>{engine} at {host} wanted to send your texts on to another place: {found}.</source>
        <translation>{host}上的{engine}想把您的文字转发到别处：{found}。</translation>
    </message>
    <message>
        <source>{engine} could not be reached at {host}.</source>
        <translation>无法在{host}连接{engine}。</translation>
    </message>
    <message>
        <source>{engine} did not accept the key.</source>
        <translation>{engine}不接受该密钥。</translation>
    </message>
    <message>
        <source>{engine} did not answer in time.</source>
        <translation>{engine}未及时响应。</translation>
    </message>
    <message>
        <source>{engine} did not understand what was asked.</source>
        <translation>{engine}没有理解请求。</translation>
    </message>
    <message>
        <source>{engine} does not translate from that language.</source>
        <translation>{engine}不翻译该语言。</translation>
    </message>
    <message>
        <source>{engine} gave an answer that is no translation.</source>
        <translation>{engine}返回的不是译文。</translation>
    </message>
    <message>
        <source>{engine} has a fault of its own at the moment.</source>
        <translation>{engine}自身目前有故障。</translation>
    </message>
    <message>
        <source>{engine} was not found at the address on {host}.</source>
        <translation>在{host}的该地址上找不到{engine}。</translation>
    </message>
    <message>
        <source>{engine} would send {n} text ({characters} characters) to {host}.</source>
        <translation>{engine}将向{host}发送{n}条文字（{characters}个字符）。</translation>
    </message>
    <message>
        <source>{engine} would send {n} text ({characters} characters, about {cost}) to {host}.</source>
        <translation>{engine}将向{host}发送{n}条文字（{characters}个字符，约{cost}）。</translation>
    </message>
    <message>
        <source>{engine} would send {n} texts ({characters} characters) to {host}.</source>
        <translation>{engine}将向{host}发送{n}条文字（{characters}个字符）。</translation>
    </message>
    <message>
        <source>{engine} would send {n} texts ({characters} characters, about {cost}) to {host}.</source>
        <translation>{engine}将向{host}发送{n}条文字（{characters}个字符，约{cost}）。</translation>
    </message>
    <message>
        <source>{file} breaks off in line {line}. No term was taken.</source>
        <translation>{file}在第{line}行中断，未采用任何术语。</translation>
    </message>
    <message>
        <source>{file} breaks off in line {line}; one translation stands before that. It was not taken.</source>
        <translation>{file}在第{line}行中断；之前有1条译文，未采用。</translation>
    </message>
    <message>
        <source>{file} breaks off in line {line}; {n} translations stand before that. None was taken.</source>
        <translation>{file}在第{line}行中断；之前有{n}条译文，均未采用。</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>无法读取{file}。</translation>
    </message>
    <message>
        <source>{file} holds translations {found}; this shop needs them from English or French into Chinese.</source>
        <translation>{file}中的译文是{found}；本店需要从英文或法文译成中文的。</translation>
    </message>
    <message>
        <source>{file} is not {expected}.</source>
        <translation>{file}不是{expected}。</translation>
    </message>
    <message>
        <source>{file} is too large to read.</source>
        <translation>{file}太大，无法读取。</translation>
    </message>
    <message>
        <source>{file} was not opened: it holds declarations that could harm.</source>
        <translation>未打开{file}：其中含有可能有害的声明。</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is what it says it is, so nothing was sent.</source>
        <translation>{host}无法证明自己的身份，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>{host} did not answer with a list of translation models.</source>
        <translation>{host}没有返回翻译模型列表。</translation>
    </message>
    <message>
        <source>{n} characters cannot be seen.</source>
        <translation>有{n}个字符不可见。</translation>
    </message>
    <message>
        <source>“,” and “.” between Chinese characters look like a machine's work.</source>
        <translation>汉字之间用“,”和“.”，一看就是机器译的。</translation>
    </message>
    <message>
        <source>“{code}” is web page code.</source>
        <translation>“{code}”是网页代码。</translation>
    </message>
    <message>
        <source>“{first}” and “{other}” are both “{target}”.</source>
        <translation>“{first}”和“{other}”都译成了“{target}”。</translation>
    </message>
    <message>
        <source>“{text}” is a price.</source>
        <translation>“{text}”是价格。</translation>
    </message>
    <message>
        <source>“{words}” is repeated many times.</source>
        <translation>“{words}”重复了很多次。</translation>
    </message>
    <message>
        <source>“{words}” stands twice in a row.</source>
        <translation>“{words}”连续出现两次。</translation>
    </message>
</context>
</TS>
