import type { Border, BorderEdge } from "../workbook/style";
import { child } from "./xml";
import type { XmlElement } from "./xml";
import { readColor } from "./colors";
import type { Theme } from "./colors";
import { colorElement } from "./colors";
import { element } from "./xmlText";

/** Excel's pair of line style and weight ↔ the one word of the file. */
const words: readonly (readonly [string, Border["style"], Border["weight"]])[] = [
  ["hair", "Continuous", "Hairline"],
  ["thin", "Continuous", "Thin"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dotted", "Dot", "Thin"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["slantDashDot", "SlantDashDot", "Medium"],
  ["double", "Double", "Thick"],
];

const word = ({ style, weight }: Border): string =>
  (words.find((each) => each[1] === style && each[2] === weight) ?? words.find((each) => each[1] === style) ?? ["thin"])[0];

type Borders = Readonly<Partial<Record<BorderEdge, Border>>>;

const sides: readonly (readonly [string, BorderEdge])[] = [
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
];

export function readBorders(border: XmlElement | undefined, theme: Theme): Borders {
  const read = (name: string): Border | null => {
    const side = child(border, name);
    const known = words.find((each) => each[0] === side?.attributes["style"]);
    return known === undefined ? null : { style: known[1], weight: known[2], color: readColor(child(side, "color"), theme) ?? "#000000" };
  };
  const borders: Partial<Record<BorderEdge, Border>> = {};
  for (const [name, edge] of sides) {
    const side = read(name);
    if (side !== null) borders[edge] = side;
  }
  const diagonal = read("diagonal");
  if (diagonal !== null && border?.attributes["diagonalDown"] === "1") borders.DiagonalDown = diagonal;
  if (diagonal !== null && border?.attributes["diagonalUp"] === "1") borders.DiagonalUp = diagonal;
  return borders;
}

export function borderElement(borders: Borders): string {
  const write = (name: string, side: Border | undefined): string =>
    side === undefined || side.style === "None" ? element(name) : element(name, { style: word(side) }, colorElement("color", side.color));
  const { DiagonalDown, DiagonalUp } = borders;
  return element(
    "border",
    { diagonalUp: DiagonalUp !== undefined, diagonalDown: DiagonalDown !== undefined },
    ...sides.map(([name, edge]) => write(name, borders[edge])),
    write("diagonal", DiagonalDown ?? DiagonalUp),
  );
}
