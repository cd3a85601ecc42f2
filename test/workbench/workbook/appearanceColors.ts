type Rgb = readonly [number, number, number];

/** `RRGGBB` with or without "#" as three numbers 0…255. */
export function channels(color: string): Rgb {
  const number = parseInt(color.replace("#", ""), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

/** `#RRGGBB` of three numbers, rounded. */
export const colorOf = (rgb: readonly number[]): string =>
  `#${rgb
    .map((channel) =>
      Math.round(Math.min(255, Math.max(0, channel)))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase()}`;

/** Between two colours, channel by channel: `share` 0 is the first, 1 the second. */
export function mixed(from: string, to: string, share: number): string {
  const end = channels(to);
  return colorOf(channels(from).map((channel, index) => channel + ((end[index] ?? 0) - channel) * share));
}

/** Lightens (tint > 0) or darkens a colour in HSL, as Excel does with theme colours (ECMA-376 18.8.19). */
export function tinted(color: string, tint: number): string {
  const [red, green, blue] = channels(color).map((channel) => channel / 255) as unknown as Rgb;
  const high = Math.max(red, green, blue);
  const spread = high - Math.min(red, green, blue);
  const lightness = high - spread / 2;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  let hue = 0;
  if (spread !== 0) {
    if (high === red) hue = ((green - blue) / spread + 6) % 6;
    else hue = high === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  }
  const light = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  const chroma = (1 - Math.abs(2 * light - 1)) * saturation;
  return colorOf(
    [0, 8, 4].map((offset) => {
      const k = (offset + hue * 2) % 12;
      return (light - (chroma / 2) * Math.max(-1, Math.min(k - 3, 9 - k, 1))) * 255;
    }),
  );
}
