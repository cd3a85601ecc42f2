const spaces = /[\s\u00a0\u2009\u202f'’]/;
const grouped = /^\d{1,3}(,\d{3})+$/;
const groupedIndian = /^\d{1,2}(,\d{2})+,\d{3}$/;

/**
 * A number written by hand, without sign or unit: `1,234.5`, `1.234,5`, `1 234,5`, `99,96`. Null when it is none.
 * A single comma before exactly three digits groups thousands (`1,234`), except after a leading zero (`0,125`).
 */
export function readNumberText(text: string): number | null {
  const compact = text.split(spaces).filter((part) => part !== "");
  // Spaces and apostrophes group thousands: every group after the first has three digits before any decimals.
  if (compact.length > 1 && !compact.every((part, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}([.,]\d+)?$/).test(part))) return null;
  return readPlain(compact.join(""));
}

function readPlain(text: string): number | null {
  const commas = text.split(",").length - 1;
  const points = text.split(".").length - 1;
  if (commas === 0 && points <= 1) return /^\d*\.?\d+$|^\d+\.$/.test(text) ? Number(text) : null;
  if (commas > 0 && points > 0) {
    const decimal = text.lastIndexOf(",") > text.lastIndexOf(".") ? "," : ".";
    const [whole = "", decimals = "", ...more] = text.split(decimal);
    const asCommas = whole.replace(/\./g, ",");
    if (more.length > 0 || !/^\d+$/.test(decimals) || !(grouped.test(asCommas) || groupedIndian.test(asCommas))) return null;
    return Number(`${asCommas.replace(/,/g, "")}.${decimals}`);
  }
  const asCommas = text.replace(/\./g, ",");
  if (commas === 1 && (!grouped.test(text) || text.startsWith("0"))) return /^\d*,\d+$/.test(text) ? Number(text.replace(",", ".")) : null;
  return grouped.test(asCommas) || groupedIndian.test(text) ? Number(asCommas.replace(/,/g, "")) : null;
}

/** Percent to share without the noise of a division: 99.99 → 0.9999, where 99.99 / 100 is 0.9998999999999999. */
export const shareOfPercent = (percent: number): number => shifted(percent, -2);

/** Share to percent, as free of noise: 0.29 → 29, where 0.29 * 100 is 28.999999999999996. */
export const percentOfShare = (share: number): number => shifted(share, 2);

/** The decimal point moved in the digits as they are written. */
function shifted(figure: number, places: number): number {
  const [digits = "", power = "0"] = String(figure).split("e");
  return Number(`${digits}e${Number(power) + places}`);
}
