// What every bench says of the machine, and how it takes the middle of noisy numbers.
import { cpus, loadavg, totalmem } from "node:os";

/** The machine, for the head of a result. */
export function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, ${memory} GB of memory, Node ${process.versions.node}`;
}

/** Whether something else ran beside the bench: then only ratios mean anything, and those less. */
export function otherWork(before: number): string {
  return before > 0.5
    ? `Other work was running (load ${before.toFixed(1)} on ${cpus().length} cores at the start): read the ratios, never the times.`
    : "Nothing else was running at the start.";
}

/** Load of the last minute: ask before the first measure. */
export const load = (): number => loadavg()[0] ?? 0;

/** @param part 0.5 for the median, 0.95 for the slowest of twenty */
export function quantile(numbers: readonly number[], part: number): number {
  return (
    numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? NaN
  );
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** Rows of a table, the first column to the left and the others to the right. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map(String));
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
        .join("  "),
    )
    .join("\n");
}
