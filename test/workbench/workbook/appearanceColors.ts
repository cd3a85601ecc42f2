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

/** Windows counts hue, lightness and saturation in 240 steps; Excel's tints fall on them, so the rounding is part of the colour. */
const steps = 240;
const whole = Math.trunc;

function hueLightnessSaturation(rgb: Rgb): Rgb {
  const [red, green, blue] = rgb;
  const high = Math.max(...rgb);
  const low = Math.min(...rgb);
  const lightness = whole(((high + low) * steps + 255) / 510);
  if (high === low) return [0, lightness, 0];
  const room = lightness <= steps / 2 ? high + low : 510 - high - low;
  const saturation = whole(((high - low) * steps + whole(room / 2)) / room);
  const away = (channel: number): number => whole(((high - channel) * (steps / 6) + whole((high - low) / 2)) / (high - low));
  let hue = (2 * steps) / 3 + away(green) - away(red);
  if (red === high) hue = away(blue) - away(green);
  else if (green === high) hue = steps / 3 + away(red) - away(blue);
  return [(hue + steps) % steps, lightness, saturation];
}

function rgbOf([hue, lightness, saturation]: Rgb): number[] {
  if (saturation === 0) return [0, 0, 0].map(() => whole((lightness * 255) / steps));
  const strong =
    lightness <= steps / 2
      ? whole((lightness * (steps + saturation) + steps / 2) / steps)
      : lightness + saturation - whole((lightness * saturation + steps / 2) / steps);
  const weak = 2 * lightness - strong;
  return [hue + steps / 3, hue, hue - steps / 3].map((turned) => {
    const at = (turned + steps) % steps;
    const slope = (along: number): number => weak + whole(((strong - weak) * along + steps / 12) / (steps / 6));
    let level = weak;
    if (at < steps / 6) level = slope(at);
    else if (at < steps / 2) level = strong;
    else if (at < (steps * 2) / 3) level = slope((steps * 2) / 3 - at);
    return whole((level * 255 + steps / 2) / steps);
  });
}

/** Lightens (tint > 0) or darkens a theme colour as Excel does (ECMA-376 18.8.19). */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color.startsWith("#") ? color.toUpperCase() : `#${color.toUpperCase()}`;
  const [hue, lightness, saturation] = hueLightnessSaturation(channels(color));
  const light = whole(tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + steps * tint);
  return colorOf(rgbOf([hue, light, saturation]));
}
