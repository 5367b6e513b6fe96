import { z } from "astro/zod";
import { Hours } from "../../../schema/hours.ts";
import { byLanguage, Languages } from "../../../schema/languages.ts";
import { Id, SomeSources } from "../source.ts";
import { Status } from "../status.ts";
import { isTelephone } from "../../../schema/telephone.ts";

export const CHANNEL_TYPES = ["phone", "sms", "chat", "form", "website", "email", "counter"] as const;
export type ChannelType = (typeof CHANNEL_TYPES)[number];

const url = z.url({ protocol: /^https?$/ });
const isUrl = (value: string): boolean => url.safeParse(value).success;
const isEmail = (value: string): boolean => z.email().safeParse(value).success;

const FITS: Record<ChannelType, { readonly test: (value: string) => boolean; readonly expected: string }> = {
  phone: { test: isTelephone, expected: '"+1" and ten digits, or a short code such as "911"' },
  sms: { test: isTelephone, expected: '"+1" and ten digits, or a short code such as "686868"' },
  chat: { test: isUrl, expected: "an address beginning with https://" },
  form: { test: isUrl, expected: "an address beginning with https://" },
  website: { test: isUrl, expected: "an address beginning with https://" },
  counter: { test: isUrl, expected: "the address of the page that says where to go" },
  email: { test: isEmail, expected: "an e-mail address" },
};

export const Channel = z
  .strictObject({
    id: Id.describe("Id within the service, such as phone or form-fr."),
    type: z.enum(CHANNEL_TYPES).describe("How people reach the service."),
    value: z.string().describe("E.164 number, short code, address or e-mail address."),
    word: byLanguage(z.string().regex(/^[A-Z]+$/))
      .nullable()
      .default(null)
      .describe("Word to text, by the language of the conversation that it starts."),
    menu: z.string().regex(/^\d$/).nullable().default(null).describe("Option to press after the greeting."),
    urls: byLanguage(url).nullable().default(null).describe("Address for each language that has its own."),
    hours: Hours.default(null),
    holidaysClosed: z
      .boolean()
      .nullable()
      .default(null)
      .describe("Closed on statutory holidays; null: unknown."),
    languages: Languages,
    status: Status,
    sources: SomeSources,
    note: z.string().optional().describe("Remark for editors, never shown."),
  })
  .superRefine(({ type, value, urls, hours, holidaysClosed }, context) => {
    if (hours === "always" && holidaysClosed) {
      context.addIssue({
        code: "custom",
        path: ["holidaysClosed"],
        message: "closed on holidays, and open day and night",
      });
    }
    const { test, expected } = FITS[type];
    if (!test(value))
      context.addIssue({ code: "custom", path: ["value"], message: `"${value}": expected ${expected}` });
    if (urls && !Object.values(urls).includes(value)) {
      context.addIssue({ code: "custom", path: ["value"], message: "must be one of the addresses in urls" });
    }
  })
  .describe("One way to reach a service.");
export type Channel = z.infer<typeof Channel>;
