/** Plain sayings of wanting to die, of being about to, or of an act under way: each brings a number. None is of a real person. */
export const PLAIN: Readonly<Record<string, string>> = {
  en: `
i wanna kms
kill myself
want to die
i don't want to live
suicide
everyones seen it i cant do this anymore i dont wanna be here
the photo is in facebook and now she lock herself in bathroom with a knife, she say she want to die
my friend is the one in the pic thats going around school, she told me shes gonna kill herself
if i tell on my dad the family dies, if i dont i wanna die
My son swallowed a bottle of Tylenol because of what they did to him, he wanted to die
suicidal teen, what do I do
suicide watch, can't sleep
i dont wanna be alive anymore
kms fr not joking
a girl on a stream is being told to kill herself and she's got something around her neck
After the breakup he swears he'll end his life if she shows anybody those photos
the ex boyfriend of her, 16 years, he is in front of our house with gun, say he kill himself for the photos
I took his phone over the porn and he screamed he'd kill himself
Nobody answered our complaint and meanwhile my daughter's talking about suicide again
My son's studying in Vancouver, being extorted, and he told me on the phone he wants to end it all
online bullies tell her to kill herself and I'm afraid she'll listen
in class they say me go back in your country, I want to die of this
saw that video with the little one and now i dont sleep, dont want to live in this world
got called to the office cuz of the vid, hid in the washroom, i want to die fr
i dont wanna be here
Deleted everything, again. Next time I slip I'll end my life instead
i messaged a kid stuff n shes 9. i stopped. i wanna kms
got an email that im under arrest for what i watched. im 15. i wanna die
500 by tonight or i kms
let me die
somebody please kill me
gonna neck myself
im gonna rope
i wanna self delete
committing die
i need to bleed
i keep cutting
been clean for 2 weeks but i wanna cut again
the urge to cut is back
he talks of doing himself in
she means to do away with herself
forgive me mom
tonight is the night
im having dark thoughts
thinkin bout dying
i am fed up of my life
she has expressed a wish to no longer be alive
no desire to live
can you die from 20 tylenol
will 15 advil kill me
my last night in this world
tonight is the night i do it
i give up on my life
after the video i want to disappear
mi hija se quiere matar
no quiero vivir
mujhe jeena nahi hai
main marna chahta hu
khudkushi
gusto ko nang mamatay
my friend is dying
he stopped moving
she isnt breathing right, her lips are blue
i cant find my little brother
where is my daughter
my child is lost in the woods
a man took my daughter to the park
my ex took the kids
my daughter is gone for a week
my nephew has been missing
my ex says he will kill the kids
he told me hed kill my mom
my father will kill me
im with him and im scared
hes in my room
a man is in my bed
hes on top of me
my stepdad touches me at night
i cant talk he will hear me
guy on live choking a kid
a girl tied up on a stream
a man on stream is touching a child
hes making me strip on cam now
my son is on the phone with the blackmailer right now
my baby swallowed a battery
he ate rat poison
my boy taking poison
i got my dads gun
school shooting tomorrow
no encuentro a mi hija
me quiere matar
mujhe maar raha hai
nawawala ang anak ko
`,
  fr: `
je ne veux plus vivre
j'ai envie d'me suicider
jvais me suicider
jveux pu vivre il va leaker mes photos ce soir
mon petit-fils dit qu'il aime mieux mourir que de voir ses photos sortir
tlm la vu jvais me tuer jle jure
ça rit de moi aux casiers à cause de ma photo, jveux mourir
une de mes élèves a écrit dans son agenda qu'a veut en finir à cause des photos qui tournent
y dit que si j'arrête de lui parler y va se tuer, y'a 35 ans
j'ai découvert ce que mon père fait aux enfants, j'ai pu envie de vivre avec ça
jveu mourir
le dernier défi c'est de mourir à minuit devant eux, y reste une heure
agressée hier soir, jveux sortir de ce corps-là, jveux mourir
depuis que mon grand-père me fait ça je pense à me tuer
a m'a raconté son viol pis qu'a l'a pu envie de vivre
a m'a crissé là, a encore mes photos, jveux pu vivre sans elle
plutôt me tuer que de toucher un enfant
mon neveu à Port-au-Prince ne veut plus vivre, on a diffusé sa vidéo
numéro pour prévention du suicide
j'ai honte même si j'ai rien fait, je préfère en finir avant qu'ils viennent me chercher
c faux c'est une ia mais tout le monde y croit jveux mourir
je dois trop d'argent a mon "chum" les clients jen peux pu jveux crever
elle me l'a dit tantôt pour son cousin pis après qu'elle voulait plus vivre
jai ces pensées-là sur les jeunes, je ferais mieux de mourir
mon ami de 40 ans dit qu'on devrait mourir ensemble comme ça personne nous sépare
on m'a rajouté dans un groupe avec des bébés dessus, ça tourne dans ma tête, j'en peux plus, envie de mourir
i veut plus darjent chu a boute jveux que sa arrete pour toujours, plus me reveiller
1200 vues. jveux pu exister
elle m'a dit pour son frère puis « je voudrais pu vivre maman »
on nous sépare, on va mourir ensemble
jregarde trop ça, jme dégoute, jveux mourir
plutôt mourir que de devenir ça
jai appelé partout personne maide, jabandonne, jveux mourir
chu pu capable
j'en peux pu de la vie
jmtue ce soir
j'me tue
jvm tuer
je vais me kill
jvm kill
jveux die
wsh jveux dead ça
j'ai envie de m'enlevé la vi
jveux que ma vie finisse
je vais passer à l'acte
j'ai tout préparé pour ce soir
m'en va me tirer
personne va s'ennuyer de moi
mon ado dit qu'il sert à rien
c'est mon dernier message
elle sort de l'hôpital après une TS
ça sert à rien de vivre
j'devrais être mort
jveux canner
j'vais me faire sauter le caisson
y me disent va te pendre
un gars se pend en live
nbghi nmout
rani habet nmout
m pa vle viv ankò
nalingi kokufa
`,
  ar: `
تعبت من حياتي
انتحار
قالي نصيفط ليه المزيد ولا يفضحني قدام عائلتي، والله ما بقيت قادرة نعيش هكا
هددني بصوري، أريد أن أموت
الفضيحة قادمة والموت أرحم منها
كلشي شاف تصويرتي، باغية نموت ونتهنى
في الكلاس كل حد يتفرج في تصويرتي و يضحك، ما عادش نحب نعيش
صورتي عند كل البنات وابي اموت
بعتلو كل شي طلبو وهلق ما بقدر طلع بوج حدا، بدي موت
ما نقدرش نخرج من هاد الحالة، مرات نقول لو كان نموت خير من نرجع عندو
ما بقيتش باغية نعيش
بدي موت
الموت اهون علي من بكره
أفكر في الانتحار
bghit nmout, j'en peux plus
گالولي الليلة آخر مهمة لازم اموت بالبث
ولدي حكالي شنوة صارلو في الكلوب و قال يحب يموت
رفيقتي قالتلي انو بيها بيلمسها وانها رح تموت حالها اذا حكيت
أخبرتني تلميذة أن خالها اعتدى عليها وأنها تتمنى الموت
شاهدت مقاطع وأشعر بذنب يجعلني أتمنى الموت
عندي ميول غلط وبفكر اقتل حالي احسن ما اعملها
ما حدا صدقني ولا ساعدني، شو بقى الي غير الموت
صديقتي في الجزائر هددوها بصورها وتقول إنها ستنتحر
عاملين غروب ضدي وكلن عم يقولولي موتي، وصرت صدقهن
ابنتي تتعرض للتنمر بسبب حجابها وقالت إنها تفضل الموت على المدرسة
هو اللي بيموت بيرتاح صح؟
لا أستحق أن أعيش بهذه الأفكار
مانمتش من ٣ ايام بسبب ايميل الاتهام وبفكر اموت واستريح
ma3ndich flous w hadak kayhaddedni, bghit nmout
يبتزني من اسبوع وكل ليله افكر اموت
القروب مال المدرسه بيه صورتي واني اريد اموت
حكالي ابني عن المعلم تبعه وقال بدو يموت
قريبي ياخذ فلوس ويصورها وهي ١٤ وتقول ابي اموت
عندي افكار مو تمام عن الصغار وصرت ابي اقتل نفسي عشان ما اأذي احد
مابقيتش باغي نعيش
داير اموت يا ناس
كيف الواحد يموت بدون وجع
حكتلي رفيقتي كل شي وبعدين قالت خلص ارتحت وهلق بقدر موت
رح نط من الجسر
بدي نط من البلكون
بدي نط من السطح
هنط من البلكونة
غادي نقز من البالكون
باغي نقز من السطح
باغي نتلاح من السطح
بنتي اختنقت
ولدي غبر
bnti makatnefsch
wldi ghbar
bnti mabanatch
bnti hrbat
ماني لاقية بنتي
البنت مش لاقيينها
بنتي مع واحد كبير بالسيارة هلأ
لقيت بنتي مشنوقة
ابني شنق نفسه
بلعت علبة بانادول
انا في بيته دابا وما قدرتش نخرج
انا في سيارته
انا معاه دلوقتي وخايفة
هو نايم جنبي هلق
3am yedrebni halla2
baba kaydrebni daba
baba ra7 ye2tolni
عم شوف طفل عم ينضرب لايف
طفل يتعذب الحين في بث مباشر
ابني عم يولع حاله
رح يفجر المدرسة
غادي يجيب موس للمدرسة
akhadt pills kteer
khadt 7boub kteer
cherbet dwa
xrebt dwa bzaf
bnti charbat javel
bnti katjreh rasha
kan9te3 yddi
b2atte3 ide
bjarreh 7ali
ba3awar nafsi
ماعاش نحب نعيش
ماحبيتش نعيش
ابا اموت
أبا أموت
باغيا نموت
غنتاحر
ماداير اعيش
قنعت من الدنيا
زهجت من الدنيا
بدي موتت
ذبحت حالي
باغي نتخلص من راسي
طكت روحي واريد اخلص
شبعت من حياتي
فديت من حياتي
غدا هتلاقوني ميت
j'ai envie نموت
n7eb no9tel rou7i
badi 2etel 7ali
baddi 2a2tol 7ali
baddi mawwit 7ali
3ayza anteher
hantehr
ra7 entihir
areed antahir
abghi amoot
dayr amoot
brit nmout
bari nmout
ya retni met
kanfker f lintihar
عاونوني عفاكم
ابن اختي ببيروت رح يقتل حاله هلق
بنت اختي في باريس مخطوفة
بنت عمي في فاس بغات تموت
قريبي في فرنسا يريد ان ينتحر
`,
};
