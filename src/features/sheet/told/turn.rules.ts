import { fold } from "../../../core/words/fold.rules.ts";
import { tokens } from "../../../core/phrases/tokens.rules.ts";
import type { Knowledge } from "./knowledge.rules.ts";
import { own } from "../../report/answers.rules.ts";
import { tell } from "./tell.rules.ts";

/** Words of one language in which reports are taken, for what people write in another one. */
export interface Turns {
  /** BCP 47 tag for names of countries. */
  readonly intl: string;
  /** Relation, as in "father-hers", to its phrase. */
  readonly relations: Readonly<Record<string, string>>;
  /** Currency code to its plural. */
  readonly currencies: Readonly<Record<string, string>>;
}

/** Kind of field of a town; in any other one, names of towns stay as they are. */
const TOWN = "town";
const SEPARATOR = /\s*[;؛,،]\s*/;
const LONGEST = 200;
/** Letters that the reader of a report knows. */
const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;
const UNSEEN = /[\p{Cf}\p{Cc}]/u;

/**
 * Returns what writes a short answer in the language of the office: a relation, an amount, a town of Quebec, a country.
 * It gives undefined unless every part of the answer is one of these, to the letter.
 *
 * @param turns by the id of a language
 * @param relations by the id of a language: words of a relation to the relation
 * @param countries ISO codes
 * @param readers BCP 47 tags of the languages in which people write the name of a country
 * @example turnerOf(…)("باباها", "text", "en"); // "her father"
 */
export function turnerOf(
  knowledge: Knowledge,
  turns: Readonly<Record<string, Turns>>,
  relations: Readonly<Record<string, Readonly<Record<string, string>>>>,
  countries: readonly string[],
  readers: readonly string[],
): (text: string, kind: string, language: string) => string | undefined {
  /** The relation that a text is in another language; undefined for none, or where it may be several. */
  const relationOf = (text: string, language: string): string | undefined => {
    const ids = Object.entries(relations).flatMap(([id, known]) =>
      id === language ? [] : (own(known, fold(text)) ?? []),
    );
    return ids.every((id) => id === ids[0]) ? ids[0] : undefined;
  };
  const countryOf = (text: string): string | undefined =>
    readers
      .map((tag) => new Intl.DisplayNames([tag], { type: "region" }))
      .flatMap((names) =>
        countries.filter((code) => code !== "" && fold(names.of(code) ?? "") === fold(text)),
      )[0];

  const placeIn = (text: string, { intl }: Turns): string | undefined => {
    const [town, ...others] = tell(text, knowledge);
    if (town?.kind === TOWN && others.length === 0 && town.end - town.start === text.length)
      return LATIN.test(town.value.name) ? town.value.name : undefined;
    const country = countryOf(text);
    return country && new Intl.DisplayNames([intl], { type: "region" }).of(country);
  };
  const amountIn = (text: string, { currencies }: Turns): string | undefined => {
    const [amount, ...others] = tell(text, knowledge);
    if (amount?.kind !== "amount" || others.length > 0) return undefined;
    const isWhole = tokens(text.slice(amount.end), [], new Set()).length === 0 && amount.start === 0;
    const name = currencies[amount.value.currency];
    return isWhole && name && amount.value.value > 1 ? `${amount.value.value} ${name}` : undefined;
  };
  const partIn = (text: string, kind: string, turned: Turns, language: string): string | undefined => {
    const relation = relationOf(text, language);
    if (relation !== undefined) return turned.relations[relation];
    if (LATIN.test(text)) return text;
    return kind === TOWN ? placeIn(text, turned) : amountIn(text, turned);
  };
  return (text, kind, language) => {
    const turned = turns[language];
    if (!turned || text.length > LONGEST || UNSEEN.test(text)) return undefined;
    const parts = text.trim().split(SEPARATOR);
    const said = parts.map((part) => partIn(part, kind, turned, language));
    // What nobody needs to turn stays as it is written.
    const isSame = parts.every((part, at) => said[at] === undefined || fold(part) === fold(said[at]));
    return isSame || said.includes(undefined) ? undefined : said.join("; ");
  };
}
