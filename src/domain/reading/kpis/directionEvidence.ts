import { readDirectionCell } from "../../words/directionWords";
import { readFigure } from "../../figures/figure";
import type { Direction } from "../../direction";
import { directionOfTarget, readTarget } from "../../figures/target";
import { directionInChinese } from "./directionInChinese";
import { directionTells } from "./directionTells";
import { mendingWords, shareOfMended } from "./directionTurns";
import { isHoldWord } from "./holdWords";
import type { KpiReading } from "../reading";
import type { GridValue } from "../sheetGrid";
import { plainText } from "../words";

/** What a row says about which way is better. */
export interface DirectionClues {
  readonly name: string;
  readonly unit: string | null;
  /** The cell of the direction column; "" without one. */
  readonly stated: GridValue;
  /** Header of that column. */
  readonly header: string;
  readonly targets: readonly GridValue[];
  /** The limit beyond which the KPI is off target. */
  readonly threshold: GridValue;
  readonly hasBounds: boolean;
  /** What the row says of green and of red, in columns of their own. */
  readonly green?: GridValue;
  readonly red?: GridValue;
}

export interface DirectionReading {
  readonly direction: Direction | "ask";
  readonly because: KpiReading["directionBecause"];
  /** The likely answer to confirm, when the direction is asked. */
  readonly proposed: Direction | null;
  readonly problem: "unknown-direction-word" | "direction-contradicts-threshold" | "direction-contradicts-name" | null;
}

/** Each clue by itself, the surest first: null when it says nothing, "unclear" when what it says cannot be relied on. */
export const directionClues = {
  stated: ({ stated, header }) => (String(stated).trim() === "" ? null : readDirectionCell(stated, header)),
  comparator: ({ targets }) => agreed(targets.map((target) => directionOfTarget(readTarget(target)))),
  threshold: ({ targets, threshold, green = "", red = "" }) =>
    agreed([...targets.map((target) => sideOfThreshold(target, threshold)), sideOfLights(targets, green, red)]),
  "unit-or-name": ({ name, unit }) => directionInWords(withoutFootnote(name)) ?? (unit === null ? null : directionInWords(unit)),
} as const satisfies Record<
  Exclude<KpiReading["directionBecause"], "status" | "unknown">,
  (clues: DirectionClues) => Direction | "unclear" | null
>;

/** "Revenue¹" is revenue, and "Revenue*" too. */
const withoutFootnote = (name: string): string => name.replace(/[\u00b9\u00b2\u00b3\u2070-\u2079*†‡]+\s*$/u, "");

/**
 * Weighs the clues. "Maintain" without limits is asked; any other stated word holds unless the form of the target, the threshold or an unmistakable name says the opposite;
 * without one, the other clues must agree. Everything else is asked.
 */
export function weighDirection(clues: DirectionClues): DirectionReading {
  const stated = directionClues.stated(clues);
  const others = (["comparator", "threshold", "unit-or-name"] as const).map((because) => ({
    because,
    direction: directionClues[because](clues),
  }));
  const clear = others.filter(({ direction }) => direction !== null && direction !== "unclear") as {
    because: KpiReading["directionBecause"];
    direction: Direction;
  }[];
  if (stated === null && statesSomething(clues.stated)) return ask(clear[0]?.direction ?? null, "unknown-direction-word");
  const isBounded = clues.hasBounds || others.some(({ because, direction }) => because === "comparator" && direction === "range");
  if (stated === "range" && !isBounded && isHoldWord(String(clues.stated))) return ask(clear[0]?.direction ?? null, null);
  if (stated !== null) {
    const against = clear.find(({ direction }) => opposite(direction, stated));
    if (against === undefined) return { direction: stated, because: "stated", proposed: null, problem: null };
    return ask(null, against.because === "unit-or-name" ? "direction-contradicts-name" : "direction-contradicts-threshold");
  }
  const first = clear[0];
  if (isSchoolGrade(clues.name)) return ask(first?.direction ?? null, null);
  if (first === undefined) return ask(clues.hasBounds ? "range" : null, null);
  if (clear.some(({ direction }) => direction !== first.direction)) return ask(first.direction, "direction-contradicts-threshold");
  if (others.some(({ because, direction }) => because !== "unit-or-name" && direction === "unclear")) return ask(first.direction, null);
  return { direction: first.direction, because: first.because, proposed: null, problem: null };
}

const ask = (proposed: Direction | null, problem: DirectionReading["problem"]): DirectionReading => ({
  direction: "ask",
  because: "unknown",
  proposed,
  problem,
});
const statesSomething = (stated: GridValue): boolean => readFigure(stated).kind !== "missing";
/** A range does not contradict a side: `higher` with an upper bound is told by its own clue. */
const opposite = (a: Direction, b: Direction): boolean => a !== b && a !== "range" && b !== "range";

/** Grades, of which 1 is the best in one country and the worst in the next. */
const isSchoolGrade = (name: string): boolean =>
  /(?<!\p{L})(?:schul)?noten?(?!\p{L})(?!.*\/ ?\d)|[([]\s*1\s*(?:[-–…]|bis|to|à|a)\s*6\s*[)\]]/iu.test(name);

/** The direction that words of a name leave no doubt about; "unclear" when they point both ways or hide a turn. */
export function directionInWords(text: string): "higher" | "lower" | "unclear" | null {
  if (/\p{Script=Han}/u.test(text)) return directionInChinese(text);
  const taken: Record<"higher" | "lower" | "doubtful", string[]> = { higher: [], lower: [], doubtful: [] };
  let isMended = false;
  let rest = plainText(text)
    .replace(base, " ")
    .replace(shareOfMended, () => {
      isMended = true;
      return " ; ";
    });
  for (const [tell, pattern] of directionTells)
    rest = rest.replace(pattern, (phrase) => {
      taken[tell].push(phrase);
      return " ; ";
    });
  const [higher, lower] = [taken.higher.length > 0, taken.lower.length > 0];
  if (!higher && !lower && !isMended) return null;
  if (taken.doubtful.length > 0) return "unclear";
  // A share of complaints resolved; what it costs to resolve them, or how long it takes, is no share.
  if (isMended) return higher || !taken.lower.some((phrase) => costOrTime.test(phrase)) ? "higher" : "unclear";
  return higher && lower ? "unclear" : higher ? "higher" : rest.search(mendingWords) >= 0 ? "unclear" : "lower";
}

/** "per 1,000 residents", "pro 100 Mitarbeiter", "pour 1000 habitants", "per 1,000 children under 5": what a rate is counted on. */
const base =
  /(?<!\p{L})(?:per|je|pro|pour|par|por|por cada|a cada) (?:1[0., ]*0|thousand|mil(?:le)?|tausend) (?:(?:live|bed|patient|working|full-time|enrolled) )?(?:residents|inhabitants|population|people|persons|employees|workers|staff|ftes?|hours|orders|units|pieces|pupils|students|children|births|beds|days|patients|customers|members|calls|transactions|km|miles|vehicles|passengers|flights|einwohner|mitarbeiter|beschaftigte|stunden|kunden|stuck|habitants|salaries|heures|clients|habitantes|empleados|horas|clientes|unidades|colaboradores)(?: worked)?(?: (?:under|aged|over) (?:\d+|five))?(?!\p{L})/u;

const costOrTime = /cost|expens|kosten|cout|cust|maliyet|time|zeit|tiempo|tempo|temps|delai|days|backlog|overdue/;

function sideOfThreshold(target: GridValue, threshold: GridValue): Direction | null {
  const limit = readFigure(threshold);
  const aim = readTarget(target);
  // A share ("90 %") is of the target, so it stands below it whichever way is better.
  if (limit.kind !== "figure" || limit.percent || aim.kind !== "target" || aim.target.kind !== "point" || aim.percent) return null;
  const [red, goal] = [limit.value, aim.target.figure];
  // Limits written as a share of the target (0.85 beside 450) or on a score of 0 to 100 say nothing about the side.
  if (red === goal || red === 0 || goal === 0 || red / goal < 0.2 || red / goal > 5) return null;
  return red < goal ? "higher" : "lower";
}

/** Green "≥90%" and red "<85%" say higher, red ">1" says lower; beside a range of green or of target they say nothing. */
function sideOfLights(targets: readonly GridValue[], green: GridValue, red: GridValue): Direction | null {
  const told = [...targets, green].map((cell) => directionOfTarget(readTarget(cell)));
  if (told.includes("range")) return null;
  const [good, bad] = [directionOfTarget(readTarget(green)), directionOfTarget(readTarget(red))];
  const away = bad === "lower" ? "higher" : bad === "higher" ? "lower" : null;
  // A share of the target ("≥ 100 %" of 250 pieces) is the same whichever way is better.
  const isShare = [green, red].some((cell) => typeof cell === "string" && cell.includes("%")) && !targets.some(isPercent);
  if (
    isShare ||
    [green, red].some((cell) => targets.some((target) => isFar(cell, target))) ||
    (good !== null && away !== null && good !== away)
  )
    return null;
  return good ?? away;
}

/** A limit of 100 % beside a target of 5 % is a share of it. */
function isFar(limit: GridValue, target: GridValue): boolean {
  const [one, other] = [readTarget(limit), readTarget(target)];
  if (one.kind !== "target" || other.kind !== "target" || one.target.kind !== "point" || other.target.kind !== "point") return false;
  const [a, b] = [Math.abs(one.target.figure), Math.abs(other.target.figure)];
  return a > 0 && b > 0 && (a / b < 0.2 || a / b > 5);
}

/** Written as a percent, or a share between nothing and all. */
const isPercent = (cell: GridValue): boolean => (typeof cell === "number" ? cell > 0 && cell <= 1 : String(cell).includes("%"));

function agreed(found: readonly (Direction | null)[]): Direction | "unclear" | null {
  const said = [...new Set(found.filter((direction) => direction !== null))];
  return said.length > 1 ? "unclear" : (said[0] ?? null);
}
