import type { Locale } from "../../schema/shared/locale.ts";
import { htmlOf } from "../shared/links.ts";
import { placeOf, screensOf } from "./screens.ts";

/** What is read of each screen, with its numbers: a number that changes is another text. */
export function spokenScreens(locale: Locale): [place: string, text: string][] {
  const html = htmlOf(locale);
  const heard = (words: string): string => html(words).replaceAll(/<[^>]*>/g, "");
  return screensOf(locale).map(({ heading, say, services, after }, at) => [
    placeOf(locale, at),
    [
      heading,
      ...say.map(heard),
      ...services.flatMap(({ name, ways }) => [name, ...ways.flatMap(({ text, meta }) => [text, ...meta])]),
      ...after.map(heard),
    ].join("\n"),
  ]);
}
