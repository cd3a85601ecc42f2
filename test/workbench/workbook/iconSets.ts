import type { IconSetName } from "./records";
import * as shapes from "./iconShapes";
import type { Icon } from "./iconShapes";

const { green, yellow, red, gray, pink, black } = shapes.iconColors;

interface DrawnIcon {
  readonly name: string;
  readonly shape: Icon;
}

const icon = (name: string, shape: Icon): DrawnIcon => ({ name, shape });

const down = (color: string): DrawnIcon => icon("Down", shapes.arrow(color, 180));
const falling = (color: string): DrawnIcon => icon("Falling", shapes.arrow(color, 135));
const side = (color: string): DrawnIcon => icon("Sideways", shapes.arrow(color, 90));
const rising = (color: string): DrawnIcon => icon("Rising", shapes.arrow(color, 45));
const up = (color: string): DrawnIcon => icon("Up", shapes.arrow(color, 0));

const lights = (draw: (color: string) => Icon, ...colors: readonly (readonly [string, string])[]): DrawnIcon[] =>
  colors.map(([name, color]) => icon(name, draw(color)));

const redYellowGreen = [
  ["Red", red],
  ["Yellow", yellow],
  ["Green", green],
] as const;

const steps = (draw: (step: number) => Icon, from: number, to: number): DrawnIcon[] =>
  Array.from({ length: to - from + 1 }, (_, index) => icon(`${from + index} of ${to}`, draw(from + index)));

/** Every icon set of Excel, from the lowest icon up. The drawings are our own; their meaning and order are Excel's. */
const sets = {
  ThreeArrows: [down(red), side(yellow), up(green)],
  ThreeArrowsGray: [down(gray), side(gray), up(gray)],
  ThreeFlags: lights(shapes.flag, ...redYellowGreen),
  ThreeTrafficLights1: lights(shapes.circle, ...redYellowGreen),
  ThreeTrafficLights2: lights(shapes.rimmedLight, ...redYellowGreen),
  ThreeSigns: [
    icon("Red diamond", shapes.diamond(red)),
    icon("Yellow triangle", shapes.triangle(yellow)),
    icon("Green circle", shapes.circle(green)),
  ],
  ThreeSymbols: [
    icon("Cross", shapes.circledCross(red)),
    icon("Exclamation", shapes.circledExclamation(yellow)),
    icon("Check", shapes.circledCheck(green)),
  ],
  ThreeSymbols2: [icon("Cross", shapes.cross(red)), icon("Exclamation", shapes.mark(yellow)), icon("Check", shapes.check(green))],
  FourArrows: [down(red), falling(yellow), rising(yellow), up(green)],
  FourArrowsGray: [down(gray), falling(gray), rising(gray), up(gray)],
  FourRedToBlack: lights(shapes.circle, ["Black", black], ["Gray", gray], ["Pink", pink], ["Red", red]),
  FourRating: steps(shapes.bars, 1, 4),
  FourTrafficLights: lights(shapes.circle, ["Black", black], ...redYellowGreen),
  FiveArrows: [down(red), falling(yellow), side(yellow), rising(yellow), up(green)],
  FiveArrowsGray: [down(gray), falling(gray), side(gray), rising(gray), up(gray)],
  FiveRating: steps(shapes.bars, 0, 4),
  FiveQuarters: steps(shapes.quarters, 0, 4),
  ThreeStars: [icon("Empty star", shapes.star(0)), icon("Half star", shapes.star(1)), icon("Full star", shapes.star(2))],
  ThreeTriangles: [icon("Down", shapes.downTriangle(red)), icon("Level", shapes.dash(yellow)), icon("Up", shapes.upTriangle(green))],
  FiveBoxes: steps(shapes.boxes, 0, 4),
} satisfies Record<IconSetName, readonly DrawnIcon[]>;

export const iconSetNames = Object.keys(sets) as readonly IconSetName[];

export const iconCount = (set: IconSetName): number => sets[set].length;

function iconAt(set: IconSetName, index: number): DrawnIcon {
  const found = sets[set][index];
  if (found === undefined) throw new RangeError(`${set} has ${sets[set].length} icons; ${index} is none of them.`);
  return found;
}

/** What an icon shows, for people who do not see it. */
export const iconName = (set: IconSetName, index: number): string => iconAt(set, index).name;

/** An icon as SVG markup, 16 × 16; `index` counts from the lowest icon up. */
export const iconSvg = (set: IconSetName, index: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${iconAt(set, index).shape}</svg>`;
