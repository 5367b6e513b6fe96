// This module loads before a build and moves the clock of that build some days ahead.
const ahead = Number(process.env.DAYS_AHEAD ?? 0) * 86_400_000;
const Real = Date;

class Shifted extends Real {
  constructor(...parts: readonly unknown[]) {
    if (parts.length === 0) super(Real.now() + ahead);
    else super(...(parts as [number]));
  }
  static override now(): number {
    return Real.now() + ahead;
  }
}

globalThis.Date = Shifted as DateConstructor;
