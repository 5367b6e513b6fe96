/**
 * Style rules of a language for guides: what an editor would mark. A language that is absent here has no
 * rules yet.
 */
export interface Style {
  /** Acronyms, and the words that must come right before or after their first use on a page. */
  readonly acronyms: Readonly<Record<string, RegExp>>;
  /** Words that only the glossary and keywords may use. They hurt, or they belong to another language. */
  readonly avoid: RegExp;
  /** Punctuation that the language does not use, with what is wrong about it. */
  readonly signs: readonly (readonly [what: string, sign: RegExp])[];
  /** A reference to a law. Its paragraph then needs a source. */
  readonly law: RegExp;
  /** A word that says that a number grows or falls. */
  readonly trend: RegExp;
}

const ANYWHERE = {
  SQ: /Sûreté du Québec/,
  SPVM: /Service de police de la Ville de Montréal/,
  IP: /Internet Protocol/i,
};

export const STYLES: Readonly<Record<string, Style>> = {
  en: {
    acronyms: {
      ...ANYWHERE,
      DPJ: /youth protection/i,
      RCMP: /Royal Canadian Mounted Police/,
      CAVAC: /crime victims|victims of crime/i,
      IVAC: /indemnisation|compensation|financial (help|assistance)|help with money/i,
      DPCP: /poursuites criminelles|prosecut/i,
    },
    avoid:
      /child porn|revenge porn|\bpredators?\b|\bmonsters?\b|risky choices|\badmits?\b|\balleges?\b|\bsimply\b|don[’']t panic|spyware/i,
    signs: [
      ["a straight apostrophe", /\p{L}'\p{L}/u],
      ["an exclamation mark", /!/],
      ["two spaces", / {2}/],
    ],
    law: /Criminal Code|\bAct\b/,
    trend:
      /\b(more|less|fewer|grew|grow|r[oi]se|risen|fell|fall|tripled|doubled|times|increase|decrease|up|down)\b/i,
  },
  fr: {
    acronyms: {
      ...ANYWHERE,
      DPJ: /protection de la jeunesse/i,
      GRC: /Gendarmerie royale du Canada/,
      CAVAC: /centres? d[’']aide aux victimes/i,
      IVAC: /indemnisation des victimes|aide financière/i,
      DPCP: /poursuites criminelles et pénales/i,
    },
    avoid:
      /pornographie juvénile|pédopornograph|prédat(eur|rice)|\bmonstres?\b|laissée? filmer|\bavoue|\balléguer?\b|\bsimplement\b|logiciel espion|\bchat(ter)?\b|\be-mail\b|\bdeepfake/i,
    signs: [
      ["a straight apostrophe", /\p{L}'\p{L}/u],
      ["an exclamation mark", /!/],
      ["a colon without its non-breaking space", /(?<![\u00A0\u202F\d]):(?=\s|$)/],
      ["a space before a mark that Quebec writes without", /[ \u00A0\u202F][;?]/],
      ["« without its non-breaking space", /«(?!\u00A0)/],
      ["» without its non-breaking space", /(?<!\u00A0)»/],
      ["an English quotation mark", /[“”"]/],
    ],
    law: /Code criminel|\bLoi\b/,
    trend: /\b(plus|moins|augment|hausse|baisse|mont[eé]|descend|tripl|doubl|fois)/i,
  },
  ar: {
    acronyms: {
      ...ANYWHERE,
      SPVM: /شرطة مونتريال/,
      SQ: /شرطة كيبيك|Sûreté du Québec/,
      DPJ: /حماية الشبيبة/,
      GRC: /الشرطة الملكية/,
      CAVAC: /مساعدة ضحايا|مراكز مساعدة|مركز مساعدة/,
      IVAC: /مساعدة مالية|المساعدة المالية|تعويض/,
      DPCP: /النيابة/,
      IP: /عنوان/,
    },
    avoid: /(?<!\p{L})و?(يتم|تم|قوموا|قم)(?!\p{L})|إباحي|وحوش|برامج تجسس/u,
    signs: [
      ["a tatweel", /ـ/],
      ["a Latin comma, semicolon or question mark behind Arabic letters", /[؀-ۿ][,;?]/],
      ["an exclamation mark", /!/],
      ["digits of another script", /[٠-٩۰-۹]/],
      ["an English quotation mark", /[“”"]/],
    ],
    law: /القانون الجنائي|(?<!ب)قانون /,
    trend: /أكثر|أكبر|أقل|أضعاف|ضعف|زاد|زيادة|ارتفع|انخفض/,
  },
};
