<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>checking</name>
    <message>
        <source>... and {n} more</source>
        <translation>… et {n} de plus</translation>
    </message>
    <message>
        <source>A marketplace may ask for the trade-mark's papers, or for a brand it already knows.</source>
        <translation>Une place de marché peut demander les documents de la marque de commerce, ou une marque qu’elle connaît déjà.</translation>
    </message>
    <message>
        <source>A rank (first, leading, number one) counts as absolute, and needs proof that names its source.</source>
        <translation>Un rang (premier, chef de file, numéro un) compte comme un absolu et demande une preuve qui cite sa source.</translation>
    </message>
    <message>
        <source>A shopper cannot tell them apart, and a marketplace refuses two equal variants.</source>
        <translation>Les acheteurs ne peuvent pas les distinguer, et une place de marché refuse deux variantes identiques.</translation>
    </message>
    <message>
        <source>A title that is half English is not found by shoppers and may be refused.</source>
        <translation>Un titre à moitié en anglais n’est pas trouvé par les acheteurs et peut être refusé.</translation>
    </message>
    <message>
        <source>Advertising may not say “the best” or anything absolute; fines run from CNY 200,000 to 1,000,000.</source>
        <translation>La publicité ne peut pas dire « le meilleur » ni rien d’absolu ; les amendes vont de 200 000 à 1 000 000 CNY.</translation>
    </message>
    <message>
        <source>Advertising may not use the state: its organs, officials, flag, army, or “national level”.</source>
        <translation>La publicité ne peut pas utiliser l’État : ses organes, ses dirigeants, son drapeau, son armée, ni « niveau national ».</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Attributes left out</source>
        <translation>Attributs laissés de côté</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Boasts in your own words</source>
        <translation>Vantardises dans vos propres mots</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Brand kept as it is</source>
        <translation>Marque gardée telle quelle</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Contact details or another shop</source>
        <translation>Coordonnées ou autre boutique</translation>
    </message>
    <message>
        <source>Cosmetics may not claim medical effects, and some effects need a registration first.</source>
        <translation>Les cosmétiques ne peuvent pas promettre d’effets médicaux, et certains effets demandent d’abord un enregistrement.</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Pays d’origine</translation>
    </message>
    <message>
        <source>Customs code</source>
        <translation>Code douanier</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Emoji and forbidden signs</source>
        <translation>Émojis et signes interdits</translation>
    </message>
    <message>
        <source>English words in the Chinese</source>
        <translation>Mots anglais dans le chinois</translation>
    </message>
    <message>
        <source>Facts left out</source>
        <translation>Données laissées de côté</translation>
    </message>
    <message>
        <source>Facts the marketplace asks for</source>
        <translation>Données demandées par la place de marché</translation>
    </message>
    <message>
        <source>It holds {signs}.</source>
        <translation>On y trouve {signs}.</translation>
    </message>
    <message>
        <source>It names {found}.</source>
        <translation>On y trouve {found}.</translation>
    </message>
    <message>
        <source>It will be enlarged to fit and look blurred; a larger photo sells better.</source>
        <translation>Elle sera agrandie et paraîtra floue ; une photo plus grande vend mieux.</translation>
    </message>
    <message>
        <source>Marketplaces take down listings that lead shoppers elsewhere, and fine shops.</source>
        <translation>Les places de marché retirent les fiches qui mènent les acheteurs ailleurs et mettent les boutiques à l’amende.</translation>
    </message>
    <message>
        <source>More pictures than main places</source>
        <translation>Plus d’images que de places principales</translation>
    </message>
    <message>
        <source>No Chinese is known for {words}. Say it in another word, or write the Chinese yourself.</source>
        <translation>Aucun chinois connu pour {words}. Dites-le autrement, ou écrivez le chinois vous-même.</translation>
    </message>
    <message>
        <source>No Chinese is known for {words}. Say it in other words, or write the Chinese yourself.</source>
        <translation>Aucun chinois connu pour {words}. Dites-le autrement, ou écrivez le chinois vous-même.</translation>
    </message>
    <message>
        <source>No Chinese title yet</source>
        <translation>Pas encore de titre chinois</translation>
    </message>
    <message>
        <source>No SKU</source>
        <translation>Pas de SKU</translation>
    </message>
    <message>
        <source>No marketplace lists a product without a main picture.</source>
        <translation>Aucune place de marché n’affiche un produit sans image principale.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Pas de prix</translation>
    </message>
    <message>
        <source>Not in the listing, for want of Chinese: {words}. {why}</source>
        <translation>Pas dans la fiche, faute de chinois : {words}. {why}</translation>
    </message>
    <message>
        <source>Nothing of your list is dropped without telling you.</source>
        <translation>Rien de votre liste n’est laissé de côté sans que vous le sachiez.</translation>
    </message>
    <message>
        <source>One picture is not on this computer: {names}. Import again with the folder it is in.</source>
        <translation>Une image n’est pas sur cet ordinateur : {names}. Importez de nouveau avec le dossier où elle se trouve.</translation>
    </message>
    <message>
        <source>One picture is only on the web: {names}. Fetch it on Home, or drop your own.</source>
        <translation>Une image est seulement sur le Web : {names}. Récupérez-la depuis l’accueil, ou déposez la vôtre.</translation>
    </message>
    <message>
        <source>One piece is left out: “{text}”. {why}</source>
        <translation>Un passage est laissé de côté : « {text} ». {why}</translation>
    </message>
    <message>
        <source>Only medicine may speak of illness, cures or medical effects.</source>
        <translation>Seuls les médicaments peuvent parler de maladies, de guérison ou d’effets médicaux.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Options without Chinese</source>
        <translation>Options sans chinois</translation>
    </message>
    <message>
        <source>Part of the description left out</source>
        <translation>Partie de la description laissée de côté</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Price above the limit</source>
        <translation>Prix au-dessus de la limite</translation>
    </message>
    <message>
        <source>Price to look at</source>
        <translation>Prix à vérifier</translation>
    </message>
    <message>
        <source>Risky: {words}.</source>
        <translation>Mots risqués : {words}.</translation>
    </message>
    <message>
        <source>Risky: {words}. It comes from {causes} in your text.</source>
        <translation>Mots risqués : {words}. Cela vient de {causes} dans votre texte.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Shoppers filter by these facts; only those in Chinese are in the listing.</source>
        <translation>Les acheteurs filtrent selon ces données ; seules celles en chinois sont dans la fiche.</translation>
    </message>
    <message>
        <source>Shoppers find and judge a product by its title; no marketplace does without it.</source>
        <translation>Les acheteurs trouvent et jugent un produit par son titre ; aucune place de marché ne s’en passe.</translation>
    </message>
    <message>
        <source>Shoppers skip words they cannot read. Names and brands may stay.</source>
        <translation>Les acheteurs sautent les mots qu’ils ne peuvent pas lire. Les noms et les marques peuvent rester.</translation>
    </message>
    <message>
        <source>Shorten the title</source>
        <translation>Raccourcir le titre</translation>
    </message>
    <message>
        <source>Small picture</source>
        <translation>Petite image</translation>
    </message>
    <message>
        <source>Smaller than {least} × {least} pixels: {names}.</source>
        <translation>Plus petites que {least} × {least} pixels : {names}.</translation>
    </message>
    <message>
        <source>Something of the title was lost in translation. Look at it in Translate.</source>
        <translation>Une partie du titre s’est perdue dans la traduction. Regardez-le dans Traduire.</translation>
    </message>
    <message>
        <source>Still in your language: {words}.</source>
        <translation>Encore dans votre langue : {words}.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Stock not known</source>
        <translation>Stock inconnu</translation>
    </message>
    <message>
        <source>Take the signs out</source>
        <translation>Retirer les signes</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>The SKU is how an order from China is matched to the thing on your shelf.</source>
        <translation>Le SKU relie une commande de Chine à l’article sur votre étagère.</translation>
    </message>
    <message>
        <source>The detail page holds only what is in Chinese, so a shopper never meets an English sentence.</source>
        <translation>La page de détail ne contient que ce qui est en chinois : l’acheteur n’y voit jamais de phrase anglaise.</translation>
    </message>
    <message>
        <source>The first become main pictures; the rest stay in the detail page.</source>
        <translation>Les premières deviennent images principales ; les autres restent dans la page de détail.</translation>
    </message>
    <message>
        <source>The law forbids boasts that other countries allow, in a listing too.</source>
        <translation>La loi interdit des vantardises permises ailleurs, même dans une fiche.</translation>
    </message>
    <message>
        <source>The marketplace asks for more main pictures.</source>
        <translation>La place de marché demande plus d’images principales.</translation>
    </message>
    <message>
        <source>The marketplace refuses a higher price.</source>
        <translation>La place de marché refuse un prix plus élevé.</translation>
    </message>
    <message>
        <source>The marketplace refuses a longer title, or cuts it anywhere.</source>
        <translation>La place de marché refuse un titre plus long, ou le coupe n’importe où.</translation>
    </message>
    <message>
        <source>The marketplace refuses a title that says too little.</source>
        <translation>La place de marché refuse un titre qui en dit trop peu.</translation>
    </message>
    <message>
        <source>The marketplace refuses more variants in one listing.</source>
        <translation>La place de marché refuse plus de variantes dans une même fiche.</translation>
    </message>
    <message>
        <source>The same SKU twice</source>
        <translation>Le même SKU deux fois</translation>
    </message>
    <message>
        <source>The shopper chooses by these words; in English most will not choose at all.</source>
        <translation>L’acheteur choisit d’après ces mots ; en anglais, la plupart ne choisiront pas.</translation>
    </message>
    <message>
        <source>The title counts {length}; {market} takes {limit}.</source>
        <translation>Le titre compte {length} ; {market} en accepte {limit}.</translation>
    </message>
    <message>
        <source>The title has {length} characters; {market} asks for at least {least}.</source>
        <translation>Le titre a {length} caractères ; {market} en demande au moins {least}.</translation>
    </message>
    <message>
        <source>There are {here} of the {least} main pictures that {market} asks for.</source>
        <translation>Il y a {here} des {least} images principales que {market} demande.</translation>
    </message>
    <message>
        <source>There are {n} variants; {market} takes {most} in one listing.</source>
        <translation>Il y a {n} variantes ; {market} en accepte {most} par fiche.</translation>
    </message>
    <message>
        <source>There is no price in {currency}. {because}</source>
        <translation>Il n’y a pas de prix en {currency}. {because}</translation>
    </message>
    <message>
        <source>This variant has no SKU. Give it one in Products.</source>
        <translation>Cette variante n’a pas de SKU. Donnez-lui-en un dans Produits.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title too long</source>
        <translation>Titre trop long</translation>
    </message>
    <message>
        <source>Title too short</source>
        <translation>Titre trop court</translation>
    </message>
    <message>
        <source>Too few pictures</source>
        <translation>Trop peu d’images</translation>
    </message>
    <message>
        <source>Too many variants</source>
        <translation>Trop de variantes</translation>
    </message>
    <message>
        <source>Two variants look the same in Chinese</source>
        <translation>Deux variantes identiques en chinois</translation>
    </message>
    <message>
        <source>Upload forms and listing tools refuse them or turn them into unreadable signs.</source>
        <translation>Les formulaires et outils de mise en ligne les refusent ou les rendent illisibles.</translation>
    </message>
    <message>
        <source>Use the softer words</source>
        <translation>Adoucir les mots</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What cannot be proved counts as false advertising; a guarantee binds you.</source>
        <translation>Ce qui ne peut pas être prouvé est de la publicité trompeuse ; une garantie vous engage.</translation>
    </message>
    <message>
        <source>What has no price cannot be sold, and a marketplace refuses it.</source>
        <translation>Ce qui n’a pas de prix ne peut pas se vendre, et une place de marché le refuse.</translation>
    </message>
    <message>
        <source>With one SKU for two variants, an order does not say which one to send.</source>
        <translation>Avec un même SKU pour deux variantes, une commande ne dit pas laquelle envoyer.</translation>
    </message>
    <message>
        <source>Without a number it is listed with 0, and shoppers see it as sold out.</source>
        <translation>Sans nombre, il est affiché avec 0, et les acheteurs le voient épuisé.</translation>
    </message>
    <message>
        <source>Without them the seller backend stops you half way.</source>
        <translation>Sans elles, l’espace vendeur vous arrête à mi-chemin.</translation>
    </message>
    <message>
        <source>Word for word, their Chinese breaks the Advertising Law.</source>
        <translation>Mot à mot, leur chinois enfreint la Loi sur la publicité.</translation>
    </message>
    <message>
        <source>Words that press shoppers are taken down unless the offer is real and dated.</source>
        <translation>Les mots qui pressent l’acheteur sont retirés, sauf si l’offre est réelle et datée.</translation>
    </message>
    <message>
        <source>Words the Advertising Law forbids</source>
        <translation>Mots interdits par la Loi sur la publicité</translation>
    </message>
    <message>
        <source>Words without Chinese in the title</source>
        <translation>Mots du titre sans chinois</translation>
    </message>
    <message>
        <source>You should know what a price rests on before you publish it.</source>
        <translation>Vous devriez savoir sur quoi repose un prix avant de le publier.</translation>
    </message>
    <message>
        <source>Your list gives no stock for one variant; 0 is listed.</source>
        <translation>Votre liste ne donne pas de stock pour une variante ; 0 est affiché.</translation>
    </message>
    <message>
        <source>Your list gives no stock for {n} variants; 0 is listed.</source>
        <translation>Votre liste ne donne pas de stock pour {n} variantes ; 0 est affiché.</translation>
    </message>
    <message>
        <source>Your list gives no title. Write one in Products.</source>
        <translation>Votre liste ne donne pas de titre. Écrivez-en un dans Produits.</translation>
    </message>
    <message>
        <source>Your list names no picture. Drop picture files on the product.</source>
        <translation>Votre liste ne nomme aucune image. Déposez des fichiers d’image sur le produit.</translation>
    </message>
    <message>
        <source>Your title changed since it was translated. Translate or approve it again.</source>
        <translation>Votre titre a changé depuis sa traduction. Traduisez-le ou approuvez-le de nouveau.</translation>
    </message>
    <message>
        <source>Your title says {words}: better without.</source>
        <translation>Votre titre dit {words} : mieux vaut s’en passer.</translation>
    </message>
    <message>
        <source>check in your seller backend</source>
        <translation>à vérifier dans votre espace vendeur</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>to fix</source>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>à savoir</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>à regarder</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>{choices} are all “{chinese}” in Chinese. Give one of them another word.</source>
        <translation>{choices} se disent tous « {chinese} » en chinois. Donnez un autre mot à l’un d’eux.</translation>
    </message>
    <message>
        <source>{market} asks for it; your list does not say.</source>
        <translation>{market} le demande ; votre liste ne le dit pas.</translation>
    </message>
    <message>
        <source>{market} shows {most} main pictures; {n} more are in the detail page.</source>
        <translation>{market} affiche {most} images principales ; {n} de plus sont dans la page de détail.</translation>
    </message>
    <message>
        <source>{n} pictures are not on this computer: {names}. Import again with the folder they are in.</source>
        <translation>{n} images ne sont pas sur cet ordinateur : {names}. Importez de nouveau avec le dossier où elles se trouvent.</translation>
    </message>
    <message>
        <source>{n} pictures are only on the web: {names}. Fetch them on Home, or drop your own.</source>
        <translation>{n} images sont seulement sur le Web : {names}. Récupérez-les depuis l’accueil, ou déposez les vôtres.</translation>
    </message>
    <message>
        <source>{n} pieces are left out, the first: “{text}”. {why}</source>
        <translation>{n} passages sont laissés de côté, le premier : « {text} ». {why}</translation>
    </message>
    <message>
        <source>{n} variants have the same options ({options}) in your list.</source>
        <translation>{n} variantes ont les mêmes options ({options}) dans votre liste.</translation>
    </message>
    <message>
        <source>{n} variants share the SKU {sku}. Give each its own.</source>
        <translation>{n} variantes ont le même SKU {sku}. Donnez à chacune le sien.</translation>
    </message>
    <message>
        <source>{part} of {product}</source>
        <translation>{part} de {product}</translation>
    </message>
    <message>
        <source>{part} of {product}, in {file}</source>
        <translation>{part} de {product}, dans {file}</translation>
    </message>
    <message>
        <source>{part} of {product}, row {row} of {file}</source>
        <translation>{part} de {product}, ligne {row} de {file}</translation>
    </message>
    <message>
        <source>{price} {currency} is more than the {most} that {market} takes.</source>
        <translation>{price} {currency} dépasse les {most} que {market} accepte.</translation>
    </message>
    <message>
        <source>“Well-known mark” may not be advertised, and “time-honoured brand” is a title that China awards.</source>
        <translation>« Marque notoire » ne peut pas servir en publicité, et « marque ancienne et réputée » est un titre que la Chine décerne.</translation>
    </message>
    <message>
        <source>“{brand}” stays in its own letters. Have the brand's papers at hand.</source>
        <translation>« {brand} » reste dans ses propres lettres. Gardez les documents de la marque à portée de main.</translation>
    </message>
    <message>
        <source>“{text}”: {why}</source>
        <translation>« {text} » : {why}</translation>
    </message>
    <message>
        <source>“{title}” is not translated yet. Translate it, or write its Chinese yourself.</source>
        <translation>« {title} » n’est pas encore traduit. Traduisez-le, ou écrivez vous-même son chinois.</translation>
    </message>
    <message>
        <source>“{word}” has no Chinese. {why}</source>
        <translation>« {word} » n’a pas de chinois. {why}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>  not known: {words}</source>
        <translation>  inconnus : {words}</translation>
    </message>
    <message>
        <source>(needs a translation engine)</source>
        <translation>(demande un moteur de traduction)</translation>
    </message>
    <message>
        <source>Asked: {hosts}</source>
        <translation>Sites contactés : {hosts}</translation>
    </message>
    <message>
        <source>Cancelled. What was finished is kept.</source>
        <translation>Annulé. Ce qui était fini est gardé.</translation>
    </message>
    <message>
        <source>Changed values: {fields}</source>
        <translation>Valeurs modifiées : {fields}</translation>
    </message>
    <message>
        <source>Done again: {sentence}</source>
        <translation>Rétabli : {sentence}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Place de marché</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No bundle has the number {id}.</source>
        <translation>Aucun paquet n’a le numéro {id}.</translation>
    </message>
    <message>
        <source>No product in the shop has the SKU “{sku}”.</source>
        <translation>Aucun produit de la boutique n’a le SKU « {sku} ».</translation>
    </message>
    <message>
        <source>Nothing is saved: this was a dry run.</source>
        <translation>Rien n’est enregistré : c’était un essai à blanc.</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>One row that was left out is in {file}.</source>
        <translation>Une ligne laissée de côté est dans {file}.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Saved as step {step}.</source>
        <translation>Enregistré comme étape {step}.</translation>
    </message>
    <message>
        <source>See: {program} --help</source>
        <translation>Voir : {program} --help</translation>
    </message>
    <message>
        <source>Sends to</source>
        <translation>Envoie à</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>The bundles are here:</source>
        <translation>Les paquets sont ici :</translation>
    </message>
    <message>
        <source>The preview could not be drawn as a picture on this computer.</source>
        <translation>L’aperçu n’a pas pu être dessiné en image sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no field “{name}” to translate; the fields are {fields}.</source>
        <translation>Il n’y a pas de champ « {name} » à traduire ; les champs sont {fields}.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>This command was not understood: {message}.</source>
        <translation>Cette commande n’a pas été comprise : {message}.</translation>
    </message>
    <message>
        <source>Undone: {sentence}</source>
        <translation>Annulé : {sentence}</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>With --fetch, these sites would be asked: {hosts}</source>
        <translation>Avec --fetch, ces sites seraient contactés : {hosts}</translation>
    </message>
    <message>
        <source>Write it as .html and open that in a browser.</source>
        <translation>Écrivez-le en .html et ouvrez-le dans un navigateur.</translation>
    </message>
    <message>
        <source>Written: {out}</source>
        <translation>Écrit : {out}</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>Votre prix</translation>
    </message>
    <message>
        <source>kept, you edited it: {product}, {field}: {yours} (the file says {theirs})</source>
        <translation>gardé, vous l’avez modifié : {product}, {field} : {yours} (le fichier dit {theirs})</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>stays on this computer</source>
        <translation>reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>{characters} characters went to {hosts}.</source>
        <translation>{characters} caractères sont partis vers {hosts}.</translation>
    </message>
    <message>
        <source>{characters} characters would go to {host}.</source>
        <translation>{characters} caractères partiraient vers {host}.</translation>
    </message>
    <message>
        <source>{file}: {platform}, {format}, heading in row {row}, {n} rows</source>
        <translation>{file} : {platform}, {format}, en-tête à la ligne {row}, {n} lignes</translation>
    </message>
    <message>
        <source>{matched} matched, {changed} changed</source>
        <translation>{matched} trouvés, {changed} modifiés</translation>
    </message>
    <message>
        <source>{new} new, {updated} changed, {unchanged} unchanged, {skipped} left out</source>
        <translation>{new} nouveaux, {updated} modifiés, {unchanged} inchangés, {skipped} laissés de côté</translation>
    </message>
    <message>
        <source>{n} picture fetched, {failed} could not be fetched</source>
        <translation>{n} image téléchargée, {failed} non téléchargées</translation>
    </message>
    <message>
        <source>{n} pictures fetched, {failed} could not be fetched</source>
        <translation>{n} images téléchargées, {failed} non téléchargées</translation>
    </message>
    <message>
        <source>{n} rows that were left out are in {file}.</source>
        <translation>{n} lignes laissées de côté sont dans {file}.</translation>
    </message>
    <message>
        <source>{out}: {products} products, {variants} variants, {pictures} pictures</source>
        <translation>{out} : {products} produits, {variants} variantes, {pictures} images</translation>
    </message>
    <message>
        <source>{ready} ready, {blocked} blocked</source>
        <translation>{ready} prêtes, {blocked} bloquées</translation>
    </message>
    <message>
        <source>{stored} pictures here, {waiting} waiting, {missing} missing, {unusable} unusable</source>
        <translation>{stored} images ici, {waiting} en attente, {missing} manquantes, {unusable} inutilisables</translation>
    </message>
    <message>
        <source>{units} texts: {memory} remembered, {glossary} by phrasebook, {engine} by engine, {left} left</source>
        <translation>{units} textes : {memory} de mémoire, {glossary} par le guide de phrases, {engine} par le moteur, {left} restants</translation>
    </message>
    <message>
        <source>{units} texts: {memory} remembered, {glossary} by phrasebook, {engine} for engine, {left} left</source>
        <translation>{units} textes : {memory} de mémoire, {glossary} par le guide de phrases, {engine} pour le moteur, {left} restants</translation>
    </message>
    <message>
        <source>“{name}” cannot be set here; an engine has an address.</source>
        <translation>« {name} » ne peut pas être réglé ici ; un moteur a une adresse.</translation>
    </message>
    <message>
        <source>“{text}” needs an equals sign, as in NAME=VALUE.</source>
        <translation>« {text} » doit contenir un signe égal, comme dans NOM=VALEUR.</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>Checking what was written</source>
        <translation>Vérification de ce qui a été écrit</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name; nothing was overwritten.</source>
        <translation>Choisissez un autre nom ; rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Detail pages look for their pictures in C:\{name}\contentPic.</source>
        <translation>Les pages de détail cherchent leurs images dans C:\{name}\contentPic.</translation>
    </message>
    <message>
        <source>Different from your list</source>
        <translation>Différent de votre liste</translation>
    </message>
    <message>
        <source>Every product is marked for the warehouse (放入仓库): nothing is public yet.</source>
        <translation>Chaque produit est marqué pour l’entrepôt (放入仓库) : rien n’est encore public.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>If your tool misses them, unzip the bundle into C:\ and read it from there.</source>
        <translation>Si votre outil ne les trouve pas, décompressez le paquet dans C:\ et lisez-le de là.</translation>
    </message>
    <message>
        <source>It has no Chinese title yet.</source>
        <translation>Il n’a pas encore de titre chinois.</translation>
    </message>
    <message>
        <source>It has no price.</source>
        <translation>Il n’a pas de prix.</translation>
    </message>
    <message>
        <source>It was not tried with a live account: upload one product first, then the rest.</source>
        <translation>Il n’a pas été essayé avec un vrai compte : mettez d’abord un produit en ligne, puis les autres.</translation>
    </message>
    <message>
        <source>Left out of this listing</source>
        <translation>Laissé hors de cette fiche</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Make some room, or save it to another disk.</source>
        <translation>Faites de la place, ou enregistrez-le sur un autre disque.</translation>
    </message>
    <message>
        <source>Making pictures</source>
        <translation>Préparation des images</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>No product is ready for this bundle, so nothing was written.</source>
        <translation>Aucun produit n’est prêt pour ce paquet, donc rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Not in this bundle</source>
        <translation>Pas dans ce paquet</translation>
    </message>
    <message>
        <source>Open the proof: your words beside the Chinese</source>
        <translation>Ouvrir l’épreuve : vos mots à côté du chinois</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Picture {number} ({name}) is not in the bundle: {why}</source>
        <translation>L’image {number} ({name}) n’est pas dans le paquet : {why}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Épreuve</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Étape par étape</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Taobao’s own seller desktop (千牛) does not take this packet but spreadsheets (.xlsx).</source>
        <translation>Le logiciel vendeur de Taobao (千牛) ne lit pas ce paquet, mais des feuilles de calcul (.xlsx).</translation>
    </message>
    <message>
        <source>The bundle did not read back as it was written; it was not kept.</source>
        <translation>Le paquet ne se relit pas comme il a été écrit ; il n’a pas été gardé.</translation>
    </message>
    <message>
        <source>The category is left open (0): only the marketplace knows its numbers.</source>
        <translation>La catégorie est laissée ouverte (0) : seule la place de marché connaît ses numéros.</translation>
    </message>
    <message>
        <source>The code {code} is longer than {limit} bytes and is not in the packet.</source>
        <translation>Le code {code} dépasse {limit} octets et n’est pas dans le paquet.</translation>
    </message>
    <message>
        <source>The code {code} is written as {written}: a packet keeps some signs for itself.</source>
        <translation>Le code {code} est écrit {written} : un paquet se réserve certains signes.</translation>
    </message>
    <message>
        <source>The description is too long for a cell and was cut.</source>
        <translation>La description est trop longue pour une cellule et a été coupée.</translation>
    </message>
    <message>
        <source>The detail page has {found} characters; Taobao takes {limit}.</source>
        <translation>La page de détail a {found} caractères ; Taobao en accepte {limit}.</translation>
    </message>
    <message>
        <source>The disk is full: the bundle was not written.</source>
        <translation>Le disque est plein : le paquet n’a pas été écrit.</translation>
    </message>
    <message>
        <source>The disk may be failing: save to another disk.</source>
        <translation>Le disque est peut-être défaillant : enregistrez sur un autre disque.</translation>
    </message>
    <message>
        <source>The layout follows importers whose code is published, and real packets.</source>
        <translation>La mise en page suit des importateurs au code public et de vrais paquets.</translation>
    </message>
    <message>
        <source>The picture is not on this computer.</source>
        <translation>L’image n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The rest is in manifest.json.</source>
        <translation>Le reste est dans manifest.json.</translation>
    </message>
    <message>
        <source>The sheet {sheet} has one row for each thing a shopper can buy.</source>
        <translation>La feuille {sheet} a une ligne pour chaque article que l’acheteur peut acheter.</translation>
    </message>
    <message>
        <source>Their columns differ from category to category: download the one for your products there.</source>
        <translation>Leurs colonnes changent d’une catégorie à l’autre : téléchargez là-bas celle de vos produits.</translation>
    </message>
    <message>
        <source>There are {found} choices; Taobao takes {limit}.</source>
        <translation>Il y a {found} choix ; Taobao en accepte {limit}.</translation>
    </message>
    <message>
        <source>These characters cannot be written in a packet and are missing: {characters}</source>
        <translation>Ces caractères ne peuvent pas s’écrire dans un paquet et manquent : {characters}</translation>
    </message>
    <message>
        <source>These steps come from</source>
        <translation>Ces étapes viennent de</translation>
    </message>
    <message>
        <source>This is not a Taobao data packet: its columns are not named.</source>
        <translation>Ceci n’est pas un paquet de données Taobao : ses colonnes ne sont pas nommées.</translation>
    </message>
    <message>
        <source>Tools that read Taobao data packets take {sheet} and the folder {name} beside it.</source>
        <translation>Les outils qui lisent les paquets de données Taobao prennent {sheet} et le dossier {name} à côté.</translation>
    </message>
    <message>
        <source>Translate and price your products, and settle what the check says.</source>
        <translation>Traduisez vos produits, fixez leurs prix et réglez ce que la vérification signale.</translation>
    </message>
    <message>
        <source>Two choices, such as colour and size, are written as one list (红色 大号).</source>
        <translation>Deux choix, comme la couleur et la taille, s’écrivent en une seule liste (红色 大号).</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <source>Where your seller backend says otherwise, it is right.</source>
        <translation>Là où votre espace vendeur dit autre chose, c’est lui qui a raison.</translation>
    </message>
    <message>
        <source>Who may sell there</source>
        <translation>Qui peut y vendre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Écriture du paquet</translation>
    </message>
    <message>
        <source>Your list gives no stock for it: 0 is written.</source>
        <translation>Votre liste ne donne pas de stock pour ce produit : 0 est écrit.</translation>
    </message>
    <message>
        <source>Your list gives no stock for {n} of its lines: 0 is written.</source>
        <translation>Votre liste ne donne pas de stock pour {n} de ses lignes : 0 est écrit.</translation>
    </message>
    <message>
        <source>Your list gives no stock: the cell is left empty.</source>
        <translation>Votre liste ne donne pas de stock : la cellule est laissée vide.</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>Votre prix</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Votre texte</translation>
    </message>
    <message>
        <source>Your words beside the Chinese, for someone who reads both.</source>
        <translation>Vos mots à côté du chinois, pour qui lit les deux.</translation>
    </message>
    <message>
        <source>it has not been fetched.</source>
        <translation>elle n’a pas été téléchargée.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissés de côté</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produits</translation>
    </message>
    <message>
        <source>things to buy</source>
        <translation>articles à acheter</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} ne peut pas être écrit : {why}.</translation>
    </message>
    <message>
        <source>{first} (and {n} more)</source>
        <translation>{first} (et {n} de plus)</translation>
    </message>
    <message>
        <source>{found} main pictures: the first {limit} are in the bundle.</source>
        <translation>{found} images principales : les {limit} premières sont dans le paquet.</translation>
    </message>
    <message>
        <source>{name} is another file, not an earlier bundle.</source>
        <translation>{name} est un autre fichier, pas un paquet antérieur.</translation>
    </message>
    <message>
        <source>{sku}: {why}</source>
        <translation>{sku} : {why}</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>! a sentence: needs an engine or you</source>
        <translation>! une phrase : à un moteur ou à vous</translation>
    </message>
    <message>
        <source>! your text changed since</source>
        <translation>! votre texte a changé depuis</translation>
    </message>
    <message>
        <source>1 SKU changed</source>
        <translation>1 SKU modifié</translation>
    </message>
    <message>
        <source>1 barcode changed</source>
        <translation>1 code-barres modifié</translation>
    </message>
    <message>
        <source>1 category changed</source>
        <translation>1 catégorie modifiée</translation>
    </message>
    <message>
        <source>1 choice added</source>
        <translation>1 choix ajouté</translation>
    </message>
    <message>
        <source>1 description changed</source>
        <translation>1 description modifiée</translation>
    </message>
    <message>
        <source>1 other value changed</source>
        <translation>1 autre valeur modifiée</translation>
    </message>
    <message>
        <source>1 price changed</source>
        <translation>1 prix modifié</translation>
    </message>
    <message>
        <source>1 row is left out</source>
        <translation>1 ligne est laissée de côté</translation>
    </message>
    <message>
        <source>1 row saved in {file}.</source>
        <translation>1 ligne enregistrée dans {file}.</translation>
    </message>
    <message>
        <source>1 stock changed</source>
        <translation>1 stock modifié</translation>
    </message>
    <message>
        <source>1 title changed</source>
        <translation>1 titre modifié</translation>
    </message>
    <message>
        <source>1 weight changed</source>
        <translation>1 poids modifié</translation>
    </message>
    <message>
        <source>? To read</source>
        <translation>? À relire</translation>
    </message>
    <message>
        <source>? to read</source>
        <translation>? à relire</translation>
    </message>
    <message>
        <source>A sample shop with believable products, ready to translate, check and export. You can throw it away with one click.</source>
        <translation>Une boutique d’exemple aux produits crédibles, prête à traduire, vérifier et exporter. Un clic suffit pour la jeter.</translation>
    </message>
    <message>
        <source>A whole sentence, an unknown word, or a number lost on the way.</source>
        <translation>Une phrase entière, un mot inconnu ou un nombre perdu en route.</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>À propos du programme</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Ajouté par vous</translation>
    </message>
    <message>
        <source>Adding the pictures</source>
        <translation>Ajout des images</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Tous les textes</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Tous {n}</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Une autre devise</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Approved: {text}</source>
        <translation>Approuvé : {text}</translation>
    </message>
    <message>
        <source>As a Chinese shopper sees it</source>
        <translation>Comme le voit un acheteur chinois</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>Me redemander</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Backup verified {when}</source>
        <translation>Copie vérifiée : {when}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copies de sauvegarde</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>Blocked {n}</source>
        <translation>Bloqués {n}</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Can I sell there?</source>
        <translation>Puis-je y vendre ?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change {n} of them</source>
        <translation>En modifier {n}</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Modifié : {name}</translation>
    </message>
    <message>
        <source>Changing the pricing rule</source>
        <translation>Modification de la règle de prix</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check &amp; price</source>
        <translation>Vérification et prix</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Check for {market}</source>
        <translation>Vérifier pour {market}</translation>
    </message>
    <message>
        <source>Checking the listings</source>
        <translation>Vérification des fiches</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a product to see it here.</source>
        <translation>Choisissez un produit pour le voir ici.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Choose the pack</source>
        <translation>Choisir le module</translation>
    </message>
    <message>
        <source>Choose your product list</source>
        <translation>Choisissez votre liste de produits</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Currency of the prices</source>
        <translation>Devise des prix</translation>
    </message>
    <message>
        <source>Currency where a list names none</source>
        <translation>Devise si la liste n’en donne pas</translation>
    </message>
    <message>
        <source>Cushion for the rate</source>
        <translation>Marge de sécurité</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Do not ask again for this engine</source>
        <translation>Ne plus demander pour ce moteur</translation>
    </message>
    <message>
        <source>Doing it again</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rétabli : {what}</translation>
    </message>
    <message>
        <source>Drop it here. You will see your own products as a Chinese shopper sees them in about two minutes.</source>
        <translation>Déposez-la ici. Dans deux minutes environ, vous verrez vos produits comme un acheteur chinois les voit.</translation>
    </message>
    <message>
        <source>Drop it: you will see what it would do before anything is saved</source>
        <translation>Déposez-la : vous verrez l’effet avant tout enregistrement</translation>
    </message>
    <message>
        <source>Drop your product list</source>
        <translation>Déposez votre liste de produits</translation>
    </message>
    <message>
        <source>Drop your product list anywhere in this window, or choose it.</source>
        <translation>Déposez votre liste de produits n’importe où dans cette fenêtre, ou choisissez-la.</translation>
    </message>
    <message>
        <source>Each says why, and many can be repaired with one button.</source>
        <translation>Chacune dit pourquoi, et beaucoup se réparent d’un seul bouton.</translation>
    </message>
    <message>
        <source>Edit together</source>
        <translation>Modifier ensemble</translation>
    </message>
    <message>
        <source>Edit {n} products together</source>
        <translation>Modifier {n} produits ensemble</translation>
    </message>
    <message>
        <source>Edit {n} together</source>
        <translation>Modifier les {n} ensemble</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Every sheet that is a list</source>
        <translation>Toutes les feuilles qui sont des listes</translation>
    </message>
    <message>
        <source>Everything is priced with the new rule.</source>
        <translation>Tous les prix suivent la nouvelle règle.</translation>
    </message>
    <message>
        <source>Everything is ready</source>
        <translation>Tout est prêt</translation>
    </message>
    <message>
        <source>Everything is translated</source>
        <translation>Tout est traduit</translation>
    </message>
    <message>
        <source>Excel, CSV, a folder or a zip · Shopify, WooCommerce, or a list of your own</source>
        <translation>Excel, CSV, un dossier ou un zip · Shopify, WooCommerce, ou votre propre liste</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Fetch {n} picture</source>
        <translation>Télécharger {n} image</translation>
    </message>
    <message>
        <source>Fetch {n} pictures</source>
        <translation>Télécharger {n} images</translation>
    </message>
    <message>
        <source>Fetching pictures</source>
        <translation>Téléchargement des images</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Fix all that is safe ({n})</source>
        <translation>Corriger sans risque ({n})</translation>
    </message>
    <message>
        <source>Fix them</source>
        <translation>Les corriger</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>From column</source>
        <translation>De la colonne</translation>
    </message>
    <message>
        <source>Heading in row</source>
        <translation>En-tête à la ligne</translation>
    </message>
    <message>
        <source>Hide the rows</source>
        <translation>Masquer les lignes</translation>
    </message>
    <message>
        <source>Hide the rows that are no products</source>
        <translation>Masquer les lignes qui ne sont pas des produits</translation>
    </message>
    <message>
        <source>Hide what was kept</source>
        <translation>Masquer ce qui a été gardé</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>How you price</source>
        <translation>Comment vous fixez les prix</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a product list</source>
        <translation>Importer une liste de produits</translation>
    </message>
    <message>
        <source>Import your product list first; every listing is then checked here.</source>
        <translation>Importez d’abord votre liste de produits ; chaque fiche est ensuite vérifiée ici.</translation>
    </message>
    <message>
        <source>Import your product list first; it leaves from here as a bundle.</source>
        <translation>Importez d’abord votre liste de produits ; elle part d’ici en paquet.</translation>
    </message>
    <message>
        <source>Import your product list first; its texts then stand here beside their Chinese.</source>
        <translation>Importez d’abord votre liste de produits ; ses textes sont ensuite ici à côté de leur chinois.</translation>
    </message>
    <message>
        <source>Import your product list first; you then see each product on a phone.</source>
        <translation>Importez d’abord votre liste de produits ; vous voyez ensuite chaque produit sur un téléphone.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>In which currency are the prices?</source>
        <translation>Dans quelle devise sont les prix ?</translation>
    </message>
    <message>
        <source>In {n} product</source>
        <translation>Dans {n} produit</translation>
    </message>
    <message>
        <source>In {n} products</source>
        <translation>Dans {n} produits</translation>
    </message>
    <message>
        <source>Install an offline pack from a file</source>
        <translation>Installer un module hors ligne depuis un fichier</translation>
    </message>
    <message>
        <source>Installed: {pack}</source>
        <translation>Installé : {pack}</translation>
    </message>
    <message>
        <source>Installing the pack</source>
        <translation>Installation du module</translation>
    </message>
    <message>
        <source>Kept, not used</source>
        <translation>Gardées, non utilisées</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Last verified backup: {when}</source>
        <translation>Dernière copie vérifiée : {when}</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Listings ready to go out</source>
        <translation>Fiches prêtes à partir</translation>
    </message>
    <message>
        <source>Listings that would be refused</source>
        <translation>Fiches qui seraient refusées</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Faire d’abord un tour</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Les regarder</translation>
    </message>
    <message>
        <source>Made before each import and on each day of work, in {folder}</source>
        <translation>Faites avant chaque importation et chaque jour de travail, dans {folder}</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Pays d’origine</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Place de marché</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Ma boutique</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nom de la boutique</translation>
    </message>
    <message>
        <source>Needs translation</source>
        <translation>À traduire</translation>
    </message>
    <message>
        <source>Needs translation {n}</source>
        <translation>À traduire {n}</translation>
    </message>
    <message>
        <source>New value for all of them</source>
        <translation>Nouvelle valeur pour tous</translation>
    </message>
    <message>
        <source>Next product</source>
        <translation>Produit suivant</translation>
    </message>
    <message>
        <source>No account. Nothing leaves this computer unless you ask.</source>
        <translation>Aucun compte. Rien ne quitte cet ordinateur sans votre demande.</translation>
    </message>
    <message>
        <source>No bundle has gone out yet.</source>
        <translation>Aucun paquet n’est encore parti.</translation>
    </message>
    <message>
        <source>No doubt about any listing for this marketplace.</source>
        <translation>Aucun doute sur les fiches pour cette place de marché.</translation>
    </message>
    <message>
        <source>No preview: {why}</source>
        <translation>Pas d’aperçu : {why}</translation>
    </message>
    <message>
        <source>No prices, no names of customers and no pictures are sent, only the words to translate.</source>
        <translation>Ni prix, ni noms de clients, ni images ne partent : seulement les mots à traduire.</translation>
    </message>
    <message>
        <source>No product matches</source>
        <translation>Aucun produit ne correspond</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Pas encore de produits</translation>
    </message>
    <message>
        <source>No text is in this state.</source>
        <translation>Aucun texte dans cet état.</translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation>Pas encore de textes</translation>
    </message>
    <message>
        <source>None stays out.</source>
        <translation>Aucun ne reste dehors.</translation>
    </message>
    <message>
        <source>None yet: there is nothing to copy.</source>
        <translation>Aucune encore : il n’y a rien à copier.</translation>
    </message>
    <message>
        <source>Not right? Show the columns</source>
        <translation>Pas juste ? Afficher les colonnes</translation>
    </message>
    <message>
        <source>Not sure: {source}, {date}</source>
        <translation>Incertain : {source}, {date}</translation>
    </message>
    <message>
        <source>Nothing fits the filter and the words in the search box.</source>
        <translation>Rien ne correspond au filtre et aux mots de la recherche.</translation>
    </message>
    <message>
        <source>Nothing here to do</source>
        <translation>Rien à faire ici</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>Rien à vérifier pour l’instant</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>Rien à exporter pour l’instant</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Rien à enregistrer</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à afficher pour l’instant</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>Nothing. No text was ever sent to anyone.</source>
        <translation>Rien. Aucun texte n’a jamais été envoyé à personne.</translation>
    </message>
    <message>
        <source>Only what this computer can do</source>
        <translation>Seulement ce que peut cet ordinateur</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Ouvrir la boutique d’exemple</translation>
    </message>
    <message>
        <source>Opening the sample shop</source>
        <translation>Ouverture de la boutique d’exemple</translation>
    </message>
    <message>
        <source>Opening the shop</source>
        <translation>Ouverture de la boutique</translation>
    </message>
    <message>
        <source>Opening the shop …</source>
        <translation>Ouverture de la boutique …</translation>
    </message>
    <message>
        <source>Phrasebook (on this computer)</source>
        <translation>Guide de phrases (sur cet ordinateur)</translation>
    </message>
    <message>
        <source>Phrasebook + {name} (on this computer)</source>
        <translation>Guide de phrases + {name} (sur cet ordinateur)</translation>
    </message>
    <message>
        <source>Phrasebook + {name} (sends text)</source>
        <translation>Guide de phrases + {name} (envoie du texte)</translation>
    </message>
    <message>
        <source>Pictures that are still on the web</source>
        <translation>Images encore sur le Web</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Previous product</source>
        <translation>Produit précédent</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Price everything like this</source>
        <translation>Fixer tous les prix ainsi</translation>
    </message>
    <message>
        <source>Price of {name}</source>
        <translation>Prix de {name}</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Product lists</source>
        <translation>Listes de produits</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Products with texts still to translate</source>
        <translation>Produits dont des textes sont à traduire</translation>
    </message>
    <message>
        <source>Products with texts that need your eye</source>
        <translation>Produits dont des textes sont à regarder</translation>
    </message>
    <message>
        <source>Rate of {day}, {source}: 1 {base} = {value} {quote}</source>
        <translation>Taux du {day}, {source} : 1 {base} = {value} {quote}</translation>
    </message>
    <message>
        <source>Read afresh</source>
        <translation>Relire à neuf</translation>
    </message>
    <message>
        <source>Read afresh, not like last time</source>
        <translation>Relu à neuf, pas comme la dernière fois</translation>
    </message>
    <message>
        <source>Read as you chose</source>
        <translation>Lu selon vos choix</translation>
    </message>
    <message>
        <source>Read both lists</source>
        <translation>Lire les deux listes</translation>
    </message>
    <message>
        <source>Read it again like this</source>
        <translation>Relire ainsi</translation>
    </message>
    <message>
        <source>Read it as it was understood first</source>
        <translation>Relire comme compris d’abord</translation>
    </message>
    <message>
        <source>Read it like this ({kind}): {sample}</source>
        <translation>Lire ainsi ({kind}) : {sample}</translation>
    </message>
    <message>
        <source>Read like last time</source>
        <translation>Comme la dernière fois</translation>
    </message>
    <message>
        <source>Read the report</source>
        <translation>Lire le rapport</translation>
    </message>
    <message>
        <source>Read the sheet “{sheet}”</source>
        <translation>Lire la feuille « {sheet} »</translation>
    </message>
    <message>
        <source>Read this sheet</source>
        <translation>Lire cette feuille</translation>
    </message>
    <message>
        <source>Reading the texts</source>
        <translation>Lecture des textes</translation>
    </message>
    <message>
        <source>Reading {files}</source>
        <translation>Lecture de {files}</translation>
    </message>
    <message>
        <source>Reads back as</source>
        <translation>Sens du chinois</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Ready {n}</source>
        <translation>Prêts {n}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: {what} ({keys})</source>
        <translation>Rétablir : {what} ({keys})</translation>
    </message>
    <message>
        <source>Remove {pack}</source>
        <translation>Retirer {pack}</translation>
    </message>
    <message>
        <source>Removed: {pack}</source>
        <translation>Retiré : {pack}</translation>
    </message>
    <message>
        <source>Removing the pack</source>
        <translation>Retrait du module</translation>
    </message>
    <message>
        <source>Repair the text</source>
        <translation>Réparer le texte</translation>
    </message>
    <message>
        <source>Repaired: {n}. Please read the new Chinese once.</source>
        <translation>Réparés : {n}. Relisez une fois le nouveau chinois.</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Lignes laissées de côté</translation>
    </message>
    <message>
        <source>Rows that are no products</source>
        <translation>Lignes qui ne sont pas des produits</translation>
    </message>
    <message>
        <source>Safe and sent</source>
        <translation>En sécurité et envoyé</translation>
    </message>
    <message>
        <source>Save a bundle of {n} product for {market}</source>
        <translation>Enregistrer un paquet de {n} produit pour {market}</translation>
    </message>
    <message>
        <source>Save a bundle of {n} products for {market}</source>
        <translation>Enregistrer un paquet de {n} produits pour {market}</translation>
    </message>
    <message>
        <source>Save it, mend it in your spreadsheet program, and import that file.</source>
        <translation>Enregistrez-la, corrigez-la dans votre tableur et importez ce fichier.</translation>
    </message>
    <message>
        <source>Save the rows left out…</source>
        <translation>Enregistrer les lignes laissées de côté…</translation>
    </message>
    <message>
        <source>Save them, mend them in your spreadsheet program, and import that file.</source>
        <translation>Enregistrez-les, corrigez-les dans votre tableur et importez ce fichier.</translation>
    </message>
    <message>
        <source>Save {new} new, {changed} changed</source>
        <translation>Enregistrer {new} nouveaux, {changed} modifiés</translation>
    </message>
    <message>
        <source>Save {n} changed</source>
        <translation>Enregistrer {n} modifiés</translation>
    </message>
    <message>
        <source>Save {n} new</source>
        <translation>Enregistrer {n} nouveaux</translation>
    </message>
    <message>
        <source>Saved: {new} new, {changed} changed.</source>
        <translation>Enregistré : {new} nouveaux, {changed} modifiés.</translation>
    </message>
    <message>
        <source>Saved: {new} new, {changed} changed. {missing} pictures were not found.</source>
        <translation>Enregistré : {new} nouveaux, {changed} modifiés. {missing} images n’ont pas été trouvées.</translation>
    </message>
    <message>
        <source>Saved: {text}</source>
        <translation>Enregistré : {text}</translation>
    </message>
    <message>
        <source>Saving the change</source>
        <translation>Enregistrement du changement</translation>
    </message>
    <message>
        <source>Saving the changes</source>
        <translation>Enregistrement des changements</translation>
    </message>
    <message>
        <source>Saving the products</source>
        <translation>Enregistrement des produits</translation>
    </message>
    <message>
        <source>Saving the rows left out</source>
        <translation>Enregistrement des lignes laissées de côté</translation>
    </message>
    <message>
        <source>Saving the text</source>
        <translation>Enregistrement du texte</translation>
    </message>
    <message>
        <source>Saving your choice</source>
        <translation>Enregistrement de votre choix</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>Search products, words, commands (Ctrl+K)</source>
        <translation>Chercher produits, mots, commandes (Ctrl+K)</translation>
    </message>
    <message>
        <source>See the products</source>
        <translation>Voir les produits</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Les voir</translation>
    </message>
    <message>
        <source>Sell to China with the product list you already have</source>
        <translation>Vendez en Chine avec la liste de produits que vous avez déjà</translation>
    </message>
    <message>
        <source>Send text to {host}?</source>
        <translation>Envoyer du texte à {host} ?</translation>
    </message>
    <message>
        <source>Send {characters} characters</source>
        <translation>Envoyer {characters} caractères</translation>
    </message>
    <message>
        <source>Sends the text to {host}, only after asking you.</source>
        <translation>Envoie le texte à {host}, seulement après vous avoir demandé.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Afficher tous les produits</translation>
    </message>
    <message>
        <source>Show all texts</source>
        <translation>Afficher tous les textes</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Afficher tout ({n})</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show more products</source>
        <translation>Afficher plus de produits</translation>
    </message>
    <message>
        <source>Show the rows and why</source>
        <translation>Afficher les lignes et les raisons</translation>
    </message>
    <message>
        <source>Show the rows that are no products</source>
        <translation>Afficher les lignes qui ne sont pas des produits</translation>
    </message>
    <message>
        <source>Show this product</source>
        <translation>Afficher ce produit</translation>
    </message>
    <message>
        <source>Show what was kept</source>
        <translation>Afficher ce qui a été gardé</translation>
    </message>
    <message>
        <source>Show {n} more columns that were understood</source>
        <translation>Afficher {n} autres colonnes comprises</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Un imprévu s’est produit.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source : {source}</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Stopping; what is finished is kept</source>
        <translation>Arrêt ; ce qui est fini est gardé</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Take the hidden rows too</source>
        <translation>Prendre aussi les lignes masquées</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Pris comme</translation>
    </message>
    <message>
        <source>Text was sent to {host}.</source>
        <translation>Du texte a été envoyé à {host}.</translation>
    </message>
    <message>
        <source>Texts and their Chinese</source>
        <translation>Textes et leur chinois</translation>
    </message>
    <message>
        <source>The bundle was written, opened again and verified.</source>
        <translation>Le paquet a été écrit, rouvert et vérifié.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are kept. Look at the accents.</source>
        <translation>Le fichier ne dit pas comment ses lettres sont encodées. Regardez les accents.</translation>
    </message>
    <message>
        <source>The file says otherwise; your own words and numbers stay.</source>
        <translation>Le fichier dit autre chose ; vos propres mots et nombres restent.</translation>
    </message>
    <message>
        <source>The list does not say. Until you choose, {currency} is taken.</source>
        <translation>La liste ne le dit pas. Jusqu’à votre choix, {currency} est pris.</translation>
    </message>
    <message>
        <source>The listing on a shopper's phone</source>
        <translation>La fiche sur le téléphone d’un acheteur</translation>
    </message>
    <message>
        <source>The name of your shop</source>
        <translation>Le nom de votre boutique</translation>
    </message>
    <message>
        <source>The phrasebook on this computer does titles and facts at once.</source>
        <translation>Le guide de phrases de cet ordinateur traduit titres et attributs d’un coup.</translation>
    </message>
    <message>
        <source>The price</source>
        <translation>Le prix</translation>
    </message>
    <message>
        <source>The prices are in {currency}</source>
        <translation>Les prix sont en {currency}</translation>
    </message>
    <message>
        <source>The sample shop is open: {n} products. Undo throws it away.</source>
        <translation>La boutique d’exemple est ouverte : {n} produits. Annuler la jette.</translation>
    </message>
    <message>
        <source>The shop and the window</source>
        <translation>La boutique et la fenêtre</translation>
    </message>
    <message>
        <source>The shop is not open. Nothing in it was changed.</source>
        <translation>La boutique n’est pas ouverte. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>There is no table to paste. Copy the rows with their heading in Excel first.</source>
        <translation>Il n’y a pas de tableau à coller. Copiez d’abord dans Excel les lignes avec leur en-tête.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>They have Chinese, a price and a picture.</source>
        <translation>Elles ont du chinois, un prix et une image.</translation>
    </message>
    <message>
        <source>They would be fetched from {hosts}; nothing is sent there.</source>
        <translation>Elles seraient téléchargées de {hosts} ; rien n’y est envoyé.</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Ceci n’a pas pu être lu</translation>
    </message>
    <message>
        <source>This looks like a product list of your own</source>
        <translation>Cela ressemble à une liste de produits à vous</translation>
    </message>
    <message>
        <source>This looks like a {platform} export</source>
        <translation>Cela ressemble à une exportation de {platform}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title: replace words</source>
        <translation>Titre : remplacer des mots</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Translate &amp; review</source>
        <translation>Traduire et relire</translation>
    </message>
    <message>
        <source>Translate them</source>
        <translation>Les traduire</translation>
    </message>
    <message>
        <source>Translate {n} product</source>
        <translation>Traduire {n} produit</translation>
    </message>
    <message>
        <source>Translate {n} products</source>
        <translation>Traduire {n} produits</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo back to here</source>
        <translation>Annuler jusqu’ici</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cette importation</translation>
    </message>
    <message>
        <source>Undo: {what} ({keys})</source>
        <translation>Annuler : {what} ({keys})</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé : {what}</translation>
    </message>
    <message>
        <source>We understood</source>
        <translation>Nous avons compris</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What column {name} holds</source>
        <translation>Contenu de la colonne {name}</translation>
    </message>
    <message>
        <source>What is in each column?</source>
        <translation>Que contient chaque colonne ?</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What it says, in your language</source>
        <translation>Ce qu’elle dit, dans votre langue</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>Ce qui a quitté cet ordinateur</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Et ensuite</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Que modifier</translation>
    </message>
    <message>
        <source>What translates</source>
        <translation>Ce qui traduit</translation>
    </message>
    <message>
        <source>What translates sentences</source>
        <translation>Ce qui traduit les phrases</translation>
    </message>
    <message>
        <source>What would change is shown here first.</source>
        <translation>Ce qui changerait s’affiche d’abord ici.</translation>
    </message>
    <message>
        <source>Where do you want to sell?</source>
        <translation>Où voulez-vous vendre ?</translation>
    </message>
    <message>
        <source>Where should the bundle be saved?</source>
        <translation>Où enregistrer le paquet ?</translation>
    </message>
    <message>
        <source>Where should the rows be saved?</source>
        <translation>Où enregistrer les lignes ?</translation>
    </message>
    <message>
        <source>Which of these reads right?</source>
        <translation>Lequel se lit correctement ?</translation>
    </message>
    <message>
        <source>Why some stay out</source>
        <translation>Pourquoi certains restent dehors</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Mots à chercher</translation>
    </message>
    <message>
        <source>Working out what there is to translate</source>
        <translation>Calcul de ce qu’il y a à traduire</translation>
    </message>
    <message>
        <source>Works on this computer; sends nothing.</source>
        <translation>Fonctionne sur cet ordinateur ; n’envoie rien.</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Écriture du paquet</translation>
    </message>
    <message>
        <source>You agreed, without being asked again: {names}</source>
        <translation>Vous avez accepté, sans nouvelle question : {names}</translation>
    </message>
    <message>
        <source>You edited these: kept</source>
        <translation>Modifiés par vous : gardés</translation>
    </message>
    <message>
        <source>Your bundle is ready: {n} product, {pictures} pictures, {size} MB</source>
        <translation>Votre paquet est prêt : {n} produit, {pictures} images, {size} Mo</translation>
    </message>
    <message>
        <source>Your bundle is ready: {n} products, {pictures} pictures, {size} MB</source>
        <translation>Votre paquet est prêt : {n} produits, {pictures} images, {size} Mo</translation>
    </message>
    <message>
        <source>Your edits that are kept</source>
        <translation>Vos modifications gardées</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>Votre prix</translation>
    </message>
    <message>
        <source>Your shop is as it was before. A report was saved on this computer and was sent to no one.</source>
        <translation>Votre boutique est comme avant. Un rapport a été enregistré sur cet ordinateur et n’a été envoyé à personne.</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Votre texte</translation>
    </message>
    <message>
        <source>Yours, kept</source>
        <translation>Le vôtre, gardé</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>and {n} more variants, priced the same way</source>
        <translation>et {n} autres variantes, au même calcul</translation>
    </message>
    <message>
        <source>approve and next</source>
        <translation>approuver et suivant</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vides</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>edit the Chinese</source>
        <translation>modifier le chinois</translation>
    </message>
    <message>
        <source>ends in 6</source>
        <translation>finit par 6</translation>
    </message>
    <message>
        <source>ends in 8 (lucky)</source>
        <translation>finit par 8 (porte-bonheur)</translation>
    </message>
    <message>
        <source>ends in 9</source>
        <translation>finit par 9</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>attribut</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>heading or words above it</source>
        <translation>en-tête ou texte au-dessus</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissées de côté</translation>
    </message>
    <message>
        <source>more pictures</source>
        <translation>images de plus</translation>
    </message>
    <message>
        <source>need a look</source>
        <translation>à regarder</translation>
    </message>
    <message>
        <source>new products</source>
        <translation>nouveaux produits</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>pas prêt</translation>
    </message>
    <message>
        <source>note or footnote</source>
        <translation>note ou note de bas de page</translation>
    </message>
    <message>
        <source>or paste from Excel with</source>
        <translation>ou collez depuis Excel avec</translation>
    </message>
    <message>
        <source>pictures of 1 product changed</source>
        <translation>images de 1 produit modifiées</translation>
    </message>
    <message>
        <source>pictures of {n} products changed</source>
        <translation>images de {n} produits modifiées</translation>
    </message>
    <message>
        <source>please look</source>
        <translation>à regarder</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produits</translation>
    </message>
    <message>
        <source>products are ready and go into the bundle</source>
        <translation>produits prêts, qui vont dans le paquet</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>ligne {row}</translation>
    </message>
    <message>
        <source>section title</source>
        <translation>titre de section</translation>
    </message>
    <message>
        <source>section titles</source>
        <translation>titres de section</translation>
    </message>
    <message>
        <source>shop on this computer</source>
        <translation>boutique sur cet ordinateur</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>restent tels quels</translation>
    </message>
    <message>
        <source>stay out until they are fixed</source>
        <translation>restent dehors tant qu’ils ne sont pas corrigés</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>to the fen</source>
        <translation>au fen près</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>totaux</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>variantes</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>whole yuan</source>
        <translation>yuan entier</translation>
    </message>
    <message>
        <source>will change</source>
        <translation>vont changer</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{field} in {currency}</source>
        <translation>{field} en {currency}</translation>
    </message>
    <message>
        <source>{files} · nothing is saved yet</source>
        <translation>{files} · rien n’est encore enregistré</translation>
    </message>
    <message>
        <source>{file} - rows left out</source>
        <translation>{file} - lignes laissées de côté</translation>
    </message>
    <message>
        <source>{file} · {kind} · heading in row {row} · nothing is saved yet</source>
        <translation>{file} · {kind} · en-tête à la ligne {row} · rien n’est encore enregistré</translation>
    </message>
    <message>
        <source>{file} · {kind} · sheet “{sheet}” · heading in row {row} · nothing is saved yet</source>
        <translation>{file} · {kind} · feuille « {sheet} » · en-tête à la ligne {row} · rien n’est encore enregistré</translation>
    </message>
    <message>
        <source>{kind} · taken until you choose</source>
        <translation>{kind} · utilisé jusqu’à votre choix</translation>
    </message>
    <message>
        <source>{market}</source>
        <translation>{market}</translation>
    </message>
    <message>
        <source>{market}, chosen</source>
        <translation>{market}, choisie</translation>
    </message>
    <message>
        <source>{names}, {n} more</source>
        <translation>{names}, {n} de plus</translation>
    </message>
    <message>
        <source>{name}: {found}</source>
        <translation>{name} : {found}</translation>
    </message>
    <message>
        <source>{n} SKUs changed</source>
        <translation>{n} SKU modifiés</translation>
    </message>
    <message>
        <source>{n} barcodes changed</source>
        <translation>{n} codes-barres modifiés</translation>
    </message>
    <message>
        <source>{n} categories changed</source>
        <translation>{n} catégories modifiées</translation>
    </message>
    <message>
        <source>{n} choices added</source>
        <translation>{n} choix ajoutés</translation>
    </message>
    <message>
        <source>{n} descriptions changed</source>
        <translation>{n} descriptions modifiées</translation>
    </message>
    <message>
        <source>{n} files were read</source>
        <translation>{n} fichiers ont été lus</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>nouveaux : {n}</translation>
    </message>
    <message>
        <source>{n} other values changed</source>
        <translation>{n} autres valeurs modifiées</translation>
    </message>
    <message>
        <source>{n} picture added to {name}.</source>
        <translation>{n} image ajoutée à {name}.</translation>
    </message>
    <message>
        <source>{n} pictures added to {name}.</source>
        <translation>{n} images ajoutées à {name}.</translation>
    </message>
    <message>
        <source>{n} pictures fetched, {failed} could not be had.</source>
        <translation>Images téléchargées : {n}, non obtenues : {failed}.</translation>
    </message>
    <message>
        <source>{n} prices changed</source>
        <translation>{n} prix modifiés</translation>
    </message>
    <message>
        <source>{n} product changed.</source>
        <translation>{n} produit modifié.</translation>
    </message>
    <message>
        <source>{n} product is not in it; the file UPLOAD.html inside says why.</source>
        <translation>{n} produit n’y est pas ; le fichier UPLOAD.html à l’intérieur dit pourquoi.</translation>
    </message>
    <message>
        <source>{n} products are not in it; the file UPLOAD.html inside says why.</source>
        <translation>{n} produits n’y sont pas ; le fichier UPLOAD.html à l’intérieur dit pourquoi.</translation>
    </message>
    <message>
        <source>{n} products changed.</source>
        <translation>{n} produits modifiés.</translation>
    </message>
    <message>
        <source>{n} ready</source>
        <translation>Prêtes : {n}</translation>
    </message>
    <message>
        <source>{n} rows are left out</source>
        <translation>{n} lignes sont laissées de côté</translation>
    </message>
    <message>
        <source>{n} rows saved in {file}.</source>
        <translation>{n} lignes enregistrées dans {file}.</translation>
    </message>
    <message>
        <source>{n} sentences need {engine}. {characters} characters of your product texts would go to {host}.</source>
        <translation>{n} phrases demandent {engine}. {characters} caractères de vos textes de produits iraient à {host}.</translation>
    </message>
    <message>
        <source>{n} stocks changed</source>
        <translation>{n} stocks modifiés</translation>
    </message>
    <message>
        <source>{n} text is left out of the listing</source>
        <translation>{n} texte est laissé hors de la fiche</translation>
    </message>
    <message>
        <source>{n} texts are left out of the listing</source>
        <translation>{n} textes sont laissés hors de la fiche</translation>
    </message>
    <message>
        <source>{n} texts translated, {left} left for you or for an engine.</source>
        <translation>{n} textes traduits, {left} restent pour vous ou pour un moteur.</translation>
    </message>
    <message>
        <source>{n} texts translated, {left} left. {problem}</source>
        <translation>{n} textes traduits, {left} restants. {problem}</translation>
    </message>
    <message>
        <source>{n} titles changed</source>
        <translation>{n} titres modifiés</translation>
    </message>
    <message>
        <source>{n} to fix</source>
        <translation>{n} à corriger</translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation>{n} à regarder</translation>
    </message>
    <message>
        <source>{n} weights changed</source>
        <translation>{n} poids modifiés</translation>
    </message>
    <message>
        <source>{n} × {what}</source>
        <translation>{n} × {what}</translation>
    </message>
    <message>
        <source>{page}, {n} to do</source>
        <translation>{page}, {n} à faire</translation>
    </message>
    <message>
        <source>{problem} {next}</source>
        <translation>{problem} {next}</translation>
    </message>
    <message>
        <source>{products} products · {variants} variants</source>
        <translation>{products} produits · {variants} variantes</translation>
    </message>
    <message>
        <source>{repair} ({n})</source>
        <translation>{repair} ({n})</translation>
    </message>
    <message>
        <source>{source}, {date}</source>
        <translation>{source}, {date}</translation>
    </message>
    <message>
        <source>{state}: {words}</source>
        <translation>{state} : {words}</translation>
    </message>
    <message>
        <source>{total} rows: {parts}</source>
        <translation>{total} lignes : {parts}</translation>
    </message>
    <message>
        <source>{view} {n}</source>
        <translation>{view} {n}</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what} : {done} sur {total}</translation>
    </message>
    <message>
        <source>{when} · {n} products · {size} MB</source>
        <translation>{when} · {n} produits · {size} Mo</translation>
    </message>
    <message>
        <source>{when}: {n} product for {market}, {file}</source>
        <translation>{when} : {n} produit pour {market}, {file}</translation>
    </message>
    <message>
        <source>{when}: {n} products for {market}, {file}</source>
        <translation>{when} : {n} produits pour {market}, {file}</translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <translation>{when} : {what}</translation>
    </message>
    <message>
        <source>“{text}”: {why}</source>
        <translation>« {text} » : {why}</translation>
    </message>
    <message>
        <source>… not translated yet</source>
        <translation>… pas encore traduit</translation>
    </message>
    <message>
        <source>▲ Text was sent to {hosts}</source>
        <translation>▲ Du texte a été envoyé à {hosts}</translation>
    </message>
    <message>
        <source>● Nothing has left this computer</source>
        <translation>● Rien n’a quitté cet ordinateur</translation>
    </message>
    <message>
        <source>● Saved</source>
        <translation>● Enregistré</translation>
    </message>
    <message>
        <source>✓ Approved</source>
        <translation>✓ Approuvés</translation>
    </message>
    <message>
        <source>✓ approved</source>
        <translation>✓ approuvé</translation>
    </message>
    <message>
        <source>✓ kept as it is</source>
        <translation>✓ gardé tel quel</translation>
    </message>
    <message>
        <source>✕ Need you</source>
        <translation>✕ À vous de voir</translation>
    </message>
    <message>
        <source>✕ needs editing</source>
        <translation>✕ à modifier</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>A choice (size, colour, ...)</source>
        <translation>Un choix (taille, couleur, ...)</translation>
    </message>
    <message>
        <source>A code, a choice or a fact has more than {most} characters.</source>
        <translation>Un code, un choix ou un attribut dépasse {most} caractères.</translation>
    </message>
    <message>
        <source>A note, not a product.</source>
        <translation>Une note, pas un produit.</translation>
    </message>
    <message>
        <source>A picture over many rows was left out: it looks like a logo.</source>
        <translation>Une image qui couvre plusieurs lignes a été laissée de côté : elle ressemble à un logo.</translation>
    </message>
    <message>
        <source>A price for some days or some customers only; it was not taken.</source>
        <translation>Un prix pour certains jours ou certains clients seulement ; il n’a pas été pris.</translation>
    </message>
    <message>
        <source>A text was too long for a spreadsheet and is cut here.</source>
        <translation>Un texte était trop long pour un tableur et est coupé ici.</translation>
    </message>
    <message>
        <source>Add what is missing, or say which columns hold it.</source>
        <translation>Ajoutez ce qui manque, ou dites quelles colonnes le contiennent.</translation>
    </message>
    <message>
        <source>An instruction or example of the template, not a product.</source>
        <translation>Une consigne ou un exemple du modèle, pas un produit.</translation>
    </message>
    <message>
        <source>Any other list: a supplier's prices, an owner's own sheet, with a product on each row.</source>
        <translation>Toute autre liste : les prix d’un fournisseur, votre propre feuille, avec un produit par ligne.</translation>
    </message>
    <message>
        <source>Barcode (UPC, EAN, ISBN)</source>
        <translation>Code-barres (CUP, EAN, ISBN)</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Check that you may read the folder.</source>
        <translation>Vérifiez que vous pouvez lire le dossier.</translation>
    </message>
    <message>
        <source>Choose it by name to import it.</source>
        <translation>Choisissez-la par son nom pour l’importer.</translation>
    </message>
    <message>
        <source>Choose one of: {codes}.</source>
        <translation>Choisissez parmi : {codes}.</translation>
    </message>
    <message>
        <source>Choose one of: {sheets}.</source>
        <translation>Choisissez l’une d’elles : {sheets}.</translation>
    </message>
    <message>
        <source>Choose the file that holds the products.</source>
        <translation>Choisissez le fichier qui contient les produits.</translation>
    </message>
    <message>
        <source>Choose the folder or zip that holds your product list.</source>
        <translation>Choisissez le dossier ou le zip qui contient votre liste de produits.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the pictures.</source>
        <translation>Choisissez le dossier qui contient les images.</translation>
    </message>
    <message>
        <source>Choose “Take hidden rows” if they are products, too.</source>
        <translation>Choisissez « Prendre les lignes masquées » si ce sont aussi des produits.</translation>
    </message>
    <message>
        <source>Choose “Take the list beside it” if it holds products, too.</source>
        <translation>Choisissez « Prendre la liste à côté » si elle contient aussi des produits.</translation>
    </message>
    <message>
        <source>Column {column} names no unit of weight; {unit} was taken.</source>
        <translation>La colonne {column} ne donne pas d’unité de poids ; {unit} a été pris.</translation>
    </message>
    <message>
        <source>Compare it with the package.</source>
        <translation>Comparez-le avec l’emballage.</translation>
    </message>
    <message>
        <source>Comparing with the shop</source>
        <translation>Comparaison avec la boutique</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Correct it in the list or in the product before you export.</source>
        <translation>Corrigez-le dans la liste ou dans le produit avant d’exporter.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Customs (HS) code</source>
        <translation>Code douanier (SH)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Description (Chinese)</source>
        <translation>Description (chinois)</translation>
    </message>
    <message>
        <source>Description (English)</source>
        <translation>Description (anglais)</translation>
    </message>
    <message>
        <source>Description (French)</source>
        <translation>Description (français)</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>Etsy's download does not say which SKU belongs to which choice ({found}); none was given out.</source>
        <translation>Le téléchargement d’Etsy ne dit pas quel SKU va avec quel choix ({found}) ; aucun n’a été attribué.</translation>
    </message>
    <message>
        <source>Etsy's download gives one price and one quantity for all choices of a listing: every choice got that price, none a stock.</source>
        <translation>Le téléchargement d’Etsy donne un seul prix et une seule quantité pour tous les choix d’une fiche : chaque choix a reçu ce prix, aucun n’a reçu de stock.</translation>
    </message>
    <message>
        <source>Export the products again, and import that file as it is, not opened in between.</source>
        <translation>Exportez de nouveau les produits et importez ce fichier tel quel, sans l’ouvrir entre-temps.</translation>
    </message>
    <message>
        <source>Export the products from Shopify again, or move the cells back.</source>
        <translation>Exportez de nouveau les produits de Shopify, ou remettez les cellules en place.</translation>
    </message>
    <message>
        <source>Flat files of all three grammars, as a template or as text, and the listings report: parents with their children, bullet points under the description, weights with their units. Tried on a template, a sample and a file made from the published keys.</source>
        <translation>Fichiers plats des trois syntaxes, en modèle ou en texte, et le rapport des fiches : parents avec leurs enfants, puces sous la description, poids avec leurs unités. Essayé sur un modèle, un exemple et un fichier fait à partir des clés publiées.</translation>
    </message>
    <message>
        <source>Format the column as text, type the number again, and import again.</source>
        <translation>Mettez la colonne au format texte, retapez le numéro et importez de nouveau.</translation>
    </message>
    <message>
        <source>Give each product its own SKU.</source>
        <translation>Donnez à chaque produit son propre SKU.</translation>
    </message>
    <message>
        <source>Give its heading, or its letter as in A, B, C.</source>
        <translation>Donnez son en-tête, ou sa lettre comme A, B, C.</translation>
    </message>
    <message>
        <source>Give the choices their names before you list the products.</source>
        <translation>Donnez leurs noms aux choix avant de mettre les produits en vente.</translation>
    </message>
    <message>
        <source>Give them a price before you list them.</source>
        <translation>Donnez-leur un prix avant de les mettre en vente.</translation>
    </message>
    <message>
        <source>If that is wrong, choose the currency and import again.</source>
        <translation>Si c’est faux, choisissez la devise et importez de nouveau.</translation>
    </message>
    <message>
        <source>Import a list with a row for each one that you sell.</source>
        <translation>Importez une liste avec une ligne pour chacune de celles que vous vendez.</translation>
    </message>
    <message>
        <source>Import the file of products and this one together.</source>
        <translation>Importez le fichier des produits et celui-ci ensemble.</translation>
    </message>
    <message>
        <source>In OpenCart, set the Export/Import tool to use names instead of ids, and export.</source>
        <translation>Dans OpenCart, réglez l’outil Export/Import pour utiliser les noms au lieu des numéros, puis exportez.</translation>
    </message>
    <message>
        <source>It says what to write in the columns; it is no product.</source>
        <translation>Elle dit quoi écrire dans les colonnes ; ce n’est pas un produit.</translation>
    </message>
    <message>
        <source>Keep, but do not use</source>
        <translation>Garder sans utiliser</translation>
    </message>
    <message>
        <source>Leave the name of the sheet out.</source>
        <translation>N’indiquez pas de nom de feuille.</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Laissé de côté : {why}</translation>
    </message>
    <message>
        <source>Look at names with accents; choose another encoding if they are wrong.</source>
        <translation>Regardez les noms avec des accents ; choisissez un autre encodage s’ils sont faux.</translation>
    </message>
    <message>
        <source>Look over the prices and SKUs of the choices after the import.</source>
        <translation>Vérifiez les prix et les SKU des choix après l’importation.</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Pays d’origine</translation>
    </message>
    <message>
        <source>No row of {file} names the columns.</source>
        <translation>Aucune ligne de {file} ne nomme les colonnes.</translation>
    </message>
    <message>
        <source>Nothing in {file} can be imported. {why}</source>
        <translation>Rien dans {file} ne peut être importé. {why}</translation>
    </message>
    <message>
        <source>Number in the other system</source>
        <translation>Numéro dans l’autre système</translation>
    </message>
    <message>
        <source>One cell with garbled letters was repaired.</source>
        <translation>Une cellule aux lettres déformées a été réparée.</translation>
    </message>
    <message>
        <source>One choice of {product} is not in this file; it stays as it is.</source>
        <translation>Un choix de {product} n’est pas dans ce fichier ; il reste tel quel.</translation>
    </message>
    <message>
        <source>One hidden row was left out: {rows}.</source>
        <translation>Une ligne masquée a été laissée de côté : {rows}.</translation>
    </message>
    <message>
        <source>One more product has choices that this file lacks; they stay.</source>
        <translation>Un autre produit a des choix absents de ce fichier ; ils restent.</translation>
    </message>
    <message>
        <source>One more row has the same: {what}</source>
        <translation>Une autre ligne a la même remarque : {what}</translation>
    </message>
    <message>
        <source>One product of this file has its price in another file; its price was not touched.</source>
        <translation>Un produit de ce fichier a son prix dans un autre fichier ; son prix n’a pas été touché.</translation>
    </message>
    <message>
        <source>Packets of this application and of others, as UTF-16 or GBK text or a workbook, with their folder of .tbi pictures; Chinese texts come in as Chinese to be looked at. Tried on two packets of other programs.</source>
        <translation>Paquets de cette application et d’autres, en texte UTF-16 ou GBK ou en classeur, avec leur dossier d’images .tbi ; les textes chinois entrent comme du chinois à relire. Essayé sur deux paquets d’autres programmes.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture of the choice</source>
        <translation>Image du choix</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Price before discount (crossed out)</source>
        <translation>Prix avant rabais (barré)</translation>
    </message>
    <message>
        <source>Price of the choice in its heading (S, Red)</source>
        <translation>Prix du choix nommé en en-tête (S, Rouge)</translation>
    </message>
    <message>
        <source>Product fact (material, ingredients, ...)</source>
        <translation>Donnée du produit (matière, ingrédients, ...)</translation>
    </message>
    <message>
        <source>Product group (handle or parent code)</source>
        <translation>Groupe de produits (handle ou code parent)</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
    </message>
    <message>
        <source>SKU (your own code)</source>
        <translation>SKU (votre propre code)</translation>
    </message>
    <message>
        <source>Sale price</source>
        <translation>Prix réduit</translation>
    </message>
    <message>
        <source>Sale prices whose last day has passed were left out.</source>
        <translation>Les prix réduits dont le dernier jour est passé ont été laissés de côté.</translation>
    </message>
    <message>
        <source>Several products have the SKU {sku}; each was kept.</source>
        <translation>Plusieurs produits ont le SKU {sku} ; chacun a été gardé.</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>Description courte</translation>
    </message>
    <message>
        <source>Some prices are asked at the till (“variable”): none was taken there.</source>
        <translation>Certains prix sont demandés à la caisse (« variable ») : aucun n’y a été pris.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Stock of the choice in its heading</source>
        <translation>Stock du choix nommé en en-tête</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Text with tabs or commas, also in UTF-16, and workbooks; choices by item group, money with its currency. Tried on two shop feeds.</source>
        <translation>Texte avec tabulations ou virgules, aussi en UTF-16, et classeurs ; choix par groupe d’articles, montants avec leur devise. Essayé sur les flux de deux boutiques.</translation>
    </message>
    <message>
        <source>The catalogue export, a row a variation, the stock of all places added up. Tried on a file made from the published headings.</source>
        <translation>L’exportation du catalogue, une variante par ligne, le stock de tous les points de vente additionné. Essayé sur un fichier fait à partir des en-têtes publiés.</translation>
    </message>
    <message>
        <source>The category template (File Exchange, Seller Hub) with variations, and the report of active listings. Tried on files made from the published headings.</source>
        <translation>Le modèle par catégorie (File Exchange, Seller Hub) avec variantes, et le rapport des fiches actives. Essayé sur des fichiers faits à partir des en-têtes publiés.</translation>
    </message>
    <message>
        <source>The cells of this row stand in the wrong columns, so its stock, weight and pictures were not taken, nor the variant where even its price is missing.</source>
        <translation>Les cellules de cette ligne sont dans les mauvaises colonnes : son stock, son poids et ses images n’ont pas été pris, ni la variante là où même son prix manque.</translation>
    </message>
    <message>
        <source>The choices of this product make {count} combinations; none was made.</source>
        <translation>Les choix de ce produit donnent {count} combinaisons ; aucune n’a été créée.</translation>
    </message>
    <message>
        <source>The combination names no choice, or no product it belongs to.</source>
        <translation>La combinaison ne nomme aucun choix, ou aucun produit auquel elle appartient.</translation>
    </message>
    <message>
        <source>The description has more than {most} characters.</source>
        <translation>La description dépasse {most} caractères.</translation>
    </message>
    <message>
        <source>The export names choices by their numbers only, such as {found}; they are called by these numbers.</source>
        <translation>L’exportation ne désigne les choix que par leurs numéros, comme {found} ; ils portent ces numéros pour nom.</translation>
    </message>
    <message>
        <source>The export of today (V3) with variants and pictures on rows of their own, and the legacy one with SKU and rule rows. Tried on a sample of each.</source>
        <translation>L’exportation actuelle (V3), avec variantes et images sur leurs propres lignes, et l’ancienne, avec lignes de SKU et de règles. Essayé sur un exemple de chacune.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are kept; {encoding} was taken.</source>
        <translation>Le fichier ne dit pas comment ses lettres sont encodées ; {encoding} a été pris.</translation>
    </message>
    <message>
        <source>The import template and exports of products or product variants, attributes on rows below their product. Tried on the template that comes with Odoo.</source>
        <translation>Le modèle d’importation et les exportations de produits ou de variantes, les attributs sur les lignes sous leur produit. Essayé sur le modèle fourni avec Odoo.</translation>
    </message>
    <message>
        <source>The item list, each row a product of its own. Tried on files made from the published headings.</source>
        <translation>La liste des articles, un produit par ligne. Essayé sur des fichiers faits à partir des en-têtes publiés.</translation>
    </message>
    <message>
        <source>The last digit of the barcode {found} does not fit the others; it was kept.</source>
        <translation>Le dernier chiffre du code-barres {found} ne va pas avec les autres ; il a été gardé.</translation>
    </message>
    <message>
        <source>The list names no currency for its prices; {currency} was taken.</source>
        <translation>La liste ne donne pas de devise pour ses prix ; {currency} a été pris.</translation>
    </message>
    <message>
        <source>The list of goods of the till, each row a product. Tried on a shop's export of 302 products.</source>
        <translation>La liste des articles de la caisse, un produit par ligne. Essayé sur l’exportation d’une boutique, 302 produits.</translation>
    </message>
    <message>
        <source>The list of goods, choices by style code (款式编码). Tried on files made from the published headings.</source>
        <translation>La liste des articles, les choix par code de modèle (款式编码). Essayé sur des fichiers faits à partir des en-têtes publiés.</translation>
    </message>
    <message>
        <source>The listing template of JD below its instructions, each row a product with its facts. Tried on a filled template of 117 products.</source>
        <translation>Le modèle de fiches de JD sous ses consignes, un produit par ligne avec ses attributs. Essayé sur un modèle rempli de 117 produits.</translation>
    </message>
    <message>
        <source>The listings download in any language of the shop, with choices, tags, materials and 10 pictures. Tried on two shops' downloads.</source>
        <translation>Le téléchargement des fiches dans toute langue de la boutique, avec choix, étiquettes, matières et 10 images. Essayé sur les téléchargements de deux boutiques.</translation>
    </message>
    <message>
        <source>The old export, surcharges added to the price and picture ids made addresses, and the export of the new catalogue (V3). Tried on a shop's export of 43 products and on the V3 sample.</source>
        <translation>L’ancienne exportation, où les suppléments sont ajoutés au prix et les numéros d’image changés en adresses, et celle du nouveau catalogue (V3). Essayé sur l’exportation d’une boutique, 43 produits, et sur l’exemple V3.</translation>
    </message>
    <message>
        <source>The packet names some choices by Taobao’s numbers only; these were kept.</source>
        <translation>Le paquet ne désigne certains choix que par les numéros de Taobao ; ils ont été gardés.</translation>
    </message>
    <message>
        <source>The product export in the language of the site, with variations found by SKU or number, attributes and sale prices. Tried on three files, one of them in Russian.</source>
        <translation>L’exportation des produits dans la langue du site, avec variantes repérées par SKU ou numéro, attributs et prix réduits. Essayé sur trois fichiers, dont un en russe.</translation>
    </message>
    <message>
        <source>The product export with configurable, grouped and bundle products; store views become translations. Tried on the sample of Magento and on files with two store views and with accents.</source>
        <translation>L’exportation des produits, avec produits configurables, groupés et lots ; les vues de magasin deviennent des traductions. Essayé sur l’exemple de Magento et sur des fichiers à deux vues de magasin et avec accents.</translation>
    </message>
    <message>
        <source>The product export with up to 6 options, sale prices where the sale is on, and hosted pictures. Tried on a sample of 8 products.</source>
        <translation>L’exportation des produits avec jusqu’à 6 options, les prix réduits des soldes en cours et les images hébergées. Essayé sur un exemple de 8 produits.</translation>
    </message>
    <message>
        <source>The product export, choices by handle, the stock of all outlets added up, descriptions without what Word left in them. Tried on a shop's export of 382 products.</source>
        <translation>L’exportation des produits, les choix par handle, le stock de tous les points de vente additionné, les descriptions sans les restes de Word. Essayé sur l’exportation d’une boutique, 382 produits.</translation>
    </message>
    <message>
        <source>The product export, classic and of 2025, with variants, picture rows, metafields and costs. Tried on six files, among them the exports of three shops.</source>
        <translation>L’exportation des produits, classique et de 2025, avec variantes, lignes d’images, métachamps et coûts. Essayé sur six fichiers, dont les exportations de trois boutiques.</translation>
    </message>
    <message>
        <source>The product has no title, and nothing in the shop has its code.</source>
        <translation>Le produit n’a pas de titre, et rien dans la boutique n’a son code.</translation>
    </message>
    <message>
        <source>The product is a set of others; what it is made of is kept beside it, its price may be missing.</source>
        <translation>Ce produit est un ensemble d’autres produits ; sa composition est gardée à côté, son prix peut manquer.</translation>
    </message>
    <message>
        <source>The products file of its import together with the combinations file, whose price impacts are added up, and the list of products of the back office. Tried on the samples of PrestaShop 8.</source>
        <translation>Le fichier de produits de son importation avec le fichier des déclinaisons, dont les impacts sur le prix sont additionnés, et la liste des produits du back-office. Essayé sur les exemples de PrestaShop 8.</translation>
    </message>
    <message>
        <source>The row asks the other shop to remove this product.</source>
        <translation>La ligne demande à l’autre boutique de retirer ce produit.</translation>
    </message>
    <message>
        <source>The row belongs to a second list, which stands beside the first one.</source>
        <translation>La ligne appartient à une deuxième liste, placée à côté de la première.</translation>
    </message>
    <message>
        <source>The row ends inside its description: its price, stock and choices are missing from the file.</source>
        <translation>La ligne s’arrête au milieu de la description : son prix, son stock et ses choix manquent dans le fichier.</translation>
    </message>
    <message>
        <source>The row has neither a title nor a code.</source>
        <translation>La ligne n’a ni titre ni code.</translation>
    </message>
    <message>
        <source>The row has no handle, so nothing says which product it belongs to.</source>
        <translation>La ligne n’a pas de handle : rien ne dit à quel produit elle appartient.</translation>
    </message>
    <message>
        <source>The row is hidden in the spreadsheet.</source>
        <translation>La ligne est masquée dans le tableur.</translation>
    </message>
    <message>
        <source>The row says nothing that can be imported.</source>
        <translation>La ligne ne contient rien qui puisse être importé.</translation>
    </message>
    <message>
        <source>The row says what a set is made of; that was kept with the set.</source>
        <translation>La ligne dit de quoi un ensemble est fait ; cela a été gardé avec l’ensemble.</translation>
    </message>
    <message>
        <source>The row's product is not in this file.</source>
        <translation>Le produit de cette ligne n’est pas dans ce fichier.</translation>
    </message>
    <message>
        <source>The rule changes prices in a way that a list cannot say; it was not taken.</source>
        <translation>La règle change les prix d’une façon qu’une liste ne peut pas dire ; elle n’a pas été prise.</translation>
    </message>
    <message>
        <source>The same product code stands in a row above.</source>
        <translation>Le même code de produit figure dans une ligne plus haut.</translation>
    </message>
    <message>
        <source>The same product is in row {row} already; that one was taken.</source>
        <translation>Le même produit est déjà à la ligne {row} ; c’est celui-là qui a été pris.</translation>
    </message>
    <message>
        <source>The sheet has no row {row}.</source>
        <translation>La feuille n’a pas de ligne {row}.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” was left out: it is no list like the others.</source>
        <translation>La feuille « {sheet} » a été laissée de côté : ce n’est pas une liste comme les autres.</translation>
    </message>
    <message>
        <source>The special price {price} ends on {day}; the regular price was taken.</source>
        <translation>Le prix spécial {price} se termine le {day} ; le prix courant a été pris.</translation>
    </message>
    <message>
        <source>The spreadsheet cut the barcode short ({found}); it was left out.</source>
        <translation>Le tableur a raccourci le code-barres ({found}) ; il a été laissé de côté.</translation>
    </message>
    <message>
        <source>The stock is below zero: {found}.</source>
        <translation>Le stock est inférieur à zéro : {found}.</translation>
    </message>
    <message>
        <source>The template has not been filled in: it holds no products.</source>
        <translation>Le modèle n’a pas été rempli : il ne contient aucun produit.</translation>
    </message>
    <message>
        <source>The title has more than {most} characters.</source>
        <translation>Le titre dépasse {most} caractères.</translation>
    </message>
    <message>
        <source>The variation's parent product is not in this file.</source>
        <translation>Le produit parent de la variante n’est pas dans ce fichier.</translation>
    </message>
    <message>
        <source>The workbook of the Export/Import tool: products in each language, additional pictures, options with their price differences, specials and attributes. Tried on a shop's bilingual export of 434 products.</source>
        <translation>Le classeur de l’outil Export/Import : produits dans chaque langue, images supplémentaires, options avec leurs écarts de prix, prix spéciaux et attributs. Essayé sur l’exportation bilingue d’une boutique, 434 produits.</translation>
    </message>
    <message>
        <source>There is no column “{column}” in this list.</source>
        <translation>Il n’y a pas de colonne « {column} » dans cette liste.</translation>
    </message>
    <message>
        <source>There is no currency {found} that this program knows.</source>
        <translation>Ce programme ne connaît pas la devise {found}.</translation>
    </message>
    <message>
        <source>There is no field “{field}”.</source>
        <translation>Il n’y a pas de champ « {field} ».</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Il n’y a pas de dossier {folder}.</translation>
    </message>
    <message>
        <source>There is no product file in {folder}.</source>
        <translation>Il n’y a pas de fichier de produits dans {folder}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title (Chinese)</source>
        <translation>Titre (chinois)</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>Titre (anglais)</translation>
    </message>
    <message>
        <source>Title (French)</source>
        <translation>Titre (français)</translation>
    </message>
    <message>
        <source>Two lists stand side by side; only the one in columns {first} was read, not {others}.</source>
        <translation>Deux listes sont côte à côte ; seule celle des colonnes {first} a été lue, pas {others}.</translation>
    </message>
    <message>
        <source>Unit of the weight</source>
        <translation>Unité du poids</translation>
    </message>
    <message>
        <source>Unpack it yourself and import a part of it.</source>
        <translation>Décompressez-le vous-même et importez-en une partie.</translation>
    </message>
    <message>
        <source>Unpack it yourself and import the folder.</source>
        <translation>Décompressez-le vous-même et importez le dossier.</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Décompression</translation>
    </message>
    <message>
        <source>Use one of: {fields}.</source>
        <translation>Utilisez l’un de ceux-ci : {fields}.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Write a plain number, such as 12.50, and import again.</source>
        <translation>Écrivez un nombre simple, comme 12.50, et importez de nouveau.</translation>
    </message>
    <message>
        <source>Write the headings above the columns, or say which row holds them.</source>
        <translation>Écrivez les en-têtes au-dessus des colonnes, ou dites quelle ligne les contient.</translation>
    </message>
    <message>
        <source>Write the unit in the heading, as in “Weight (kg)”.</source>
        <translation>Écrivez l’unité dans l’en-tête, comme « Poids (kg) ».</translation>
    </message>
    <message>
        <source>a list with a product on each row</source>
        <translation>une liste avec un produit par ligne</translation>
    </message>
    <message>
        <source>a row from 1 to {last}</source>
        <translation>une ligne de 1 à {last}</translation>
    </message>
    <message>
        <source>a row with headings such as Title, SKU, Price</source>
        <translation>une ligne d’en-têtes comme Titre, SKU, Prix</translation>
    </message>
    <message>
        <source>at most {most} MB</source>
        <translation>au plus {most} Mo</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{field} of {product} stays as you edited it: {yours}. The file says {theirs}.</source>
        <translation>{field} de {product} reste comme vous l’avez modifié : {yours}. Le fichier dit {theirs}.</translation>
    </message>
    <message>
        <source>{file} has a heading but no products.</source>
        <translation>{file} a un en-tête mais pas de produits.</translation>
    </message>
    <message>
        <source>{file} has no rows.</source>
        <translation>{file} n’a pas de lignes.</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”.</source>
        <translation>{file} n’a pas de feuille « {sheet} ».</translation>
    </message>
    <message>
        <source>{file} has only one sheet.</source>
        <translation>{file} n’a qu’une feuille.</translation>
    </message>
    <message>
        <source>{file} is damaged or cut short.</source>
        <translation>{file} est endommagé ou coupé.</translation>
    </message>
    <message>
        <source>{file} is protected by a password.</source>
        <translation>{file} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>{file} unpacks to more than this computer should take.</source>
        <translation>Décompressé, {file} dépasse ce que cet ordinateur devrait accepter.</translation>
    </message>
    <message>
        <source>{file} was left out: {why}</source>
        <translation>{file} a été laissé de côté : {why}</translation>
    </message>
    <message>
        <source>{folder} cannot be opened.</source>
        <translation>{folder} ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>{found} had lost its first zero; the check digit proves {gtin}.</source>
        <translation>{found} avait perdu son premier zéro ; le chiffre de contrôle confirme {gtin}.</translation>
    </message>
    <message>
        <source>{found} is no barcode that shops know (8, 12, 13 or 14 digits); it was kept.</source>
        <translation>{found} n’est pas un code-barres connu des boutiques (8, 12, 13 ou 14 chiffres) ; il a été gardé.</translation>
    </message>
    <message>
        <source>{n} cells with garbled letters were repaired.</source>
        <translation>{n} cellules aux lettres déformées ont été réparées.</translation>
    </message>
    <message>
        <source>{n} choices of {product} are not in this file; they stay as they are.</source>
        <translation>{n} choix de {product} ne sont pas dans ce fichier ; ils restent tels quels.</translation>
    </message>
    <message>
        <source>{n} hidden rows were left out: {rows}.</source>
        <translation>{n} lignes masquées ont été laissées de côté : {rows}.</translation>
    </message>
    <message>
        <source>{n} more products have choices that this file lacks; they stay.</source>
        <translation>{n} autres produits ont des choix absents de ce fichier ; ils restent.</translation>
    </message>
    <message>
        <source>{n} more rows have the same: {what}</source>
        <translation>{n} autres lignes ont la même remarque : {what}</translation>
    </message>
    <message>
        <source>{n} more rows were left out.</source>
        <translation>{n} autres lignes ont été laissées de côté.</translation>
    </message>
    <message>
        <source>{n} products of this file have their prices in another file; their prices were not touched.</source>
        <translation>{n} produits de ce fichier ont leur prix dans un autre fichier ; leurs prix n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>{n} row for this reason</source>
        <translation>{n} ligne pour cette raison</translation>
    </message>
    <message>
        <source>{n} rows for this reason</source>
        <translation>{n} lignes pour cette raison</translation>
    </message>
    <message>
        <source>{n} rows: {what} The first are rows {rows}.</source>
        <translation>{n} lignes : {what} Les premières sont les lignes {rows}.</translation>
    </message>
    <message>
        <source>“{found}” in column {column} is no number; none was taken.</source>
        <translation>« {found} » dans la colonne {column} n’est pas un nombre ; aucun n’a été pris.</translation>
    </message>
    <message>
        <source>“{found}” in column {column} is no price; none was taken.</source>
        <translation>« {found} » dans la colonne {column} n’est pas un prix ; aucun n’a été pris.</translation>
    </message>
    <message>
        <source>“{found}” is no stock; none was taken.</source>
        <translation>« {found} » n’est pas un stock ; aucun n’a été pris.</translation>
    </message>
    <message>
        <source>“{found}” is no weight; none was taken.</source>
        <translation>« {found} » n’est pas un poids ; aucun n’a été pris.</translation>
    </message>
</context>
<context>
    <name>listing</name>
    <message>
        <source>A stock below zero cannot be listed: 0 is listed instead.</source>
        <translation>Un stock sous zéro ne peut pas être affiché : 0 est affiché à la place.</translation>
    </message>
    <message>
        <source>It is a whole sentence: it needs a translation engine, or your own Chinese.</source>
        <translation>C’est une phrase complète : il faut un moteur de traduction, ou votre propre chinois.</translation>
    </message>
    <message>
        <source>It is not translated yet.</source>
        <translation>Ce n’est pas encore traduit.</translation>
    </message>
    <message>
        <source>No Chinese is known for: {words}.</source>
        <translation>Aucun mot chinois n’est connu pour : {words}.</translation>
    </message>
    <message>
        <source>Something was lost in its translation: it needs a look.</source>
        <translation>Une partie s’est perdue dans la traduction : il faut la regarder.</translation>
    </message>
    <message>
        <source>The Chinese name of this place is not known.</source>
        <translation>Le nom chinois de ce lieu n’est pas connu.</translation>
    </message>
    <message>
        <source>Your text changed after it was translated.</source>
        <translation>Votre texte a changé après sa traduction.</translation>
    </message>
</context>
<context>
    <name>marketplaces</name>
    <message>
        <source>Choose one of: {ids}.</source>
        <translation>Choisissez l’une d’elles : {ids}.</translation>
    </message>
    <message>
        <source>There is no marketplace called “{id}”.</source>
        <translation>Il n’y a pas de place de marché nommée « {id} ».</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>Check the address and your connection.</source>
        <translation>Vérifiez l’adresse et votre connexion.</translation>
    </message>
    <message>
        <source>Copy the picture to this computer and add it from there.</source>
        <translation>Copiez l’image sur cet ordinateur et ajoutez-la de là.</translation>
    </message>
    <message>
        <source>Correct it in your list.</source>
        <translation>Corrigez-la dans votre liste.</translation>
    </message>
    <message>
        <source>Open it in a browser, save the picture, and add it from your computer.</source>
        <translation>Ouvrez-la dans un navigateur, enregistrez l’image et ajoutez-la depuis votre ordinateur.</translation>
    </message>
    <message>
        <source>The address asks to log in before it shows the picture.</source>
        <translation>L’adresse demande une connexion à un compte avant de montrer l’image.</translation>
    </message>
    <message>
        <source>The address leads on to others without end.</source>
        <translation>L’adresse renvoie sans fin à d’autres adresses.</translation>
    </message>
    <message>
        <source>The address leads to a web page, not to a picture.</source>
        <translation>L’adresse mène à une page Web, pas à une image.</translation>
    </message>
    <message>
        <source>The picture is larger than {limit} MB.</source>
        <translation>L’image dépasse {limit} Mo.</translation>
    </message>
    <message>
        <source>The site answered with error {status}.</source>
        <translation>Le site a répondu par l’erreur {status}.</translation>
    </message>
    <message>
        <source>The site cannot prove that it is the one in the address.</source>
        <translation>Le site ne peut pas prouver qu’il est celui de l’adresse.</translation>
    </message>
    <message>
        <source>The site does not answer.</source>
        <translation>Le site ne répond pas.</translation>
    </message>
    <message>
        <source>The site does not let others fetch this picture.</source>
        <translation>Le site ne permet pas à d’autres de télécharger cette image.</translation>
    </message>
    <message>
        <source>The site took too long to answer.</source>
        <translation>Le site a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>The site was asked too often.</source>
        <translation>Le site a reçu trop de demandes.</translation>
    </message>
    <message>
        <source>The site’s answer broke off or made no sense.</source>
        <translation>La réponse du site s’est interrompue ou n’avait pas de sens.</translation>
    </message>
    <message>
        <source>There is no picture at this address any more.</source>
        <translation>Il n’y a plus d’image à cette adresse.</translation>
    </message>
    <message>
        <source>There is no “{host}” on the internet, or you are not connected.</source>
        <translation>Il n’y a pas de « {host} » sur Internet, ou vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>This is not an address that begins with http:// or https://.</source>
        <translation>Ce n’est pas une adresse qui commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>“{host}” is inside a private network, so it was not asked.</source>
        <translation>« {host} » est dans un réseau privé : il n’a pas été contacté.</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Copy or download it again from where it came from.</source>
        <translation>Copiez-la ou téléchargez-la de nouveau de là où elle vient.</translation>
    </message>
    <message>
        <source>Cut it into several pictures.</source>
        <translation>Coupez-la en plusieurs images.</translation>
    </message>
    <message>
        <source>Make some room on the disk and try again.</source>
        <translation>Faites de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>Open it, save it as JPEG or PNG, and add it again.</source>
        <translation>Ouvrez-la, enregistrez-la en JPEG ou PNG et ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>Save it as JPEG and add it again.</source>
        <translation>Enregistrez-la en JPEG et ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>Save it smaller (2,000 pixels wide is plenty) and add it again.</source>
        <translation>Enregistrez-la en plus petit (2000 pixels de large suffisent) et ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>The disk is full: the picture was not saved.</source>
        <translation>Le disque est plein : l’image n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>The picture cannot be made smaller than {limit} kB.</source>
        <translation>L’image ne peut pas être réduite sous {limit} ko.</translation>
    </message>
    <message>
        <source>The picture cannot be read from the disk: {why}.</source>
        <translation>L’image ne peut pas être lue sur le disque : {why}.</translation>
    </message>
    <message>
        <source>The picture has too many pixels: {limit} million is the most.</source>
        <translation>L’image a trop de pixels : {limit} millions au maximum.</translation>
    </message>
    <message>
        <source>The picture is damaged or was cut off before its end.</source>
        <translation>L’image est endommagée ou coupée avant la fin.</translation>
    </message>
    <message>
        <source>The picture is damaged so badly that it cannot be opened.</source>
        <translation>L’image est trop endommagée pour être ouverte.</translation>
    </message>
    <message>
        <source>The picture is empty (0 bytes).</source>
        <translation>L’image est vide (0 octet).</translation>
    </message>
    <message>
        <source>The picture is too large: {found} MB, and {limit} MB is the most.</source>
        <translation>L’image est trop lourde : {found} Mo, et le maximum est {limit} Mo.</translation>
    </message>
    <message>
        <source>The picture is too long and narrow for a detail page.</source>
        <translation>L’image est trop longue et étroite pour une page de détail.</translation>
    </message>
    <message>
        <source>The picture took too long to open and was given up.</source>
        <translation>L’image mettait trop de temps à s’ouvrir et a été abandonnée.</translation>
    </message>
    <message>
        <source>This is a HEIC photo of an iPhone.</source>
        <translation>C’est une photo HEIC d’un iPhone.</translation>
    </message>
    <message>
        <source>This is a PDF document, not a picture.</source>
        <translation>C’est un document PDF, pas une image.</translation>
    </message>
    <message>
        <source>This is a WMF drawing of Windows, not a photo.</source>
        <translation>C’est un dessin WMF de Windows, pas une photo.</translation>
    </message>
    <message>
        <source>This is a ZIP file or an Office document, not a picture.</source>
        <translation>C’est un fichier ZIP ou un document Office, pas une image.</translation>
    </message>
    <message>
        <source>This is a web page, not a picture, although its name says picture.</source>
        <translation>C’est une page Web, pas une image, malgré son nom.</translation>
    </message>
    <message>
        <source>This is an EMF drawing of Windows, not a photo.</source>
        <translation>C’est un dessin EMF de Windows, pas une photo.</translation>
    </message>
    <message>
        <source>This is an SVG drawing, not a photo.</source>
        <translation>C’est un dessin SVG, pas une photo.</translation>
    </message>
    <message>
        <source>This is not a picture of a kind that can be used.</source>
        <translation>Ce n’est pas une sorte d’image utilisable.</translation>
    </message>
</context>
<context>
    <name>previewing</name>
    <message>
        <source>How it will look, more or less. Only the marketplace knows exactly.</source>
        <translation>À peu près comme elle paraîtra. Seule la place de marché le sait exactement.</translation>
    </message>
    <message>
        <source>In the search results</source>
        <translation>Dans les résultats de recherche</translation>
    </message>
    <message>
        <source>Left out of this listing</source>
        <translation>Laissé hors de cette fiche</translation>
    </message>
    <message>
        <source>No Chinese title yet</source>
        <translation>Pas encore de titre chinois</translation>
    </message>
    <message>
        <source>No price yet</source>
        <translation>Pas encore de prix</translation>
    </message>
    <message>
        <source>Not finished: some words are still yours</source>
        <translation>Inachevé : certains mots sont encore les vôtres</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Title length</source>
        <translation>Longueur du titre</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Words nobody could translate</source>
        <translation>Mots que rien n’a pu traduire</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Votre titre</translation>
    </message>
    <message>
        <source>{used} of {limit} units used</source>
        <translation>{used} unités sur {limit} utilisées</translation>
    </message>
</context>
<context>
    <name>pricing</name>
    <message>
        <source>Rounded up to a price that ends in {digit}</source>
        <translation>Arrondi vers le haut à un prix finissant par {digit}</translation>
    </message>
    <message>
        <source>Rounded up to whole yuan</source>
        <translation>Arrondi vers le haut au yuan entier</translation>
    </message>
    <message>
        <source>The currency of the price is not known.</source>
        <translation>La devise du prix n’est pas connue.</translation>
    </message>
    <message>
        <source>The exchange rate is of {day}: compare it with today's before you publish.</source>
        <translation>Le taux de change est du {day} : comparez-le avec celui d’aujourd’hui avant de publier.</translation>
    </message>
    <message>
        <source>The price {price} is not above zero.</source>
        <translation>Le prix {price} n’est pas au-dessus de zéro.</translation>
    </message>
    <message>
        <source>There is no exchange rate from {base} to {target}.</source>
        <translation>Il n’y a pas de taux de change de {base} vers {target}.</translation>
    </message>
    <message>
        <source>Your list gives no price for it.</source>
        <translation>Votre liste ne lui donne pas de prix.</translation>
    </message>
    <message>
        <source>{percent} % added by you</source>
        <translation>{percent} % ajoutés par vous</translation>
    </message>
    <message>
        <source>{percent} % cushion, in case the rate moves</source>
        <translation>Marge de sécurité de {percent} %, si le taux bouge</translation>
    </message>
    <message>
        <source>{price} at {rate} ({day}, {source})</source>
        <translation>{price} à {rate} ({day}, {source})</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>A quotation mark in line {line} is never closed; the lines after it were read as rows.</source>
        <translation>Un guillemet à la ligne {line} n’est jamais fermé ; les lignes suivantes ont été lues comme des lignes du tableau.</translation>
    </message>
    <message>
        <source>Check how it was saved, and keep only the columns with products.</source>
        <translation>Vérifiez comment il a été enregistré, et ne gardez que les colonnes des produits.</translation>
    </message>
    <message>
        <source>Check the name, or choose the file again.</source>
        <translation>Vérifiez le nom, ou choisissez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Choose a file inside the folder.</source>
        <translation>Choisissez un fichier dans le dossier.</translation>
    </message>
    <message>
        <source>Choose a spreadsheet, or save the list as .xlsx or .csv and choose that.</source>
        <translation>Choisissez une feuille de calcul, ou enregistrez la liste en .xlsx ou .csv et choisissez-la.</translation>
    </message>
    <message>
        <source>Choose another encoding, or let it be found.</source>
        <translation>Choisissez un autre encodage, ou laissez-le détecter.</translation>
    </message>
    <message>
        <source>Choose the file without the ~ in front of its name.</source>
        <translation>Choisissez le fichier dont le nom ne commence pas par ~.</translation>
    </message>
    <message>
        <source>Close it in other programs, or save a copy and choose the copy.</source>
        <translation>Fermez-le dans les autres programmes, ou enregistrez une copie et choisissez-la.</translation>
    </message>
    <message>
        <source>Compare that row with the file.</source>
        <translation>Comparez cette ligne avec le fichier.</translation>
    </message>
    <message>
        <source>Copy only the rows and columns with products into a new file and choose that.</source>
        <translation>Copiez seulement les lignes et colonnes des produits dans un nouveau fichier et choisissez-le.</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in Excel and save it anew.</source>
        <translation>Copiez-le ou téléchargez-le de nouveau, ou ouvrez-le dans Excel et réenregistrez-le.</translation>
    </message>
    <message>
        <source>Delete the columns and rows around {cell}, save, and choose the file again.</source>
        <translation>Supprimez les colonnes et les lignes autour de {cell}, enregistrez et choisissez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Excel 97-2003 workbook</source>
        <translation>Classeur Excel 97-2003</translation>
    </message>
    <message>
        <source>Excel binary workbook</source>
        <translation>Classeur Excel binaire</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Excel workbook with macros</source>
        <translation>Classeur Excel avec macros</translation>
    </message>
    <message>
        <source>Export the list again as UTF-8, or let the letters be repaired.</source>
        <translation>Exportez de nouveau la liste en UTF-8, ou laissez réparer les lettres.</translation>
    </message>
    <message>
        <source>If you trust it, open it in Excel and save it anew.</source>
        <translation>Si vous lui faites confiance, ouvrez-le dans Excel et réenregistrez-le.</translation>
    </message>
    <message>
        <source>It may be a sign-in or error page: download the list again while signed in.</source>
        <translation>C’est peut-être une page de connexion ou d’erreur : téléchargez de nouveau la liste après vous être connecté.</translation>
    </message>
    <message>
        <source>Look at names with accents before you import.</source>
        <translation>Regardez les noms avec accents avant d’importer.</translation>
    </message>
    <message>
        <source>Many quotation marks in {file} are never closed, the first in line {line}.</source>
        <translation>De nombreux guillemets dans {file} ne sont jamais fermés, le premier à la ligne {line}.</translation>
    </message>
    <message>
        <source>Open it in Excel, remove the password, save it and choose it again.</source>
        <translation>Ouvrez-le dans Excel, retirez le mot de passe, enregistrez-le et choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Open it where it came from, and save or download it again.</source>
        <translation>Ouvrez-le là d’où il vient, et enregistrez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>Feuille de calcul OpenDocument</translation>
    </message>
    <message>
        <source>Rows near these lines may stand twice: compare them.</source>
        <translation>Des lignes près de celles-ci sont peut-être en double : comparez-les.</translation>
    </message>
    <message>
        <source>Save the list as a file and choose that.</source>
        <translation>Enregistrez la liste comme fichier et choisissez-le.</translation>
    </message>
    <message>
        <source>Sheet {sheet} of {file} has something in cell {cell}, far from the rest.</source>
        <translation>La feuille {sheet} de {file} a quelque chose dans la cellule {cell}, loin du reste.</translation>
    </message>
    <message>
        <source>Take them out, or save the list again from the spreadsheet program.</source>
        <translation>Retirez-les, ou enregistrez de nouveau la liste depuis le tableur.</translation>
    </message>
    <message>
        <source>Text with commas, semicolons or bars</source>
        <translation>Texte avec virgules, points-virgules ou barres</translation>
    </message>
    <message>
        <source>Text with tabs</source>
        <translation>Texte avec tabulations</translation>
    </message>
    <message>
        <source>The computer does not allow {file} to be opened.</source>
        <translation>L’ordinateur ne permet pas d’ouvrir {file}.</translation>
    </message>
    <message>
        <source>The file ends inside quotation marks of line {line}: it may be cut short.</source>
        <translation>Le fichier se termine entre les guillemets de la ligne {line} : il est peut-être coupé.</translation>
    </message>
    <message>
        <source>There is no file called {file} in that place.</source>
        <translation>Il n’y a pas de fichier {file} à cet endroit.</translation>
    </message>
    <message>
        <source>Web page with a table</source>
        <translation>Page Web avec un tableau</translation>
    </message>
    <message>
        <source>XML Spreadsheet 2003</source>
        <translation>Feuille de calcul XML 2003</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>une présentation PowerPoint</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un document Word</translation>
    </message>
    <message>
        <source>a ZIP archive with other files in it</source>
        <translation>une archive ZIP avec d’autres fichiers</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a file of another program</source>
        <translation>un fichier d’un autre programme</translation>
    </message>
    <message>
        <source>a packed archive (7z)</source>
        <translation>une archive compressée (7z)</translation>
    </message>
    <message>
        <source>a packed archive (RAR)</source>
        <translation>une archive compressée (RAR)</translation>
    </message>
    <message>
        <source>a packed archive (gzip)</source>
        <translation>une archive compressée (gzip)</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a picture or a film</source>
        <translation>une image ou un film</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>un enregistrement sonore</translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation>un document texte (RTF)</translation>
    </message>
    <message>
        <source>a text document or presentation</source>
        <translation>un document texte ou une présentation</translation>
    </message>
    <message>
        <source>an Apple Numbers or Pages document (export it to Excel first)</source>
        <translation>un document Numbers ou Pages d’Apple (exportez-le d’abord vers Excel)</translation>
    </message>
    <message>
        <source>an Excel (.xlsx, .xls), OpenDocument (.ods) or text (.csv, .tsv) list</source>
        <translation>une liste Excel (.xlsx, .xls), OpenDocument (.ods) ou texte (.csv, .tsv)</translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation>un message Outlook</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un document XML</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>un livre électronique</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>une archive ZIP vide</translation>
    </message>
    <message>
        <source>{file} cannot be read as {encoding} text.</source>
        <translation>{file} ne peut pas être lu comme texte {encoding}.</translation>
    </message>
    <message>
        <source>{file} could not be read within {seconds} seconds.</source>
        <translation>{file} n’a pas pu être lu en {seconds} secondes.</translation>
    </message>
    <message>
        <source>{file} has {count} columns; no list is that wide.</source>
        <translation>{file} a {count} colonnes ; aucune liste n’est si large.</translation>
    </message>
    <message>
        <source>{file} holds far more than a product list should.</source>
        <translation>{file} contient bien plus qu’une liste de produits ne devrait.</translation>
    </message>
    <message>
        <source>{file} holds instructions no spreadsheet program writes.</source>
        <translation>{file} contient des instructions qu’aucun tableur n’écrit.</translation>
    </message>
    <message>
        <source>{file} is a device or a pipe, not a file with a product list.</source>
        <translation>{file} est un périphérique ou un tube, pas un fichier avec une liste de produits.</translation>
    </message>
    <message>
        <source>{file} is a folder, not a product list.</source>
        <translation>{file} est un dossier, pas une liste de produits.</translation>
    </message>
    <message>
        <source>{file} is a web page without a table in it.</source>
        <translation>{file} est une page Web sans tableau.</translation>
    </message>
    <message>
        <source>{file} is damaged or was not copied completely.</source>
        <translation>{file} est endommagé ou n’a pas été copié en entier.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} est vide.</translation>
    </message>
    <message>
        <source>{file} is not a product list: it is {what}.</source>
        <translation>{file} n’est pas une liste de produits : c’est {what}.</translation>
    </message>
    <message>
        <source>{file} is protected with a password.</source>
        <translation>{file} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>{file} only marks that {other} is open in Excel; it holds no products.</source>
        <translation>{file} signale seulement que {other} est ouvert dans Excel ; il ne contient pas de produits.</translation>
    </message>
    <message>
        <source>{n} letter does not fit the {encoding} encoding and was guessed.</source>
        <translation>{n} lettre ne va pas avec l’encodage {encoding} et a été devinée.</translation>
    </message>
    <message>
        <source>{n} letters do not fit the {encoding} encoding and were guessed.</source>
        <translation>{n} lettres ne vont pas avec l’encodage {encoding} et ont été devinées.</translation>
    </message>
    <message>
        <source>{n} letters were garbled before the file came here, like {wrong}.</source>
        <translation>{n} lettres étaient déformées avant que le fichier arrive ici, comme {wrong}.</translation>
    </message>
    <message>
        <source>{n} line is a leftover of a version conflict and was not read.</source>
        <translation>{n} ligne est un reste d’un conflit de versions et n’a pas été lue.</translation>
    </message>
    <message>
        <source>{n} lines are leftovers of a version conflict and were not read.</source>
        <translation>{n} lignes sont des restes d’un conflit de versions et n’ont pas été lues.</translation>
    </message>
</context>
<context>
    <name>shop</name>
    <message>
        <source>Added pictures to {product}</source>
        <translation>Images ajoutées à {product}</translation>
    </message>
    <message>
        <source>Approved the Chinese of “{source}”</source>
        <translation>Chinois de « {source} » approuvé</translation>
    </message>
    <message>
        <source>Changed the Chinese of “{source}”</source>
        <translation>Chinois de « {source} » modifié</translation>
    </message>
    <message>
        <source>Changed the pricing rule</source>
        <translation>Règle de prix modifiée</translation>
    </message>
    <message>
        <source>Chinese font</source>
        <translation>Police chinoise</translation>
    </message>
    <message>
        <source>Choose the one product, for example with sku:ABC-1.</source>
        <translation>Choisissez le produit voulu, par exemple avec sku:ABC-1.</translation>
    </message>
    <message>
        <source>Close it where it is open, or choose another place.</source>
        <translation>Fermez-le là où il est ouvert, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Fetched pictures</source>
        <translation>Images téléchargées</translation>
    </message>
    <message>
        <source>Fetched {n} picture from the web, {failed} could not be fetched</source>
        <translation>{n} image téléchargée du Web, {failed} non téléchargées</translation>
    </message>
    <message>
        <source>Fetched {n} pictures from the web, {failed} could not be fetched</source>
        <translation>{n} images téléchargées du Web, {failed} non téléchargées</translation>
    </message>
    <message>
        <source>Fetching pictures</source>
        <translation>Téléchargement des images</translation>
    </message>
    <message>
        <source>Folder of the shop</source>
        <translation>Dossier de la boutique</translation>
    </message>
    <message>
        <source>Folder of the translation packs</source>
        <translation>Dossier des modules de traduction</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Espace libre</translation>
    </message>
    <message>
        <source>Glossary and marketplaces</source>
        <translation>Glossaire et places de marché</translation>
    </message>
    <message>
        <source>Go back to the latest copy with the command: backup restore</source>
        <translation>Revenez à la dernière copie avec la commande : backup restore</translation>
    </message>
    <message>
        <source>Health of the shop file</source>
        <translation>État du fichier de la boutique</translation>
    </message>
    <message>
        <source>Import the list again and choose the folder that holds the pictures.</source>
        <translation>Importez de nouveau la liste et choisissez le dossier qui contient les images.</translation>
    </message>
    <message>
        <source>Imported {files}: {new} new, {updated} changed</source>
        <translation>Importé {files} : {new} nouveaux, {updated} modifiés</translation>
    </message>
    <message>
        <source>Install a Chinese font, for example the package fonts-noto-cjk.</source>
        <translation>Installez une police chinoise, par exemple le paquet fonts-noto-cjk.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installez de nouveau le programme.</translation>
    </message>
    <message>
        <source>It is a file on a computer, not on the web.</source>
        <translation>C’est un fichier sur un ordinateur, pas sur le Web.</translation>
    </message>
    <message>
        <source>It is only a file name, without a web address.</source>
        <translation>Ce n’est qu’un nom de fichier, sans adresse Web.</translation>
    </message>
    <message>
        <source>It lay in a cell of the list, not on the web.</source>
        <translation>Elle était dans une cellule de la liste, pas sur le Web.</translation>
    </message>
    <message>
        <source>Make room: copies and bundles need space.</source>
        <translation>Faites de la place : les copies et les paquets en ont besoin.</translation>
    </message>
    <message>
        <source>Preparing listings</source>
        <translation>Préparation des fiches</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Repaired one text</source>
        <translation>Un texte réparé</translation>
    </message>
    <message>
        <source>Repaired {n} texts</source>
        <translation>{n} textes réparés</translation>
    </message>
    <message>
        <source>Replaced “{find}” by “{by}” in {field}</source>
        <translation>« {find} » remplacé par « {by} » dans {field}</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>Set {fields} of one product</source>
        <translation>Modifié {fields} d’un produit</translation>
    </message>
    <message>
        <source>Set {fields} of {n} products</source>
        <translation>Modifié {fields} de {n} produits</translation>
    </message>
    <message>
        <source>Storing pictures</source>
        <translation>Enregistrement des images</translation>
    </message>
    <message>
        <source>Text can be replaced in {fields}, not in “{name}”.</source>
        <translation>Le texte peut être remplacé dans {fields}, pas dans « {name} ».</translation>
    </message>
    <message>
        <source>The engine “{engine}” is not ready.</source>
        <translation>Le moteur « {engine} » n’est pas prêt.</translation>
    </message>
    <message>
        <source>The picture {name} cannot be read: {why}.</source>
        <translation>L’image {name} ne peut pas être lue : {why}.</translation>
    </message>
    <message>
        <source>There is no engine “{name}”; the engines are {names}.</source>
        <translation>Il n’y a pas de moteur « {name} » ; les moteurs sont {names}.</translation>
    </message>
    <message>
        <source>There is no field “{name}”; the fields are {fields}.</source>
        <translation>Il n’y a pas de champ « {name} » ; les champs sont {fields}.</translation>
    </message>
    <message>
        <source>There is no product {id} in the shop.</source>
        <translation>Il n’y a pas de produit {id} dans la boutique.</translation>
    </message>
    <message>
        <source>There is nothing to look for: give the text that shall be replaced.</source>
        <translation>Il n’y a rien à chercher : donnez le texte à remplacer.</translation>
    </message>
    <message>
        <source>Translated into Chinese</source>
        <translation>Traduit en chinois</translation>
    </message>
    <message>
        <source>Translated one text into Chinese ({locale})</source>
        <translation>Un texte traduit en chinois ({locale})</translation>
    </message>
    <message>
        <source>Translated {n} texts into Chinese ({locale})</source>
        <translation>{n} textes traduits en chinois ({locale})</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Window (Qt)</source>
        <translation>Fenêtre (Qt)</translation>
    </message>
    <message>
        <source>Write it like this: {example}</source>
        <translation>Écrivez-le ainsi : {example}</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not installed: the command line works, the window does not</source>
        <translation>absent : la ligne de commande marche, la fenêtre non</translation>
    </message>
    <message>
        <source>well</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>{field} names one product; it cannot be the same on {n}.</source>
        <translation>{field} désigne un seul produit ; il ne peut pas être le même sur {n}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} ne peut pas être écrit : {why}.</translation>
    </message>
    <message>
        <source>{file} is not a pricing rule.</source>
        <translation>{file} n’est pas une règle de prix.</translation>
    </message>
    <message>
        <source>{megabytes} MB</source>
        <translation>{megabytes} Mo</translation>
    </message>
    <message>
        <source>{out} cannot be written: {why}.</source>
        <translation>{out} ne peut pas être écrit : {why}.</translation>
    </message>
    <message>
        <source>“{find}” is not a pattern: {why}.</source>
        <translation>« {find} » n’est pas un motif : {why}.</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as {name}; write it like {example}.</source>
        <translation>« {value} » ne peut pas être lu comme {name} ; écrivez-le comme {example}.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Ask whoever looks after the server.</source>
        <translation>Demandez à la personne qui s’occupe du serveur.</translation>
    </message>
    <message>
        <source>Check that the disk or network folder is connected, then try again.</source>
        <translation>Vérifiez que le disque ou le dossier réseau est branché, puis réessayez.</translation>
    </message>
    <message>
        <source>Choose a folder of your own, or allow this program to write to that one.</source>
        <translation>Choisissez un dossier à vous, ou permettez à ce programme d’écrire dans celui-là.</translation>
    </message>
    <message>
        <source>Choose another folder for your shop. The file was not touched.</source>
        <translation>Choisissez un autre dossier pour votre boutique. Le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>Close the other one, or wait until it is done, and try again.</source>
        <translation>Fermez l’autre, ou attendez que ce soit fini, et réessayez.</translation>
    </message>
    <message>
        <source>Copies of a shop on a server are made by the server.</source>
        <translation>Les copies d’une boutique sur un serveur sont faites par le serveur.</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing that was saved before is lost.</source>
        <translation>Libérez de l’espace et réessayez ; rien de ce qui était enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>Go back to the newest copy with “backup restore {id}”; the damaged file is kept aside.</source>
        <translation>Revenez à la copie la plus récente avec « backup restore {id} » ; le fichier endommagé est mis de côté.</translation>
    </message>
    <message>
        <source>Install the Python package psycopg, or name a folder instead.</source>
        <translation>Installez le paquet Python psycopg, ou indiquez plutôt un dossier.</translation>
    </message>
    <message>
        <source>List the copies and name one of them, or a file.</source>
        <translation>Affichez la liste des copies et nommez-en une, ou un fichier.</translation>
    </message>
    <message>
        <source>Look at the history for the steps that can be undone.</source>
        <translation>Regardez dans l’historique les étapes qui peuvent être annulées.</translation>
    </message>
    <message>
        <source>Look for a few words, or put a sentence in quotes.</source>
        <translation>Cherchez quelques mots, ou mettez une phrase entre guillemets.</translation>
    </message>
    <message>
        <source>Put a copy of shop.db in its place, or start a new shop folder.</source>
        <translation>Mettez une copie de shop.db à sa place, ou commencez un nouveau dossier de boutique.</translation>
    </message>
    <message>
        <source>Step {step} is undone already.</source>
        <translation>L’étape {step} est déjà annulée.</translation>
    </message>
    <message>
        <source>That is more than {n} words to look for.</source>
        <translation>C’est plus de {n} mots à chercher.</translation>
    </message>
    <message>
        <source>The disk that holds your shop does not answer as it should.</source>
        <translation>Le disque de votre boutique ne répond pas comme il devrait.</translation>
    </message>
    <message>
        <source>The file shop.db in {place} belongs to another program.</source>
        <translation>Le fichier shop.db dans {place} appartient à un autre programme.</translation>
    </message>
    <message>
        <source>The filter “{field}:{value}” cannot be understood.</source>
        <translation>Le filtre « {field}:{value} » ne peut pas être compris.</translation>
    </message>
    <message>
        <source>The shop file in {place} is damaged.</source>
        <translation>Le fichier de la boutique dans {place} est endommagé.</translation>
    </message>
    <message>
        <source>The shop folder {place} cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier de la boutique {place}.</translation>
    </message>
    <message>
        <source>The shop in {place} is already open in another window or program.</source>
        <translation>La boutique dans {place} est déjà ouverte dans une autre fenêtre ou un autre programme.</translation>
    </message>
    <message>
        <source>The shop in {place} was last opened with a newer version of this program.</source>
        <translation>La boutique dans {place} a été ouverte avec une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>There is no copy of the shop named {backup}.</source>
        <translation>Il n’y a pas de copie de la boutique nommée {backup}.</translation>
    </message>
    <message>
        <source>There is no field “{field}” to filter by.</source>
        <translation>Il n’y a pas de champ « {field} » pour filtrer.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds your shop.</source>
        <translation>Il n’y a plus de place sur le disque de votre boutique.</translation>
    </message>
    <message>
        <source>There is no step {step} in the history of this shop.</source>
        <translation>Il n’y a pas d’étape {step} dans l’historique de cette boutique.</translation>
    </message>
    <message>
        <source>This installation cannot open a shop on a server.</source>
        <translation>Cette installation ne peut pas ouvrir une boutique sur un serveur.</translation>
    </message>
    <message>
        <source>Update the program, then open the shop. The file was not touched.</source>
        <translation>Mettez le programme à jour, puis ouvrez la boutique. Le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>Use one of these, or the name of an attribute: {fields}.</source>
        <translation>Utilisez l’un de ceux-ci, ou le nom d’un attribut : {fields}.</translation>
    </message>
    <message>
        <source>Write it like this: {example}.</source>
        <translation>Écrivez-le ainsi : {example}.</translation>
    </message>
</context>
<context>
    <name>translating</name>
    <message>
        <source>A text is too long for {engine}.</source>
        <translation>Un texte est trop long pour {engine}.</translation>
    </message>
    <message>
        <source>Asks once before it sends text to {host}.</source>
        <translation>Demande une fois avant d’envoyer du texte à {host}.</translation>
    </message>
    <message>
        <source>Check the internet connection. What is finished is kept.</source>
        <translation>Vérifiez la connexion Internet. Ce qui est fini est gardé.</translation>
    </message>
    <message>
        <source>Check the key in the settings.</source>
        <translation>Vérifiez la clé dans les réglages.</translation>
    </message>
    <message>
        <source>Choose a model for en-zh, fr-zh or fr-en.</source>
        <translation>Choisissez un modèle pour en-zh, fr-zh ou fr-en.</translation>
    </message>
    <message>
        <source>Choose an .argosmodel file, or download it again.</source>
        <translation>Choisissez un fichier .argosmodel, ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Choose another engine.</source>
        <translation>Choisissez un autre moteur.</translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation>Téléchargez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>Google, free (best effort)</source>
        <translation>Google, gratuit (sans garantie)</translation>
    </message>
    <message>
        <source>If the text is English or French after all, give it that language.</source>
        <translation>Si le texte est en fait en anglais ou en français, donnez-lui cette langue.</translation>
    </message>
    <message>
        <source>Install an .argosmodel file first.</source>
        <translation>Installez d’abord un fichier .argosmodel.</translation>
    </message>
    <message>
        <source>Installing the translation model</source>
        <translation>Installation du modèle de traduction</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Faites de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>MyMemory, free (best effort)</source>
        <translation>MyMemory, gratuit (sans garantie)</translation>
    </message>
    <message>
        <source>Needs a translation model: install an .argosmodel file.</source>
        <translation>Il faut un modèle de traduction : installez un fichier .argosmodel.</translation>
    </message>
    <message>
        <source>No model {pair} is installed.</source>
        <translation>Aucun modèle {pair} n’est installé.</translation>
    </message>
    <message>
        <source>No translation model for this language is installed.</source>
        <translation>Aucun modèle de traduction n’est installé pour cette langue.</translation>
    </message>
    <message>
        <source>Nothing was sent. Agree to it once (on the command line: --send), or use an engine that works offline.</source>
        <translation>Rien n’a été envoyé. Donnez votre accord une fois (en ligne de commande : --send), ou utilisez un moteur hors ligne.</translation>
    </message>
    <message>
        <source>Offline model</source>
        <translation>Modèle hors ligne</translation>
    </message>
    <message>
        <source>Phrasebook</source>
        <translation>Guide de phrases</translation>
    </message>
    <message>
        <source>Shorten the text, or choose another engine.</source>
        <translation>Raccourcissez le texte, ou choisissez un autre moteur.</translation>
    </message>
    <message>
        <source>Texts are translated from English or French, not from “{lang}”.</source>
        <translation>Les textes se traduisent de l’anglais ou du français, pas de « {lang} ».</translation>
    </message>
    <message>
        <source>The free amount of {engine} is used up for today.</source>
        <translation>La part gratuite de {engine} est épuisée pour aujourd’hui.</translation>
    </message>
    <message>
        <source>The model could not be installed: {why}</source>
        <translation>Le modèle n’a pas pu être installé : {why}</translation>
    </message>
    <message>
        <source>The model file is not there.</source>
        <translation>Le fichier du modèle n’est pas là.</translation>
    </message>
    <message>
        <source>This file is no translation model, or it is damaged.</source>
        <translation>Ce fichier n’est pas un modèle de traduction, ou il est endommagé.</translation>
    </message>
    <message>
        <source>This file tries to write outside its folder.</source>
        <translation>Ce fichier essaie d’écrire hors de son dossier.</translation>
    </message>
    <message>
        <source>This model does not say its languages.</source>
        <translation>Ce modèle ne dit pas ses langues.</translation>
    </message>
    <message>
        <source>This model is too large to be one.</source>
        <translation>Ce modèle est trop gros pour en être un.</translation>
    </message>
    <message>
        <source>This model translates from {source} to {target}.</source>
        <translation>Ce modèle traduit de {source} vers {target}.</translation>
    </message>
    <message>
        <source>This translation model lacks {part}.</source>
        <translation>Il manque {part} à ce modèle de traduction.</translation>
    </message>
    <message>
        <source>Translating with the glossary</source>
        <translation>Traduction avec le glossaire</translation>
    </message>
    <message>
        <source>Translating with {engine}</source>
        <translation>Traduction avec {engine}</translation>
    </message>
    <message>
        <source>What is finished is kept. Try again later, or choose another engine.</source>
        <translation>Ce qui est fini est gardé. Réessayez plus tard, ou choisissez un autre moteur.</translation>
    </message>
    <message>
        <source>What is finished is kept. Try again tomorrow, or choose another engine.</source>
        <translation>Ce qui est fini est gardé. Réessayez demain, ou choisissez un autre moteur.</translation>
    </message>
    <message>
        <source>{engine} asked us to slow down and answers no more for now.</source>
        <translation>{engine} a demandé de ralentir et ne répond plus pour l’instant.</translation>
    </message>
    <message>
        <source>{engine} could not be reached at {host}.</source>
        <translation>{engine} n’a pas pu être joint à {host}.</translation>
    </message>
    <message>
        <source>{engine} did not accept the key.</source>
        <translation>{engine} n’a pas accepté la clé.</translation>
    </message>
    <message>
        <source>{engine} did not answer in time.</source>
        <translation>{engine} n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>{engine} does not translate from that language.</source>
        <translation>{engine} ne traduit pas de cette langue.</translation>
    </message>
    <message>
        <source>{engine} gave an answer that is no translation.</source>
        <translation>{engine} a donné une réponse qui n’est pas une traduction.</translation>
    </message>
    <message>
        <source>{engine} has a fault of its own at the moment.</source>
        <translation>{engine} a lui-même une panne en ce moment.</translation>
    </message>
    <message>
        <source>{engine} would send {n} text ({characters} characters) to {host}.</source>
        <translation>{engine} enverrait {n} texte ({characters} caractères) à {host}.</translation>
    </message>
    <message>
        <source>{engine} would send {n} texts ({characters} characters) to {host}.</source>
        <translation>{engine} enverrait {n} textes ({characters} caractères) à {host}.</translation>
    </message>
</context>
</TS>
