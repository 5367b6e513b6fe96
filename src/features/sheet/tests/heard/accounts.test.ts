import assert from "node:assert/strict";
import { test } from "node:test";
import { heard } from "../../heard/heard.rules.ts";
import { sheet } from "../../../report/tests/sources.ts";
import { read } from "../told/reading.ts";

/** The accounts of a text once all its finds are answered, as in "snapchat max_07": an app without a name stands alone. */
function accountsOf(text: string): string[] {
  const blocks = new Map<string, string[]>();
  for (const { kind, value, block } of heard(read(text), text, sheet))
    if (["app", "handle", "url"].includes(kind)) blocks.set(block, [...(blocks.get(block) ?? []), value]);
  return [...blocks.values()].map((all) => all.sort().join(" ")).sort();
}

const promises: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "an app and the name right beside it are one account": {
    "un compte Instagram drummond.potins3": ["drummond.potins3 instagram"],
    "il lui écrit sur insta pis sur snap c marco_coach88": ["instagram", "marco_coach88 snapchat"],
    "instagram lea.b_07 and snap leab07": ["instagram lea.b_07", "leab07 snapchat"],
    "lea.b_07 on instagram and leab07 on snap": ["instagram lea.b_07", "leab07 snapchat"],
    "mon compte insta c'est lea.b_07 et mon snap c'est leab07": ["instagram lea.b_07", "leab07 snapchat"],
    "lea.b_07 sur insta et leab07 sur snap": ["instagram lea.b_07", "leab07 snapchat"],
    "حسابه على انستغرام max_07 وعلى سناب maxx.88": ["instagram max_07", "maxx.88 snapchat"],
    "سناب max_07 وانستا leab07": ["instagram leab07", "max_07 snapchat"],
    "max_07 على سناب و maxx.88 على انستا": ["instagram maxx.88", "max_07 snapchat"],
    "@max_07 (Snapchat), @lea_5 (Instagram)": ["instagram lea_5", "max_07 snapchat"],
    "On instagram his name is max_r, and on tiktok it's maxr.44": ["instagram max_r", "maxr.44 tiktok"],
  },
  "a name belongs to the app that it stands with, also behind a comma": {
    "He used Roblox, Nox_Rider77, and then Telegram, dre_514.": ["Nox_Rider77 roblox", "dre_514 telegram"],
    "Roblox, Nox_Rider77": ["Nox_Rider77 roblox"],
    "روبلوكس، Nox_Rider77، وبعدين تلغرام": ["Nox_Rider77 roblox", "telegram"],
    "instagram, lea_07 sur snap": ["instagram", "lea_07 snapchat"],
    "my Instagram is lila_fenn and he wrote to me on Telegram": ["instagram lila_fenn", "telegram"],
    "He wrote on Telegram, my Instagram is lila_fenn": ["instagram lila_fenn", "telegram"],
    "He wrote on Telegram. He knows my Instagram: lila_fenn": ["instagram lila_fenn", "telegram"],
    "Il m'a écrit sur Telegram, mon Instagram est lila_fenn": ["instagram lila_fenn", "telegram"],
    "كتب لي على تلغرام، حسابي على انستغرام lila_fenn": ["instagram lila_fenn", "telegram"],
  },
  "one name is one account, however it is written": {
    "on Roblox, Nox_Rider77 wrote to her. It was @nox_rider77 again": ["Nox_Rider77 roblox"],
    "marco_coach88 on snap, Marco_Coach88!": ["marco_coach88 snapchat"],
    "example.com/Marco and EXAMPLE.com/Marco": ["example.com/Marco"],
  },
  "an app that is named again beside its name is one account": {
    "Ça a commencé sur Snapchat. Après, sur Discord. Son Snapchat c'est marco_coach88.": [
      "discord",
      "marco_coach88 snapchat",
    ],
    "They met on Instagram. She told me on Snapchat. His Instagram is max_07.": [
      "instagram max_07",
      "snapchat",
    ],
    "تعرفت عليه على انستغرام. وبعدين على سناب. حسابه على سناب max_07": ["instagram", "max_07 snapchat"],
  },
  "of a list nobody knows which is meant": {
    "@max.rider_07 on Snapchat and Discord": ["discord", "max.rider_07", "snapchat"],
    "@max.rider_07 and @lina_14.x on Snapchat": ["lina_14.x", "max.rider_07", "snapchat"],
    "insta and snap is lea_07": ["instagram", "lea_07", "snapchat"],
    "@max.rider_07 على سناب وانستا": ["instagram", "max.rider_07", "snapchat"],
  },
  "one name in two apps is two accounts, and neither has two apps": {
    "lea_07 sur insta. lea_07 sur snap.": ["instagram lea_07", "snapchat"],
  },
};
for (const [title, cases] of Object.entries(promises))
  test(title, () => {
    for (const [text, accounts] of Object.entries(cases)) assert.deepEqual(accountsOf(text), accounts, text);
  });
