import { statuses } from "../../src/domain/status";
import { shownStatuses, statusAppearance } from "../../src/taskpane/statusAppearance";
import { themeFrom } from "../../src/taskpane/theme/themeFrom";

const light = themeFrom({ bodyBackgroundColor: "#ffffff", bodyForegroundColor: "#000000" });
const dark = themeFrom({ bodyBackgroundColor: "#262626", bodyForegroundColor: "#ffffff" });

/** WCAG 2.2 contrast ratio, from its definition. */
function contrast(one: string, other: string): number {
  const [a, b] = [one, other].map((colour) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  }) as [number, number];
  return Math.max(a, b) / Math.min(a, b);
}

const colourIn = (theme: typeof light, token: string) => String(theme[/--(\w+)/.exec(token)?.[1] as keyof typeof light]);

test("every status is shown, with a shape of its own", () => {
  expect([...shownStatuses].sort()).toEqual([...statuses, "no-data"].sort());
  expect(new Set(shownStatuses.map((status) => statusAppearance(status).shape)).size).toBe(4);
  expect(new Set(shownStatuses.map((status) => statusAppearance(status).character)).size).toBe(4);
});

test.each([
  ["light", light],
  ["dark", dark],
] as const)("lights stand out from the background as WCAG asks of graphics, %s", (_name, theme) => {
  for (const status of shownStatuses) {
    expect(contrast(colourIn(theme, statusAppearance(status).colour), theme.colorNeutralBackground1)).toBeGreaterThanOrEqual(3);
  }
});

test("text on the brand colour is readable", () => {
  expect(contrast(light.colorBrandBackground, light.colorNeutralForegroundOnBrand)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(dark.colorBrandBackground, dark.colorNeutralForegroundOnBrand)).toBeGreaterThanOrEqual(4.5);
});
