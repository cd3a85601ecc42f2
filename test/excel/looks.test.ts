import fc from "fast-check";
import { defaultColors } from "../../src/app/card/cardColors";
import { contrast, inkOn, lightness, mixed, readableOnWhite, readColor, white, type Color } from "../../src/domain/colors";
import { looks, looksIn } from "../../src/excel/looks";

type Rgb = readonly [number, number, number];

/** Linear light, from the definition of sRGB (IEC 61966-2-1). */
const linear = (color: string): Rgb =>
  [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
const by = (matrix: readonly Rgb[], [r, g, b]: Rgb): Rgb =>
  matrix.map(([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b))) as unknown as Rgb;

/** Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency (2009), severity 1.0. */
const seenBy: Readonly<Record<string, readonly Rgb[]>> = {
  deuteranope: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanope: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanope: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  "everyone else": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
};

/** CIE L*a*b* under D65, from linear light. */
function lab(rgb: Rgb): Rgb {
  const xyz = by(
    [
      [0.4124 / 0.95047, 0.3576 / 0.95047, 0.1805 / 0.95047],
      [0.2126, 0.7152, 0.0722],
      [0.0193 / 1.08883, 0.1192 / 1.08883, 0.9505 / 1.08883],
    ],
    rgb,
  );
  const [x, y, z] = xyz.map((part) => (part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116)) as unknown as Rgb;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const distance = (one: Rgb, other: Rgb): number => Math.hypot(...one.map((part, index) => part - (other[index] ?? 0)));
const contrastByDefinition = (one: string, other: string): number => {
  const [high = 0, low = 0] = [one, other]
    .map((color) => {
      const [r, g, b] = linear(color);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    })
    .sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

const statuses = ["on-target", "at-risk", "off-target"] as const;
const pairs = statuses.flatMap((one, index) => statuses.slice(index + 1).map((other) => [one, other] as const));
const fillOf = (status: (typeof statuses)[number]): string => looks[status].fill ?? white;

describe("the palette that holds without a choice", () => {
  test.each(pairs)("%s and %s are told apart in greyscale", (one, other) => {
    const [[first], [second]] = [lab(linear(fillOf(one))), lab(linear(fillOf(other)))];
    expect(Math.abs(first - second)).toBeGreaterThanOrEqual(15);
  });

  test.each(Object.entries(seenBy))("every two statuses lie far apart as a %s sees them", (_name, matrix) => {
    for (const [one, other] of pairs) {
      const [first, second] = [fillOf(one), fillOf(other)].map((fill) => lab(by(matrix, linear(fill)))) as [Rgb, Rgb];
      // 2.3 is just noticeable side by side; ten times that is seen across a page.
      expect(distance(first, second)).toBeGreaterThanOrEqual(23);
    }
  });

  test.each([...statuses, "card-band", "perspective-band", "picker", "input"] as const)("text on %s is readable (WCAG AA)", (name) => {
    expect(contrastByDefinition(looks[name].color ?? "#000000", looks[name].fill ?? white)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    "title",
    "subtitle",
    "headline",
    "header",
    "caption",
    "objective-band",
    "kpi-row",
    "quiet",
    "note",
    "unscored",
    "spark",
  ] as const)("%s is readable on white", (name) =>
    expect(contrastByDefinition(looks[name].color ?? "#000000", white)).toBeGreaterThanOrEqual(4.5),
  );
});

const color = fc.integer({ min: 0, max: 0xffffff }).map((number): Color => `#${number.toString(16).toUpperCase().padStart(6, "0")}`);

describe("a company's colours", () => {
  test("whatever they are, text on statuses and bands and headings on white stay readable", () => {
    fc.assert(
      fc.property(fc.record({ brand: color, onTarget: color, atRisk: color, offTarget: color }), (colors) => {
        const own = looksIn(colors);
        for (const name of [...statuses, "card-band", "perspective-band"] as const) {
          expect(contrastByDefinition(own[name].color ?? "", own[name].fill ?? "")).toBeGreaterThanOrEqual(4.5);
        }
        for (const name of ["title", "headline", "objective-band", "spark"] as const) {
          expect(contrastByDefinition(own[name].color ?? "", white)).toBeGreaterThanOrEqual(4.5);
        }
        for (const status of statuses) {
          expect(own[status].fill).toBe(colors[status === "on-target" ? "onTarget" : status === "at-risk" ? "atRisk" : "offTarget"]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("ours are the looks as they are", () => expect(looksIn(defaultColors)).toEqual(looks));

  test("a status that is not chosen keeps its look", () => {
    expect(looksIn({ ...defaultColors, brand: "#660099" })["at-risk"]).toEqual(looks["at-risk"]);
    expect(looksIn({ ...defaultColors, brand: "#660099" }).title.color).not.toBe(looks.title.color);
  });
});

describe("colours", () => {
  test.each([
    ["#1F6F78", "#1F6F78"],
    ["1f6f78", "#1F6F78"],
    [" #abc ", "#AABBCC"],
    ["teal", null],
    ["#12345", null],
    ["", null],
  ])("%j is %j", (written, expected) => expect(readColor(written)).toBe(expected));

  test("contrast and lightness follow their definitions", () => {
    // WCAG's own extremes, and a pair worked out by WebAIM's checker: #777777 on white is 4.48.
    expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 10);
    expect(contrast("#777777", "#FFFFFF")).toBeCloseTo(4.48, 2);
    fc.assert(fc.property(color, (each) => expect(lightness(each)).toBeCloseTo(lab(linear(each))[0], 3)));
  });

  test("black or white, whichever is read better, always reaches 4.5", () => {
    expect([inkOn("#FFD400"), inkOn("#003B5C")]).toEqual(["#000000", "#FFFFFF"]);
    fc.assert(fc.property(color, (ground) => expect(contrastByDefinition(inkOn(ground), ground)).toBeGreaterThanOrEqual(4.5)));
  });

  test("a colour that is read on white stays; a pale one becomes darker", () => {
    expect(readableOnWhite("#1F6F78")).toBe("#1F6F78");
    expect(lightness(readableOnWhite("#FFD400"))).toBeLessThan(lightness("#FFD400"));
    expect(mixed("#000000", "#FFFFFF", 0.5)).toBe("#808080");
  });
});
