import { parseXml } from "../xlsx/xml";
import { iconCount, iconName, iconSetNames, iconSvg } from "./iconSets";

const counts = { Three: 3, Four: 4, Five: 5 } as const;

describe.each(iconSetNames)("the icon set %s", (set) => {
  const icons = Array.from({ length: iconCount(set) }, (_, index) => iconSvg(set, index));

  it("has as many icons as its name says, each a drawing of its own with a name of its own", () => {
    const [word] = /^(Three|Four|Five)/.exec(set) ?? [];
    expect(icons).toHaveLength(counts[word as keyof typeof counts]);
    expect(new Set(icons).size).toBe(icons.length);
    expect(new Set(icons.map((_, index) => iconName(set, index))).size).toBe(icons.length);
  });

  it("is well-formed SVG in a square of 16", () => {
    for (const icon of icons) expect(parseXml(icon)).toMatchObject({ name: "svg", attributes: { viewBox: "0 0 16 16" } });
  });
});

it("tells icons apart in black and white where Excel does", () => {
  const withoutColor = (svg: string): string => svg.replace(/#(?!FFFFFF|404040)[\dA-F]{6}/g, "");
  for (const set of [
    "ThreeArrows",
    "ThreeSigns",
    "ThreeSymbols",
    "ThreeSymbols2",
    "ThreeTriangles",
    "FiveArrows",
    "FiveQuarters",
    "ThreeStars",
  ] as const) {
    const shapes = Array.from({ length: iconCount(set) }, (_, index) => withoutColor(iconSvg(set, index)));
    expect(new Set(shapes).size).toBe(shapes.length);
  }
});
