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
        <source>A barcode names one thing; a marketplace joins or refuses two that share it.</source>
        <translation>Un code-barres vaut pour un article ; la place de marché réunit ou refuse ceux qui le partagent.</translation>
    </message>
    <message>
        <source>A cheap variant that draws shoppers to a dear one is refused or taken down.</source>
        <translation>Une variante bon marché qui attire vers une chère est refusée ou retirée.</translation>
    </message>
    <message>
        <source>A comma in the wrong place sells at a tenth of the price. If it is right, set it aside once.</source>
        <translation>Une virgule mal placée vend au dixième du prix. Si le prix est juste, écartez le constat une fois.</translation>
    </message>
    <message>
        <source>A customs (HS) code has 6 digits that all countries share; China asks for 10. Customs refuses any other.</source>
        <translation>Un code douanier (SH) a 6 chiffres communs à tous les pays ; la Chine en demande 10. La douane refuse tout autre.</translation>
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
        <source>Address of the manufacturer</source>
        <translation>Adresse du fabricant</translation>
    </message>
    <message>
        <source>Advertising may not press children to ask their parents, nor set a food above mother's milk.</source>
        <translation>La publicité ne peut pas pousser les enfants à solliciter leurs parents, ni placer un aliment au-dessus du lait maternel.</translation>
    </message>
    <message>
        <source>Advertising may not promise luck, fortune or protection from evil.</source>
        <translation>La publicité ne peut promettre ni chance, ni fortune, ni protection contre le mal.</translation>
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
        <source>An order for this SKU does not say which of the two to send.</source>
        <translation>Une commande de ce SKU ne dit pas lequel des deux envoyer.</translation>
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
        <source>Barcode that cannot be</source>
        <translation>Code-barres impossible</translation>
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
        <source>Choice too long</source>
        <translation>Choix trop long</translation>
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
        <source>Customs code that cannot be</source>
        <translation>Code douanier impossible</translation>
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
        <source>From {low} to {high}: {market} takes at most {most} times the lowest.</source>
        <translation>De {low} à {high} : {market} accepte au plus {most} fois le plus bas.</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <translation>Ingrédients</translation>
    </message>
    <message>
        <source>It cannot be opened, so it is in no bundle.</source>
        <translation>Elle ne s’ouvre pas ; elle n’est donc dans aucun paquet.</translation>
    </message>
    <message>
        <source>It has no {names}, as the others do.</source>
        <translation>Elle n’a pas de {names}, que les autres ont.</translation>
    </message>
    <message>
        <source>It holds {signs}.</source>
        <translation>On y trouve {signs}.</translation>
    </message>
    <message>
        <source>It is no photo, or its file is damaged: no shop can show it.</source>
        <translation>Ce n’est pas une photo, ou son fichier est abîmé : aucune boutique ne peut l’afficher.</translation>
    </message>
    <message>
        <source>It names {found}.</source>
        <translation>On y trouve {found}.</translation>
    </message>
    <message>
        <source>It will be enlarged and look blurred; a larger photo sells better.</source>
        <translation>Elle sera agrandie et paraîtra floue ; une photo plus grande vend mieux.</translation>
    </message>
    <message>
        <source>It will be enlarged to fit and look blurred; a larger photo sells better.</source>
        <translation>Elle sera agrandie et paraîtra floue ; une photo plus grande vend mieux.</translation>
    </message>
    <message>
        <source>Keep it once</source>
        <translation>Le garder une fois</translation>
    </message>
    <message>
        <source>Label facts without Chinese</source>
        <translation>Mentions d’étiquette sans chinois</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Leave the small ones out</source>
        <translation>Laisser les petites de côté</translation>
    </message>
    <message>
        <source>Length of the description</source>
        <translation>Longueur de la description</translation>
    </message>
    <message>
        <source>Main pictures stand still: of a moving one the first image goes out.</source>
        <translation>Une image principale ne bouge pas : d’une image animée, seule la première vue part.</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Marketplaces refuse main pictures that are the same one twice.</source>
        <translation>Les places de marché refusent deux fois la même image principale.</translation>
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
        <source>Moving picture</source>
        <translation>Image animée</translation>
    </message>
    <message>
        <source>Net weight</source>
        <translation>Poids net</translation>
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
        <source>No main picture stands on white. Photograph it before white paper in daylight, or cut it out, and add that picture.</source>
        <translation>Aucune image principale sur fond blanc. Photographiez le produit devant un papier blanc, à la lumière du jour, ou détourez-le, et ajoutez cette image.</translation>
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
        <source>No picture on white</source>
        <translation>Pas d’image sur blanc</translation>
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
        <translation>Une image est seulement sur le Web : {names}. Récupérez-la depuis l’accueil, ou déposez la vôtre.</translation>
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
        <source>Picture of a low resolution</source>
        <translation>Image à faible résolution</translation>
    </message>
    <message>
        <source>Picture of another shape</source>
        <translation>Image d’une autre forme</translation>
    </message>
    <message>
        <source>Picture that cannot be opened</source>
        <translation>Image impossible à ouvrir</translation>
    </message>
    <message>
        <source>Picture that cannot be used</source>
        <translation>Image inutilisable</translation>
    </message>
    <message>
        <source>Picture {number} of {product}</source>
        <translation>Image {number} de {product}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pictures that look alike</source>
        <translation>Images qui se ressemblent</translation>
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
        <source>Price above the limit of cross-border orders</source>
        <translation>Prix au-dessus de la limite des commandes transfrontalières</translation>
    </message>
    <message>
        <source>Price below the limit</source>
        <translation>Prix sous la limite</translation>
    </message>
    <message>
        <source>Price far from the others</source>
        <translation>Prix loin des autres</translation>
    </message>
    <message>
        <source>Price to look at</source>
        <translation>Prix à vérifier</translation>
    </message>
    <message>
        <source>Product small in its picture</source>
        <translation>Produit petit dans son image</translation>
    </message>
    <message>
        <source>Put the one on white first</source>
        <translation>Mettre d’abord celle sur fond blanc</translation>
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
        <source>SKU too long</source>
        <translation>SKU trop long</translation>
    </message>
    <message>
        <source>Searches and campaigns ask for a picture on pure white; most shops have one.</source>
        <translation>La recherche et les campagnes demandent une image sur blanc pur ; la plupart des boutiques en ont une.</translation>
    </message>
    <message>
        <source>Set aside by you: {checks}</source>
        <translation>Écartés par vous : {checks}</translation>
    </message>
    <message>
        <source>Set by you on {day}: {value}.</source>
        <translation>Fixé par vous le {day} : {value}.</translation>
    </message>
    <message>
        <source>Shelf life</source>
        <translation>Durée de conservation</translation>
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
        <source>Shoppers see it very small: the product should fill the frame.</source>
        <translation>Les acheteurs la voient très petite : le produit doit remplir le cadre.</translation>
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
        <source>Some marketplaces refuse it, and it wastes a place that could show more.</source>
        <translation>Certaines places de marché la refusent, et elle gaspille une place utile.</translation>
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
        <source>Storage</source>
        <translation>Conservation</translation>
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
        <source>The Chinese electronic label leaves them open until they are translated.</source>
        <translation>L’étiquette électronique chinoise les laisse en blanc jusqu’à leur traduction.</translation>
    </message>
    <message>
        <source>The SKU is how an order from China is matched to the thing on your shelf.</source>
        <translation>Le SKU relie une commande de Chine à l’article sur votre étagère.</translation>
    </message>
    <message>
        <source>The barcode {code} is also that of {others}.</source>
        <translation>Le code-barres {code} est aussi celui de {others}.</translation>
    </message>
    <message>
        <source>The bundle sets it on white; a photo taken in that shape fills more of it.</source>
        <translation>Le paquet la pose sur du blanc ; une photo prise dans cette forme remplit mieux.</translation>
    </message>
    <message>
        <source>The chooser cuts a longer word, or the upload refuses it.</source>
        <translation>Le sélecteur coupe un mot plus long, ou la mise en ligne le refuse.</translation>
    </message>
    <message>
        <source>The description has {length} characters; {market} asks for {least}.</source>
        <translation>La description a {length} caractères ; {market} en demande {least}.</translation>
    </message>
    <message>
        <source>The description has {length} characters; {market} takes {most}.</source>
        <translation>La description a {length} caractères ; {market} en accepte {most}.</translation>
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
        <source>The form has places for so many only. Join two into one: “Red / Large”.</source>
        <translation>Le formulaire n’a pas plus de places. Joignez-en deux : « Rouge / Grand ».</translation>
    </message>
    <message>
        <source>The last digit of a barcode proves the others; marketplaces refuse one that does not fit.</source>
        <translation>Le dernier chiffre d’un code-barres confirme les autres ; les places de marché refusent celui qui ne va pas.</translation>
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
        <source>The marketplace cuts or refuses a longer code.</source>
        <translation>La place de marché coupe ou refuse un code plus long.</translation>
    </message>
    <message>
        <source>The marketplace refuses a description outside its limits.</source>
        <translation>La place de marché refuse une description hors de ses limites.</translation>
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
        <source>The marketplace refuses a lower price, and nobody earns by it.</source>
        <translation>La place de marché refuse un prix plus bas, et personne n’y gagne.</translation>
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
        <source>The product fills {share} % of {name}.</source>
        <translation>Le produit remplit {share} % de {name}.</translation>
    </message>
    <message>
        <source>The same SKU on two products</source>
        <translation>Le même SKU sur deux produits</translation>
    </message>
    <message>
        <source>The same SKU twice</source>
        <translation>Le même SKU deux fois</translation>
    </message>
    <message>
        <source>The same barcode twice</source>
        <translation>Le même code-barres deux fois</translation>
    </message>
    <message>
        <source>The same picture twice</source>
        <translation>La même image deux fois</translation>
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
        <source>There are {here} of the {least} main pictures that {market} asks for. Add {n} more: another side, a detail, the product in use.</source>
        <translation>Il y a {here} des {least} images principales que {market} demande. Ajoutez-en {n} : un autre côté, un détail, le produit en usage.</translation>
    </message>
    <message>
        <source>There are {n} kinds of choices ({names}); {market} takes {most}.</source>
        <translation>Il y a {n} sortes de choix ({names}) ; {market} en accepte {most}.</translation>
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
        <source>They are the same: {names}.</source>
        <translation>Elles sont identiques : {names}.</translation>
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
        <source>Too many kinds of choices</source>
        <translation>Trop de sortes de choix</translation>
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
        <source>Variant without a choice</source>
        <translation>Variante sans un choix</translation>
    </message>
    <message>
        <source>Variants too far apart in price</source>
        <translation>Variantes aux prix trop éloignés</translation>
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
        <source>Where one variant has a size, each needs one: the shopper could never reach the others.</source>
        <translation>Si une variante a une taille, chacune en demande une : sinon, l’acheteur n’atteint jamais les autres.</translation>
    </message>
    <message>
        <source>With one SKU for two variants, an order does not say which one to send.</source>
        <translation>Avec un même SKU pour deux variantes, une commande ne dit pas laquelle envoyer.</translation>
    </message>
    <message>
        <source>Within the limits no duty is due and the tax is reduced; above them it is not.</source>
        <translation>Sous les limites, aucun droit n’est dû et la taxe est réduite ; au-dessus, non.</translation>
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
        <source>set by you</source>
        <translation>fixé par vous</translation>
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
        <source>{code} is no barcode: look at the package again, or leave it out.</source>
        <translation>{code} n’est pas un code-barres : regardez l’emballage, ou ne l’indiquez pas.</translation>
    </message>
    <message>
        <source>{market} asks for a first picture on white; that is {name}.</source>
        <translation>{market} demande une première image sur fond blanc ; c’est {name}.</translation>
    </message>
    <message>
        <source>{market} asks for it; your list does not say.</source>
        <translation>{market} le demande ; votre liste ne le dit pas.</translation>
    </message>
    <message>
        <source>{market} shows {most} main pictures; one more is in the detail page.</source>
        <translation>{market} affiche {most} images principales ; une de plus est dans la page de détail.</translation>
    </message>
    <message>
        <source>{market} shows {most} main pictures; {n} more are in the detail page.</source>
        <translation>{market} affiche {most} images principales ; {n} de plus sont dans la page de détail.</translation>
    </message>
    <message>
        <source>{market} shows {ratio}: {names}.</source>
        <translation>{market} affiche {ratio} : {names}.</translation>
    </message>
    <message>
        <source>{names}: save it as a JPEG of good size and add it again, or leave it out.</source>
        <translation>{names} : enregistrez en JPEG de bonne taille et ajoutez de nouveau, ou laissez de côté.</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels; {least} are asked for.</source>
        <translation>{name} a {width} × {height} pixels ; il en faut {least}.</translation>
    </message>
    <message>
        <source>{name} looks like {other} again.</source>
        <translation>{name} paraît identique à {other}.</translation>
    </message>
    <message>
        <source>{name} moves: look whether its first image shows the product well.</source>
        <translation>{name} est animée : regardez si sa première vue montre bien le produit.</translation>
    </message>
    <message>
        <source>{name}: {why} Add it again from its first source.</source>
        <translation>{name} : {why} Ajoutez-la de nouveau à partir de l’original.</translation>
    </message>
    <message>
        <source>{name}: {why} Save it as a JPEG of good size and add it again, or leave it out.</source>
        <translation>{name} : {why} Enregistrez-la en JPEG de bonne taille et ajoutez-la de nouveau, ou laissez-la de côté.</translation>
    </message>
    <message>
        <source>{n} pictures are not on this computer: {names}. Import again with the folder they are in.</source>
        <translation>{n} images ne sont pas sur cet ordinateur : {names}. Importez de nouveau avec le dossier où elles se trouvent.</translation>
    </message>
    <message>
        <source>{n} pictures are only on the web: {names}. Fetch them on Home, or drop your own.</source>
        <translation>{n} images sont seulement sur le Web : {names}. Récupérez-les depuis l’accueil, ou déposez les vôtres.</translation>
    </message>
    <message>
        <source>{n} pieces are left out, the first: “{text}”. {why}</source>
        <translation>{n} passages sont laissés de côté, le premier : « {text} ». {why}</translation>
    </message>
    <message>
        <source>{n} variants have the barcode {code}.</source>
        <translation>{n} variantes ont le code-barres {code}.</translation>
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
        <source>{part} ({detail})</source>
        <translation>{part} ({detail})</translation>
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
        <source>{price} CNY is above the {limit} that a person may buy in a year: only by general trade.</source>
        <translation>{price} CNY dépasse les {limit} qu’une personne peut acheter par an : seulement par le commerce général.</translation>
    </message>
    <message>
        <source>{price} CNY is above {limit}: an order may hold only this piece, with full duty and tax.</source>
        <translation>{price} CNY dépasse {limit} : une commande ne peut contenir que cette pièce, avec droits et taxes au complet.</translation>
    </message>
    <message>
        <source>{price} {currency} is less than the {least} that {market} takes.</source>
        <translation>{price} {currency} est inférieur aux {least} que {market} accepte.</translation>
    </message>
    <message>
        <source>{price} {currency} is more than the {most} that {market} takes.</source>
        <translation>{price} {currency} dépasse les {most} que {market} accepte.</translation>
    </message>
    <message>
        <source>{price}, while the others are about {usual}.</source>
        <translation>{price}, alors que les autres sont vers {usual}.</translation>
    </message>
    <message>
        <source>{sku} has {length} characters; {market} takes {most}.</source>
        <translation>{sku} a {length} caractères ; {market} en accepte {most}.</translation>
    </message>
    <message>
        <source>{sku} is also the SKU of {others}.</source>
        <translation>{sku} est aussi le SKU de {others}.</translation>
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
        <source>“{code}” is no customs code; write it like {example}.</source>
        <translation>« {code} » n’est pas un code douanier ; écrivez-le comme {example}.</translation>
    </message>
    <message>
        <source>“{text}” has no Chinese yet.</source>
        <translation>« {text} » n’a pas encore de chinois.</translation>
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
    <message>
        <source>“{word}” has {length} characters; {market} takes {most}.</source>
        <translation>« {word} » a {length} caractères ; {market} en accepte {most}.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>  not known: {words}</source>
        <translation>  inconnus : {words}</translation>
    </message>
    <message>
        <source>  only in the original:</source>
        <translation>  seulement dans l’original :</translation>
    </message>
    <message>
        <source>  only when read back:</source>
        <translation>  seulement en retour :</translation>
    </message>
    <message>
        <source>  row {row}: {text}: {why}</source>
        <translation>  ligne {row} : {text} : {why}</translation>
    </message>
    <message>
        <source>(needs a translation engine)</source>
        <translation>(demande un moteur de traduction)</translation>
    </message>
    <message>
        <source>A PDF could not be made on this computer.</source>
        <translation>Impossible de créer un PDF sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A key is not taken from the command line, where others could read it.</source>
        <translation>Une clé ne se donne pas en ligne de commande, où d’autres pourraient la lire.</translation>
    </message>
    <message>
        <source>A piece, from {n} pieces on</source>
        <translation>La pièce, à partir de {n}</translation>
    </message>
    <message>
        <source>Applied: {changed} corrected, {approved} confirmed, {rejected} sent back</source>
        <translation>Appliqué : {changed} corrigés, {approved} confirmés, {rejected} renvoyés</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Asked: {hosts}</source>
        <translation>Sites contactés : {hosts}</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>Bundle {id} is out of the list.</source>
        <translation>Le paquet {id} n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Can I sell there?</source>
        <translation>Puis-je y vendre ?</translation>
    </message>
    <message>
        <source>Cancelled. What was finished is kept.</source>
        <translation>Annulé. Ce qui était fini est gardé.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifiés depuis</translation>
    </message>
    <message>
        <source>Changed values: {fields}</source>
        <translation>Valeurs modifiées : {fields}</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Chinese here</source>
        <translation>Chinois ici</translation>
    </message>
    <message>
        <source>Chinese in the proof</source>
        <translation>Chinois de l’épreuve</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Days old</source>
        <translation>Âge en jours</translation>
    </message>
    <message>
        <source>Different from your list</source>
        <translation>Différent de votre liste</translation>
    </message>
    <message>
        <source>Done again: {sentence}</source>
        <translation>Rétabli : {sentence}</translation>
    </message>
    <message>
        <source>Exchange rates of {day}.</source>
        <translation>Taux de change du {day}.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation>Rempli avec</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>For “only what changed” nothing is different: a later bundle counts.</source>
        <translation>Pour « seulement ce qui a changé », rien n’est différent : un paquet plus récent compte.</translation>
    </message>
    <message>
        <source>Forgotten: {name}</source>
        <translation>Oublié : {name}</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Import tax</source>
        <translation>Taxe d’importation</translation>
    </message>
    <message>
        <source>Install one, such as Noto Sans CJK, or send the proof as .xlsx or .html.</source>
        <translation>Installez-en une, comme Noto Sans CJK, ou envoyez l’épreuve en .xlsx ou .html.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Installed: {pair}</source>
        <translation>Installé : {pair}</translation>
    </message>
    <message>
        <source>It came without a licence text.</source>
        <translation>Il est venu sans texte de licence.</translation>
    </message>
    <message>
        <source>It went on where an earlier run was cut short, after one product.</source>
        <translation>Reprise là où un passage précédent s’était interrompu, après un produit.</translation>
    </message>
    <message>
        <source>It went on where an earlier run was cut short, after {n} products.</source>
        <translation>Reprise là où un passage précédent s’était interrompu, après {n} produits.</translation>
    </message>
    <message>
        <source>Its file {out} stays where it is.</source>
        <translation>Son fichier {out} reste où il est.</translation>
    </message>
    <message>
        <source>Its file {out} was deleted.</source>
        <translation>Son fichier {out} a été supprimé.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Leave it out, or use --market taobao.</source>
        <translation>Ne l’indiquez pas, ou utilisez --market taobao.</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Look at “check --ignored” and “doubts --ignored”.</source>
        <translation>Regardez « check --ignored » et « doubts --ignored ».</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Place de marché</translation>
    </message>
    <message>
        <source>Must be filled and nothing fills it yet: {columns}. Say: --map COLUMN=FIELD or COLUMN==TEXT</source>
        <translation>À remplir, et rien ne le remplit encore : {columns}. Dites : --map COLONNE=CHAMP ou COLONNE==TEXTE</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name the texts by their ids or by a filter, not by both.</source>
        <translation>Désignez les textes par leurs numéros ou par un filtre, pas les deux.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>No bundle counts for this marketplace then: the next holds everything.</source>
        <translation>Aucun paquet ne compte alors pour cette place de marché : le prochain contient tout.</translation>
    </message>
    <message>
        <source>No doubts about the Chinese.</source>
        <translation>Aucun doute sur le chinois.</translation>
    </message>
    <message>
        <source>No host was ever contacted.</source>
        <translation>Aucun site n’a jamais été contacté.</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>Aucun modèle n’est installé.</translation>
    </message>
    <message>
        <source>No product in the shop has the SKU “{sku}”.</source>
        <translation>Aucun produit de la boutique n’a le SKU « {sku} ».</translation>
    </message>
    <message>
        <source>No product matches.</source>
        <translation>Aucun produit ne correspond.</translation>
    </message>
    <message>
        <source>Not in this bundle</source>
        <translation>Pas dans ce paquet</translation>
    </message>
    <message>
        <source>Nothing differs between them.</source>
        <translation>Rien ne diffère entre eux.</translation>
    </message>
    <message>
        <source>Nothing is saved: this was a dry run.</source>
        <translation>Rien n’est enregistré : c’était un essai à blanc.</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>Rien n’est écarté.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the pictures.</source>
        <translation>Tout va bien pour les images.</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing of the check “{check}” is set aside here.</source>
        <translation>Rien de la vérification « {check} » n’est écarté ici.</translation>
    </message>
    <message>
        <source>One conflict stays as it is here; --apply --take-theirs takes the friend’s.</source>
        <translation>Un conflit reste comme ici ; --apply --take-theirs prend la version de votre ami.</translation>
    </message>
    <message>
        <source>One difference; nothing is saved yet: --apply saves it</source>
        <translation>Une différence ; rien n’est encore enregistré : --apply l’enregistre</translation>
    </message>
    <message>
        <source>One doubt is heeded again</source>
        <translation>Un doute repris en compte</translation>
    </message>
    <message>
        <source>One doubt set aside: {reason}</source>
        <translation>Un doute écarté : {reason}</translation>
    </message>
    <message>
        <source>One product is in it without its picture.</source>
        <translation>Un produit y est sans son image.</translation>
    </message>
    <message>
        <source>One row that was left out is in {file}.</source>
        <translation>Une ligne laissée de côté est dans {file}.</translation>
    </message>
    <message>
        <source>One term removed.</source>
        <translation>Un terme retiré.</translation>
    </message>
    <message>
        <source>One term written.</source>
        <translation>Un terme écrit.</translation>
    </message>
    <message>
        <source>One text approved</source>
        <translation>Un texte approuvé</translation>
    </message>
    <message>
        <source>One text is too long for a cell: {ids}</source>
        <translation>Un texte est trop long pour une cellule : {ids}</translation>
    </message>
    <message>
        <source>One text repaired</source>
        <translation>Un texte réparé</translation>
    </message>
    <message>
        <source>One text sent back</source>
        <translation>Un texte renvoyé</translation>
    </message>
    <message>
        <source>One text to look at</source>
        <translation>Un texte à regarder</translation>
    </message>
    <message>
        <source>One text waits for a closer look:</source>
        <translation>Un texte demande un autre regard :</translation>
    </message>
    <message>
        <source>One text was left alone: the engine failed five times. --retry tries again.</source>
        <translation>Un texte a été laissé tel quel : le moteur a échoué cinq fois. --retry réessaie.</translation>
    </message>
    <message>
        <source>One text would be approved</source>
        <translation>Un texte serait approuvé</translation>
    </message>
    <message>
        <source>One text would be repaired</source>
        <translation>Un texte serait réparé</translation>
    </message>
    <message>
        <source>One translated text says such a word: “glossary retranslate” makes it anew.</source>
        <translation>Un texte traduit contient un tel mot : « glossary retranslate » le refait.</translation>
    </message>
    <message>
        <source>One translation forgotten.</source>
        <translation>Une traduction oubliée.</translation>
    </message>
    <message>
        <source>One translation written.</source>
        <translation>Une traduction écrite.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Langues</translation>
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
        <source>Products: {new} new, {updated} changed, {unchanged} unchanged, {skipped} left out</source>
        <translation>Produits : {new} nouveaux, {updated} modifiés, {unchanged} inchangés, {skipped} laissés de côté</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Saved as step {step}.</source>
        <translation>Enregistré comme étape {step}.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Concordance</translation>
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
        <source>Settled.</source>
        <translation>Réglé.</translation>
    </message>
    <message>
        <source>Shopper pays</source>
        <translation>L’acheteur paie</translation>
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
        <source>Sure</source>
        <translation>Sûres</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>That would cost about {cost}.</source>
        <translation>Cela coûterait environ {cost}.</translation>
    </message>
    <message>
        <source>The bundles are here:</source>
        <translation>Les paquets sont ici :</translation>
    </message>
    <message>
        <source>The check “{check}” has no doubt about {sku}.</source>
        <translation>La vérification « {check} » n’a aucun doute sur {sku}.</translation>
    </message>
    <message>
        <source>The file breaks off in line {line}; what stands before that was taken.</source>
        <translation>Le fichier s’interrompt à la ligne {line} ; ce qui précède a été pris.</translation>
    </message>
    <message>
        <source>The pictures of one product: {names}</source>
        <translation>Les images d’un produit : {names}</translation>
    </message>
    <message>
        <source>The pictures of {n} products: {names}</source>
        <translation>Les images de {n} produits : {names}</translation>
    </message>
    <message>
        <source>The preview could not be drawn as a picture on this computer.</source>
        <translation>L’aperçu n’a pas pu être dessiné en image sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The proof changes nothing: its one row is as it is here.</source>
        <translation>L’épreuve ne change rien : sa seule ligne est identique ici.</translation>
    </message>
    <message>
        <source>The proof changes nothing: {n} rows as they are here.</source>
        <translation>L’épreuve ne change rien : {n} lignes identiques ici.</translation>
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
        <source>There is nothing to settle: the text has one Chinese only.</source>
        <translation>Rien à régler : le texte n’a qu’un seul chinois.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>They suggest, and fill nothing by themselves; --approved trusts them.</source>
        <translation>Elles servent de suggestions et ne remplissent rien ; --approved leur fait confiance.</translation>
    </message>
    <message>
        <source>This command was not understood: {message}.</source>
        <translation>Cette commande n’a pas été comprise : {message}.</translation>
    </message>
    <message>
        <source>This computer has no Chinese font: a PDF would show empty boxes.</source>
        <translation>Cet ordinateur n’a pas de police chinoise : un PDF montrerait des carrés vides.</translation>
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
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Ce qu’il demande</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>With --fetch, these sites would be asked: {hosts}</source>
        <translation>Avec --fetch, ces sites seraient contactés : {hosts}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>Write a row like this: {example}</source>
        <translation>Écrivez une ligne ainsi : {example}</translation>
    </message>
    <message>
        <source>Write it as .html and open that in a browser.</source>
        <translation>Écrivez-le en .html et ouvrez-le dans un navigateur.</translation>
    </message>
    <message>
        <source>Write it like this: {example}</source>
        <translation>Écrivez-le ainsi : {example}</translation>
    </message>
    <message>
        <source>Write key=- and give the key on standard input.</source>
        <translation>Écrivez key=- et donnez la clé sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Write the proof as .html, open it in a browser and print it there.</source>
        <translation>Écrivez l’épreuve en .html, ouvrez-la dans un navigateur et imprimez-la.</translation>
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
        <source>Your text</source>
        <translation>Votre texte</translation>
    </message>
    <message>
        <source>kept, you edited it: {product}, {field}: {yours} (the file says {theirs})</source>
        <translation>gardé, vous l’avez modifié : {product}, {field} : {yours} (le fichier dit {theirs})</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>sometimes</source>
        <translation>parfois</translation>
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
        <source>{added} new, {changed} changed, {merged} known, {skipped} left out</source>
        <translation>{added} nouveaux, {changed} modifiés, {merged} connus, {skipped} laissés de côté</translation>
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
        <source>{file}: {platform}, {format}, heading in row {row}, one row</source>
        <translation>{file} : {platform}, {format}, en-tête à la ligne {row}, une ligne</translation>
    </message>
    <message>
        <source>{file}: {platform}, {format}, heading in row {row}, {n} rows</source>
        <translation>{file} : {platform}, {format}, en-tête à la ligne {row}, {n} lignes</translation>
    </message>
    <message>
        <source>{forgotten} forgotten; {repeats} repeats, {unused} unused, {n} in doubt</source>
        <translation>{forgotten} oubliées ; {repeats} doublons, {unused} inutilisées, {n} douteuses</translation>
    </message>
    <message>
        <source>{market} takes no data packet, so --dialect says nothing.</source>
        <translation>{market} ne prend pas de paquet de données : --dialect ne sert à rien.</translation>
    </message>
    <message>
        <source>{matched} matched, {changed} changed</source>
        <translation>{matched} trouvés, {changed} modifiés</translation>
    </message>
    <message>
        <source>{name}: {file}, sheet {sheet}, labels in row {labels}, data from row {data}</source>
        <translation>{name} : {file}, feuille {sheet}, libellés à la ligne {labels}, données dès la ligne {data}</translation>
    </message>
    <message>
        <source>{n} conflicts stay as they are here; --apply --take-theirs takes the friend’s.</source>
        <translation>{n} conflits restent comme ici ; --apply --take-theirs prend la version de votre ami.</translation>
    </message>
    <message>
        <source>{n} differences; nothing is saved yet: --apply saves them</source>
        <translation>{n} différences ; rien n’est encore enregistré : --apply les enregistre</translation>
    </message>
    <message>
        <source>{n} doubts are heeded again</source>
        <translation>{n} doutes repris en compte</translation>
    </message>
    <message>
        <source>{n} doubts set aside: {reason}</source>
        <translation>{n} doutes écartés : {reason}</translation>
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
        <source>{n} products are in it without their picture.</source>
        <translation>{n} produits y sont sans leur image.</translation>
    </message>
    <message>
        <source>{n} rows that were left out are in {file}.</source>
        <translation>{n} lignes laissées de côté sont dans {file}.</translation>
    </message>
    <message>
        <source>{n} terms removed.</source>
        <translation>{n} termes retirés.</translation>
    </message>
    <message>
        <source>{n} terms written.</source>
        <translation>{n} termes écrits.</translation>
    </message>
    <message>
        <source>{n} texts approved</source>
        <translation>{n} textes approuvés</translation>
    </message>
    <message>
        <source>{n} texts are too long for a cell: {ids}</source>
        <translation>{n} textes sont trop longs pour une cellule : {ids}</translation>
    </message>
    <message>
        <source>{n} texts repaired</source>
        <translation>{n} textes réparés</translation>
    </message>
    <message>
        <source>{n} texts sent back</source>
        <translation>{n} textes renvoyés</translation>
    </message>
    <message>
        <source>{n} texts to look at, the riskiest first</source>
        <translation>{n} textes à regarder, les plus risqués d’abord</translation>
    </message>
    <message>
        <source>{n} texts wait for a closer look:</source>
        <translation>{n} textes demandent un autre regard :</translation>
    </message>
    <message>
        <source>{n} texts were left alone: the engine failed five times. --retry tries again.</source>
        <translation>{n} textes ont été laissés tels quels : le moteur a échoué cinq fois. --retry réessaie.</translation>
    </message>
    <message>
        <source>{n} texts would be approved</source>
        <translation>{n} textes seraient approuvés</translation>
    </message>
    <message>
        <source>{n} texts would be repaired</source>
        <translation>{n} textes seraient réparés</translation>
    </message>
    <message>
        <source>{n} translated texts say such a word: “glossary retranslate” makes them anew.</source>
        <translation>{n} textes traduits contiennent un tel mot : « glossary retranslate » les refait.</translation>
    </message>
    <message>
        <source>{n} translations forgotten.</source>
        <translation>{n} traductions oubliées.</translation>
    </message>
    <message>
        <source>{n} translations written.</source>
        <translation>{n} traductions écrites.</translation>
    </message>
    <message>
        <source>{out}: {products} products, {variants} variants, {pictures} pictures</source>
        <translation>{out} : {products} produits, {variants} variantes, {pictures} images</translation>
    </message>
    <message>
        <source>{out}: {texts} texts of {products} products</source>
        <translation>{out} : {texts} textes de {products} produits</translation>
    </message>
    <message>
        <source>{percent} % import tax, paid by the shopper ({category})</source>
        <translation>{percent} % de taxe d’importation, payée par l’acheteur ({category})</translation>
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
        <source>{units} units: {added} new, {known} known, {left} left out</source>
        <translation>{units} unités : {added} nouvelles, {known} connues, {left} laissées de côté</translation>
    </message>
    <message>
        <source>“Only what changed” starts from bundle {id} of {at} then.</source>
        <translation>« Seulement ce qui a changé » part alors du paquet {id} du {at}.</translation>
    </message>
    <message>
        <source>“{text}” needs an equals sign, as in NAME=VALUE.</source>
        <translation>« {text} » doit contenir un signe égal, comme dans NOM=VALEUR.</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>46 columns: tools of about 2013</source>
        <translation>46 colonnes : outils d’environ 2013</translation>
    </message>
    <message>
        <source>58 columns: tools of about 2015</source>
        <translation>58 colonnes : outils d’environ 2015</translation>
    </message>
    <message>
        <source>63 columns: tools of about 2017</source>
        <translation>63 colonnes : outils d’environ 2017</translation>
    </message>
    <message>
        <source>67 columns with commas in GBK: TPshop and the shops made from it</source>
        <translation>67 colonnes à virgules en GBK : TPshop et les boutiques qui en viennent</translation>
    </message>
    <message>
        <source>67 columns without the first two lines: ECMall</source>
        <translation>67 colonnes sans les deux premières lignes : ECMall</translation>
    </message>
    <message>
        <source>67 columns: what most tools read</source>
        <translation>67 colonnes : lues par la plupart des outils</translation>
    </message>
    <message>
        <source>A data packet cannot be written as “{found}”.</source>
        <translation>Un paquet de données ne peut pas s’écrire en « {found} ».</translation>
    </message>
    <message>
        <source>A page is only for reading: type what your friend answered, or send .xlsx.</source>
        <translation>Une page ne sert qu’à lire : tapez les réponses de votre ami, ou envoyez un .xlsx.</translation>
    </message>
    <message>
        <source>A workbook: ewei shops (微擎); zip the pictures without their folder</source>
        <translation>Un classeur : boutiques ewei (微擎) ; mettez les images en zip sans leur dossier</translation>
    </message>
    <message>
        <source>Address of the manufacturer</source>
        <translation>Adresse du fabricant</translation>
    </message>
    <message>
        <source>All choices of the line together</source>
        <translation>Tous les choix de la ligne ensemble</translation>
    </message>
    <message>
        <source>All pictures in one cell</source>
        <translation>Toutes les images dans une cellule</translation>
    </message>
    <message>
        <source>Ask your friend for the file you sent, with its columns “原文” and “中文”.</source>
        <translation>Demandez à votre ami le fichier que vous avez envoyé, avec ses colonnes « 原文 » et « 中文 ».</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
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
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Checking what was written</source>
        <translation>Vérification de ce qui a été écrit</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Chinese label and notice</source>
        <translation>Étiquette et avis en chinois</translation>
    </message>
    <message>
        <source>Chinese labels and the notice for cross-border pages</source>
        <translation>Étiquettes chinoises et avis pour les pages transfrontalières</translation>
    </message>
    <message>
        <source>Chinese to be looked at by a friend</source>
        <translation>Chinois à relire par un ami</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another name; nothing was overwritten.</source>
        <translation>Choisissez un autre nom ; rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>Choose one of: {ids}.</source>
        <translation>Choisissez parmi : {ids}.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name or folder.</source>
        <translation>Fermez-le là-bas, ou choisissez un autre nom ou dossier.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Compared with bundle {id} of {at}</source>
        <translation>Comparé au paquet {id} du {at}</translation>
    </message>
    <message>
        <source>Condition (new)</source>
        <translation>État (neuf)</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Pays d’origine</translation>
    </message>
    <message>
        <source>Crossed-out price</source>
        <translation>Prix barré</translation>
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
        <source>Customs code</source>
        <translation>Code douanier</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Description as HTML</source>
        <translation>Description en HTML</translation>
    </message>
    <message>
        <source>Description as text</source>
        <translation>Description en texte</translation>
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
        <source>Export all products if you need the whole bundle again.</source>
        <translation>Exportez tous les produits s’il vous faut de nouveau le paquet complet.</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>First fill in by hand what one product still lacks in the sheet: REPORT.html names the cells.</source>
        <translation>Remplissez d’abord à la main ce qui manque encore à un produit dans la feuille : REPORT.html nomme les cellules.</translation>
    </message>
    <message>
        <source>First fill in by hand what {n} products still lack in the sheet: REPORT.html names the cells.</source>
        <translation>Remplissez d’abord à la main ce qui manque encore à {n} produits dans la feuille : REPORT.html nomme les cellules.</translation>
    </message>
    <message>
        <source>Further pictures, one after another</source>
        <translation>Autres images, l’une après l’autre</translation>
    </message>
    <message>
        <source>GBK has not all of its characters; written otherwise: {what}</source>
        <translation>GBK n’a pas tous ses caractères ; écrits autrement : {what}</translation>
    </message>
    <message>
        <source>Give its letter (A, B, AA), its label or its key.</source>
        <translation>Donnez sa lettre (A, B, AA), son libellé ou sa clé.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>If your tool misses them, unzip the bundle into C:\ and read it from there.</source>
        <translation>Si votre outil ne les trouve pas, décompressez le paquet dans C:\ et lisez-le de là.</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <translation>Ingrédients</translation>
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
        <source>It has no price. {why}</source>
        <translation>Il n’a pas de prix. {why}</translation>
    </message>
    <message>
        <source>It is not known any more what was said before.</source>
        <translation>On ne sait plus ce qui était dit avant.</translation>
    </message>
    <message>
        <source>It was not tried with a live account: upload one product first, then the rest.</source>
        <translation>Il n’a pas été essayé avec un vrai compte : mettez d’abord un produit en ligne, puis les autres.</translation>
    </message>
    <message>
        <source>Kind of barcode (UPC, EAN)</source>
        <translation>Type de code-barres (CUP, EAN)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Laisser vide</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Length, width and height in one cell</source>
        <translation>Longueur, largeur et hauteur dans une cellule</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Pays d’origine</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Main picture</source>
        <translation>Image principale</translation>
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
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of a choice</source>
        <translation>Nom d’un choix</translation>
    </message>
    <message>
        <source>Name of a feature</source>
        <translation>Nom d’un attribut</translation>
    </message>
    <message>
        <source>Name of the first choice</source>
        <translation>Nom du premier choix</translation>
    </message>
    <message>
        <source>Name of the second choice</source>
        <translation>Nom du deuxième choix</translation>
    </message>
    <message>
        <source>Net content</source>
        <translation>Contenu net</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Next level of the category</source>
        <translation>Niveau suivant de la catégorie</translation>
    </message>
    <message>
        <source>No folder can have its code as a name: the pictures are in {folder}.</source>
        <translation>Aucun dossier ne peut porter son code comme nom : les photos sont dans {folder}.</translation>
    </message>
    <message>
        <source>No product is ready for this bundle, so nothing was written.</source>
        <translation>Aucun produit n’est prêt pour ce paquet, donc rien n’a été écrit.</translation>
    </message>
    <message>
        <source>No product is ready, so nothing was written. {n} of {total}, such as {sku}: {why}</source>
        <translation>Aucun produit n’est prêt, rien n’a donc été écrit. {n} sur {total}, comme {sku} : {why}</translation>
    </message>
    <message>
        <source>No product is ready, so nothing was written. {sku}: {why}</source>
        <translation>Aucun produit n’est prêt, donc rien n’a été écrit. {sku} : {why}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Not in this bundle</source>
        <translation>Pas dans ce paquet</translation>
    </message>
    <message>
        <source>Nothing that is ready changed since the last bundle; nothing was written. {sku}: {why}</source>
        <translation>Rien de ce qui est prêt n’a changé depuis le dernier paquet ; rien n’a été écrit. {sku} : {why}</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Number that keeps a product's choices together</source>
        <translation>Numéro qui réunit les choix d’un produit</translation>
    </message>
    <message>
        <source>One line of the description</source>
        <translation>Une ligne de la description</translation>
    </message>
    <message>
        <source>One of its pictures can be used; the marketplace asks for {least}.</source>
        <translation>Une de ses images est utilisable ; la place de marché en demande {least}.</translation>
    </message>
    <message>
        <source>One picture cell is empty: the marketplace asks for an address, and this picture has none. It is in the folder {folder}: add it there by hand, or give the address under which you put that folder.</source>
        <translation>Une cellule d’image est vide : la place de marché demande une adresse, et cette image n’en a pas. Elle est dans le dossier {folder} : ajoutez-la là-bas à la main, ou donnez l’adresse où vous avez mis ce dossier.</translation>
    </message>
    <message>
        <source>Open the proof: your words beside the Chinese</source>
        <translation>Ouvrir l’épreuve : vos mots à côté du chinois</translation>
    </message>
    <message>
        <source>Open the shop it was made in, and read it there.</source>
        <translation>Ouvrez la boutique où elle a été faite et lisez-la là.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Pays d’origine</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Parent or child</source>
        <translation>Parent ou enfant</translation>
    </message>
    <message>
        <source>Parts: upload them one after the other</source>
        <translation>Parties : mettez-les en ligne l’une après l’autre</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture of a variant</source>
        <translation>Image d’une variante</translation>
    </message>
    <message>
        <source>Picture of the choice</source>
        <translation>Image du choix</translation>
    </message>
    <message>
        <source>Picture {number} ({name}) is not in the bundle: {why}</source>
        <translation>L’image {number} ({name}) n’est pas dans le paquet : {why}</translation>
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
        <source>Price of a wholesale step</source>
        <translation>Prix d’un palier de gros</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Product code (parent SKU)</source>
        <translation>Code du produit (SKU parent)</translation>
    </message>
    <message>
        <source>Product fact of that name</source>
        <translation>Attribut de ce nom</translation>
    </message>
    <message>
        <source>Quantity of a wholesale step</source>
        <translation>Quantité d’un palier de gros</translation>
    </message>
    <message>
        <source>Relation to the parent</source>
        <translation>Relation avec le parent</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Right?</source>
        <translation>Juste ?</translation>
    </message>
    <message>
        <source>Row {row} comes from the proof of another shop; it was not taken.</source>
        <translation>La ligne {row} vient de l’épreuve d’une autre boutique ; elle n’a pas été prise.</translation>
    </message>
    <message>
        <source>Row {row} fits no text of this shop any more: “{found}”.</source>
        <translation>La ligne {row} n’a plus de texte correspondant ici : « {found} ».</translation>
    </message>
    <message>
        <source>Row {row} has a tick, but its Chinese was changed here since.</source>
        <translation>La ligne {row} est cochée, mais son chinois a été modifié ici depuis.</translation>
    </message>
    <message>
        <source>Row {row} holds a formula in place of the Chinese; it was not taken.</source>
        <translation>La ligne {row} contient une formule au lieu du chinois ; elle n’a pas été prise.</translation>
    </message>
    <message>
        <source>SKU of the choice</source>
        <translation>SKU du choix</translation>
    </message>
    <message>
        <source>SKU of the parent</source>
        <translation>SKU du parent</translation>
    </message>
    <message>
        <source>Shelf life</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Smallest order (wholesale)</source>
        <translation>Commande minimale (vente en gros)</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Étape par étape</translation>
    </message>
    <message>
        <source>Still open: {facts}. Add them in Products.</source>
        <translation>Encore en blanc : {facts}. Ajoutez-les dans Produits.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Storage conditions</source>
        <translation>Conditions de conservation</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Taobao’s own seller desktop (千牛) does not take this packet but spreadsheets (.xlsx).</source>
        <translation>Le logiciel vendeur de Taobao (千牛) ne lit pas ce paquet, mais des feuilles de calcul (.xlsx).</translation>
    </message>
    <message>
        <source>The Chinese beside your words goes on the product's page. It is made of your own facts; look at it once.</source>
        <translation>Le chinois à côté de vos mots va sur la page du produit. Il vient de vos propres données ; regardez-le une fois.</translation>
    </message>
    <message>
        <source>The Chinese of row {row} is longer than a listing can be; not taken.</source>
        <translation>Le chinois de la ligne {row} est trop long pour une fiche ; il n’a pas été pris.</translation>
    </message>
    <message>
        <source>The Chinese of row {row} was emptied; the shop keeps its own.</source>
        <translation>Le chinois de la ligne {row} a été vidé ; la boutique garde le sien.</translation>
    </message>
    <message>
        <source>The Chinese was approved here after the proof went out.</source>
        <translation>Le chinois a été approuvé ici après l’envoi de l’épreuve.</translation>
    </message>
    <message>
        <source>The Chinese was changed here after the proof went out.</source>
        <translation>Le chinois a été modifié ici après l’envoi de l’épreuve.</translation>
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
        <source>The description is too long for a cell; cut: {what} characters.</source>
        <translation>La description est trop longue pour une cellule ; coupée : {what} caractères.</translation>
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
        <source>The file holds two different answers for this text.</source>
        <translation>Le fichier donne deux réponses différentes pour ce texte.</translation>
    </message>
    <message>
        <source>The file was saved as {found}; letters it does not have became “?”.</source>
        <translation>Enregistré en {found}, le fichier a perdu des lettres, devenues « ? ».</translation>
    </message>
    <message>
        <source>The file: {how}.</source>
        <translation>Le fichier : {how}.</translation>
    </message>
    <message>
        <source>The filled template did not read back as it was written; it was not kept.</source>
        <translation>Le modèle rempli ne se relit pas comme il a été écrit ; il n’a pas été gardé.</translation>
    </message>
    <message>
        <source>The goods are bought abroad and may carry no Chinese label; the Chinese electronic label is online.</source>
        <translation>Le produit est acheté à l’étranger et peut ne pas porter d’étiquette chinoise ; l’étiquette électronique en chinois est en ligne.</translation>
    </message>
    <message>
        <source>The goods are for personal use only and may not be sold again.</source>
        <translation>Le produit est réservé à l’usage personnel et ne peut pas être revendu.</translation>
    </message>
    <message>
        <source>The goods meet the standards of their country of origin, which may differ from China's; the shopper bears the risk of that.</source>
        <translation>Le produit répond aux normes de son pays d’origine, qui peuvent différer de celles de la Chine ; l’acheteur en assume le risque.</translation>
    </message>
    <message>
        <source>The hidden id of row {row} does not fit; its words told the text.</source>
        <translation>Le numéro masqué de la ligne {row} ne va pas ; le texte a été reconnu à ses mots.</translation>
    </message>
    <message>
        <source>The layout follows importers whose code is published, and real packets.</source>
        <translation>La mise en page suit des importateurs au code public et de vrais paquets.</translation>
    </message>
    <message>
        <source>The layout of 淘宝助理 4.6: ECShop, with “GB2312” chosen there</source>
        <translation>Le format de 淘宝助理 4.6 : ECShop, en y choisissant « GB2312 »</translation>
    </message>
    <message>
        <source>The picture is not on this computer.</source>
        <translation>L’image n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The pictures lie in the folder {folder}, numbered, one folder a product.</source>
        <translation>Les images sont dans le dossier {folder}, numérotées, un dossier par produit.</translation>
    </message>
    <message>
        <source>The proof is printed as PDF for the first {n} products. For the others open {page} and the pages after it and print them, or send a proof of those products alone as PDF.</source>
        <translation>L’épreuve est imprimée en PDF pour les {n} premiers produits. Pour les autres, ouvrez {page} et les pages suivantes et imprimez-les, ou envoyez en PDF une épreuve de ces seuls produits.</translation>
    </message>
    <message>
        <source>The rest is in manifest.json.</source>
        <translation>Le reste est dans manifest.json.</translation>
    </message>
    <message>
        <source>The rest is in report.json.</source>
        <translation>Le reste est dans report.json.</translation>
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
        <source>There is no column “{column}” in this template.</source>
        <translation>Il n’y a pas de colonne « {column} » dans ce modèle.</translation>
    </message>
    <message>
        <source>There is no field “{field}”.</source>
        <translation>Il n’y a pas de champ « {field} ».</translation>
    </message>
    <message>
        <source>There is no folder {folder}, and none can be made there.</source>
        <translation>Il n’y a pas de dossier {folder}, et il ne peut pas y être créé.</translation>
    </message>
    <message>
        <source>These are no longer in your shop: take them off sale in your seller backend.</source>
        <translation>Ils ne sont plus dans votre boutique : retirez-les de la vente dans votre espace vendeur.</translation>
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
        <source>This disk takes no file with the name {name}.</source>
        <translation>Ce disque n’accepte pas de fichier nommé {name}.</translation>
    </message>
    <message>
        <source>This is not a Taobao data packet: its columns are not named.</source>
        <translation>Ceci n’est pas un paquet de données Taobao : ses colonnes ne sont pas nommées.</translation>
    </message>
    <message>
        <source>This is the first bundle for this marketplace: everything is new.</source>
        <translation>C’est le premier paquet pour cette place de marché : tout est nouveau.</translation>
    </message>
    <message>
        <source>This page is for reading. Your friend answers with the number and the right Chinese: “12: …”.</source>
        <translation>Cette page sert à lire. Votre ami répond avec le numéro et le chinois juste : « 12 : … ».</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title in Chinese</source>
        <translation>Titre en chinois</translation>
    </message>
    <message>
        <source>Title in your own words</source>
        <translation>Titre dans vos propres mots</translation>
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
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Unit of length, width and height</source>
        <translation>Unité de longueur, largeur et hauteur</translation>
    </message>
    <message>
        <source>Unit of the weight</source>
        <translation>Unité du poids</translation>
    </message>
    <message>
        <source>Upload one product first and read the marketplace's answer row by row, then the rest.</source>
        <translation>Mettez d’abord un produit en ligne et lisez la réponse de la place de marché ligne par ligne, puis le reste.</translation>
    </message>
    <message>
        <source>Upload {sheet} where you downloaded the blank template “{name}”.</source>
        <translation>Mettez {sheet} en ligne là où vous avez téléchargé le modèle vierge « {name} ».</translation>
    </message>
    <message>
        <source>Use one of: {fields}; or =TEXT for the same text in every row.</source>
        <translation>Utilisez l’un de ceux-ci : {fields} ; ou =TEXTE pour le même texte à chaque ligne.</translation>
    </message>
    <message>
        <source>Value of the first choice</source>
        <translation>Valeur du premier choix</translation>
    </message>
    <message>
        <source>Value of the second choice</source>
        <translation>Valeur du deuxième choix</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>What came back holds no Chinese.</source>
        <translation>Ce qui est revenu n’a pas de chinois.</translation>
    </message>
    <message>
        <source>What is in it, what changed, what was left out</source>
        <translation>Son contenu, les changements, ce qui est laissé de côté</translation>
    </message>
    <message>
        <source>What is in this bundle, and what is not</source>
        <translation>Ce qui est dans ce paquet, et ce qui n’y est pas</translation>
    </message>
    <message>
        <source>What the page must tell the shopper</source>
        <translation>Ce que la page doit dire à l’acheteur</translation>
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
        <source>Which choices a product has (variation theme)</source>
        <translation>Choix que propose un produit (thème de variation)</translation>
    </message>
    <message>
        <source>Who may sell there</source>
        <translation>Qui peut y vendre</translation>
    </message>
    <message>
        <source>Wholesale prices</source>
        <translation>Prix de gros</translation>
    </message>
    <message>
        <source>Wholesale prices: quantity:price;…</source>
        <translation>Prix de gros : quantité:prix;…</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>Mot à mot</translation>
    </message>
    <message>
        <source>Write it as COLUMN=FIELD, for example B=title or C==New.</source>
        <translation>Écrivez COLONNE=CHAMP, par exemple B=title ou C==New.</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Écriture du paquet</translation>
    </message>
    <message>
        <source>You may not write into {folder}.</source>
        <translation>Vous n’avez pas le droit d’écrire dans {folder}.</translation>
    </message>
    <message>
        <source>Your friend corrects the yellow Chinese cells, marks what is right or wrong, and sends this file back.</source>
        <translation>Votre ami corrige les cellules jaunes en chinois, indique ce qui est juste ou faux et renvoie ce fichier.</translation>
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
        <source>Your own text was changed after the proof went out.</source>
        <translation>Votre propre texte a été modifié après l’envoi de l’épreuve.</translation>
    </message>
    <message>
        <source>a proof as it went out, corrected and saved</source>
        <translation>une épreuve telle qu’envoyée, corrigée et enregistrée</translation>
    </message>
    <message>
        <source>a proof that went out from this shop</source>
        <translation>une épreuve envoyée depuis cette boutique</translation>
    </message>
    <message>
        <source>also in one other product</source>
        <translation>aussi dans un autre produit</translation>
    </message>
    <message>
        <source>also in {n} other products</source>
        <translation>aussi dans {n} autres produits</translation>
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
        <source>rows</source>
        <translation>lignes</translation>
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
        <source>{file} is not a proof that this application made.</source>
        <translation>{file} n’est pas une épreuve faite par cette application.</translation>
    </message>
    <message>
        <source>{file} is the proof of another shop.</source>
        <translation>{file} est l’épreuve d’une autre boutique.</translation>
    </message>
    <message>
        <source>{first} (and {n} more)</source>
        <translation>{first} (et {n} de plus)</translation>
    </message>
    <message>
        <source>{folder} is a file, not a folder.</source>
        <translation>{folder} est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>{found} detail pictures: the first {limit} are in the bundle.</source>
        <translation>{found} images de détail : les {limit} premières sont dans le paquet.</translation>
    </message>
    <message>
        <source>{found} main pictures: the first {limit} are in the bundle.</source>
        <translation>{found} images principales : les {limit} premières sont dans le paquet.</translation>
    </message>
    <message>
        <source>{name} ({of})</source>
        <translation>{name} ({of})</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>{name} is another file, not an earlier bundle.</source>
        <translation>{name} est un autre fichier, pas un paquet antérieur.</translation>
    </message>
    <message>
        <source>{name} is open in another program, or protected: it stays as it was.</source>
        <translation>{name} est ouvert dans un autre programme, ou protégé : il reste tel quel.</translation>
    </message>
    <message>
        <source>{name} looks like {other} again.</source>
        <translation>{name} paraît identique à {other}.</translation>
    </message>
    <message>
        <source>{n} more rows have remarks or could not be used.</source>
        <translation>{n} autres lignes ont des remarques ou n’ont pas pu servir.</translation>
    </message>
    <message>
        <source>{n} of its pictures can be used; the marketplace asks for {least}.</source>
        <translation>{n} de ses images sont utilisables ; la place de marché en demande {least}.</translation>
    </message>
    <message>
        <source>{n} of {found} texts did not come back; they stay as they are.</source>
        <translation>{n} textes sur {found} ne sont pas revenus ; ils restent tels quels.</translation>
    </message>
    <message>
        <source>{n} picture cells are empty: the marketplace asks for addresses, and these pictures have none. They are in the folder {folder}: add them there by hand, or give the address under which you put that folder.</source>
        <translation>{n} cellules d’image sont vides : la place de marché demande des adresses, et ces images n’en ont pas. Elles sont dans le dossier {folder} : ajoutez-les là-bas à la main, ou donnez l’adresse où vous avez mis ce dossier.</translation>
    </message>
    <message>
        <source>{sheet}, row {row}: must be filled and is empty: {empty}.</source>
        <translation>{sheet}, ligne {row} : à remplir et vide : {empty}.</translation>
    </message>
    <message>
        <source>{sheet}, row {row}: must be filled and is empty: {empty}; not as the template asks for it: {beyond}.</source>
        <translation>{sheet}, ligne {row} : à remplir et vide : {empty} ; pas comme le modèle le demande : {beyond}.</translation>
    </message>
    <message>
        <source>{sheet}, row {row}: not as the template asks for it: {beyond}.</source>
        <translation>{sheet}, ligne {row} : pas comme le modèle le demande : {beyond}.</translation>
    </message>
    <message>
        <source>{sheet}: the column “{column}” must be filled and is empty in row {rows}.</source>
        <translation>{sheet} : la colonne « {column} » doit être remplie et elle est vide, ligne {rows}.</translation>
    </message>
    <message>
        <source>{sheet}: the text of “{column}” is too long for a cell: row {rows}.</source>
        <translation>{sheet} : le texte de « {column} » est trop long pour une cellule : ligne {rows}.</translation>
    </message>
    <message>
        <source>{sheet}: your list gives no unit for “{column}”: its numbers are taken for {unit}.</source>
        <translation>{sheet} : votre liste ne donne pas d’unité pour « {column} » : ses nombres sont pris en {unit}.</translation>
    </message>
    <message>
        <source>{sheet}: “{column}” asks for at least {limit} characters: row {rows}.</source>
        <translation>{sheet} : « {column} » demande au moins {limit} caractères : ligne {rows}.</translation>
    </message>
    <message>
        <source>{sheet}: “{column}” asks for the parcel; your list tells the size of the product alone, and that is written. Measure a parcel before you upload it.</source>
        <translation>{sheet} : « {column} » demande la taille du colis ; votre liste donne seulement celle du produit, et c’est elle qui est écrite. Mesurez un colis avant la mise en ligne.</translation>
    </message>
    <message>
        <source>{sheet}: “{column}” does not say its unit: the sizes are in {unit}.</source>
        <translation>{sheet} : « {column} » ne dit pas son unité : les dimensions sont en {unit}.</translation>
    </message>
    <message>
        <source>{sheet}: “{column}” does not say its unit: the weights are in {unit}.</source>
        <translation>{sheet} : « {column} » ne dit pas son unité : les poids sont en {unit}.</translation>
    </message>
    <message>
        <source>{sheet}: “{column}” is worked out: it is to the price what your own crossed-out price is to yours.</source>
        <translation>{sheet} : « {column} » est calculé : il est au prix ce que votre propre prix barré est au vôtre.</translation>
    </message>
    <message>
        <source>{sheet}: “{column}” takes {limit} characters; there are up to {found} in row {rows}.</source>
        <translation>{sheet} : « {column} » accepte {limit} caractères ; il y en a jusqu’à {found}, ligne {rows}.</translation>
    </message>
    <message>
        <source>{sheet}: “{column}” takes {low} to {high}; row {rows} has {found}.</source>
        <translation>{sheet} : « {column} » accepte de {low} à {high} ; ligne {rows} : {found}.</translation>
    </message>
    <message>
        <source>{sheet}: “{value}” is not in the list of “{column}”: left empty in row {rows}. The list: {list}</source>
        <translation>{sheet} : « {value} » n’est pas dans la liste de « {column} » : laissé vide, ligne {rows}. La liste : {list}</translation>
    </message>
    <message>
        <source>{sku}: {why}</source>
        <translation>{sku} : {why}</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>! Your text changed</source>
        <translation>! Votre texte a changé</translation>
    </message>
    <message>
        <source>! a sentence: needs an engine or you</source>
        <translation>! une phrase : à un moteur ou à vous</translation>
    </message>
    <message>
        <source>! your text changed since</source>
        <translation>! votre texte a changé depuis</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
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
        <source>? By machine</source>
        <translation>? Par machine</translation>
    </message>
    <message>
        <source>? To read</source>
        <translation>? À relire</translation>
    </message>
    <message>
        <source>? by machine</source>
        <translation>? par machine</translation>
    </message>
    <message>
        <source>? to read</source>
        <translation>? à relire</translation>
    </message>
    <message>
        <source>A PDF could not be made on this computer.</source>
        <translation>Impossible de créer un PDF sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A few words, or nothing</source>
        <translation>Quelques mots, ou rien</translation>
    </message>
    <message>
        <source>A model translates sentences here, without sending anything. It takes 60 to 150 MB on the disk.</source>
        <translation>Un modèle traduit les phrases ici, sans rien envoyer. Il prend de 60 à 150 Mo sur le disque.</translation>
    </message>
    <message>
        <source>A name, for example “Own warehouse”</source>
        <translation>Un nom, par exemple « Mon entrepôt »</translation>
    </message>
    <message>
        <source>A proposal: no text says any of it.</source>
        <translation>Une proposition : aucun texte n’en dit rien.</translation>
    </message>
    <message>
        <source>A sample shop with believable products, ready to translate, check and export. You can throw it away with one click.</source>
        <translation>Une boutique d’exemple aux produits crédibles, prête à traduire, vérifier et exporter. Un clic suffit pour la jeter.</translation>
    </message>
    <message>
        <source>A share of the final price, instead of what you add to yours</source>
        <translation>Une part du prix final, au lieu de ce que vous ajoutez au vôtre</translation>
    </message>
    <message>
        <source>A translation was cut short: {done} of {n} products are done. {why}</source>
        <translation>Une traduction s’est interrompue : {done} produits sur {n} sont faits. {why}</translation>
    </message>
    <message>
        <source>A whole sentence, an unknown word, or a number lost on the way.</source>
        <translation>Une phrase entière, un mot inconnu ou un nombre perdu en route.</translation>
    </message>
    <message>
        <source>About this listing</source>
        <translation>À propos de cette annonce</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>À propos du programme</translation>
    </message>
    <message>
        <source>About this text</source>
        <translation>À propos de ce texte</translation>
    </message>
    <message>
        <source>Add a quantity</source>
        <translation>Ajouter une quantité</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Ajouter un terme</translation>
    </message>
    <message>
        <source>Add a term…</source>
        <translation>Ajouter un terme…</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
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
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the manufacturer</source>
        <translation>Adresse du fabricant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
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
        <source>All to look at</source>
        <translation>Tout à regarder</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Tous {n}</translation>
    </message>
    <message>
        <source>An .xlsx or .xlsm as you downloaded it</source>
        <translation>Un .xlsx ou .xlsm tel que vous l'avez téléchargé</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Une autre devise</translation>
    </message>
    <message>
        <source>Another part, in Chinese</source>
        <translation>Une autre partie, en chinois</translation>
    </message>
    <message>
        <source>App id or access key id</source>
        <translation>App id ou access key id</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Approve all {n} that nobody doubts…</source>
        <translation>Approuver les {n} non douteux…</translation>
    </message>
    <message>
        <source>Approve one text</source>
        <translation>Approuver un texte</translation>
    </message>
    <message>
        <source>Approve one text without reading it?</source>
        <translation>Approuver un texte sans le lire ?</translation>
    </message>
    <message>
        <source>Approve the one that nobody doubts…</source>
        <translation>Approuver le seul non douteux…</translation>
    </message>
    <message>
        <source>Approve {n} texts</source>
        <translation>Approuver {n} textes</translation>
    </message>
    <message>
        <source>Approve {n} texts without reading each?</source>
        <translation>Approuver {n} textes sans lire chacun ?</translation>
    </message>
    <message>
        <source>Approved: {text}</source>
        <translation>Approuvé : {text}</translation>
    </message>
    <message>
        <source>Approving</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>As a Chinese shopper sees it</source>
        <translation>Comme le voit un acheteur chinois</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Sous quelle forme</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>Me redemander</translation>
    </message>
    <message>
        <source>Asking for the list of models</source>
        <translation>Demande de la liste des modèles</translation>
    </message>
    <message>
        <source>Asking the engine</source>
        <translation>Appel au moteur</translation>
    </message>
    <message>
        <source>Asks the European Central Bank; nothing about your shop is sent</source>
        <translation>Interroge la Banque centrale européenne ; rien de votre boutique n'est envoyé</translation>
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
        <source>Before</source>
        <translation>Avant</translation>
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
        <source>Brands differ. These are proposals: look at them, write over what is different for your goods, and confirm. Only then texts say a Chinese size beside yours.</source>
        <translation>Les marques diffèrent. Ce sont des propositions : regardez-les, corrigez ce qui diffère pour vos produits, puis confirmez. Alors seulement, les textes donnent une taille chinoise à côté de la vôtre.</translation>
    </message>
    <message>
        <source>Bring a small product nearer</source>
        <translation>Rapprocher un petit produit</translation>
    </message>
    <message>
        <source>Build the title from its parts</source>
        <translation>Composer le titre par parties</translation>
    </message>
    <message>
        <source>Bundle {id} is out of the list, and its file is deleted.</source>
        <translation>Le paquet {id} n’est plus dans la liste, et son fichier est supprimé.</translation>
    </message>
    <message>
        <source>Bundle {id} is out of the list.</source>
        <translation>Le paquet {id} n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>Can I sell there?</source>
        <translation>Puis-je y vendre ?</translation>
    </message>
    <message>
        <source>Can I sell there? Compare…</source>
        <translation>Puis-je y vendre ? Comparer…</translation>
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
        <source>Change nothing</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Change the term</source>
        <translation>Modifier le terme</translation>
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
        <source>Changed the memory</source>
        <translation>Mémoire modifiée</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Modifié : {name}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Changing the pricing rule</source>
        <translation>Modification de la règle de prix</translation>
    </message>
    <message>
        <source>Changing what the marketplace asks for</source>
        <translation>Modification des demandes de la place de marché</translation>
    </message>
    <message>
        <source>Characters of text sent</source>
        <translation>Caractères de texte envoyés</translation>
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
        <source>Chinese here</source>
        <translation>Chinois ici</translation>
    </message>
    <message>
        <source>Chinese into English, to read back</source>
        <translation>Du chinois à l’anglais, en retour</translation>
    </message>
    <message>
        <source>Chinese into French, to read back</source>
        <translation>Du chinois au français, en retour</translation>
    </message>
    <message>
        <source>Chinese label, each</source>
        <translation>Étiquette chinoise, par pièce</translation>
    </message>
    <message>
        <source>Choose a blank sheet…</source>
        <translation>Choisir une feuille vierge…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a list of terms</source>
        <translation>Choisissez une liste de termes</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Choose a product to see it here.</source>
        <translation>Choisissez un produit pour le voir ici.</translation>
    </message>
    <message>
        <source>Choose a translation memory</source>
        <translation>Choisissez une mémoire de traduction</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Choose the blank sheet of the marketplace</source>
        <translation>Choisissez la feuille vierge de la place de marché</translation>
    </message>
    <message>
        <source>Choose the folder of the model</source>
        <translation>Choisissez le dossier du modèle</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Choisissez le modèle</translation>
    </message>
    <message>
        <source>Choose the picture of your mark</source>
        <translation>Choisissez l'image de votre marque</translation>
    </message>
    <message>
        <source>Choose the proof that came back</source>
        <translation>Choisissez l’épreuve revenue</translation>
    </message>
    <message>
        <source>Choose your product list</source>
        <translation>Choisissez votre liste de produits</translation>
    </message>
    <message>
        <source>Choose {market}</source>
        <translation>Choisir {market}</translation>
    </message>
    <message>
        <source>Clean up the memory</source>
        <translation>Nettoyer la mémoire</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Nettoyer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <source>Columns and filling…</source>
        <translation>Colonnes et remplissage…</translation>
    </message>
    <message>
        <source>Columns of {name}</source>
        <translation>Colonnes de {name}</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Compare marketplaces</source>
        <translation>Comparer les places de marché</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Comparing two bundles</source>
        <translation>Comparaison de deux paquets</translation>
    </message>
    <message>
        <source>Confirm these sizes</source>
        <translation>Confirmer ces tailles</translation>
    </message>
    <message>
        <source>Confirmed: {table}</source>
        <translation>Confirmé : {table}</translation>
    </message>
    <message>
        <source>Costs, tax and limits</source>
        <translation>Coûts, taxe et limites</translation>
    </message>
    <message>
        <source>Count what is ready everywhere</source>
        <translation>Compter partout ce qui est prêt</translation>
    </message>
    <message>
        <source>Counting what is ready: {done} of {total}</source>
        <translation>Comptage de ce qui est prêt : {done} sur {total}</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Currency of that price</source>
        <translation>Devise de ce prix</translation>
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
        <source>Customs (HS) code</source>
        <translation>Code douanier (SH)</translation>
    </message>
    <message>
        <source>Customs decides by the HS code and the goods themselves</source>
        <translation>La douane décide d'après le code SH et la marchandise elle-même</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Delete its file too: {file}</source>
        <translation>Supprimer aussi son fichier : {file}</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Do not ask again for this engine</source>
        <translation>Ne plus demander pour ce moteur</translation>
    </message>
    <message>
        <source>Do not install it</source>
        <translation>Ne pas l’installer</translation>
    </message>
    <message>
        <source>Do this when the marketplace never got that bundle, or refused it: then it must not count as sent.</source>
        <translation>À faire quand la place de marché n’a jamais reçu ce paquet, ou l’a refusé : il ne doit alors pas compter comme envoyé.</translation>
    </message>
    <message>
        <source>Does the marketplace want its own sheet filled?</source>
        <translation>La place de marché veut-elle que vous remplissiez sa propre feuille ?</translation>
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
        <source>Doubt</source>
        <translation>Doute</translation>
    </message>
    <message>
        <source>Doubts about the Chinese, set aside</source>
        <translation>Doutes écartés sur le chinois</translation>
    </message>
    <message>
        <source>Doubts about this Chinese</source>
        <translation>Doutes sur ce chinois</translation>
    </message>
    <message>
        <source>Download the blank sheet in your seller backend and drop it here. Its columns are understood once and remembered; everything else in the file stays as it is.</source>
        <translation>Téléchargez la feuille vierge dans votre espace vendeur et déposez-la ici. Ses colonnes sont comprises une fois et retenues ; tout le reste du fichier demeure tel quel.</translation>
    </message>
    <message>
        <source>Drop a blank .xlsx or .xlsm here</source>
        <translation>Déposez ici un .xlsx ou .xlsm vierge</translation>
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
        <source>Duty</source>
        <translation>Droits de douane</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>Courriel (facultatif)</translation>
    </message>
    <message>
        <source>Each product and each field, as it was and as it is now</source>
        <translation>Chaque produit et chaque champ, avant et maintenant</translation>
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
        <source>Empty edges are cut away until the product fills the square.</source>
        <translation>Les bords vides sont coupés jusqu'à ce que le produit remplisse le carré.</translation>
    </message>
    <message>
        <source>Empty this field</source>
        <translation>Vider ce champ</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>English into Chinese</source>
        <translation>De l’anglais au chinois</translation>
    </message>
    <message>
        <source>English into French, to read back</source>
        <translation>De l’anglais au français, en retour</translation>
    </message>
    <message>
        <source>Enter. Nothing is saved yet.</source>
        <translation>Entrée. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Every computer on the net that this program ever asked for something.</source>
        <translation>Tous les ordinateurs du réseau auxquels ce programme a demandé quelque chose.</translation>
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
        <source>Everything that is ready</source>
        <translation>Tout ce qui est prêt</translation>
    </message>
    <message>
        <source>Everything was looked at; an engine may do what is left.</source>
        <translation>Tout a été regardé ; un moteur peut faire le reste.</translation>
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
        <source>Fetch</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Fetch today's rates</source>
        <translation>Prendre les taux du jour</translation>
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
        <source>Fetch {pack}</source>
        <translation>Télécharger {pack}</translation>
    </message>
    <message>
        <source>Fetching pictures</source>
        <translation>Téléchargement des images</translation>
    </message>
    <message>
        <source>Fetching the exchange rates</source>
        <translation>Lecture des taux de change</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Fill this template…</source>
        <translation>Remplir ce modèle…</translation>
    </message>
    <message>
        <source>Filled {n}</source>
        <translation>Remplies : {n}</translation>
    </message>
    <message>
        <source>Filling the template</source>
        <translation>Remplissage du modèle</translation>
    </message>
    <message>
        <source>First asked</source>
        <translation>Premier contact</translation>
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
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>For a bundle that the marketplace never got</source>
        <translation>Pour un paquet que la place de marché n’a jamais reçu</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>For returns</source>
        <translation>Pour les retours</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget for now what you chose and typed for this list before.</source>
        <translation>Oublier pour l’instant ce que vous aviez choisi et tapé pour cette liste.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L'oublier</translation>
    </message>
    <message>
        <source>Forget one repeat</source>
        <translation>Oublier un doublon</translation>
    </message>
    <message>
        <source>Forget the one that filled no text for a year</source>
        <translation>Oublier celle inutilisée depuis un an</translation>
    </message>
    <message>
        <source>Forget {n} repeats</source>
        <translation>Oublier {n} doublons</translation>
    </message>
    <message>
        <source>Forget {n} that filled no text for a year</source>
        <translation>En oublier {n}, inutilisées depuis un an</translation>
    </message>
    <message>
        <source>Forget “{name}”</source>
        <translation>Oublier « {name} »</translation>
    </message>
    <message>
        <source>Forgetting the numbers</source>
        <translation>Suppression des chiffres</translation>
    </message>
    <message>
        <source>Forgotten: {name}</source>
        <translation>Oublié : {name}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Freight is in</source>
        <translation>Le port est en</translation>
    </message>
    <message>
        <source>Freight, each kg</source>
        <translation>Port, par kg</translation>
    </message>
    <message>
        <source>Freight, each parcel</source>
        <translation>Port, par colis</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>French into Chinese</source>
        <translation>Du français au chinois</translation>
    </message>
    <message>
        <source>French into English (French goes on into Chinese)</source>
        <translation>Du français à l’anglais (puis au chinois)</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Depuis un dossier…</translation>
    </message>
    <message>
        <source>From column</source>
        <translation>De la colonne</translation>
    </message>
    <message>
        <source>From how many pieces</source>
        <translation>À partir de combien de pièces</translation>
    </message>
    <message>
        <source>From one piece</source>
        <translation>Dès une pièce</translation>
    </message>
    <message>
        <source>From the memory</source>
        <translation>De la mémoire</translation>
    </message>
    <message>
        <source>From {n} pieces</source>
        <translation>Dès {n} pièces</translation>
    </message>
    <message>
        <source>From, pieces</source>
        <translation>Dès (pièces)</translation>
    </message>
    <message>
        <source>Further to the back</source>
        <translation>Plus vers la fin</translation>
    </message>
    <message>
        <source>Further to the front</source>
        <translation>Plus vers le début</translation>
    </message>
    <message>
        <source>Give a reason, and it is not asked again for this marketplace</source>
        <translation>Donnez une raison, et la question ne revient plus pour cette place de marché</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Glossary, proofs …  </source>
        <translation>Glossaire, épreuves …  </translation>
    </message>
    <message>
        <source>Go on to check &amp; price</source>
        <translation>Passer à vérification et prix</translation>
    </message>
    <message>
        <source>Go on to translate</source>
        <translation>Passer à la traduction</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Goods travel</source>
        <translation>Les marchandises passent</translation>
    </message>
    <message>
        <source>Heading in row</source>
        <translation>En-tête à la ligne</translation>
    </message>
    <message>
        <source>Heading in row (0 where there is none)</source>
        <translation>En-tête à la ligne (0 s’il n’y en a pas)</translation>
    </message>
    <message>
        <source>Heed it again</source>
        <translation>Reprendre en compte</translation>
    </message>
    <message>
        <source>Heed these {n} again</source>
        <translation>Reprendre ces {n} en compte</translation>
    </message>
    <message>
        <source>Heeding it again</source>
        <translation>Reprise en compte</translation>
    </message>
    <message>
        <source>Hide how the bundle is made</source>
        <translation>Masquer la fabrication du paquet</translation>
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
        <source>Hide them</source>
        <translation>Les masquer</translation>
    </message>
    <message>
        <source>Hide what was kept</source>
        <translation>Masquer ce qui a été gardé</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Prix maximal</translation>
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
        <source>Host</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>How it was before</source>
        <translation>Comment c’était avant</translation>
    </message>
    <message>
        <source>How much less each piece costs then</source>
        <translation>De combien chaque pièce coûte alors moins</translation>
    </message>
    <message>
        <source>How much of the title's room is used</source>
        <translation>Part de la place du titre utilisée</translation>
    </message>
    <message>
        <source>How the bundle is made: pictures, your mark, data packet</source>
        <translation>Fabrication du paquet : photos, votre marque, paquet de données</translation>
    </message>
    <message>
        <source>How the data packet is written</source>
        <translation>Comment le paquet de données est écrit</translation>
    </message>
    <message>
        <source>How to store it</source>
        <translation>Mode de conservation</translation>
    </message>
    <message>
        <source>How you price</source>
        <translation>Comment vous fixez les prix</translation>
    </message>
    <message>
        <source>I do it in the seller backend</source>
        <translation>Je le fais dans l'espace vendeur</translation>
    </message>
    <message>
        <source>I trust them</source>
        <translation>Je leur fais confiance</translation>
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
        <source>Import tax</source>
        <translation>Taxe d’importation</translation>
    </message>
    <message>
        <source>Import tax {percent} % ({category}), paid by the shopper</source>
        <translation>Taxe à l'importation {percent} % ({category}), payée par l'acheteur</translation>
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
        <source>In</source>
        <translation>Langue</translation>
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
        <source>In which words</source>
        <translation>Dans quels mots</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <translation>Ingrédients</translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation>Installer depuis un fichier…</translation>
    </message>
    <message>
        <source>Install it</source>
        <translation>L’installer</translation>
    </message>
    <message>
        <source>Installed: {pack}</source>
        <translation>Installé : {pack}</translation>
    </message>
    <message>
        <source>Installing the model</source>
        <translation>Installation du modèle</translation>
    </message>
    <message>
        <source>It came without a licence text.</source>
        <translation>Il est venu sans texte de licence.</translation>
    </message>
    <message>
        <source>It changes nothing: its one row came back as it is here.</source>
        <translation>Elle ne change rien : sa seule ligne est revenue identique.</translation>
    </message>
    <message>
        <source>It changes nothing: {n} rows came back as they are here.</source>
        <translation>Elle ne change rien : {n} lignes sont revenues identiques.</translation>
    </message>
    <message>
        <source>It is not asked again for this marketplace, and no longer keeps a listing back. You find it again under “set aside” at the top.</source>
        <translation>La question ne revient plus pour cette place de marché et ne retient plus de fiche. Vous la retrouvez en haut, sous « Écartés ».</translation>
    </message>
    <message>
        <source>It is remembered for this file as long as the file does not change.</source>
        <translation>C’est retenu pour ce fichier tant qu’il ne change pas.</translation>
    </message>
    <message>
        <source>It is right as it is</source>
        <translation>C'est juste ainsi</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep for comparing…</source>
        <translation>Garder pour comparer…</translation>
    </message>
    <message>
        <source>Keep of the price</source>
        <translation>Part gardée du prix</translation>
    </message>
    <message>
        <source>Keep the first, unless the tool that reads the packet asks for another one.</source>
        <translation>Gardez le premier, sauf si l'outil qui lit le paquet en demande un autre.</translation>
    </message>
    <message>
        <source>Keep these numbers for comparing</source>
        <translation>Garder ces chiffres pour comparer</translation>
    </message>
    <message>
        <source>Keep these numbers under a name and see their price beside the others</source>
        <translation>Gardez ces chiffres sous un nom et voyez leur prix à côté des autres</translation>
    </message>
    <message>
        <source>Keeping the numbers</source>
        <translation>Enregistrement des chiffres</translation>
    </message>
    <message>
        <source>Kept for comparing: {name}</source>
        <translation>Gardé pour comparer : {name}</translation>
    </message>
    <message>
        <source>Kept, not used</source>
        <translation>Gardées, non utilisées</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Last verified backup: {when}</source>
        <translation>Dernière copie vérifiée : {when}</translation>
    </message>
    <message>
        <source>Leave all as they are</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Laisser la ligne de côté</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Less, each</source>
        <translation>Rabais, par pièce</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
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
        <source>Looking through the memory</source>
        <translation>Examen de la mémoire</translation>
    </message>
    <message>
        <source>Looking through the texts</source>
        <translation>Examen des textes</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Prix minimal</translation>
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
        <source>Main pictures become square</source>
        <translation>Les photos principales deviennent carrées</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>Le refaire</translation>
    </message>
    <message>
        <source>Make {n} texts anew</source>
        <translation>Refaire {n} textes</translation>
    </message>
    <message>
        <source>Makes it: {text}</source>
        <translation>Donne : {text}</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Place de marché</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modèles sur cet ordinateur</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>My partner in China looks after it</source>
        <translation>Mon partenaire en Chine s'en occupe</translation>
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
        <source>Net weight or content</source>
        <translation>Poids net ou contenu</translation>
    </message>
    <message>
        <source>Never say this</source>
        <translation>Ne jamais dire ceci</translation>
    </message>
    <message>
        <source>New value for all of them</source>
        <translation>Nouvelle valeur pour tous</translation>
    </message>
    <message>
        <source>New · changed · withdrawn</source>
        <translation>Nouveaux · modifiés · retirés</translation>
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
        <source>No bundle went out yet.</source>
        <translation>Aucun paquet n'est encore parti.</translation>
    </message>
    <message>
        <source>No check doubts them: numbers and names came through, no word is unknown. {left} stay for you.</source>
        <translation>Aucune vérification n’en doute : nombres et noms sont passés, aucun mot n’est inconnu. {left} vous restent.</translation>
    </message>
    <message>
        <source>No doubt about any listing for this marketplace.</source>
        <translation>Aucun doute sur les fiches pour cette place de marché.</translation>
    </message>
    <message>
        <source>No engine here reads Chinese back yet</source>
        <translation>Aucun moteur ne traduit le chinois en retour</translation>
    </message>
    <message>
        <source>No import tax</source>
        <translation>Aucune taxe à l'importation</translation>
    </message>
    <message>
        <source>No listing shows it until it is better. You can say why, for later.</source>
        <translation>Aucune fiche ne le montre tant qu’il n’est pas meilleur. Vous pouvez noter pourquoi.</translation>
    </message>
    <message>
        <source>No other doubtful text is shown here.</source>
        <translation>Aucun autre texte douteux n’est affiché ici.</translation>
    </message>
    <message>
        <source>No other text like this one was approved yet.</source>
        <translation>Aucun autre texte semblable n’a encore été approuvé.</translation>
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
        <source>No text has two different translations.</source>
        <translation>Aucun texte n’a deux traductions différentes.</translation>
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
        <source>None is installed yet.</source>
        <translation>Aucun n’est encore installé.</translation>
    </message>
    <message>
        <source>None stays out.</source>
        <translation>Aucun ne reste dehors.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucun encore.</translation>
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
        <source>Not right? Show the columns of {file}</source>
        <translation>Pas juste ? Afficher les colonnes de {file}</translation>
    </message>
    <message>
        <source>Not said in {files}. Until you choose, {currency} is taken.</source>
        <translation>Pas indiqué dans {files}. Jusqu’à votre choix, {currency} est pris.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing differs between them.</source>
        <translation>Rien ne diffère entre eux.</translation>
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
        <source>Nothing is cut away; white is added until the picture is square.</source>
        <translation>Rien n'est coupé ; du blanc est ajouté jusqu'à ce que l'image soit carrée.</translation>
    </message>
    <message>
        <source>Nothing is remembered yet: each text that you approve comes here.</source>
        <translation>Rien n’est encore retenu : chaque texte que vous approuvez arrive ici.</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation>Rien n’est écarté</translation>
    </message>
    <message>
        <source>Nothing that is ready changed: there is nothing to send again.</source>
        <translation>Rien de prêt n'a changé : il n'y a rien à renvoyer.</translation>
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
        <source>Nothing waits to be looked at</source>
        <translation>Rien n’attend d’être regardé</translation>
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
        <source>Nothing went out to {market} yet: the first bundle holds everything.</source>
        <translation>Rien n'est encore parti vers {market} : le premier paquet contient tout.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>Nothing. No host was ever asked.</source>
        <translation>Rien. Aucun site n’a jamais été contacté.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Of which import tax {percent} % ({category})</source>
        <translation>Dont taxe à l'importation {percent} % ({category})</translation>
    </message>
    <message>
        <source>One day old: download it again</source>
        <translation>Un jour : téléchargez-la de nouveau</translation>
    </message>
    <message>
        <source>One doubt is asked about again.</source>
        <translation>Un doute est de nouveau signalé.</translation>
    </message>
    <message>
        <source>One doubt is set aside. It keeps no listing back and is not asked again.</source>
        <translation>Un doute est écarté. Il ne retient aucune fiche et la question ne revient plus.</translation>
    </message>
    <message>
        <source>One more follows when these are done.</source>
        <translation>Une autre suit quand celles-ci sont faites.</translation>
    </message>
    <message>
        <source>One more text is done on this computer, from the memory and the phrasebook.</source>
        <translation>Un autre texte se fait sur cet ordinateur, avec la mémoire et le guide de phrases.</translation>
    </message>
    <message>
        <source>One picture fetched, {failed} could not be had.</source>
        <translation>Images téléchargées : 1, non obtenues : {failed}.</translation>
    </message>
    <message>
        <source>One row was left out: row {row}, “{text}”: {why}</source>
        <translation>Une ligne laissée de côté : la ligne {row}, « {text} » : {why}</translation>
    </message>
    <message>
        <source>One sentence needs {engine}. {characters} characters of your product texts would go to {host}.</source>
        <translation>Une phrase demande {engine}. {characters} caractères de vos textes de produits iraient à {host}.</translation>
    </message>
    <message>
        <source>One term removed</source>
        <translation>Un terme retiré</translation>
    </message>
    <message>
        <source>One term written to {file}</source>
        <translation>Un terme écrit dans {file}</translation>
    </message>
    <message>
        <source>One text approved</source>
        <translation>Un texte approuvé</translation>
    </message>
    <message>
        <source>One text has different Chinese. Which one stands?</source>
        <translation>Un texte a plusieurs chinois. Lequel garder ?</translation>
    </message>
    <message>
        <source>One text made anew</source>
        <translation>Un texte refait</translation>
    </message>
    <message>
        <source>One text that a machine made says such a word</source>
        <translation>Un texte fait par une machine contient un tel mot</translation>
    </message>
    <message>
        <source>One text translated, {left} left for you or for an engine.</source>
        <translation>Un texte traduit, {left} restent pour vous ou pour un moteur.</translation>
    </message>
    <message>
        <source>One text translated, {left} left. {characters} characters went to {host}.</source>
        <translation>Un texte traduit, {left} restants. {characters} caractères sont partis vers {host}.</translation>
    </message>
    <message>
        <source>One text translated, {left} left. {problem}</source>
        <translation>Un texte traduit, {left} restants. {problem}</translation>
    </message>
    <message>
        <source>One translation forgotten</source>
        <translation>Une traduction oubliée</translation>
    </message>
    <message>
        <source>One translation is remembered</source>
        <translation>Une traduction est retenue</translation>
    </message>
    <message>
        <source>One translation written to {file}</source>
        <translation>Une traduction écrite dans {file}</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Seulement pour</translation>
    </message>
    <message>
        <source>Only for the brand</source>
        <translation>Seulement pour la marque</translation>
    </message>
    <message>
        <source>Only in general trade</source>
        <translation>Seulement en importation générale</translation>
    </message>
    <message>
        <source>Only in general trade; it goes by the HS code</source>
        <translation>Seulement en importation générale ; selon le code SH</translation>
    </message>
    <message>
        <source>Only in the category</source>
        <translation>Seulement dans la catégorie</translation>
    </message>
    <message>
        <source>Only products that say …</source>
        <translation>Seulement les produits qui disent …</translation>
    </message>
    <message>
        <source>Only suggest them</source>
        <translation>Seulement les suggérer</translation>
    </message>
    <message>
        <source>Only what changed since the last bundle</source>
        <translation>Seulement ce qui a changé depuis le dernier paquet</translation>
    </message>
    <message>
        <source>Only what changed since {when}</source>
        <translation>Seulement ce qui a changé depuis {when}</translation>
    </message>
    <message>
        <source>Only what changed since {when}: {numbers}</source>
        <translation>Seulement ce qui a changé depuis {when} : {numbers}</translation>
    </message>
    <message>
        <source>Only what this computer can do</source>
        <translation>Seulement ce que peut cet ordinateur</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
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
        <source>PDF, to read or print</source>
        <translation>PDF, à lire ou à imprimer</translation>
    </message>
    <message>
        <source>Page for a browser, to read</source>
        <translation>Page pour navigateur, à lire</translation>
    </message>
    <message>
        <source>Parts of the title</source>
        <translation>Parties du titre</translation>
    </message>
    <message>
        <source>Payment fee</source>
        <translation>Frais de paiement</translation>
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
        <source>Pictures on a white background stay without it.</source>
        <translation>Les photos sur fond blanc restent sans elle.</translation>
    </message>
    <message>
        <source>Pictures that are still on the web</source>
        <translation>Images encore sur le Web</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>À noter</translation>
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
        <source>Price in the shop</source>
        <translation>Prix en boutique</translation>
    </message>
    <message>
        <source>Price of a million characters</source>
        <translation>Prix du million de caractères</translation>
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
        <source>Proofs that went out</source>
        <translation>Épreuves envoyées</translation>
    </message>
    <message>
        <source>Rate of {day}, {source}: 1 {base} = {value} {quote}</source>
        <translation>Taux du {day}, {source} : 1 {base} = {value} {quote}</translation>
    </message>
    <message>
        <source>Read a returned proof</source>
        <translation>Lire une épreuve revenue</translation>
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
        <source>Read back</source>
        <translation>Traduire en retour</translation>
    </message>
    <message>
        <source>Read by the rules of {platform}</source>
        <translation>Lu selon les règles de {platform}</translation>
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
        <source>Read it like this</source>
        <translation>Lire ainsi</translation>
    </message>
    <message>
        <source>Read it like this ({kind}): {sample}</source>
        <translation>Lire ainsi ({kind}) : {sample}</translation>
    </message>
    <message>
        <source>Read it with the value you typed</source>
        <translation>Relire avec la valeur tapée</translation>
    </message>
    <message>
        <source>Read it with these values</source>
        <translation>Relire avec ces valeurs</translation>
    </message>
    <message>
        <source>Read it with {n} values you typed</source>
        <translation>Relire avec {n} valeurs tapées</translation>
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
        <source>Read the sheet “{sheet}” of {file}</source>
        <translation>Lire la feuille « {sheet} » de {file}</translation>
    </message>
    <message>
        <source>Read this sheet</source>
        <translation>Lire cette feuille</translation>
    </message>
    <message>
        <source>Reading the Chinese back</source>
        <translation>Traduction du chinois en retour</translation>
    </message>
    <message>
        <source>Reading the memory</source>
        <translation>Lecture de la mémoire</translation>
    </message>
    <message>
        <source>Reading the proof</source>
        <translation>Lecture de l’épreuve</translation>
    </message>
    <message>
        <source>Reading the sheet</source>
        <translation>Lecture de la feuille</translation>
    </message>
    <message>
        <source>Reading the terms</source>
        <translation>Lecture des termes</translation>
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
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Remember it like this</source>
        <translation>Le retenir ainsi</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Remembered for the next bundle.</source>
        <translation>Retenu pour le prochain paquet.</translation>
    </message>
    <message>
        <source>Remembered for this sheet.</source>
        <translation>Retenu pour cette feuille.</translation>
    </message>
    <message>
        <source>Remembered translations</source>
        <translation>Traductions retenues</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
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
        <source>Removing the model</source>
        <translation>Retrait du modèle</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Réparé</translation>
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
        <source>Right value</source>
        <translation>Bonne valeur</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Row and column</source>
        <translation>Ligne et colonne</translation>
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
        <source>Said beside it in Chinese</source>
        <translation>Dit à côté en chinois</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
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
        <source>Save and use it</source>
        <translation>Enregistrer et utiliser</translation>
    </message>
    <message>
        <source>Save it, mend it in your spreadsheet program, and import that file.</source>
        <translation>Enregistrez-la, corrigez-la dans votre tableur et importez ce fichier.</translation>
    </message>
    <message>
        <source>Save only what changed for {market}</source>
        <translation>Enregistrer seulement les changements pour {market}</translation>
    </message>
    <message>
        <source>Save the rows left out…</source>
        <translation>Enregistrer les lignes laissées de côté…</translation>
    </message>
    <message>
        <source>Save the term</source>
        <translation>Enregistrer le terme</translation>
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
        <source>Saving the glossary</source>
        <translation>Enregistrement du glossaire</translation>
    </message>
    <message>
        <source>Saving the memory</source>
        <translation>Enregistrement de la mémoire</translation>
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
        <source>Saving the sizes</source>
        <translation>Enregistrement des tailles</translation>
    </message>
    <message>
        <source>Saving the text</source>
        <translation>Enregistrement du texte</translation>
    </message>
    <message>
        <source>Saving the title</source>
        <translation>Enregistrement du titre</translation>
    </message>
    <message>
        <source>Saving your choice</source>
        <translation>Enregistrement de votre choix</translation>
    </message>
    <message>
        <source>Say it like this</source>
        <translation>Le dire ainsi</translation>
    </message>
    <message>
        <source>Say which column holds the titles; then the list can be read.</source>
        <translation>Dites quelle colonne contient les titres ; la liste pourra alors être lue.</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search in both languages</source>
        <translation>Chercher dans les deux langues</translation>
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
        <source>See what changed…</source>
        <translation>Voir ce qui a changé…</translation>
    </message>
    <message>
        <source>Sell to China with the product list you already have</source>
        <translation>Vendez en Chine avec la liste de produits que vous avez déjà</translation>
    </message>
    <message>
        <source>Send a proof to a friend</source>
        <translation>Envoyer une épreuve à un ami</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send text to {host}?</source>
        <translation>Envoyer du texte à {host} ?</translation>
    </message>
    <message>
        <source>Send that file to your friend. When it comes back, choose “Read a returned proof”.</source>
        <translation>Envoyez ce fichier à votre ami. À son retour, choisissez « Lire une épreuve revenue ».</translation>
    </message>
    <message>
        <source>Send the proof as a page and print it from a browser.</source>
        <translation>Envoyez l’épreuve comme page et imprimez-la depuis un navigateur.</translation>
    </message>
    <message>
        <source>Send the proof as a spreadsheet or as a page.</source>
        <translation>Envoyez l’épreuve comme feuille de calcul ou comme page.</translation>
    </message>
    <message>
        <source>Send {characters} characters</source>
        <translation>Envoyer {characters} caractères</translation>
    </message>
    <message>
        <source>Send {characters} characters for about {cost}</source>
        <translation>Envoyer {characters} caractères, environ {cost}</translation>
    </message>
    <message>
        <source>Send {n} characters</source>
        <translation>Envoyer {n} caractères</translation>
    </message>
    <message>
        <source>Send “{text}” back?</source>
        <translation>Renvoyer « {text} » ?</translation>
    </message>
    <message>
        <source>Send, and do not ask again</source>
        <translation>Envoyer sans plus demander</translation>
    </message>
    <message>
        <source>Sends the text to {host}, only after asking you.</source>
        <translation>Envoie le texte à {host}, seulement après vous avoir demandé.</translation>
    </message>
    <message>
        <source>Sent back: {text}</source>
        <translation>Renvoyé : {text}</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Set aside for {market}</source>
        <translation>Écartés pour {market}</translation>
    </message>
    <message>
        <source>Set aside: {why}</source>
        <translation>Écarté : {why}</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Écarter…</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>L’écarter</translation>
    </message>
    <message>
        <source>Set this finding aside?</source>
        <translation>Écarter ce constat ?</translation>
    </message>
    <message>
        <source>Set up an engine</source>
        <translation>Configurer un moteur</translation>
    </message>
    <message>
        <source>Set up what translates sentences</source>
        <translation>Configurer ce qui traduit les phrases</translation>
    </message>
    <message>
        <source>Set up {name}</source>
        <translation>Configurer {name}</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>Set {n} findings aside?</source>
        <translation>Écarter {n} constats ?</translation>
    </message>
    <message>
        <source>Setting aside</source>
        <translation>Mise à l'écart</translation>
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
        <source>Shelf life</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Shoppers' search reads the front first. Tick what stands in the title; drag it, or move it with the keys.</source>
        <translation>La recherche des acheteurs lit d’abord le début. Cochez ce qui va dans le titre ; glissez-le, ou déplacez-le au clavier.</translation>
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
        <source>Show all to look at</source>
        <translation>Afficher les textes à regarder</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Afficher tout ({n})</translation>
    </message>
    <message>
        <source>Show and mend all {n}</source>
        <translation>Afficher et corriger les {n}</translation>
    </message>
    <message>
        <source>Show and mend it</source>
        <translation>Afficher et corriger</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Show more texts</source>
        <translation>Afficher plus de textes</translation>
    </message>
    <message>
        <source>Show one more</source>
        <translation>En afficher un de plus</translation>
    </message>
    <message>
        <source>Show one more column that was understood</source>
        <translation>Afficher une autre colonne comprise</translation>
    </message>
    <message>
        <source>Show the product</source>
        <translation>Afficher le produit</translation>
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
        <source>Show the whole picture on white</source>
        <translation>Montrer toute l'image sur fond blanc</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
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
        <source>Show {n} more</source>
        <translation>En afficher {n} de plus</translation>
    </message>
    <message>
        <source>Show {n} more columns that were understood</source>
        <translation>Afficher {n} autres colonnes comprises</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Simplified Chinese (mainland)</source>
        <translation>Chinois simplifié (continent)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size table</source>
        <translation>Tableau de tailles</translation>
    </message>
    <message>
        <source>Size tables</source>
        <translation>Tableaux de tailles</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tailles</translation>
    </message>
    <message>
        <source>Smallest order, pieces</source>
        <translation>Commande minimale, en pièces</translation>
    </message>
    <message>
        <source>Somebody who reads Chinese looks at it in any spreadsheet program: your text, its Chinese, and a column for better words. No prices, costs or customers are in it.</source>
        <translation>Quelqu’un qui lit le chinois la regarde dans n’importe quel tableur : votre texte, son chinois et une colonne pour de meilleurs mots. Ni prix, ni coûts, ni clients n’y figurent.</translation>
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
        <source>Spreadsheet: corrections come back</source>
        <translation>Feuille de calcul : les corrections reviennent</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Stays as it is ✓</source>
        <translation>Reste tel quel ✓</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Arrêter le comptage</translation>
    </message>
    <message>
        <source>Stopping; what is finished is kept</source>
        <translation>Arrêt ; ce qui est fini est gardé</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Take away the price from {n} pieces</source>
        <translation>Retirer le prix dès {n} pièces</translation>
    </message>
    <message>
        <source>Take back: {text}</source>
        <translation>Revenir à : {text}</translation>
    </message>
    <message>
        <source>Take bundle {id} of {when} out of the list?</source>
        <translation>Retirer de la liste le paquet {id} du {when} ?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Take it out of the list…</source>
        <translation>Le retirer de la liste…</translation>
    </message>
    <message>
        <source>Take mine back</source>
        <translation>Reprendre ma valeur</translation>
    </message>
    <message>
        <source>Take over a TMX…</source>
        <translation>Importer un TMX…</translation>
    </message>
    <message>
        <source>Take over from a file…</source>
        <translation>Importer d’un fichier…</translation>
    </message>
    <message>
        <source>Take over one of them</source>
        <translation>En reprendre une</translation>
    </message>
    <message>
        <source>Take over {file}</source>
        <translation>Importer {file}</translation>
    </message>
    <message>
        <source>Take over {n} of them</source>
        <translation>En reprendre {n}</translation>
    </message>
    <message>
        <source>Take suggestion {n}: {text}</source>
        <translation>Prendre la suggestion {n} : {text}</translation>
    </message>
    <message>
        <source>Take the key out</source>
        <translation>Retirer la clé</translation>
    </message>
    <message>
        <source>Take what is whole</source>
        <translation>Prendre ce qui est entier</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Pris comme</translation>
    </message>
    <message>
        <source>Taken back ✓</source>
        <translation>Retiré ✓</translation>
    </message>
    <message>
        <source>Taken back: {table}</source>
        <translation>Retiré : {table}</translation>
    </message>
    <message>
        <source>Taking the bundle out of the list</source>
        <translation>Retrait du paquet de la liste</translation>
    </message>
    <message>
        <source>Taking the corrections over</source>
        <translation>Reprise des corrections</translation>
    </message>
    <message>
        <source>Tax: {source}</source>
        <translation>Taxe : {source}</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test it: send one sentence to {host}</source>
        <translation>Tester : envoyer une phrase à {host}</translation>
    </message>
    <message>
        <source>Texts and their Chinese</source>
        <translation>Textes et leur chinois</translation>
    </message>
    <message>
        <source>Texts that are approved already stay as they are.</source>
        <translation>Les textes déjà approuvés restent tels quels.</translation>
    </message>
    <message>
        <source>That costs about {cost}. {price}</source>
        <translation>Cela coûte environ {cost}. {price}</translation>
    </message>
    <message>
        <source>The Chinese of “{source}”</source>
        <translation>Le chinois de « {source} »</translation>
    </message>
    <message>
        <source>The bundle was written, opened again and verified.</source>
        <translation>Le paquet a été écrit, rouvert et vérifié.</translation>
    </message>
    <message>
        <source>The check asks about it again, and Undo sets it aside once more</source>
        <translation>La vérification le signale de nouveau ; Annuler l’écarte encore</translation>
    </message>
    <message>
        <source>The columns of “{name}”</source>
        <translation>Les colonnes de « {name} »</translation>
    </message>
    <message>
        <source>The engine failed at one text; it is left for you.</source>
        <translation>Le moteur a échoué sur un texte ; il vous reste.</translation>
    </message>
    <message>
        <source>The engine failed at {n} texts; they are left for you.</source>
        <translation>Le moteur a échoué sur {n} textes ; ils vous restent.</translation>
    </message>
    <message>
        <source>The exchange rates are those of {day}.</source>
        <translation>Les taux de change sont ceux du {day}.</translation>
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
        <source>The first rows of {file}</source>
        <translation>Premières lignes de {file}</translation>
    </message>
    <message>
        <source>The import tax is left out</source>
        <translation>La taxe à l'importation n'est pas comptée</translation>
    </message>
    <message>
        <source>The import tax of {tax} is in it</source>
        <translation>La taxe à l'importation de {tax} est comprise</translation>
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
        <source>The right value for {column} in row {row}, now “{found}”</source>
        <translation>La bonne valeur pour {column}, ligne {row}, maintenant « {found} »</translation>
    </message>
    <message>
        <source>The same text in every row</source>
        <translation>Le même texte à chaque ligne</translation>
    </message>
    <message>
        <source>The sample shop is open: {n} products. Undo throws it away.</source>
        <translation>La boutique d’exemple est ouverte : {n} produits. Annuler la jette.</translation>
    </message>
    <message>
        <source>The sheet is forgotten.</source>
        <translation>La feuille est oubliée.</translation>
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
        <source>The shopper pays</source>
        <translation>L'acheteur paie</translation>
    </message>
    <message>
        <source>The tax is paid by</source>
        <translation>La taxe est payée par</translation>
    </message>
    <message>
        <source>The taxes at import are in it</source>
        <translation>Les taxes d'importation sont comprises</translation>
    </message>
    <message>
        <source>The text for every row</source>
        <translation>Le texte de chaque ligne</translation>
    </message>
    <message>
        <source>The title is: {text}</source>
        <translation>Le titre est : {text}</translation>
    </message>
    <message>
        <source>The title of {product}</source>
        <translation>Le titre de {product}</translation>
    </message>
    <message>
        <source>The usual order</source>
        <translation>L’ordre habituel</translation>
    </message>
    <message>
        <source>The words under “Reads back as” come from the phrasebook. For whole sentences install the model zh-en, or set up an engine.</source>
        <translation>Les mots sous « Sens du chinois » viennent du guide de phrases. Pour des phrases entières, installez le modèle zh-en ou configurez un moteur.</translation>
    </message>
    <message>
        <source>Then no bundle counts for {market}: the next one holds everything.</source>
        <translation>Aucun paquet ne compte alors pour {market} : le prochain contient tout.</translation>
    </message>
    <message>
        <source>There is no key yet. It goes into the keychain of this computer, and nowhere else.</source>
        <translation>Il n’y a pas encore de clé. Elle va dans le trousseau de cet ordinateur, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>There is no listing without it</source>
        <translation>Sans cela, pas de fiche</translation>
    </message>
    <message>
        <source>There is no table to paste. Copy the rows with their heading in Excel first.</source>
        <translation>Il n’y a pas de tableau à coller. Copiez d’abord dans Excel les lignes avec leur en-tête.</translation>
    </message>
    <message>
        <source>There is no term yet, or none says that.</source>
        <translation>Il n’y a pas encore de terme, ou aucun ne dit cela.</translation>
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
        <source>These are the first rows of {file}. Nothing is saved yet.</source>
        <translation>Voici les premières lignes de {file}. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>They can be made anew with your term. What you approved stays as it is.</source>
        <translation>Ils peuvent être refaits avec votre terme. Ce que vous avez approuvé ne change pas.</translation>
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
        <source>This computer has no Chinese font: a PDF would show empty boxes.</source>
        <translation>Cet ordinateur n’a pas de police chinoise : un PDF montrerait des carrés vides.</translation>
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
        <source>This one</source>
        <translation>Celui-ci</translation>
    </message>
    <message>
        <source>This one: {text}</source>
        <translation>Celui-ci : {text}</translation>
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
        <source>To look at {n}</source>
        <translation>À regarder : {n}</translation>
    </message>
    <message>
        <source>Traditional Chinese (Hong Kong)</source>
        <translation>Chinois traditionnel (Hong Kong)</translation>
    </message>
    <message>
        <source>Traditional Chinese (Taiwan)</source>
        <translation>Chinois traditionnel (Taïwan)</translation>
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
        <source>Translate again</source>
        <translation>Traduire de nouveau</translation>
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
        <source>Translation memory</source>
        <translation>Mémoire de traduction</translation>
    </message>
    <message>
        <source>Try them again</source>
        <translation>Les réessayer</translation>
    </message>
    <message>
        <source>Type what is right, or leave it as it is. Nothing is saved yet.</source>
        <translation>Tapez ce qui est juste, ou laissez tel quel. Rien n’est encore enregistré.</translation>
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
        <source>Undo does not bring a deleted file back.</source>
        <translation>Annuler ne ramène pas un fichier supprimé.</translation>
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
        <source>Unzip the bundle, and upload the filled sheet on the page where you downloaded the blank one.</source>
        <translation>Décompressez le paquet et téléversez la feuille remplie sur la page où vous avez pris la vierge.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L'utiliser</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Utiliser celui-ci</translation>
    </message>
    <message>
        <source>Use this title</source>
        <translation>Prendre ce titre</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
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
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What changed in bundle {id} of {when}</source>
        <translation>Ce qui a changé dans le paquet {id} du {when}</translation>
    </message>
    <message>
        <source>What changed in it…</source>
        <translation>Ce qui y a changé…</translation>
    </message>
    <message>
        <source>What changed since the last bundle</source>
        <translation>Ce qui a changé depuis le dernier paquet</translation>
    </message>
    <message>
        <source>What column {name} holds</source>
        <translation>Contenu de la colonne {name}</translation>
    </message>
    <message>
        <source>What fills column {letter} {label}</source>
        <translation>Ce qui remplit la colonne {letter} {label}</translation>
    </message>
    <message>
        <source>What goes into the bundle?</source>
        <translation>Que contient le paquet ?</translation>
    </message>
    <message>
        <source>What is in each column of {file}?</source>
        <translation>Que contient chaque colonne de {file} ?</translation>
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
        <source>What is wrong with it (optional)</source>
        <translation>Ce qui ne va pas (facultatif)</translation>
    </message>
    <message>
        <source>What it asks for…</source>
        <translation>Ce qu'elle demande…</translation>
    </message>
    <message>
        <source>What it costs is not known here.</source>
        <translation>Le coût n’est pas connu ici.</translation>
    </message>
    <message>
        <source>What it costs is not known here: that service may bill you for it.</source>
        <translation>Le coût n’est pas connu ici : ce service peut vous le facturer.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
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
        <source>What stands in the file is kept as it is, and not told as a problem again.</source>
        <translation>Le contenu du fichier est gardé tel quel et n’est plus signalé.</translation>
    </message>
    <message>
        <source>What the boxes above say is remembered for this sheet and its newer versions</source>
        <translation>Ce que disent les cases ci-dessus est retenu pour cette feuille et ses versions suivantes</translation>
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
        <source>What was set aside</source>
        <translation>Ce qui a été écarté</translation>
    </message>
    <message>
        <source>What went out before</source>
        <translation>Ce qui est déjà parti</translation>
    </message>
    <message>
        <source>What would change is shown here first.</source>
        <translation>Ce qui changerait s’affiche d’abord ici.</translation>
    </message>
    <message>
        <source>What you do not trust yet is only suggested; trusted translations fill the same texts at once.</source>
        <translation>Ce qui n’est pas encore fiable est seulement suggéré ; les traductions fiables remplissent aussitôt les mêmes textes.</translation>
    </message>
    <message>
        <source>What you set aside with a reason is listed here, and can be heeded again.</source>
        <translation>Ce que vous écartez avec une raison figure ici et peut être repris en compte.</translation>
    </message>
    <message>
        <source>What {file} changes</source>
        <translation>Ce que {file} change</translation>
    </message>
    <message>
        <source>What {market} asks for</source>
        <translation>Ce que demande {market}</translation>
    </message>
    <message>
        <source>What {market} asks for has changed.</source>
        <translation>Les demandes de {market} ont changé.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where can I sell?</source>
        <translation>Où puis-je vendre ?</translation>
    </message>
    <message>
        <source>Where do you want to sell?</source>
        <translation>Où voulez-vous vendre ?</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Where shall the memory go?</source>
        <translation>Où enregistrer la mémoire ?</translation>
    </message>
    <message>
        <source>Where shall the proof go?</source>
        <translation>Où enregistrer l’épreuve ?</translation>
    </message>
    <message>
        <source>Where shall the terms go?</source>
        <translation>Où enregistrer les termes ?</translation>
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
        <source>Which Chinese</source>
        <translation>Quel chinois</translation>
    </message>
    <message>
        <source>Which can be fetched? Ask the list on the net</source>
        <translation>Lesquels télécharger ? Demander la liste en ligne</translation>
    </message>
    <message>
        <source>Which of these reads right?</source>
        <translation>Lequel se lit correctement ?</translation>
    </message>
    <message>
        <source>Which texts</source>
        <translation>Quels textes</translation>
    </message>
    <message>
        <source>Who may sell on each marketplace, with source and date</source>
        <translation>Qui peut vendre sur chaque place de marché, avec source et date</translation>
    </message>
    <message>
        <source>Wholesale</source>
        <translation>Vente en gros</translation>
    </message>
    <message>
        <source>Wholesale prices</source>
        <translation>Prix de gros</translation>
    </message>
    <message>
        <source>Why it is all right</source>
        <translation>Pourquoi c'est bien ainsi</translation>
    </message>
    <message>
        <source>Why it may stay as it is</source>
        <translation>Pourquoi cela peut rester ainsi</translation>
    </message>
    <message>
        <source>Why some stay out</source>
        <translation>Pourquoi certains restent dehors</translation>
    </message>
    <message>
        <source>With the listings for</source>
        <translation>Avec les fiches pour</translation>
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
        <source>Write a TMX…</source>
        <translation>Écrire un TMX…</translation>
    </message>
    <message>
        <source>Write into a file…</source>
        <translation>Écrire dans un fichier…</translation>
    </message>
    <message>
        <source>Write the proof…</source>
        <translation>Écrire l’épreuve…</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Écriture du paquet</translation>
    </message>
    <message>
        <source>Writing the memory</source>
        <translation>Écriture de la mémoire</translation>
    </message>
    <message>
        <source>Writing the proof</source>
        <translation>Écriture de l’épreuve</translation>
    </message>
    <message>
        <source>Writing the terms</source>
        <translation>Écriture des termes</translation>
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
        <source>Your friend’s Chinese</source>
        <translation>Chinois de votre ami</translation>
    </message>
    <message>
        <source>Your friend’s remarks</source>
        <translation>Remarques de votre ami</translation>
    </message>
    <message>
        <source>Your glossary</source>
        <translation>Votre glossaire</translation>
    </message>
    <message>
        <source>Your key comes from an environment variable.</source>
        <translation>Votre clé vient d’une variable d’environnement.</translation>
    </message>
    <message>
        <source>Your key is in the keychain of this computer.</source>
        <translation>Votre clé est dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Your mark on the pictures</source>
        <translation>Votre marque sur les photos</translation>
    </message>
    <message>
        <source>Your note: {note}</source>
        <translation>Votre note : {note}</translation>
    </message>
    <message>
        <source>Your own value for: {fact}</source>
        <translation>Votre propre valeur pour : {fact}</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Votre raison</translation>
    </message>
    <message>
        <source>Your shop is as it was before. A report was saved on this computer and was sent to no one.</source>
        <translation>Votre boutique est comme avant. Un rapport a été enregistré sur cet ordinateur et n’a été envoyé à personne.</translation>
    </message>
    <message>
        <source>Your terms come before everything else. A change can make the texts anew that say them.</source>
        <translation>Vos termes passent avant tout le reste. Un changement peut refaire les textes qui les contiennent.</translation>
    </message>
    <message>
        <source>Your terms in this text</source>
        <translation>Vos termes dans ce texte</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Votre texte</translation>
    </message>
    <message>
        <source>Your text changed</source>
        <translation>Votre texte a changé</translation>
    </message>
    <message>
        <source>Your word</source>
        <translation>Votre mot</translation>
    </message>
    <message>
        <source>Yours since {date}: {value}. It came as {shipped}.</source>
        <translation>La vôtre depuis le {date} : {value}. À l'origine : {shipped}.</translation>
    </message>
    <message>
        <source>Yours, kept</source>
        <translation>Le vôtre, gardé</translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation>encore {n} h environ</translation>
    </message>
    <message>
        <source>about {n} min left</source>
        <translation>encore {n} min environ</translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation>encore {n} s environ</translation>
    </message>
    <message>
        <source>across the border</source>
        <translation>à travers la frontière</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>at most {n}</source>
        <translation>au plus {n}</translation>
    </message>
    <message>
        <source>at most {n} characters</source>
        <translation>au plus {n} caractères</translation>
    </message>
    <message>
        <source>before anything went out</source>
        <translation>avant tout envoi</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>marque</translation>
    </message>
    <message>
        <source>bundle {id} of {when}</source>
        <translation>paquet {id} du {when}</translation>
    </message>
    <message>
        <source>by the product</source>
        <translation>selon le produit</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>changed; what was said before is not known</source>
        <translation>modifié ; l'ancien texte n'est pas connu</translation>
    </message>
    <message>
        <source>check in your seller backend</source>
        <translation>à vérifier dans votre espace vendeur</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisie</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigée</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>comptage</translation>
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
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modifier</translation>
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
        <source>every language</source>
        <translation>toutes les langues</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>attribut</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>caractéristique</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>pour qui</translation>
    </message>
    <message>
        <source>from a proof</source>
        <translation>d’une épreuve</translation>
    </message>
    <message>
        <source>from your list</source>
        <translation>de votre liste</translation>
    </message>
    <message>
        <source>general trade</source>
        <translation>importation générale</translation>
    </message>
    <message>
        <source>heading or words above it</source>
        <translation>en-tête ou texte au-dessus</translation>
    </message>
    <message>
        <source>here</source>
        <translation>installé</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>indication</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>combien</translation>
    </message>
    <message>
        <source>in Chinese</source>
        <translation>en chinois</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>dans vos propres mots</translation>
    </message>
    <message>
        <source>left out of the price</source>
        <translation>hors du prix</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>à regarder</translation>
    </message>
    <message>
        <source>material</source>
        <translation>matière</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>must be filled</source>
        <translation>à remplir</translation>
    </message>
    <message>
        <source>need a look</source>
        <translation>à regarder</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>new products</source>
        <translation>nouveaux produits</translation>
    </message>
    <message>
        <source>next doubt</source>
        <translation>doute suivant</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>pas configuré</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisée</translation>
    </message>
    <message>
        <source>note or footnote</source>
        <translation>note ou note de bas de page</translation>
    </message>
    <message>
        <source>offline model</source>
        <translation>modèle hors ligne</translation>
    </message>
    <message>
        <source>one blank</source>
        <translation>une vide</translation>
    </message>
    <message>
        <source>one heading row</source>
        <translation>une ligne d’en-tête</translation>
    </message>
    <message>
        <source>one left out</source>
        <translation>une laissée de côté</translation>
    </message>
    <message>
        <source>one more picture</source>
        <translation>une image de plus</translation>
    </message>
    <message>
        <source>one note</source>
        <translation>une note</translation>
    </message>
    <message>
        <source>one of {n} choices</source>
        <translation>un choix parmi {n}</translation>
    </message>
    <message>
        <source>one product</source>
        <translation>un produit</translation>
    </message>
    <message>
        <source>one section title</source>
        <translation>un titre de section</translation>
    </message>
    <message>
        <source>one total line</source>
        <translation>une ligne de total</translation>
    </message>
    <message>
        <source>one variant</source>
        <translation>une variante</translation>
    </message>
    <message>
        <source>or paste from Excel with</source>
        <translation>ou collez depuis Excel avec</translation>
    </message>
    <message>
        <source>phrasebook</source>
        <translation>guide de phrases</translation>
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
        <source>products are ready and go into the bundle</source>
        <translation>produits prêts, qui vont dans le paquet</translation>
    </message>
    <message>
        <source>products changed</source>
        <translation>produits modifiés</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>épreuve</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>réparer</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>réparé</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>required for some products</source>
        <translation>exigé pour certains produits</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>ligne {row}</translation>
    </message>
    <message>
        <source>rows left out</source>
        <translation>lignes laissées de côté</translation>
    </message>
    <message>
        <source>season</source>
        <translation>saison</translation>
    </message>
    <message>
        <source>section title</source>
        <translation>titre de section</translation>
    </message>
    <message>
        <source>selling point</source>
        <translation>argument de vente</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>fixé par vous</translation>
    </message>
    <message>
        <source>shop on this computer</source>
        <translation>boutique sur cet ordinateur</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
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
        <source>stayed as they were</source>
        <translation>restés tels quels</translation>
    </message>
    <message>
        <source>stays empty</source>
        <translation>reste vide</translation>
    </message>
    <message>
        <source>style</source>
        <translation>style</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>template “{name}”</source>
        <translation>modèle « {name} »</translation>
    </message>
    <message>
        <source>the sheet calculates it</source>
        <translation>la feuille le calcule</translation>
    </message>
    <message>
        <source>the shopper, on top</source>
        <translation>l'acheteur, en plus</translation>
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
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>ce que c’est</translation>
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
        <source>withdrawn: take it off sale there</source>
        <translation>retiré : ôtez-le de la vente là-bas</translation>
    </message>
    <message>
        <source>written by you</source>
        <translation>écrit par vous</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>vous l'avez dit</translation>
    </message>
    <message>
        <source>you, inside the price</source>
        <translation>vous, dans le prix</translation>
    </message>
    <message>
        <source>your cost</source>
        <translation>votre coût</translation>
    </message>
    <message>
        <source>your price</source>
        <translation>votre prix</translation>
    </message>
    <message>
        <source>{added} terms added, {changed} changed</source>
        <translation>{added} termes ajoutés, {changed} modifiés</translation>
    </message>
    <message>
        <source>{added} translations taken over, {known} were known, {other} in other languages</source>
        <translation>{added} traductions importées, {known} connues, {other} dans d’autres langues</translation>
    </message>
    <message>
        <source>{changed} corrected, {approved} confirmed, {rejected} sent back</source>
        <translation>{changed} corrigés, {approved} confirmés, {rejected} renvoyés</translation>
    </message>
    <message>
        <source>{check}: {n}</source>
        <translation>{check} : {n}</translation>
    </message>
    <message>
        <source>{do}: {what}</source>
        <translation>{do} : {what}</translation>
    </message>
    <message>
        <source>{engine}:</source>
        <translation>{engine} :</translation>
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
        <source>{file} does not say how its letters are kept. Look at the accents.</source>
        <translation>{file} ne dit pas comment ses lettres sont encodées. Regardez les accents.</translation>
    </message>
    <message>
        <source>{file} · for {market} · {n} columns</source>
        <translation>{file} · pour {market} · {n} colonnes</translation>
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
        <source>{file} · {kind} · without a heading · nothing is saved yet</source>
        <translation>{file} · {kind} · sans en-tête · rien n’est encore enregistré</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: names in row {labels}, your products from row {data}</source>
        <translation>{file}, feuille {sheet} : les noms en ligne {labels}, vos produits dès la ligne {data}</translation>
    </message>
    <message>
        <source>{how}: {what}</source>
        <translation>{how} : {what}</translation>
    </message>
    <message>
        <source>{kind} · taken until you choose</source>
        <translation>{kind} · utilisé jusqu’à votre choix</translation>
    </message>
    <message>
        <source>{market}, chosen. Can I sell there? {verdict}</source>
        <translation>{market}, choisie. Puis-je y vendre ? {verdict}</translation>
    </message>
    <message>
        <source>{market}. Can I sell there? {verdict}</source>
        <translation>{market}. Puis-je y vendre ? {verdict}</translation>
    </message>
    <message>
        <source>{names}, {n} more</source>
        <translation>{names}, {n} de plus</translation>
    </message>
    <message>
        <source>{name} translates sentences now.</source>
        <translation>{name} traduit maintenant les phrases.</translation>
    </message>
    <message>
        <source>{name}: {found}</source>
        <translation>{name} : {found}</translation>
    </message>
    <message>
        <source>{new} new · {changed} changed · {withdrawn} withdrawn</source>
        <translation>{new} nouveaux · {changed} modifiés · {withdrawn} retirés</translation>
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
        <source>{n} blank</source>
        <translation>{n} vides</translation>
    </message>
    <message>
        <source>{n} categories changed</source>
        <translation>{n} catégories modifiées</translation>
    </message>
    <message>
        <source>{n} characters of Chinese would go to {host}. {privacy}</source>
        <translation>{n} caractères chinois iraient à {host}. {privacy}</translation>
    </message>
    <message>
        <source>{n} choices added</source>
        <translation>{n} choix ajoutés</translation>
    </message>
    <message>
        <source>{n} days old: download it again</source>
        <translation>{n} jours : téléchargez-la de nouveau</translation>
    </message>
    <message>
        <source>{n} descriptions changed</source>
        <translation>{n} descriptions modifiées</translation>
    </message>
    <message>
        <source>{n} doubts are asked about again.</source>
        <translation>{n} doutes sont de nouveau signalés.</translation>
    </message>
    <message>
        <source>{n} doubts are set aside. They keep no listing back and are not asked again.</source>
        <translation>{n} doutes sont écartés. Ils ne retiennent aucune fiche et les questions ne reviennent plus.</translation>
    </message>
    <message>
        <source>{n} files were read</source>
        <translation>{n} fichiers ont été lus</translation>
    </message>
    <message>
        <source>{n} heading rows</source>
        <translation>{n} lignes d’en-tête</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} laissées de côté</translation>
    </message>
    <message>
        <source>{n} more lines are in the file report.json inside the bundle.</source>
        <translation>{n} autres lignes sont dans le fichier report.json du paquet.</translation>
    </message>
    <message>
        <source>{n} more of them follow when these are done.</source>
        <translation>{n} autres suivent quand celles-ci sont faites.</translation>
    </message>
    <message>
        <source>{n} more pictures</source>
        <translation>{n} images de plus</translation>
    </message>
    <message>
        <source>{n} more texts are done on this computer, from the memory and the phrasebook.</source>
        <translation>{n} autres textes se font sur cet ordinateur, avec la mémoire et le guide de phrases.</translation>
    </message>
    <message>
        <source>{n} must still be filled</source>
        <translation>{n} à remplir encore</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>nouveaux : {n}</translation>
    </message>
    <message>
        <source>{n} notes</source>
        <translation>{n} notes</translation>
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
        <source>{n} product; the rest stays out until it is fixed.</source>
        <translation>{n} produit ; le reste attend d'être corrigé.</translation>
    </message>
    <message>
        <source>{n} products</source>
        <translation>{n} produits</translation>
    </message>
    <message>
        <source>{n} products are in it without their picture.</source>
        <translation>{n} produits y sont sans leur image.</translation>
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
        <source>{n} products; the rest stays out until it is fixed.</source>
        <translation>{n} produits ; le reste attend d'être corrigé.</translation>
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
        <source>{n} rows were left out; the first is row {row}, “{text}”: {why}</source>
        <translation>{n} lignes laissées de côté ; la première est la ligne {row}, « {text} » : {why}</translation>
    </message>
    <message>
        <source>{n} section titles</source>
        <translation>{n} titres de section</translation>
    </message>
    <message>
        <source>{n} sentences need {engine}. {characters} characters of your product texts would go to {host}.</source>
        <translation>{n} phrases demandent {engine}. {characters} caractères de vos textes de produits iraient à {host}.</translation>
    </message>
    <message>
        <source>{n} set aside…</source>
        <translation>Écartés : {n}…</translation>
    </message>
    <message>
        <source>{n} stocks changed</source>
        <translation>{n} stocks modifiés</translation>
    </message>
    <message>
        <source>{n} sure</source>
        <translation>{n} sûres</translation>
    </message>
    <message>
        <source>{n} terms removed</source>
        <translation>{n} termes retirés</translation>
    </message>
    <message>
        <source>{n} terms written to {file}</source>
        <translation>{n} termes écrits dans {file}</translation>
    </message>
    <message>
        <source>{n} text is left out of the listing</source>
        <translation>{n} texte est laissé hors de la fiche</translation>
    </message>
    <message>
        <source>{n} texts approved</source>
        <translation>{n} textes approuvés</translation>
    </message>
    <message>
        <source>{n} texts are approved, {left} have no Chinese yet.</source>
        <translation>Textes approuvés : {n} ; encore sans chinois : {left}.</translation>
    </message>
    <message>
        <source>{n} texts are left out of the listing</source>
        <translation>{n} textes sont laissés hors de la fiche</translation>
    </message>
    <message>
        <source>{n} texts are too long for a cell and were left out.</source>
        <translation>{n} textes trop longs pour une cellule ont été laissés de côté.</translation>
    </message>
    <message>
        <source>{n} texts have different Chinese. Which one stands?</source>
        <translation>{n} textes ont plusieurs chinois. Lequel garder ?</translation>
    </message>
    <message>
        <source>{n} texts made anew</source>
        <translation>{n} textes refaits</translation>
    </message>
    <message>
        <source>{n} texts that a machine made say such a word</source>
        <translation>{n} textes faits par une machine contiennent un tel mot</translation>
    </message>
    <message>
        <source>{n} texts translated, {left} left for you or for an engine.</source>
        <translation>{n} textes traduits, {left} restent pour vous ou pour un moteur.</translation>
    </message>
    <message>
        <source>{n} texts translated, {left} left. {characters} characters went to {host}.</source>
        <translation>{n} textes traduits, {left} restants. {characters} caractères sont partis vers {host}.</translation>
    </message>
    <message>
        <source>{n} texts translated, {left} left. {problem}</source>
        <translation>{n} textes traduits, {left} restants. {problem}</translation>
    </message>
    <message>
        <source>{n} thing differs from your list; the file REPORT.html inside names it.</source>
        <translation>{n} point diffère de votre liste ; le fichier REPORT.html du paquet le nomme.</translation>
    </message>
    <message>
        <source>{n} things differ from your list; the file REPORT.html inside names them.</source>
        <translation>{n} points diffèrent de votre liste ; le fichier REPORT.html du paquet les nomme.</translation>
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
        <source>{n} total lines</source>
        <translation>{n} lignes de total</translation>
    </message>
    <message>
        <source>{n} translations are remembered</source>
        <translation>{n} traductions sont retenues</translation>
    </message>
    <message>
        <source>{n} translations forgotten</source>
        <translation>{n} traductions oubliées</translation>
    </message>
    <message>
        <source>{n} translations written to {file}</source>
        <translation>{n} traductions écrites dans {file}</translation>
    </message>
    <message>
        <source>{n} variants</source>
        <translation>{n} variantes</translation>
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
        <source>{origin} · approved</source>
        <translation>{origin} · approuvé</translation>
    </message>
    <message>
        <source>{origin} · only suggested</source>
        <translation>{origin} · seulement suggéré</translation>
    </message>
    <message>
        <source>{page}, {n} to do</source>
        <translation>{page}, {n} à faire</translation>
    </message>
    <message>
        <source>{percent} % less</source>
        <translation>{percent} % de moins</translation>
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
        <source>{ready} ready, {blocked} to fix</source>
        <translation>Prêtes : {ready}, à corriger : {blocked}</translation>
    </message>
    <message>
        <source>{repair} ({n})</source>
        <translation>{repair} ({n})</translation>
    </message>
    <message>
        <source>{rows} rows came back: one differs, {unchanged} are as here, {conflicts} need you.</source>
        <translation>{rows} lignes revenues : une diffère, {unchanged} identiques, {conflicts} à vous de voir.</translation>
    </message>
    <message>
        <source>{rows} rows came back: {n} differ, {unchanged} are as here, {conflicts} need you.</source>
        <translation>{rows} lignes revenues : {n} diffèrent, {unchanged} identiques, {conflicts} à vous de voir.</translation>
    </message>
    <message>
        <source>{score} %</source>
        <translation>{score} %</translation>
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
        <translation>{source}, {date}</translation>
    </message>
    <message>
        <source>{state}: {words}</source>
        <translation>{state} : {words}</translation>
    </message>
    <message>
        <source>{tax} tax: the shopper pays {amount}</source>
        <translation>taxe {tax} : l'acheteur paie {amount}</translation>
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
        <source>{what} {next}</source>
        <translation>{what} {next}</translation>
    </message>
    <message>
        <source>{what} · and in one more</source>
        <translation>{what} · et dans un autre</translation>
    </message>
    <message>
        <source>{what} · and in {n} more</source>
        <translation>{what} · et dans {n} autres</translation>
    </message>
    <message>
        <source>{what} · {name} {version}</source>
        <translation>{what} · {name} {version}</translation>
    </message>
    <message>
        <source>{what} · {name} {version} · {size} MB. Its licence:</source>
        <translation>{what} · {name} {version} · {size} Mo. Sa licence :</translation>
    </message>
    <message>
        <source>{what} · {version} · from {host}</source>
        <translation>{what} · {version} · de {host}</translation>
    </message>
    <message>
        <source>{what}: {column} in row {row}</source>
        <translation>{what} : {column}, ligne {row}</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what} : {done} sur {total}</translation>
    </message>
    <message>
        <source>{what}: {text}</source>
        <translation>{what} : {text}</translation>
    </message>
    <message>
        <source>{when} · {file} · {texts} texts · came back, {n} corrected</source>
        <translation>{when} · {file} · {texts} textes · revenue, {n} corrigés</translation>
    </message>
    <message>
        <source>{when} · {file} · {texts} texts · not back yet</source>
        <translation>{when} · {file} · {texts} textes · pas encore revenue</translation>
    </message>
    <message>
        <source>{when} · {n} products · {size} MB</source>
        <translation>{when} · {n} produits · {size} Mo</translation>
    </message>
    <message>
        <source>{when} · {origin}</source>
        <translation>{when} · {origin}</translation>
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
        <source>{width} of {limit}, as {market} counts</source>
        <translation>{width} sur {limit}, selon le calcul de {market}</translation>
    </message>
    <message>
        <source>“Only what changed” stays as it is: a later bundle for {market} counts.</source>
        <translation>« Seulement ce qui a changé » reste tel quel : un paquet plus récent compte pour {market}.</translation>
    </message>
    <message>
        <source>“Only what changed” then starts from bundle {id} of {when}, the one before it.</source>
        <translation>« Seulement ce qui a changé » part alors du paquet {id} du {when}, le précédent.</translation>
    </message>
    <message>
        <source>“{help}”</source>
        <translation>« {help} »</translation>
    </message>
    <message>
        <source>“{source}” stays as it is</source>
        <translation>« {source} » reste tel quel</translation>
    </message>
    <message>
        <source>“{text}” (on “{source}”)</source>
        <translation>« {text} » (sur « {source} »)</translation>
    </message>
    <message>
        <source>“{text}”: {why}</source>
        <translation>« {text} » : {why}</translation>
    </message>
    <message>
        <source>… No Chinese yet</source>
        <translation>… Pas encore de chinois</translation>
    </message>
    <message>
        <source>… not translated yet</source>
        <translation>… pas encore traduit</translation>
    </message>
    <message>
        <source>≠ corrected</source>
        <translation>≠ corrigé</translation>
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
        <source>✓ Confirmed: texts say these sizes from the next translation on.</source>
        <translation>✓ Confirmé : les textes donnent ces tailles dès la prochaine traduction.</translation>
    </message>
    <message>
        <source>✓ It answered in {seconds} s:</source>
        <translation>✓ Réponse en {seconds} s :</translation>
    </message>
    <message>
        <source>✓ approved</source>
        <translation>✓ approuvé</translation>
    </message>
    <message>
        <source>✓ confirmed</source>
        <translation>✓ confirmé</translation>
    </message>
    <message>
        <source>✓ in use</source>
        <translation>✓ en usage</translation>
    </message>
    <message>
        <source>✓ kept as it is</source>
        <translation>✓ gardé tel quel</translation>
    </message>
    <message>
        <source>✓ {file}: {texts} texts of {products} products, {size} KB</source>
        <translation>✓ {file} : {texts} textes de {products} produits, {size} ko</translation>
    </message>
    <message>
        <source>✕ Need editing</source>
        <translation>✕ À modifier</translation>
    </message>
    <message>
        <source>✕ needs editing</source>
        <translation>✕ à modifier</translation>
    </message>
    <message>
        <source>✕ never “{target}”</source>
        <translation>✕ jamais « {target} »</translation>
    </message>
    <message>
        <source>✕ not good</source>
        <translation>✕ pas bon</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>1 SKU looks like a date: the spreadsheet may have changed it</source>
        <translation>1 SKU ressemble à une date : le tableur l’a peut-être changé</translation>
    </message>
    <message>
        <source>1 barcode had lost a zero, which was put back</source>
        <translation>1 code-barres avait perdu un zéro, qui a été remis</translation>
    </message>
    <message>
        <source>1 barcode has a last digit that does not fit</source>
        <translation>1 code-barres a un dernier chiffre qui ne va pas</translation>
    </message>
    <message>
        <source>1 barcode is none that shops know</source>
        <translation>1 code-barres est inconnu des boutiques</translation>
    </message>
    <message>
        <source>1 barcode was cut by the spreadsheet</source>
        <translation>1 code-barres a été coupé par le tableur</translation>
    </message>
    <message>
        <source>1 cell stays as it is, as you said</source>
        <translation>1 cellule reste telle quelle, comme demandé</translation>
    </message>
    <message>
        <source>1 currency is not known</source>
        <translation>1 devise est inconnue</translation>
    </message>
    <message>
        <source>1 digit; a barcode has 8, 12, 13 or 14.</source>
        <translation>1 chiffre ; un code-barres en a 8, 12, 13 ou 14.</translation>
    </message>
    <message>
        <source>1 number cannot be read</source>
        <translation>1 nombre ne peut pas être lu</translation>
    </message>
    <message>
        <source>1 price cannot be read</source>
        <translation>1 prix ne peut pas être lu</translation>
    </message>
    <message>
        <source>1 product has no title</source>
        <translation>1 produit n’a pas de titre</translation>
    </message>
    <message>
        <source>1 product shares its SKU with another one</source>
        <translation>1 produit a le même SKU qu’un autre</translation>
    </message>
    <message>
        <source>1 stock cannot be read</source>
        <translation>1 stock ne peut pas être lu</translation>
    </message>
    <message>
        <source>1 stock is below zero</source>
        <translation>1 stock est inférieur à zéro</translation>
    </message>
    <message>
        <source>1 value is the one you typed</source>
        <translation>1 valeur est celle que vous avez tapée</translation>
    </message>
    <message>
        <source>1 weight cannot be read</source>
        <translation>1 poids ne peut pas être lu</translation>
    </message>
    <message>
        <source>A barcode has digits only: 8, 12, 13 or 14.</source>
        <translation>Un code-barres n’a que des chiffres : 8, 12, 13 ou 14.</translation>
    </message>
    <message>
        <source>A choice (size, colour, ...)</source>
        <translation>Un choix (taille, couleur, ...)</translation>
    </message>
    <message>
        <source>A code, a choice or a fact has more than {most} characters.</source>
        <translation>Un code, un choix ou un attribut dépasse {most} caractères.</translation>
    </message>
    <message>
        <source>A file was changed meanwhile: the value you typed was not taken.</source>
        <translation>Un fichier a changé entre-temps : la valeur tapée n’a pas été prise.</translation>
    </message>
    <message>
        <source>A file was changed meanwhile: {n} values you typed were not taken.</source>
        <translation>Un fichier a changé entre-temps : {n} valeurs tapées n’ont pas été prises.</translation>
    </message>
    <message>
        <source>A hidden product, which is a choice of another one; without the column “sku” nothing says of which. The choices were taken as the other product names them.</source>
        <translation>Un produit masqué, qui est un choix d’un autre; sans la colonne « sku », rien ne dit duquel. Les choix ont été repris tels que l’autre produit les nomme.</translation>
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
        <source>A price is not below zero.</source>
        <translation>Un prix n’est pas inférieur à zéro.</translation>
    </message>
    <message>
        <source>A stock is not below zero.</source>
        <translation>Un stock n’est pas inférieur à zéro.</translation>
    </message>
    <message>
        <source>A text was too long for a spreadsheet and is cut here.</source>
        <translation>Un texte était trop long pour un tableur et est coupé ici.</translation>
    </message>
    <message>
        <source>A value is written like F12=12.50 or Sheet1!F12=12.50, a cell to be left like F12.</source>
        <translation>Une valeur s’écrit comme F12=12.50 ou Sheet1!F12=12.50, une cellule à laisser comme F12.</translation>
    </message>
    <message>
        <source>Add what is missing, or say which columns hold it.</source>
        <translation>Ajoutez ce qui manque, ou dites quelles colonnes le contiennent.</translation>
    </message>
    <message>
        <source>Address of the manufacturer</source>
        <translation>Adresse du fabricant</translation>
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
        <source>Choose one of: {codes}.</source>
        <translation>Choisissez parmi : {codes}.</translation>
    </message>
    <message>
        <source>Choose one of: {files}.</source>
        <translation>Choisissez parmi : {files}.</translation>
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
        <source>Choose “{label}” (on the command line: {option}) if that is right.</source>
        <translation>Choisissez « {label} » (en ligne de commande : {option}) si c’est juste.</translation>
    </message>
    <message>
        <source>Column {column} is in cents: {found} was read as {amount}.</source>
        <translation>La colonne {column} est en cents : {found} a été lu {amount}.</translation>
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
        <source>Format the column as text and type the SKU again.</source>
        <translation>Mettez la colonne au format texte et retapez le SKU.</translation>
    </message>
    <message>
        <source>Format the column as text, type the code again, and import again.</source>
        <translation>Mettez la colonne au format texte, retapez le code et importez de nouveau.</translation>
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
        <source>How to store it</source>
        <translation>Mode de conservation</translation>
    </message>
    <message>
        <source>If it holds products, choose “Read this sheet” (on the command line: --sheet).</source>
        <translation>Si elle contient des produits, choisissez « Lire cette feuille » (en ligne de commande : --sheet).</translation>
    </message>
    <message>
        <source>If one holds products, show it in the spreadsheet program and save the file.</source>
        <translation>Si l’une contient des produits, affichez-la dans le tableur et enregistrez le fichier.</translation>
    </message>
    <message>
        <source>If that is not meant, correct the price in the list.</source>
        <translation>Si ce n’est pas voulu, corrigez le prix dans la liste.</translation>
    </message>
    <message>
        <source>If that is wrong, choose the currency and import again.</source>
        <translation>Si c’est faux, choisissez la devise et importez de nouveau.</translation>
    </message>
    <message>
        <source>If they began with zeros, those are lost: compare some of them.</source>
        <translation>S’ils commençaient par des zéros, ceux-ci sont perdus : comparez-en quelques-uns.</translation>
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
        <source>Ingredients</source>
        <translation>Ingrédients</translation>
    </message>
    <message>
        <source>It says what to write in the columns; it is no product.</source>
        <translation>Elle dit quoi écrire dans les colonnes ; ce n’est pas un produit.</translation>
    </message>
    <message>
        <source>Its choices are not those of the product above: the rows seem to be sorted. Import the export as it came.</source>
        <translation>Ses choix ne sont pas ceux du produit au-dessus : les lignes semblent avoir été triées. Importez l’export tel quel.</translation>
    </message>
    <message>
        <source>Its first row needs these headings: {names}.</source>
        <translation>Sa première ligne doit avoir ces en-têtes : {names}.</translation>
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
        <source>Manufacturer (for the label)</source>
        <translation>Fabricant (pour l’étiquette)</translation>
    </message>
    <message>
        <source>Net weight or content (for the label)</source>
        <translation>Poids net ou contenu (pour l’étiquette)</translation>
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
        <source>One hidden sheet was left out: {names}.</source>
        <translation>Une feuille masquée laissée de côté : {names}.</translation>
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
        <source>One more row was left out.</source>
        <translation>Une autre ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>One product of this file has its price in another file; its price was not touched.</source>
        <translation>Un produit de ce fichier a son prix dans un autre fichier ; son prix n’a pas été touché.</translation>
    </message>
    <message>
        <source>One row: {what} It is row {rows}.</source>
        <translation>Une ligne : {what} C’est la ligne {rows}.</translation>
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
        <source>Product fact (material, care, ...)</source>
        <translation>Donnée du produit (matière, entretien, ...)</translation>
    </message>
    <message>
        <source>Product group (handle or parent code)</source>
        <translation>Groupe de produits (handle ou code parent)</translation>
    </message>
    <message>
        <source>Read as {amount}.</source>
        <translation>Lu comme {amount}.</translation>
    </message>
    <message>
        <source>Read as {code}; the check digit proves it.</source>
        <translation>Lu comme {code} ; le chiffre de contrôle le confirme.</translation>
    </message>
    <message>
        <source>Read both lists</source>
        <translation>Lire les deux listes</translation>
    </message>
    <message>
        <source>Read in the unit of the column. To be sure, write 520 g.</source>
        <translation>Lu dans l’unité de la colonne. Pour être sûr, écrivez 520 g.</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
    </message>
    <message>
        <source>Repair the text</source>
        <translation>Réparer le texte</translation>
    </message>
    <message>
        <source>Row {row} of {file} names no cell: “{text}”.</source>
        <translation>La ligne {row} de {file} ne nomme pas de cellule : « {text} ».</translation>
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
        <source>Save the picture as a file, name it after the SKU, and import its folder too.</source>
        <translation>Enregistrez l’image dans un fichier, donnez-lui le nom du SKU et importez aussi son dossier.</translation>
    </message>
    <message>
        <source>Several products have the SKU {sku}; each was kept.</source>
        <translation>Plusieurs produits ont le SKU {sku} ; chacun a été gardé.</translation>
    </message>
    <message>
        <source>Shelf life</source>
        <translation>Durée de conservation</translation>
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
        <source>Some prices in column {column} name no currency; {code} was taken, which the others name.</source>
        <translation>Certains prix de la colonne {column} ne nomment aucune devise ; {code} a été prise, que les autres nomment.</translation>
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
        <source>Take the hidden rows too</source>
        <translation>Prendre aussi les lignes masquées</translation>
    </message>
    <message>
        <source>Text with tabs or commas, also in UTF-16, and workbooks; choices by item group, money with its currency. Tried on two shop feeds.</source>
        <translation>Texte avec tabulations ou virgules, aussi en UTF-16, et classeurs ; choix par groupe d’articles, montants avec leur devise. Essayé sur les flux de deux boutiques.</translation>
    </message>
    <message>
        <source>The SKU “{found}” looks like a date; it was kept.</source>
        <translation>Le SKU « {found} » ressemble à une date ; il a été gardé.</translation>
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
        <source>The codes in column {column} were saved as numbers: “{found}” was read as {code}.</source>
        <translation>Les codes de la colonne {column} ont été enregistrés comme nombres : « {found} » a été lu {code}.</translation>
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
        <source>The last digit does not fit: with the others as typed it is {digit}.</source>
        <translation>Le dernier chiffre ne va pas : d’après les autres, c’est {digit}.</translation>
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
        <source>The picture written into this cell cannot be read; it was left out.</source>
        <translation>L’image écrite dans cette cellule est illisible; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>The picture written into this cell was cut off by the spreadsheet; it was left out.</source>
        <translation>L’image écrite dans cette cellule a été tronquée par le tableur; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>The price of {product} was {price} and becomes 0.</source>
        <translation>Le prix de {product} était {price} et devient 0.</translation>
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
        <source>The row is the rest of the description in row {row}, which a spreadsheet program cut off there.</source>
        <translation>La ligne est la suite de la description de la ligne {row}, coupée là par un tableur.</translation>
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
        <source>The spreadsheet cut the code in column {column} short ({found}): its last digits are lost, so it was left out.</source>
        <translation>Le tableur a tronqué le code de la colonne {column} ({found}) : ses derniers chiffres sont perdus, il a donc été laissé de côté.</translation>
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
        <source>The workbook of the Export/Import tool: products in each language, additional pictures, options with their price differences, specials and attributes; its headings are English in every shop. Tried on a shop's bilingual export of 434 products.</source>
        <translation>Le classeur de l’outil Export/Import : produits dans chaque langue, images supplémentaires, options avec leurs écarts de prix, prix spéciaux et attributs ; ses en-têtes sont en anglais dans toutes les boutiques. Essayé sur l’exportation bilingue d’une boutique, 434 produits.</translation>
    </message>
    <message>
        <source>There are several files; the cell does not say which.</source>
        <translation>Il y a plusieurs fichiers ; la cellule ne dit pas lequel.</translation>
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
        <source>There is no file {file} in this import.</source>
        <translation>Pas de fichier {file} dans cette importation.</translation>
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
        <source>This could be {this} or {that}. Write it with two digits at its end.</source>
        <translation>Cela peut être {this} ou {that}. Écrivez-le avec deux décimales.</translation>
    </message>
    <message>
        <source>This is no amount. Write it like 12.50.</source>
        <translation>Ce n’est pas un montant. Écrivez-le comme 12.50.</translation>
    </message>
    <message>
        <source>This is no number of pieces. Write it like 12.</source>
        <translation>Ce n’est pas un nombre d’articles. Écrivez-le comme 12.</translation>
    </message>
    <message>
        <source>This is no weight. Write it like 520 g or 1.2 kg.</source>
        <translation>Ce n’est pas un poids. Écrivez-le comme 520 g ou 1.2 kg.</translation>
    </message>
    <message>
        <source>This is the cut number. Type the digits on the package.</source>
        <translation>C’est le numéro coupé. Tapez les chiffres de l’emballage.</translation>
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
        <source>What you typed here was not taken: the file no longer says “{found}”.</source>
        <translation>Ce que vous aviez tapé ici n’a pas été pris : le fichier ne dit plus « {found} ».</translation>
    </message>
    <message>
        <source>Write a plain number, such as 12.50, and import again.</source>
        <translation>Écrivez un nombre simple, comme 12.50, et importez de nouveau.</translation>
    </message>
    <message>
        <source>Write its three letters, such as CAD.</source>
        <translation>Écrivez ses trois lettres, comme CAD.</translation>
    </message>
    <message>
        <source>Write the file before the cell, as in [{file}]F12=12.50.</source>
        <translation>Écrivez le fichier avant la cellule, comme [{file}]F12=12.50.</translation>
    </message>
    <message>
        <source>Write the headings above the columns, or say which row holds them.</source>
        <translation>Écrivez les en-têtes au-dessus des colonnes, ou dites quelle ligne les contient.</translation>
    </message>
    <message>
        <source>Write the letters of the column and the number of the row.</source>
        <translation>Écrivez les lettres de la colonne et le numéro de la ligne.</translation>
    </message>
    <message>
        <source>Write the price of one piece, such as 12.50, and import again.</source>
        <translation>Écrivez le prix d’une pièce, par exemple 12,50, et importez de nouveau.</translation>
    </message>
    <message>
        <source>Write the three letters of the currency, such as CAD.</source>
        <translation>Écrivez les trois lettres de la devise, comme CAD.</translation>
    </message>
    <message>
        <source>Write the unit in the heading, as in “Weight (kg)”.</source>
        <translation>Écrivez l’unité dans l’en-tête, comme « Poids (kg) ».</translation>
    </message>
    <message>
        <source>You leave this as it is: {found}.</source>
        <translation>Vous laissez ceci tel quel : {found}.</translation>
    </message>
    <message>
        <source>You typed “{value}” into an empty cell.</source>
        <translation>Vous avez tapé « {value} » dans une cellule vide.</translation>
    </message>
    <message>
        <source>You typed “{value}”; the file says “{found}”.</source>
        <translation>Vous avez tapé « {value} » ; le fichier dit « {found} ».</translation>
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
        <source>{code}: the check digit fits.</source>
        <translation>{code} : le chiffre de contrôle est bon.</translation>
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
        <source>{file} has several sheets; {cell} does not say which.</source>
        <translation>{file} a plusieurs feuilles ; {cell} ne dit pas laquelle.</translation>
    </message>
    <message>
        <source>{file} is damaged or cut short.</source>
        <translation>{file} est endommagé ou coupé.</translation>
    </message>
    <message>
        <source>{file} is no list of corrections.</source>
        <translation>{file} n’est pas une liste de corrections.</translation>
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
        <source>{n} SKUs look like dates: the spreadsheet may have changed them</source>
        <translation>{n} SKU ressemblent à des dates : le tableur les a peut-être changés</translation>
    </message>
    <message>
        <source>{n} barcodes are none that shops know</source>
        <translation>{n} codes-barres sont inconnus des boutiques</translation>
    </message>
    <message>
        <source>{n} barcodes had lost a zero, which was put back</source>
        <translation>{n} codes-barres avaient perdu un zéro, qui a été remis</translation>
    </message>
    <message>
        <source>{n} barcodes have a last digit that does not fit</source>
        <translation>{n} codes-barres ont un dernier chiffre qui ne va pas</translation>
    </message>
    <message>
        <source>{n} barcodes were cut by the spreadsheet</source>
        <translation>{n} codes-barres ont été coupés par le tableur</translation>
    </message>
    <message>
        <source>{n} cells stay as they are, as you said</source>
        <translation>{n} cellules restent telles quelles, comme demandé</translation>
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
        <source>{n} currencies are not known</source>
        <translation>{n} devises sont inconnues</translation>
    </message>
    <message>
        <source>{n} digits; a barcode has 8, 12, 13 or 14.</source>
        <translation>{n} chiffres ; un code-barres en a 8, 12, 13 ou 14.</translation>
    </message>
    <message>
        <source>{n} hidden rows were left out: {rows}.</source>
        <translation>{n} lignes masquées ont été laissées de côté : {rows}.</translation>
    </message>
    <message>
        <source>{n} hidden sheets were left out: {names}.</source>
        <translation>{n} feuilles masquées laissées de côté : {names}.</translation>
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
        <source>{n} numbers cannot be read</source>
        <translation>{n} nombres ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>{n} prices cannot be read</source>
        <translation>{n} prix ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>{n} products have no title</source>
        <translation>{n} produits n’ont pas de titre</translation>
    </message>
    <message>
        <source>{n} products of this file have their prices in another file; their prices were not touched.</source>
        <translation>{n} produits de ce fichier ont leur prix dans un autre fichier ; leurs prix n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>{n} products share a SKU with another one</source>
        <translation>{n} produits ont le même SKU qu’un autre</translation>
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
        <source>{n} stocks are below zero</source>
        <translation>{n} stocks sont inférieurs à zéro</translation>
    </message>
    <message>
        <source>{n} stocks cannot be read</source>
        <translation>{n} stocks ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>{n} values are the ones you typed</source>
        <translation>{n} valeurs sont celles que vous avez tapées</translation>
    </message>
    <message>
        <source>{n} weights cannot be read</source>
        <translation>{n} poids ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>“{found}” in column {column} is a price by weight or measure; none was taken.</source>
        <translation>« {found} » dans la colonne {column} est un prix au poids ou à la mesure; aucun n’a été repris.</translation>
    </message>
    <message>
        <source>“{found}” in column {column} is a range of prices; none was taken.</source>
        <translation>« {found} » dans la colonne {column} est une fourchette de prix; aucun n’a été repris.</translation>
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
        <source>“{found}” in column {column} is the price of several together; none was taken.</source>
        <translation>« {found} » dans la colonne {column} est le prix de plusieurs articles ensemble; aucun n’a été repris.</translation>
    </message>
    <message>
        <source>“{found}” is no currency; that of the list was taken.</source>
        <translation>« {found} » n’est pas une devise ; celle de la liste a été prise.</translation>
    </message>
    <message>
        <source>“{found}” is no stock; none was taken.</source>
        <translation>« {found} » n’est pas un stock ; aucun n’a été pris.</translation>
    </message>
    <message>
        <source>“{found}” is no weight; none was taken.</source>
        <translation>« {found} » n’est pas un poids ; aucun n’a été pris.</translation>
    </message>
    <message>
        <source>“{sign}” in column {column} may be {others}, too; {code} was taken.</source>
        <translation>« {sign} » dans la colonne {column} peut aussi être {others}; {code} a été retenu.</translation>
    </message>
    <message>
        <source>“{text}” names no cell, or not the way it is needed here.</source>
        <translation>« {text} » ne désigne pas de cellule, ou pas de la façon voulue ici.</translation>
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
    <message>
        <source>it has more pixels than can be used safely.</source>
        <translation>elle a plus de pixels qu’on ne peut en utiliser sans risque.</translation>
    </message>
    <message>
        <source>it has not been fetched.</source>
        <translation>elle n’a pas été téléchargée.</translation>
    </message>
    <message>
        <source>it is a HEIC photo of an iPhone: save it as a JPEG.</source>
        <translation>c’est une photo HEIC d’un iPhone : enregistrez-la en JPEG.</translation>
    </message>
    <message>
        <source>it is a document, not a picture.</source>
        <translation>c’est un document, pas une image.</translation>
    </message>
    <message>
        <source>it is a drawing, not a photo.</source>
        <translation>c’est un dessin, pas une photo.</translation>
    </message>
    <message>
        <source>it is a web page, not a picture.</source>
        <translation>c’est une page web, pas une image.</translation>
    </message>
    <message>
        <source>it is no JPEG, PNG, WebP, GIF, BMP or TIFF picture.</source>
        <translation>ce n’est pas une image JPEG, PNG, WebP, GIF, BMP ou TIFF.</translation>
    </message>
    <message>
        <source>it is no longer at its address.</source>
        <translation>elle n’est plus à son adresse.</translation>
    </message>
    <message>
        <source>it took too long to open.</source>
        <translation>elle a mis trop de temps à s’ouvrir.</translation>
    </message>
    <message>
        <source>its address is not one of the web.</source>
        <translation>son adresse n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>its address leads into a private network.</source>
        <translation>son adresse mène à un réseau privé.</translation>
    </message>
    <message>
        <source>its address leads on to others without end.</source>
        <translation>son adresse renvoie sans fin à d’autres.</translation>
    </message>
    <message>
        <source>its file cannot be used as a picture.</source>
        <translation>son fichier ne peut pas servir d’image.</translation>
    </message>
    <message>
        <source>its file could not be read.</source>
        <translation>son fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>its file is damaged.</source>
        <translation>son fichier est endommagé.</translation>
    </message>
    <message>
        <source>its file is empty (0 bytes).</source>
        <translation>son fichier est vide (0 octet).</translation>
    </message>
    <message>
        <source>its file is not on this computer.</source>
        <translation>son fichier n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>its file is too large.</source>
        <translation>son fichier est trop gros.</translation>
    </message>
    <message>
        <source>its site answered with an error.</source>
        <translation>son site a répondu par une erreur.</translation>
    </message>
    <message>
        <source>its site asks to log in.</source>
        <translation>son site demande de se connecter.</translation>
    </message>
    <message>
        <source>its site cannot prove who it is.</source>
        <translation>son site ne peut pas prouver son identité.</translation>
    </message>
    <message>
        <source>its site does not answer.</source>
        <translation>son site ne répond pas.</translation>
    </message>
    <message>
        <source>its site does not let others fetch it.</source>
        <translation>son site ne la laisse pas télécharger.</translation>
    </message>
    <message>
        <source>its site took too long to answer.</source>
        <translation>son site a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>its site was asked too often.</source>
        <translation>son site a été interrogé trop souvent.</translation>
    </message>
    <message>
        <source>its site’s answer broke off.</source>
        <translation>la réponse de son site s’est interrompue.</translation>
    </message>
    <message>
        <source>there is no site at its address.</source>
        <translation>il n’y a pas de site à son adresse.</translation>
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
        <translation>AliExpress</translation>
    </message>
    <message>
        <source>Alibaba.com</source>
        <translation>Alibaba.com</translation>
    </message>
    <message>
        <source>Choose one of: {ids}.</source>
        <translation>Choisissez l’une d’elles : {ids}.</translation>
    </message>
    <message>
        <source>Douyin shop</source>
        <translation>Boutique Douyin</translation>
    </message>
    <message>
        <source>JD</source>
        <translation>JD</translation>
    </message>
    <message>
        <source>Lazada</source>
        <translation>Lazada</translation>
    </message>
    <message>
        <source>Material package</source>
        <translation>Dossier de matériel</translation>
    </message>
    <message>
        <source>Pinduoduo</source>
        <translation>Pinduoduo</translation>
    </message>
    <message>
        <source>Shopee Taiwan</source>
        <translation>Shopee Taïwan</translation>
    </message>
    <message>
        <source>Taobao</source>
        <translation>Taobao</translation>
    </message>
    <message>
        <source>There is no marketplace called “{id}”.</source>
        <translation>Il n’y a pas de place de marché nommée « {id} ».</translation>
    </message>
    <message>
        <source>Tmall Global</source>
        <translation>Tmall Global</translation>
    </message>
    <message>
        <source>WeChat shop</source>
        <translation>Boutique WeChat</translation>
    </message>
    <message>
        <source>Xiaohongshu (RedNote)</source>
        <translation>Xiaohongshu (RedNote)</translation>
    </message>
    <message>
        <source>You can set: {keys}.</source>
        <translation>Vous pouvez fixer : {keys}.</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>not sure: ask there first</source>
        <translation>incertain : demandez d’abord</translation>
    </message>
    <message>
        <source>probably not</source>
        <translation>probablement pas</translation>
    </message>
    <message>
        <source>with a partner in China</source>
        <translation>avec un partenaire en Chine</translation>
    </message>
    <message>
        <source>your company may apply</source>
        <translation>votre entreprise peut faire une demande</translation>
    </message>
    <message>
        <source>{market} has no fact “{key}”.</source>
        <translation>{market} n’a pas de donnée « {key} ».</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>“{found}” is no number that “{fact}” can be.</source>
        <translation>« {found} » n’est pas un nombre possible pour « {fact} ».</translation>
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
        <source>No font here has the letters of the mark {text}.</source>
        <translation>Aucune police ici n’a les lettres du filigrane {text}.</translation>
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
    <message>
        <source>Use plain letters, or a picture as the mark.</source>
        <translation>Utilisez des lettres simples, ou une image comme filigrane.</translation>
    </message>
</context>
<context>
    <name>previewing</name>
    <message>
        <source>How it will look, more or less. Only the marketplace knows exactly.</source>
        <translation>À peu près comme elle paraîtra. Seule la place de marché le sait exactement.</translation>
    </message>
    <message>
        <source>In search</source>
        <translation>En recherche</translation>
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
        <source>Product page</source>
        <translation>Page du produit</translation>
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
        <source>Your words</source>
        <translation>Vos mots</translation>
    </message>
    <message>
        <source>{used} of {limit} units used</source>
        <translation>{used} unités sur {limit} utilisées</translation>
    </message>
</context>
<context>
    <name>pricing</name>
    <message>
        <source>Above the {limit} yuan that a person may buy in a year: sell it by general trade.</source>
        <translation>Au-delà des {limit} yuans qu’une personne peut acheter par an : vendez-le en commerce général.</translation>
    </message>
    <message>
        <source>Above {limit} yuan an order may hold only this one piece, and pays full duty and tax.</source>
        <translation>Au-delà de {limit} yuans, une commande ne peut contenir que cet article, et paie tous les droits et taxes.</translation>
    </message>
    <message>
        <source>Across the border, tax in the price</source>
        <translation>Vente transfrontalière, taxe dans le prix</translation>
    </message>
    <message>
        <source>Across the border, the shopper pays the tax</source>
        <translation>Vente transfrontalière, l’acheteur paie la taxe</translation>
    </message>
    <message>
        <source>After all shares it does not bring back your cost of {cost}.</source>
        <translation>Une fois tout déduit, il ne couvre pas votre coût de {cost}.</translation>
    </message>
    <message>
        <source>Chinese label on each piece</source>
        <translation>Étiquette chinoise sur chaque pièce</translation>
    </message>
    <message>
        <source>Commission, payment, returns, tax and what you keep leave nothing of the price: together they are {percent} % or more.</source>
        <translation>Commission, paiement, retours, taxe et votre part ne laissent rien du prix : ensemble, ils font {percent} % ou plus.</translation>
    </message>
    <message>
        <source>Each step needs a larger quantity: {more} is not more than {many}.</source>
        <translation>Chaque palier demande une quantité plus grande : {more} n’est pas plus que {many}.</translation>
    </message>
    <message>
        <source>Freight for a parcel, without its weight</source>
        <translation>Transport d’un colis, sans son poids</translation>
    </message>
    <message>
        <source>Freight for {kilos} kg</source>
        <translation>Transport de {kilos} kg</translation>
    </message>
    <message>
        <source>From {more} pieces on nothing would be left of the price.</source>
        <translation>Dès {more} pièces, il ne resterait rien du prix.</translation>
    </message>
    <message>
        <source>From {n} pieces on, the price does not bring back your cost of {cost}.</source>
        <translation>Dès {n} pièces, le prix ne couvre pas votre coût de {cost}.</translation>
    </message>
    <message>
        <source>From {n} pieces on, the price is not lower: the step is too small for it.</source>
        <translation>Dès {n} pièces, le prix n’est pas plus bas : le palier est trop petit pour cela.</translation>
    </message>
    <message>
        <source>General goods</source>
        <translation>Marchandises générales</translation>
    </message>
    <message>
        <source>General trade</source>
        <translation>Commerce général</translation>
    </message>
    <message>
        <source>General trade pays duty by the HS code; your rule has none, so it is left out.</source>
        <translation>Le commerce général paie des droits selon le code SH ; votre règle n’en a pas, donc ils sont omis.</translation>
    </message>
    <message>
        <source>Grain, oil, fresh food</source>
        <translation>Céréales, huiles, produits frais</translation>
    </message>
    <message>
        <source>Lowered to your highest price, {amount}</source>
        <translation>Abaissé à votre prix maximal, {amount}</translation>
    </message>
    <message>
        <source>No tax</source>
        <translation>Sans taxe</translation>
    </message>
    <message>
        <source>Nobody can order {many} pieces: your smallest order is {moq}.</source>
        <translation>Personne ne peut commander {many} pièces : votre commande minimale est de {moq}.</translation>
    </message>
    <message>
        <source>Precious jewellery</source>
        <translation>Bijoux précieux</translation>
    </message>
    <message>
        <source>Premium cosmetics</source>
        <translation>Cosmétiques haut de gamme</translation>
    </message>
    <message>
        <source>Raised to your lowest price, {amount}</source>
        <translation>Relevé à votre prix minimal, {amount}</translation>
    </message>
    <message>
        <source>Rounded to the fen</source>
        <translation>Arrondi au fen</translation>
    </message>
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
        <source>The import tax shown is the full one; duty by the HS code is due as well and your rule has none.</source>
        <translation>La taxe d’importation affichée est la taxe entière ; des droits selon le code SH sont dus aussi, et votre règle n’en a pas.</translation>
    </message>
    <message>
        <source>The price must fall with the quantity: from {more} pieces it does not.</source>
        <translation>Le prix doit baisser quand la quantité augmente : dès {more} pièces, il ne baisse pas.</translation>
    </message>
    <message>
        <source>The price {price} is not above zero.</source>
        <translation>Le prix {price} n’est pas au-dessus de zéro.</translation>
    </message>
    <message>
        <source>The tax of “{category}” is from general knowledge: ask your customs agent.</source>
        <translation>La taxe de « {category} » vient de connaissances générales : demandez à votre courtier en douane.</translation>
    </message>
    <message>
        <source>There is no exchange rate from {base} to {target}.</source>
        <translation>Il n’y a pas de taux de change de {base} vers {target}.</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Vin</translation>
    </message>
    <message>
        <source>Your cost {price}</source>
        <translation>Votre coût {price}</translation>
    </message>
    <message>
        <source>Your list gives no cost for it.</source>
        <translation>Votre liste ne lui donne pas de coût.</translation>
    </message>
    <message>
        <source>Your list gives no price for it.</source>
        <translation>Votre liste ne lui donne pas de prix.</translation>
    </message>
    <message>
        <source>Your list gives no weight: the freight by weight is not in the price.</source>
        <translation>Votre liste ne donne pas de poids : le transport au poids n’est pas dans le prix.</translation>
    </message>
    <message>
        <source>Your price {price}</source>
        <translation>Votre prix {price}</translation>
    </message>
    <message>
        <source>Your rule</source>
        <translation>Votre règle</translation>
    </message>
    <message>
        <source>{percent} % VAT and consumption tax at import</source>
        <translation>{percent} % de TVA et de taxe à la consommation</translation>
    </message>
    <message>
        <source>{percent} % added by you</source>
        <translation>{percent} % ajoutés par vous</translation>
    </message>
    <message>
        <source>{percent} % commission of the marketplace</source>
        <translation>{percent} % de commission de la place de marché</translation>
    </message>
    <message>
        <source>{percent} % cushion, in case the rate moves</source>
        <translation>Marge de sécurité de {percent} %, si le taux bouge</translation>
    </message>
    <message>
        <source>{percent} % import duty</source>
        <translation>{percent} % de droits de douane</translation>
    </message>
    <message>
        <source>{percent} % import tax, paid by you</source>
        <translation>{percent} % de taxe d’importation, à vos frais</translation>
    </message>
    <message>
        <source>{percent} % of the price kept by you</source>
        <translation>{percent} % du prix gardés par vous</translation>
    </message>
    <message>
        <source>{percent} % payment fee</source>
        <translation>{percent} % de frais de paiement</translation>
    </message>
    <message>
        <source>{percent} % set aside for returns</source>
        <translation>{percent} % réservés aux retours</translation>
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
        <source>Download the blank template from your seller backend and choose that.</source>
        <translation>Téléchargez le modèle vierge depuis votre espace vendeur et choisissez-le.</translation>
    </message>
    <message>
        <source>Examples are left out when it is filled. If they are products of yours, learn a blank one.</source>
        <translation>Les exemples sont laissés de côté au remplissage. Si ce sont vos produits, prenez un modèle vierge.</translation>
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
        <source>Its line ends may be lost: mend that row, or save the list again.</source>
        <translation>Fins de ligne peut-être perdues : corrigez cette ligne, ou réenregistrez la liste.</translation>
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
        <source>One letter was garbled before the file came here: {wrong}.</source>
        <translation>Une lettre était déformée avant que le fichier arrive ici : {wrong}.</translation>
    </message>
    <message>
        <source>Open it in Excel, remove the password, save it and choose it again.</source>
        <translation>Ouvrez-le dans Excel, retirez le mot de passe, enregistrez-le et choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Open it in Excel, save it as .xlsx, and choose that file.</source>
        <translation>Ouvrez-le dans Excel, enregistrez-le en .xlsx et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>Open it in Excel, save it as .xlsx, and import that file.</source>
        <translation>Ouvrez-le dans Excel, enregistrez-le en .xlsx et importez ce fichier.</translation>
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
        <source>Pictures, hidden rows and leading zeros of {file} could not be read.</source>
        <translation>Les images, lignes masquées et zéros initiaux de {file} n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Row {rows} of sheet {sheet} holds values; it is taken for an example.</source>
        <translation>La ligne {rows} de la feuille {sheet} a des valeurs ; elle sert d’exemple.</translation>
    </message>
    <message>
        <source>Row {row} of {file} has {count} columns, far more than the others.</source>
        <translation>La ligne {row} de {file} a {count} colonnes, bien plus que les autres.</translation>
    </message>
    <message>
        <source>Rows near these lines may stand twice: compare them.</source>
        <translation>Des lignes près de celles-ci sont peut-être en double : comparez-les.</translation>
    </message>
    <message>
        <source>Rows {rows} of sheet {sheet} hold values; they are taken for examples.</source>
        <translation>Les lignes {rows} de la feuille {sheet} ont des valeurs ; elles servent d’exemples.</translation>
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
        <source>the marketplace's own blank sheet (.xlsx or .xlsm)</source>
        <translation>la feuille vierge de la place de marché (.xlsx ou .xlsm)</translation>
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
        <source>{file} has no row of headings that could be filled.</source>
        <translation>{file} n’a pas de ligne d’en-têtes à remplir.</translation>
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
        <source>{file} is filled already: sheet {sheet} holds a product in row {row}.</source>
        <translation>{file} est déjà rempli : la feuille {sheet} a un produit à la ligne {row}.</translation>
    </message>
    <message>
        <source>{file} is filled already: sheet {sheet} holds {n} rows, from row {row} on.</source>
        <translation>{file} est déjà rempli : la feuille {sheet} a {n} lignes, à partir de la ligne {row}.</translation>
    </message>
    <message>
        <source>{file} is no .xlsx or .xlsm workbook, so it cannot be filled as it is.</source>
        <translation>{file} n’est pas un classeur .xlsx ou .xlsm : il ne peut pas être rempli tel quel.</translation>
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
        <source>A PDF cannot be made here.</source>
        <translation>Impossible de créer un PDF ici.</translation>
    </message>
    <message>
        <source>A doubt is set aside with a reason, so that you know later why.</source>
        <translation>Un doute s’écarte avec une raison, pour que vous sachiez plus tard pourquoi.</translation>
    </message>
    <message>
        <source>A proof is written as {formats}.</source>
        <translation>Une épreuve s’écrit en {formats}.</translation>
    </message>
    <message>
        <source>A row of a size table needs a size and what is said beside it.</source>
        <translation>Une ligne d’un tableau de tailles demande une taille et ce qui va en face.</translation>
    </message>
    <message>
        <source>A template is filled in Chinese (zh) or in your own words (own).</source>
        <translation>Un modèle se remplit en chinois (zh) ou dans vos propres mots (own).</translation>
    </message>
    <message>
        <source>A term is preferred, forbidden or keep, from en or fr, into {locales}.</source>
        <translation>Un terme est preferred, forbidden ou keep, de en ou fr, vers {locales}.</translation>
    </message>
    <message>
        <source>Added pictures to {product}</source>
        <translation>Images ajoutées à {product}</translation>
    </message>
    <message>
        <source>Added the term “{term}”</source>
        <translation>Terme « {term} » ajouté</translation>
    </message>
    <message>
        <source>Approved the Chinese of {n} texts</source>
        <translation>Chinois de {n} textes approuvé</translation>
    </message>
    <message>
        <source>Approved the Chinese of “{source}”</source>
        <translation>Chinois de « {source} » approuvé</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Approuvé.</translation>
    </message>
    <message>
        <source>Bundle {first} is for {market} and bundle {second} for {other}.</source>
        <translation>Le paquet {first} est pour {market}, et le paquet {second} pour {other}.</translation>
    </message>
    <message>
        <source>Changed the Chinese of {n} texts</source>
        <translation>Chinois de {n} textes modifié</translation>
    </message>
    <message>
        <source>Changed the Chinese of “{source}”</source>
        <translation>Chinois de « {source} » modifié</translation>
    </message>
    <message>
        <source>Changed the memory of “{source}”</source>
        <translation>Mémoire de « {source} » modifiée</translation>
    </message>
    <message>
        <source>Changed the pricing rule</source>
        <translation>Règle de prix modifiée</translation>
    </message>
    <message>
        <source>Changed the term “{term}”</source>
        <translation>Terme « {term} » modifié</translation>
    </message>
    <message>
        <source>Chinese font</source>
        <translation>Police chinoise</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room on the disk.</source>
        <translation>Choisissez un dossier où écrire, avec de la place sur le disque.</translation>
    </message>
    <message>
        <source>Choose another name: it may hold the work of your friend.</source>
        <translation>Choisissez un autre nom : il contient peut-être le travail de votre ami.</translation>
    </message>
    <message>
        <source>Choose another picture, or no watermark.</source>
        <translation>Choisissez une autre image, ou aucun filigrane.</translation>
    </message>
    <message>
        <source>Choose one of these: {names}.</source>
        <translation>Choisissez parmi : {names}.</translation>
    </message>
    <message>
        <source>Choose one of: {ids}.</source>
        <translation>Choisissez parmi : {ids}.</translation>
    </message>
    <message>
        <source>Choose the one product, for example with sku:ABC-1.</source>
        <translation>Choisissez le produit voulu, par exemple avec sku:ABC-1.</translation>
    </message>
    <message>
        <source>Cleaned the memory of one translation</source>
        <translation>Une traduction retirée de la mémoire</translation>
    </message>
    <message>
        <source>Cleaned the memory of {n} translations</source>
        <translation>{n} traductions retirées de la mémoire</translation>
    </message>
    <message>
        <source>Close it where it is open, or choose another place.</source>
        <translation>Fermez-le là où il est ouvert, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Close what holds it open, or leave the file where it is.</source>
        <translation>Fermez le programme qui l’utilise, ou laissez le fichier où il est.</translation>
    </message>
    <message>
        <source>Compare two bundles for the same marketplace.</source>
        <translation>Comparez deux paquets pour la même place de marché.</translation>
    </message>
    <message>
        <source>Confirmed the sizes of {table}</source>
        <translation>Tailles confirmées : {table}</translation>
    </message>
    <message>
        <source>Corrected the template “{name}”</source>
        <translation>Modèle « {name} » corrigé</translation>
    </message>
    <message>
        <source>Counting what is ready for {market}</source>
        <translation>Comptage de ce qui est prêt pour {market}</translation>
    </message>
    <message>
        <source>Download it again and learn it anew; your corrections stay.</source>
        <translation>Téléchargez-le de nouveau et réapprenez-le ; vos corrections restent.</translation>
    </message>
    <message>
        <source>Export everything, if you want that bundle again.</source>
        <translation>Exportez tout, si vous voulez de nouveau ce paquet.</translation>
    </message>
    <message>
        <source>Fetch the day's exchange rates, or set your own, and export again.</source>
        <translation>Téléchargez les taux du jour, ou fixez les vôtres, et exportez de nouveau.</translation>
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
        <source>Forgot one translation</source>
        <translation>Une traduction oubliée</translation>
    </message>
    <message>
        <source>Forgot the pricing rule “{name}”</source>
        <translation>Règle de prix « {name} » oubliée</translation>
    </message>
    <message>
        <source>Forgot the template “{name}”</source>
        <translation>Modèle « {name} » oublié</translation>
    </message>
    <message>
        <source>Forgot {n} translations</source>
        <translation>{n} traductions oubliées</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Espace libre</translation>
    </message>
    <message>
        <source>From a text that was approved before.</source>
        <translation>D’un texte approuvé auparavant.</translation>
    </message>
    <message>
        <source>Give the file one of these endings.</source>
        <translation>Donnez au fichier l’une de ces extensions.</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Donnez un nom à la règle.</translation>
    </message>
    <message>
        <source>Give the word and its Chinese; a word to keep needs none.</source>
        <translation>Donnez le mot et son chinois ; un mot à garder n’en demande pas.</translation>
    </message>
    <message>
        <source>Glossary and marketplaces</source>
        <translation>Glossaire et places de marché</translation>
    </message>
    <message>
        <source>Go back to the latest copy with the command: backup restore</source>
        <translation>Revenez à la dernière copie avec la commande : backup restore</translation>
    </message>
    <message>
        <source>Health of the shop file</source>
        <translation>État du fichier de la boutique</translation>
    </message>
    <message>
        <source>Heeded again: {check}</source>
        <translation>Repris en compte : {check}</translation>
    </message>
    <message>
        <source>Heeded again: {n} × {check}</source>
        <translation>Repris en compte : {n} × {check}</translation>
    </message>
    <message>
        <source>Heeded one doubt again</source>
        <translation>Un doute repris en compte</translation>
    </message>
    <message>
        <source>Heeded {n} doubts again</source>
        <translation>{n} doutes repris en compte</translation>
    </message>
    <message>
        <source>Import the list again and choose the folder that holds the pictures.</source>
        <translation>Importez de nouveau la liste et choisissez le dossier qui contient les images.</translation>
    </message>
    <message>
        <source>Import your products, or choose others.</source>
        <translation>Importez vos produits, ou choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>Imported one term from {file}</source>
        <translation>Un terme importé de {file}</translation>
    </message>
    <message>
        <source>Imported the translation memory {file}</source>
        <translation>Mémoire de traduction {file} importée</translation>
    </message>
    <message>
        <source>Imported {files}: {new} new, {updated} changed</source>
        <translation>Importé {files} : {new} nouveaux, {updated} modifiés</translation>
    </message>
    <message>
        <source>Imported {n} terms from {file}</source>
        <translation>{n} termes importés de {file}</translation>
    </message>
    <message>
        <source>In the rule {file}, “{part}” is not understood.</source>
        <translation>Dans la règle {file}, « {part} » n’est pas compris.</translation>
    </message>
    <message>
        <source>Install a Chinese font, for example the package fonts-noto-cjk.</source>
        <translation>Installez une police chinoise, par exemple le paquet fonts-noto-cjk.</translation>
    </message>
    <message>
        <source>Install one from a file.</source>
        <translation>Installez-en un depuis un fichier.</translation>
    </message>
    <message>
        <source>Install the model zh-en, or set up DeepL, Google, Azure or a language model.</source>
        <translation>Installez le modèle zh-en, ou configurez DeepL, Google, Azure ou un modèle de langue.</translation>
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
        <source>Its Chinese says “{text}”.</source>
        <translation>Son chinois dit « {text} ».</translation>
    </message>
    <message>
        <source>Kept the pricing rule “{name}”</source>
        <translation>Règle de prix « {name} » gardée</translation>
    </message>
    <message>
        <source>Learn it again from your download.</source>
        <translation>Réapprenez-le depuis votre téléchargement.</translation>
    </message>
    <message>
        <source>Learn one first from the blank sheet that you downloaded.</source>
        <translation>Apprenez-en d’abord un depuis la feuille vierge téléchargée.</translation>
    </message>
    <message>
        <source>Learnt the template “{name}”</source>
        <translation>Modèle « {name} » appris</translation>
    </message>
    <message>
        <source>Let every step ask for more pieces and take off more.</source>
        <translation>Que chaque palier demande plus de pièces et donne un plus grand rabais.</translation>
    </message>
    <message>
        <source>List the entries and name one of them.</source>
        <translation>Affichez la liste des entrées et nommez-en une.</translation>
    </message>
    <message>
        <source>List the terms and name one of them.</source>
        <translation>Affichez la liste des termes et nommez-en un.</translation>
    </message>
    <message>
        <source>Look at the list of bundles that went out.</source>
        <translation>Regardez la liste des paquets envoyés.</translation>
    </message>
    <message>
        <source>Looking at pictures</source>
        <translation>Examen des images</translation>
    </message>
    <message>
        <source>Main pictures cannot be framed as “{found}”.</source>
        <translation>Les images principales ne se cadrent pas en « {found} ».</translation>
    </message>
    <message>
        <source>Make room: copies and bundles need space.</source>
        <translation>Faites de la place : les copies et les paquets en ont besoin.</translation>
    </message>
    <message>
        <source>Name an .argosmodel file, or a pair to fetch: {pairs}.</source>
        <translation>Indiquez un fichier .argosmodel, ou une paire à télécharger : {pairs}.</translation>
    </message>
    <message>
        <source>No bundle has the number {id}.</source>
        <translation>Aucun paquet n’a le numéro {id}.</translation>
    </message>
    <message>
        <source>No engine is chosen that can read Chinese back.</source>
        <translation>Aucun moteur choisi ne traduit le chinois en retour.</translation>
    </message>
    <message>
        <source>Not translated: {words}</source>
        <translation>Non traduit : {words}</translation>
    </message>
    <message>
        <source>Nothing changed for {market} since bundle {id} of {at}: nothing was written.</source>
        <translation>Rien n’a changé pour {market} depuis le paquet {id} du {at} : rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing to translate.</source>
        <translation>Rien à traduire.</translation>
    </message>
    <message>
        <source>Nothing was changed. To keep it beside the other, give it a name of its own.</source>
        <translation>Rien n’a été modifié. Pour le garder à côté de l’autre, donnez-lui un nom à lui.</translation>
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
        <source>Put together word by word from the phrasebook.</source>
        <translation>Composé mot à mot avec le guide de phrases.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Reading the memory</source>
        <translation>Lecture de la mémoire</translation>
    </message>
    <message>
        <source>Removed one term</source>
        <translation>Un terme retiré</translation>
    </message>
    <message>
        <source>Removed {n} terms</source>
        <translation>{n} termes retirés</translation>
    </message>
    <message>
        <source>Repaired one Chinese text: {check}</source>
        <translation>Un texte chinois réparé : {check}</translation>
    </message>
    <message>
        <source>Repaired one listing</source>
        <translation>Une fiche réparée</translation>
    </message>
    <message>
        <source>Repaired one text</source>
        <translation>Un texte réparé</translation>
    </message>
    <message>
        <source>Repaired {n} Chinese texts: {check}</source>
        <translation>{n} textes chinois réparés : {check}</translation>
    </message>
    <message>
        <source>Repaired {n} listings</source>
        <translation>{n} fiches réparées</translation>
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
        <source>Say in a few words why it may stay as it is.</source>
        <translation>Dites en quelques mots pourquoi cela peut rester ainsi.</translation>
    </message>
    <message>
        <source>Sent back the Chinese of {n} texts</source>
        <translation>Chinois de {n} textes renvoyé</translation>
    </message>
    <message>
        <source>Sent back the Chinese of “{source}”</source>
        <translation>Chinois de « {source} » renvoyé</translation>
    </message>
    <message>
        <source>Set aside one finding</source>
        <translation>Un constat écarté</translation>
    </message>
    <message>
        <source>Set aside {n} findings</source>
        <translation>{n} constats écartés</translation>
    </message>
    <message>
        <source>Set aside: {check}</source>
        <translation>Écarté : {check}</translation>
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
        <source>Set “{key}” of {market} to {value}</source>
        <translation>« {key} » de {market} fixé à {value}</translation>
    </message>
    <message>
        <source>Settled the Chinese of “{source}”</source>
        <translation>Chinois de « {source} » réglé</translation>
    </message>
    <message>
        <source>Storing pictures</source>
        <translation>Enregistrement des images</translation>
    </message>
    <message>
        <source>Take .xlsx where corrections shall come back.</source>
        <translation>Prenez .xlsx si des corrections doivent revenir.</translation>
    </message>
    <message>
        <source>Terms are written as .csv, .xlsx or .tbx, not as “{ending}”.</source>
        <translation>Les termes s’écrivent en .csv, .xlsx ou .tbx, pas en « {ending} ».</translation>
    </message>
    <message>
        <source>Text can be replaced in {fields}, not in “{name}”.</source>
        <translation>Le texte peut être remplacé dans {fields}, pas dans « {name} ».</translation>
    </message>
    <message>
        <source>The Chinese of your own list.</source>
        <translation>Le chinois de votre propre liste.</translation>
    </message>
    <message>
        <source>The engine “{engine}” cannot read Chinese back.</source>
        <translation>Le moteur « {engine} » ne traduit pas le chinois en retour.</translation>
    </message>
    <message>
        <source>The engine “{engine}” is not ready.</source>
        <translation>Le moteur « {engine} » n’est pas prêt.</translation>
    </message>
    <message>
        <source>The engine “{engine}” takes no key.</source>
        <translation>Le moteur « {engine} » ne prend pas de clé.</translation>
    </message>
    <message>
        <source>The file of the template {file} is gone or damaged.</source>
        <translation>Le fichier du modèle {file} a disparu ou est endommagé.</translation>
    </message>
    <message>
        <source>The file {file} could not be written.</source>
        <translation>Le fichier {file} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The list has no model for {pair}.</source>
        <translation>La liste n’a pas de modèle pour {pair}.</translation>
    </message>
    <message>
        <source>The number {text} is not in the Chinese.</source>
        <translation>Le nombre {text} n’est pas dans le chinois.</translation>
    </message>
    <message>
        <source>The phrasebook is always ready; there is nothing to test.</source>
        <translation>Le guide de phrases est toujours prêt ; il n’y a rien à tester.</translation>
    </message>
    <message>
        <source>The picture of your watermark cannot be read: {why}.</source>
        <translation>L’image de votre filigrane ne peut pas être lue : {why}.</translation>
    </message>
    <message>
        <source>The picture {name} cannot be read: {why}.</source>
        <translation>L’image {name} ne peut pas être lue : {why}.</translation>
    </message>
    <message>
        <source>The price of {sku} goes from {before} to {after}: look whether that is meant.</source>
        <translation>Le prix de {sku} passe de {before} à {after} : voyez si c’est voulu.</translation>
    </message>
    <message>
        <source>The rates of before stay in use. Try again later.</source>
        <translation>Les taux précédents restent utilisés. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The review lists the texts with their ids.</source>
        <translation>La relecture affiche les textes avec leurs numéros.</translation>
    </message>
    <message>
        <source>The shop has no text “{id}”.</source>
        <translation>La boutique n’a pas de texte « {id} ».</translation>
    </message>
    <message>
        <source>The template names no currency for its prices: they are in {currency}.</source>
        <translation>Le modèle ne nomme aucune monnaie pour ses prix : ils sont en {currency}.</translation>
    </message>
    <message>
        <source>The template “{name}” is {days} days old, and each download is signed: the marketplace may refuse it as out of date.</source>
        <translation>Le modèle « {name} » a {days} jours, et chaque téléchargement est signé : la place de marché peut le refuser comme périmé.</translation>
    </message>
    <message>
        <source>The template “{name}” is {days} days old: its columns may have changed since.</source>
        <translation>Le modèle « {name} » a {days} jours : ses colonnes ont peut-être changé depuis.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Il y a : {names}.</translation>
    </message>
    <message>
        <source>There is no Chinese to look at.</source>
        <translation>Il n’y a pas de chinois à regarder.</translation>
    </message>
    <message>
        <source>There is no Chinese yet.</source>
        <translation>Il n’y a pas encore de chinois.</translation>
    </message>
    <message>
        <source>There is no check “{check}” of the Chinese; there are {checks}.</source>
        <translation>Il n’y a pas de vérification « {check} » du chinois ; il y a {checks}.</translation>
    </message>
    <message>
        <source>There is no engine “{name}”; the engines are {names}.</source>
        <translation>Il n’y a pas de moteur « {name} » ; les moteurs sont {names}.</translation>
    </message>
    <message>
        <source>There is no entry number {number} in the memory.</source>
        <translation>Il n’y a pas d’entrée numéro {number} dans la mémoire.</translation>
    </message>
    <message>
        <source>There is no field “{name}”; the fields are {fields}.</source>
        <translation>Il n’y a pas de champ « {name} » ; les champs sont {fields}.</translation>
    </message>
    <message>
        <source>There is no file or folder “{name}”.</source>
        <translation>Pas de fichier ni de dossier « {name} ».</translation>
    </message>
    <message>
        <source>There is no pricing rule named “{name}”.</source>
        <translation>Il n’y a pas de règle de prix nommée « {name} ».</translation>
    </message>
    <message>
        <source>There is no product to send, so nothing was written.</source>
        <translation>Il n’y a pas de produit à envoyer, donc rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no product with the number {id}.</source>
        <translation>Il n’y a pas de produit au numéro {id}.</translation>
    </message>
    <message>
        <source>There is no product {id} in the shop.</source>
        <translation>Il n’y a pas de produit {id} dans la boutique.</translation>
    </message>
    <message>
        <source>There is no size table “{table}”; there are {tables}.</source>
        <translation>Il n’y a pas de tableau de tailles « {table} » ; il y a {tables}.</translation>
    </message>
    <message>
        <source>There is no state “{state}”; the states are {states}.</source>
        <translation>Il n’y a pas d’état « {state} » ; les états sont {states}.</translation>
    </message>
    <message>
        <source>There is no template named “{name}”.</source>
        <translation>Il n’y a pas de modèle nommé « {name} ».</translation>
    </message>
    <message>
        <source>There is no term number {number}.</source>
        <translation>Il n’y a pas de terme numéro {number}.</translation>
    </message>
    <message>
        <source>There is nothing to look for: give the text that shall be replaced.</source>
        <translation>Il n’y a rien à chercher : donnez le texte à remplacer.</translation>
    </message>
    <message>
        <source>These columns that you had corrected are gone: {columns}.</source>
        <translation>Ces colonnes que vous aviez corrigées ont disparu : {columns}.</translation>
    </message>
    <message>
        <source>Took back the sizes of {table}</source>
        <translation>Tailles retirées : {table}</translation>
    </message>
    <message>
        <source>Took back your own limits of {market}</source>
        <translation>Vos propres limites pour {market} retirées</translation>
    </message>
    <message>
        <source>Took bundle {id} for {market} out of the list</source>
        <translation>Paquet {id} pour {market} retiré de la liste</translation>
    </message>
    <message>
        <source>Took over the proof {file}: {changed} corrected, {approved} confirmed</source>
        <translation>Épreuve {file} reprise : {changed} corrigés, {approved} confirmés</translation>
    </message>
    <message>
        <source>Took the exchange rates of {day}</source>
        <translation>Taux de change du {day} pris</translation>
    </message>
    <message>
        <source>Translate first, or choose other products or states: approved, for example.</source>
        <translation>Traduisez d’abord, ou choisissez d’autres produits ou états : approved, par exemple.</translation>
    </message>
    <message>
        <source>Translated by an engine ({engine}).</source>
        <translation>Traduit par un moteur ({engine}).</translation>
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
        <source>Where it is a slip, mend it in your list, or undo the import.</source>
        <translation>Si c’est une faute de frappe, corrigez votre liste ou annulez l’importation.</translation>
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
        <source>Write it like {example}.</source>
        <translation>Écrivez-le comme {example}.</translation>
    </message>
    <message>
        <source>Write the proof as .html and print it from a browser.</source>
        <translation>Écrivez l’épreuve en .html et imprimez-la depuis un navigateur.</translation>
    </message>
    <message>
        <source>Writing the proof</source>
        <translation>Écriture de l’épreuve</translation>
    </message>
    <message>
        <source>Written by hand, not approved yet.</source>
        <translation>Écrit à la main, pas encore approuvé.</translation>
    </message>
    <message>
        <source>You sent this Chinese back.</source>
        <translation>Vous avez renvoyé ce chinois.</translation>
    </message>
    <message>
        <source>Your term for “{source}”.</source>
        <translation>Votre terme pour « {source} ».</translation>
    </message>
    <message>
        <source>Your text changed after this was translated.</source>
        <translation>Votre texte a changé après cette traduction.</translation>
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
        <source>{address} did not answer with exchange rates.</source>
        <translation>{address} n’a pas répondu par des taux de change.</translation>
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
        <source>{file} is another version of the template “{name}” and takes its place: {new} new columns, {gone} gone. Your corrections stay.</source>
        <translation>{file} est une autre version du modèle « {name} » et prend sa place : {new} nouvelles colonnes, {gone} disparues. Vos corrections restent.</translation>
    </message>
    <message>
        <source>{file} is not a pricing rule.</source>
        <translation>{file} n’est pas une règle de prix.</translation>
    </message>
    <message>
        <source>{file} is older ({found}) than your template “{name}” ({known}).</source>
        <translation>{file} est plus ancien ({found}) que votre modèle « {name} » ({known}).</translation>
    </message>
    <message>
        <source>{megabytes} MB</source>
        <translation>{megabytes} Mo</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{n} prices change eightfold or more, such as {sku}: {before} becomes {after}.</source>
        <translation>{n} prix changent d’un facteur huit ou plus, comme {sku} : {before} devient {after}.</translation>
    </message>
    <message>
        <source>{out} cannot be deleted: {why}.</source>
        <translation>{out} ne peut pas être supprimé : {why}.</translation>
    </message>
    <message>
        <source>{out} cannot be written: {why}.</source>
        <translation>{out} ne peut pas être écrit : {why}.</translation>
    </message>
    <message>
        <source>{out} is there already, and is not a proof as it went out.</source>
        <translation>{out} existe déjà, et n’est pas une épreuve telle qu’envoyée.</translation>
    </message>
    <message>
        <source>{what} {next}</source>
        <translation>{what} {next}</translation>
    </message>
    <message>
        <source>{why} It cannot be shown; the original is kept in {path}.</source>
        <translation>{why} Elle ne peut pas être affichée ; l’original est gardé dans {path}.</translation>
    </message>
    <message>
        <source>“{check}” cannot be set aside: there is no listing without it.</source>
        <translation>« {check} » ne peut pas être écarté : sans cela, pas de fiche.</translation>
    </message>
    <message>
        <source>“{column}” asks for {currency}; no exchange rate is known: it is left empty.</source>
        <translation>« {column} » demande {currency} ; aucun taux de change n’est connu : laissé vide.</translation>
    </message>
    <message>
        <source>“{find}” is not a pattern: {why}.</source>
        <translation>« {find} » n’est pas un motif : {why}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be set for {engine}; what can be set: {names}.</source>
        <translation>« {name} » ne peut pas être fixé pour {engine} ; possible : {names}.</translation>
    </message>
    <message>
        <source>“{term}” is not to be said</source>
        <translation>« {term} » à ne pas dire</translation>
    </message>
    <message>
        <source>“{term}” stays as it is</source>
        <translation>« {term} » reste tel quel</translation>
    </message>
    <message>
        <source>“{text}” is not in the Chinese.</source>
        <translation>« {text} » n’est pas dans le chinois.</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as {name}; write it like {example}.</source>
        <translation>« {value} » ne peut pas être lu comme {name} ; écrivez-le comme {example}.</translation>
    </message>
    <message>
        <source>“{value}” does not fit the setting “{name}” of {engine}.</source>
        <translation>« {value} » ne convient pas au réglage « {name} » de {engine}.</translation>
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
        <source>A bracket without its partner</source>
        <translation>Parenthèse sans sa paire</translation>
    </message>
    <message>
        <source>A brand, code or address is missing</source>
        <translation>Marque, code ou adresse manquants</translation>
    </message>
    <message>
        <source>A number is missing or changed</source>
        <translation>Nombre manquant ou changé</translation>
    </message>
    <message>
        <source>A number that you did not write</source>
        <translation>Nombre que vous n’avez pas écrit</translation>
    </message>
    <message>
        <source>A price in another currency</source>
        <translation>Prix dans une autre devise</translation>
    </message>
    <message>
        <source>A question that becomes a statement promises what you asked.</source>
        <translation>Une question devenue affirmation promet ce que vous demandiez.</translation>
    </message>
    <message>
        <source>A shopper sees only what is in Chinese.</source>
        <translation>L’acheteur ne voit que ce qui est en chinois.</translation>
    </message>
    <message>
        <source>A stand-in was left in the text</source>
        <translation>Repère resté dans le texte</translation>
    </message>
    <message>
        <source>A term you do not want</source>
        <translation>Terme que vous ne voulez pas</translation>
    </message>
    <message>
        <source>A text cannot begin with 的: what it belonged to was lost.</source>
        <translation>Un texte ne peut pas commencer par 的 : ce qui précédait s’est perdu.</translation>
    </message>
    <message>
        <source>A text is too long for {engine}.</source>
        <translation>Un texte est trop long pour {engine}.</translation>
    </message>
    <message>
        <source>A word twice in a row</source>
        <translation>Mot deux fois de suite</translation>
    </message>
    <message>
        <source>A wrong size or count is what brings goods back, and it is a false claim.</source>
        <translation>Une taille ou une quantité fausse fait revenir la marchandise, et c’est une fausse allégation.</translation>
    </message>
    <message>
        <source>Agree to its licence to use it.</source>
        <translation>Acceptez sa licence pour l’utiliser.</translation>
    </message>
    <message>
        <source>Alibaba Cloud Translation</source>
        <translation>Alibaba Cloud Translation</translation>
    </message>
    <message>
        <source>An error message instead of Chinese</source>
        <translation>Message d’erreur au lieu du chinois</translation>
    </message>
    <message>
        <source>Ask for an export of the pair you need.</source>
        <translation>Demandez une exportation de la paire voulue.</translation>
    </message>
    <message>
        <source>Ask for the file again, or export it again.</source>
        <translation>Redemandez le fichier, ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Ask for the file again, or take what is there (--keep-what-is-there).</source>
        <translation>Redemandez le fichier, ou prenez ce qui s’y trouve (--keep-what-is-there).</translation>
    </message>
    <message>
        <source>Ask whoever sent it to save it again from their program.</source>
        <translation>Demandez à qui l’a envoyé de le réenregistrer depuis son programme.</translation>
    </message>
    <message>
        <source>Asks once before it sends text to {host}.</source>
        <translation>Demande une fois avant d’envoyer du texte à {host}.</translation>
    </message>
    <message>
        <source>Azure Translator</source>
        <translation>Azure Translator</translation>
    </message>
    <message>
        <source>Baidu Translate</source>
        <translation>Baidu Traduction</translation>
    </message>
    <message>
        <source>Begins with a particle</source>
        <translation>Commence par une particule</translation>
    </message>
    <message>
        <source>Blanks between Chinese and Latin letters</source>
        <translation>Espaces entre le chinois et les lettres latines</translation>
    </message>
    <message>
        <source>Blanks too many</source>
        <translation>Espaces en trop</translation>
    </message>
    <message>
        <source>Characters that do not show</source>
        <translation>Caractères invisibles</translation>
    </message>
    <message>
        <source>Check its address, its model and its other settings.</source>
        <translation>Vérifiez son adresse, son modèle et ses autres réglages.</translation>
    </message>
    <message>
        <source>Check the address and the name of the model.</source>
        <translation>Vérifiez l’adresse et le nom du modèle.</translation>
    </message>
    <message>
        <source>Check the address, and the date and time of this computer.</source>
        <translation>Vérifiez l’adresse, ainsi que la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the internet connection. What is finished is kept.</source>
        <translation>Vérifiez la connexion Internet. Ce qui est fini est gardé.</translation>
    </message>
    <message>
        <source>Check the key, and what belongs to it: app id, region, plan. Then set it again.</source>
        <translation>Vérifiez la clé et ce qui va avec : identifiant, région, forfait. Puis redonnez-la.</translation>
    </message>
    <message>
        <source>Check the name, or choose the file again.</source>
        <translation>Vérifiez le nom, ou choisissez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Children's shoes</source>
        <translation>Chaussures pour enfants</translation>
    </message>
    <message>
        <source>China's sockets give 220 volts: such a device breaks, or needs a transformer.</source>
        <translation>Les prises chinoises donnent 220 volts : un tel appareil s’abîme, ou demande un transformateur.</translation>
    </message>
    <message>
        <source>Chinese takes about a third of the letters; far less or more is a bad sign.</source>
        <translation>Le chinois prend environ le tiers des lettres ; bien moins ou plus est mauvais signe.</translation>
    </message>
    <message>
        <source>Chinese writes it so: “{text}”.</source>
        <translation>Le chinois l’écrit ainsi : « {text} ».</translation>
    </message>
    <message>
        <source>Choose a model for en-zh, fr-zh or fr-en, or to read back: zh-en, zh-fr or en-fr.</source>
        <translation>Choisissez un modèle en-zh, fr-zh ou fr-en, ou, en retour, zh-en, zh-fr ou en-fr.</translation>
    </message>
    <message>
        <source>Choose an .argosmodel file or a CTranslate2 folder, or download it again.</source>
        <translation>Choisissez un fichier .argosmodel ou un dossier CTranslate2, ou retéléchargez-le.</translation>
    </message>
    <message>
        <source>Choose another engine.</source>
        <translation>Choisissez un autre moteur.</translation>
    </message>
    <message>
        <source>Choose another file, or export it again.</source>
        <translation>Choisissez un autre fichier, ou réexportez-le.</translation>
    </message>
    <message>
        <source>Close the gaps</source>
        <translation>Resserrer</translation>
    </message>
    <message>
        <source>Close the program that has it open, or copy it, and try again.</source>
        <translation>Fermez le programme qui l’a ouvert, ou copiez-le, et réessayez.</translation>
    </message>
    <message>
        <source>Copy the key from the service's own page and try again.</source>
        <translation>Copiez la clé depuis la page du service et réessayez.</translation>
    </message>
    <message>
        <source>DeepL</source>
        <translation>DeepL</translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation>Téléchargez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>Each blank counts towards the title's length.</source>
        <translation>Chaque espace compte dans la longueur du titre.</translation>
    </message>
    <message>
        <source>Elsewhere “{source}” is “{other}”.</source>
        <translation>Ailleurs, « {source} » se dit « {other} ».</translation>
    </message>
    <message>
        <source>Emoji in the text</source>
        <translation>Émojis dans le texte</translation>
    </message>
    <message>
        <source>Engines sometimes make up sizes, years and counts.</source>
        <translation>Les moteurs inventent parfois tailles, années et quantités.</translation>
    </message>
    <message>
        <source>Export it in several smaller files.</source>
        <translation>Exportez-le en plusieurs fichiers plus petits.</translation>
    </message>
    <message>
        <source>Fetching the model {pair} from {host}</source>
        <translation>Téléchargement du modèle {pair} depuis {host}</translation>
    </message>
    <message>
        <source>Filters and options work only when the same thing always has the same name.</source>
        <translation>Filtres et options ne marchent que si une même chose a toujours le même nom.</translation>
    </message>
    <message>
        <source>Free services answer with their error page when used up.</source>
        <translation>Les services gratuits répondent par leur page d’erreur une fois épuisés.</translation>
    </message>
    <message>
        <source>From general knowledge (recalled), not from your maker: compare it with the maker's own chart.</source>
        <translation>De connaissances générales (de mémoire), pas de votre fabricant : comparez avec son propre tableau.</translation>
    </message>
    <message>
        <source>Give it a heading with the columns {columns}; the first two are enough.</source>
        <translation>Donnez-lui un en-tête avec les colonnes {columns} ; les deux premières suffisent.</translation>
    </message>
    <message>
        <source>Google Cloud Translation</source>
        <translation>Google Cloud Translation</translation>
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
        <source>If you trust that network, set the address of the engine yourself.</source>
        <translation>Si ce réseau est sûr, fixez vous-même l’adresse du moteur.</translation>
    </message>
    <message>
        <source>In a title each costs a character, and splits words such as “T恤” for search.</source>
        <translation>Dans un titre, chacun coûte un caractère et coupe des mots comme « T恤 » pour la recherche.</translation>
    </message>
    <message>
        <source>In the other script: {characters}.</source>
        <translation>Dans l’autre écriture : {characters}.</translation>
    </message>
    <message>
        <source>In the text: {signs}</source>
        <translation>Dans le texte : {signs}</translation>
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
        <source>It does not fit within {limit}.</source>
        <translation>Cela dépasse {limit}.</translation>
    </message>
    <message>
        <source>It is neither English nor French.</source>
        <translation>Ce n’est ni de l’anglais ni du français.</translation>
    </message>
    <message>
        <source>It is too long for a term.</source>
        <translation>C’est trop long pour un terme.</translation>
    </message>
    <message>
        <source>It looks careless and wastes the few characters of a title.</source>
        <translation>Cela fait négligé et gaspille les quelques caractères d’un titre.</translation>
    </message>
    <message>
        <source>It may be closed up: “{text}”.</source>
        <translation>On peut resserrer : « {text} ».</translation>
    </message>
    <message>
        <source>It often marks the place where text was lost.</source>
        <translation>Cela marque souvent l’endroit où du texte s’est perdu.</translation>
    </message>
    <message>
        <source>It says “{word}” again.</source>
        <translation>Il dit « {word} » une fois de plus.</translation>
    </message>
    <message>
        <source>It stood for a brand or a number that should be there instead.</source>
        <translation>Il remplaçait une marque ou un nombre, qui devrait être là.</translation>
    </message>
    <message>
        <source>Keep it once</source>
        <translation>Le garder une fois</translation>
    </message>
    <message>
        <source>Language model (Ollama, LM Studio or any host)</source>
        <translation>Modèle de langue (Ollama, LM Studio ou autre serveur)</translation>
    </message>
    <message>
        <source>Left in the text: {marks}.</source>
        <translation>Resté dans le texte : {marks}.</translation>
    </message>
    <message>
        <source>LibreTranslate</source>
        <translation>LibreTranslate</translation>
    </message>
    <message>
        <source>Like “{source}”, but the numbers differ: put yours in.</source>
        <translation>Comme « {source} », mais avec d’autres nombres : mettez les vôtres.</translation>
    </message>
    <message>
        <source>Like “{source}”, which you approved.</source>
        <translation>Comme « {source} », que vous avez approuvé.</translation>
    </message>
    <message>
        <source>Like “{source}”, whose Chinese nobody approved yet.</source>
        <translation>Comme « {source} », dont personne n’a encore approuvé le chinois.</translation>
    </message>
    <message>
        <source>Like “{source}”, with your numbers put in: look at them.</source>
        <translation>Comme « {source} », avec vos nombres : vérifiez-les.</translation>
    </message>
    <message>
        <source>Made for 110-120 volts</source>
        <translation>Fait pour 110-120 volts</translation>
    </message>
    <message>
        <source>Mainland China reads Simplified characters, Taiwan and Hong Kong Traditional.</source>
        <translation>La Chine continentale lit les caractères simplifiés, Taïwan et Hong Kong les traditionnels.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Faites de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>Marketplaces refuse titles with emoji or show a square instead.</source>
        <translation>Les places de marché refusent les titres à émojis ou affichent un carré.</translation>
    </message>
    <message>
        <source>Men's clothes</source>
        <translation>Vêtements pour hommes</translation>
    </message>
    <message>
        <source>Men's shoes</source>
        <translation>Chaussures pour hommes</translation>
    </message>
    <message>
        <source>MyMemory, free (best effort)</source>
        <translation>MyMemory, gratuit (sans garantie)</translation>
    </message>
    <message>
        <source>Name its languages in the folder’s name, for example opus-mt-en-zh.</source>
        <translation>Mettez ses langues dans le nom du dossier, par exemple opus-mt-en-zh.</translation>
    </message>
    <message>
        <source>Needs a key for the public server, or the address of your own.</source>
        <translation>Il faut une clé pour le serveur public, ou l’adresse du vôtre.</translation>
    </message>
    <message>
        <source>Needs a key of yours from that service.</source>
        <translation>Il faut votre clé pour ce service.</translation>
    </message>
    <message>
        <source>Needs a translation model: install an .argosmodel file.</source>
        <translation>Il faut un modèle de traduction : installez un fichier .argosmodel.</translation>
    </message>
    <message>
        <source>Needs the address of your model, for example that of Ollama on this computer.</source>
        <translation>Il faut l’adresse de votre modèle, par exemple celle d’Ollama sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Needs the id that belongs to the key (app id or access key id).</source>
        <translation>Il faut l’identifiant qui va avec la clé (app id ou access key id).</translation>
    </message>
    <message>
        <source>Needs the name of the model.</source>
        <translation>Il faut le nom du modèle.</translation>
    </message>
    <message>
        <source>No Chinese yet</source>
        <translation>Pas encore de chinois</translation>
    </message>
    <message>
        <source>No model {pair} is installed.</source>
        <translation>Aucun modèle {pair} n’est installé.</translation>
    </message>
    <message>
        <source>No terms were found in {file}.</source>
        <translation>Aucun terme trouvé dans {file}.</translation>
    </message>
    <message>
        <source>No translation model for this language is installed.</source>
        <translation>Aucun modèle de traduction n’est installé pour cette langue.</translation>
    </message>
    <message>
        <source>Not in the Chinese: {names}.</source>
        <translation>Absent du chinois : {names}.</translation>
    </message>
    <message>
        <source>Not in the Chinese: {numbers}.</source>
        <translation>Absent du chinois : {numbers}.</translation>
    </message>
    <message>
        <source>Not your own term</source>
        <translation>Pas votre propre terme</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Only the model itself is fetched, when you ask for it.</source>
        <translation>Rien ne quitte cet ordinateur. Seul le modèle est téléchargé, quand vous le demandez.</translation>
    </message>
    <message>
        <source>Nothing was installed. Try again later.</source>
        <translation>Rien n’a été installé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Nothing was saved. Put the key into the environment variable {name}.</source>
        <translation>Rien n’a été enregistré. Mettez la clé dans la variable d’environnement {name}.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Check the address of the engine.</source>
        <translation>Rien n’y a été envoyé. Vérifiez l’adresse du moteur.</translation>
    </message>
    <message>
        <source>Nothing was sent. Agree to it once (on the command line: --send), or use an engine that works offline.</source>
        <translation>Rien n’a été envoyé. Donnez votre accord une fois (en ligne de commande : --send), ou utilisez un moteur hors ligne.</translation>
    </message>
    <message>
        <source>Nothing was sent. Set an address that begins with https://.</source>
        <translation>Rien n’a été envoyé. Indiquez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>Offline model</source>
        <translation>Modèle hors ligne</translation>
    </message>
    <message>
        <source>One character cannot be seen.</source>
        <translation>Un caractère est invisible.</translation>
    </message>
    <message>
        <source>One of {marks} is missing.</source>
        <translation>Il manque l’un des {marks}.</translation>
    </message>
    <message>
        <source>Only in the Chinese: {numbers}.</source>
        <translation>Seulement dans le chinois : {numbers}.</translation>
    </message>
    <message>
        <source>Phrasebook</source>
        <translation>Guide de phrases</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation>Retirer le code</translation>
    </message>
    <message>
        <source>Remove the emoji</source>
        <translation>Retirer les émojis</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>Said differently elsewhere</source>
        <translation>Dit autrement ailleurs</translation>
    </message>
    <message>
        <source>Say it as most do</source>
        <translation>Dire comme la plupart</translation>
    </message>
    <message>
        <source>Say it once</source>
        <translation>Le dire une fois</translation>
    </message>
    <message>
        <source>Set an address that begins with https://.</source>
        <translation>Indiquez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>Shoppers search by brand and model; a changed code is another product.</source>
        <translation>Les acheteurs cherchent par marque et modèle ; un code changé est un autre produit.</translation>
    </message>
    <message>
        <source>Shoppers skip words they cannot read. Brands and models may stay.</source>
        <translation>Les acheteurs sautent les mots illisibles pour eux. Marques et modèles peuvent rester.</translation>
    </message>
    <message>
        <source>Shoppers would read “&amp;nbsp;” and “&lt;b&gt;” as they stand.</source>
        <translation>Les acheteurs liraient « &amp;nbsp; » et « &lt;b&gt; » tels quels.</translation>
    </message>
    <message>
        <source>Shorten the text, or choose another engine.</source>
        <translation>Raccourcissez le texte, ou choisissez un autre moteur.</translation>
    </message>
    <message>
        <source>Simplified and Traditional mixed</source>
        <translation>Simplifié et traditionnel mélangés</translation>
    </message>
    <message>
        <source>Small engines get stuck on short texts and lists of words.</source>
        <translation>Les petits moteurs butent sur les textes courts et les listes de mots.</translation>
    </message>
    <message>
        <source>Still in your language: {words}.</source>
        <translation>Encore dans votre langue : {words}.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Texts are translated from English or French, not from “{lang}”.</source>
        <translation>Les textes se traduisent de l’anglais ou du français, pas de « {lang} ».</translation>
    </message>
    <message>
        <source>The Chinese begins with 的.</source>
        <translation>Le chinois commence par 的.</translation>
    </message>
    <message>
        <source>The Chinese is very long: something may be made up.</source>
        <translation>Le chinois est très long : quelque chose est peut-être inventé.</translation>
    </message>
    <message>
        <source>The Chinese is very short: something may be left out.</source>
        <translation>Le chinois est très court : il manque peut-être quelque chose.</translation>
    </message>
    <message>
        <source>The address begins with http://: what is sent to {host} could be read on its way.</source>
        <translation>L’adresse commence par http:// : ce qui part vers {host} pourrait être lu en route.</translation>
    </message>
    <message>
        <source>The address of {engine} begins with http://, so your key could be read on its way.</source>
        <translation>L’adresse de {engine} commence par http:// : votre clé pourrait être lue en route.</translation>
    </message>
    <message>
        <source>The address of {engine} is no web address.</source>
        <translation>L’adresse de {engine} n’est pas une adresse Web.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not open.</source>
        <translation>Le trousseau de cet ordinateur ne s’est pas ouvert.</translation>
    </message>
    <message>
        <source>The kind is none of preferred, forbidden and keep.</source>
        <translation>Le type n’est ni preferred, ni forbidden, ni keep.</translation>
    </message>
    <message>
        <source>The list of translation models</source>
        <translation>La liste des modèles de traduction</translation>
    </message>
    <message>
        <source>The marketplace shows the price itself, in yuan; a second one misleads.</source>
        <translation>La place de marché affiche elle-même le prix, en yuans ; un second induit en erreur.</translation>
    </message>
    <message>
        <source>The model could not be installed: {why}</source>
        <translation>Le modèle n’a pas pu être installé : {why}</translation>
    </message>
    <message>
        <source>The model could not be saved: {why}</source>
        <translation>Le modèle n’a pas pu être enregistré : {why}</translation>
    </message>
    <message>
        <source>The model file is not there.</source>
        <translation>Le fichier du modèle n’est pas là.</translation>
    </message>
    <message>
        <source>The model {pair} was not installed.</source>
        <translation>Le modèle {pair} n’a pas été installé.</translation>
    </message>
    <message>
        <source>The name {host} leads into a private network, so {engine} was not asked.</source>
        <translation>Le nom {host} mène à un réseau privé : {engine} n’a pas été contacté.</translation>
    </message>
    <message>
        <source>The question mark is missing</source>
        <translation>Point d’interrogation manquant</translation>
    </message>
    <message>
        <source>The same text but for capital letters.</source>
        <translation>Le même texte, aux majuscules près.</translation>
    </message>
    <message>
        <source>The same text in the same field of the same category.</source>
        <translation>Le même texte, dans le même champ de la même catégorie.</translation>
    </message>
    <message>
        <source>The same text, approved elsewhere in your shop.</source>
        <translation>Le même texte, approuvé ailleurs dans votre boutique.</translation>
    </message>
    <message>
        <source>The same text, but nobody approved this Chinese yet.</source>
        <translation>Le même texte, mais personne n’a encore approuvé ce chinois.</translation>
    </message>
    <message>
        <source>The same text, but there is other Chinese for it too.</source>
        <translation>Le même texte, mais il a aussi un autre chinois.</translation>
    </message>
    <message>
        <source>The same words over and over</source>
        <translation>Les mêmes mots répétés sans fin</translation>
    </message>
    <message>
        <source>The sentences to translate go to Alibaba in China with your access key id. The secret is not sent; it signs what is.</source>
        <translation>Les phrases à traduire vont chez Alibaba en Chine avec votre access key id. Le secret n’est pas envoyé ; il signe ce qui l’est.</translation>
    </message>
    <message>
        <source>The sentences to translate go to Baidu in China with your app id. Your key is not sent; it signs what is.</source>
        <translation>Les phrases à traduire vont chez Baidu en Chine avec votre app id. Votre clé n’est pas envoyée ; elle signe ce qui l’est.</translation>
    </message>
    <message>
        <source>The sentences to translate go to DeepL in Germany under your key. DeepL says that it keeps texts of the free plan and may learn from them, and does not keep those of the Pro plan.</source>
        <translation>Les phrases à traduire vont chez DeepL en Allemagne avec votre clé. DeepL dit garder les textes du forfait gratuit et pouvoir s’en servir pour apprendre, et ne pas garder ceux du forfait Pro.</translation>
    </message>
    <message>
        <source>The sentences to translate go to Google under your key, and Google bills you for them.</source>
        <translation>Les phrases à traduire vont chez Google avec votre clé, et Google vous les facture.</translation>
    </message>
    <message>
        <source>The sentences to translate go to Google's free web page without a key. It is no promised service: it may refuse at any time.</source>
        <translation>Les phrases à traduire vont à la page Web gratuite de Google, sans clé. Ce service n’est pas garanti : il peut refuser à tout moment.</translation>
    </message>
    <message>
        <source>The sentences to translate go to Microsoft under your key, and Microsoft bills you for them.</source>
        <translation>Les phrases à traduire vont chez Microsoft avec votre clé, et Microsoft vous les facture.</translation>
    </message>
    <message>
        <source>The sentences to translate go to MyMemory, which keeps them in a public memory, with your e-mail address if you set one. About 5,000 characters a day are free.</source>
        <translation>Les phrases à traduire vont à MyMemory, qui les garde dans une mémoire publique, avec votre adresse courriel si vous en donnez une. Environ 5 000 caractères par jour sont gratuits.</translation>
    </message>
    <message>
        <source>The sentences to translate go to the LibreTranslate server at this address: the public one, or your own.</source>
        <translation>Les phrases à traduire vont au serveur LibreTranslate de cette adresse : le public, ou le vôtre.</translation>
    </message>
    <message>
        <source>The sentences to translate, and those of your own terms that stand in them, go to the model at this address. With Ollama or LM Studio that is this computer.</source>
        <translation>Les phrases à traduire, et ceux de vos termes qui s’y trouvent, vont au modèle à cette adresse. Avec Ollama ou LM Studio, c’est cet ordinateur.</translation>
    </message>
    <message>
        <source>The text asks; the Chinese does not.</source>
        <translation>Le texte pose une question ; pas le chinois.</translation>
    </message>
    <message>
        <source>The text says {volts}.</source>
        <translation>Le texte dit {volts}.</translation>
    </message>
    <message>
        <source>The title says it already.</source>
        <translation>Le titre le dit déjà.</translation>
    </message>
    <message>
        <source>The translation model {pair}</source>
        <translation>Le modèle de traduction {pair}</translation>
    </message>
    <message>
        <source>There are blanks too many.</source>
        <translation>Il y a trop d’espaces.</translation>
    </message>
    <message>
        <source>There is no Chinese for it.</source>
        <translation>Il n’a pas de chinois.</translation>
    </message>
    <message>
        <source>There is no file called {file} in that place.</source>
        <translation>Il n’y a pas de fichier {file} à cet endroit.</translation>
    </message>
    <message>
        <source>There is no word in your language.</source>
        <translation>Il n’y a pas de mot dans votre langue.</translation>
    </message>
    <message>
        <source>They break search and use up the title's length.</source>
        <translation>Ils gênent la recherche et prennent de la place dans le titre.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could hold the key.</source>
        <translation>Cet ordinateur n’a pas de trousseau pour garder la clé.</translation>
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
        <source>This is a message of the engine: “{text}”.</source>
        <translation>C’est un message du moteur : « {text} ».</translation>
    </message>
    <message>
        <source>This is no key: a key is one line of letters, digits and signs.</source>
        <translation>Ce n’est pas une clé : une clé est une ligne de lettres, chiffres et signes.</translation>
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
        <source>This text has no Chinese yet.</source>
        <translation>Ce texte n’a pas encore de chinois.</translation>
    </message>
    <message>
        <source>This translation model does not load: it is damaged, or made for another program.</source>
        <translation>Ce modèle de traduction ne se charge pas : il est endommagé, ou fait pour un autre programme.</translation>
    </message>
    <message>
        <source>This translation model lacks {part}.</source>
        <translation>Il manque {part} à ce modèle de traduction.</translation>
    </message>
    <message>
        <source>Tidy the blanks</source>
        <translation>Nettoyer les espaces</translation>
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
        <source>Try again later, or install a model from a file.</source>
        <translation>Réessayez plus tard, ou installez un modèle depuis un fichier.</translation>
    </message>
    <message>
        <source>Two colours with one name are one choice to a shopper, and refused by a backend.</source>
        <translation>Deux couleurs de même nom sont un seul choix pour l’acheteur, et l’espace vendeur les refuse.</translation>
    </message>
    <message>
        <source>Two different words became one</source>
        <translation>Deux mots différents devenus un seul</translation>
    </message>
    <message>
        <source>Unlock it and try again, or put the key into the environment variable {name}.</source>
        <translation>Déverrouillez-le et réessayez, ou mettez la clé dans la variable d’environnement {name}.</translation>
    </message>
    <message>
        <source>Unusually short or long</source>
        <translation>Anormalement court ou long</translation>
    </message>
    <message>
        <source>Use Chinese punctuation</source>
        <translation>Mettre la ponctuation chinoise</translation>
    </message>
    <message>
        <source>Use your preferred term</source>
        <translation>Mettre votre terme préféré</translation>
    </message>
    <message>
        <source>Web page code in the text</source>
        <translation>Code de page Web dans le texte</translation>
    </message>
    <message>
        <source>Western punctuation in Chinese</source>
        <translation>Ponctuation occidentale en chinois</translation>
    </message>
    <message>
        <source>What came from {host} is not the file that the list names.</source>
        <translation>Ce qui vient de {host} n’est pas le fichier nommé dans la liste.</translation>
    </message>
    <message>
        <source>What is finished is kept. Try again later, or choose another engine.</source>
        <translation>Ce qui est fini est gardé. Réessayez plus tard, ou choisissez un autre moteur.</translation>
    </message>
    <message>
        <source>What is finished is kept. Try again tomorrow, look at your plan, or choose another engine.</source>
        <translation>Ce qui est fini est gardé. Réessayez demain, regardez votre forfait, ou choisissez un autre moteur.</translation>
    </message>
    <message>
        <source>What should be Chinese has no Chinese character in it.</source>
        <translation>Ce qui devrait être en chinois n’a aucun caractère chinois.</translation>
    </message>
    <message>
        <source>What {engine} translates for you, by day or by plan, is used up.</source>
        <translation>Ce que {engine} traduit pour vous, par jour ou selon le forfait, est épuisé.</translation>
    </message>
    <message>
        <source>Women's clothes</source>
        <translation>Vêtements pour femmes</translation>
    </message>
    <message>
        <source>Women's shoes</source>
        <translation>Chaussures pour femmes</translation>
    </message>
    <message>
        <source>Words still in your language</source>
        <translation>Mots encore dans votre langue</translation>
    </message>
    <message>
        <source>Write it in one script</source>
        <translation>L’écrire dans une seule écriture</translation>
    </message>
    <message>
        <source>Your glossary forbids “{term}”.</source>
        <translation>Votre glossaire interdit « {term} ».</translation>
    </message>
    <message>
        <source>Your glossary says how you want this word in Chinese.</source>
        <translation>Votre glossaire dit comment vous voulez ce mot en chinois.</translation>
    </message>
    <message>
        <source>Your glossary says “{target}” for “{source}”.</source>
        <translation>Votre glossaire dit « {target} » pour « {source} ».</translation>
    </message>
    <message>
        <source>Your own glossary forbids it.</source>
        <translation>Votre propre glossaire l’interdit.</translation>
    </message>
    <message>
        <source>a term list (.tbx)</source>
        <translation>une liste de termes (.tbx)</translation>
    </message>
    <message>
        <source>a translation memory (.tmx)</source>
        <translation>une mémoire de traduction (.tmx)</translation>
    </message>
    <message>
        <source>{currency} {price} for a million characters, as of {date} ({source}); check your plan.</source>
        <translation>{price} {currency} le million de caractères, au {date} ({source}) ; vérifiez votre forfait.</translation>
    </message>
    <message>
        <source>{currency} {price} for a million characters, as you set it on {date}.</source>
        <translation>{price} {currency} le million de caractères, fixé par vous le {date}.</translation>
    </message>
    <message>
        <source>{engine} answered again and again with what is no translation.</source>
        <translation>{engine} a répondu à plusieurs reprises autre chose qu’une traduction.</translation>
    </message>
    <message>
        <source>{engine} asked us to slow down and answers no more for now.</source>
        <translation>{engine} a demandé de ralentir et ne répond plus pour l’instant.</translation>
    </message>
    <message>
        <source>{engine} at {host} wanted to send your texts on to another place: {found}.</source>
        <translation>{engine}, à {host}, voulait renvoyer vos textes ailleurs : {found}.</translation>
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
        <source>{engine} did not understand what was asked.</source>
        <translation>{engine} n’a pas compris la demande.</translation>
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
        <source>{engine} was not found at the address on {host}.</source>
        <translation>{engine} n’est pas à cette adresse de {host}.</translation>
    </message>
    <message>
        <source>{engine} would send {n} text ({characters} characters) to {host}.</source>
        <translation>{engine} enverrait {n} texte ({characters} caractères) à {host}.</translation>
    </message>
    <message>
        <source>{engine} would send {n} text ({characters} characters, about {cost}) to {host}.</source>
        <translation>{engine} enverrait {n} texte ({characters} caractères, environ {cost}) à {host}.</translation>
    </message>
    <message>
        <source>{engine} would send {n} texts ({characters} characters) to {host}.</source>
        <translation>{engine} enverrait {n} textes ({characters} caractères) à {host}.</translation>
    </message>
    <message>
        <source>{engine} would send {n} texts ({characters} characters, about {cost}) to {host}.</source>
        <translation>{engine} enverrait {n} textes ({characters} caractères, environ {cost}) à {host}.</translation>
    </message>
    <message>
        <source>{file} breaks off in line {line}. No term was taken.</source>
        <translation>{file} s’interrompt à la ligne {line}. Aucun terme n’a été pris.</translation>
    </message>
    <message>
        <source>{file} breaks off in line {line}; one translation stands before that. It was not taken.</source>
        <translation>{file} s’interrompt à la ligne {line} ; une traduction précède. Elle n’a pas été prise.</translation>
    </message>
    <message>
        <source>{file} breaks off in line {line}; {n} translations stand before that. None was taken.</source>
        <translation>{file} s’interrompt à la ligne {line} ; {n} traductions précèdent. Aucune n’a été prise.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{file} holds translations {found}; this shop needs them from English or French into Chinese.</source>
        <translation>{file} contient des traductions {found} ; cette boutique les veut de l’anglais ou du français vers le chinois.</translation>
    </message>
    <message>
        <source>{file} is not {expected}.</source>
        <translation>{file} n’est pas {expected}.</translation>
    </message>
    <message>
        <source>{file} is too large to read.</source>
        <translation>{file} est trop gros pour être lu.</translation>
    </message>
    <message>
        <source>{file} was not opened: it holds declarations that could harm.</source>
        <translation>{file} n’a pas été ouvert : il contient des déclarations qui peuvent nuire.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is what it says it is, so nothing was sent.</source>
        <translation>{host} ne peut pas prouver son identité : rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>{host} did not answer with a list of translation models.</source>
        <translation>{host} n’a pas répondu par une liste de modèles de traduction.</translation>
    </message>
    <message>
        <source>{n} characters cannot be seen.</source>
        <translation>{n} caractères sont invisibles.</translation>
    </message>
    <message>
        <source>“,” and “.” between Chinese characters look like a machine's work.</source>
        <translation>« , » et « . » entre des caractères chinois trahissent une machine.</translation>
    </message>
    <message>
        <source>“{code}” is web page code.</source>
        <translation>« {code} » est du code de page Web.</translation>
    </message>
    <message>
        <source>“{first}” and “{other}” are both “{target}”.</source>
        <translation>« {first} » et « {other} » sont tous deux « {target} ».</translation>
    </message>
    <message>
        <source>“{text}” is a price.</source>
        <translation>« {text} » est un prix.</translation>
    </message>
    <message>
        <source>“{words}” is repeated many times.</source>
        <translation>« {words} » se répète de nombreuses fois.</translation>
    </message>
    <message>
        <source>“{words}” stands twice in a row.</source>
        <translation>« {words} » figure deux fois de suite.</translation>
    </message>
</context>
</TS>
