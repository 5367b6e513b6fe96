import { leavesOf } from "../answers.rules.ts";
import { TOLD } from "../tells.rules.ts";
import type { Facts } from "../../../core/facts/schema/facts.ts";
import type { GroupField, LeafField, SheetField, SheetFile, SheetHeard } from "../sheet-facts.schema.ts";
import type { Words } from "../../../core/words/load/words.ts";
import type { Problems } from "../../../core/read/problems.ts";

const FILE = "src/data/sheet.yaml";
const CLOSED = ["choice", "choices"];

/** Checks the sheet: each id must exist in the sheet or among the situations. */
export function checkSheet(
  sheet: SheetFile,
  { situations }: Pick<Facts, "situations">,
  problems: Problems,
): void {
  const top = sheet.sections.flatMap(({ fields }) => fields);
  const leaves = top.flatMap(leavesOf);
  const ids = new Set<string>();
  for (const { id } of [...top, ...leaves.filter((leaf) => !top.includes(leaf as SheetField))]) {
    if (ids.has(id)) problems.add(FILE, id, "stands twice");
    ids.add(id);
  }
  for (const field of leaves) checkField(field, leaves, problems);

  const offered = leaves.find(({ id }) => id === "situation")?.options ?? [];
  const covered = sheet.needs.flatMap(({ evidence }) => evidence);
  for (const id of offered) if (!situations.has(id)) problems.add(FILE, "situation", `no situation "${id}"`);
  for (const { id, evidence } of situations.values()) {
    if (evidence.length > 0 && !offered.includes(id))
      problems.add(FILE, "situation", `lacks "${id}", which asks to write things down`);
    for (const one of evidence)
      if (!covered.includes(one)) problems.add(FILE, "needs", `none for "${one}" of ${id}`);
  }
  for (const { id, only = [] } of leaves)
    for (const one of only)
      if (!offered.includes(one)) problems.add(FILE, `${id}.only`, `"${one}" is no answer of "situation"`);
  checkDoors(sheet, offered, leaves, problems);
  for (const [id, rule] of Object.entries(sheet.misfits))
    checkRule(`misfits.${id}`, rule, sheet, leaves, problems);
  for (const [id, rule] of Object.entries(sheet.wanted))
    checkRule(`wanted.${id}`, rule, sheet, leaves, problems);
  for (const [id, { answers = {}, unless = {}, note = [], plan }] of Object.entries(sheet.tells)) {
    if (plan !== undefined && !offered.includes(plan))
      problems.add(FILE, `tells.${id}.plan`, `"${plan}" is no answer of "situation"`);
    for (const one of note.filter((one) => !Object.hasOwn(sheet.mistakes, one)))
      problems.add(FILE, `tells.${id}.note`, `no mistake "${one}"`);
    for (const [key, rule] of [["answers", answers] as const, ["unless", unless] as const])
      for (const [field, options] of Object.entries(rule))
        checkOptions(`tells.${id}.${key}`, field, options, leaves, problems);
  }
  const { when: nameless, contacts, whose } = sheet.anonymous;
  checkOptions("anonymous.whose", whose.field, [whose.option], leaves, problems);
  checkOptions("anonymous.when", nameless.field, nameless.options, leaves, problems);
  for (const id of contacts)
    if (!leaves.some((leaf) => leaf.id === id)) problems.add(FILE, "anonymous.contacts", `no field "${id}"`);
  for (const id of [...sheet.enough.all, ...sheet.enough.any])
    if (!leaves.some((leaf) => leaf.id === id)) problems.add(FILE, "enough", `no field "${id}"`);
  const { past, clock, tempered, ...levelled } = sheet.urgency;
  checkClock(clock, leaves, problems);
  for (const { field, option } of tempered)
    if (!leaves.find(({ id }) => id === field)?.danger?.includes(option))
      problems.add(FILE, "urgency.tempered", `"${option}" is no danger of "${field}"`);
  for (const { id, fields } of sheet.gist)
    for (const field of fields)
      if (!leaves.some((leaf) => leaf.id === field)) problems.add(FILE, `gist.${id}`, `no field "${field}"`);
  for (const { id, people, fields } of sheet.sections)
    for (const field of fields)
      if (field.block === "people" && people === undefined)
        problems.add(FILE, `${id}.people`, `missing: it says of whom "${field.id}" is`);
  for (const [at, listed] of [
    ["urgency.past", past],
    ...sheet.needs.map(({ id, first = [] }) => [`needs.${id}.first`, first] as const),
    ...sheet.needs.map(({ id, notFor = [] }) => [`needs.${id}.notFor`, notFor] as const),
  ] as const)
    for (const id of listed)
      if (!offered.includes(id)) problems.add(FILE, at, `"${id}" is no answer of "situation"`);
  for (const [key, levels] of Object.entries(levelled))
    for (const [field, options] of Object.entries(levels))
      checkOptions(`urgency.${key}`, field, options, leaves, problems);
  for (const [role, rule] of Object.entries(sheet.heard)) checkHeard(role, rule, leaves, problems);
  for (const { id, fields, when = {}, told = [] } of sheet.needs) {
    checkRule(`needs.${id}.told`, { [TOLD]: told }, sheet, leaves, problems);
    for (const field of fields)
      if (!leaves.some((leaf) => leaf.id === field)) problems.add(FILE, `needs.${id}`, `no field "${field}"`);
    for (const [field, options] of Object.entries(when))
      checkOptions(`needs.${id}.when`, field, options, leaves, problems);
  }
}

/** Checks where the report is taken: each field, answer and situation must exist. */
function checkDoors(
  sheet: SheetFile,
  offered: readonly string[],
  leaves: readonly (LeafField | GroupField)[],
  problems: Problems,
): void {
  const { doors } = sheet;
  for (const id of [doors.unknown, doors.elsewhere].filter((id) => !offered.includes(id)))
    problems.add(FILE, "doors", `"${id}" is no answer of "situation"`);
  const rules = [
    ...Object.entries(doors.asked).flatMap(([question, answers]) =>
      Object.entries(answers).map(([id, rule]) => [`doors.asked.${question}.${id}`, rule] as const),
    ),
    ...Object.entries(doors.void).map(([id, rule]) => [`doors.void.${id}`, rule] as const),
    ...Object.entries(doors.conditions).map(([id, rule]) => [`doors.conditions.${id}`, rule] as const),
    ...Object.entries(doors.reasons).flatMap(([step, reasons]) =>
      Object.entries(reasons).map(([id, rule]) => [`doors.reasons.${step}.${id}`, rule] as const),
    ),
  ];
  for (const [at, rule] of rules) checkRule(at, rule, sheet, leaves, problems);
  for (const [id, { for: reasons, in: situations = [] }] of Object.entries(doors.added)) {
    for (const one of situations.filter((one) => !offered.includes(one)))
      problems.add(FILE, `doors.added.${id}.in`, `"${one}" is no answer of "situation"`);
    for (const one of reasons.filter((one) => !Object.hasOwn(doors.reasons[id] ?? {}, one)))
      problems.add(FILE, `doors.added.${id}.for`, `no reason "${one}"`);
  }
  checkOptions("doors.parts", doors.part, Object.keys(doors.parts), leaves, problems);
  for (const [id, { told = [] }] of Object.entries(doors.parts))
    checkRule(`doors.parts.${id}.told`, { [TOLD]: told }, sheet, leaves, problems);
  const fields = [
    ...[doors.where.child, doors.where.other, doors.where.doer].map((id) => ["doors.where", id] as const),
    ...Object.entries(doors.towns).flatMap(([step, towns]) =>
      Object.keys(towns).map((id) => [`doors.towns.${step}`, id] as const),
    ),
  ];
  for (const [at, id] of fields)
    if (!leaves.some((leaf) => leaf.id === id)) problems.add(FILE, at, `no field "${id}"`);
}

/** Returns the ids of all reasons for a door. */
export function reasonsOf({ doors }: Pick<SheetFile, "doors">): string[] {
  return [
    ...new Set([
      ...Object.values(doors.reasons).flatMap((reasons) => Object.keys(reasons)),
      ...Object.values(doors.towns).flatMap((towns) => Object.values(towns)),
      ...Object.values(doors.otherwise),
      ...Object.values(doors.parts).flatMap(({ why, maybe }) => [why, ...(maybe ? [maybe] : [])]),
    ]),
  ];
}

function checkField(
  {
    id,
    kind,
    options,
    danger = [],
    alone = [],
    notFor = {},
    when,
    unless,
    after,
    at,
    unlike,
  }: LeafField | GroupField,
  leaves: readonly (LeafField | GroupField)[],
  problems: Problems,
): void {
  if (CLOSED.includes(kind) !== (options !== undefined))
    problems.add(FILE, `${id}.options`, "belong to a choice, and to nothing else");
  for (const option of danger)
    if (!options?.includes(option)) problems.add(FILE, `${id}.danger`, `no option "${option}"`);
  for (const option of alone)
    if (!options?.includes(option)) problems.add(FILE, `${id}.alone`, `no option "${option}"`);
  for (const option of Object.keys(notFor))
    if (!options?.includes(option)) problems.add(FILE, `${id}.notFor`, `no option "${option}"`);
  if (when) checkOptions(`${id}.when`, when.field, when.options, leaves, problems);
  if (unless) checkOptions(`${id}.unless`, unless.field, unless.options, leaves, problems);
  if (unlike && !leaves.some((leaf) => leaf.id === unlike))
    problems.add(FILE, `${id}.unlike`, `no field "${unlike}"`);
  if (at && !leaves.some((leaf) => leaf.id === at)) problems.add(FILE, `${id}.at`, `no field "${at}"`);
  if (after && leaves.find((leaf) => leaf.id === after)?.kind !== "date-about")
    problems.add(FILE, `${id}.after`, `no date "${after}"`);
}

/** Checks that the clock names existing fields and answers. */
function checkClock(
  { field, day, what, today, undated, none }: SheetFile["urgency"]["clock"],
  leaves: readonly (LeafField | GroupField)[],
  problems: Problems,
): void {
  checkOptions("urgency.clock", field, [...today, ...undated, ...none], leaves, problems);
  for (const id of [day, what])
    if (!leaves.some((leaf) => leaf.id === id)) problems.add(FILE, "urgency.clock", `no field "${id}"`);
  if (leaves.find(({ id }) => id === day)?.future !== true)
    problems.add(FILE, "urgency.clock", `the day of "${day}" cannot lie ahead`);
}

/** Checks that each answer about a detail writes to an existing field, with existing options. */
function checkHeard(
  role: string,
  { field, with: beside = {}, named, answer }: SheetHeard,
  leaves: readonly (LeafField | GroupField)[],
  problems: Problems,
): void {
  const at = `heard.${role}`;
  for (const id of [field, named])
    if (id !== undefined && !leaves.some((leaf) => leaf.id === id))
      problems.add(FILE, at, `no field "${id}"`);
  if (answer !== undefined) checkOptions(`${at}.answer`, field ?? "", [answer], leaves, problems);
  for (const [id, option] of Object.entries(beside))
    checkOptions(`${at}.with`, id, [option], leaves, problems);
}

/** Checks that the words of plans have what the answer to each mistake says. */
export function checkMistakes(
  { mistakes }: Pick<SheetFile, "mistakes">,
  plan: Pick<Words["plan"], "avoid" | "acts"> | undefined,
  problems: Problems,
): void {
  for (const [id, says] of Object.entries(mistakes))
    for (const group of ["avoid", "acts"] as const)
      for (const one of says[group])
        if (plan && !Object.hasOwn(plan[group], one))
          problems.add(FILE, `mistakes.${id}.${group}`, `no words "${one}" in locales/XX/plan.yaml`);
}

/** Checks that a rule names existing answers, and existing things that a story tells. */
function checkRule(
  at: string,
  rule: Readonly<Record<string, readonly string[]>>,
  { tells }: Pick<SheetFile, "tells">,
  leaves: readonly (LeafField | GroupField)[],
  problems: Problems,
): void {
  for (const [field, options] of Object.entries(rule))
    if (field !== TOLD) checkOptions(at, field, options, leaves, problems);
    else
      for (const id of options)
        if (!Object.hasOwn(tells, id)) problems.add(FILE, at, `no "${id}" under tells`);
}

function checkOptions(
  at: string,
  id: string,
  options: readonly string[],
  leaves: readonly (LeafField | GroupField)[],
  problems: Problems,
): void {
  const field = leaves.find((leaf) => leaf.id === id);
  if (!field) problems.add(FILE, at, `no field "${id}"`);
  // The facts list the apps and sites elsewhere. The sheet only adds "other" to them.
  const known = field?.kind === "platform" ? ["other"] : (field?.options ?? []);
  for (const option of options)
    if (!known.includes(option)) problems.add(FILE, at, `"${option}" is no answer of "${id}"`);
}
