// What is typed → what must be among the first three answers ("=": the one town that opens; "?": all of these, none chosen).
// Language of the page, query, kind and ids.

export const TOWN_QUERIES = `
fr | Saint-Jérôme | = saint-jerome
fr | st jerome | = saint-jerome
fr | saint jerome | = saint-jerome
fr | SAINT-JEROME | = saint-jerome
fr | jerome | town saint-jerome
fr | saint-jer | town saint-jerome
fr | saint jerone | town saint-jerome
fr | stjerome | = saint-jerome
fr | Ste-Thérèse | = sainte-therese
fr | st therese | = sainte-therese
fr | sain | town saint-jerome saint-hyacinthe saint-jean-sur-richelieu
fr | montreal | = montreal
fr | Montréal | = montreal
fr | motnreal | town montreal
fr | montrael | town montreal
fr | mont | town montreal
fr | laval | = laval
fr | lavla | town laval
fr | gatineau | = gatineau
fr | gatinau | town gatineau
fr | quebec | = quebec
fr | ville de québec | town quebec
fr | longueuil | = longueuil
fr | longueil | town longueuil
fr | sherbrook | town sherbrooke
fr | sherbroke | town sherbrooke
fr | trois rivieres | = trois-rivieres
fr | 3-rivieres | = trois-rivieres
fr | trois-riviere | town trois-rivieres
fr | rivieres trois | town trois-rivieres
fr | drummond | town drummondville
fr | drumondville | town drummondville
fr | granby | = granby
fr | rimousky | town rimouski
fr | val d'or | = val-d-or
fr | Val-d’Or | = val-d-or
fr | valdor | = val-d-or
fr | rouyn | town rouyn-noranda
fr | sept iles | = sept-iles
fr | 7 iles | = sept-iles
fr | baie comeau | = baie-comeau
fr | baie cameau | town baie-comeau
fr | l'ancienne lorette | = l-ancienne-lorette
fr | ancienne lorette | town l-ancienne-lorette
fr | assomption | town l-assomption
fr | mont-tremblan | town mont-tremblant
fr | riviere du lou | town riviere-du-loup
fr | shaw | town shawinigan
fr | repentigny | = repentigny
fr | terebonne | town terrebonne
fr | deux montagnes | town deux-montagnes
fr | les iles de la madeleine | = les-iles-de-la-madeleine
fr | police de saint-jérôme | town saint-jerome
fr | dpj laval | town laval
fr | j'habite à Drummondville | town drummondville
fr | rosemont | = montreal
fr | plateau mont royal | town montreal
fr | hochelaga maisonneuve | = montreal
fr | cote des neiges | town montreal
fr | ndg | = montreal
fr | lachine | = montreal
fr | chicoutimi | = saguenay
fr | jonquiere | = saguenay
fr | hull | = gatineau
fr | aylmer | = gatineau
fr | cap de la madeleine | = trois-rivieres
fr | sainte-foy | = quebec
fr | charlesbourg | = quebec
fr | beauport | = quebec
fr | st hubert | = longueuil
fr | asbestos | = val-des-sources
en | Murray Bay | = la-malbaie
en | nun's island | = montreal
en | old montreal | = montreal
en | caughnawaga | = kahnawake
en | kahnawake | = kahnawake
fr | kahnawà:ke | = kahnawake
en | akwesasne | = akwesasne
fr | wendake | = wendake
fr | odanak | = odanak
fr | mashteuiatsh | = mashteuiatsh
fr | pointe-bleue | = mashteuiatsh
fr | kuujjuaq | town kuujjuaq-99095
fr | kujjuaq | town kuujjuaq-99095
fr | manawan | = manawan
fr | pessamit | = pessamit
fr | uashat | town uashat
fr | saint lambert | ? saint-lambert-58012 saint-lambert-87120
fr | st-lambert | ? saint-lambert-58012 saint-lambert-87120
fr | clermont | ? clermont-15035 clermont-87110
fr | saint-donat | ? saint-donat-09030 saint-donat-62060
fr | saint michel | ? saint-michel montreal
fr | mistassini | ? dolbeau-mistassini mistissini-99804
en | windsor | ? windsor ON
en | richmond | ? richmond BC
en | waterloo | ? waterloo ON
fr | J7Z | = saint-jerome
fr | j7z 1a1 | = saint-jerome
en | H2X 1Y4 | = montreal
ar | H1A | = montreal
en | toronto | away ON
en | Ottawa | away ON
fr | ontario | away ON
en | british columbia | away BC
fr | Nouveau-Brunswick | away NB
en | M5V 2T6 | away ON
ar | تورونتو | away ON
ar | أوتاوا | away ON
ar | مونتريال | = montreal
ar | مونريال | = montreal
ar | منتريال | town montreal
ar | لافال | = laval
ar | لافا | town laval
ar | ولافال | = laval
ar | غاتينو | = gatineau
ar | جاتينو | = gatineau
ar | كيبيك | = quebec
ar | لونغوي | town longueuil
ar | شيربروك | town sherbrooke
ar | سان جيروم | = saint-jerome
ar | سانت جيروم | = saint-jerome
ar | تروا ريفيير | town trois-rivieres
fr | مونتريال | = montreal
en | لافال | = laval
`;
