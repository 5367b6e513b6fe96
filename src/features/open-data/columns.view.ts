import { Place } from "../../core/facts/schema/places/place.ts";
import { Status } from "../../core/facts/schema/status.ts";
import type { PlaceRow } from "./places.view.ts";

/**
 * One column of a table, as Table Schema describes it. Clients of Data Package 1 refuse the type `list` of
 * version 2, so a list is a string, and its description names the separator.
 */
export interface TableField {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: "string";
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly pattern?: string;
    readonly enum?: readonly string[];
  };
}

const ID = "[a-z0-9]+(-[a-z0-9]+)*";
const SHOWN = Status.options.filter((status) => status !== "withheld");
const list = { type: "string", constraints: { pattern: `${ID}( ${ID})*` } } as const;

/**
 * The content of each column of `/data/places.csv`. The type checker reports a column without a description.
 */
export const COLUMNS: Readonly<Record<keyof PlaceRow, Omit<TableField, "name">>> = {
  id: {
    title: "Id",
    description:
      "The place's name in ASCII; a namesake has its code behind it. Ends the address of its page.",
    type: "string",
    constraints: { required: true, unique: true, pattern: ID },
  },
  code: {
    title: "Geographic code",
    description:
      "Five digits of the ministry of municipal affairs (MAMH), or SUP-NAME for a place that it does not list.",
    type: "string",
    constraints: { required: true, unique: true, pattern: "\\d{5}|SUP-[A-Z]+" },
  },
  name: {
    title: "Name",
    description: "Official name, in French or in the language of the community.",
    type: "string",
    constraints: { required: true },
  },
  kind: {
    title: "Kind",
    description: "Official kind of municipality or community, the ministry's word in ASCII.",
    type: "string",
    constraints: { required: true, pattern: ID },
  },
  mrc: {
    title: "Regional county municipality",
    description: "MRC; empty where there is none.",
    type: "string",
  },
  region: {
    title: "Administrative region",
    description: "Two digits, 01 to 17.",
    type: "string",
    constraints: { required: true, pattern: "0[1-9]|1[0-7]" },
  },
  police: {
    title: "Police service",
    description: "Id of the police service that serves the place.",
    type: "string",
    constraints: { required: true, pattern: ID },
  },
  police_name: {
    title: "Name of the police service",
    description: "As it stands on its door.",
    type: "string",
    constraints: { required: true },
  },
  post: {
    title: "Post",
    description: "Id of the post or station to call; empty where the service has one number.",
    type: "string",
    constraints: { pattern: ID },
  },
  telephone: {
    title: "Telephone",
    description:
      "Number for an ordinary report, in E.164; empty where none may be shown. Not for emergencies: 911.",
    type: "string",
    constraints: { pattern: "\\+1\\d{10}|\\d{3,7}" },
  },
  telephone_status: {
    title: "Status of the telephone",
    description: `${Status.description} Empty with the telephone.`,
    type: "string",
    constraints: { enum: SHOWN },
  },
  coverage: {
    title: "Status of the coverage",
    description: Place.shape.coverage.description ?? "",
    type: "string",
    constraints: { required: true, enum: Place.shape.coverage.options },
  },
  split: {
    title: "Other services",
    description:
      "Ids of services that share the territory, with a space between them; empty where there is none.",
    ...list,
  },
  youth_protection: {
    title: "Youth protection",
    description: Place.shape.youthProtection.description ?? "",
    type: "string",
    constraints: { required: true, pattern: "\\d\\d(-[A-Za-z]+)?" },
  },
  sources: {
    title: "Sources",
    description:
      "Ids, in /data/sources.json, of what says which police serves the place, with a space between them; empty where it may not be cited.",
    ...list,
  },
};
