import { translator } from "../i18n/translate.ts";
import { href } from "../i18n/urls.ts";
import { SERVICE_KINDS } from "../schema/service.ts";
import type { ServiceWordsEntry } from "../schema/words-services.ts";
import { wayOf, type Way } from "./contact.ts";
import { entry } from "./plan-steps.ts";
import { serviceOf } from "./services.ts";
import { facts, localeOf, locales, words } from "./site.ts";
import { viewOf, type View } from "./view.ts";

export interface DirectoryPage {
  readonly view: View;
  readonly kinds: readonly { readonly label: string; readonly links: readonly { href: string; name: string; what: ServiceWordsEntry["what"] }[] }[];
}

export interface ServicePage {
  readonly view: View;
  readonly words: ServiceWordsEntry;
  readonly ways: readonly Way[];
  readonly free: boolean;
}

/** Every service that may be shown, by kind. */
export function directoryPage(localeId: string): DirectoryPage {
  const locale = localeOf(localeId);
  const t = translator(locale, "services");
  return {
    view: viewOf(locale, "services", t("title"), t("lead")),
    kinds: SERVICE_KINDS.map((kind) => ({
      label: t(`kinds.${kind}`),
      links: [...facts().services.values()]
        .filter((service) => service.kind === kind)
        .map(({ id }) => {
          const { name, what } = entry(words(locale).services, id, locale);
          return { href: href(locale.id, `services/${id}`), name, what };
        }),
    })).filter(({ links }) => links.length > 0),
  };
}

/** Every service in every language, for `getStaticPaths`. */
export function directoryPaths(): { params: { locale: string; service: string } }[] {
  return locales().flatMap(({ id }) => [...facts().services.keys()].map((service) => ({ params: { locale: id, service } })));
}

/** One service with every way to reach it. @throws Error when there is no such service or language */
export function serviceEntry(params: { locale: string; service: string }): ServicePage {
  const locale = localeOf(params.locale);
  const service = serviceOf(params.service);
  const own = entry(words(locale).services, service.id, locale);
  const what = typeof own.what === "string" ? own.what : own.what.all;
  return {
    view: viewOf(locale, `services/${service.id}`, own.name, what),
    words: own,
    ways: service.channels.map((channel) => wayOf(service, channel, locale)),
    free: service.cost === "free",
  };
}
