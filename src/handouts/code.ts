import qrcode from "qrcode";

/** Empty modules around a code, as its standard wants. */
const QUIET = 4;

/**
 * A code that a telephone reads, as one black path.
 *
 * @param address what it opens
 * @example codeSvg("https://report-safely.example/en/") // "<svg …"
 */
export function codeSvg(address: string): string {
  const { size, data } = qrcode.create(address, { errorCorrectionLevel: "M" }).modules;
  let path = "";
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!data[y * size + x]) continue;
      let run = 1;
      while (x + run < size && data[y * size + x + run]) run++;
      path += `M${x + QUIET} ${y + QUIET}h${run}v1h-${run}z`;
      x += run;
    }
  }
  const side = size + 2 * QUIET;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}"><path d="${path}"/></svg>`;
}
