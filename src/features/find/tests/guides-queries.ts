// What people type that is no town, no app and no sentence of the home page, and what must be among the first three
// answers: one of the entries of the second index, of which any will do. Language of the page, query, "guide ID", "term NUMBER" or "page NAME".

export const ARABIC = `
ar | قانون جنائي | guide law
ar | القانون الجنائي | guide law
ar | وبالقانون الجنائي | guide law
ar | محكمة عليا | guide law
ar | اعمار الموافقة | guide law / term 15
ar | سنّ الموافقة | term 15 / guide law
ar | عقوبة صور الأطفال | guide law
ar | حضور المحامي مع القاصر | guide law
ar | وكيل الملك | term 50 / guide what-happens
ar | شهاده أمام المحكمه | term 42 / guide going-on
ar | شهود | guide going-on / guide what-happens / term 42
ar | إفادتي | term 41 / guide staff-police / guide what-happens
ar | تصريح للبوليس | term 41 / guide what-happens / guide staff-police
ar | توجيه التهم | term 49
ar | تُهَم | term 49
ar | إيقاف المجرمين | guide tracing / term 48
ar | اعتقال | term 48 / guide newcomers / guide what-happens
ar | لماذا لا يعتقلون المجرمين | guide tracing
ar | علاش البوليس ما كيشدوهمش | guide tracing
ar | ليش ما عم يوقفوهم | guide tracing
ar | عنوان IP | guide tracing / term 25
ar | عناوين الانترنت | guide tracing / term 25
ar | ٤٤٧٧ عنوان | guide tracing
ar | برنامج التعقب | guide tracing
ar | بـــرنـــامـــج الشرطة | guide tracing
ar | شبكات تبادل الملفات | guide tracing
ar | تتبع الجناه | guide tracing
ar | حصة جاهزة | guide staff-lesson-1 / guide staff-lesson-2
ar | دروس جاهزة | guide staff-lesson-1 / guide staff-lesson-2
ar | درس عن الاسرار | guide staff-lesson-1
ar | رساله للعائلات | guide staff-families
ar | رسائل إلى أولياء التلاميذ | guide staff-families
ar | كيف اكتب للاهل | guide staff-families
ar | واجب الابلاغ | guide staff-duty / term 35 / guide law
ar | واجبات المعلم | guide staff-duty
ar | هل أحتاج دليل | guide staff-duty / term 43
ar | أدلّة | term 43 / guide staff-duty
ar | السر المهني | guide staff-duty
ar | الساعه الاولي | guide staff-first-hour
ar | بروتوكول سيكستو | guide staff-police
ar | اتفاق المدرسة مع الشرطة | guide staff-police
ar | شكوى ضد الأستاذ | guide staff-complaints
ar | إعدادات الهاتف | guide parents-settings
ar | اعدادت الخصوصيه | guide parents-settings / term 71
ar | ضبط التلفون للولاد | guide parents-settings
ar | أول تلفون لابني | guide parents-10-12
ar | كلمات أولى | guide parents-first-words / guide parents-0-5 / guide parents-6-9
ar | شو بقول لبنتي أول شي | guide parents-first-words
ar | شنو نقول لولدي في الأول | guide parents-first-words
ar | أسرار الجسم | guide parents-0-5
ar | طفل عمره أربع سنوات والشاشة | guide parents-0-5
ar | علامات تدعو للسؤال | guide parents-6-9 / guide parents-10-12 / guide parents-13-17 / guide parents-0-5
ar | قواعد العائله | guide parents-0-5 / guide parents-6-9 / guide parents-10-12 / guide parents-13-17
ar | لا أنام من التفكير | guide parents-yourself / guide young-not-your-fault
ar | ذنبي أنا | guide parents-yourself / guide young-not-your-fault
ar | حاسة بالذنب | guide parents-yourself / guide young-not-your-fault
ar | قادم جديد | guide newcomers
ar | خايفة على وراقي | guide newcomers
ar | بلا وراق | guide newcomers / term 75
ar | ترجمان في المحكمة | guide newcomers / guide going-on / term 63
ar | هل ذنبي | guide young-not-your-fault
ar | ماما وبابا رح يعرفوا | guide young-anonymous / guide young-telling
ar | واش غادي يعرفو والديا | guide young-anonymous / guide young-telling
ar | ماذا يحصل إذا حكيت | guide young-telling
ar | بحب اللي أذاني | guide young-someone-close
ar | كنبغيه وكنخاف منو | guide young-someone-close
ar | بعد التبليغ شنو كيوقع | guide what-happens
ar | مسح التصاور | page take-down / guide young-my-picture
ar | ملصقات للطباعة | page handouts
ar | معاني الكلمات | page glossary
ar | مذكرة تفتيش | guide tracing
ar | كم عدد الموقوفين | guide tracing
ar | القضاة | guide law / guide what-happens / guide going-on
ar | المحققون | term 45 / guide what-happens / guide newcomers
ar | يحلف اليمين | guide going-on / guide what-happens
ar | أنشطة للقسم | guide staff-lesson-1 / guide staff-lesson-2
ar | ورشات توعية للتلاميذ | guide staff-lesson-1 / guide staff-lesson-2
ar | أهالي التلاميذ | guide staff-families
ar | شائعات في المدرسة | guide staff-families
ar | بنتي عمرها ١٤ سنة | guide parents-13-17
ar | اولاد عمرهم ٩ سنوات | guide parents-6-9
ar | رضيع | guide parents-0-5
ar | كلمات المرور | guide parents-settings
ar | مُتَرْجِم للمَحْكَمَة | guide newcomers / guide going-on / term 63
ar | كلمـــات فرنسيـــة | guide newcomers
ar | ما حدا بيصدقني | guide young-telling
ar | ما كيتيقوش بيا | guide young-telling
ar | فاتورة التلفون | guide young-anonymous
ar | بصمه رقميه | term 58 / page take-down
ar | حسن النية | term 34 / guide staff-duty
ar | استمالة | term 8
ar | تزييف عميق | term 17
ar | لقطات الشاشة | term 26
ar | غضب الأب | guide parents-yourself
ar | لصاحب العمل | guide parents-yourself
ar | تعقّبوا الجناة | guide tracing
ar | اعدادات التلفو | guide parents-settings
ar | المحكمه العليا | guide law
`;

export const FRENCH = `
fr | l’obligation de signaler | guide staff-duty / term 35 / guide law
fr | obligation d'un enseignant | guide staff-duty
fr | qu’est-ce qu’une adresse IP | term 25 / guide tracing
fr | pourquoi si peu d’arrestations | guide tracing
fr | logiciel de la police | guide tracing
fr | lecon prete | guide staff-lesson-1 / guide staff-lesson-2
fr | activité en classe | guide staff-lesson-1 / guide staff-lesson-2
fr | lettre aux parents d’élèves | guide staff-families
fr | premiere heure | guide staff-first-hour
fr | l’entente sexto | guide staff-police
fr | reglages du cellulaire | guide parents-settings
fr | premier téléphone | guide parents-10-12
fr | tout-petits et écrans | guide parents-0-5
fr | code criminel | guide law
fr | c’est de ma faute | guide young-not-your-fault / guide parents-yourself
fr | sans que mes parents le sachent | guide young-anonymous / guide young-telling
fr | témoigner en cour | guide going-on / term 42 / guide what-happens
fr | affiche à imprimer | page handouts
fr | mandat de perquisition | guide tracing
fr | l'enfant témoin a la cour | guide going-on / guide what-happens
fr | rumeurs à l’école | guide staff-families
fr | frere et soeur | guide parents-yourself
fr | mots de passe | guide parents-settings
fr | bonne foi | term 34 / guide staff-duty
fr | facture du téléphone | guide young-anonymous
`;

export const ENGLISH = `
en | duty to report | guide staff-duty / term 35 / guide law
en | ip adress | term 25 / guide tracing
en | why so few arrests | guide tracing
en | police software | guide tracing
en | file-sharing network | guide tracing
en | lesson plan | guide staff-lesson-1 / guide staff-lesson-2
en | letter to families | guide staff-families
en | the first hour | guide staff-first-hour
en | teachers’ obligations | guide staff-duty
en | phone settings | guide parents-settings
en | privacy settngs | guide parents-settings / term 71
en | first phone | guide parents-10-12
en | toddlers and screens | guide parents-0-5
en | is it my fault | guide young-not-your-fault / guide parents-yourself
en | will my parents find out | guide young-anonymous / guide young-telling
en | i love the person who hurt me | guide young-someone-close
en | criminal code | guide law
en | testify in court | guide going-on / term 42 / guide what-happens
en | posters to print | page handouts
en | search warrant | guide tracing
en | good faith | term 34 / guide staff-duty
en | screenshot | term 26
en | siblings | guide parents-yourself
en | rumours at school | guide staff-families
en | phone bill | guide young-anonymous
`;
