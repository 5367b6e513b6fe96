// What is typed → what must be among the first three answers ("=": the one town that opens; "?": all of these, none chosen).
// Language of the page, query, kind and ids.

import { TOWN_QUERIES } from "./town-queries.ts";

const QUERIES_FOR_HELP = `
fr | dpj laval | service dpj
fr | snap | platform snapchat
fr | snapchat | platform snapchat
en | snapcaht | platform snapchat
en | insta | platform instagram
fr | facebok | platform facebook
en | fb | platform facebook
ar | سناب | platform snapchat
ar | واتساب | platform whatsapp
ar | انستا | platform instagram
ar | تيك توك | platform tiktok
ar | تلغرام | platform telegram
en | twitter | platform x
en | tel-jeunes | service tel-jeunes
fr | tel jeune | service tel-jeunes
fr | jeunesse j'écoute | service kids-help-phone
en | kids help phone | service kids-help-phone
fr | cyberaide | service cybertip
en | cybertip | service cybertip
fr | dpj | service dpj
ar | حماية الشباب | service dpj
fr | cavac | service cavac
en | take it down | service take-it-down
en | crime stoppers | service echec-au-crime
en | 988 | service 988
fr | il me menace de publier mes photos | situation threatened-with-images
fr | chantage | situation threatened-with-images
fr | sextorsion | situation threatened-with-images
fr | nudes qui circulent | situation image-shared
fr | ma fille parle avec un inconnu | situation adult-contact
fr | elle va rencontrer quelqu'un | situation meeting
fr | fugue | situation meeting
fr | mon voisin | situation suspect-person
fr | mon enfant a vu du porno | situation saw-adult-content
fr | intimidation à l'école | situation something-else
fr | compte piraté | situation something-else
fr | suicide | situation self-harm
fr | attouchements | situation abuse-in-person
fr | j'ai envoyé un nude | situation i-shared
fr | dick pic | situation sexual-message-received
fr | j'ai signalé pas de réponse | situation reported-no-answer
fr | ma fille vient de me raconter | situation child-told-me
en | someone is blackmailing my son | situation threatened-with-images
en | sextortion | situation threatened-with-images
en | blackmale | situation threatened-with-images
en | deepfake | situation image-shared
en | i sent nudes | situation i-shared
en | grooming | situation adult-contact
en | stranger talking to my daughter | situation adult-contact
en | she ran away | situation meeting
en | child porn | situation found-images
en | my daughter told me | situation child-told-me
en | boyfriend and girlfriend | situation two-teens
en | hacked account | situation something-else
en | porn | situation saw-adult-content
en | self harm | situation self-harm
en | touched by uncle | situation abuse-in-person
en | age of consent | situation two-teens
en | sugar daddy | situation sold-or-pressured
en | attracted to children | situation own-thoughts
en | nudes at school | situation at-school
ar | يهددني | situation threatened-with-images
ar | يهدّدني بصوري | situation threatened-with-images
ar | تصاوري | situation threatened-with-images
ar | ابتزاز | situation threatened-with-images
ar | والابتزاز | situation threatened-with-images
ar | فضيحة | situation threatened-with-images
ar | yhaddedni | situation threatened-with-images
ar | yheddedni b swari | situation threatened-with-images
ar | ibtizaz | situation threatened-with-images
ar | عم يهددني واحد | situation threatened-with-images
ar | بيهددني وعايز فلوس | situation threatened-with-images
ar | نشروا صورتي | situation image-shared
ar | انتحار | situation self-harm
ar | بدي موت | situation self-harm
ar | تحرش | situation adult-contact
ar | غريب يكلم بنتي | situation adult-contact
ar | هربت من البيت | situation meeting
ar | بنتي اختفت | situation meeting
ar | قالت لي بنتي | situation child-told-me
ar | اغتصاب | situation abuse-in-person
ar | جاري | situation suspect-person
ar | المدرسة | situation at-school
ar | مدارس | situation at-school
ar | أفلام إباحية | situation saw-adult-content
ar | بورنو | situation saw-adult-content
ar | التنمر | situation something-else
ar | تهكير حسابي | situation something-else
ar | chantage | situation threatened-with-images
ar | في المغرب | situation abroad
ar | ندمت | situation i-shared
fr | nudes | situation image-shared
en | nudes | situation image-shared
fr | Nunavik | region 10
en | Eastern Townships | region 05
fr | Estrie | region 05
`;

export const QUERIES = TOWN_QUERIES.trimEnd() + QUERIES_FOR_HELP;
