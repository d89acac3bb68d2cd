<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>checking</name>
    <message>
        <source>... and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A marketplace may ask for the trade-mark's papers, or for a brand it already knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rank (first, leading, number one) counts as absolute, and needs proof that names its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shopper cannot tell them apart, and a marketplace refuses two equal variants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title that is half English is not found by shoppers and may be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertising may not say “the best” or anything absolute; fines run from CNY 200,000 to 1,000,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertising may not use the state: its organs, officials, flag, army, or “national level”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boasts in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact details or another shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosmetics may not claim medical effects, and some effects need a registration first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customs code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji and forbidden signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English words in the Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts the marketplace asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {signs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be enlarged to fit and look blurred; a larger photo sells better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketplaces take down listings that lead shoppers elsewhere, and fine shops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More pictures than main places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Chinese is known for {words}. Add it to your glossary, or write the title's Chinese yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Chinese is known for {words}. Add them to your glossary, or write the title's Chinese yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Chinese title yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marketplace lists a product without a main picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the listing, for want of Chinese: {words}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of your list is dropped without telling you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture is not on this computer: {names}. Import again with the folder it is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture is only on the web: {names}. Save it, then drop it on the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One piece is left out: “{text}”. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only medicine may speak of illness, cures or medical effects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options without Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the description left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price above the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risky: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risky: {words}. It comes from {causes} in your text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoppers filter by these facts; only those in Chinese are in the listing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoppers find and judge a product by its title; no marketplace does without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoppers skip words they cannot read. Names and brands may stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller than {least} × {least} pixels: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of the title was lost in translation. Look at it in Translate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still in your language: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the signs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SKU is how an order from China is matched to the thing on your shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detail page holds only what is in Chinese, so a shopper never meets an English sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first become main pictures; the rest stay in the detail page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law forbids boasts that other countries allow, in a listing too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marketplace asks for more main pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marketplace refuses a higher price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marketplace refuses a longer title, or cuts it anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marketplace refuses a title that says too little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marketplace refuses more variants in one listing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same SKU twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shopper chooses by these words; in English most will not choose at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title counts {length}; {market} takes {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title has {length} characters; {market} asks for at least {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {here} of the {least} main pictures that {market} asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n} variants; {market} takes {most} in one listing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no price in {currency}. {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This variant has no SKU. Give it one in Products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two variants look the same in Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload forms and listing tools refuse them or turn them into unreadable signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the softer words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be proved counts as false advertising; a guarantee binds you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has no price cannot be sold, and a marketplace refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one SKU for two variants, an order does not say which one to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a number it is listed with 0, and shoppers see it as sold out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them the seller backend stops you half way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word for word, their Chinese breaks the Advertising Law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that press shoppers are taken down unless the offer is real and dated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words the Advertising Law forbids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words without Chinese in the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You should know what a price rests on before you publish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list gives no stock for one variant; 0 is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list gives no stock for {n} variants; 0 is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list gives no title. Write one in Products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list names no picture. Drop picture files on the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your title changed since it was translated. Translate or approve it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your title says {words}: better without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check in your seller backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{choices} are all “{chinese}” in Chinese. Give one of them another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{market} asks for it; your list does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{market} shows {most} main pictures; {n} more are in the detail page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pictures are not on this computer: {names}. Import again with the folder they are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pictures are only on the web: {names}. Save them, then drop them on the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pieces are left out, the first: “{text}”. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} variants have the same options ({options}) in your list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} variants share the SKU {sku}. Give each its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {product}, in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {product}, row {row} of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} {currency} is more than the {most} that {market} takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Well-known mark” may not be advertised, and “time-honoured brand” is a title that China awards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{brand}” stays in its own letters. Have the brand's papers at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is not translated yet. Translate it, or write its Chinese yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” has no Chinese. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>  not known: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(needs a translation engine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was finished is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bundle has the number {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product in the shop has the SKU “{sku}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved: this was a dry run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: {program} --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundles are here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “{name}” to translate; the fields are {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command was not understood: {message}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {out}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{characters} characters went to {hosts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{characters} characters would go to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {platform}, {format}, heading in row {row}, {n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matched} matched, {changed} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} new, {updated} changed, {unchanged} unchanged, {skipped} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out}: {products} products, {variants} variants, {pictures} pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ready} ready, {blocked} blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} texts: {memory} remembered, {glossary} by phrasebook, {engine} by engine, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} texts: {memory} remembered, {glossary} by phrasebook, {engine} for engine, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be set here; an engine has an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” needs an equals sign, as in NAME=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>Checking what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail pages look for their pictures in C:\{name}\contentPic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different from your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every product is marked for the warehouse (放入仓库): nothing is public yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your tool misses them, unzip the bundle into C:\ and read it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no Chinese title yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not tried with a live account: upload one product first, then the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of this listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room, or save it to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product is ready for this bundle, so nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the proof: your words beside the Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture {number} ({name}) is not in the bundle: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taobao’s own seller desktop (千牛) does not take this packet but spreadsheets (.xlsx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle did not read back as it was written; it was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The category is left open (0): only the marketplace knows its numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {code} is longer than {limit} bytes and is not in the packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {code} is written as {written}: a packet keeps some signs for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description is too long for a cell and was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detail page has {found} characters; Taobao takes {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: the bundle was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk may be failing: save to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout follows importers whose code is published, and real packets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is in manifest.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet {sheet} has one row for each thing a shopper can buy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their columns differ from category to category: download the one for your products there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {found} choices; Taobao takes {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These characters cannot be written in a packet and are missing: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These steps come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Taobao data packet: its columns are not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools that read Taobao data packets take {sheet} and the folder {name} beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate and price your products, and settle what the check says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two choices, such as colour and size, are written as one list (红色 大号).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your seller backend says otherwise, it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may sell there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list gives no stock for it: 0 is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list gives no stock for {n} of its lines: 0 is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list gives no stock: the cell is left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words beside the Chinese, for someone who reads both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has not been fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>things to buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} (and {n} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} main pictures: the first {limit} are in the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>! a sentence: needs an engine or you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! your text changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? To read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample shop with believable products, ready to translate, check and export. You can throw it away with one click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word is unknown, or a number was lost on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a Chinese shopper sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup verified {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can I sell there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {n} of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the pricing rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp; price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for {market}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the listings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a product to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your product list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of the prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency where a list names none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cushion for the rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask again for this engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it here. You will see your own products as a Chinese shopper sees them in about two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it: you will see what it would do before anything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop your product list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop your product list anywhere in this window, or choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each says why, and many can be repaired with one button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {n} products together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {n} together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is priced with the new rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel, CSV, a folder or a zip · Shopify, WooCommerce, or a list of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix all that is safe ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading in row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a product list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import your product list first; every listing is then checked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import your product list first; it leaves from here as a bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import your product list first; its texts then stand here beside their Chinese.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import your product list first; you then see each product on a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {n} product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {n} products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install an offline pack from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed: {pack}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last verified backup: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listings ready to go out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listings that would be refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made before each import and on each day of work, in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs translation {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value for all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account. Nothing leaves this computer unless you ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bundle has gone out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No doubt about any listing for this marketplace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preview: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prices, no names of customers and no pictures are sent, only the words to translate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text is in this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None stays out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet: there is nothing to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not right? Show the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure: {source}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken: {n} of the rows that look like products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits the filter and the words in the search box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. No text was ever sent to anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what this computer can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the sample shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the shop …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrasebook (on this computer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrasebook + {name} (on this computer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrasebook + {name} (sends text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price everything like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products with texts still to translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of {day}, {source}: 1 {base} = {value} {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it as it was understood first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads back as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {what} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {pack}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {pack}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired: {n}. Please read the new Chinese once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, “{title}”: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe and sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a bundle of {n} product for {market}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a bundle of {n} products for {market}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save {new} new, {changed} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save {n} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save {n} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {new} new, {changed} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {new} new, {changed} changed. {missing} pictures were not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search products, words, commands (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell to China with the product list you already have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send text to {host}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send {characters} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the text to {host}, only after asking you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {n} more columns that were understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping; what is finished is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text was sent to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts and their Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that need your eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was written, opened again and verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listing on a shopper's phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of your shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phrasebook on this computer does titles and facts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample shop is open: {n} products. Undo throws it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop and the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop is not open. Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table to paste. Copy the rows with their heading in Excel first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have Chinese, a price and a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a product list of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a {platform} export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title: replace words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate &amp; review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate {n} product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate {n} products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo back to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What column {name} holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in each column?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says, in your language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What translates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What translates sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change is shown here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you want to sell?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the bundle be saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why some stay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what there is to translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works on this computer; sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You agreed, without being asked again: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bundle is ready: {n} product, {pictures} pictures, {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bundle is ready: {n} products, {pictures} pictures, {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shop is as it was before. A report was saved on this computer and was sent to no one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more variants, priced the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit the Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in 8 (lucky)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or paste from Excel with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>please look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products are ready and go into the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shop on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay out until they are fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the fen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} in {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} · nothing is saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} · {kind} · heading in row {row} · nothing is saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} · {kind} · sheet “{sheet}” · heading in row {row} · nothing is saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{market}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{market}, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}, {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} picture added to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pictures added to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} product changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} product is not in it; the file UPLOAD.html inside says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} products are not in it; the file UPLOAD.html inside says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} products changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sentences need {engine}. {characters} characters of your product texts would go to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} text is left out of the listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} texts are left out of the listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} texts translated, {left} left for you or for an engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} texts translated, {left} left. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} × {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}, {n} to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places}, and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{products} products · {variants} variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repair} ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} rows: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view} {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · {n} products · {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {n} product for {market}, {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {n} products for {market}, {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… not translated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Text was sent to {hosts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Nothing has left this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ needs editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>A choice (size, colour, ...)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note, not a product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode (UPC, EAN, ISBN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it by name to import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that holds the products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder or zip that holds your product list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} names no unit of weight; {unit} was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customs (HS) code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description (Chinese)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description (French)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the products from Shopify again, or move the cells back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format the column as text, type the number again, and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each product its own SKU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its heading, or its letter as in A, B, C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that is wrong, choose the currency and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, but do not use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of {file} names the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in the other system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more row has the same: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price before discount (crossed out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product fact (material, ingredients, ...)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product group (handle or parent code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU (your own code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several products have the SKU {sku}; each was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells of this row stand in the wrong columns, so its stock, weight and pictures were not taken, nor the variant where even its price is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last digit of the barcode {found} does not fit the others; it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list names no currency for its prices; {currency} was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product has no title, and nothing in the shop has its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has neither a title nor a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no handle, so nothing says which product it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row says nothing that can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same product is in row {row} already; that one was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has no row {row}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “{sheet}” was left out: it is no list like the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet cut the barcode short ({found}); it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variation's parent product is not in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “{column}” in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no product file in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title (Chinese)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title (French)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it yourself and import a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it yourself and import the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a plain number, such as 12.50, and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the headings above the columns, or say which row holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the unit in the heading, as in “Weight (kg)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list with a product on each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row from 1 to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row with headings such as Title, SKU, Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged or cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} unpacks to more than this computer should take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was left out: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} had lost its first zero; the check digit proves {gtin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} is no barcode that shops know (8, 12, 13 or 14 digits); it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more rows have the same: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more rows were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” in column {column} is no price; none was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” is no stock; none was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” is no weight; none was taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>listing</name>
    <message>
        <source>A stock below zero cannot be listed: 0 is listed instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a whole sentence: it needs a translation engine, or your own Chinese.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not translated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Chinese is known for: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was lost in its translation: it needs a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Chinese name of this place is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text changed after it was translated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marketplaces</name>
    <message>
        <source>Choose one of: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no marketplace called “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>Check the address and your connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture to this computer and add it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in your list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a browser, save the picture, and add it from your computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address asks to log in before it shows the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads on to others without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads to a web page, not to a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is larger than {limit} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site answered with error {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site cannot prove that it is the one in the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not let others fetch this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site was asked too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site’s answer broke off or made no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture at this address any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “{host}” on the internet, or you are not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address that begins with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{host}” is inside a private network, so it was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Copy or download it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut it into several pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room on the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, save it as JPEG or PNG, and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as JPEG and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it smaller (2,000 pixels wide is plenty) and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: the picture was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be made smaller than {limit} kB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be read from the disk: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has too many pixels: {limit} million is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is damaged or was cut off before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is damaged so badly that it cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is empty (0 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large: {found} MB, and {limit} MB is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too long and narrow for a detail page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture took too long to open and was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a HEIC photo of an iPhone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF document, not a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a WMF drawing of Windows, not a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a ZIP file or an Office document, not a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page, not a picture, although its name says picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an EMF drawing of Windows, not a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an SVG drawing, not a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a picture of a kind that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>previewing</name>
    <message>
        <source>How it will look, more or less. Only the marketplace knows exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of this listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Chinese title yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished: some words are still yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words nobody could translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {limit} units used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pricing</name>
    <message>
        <source>Rounded up to a price that ends in {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded up to whole yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency of the price is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange rate is of {day}: compare it with today's before you publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price {price} is not above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no exchange rate from {base} to {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list gives no price for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % added by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % cushion, in case the rate moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} at {rate} ({day}, {source})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>Check how it was saved, and keep only the columns with products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file inside the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a spreadsheet, or save the list as .xlsx or .csv and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another encoding, or let it be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file without the ~ in front of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it in other programs, or save a copy and choose the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy only the rows and columns with products into a new file and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in Excel and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the columns and rows around {cell}, save, and choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel 97-2003 workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel binary workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook with macros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list again as UTF-8, or let the letters be repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you trust it, open it in Excel and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be a sign-in or error page: download the list again while signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at names with accents before you import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Excel, remove the password, save it and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it where it came from, and save or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows near these lines may stand twice: compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {sheet} of {file} has something in cell {cell}, far from the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text with commas, semicolons or bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text with tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer does not allow {file} to be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file called {file} in that place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page with a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML Spreadsheet 2003</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive with other files in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a packed archive (7z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a packed archive (RAR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a packed archive (gzip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture or a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text document or presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Apple Numbers or Pages document (export it to Excel first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Excel (.xlsx, .xls), OpenDocument (.ods) or text (.csv, .tsv) list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read as {encoding} text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {count} columns; no list is that wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds far more than a product list should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds instructions no spreadsheet program writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder, not a product list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a web page without a table in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged or was not copied completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a product list: it is {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is protected with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} only marks that {other} is open in Excel; it holds no products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} letter does not fit the {encoding} encoding and was guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} letters do not fit the {encoding} encoding and were guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} letters were garbled before the file came here, like {wrong}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} line is a leftover of a version conflict and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lines are leftovers of a version conflict and were not read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shop</name>
    <message>
        <source>Added pictures to {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved the Chinese of “{source}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the Chinese of “{source}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the pricing rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the translation packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary and marketplaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health of the shop file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported {files}: {new} new, {updated} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a Chinese font, for example the package fonts-noto-cjk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room: copies and bundles need space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing listings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired one text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired {n} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced “{find}” by “{by}” in {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the latest copy from the folder “backups”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text can be replaced in {fields}, not in “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine “{engine}” is not ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no engine “{name}”; the engines are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “{name}”; the fields are {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no product {id} in the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated into Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window (Qt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed: the command line works, the window does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a pricing rule: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{megabytes} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{find}” is not a pattern: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” cannot be read as {name}; write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Ask whoever looks after the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk or network folder is connected, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of your own, or allow this program to write to that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder for your shop. The file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other one, or wait until it is done, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of a shop on a server are made by the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again; nothing that was saved before is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the newest copy with “backup restore {id}”; the damaged file is kept aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the Python package psycopg, or name a folder instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the copies and name one of them, or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the history for the steps that can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a few words, or put a sentence in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a copy of shop.db in its place, or start a new shop folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} is undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than {n} words to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds your shop does not answer as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file shop.db in {place} belongs to another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter “{field}:{value}” cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop file in {place} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop folder {place} cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop in {place} is already open in another window or program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop in {place} was last opened with a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy of the shop named {backup}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “{field}” to filter by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds your shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step {step} in the history of this shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation cannot open a shop on a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program, then open the shop. The file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of these, or the name of an attribute: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like this: {example}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>translating</name>
    <message>
        <source>A text is too long for {engine}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks once before it sends text to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection. What is finished is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model for en-zh, fr-zh or fr-en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an .argosmodel file, or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google, free (best effort)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install an .argosmodel file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing the translation model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyMemory, free (best effort)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a translation model: install an .argosmodel file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model {pair} is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No translation model for this language is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Agree to it once (on the command line: --send), or use an engine that works offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrasebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the text, or choose another engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The free amount of {engine} is used up for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model could not be installed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no translation model, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file tries to write outside its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model does not say its languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is too large to be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model translates from {source} to {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This translation model lacks {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translating with the glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translating with {engine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is finished is kept. Try again later, or choose another engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is finished is kept. Try again tomorrow, or choose another engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{engine} asked us to slow down and answers no more for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{engine} could not be reached at {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{engine} did not accept the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{engine} did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{engine} does not translate from that language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{engine} gave an answer that is no translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{engine} has a fault of its own at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{engine} would send {n} text ({characters} characters) to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{engine} would send {n} texts ({characters} characters) to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
