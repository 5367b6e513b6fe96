import type { Reader } from "../../core/vocabulary.rules.ts";
import type { CountryNumber } from "../../shell/danger/countries.rules.ts";
import type { Phrasebook } from "../../core/phrases/lexicon.rules.ts";

/**
 * What the find box knows, packed for the wire: one language, columns instead of objects,
 * tables instead of repeated names. `src/features/find/index.view.ts` packs, `entries.rules.ts` unpacks.
 */
export interface FindIndex {
  /** Tag for plural forms, as in "ar-u-nu-latn". */
  intl: string;
  /** The sentences of the box; plural forms by i18next suffix (`count_few`). */
  words: Record<string, string>;
  links: FindPages;
  /** Names of police services. */
  services: string[];
  /** Names of regions and of regional county municipalities. */
  areas: string[];
  desks: Desk[];
  /** Directors of youth protection, one a health region. */
  youth: YouthOffice[];
  /** What to know before calling youth protection in some places: sentences. */
  doubts: string[];
  /** Towns in the order of their geographic codes, which keeps neighbours together and small. */
  towns: {
    /** Official names, ";" between. */
    names: string;
    /** Index into `desks`, one a town. */
    desks: number[];
    /** Weight by inhabitants, one sign a town from "0" on: five quarters of their binary logarithm. */
    sizes: string;
    /** What stands behind the name in an id, where it is not the name alone: codes by town, in steps (`columns.rules.ts`). */
    codes: string;
    /** Official kinds of namesakes that differ by nothing else: indexes into `kinds` by town, in steps. */
    sorts: string;
  };
  /** Words for official kinds. */
  kinds: string[];
  /** Other names by town, in steps, ";" between; "*" before the one in the page's own script; Arabic ones as `columns.rules.ts` writes them. */
  aliases: string;
  arabic: string;
  postal: PackedPostal;
  /** What people name instead of a town. */
  parts: PackedPart[];
  away: PackedAway[];
  topics: PackedTopics;
  /** Ids of the situations, in the order of their topics, which come first. */
  situations: string;
  /** What the ear knows and is no situation, and the situation that answers for it. */
  answeredBy: Readonly<Record<string, string>>;
  /** Situations that are offered only where the ear is rather sure. */
  careful: readonly string[];
  /** The reader that each speaker is: "child" to "me-young". */
  readers: Readonly<Record<string, Reader>>;
  /** Position of the topic that stands beside the line for thoughts of suicide. */
  crisis: number;
  /** Position of the topic that stands beside a place in another country. */
  abroad: number;
  /** Phrases of danger, packed. */
  danger: Phrasebook;
  /** Folded phrases that only call for help. */
  calls: string[];
  /** Folded phrases that say that somebody is outside Canada. */
  overseas: string[];
  /** Folded words that are ignored in a sentence: "the", "mon". */
  ignore: string[];
  /** Folded words that are names of places too: a sentence that holds them names none. */
  ordinary: string[];
}

/** Addresses that the answers lead to. */
export interface FindPages {
  /** Address of a town's page with `*` for its id. */
  town: string;
  /** All towns, A to Z. */
  all: string;
  /** The list of sentences. */
  situations: string;
  /** The emergency number as shown, and its link. */
  emergency: [text: string, href: string];
  /** The line for thoughts of suicide: its name, its number as shown, and the number that takes texts, or "". */
  crisis: [name: string, text: string, sms: string];
  /** Who listens: for young people, for everyone. Their names, and their numbers as shown. */
  talk: [name: string, text: string][];
  /** Every region of youth protection. */
  youth: string;
  /** The second index, of guides: a script, loaded when this one has no answer. */
  guides: string;
  /** What the ear learned: a script, loaded after this one; "" where the language has no ear. */
  ear: string;
}

/** Whose number a box for towns answers with. */
export type TownScope = "police" | "youth-protection";
/** What a box is asked for: the box for told sentences knows all. */
export type Scope = "all" | TownScope;

/** Whom to call: shared by every town that has the same. */
export type Desk = [
  /** Indexes into `services`, the first serves the town, others share its territory. */
  services: number[],
  /** The number as shown; "" when none may be shown. */
  number: string,
  /** What is pressed or asked for once the call is answered: "" or "press 7", "extension 221". */
  menu: string,
  status: DeskStatus,
  /** Index into `areas`. */
  region: number,
  /** Index into `areas`; -1 when there is none. */
  county: number,
  /** Index into `youth`: the health region, which is another map than `region`. */
  youth: number,
  /** Years of the list where the number was seen; "" when it is more than listed. */
  listed: string,
  /** Indexes into `doubts`; mostly none. */
  ...doubts: number[],
];

/** Who protects children in one health region. */
export type YouthOffice = [
  /** Name of the region. */
  region: string,
  /** Where it stands on the page of all regions. */
  anchor: string,
  /** Its official page where no number is confirmed, else ""; the page of all regions links each. */
  page: string,
  /** Every telephone that may be shown, lines kept for the reader's language first. */
  ...lines: YouthLine[],
];

export type YouthLine = [
  /** The number as shown. */
  number: string,
  /** Which line it is and when it answers: "Toll-free · Day and night". */
  what: string,
  status: Exclude<DeskStatus, "unshown">,
  /** Years of the list where it was seen; "" when it is more than listed. */
  listed: string,
];

/** `unshown`: no number for an ordinary call may be shown. */
export type DeskStatus = "confirmed" | "listed" | "unconfirmed" | "unshown";

/** First characters of postal codes. */
export interface PackedPostal {
  /** One town each: its index, then the first two characters with every third: "12 J7YZ J8A;13 …". */
  sure: string;
  /** "G0A? 12 -3;…": town indexes, each as its distance from the one before; "?": the person must choose. */
  asked: string;
}

/** A part of Quebec: its names, ";" between; indexes into `areas` of the regions and counties in it; indexes of other towns. */
export type PackedPart = [names: string, areas: number[], towns: number[]];

/** Somewhere else: a province or a country with the places that people know in it. */
export interface PackedAway {
  name: string;
  href: string;
  /** Names of places in it, ";" between; the province's own names come first. */
  places: string;
  /** First letters of its postal codes; "" for a country. */
  letters: string;
  /** Numbers inside another country, none for most; undefined for a province. */
  numbers?: CountryNumber[];
}

/** A situation, a service, a platform or a region; in the second index a guide, a term of the glossary or another page. */
export interface PackedTopic {
  kind: "situation" | "service" | "platform" | "region" | "guide" | "term" | "page";
  title: string;
  /** A number or a line to show beside it; may be empty. */
  note: string;
  href: string;
  /** Stems of everyday words in every language, with spaces between. */
  words: string;
}

/** Topics in columns, "|" between topics; `arabic`: those of the words that are Arabic, written as one-byte letters. */
export type PackedTopics = Readonly<
  Record<"kinds" | "titles" | "notes" | "hrefs" | "words" | "arabic", string>
>;
