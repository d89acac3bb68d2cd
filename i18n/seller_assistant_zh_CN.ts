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
        <source>Advertising may not say “the best” or anything absolute; fines run from CNY 200,000 to 1,000,000.</source>
        <translation>广告不得使用“最好”等绝对化用语，罚款20万至100万元人民币。</translation>
    </message>
    <message>
        <source>Advertising may not use the state: its organs, officials, flag, army, or “national level”.</source>
        <translation>广告不得使用国家机关、国家工作人员、国旗、军队的名义或形象，也不得使用“国家级”。</translation>
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
        <source>It holds {signs}.</source>
        <translation>其中含有{signs}。</translation>
    </message>
    <message>
        <source>It names {found}.</source>
        <translation>其中提到{found}。</translation>
    </message>
    <message>
        <source>It will be enlarged to fit and look blurred; a larger photo sells better.</source>
        <translation>它会被放大而显得模糊，大图更好卖。</translation>
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
        <source>No Chinese is known for {words}. Say it in another word, or write the Chinese yourself.</source>
        <translation>没有 {words} 的中文。请换个说法，或自己填写中文。</translation>
    </message>
    <message>
        <source>No Chinese is known for {words}. Say it in other words, or write the Chinese yourself.</source>
        <translation>没有 {words} 的中文。请换个说法，或自己填写中文。</translation>
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
        <source>No marketplace lists a product without a main picture.</source>
        <translation>没有主图的商品，任何平台都不上架。</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>没有图片</translation>
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
        <translation>有一张图片只在网上：{names}。请在首页获取，或拖入自己的图片。</translation>
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
        <source>Pictures</source>
        <translation>图片</translation>
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
        <source>Price to look at</source>
        <translation>需要看一下的价格</translation>
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
        <source>Shoppers filter by these facts; only those in Chinese are in the listing.</source>
        <translation>买家按这些属性筛选，商品页只列入有中文的。</translation>
    </message>
    <message>
        <source>Shoppers find and judge a product by its title; no marketplace does without it.</source>
        <translation>买家凭标题找商品、看商品，任何平台都必须有标题。</translation>
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
        <source>Take the signs out</source>
        <translation>去掉这些符号</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>The SKU is how an order from China is matched to the thing on your shelf.</source>
        <translation>来自中国的订单要靠SKU对应到您货架上的商品。</translation>
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
        <source>The law forbids boasts that other countries allow, in a listing too.</source>
        <translation>别国允许的夸大说法，这里的法律禁止，商品页也不例外。</translation>
    </message>
    <message>
        <source>The marketplace asks for more main pictures.</source>
        <translation>平台要求更多主图。</translation>
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
        <source>The marketplace refuses a title that says too little.</source>
        <translation>内容太少的标题平台不接受。</translation>
    </message>
    <message>
        <source>The marketplace refuses more variants in one listing.</source>
        <translation>平台不接受一个商品页有更多规格款。</translation>
    </message>
    <message>
        <source>The same SKU twice</source>
        <translation>SKU重复</translation>
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
        <source>There are {here} of the {least} main pictures that {market} asks for.</source>
        <translation>{market}要求{least}张主图，现有{here}张。</translation>
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
        <source>With one SKU for two variants, an order does not say which one to send.</source>
        <translation>两个规格款共用一个SKU，订单就看不出该发哪个。</translation>
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
        <source>{market} asks for it; your list does not say.</source>
        <translation>{market}要求填写，您的清单里没有。</translation>
    </message>
    <message>
        <source>{market} shows {most} main pictures; {n} more are in the detail page.</source>
        <translation>{market}显示{most}张主图，另外{n}张在详情页。</translation>
    </message>
    <message>
        <source>{n} pictures are not on this computer: {names}. Import again with the folder they are in.</source>
        <translation>有{n}张图片不在这台电脑上：{names}。请连同它们所在的文件夹重新导入。</translation>
    </message>
    <message>
        <source>{n} pictures are only on the web: {names}. Fetch them on Home, or drop your own.</source>
        <translation>有 {n} 张图片只在网上：{names}。请在首页获取，或拖入自己的图片。</translation>
    </message>
    <message>
        <source>{n} pieces are left out, the first: “{text}”. {why}</source>
        <translation>有{n}段未列入，第一段：“{text}”。{why}</translation>
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
        <source>{price} {currency} is more than the {most} that {market} takes.</source>
        <translation>{price} {currency}超过了{market}允许的{most}。</translation>
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
</context>
<context>
    <name>cli</name>
    <message>
        <source>  not known: {words}</source>
        <translation>  未知：{words}</translation>
    </message>
    <message>
        <source>(needs a translation engine)</source>
        <translation>（需要翻译引擎）</translation>
    </message>
    <message>
        <source>Asked: {hosts}</source>
        <translation>已访问：{hosts}</translation>
    </message>
    <message>
        <source>Cancelled. What was finished is kept.</source>
        <translation>已取消。完成的部分已保留。</translation>
    </message>
    <message>
        <source>Changed values: {fields}</source>
        <translation>更改的值：{fields}</translation>
    </message>
    <message>
        <source>Done again: {sentence}</source>
        <translation>已重做：{sentence}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No bundle has the number {id}.</source>
        <translation>没有编号为{id}的上架包。</translation>
    </message>
    <message>
        <source>No product in the shop has the SKU “{sku}”.</source>
        <translation>店铺里没有SKU为“{sku}”的商品。</translation>
    </message>
    <message>
        <source>Nothing is saved: this was a dry run.</source>
        <translation>未保存：这只是试运行。</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>没有任何内容离开这台电脑。</translation>
    </message>
    <message>
        <source>One row that was left out is in {file}.</source>
        <translation>有1行未导入，存放在{file}中。</translation>
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
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Saved as step {step}.</source>
        <translation>已保存为第{step}步。</translation>
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
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>The bundles are here:</source>
        <translation>上架包在这里：</translation>
    </message>
    <message>
        <source>The preview could not be drawn as a picture on this computer.</source>
        <translation>这台电脑无法把预览绘制成图片。</translation>
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
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>This command was not understood: {message}.</source>
        <translation>无法理解这条命令：{message}。</translation>
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
        <source>With --fetch, these sites would be asked: {hosts}</source>
        <translation>使用--fetch时将访问这些网站：{hosts}</translation>
    </message>
    <message>
        <source>Write it as .html and open that in a browser.</source>
        <translation>请写成.html，再用浏览器打开。</translation>
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
        <source>kept, you edited it: {product}, {field}: {yours} (the file says {theirs})</source>
        <translation>已保留您的修改：{product}，{field}：{yours}（文件中为{theirs}）</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
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
        <source>{characters} characters went to {hosts}.</source>
        <translation>已向{hosts}发送{characters}个字符。</translation>
    </message>
    <message>
        <source>{characters} characters would go to {host}.</source>
        <translation>将向{host}发送{characters}个字符。</translation>
    </message>
    <message>
        <source>{file}: {platform}, {format}, heading in row {row}, {n} rows</source>
        <translation>{file}：{platform}，{format}，表头在第{row}行，共{n}行</translation>
    </message>
    <message>
        <source>{matched} matched, {changed} changed</source>
        <translation>找到{matched}，更改{changed}</translation>
    </message>
    <message>
        <source>{new} new, {updated} changed, {unchanged} unchanged, {skipped} left out</source>
        <translation>新增{new}，更改{updated}，未变{unchanged}，略过{skipped}</translation>
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
        <source>{n} rows that were left out are in {file}.</source>
        <translation>有{n}行未导入，存放在{file}中。</translation>
    </message>
    <message>
        <source>{out}: {products} products, {variants} variants, {pictures} pictures</source>
        <translation>{out}：{products}个商品，{variants}个规格款，{pictures}张图片</translation>
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
        <source>“{name}” cannot be set here; an engine has an address.</source>
        <translation>“{name}”不能在这里设置；引擎有一个地址可设。</translation>
    </message>
    <message>
        <source>“{text}” needs an equals sign, as in NAME=VALUE.</source>
        <translation>“{text}”缺少等号，格式为“名称=值”。</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>Checking what was written</source>
        <translation>正在检查写入的内容</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another name; nothing was overwritten.</source>
        <translation>请选择其他名称；没有覆盖任何内容。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
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
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>If your tool misses them, unzip the bundle into C:\ and read it from there.</source>
        <translation>如果工具找不到，请把上架包解压到C:\再读取。</translation>
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
        <source>It was not tried with a live account: upload one product first, then the rest.</source>
        <translation>没有用真实账号试过：请先上传一个商品，再传其余的。</translation>
    </message>
    <message>
        <source>Left out of this listing</source>
        <translation>未列入此商品页</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>制作日期</translation>
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
        <source>No picture</source>
        <translation>没有图片</translation>
    </message>
    <message>
        <source>No product is ready for this bundle, so nothing was written.</source>
        <translation>没有可放入此上架包的商品，因此未写入。</translation>
    </message>
    <message>
        <source>Not in this bundle</source>
        <translation>不在此上架包中</translation>
    </message>
    <message>
        <source>Open the proof: your words beside the Chinese</source>
        <translation>打开校样：原文与中文对照</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Picture {number} ({name}) is not in the bundle: {why}</source>
        <translation>第{number}张图片（{name}）不在上架包中：{why}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>校样</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>操作步骤</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Taobao’s own seller desktop (千牛) does not take this packet but spreadsheets (.xlsx).</source>
        <translation>淘宝的卖家软件（千牛）不读取此数据包，只读取电子表格（.xlsx）。</translation>
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
        <source>The layout follows importers whose code is published, and real packets.</source>
        <translation>格式参照了代码公开的导入工具和真实的数据包。</translation>
    </message>
    <message>
        <source>The picture is not on this computer.</source>
        <translation>图片不在这台电脑上。</translation>
    </message>
    <message>
        <source>The rest is in manifest.json.</source>
        <translation>其余见manifest.json。</translation>
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
        <source>These characters cannot be written in a packet and are missing: {characters}</source>
        <translation>这些字符无法写入数据包，已缺失：{characters}</translation>
    </message>
    <message>
        <source>These steps come from</source>
        <translation>步骤来源</translation>
    </message>
    <message>
        <source>This is not a Taobao data packet: its columns are not named.</source>
        <translation>这不是淘宝数据包：各列没有名称。</translation>
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
        <source>What</source>
        <translation>项目</translation>
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
        <source>Who may sell there</source>
        <translation>谁可以在那里开店</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>正在写入上架包</translation>
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
        <source>Your price</source>
        <translation>您的价格</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>您的原文</translation>
    </message>
    <message>
        <source>Your words beside the Chinese, for someone who reads both.</source>
        <translation>原文与中文对照，供懂两种语言的人查看。</translation>
    </message>
    <message>
        <source>it has not been fetched.</source>
        <translation>尚未下载。</translation>
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
        <source>things to buy</source>
        <translation>可购款数</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>无法写入{file}：{why}。</translation>
    </message>
    <message>
        <source>{first} (and {n} more)</source>
        <translation>{first}（另有{n}个）</translation>
    </message>
    <message>
        <source>{found} main pictures: the first {limit} are in the bundle.</source>
        <translation>有{found}张主图，前{limit}张在上架包中。</translation>
    </message>
    <message>
        <source>{name} is another file, not an earlier bundle.</source>
        <translation>{name}是其他文件，不是以前的上架包。</translation>
    </message>
    <message>
        <source>{sku}: {why}</source>
        <translation>{sku}：{why}</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>! a sentence: needs an engine or you</source>
        <translation>! 句子：需引擎或由您翻译</translation>
    </message>
    <message>
        <source>! your text changed since</source>
        <translation>! 原文后来改过</translation>
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
        <source>? To read</source>
        <translation>? 待阅读</translation>
    </message>
    <message>
        <source>? to read</source>
        <translation>? 待阅读</translation>
    </message>
    <message>
        <source>A sample shop with believable products, ready to translate, check and export. You can throw it away with one click.</source>
        <translation>示例店铺，商品真实可信，可以直接翻译、检查、导出。一键即可删除。</translation>
    </message>
    <message>
        <source>A whole sentence, an unknown word, or a number lost on the way.</source>
        <translation>有整句、不认识的词，或数字在翻译中丢失。</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>关于本程序</translation>
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
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>全部文字</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>全部{n}</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>其他币种</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Approved: {text}</source>
        <translation>已确认：{text}</translation>
    </message>
    <message>
        <source>As a Chinese shopper sees it</source>
        <translation>中国买家看到的样子</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>再次询问</translation>
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
        <source>Can I sell there?</source>
        <translation>我能在那里卖吗？</translation>
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
        <source>Change them</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change {n} of them</source>
        <translation>更改其中{n}个</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>已更改：{name}</translation>
    </message>
    <message>
        <source>Changing the pricing rule</source>
        <translation>正在更改定价规则</translation>
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
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a product to see it here.</source>
        <translation>选择商品即可在此查看。</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>选择其他文件</translation>
    </message>
    <message>
        <source>Choose the pack</source>
        <translation>选择翻译包</translation>
    </message>
    <message>
        <source>Choose your product list</source>
        <translation>选择您的商品清单</translation>
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
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
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
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Do not ask again for this engine</source>
        <translation>此引擎不再询问</translation>
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
        <source>Esc</source>
        <translation>Esc</translation>
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
        <source>Everything is translated</source>
        <translation>全部已翻译</translation>
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
        <source>Fetch {n} picture</source>
        <translation>下载{n}张图片</translation>
    </message>
    <message>
        <source>Fetch {n} pictures</source>
        <translation>下载{n}张图片</translation>
    </message>
    <message>
        <source>Fetching pictures</source>
        <translation>正在下载图片</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
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
        <source>For example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>原内容</translation>
    </message>
    <message>
        <source>From column</source>
        <translation>来自列</translation>
    </message>
    <message>
        <source>Heading in row</source>
        <translation>表头所在行</translation>
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
        <source>Hide what was kept</source>
        <translation>隐藏已保留的内容</translation>
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
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>How you price</source>
        <translation>您的定价方式</translation>
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
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>In which currency are the prices?</source>
        <translation>价格是什么币种？</translation>
    </message>
    <message>
        <source>In {n} product</source>
        <translation>在{n}个商品中</translation>
    </message>
    <message>
        <source>In {n} products</source>
        <translation>在{n}个商品中</translation>
    </message>
    <message>
        <source>Install an offline pack from a file</source>
        <translation>从文件安装离线翻译包</translation>
    </message>
    <message>
        <source>Installed: {pack}</source>
        <translation>已安装：{pack}</translation>
    </message>
    <message>
        <source>Installing the pack</source>
        <translation>正在安装翻译包</translation>
    </message>
    <message>
        <source>Kept, not used</source>
        <translation>保留但不使用</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Last verified backup: {when}</source>
        <translation>最近验证的备份：{when}</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>保持不变</translation>
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
        <source>Made before each import and on each day of work, in {folder}</source>
        <translation>每次导入前和每个工作日备份，保存在{folder}</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>产地</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>平台</translation>
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
        <source>New value for all of them</source>
        <translation>统一改为</translation>
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
        <source>No doubt about any listing for this marketplace.</source>
        <translation>该平台的商品页都没有问题。</translation>
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
        <source>No text is in this state.</source>
        <translation>没有处于此状态的文字。</translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation>还没有文字</translation>
    </message>
    <message>
        <source>None stays out.</source>
        <translation>没有商品被排除。</translation>
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
        <source>Not sure: {source}, {date}</source>
        <translation>不确定：{source}，{date}</translation>
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
        <source>Nothing was changed yet.</source>
        <translation>还没有任何更改。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>不会有任何更改。</translation>
    </message>
    <message>
        <source>Nothing. No text was ever sent to anyone.</source>
        <translation>没有。从未向任何人发送过文字。</translation>
    </message>
    <message>
        <source>Only what this computer can do</source>
        <translation>只用这台电脑</translation>
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
        <source>Pictures that are still on the web</source>
        <translation>仍在网上的图片</translation>
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
        <source>Rate of {day}, {source}: 1 {base} = {value} {quote}</source>
        <translation>{day}汇率，{source}：1 {base} = {value} {quote}</translation>
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
        <source>Read both lists</source>
        <translation>读取两份清单</translation>
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
        <source>Read it like this ({kind}): {sample}</source>
        <translation>按此方式读取（{kind}）：{sample}</translation>
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
        <source>Read this sheet</source>
        <translation>读取此工作表</translation>
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
        <source>Remove {pack}</source>
        <translation>移除{pack}</translation>
    </message>
    <message>
        <source>Removed: {pack}</source>
        <translation>已移除：{pack}</translation>
    </message>
    <message>
        <source>Removing the pack</source>
        <translation>正在移除翻译包</translation>
    </message>
    <message>
        <source>Repair the text</source>
        <translation>修复文字</translation>
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
        <source>Row</source>
        <translation>行</translation>
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
        <source>Save a bundle of {n} product for {market}</source>
        <translation>为{market}保存{n}个商品的上架包</translation>
    </message>
    <message>
        <source>Save a bundle of {n} products for {market}</source>
        <translation>为{market}保存{n}个商品的上架包</translation>
    </message>
    <message>
        <source>Save it, mend it in your spreadsheet program, and import that file.</source>
        <translation>请保存这一行，在电子表格程序中改好，再导入该文件。</translation>
    </message>
    <message>
        <source>Save the rows left out…</source>
        <translation>保存未导入的行…</translation>
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
        <source>Saving the products</source>
        <translation>正在保存商品</translation>
    </message>
    <message>
        <source>Saving the rows left out</source>
        <translation>正在保存未导入的行</translation>
    </message>
    <message>
        <source>Saving the text</source>
        <translation>正在保存文字</translation>
    </message>
    <message>
        <source>Saving your choice</source>
        <translation>正在保存您的选择</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>页面</translation>
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
        <source>Sell to China with the product list you already have</source>
        <translation>用现有的商品清单，把货卖到中国</translation>
    </message>
    <message>
        <source>Send text to {host}?</source>
        <translation>要向{host}发送文字吗？</translation>
    </message>
    <message>
        <source>Send {characters} characters</source>
        <translation>发送{characters}个字符</translation>
    </message>
    <message>
        <source>Sends the text to {host}, only after asking you.</source>
        <translation>会向{host}发送文字，但会先询问您。</translation>
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
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>显示全部商品</translation>
    </message>
    <message>
        <source>Show all texts</source>
        <translation>显示全部文字</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>显示全部{n}条</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show more products</source>
        <translation>显示更多商品</translation>
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
        <source>Show this product</source>
        <translation>显示此商品</translation>
    </message>
    <message>
        <source>Show what was kept</source>
        <translation>显示已保留的内容</translation>
    </message>
    <message>
        <source>Show {n} more columns that were understood</source>
        <translation>再显示{n}个已识别的列</translation>
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
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Stopping; what is finished is kept</source>
        <translation>正在停止，完成的部分会保留</translation>
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
        <source>Taken as</source>
        <translation>视为</translation>
    </message>
    <message>
        <source>Text was sent to {host}.</source>
        <translation>已向{host}发送文字。</translation>
    </message>
    <message>
        <source>Texts and their Chinese</source>
        <translation>原文与中文</translation>
    </message>
    <message>
        <source>The bundle was written, opened again and verified.</source>
        <translation>上架包已写入、重新打开并验证。</translation>
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
        <source>The sample shop is open: {n} products. Undo throws it away.</source>
        <translation>示例店铺已打开：{n}个商品。撤销即可删除。</translation>
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
        <source>There is no table to paste. Copy the rows with their heading in Excel first.</source>
        <translation>没有可粘贴的表格。请先在Excel中连同表头复制这些行。</translation>
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
        <source>They have Chinese, a price and a picture.</source>
        <translation>已有中文、价格和图片。</translation>
    </message>
    <message>
        <source>They would be fetched from {hosts}; nothing is sent there.</source>
        <translation>将从{hosts}下载，不会向那里发送任何内容。</translation>
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
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title: replace words</source>
        <translation>标题：替换文字</translation>
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
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo back to here</source>
        <translation>撤销到此处</translation>
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
        <source>We understood</source>
        <translation>我们的理解</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>What column {name} holds</source>
        <translation>列{name}的内容</translation>
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
        <source>What would change is shown here first.</source>
        <translation>将要更改的内容会先显示在这里。</translation>
    </message>
    <message>
        <source>Where do you want to sell?</source>
        <translation>您想在哪里卖？</translation>
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
        <source>Which of these reads right?</source>
        <translation>哪一个读起来是对的？</translation>
    </message>
    <message>
        <source>Why some stay out</source>
        <translation>为什么有些未放入</translation>
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
        <source>Writing the bundle</source>
        <translation>正在写入上架包</translation>
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
        <source>Your price</source>
        <translation>您的价格</translation>
    </message>
    <message>
        <source>Your shop is as it was before. A report was saved on this computer and was sent to no one.</source>
        <translation>您的店铺与之前一样。报告已保存在这台电脑上，未发送给任何人。</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>您的原文</translation>
    </message>
    <message>
        <source>Yours, kept</source>
        <translation>您的内容（已保留）</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有{n}个</translation>
    </message>
    <message>
        <source>and {n} more variants, priced the same way</source>
        <translation>另有{n}个规格款，定价方式相同</translation>
    </message>
    <message>
        <source>approve and next</source>
        <translation>确认并看下一条</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>规格</translation>
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
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>edit the Chinese</source>
        <translation>编辑中文</translation>
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
        <source>fact</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>heading or words above it</source>
        <translation>表头或其上方的文字</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>more pictures</source>
        <translation>更多图片</translation>
    </message>
    <message>
        <source>need a look</source>
        <translation>需要看一下</translation>
    </message>
    <message>
        <source>new products</source>
        <translation>新商品</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>note or footnote</source>
        <translation>备注或脚注</translation>
    </message>
    <message>
        <source>or paste from Excel with</source>
        <translation>或从Excel粘贴：</translation>
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
        <source>products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>products are ready and go into the bundle</source>
        <translation>商品就绪，将放入上架包</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>第{row}行</translation>
    </message>
    <message>
        <source>section title</source>
        <translation>分组标题</translation>
    </message>
    <message>
        <source>section titles</source>
        <translation>分组标题</translation>
    </message>
    <message>
        <source>shop on this computer</source>
        <translation>这台电脑上的店铺</translation>
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
        <source>sure</source>
        <translation>确定</translation>
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
        <source>totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>规格款</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已验证</translation>
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
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
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
        <source>{file} · {kind} · heading in row {row} · nothing is saved yet</source>
        <translation>{file} · {kind} · 表头在第{row}行 · 尚未保存</translation>
    </message>
    <message>
        <source>{file} · {kind} · sheet “{sheet}” · heading in row {row} · nothing is saved yet</source>
        <translation>{file} · {kind} · 工作表“{sheet}” · 表头在第{row}行 · 尚未保存</translation>
    </message>
    <message>
        <source>{kind} · taken until you choose</source>
        <translation>{kind} · 在您选择之前采用此项</translation>
    </message>
    <message>
        <source>{market}</source>
        <translation>{market}</translation>
    </message>
    <message>
        <source>{market}, chosen</source>
        <translation>{market}，已选</translation>
    </message>
    <message>
        <source>{names}, {n} more</source>
        <translation>{names}，另有{n}个</translation>
    </message>
    <message>
        <source>{name}: {found}</source>
        <translation>{name}：{found}</translation>
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
        <source>{n} categories changed</source>
        <translation>更改{n}个类目</translation>
    </message>
    <message>
        <source>{n} choices added</source>
        <translation>新增{n}个规格款</translation>
    </message>
    <message>
        <source>{n} descriptions changed</source>
        <translation>更改{n}条描述</translation>
    </message>
    <message>
        <source>{n} files were read</source>
        <translation>已读取{n}个文件</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>新增{n}</translation>
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
        <source>{n} products are not in it; the file UPLOAD.html inside says why.</source>
        <translation>有{n}个商品未放入，原因见其中的UPLOAD.html。</translation>
    </message>
    <message>
        <source>{n} products changed.</source>
        <translation>已更改{n}个商品。</translation>
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
        <source>{n} sentences need {engine}. {characters} characters of your product texts would go to {host}.</source>
        <translation>有{n}个句子需要{engine}。将向{host}发送{characters}个字符的商品文字。</translation>
    </message>
    <message>
        <source>{n} stocks changed</source>
        <translation>更改{n}个库存</translation>
    </message>
    <message>
        <source>{n} text is left out of the listing</source>
        <translation>有{n}条文字未列入商品页</translation>
    </message>
    <message>
        <source>{n} texts are left out of the listing</source>
        <translation>有{n}条文字未列入商品页</translation>
    </message>
    <message>
        <source>{n} texts translated, {left} left for you or for an engine.</source>
        <translation>已翻译{n}条文字，剩余{left}条由您或翻译引擎处理。</translation>
    </message>
    <message>
        <source>{n} texts translated, {left} left. {problem}</source>
        <translation>已翻译{n}条文字，剩余{left}条。{problem}</translation>
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
        <source>{n} weights changed</source>
        <translation>更改{n}个重量</translation>
    </message>
    <message>
        <source>{n} × {what}</source>
        <translation>{n} × {what}</translation>
    </message>
    <message>
        <source>{page}, {n} to do</source>
        <translation>{page}，{n}项待办</translation>
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
        <source>{repair} ({n})</source>
        <translation>{repair}（{n}）</translation>
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
        <source>{total} rows: {parts}</source>
        <translation>共{total}行：{parts}</translation>
    </message>
    <message>
        <source>{view} {n}</source>
        <translation>{view} {n}</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}：{done}/{total}</translation>
    </message>
    <message>
        <source>{when} · {n} products · {size} MB</source>
        <translation>{when} · {n}个商品 · {size} MB</translation>
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
        <source>“{text}”: {why}</source>
        <translation>“{text}”：{why}</translation>
    </message>
    <message>
        <source>… not translated yet</source>
        <translation>……尚未翻译</translation>
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
        <source>✓ approved</source>
        <translation>✓ 已确认</translation>
    </message>
    <message>
        <source>✓ kept as it is</source>
        <translation>✓ 保留原样</translation>
    </message>
    <message>
        <source>✕ Need you</source>
        <translation>✕ 需要您处理</translation>
    </message>
    <message>
        <source>✕ needs editing</source>
        <translation>✕ 需要编辑</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>A choice (size, colour, ...)</source>
        <translation>规格（尺码、颜色等）</translation>
    </message>
    <message>
        <source>A code, a choice or a fact has more than {most} characters.</source>
        <translation>有编码、规格或属性超过{most}个字符。</translation>
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
        <source>A text was too long for a spreadsheet and is cut here.</source>
        <translation>有一条文字超出电子表格的长度限制，在此处被截断。</translation>
    </message>
    <message>
        <source>Add what is missing, or say which columns hold it.</source>
        <translation>请补上缺少的内容，或指明它在哪些列。</translation>
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
        <source>Choose it by name to import it.</source>
        <translation>要导入，请按名称选择。</translation>
    </message>
    <message>
        <source>Choose one of: {codes}.</source>
        <translation>请选择其中之一：{codes}。</translation>
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
        <source>Choose “Take hidden rows” if they are products, too.</source>
        <translation>如果它们也是商品，请选择“采用隐藏的行”。</translation>
    </message>
    <message>
        <source>Choose “Take the list beside it” if it holds products, too.</source>
        <translation>如果旁边的清单也含有商品，请选择“采用旁边的清单”。</translation>
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
        <source>If that is wrong, choose the currency and import again.</source>
        <translation>如果不对，请选择币种后重新导入。</translation>
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
        <source>It says what to write in the columns; it is no product.</source>
        <translation>这一行说明各列该填什么，不是商品。</translation>
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
        <source>One more product has choices that this file lacks; they stay.</source>
        <translation>另有1个商品的规格款不在此文件中，均保留。</translation>
    </message>
    <message>
        <source>One more row has the same: {what}</source>
        <translation>另有1行情况相同：{what}</translation>
    </message>
    <message>
        <source>One product of this file has its price in another file; its price was not touched.</source>
        <translation>此文件中有1个商品的价格在另一个文件里，其价格未改动。</translation>
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
        <source>Product fact (material, ingredients, ...)</source>
        <translation>商品属性（材质、成分等）</translation>
    </message>
    <message>
        <source>Product group (handle or parent code)</source>
        <translation>商品组（handle或父编码）</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>正在读取清单</translation>
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
        <source>Several products have the SKU {sku}; each was kept.</source>
        <translation>有几个商品的SKU都是{sku}，已全部保留。</translation>
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
        <source>Text with tabs or commas, also in UTF-16, and workbooks; choices by item group, money with its currency. Tried on two shop feeds.</source>
        <translation>以制表符或逗号分隔的文本（也包括UTF-16）和工作簿；规格按商品组归类，金额带币种。已用两家店铺的商品数据源试过。</translation>
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
        <source>The workbook of the Export/Import tool: products in each language, additional pictures, options with their price differences, specials and attributes. Tried on a shop's bilingual export of 434 products.</source>
        <translation>Export/Import工具的工作簿：各语言的商品、附加图片、规格及其差价、特价和属性。已用一家店铺434个商品的双语导出文件试过。</translation>
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
        <source>There is no folder {folder}.</source>
        <translation>没有文件夹{folder}。</translation>
    </message>
    <message>
        <source>There is no product file in {folder}.</source>
        <translation>{folder}中没有商品文件。</translation>
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
        <source>Write a plain number, such as 12.50, and import again.</source>
        <translation>请只写数字，如12.50，再重新导入。</translation>
    </message>
    <message>
        <source>Write the headings above the columns, or say which row holds them.</source>
        <translation>请在各列上方写表头，或指明表头在哪一行。</translation>
    </message>
    <message>
        <source>Write the unit in the heading, as in “Weight (kg)”.</source>
        <translation>请在表头写明单位，如“重量（kg）”。</translation>
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
        <source>{file} is damaged or cut short.</source>
        <translation>{file}已损坏或不完整。</translation>
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
        <source>{n} cells with garbled letters were repaired.</source>
        <translation>已修复{n}个乱码的单元格。</translation>
    </message>
    <message>
        <source>{n} choices of {product} are not in this file; they stay as they are.</source>
        <translation>{product}有{n}个规格款不在此文件中，保持不变。</translation>
    </message>
    <message>
        <source>{n} hidden rows were left out: {rows}.</source>
        <translation>有{n}个隐藏的行未导入：{rows}。</translation>
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
        <source>{n} products of this file have their prices in another file; their prices were not touched.</source>
        <translation>此文件中有{n}个商品的价格在另一个文件里，其价格未改动。</translation>
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
        <source>“{found}” in column {column} is no number; none was taken.</source>
        <translation>列{column}中的“{found}”不是数字，未采用。</translation>
    </message>
    <message>
        <source>“{found}” in column {column} is no price; none was taken.</source>
        <translation>列{column}中的“{found}”不是价格，未采用。</translation>
    </message>
    <message>
        <source>“{found}” is no stock; none was taken.</source>
        <translation>“{found}”不是库存，未采用。</translation>
    </message>
    <message>
        <source>“{found}” is no weight; none was taken.</source>
        <translation>“{found}”不是重量，未采用。</translation>
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
</context>
<context>
    <name>marketplaces</name>
    <message>
        <source>Choose one of: {ids}.</source>
        <translation>请选择其中一个：{ids}。</translation>
    </message>
    <message>
        <source>There is no marketplace called “{id}”.</source>
        <translation>没有名为“{id}”的平台。</translation>
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
</context>
<context>
    <name>previewing</name>
    <message>
        <source>How it will look, more or less. Only the marketplace knows exactly.</source>
        <translation>大致效果，实际显示以平台为准。</translation>
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
        <source>{used} of {limit} units used</source>
        <translation>已用{used}，上限{limit}</translation>
    </message>
</context>
<context>
    <name>pricing</name>
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
        <source>The price {price} is not above zero.</source>
        <translation>价格{price}不大于零。</translation>
    </message>
    <message>
        <source>There is no exchange rate from {base} to {target}.</source>
        <translation>没有从{base}到{target}的汇率。</translation>
    </message>
    <message>
        <source>Your list gives no price for it.</source>
        <translation>清单中没有它的价格。</translation>
    </message>
    <message>
        <source>{percent} % added by you</source>
        <translation>您加价{percent}%</translation>
    </message>
    <message>
        <source>{percent} % cushion, in case the rate moves</source>
        <translation>汇率缓冲{percent}%，以防汇率波动</translation>
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
        <source>Look at names with accents before you import.</source>
        <translation>导入前请看一下带重音符号的名称。</translation>
    </message>
    <message>
        <source>Many quotation marks in {file} are never closed, the first in line {line}.</source>
        <translation>{file}中有许多引号没有结尾，第一个在第{line}行。</translation>
    </message>
    <message>
        <source>Open it in Excel, remove the password, save it and choose it again.</source>
        <translation>请在Excel中打开，去掉密码，保存后重新选择。</translation>
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
        <source>Rows near these lines may stand twice: compare them.</source>
        <translation>这些行附近可能有重复，请比较。</translation>
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
        <source>{file} cannot be read as {encoding} text.</source>
        <translation>{file}无法按{encoding}文本读取。</translation>
    </message>
    <message>
        <source>{file} could not be read within {seconds} seconds.</source>
        <translation>{file}未能在{seconds}秒内读完。</translation>
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
        <source>Added pictures to {product}</source>
        <translation>已为{product}添加图片</translation>
    </message>
    <message>
        <source>Approved the Chinese of “{source}”</source>
        <translation>已确认“{source}”的中文</translation>
    </message>
    <message>
        <source>Changed the Chinese of “{source}”</source>
        <translation>已更改“{source}”的中文</translation>
    </message>
    <message>
        <source>Changed the pricing rule</source>
        <translation>已更改定价规则</translation>
    </message>
    <message>
        <source>Chinese font</source>
        <translation>中文字体</translation>
    </message>
    <message>
        <source>Choose the one product, for example with sku:ABC-1.</source>
        <translation>请只选择那一个商品，例如用sku:ABC-1。</translation>
    </message>
    <message>
        <source>Close it where it is open, or choose another place.</source>
        <translation>请在打开它的地方关闭，或选择其他位置。</translation>
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
        <source>Free space</source>
        <translation>可用空间</translation>
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
        <source>Import the list again and choose the folder that holds the pictures.</source>
        <translation>请重新导入清单，并选择图片所在的文件夹。</translation>
    </message>
    <message>
        <source>Imported {files}: {new} new, {updated} changed</source>
        <translation>已导入{files}：新增{new}，更改{updated}</translation>
    </message>
    <message>
        <source>Install a Chinese font, for example the package fonts-noto-cjk.</source>
        <translation>请安装中文字体，例如软件包fonts-noto-cjk。</translation>
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
        <source>Make room: copies and bundles need space.</source>
        <translation>请腾出空间：备份和上架包需要空间。</translation>
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
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Repaired one text</source>
        <translation>已修复1条文字</translation>
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
        <source>Set {fields} of one product</source>
        <translation>已设置1个商品的{fields}</translation>
    </message>
    <message>
        <source>Set {fields} of {n} products</source>
        <translation>已设置{n}个商品的{fields}</translation>
    </message>
    <message>
        <source>Storing pictures</source>
        <translation>正在保存图片</translation>
    </message>
    <message>
        <source>Text can be replaced in {fields}, not in “{name}”.</source>
        <translation>可以在{fields}中替换文字，不能在“{name}”中替换。</translation>
    </message>
    <message>
        <source>The engine “{engine}” is not ready.</source>
        <translation>翻译引擎“{engine}”尚未就绪。</translation>
    </message>
    <message>
        <source>The picture {name} cannot be read: {why}.</source>
        <translation>无法读取图片{name}：{why}。</translation>
    </message>
    <message>
        <source>There is no engine “{name}”; the engines are {names}.</source>
        <translation>没有翻译引擎“{name}”；可用引擎：{names}。</translation>
    </message>
    <message>
        <source>There is no field “{name}”; the fields are {fields}.</source>
        <translation>没有字段“{name}”；可用字段：{fields}。</translation>
    </message>
    <message>
        <source>There is no product {id} in the shop.</source>
        <translation>店铺中没有商品{id}。</translation>
    </message>
    <message>
        <source>There is nothing to look for: give the text that shall be replaced.</source>
        <translation>没有要查找的内容：请填写要替换的文字。</translation>
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
        <source>Window (Qt)</source>
        <translation>窗口（Qt）</translation>
    </message>
    <message>
        <source>Write it like this: {example}</source>
        <translation>写法如：{example}</translation>
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
        <source>{file} is not a pricing rule.</source>
        <translation>{file}不是定价规则。</translation>
    </message>
    <message>
        <source>{megabytes} MB</source>
        <translation>{megabytes} MB</translation>
    </message>
    <message>
        <source>{out} cannot be written: {why}.</source>
        <translation>无法写入{out}：{why}。</translation>
    </message>
    <message>
        <source>“{find}” is not a pattern: {why}.</source>
        <translation>“{find}”不是有效的匹配模式：{why}。</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as {name}; write it like {example}.</source>
        <translation>“{value}”无法作为{name}读取；写法如{example}。</translation>
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
        <source>A text is too long for {engine}.</source>
        <translation>有一条文字对{engine}来说太长。</translation>
    </message>
    <message>
        <source>Asks once before it sends text to {host}.</source>
        <translation>向{host}发送文字前会询问一次。</translation>
    </message>
    <message>
        <source>Check the internet connection. What is finished is kept.</source>
        <translation>请检查网络连接。完成的部分已保留。</translation>
    </message>
    <message>
        <source>Check the key in the settings.</source>
        <translation>请检查设置中的密钥。</translation>
    </message>
    <message>
        <source>Choose a model for en-zh, fr-zh or fr-en.</source>
        <translation>请选择en-zh、fr-zh或fr-en的模型。</translation>
    </message>
    <message>
        <source>Choose an .argosmodel file, or download it again.</source>
        <translation>请选择.argosmodel文件，或重新下载。</translation>
    </message>
    <message>
        <source>Choose another engine.</source>
        <translation>请选择其他翻译引擎。</translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation>请重新下载模型。</translation>
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
        <source>Install an .argosmodel file first.</source>
        <translation>请先安装.argosmodel文件。</translation>
    </message>
    <message>
        <source>Installing the translation model</source>
        <translation>正在安装翻译模型</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>请腾出磁盘空间后重试。</translation>
    </message>
    <message>
        <source>MyMemory, free (best effort)</source>
        <translation>MyMemory，免费（不保证可用）</translation>
    </message>
    <message>
        <source>Needs a translation model: install an .argosmodel file.</source>
        <translation>需要翻译模型：请安装.argosmodel文件。</translation>
    </message>
    <message>
        <source>No model {pair} is installed.</source>
        <translation>没有安装{pair}模型。</translation>
    </message>
    <message>
        <source>No translation model for this language is installed.</source>
        <translation>没有安装该语言的翻译模型。</translation>
    </message>
    <message>
        <source>Nothing was sent. Agree to it once (on the command line: --send), or use an engine that works offline.</source>
        <translation>未发送任何内容。请同意一次（命令行用--send），或使用离线引擎。</translation>
    </message>
    <message>
        <source>Offline model</source>
        <translation>离线模型</translation>
    </message>
    <message>
        <source>Phrasebook</source>
        <translation>短语库</translation>
    </message>
    <message>
        <source>Shorten the text, or choose another engine.</source>
        <translation>请缩短文字，或选择其他翻译引擎。</translation>
    </message>
    <message>
        <source>Texts are translated from English or French, not from “{lang}”.</source>
        <translation>文字从英文或法文翻译，不从“{lang}”翻译。</translation>
    </message>
    <message>
        <source>The free amount of {engine} is used up for today.</source>
        <translation>{engine}今天的免费额度已用完。</translation>
    </message>
    <message>
        <source>The model could not be installed: {why}</source>
        <translation>无法安装模型：{why}</translation>
    </message>
    <message>
        <source>The model file is not there.</source>
        <translation>模型文件不存在。</translation>
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
        <source>This translation model lacks {part}.</source>
        <translation>此翻译模型缺少{part}。</translation>
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
        <source>What is finished is kept. Try again later, or choose another engine.</source>
        <translation>完成的部分已保留。请稍后再试，或选择其他翻译引擎。</translation>
    </message>
    <message>
        <source>What is finished is kept. Try again tomorrow, or choose another engine.</source>
        <translation>完成的部分已保留。请明天再试，或选择其他翻译引擎。</translation>
    </message>
    <message>
        <source>{engine} asked us to slow down and answers no more for now.</source>
        <translation>{engine}要求放慢速度，暂时不再响应。</translation>
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
        <source>{engine} would send {n} text ({characters} characters) to {host}.</source>
        <translation>{engine}将向{host}发送{n}条文字（{characters}个字符）。</translation>
    </message>
    <message>
        <source>{engine} would send {n} texts ({characters} characters) to {host}.</source>
        <translation>{engine}将向{host}发送{n}条文字（{characters}个字符）。</translation>
    </message>
</context>
</TS>
