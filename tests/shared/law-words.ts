/** Words with which a sentence states the law, for the languages that have such a list. */
export const SAYS_LAW: Readonly<Record<string, RegExp>> = {
  en: /(?<!\bwhat )\bthe law (says|protects|requires|accepts|forbids|allows)\b|Criminal Code|\b[A-Z]\w+ Act\b|\beveryone must (tell|report)|(?<!picture )is a crime\b|is (no|not a) crime\b|\bjudge\b[^.]*\b(can|must) (also )?(order|forbid)|can(not)? be (charged|sued)|\bBill C-\d/,
  fr: /(?<!\bque )\b(la|une) loi (dit|protège|oblige|exige|accepte|interdit|permet|n’accepte)|Code criminel|\b(toute personne|tout le monde) doit (le |aussi )?(signaler|avertir)|(n’est pas|c’est|est aussi) un crime\b|\b(juge|tribunal) (peut|doit)[^.]*\b(ordonner|interdire|faire retirer)|ne peut (pas )?être (accusée?|poursuivie)|projet de loi C-\d/i,
  ar: /القانون (يحمي|يُلزم|يمنع|يقول|يطلب|يعاقب)|يُلزمني|القانون الجنائي|(?:على الجميع|على كل شخص)[^.]*(?:الإبلاغ|أن يبلّغ)|جريمة أيضًا|فذلك جريمة|(?:قاضٍ|القاضي|المحكمة)[^.]* (?:يأمر|تأمر|يمنع)|لا يُتّهم أحد|لا تجوز مقاضا|القانون C-\d/,
};
