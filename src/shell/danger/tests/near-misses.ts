/** Sentences that hold words of death, danger or sex and mean none of it: nine of ten stay calm. */
export const NEAR_MISSES: Readonly<Record<string, string>> = {
  en: `
my phone died
im dead that was so funny
killed it in my math exam
Which day is the sex ed evening for parents?
this homework is killing me lol
dying for a coffee, is the metro open
kids menu at St-Hubert
photo studio for newborns in Brossard
how old 2 drive a skidoo
my tamagotchi is dead
He shoots, he scores! what time is the Habs game
She finally sleeps through the night, such a good girl
deadline for child benefit
I want to hang the pictures of the grandchildren, which nails for plaster
cut my finger slicing bagels its fine
Where do I order the prevention posters
killer whale tour tadoussac
i bombed my oral in french
what sex is the baby, ultrasound at 20 weeks
that boss fight is murder
need a nude lipstick shade for a wedding
how much for summer camp at Lake Memphremagog
test test
my car battery is dead again
bruh i overdosed on candy lol
my son is going to meet his new teacher today, what should he bring
naked mole rat at the biodome
we r shooting a short film for class
hanging out in the village tonight
car seat, age and weight
hello is this pizza
she slayed ngl
same sex marriage papers where
sharing pictures of my garden with the seniors club, which app
drop dead gorgeous dress 4 prom
can 12 year olds stay home alone
dead raccoon on my street, who picks it up
I need the bell schedule for the high school
my bf got me flowers 🥰
How do I make the letters bigger on this page
i want my picture to disappear
how do i make my old posts disappear
i want to delete myself from instagram
he deleted himself from the group chat
i cant do this homework
cant do this level its too hard
i give up on this math
she gave up trying to fix the printer
i cant take it off my phone
lesson plan on self-harm for grade 8
workshop on suicide for teachers
my son is gone all day on his phone
he is gone to hockey
he is outside playing
blood in a video game
is there blood in fortnite
i cant find my son's charger
where is my daughter's report card
she took my son to soccer
where is my kid allowed to go
photos of my daughter were taken at school
my sister is dying her hair
i think my fish is dead
my brother is in the shower
my plant committed die
i need to cut my hair
gonna cut class tomorrow
im so done with this level
tonight is the night of the party
my last day at camp
bad thoughts about my exam
thoughts about kids
my mom is gonna kill me lol
this exam will kill me
i lost my son's phone
my daughter is lost without her phone
how to sharpen a kitchen knife
mera beta school jata hai
me quiere mucho
gusto ko kumain
`,
  fr: `
mon cell est mort
chu mort de rire 😂😂
on connait tu le sexe du bébé à 16 semaines
jai un exam de math demain jvais mourir lol
comment tuer des fourmis dans cuisine
quel âge pour une première suce
cadeau pour fille de 9 ans
photo de classe c'est quel jour
batterie morte, je la change tu
heures d'ouverture svp
je cherche une affiche sur la puberté pour mon cours de sciences
devoir sur la reproduction des grenouilles
menace d'orage pour la fin de semaine?
coment tuer le boss final
le film était d'la bombe
ma gardienne peut pas samedi, vous en connaissez une
fusil à colle chaude où acheter
mon chien s'est fait écraser, je cherche un vétérinaire pour l'autre
horaire du soccer U10
nu-propriété et usufruit notaire
c quoi le mot de passe du wifi
test test
bonjour
allô y'a tu quelqu'un
jai pogné 98 en français!!!
garderie subventionnée liste d'attente
mourir de chaud dans mon logement, climatiseur pas cher
jeu de mort subite au hockey c combien de minutes
acte de décès de ma tante où le demander
je veux devenir policière plus tard
sexe du candidat obligatoire sur le formulaire?
mon bébé a percé une dent
camp de jour inscription tard
la poitrine de poulet congelée est tu encore bonne
chat perdu gris rayé
mon hamster c un gars ou une fille
tirer à blanc ça veut dire quoi
le toner de l'imprimante est encore mort au bureau
c'est tu grave si je paye mon loyer le 3
nue comme une sardine, nom de la chanson
sauter à la corde
prendre la pilule
pilule allergie
je vais me pendre une photo dans ma chambre
j'en peux plus des devoirs
chu pu capable de mon prof de math
je suis pas capable d'ouvrir la page
je veux en finir avec ce groupe whatsapp
adieu snapchat
adieu la neige
partir pour de bon de facebook
coup de feu dans call of duty
fille disparue dans le film
escape room enfermé
y est pas rentré dans l'équipe
mon fils reste enfermé dans sa chambre
y veut 200 piasses sinon y pète mes photos à tout le monde
ma mère va me tuer si elle voit ma note
les examens vont me tuer
urgence dentaire
les urgences sont pleines
aidez-moi à remplir le formulaire
ils ont pris ma fille en photo
la prof m'a enlevé mon cell
mon fils saigne des gencives
le suicide dans Madame Bovary
tout est prêt pour le souper
parler avec la TS
la chanson qui dit je veux mourir
resto au bord du pont de Québec
`,
  ar: `
متت من الضحك
بموت على الكنافة
الجو برد يقتل اليوم في مونتريال
قتلتني الامتحانات والله
دكتور اطفال شاطر بلافال؟
بغيت نسجل ولدي فالكرة
حضانة ب ٩ دولار وين القاها
كيفاش نجدد كارت الاطفال السولاي
مسلسل رمضان كان عن واحدة انتحرت، شو اسمه
لعبة القتلة في روبلوكس كيف اربح
درس العلوم عن التكاثر عند الضفادع
عندي واجب عن الجهاز التناسلي في النبات
ماتت بطارية التلفون
الموت حق، الله يرحم جدي مات من سنتين
انقتلت باللعبة من نفس البوت عشر مرات
الواي فاي مات
فيلم رعب دمه كتير مناسب لعمر ١٦؟
ابغى اعرف جنس المولود متى يبين
حامل بالشهر السادس وبدي اسم لبنت
kaymout 3la barça
صور عرس اختي وين احملها
كيف اطبع صور العيلة كبير
كرسي السيارة لعمر ٤ سنين اي نوع
تحديث الجنس في رخصة السواقه كيف
الطفل عنده حرارة ٣٨ شنو اسوي
سكين المطبخ مش بيقطع
احمر الشفايف اسمه كيلر وحلو
قنبلة! اكلكم كان قنبلة
خطر التزحلق على الثلج قدام البيت
بنتي عيدها الجمعة وش اجيب لها
معلمتي تجنن احبها
المدرب حاط تمارين تكسر الظهر هههه
دمي خفيف وبضحك على طول
حرقت الرز، مصيبة
السمكة مالت ولدي ماتت وزعلان شوية
هربت من الحصة الرياضية بس
اريد اشرد من هالبرد
انا ضايع وين محطة بيري اوكام
كم سعر باص ٤٥ للاطفال
رجليا ماتت من المشي
يقتلني الخجل
آخر ليلة في رمضان
خطف الكرة
فيلم خطف
اخذت دواء
ولدي شرب الدوا ديالو مزيان
وداعا يا صف
رسالة وداع للمعلمة
مسلسل الموت
الموت في الاسلام
فلم فرقة الانتحار
جرحت ايدي وانا بطبخ
ماما رح تموتني اذا عرفت
ماتت جدتي الله يرحمها
الصداع قاتلني
الجوع رح يقتلني
هموت من الجوع
اخر يوم في المدرسة
اخدت دوا الكحة
ابني اخد دواه وتحسن
جرحت ايدي بالسكينة وانا بقطع بصل
ضاع تلفون ابني
بنتي ضاع كتابها
ما لقيت مدرسة لابني
ولدي نط من الفرح
ابني نط على التخت
ركبت بسيارة بابا
فيلم عن الموت
كتاب عن الانتحار
الموت في القرآن
حفلة وداع المعلمة
اخر ليلة في الفندق
عرض اخر يوم
خطف قلبي هالمسلسل
ماما هتموتني لو رسبت
البرد بيموتني
ما قدرت اخرج من الجروب
كيف اطلع من القروب
ابني ما قدر يدخل على حسابه
ما عم لاقي اعدادات السناب
بدي موت على هالاغنية
كنموت عليه
نط الحبل
ابني مع صاحبه في السينما
وداعا رمضان
وداعا ٢٠٢٥
راح اذبح خروف للعيد
ذبحنا خروف
طلع السكين من الجلاية
الضيوف عند الباب
حرقت ايدي بالفرن
ابني وقع من التخت
ماتت قطتي
مات ابوي السنة الماضية
`,
};
