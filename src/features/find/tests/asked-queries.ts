// What people type that is no official name of a town, and what must come of it. Language of the page, query, then
// "town ID…": all among the first three towns; "ask ID…": the person is asked, these are among the rows and none is opened;
// "urgent emergency" or "urgent crisis": that number first, and no name of a place that is only spelled like it.

/** Looked at while the rules were made. */
export const SEEN = `
fr | Knowlton | town lac-brome
en | wakefield | town la-peche
fr | saint canut | town mirabel
fr | l'annonciation | town riviere-rouge
en | beebe plain | town stanstead-45008
fr | riviere au renard | town gaspe
fr | Beauce | ask saint-georges sainte-marie
en | South Shore | ask longueuil levis
ar | الضفة الجنوبية | ask longueuil brossard
fr | basses laurentides | ask saint-jerome mirabel
en | eastern townships | ask sherbrooke
ar | غاسبيزي | ask gaspe
ar | بابينوفيل | town papineauville
ar | ريبونتيني | town repentigny
ar | فودروي | town vaudreuil-dorion
ar | سان ليونارد | town montreal
ar | بروسارد | town brossard
ar | لونجوي | town longueuil
ar | سان مكسيم | town saint-maxime-du-mont-louis
fr | L'Assomption | ask l-assomption repentigny
fr | Pontiac | ask pontiac mansfield-et-pontefract
fr | laurentides | ask saint-jerome saint-lin-laurentides
fr | maniwaki | ask maniwaki kitigan-zibi
fr | saint-jean-sur-richeleiu | town saint-jean-sur-richelieu
fr | salaberry de valleyfeild | town salaberry-de-valleyfield
fr | notre dame de l'ile perot | town notre-dame-de-l-ile-perrot
fr | couteau | urgent emergency
en | he is at the door | urgent emergency
ar | بلعت حبوب | urgent emergency
en | suicide | urgent crisis
`;

/** Written before the rules were made, and first looked at when they were done: 26 of 30 were right then. */
export const UNSEEN = `
fr | Mansonville | town potton
en | harrington harbour | town cote-nord-du-golfe-du-saint-laurent
fr | sainte-veronique | town riviere-rouge
fr | cap d'espoir | town perce
en | Perkins | town val-des-monts
fr | carillon | town saint-andre-d-argenteuil
fr | lac saint-jean | ask alma roberval
en | west island | ask pointe-claire dollard-des-ormeaux
fr | rive nord | ask terrebonne blainville
ar | اوتاوي | ask gatineau
fr | abitibi | ask rouyn-noranda val-d-or
en | north shore | ask terrebonne sept-iles
ar | كانتونز دو ليست | ask sherbrooke
ar | فال دافيد | town val-david
ar | شامبورد | town chambord
ar | بوان كلير | town pointe-claire
ar | واترلو | town waterloo
ar | سان بول | town saint-paul
ar | كابلان | town caplan
ar | فارن | town varennes
fr | bonaventure | ask bonaventure new-richmond
fr | maria | ask maria gesgapegiag
fr | saint augustin | ask saint-augustin-de-desmaures mirabel
fr | sainte-anne-de-bellevu | town sainte-anne-de-bellevue
fr | mont-saint-hilairre | town mont-saint-hilaire
fr | les iles de la madelaine | town les-iles-de-la-madeleine
fr | il a pris des pilules | urgent emergency
en | knife | urgent emergency
ar | سكين | urgent emergency
ar | انتحار | urgent crisis
`;
