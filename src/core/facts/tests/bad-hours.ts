import type { BadFact } from "./bad-fields.ts";

/** Impossible hours and holidays, and a service that nobody can reach. */
export const BAD_HOURS: readonly BadFact[] = [
  {
    rule: "hours that close before they open",
    file: "src/data/services/rebatir.yaml",
    from: /opens: .*(\n\s+)closes: .*/,
    to: 'opens: "08:30"$1closes: "06:30"',
    field: "channels.0.hours.0.closes",
    message: /not after 08:30/,
  },
  {
    rule: "hours that close at the opening time",
    file: "src/data/services/rebatir.yaml",
    from: /opens: .*(\n\s+)closes: .*/,
    to: 'opens: "08:30"$1closes: "08:30"',
    field: "channels.0.hours.0.closes",
    message: /not after 08:30/,
  },
  {
    rule: "hours that contradict each other",
    file: "src/data/services/rebatir.yaml",
    from: "    hours:\n",
    to: '    hours:\n      - {days: [fr, sa], opens: "16:00", closes: "20:00", tz: America/Toronto}\n',
    field: "channels.0.hours.1.opens",
    message: /contradicts 16:00 to 20:00/,
  },
  {
    rule: "a line open day and night that closes on holidays",
    file: "src/data/services/988.yaml",
    from: "holidaysClosed: false",
    to: "holidaysClosed: true",
    field: "channels.0.holidaysClosed",
    message: /day and night/,
  },
  {
    rule: "a holiday outside its table",
    file: "src/data/holidays.yaml",
    from: 'until: "2028-12-31"',
    to: 'until: "2028-12-01"',
    field: "statutory.14",
    message: /not between/,
  },
  {
    rule: "a service without a way to reach it",
    file: "src/data/services/csai.yaml",
    from: /\nchannels:[^]*?\nstatus:/,
    to: "\nchannels: []\nstatus:",
    field: "channels",
    message: /no way to reach it/,
  },
];
