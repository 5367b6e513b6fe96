// node scripts/content/samples.ts: writes the text of each sheet in docs/samples, as an analyst receives it.
import { site } from "../../src/site/site.ts";
import { sheetSources } from "../../src/features/report/load/load.ts";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { handover, type Extras } from "../../src/features/report/handover.rules.ts";
import type { SheetAnswers } from "../../src/features/report/answers.rules.ts";
import { needs } from "../../src/features/report/needs.rules.ts";
import { findSources } from "../../src/features/find/find.load.ts";
import { countryCodes } from "../../src/features/find/countries.view.ts";
import { turnerOf } from "../../src/features/sheet/told/turn.rules.ts";
import { toldKnowledge, toldRelations } from "../../src/features/sheet/told.view.ts";
import { handoverText } from "../../src/features/report/text.rules.ts";

const FOLDER = "docs/samples";

interface Sample {
  /** Language of the text. */
  readonly handover: string;
  /** Day and time when the sheet was filled in. */
  readonly day: string;
  readonly time: string;
  readonly answers: SheetAnswers;
}

const { sheet, handovers, turns } = sheetSources(site());
const turn = turnerOf(
  toldKnowledge(site()),
  Object.fromEntries(turns),
  toldRelations(site()),
  countryCodes(findSources(site())),
  site().locales.map(({ intl }) => intl),
);

for (const name of readdirSync(FOLDER).filter((file) => file.endsWith(".yaml"))) {
  const sample = parse(readFileSync(join(FOLDER, name), "utf8")) as Sample;
  const phrases = handovers.find(({ id }) => id === sample.handover);
  if (!phrases) throw new Error(`${name}: nobody takes a report in “${sample.handover}”`);
  const extras: Extras = { turn: (text, kind) => turn(text, kind, phrases.id) };
  const text = handoverText(handover(sample.answers, sheet, phrases, sample, extras), phrases);
  writeFileSync(join(FOLDER, name.replace(".yaml", ".txt")), text.replaceAll("\r\n", "\n"));
  const missing = needs(sample.answers, sheet).filter(({ given }) => !given);
  console.log(`${name}: lacks ${missing.map(({ id }) => id).join(", ") || "nothing"}`);
}
