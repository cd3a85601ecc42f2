import { createDarkTheme, createLightTheme, teamsHighContrastTheme, type Theme } from "@fluentui/react-components";
import { brand } from "./brand";

/** The colours the host paints its own surfaces with, as `Office.context.officeTheme` names them. */
export interface OfficeColours {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
}

export type Appearance = "light" | "dark" | "high-contrast";

const themes: Readonly<Record<Appearance, Theme>> = {
  light: createLightTheme(brand),
  dark: createDarkTheme(brand),
  "high-contrast": teamsHighContrastTheme,
};

/** Which theme suits the host's colours; light when the host names none. `forcedColors`: the system replaces all colours. */
export function appearanceOf(colours: OfficeColours | null, forcedColors: boolean): Appearance {
  if (forcedColors) return "high-contrast";
  const background = colours === null ? null : luminance(colours.bodyBackgroundColor);
  const foreground = colours === null ? null : luminance(colours.bodyForegroundColor);
  if (background === null) return "light";
  // Office's own black theme is a dark grey; pure black under pure white is only painted in a high-contrast setting.
  if (background === 0 && foreground === 1) return "high-contrast";
  // 0.18 is where black and white text are equally readable.
  return background < 0.18 ? "dark" : "light";
}

/** The Fluent theme for the host's colours. */
export const themeFrom = (colours: OfficeColours | null, forcedColors = false): Theme => themes[appearanceOf(colours, forcedColors)];

/** WCAG relative luminance of `#rgb` or `#rrggbb`, 0 … 1; null for anything else. */
function luminance(colour: string): number | null {
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour.trim());
  const long = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})(?:[0-9a-f]{2})?$/i.exec(colour.trim());
  const parts = short?.slice(1, 4).map((digit) => digit + digit) ?? long?.slice(1, 4);
  if (parts === undefined) return null;
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const channel = parseInt(part, 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
