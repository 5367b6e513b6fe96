import { displayPhone, telHref } from "../domain/phone.ts";
import { href } from "../i18n/urls.ts";
import type { Resolve, Target } from "../i18n/rich.ts";
import type { Locale } from "../schema/locale.ts";
import { PAGES } from "./page-names.ts";
import { serviceOf } from "./services.ts";
import { facts } from "./site.ts";

/**
 * What words may point to: `service:ID` (its telephone, or else its page), `service-page:ID`, `page:NAME` and `situation:ID`.
 *
 * @throws Error when the target does not exist
 */
export function resolver(locale: Locale): Resolve {
  return (kind, id) => {
    if (kind === "service") return telephoneOrPage(id, locale);
    if (kind === "page" && PAGES[id] !== undefined) return { href: href(locale.id, PAGES[id]) };
    if (kind === "service-page") return { href: href(locale.id, `services/${serviceOf(id).id}`) };
    if (kind === "situation") return { href: situationHref(id, locale) };
    throw new Error(`locales/${locale.id}: (${kind}:${id}): there is no such target`);
  };
}

/** Address of a situation's page. @throws Error when there is no such situation */
export function situationHref(id: string, locale: Locale): string {
  const situation = facts().situations.get(id);
  if (!situation) throw new Error(`locales/${locale.id}: (situation:${id}): no such situation`);
  return href(locale.id, situation.slug);
}

function telephoneOrPage(id: string, locale: Locale): Target {
  const service = serviceOf(id);
  const phone = service.channels.find(({ type }) => type === "phone");
  if (phone) return { href: telHref(phone.value), text: displayPhone(phone.value, locale.phone) };
  return { href: href(locale.id, `services/${id}`) };
}
