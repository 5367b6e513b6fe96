import type { Whose } from "./details.ts";
import { widest, type Story } from "./read/story.ts";

/** Somebody who is spoken of. */
interface Mention {
  readonly token: number;
  readonly to: number;
  /** "either": a girl or a boy, who may be the child or the one who writes to it. */
  readonly role: Whose | "either";
  readonly gender: "he" | "she" | "any";
  /** Below this it is not this person's age, unless it is claimed. */
  readonly atLeast: number;
}

/** Ids of the group `persons` of the words: who it is, then he or she where the word says so. */
const ADULT = 18;
/** Below this nobody is taken for the one who did it. */
const YOUNG = 12;
const ROLES: Readonly<Record<string, readonly [Mention["role"], Mention["gender"], number]>> = {
  son: ["child", "he", 0],
  daughter: ["child", "she", 0],
  child: ["child", "any", 0],
  boy: ["either", "he", 0],
  girl: ["either", "she", 0],
  peer: ["either", "any", 0],
  man: ["suspect", "he", ADULT],
  woman: ["suspect", "she", ADULT],
  guy: ["suspect", "he", YOUNG],
  someone: ["suspect", "any", YOUNG],
  relative: ["other", "any", ADULT],
  writer: ["writer", "any", 0],
};
/** Words that may stand between a person and the age: "ma fille, qui a", "a boy of". */
const NEAR = 3;
const REMEMBERED = 24;
/** Words between a person and what it claims. */
const CLAIM = 8;

/** Who is who in a story. */
export class Persons {
  readonly #mentions: readonly Mention[];
  readonly #story: Story;
  readonly #firstChild: number;

  constructor(story: Story) {
    this.#story = story;
    this.#mentions = widest(story.all("persons"))
      .flatMap(({ id, from, to }): Mention[] => {
        const [role, gender, atLeast] = ROLES[id] ?? [];
        return role ? [{ token: from, to, role, gender: gender!, atLeast: atLeast! }] : [];
      })
      .sort((a, b) => a.token - b.token);
    this.#firstChild = this.#mentions.find(({ role }) => role === "child")?.token ?? Infinity;
  }

  /** Whether a child is named before a token, or a son or daughter in its sentence: a boy or girl is then another. */
  #hasChild(token: number): boolean {
    const { sentence } = this.#story.tokens[token]!;
    const isOwn = ({ role, gender, token: at }: Mention): boolean =>
      role === "child" && gender !== "any" && at > token && this.#story.tokens[at]!.sentence === sentence;
    return this.#firstChild < token || this.#mentions.some(isOwn);
  }

  /** Whether somebody is named just before a token, `near` words between at most. */
  justBefore(token: number, near = NEAR): boolean {
    return this.#attached(token, token, near) !== undefined;
  }

  /**
   * Whose an age is.
   *
   * @param cue the word before it: "i'm", "he's", "عمرها"
   * @param isYoung the writer is under 18: "a girl on Snap" is then not the child
   */
  whose(from: number, to: number, cue: string | undefined, low: number, isYoung: boolean): Whose {
    if (cue === "i") return "writer";
    // "my eleven year old"
    const byYears = low < ADULT ? "child" : "suspect";
    if (cue === "noun") {
      const noun = this.#attached(from, to, 0)?.role;
      return noun === "suspect" || (noun === "other" && low >= ADULT) ? noun : byYears;
    }
    // "chu une fille de 14 ans"
    if (this.#attached(from, to, 1)?.role === "writer") return "writer";
    const fits = (one: Mention): boolean =>
      (cue === undefined || cue === "any" || one.gender === "any" || one.gender === cue) &&
      this.#canBe(one, from, low);
    const near = cue === undefined || cue === "any" ? this.#attached(from, to, NEAR) : undefined;
    const isUnsure = ["about", "decades"].some((group) => this.#story.at(from, group));
    if (near && fits(near)) return this.#settle(near, from, low, isYoung);
    // "my brother (19)", "un homme avec une petite (8 ans)"
    if (near) return byYears;
    if (this.#story.around(from, "teaches", 6) && low < ADULT) return "child";
    const lately = this.#lately(from).filter((one) => one.role !== "writer" && fits(one));
    // "My daughter met a person on Roblox. She's 13."
    const isSaid = this.#story.around(from, "claims", 3);
    const last = (isSaid ? undefined : lately.find(({ gender }) => gender === cue)) ?? lately[0];
    if (last && !this.#isLikelier(last, lately, cue, from, low, isYoung))
      return this.#settle(last, from, low, isYoung);
    if (last) return "child";
    if (cue === undefined || cue === "any") {
      const isFirst = this.#story.tokens[from]?.sentence === 0;
      return isUnsure || !isFirst || cue === "any" ? byYears : "writer";
    }
    const isClaimed = this.#isClaimed(Math.max(0, from - CLAIM), from);
    return low >= ADULT || isYoung || (isClaimed && low >= YOUNG) ? "suspect" : "child";
  }

  /** "someone is bothering her, shes 15": a child where none is named but one of that kind. */
  #isLikelier(
    { role, gender, token }: Mention,
    lately: readonly Mention[],
    cue: string | undefined,
    from: number,
    low: number,
    isYoung: boolean,
  ): boolean {
    if (role !== "suspect" || gender !== "any" || low >= ADULT || isYoung) return false;
    if ((cue !== "he" && cue !== "she") || this.#isClaimed(token, from)) return false;
    return this.#firstChild > from || lately.some((one) => one.role === "child");
  }

  #canBe({ role, token, atLeast }: Mention, from: number, low: number): boolean {
    if (role === "child") return low < ADULT;
    return low >= atLeast || (low >= YOUNG && this.#isClaimed(token, from));
  }

  #settle({ role, token }: Mention, from: number, low: number, isYoung: boolean): Whose {
    // "mon père a 45 ans pis y me filme"
    if (role === "other") return this.#story.around(from, "does", 10) ? "suspect" : "other";
    if (role !== "either") return role;
    // "girl, 13, laval"
    if (token === 0 && from === 1 && low < ADULT) return "writer";
    const isAnother = isYoung || this.#hasChild(token) || this.#isClaimed(token, from);
    return low < YOUNG || (low < ADULT && !isAnother) ? "child" : "suspect";
  }

  /** "a boy who says he is 15" */
  #isClaimed(token: number, from: number): boolean {
    for (let at = token; at < from && at < token + CLAIM; at += 1)
      if (this.#story.at(at, "claims")) return true;
    return false;
  }

  /** The person whom an age stands beside: "my son (16", "14 year old girl". */
  #attached(from: number, to: number, near: number): Mention | undefined {
    const { tokens } = this.#story;
    const same = (token: number): boolean => tokens[token]?.sentence === tokens[from]?.sentence;
    const before = this.#lately(from).find(
      ({ to: end }) => end <= from && from - end <= near && same(end - 1),
    );
    if (before) return before;
    // "two 4th graders"
    const inside = this.#mentions[this.#count(from)];
    if (inside?.to === to) return inside;
    const after = this.#mentions[this.#count(to)];
    return after?.token === to && same(to) && this.#story.joined(to) ? after : undefined;
  }

  /** The last mentions before a token, the nearest first; no more, so that the work stays in proportion. */
  #lately(token: number): Mention[] {
    const count = this.#count(token);
    return this.#mentions.slice(Math.max(0, count - REMEMBERED), count).reverse();
  }

  /** How many mentions begin before a token. */
  #count(token: number): number {
    let [low, high] = [0, this.#mentions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#mentions[middle]!.token < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
