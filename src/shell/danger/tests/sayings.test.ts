import { locales } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadDanger } from "../danger.load.ts";
import { bookOf } from "../book.rules.ts";
import { Dangers, type Urgency } from "../danger.rules.ts";

const dangers = new Dangers(bookOf(loadDanger(locales())));

/** Texts, and the number that each of them asks for. */
const seen: Readonly<Record<string, readonly [urgency: Urgency, texts: readonly string[]]>> = {
  "one who is feared and comes back soon is seen": [
    "emergency",
    [
      "he comes home at 5",
      "my husband has pics of kids and he comes home at 5",
      "the man who touches her picks her up at 4:30",
      "her dad abuses her and he will be back soon",
      "he'll be here in 20 minutes and I don't know what to do",
      "the coach picks her up at 4:30",
      "il arrive bientôt, il a touché ma fille",
      "mon frère m'a battue il revient avec la ceinture",
      "il va être là tantôt",
      "mon chum rentre à 17h et j'ai trouvé des photos d'enfants",
      "il vient la chercher à 16h30",
      "mon mari revient tantôt, il touche ma fille",
      "بيرجع بعد شوي",
      "راح يرجع عالبيت الساعة 5 وهو لمس بنتي",
      "زوجي راجع بعد شوي وعنده صور أطفال",
      "غادي يرجع دابا وهو كيقيس بنتي",
    ],
  ],
  "a call that goes on while one is forced, and a room or a car that one may not leave, are seen": [
    "emergency",
    [
      "he's making me do stuff on cam rn",
      "he is on call with me rn making me cut",
      "won't let me leave the hotel",
      "he wont let me leave the apartment",
      "they wont let me out of his car",
      "chu en call avec lui la pis y me force à me déshabiller",
      "je suis en cam en ce moment il veut pas que j'arrête",
      "il me laisse pas sortir de l'hôtel",
      "y veut pas que je sorte de son char",
      "انا هلق بالكول معه ويجبرني اشلح",
      "مش مخليني اطلع من الفندق",
      "مابغاش يخليني نخرج من الطوموبيل",
    ],
  ],
  "a wish to die is seen in the French of a hurried hand": [
    "crisis",
    [
      "jveu pu vivre",
      "j'veu pu vivre",
      "jveux pus vivre",
      "jai pu envi de vivre",
      "jva me tuer",
      "j'va me tuer",
      "jpe pu continuer",
      "jvx plus etre la",
      "jvoudrais etre morte",
      "jpense au suiside",
      "jme coupe",
      "elle veu pu vivre",
    ],
  ],
  "a wish to die is seen in English text speech": [
    "crisis",
    [
      "i want to kms",
      "dont wanna be here anymore",
      "wanna die",
      "i want 2 die",
      "i jus wanna end it",
      "i wanna kill my self",
      "idk if i wanna live anymore",
      "i might off myself",
      "hed be better off dead",
      "sucidal thoughts",
    ],
  ],
  "a wish to die is seen in Arabic of any land, in Latin letters too": [
    "crisis",
    [
      "badde mout",
      "ma bade 3ich",
      "ma baddi 3ish",
      "msh 3ayz a3eesh",
      "3ayza amout",
      "ha2tel nafsi",
      "bagha nmout",
      "mabghitch n3ich",
      "kreht hayati",
      "n9tel rassi",
      "wedi amoot",
      "مابدي عيش",
      "هموت نفسي",
      "مابغيتش نعيش",
      "غادي نقتل راسي",
      "مالي خلق اعيش",
      "تريد إنهاء حياتها",
    ],
  ],
  "an act that is done or under way is seen in Arabic": [
    "emergency",
    [
      "klit bzaf dial lkinat",
      "لقيت بنتي مشنوقة",
      "ابني شنق نفسه",
      "بنتي كتختنق",
      "البنت ما عم تتنفس",
      "bnti makatnefsch",
      "بلعت علبة بانادول",
      "بنتي شربت دوا ستي",
      "اخذت دوا كثير",
      "bnti charbat javel",
      "هرمي نفسي من الكوبري",
      "غادي نقز من البالكون",
      "راح اطفر من الجسر",
      "بنتي نطت من البلكونة",
      "ابني عم يولع حاله",
      "بغا يشعل راسو",
    ],
  ],
  "a child who is gone or held is seen in Arabic": [
    "emergency",
    [
      "ولدي غبر",
      "bnti mabanatch",
      "ماني لاقية بنتي",
      "ماكنلقاش ولدي",
      "مش لاقيين ابني",
      "بنتي مع واحد كبير بالسيارة هلأ",
      "انا في سيارته",
      "راني فدارو وما نقدرش نخرج",
      "انا معاه دلوقتي وخايفة",
      "ma9dertch nkhrej mn dar",
    ],
  ],
  "a child who is hurt on a live": [
    "emergency",
    [
      "a live on bigo with a lady smacking a baby and people send gifts",
      "a man on a stream is hitting a little girl, what do I do",
      "they take requests and there's a kid on the cam",
      "sur le live tiktok la dame tape son bébé et les gens regardent",
      "un stream là, un monsieur avec une fillette et du monde qui paye",
      "ف تيك توك لايف واحد شاد دري صغير وكيوجعو",
      "بث مباشر ماسك طفلة ويضربها",
    ],
  ],
  "someone who is hurt, threatened or seen on a live is seen in Arabic": [
    "emergency",
    [
      "baba kaydrebni daba",
      "3am yedrebni halla2",
      "ابوي دا يكتلني هسه",
      "baba ra7 ye2tolni",
      "عم شوف طفل عم ينضرب لايف",
      "طفل يتعذب الحين في بث مباشر",
      "رح يفجر المدرسة",
      "غادي يجيب موس للمدرسة",
      "اخد سكين من المطبخ",
    ],
  ],
  "a wish to die is seen in the Arabic of every land": [
    "crisis",
    [
      "غدا لن أكون موجودا",
      "بكرا ما رح كون موجودا",
      "باغيا نموت",
      "غنتاحر",
      "ماحبيتش نعيش",
      "معاش نبي نعيش",
      "فديت من هالدنيا",
      "قنعت من الحياة",
      "ماداير اعيش",
      "أبا أموت",
      "اشتي اموت",
      "طكت روحي واريد اخلص",
      "غدا هتلاقوني ميت",
      "j'ai envie نموت",
      "ghadi nantaher",
      "brit nmout",
      "بعور نفسي",
      "kan9te3 yddi",
    ],
  ],
  "that a wish to die was kept secret does not take it away": [
    "crisis",
    ["she never told me she wants to die", "I never talked about it but i want to die"],
  ],
  "someone who hurts, waits or carries a weapon is seen": [
    "emergency",
    [
      "my dad said he'll kill me if i tell",
      "y va me tuer si je parle",
      "y m'attend dehors",
      "il a un fusil",
      "هددني بالسكين",
      "بيستناني قدام المدرسة",
    ],
  ],
  "a child taken, held, drugged, raped or filmed is seen in French": [
    "emergency",
    [
      "ma fille a été enlevée",
      "on m'a pris ma fille",
      "ma nièce a été kidnappée à Port-au-Prince",
      "je trouve plus mon fils",
      "mon beau-père me touche pis y est dans maison",
      "je suis avec lui dans son auto",
      "jsuis rendu chez lui pis j'veux partir",
      "y m'a droguée",
      "ma fille saigne",
      "on m'a violée",
      "mon père m'a violé cette nuit",
      "je me suis fait violer",
      "il filme ma petite soeur en ce moment",
      "je vois un enfant battu dans un live instagram",
      "sur bigo live un adulte fait des choses à une fillette",
      "un mec abuse d'un gosse en visio là",
    ],
  ],
  "a stranger in the house, or one who comes, is seen in French": [
    "emergency",
    [
      "y a un monsieur dans ma chambre",
      "y a quelqu'un à la porte qui veut rentrer",
      "il arrive à la maison j'ai peur",
      "il monte j'ai peur",
      "y bloque la porte",
    ],
  ],
  "a bare call for help is seen in French": [
    "emergency",
    [
      "aidez moi",
      "sauvez moi",
      "à l'aide",
      "urgence",
      "appelez la police",
      "envoyez la police",
      "au viol",
      "j'ai besoin d'aide maintenant",
      "anmwe",
    ],
  ],
  "a threat to kill is seen in French": [
    "emergency",
    [
      "mon père va me tuer",
      "mon beau-père va me tuer",
      "il va me tuer si je paie pas",
      "il dit qu'il va me tuer si j'appelle la police",
      "papa veut tuer maman",
    ],
  ],
  "a calm word beside a cry does not silence it in French": [
    "emergency",
    [
      "elle a avalé les pilules de pression de son père",
      "aidez moi svp ma fille",
      "ma fille se réveille plus depuis ce matin",
      "il m'a enfermée et a pris mon cell",
      "porte barrée, il a les clés",
      "il va me tuer dans son char",
      "ma mère va nous tuer",
      "papa veut me marier samedi",
      "c'est très urgent",
    ],
  ],
  "an act that has begun asks for 9-8-8 too": [
    "crisis",
    ["j'ai pris tout le pot de tylenol", "chui sur le pont", "jveux m'ouvrir les veines"],
  ],
};

for (const [title, [urgency, texts]] of Object.entries(seen))
  test(title, () => {
    for (const text of texts) assert.ok(dangers.in(text).includes(urgency), text);
  });

/** Texts, and the number that none of them asks for. */
const unseen: typeof seen = {
  "a child or a mother who comes home is no danger": [
    "emergency",
    [
      "she comes home at 5 and I want to talk to her about the messages",
      "my son comes home at 4 and he got a naked picture",
      "my son is 9, he comes home at 4 and plays roblox",
      "he comes home from school at 3 and goes straight on his phone",
      "I pick her up at 4:30, what should I say about the pictures",
      "my mom picks her up at 4:30",
      "my mom comes home at 5 and I don't know how to tell her",
      "ma fille rentre à 16h et j'ai vu ses messages",
      "mon gars revient de l'école à 3h",
      "mon fils rentre tantôt, il a reçu une photo",
      "je vais la chercher à 16h30, je lui dis quoi",
      "ma mère revient à 5h et je sais pas comment lui dire",
      "بنتي بترجع من المدرسة الساعة 3 وشفت رسائلها",
      "ابني راجع بعد شوي وبعتولو صورة",
      "انا بجيبها الساعة اربعة شو احكيلها",
      "امي بترجع الساعة 5 وما بعرف كيف احكيلها",
    ],
  ],
  "a rule of the house, and a call among friends, are no danger": [
    "emergency",
    [
      "my mom won't let me leave the house without my phone tracked",
      "im on call with my friends rn, we wonder how to report a creep",
      "ma mère veut pas que je sorte ce soir",
      "je suis en call en ce moment avec mes amis",
    ],
  ],
  "a report without news is no danger": [
    "emergency",
    [
      "I reported it and no news",
      "we reported to cybertip and no answer",
      "i reported him to the police a month ago, no reply",
      "j'ai signalé pis j'ai pas de nouvelles",
      "j'ai porté plainte y a deux semaines, pas de nouvelles",
      "on a signalé à la DPJ et personne nous a rappelé",
      "بلغت من اسبوعين وما في خبر",
      "قدمت شكوى وما حدا رد علي",
      "درت شكاية وماكاين حتى خبر",
    ],
  ],
  "whoever does not want to die is not heard as wanting to": ["crisis", ["je veux pas mourir"]],
  "whoever is threatened with death is not heard as wanting to die": [
    "crisis",
    [
      "il va me tuer si je paie pas",
      "y va me tuer si je parle",
      "ils vont me tuer",
      "il a menacé de me tuer",
      "il dit qu'il va me tuer si j'appelle la police",
    ],
  ],
  "whoever no longer wants to live with somebody wants to live": [
    "crisis",
    ["i dont wanna live with my dad", "je veux plus vivre chez mon père", "ما بغيتش نعيش معاه"],
  ],
  "a weapon that is not there is none": [
    "emergency",
    ["no weapon", "il a pas d'arme", "ما معه سلاح", "water gun"],
  ],
  "to share is a threat of pictures alone": [
    "emergency",
    ["veut partager une chambre", "he wants to share a room with her", "he will share my pics"],
  ],
  "school and practice are no meeting with the person": [
    "emergency",
    [
      "لا تريد أن تأتي إلى المدرسة يوم الأحد",
      "elle veut pas aller à l'école lundi",
      "she has practice on monday",
    ],
  ],
  "heat, shame and homework kill nobody": [
    "emergency",
    ["يقتلني الخجل", "الجوع رح يقتلني", "هاد التمرين ديال الماط غادي يقتلني", "البرد بيموتني"],
  ],
  "medicine that is taken rightly is none too much": [
    "emergency",
    ["اخذت دواء", "ولدي شرب الدوا ديالو مزيان", "اخدت دوا الكحة"],
  ],
  "a kitchen knife, a farewell to a class and a film are no danger": [
    "crisis",
    ["جرحت ايدي وانا بطبخ", "وداعا يا صف", "رسالة وداع للمعلمة", "فلم فرقة الانتحار", "الموت في الاسلام"],
  ],
  "a child who streams games is no danger": [
    "emergency",
    [
      "my son likes to stream his games on twitch and kids pay him",
      "my daughter gets gifts on tiktok live",
      "a kid on youtube live plays minecraft with requests",
      "ma fille fait des lives sur tiktok et reçoit des cadeaux",
      "ابني بيعمل لايف على تيك توك وبيلعب",
    ],
  ],
  "a ball, a film and a last night of Ramadan are no danger": [
    "emergency",
    ["خطف الكرة", "فيلم خطف", "آخر ليلة في رمضان", "اخر يوم في المدرسة"],
  ],
  "the age of a son, or what he has, is no danger in Arabic": [
    "emergency",
    ["ولدي عنده 12 سنة", "ابني عنده 13 سنة وبيلعب روبلوكس", "ولدي عندو حساب في سناب"],
  ],
  "what goes on every day is no farewell in Arabic": [
    "crisis",
    [
      "لن أكون موجودا في الصف غدا",
      "الأستاذ لن يكون موجودا غدا",
      "عم يلعب كل يوم فورتنايت",
      "عم يحكي مع كل رفقاته",
    ],
  ],
  "what is only said so is no danger": [
    "crisis",
    [
      "I could kill for a coffee",
      "this homework is killing me",
      "my phone died and I was dying of boredom",
      "Je meurs de faim",
      "ma fille s'est coupé les cheveux",
      "متت من الضحك",
      "mort de rire",
    ],
  ],
};

for (const [title, [urgency, texts]] of Object.entries(unseen))
  test(title, () => {
    for (const text of texts) assert.ok(!dangers.in(text).includes(urgency), text);
  });
