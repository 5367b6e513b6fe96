/** What the box heard and a plan takes over: no word of the person, only places in lists that everyone has. */
export interface Carried {
  /** Numbers that the text asks for. */
  readonly urgent: readonly ("emergency" | "crisis")[];
  /** The person named this day: `at` is its place in the list of days, and `numbers` fill its words. */
  readonly day: { readonly at: number; readonly numbers: readonly string[] } | undefined;
  /** Answers by id of the question. */
  readonly answers: Readonly<Record<string, string>>;
  /** Code of a country, in small letters. */
  readonly country: string | undefined;
}

/** The questions whose answers are carried, with their answers in the order of `src/data/questions.yaml`. */
export type CarriedQuestions = readonly (readonly [id: string, answers: readonly string[]])[];

const BASE = 36;
const KEY = /^carried\.([a-z\d.-]{1,60})$/;

/**
 * Writes what is carried as one word; "" for nothing.
 *
 * @example packed({ urgent: ["emergency"], day: undefined, answers: { where: "elsewhere" }, country: "dz" }, questions) // "carried.e.q04.xdz"
 */
export function packed({ urgent, day, answers, country }: Carried, questions: CarriedQuestions): string {
  const parts = [
    ...(urgent.includes("emergency") ? ["e"] : []),
    ...(urgent.includes("crisis") ? ["c"] : []),
    ...(day ? [["d" + day.at.toString(BASE), ...day.numbers].join("-")] : []),
    ...questions.flatMap(([id, all], at) => {
      const place = all.indexOf(answers[id] ?? "");
      return place < 0 ? [] : [`q${at}${place}`];
    }),
    ...(country === undefined ? [] : [`x${country}`]),
  ];
  return parts.length > 0 ? `carried.${parts.join(".")}` : "";
}

/** Reads what is carried; undefined for any other word. */
export function unpacked(word: string, questions: CarriedQuestions): Carried | undefined {
  const [, key] = KEY.exec(word) ?? [];
  if (key === undefined) return undefined;
  const parts = key.split(".");
  const day = parts
    .find((part) => part[0] === "d")
    ?.slice(1)
    .split("-");
  const answers = parts.flatMap((part) => {
    const [, question, place] = /^q(\d)(\d)$/.exec(part) ?? [];
    const [id, all] = questions[Number(question ?? -1)] ?? [];
    const answer = all?.[Number(place)];
    return id === undefined || answer === undefined ? [] : [[id, answer] as const];
  });
  return {
    urgent: (["emergency", "crisis"] as const).filter((one) => parts.includes(one[0]!)),
    day: day && { at: parseInt(day[0]!, BASE), numbers: day.slice(1).filter((one) => /^\d{1,4}$/.test(one)) },
    answers: Object.fromEntries(answers),
    country: parts.find((part) => /^x[a-z]{2}$/.test(part))?.slice(1),
  };
}
