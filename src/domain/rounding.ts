/**
 * Rounds half away from zero, as Excel shows it. Only for what is shown: nothing is rounded before it is compared or rolled up.
 * Fifteen significant digits are looked at, so that a mean of 36.325 held as 36.324999999999996 shows as 36.33.
 */
export function roundHalfAway(figure: number, decimals: number): number {
  const [mantissa = "0", exponent = "0"] = Math.abs(figure).toPrecision(15).split("e");
  const [rounded = "0", shift = "0"] = String(Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`))).split("e");
  const size = Number(`${rounded}e${Number(shift) - decimals}`);
  return figure < 0 && size !== 0 ? -size : size;
}
