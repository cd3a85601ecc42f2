/** A colour as `#RRGGBB`, in capitals. */
export type Color = `#${string}`;

/** A colour a person wrote: six digits, or three that count twice, with or without `#`; null for anything else. */
export function readColor(written: string): Color | null {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(written.trim())?.[1]?.toUpperCase();
  if (digits === undefined) return null;
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits}`;
}

/** Red, green and blue, 0 to 255. */
const channels = (color: Color): readonly [number, number, number] => {
  const at = (first: number): number => Number.parseInt(color.slice(first, first + 2), 16);
  return [at(1), at(3), at(5)];
};

const written = (parts: readonly number[]): Color =>
  `#${parts.map((part) => Math.round(part).toString(16).toUpperCase().padStart(2, "0")).join("")}`;

/** Relative luminance, 0 to 1 (WCAG 2.2). */
export function luminance(color: Color): number {
  const [red, green, blue] = channels(color).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2); text of ordinary size needs 4.5. */
export function contrast(one: Color, other: Color): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** How light a colour looks, 0 to 100 (CIE L*): what is left of it in greyscale. */
export function lightness(color: Color): number {
  const y = luminance(color);
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (y * 24389) / 27;
}

/** A colour with so much (0 to 1) of another in it. */
export function mixed(color: Color, other: Color, share: number): Color {
  const added = channels(other);
  return written(channels(color).map((part, index) => part * (1 - share) + (added[index] ?? 0) * share));
}

export const black: Color = "#000000";
export const white: Color = "#FFFFFF";

/** Black or white, whichever is read better on a ground. */
export const inkOn = (ground: Color): Color => (contrast(ground, black) >= contrast(ground, white) ? black : white);

/** The colour as it is, or so much darker that it is read on white. */
export function readableOnWhite(color: Color, wanted = 4.5): Color {
  let [share, darker] = [0, color];
  while (contrast(darker, white) < wanted) darker = mixed(color, black, (share += 0.02));
  return darker;
}
