// npm run recordings: every text that may be recorded, where its recording stands, and the mark to put beside it (docs/recording.md).
import { spokenHash } from "../../src/content/recordings.ts";
import { spokenTexts } from "../../src/views/listen/recordings.ts";

for (const [place, text] of spokenTexts()) console.log(`audio/${place}\n${spokenHash(text)}\n\n${text}\n`);
