/** A mistake in one file, and what the loaders must say of it. */
export interface BadFile {
  readonly title: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  /** File and field that are named, as in "file: field": the changed file's when only a field is given. */
  readonly says: string;
}

const data = (name: string): string => `src/data/${name}`;

/** Mistakes in files of facts that no other table of bad facts covers. */
export const BAD_FACT_FILES: readonly BadFile[] = [
  { title: "a claim with a confidence that there is not", file: data("claims.yaml"), from: "confidence: high", to: "confidence: total", says: "s1-01.confidence" },
  { title: "a claim whose source does not exist", file: data("claims.yaml"), from: "[lapresse-l-autre-epidemie-2022]", to: "[nowhere-2022]", says: "s1-01.sources" },
  { title: "a claim with an unknown field", file: data("claims.yaml"), from: "  use: yes", to: "  use: yes\n  text: copied", says: "s1-01.text" },
  { title: "a figure that rests on no claim", file: data("figures.yaml"), from: "    claim: s1-02", to: "    claim: z-99", says: "figures.addresses.claim" },
  { title: "a figure that is not a number", file: data("figures.yaml"), from: "value: 4477", to: 'value: "4,477"', says: "figures.addresses.value" },
  { title: "a series whose point rests on no claim", file: data("figures.yaml"), from: '{ period: "2021", value: 1368, claim: s1-21 }', to: '{ period: "2021", value: 1368, claim: z-99 }', says: "series.cybertip" },
  { title: "a term with a standing that there is not", file: data("glossary.yaml"), from: "{ar: built}", to: "{ar: certain}", says: "1.standing.ar" },
  { title: "a guide whose address another has", file: data("guides.yaml"), from: "slug: young/2", to: "slug: young/1", says: "slug" },
  { title: "a sensitive guide whose address says what it is about", file: data("guides.yaml"), from: "slug: young/2", to: "slug: young/abuse", says: "young-telling.slug" },
  { title: "a guide that leads on to nothing", file: data("guides.yaml"), from: "[guide:young-telling, page:young]", to: "[guide:nothing, page:young]", says: "young-not-your-fault.next" },
  { title: "a kind of fact without its days", file: data("freshness.yaml"), from: "police: 180\n", to: "", says: "police" },
  { title: "days that are none", file: data("freshness.yaml"), from: "police: 180", to: "police: 0", says: "police" },
  { title: "a change of the log without its day", file: data("changes.yaml"), from: /\[\]\s*$/, to: "- {file: services/911.yaml}\n", says: "0.day" },
  { title: "an answer that a route of the take-down chooser cannot have", file: data("take-down.yaml"), from: "age: [minor, grown, unsure], state: [threat, both]", to: "age: [minor, grown, sure], state: [threat, both]", says: "routes" },
  { title: "a service that the take-down chooser does not know", file: data("take-down.yaml"), from: "service: cybertip, channels", to: "service: cyber-tip, channels", says: "routes" },
  { title: "a phrase of the counter card that no language has", file: data("counter.yaml"), from: "card: [interpreter,", to: "card: [interpretation,", says: "locales/LANGUAGE/counter.yaml: phrases.interpretation" },
  { title: "a field of the sheet of a kind that there is not", file: data("sheet.yaml"), from: "id: reporter-name, kind: text", to: "id: reporter-name, kind: picture", says: "sections.1.fields.1" },
  { title: "a field of the sheet that opens with an answer that there is not", file: data("sheet.yaml"), from: "options: [other]}}", to: "options: [another]}}", says: "reporter-other-language" },
  { title: "a province that does not exist", file: data("elsewhere.yaml"), from: "\nBC:", to: "\nXX:", says: "XX" },
  { title: "police of a province without a status", file: data("provinces.yaml"), from: "    status: listed\n", to: "", says: "0.website.status" },
  { title: "a number of another country without a source", file: data("abroad.yaml"), from: /sources:\n( {10}- [^\n]*\n)+/, to: "sources: []\n", says: "countries.0.numbers.0.sources" },
  { title: "a question that an empty answer leaves open", file: data("questions.yaml"), from: "unanswered: unsure", to: "unanswered: perhaps", says: "age" },
  { title: "a support set that no plan may name", file: data("support.yaml"), from: "service: kids-help-phone, channels: [phone, sms], role: support, for: [me]", to: "service: kids-phone, channels: [phone, sms], role: support, for: [me]", says: "sets.standard" },
  { title: "a police number that is none", file: data("police/spvm.yaml"), from: '"+15142802222"', to: '"514 280-2222"', says: "phones.0.value" },
  { title: "a police service that is not called what its file is", file: data("police/spvm.yaml"), from: "id: spvm", to: "id: spvm-montreal", says: "id" },
  { title: "another name of a place that does not exist", file: data("place-names.csv"), from: ",25213,", to: ",99999,", says: "Desjardins" },
  { title: "a postal code that leads to no place", file: data("postal.csv"), from: "G0B,01023", to: "G0B,00000", says: "G0B" },
  { title: "a page of prose with a part of no kind", file: data("pages.yaml"), from: "kind: door", to: "kind: gate", says: "young.kind" },
  { title: "a value to sign that does not exist", file: data("verify/tier-1.yaml"), from: "911/phone:", to: "911/telephone:", says: "911/telephone" },
  { title: "an exit that is no address", file: data("site.yaml"), from: "https://meteo.gc.ca/index_f.html", to: "meteo", says: "exit.fr.url" },
  { title: "a handout that asks for a sheet of no size", file: data("handouts.yaml"), from: "leads: young", to: "leads: young\n  pages: 0", says: "poster-young.pages" },
];

/** Mistakes in files of words, of the language of the folder. */
export const BAD_WORD_FILES: readonly BadFile[] = [
  { title: "a term without its meaning", file: "glossary.yaml", from: /\n {2}meaning: [^\n]*/, to: "", says: "1.meaning" },
  { title: "a region without a name", file: "regions.yaml", from: /\n {2}"13": [^\n]*/, to: "", says: "administrative.13" },
  { title: "a platform without what it is", file: "platforms.yaml", from: /(\nsnapchat:\n {2}name: [^\n]*)\n {2}what: [^\n]*/, to: "$1", says: "snapchat.what" },
  { title: "everyday words for a guide that does not exist", file: "keywords.yaml", from: /\nguides:\n {2}([a-z0-9-]+):/, to: "\nguides:\n  not-a-guide:", says: "guides.not-a-guide" },
  { title: "a situation without everyday words", file: "keywords.yaml", from: /\n {2}meeting: [^\n]*/, to: "", says: "situations.meeting" },
  { title: "an answer of the take-down chooser without words", file: "take-down.yaml", from: /\n {6}grown: [^\n]*/, to: "", says: "questions.age.answers.grown" },
  { title: "a section of the sheet without a title", file: "sheet.yaml", from: /\n {4}child: [^\n]*/, to: "", says: "sections.child" },
  { title: "a phrase for the counter that is left out", file: "counter.yaml", from: "  slowly:", to: "  slower:", says: "slowly" },
  { title: "a service without a name", file: "services.yaml", from: /(\ncybertip:)\n {2}name: [^\n]*/, to: "$1", says: "cybertip.name" },
  { title: "a language that reads in a direction of its own", file: "locale.json", from: /"dir": "[a-z]+"/, to: '"dir": "down"', says: "dir" },
  { title: "a sentence of the file for a phone that is left out", file: "ui/pocket.json", from: /\n {2}"keep": [^\n]*/, to: "", says: "keep" },
];
